#include <fmt/core.h>

#include <algorithm>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/value_text.h"

// What the kind of event already says about a rule: fields that are constant for it.
namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::PredicateId;
using ir::Value;
using ir::ValueRule;

// What the indicator is where its field is always `constant`; none where that cannot be told.
std::optional<bool> CompareConstant(const Indicator& indicator, std::string_view constant) {
  if (const std::optional<bool> is_present = AsksForPresence(indicator.op)) return is_present;
  const bool is_text =
      indicator.op == MatchOperator::kEquals || indicator.op == MatchOperator::kContains ||
      indicator.op == MatchOperator::kStartsWith || indicator.op == MatchOperator::kEndsWith;
  if (std::ranges::any_of(indicator.values, IsQueryExpression)) return std::nullopt;
  bool any = false;
  bool all = true;
  for (const Value& value : indicator.values) {
    bool matches = false;
    if (const auto* string = std::get_if<ir::StringValue>(&value.node)) {
      if (!is_text) return std::nullopt;
      matches = Matches(constant, indicator.op, *string);
    } else {
      if (!is_text) return std::nullopt;
      matches = EqualsIgnoringCase(Spelling(value), constant);
    }
    any = any || matches;
    all = all && matches;
  }
  return indicator.value_rule == ValueRule::kAny ? any : all;
}

}  // namespace

std::optional<bool> AsksForPresence(MatchOperator op) {
  switch (op) {
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
      return false;
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
    case MatchOperator::kExists:
      return true;
    case MatchOperator::kEquals:
    case MatchOperator::kContains:
    case MatchOperator::kStartsWith:
    case MatchOperator::kEndsWith:
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
    case MatchOperator::kRegex:
    case MatchOperator::kCidr:
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
    case MatchOperator::kBetween:
      break;
  }
  return std::nullopt;
}

std::optional<Outcome> PredicateRewriter::RewriteConstant(const Indicator& indicator,
                                                          std::string_view constant) {
  const std::optional<bool> result = CompareConstant(indicator, constant);
  if (!result) {
    reporter_.Refuse(kUnsupportedModifier, indicator.values[0].span,
                     fmt::format("`{}` stands for the kind of event, which this cannot ask for",
                                 indicator.field->name),
                     fmt::format("write a whole value, such as `{}`", constant));
    return std::nullopt;
  }
  trace_ += *result ? "+" : "-";
  return *result;
}

bool PredicateRewriter::MayKnow(const schema::EventKind& event) const {
  return std::ranges::any_of(from_.predicates, [&](const ir::Predicate& predicate) {
    if (const auto* indicator = std::get_if<Indicator>(&predicate.node)) {
      return indicator->field &&
             std::ranges::find(event.constants, indicator->field->name,
                               &schema::ConstantField::field) != event.constants.end();
    }
    // A list of nothing is true or false of any event.
    const auto* all = std::get_if<ir::AllOf>(&predicate.node);
    const auto* any = std::get_if<ir::AnyOf>(&predicate.node);
    return (all != nullptr && all->operands.empty()) || (any != nullptr && any->operands.empty());
  });
}

std::optional<bool> PredicateRewriter::Known(PredicateId id, int depth) const {
  if (depth > kMaxDepth) return std::nullopt;
  const auto all = [&](const std::vector<PredicateId>& operands, ValueRule rule) {
    const bool decisive = rule == ValueRule::kAny;
    std::optional<bool> result = !decisive;
    for (const PredicateId operand : operands) {
      const std::optional<bool> known = Known(operand, depth + 1);
      if (known == decisive) return known;
      if (!known) result.reset();
    }
    return result;
  };
  const auto selections = [&](const std::vector<ir::SelectionId>& ids, ValueRule rule) {
    std::vector<PredicateId> operands;
    for (const ir::SelectionId selection : ids) operands.push_back(from_[selection].predicate);
    return all(operands, rule);
  };
  return std::visit(
      ir::Overloaded{
          [&](const Indicator& indicator) -> std::optional<bool> {
            if (!indicator.field) return std::nullopt;
            for (const schema::ConstantField& constant : event_->constants) {
              if (constant.field != indicator.field->name) continue;
              return CompareConstant(indicator, constant.value);
            }
            return std::nullopt;
          },
          [&](const ir::AllOf& group) { return all(group.operands, ValueRule::kAll); },
          [&](const ir::AnyOf& group) { return all(group.operands, ValueRule::kAny); },
          [&](const ir::Not& negation) {
            std::optional<bool> operand = Known(negation.operand, depth + 1);
            if (operand) operand = !*operand;
            return operand;
          },
          [&](const ir::SelectionRef& ref) { return selections({ref.selection}, ValueRule::kAll); },
          [&](const ir::SelectionQuantifier& quantifier) {
            return selections(quantifier.selections, quantifier.rule);
          },
          [&](const ir::Condition&) -> std::optional<bool> { return std::nullopt; },
      },
      from_[id].node);
}

}  // namespace lintel::transform
