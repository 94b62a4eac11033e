#include "compiler/schema/foreign_fields.h"

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/row_search.h"

namespace lintel::schema {
namespace {

struct FieldRow {
  std::uint32_t name;
  std::uint32_t schema;
  std::uint32_t first_column;
  std::uint32_t column_count;
};

struct ColumnRow {
  std::uint32_t table;
  std::uint32_t column;
};

#include "compiler/schema/foreign_fields.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

const FieldRow* FindField(std::string_view field) {
  return FindRow(kFields, kFieldsCount, Strings().Find(field), &FieldRow::name);
}

}  // namespace

std::optional<std::string_view> ForeignSchema(std::string_view field) {
  const FieldRow* row = FindField(field);
  if (row == nullptr) return std::nullopt;
  return Strings()[row->schema];
}

std::optional<std::string_view> ColumnForField(std::string_view table, std::string_view field) {
  const FieldRow* row = FindField(field);
  if (row == nullptr) return std::nullopt;
  const ColumnRow* found = FindRow(kColumns + row->first_column, row->column_count,
                                   Strings().Find(table), &ColumnRow::table);
  if (found == nullptr) return std::nullopt;
  return Strings()[found->column];
}

std::vector<ColumnPlace> PlacesForField(std::string_view field) {
  std::vector<ColumnPlace> places;
  const FieldRow* row = FindField(field);
  if (row == nullptr) return places;
  for (std::uint32_t i = 0; i < row->column_count; ++i) {
    const ColumnRow& column = kColumns[row->first_column + i];
    places.push_back({Strings()[column.table], Strings()[column.column]});
  }
  return places;
}

}  // namespace lintel::schema
