#include <algorithm>

#include "compiler/analysis/collector.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/walk.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::analysis {
namespace {

bool IsAnti(const std::optional<Spanned<ir::Text>>& kind) {
  return kind && kind->value.find("anti") != ir::Text::npos;
}

Place Inside(const Place& place, Role role) {
  Place inner = place;
  // What a let statement reads stays its own, whatever it is joined with there.
  if (place.role == Role::kPrimary || role == Role::kAntiJoin) inner.role = role;
  return inner;
}

}  // namespace

Collector::Collector(const ir::Rule& rule, const Surroundings& surroundings) : rule_(rule) {
  facts_.surroundings = surroundings;
  facts_.binding = surroundings.platform ? Bind(rule, *surroundings.catalog, *surroundings.platform)
                                         : BindOnAnyPlatform(rule, *surroundings.catalog);
  for (const BindingProblem& problem : facts_.binding.problems) {
    if (problem.kind == ProblemKind::kUnknownColumn &&
        problem.reason != ProblemReason::kNoMembers) {
      unknown_.emplace(problem.span.begin, &problem);
    }
  }
}

Facts Collector::Run() {
  MarkUsedSelections();
  for (const ir::LetId let : rule_.let_order) ReadLet(let);
  if (rule_.main) ReadQuery(*rule_.main, {});
  for (const ir::SigmaCondition& condition : rule_.conditions) {
    if (rule_.main) break;  // retargeted: the query says it
    ReadPredicate(condition.predicate, nullptr, {}, facts_.indicators, facts_.conditions);
  }
  ReadDocumentedExclusions();
  // Names in what is not read here, in function bodies for one.
  for (const BindingProblem& problem : facts_.binding.problems) {
    const auto found = unknown_.find(problem.span.begin);
    if (found == unknown_.end() || found->second != &problem) continue;
    facts_.columns.push_back({.span = problem.span,
                              .name_span = problem.span,
                              .name = problem.name,
                              .is_unknown = true});
  }
  return std::move(facts_);
}

std::optional<schema::Table> Collector::FindTable(schema::Platform platform, ir::Text name) const {
  const Surroundings& surroundings = facts_.surroundings;
  if (surroundings.platform && surroundings.platform != platform) return std::nullopt;
  return surroundings.catalog->Find(platform, name);
}

bool Collector::IsLet(ir::Text name) const {
  const auto is_it = [&](const ir::FunctionParameter& parameter) {
    return parameter.name.value == name;
  };
  return std::ranges::find(lets_, name) != lets_.end() ||
         std::ranges::any_of(rule_.parameters, is_it);
}

void Collector::ReadLet(ir::LetId id) {
  const ir::LetStatement& let = rule_[id];
  Place place{.role = Role::kLet, .let = id};
  std::visit(ir::Overloaded{
                 [&](ir::ExpressionId value) {
                   // `let T = DeviceEvents;` gives a table another name.
                   const auto* name = std::get_if<ir::NameExpression>(&rule_[value].node);
                   const bool is_table =
                       name != nullptr && (FindTable(schema::Platform::kSentinel, name->name) ||
                                           FindTable(schema::Platform::kDefenderXdr, name->name));
                   if (is_table) {
                     ReadSource({name->name, rule_[value].span}, place);
                   } else {
                     ReadExpression(value, nullptr, nullptr, place);
                   }
                 },
                 [&](ir::QueryId query) { ReadQuery(query, place); },
                 // What a function reads depends on its arguments: nothing is claimed of it.
                 [&](const ir::LetFunction&) {},
             },
             let.value);
  lets_.push_back(let.name.value);
}

void Collector::ReadSource(const Spanned<ir::Text>& name, const Place& place) {
  if (std::ranges::find(lets_, name.value) != lets_.end()) return;
  facts_.tables.push_back({.name = name,
                           .role = place.role,
                           .query = place.query.value_or(ir::QueryId{}),
                           .let = place.let,
                           .xdr = FindTable(schema::Platform::kDefenderXdr, name.value),
                           .sentinel = FindTable(schema::Platform::kSentinel, name.value)});
}

