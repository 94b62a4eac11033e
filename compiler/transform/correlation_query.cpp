#include "compiler/transform/correlation_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "compiler/transform/correlation_limits.h"
#include "compiler/transform/correlation_rules.h"
#include "compiler/transform/expression_writer.h"
#include "compiler/transform/group_columns.h"
#include "compiler/transform/query_names.h"
#include "compiler/transform/time_column.h"
#include "compiler/transform/transform_diagnostics.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

using ir::BinaryOperator;
using ir::CorrelationBound;
using ir::CorrelationTerm;
using ir::CorrelationType;
using ir::ExpressionId;
using ir::Text;

// How deep correlations of correlations can go: none of the public ones has more than two.
constexpr int kMostDepth = 8;

BinaryOperator OperatorOf(CorrelationBound::Operator op) {
  switch (op) {
    case CorrelationBound::Operator::kGt:
      return BinaryOperator::kGreater;
    case CorrelationBound::Operator::kGte:
      return BinaryOperator::kGreaterEqual;
    case CorrelationBound::Operator::kLt:
      return BinaryOperator::kLess;
    case CorrelationBound::Operator::kLte:
      return BinaryOperator::kLessEqual;
    case CorrelationBound::Operator::kEq:
      return BinaryOperator::kEqual;
    case CorrelationBound::Operator::kNeq:
      return BinaryOperator::kNotEqual;
  }
  return BinaryOperator::kEqual;
}

class CorrelationWriter {
 public:
  CorrelationWriter(const ir::Rule& rule, ir::Rule into, const CorrelationRun& run, int depth)
      : from_(rule),
        correlation_(*rule.correlation),
        to_(std::move(into)),
        run_(run),
        depth_(depth),
        writer_(to_, rule.correlation->span) {}

  std::optional<ir::Rule> Write() {
    if (depth_ > kMostDepth) {
      run_.sink
          .Report(kNoDetection, correlation_.span,
                  "correlations name one another in a circle, or very deeply")
          .Help("name the rules themselves");
      return std::nullopt;
    }
    if (!CanBeSaid(correlation_, run_.sink)) return std::nullopt;
    for (const std::string& name : GroupColumnNames(correlation_)) {
      group_.push_back(to_.arena->Keep(name));
    }
    const std::optional<NamedRules> named = AddNamedRules(correlation_, group_, run_, depth_, to_);
    if (!named) return std::nullopt;
    rules_ = named->rules;
    lets_ = named->names;
    SayWindow();
    ir::Query query{.span = correlation_.span, .stages = {}};
    switch (correlation_.type.value) {
      case CorrelationType::kEventCount:
        Summarize(query, "Events", writer_.Call("count", {}));
        break;
      case CorrelationType::kValueCount:
        // A field that an event lacks is an empty column, which is no value.
        Summarize(
            query, "Values",
            writer_.Call("count_distinctif", {Value(), writer_.Call("isnotempty", {Value()})}));
        break;
      case CorrelationType::kValueSum:
        Summarize(query, "Total", writer_.Call("sum", {Number()}));
        break;
      case CorrelationType::kValueAvg:
        Summarize(query, "Average", writer_.Call("avg", {Number()}));
        break;
      case CorrelationType::kValuePercentile:
        Summarize(query, "Percentile",
                  writer_.Call("percentile", {Number(), Digits(correlation_.percentile->value)}));
        break;
      case CorrelationType::kValueMedian:
        Summarize(query, "Median", writer_.Call("percentile", {Number(), Digits("50")}));
        break;
      case CorrelationType::kTemporal:
        SummarizeRules(query);
        break;
      case CorrelationType::kTemporalOrdered:
        JoinRules(query);
        break;
    }
    to_.main = to_.Add(std::move(query));
    to_.body_span = from_.span;
    to_.body = {};
    to_.correlation->reach_seconds = correlation_.timespan.seconds + named->reach_seconds;
    return std::move(to_);
  }

 private:
  static constexpr Text kRuleColumn = "Rule";

  Text Time() const { return TimeColumn(run_.platform); }
  ExpressionId Value() { return writer_.Name(kValueColumn); }
  ExpressionId Number() { return writer_.Call("todouble", {Value()}); }
  ExpressionId Digits(Text digits) {
    if (const auto whole = ParseInteger(digits); whole && *whole >= 0) {
      return writer_.Number(to_.arena->Keep(std::to_string(*whole)));
    }
    const bool is_whole = digits.find_first_not_of("0123456789") == Text::npos;
    return writer_.Add(ir::Literal{
        .type = is_whole ? ir::LiteralType::kLong : ir::LiteralType::kReal, .text = digits});
  }
  ExpressionId Period() {
    return writer_.Add(
        ir::Literal{.type = ir::LiteralType::kTimespan,
                    .text = to_.arena->Keep(TimespanText(correlation_.timespan.seconds))});
  }

