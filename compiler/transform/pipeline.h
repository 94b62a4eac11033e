#pragma once

#include <optional>
#include <span>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/pipeline.h"
#include "compiler/ir/rule.h"

namespace lintel::transform {

// The Sigma rule as the pipelines make it, one after the other; they share their state and their
// variables, to which `given` is added and counts more. What a pipeline adds has its span in the
// pipeline's file. A refusal of the pipeline's own (T053) and what would leave another rule than
// the pipeline says (T054) is reported, and nothing comes back.
std::optional<ir::Rule> ApplyPipelines(const ir::Rule& rule,
                                       std::span<const ir::pipeline::Pipeline> pipelines,
                                       const ir::Placeholders& given, DiagnosticSink& sink);

// Whether a retargeted rule searches the table that a pipeline asked for (`query_table` of
// `set_state`), if one did; another table is reported (T054).
bool IsOverAskedTable(const ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::transform
