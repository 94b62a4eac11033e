#include "compiler/ir/walk.h"

#include <optional>

#include "compiler/ir/overloaded.h"

namespace lintel::ir {

std::vector<QueryId> ChildQueries(const Stage& stage) {
  using Queries = std::vector<QueryId>;
  return std::visit(
      Overloaded{
          [](const Source&) { return Queries(); },
          [](const FunctionSource&) { return Queries(); },
          [](const SubquerySource& source) { return Queries{source.query}; },
          [](const Where&) { return Queries(); },
          [](const Extend&) { return Queries(); },
          [](const Project&) { return Queries(); },
          [](const ProjectAway&) { return Queries(); },
          [](const ProjectKeep&) { return Queries(); },
          [](const ProjectRename&) { return Queries(); },
          [](const ProjectReorder&) { return Queries(); },
          [](const Summarize&) { return Queries(); },
          [](const Join& join) { return Queries{join.right}; },
          [](const Lookup& lookup) { return Queries{lookup.right}; },
          [](const Union& node) { return node.operands; },
          [](const Distinct&) { return Queries(); },
          [](const Top&) { return Queries(); },
          [](const Take&) { return Queries(); },
          [](const Sort&) { return Queries(); },
          [](const Count&) { return Queries(); },
          [](const MvExpand&) { return Queries(); },
          [](const Parse&) { return Queries(); },
          [](const Datatable&) { return Queries(); },
          [](const Externaldata&) { return Queries(); },
          [](const Print&) { return Queries(); },
          [](const Range&) { return Queries(); },
          [](const Search& search) { return search.tables; },
          [](const Find& find) { return find.tables; },
          [](const MvApply& apply) { return Queries{apply.body}; },
          [](const ParseKv&) { return Queries(); },
          [](const Evaluate&) { return Queries(); },
          [](const Invoke&) { return Queries(); },
          [](const Render&) { return Queries(); },
          [](const MakeSeries&) { return Queries(); },
          [](const As&) { return Queries(); },
          [](const Serialize&) { return Queries(); },
          [](const GetSchema&) { return Queries(); },
          [](const Sample&) { return Queries(); },
          [](const SampleDistinct&) { return Queries(); },
          [](const TopNested&) { return Queries(); },
          [](const TopHitters&) { return Queries(); },
          [](const Partition& partition) { return Queries{partition.body}; },
          [](const Fork& fork) {
            Queries bodies;
            for (const ForkBranch& branch : fork.branches) bodies.push_back(branch.body);
            return bodies;
          },
          [](const Facet& facet) { return facet.body ? Queries{*facet.body} : Queries(); },
          [](const Reduce&) { return Queries(); },
          [](const Consume&) { return Queries(); },
          [](const Scan&) { return Queries(); },
          [](const MakeGraph& graph) {
            Queries queries;
            for (const GraphTable& table : graph.nodes) queries.push_back(table.rows);
            if (graph.body) queries.push_back(*graph.body);
            return queries;
          },
          [](const GraphMatch&) { return Queries(); },
          [](const GraphWhere&) { return Queries(); },
          [](const GraphToTable&) { return Queries(); },
          [](const GraphMarkComponents&) { return Queries(); },
          [](const AssertSchema&) { return Queries(); },
          [](const ProjectByNames&) { return Queries(); },
          [](const MacroExpand& expand) { return Queries{expand.body}; },
          [](const OpaqueStage&) { return Queries(); },
      },
      stage.node);
}

std::vector<ExpressionId> ChildExpressions(const Stage& stage) {
  std::vector<ExpressionId> children;
  const auto add = [&](ExpressionId expression) { children.push_back(expression); };
  const auto add_if = [&](const std::optional<ExpressionId>& expression) {
    if (expression) add(*expression);
  };
  const auto add_all = [&](const std::vector<ExpressionId>& expressions) {
    children.insert(children.end(), expressions.begin(), expressions.end());
  };
  const auto add_order = [&](const std::vector<OrderKey>& keys) {
    for (const OrderKey& key : keys) add(key.expression);
  };
  const auto add_expansions = [&](const std::vector<MvExpandColumn>& columns,
                                  const std::optional<ExpressionId>& limit) {
    for (const MvExpandColumn& column : columns) add(column.expression);
    add_if(limit);
  };
  std::visit(Overloaded{
                 [](const Source&) {},
                 [&](const FunctionSource& source) { add(source.call); },
                 [](const SubquerySource&) {},
                 [&](const Where& where) { add_if(where.condition); },
                 [&](const Extend& extend) { add_all(extend.columns); },
                 [&](const Project& project) { add_all(project.columns); },
                 [&](const ProjectAway& project) { add_all(project.columns); },
                 [&](const ProjectKeep& project) { add_all(project.columns); },
                 [&](const ProjectRename& project) { add_all(project.columns); },
                 [&](const ProjectReorder& project) { add_all(project.columns); },
                 [&](const Summarize& summarize) {
                   add_all(summarize.aggregates);
                   add_all(summarize.keys);
                 },
                 [&](const Join& join) { add_all(join.keys); },
                 [&](const Lookup& lookup) { add_all(lookup.keys); },
                 [](const Union&) {},
                 [&](const Distinct& distinct) { add_all(distinct.columns); },
                 [&](const Top& top) {
                   add(top.count);
                   add_order(top.keys);
                 },
                 [&](const Take& take) { add(take.count); },
                 [&](const Sort& sort) { add_order(sort.keys); },
                 [](const Count&) {},
                 [&](const MvExpand& expand) { add_expansions(expand.columns, expand.limit); },
                 [&](const Parse& parse) {
                   add(parse.input);
                   for (const ParsePart& part : parse.pattern) {
                     if (const auto* text = std::get_if<ExpressionId>(&part)) add(*text);
                   }
                 },
                 [&](const Datatable& table) { add_all(table.values); },
                 [&](const Externaldata& external) { add_all(external.locations); },
                 [&](const Print& print) { add_all(print.columns); },
                 [&](const Range& range) {
                   add_all({range.from, range.to, range.step});
                 },
                 [&](const Search& search) { add(search.condition); },
                 [&](const Find& find) {
                   add(find.condition);
                   add_all(find.columns);
                 },
                 [&](const MvApply& apply) { add_expansions(apply.columns, apply.limit); },
                 [&](const ParseKv& parse) { add(parse.input); },
                 [&](const Evaluate& evaluate) { add(evaluate.call); },
                 [&](const Invoke& invoke) { add(invoke.call); },
                 [](const Render&) {},
                 [&](const MakeSeries& series) {
                   for (const SeriesColumn& column : series.columns) {
                     add(column.expression);
                     add_if(column.default_value);
                   }
                   add(series.axis);
                   add_if(series.from);
                   add_if(series.to);
                   add_if(series.step);
                   add_all(series.keys);
                 },
                 [](const As&) {},
                 [&](const Serialize& serialize) { add_all(serialize.columns); },
                 [](const GetSchema&) {},
                 [&](const Sample& sample) { add(sample.count); },
                 [&](const SampleDistinct& sample) {
                   add_all({sample.count, sample.column});
                 },
                 [&](const TopNested& nested) {
                   for (const TopNestedLevel& level : nested.levels) {
                     add_if(level.count);
                     add(level.column);
                     add_if(level.others);
                     add(level.key.expression);
                   }
                 },
                 [&](const TopHitters& hitters) {
                   add_all({hitters.count, hitters.column});
                   add_if(hitters.weight);
                 },
                 [&](const Partition& partition) { add(partition.key); },
                 [](const Fork&) {},
                 [&](const Facet& facet) { add_all(facet.columns); },
                 [&](const Reduce& reduce) { add(reduce.column); },
                 [](const Consume&) {},
                 [&](const Scan& scan) {
                   add_order(scan.order);
                   add_all(scan.partition);
                   for (const ScanColumn& column : scan.columns) add_if(column.default_value);
                   for (const ScanStep& step : scan.steps) {
                     add(step.condition);
                     add_all(step.assignments);
                   }
                 },
                 [&](const MakeGraph& graph) {
                   add_all({graph.source, graph.target});
                   add_if(graph.partition);
                 },
                 [&](const GraphMatch& match) {
                   for (const GraphPattern& pattern : match.patterns) {
                     for (const GraphEdge& edge : pattern.edges) {
                       add_if(edge.least);
                       add_if(edge.most);
                     }
                   }
                   add_if(match.condition);
                   add_all(match.columns);
                 },
                 [&](const GraphWhere& where) { add(where.condition); },
                 [](const GraphToTable&) {},
                 [](const GraphMarkComponents&) {},
                 [](const AssertSchema&) {},
                 [&](const ProjectByNames& project) { add_all(project.columns); },
                 [&](const MacroExpand& expand) { add(expand.group); },
                 [](const OpaqueStage&) {},
             },
             stage.node);
  return children;
}

std::vector<PredicateId> ChildPredicates(const Stage& stage) {
  if (const auto* where = std::get_if<Where>(&stage.node)) return {where->predicate};
  if (const auto* where = std::get_if<GraphWhere>(&stage.node)) return {where->predicate};
  std::vector<PredicateId> predicates;
  if (const auto* match = std::get_if<GraphMatch>(&stage.node)) {
    if (match->predicate) predicates.push_back(*match->predicate);
  } else if (const auto* scan = std::get_if<Scan>(&stage.node)) {
    for (const ScanStep& step : scan->steps) predicates.push_back(step.predicate);
  }
  return predicates;
}

}  // namespace lintel::ir