  // How the windows lie in time; those of inner correlations have been said.
  void SayWindow() {
    const Text timespan = correlation_.timespan.text;
    std::string text =
        correlation_.type.value == CorrelationType::kTemporalOrdered
            ? fmt::format("{} from each first hit", timespan)
            : fmt::format("{} from fixed starts, so hits on both sides of a border count apart",
                          timespan);
    if (HoldsWithoutHits(correlation_)) text += "; one without hits is not found";
    if (AsksForFewHits(correlation_)) text += "; one that the time range cuts counts what is left";
    if (depth_ > 1) {
      const auto& title = from_.metadata.name ? from_.metadata.name : from_.metadata.title;
      text = fmt::format("of {}: {}", title ? title->value : "an inner correlation", text);
    }
    to_.windows.insert(to_.windows.begin(), to_.arena->Keep(text));
  }

  static void Add(ir::Query& query, SourceSpan span, auto node) {
    query.stages.push_back({span, std::move(node)});
  }

  void AddWhere(ir::Query& query, SourceSpan span, ExpressionId test) {
    Add(query, span, ir::Where{test, to_.Add({span, ir::Condition{test}})});
  }

  // The hits of the i-th rule; with the rule's name where it matters.
  ir::Query HitsOf(std::size_t i, bool with_name) {
    ir::Query query{.span = correlation_.rules[i].span, .stages = {}};
    Add(query, query.span, ir::Source{{lets_[i], query.span}});
    if (with_name) {
      Add(query, query.span, ir::Extend{{writer_.Named(kRuleColumn, writer_.Text(lets_[i]))}});
    }
    return query;
  }

  // The hits of all rules.
  void AddHits(ir::Query& query, bool with_name) {
    if (lets_.size() == 1) {
      query.stages = HitsOf(0, with_name).stages;
      return;
    }
    ir::Union all;
    for (std::size_t i = 0; i < lets_.size(); ++i) {
      all.operands.push_back(to_.Add(HitsOf(i, with_name)));
    }
    Add(query, correlation_.span, std::move(all));
  }

  // One row for each group and window.
  void AddSummarize(ir::Query& query, std::vector<ExpressionId> aggregates) {
    aggregates.push_back(writer_.Named("FirstSeen", writer_.Call("min", {writer_.Name(Time())})));
    aggregates.push_back(writer_.Named(Time(), writer_.Call("max", {writer_.Name(Time())})));
    ir::Summarize summarize{.parameters = {}, .aggregates = std::move(aggregates), .keys = {}};
    for (const Text key : group_) summarize.keys.push_back(writer_.Name(key));
    summarize.keys.push_back(
        writer_.Named("Window", writer_.Call("bin", {writer_.Name(Time()), Period()})));
    Add(query, correlation_.span, std::move(summarize));
  }

  void AddBounds(ir::Query& query, Text column) {
    for (const CorrelationBound& bound : correlation_.bounds) {
      AddWhere(
          query, bound.number.span,
          writer_.Binary(OperatorOf(bound.op), writer_.Name(column), Digits(bound.number.value)));
    }
  }

  void Summarize(ir::Query& query, Text name, ExpressionId aggregate) {
    AddHits(query, false);
    AddSummarize(query, {writer_.Named(name, aggregate)});
    AddBounds(query, name);
  }

  Text HitsColumn(std::size_t rule) { return to_.arena->Keep(fmt::format("{}_hits", lets_[rule])); }

  ExpressionId HasHits(std::size_t rule) {
    return writer_.Binary(BinaryOperator::kGreater, writer_.Name(HitsColumn(rule)), Digits("0"));
  }

  // What lacks the field is in no group with others that do: `temporal` asks for the same value.
  void AddGroupTests(ir::Query& query) {
    for (const Text key : group_) {
      AddWhere(query, correlation_.span, writer_.Call("isnotempty", {writer_.Name(key)}));
    }
  }

  // How many hits each rule has in a window, and which of them have to have some.
  void SummarizeRules(ir::Query& query) {
    AddHits(query, true);
    AddGroupTests(query);
    std::vector<ExpressionId> aggregates;
    for (std::size_t i = 0; i < lets_.size(); ++i) {
      const ExpressionId is_rule =
          writer_.Binary(BinaryOperator::kEqual, writer_.Name(kRuleColumn), writer_.Text(lets_[i]));
      aggregates.push_back(writer_.Named(HitsColumn(i), writer_.Call("countif", {is_rule})));
    }
    if (!correlation_.bounds.empty()) {
      aggregates.push_back(
          writer_.Named("Rules", writer_.Call("count_distinct", {writer_.Name(kRuleColumn)})));
    }
    AddSummarize(query, std::move(aggregates));
    if (!correlation_.bounds.empty()) {
      AddBounds(query, "Rules");
    } else if (correlation_.expression.empty()) {
      for (std::size_t i = 0; i < lets_.size(); ++i) {
        AddWhere(query, correlation_.rules[i].span, HasHits(i));
      }
    } else {
      AddWhere(query, correlation_.span,
               Term(static_cast<std::uint32_t>(correlation_.expression.size() - 1)));
    }
  }

