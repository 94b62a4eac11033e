#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lintel::schema {

// The scalar types of KQL columns (Kusto documentation, "Scalar data types"). Data files may say
// `boolean`, `double`, `time`; they are read as these.
enum class ScalarType : std::uint8_t {
  kBool,
  kInt,
  kLong,
  kReal,
  kDecimal,
  kString,
  kDatetime,
  kTimespan,
  kGuid,
  kDynamic,
};

// `bool`, `int`, …: the type's name as KQL spells it.
std::string_view Name(ScalarType type);

// The type of that name or of one of its aliases.
std::optional<ScalarType> ParseScalarType(std::string_view name);

// Whether the type is `int` or `long`.
constexpr bool IsInteger(ScalarType type) {
  return type == ScalarType::kInt || type == ScalarType::kLong;
}

// Where a query runs. The two share many tables by name, but not all columns and types.
enum class Platform : std::uint8_t { kDefenderXdr, kSentinel };

// `defender-xdr`, `sentinel`.
std::string_view Name(Platform platform);

// Column of a table on one platform.
struct Column {
  std::string_view name;
  ScalarType type = ScalarType::kString;
};

struct UserRows;

// A table on one platform: one of the embedded ones, its columns in ascending byte order of their
// names, or one of the user's (user_catalog.h), its columns as the file has them.
class Table {
 public:
  constexpr Table() = default;
  constexpr Table(Platform platform, std::uint32_t index) : platform_(platform), index_(index) {}
  // `rows` must outlive the table.
  constexpr Table(Platform platform, const UserRows& rows) : platform_(platform), rows_(&rows) {}

  Platform platform() const { return platform_; }
  std::string_view name() const;
  std::size_t column_count() const;
  Column column(std::size_t index) const;

  // Whether the table may have columns beyond those known: AzureDiagnostics, and custom or vendor
  // tables, whose columns each workspace decides. A name that is not found proves nothing there.
  bool is_open() const;

  // The column of exactly this name (KQL names are case-sensitive).
  std::optional<Column> Find(std::string_view name) const;

  // The column that is called as the other table's at that place.
  std::optional<Column> FindAlike(const Table& other, std::size_t index) const;

  bool operator==(const Table&) const = default;

 private:
  Platform platform_ = Platform::kDefenderXdr;
  std::uint32_t index_ = 0;         // into the embedded table list
  const UserRows* rows_ = nullptr;  // of a user's table
};

// The table of exactly this name on the platform.
std::optional<Table> FindTable(Platform platform, std::string_view name);

// How many tables are known of a platform, and each of them in name order.
std::size_t TableCount(Platform platform);
Table TableAt(Platform platform, std::size_t index);

}  // namespace lintel::schema
