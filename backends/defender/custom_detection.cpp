#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "backends/backend.h"
#include "backends/defender/near_real_time.h"
#include "backends/diagnostics.h"
#include "backends/kql/query.h"
#include "backends/rule_guid.h"
#include "backends/rule_title.h"
#include "backends/sentinel/attack_names.h"
#include "backends/sentinel/entity_columns.h"
#include "backends/sentinel/rule_description.h"
#include "backends/sentinel/schedule.h"
#include "compiler/diagnostics/json_writer.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends {
namespace {

// A property of an entity in the API and the column that it can come from.
struct Property {
  std::string_view name;
  std::string_view column;
};

// Entities by Microsoft Graph's `entityMappingConfiguration`; of several with one key the first
// whose first column the query has is taken. A detection needs one of these columns.
struct Candidate {
  std::string_view key;
  std::array<Property, 5> properties;
};

constexpr Candidate kCandidates[] = {
    {"hosts", {{{"deviceIdColumn", "DeviceId"}, {"nameColumn", "DeviceName"}}}},
    {"accounts",
     {{{"sidColumn", "AccountSid"},
       {"aadUserIdColumn", "AccountObjectId"},
       {"upnColumn", "AccountUpn"},
       {"nameColumn", "AccountName"},
       {"ntDomainColumn", "AccountDomain"}}}},
    {"accounts",
     {{{"sidColumn", "InitiatingProcessAccountSid"},
       {"aadUserIdColumn", "InitiatingProcessAccountObjectId"},
       {"upnColumn", "InitiatingProcessAccountUpn"},
       {"nameColumn", "InitiatingProcessAccountName"},
       {"ntDomainColumn", "InitiatingProcessAccountDomain"}}}},
    {"accounts", {{{"aadUserIdColumn", "AccountObjectId"}, {"upnColumn", "AccountUpn"}}}},
    {"accounts", {{{"aadUserIdColumn", "RecipientObjectId"}}}},
    {"files", {{{"sha1Column", "SHA1"}, {"sha256Column", "SHA256"}, {"nameColumn", "FileName"}}}},
};

constexpr std::array<std::string_view, 2> kTimeColumns = {"Timestamp", "TimeGenerated"};

bool Has(const std::vector<std::string>& columns, std::string_view name) {
  return std::ranges::find(columns, name) != columns.end();
}

std::vector<const Candidate*> FindEntities(const std::vector<std::string>& columns) {
  std::vector<const Candidate*> found;
  for (const Candidate& candidate : kCandidates) {
    const bool is_taken = std::ranges::any_of(
        found, [&](const Candidate* other) { return other->key == candidate.key; });
    if (!is_taken && Has(columns, candidate.properties[0].column)) found.push_back(&candidate);
  }
  return found;
}

// Whether the query gives what Defender needs of every hit; else that is reported.
bool HasNeededColumns(const CompiledRule& compiled, const std::vector<std::string>& columns,
                      DiagnosticSink& sink) {
  std::vector<std::string_view> missing;
  if (!std::ranges::any_of(kTimeColumns, [&](auto name) { return Has(columns, name); })) {
    missing.push_back("`Timestamp`");
  }
  if (!Has(columns, "ReportId")) missing.push_back("`ReportId`");
  if (FindEntities(columns).empty()) missing.push_back("a device or an account");
  if (missing.empty()) return true;
  const ir::Rule& rule = compiled.rule();
  const SourceSpan place = rule.logsource ? rule.logsource->span : rule.body_span;
  sink.Report(kNoDetectionColumns, place, "a detection needs what the query's rows lack: {}",
              Joined(missing, ", "))
      .Help("keep these columns, or convert the rule with `-f kql`");
  return false;
}

std::string_view SeverityName(const ir::Metadata& metadata) {
  if (!metadata.level) return "medium";
  // The API has no critical.
  return metadata.level->value == ir::Level::kCritical ? "high" : ir::Name(metadata.level->value);
}

void WriteTactics(JsonWriter& json, const ir::Metadata& metadata) {
  const sentinel::AttackNames attack = sentinel::FindAttackNames(metadata);
  if (attack.tactics.empty()) return;
  json.BeginArray("tactics");
  for (const std::string& tactic : attack.tactics) {
    json.BeginObject();
    json.Text("tactic", tactic);
    json.BeginArray("techniques");
    for (const std::string& technique : attack.techniques) {
      if (sentinel::TacticOf(technique, attack) != tactic) continue;
      json.BeginObject();
      json.Text("technique", technique);
      json.EndObject();
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
}

void WriteEntities(JsonWriter& json, const std::vector<std::string>& columns) {
  json.BeginObject("entityMappings");
  for (const Candidate* candidate : FindEntities(columns)) {
    json.BeginArray(candidate->key);
    json.BeginObject();
    for (const Property& property : candidate->properties) {
      if (!property.name.empty() && Has(columns, property.column)) {
        json.Text(property.name, property.column);
      }
    }
    json.EndObject();
    json.EndArray();
  }
  json.EndObject();
}

std::optional<std::string> Emit(const CompiledRule& compiled, const EmitContext& context,
                                DiagnosticSink& sink) {
  std::optional<std::string> query =
      kql::WriteQuery(compiled, schema::Platform::kDefenderXdr, sink);
  if (!query) return std::nullopt;
  const std::vector<std::string> columns =
      sentinel::OutputColumns(compiled, schema::Platform::kDefenderXdr);
  if (!HasNeededColumns(compiled, columns, sink)) return std::nullopt;
  const ir::Metadata& metadata = compiled.rule().metadata;
  const bool is_ours = compiled.rule().language == ir::Language::kSigma;
  std::optional<std::string> obstacle = defender::NearRealTimeObstacle(compiled);
  // A query that runs continuously may have no comments.
  if (!obstacle && is_ours) query = kql::WithoutComments(*query);
  if (!obstacle && query->find("//") != std::string::npos && !is_ours) {
    obstacle = "the query has comments";
  }
  const std::string title = RuleTitle(compiled.rule(), context.sources);
  const std::string description = sentinel::RuleDescription(compiled.rule(), title);

  JsonWriter json(context.sources);
  json.BeginObject();
  json.Text("@odata.type", "#microsoft.graph.security.detectionRule");
  json.Text("id",
            RuleGuid(metadata.id ? metadata.id->value : "", "defender-xdr", title + "\n" + *query));
  json.Text("displayName", title);
  // Of the frequencies, twelve hours is the shortest that looks back over more than a day.
  const bool is_slow = sentinel::ReadsDailyReport(compiled);
  json.Text("description", obstacle ? fmt::format("Runs every {}, not in near real time: {}.",
                                                  is_slow ? "12 hours" : "hour", *obstacle)
                                    : "Qualifies for near real time and runs continuously.");
  json.Text("status", "enabled");
  json.BeginObject("queryCondition");
  json.Text("queryText", *query);
  json.EndObject();
  json.BeginObject("schedule");
  json.Text("frequency", !obstacle ? "PT0S" : is_slow ? "PT12H" : "PT1H");
  json.EndObject();
  json.BeginObject("detectionAction");
  json.BeginObject("alertTemplate");
  json.Text("title", title);
  json.Text("description", description);
  json.Text("severity", SeverityName(metadata));
  WriteTactics(json, metadata);
  WriteEntities(json, columns);
  json.EndObject();
  json.EndObject();
  json.EndObject();
  return json.Result();
}

// A list, as the Graph API answers with; each line of an item is indented by two levels.
std::string Join(std::span<const std::string_view> texts) {
  std::string out = "{\n  \"value\": [\n";
  for (std::string_view text : texts) {
    if (text.data() != texts.front().data()) out += ",\n";
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      out += "    ";
      out += text.substr(0, end);
      text.remove_prefix(end + 1);
      if (!text.empty()) out += '\n';
    }
  }
  return out + "\n  ]\n}\n";
}

}  // namespace

extern const Backend kDefenderXdrDetection{
    .target = "defender-xdr",
    .format = "xdr",
    .summary = "Custom detection of Microsoft Defender XDR as Graph's JSON",
    .extension = ".json",
    .platform = schema::Platform::kDefenderXdr,
    .emit = Emit,
    .join = Join,
    .near_real_time_obstacle = defender::NearRealTimeObstacle};

}  // namespace lintel::backends
