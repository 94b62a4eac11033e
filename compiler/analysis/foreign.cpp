#include <string>

#include "compiler/analysis/collector.h"
#include "compiler/schema/foreign_fields.h"

namespace lintel::analysis {

// `a.b.c` of c, b, a; kept as long as the rule's text.
ir::Text Collector::Dotted(std::span<const ir::Text> members) const {
  if (members.empty()) return {};
  if (members.size() == 1) return members.front();
  std::string dotted(members.back());
  for (std::size_t i = members.size() - 1; i > 0; --i) dotted.append(".").append(members[i - 1]);
  return rule_.arena->Keep(dotted);
}

std::optional<ForeignName> Collector::FindForeign(ir::Text name,
                                                  std::optional<std::uint32_t> table) const {
  const std::optional<std::string_view> schema = schema::ForeignSchema(name);
  if (!schema) return std::nullopt;
  ForeignName foreign{.schema = *schema};
  // Where the rows come from several tables, the first that holds such a thing names it.
  const auto try_table = [&](const TableUse& use) {
    if (foreign.table.empty()) foreign.table = use.name.value;
    if (!foreign.column.empty()) return;
    if (const auto column = schema::ColumnForField(use.name.value, name)) {
      foreign.table = use.name.value;
      foreign.column = *column;
    }
  };
  if (table) {
    try_table(facts_.tables[*table]);
  } else {
    for (const TableUse& use : facts_.tables) {
      if (use.role == Role::kPrimary) try_table(use);
    }
  }
  if (foreign.table.empty()) return std::nullopt;
  return foreign;
}

}  // namespace lintel::analysis
