#include "compiler/transform/home_query.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "compiler/transform/branch.h"
#include "compiler/transform/branch_merge.h"
#include "compiler/transform/column_match.h"
#include "compiler/transform/computed_columns.h"
#include "compiler/transform/event_cover.h"
#include "compiler/transform/event_tests.h"
#include "compiler/transform/expression_writer.h"
#include "compiler/transform/field_clash.h"
#include "compiler/transform/predicate_join.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/reporter.h"
#include "compiler/transform/tested_columns.h"
#include "compiler/transform/time_column.h"

namespace lintel::transform {
namespace {

using ir::ExpressionId;
using ir::PredicateId;

class QueryWriter {
 public:
  QueryWriter(const ir::Rule& rule, const schema::LogSourceMapping& home, schema::Platform platform,
              const HomeQueryOptions& options, const ir::Rule& into, DiagnosticSink& sink)
      : from_(rule),
        to_(into),
        home_(home),
        platform_(platform),
        options_(options),
        table_(home.known),
        reporter_(sink, options.allow_lossy),
        computed_(to_, platform, home.table),
        matcher_(to_, computed_, reporter_),
        rewriter_(from_, to_, home_, matcher_, computed_, reporter_, options.read_condition),
        clashes_(from_) {}

  std::optional<ir::Rule> Write() {
    if (const std::optional<BeyondHome> beyond = FindBeyondHome(from_, home_)) {
      RefuseBeyond(*beyond);
      return std::nullopt;
    }
    if (!home_.partial.empty()) {
      reporter_.Refuse(
          kNearbyEvents, from_.logsource->span,
          fmt::format("`{}` is only near what the log source means: {}", home_.table,
                      home_.partial),
          "convert the rule for another target, or allow losses",
          "the query reads these events instead, and finds less than the rule or more");
    }
    for (const ir::Selection& selection : from_.selections) {
      to_.origins.push_back(
          {selection.spoken.empty() ? selection.name.value : selection.spoken, selection.span});
    }
    for (const schema::EventKind& event : home_.events) {
      if (event.windows_path.empty() || !CouldBePosix(from_, home_, event)) {
        AddBranch(event);
        continue;
      }
      schema::EventKind of_windows = event;
      of_windows.except.push_back({event.windows_path, {"/*"}});
      AddBranch(of_windows);
    }
    if (reporter_.has_refused()) return std::nullopt;
    const SourceSpan span = from_.conditions.empty() ? from_.span : from_.conditions[0].span;
    if (branches_.empty()) {
      reporter_.RefuseRule(kNoEventMatches, span,
                           "no event of the rule's log source can match this condition",
                           "take out what the log source rules out, or choose another log source");
      return std::nullopt;
    }
    const bool finds_all = std::ranges::any_of(branches_, [](const Branch& branch) {
      return std::holds_alternative<bool>(branch.outcome);
    });
    if (finds_all && !reporter_.losses().empty()) {
      reporter_.RefuseRule(kNothingLeft, span,
                           "without what cannot be said, every event of this kind would match",
                           "convert the rule for another target");
      return std::nullopt;
    }
    WriteQuery();
    if (reporter_.has_refused()) return std::nullopt;
    for (const Loss& loss : reporter_.losses()) {
      to_.losses.push_back({to_.arena->Keep(loss.message), loss.span});
    }
    return std::move(to_);
  }

 private:
  void RefuseBeyond(const BeyondHome& beyond) {
    if (beyond.event.empty()) {
      reporter_.RefuseRule(kEventsBeyondHome, beyond.span,
                           fmt::format("`{}` holds some events of the log source only, and this "
                                       "could be true of others",
                                       home_.table),
                           fmt::format("say with `{}` which events are meant; it holds {}",
                                       home_.by, KnownEvents()));
      return;
    }
    reporter_.RefuseRule(
        kEventsBeyondHome, beyond.span,
        fmt::format("`{}` does not hold the events with `{}` {}", home_.table, home_.by,
                    beyond.event),
        fmt::format("convert the rule for another target; of this log source it holds {}",
                    KnownEvents()));
  }

  // The events that the home knows: the first few of many.
  std::string KnownEvents() const {
    if (!home_.endings.empty()) {
      return fmt::format("those that end in `{}`", fmt::join(home_.endings, "`, `"));
    }
    constexpr std::size_t kMost = 12;
    std::vector<std::string_view> names;
    for (const schema::EventKind& event : home_.events) {
      for (const schema::ConstantField& constant : event.constants) {
        if (constant.field == home_.by) AddNew(names, {constant.value});
      }
    }
    const bool is_cut = names.size() > kMost;
    if (is_cut) names.resize(kMost);
    return fmt::format("{}{}", fmt::join(names, ", "), is_cut ? " and more" : "");
  }

