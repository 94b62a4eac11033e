#include "compiler/schema/action_types.h"

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/row_search.h"

namespace lintel::schema {
namespace {

struct TableRow {
  std::uint32_t name;
  std::uint32_t is_open;
  std::uint32_t first_value;
  std::uint32_t value_count;
};

struct ValueRow {
  std::uint32_t value;
  std::uint32_t status;
};

#include "compiler/schema/action_types.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

const ValueRow* FindValue(const TableRow& table, std::string_view value) {
  return FindRow(kValues + table.first_value, table.value_count, Strings().Find(value),
                 &ValueRow::value);
}

}  // namespace

std::optional<ActionTypeSet> ActionTypesOf(std::string_view table) {
  const TableRow* row = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (row == nullptr) return std::nullopt;
  ActionTypeSet set{row->is_open != 0, {}};
  for (std::uint32_t i = 0; i < row->value_count; ++i) {
    const ValueRow& value = kValues[row->first_value + i];
    set.values.push_back({Strings()[value.value], static_cast<ActionTypeStatus>(value.status)});
  }
  return set;
}

std::optional<ActionTypeStatus> FindActionType(std::string_view table, std::string_view value) {
  const TableRow* row = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (row == nullptr) return std::nullopt;
  const ValueRow* found = FindValue(*row, value);
  if (found == nullptr) return std::nullopt;
  return static_cast<ActionTypeStatus>(found->status);
}

std::vector<std::string_view> TablesWithActionType(std::string_view value) {
  std::vector<std::string_view> tables;
  for (const TableRow& row : kTables) {
    if (FindValue(row, value) != nullptr) tables.push_back(Strings()[row.name]);
  }
  return tables;
}

}  // namespace lintel::schema
