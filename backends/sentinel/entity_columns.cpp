#include "backends/sentinel/entity_columns.h"

#include <algorithm>
#include <array>

namespace lintel::backends::sentinel {
namespace {

// Identifiers by Microsoft's "entity types reference"; of several candidates for a type the first
// whose first column the table has is taken.
struct Candidate {
  std::string_view type;
  std::array<EntityColumn, 3> columns;
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

}  // namespace

std::vector<Entity> EntitiesOf(const schema::Table& table) {
  std::vector<Entity> entities;
  for (const Candidate& candidate : kCandidates) {
    const auto same = [&](const Entity& entity) { return entity.type == candidate.type; };
    if (entities.size() == kMaxEntities || std::any_of(entities.begin(), entities.end(), same) ||
        !table.Find(candidate.columns.front().column)) {
      continue;
    }
    Entity entity{.type = candidate.type};
    for (const EntityColumn& column : candidate.columns) {
      if (!column.column.empty() && table.Find(column.column)) entity.columns.push_back(column);
    }
    entities.push_back(std::move(entity));
  }
  return entities;
}

}  // namespace lintel::backends::sentinel