  // Any of the rule's conditions, on rows of one kind.
  void AddBranch(const schema::EventKind& event) {
    if (const std::optional<FieldClash> clash = clashes_.Find(home_, event)) {
      reporter_.RefuseRule(kValueNotInColumn, clash->span,
                           fmt::format("`{}` and `{}` are both in `{}`, which has one value",
                                       clash->other, clash->field, clash->column),
                           "ask for one of them");
      return;
    }
    std::vector<PredicateId> searches;
    bool is_true = false;
    std::string trace;
    for (const ir::SigmaCondition& condition : from_.conditions) {
      const std::optional<Outcome> outcome = rewriter_.Rewrite(condition.predicate, event);
      if (!outcome) continue;
      trace += rewriter_.trace();
      trace += '|';
      if (const auto* known = std::get_if<bool>(&*outcome)) {
        is_true = is_true || *known;
      } else {
        searches.push_back(std::get<PredicateId>(*outcome));
      }
    }
    if (!is_true && searches.empty()) return;
    Outcome outcome = true;
    if (!is_true) {
      outcome = searches.size() == 1 ? searches[0]
                                     : to_.Add({from_.span, ir::AnyOf{std::move(searches)}});
    }
    for (Branch& branch : branches_) {
      if (branch.trace != trace || branch.event.column != event.column ||
          !IsSame(branch.event.further, event.further) ||
          !IsSame(branch.event.except, event.except)) {
        continue;
      }
      AddNew(branch.event.values, event.values);
      return;
    }
    branches_.push_back({std::move(trace), event, outcome});
  }

  void WriteQuery() {
    const SourceSpan span = from_.logsource->span;
    ir::Query query{.span = from_.span, .stages = {}};
    // Before the computed columns are written: it may ask for some.
    std::optional<ir::Stage> fields;
    if (options_.ends_in_fields) fields = ir::Stage{span, WriteFields()};
    query.stages.push_back(WriteSource());
    const std::size_t after_source = query.stages.size();
    const schema::EventKind common = CommonKind(branches_);
    for (const PredicateId kind : KindTests().Of(common)) AddWhere(query, span, kind);
    if (!home_.present.empty()) AddWhere(query, span, KindTests().Presence(home_.present));
    const std::size_t after_kind = query.stages.size();
    if (home_.among) query.stages.push_back(WriteAmong(*home_.among));
    // Fields are asked for by the names that they have in each branch.
    const std::optional<MergedCondition> merged =
        fields ? std::nullopt : MergeBranches(to_, branches_, computed_, span);
    const std::optional<PredicateId> rest =
        AddTestsOfColumns(query, merged ? merged->condition : WholeCondition(common));
    const std::vector<std::string_view> read =
        merged ? TestedColumns(to_, merged->condition) : ColumnsRead();
    ir::Extend extend;
    for (const ComputedColumn& column : computed_.all()) {
      if (std::ranges::find(read, column.name) == read.end()) continue;
      ExpressionWriter writer(to_, span);
      extend.columns.push_back(writer.Named(
          column.name, merged ? ValueOf(to_, column, *merged, branches_, computed_, span)
                              : computed_.Value(column, span)));
    }
    if (!extend.columns.empty()) query.stages.push_back({span, std::move(extend)});
    if (rest) AddWhere(query, to_[*rest].span, *rest);
    if (fields) {
      query.stages.push_back(*std::move(fields));
    } else {
      AddEntities();
      if (!options_.keeps_all_columns && !table_.shown_columns.empty()) {
        query.stages.push_back({span, WriteProject(query, after_kind, common)});
      }
    }
    AddOptional(query, after_source);
    to_.main = to_.Add(std::move(query));
    to_.body_span = from_.span;
    to_.body = {};
  }

  // The time and the fields that were asked for, under their names.
  ir::Project WriteFields() {
    ExpressionWriter writer(to_, from_.logsource->span);
    ir::Project project;
    project.columns.push_back(writer.Name(TimeColumn(platform_)));
    for (const WantedField& wanted : options_.fields) {
      const std::optional<ir::Text> column = ColumnOf(wanted.field);
      if (!column) continue;
      AddNew(grouped_by_, {*column});
      const ExpressionId value = writer.Name(*column);
      project.columns.push_back(*column == wanted.name ? value : writer.Named(wanted.name, value));
    }
    return project;
  }

