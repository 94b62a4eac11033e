#include "compiler/schema/catalog.h"

#include <algorithm>

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/user_catalog.h"

namespace lintel::schema {
namespace {

struct TableRow {
  std::uint32_t name;
  std::uint32_t first_column;
  std::uint32_t column_count;
  std::uint32_t is_open;
};

#include "compiler/schema/tables.inc"

// A column is its name's id and, in the low four bits, its type.
constexpr std::uint32_t kTypeBits = 4;

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

Column ReadColumn(std::uint32_t packed) {
  return {Strings()[packed >> kTypeBits],
          static_cast<ScalarType>(packed & ((1u << kTypeBits) - 1))};
}

// The column whose name has that id.
std::optional<Column> FindColumn(const TableRow& table, std::uint32_t name) {
  const std::uint32_t* begin = kColumns + table.first_column;
  const std::uint32_t* end = begin + table.column_count;
  const std::uint32_t* found = std::lower_bound(begin, end, name << kTypeBits);
  if (found == end || *found >> kTypeBits != name) return std::nullopt;
  return ReadColumn(*found);
}

std::uint32_t FirstTable(Platform platform) {
  const auto index = static_cast<std::size_t>(platform);
  return index == 0 ? 0 : kPlatformEnds[index - 1];
}

}  // namespace

std::string_view Table::name() const {
  return rows_ != nullptr ? rows_->name : Strings()[kTables[index_].name];
}

std::size_t Table::column_count() const {
  return rows_ != nullptr ? rows_->columns.size() : kTables[index_].column_count;
}

bool Table::is_open() const {
  return rows_ != nullptr ? rows_->is_open : kTables[index_].is_open != 0;
}

Column Table::column(std::size_t index) const {
  if (rows_ != nullptr) return {rows_->columns[index].first, rows_->columns[index].second};
  return ReadColumn(kColumns[kTables[index_].first_column + index]);
}

std::optional<Column> Table::Find(std::string_view name) const {
  if (rows_ != nullptr) {
    const auto found =
        std::ranges::find(rows_->columns, name, [](const auto& column) { return column.first; });
    if (found == rows_->columns.end()) return std::nullopt;
    return Column{found->first, found->second};
  }
  const std::optional<std::uint32_t> id = Strings().Find(name);
  return id ? FindColumn(kTables[index_], *id) : std::nullopt;
}

std::optional<Column> Table::FindAlike(const Table& other, std::size_t index) const {
  if (rows_ != nullptr || other.rows_ != nullptr) return Find(other.column(index).name);
  const std::uint32_t packed = kColumns[kTables[other.index_].first_column + index];
  return FindColumn(kTables[index_], packed >> kTypeBits);
}

std::optional<Table> FindTable(Platform platform, std::string_view name) {
  const std::optional<std::uint32_t> id = Strings().Find(name);
  if (!id) return std::nullopt;
  const TableRow* begin = kTables + FirstTable(platform);
  const TableRow* end = kTables + kPlatformEnds[static_cast<std::size_t>(platform)];
  const TableRow* found = std::lower_bound(
      begin, end, *id, [](const TableRow& row, std::uint32_t id) { return row.name < id; });
  if (found == end || found->name != *id) return std::nullopt;
  return Table(platform, static_cast<std::uint32_t>(found - kTables));
}

std::size_t TableCount(Platform platform) {
  return kPlatformEnds[static_cast<std::size_t>(platform)] - FirstTable(platform);
}

Table TableAt(Platform platform, std::size_t index) {
  return Table(platform, FirstTable(platform) + static_cast<std::uint32_t>(index));
}

}  // namespace lintel::schema
