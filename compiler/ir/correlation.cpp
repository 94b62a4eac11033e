#include "compiler/ir/correlation.h"

#include <array>

namespace lintel::ir {
namespace {

// The front end limits how deep conditions nest.
std::string TermText(const Correlation& correlation, std::uint32_t index) {
  const CorrelationTerm& term = correlation.expression[index];
  switch (term.kind) {
    case CorrelationTerm::Kind::kRule:
      return std::string(correlation.rules[term.rule].value);
    case CorrelationTerm::Kind::kNot:
      return "not " + TermText(correlation, term.operands[0]);
    case CorrelationTerm::Kind::kAnd:
    case CorrelationTerm::Kind::kOr:
      break;
  }
  std::string text = "(";
  for (const std::uint32_t operand : term.operands) {
    if (text.size() > 1) text += term.kind == CorrelationTerm::Kind::kAnd ? " and " : " or ";
    text += TermText(correlation, operand);
  }
  return text + ")";
}

}  // namespace

Text Name(CorrelationType type) {
  // In the order of the enumeration.
  static constexpr std::array kNames = {
      Text("event_count"),      Text("value_count"),  Text("value_sum"), Text("value_avg"),
      Text("value_percentile"), Text("value_median"), Text("temporal"),  Text("temporal_ordered")};
  static_assert(kNames.size() == static_cast<std::size_t>(CorrelationType::kTemporalOrdered) + 1);
  return kNames[static_cast<std::size_t>(type)];
}

Text Name(CorrelationBound::Operator op) {
  static constexpr std::array kNames = {Text("gt"),  Text("gte"), Text("lt"),
                                        Text("lte"), Text("eq"),  Text("neq")};
  return kNames[static_cast<std::size_t>(op)];
}

std::string ExpressionText(const Correlation& correlation) {
  if (correlation.expression.empty()) return "";
  return TermText(correlation, static_cast<std::uint32_t>(correlation.expression.size() - 1));
}

}  // namespace lintel::ir
