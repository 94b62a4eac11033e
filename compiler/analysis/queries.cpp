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

Facts Collector::Run() {
  MarkUsedSelections();
  for (const ir::LetId let : rule_.let_order) ReadLet(let);
  if (rule_.main) ReadQuery(*rule_.main, {});
  for (const ir::SigmaCondition& condition : rule_.conditions) {
    if (rule_.main) break;  // retargeted: the query says it
    ReadPredicate(condition.predicate, Scope(), {}, facts_.indicators, facts_.conditions);
  }
  ReadDocumentedExclusions();
  return std::move(facts_);
}

std::optional<schema::Table> Collector::FindTable(schema::Platform platform, ir::Text name) const {
  const Surroundings& surroundings = facts_.surroundings;
  if (surroundings.platform && surroundings.platform != platform) return std::nullopt;
  return surroundings.catalog->Find(platform, name);
}

bool Collector::IsLet(ir::Text name) const {
  return std::ranges::find(let_scopes_, name, &LetScope::name) != let_scopes_.end() ||
         std::ranges::find(rule_.parameters, name) != rule_.parameters.end();
}

void Collector::ReadLet(ir::LetId id) {
  const ir::LetStatement& let = rule_[id];
  LetScope scope{.name = let.name.value, .rows = std::nullopt};
  Place place{.role = Role::kLet, .let = id};
  std::visit(ir::Overloaded{
                 [&](ir::ExpressionId value) {
                   // `let T = DeviceEvents;` gives a table another name.
                   const auto* name = std::get_if<ir::NameExpression>(&rule_[value].node);
                   const bool is_table =
                       name != nullptr && (FindTable(schema::Platform::kSentinel, name->name) ||
                                           FindTable(schema::Platform::kDefenderXdr, name->name));
                   if (is_table) {
                     scope.rows = ReadSource({name->name, rule_[value].span}, place);
                   } else {
                     Scope unknown;
                     unknown.Open();
                     ReadExpression(value, unknown, nullptr, place);
                   }
                 },
                 [&](ir::QueryId query) { scope.rows = ReadQuery(query, place); },
                 // What a function reads depends on its arguments: nothing is claimed of it.
                 [&](const ir::LetFunction&) {},
             },
             let.value);
  let_scopes_.push_back(std::move(scope));
}

Scope Collector::ReadSource(const Spanned<ir::Text>& name, const Place& place) {
  Scope scope;
  const auto let = std::ranges::find(let_scopes_, name.value, &LetScope::name);
  if (let != let_scopes_.end()) {
    if (let->rows) return *let->rows;
    scope.Open();
    return scope;
  }
  TableUse use{.name = name,
               .role = place.role,
               .query = place.query.value_or(ir::QueryId{}),
               .let = place.let,
               .xdr = FindTable(schema::Platform::kDefenderXdr, name.value),
               .sentinel = FindTable(schema::Platform::kSentinel, name.value)};
  const bool is_open = (use.xdr && use.xdr->is_open()) || (use.sentinel && use.sentinel->is_open());
  if (!use.is_known() || is_open) scope.Open();
  scope.AddTable(static_cast<std::uint32_t>(facts_.tables.size()));
  facts_.tables.push_back(use);
  return scope;
}

// A parser gives at least the columns of the table that it is the view of.
Scope Collector::ReadFunction(const ir::FunctionSource& source, const Place& place) {
  Scope scope;
  scope.Open();
  const auto* call = std::get_if<ir::CallExpression>(&rule_[source.call].node);
  const std::string_view table = call == nullptr ? "" : schema::ParserTable(call->function);
  if (table.empty()) return scope;
  scope.AddTable(static_cast<std::uint32_t>(facts_.tables.size()));
  facts_.tables.push_back({.name = {call->function, call->function_span},
                           .role = place.role,
                           .query = place.query.value_or(ir::QueryId{}),
                           .let = place.let,
                           .sentinel = FindTable(schema::Platform::kSentinel, table)});
  return scope;
}

Scope Collector::ReadQuery(ir::QueryId id, Place place) {
  place.query = id;
  Scope scope;
  std::uint32_t index = 0;
  for (const ir::Stage& stage : rule_[id].stages) {
    place.stage = index++;
    const std::vector<Scope> operands = ReadOperands(stage, place);
    if (const auto* source = std::get_if<ir::Source>(&stage.node)) {
      scope = ReadSource(source->table, place);
    } else if (std::holds_alternative<ir::SubquerySource>(stage.node)) {
      scope = operands.front();
    } else if (const auto* function = std::get_if<ir::FunctionSource>(&stage.node)) {
      scope = ReadFunction(*function, place);
    } else {
      // A search or print at the start has no rows before it whose columns could be known.
      if (place.stage == 0 && !std::holds_alternative<ir::Union>(stage.node)) scope.Open();
      ReadStageExpressions(stage, scope, operands, place);
      scope = AfterStage(rule_, facts_.tables, stage, scope, operands);
      continue;
    }
    ReadStageExpressions(stage, scope, operands, place);
  }
  return scope;
}

std::vector<Scope> Collector::ReadOperands(const ir::Stage& stage, const Place& place) {
  std::vector<Scope> operands;
  if (const auto* subquery = std::get_if<ir::SubquerySource>(&stage.node)) {
    operands.push_back(ReadQuery(subquery->query, place));
  } else if (const auto* join = std::get_if<ir::Join>(&stage.node)) {
    const Role role = IsAnti(join->kind) ? Role::kAntiJoin : Role::kJoin;
    operands.push_back(ReadQuery(join->right, Inside(place, role)));
  } else if (const auto* lookup = std::get_if<ir::Lookup>(&stage.node)) {
    operands.push_back(ReadQuery(lookup->right, Inside(place, Role::kJoin)));
  } else if (const auto* node = std::get_if<ir::Union>(&stage.node)) {
    for (const ir::QueryId operand : node->operands) operands.push_back(ReadQuery(operand, place));
  } else if (const auto* graph = std::get_if<ir::MakeGraph>(&stage.node)) {
    for (const ir::GraphTable& table : graph->nodes) {
      operands.push_back(ReadQuery(table.rows, Inside(place, Role::kJoin)));
    }
  }
  return operands;
}

void Collector::ReadStageExpressions(const ir::Stage& stage, const Scope& scope,
                                     const std::vector<Scope>& operands, const Place& place) {
  const bool has_right_side = std::holds_alternative<ir::Join>(stage.node) ||
                              std::holds_alternative<ir::Lookup>(stage.node);
  const Scope* right = has_right_side && !operands.empty() ? &operands.front() : nullptr;
  // A plugin's or an invoked function's arguments may name columns of another table's.
  Scope names = scope;
  if (std::holds_alternative<ir::Evaluate>(stage.node) ||
      std::holds_alternative<ir::Invoke>(stage.node)) {
    names.Open();
  }
  if (const auto* scan = std::get_if<ir::Scan>(&stage.node)) names = InsideScan(*scan, scope);
  // A graph's conditions are about its nodes and edges, whose columns are not worked out.
  if (std::holds_alternative<ir::GraphMatch>(stage.node) ||
      std::holds_alternative<ir::GraphWhere>(stage.node)) {
    names = Scope();
    names.Open();
  }
  for (const ir::ExpressionId expression : ir::ChildExpressions(stage)) {
    ReadExpression(expression, names, right, place);
  }
  for (const ir::PredicateId predicate : ir::ChildPredicates(stage)) {
    ReadPredicate(predicate, names, place, facts_.indicators, facts_.conditions);
  }
}

}  // namespace lintel::analysis
