#include "compiler/analysis/facts.h"

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
  return Collector(rule, surroundings).Run();
}

}  // namespace lintel::analysis
