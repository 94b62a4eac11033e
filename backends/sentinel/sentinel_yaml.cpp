#include <fmt/format.h>

#include <string>
#include <vector>

#include "backends/backend.h"
#include "backends/sentinel/analytic_rule.h"
#include "backends/yaml_text.h"

namespace lintel::backends {
namespace {

using sentinel::AnalyticRule;

void AppendList(std::string& out, std::string_view key, const std::vector<std::string>& items) {
  if (items.empty()) {
    out += fmt::format("{}: []\n", key);
    return;
  }
  out += fmt::format("{}:\n", key);
  for (const std::string& item : items) out += fmt::format("  - {}\n", YamlText(item));
}

void AppendConnectors(std::string& out, const AnalyticRule& rule) {
  if (rule.connectors.empty()) {
    out += "requiredDataConnectors: []\n";
    return;
  }
  out += "requiredDataConnectors:\n";
  for (const sentinel::NeededConnector& connector : rule.connectors) {
    out += fmt::format("  - connectorId: {}\n    dataTypes:\n", YamlText(connector.id));
    for (const std::string& type : connector.data_types) {
      out += fmt::format("      - {}\n", YamlText(type));
    }
  }
}

void AppendEntities(std::string& out, const AnalyticRule& rule) {
  if (rule.entities.empty()) return;
  out += "entityMappings:\n";
  for (const sentinel::Entity& entity : rule.entities) {
    out += fmt::format("  - entityType: {}\n    fieldMappings:\n", YamlText(entity.type));
    for (const sentinel::EntityColumn& column : entity.columns) {
      out += fmt::format("      - identifier: {}\n        columnName: {}\n",
                         YamlText(column.identifier), YamlText(column.column));
    }
  }
}

std::optional<std::string> Emit(const CompiledRule& compiled, std::string_view target,
                                const EmitContext& context, DiagnosticSink& sink) {
  const std::optional<AnalyticRule> rule =
      sentinel::MakeAnalyticRule(compiled, target, context, sink);
  if (!rule) return std::nullopt;
  const bool is_scheduled = rule->kind == "Scheduled";
  std::string out;
  out += fmt::format("id: {}\n", YamlText(rule->id));
  out += fmt::format("name: {}\n", YamlText(rule->name));
  out += YamlBlock("description", rule->description, 0, 2);
  out += fmt::format("severity: {}\n", rule->severity);
  AppendConnectors(out, *rule);
  out += fmt::format("queryFrequency: {}\n", YamlText(rule->query_frequency));
  out += fmt::format("queryPeriod: {}\n", YamlText(rule->query_period));
  out += fmt::format("triggerOperator: {}\n", YamlText(rule->trigger_operator));
  out += fmt::format("triggerThreshold: {}\n", rule->trigger_threshold);
  AppendList(out, "tactics", rule->attack.tactics);
  if (!rule->attack.techniques.empty()) {
    AppendList(out, "relevantTechniques", rule->attack.techniques);
  }
  if (!rule->tags.empty()) AppendList(out, "tags", rule->tags);
  out += YamlBlock("query", rule->query, 0, 2);
  AppendEntities(out, *rule);
  if (is_scheduled) out += "eventGroupingSettings:\n  aggregationKind: SingleAlert\n";
  out += fmt::format("version: {}\n", rule->version);
  out += fmt::format("kind: {}\n", YamlText(rule->kind));
  if (!rule->author.empty()) {
    out += fmt::format("metadata:\n  author:\n    name: {}\n", YamlText(rule->author));
  }
  return out;
}

}  // namespace

extern const Backend kSentinelYaml{
    .target = "sentinel",
    .format = "sentinel-yaml",
    .summary = "Analytic rule of Microsoft Sentinel as YAML",
    .extension = ".yaml",
    .platform = schema::Platform::kSentinel,
    .emit = [](const CompiledRule& compiled, const EmitContext& context, DiagnosticSink& sink) {
      return Emit(compiled, "sentinel", context, sink);
    }};

extern const Backend kSentinelAsimYaml{
    .target = "sentinel-asim",
    .format = "sentinel-yaml",
    .summary = "Analytic rule on ASIM's unifying parsers as YAML",
    .extension = ".yaml",
    .platform = schema::Platform::kSentinel,
    .emit = [](const CompiledRule& compiled, const EmitContext& context, DiagnosticSink& sink) {
      return Emit(compiled, "sentinel-asim", context, sink);
    }};

}  // namespace lintel::backends
