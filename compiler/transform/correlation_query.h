#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/home_query.h"
#include "compiler/transform/rule_index.h"

namespace lintel::transform {

// Adds a rule that is no correlation to `into` as its main query, ending in the time and the
// wanted fields; nothing where it cannot be said, and the reasons are in the sink.
using WriteNamedRule = std::function<std::optional<ir::Rule>(
    const ir::Rule& rule, const std::vector<WantedField>& fields, const ir::Rule& into)>;

// What the queries of a run's correlations are made with.
struct CorrelationRun {
  const RuleIndex& rules;
  schema::Platform platform;
  const WriteNamedRule& write;
  DiagnosticSink& sink;
};

// A Sigma correlation rule (correlation rules specification 2.1) as one query: each rule that it
// names is a let statement.
//
// Counts and values are taken over windows of the timespan that begin at whole multiples of it
// (`bin`), where the specification leaves open where a window begins: hits on both sides of a
// border count apart. `temporal` uses the same windows. `temporal_ordered` joins each hit of a rule
// with the hits of the next one behind it, all within the timespan of the first, wherever it
// begins. The query has the group-by fields, `FirstSeen` and the time column (the last hit), so
// that another correlation can name this one, to whose rule `into` it is added at that depth.
std::optional<ir::Rule> WriteCorrelation(const ir::Rule& rule, ir::Rule into,
                                         const CorrelationRun& run, int depth = 1);

}  // namespace lintel::transform
