#include "compiler/schema/sigma_mapping.h"

#include <doctest/doctest.h>

namespace {

using namespace lintel::schema;

TEST_CASE("a log source leads to its table and the events it means") {
  for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
    const LogSourceMapping process = *MapLogSource(platform, "process_creation", "windows", "");
    CHECK(process.table == "DeviceProcessEvents");
    REQUIRE(process.events.size() == 1);
    CHECK(process.events[0].column == "ActionType");
    CHECK(process.events[0].values == std::vector<std::string_view>{"ProcessCreated"});
  }
  CHECK_FALSE(MapLogSource(Platform::kDefenderXdr, "process_creation", "linux", "").has_value());
  CHECK_FALSE(MapLogSource(Platform::kDefenderXdr, "", "windows", "security").has_value());
  CHECK_FALSE(MapLogSource(Platform::kDefenderXdr, "", "", "").has_value());
}

TEST_CASE("fields depend on the table, and on the event where it says so") {
  const LogSourceMapping network =
      *MapLogSource(Platform::kDefenderXdr, "network_connection", "windows", "");
  REQUIRE(network.events.size() == 2);
  const auto column = [&](std::size_t event, std::string_view field) {
    return MapField(network.table, network.events[event], field)->columns[0];
  };
  CHECK(network.events[0].constants[0].value == "true");
  CHECK(column(0, "DestinationIp") == "RemoteIP");
  CHECK(column(1, "DestinationIp") == "LocalIP");
  CHECK(column(0, "Image") == "InitiatingProcessFolderPath");
  CHECK(column(1, "Image") == "InitiatingProcessFolderPath");
  CHECK_FALSE(MapField(network.table, network.events[0], "NoSuchField").has_value());
  CHECK(MapField(network.table, network.events[0], "SourceIsIpv6")->kind == FieldKind::kNone);
}

TEST_CASE("values and registry prefixes keep their alternatives") {
  const LogSourceMapping process =
      *MapLogSource(Platform::kDefenderXdr, "process_creation", "windows", "");
  const FieldMapping level = *MapField(process.table, process.events[0], "IntegrityLevel");
  CHECK(level.values.size() == 4);
  CHECK(level.values[3].from == "S-1-16-16384");
  CHECK(level.values[3].to == "System");
  CHECK(MapField(process.table, process.events[0], "Company")->values[0].to.empty());
  CHECK(RegistryPrefixes()[0].to == "HKEY_LOCAL_MACHINE\\");
  CHECK(RegistryInfixes()[1].to == "ControlSet001");
}

}  // namespace
