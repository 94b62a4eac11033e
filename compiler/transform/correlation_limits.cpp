#include "compiler/transform/correlation_limits.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {
namespace {

using ir::CorrelationBound;
using ir::CorrelationTerm;
using ir::CorrelationType;

// Up to that many rules every combination of them is tried.
constexpr std::size_t kMostRulesTried = 12;

bool Holds(const CorrelationBound& bound, double number) {
  double other = 0;
  const ir::Text text = bound.number.value;
  std::from_chars(text.data(), text.data() + text.size(), other);
  switch (bound.op) {
    case CorrelationBound::Operator::kGt:
      return number > other;
    case CorrelationBound::Operator::kGte:
      return number >= other;
    case CorrelationBound::Operator::kLt:
      return number < other;
    case CorrelationBound::Operator::kLte:
      return number <= other;
    case CorrelationBound::Operator::kEq:
      return number == other;
    case CorrelationBound::Operator::kNeq:
      return number != other;
  }
  return false;
}

bool HoldAll(const std::vector<CorrelationBound>& bounds, double count) {
  return std::ranges::all_of(bounds, [&](const auto& bound) { return Holds(bound, count); });
}

// Whether the expression holds where the rules of the set (bit i is rule i) have hits.
bool Holds(const std::vector<CorrelationTerm>& expression, std::uint32_t rules_with_hits) {
  std::vector<bool> terms;
  for (const CorrelationTerm& term : expression) {
    const auto value = [&](std::uint32_t index) { return terms[index]; };
    bool holds = false;
    switch (term.kind) {
      case CorrelationTerm::Kind::kRule:
        holds = (rules_with_hits >> term.rule & 1) != 0;
        break;
      case CorrelationTerm::Kind::kNot:
        holds = !terms[term.operands[0]];
        break;
      case CorrelationTerm::Kind::kAnd:
        holds = std::ranges::all_of(term.operands, value);
        break;
      case CorrelationTerm::Kind::kOr:
        holds = std::ranges::any_of(term.operands, value);
        break;
    }
    terms.push_back(holds);
  }
  return terms.back();
}

bool CountsHits(const ir::Correlation& correlation) {
  const CorrelationType type = correlation.type.value;
  return type == CorrelationType::kEventCount || type == CorrelationType::kTemporal;
}

// Whether the condition can hold in a window that has a hit.
bool CanHold(const ir::Correlation& correlation) {
  if (!correlation.expression.empty()) {
    if (correlation.rules.size() > kMostRulesTried) return true;
    const std::uint32_t end = 1U << correlation.rules.size();
    for (std::uint32_t rules = 1; rules < end; ++rules) {
      if (Holds(correlation.expression, rules)) return true;
    }
    return false;
  }
  if (correlation.type.value == CorrelationType::kTemporal) {
    for (std::size_t count = 1; count <= correlation.rules.size(); ++count) {
      if (HoldAll(correlation.bounds, static_cast<double>(count))) return true;
    }
    return false;
  }
  if (!CountsHits(correlation)) return true;
  // What holds of some count holds of one, or of one next to a bound.
  std::vector<double> counts = {1};
  for (const CorrelationBound& bound : correlation.bounds) {
    double number = 0;
    const ir::Text text = bound.number.value;
    std::from_chars(text.data(), text.data() + text.size(), number);
    counts.insert(counts.end(), {number - 1, number, number + 1});
  }
  return std::ranges::any_of(
      counts, [&](double count) { return count >= 1 && HoldAll(correlation.bounds, count); });
}

}  // namespace

bool AsksForEveryRule(const ir::Correlation& correlation) {
  const auto& bounds = correlation.bounds;
  const auto rules = static_cast<double>(correlation.rules.size());
  return correlation.expression.empty() && HoldAll(bounds, rules) &&
         (bounds.empty() || !HoldAll(bounds, rules - 1));
}

bool AsksForFewHits(const ir::Correlation& correlation) {
  const auto is_upper = [](const CorrelationBound& bound) {
    return bound.op != CorrelationBound::Operator::kGt &&
           bound.op != CorrelationBound::Operator::kGte;
  };
  return std::ranges::any_of(correlation.bounds, is_upper) ||
         std::ranges::find(correlation.expression, CorrelationTerm::Kind::kNot,
                           &CorrelationTerm::kind) != correlation.expression.end();
}

bool HoldsWithoutHits(const ir::Correlation& correlation) {
  if (!correlation.expression.empty()) return Holds(correlation.expression, 0);
  return CountsHits(correlation) && !correlation.bounds.empty() && HoldAll(correlation.bounds, 0);
}

bool CanBeSaid(const ir::Correlation& correlation, DiagnosticSink& sink) {
  const auto refuse = [&](SourceSpan span, const std::string& message, std::string help) {
    sink.Report(kNoDetection, span, "{}", message).Help(std::move(help));
    return false;
  };
  const SourceSpan condition =
      correlation.bounds.empty() ? correlation.type.span : correlation.bounds.front().number.span;
  if (correlation.type.value == CorrelationType::kTemporalOrdered) {
    return AsksForEveryRule(correlation) ||
           refuse(condition, "some of several rules in an order cannot be said in KQL",
                  "leave the condition out, or write one correlation for each sequence");
  }
  if (correlation.type.value == CorrelationType::kValuePercentile && !correlation.percentile) {
    return refuse(correlation.type.span, "which percentile is meant is not said",
                  "write `percentile:` and a number from 0 to 100 into the condition");
  }
  if (correlation.fields.size() > 1) {
    return refuse(correlation.fields[1].span, "the values of several fields make no one number",
                  "write one correlation for each field");
  }
  if (!CanHold(correlation)) {
    return refuse(condition,
                  "no window with a hit can fulfil this condition, and others leave no "
                  "row to look at",
                  "missing events are found by a query that knows what should be there");
  }
  return true;
}

}  // namespace lintel::transform
