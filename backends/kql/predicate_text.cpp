#include "backends/kql/predicate_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "backends/diagnostics.h"
#include "backends/kql/string_pattern.h"
#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"

namespace lintel::backends::kql {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::ValueRule;
using schema::ScalarType;

// Conditions come no deeper than the front ends allow; this holds whatever a transform builds.
constexpr int kMaxDepth = 500;

bool IsRegexFlag(ir::ValueTransform transform) {
  return transform == ir::ValueTransform::kRegexIgnoreCase ||
         transform == ir::ValueTransform::kRegexMultiLine ||
         transform == ir::ValueTransform::kRegexDotAll;
}

}  // namespace

// Strings are never null in KQL; for other types only isnull() sees it.
ConditionText PredicateWriter::WritePresence(const Field& field, bool present) {
  const bool typed =
      field.type && *field.type != ScalarType::kString && *field.type != ScalarType::kDynamic;
  const std::string_view function =
      typed ? (present ? "isnotnull" : "isnull") : (present ? "isnotempty" : "isempty");
  return Leaf(fmt::format("{}({})", function, field.text));
}

ColumnTypes FindColumnTypes(const CompiledRule& compiled, schema::Platform platform) {
  ColumnTypes types(compiled.rule().predicates.size());
  for (const analysis::IndicatorUse& use : compiled.facts().indicators) {
    types[use.predicate.index] =
        platform == schema::Platform::kDefenderXdr ? use.column.xdr : use.column.sentinel;
  }
  return types;
}

std::optional<std::string_view> UnsupportedRegexPart(std::string_view pattern) {
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const std::string_view rest = pattern.substr(i);
    if (rest[0] == '\\' && rest.size() > 1) {
      if (rest[1] >= '1' && rest[1] <= '9') return "back-reference";
      if (rest[1] == 'k' && rest.size() > 2 && (rest[2] == '<' || rest[2] == '{')) {
        return "back-reference";
      }
      ++i;
    } else if (rest[0] == '[') {
      // A class ends at the first `]` that is neither escaped nor its first member.
      i += rest.size() > 1 && rest[1] == '^' ? 2 : 1;
      if (i < pattern.size() && pattern[i] == ']') ++i;
      while (i < pattern.size() && pattern[i] != ']') i += pattern[i] == '\\' ? 2 : 1;
    } else if (rest.starts_with("(?")) {
      const std::string_view kind = rest.substr(2);
      if (kind.starts_with('=') || kind.starts_with('!')) return "look-ahead";
      if (kind.starts_with("<=") || kind.starts_with("<!")) return "look-behind";
      if (kind.starts_with('>')) return "atomic group";
    }
  }
  return std::nullopt;
}

std::optional<ConditionText> PredicateWriter::Write(ir::PredicateId id, bool negated) {
  failed_ = false;
  // The whole of a stage needs no parentheses.
  const auto* condition = std::get_if<ir::Condition>(&rule_[id].node);
  if (condition != nullptr && !negated) {
    return Leaf(ir::ExpressionText(rule_, condition->expression));
  }
  ConditionText text = negated ? WriteNot(id, Sense::kPlain, 0) : Write(id, Sense::kPlain, 0);
  if (failed_) return std::nullopt;
  return text;
}

ConditionText PredicateWriter::Refuse(SourceSpan span, std::string_view what) {
  sink_.Report(kNotExpressibleInKql, span, "{} cannot be written in KQL", what);
  failed_ = true;
  return {};
}

ConditionText PredicateWriter::Write(ir::PredicateId id, Sense sense, int depth) {
  const ir::Predicate& predicate = rule_[id];
  if (depth > kMaxDepth) return Refuse(predicate.span, "a condition nested this deeply");
  const auto selections = [&](const std::vector<ir::SelectionId>& ids, ValueRule rule) {
    std::vector<ir::PredicateId> operands;
    for (const ir::SelectionId selection : ids) operands.push_back(rule_[selection].predicate);
    return WriteAll(operands, rule, sense, depth);
  };
  return std::visit(
      ir::Overloaded{
          [&](const Indicator&) { return WriteIndicator(id, sense); },
          [&](const ir::AllOf& all) {
            return WriteAll(all.operands, ValueRule::kAll, sense, depth);
          },
          [&](const ir::AnyOf& any) {
            return WriteAll(any.operands, ValueRule::kAny, sense, depth);
          },
          [&](const ir::Not& negation) { return WriteNot(negation.operand, sense, depth); },
          [&](const ir::SelectionRef& ref) { return selections({ref.selection}, ValueRule::kAll); },
          [&](const ir::SelectionQuantifier& quantifier) {
            return selections(quantifier.selections, quantifier.rule);
          },
          [&](const ir::Condition& condition) {
            return Leaf(fmt::format("({})", ir::ExpressionText(rule_, condition.expression)));
          },
      },
      predicate.node);
}

