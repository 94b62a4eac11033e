#include "compiler/transform/correlation_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "compiler/transform/correlation_limits.h"
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
  CorrelationWriter(const ir::Rule& rule, ir::Rule into, const RuleIndex& rules,
                    schema::Platform platform, const WriteNamedRule& write, DiagnosticSink& sink,
                    int depth)
      : from_(rule),
        correlation_(*rule.correlation),
        to_(std::move(into)),
        rules_(rules),
        platform_(platform),
        write_(write),
        sink_(sink),
        depth_(depth),
        writer_(to_, rule.correlation->span) {}

  std::optional<ir::Rule> Write() {
    if (depth_ > kMostDepth) {
      Refuse(correlation_.span, "correlations name one another in a circle, or very deeply",
             "name the rules themselves");
      return std::nullopt;
    }
    if (!CanBeSaid(correlation_, sink_)) return std::nullopt;
    for (const std::string& name : GroupColumnNames(correlation_)) {
      group_.push_back(to_.arena->Keep(name));
    }
    if (!AddRules()) return std::nullopt;
    std::vector<Text> compared = group_;
    if (LooksAtValue()) compared.push_back(kValueColumn);
    UnifyTypes(to_, let_ids_, compared, platform_);
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
    to_.correlation->reach_seconds = correlation_.timespan.seconds + inner_reach_;
    return std::move(to_);
  }

 private:
  static constexpr Text kValueColumn = "Value";
  static constexpr Text kRuleColumn = "Rule";

  bool LooksAtValue() const {
    switch (correlation_.type.value) {
      case CorrelationType::kValueCount:
      case CorrelationType::kValueSum:
      case CorrelationType::kValueAvg:
      case CorrelationType::kValuePercentile:
      case CorrelationType::kValueMedian:
        return true;
      case CorrelationType::kEventCount:
      case CorrelationType::kTemporal:
      case CorrelationType::kTemporalOrdered:
        return false;
    }
    return false;
  }

  bool IsTemporal() const {
    const CorrelationType type = correlation_.type.value;
    return type == CorrelationType::kTemporal || type == CorrelationType::kTemporalOrdered;
  }

  Text Time() const { return TimeColumn(platform_); }
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

  void Refuse(SourceSpan span, const std::string& message, std::string help) {
    sink_.Report(kNoDetection, span, "{}", message).Help(std::move(help));
  }

  // What the rule calls the field that the correlation calls `name`.
  Spanned<Text> FieldOf(const Spanned<Text>& name, const Spanned<Text>& rule) const {
    for (const ir::CorrelationAlias& alias : correlation_.aliases) {
      if (alias.name.value != name.value) continue;
      for (const ir::CorrelationAlias::Field& field : alias.fields) {
        if (field.rule.value == rule.value) return field.field;
      }
    }
    return name;
  }

  // A let statement for each rule that the correlation names.
  bool AddRules() {
    if (LooksAtValue() && correlation_.fields.size() != 1) {
      Refuse(correlation_.fields.empty() ? correlation_.span : correlation_.fields[1].span,
             "values of several fields together cannot be counted in KQL as Sigma means it",
             "name one field");
      return false;
    }
    bool is_complete = true;
    for (const Spanned<Text>& name : correlation_.rules) {
      const ir::Rule* named = rules_.Find(name.value);
      if (named == nullptr) {
        Refuse(name.span, fmt::format("no rule of this run has the id or name `{}`", name.value),
               "convert the rule together with the correlation: give both files, or their folder");
        is_complete = false;
        continue;
      }
      if (rules_.IsRefused(*named)) {
        Refuse(name.span, fmt::format("the rule `{}` is refused, so it has no hits", name.value),
               "see what is reported at that rule");
        is_complete = false;
        continue;
      }
      const bool is_there = std::ranges::find(rules_named_, named) != rules_named_.end();
      if (is_there && !IsTemporal()) continue;  // an event counts once
      rules_named_.push_back(named);
      is_complete = AddRule(name, *named) && is_complete;
    }
    return is_complete;
  }

  bool AddRule(const Spanned<Text>& name, const ir::Rule& named) {
    std::vector<WantedField> fields;
    for (std::size_t i = 0; i < group_.size(); ++i) {
      fields.push_back({FieldOf(correlation_.group_by[i], name), group_[i]});
    }
    if (LooksAtValue()) fields.push_back({FieldOf(correlation_.fields[0], name), kValueColumn});
    to_.arena->KeepAlive(named.arena);
    const std::size_t origins = to_.origins.size();
    std::optional<ir::Rule> written =
        named.correlation ? WriteInner(named, fields) : write_(named, fields, to_);
    if (!written) return false;
    to_ = *std::move(written);
    // Selections of several rules can have the same names, so no comment names them.
    to_.origins.resize(origins);
    to_.chosen_table = {};
    AddFilters(named.filters);
    const auto& title = named.metadata.name ? named.metadata.name : named.metadata.title;
    lets_.push_back(FreeLetName(Identifier(title ? title->value : name.value)));
    let_ids_.push_back(to_.Add(ir::LetStatement{named.span, {lets_.back(), name.span}, *to_.main}));
    to_.let_order.push_back(let_ids_.back());
    return true;
  }

  // Several rules may have the same filter.
  void AddFilters(const std::vector<ir::AppliedFilter>& filters) {
    for (const ir::AppliedFilter& filter : filters) {
      if (std::ranges::find(to_.filters, filter.span, &ir::AppliedFilter::span) ==
          to_.filters.end()) {
        to_.filters.push_back(filter);
      }
    }
  }

  // The name, or with a number behind it where a let statement has it.
  Text FreeLetName(const std::string& wanted) {
    std::string name = wanted;
    if (IsReserved(name, platform_)) name += "_hits";
    const std::string first = name;
    const auto is_taken = [&](const ir::LetStatement& let) { return let.name.value == name; };
    for (int number = 2; std::ranges::any_of(to_.lets, is_taken); ++number) {
      name = fmt::format("{}_{}", first, number);
    }
    return to_.arena->Keep(name);
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

  // A correlation that this one names: its rows are its hits, with the time of the last event.
  std::optional<ir::Rule> WriteInner(const ir::Rule& named,
                                     const std::vector<WantedField>& fields) {
    const ir::Correlation& inner = *named.correlation;
    const std::vector<std::string> names = GroupColumnNames(inner);
    std::vector<Text> columns;
    for (const WantedField& wanted : fields) {
      const auto found =
          std::ranges::find(inner.group_by, wanted.field.value, &Spanned<Text>::value);
      if (found == inner.group_by.end()) {
        Refuse(wanted.field.span,
               fmt::format("a hit of the correlation has no field `{}`", wanted.field.value),
               "group that correlation by the field too");
        return std::nullopt;
      }
      const auto index = static_cast<std::size_t>(found - inner.group_by.begin());
      columns.push_back(to_.arena->Keep(names[index]));
    }
    ir::Rule into = to_;
    std::optional<ir::Rule> written =
        CorrelationWriter(named, std::move(into), rules_, platform_, write_, sink_, depth_ + 1)
            .Write();
    if (!written) return std::nullopt;
    inner_reach_ = std::max(inner_reach_, written->correlation->reach_seconds);
    ExpressionWriter writer(*written, inner.span);
    ir::Project project;
    project.columns.push_back(writer.Name(Time()));
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const Text name = fields[i].name;
      const ExpressionId value = writer.Name(columns[i]);
      project.columns.push_back(columns[i] == name ? value : writer.Named(name, value));
    }
    ir::Query query = (*written)[*written->main];
    query.stages.push_back({inner.span, std::move(project)});
    written->main = written->Add(std::move(query));
    return written;
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
      const auto here = rules_named_.begin() + static_cast<std::ptrdiff_t>(i);
      const bool is_same = std::find(rules_named_.begin(), here, *here) != here;
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
  const RuleIndex& rules_;
  schema::Platform platform_;
  const WriteNamedRule& write_;
  DiagnosticSink& sink_;
  int depth_;
  ExpressionWriter writer_;
  std::vector<Text> group_;  // the columns of the group-by fields
  std::vector<Text> lets_;   // of the named rules, in their order
  std::vector<ir::LetId> let_ids_;
  std::vector<const ir::Rule*> rules_named_;
  std::uint64_t inner_reach_ = 0;  // of the named correlation that reaches back most, in seconds
};

}  // namespace

std::optional<ir::Rule> WriteCorrelation(const ir::Rule& rule, const RuleIndex& rules,
                                         schema::Platform platform, const WriteNamedRule& write,
                                         DiagnosticSink& sink) {
  return CorrelationWriter(rule, rule, rules, platform, write, sink, 1).Write();
}

}  // namespace lintel::transform
