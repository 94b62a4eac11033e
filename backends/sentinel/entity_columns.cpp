#include "backends/sentinel/entity_columns.h"

#include <algorithm>
#include <array>

namespace lintel::backends::sentinel {
namespace {

struct CandidateColumn {
  std::string_view identifier;
  std::string_view column;
};

// Identifiers by Microsoft's "entity types reference"; of several candidates for a type the first
// whose first column the query has is taken.
struct Candidate {
  std::string_view type;
  std::array<CandidateColumn, 3> columns;
};

constexpr Candidate kCandidates[] = {
    {"Host", {{{"FullName", "DeviceName"}}}},
    {"Host", {{{"FullName", "Computer"}}}},
    {"Account", {{{"Name", "AccountName"}, {"NTDomain", "AccountDomain"}, {"Sid", "AccountSid"}}}},
    {"Account",
     {{{"Name", "InitiatingProcessAccountName"},
       {"NTDomain", "InitiatingProcessAccountDomain"},
       {"Sid", "InitiatingProcessAccountSid"}}}},
    {"Process", {{{"ProcessId", "ProcessId"}, {"CommandLine", "ProcessCommandLine"}}}},
    {"Process",
     {{{"ProcessId", "InitiatingProcessId"}, {"CommandLine", "InitiatingProcessCommandLine"}}}},
    {"File", {{{"Name", "FileName"}, {"Directory", "FolderPath"}}}},
    {"IP", {{{"Address", "RemoteIP"}}}},
    {"IP", {{{"Address", "IPAddress"}}}},
    {"URL", {{{"Url", "RemoteUrl"}}}},
    {"RegistryKey", {{{"Key", "RegistryKey"}}}},
    {"RegistryValue", {{{"Name", "RegistryValueName"}, {"Value", "RegistryValueData"}}}},
};

constexpr std::size_t kMaxEntities = 10;
constexpr std::size_t kMaxIdentifiers = 3;

bool Has(const std::vector<std::string>& columns, std::string_view name) {
  return std::ranges::find(columns, name) != columns.end();
}

bool HasType(const std::vector<Entity>& entities, std::string_view type) {
  return std::ranges::find(entities, type, &Entity::type) != entities.end();
}

// What the rule says itself. The mappings of a rule that was retargeted are its table's: the query
// need not give all of the table's columns.
std::vector<Entity> NamedEntities(const CompiledRule& compiled,
                                  const std::vector<std::string>& columns) {
  const bool is_written = compiled.rule().format != ir::Format::kSigma;
  std::vector<Entity> entities;
  for (const ir::EntityMapping& mapping : compiled.rule().metadata.entity_mappings) {
    Entity entity{.type = std::string(mapping.entity_type.value), .columns = {}};
    for (const ir::EntityField& field : mapping.fields) {
      if (!is_written &&
          (!Has(columns, field.column.value) || entity.columns.size() == kMaxIdentifiers)) {
        continue;
      }
      entity.columns.push_back(
          {std::string(field.identifier.value), std::string(field.column.value)});
    }
    const bool is_wanted =
        is_written || (!entity.columns.empty() && entities.size() < kMaxEntities &&
                       !HasType(entities, entity.type));
    if (is_wanted) entities.push_back(std::move(entity));
  }
  return entities;
}

}  // namespace

std::vector<std::string> OutputColumns(const CompiledRule& compiled, schema::Platform platform) {
  std::vector<std::string> names;
  const auto read = [&](const analysis::Binding& binding) {
    if (!binding.output) return;
    for (const analysis::BoundColumn& column : binding.shapes[*binding.output].columns) {
      names.emplace_back(column.name);
    }
  };
  if (compiled.facts().binding.platform == platform) {
    read(compiled.facts().binding);
  } else {
    read(analysis::Bind(compiled.rule(), schema::BuiltInCatalog(), platform));
  }
  return names;
}

std::vector<Entity> FindEntities(const CompiledRule& compiled, schema::Platform platform) {
  const std::vector<std::string> columns = OutputColumns(compiled, platform);
  std::vector<Entity> entities = NamedEntities(compiled, columns);
  if (!entities.empty()) return entities;
  for (const Candidate& candidate : kCandidates) {
    if (entities.size() == kMaxEntities || HasType(entities, candidate.type) ||
        !Has(columns, candidate.columns.front().column)) {
      continue;
    }
    Entity entity{.type = std::string(candidate.type), .columns = {}};
    for (const CandidateColumn& column : candidate.columns) {
      if (!column.column.empty() && Has(columns, column.column)) {
        entity.columns.push_back({std::string(column.identifier), std::string(column.column)});
      }
    }
    entities.push_back(std::move(entity));
  }
  return entities;
}

}  // namespace lintel::backends::sentinel