ConditionText PredicateWriter::WriteAll(const std::vector<ir::PredicateId>& operands,
                                        ValueRule rule, Sense sense, int depth) {
  if (operands.empty()) return Leaf(rule == ValueRule::kAny ? "false" : "true");
  std::vector<ConditionText> texts;
  texts.reserve(operands.size());
  for (const ir::PredicateId operand : operands) texts.push_back(Write(operand, sense, depth + 1));
  return rule == ValueRule::kAny ? Or(std::move(texts)) : And(std::move(texts));
}

ConditionText PredicateWriter::WriteNot(ir::PredicateId operand, Sense sense, int depth) {
  const auto& node = rule_[operand].node;
  if (std::holds_alternative<Indicator>(node)) return WriteIndicator(operand, Sense::kInverted);
  if (const auto* inner = std::get_if<ir::Not>(&node)) {
    return Write(inner->operand, sense, depth + 1);
  }
  return Not(Write(operand, Sense::kUnderNot, depth + 1));
}

std::optional<PredicateWriter::Field> PredicateWriter::ReadField(ir::PredicateId id,
                                                                 const Indicator& indicator) {
  if (!indicator.field) {
    // A keyword: any column of the row.
    if (indicator.op == MatchOperator::kContains || indicator.op == MatchOperator::kEquals ||
        indicator.op == MatchOperator::kHas) {
      return Field{.text = "*", .as_string = "*", .is_row = true};
    }
    Refuse(rule_[id].span, fmt::format("a keyword with `{}`", ir::Name(indicator.op)));
    return std::nullopt;
  }
  Field field{.text = ir::QuoteKqlName(indicator.field->name), .type = types_[id.index]};
  if (!indicator.field->path.empty()) {
    // A bag that is kept as a string (AdditionalFields in Defender XDR) has to be read first.
    if (field.type == ScalarType::kString) field.text = fmt::format("parse_json({})", field.text);
    for (const ir::Text member : indicator.field->path) {
      const std::string name = ir::QuoteKqlName(member);
      field.text += name.front() == '[' ? name : "." + name;
    }
    field.type = ScalarType::kDynamic;
  }
  for (const ir::Text function : indicator.field->functions) {
    field.text = fmt::format("{}({})", function, field.text);
    field.type = std::nullopt;
  }
  const bool is_string = !field.type || field.type == ScalarType::kString;
  field.as_string = is_string ? field.text : fmt::format("tostring({})", field.text);
  return field;
}

ConditionText PredicateWriter::WriteIndicator(ir::PredicateId id, Sense sense) {
  const auto& indicator = std::get<Indicator>(rule_[id].node);
  for (const ir::ValueTransform transform : indicator.transforms) {
    if (indicator.op == MatchOperator::kRegex && IsRegexFlag(transform)) continue;
    return Refuse(indicator.operator_span.size() > 0 ? indicator.operator_span : rule_[id].span,
                  fmt::format("the modifier `{}`", ir::Name(transform)));
  }
  for (const ir::Value& value : indicator.values) {
    if (HasPlaceholder(value)) return Refuse(value.span, "a placeholder without a value");
  }
  const std::optional<Field> field = ReadField(id, indicator);
  if (!field) return {};
  const auto presence = [&](bool present) {
    return WritePresence(*field, present != (sense == Sense::kInverted));
  };
  switch (indicator.op) {
    case MatchOperator::kEquals:
      return WriteEquals(indicator, *field, sense);
    case MatchOperator::kContains:
    case MatchOperator::kStartsWith:
    case MatchOperator::kEndsWith:
      return WriteStrings(indicator, *field, sense);
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
      return WriteTerms(indicator, *field, sense);
    case MatchOperator::kRegex:
      return WriteRegex(indicator, *field, sense);
    case MatchOperator::kCidr:
      return WriteCidr(indicator, *field, sense);
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
    case MatchOperator::kBetween:
      return WriteOrdering(indicator, *field, sense);
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
      return presence(false);
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
      return presence(true);
    case MatchOperator::kExists: {
      const auto* wanted = indicator.values.empty()
                               ? nullptr
                               : std::get_if<ir::BoolValue>(&indicator.values.front().node);
      return presence(wanted == nullptr || wanted->value);
    }
  }
  return {};
}

bool PredicateWriter::HasPlaceholder(const ir::Value& value) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  return string != nullptr &&
         std::any_of(string->parts.begin(), string->parts.end(), [](const ir::StringPart& part) {
           return std::holds_alternative<ir::Placeholder>(part);
         });
}

}  // namespace lintel::backends::kql
