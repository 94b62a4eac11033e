#pragma once

#include <optional>
#include <set>
#include <string_view>
#include <vector>

#include "compiler/compile.h"
#include "compiler/ir/pipeline.h"
#include "compiler/ir/placeholders.h"

namespace lintel {

// What the user gives to fit rules to an environment before they are converted.
struct Preparation {
  ir::Placeholders placeholders;
  std::vector<ir::pipeline::Pipeline> pipelines;  // in the order in which they were given

  // Whether there is nothing to do.
  bool empty() const { return placeholders.values.empty() && pipelines.empty(); }
};

// The rule fitted to the environment by the pipelines and then by the placeholders' values, still
// in its own language. Rules that are no Sigma come back as they are. What does not fit is
// reported, and nothing comes back.
std::optional<CompiledRule> Prepare(const CompiledRule& compiled, const Preparation& preparation,
                                    DiagnosticSink& sink);

// The names of the placeholders in the rule's values, without `%`.
std::set<std::string_view> PlaceholderNames(const CompiledRule& compiled);

}  // namespace lintel
