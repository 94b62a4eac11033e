#include "compiler/schema/catalog.h"

#include <doctest/doctest.h>

namespace {

using namespace lintel::schema;

std::optional<ScalarType> TypeOf(Platform platform, std::string_view table,
                                 std::string_view column) {
  const std::optional<Table> found = FindTable(platform, table);
  if (!found) return std::nullopt;
  const std::optional<Column> match = found->Find(column);
  if (!match) return std::nullopt;
  CHECK(match->name == column);
  return match->type;
}

TEST_CASE("a column is found with its type on each platform") {
  struct Row {
    Platform platform;
    std::string_view table;
    std::string_view column;
    std::optional<ScalarType> type;
  };
  const Row rows[] = {
      {Platform::kDefenderXdr, "DeviceNetworkEvents", "RemotePort", ScalarType::kInt},
      {Platform::kSentinel, "DeviceNetworkEvents", "RemotePort", ScalarType::kInt},
      {Platform::kDefenderXdr, "DeviceProcessEvents", "ProcessId", ScalarType::kLong},
      {Platform::kDefenderXdr, "DeviceProcessEvents", "Timestamp", ScalarType::kDatetime},
      {Platform::kDefenderXdr, "DeviceProcessEvents", "TimeGenerated", std::nullopt},
      {Platform::kSentinel, "DeviceProcessEvents", "TimeGenerated", ScalarType::kDatetime},
      {Platform::kSentinel, "SecurityEvent", "EventID", ScalarType::kInt},
      {Platform::kSentinel, "SecurityEvent", "_ItemId", ScalarType::kString},
      {Platform::kSentinel, "SecurityAlert", "AlertName", ScalarType::kString},
      {Platform::kDefenderXdr, "SecurityEvent", "EventID", std::nullopt},
      {Platform::kDefenderXdr, "DeviceProcessEvents", "filename", std::nullopt},
      {Platform::kDefenderXdr, "deviceprocessevents", "FileName", std::nullopt},
      {Platform::kDefenderXdr, "DeviceProcessEvents", "", std::nullopt},
      {Platform::kDefenderXdr, "", "FileName", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.table);
    CAPTURE(row.column);
    CHECK(TypeOf(row.platform, row.table, row.column) == row.type);
  }
}

TEST_CASE("every table and every column finds itself, in ascending order") {
  for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
    std::string_view last_table;
    for (std::size_t i = 0; i < TableCount(platform); ++i) {
      const Table table = TableAt(platform, i);
      CHECK(last_table < table.name());
      last_table = table.name();
      REQUIRE(FindTable(platform, table.name()) == table);
      std::string_view last_column;
      for (std::size_t k = 0; k < table.column_count(); ++k) {
        const Column column = table.column(k);
        REQUIRE(last_column < column.name);
        last_column = column.name;
        REQUIRE(table.Find(column.name)->type == column.type);
      }
    }
  }
  CHECK(TableCount(Platform::kDefenderXdr) > 60);
  CHECK(TableCount(Platform::kSentinel) > 1000);
}

TEST_CASE("tables whose columns each workspace decides say so") {
  CHECK(FindTable(Platform::kSentinel, "AzureDiagnostics")->is_open());
  CHECK(FindTable(Platform::kSentinel, "ApacheHTTPServer_CL")->is_open());
  CHECK_FALSE(FindTable(Platform::kSentinel, "SecurityEvent")->is_open());
}

TEST_CASE("scalar types read their aliases and write their own names") {
  for (int i = 0; i <= static_cast<int>(ScalarType::kDynamic); ++i) {
    const auto type = static_cast<ScalarType>(i);
    CHECK(ParseScalarType(Name(type)) == type);
  }
  CHECK(ParseScalarType("boolean") == ScalarType::kBool);
  CHECK(ParseScalarType("double") == ScalarType::kReal);
  CHECK(ParseScalarType("time") == ScalarType::kTimespan);
  CHECK_FALSE(ParseScalarType("text").has_value());
  CHECK_FALSE(ParseScalarType("").has_value());
}

}  // namespace
