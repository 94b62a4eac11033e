#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

#include "backends/kql/predicate_text.h"
#include "backends/kql/string_pattern.h"
#include "compiler/ir/query_text.h"

// Indicators that look for text: whole values, parts and terms.
namespace lintel::backends::kql {
namespace {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::ValueRule;
using schema::ScalarType;

// A number or truth value as the text that a string operator looks for.
std::string_view ScalarSpelling(const ir::Value& value) {
  if (const auto* number = std::get_if<ir::NumberValue>(&value.node)) return number->spelling;
  if (const auto* boolean = std::get_if<ir::BoolValue>(&value.node)) {
    return boolean->value ? "true" : "false";
  }
  return "";
}

std::string_view StringOperator(MatchOperator op, bool cased) {
  switch (op) {
    case MatchOperator::kContains:
      return cased ? "contains_cs" : "contains";
    case MatchOperator::kStartsWith:
      return cased ? "startswith_cs" : "startswith";
    case MatchOperator::kEndsWith:
      return cased ? "endswith_cs" : "endswith";
    case MatchOperator::kHas:
      return cased ? "has_cs" : "has";
    case MatchOperator::kHasPrefix:
      return cased ? "hasprefix_cs" : "hasprefix";
    case MatchOperator::kHasSuffix:
      return cased ? "hassuffix_cs" : "hassuffix";
    case MatchOperator::kEquals:
    case MatchOperator::kRegex:
    case MatchOperator::kCidr:
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
    case MatchOperator::kBetween:
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
    case MatchOperator::kExists:
      break;
  }
  return cased ? "==" : "=~";
}

ConditionText Join(ValueRule rule, std::vector<ConditionText> operands) {
  return rule == ValueRule::kAny ? Or(std::move(operands)) : And(std::move(operands));
}

}  // namespace

ConditionText PredicateWriter::WriteStrings(const Indicator& indicator, const Field& field,
                                            Sense sense) {
  const bool cased = indicator.case_rule == CaseRule::kSensitive;
  const bool inverted = sense == Sense::kInverted;
  // The negated operator serves where the whole indicator is one comparison; of `*` it might mean
  // that some column lacks the text, not that all do.
  const bool inverts_itself = inverted && indicator.values.size() == 1 && !field.is_row;
  std::vector<ConditionText> operands;
  std::vector<std::string> whole;       // plain values under kEquals: one list
  std::optional<std::size_t> whole_at;  // where the list stands among the operands
  if (indicator.op != MatchOperator::kEquals) operands.reserve(indicator.values.size());
  for (const ir::Value& value : indicator.values) {
    if (const auto* other = std::get_if<ir::FieldValue>(&value.node)) {
      operands.push_back(Comparison(field.as_string, StringOperator(indicator.op, cased),
                                    ir::QuoteKqlName(other->field), inverts_itself));
      continue;
    }
    if (std::holds_alternative<ir::NullValue>(value.node)) {
      operands.push_back(WritePresence(field, inverts_itself));
      continue;
    }
    if (std::holds_alternative<ir::ExpressionValue>(value.node)) {
      operands.push_back(Comparison(field.as_string, StringOperator(indicator.op, cased),
                                    *Literal(value, field), inverts_itself));
      continue;
    }
    const StringPattern pattern =
        std::holds_alternative<ir::StringValue>(value.node)
            ? ClassifyPattern(indicator.op, std::get<ir::StringValue>(value.node))
            : ClassifyPattern(indicator.op, {{ir::Text(ScalarSpelling(value))}});
    const auto compare = [&](std::string_view op) {
      operands.push_back(TextComparison(field.as_string, op, pattern.text, inverts_itself));
    };
    switch (pattern.kind) {
      case PatternKind::kAnything:
        operands.push_back(WritePresence(field, !inverts_itself));
        break;
      case PatternKind::kEquals:
        if (pattern.text.empty()) {
          operands.push_back(WritePresence(field, inverts_itself));
        } else if (indicator.value_rule == ValueRule::kAny && !inverts_itself && !field.is_row) {
          if (!whole_at) {
            whole_at = operands.size();
            operands.emplace_back();
          }
          whole.push_back(ir::QuoteKqlString(pattern.text));
        } else {
          compare(cased ? "==" : "=~");
        }
        break;
      case PatternKind::kContains:
        compare(StringOperator(MatchOperator::kContains, cased));
        break;
      case PatternKind::kStartsWith:
        compare(StringOperator(MatchOperator::kStartsWith, cased));
        break;
      case PatternKind::kEndsWith:
        compare(StringOperator(MatchOperator::kEndsWith, cased));
        break;
      case PatternKind::kRegex: {
        const std::string regex =
            ir::QuoteKqlString(fmt::format("(?{}){}", cased ? "s" : "is", pattern.text));
        operands.push_back(Inverted(
            inverts_itself, Leaf(fmt::format("{} matches regex {}", field.as_string, regex))));
        break;
      }
    }
  }
  if (whole_at) {
    // Alone, the list is the whole indicator and can carry the negation itself.
    const bool alone = operands.size() == 1;
    ConditionText list =
        whole.size() == 1
            ? Comparison(field.as_string, cased ? "==" : "=~", whole.front(), inverted && alone)
            : InList(field.as_string, cased ? "in" : "in~", std::move(whole), inverted && alone);
    if (inverted && alone) return list;
    operands[*whole_at] = std::move(list);
  }
  return Inverted(inverted && !inverts_itself, Join(indicator.value_rule, std::move(operands)));
}

ConditionText PredicateWriter::WriteTerms(const Indicator& indicator, const Field& field,
                                          Sense sense) {
  const bool inverted = sense == Sense::kInverted;
  const bool cased = indicator.case_rule == CaseRule::kSensitive;
  std::vector<std::string> literals;
  for (const ir::Value& value : indicator.values) {
    std::optional<std::string> literal =
        Literal(value, {.text = field.as_string, .type = ScalarType::kString});
    if (!literal) return {};
    literals.push_back(std::move(*literal));
  }
  if (indicator.op == MatchOperator::kHas && !cased && literals.size() > 1) {
    const bool any = indicator.value_rule == ValueRule::kAny;
    return Inverted(
        inverted, InList(field.as_string, any ? "has_any" : "has_all", std::move(literals), false));
  }
  std::vector<ConditionText> operands;
  const bool inverts_itself = inverted && literals.size() == 1;
  for (const std::string& literal : literals) {
    operands.push_back(
        Comparison(field.as_string, StringOperator(indicator.op, cased), literal, inverts_itself));
  }
  return Inverted(inverted && !inverts_itself, Join(indicator.value_rule, std::move(operands)));
}

}  // namespace lintel::backends::kql
