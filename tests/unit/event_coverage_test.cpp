#include "compiler/schema/event_coverage.h"

#include <doctest/doctest.h>

#include <string>

#include "compiler/schema/action_types.h"
#include "compiler/schema/connectors.h"
#include "compiler/schema/foreign_fields.h"

namespace {

using namespace lintel::schema;

// The ids of an event's equivalents, a partial one with `~`, each with `-` and the columns of the
// list that it lacks.
std::string Equivalents(std::string_view table, std::string_view name,
                        std::initializer_list<std::string_view> columns) {
  std::string out;
  for (const Equivalent& equivalent : EquivalentsOf(FindEvent(table, name).value())) {
    if (!out.empty()) out += " ";
    if (equivalent.is_partial) out += "~";
    out += equivalent.event.id;
    for (const std::string_view column : columns) {
      if (HasColumn(equivalent.event, table, column) == FieldPresence::kMissing) {
        out += "-";
        out += column;
      }
    }
  }
  return out;
}

TEST_CASE("an event says what it is and what records it too, with what that lacks") {
  const Event created = *FindEvent("DeviceFileEvents", "FileCreated");
  CHECK(created.id == "Defender-DeviceFileEvents:FileCreated");
  CHECK(created.title == "File created");
  CHECK(created.component.name == "File Creation");
  CHECK(created.component.id == "DC0039");
  CHECK(created.certainty == Certainty::kHigh);
  CHECK(TablesOf(created).at(0) == "DeviceFileEvents");
  CHECK(Equivalents("DeviceFileEvents", "FileCreated", {"SHA256", "FolderPath", "DeviceName"}) ==
        "~Security-Auditing:4663-SHA256 ~Sysmon-Linux:11-SHA256 ~Sysmon:11-SHA256 ~Sysmon:29");
  CHECK(Equivalents("DeviceNetworkEvents", "ConnectionSuccess",
                    {"InitiatingProcessSHA256", "RemotePort"}) ==
        "~Security-Auditing:5156-InitiatingProcessSHA256 "
        "~Sysmon-Linux:3-InitiatingProcessSHA256 ~Sysmon:3-InitiatingProcessSHA256");
  CHECK(Equivalents("DeviceNetworkEvents", "ConnectionFailed", {"InitiatingProcessSHA256"}) ==
        "~Security-Auditing:5157-InitiatingProcessSHA256");
  CHECK(Equivalents("DeviceNetworkEvents", "ConnectionAttempt", {}).empty());
}

TEST_CASE("equivalence holds in both directions") {
  std::string defender;
  for (const Equivalent& equivalent : EquivalentsOf(*FindEvent("Sysmon:11"))) {
    defender += equivalent.event.id;
  }
  CHECK(defender == "Defender-DeviceFileEvents:FileCreated");
}

TEST_CASE("events are found by table and name, and a table has its own") {
  CHECK(FindEvent("SecurityEvent", "4688")->provider == "Security-Auditing");
  CHECK_FALSE(FindEvent("DeviceFileEvents", "ProcessCreated").has_value());
  CHECK_FALSE(FindEvent("NoSuchTable", "FileCreated").has_value());
  CHECK_FALSE(FindEvent("Sysmon:9999").has_value());
  CHECK(EventsOf("DeviceFileEvents").size() == 4);
  CHECK(EventsOf("NoSuchTable").empty());
  CHECK(FindEventSource("DeviceProcessEvents")->discriminator == "ActionType");
  CHECK(FindEventSource("DeviceProcessEvents")->title == "Process activity (any)");
  CHECK_FALSE(FindEventSource("NoSuchTable").has_value());
}

TEST_CASE("a column nobody compared is unknown, not missing") {
  const Event sysmon = *FindEvent("Sysmon:3");
  CHECK(HasColumn(sysmon, "DeviceNetworkEvents", "RemotePort") == FieldPresence::kPresent);
  CHECK(HasColumn(sysmon, "DeviceNetworkEvents", "ReportId") == FieldPresence::kUnknown);
  CHECK(HasColumn(sysmon, "DeviceNetworkEvents", "Timestamp") == FieldPresence::kPresent);
}

TEST_CASE("action types have a status per table") {
  CHECK(FindActionType("DeviceFileEvents", "FileCreated") == ActionTypeStatus::kDocumented);
  CHECK(FindActionType("DeviceNetworkEvents", "ConnecitonFound") == ActionTypeStatus::kSuspect);
  CHECK_FALSE(FindActionType("DeviceFileEvents", "filecreated").has_value());
  CHECK_FALSE(FindActionType("DeviceFileEvents", "ProcessCreated").has_value());
  CHECK(TablesWithActionType("ProcessCreated").at(0) == "DeviceProcessEvents");
  CHECK(TablesWithActionType("NoSuchAction").empty());
  CHECK_FALSE(ActionTypesOf("DeviceFileEvents")->is_open);
  CHECK(ActionTypesOf("DeviceEvents")->is_open);
  CHECK_FALSE(ActionTypesOf("DeviceInfo").has_value());
}

TEST_CASE("connectors are found in any case, and by table with the preferred one first") {
  const Connector defender = *FindConnector("microsoftthreatprotection");
  CHECK(defender.id == "MicrosoftThreatProtection");
  CHECK(defender.title == "Microsoft Defender XDR");
  CHECK(TablesOf(defender).size() == 19);
  CHECK(ConnectorsOf("DeviceProcessEvents").at(0).id == "MicrosoftThreatProtection");
  CHECK(ConnectorsOf("SecurityEvent").at(0).id == "WindowsSecurityEvents");
  CHECK(ConnectorsOf("NoSuchTable").empty());
  CHECK_FALSE(FindConnector("NoSuchConnector").has_value());
  CHECK(DataTypesOf(*FindConnector("MicrosoftThreatProtection")).size() > 0);
}

TEST_CASE("a field of another schema leads to the table's column") {
  struct Row {
    std::string_view table;
    std::string_view field;
    std::optional<std::string_view> column;
  };
  const Row rows[] = {
      {"DeviceProcessEvents", "process.name", "FileName"},
      {"DeviceNetworkEvents", "process.name", "InitiatingProcessFileName"},
      {"DeviceProcessEvents", "process.parent_process", "InitiatingProcessFileName"},
      {"DeviceProcessEvents", "process.arguments", "ProcessCommandLine"},
      {"DeviceProcessEvents", "destination.address", std::nullopt},
      {"DeviceNetworkEvents", "destination.address", "RemoteIP"},
      {"DeviceProcessEvents", "Image", "FolderPath"},
      {"DeviceNetworkEvents", "src_ip", "LocalIP"},
      {"SecurityEvent", "process.name", "NewProcessName"},
      {"DeviceProcessEvents", "FileName", std::nullopt},
      {"NoSuchTable", "process.name", std::nullopt},
  };
  for (const Row& row : rows) {
    CAPTURE(row.table);
    CAPTURE(row.field);
    CHECK(ColumnForField(row.table, row.field) == row.column);
  }
  CHECK(ForeignSchema("process.name") == "ecs");
  CHECK(ForeignSchema("Image") == "sysmon");
  CHECK_FALSE(ForeignSchema("FileName").has_value());
  CHECK(PlacesForField("destination.address").at(1).column == "RemoteIP");
}

}  // namespace
