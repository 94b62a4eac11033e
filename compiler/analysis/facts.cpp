#include "compiler/analysis/facts.h"

#include <unordered_map>

#include "compiler/analysis/collector.h"

namespace lintel::analysis {

ir::Text Name(Role role) {
  switch (role) {
    case Role::kPrimary:
      return "primary";
    case Role::kJoin:
      return "join";
    case Role::kAntiJoin:
      return "anti-join";
    case Role::kLet:
      return "let";
    case Role::kSubquery:
      return "subquery";
  }
  return "";
}

std::optional<schema::ScalarType> ColumnMatch::type() const {
  if (xdr && sentinel) return *xdr == *sentinel ? xdr : std::nullopt;
  return xdr ? xdr : sentinel;
}

ColumnMatch FindColumn(const TableUse& table, ir::Text name) {
  const auto type = [&](const std::optional<schema::Table>& source) {
    std::optional<schema::ScalarType> result;
    if (!source) return result;
    if (const std::optional<schema::Column> column = source->Find(name)) result = column->type;
    return result;
  };
  return {.xdr = type(table.xdr), .sentinel = type(table.sentinel)};
}

Facts CollectFacts(const ir::Rule& rule, const Surroundings& surroundings) {
  const schema::Catalog& catalog = *surroundings.catalog;
  Facts facts = Collector(rule, surroundings).Run();
  facts.binding = surroundings.platform ? Bind(rule, catalog, *surroundings.platform)
                                        : BindOnAnyPlatform(rule, catalog);
  // The binder knows the columns of every stage: what it finds counts, what it does not is there.
  std::unordered_map<std::uint32_t, const BindingProblem*> unknown;  // by the name's first byte
  for (const BindingProblem& problem : facts.binding.problems) {
    if (problem.kind == ProblemKind::kUnknownColumn &&
        problem.reason != ProblemReason::kNoMembers) {
      unknown.emplace(problem.span.begin, &problem);
    }
  }
  for (ColumnUse& use : facts.columns) {
    if (use.is_documentation) continue;  // not in the query
    const auto found = unknown.find(use.name_span.begin);
    if (use.is_unknown) use.is_unchecked = found == unknown.end();
    use.is_unknown = found != unknown.end();
    if (use.is_unknown) unknown.erase(found);
  }
  // Names where the rows' shape was not known to the collector, in function bodies for one.
  for (const BindingProblem& problem : facts.binding.problems) {
    const auto found = unknown.find(problem.span.begin);
    if (found == unknown.end() || found->second != &problem) continue;
    facts.columns.push_back({.span = problem.span,
                             .name_span = problem.span,
                             .name = problem.name,
                             .is_unknown = true});
  }
  return facts;
}

}  // namespace lintel::analysis
