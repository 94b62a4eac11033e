#include "compiler/schema/sigma_mapping.h"

#include <doctest/doctest.h>

#include "compiler/schema/sigma_mapping_file.h"

namespace {

using namespace lintel::schema;

LogSourceMapping Home(std::string_view target, std::string_view category,
                      std::string_view product) {
  const auto homes = FindHomes(*FindTarget(target), category, product, "");
  REQUIRE_FALSE(homes.empty());
  return *homes[0];
}

TEST_CASE("targets have aliases and platforms") {
  CHECK(FindTarget("microsoft_xdr")->name == "defender-xdr");
  CHECK(FindTarget("azure_monitor")->platform == Platform::kSentinel);
  CHECK(FindTarget("sentinel-asim")->platform == Platform::kSentinel);
  CHECK(FindTarget("splunk") == nullptr);
}

TEST_CASE("a log source leads to its table and the events it means") {
  for (const std::string_view target : {"defender-xdr", "sentinel"}) {
    const LogSourceMapping process = Home(target, "process_creation", "windows");
    CHECK(process.table == "DeviceProcessEvents");
    REQUIRE(process.events.size() == 1);
    CHECK(process.events[0].column == "ActionType");
    CHECK(process.events[0].values == std::vector<std::string_view>{"ProcessCreated"});
  }
  CHECK(FindHomes(*FindTarget("defender-xdr"), "ps_module", "windows", "").empty());
  CHECK_FALSE(Home("defender-xdr", "ps_script", "windows").partial.empty());
  CHECK(FindHomes(*FindTarget("defender-xdr"), "", "", "").empty());
}

TEST_CASE("fields depend on the table, and on the event where it says so") {
  const LogSourceMapping network = Home("defender-xdr", "network_connection", "windows");
  REQUIRE(network.events.size() == 2);
  const auto column = [&](std::size_t event, std::string_view field) {
    return MapField(network, network.events[event], field)->columns[0];
  };
  CHECK(network.events[0].constants[0].value == "true");
  CHECK(column(0, "DestinationIp") == "RemoteIP");
  CHECK(column(1, "DestinationIp") == "LocalIP");
  CHECK(column(0, "Image") == "InitiatingProcessFolderPath");
  CHECK(column(1, "Image") == "InitiatingProcessFolderPath");
  CHECK_FALSE(MapField(network, network.events[0], "NoSuchField").has_value());
  CHECK(MapField(network, network.events[0], "SourceIsIpv6")->kind == FieldKind::kNone);
}

TEST_CASE("a whole name wins over a beginning, and the rest of the name is the way into the bag") {
  const LogSourceMapping script = Home("sentinel", "ps_module", "windows");
  REQUIRE(script.events.size() == 1);
  CHECK(script.events[0].further.size() == 1);
  CHECK(MapField(script, script.events[0], "EventID")->kind == FieldKind::kNumber);
  const FieldMapping path = *MapField(script, script.events[0], "Path");
  CHECK(path.kind == FieldKind::kMember);
  CHECK(path.columns[0] == "EventData");
  CHECK(path.rest == "Path");
  CHECK(script.known.keywords == std::vector<std::string_view>{"EventData"});
}

// The lines of what is wrong with a user's file.
std::vector<std::uint32_t> WrongLines(std::string_view text) {
  std::vector<MappingError> errors;
  const UserMapping mapping("own.txt", text, errors);
  std::vector<std::uint32_t> lines;
  for (const MappingError& error : errors) lines.push_back(error.place.line);
  return lines;
}

TEST_CASE("a user's file is tried first, rests on ours, and is checked like ours") {
  constexpr std::string_view kOwn =
      "target sentinel\n"
      "logsource process_creation windows -\n"
      "logsource - windows own\n"
      "  table Own_CL\n"
      "  event Kind_s process start\n"
      "    and Level_d 1 2\n"
      "logsource process_access windows -\n"
      "  table DeviceEvents\n"
      "table Own_CL\n"
      "  field Image path Path_s\n"
      "  field data.* member Bag_s *\n"
      "table DeviceEvents\n"
      "  field Image path InitiatingProcessFolderPath\n";
  std::vector<MappingError> errors;
  std::vector<UserMapping> own;
  own.emplace_back("own.txt", kOwn, errors);
  REQUIRE(errors.empty());
  const Target& sentinel = *FindTarget("sentinel");
  const auto homes = FindHomes(sentinel, "process_creation", "windows", "", own);
  REQUIRE(homes.size() > 1);
  CHECK(homes[0]->table == "Own_CL");
  CHECK(homes[0]->events[0].further[0].values.size() == 2);
  CHECK(MapField(*homes[0], homes[0]->events[0], "data.a.b")->rest == "a.b");
  CHECK(homes[1]->table == "DeviceProcessEvents");
  CHECK(FindHomes(*FindTarget("defender-xdr"), "", "windows", "own", own).empty());

  using Lines = std::vector<std::uint32_t>;
  CHECK(WrongLines("logsource a b -\n  table DeviceFileEvents\n") == Lines{1});
  CHECK(WrongLines("target nobody\n") == Lines{1});
  CHECK(WrongLines("target sentinel\ntable DeviceFileEvents\n  field X text NoColumn\n") ==
        Lines{3});
  CHECK(WrongLines("target sentinel\ntable NoTable\n  field X text Y\n") == Lines{3});
  CHECK(WrongLines("target sentinel\ntable DeviceFileEvents\n  field X number FileName\n") ==
        Lines{3});
  CHECK(WrongLines("target sentinel\ntable T_CL\n  field X.* text A\n  fields\n") == Lines{3, 4});
  CHECK(WrongLines("target sentinel\ntable T_CL\n  field X none\n  field X text A\n") ==
        Lines{3, 4});
}

TEST_CASE("values and registry prefixes keep their alternatives") {
  const LogSourceMapping process = Home("defender-xdr", "process_creation", "windows");
  const FieldMapping level = *MapField(process, process.events[0], "IntegrityLevel");
  CHECK(level.values.size() == 4);
  CHECK(level.values[3].from == "S-1-16-16384");
  CHECK(level.values[3].to == "System");
  CHECK(MapField(process, process.events[0], "Company")->values[0].to.empty());
  CHECK(RegistryPrefixes()[0].to == "HKEY_LOCAL_MACHINE\\");
  CHECK(RegistryInfixes()[1].to == "ControlSet001");
}

}  // namespace
