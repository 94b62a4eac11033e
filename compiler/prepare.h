#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "compiler/compile.h"
#include "compiler/ir/pipeline.h"
#include "compiler/ir/placeholders.h"
#include "compiler/transform/rule_index.h"

namespace lintel {

// What fits rules to an environment before they are converted.
struct Preparation {
  ir::Placeholders placeholders;
  std::vector<ir::pipeline::Pipeline> pipelines;  // in the order in which they were given

  // The rules of the run as they were read, whose filters the others take over; null where filters
  // are written by themselves.
  const transform::RuleIndex* rules = nullptr;

  // Whether the rule would be another one, or none.
  bool Concerns(const ir::Rule& rule) const;
};

// The rule fitted to the environment, still in its own language: the filters that are meant for it
// are required of its hits, then the pipelines change it, and the placeholders get their values.
// Rules that are no Sigma come back as they are. What does not fit is reported, and nothing comes
// back; so is a filter that no rule of the run takes over.
std::optional<CompiledRule> Prepare(const CompiledRule& compiled, const Preparation& preparation,
                                    DiagnosticSink& sink);

// Reads the KQL that pipelines hold, as it would be put into a query; whether all of it can be.
// What cannot is reported in the pipeline.
bool CheckQueryExpressions(const std::vector<ir::pipeline::Item>& items, DiagnosticSink& sink);

// The names of the placeholders in the rule's values, without `%`.
std::set<std::string_view> PlaceholderNames(const CompiledRule& compiled);

}  // namespace lintel