  // The column that holds the field in all rows of the query.
  std::optional<ir::Text> ColumnOf(const ir::FieldRef& field) {
    std::optional<ir::Text> column;
    for (const Branch& branch : branches_) {
      const std::optional<ir::Text> of_branch = rewriter_.ColumnOf(field, branch.event);
      if (!of_branch) return std::nullopt;
      if (column && *column != *of_branch) {
        reporter_.RefuseRule(
            kNoColumn, field.span,
            fmt::format("`{}` is in `{}` or in `{}`, depending on the kind of event", field.name,
                        *column, *of_branch),
            "group by a field that is in one column, or correlate a rule for one kind of event");
        return std::nullopt;
      }
      column = of_branch;
    }
    return column;
  }

  // What a row of the common kind must be beyond that: one of the branches. None where it need not
  // be anything.
  std::optional<PredicateId> WholeCondition(const schema::EventKind& common) {
    if (branches_.size() == 1) {
      const auto* id = std::get_if<PredicateId>(&branches_[0].outcome);
      return id == nullptr ? std::nullopt : std::optional(*id);
    }
    const SourceSpan span = from_.logsource->span;
    std::vector<PredicateId> alternatives;
    for (const Branch& branch : branches_) {
      std::vector<PredicateId> parts = KindTests().Of(Beyond(branch.event, common));
      if (const auto* id = std::get_if<PredicateId>(&branch.outcome)) parts.push_back(*id);
      alternatives.push_back(JoinPredicates(to_, parts, ir::ValueRule::kAll, span));
    }
    return JoinAlternatives(to_, alternatives, span);
  }

  // Tests of the table's own columns come before columns are computed, which then happens for few
  // rows. What is left of the condition comes back.
  std::optional<PredicateId> AddTestsOfColumns(ir::Query& query, std::optional<PredicateId> id) {
    if (!id || computed_.all().empty()) return id;
    const SourceSpan span = to_[*id].span;
    std::vector<PredicateId> rest;
    std::vector<PredicateId> pending = {*id};
    while (!pending.empty()) {
      const PredicateId next = pending.back();
      pending.pop_back();
      if (const auto* all = std::get_if<ir::AllOf>(&to_[next].node)) {
        pending.insert(pending.end(), all->operands.rbegin(), all->operands.rend());
        continue;
      }
      const auto is_computed = [&](std::string_view column) {
        return std::ranges::find(computed_.all(), column, &ComputedColumn::name) !=
               computed_.all().end();
      };
      const std::vector<std::string_view> columns = TestedColumns(to_, next);
      if (columns.empty() || std::ranges::any_of(columns, is_computed)) {
        rest.push_back(next);
      } else {
        AddWhere(query, to_[next].span, next);
      }
    }
    if (rest.empty()) return std::nullopt;
    return rest.size() == 1 ? rest[0] : to_.Add({span, ir::AllOf{std::move(rest)}});
  }

  // What the rows say about entities, for formats that name them.
  void AddEntities() {
    const SourceSpan span = from_.logsource->span;
    to_.metadata.entity_mappings.reserve(table_.entities.size());
    for (const schema::EntityMapping& entity : table_.entities) {
      ir::EntityMapping mapping{{entity.type, span}, {}};
      mapping.fields.reserve(entity.identifiers.size());
      for (const auto& [identifier, column] : entity.identifiers) {
        mapping.fields.push_back({{identifier, span}, {column, span}});
      }
      to_.metadata.entity_mappings.push_back(std::move(mapping));
    }
  }

  // `extend C = column_ifexists("C", "")` for what the query reads and not every source has.
  void AddOptional(ir::Query& query, std::size_t at) {
    if (table_.optional.empty()) return;
    std::vector<std::string_view> read;
    for (const ir::Stage& stage : query.stages) {
      const auto* where = std::get_if<ir::Where>(&stage.node);
      if (where != nullptr) AddNew(read, TestedColumns(to_, where->predicate));
    }
    for (const ComputedColumn& column : computed_.all()) {
      AddNew(read, {column.mapping.columns.begin(), column.mapping.columns.end()});
    }
    const SourceSpan span = from_.logsource->span;
    ExpressionWriter writer(to_, span);
    ir::Extend extend;
    for (const std::string_view name : table_.optional) {
      if (std::ranges::find(read, name) == read.end()) continue;
      extend.columns.push_back(
          writer.Named(name, writer.Call("column_ifexists", {writer.Text(name), writer.Text("")})));
    }
    if (extend.columns.empty()) return;
    query.stages.insert(query.stages.begin() + static_cast<std::ptrdiff_t>(at),
                        {span, std::move(extend)});
  }

