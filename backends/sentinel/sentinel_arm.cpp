#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <span>
#include <string>

#include "backends/backend.h"
#include "backends/sentinel/analytic_rule.h"
#include "backends/sentinel/schedule.h"
#include "compiler/diagnostics/json_writer.h"

namespace lintel::backends {
namespace {

using sentinel::AnalyticRule;

// A deployment template around resources, which are indented by four blanks.
constexpr std::string_view kBeforeResources = R"({
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "workspace": {
      "type": "String"
    }
  },
  "resources": [
)";
constexpr std::string_view kAfterResources = R"(
  ]
}
)";

constexpr std::string_view kApiVersion = "2023-12-01-preview";

// A template takes text that begins with a bracket for an expression; two brackets are one.
std::string Literal(std::string_view text) {
  return text.starts_with('[') ? fmt::format("[{}", text) : std::string(text);
}

// A duration in the API's form; one that is none stays as it is, so that the service says so.
std::string IsoText(const std::string& duration) {
  const auto minutes = sentinel::ParseDuration(duration);
  return minutes ? sentinel::IsoDuration(*minutes) : duration;
}

std::string_view OperatorName(std::string_view name) {
  if (name == "gt") return "GreaterThan";
  if (name == "lt") return "LessThan";
  if (name == "eq") return "Equal";
  if (name == "ne") return "NotEqual";
  return name;
}

void WriteThreshold(JsonWriter& json, std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) {
    json.Number("triggerThreshold", number);
  } else {
    json.Text("triggerThreshold", text);
  }
}

void WriteList(JsonWriter& json, std::string_view key, const std::vector<std::string>& items) {
  json.BeginArray(key);
  for (const std::string& item : items) json.Element(item);
  json.EndArray();
}

// The API keeps techniques and sub-techniques apart, and wants the technique of each.
void WriteTechniques(JsonWriter& json, const std::vector<std::string>& names) {
  std::vector<std::string> techniques;
  std::vector<std::string> sub_techniques;
  for (const std::string& name : names) {
    const std::string technique = name.substr(0, name.find('.'));
    if (technique.size() < name.size()) sub_techniques.push_back(name);
    if (std::ranges::find(techniques, technique) == techniques.end()) {
      techniques.push_back(technique);
    }
  }
  WriteList(json, "techniques", techniques);
  WriteList(json, "subTechniques", sub_techniques);
}

void WriteEntities(JsonWriter& json, const AnalyticRule& rule) {
  if (rule.entities.empty()) return;
  json.BeginArray("entityMappings");
  for (const sentinel::Entity& entity : rule.entities) {
    json.BeginObject();
    json.Text("entityType", entity.type);
    json.BeginArray("fieldMappings");
    for (const sentinel::EntityColumn& column : entity.columns) {
      json.BeginObject();
      json.Text("identifier", column.identifier);
      json.Text("columnName", column.column);
      json.EndObject();
    }
    json.EndArray();
    json.EndObject();
  }
  json.EndArray();
}

void WriteProperties(JsonWriter& json, const AnalyticRule& rule) {
  const bool is_scheduled = rule.kind != "NRT";
  json.BeginObject("properties");
  json.Text("displayName", Literal(rule.name));
  json.Text("description", Literal(rule.description));
  json.Text("severity", rule.severity);
  json.Flag("enabled", true);
  json.Text("query", Literal(rule.query));
  if (is_scheduled) {
    json.Text("queryFrequency", IsoText(rule.query_frequency));
    json.Text("queryPeriod", IsoText(rule.query_period));
    json.Text("triggerOperator", OperatorName(rule.trigger_operator));
    WriteThreshold(json, rule.trigger_threshold);
  }
  json.Text("suppressionDuration", "PT5H");
  json.Flag("suppressionEnabled", false);
  WriteList(json, "tactics", rule.attack.tactics);
  WriteTechniques(json, rule.attack.techniques);
  WriteEntities(json, rule);
  json.BeginObject("eventGroupingSettings");
  json.Text("aggregationKind", "SingleAlert");
  json.EndObject();
  json.BeginObject("incidentConfiguration");
  json.Flag("createIncident", true);
  json.EndObject();
  json.EndObject();
}

std::string Resource(const AnalyticRule& rule, const SourceMap& sources) {
  JsonWriter json(sources);
  json.BeginObject();
  json.Text("id", fmt::format("[concat(resourceId('Microsoft.OperationalInsights/workspaces/"
                              "providers', parameters('workspace'), "
                              "'Microsoft.SecurityInsights'),'/alertRules/{}')]",
                              rule.id));
  json.Text(
      "name",
      fmt::format("[concat(parameters('workspace'),'/Microsoft.SecurityInsights/{}')]", rule.id));
  json.Text("type", "Microsoft.OperationalInsights/workspaces/providers/alertRules");
  json.Text("kind", rule.kind);
  json.Text("apiVersion", kApiVersion);
  WriteProperties(json, rule);
  json.EndObject();
  const std::string text = json.Result();
  std::string indented;
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    if (!indented.empty()) indented += '\n';
    indented += "    ";
    indented += rest.substr(0, end);
    rest.remove_prefix(end + 1);
  }
  return indented;
}

std::string Template(std::string_view resources) {
  return fmt::format("{}{}{}", kBeforeResources, resources, kAfterResources);
}

// One template with the resources of all.
std::string Join(std::span<const std::string_view> templates) {
  std::string resources;
  for (const std::string_view text : templates) {
    if (!resources.empty()) resources += ",\n";
    resources += text.substr(kBeforeResources.size(),
                             text.size() - kBeforeResources.size() - kAfterResources.size());
  }
  return Template(resources);
}

std::optional<std::string> Emit(const CompiledRule& compiled, std::string_view target,
                                const EmitContext& context, DiagnosticSink& sink) {
  const std::optional<AnalyticRule> rule =
      sentinel::MakeAnalyticRule(compiled, target, context, sink);
  if (!rule) return std::nullopt;
  return Template(Resource(*rule, context.sources));
}

}  // namespace

extern const Backend kSentinelArm{
    .target = "sentinel",
    .format = "sentinel-arm",
    .summary = "Analytic rule of Microsoft Sentinel as an ARM template",
    .extension = ".json",
    .platform = schema::Platform::kSentinel,
    .emit = [](const CompiledRule& compiled, const EmitContext& context,
               DiagnosticSink& sink) { return Emit(compiled, "sentinel", context, sink); },
    .join = Join};

extern const Backend kSentinelAsimArm{
    .target = "sentinel-asim",
    .format = "sentinel-arm",
    .summary = "Analytic rule on ASIM's unifying parsers as an ARM template",
    .extension = ".json",
    .platform = schema::Platform::kSentinel,
    .emit = [](const CompiledRule& compiled, const EmitContext& context,
               DiagnosticSink& sink) { return Emit(compiled, "sentinel-asim", context, sink); },
    .join = Join};

}  // namespace lintel::backends
