#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compiler/transform/correlation_query.h"

namespace lintel::transform {

// The column of the field whose values a value_… correlation looks at.
inline constexpr ir::Text kValueColumn = "Value";

// The rules that a correlation names, each a let statement that ends in the time and the columns of
// the correlation.
struct NamedRules {
  std::vector<const ir::Rule*> rules;
  std::vector<ir::Text> names;      // of the let statements
  std::uint64_t reach_seconds = 0;  // of the named correlation that reaches back most
};

// Adds the let statements to `to`, with `group` as the columns of the group-by fields. Nothing
// where one of the rules cannot be said, and the reasons are in the run's sink.
std::optional<NamedRules> AddNamedRules(const ir::Correlation& correlation,
                                        std::span<const ir::Text> group, const CorrelationRun& run,
                                        int depth, ir::Rule& to);

}  // namespace lintel::transform
