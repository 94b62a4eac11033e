#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "backends/backend.h"
#include "backends/sentinel/attack_names.h"
#include "backends/sentinel/entity_columns.h"

namespace lintel::backends::sentinel {

// A connector and the data types that the rule needs of it.
struct NeededConnector {
  std::string id;
  std::vector<std::string> data_types;
};

// What an analytic rule says, whatever it is written as. Texts are as templates write them.
struct AnalyticRule {
  std::string id;
  std::string name;
  std::string description;
  std::string severity;
  std::vector<NeededConnector> connectors;
  std::string query_frequency;  // `1h`, or as the author wrote it
  std::string query_period;
  std::string trigger_operator;  // `gt`
  std::string trigger_threshold;
  AttackNames attack;
  std::vector<std::string> tags;  // what else the rule is tagged with: `cve.2021-44228`
  std::string query;
  std::vector<Entity> entities;  // each column is one of the query's
  std::string version;
  std::string kind;
  std::string author;  // may be empty
};

// The rule for `target`, `sentinel` or one that shares its workspaces. Nothing comes back where
// the query cannot be written, or Sentinel would refuse it; the reasons are reported.
std::optional<AnalyticRule> MakeAnalyticRule(const CompiledRule& compiled, std::string_view target,
                                             const EmitContext& context, DiagnosticSink& sink);

}  // namespace lintel::backends::sentinel