  // As deep as a condition can be read.
  ExpressionId Term(std::uint32_t index) {
    const CorrelationTerm& term = correlation_.expression[index];
    if (term.kind == CorrelationTerm::Kind::kRule) return HasHits(term.rule);
    if (term.kind == CorrelationTerm::Kind::kNot) {
      return writer_.Call("not", {Term(term.operands[0])});
    }
    const BinaryOperator op =
        term.kind == CorrelationTerm::Kind::kAnd ? BinaryOperator::kAnd : BinaryOperator::kOr;
    ExpressionId all = Term(term.operands[0]);
    for (std::size_t i = 1; i < term.operands.size(); ++i) {
      all = writer_.Binary(op, all, Term(term.operands[i]));
    }
    return all;
  }

  Text StepTime(std::size_t step) { return to_.arena->Keep(fmt::format("Time{}", step + 1)); }

  // The hits of one rule as a step: the keys and the time under the step's name.
  ir::Query Step(std::size_t i, const std::vector<Text>& keys) {
    ir::Query query = HitsOf(i, false);
    ir::Project project;
    for (const Text key : keys) {
      // Without a group every hit is of the same one.
      project.columns.push_back(group_.empty() ? writer_.Named(key, Digits("1"))
                                               : writer_.Name(key));
    }
    project.columns.push_back(writer_.Named(StepTime(i), writer_.Name(Time())));
    Add(query, query.span, std::move(project));
    return query;
  }

  // Every hit of the first rule with the hits of the next ones behind it.
  void JoinRules(ir::Query& query) {
    const std::vector<Text> keys = group_.empty() ? std::vector<Text>{"Everything"} : group_;
    query.stages = Step(0, keys).stages;
    AddGroupTests(query);
    for (std::size_t i = 1; i < lets_.size(); ++i) {
      const SourceSpan span = correlation_.rules[i].span;
      ir::Join join{
          .parameters = {}, .kind = Spanned<Text>{"inner", span}, .right = {}, .keys = {}};
      join.right = to_.Add(Step(i, keys));
      for (const Text key : keys) join.keys.push_back(writer_.Name(key));
      Add(query, span, std::move(join));
      // One event is not two hits of a rule, one behind the other.
      const auto here = rules_.begin() + static_cast<std::ptrdiff_t>(i);
      const bool is_same = std::find(rules_.begin(), here, *here) != here;
      AddWhere(query, span,
               writer_.Binary(is_same ? BinaryOperator::kGreater : BinaryOperator::kGreaterEqual,
                              writer_.Name(StepTime(i)), writer_.Name(StepTime(i - 1))));
      const ExpressionId elapsed = writer_.Binary(
          BinaryOperator::kSubtract, writer_.Name(StepTime(i)), writer_.Name(StepTime(0)));
      AddWhere(query, correlation_.timespan.span,
               writer_.Binary(BinaryOperator::kLessEqual, elapsed, Period()));
    }
    ir::Summarize summarize;
    summarize.aggregates = {
        writer_.Named("Sequences", writer_.Call("count", {})),
        writer_.Named("FirstSeen", writer_.Call("min", {writer_.Name(StepTime(0))})),
        writer_.Named(Time(), writer_.Call("max", {writer_.Name(StepTime(lets_.size() - 1))}))};
    for (const Text key : keys) summarize.keys.push_back(writer_.Name(key));
    Add(query, correlation_.span, std::move(summarize));
  }

  const ir::Rule& from_;
  const ir::Correlation& correlation_;
  ir::Rule to_;
  const CorrelationRun& run_;
  int depth_;
  ExpressionWriter writer_;
  std::vector<Text> group_;             // the columns of the group-by fields
  std::vector<const ir::Rule*> rules_;  // that the correlation names
  std::vector<Text> lets_;              // of these, in their order
};

}  // namespace

std::optional<ir::Rule> WriteCorrelation(const ir::Rule& rule, ir::Rule into,
                                         const CorrelationRun& run, int depth) {
  return CorrelationWriter(rule, std::move(into), run, depth).Write();
}

}  // namespace lintel::transform
