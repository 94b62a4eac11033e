#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "backends/backend.h"
#include "backends/kql/query.h"
#include "backends/rule_title.h"
#include "backends/sentinel/entity_columns.h"
#include "backends/yaml_text.h"
#include "compiler/ir/overloaded.h"
#include "compiler/schema/attack.h"
#include "compiler/schema/connectors.h"

namespace lintel::backends {
namespace {

using ir::Metadata;

// A list of unique texts in order of their first use.
void AddOnce(std::vector<std::string>& list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

// Sentinel has no critical.
std::string_view SeverityName(const Metadata& metadata) {
  if (!metadata.level) return "Medium";
  switch (metadata.level->value) {
    case ir::Level::kInformational:
      return "Informational";
    case ir::Level::kLow:
      return "Low";
    case ir::Level::kMedium:
      return "Medium";
    case ir::Level::kHigh:
    case ir::Level::kCritical:
      return "High";
  }
  return "Medium";
}

// Sentinel requires an id of this form; a rule without one gets the same id on every run, from
// its title and query.
std::string StableId(std::string_view text) {
  std::uint64_t halves[2];
  for (int half = 0; half < 2; ++half) {
    std::uint64_t hash = 14695981039346656037ull + static_cast<std::uint64_t>(half);  // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    halves[half] = hash;
  }
  // Version 8, variant 1 (RFC 9562: an id made by a rule of one's own).
  return fmt::format("{:08x}-{:04x}-8{:03x}-{:x}{:03x}-{:012x}", halves[0] >> 32,
                     (halves[0] >> 16) & 0xFFFF, halves[0] & 0xFFF, 8 + ((halves[1] >> 62) & 3),
                     (halves[1] >> 48) & 0xFFF, halves[1] & 0xFFFFFFFFFFFF);
}

// `CommandAndControl`. The tactics that version 19 of ATT&CK made out of Defense Evasion are
// unknown to Sentinel, which still has the old one.
std::string SentinelTactic(const schema::Tactic& tactic) {
  if (tactic.short_name == "stealth" || tactic.short_name == "defense-impairment") {
    return "DefenseEvasion";
  }
  std::string out;
  bool starts_word = true;
  for (const char c : tactic.name) {
    if (c == ' ') {
      starts_word = true;
      continue;
    }
    out += starts_word && c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
    starts_word = false;
  }
  return out;
}

struct Mapping {
  std::vector<std::string> tactics;
  std::vector<std::string> techniques;
};

Mapping ReadMapping(const Metadata& metadata) {
  Mapping mapping;
  std::vector<schema::Technique> techniques;
  for (const ir::Tag& tag : metadata.tags) {
    if (tag.namespace_name != "attack") continue;
    if (const auto technique = schema::FindTechnique(tag.name)) techniques.push_back(*technique);
    for (const schema::Tactic& tactic : schema::TacticsNamed(tag.name)) {
      AddOnce(mapping.tactics, SentinelTactic(tactic));
    }
  }
  for (const schema::Technique& technique : techniques) {
    AddOnce(mapping.techniques, std::string(technique.id));
    // The portal refuses a technique none of whose tactics is listed.
    const auto live = schema::LiveTechnique(technique.id);
    if (!live) continue;
    const std::vector<schema::Tactic> tactics = schema::TacticsOf(*live);
    const bool listed =
        std::any_of(tactics.begin(), tactics.end(), [&](const schema::Tactic& tactic) {
          return std::find(mapping.tactics.begin(), mapping.tactics.end(),
                           SentinelTactic(tactic)) != mapping.tactics.end();
        });
    if (!listed && !tactics.empty()) AddOnce(mapping.tactics, SentinelTactic(tactics.front()));
  }
  return mapping;
}

void AppendList(std::string& out, std::string_view key, const std::vector<std::string>& items) {
  if (items.empty()) return;
  out += fmt::format("{}:\n", key);
  for (const std::string& item : items) out += fmt::format("  - {}\n", YamlText(item));
}

// The connectors that the rule names, else the ones that fill its tables.
std::string Connectors(const CompiledRule& compiled) {
  struct Needed {
    std::string id;
    std::vector<std::string> types;
  };
  std::vector<Needed> needed;
  const auto add = [&](std::string id, std::string type) {
    auto it = std::find_if(needed.begin(), needed.end(),
                           [&](const Needed& other) { return other.id == id; });
    if (it == needed.end()) it = needed.insert(it, {std::move(id), {}});
    AddOnce(it->types, std::move(type));
  };
  for (const ir::RequiredConnector& connector : compiled.rule.metadata.required_connectors) {
    for (const auto& type : connector.data_types) {
      add(std::string(connector.id.value), std::string(type.value));
    }
  }
  if (needed.empty()) {
    for (const analysis::TableUse& table : compiled.facts.tables) {
      const std::vector<schema::Connector> connectors = schema::ConnectorsOf(table.name.value);
      if (!connectors.empty()) {
        add(std::string(connectors.front().id), std::string(table.name.value));
      }
    }
  }
  if (needed.empty()) return "requiredDataConnectors: []\n";
  std::string out = "requiredDataConnectors:\n";
  for (const Needed& connector : needed) {
    out += fmt::format("  - connectorId: {}\n    dataTypes:\n", YamlText(connector.id));
    for (const std::string& type : connector.types) {
      out += fmt::format("      - {}\n", YamlText(type));
    }
  }
  return out;
}

// Whether the query's rows have all columns of its one table.
bool KeepsColumns(const ir::Rule& rule) {
  for (const ir::Stage& stage : rule[*rule.main].stages) {
    const bool keeps = std::visit(ir::Overloaded{
                                      [](const ir::Source&) { return true; },
                                      [](const ir::FunctionSource&) { return false; },
                                      [](const ir::SubquerySource&) { return false; },
                                      [](const ir::Where&) { return true; },
                                      [](const ir::Extend&) { return true; },
                                      [](const ir::Project&) { return false; },
                                      [](const ir::ProjectAway&) { return false; },
                                      [](const ir::ProjectKeep&) { return false; },
                                      [](const ir::ProjectRename&) { return false; },
                                      [](const ir::ProjectReorder&) { return true; },
                                      [](const ir::Summarize&) { return false; },
                                      [](const ir::Join&) { return false; },
                                      [](const ir::Lookup&) { return false; },
                                      [](const ir::Union&) { return false; },
                                      [](const ir::Distinct&) { return false; },
                                      [](const ir::Top&) { return true; },
                                      [](const ir::Take&) { return true; },
                                      [](const ir::Sort&) { return true; },
                                      [](const ir::Count&) { return false; },
                                      [](const ir::MvExpand&) { return false; },
                                      [](const ir::Parse&) { return false; },
                                      [](const ir::Datatable&) { return false; },
                                      [](const ir::Externaldata&) { return false; },
                                      [](const ir::Print&) { return false; },
                                      [](const ir::Range&) { return false; },
                                      [](const ir::Search&) { return false; },
                                      [](const ir::Find&) { return false; },
                                      [](const ir::MvApply&) { return false; },
                                      [](const ir::ParseKv&) { return false; },
                                      [](const ir::Evaluate&) { return false; },
                                      [](const ir::Invoke&) { return false; },
                                      [](const ir::Render&) { return true; },
                                      [](const ir::MakeSeries&) { return false; },
                                      [](const ir::As&) { return true; },
                                      [](const ir::Serialize&) { return true; },
                                      [](const ir::GetSchema&) { return false; },
                                      [](const ir::Sample&) { return true; },
                                      [](const ir::SampleDistinct&) { return false; },
                                      [](const ir::TopNested&) { return false; },
                                      [](const ir::TopHitters&) { return false; },
                                      [](const ir::Partition&) { return false; },
                                      [](const ir::Fork&) { return false; },
                                      [](const ir::Facet&) { return false; },
                                      [](const ir::Reduce&) { return false; },
                                      [](const ir::Consume&) { return false; },
                                      [](const ir::OpaqueStage&) { return false; },
                                  },
                                  stage.node);
    if (!keeps) return false;
  }
  return true;
}

std::string EntityMappings(const CompiledRule& compiled) {
  std::string out;
  const auto field = [&](std::string_view identifier, std::string_view column) {
    out += fmt::format("      - identifier: {}\n        columnName: {}\n", YamlText(identifier),
                       YamlText(column));
  };
  const auto entity = [&](std::string_view type) {
    out += fmt::format("  - entityType: {}\n    fieldMappings:\n", YamlText(type));
  };
  for (const ir::EntityMapping& mapping : compiled.rule.metadata.entity_mappings) {
    entity(mapping.entity_type.value);
    for (const auto& pair : mapping.fields) field(pair.identifier.value, pair.column.value);
  }
  if (out.empty() && compiled.facts.tables.size() == 1 && compiled.facts.tables[0].sentinel &&
      KeepsColumns(compiled.rule)) {
    for (const sentinel::Entity& found : sentinel::EntitiesOf(*compiled.facts.tables[0].sentinel)) {
      entity(found.type);
      for (const auto& column : found.columns) field(column.identifier, column.column);
    }
  }
  return out.empty() ? out : "entityMappings:\n" + out;
}

std::optional<std::string> EmitSentinel(const CompiledRule& compiled, const EmitContext& run,
                                        DiagnosticSink& sink) {
  const std::optional<std::string> query =
      kql::WriteQuery(compiled, schema::Platform::kSentinel, sink);
  if (!query) return std::nullopt;
  const Metadata& metadata = compiled.rule.metadata;
  const std::string title = RuleTitle(compiled.rule, run.sources);
  const auto value_or = [](const std::optional<Spanned<ir::Text>>& value, ir::Text other) {
    return YamlText(value ? value->value : other);
  };
  std::string out;
  out += fmt::format("id: {}\n",
                     metadata.id ? YamlText(metadata.id->value) : StableId(title + "\n" + *query));
  out += fmt::format("name: {}\n", YamlText(title));
  out += YamlBlock("description", metadata.description ? metadata.description->value : title, 0, 2);
  out += fmt::format("severity: {}\n", SeverityName(metadata));
  out += Connectors(compiled);
  out += fmt::format("queryFrequency: {}\n", value_or(metadata.query_frequency, "1h"));
  out += fmt::format("queryPeriod: {}\n", value_or(metadata.query_period, "1h"));
  out += fmt::format("triggerOperator: {}\n", value_or(metadata.trigger_operator, "gt"));
  out += fmt::format("triggerThreshold: {}\n",
                     metadata.trigger_threshold ? metadata.trigger_threshold->value : "0");
  const Mapping mapping = ReadMapping(metadata);
  AppendList(out, "tactics", mapping.tactics);
  AppendList(out, "relevantTechniques", mapping.techniques);
  out += YamlBlock("query", *query, 0, 2);
  out += EntityMappings(compiled);
  out += fmt::format("version: {}\n", metadata.version ? metadata.version->value : "1.0.0");
  out += fmt::format("kind: {}\n", value_or(metadata.kind, "Scheduled"));
  if (metadata.author) {
    out += fmt::format("metadata:\n  author:\n    name: {}\n", YamlText(metadata.author->value));
  }
  return out;
}

}  // namespace

extern const Backend kSentinelYaml{.target = "sentinel",
                                   .format = "sentinel-yaml",
                                   .summary = "Analytic rule of Microsoft Sentinel as YAML",
                                   .extension = ".yaml",
                                   .platform = schema::Platform::kSentinel,
                                   .emit = EmitSentinel};

}  // namespace lintel::backends
