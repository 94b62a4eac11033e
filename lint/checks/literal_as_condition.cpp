#include <algorithm>

#include "compiler/ir/overloaded.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

// The literal that stands where a condition should; null for any other condition, `true` and
// `false` among them.
const ir::Literal* StrayLiteral(const ir::Rule& rule, ir::PredicateId id) {
  const auto* condition = std::get_if<ir::Condition>(&rule[id].node);
  if (condition == nullptr) return nullptr;
  const auto* literal = std::get_if<ir::Literal>(&rule[condition->expression].node);
  if (literal == nullptr) return nullptr;
  using enum ir::LiteralType;
  switch (literal->type) {
    case kString:
    case kInt:
    case kLong:
    case kReal:
    case kDecimal:
      return literal;
    case kBool:
    case kDatetime:
    case kTimespan:
    case kGuid:
    case kDynamic:
    case kType:
      return nullptr;
  }
  return nullptr;
}

// The operands of the `and` or `or` that `id` stands in; empty where it is a whole condition.
std::vector<ir::PredicateId> Operands(const ir::Rule& rule, ir::PredicateId id) {
  for (const ir::Predicate& predicate : rule.predicates) {
    const std::vector<ir::PredicateId>* operands = nullptr;
    if (const auto* all = std::get_if<ir::AllOf>(&predicate.node)) operands = &all->operands;
    if (const auto* any = std::get_if<ir::AnyOf>(&predicate.node)) operands = &any->operands;
    if (operands != nullptr && std::ranges::find(*operands, id) != operands->end()) {
      return *operands;
    }
  }
  return {};
}

// The test that the author probably meant to go on with: the last one before the literal.
const ir::Indicator* TestBefore(const ir::Rule& rule, ir::PredicateId id) {
  const ir::Indicator* last = nullptr;
  for (const ir::PredicateId operand : Operands(rule, id)) {
    if (operand == id) return last;
    const ir::Predicate* predicate = &rule[operand];
    if (const auto* negation = std::get_if<ir::Not>(&predicate->node)) {
      predicate = &rule[negation->operand];
    }
    const auto* indicator = std::get_if<ir::Indicator>(&predicate->node);
    if (indicator != nullptr && indicator->field) last = indicator;
  }
  return nullptr;
}

void ReportLiteral(const CheckContext& context, ir::PredicateId id, bool is_documentation) {
  const ir::Rule& rule = context.rule();
  const ir::Literal* literal = StrayLiteral(rule, id);
  if (literal == nullptr) return;
  const bool is_string = literal->type == ir::LiteralType::kString;
  auto finding = context.Report(rule[id].span, "a {} stands where a condition is expected",
                                is_string ? "string" : "number");
  // In a query the engine refuses it; in documentation it only says nothing.
  if (is_documentation) finding.As(Severity::kWarning);

  const ir::Indicator* before = TestBefore(rule, id);
  if (before == nullptr) {
    finding.Help("write a comparison of a column with the value");
    return;
  }
  std::string field(before->field->name);
  for (const ir::Text member : before->field->path) field += fmt::format(".{}", member);
  using enum ir::MatchOperator;
  const bool is_equality = before->op == kEquals;
  const bool is_term = before->op == kHas || before->op == kContains;
  finding.Help(fmt::format(
      "`and` and `or` take whole conditions: repeat the comparison of `{}` for each value{}", field,
      is_equality ? ", or list the values with `in`"
                  : (is_term ? ", or list whole terms with `has_any`" : "")));
}

void Run(const CheckContext& context) {
  for (const ir::PredicateId id : context.facts().conditions) ReportLiteral(context, id, false);
  for (const analysis::DocumentedExclusion& exclusion : context.facts().documented_exclusions) {
    for (const ir::PredicateId id : exclusion.conditions) ReportLiteral(context, id, true);
  }
}

}  // namespace

extern const Check kLiteralAsCondition;
const Check kLiteralAsCondition{
    .info =
        {.code = "K102",
         .name = "literal-as-condition",
         .severity = Severity::kError,
         .summary = "string or number that stands where a condition is expected",
         .rationale =
             "`x contains \"a\" or \"b\"` reads well and means nothing: `or` takes two "
             "conditions, and `\"b\"` is none. The engine refuses such a query; in a documented "
             "exclusion nobody refuses it, and the second value is silently not covered. "
             "Repeat the comparison, or give one comparison a list of values.",
         .bad_example = R"(DeviceProcessEvents
| where FileName =~ "cmd.exe" or "powershell.exe"
)",
         .good_example = R"(DeviceProcessEvents
| where FileName in~ ("cmd.exe", "powershell.exe")
)",
         .source = "Kusto documentation, \"Logical (binary) operators\""},
    .run = Run};

}  // namespace lintel::lint
