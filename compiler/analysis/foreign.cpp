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

std::optional<ForeignName> Collector::FindForeign(const ColumnUse& use) const {
  const ir::Text parts[] = {use.member, use.name};
  const ir::Text name = use.member.empty() ? use.name : Dotted(parts);
  const std::optional<std::string_view> schema = schema::ForeignSchema(name);
  if (!schema) return std::nullopt;
  ForeignName foreign{.schema = *schema};
  // Where the rows come from several tables, the first that holds such a thing names it.
  const auto try_table = [&](const TableUse& table) {
    if (foreign.table.empty()) foreign.table = table.name.value;
    if (!foreign.column.empty()) return;
    if (const auto column = schema::ColumnForField(table.name.value, name)) {
      foreign.table = table.name.value;
      foreign.column = *column;
    }
  };
  if (use.table) {
    try_table(facts_.tables[*use.table]);
  } else {
    for (const TableUse& table : facts_.tables) {
      if (table.role == Role::kPrimary) try_table(table);
    }
  }
  if (foreign.table.empty()) return std::nullopt;
  return foreign;
}

}  // namespace lintel::analysis