  // The time, what an analyst wants to see of a row, and what the rule looked at.
  ir::Project WriteProject(const ir::Query& query, std::size_t after_kind,
                           const schema::EventKind& kind) {
    std::vector<std::string_view> names = {TimeColumn(platform_)};
    AddNew(names, table_.shown_columns);
    // Of the kind only what differs from row to row.
    const auto add_kind = [&](std::string_view column, std::size_t value_count) {
      // `COLUMN.PATH` is a member of the column.
      if (value_count > 1) AddNew(names, {column.substr(0, column.find('.'))});
    };
    add_kind(kind.column, kind.values.size());
    for (const schema::ColumnValues& further : kind.further) {
      add_kind(further.column, further.values.size());
    }
    for (std::size_t i = after_kind; i < query.stages.size(); ++i) {
      const auto* where = std::get_if<ir::Where>(&query.stages[i].node);
      if (where != nullptr) AddNew(names, TestedColumns(to_, where->predicate));
    }
    ExpressionWriter writer(to_, from_.logsource->span);
    ir::Project project;
    project.columns.reserve(names.size());
    to_.expressions.reserve(to_.expressions.size() + names.size());
    for (const std::string_view name : names) project.columns.push_back(writer.Name(name));
    return project;
  }

  // The table, or the parser that gives its rows.
  ir::Stage WriteSource() {
    const SourceSpan span = from_.logsource->span;
    if (table_.parser.empty()) return {span, ir::Source{{home_.table, span}}};
    ExpressionWriter writer(to_, span);
    std::vector<ExpressionId> arguments;
    for (const auto& [name, value] : table_.parameters) {
      const bool is_number = value.find_first_not_of("0123456789") == std::string_view::npos;
      const ExpressionId literal = value.starts_with('[') ? writer.Array(value)
                                   : is_number            ? writer.Number(value)
                                                          : writer.Text(value);
      arguments.push_back(writer.Named(name, literal));
    }
    return {span, ir::FunctionSource{writer.Call(table_.parser, std::move(arguments))}};
  }

  // `DeviceId in ((DeviceInfo | where OSPlatform in~ ("Linux") | distinct DeviceId))`.
  ir::Stage WriteAmong(const schema::AmongRows& among) {
    const SourceSpan span = from_.logsource->span;
    ExpressionWriter writer(to_, span);
    std::vector<ExpressionId> values;
    for (const std::string_view value : among.values) values.push_back(writer.Text(value));
    const ExpressionId column = writer.Name(among.value_column);
    const ExpressionId test =
        values.size() == 1 ? writer.Binary(ir::BinaryOperator::kEqualTilde, column, values[0])
                           : writer.Binary(ir::BinaryOperator::kInTilde, column,
                                           writer.Add(ir::ListExpression{std::move(values)}));
    ir::Query rows{.span = span, .stages = {}};
    rows.stages.push_back({span, ir::Source{{among.table, span}}});
    rows.stages.push_back({span, ir::Where{test, to_.Add({span, ir::Condition{test}})}});
    rows.stages.push_back({span, ir::Distinct{{writer.Name(among.column)}}});
    const ExpressionId subquery = writer.Add(ir::SubqueryExpression{to_.Add(std::move(rows))});
    const ExpressionId is_among =
        writer.Binary(ir::BinaryOperator::kIn, writer.Name(among.column), subquery);
    return {span, ir::Where{is_among, to_.Add({span, ir::Condition{is_among}})}};
  }

  // The columns that the branches test and those that were asked for: what came up on the way to a
  // branch that no row can take is not needed.
  std::vector<std::string_view> ColumnsRead() const {
    std::vector<std::string_view> columns = grouped_by_;
    for (const Branch& branch : branches_) {
      if (const auto* id = std::get_if<PredicateId>(&branch.outcome)) {
        AddNew(columns, TestedColumns(to_, *id));
      }
    }
    return columns;
  }

  static void AddWhere(ir::Query& query, SourceSpan span, PredicateId predicate) {
    query.stages.push_back({span, ir::Where{std::nullopt, predicate}});
  }

  EventTests KindTests() { return {to_, computed_, from_.logsource->span}; }

  const ir::Rule& from_;
  ir::Rule to_;
  const schema::LogSourceMapping& home_;
  schema::Platform platform_;
  const HomeQueryOptions& options_;
  const schema::TableMapping& table_;
  Reporter reporter_;
  ComputedColumns computed_;
  ColumnMatcher matcher_;
  PredicateRewriter rewriter_;
  FieldClashes clashes_;
  std::vector<Branch> branches_;
  std::vector<std::string_view> grouped_by_;  // the columns of the fields that a correlation wants
};

}  // namespace

std::optional<ir::Rule> WriteHomeQuery(const ir::Rule& rule, const schema::LogSourceMapping& home,
                                       schema::Platform platform, const HomeQueryOptions& options,
                                       const ir::Rule& into, DiagnosticSink& sink) {
  return QueryWriter(rule, home, platform, options, into, sink).Write();
}

}  // namespace lintel::transform