Rows Collector::RowsBefore(ir::QueryId query, std::size_t stage) const {
  const QueryShapes& shapes = facts_.binding.queries[query.index];
  if (stage == 0) {
    return shapes.after.empty() ? nullptr : &facts_.binding.shapes[shapes.before];
  }
  return stage - 1 < shapes.after.size() ? &facts_.binding.shapes[shapes.after[stage - 1]]
                                         : nullptr;
}

Rows Collector::RowsOf(ir::QueryId query) const {
  return RowsBefore(query, rule_[query].stages.size());
}

// A parser gives at least the columns of the table that it is the view of.
void Collector::ReadFunction(const ir::FunctionSource& source, const Place& place) {
  const auto* call = std::get_if<ir::CallExpression>(&rule_[source.call].node);
  const std::string_view table = call == nullptr ? "" : schema::ParserTable(call->function);
  if (table.empty()) return;
  facts_.tables.push_back({.name = {call->function, call->function_span},
                           .role = place.role,
                           .query = place.query.value_or(ir::QueryId{}),
                           .let = place.let,
                           .sentinel = FindTable(schema::Platform::kSentinel, table)});
}

void Collector::ReadQuery(ir::QueryId id, Place place) {
  place.query = id;
  std::uint32_t index = 0;
  for (const ir::Stage& stage : rule_[id].stages) {
    place.stage = index++;
    ReadOperands(stage, place);
    if (const auto* source = std::get_if<ir::Source>(&stage.node)) {
      ReadSource(source->table, place);
    } else if (const auto* function = std::get_if<ir::FunctionSource>(&stage.node)) {
      ReadFunction(*function, place);
    }
    ReadStageExpressions(stage, RowsBefore(id, place.stage), place);
  }
}

void Collector::ReadOperands(const ir::Stage& stage, const Place& place) {
  if (const auto* subquery = std::get_if<ir::SubquerySource>(&stage.node)) {
    ReadQuery(subquery->query, place);
  } else if (const auto* join = std::get_if<ir::Join>(&stage.node)) {
    ReadQuery(join->right, Inside(place, IsAnti(join->kind) ? Role::kAntiJoin : Role::kJoin));
  } else if (const auto* lookup = std::get_if<ir::Lookup>(&stage.node)) {
    ReadQuery(lookup->right, Inside(place, Role::kJoin));
  } else if (const auto* node = std::get_if<ir::Union>(&stage.node)) {
    for (const ir::QueryId operand : node->operands) ReadQuery(operand, place);
  } else if (const auto* graph = std::get_if<ir::MakeGraph>(&stage.node)) {
    for (const ir::GraphTable& table : graph->nodes) {
      ReadQuery(table.rows, Inside(place, Role::kJoin));
    }
  }
}

void Collector::ReadStageExpressions(const ir::Stage& stage, Rows rows, const Place& place) {
  Rows right = nullptr;
  if (const auto* join = std::get_if<ir::Join>(&stage.node)) right = RowsOf(join->right);
  if (const auto* lookup = std::get_if<ir::Lookup>(&stage.node)) right = RowsOf(lookup->right);
  // The conditions of a scan's steps name the columns that it declares too.
  if (std::holds_alternative<ir::Scan>(stage.node) && place.query) {
    rows = RowsBefore(*place.query, place.stage + std::size_t{1});
  }
  // A graph's conditions are about its nodes and edges, whose columns are not worked out.
  if (std::holds_alternative<ir::GraphMatch>(stage.node) ||
      std::holds_alternative<ir::GraphWhere>(stage.node)) {
    rows = nullptr;
  }
  for (const ir::ExpressionId expression : ir::ChildExpressions(stage)) {
    ReadExpression(expression, rows, right, place);
  }
  for (const ir::PredicateId predicate : ir::ChildPredicates(stage)) {
    ReadPredicate(predicate, rows, place, facts_.indicators, facts_.conditions);
  }
}

}  // namespace lintel::analysis
