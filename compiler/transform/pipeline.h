#pragma once

#include <optional>
#include <span>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/pipeline.h"
#include "compiler/ir/rule.h"
#include "compiler/transform/rule_index.h"

namespace lintel::transform {

// Names of fields, one until a pipeline makes several of it.
using FieldNames = std::vector<Spanned<ir::Text>>;

// The Sigma rule as the pipelines make it, one after the other; they share their state and their
// variables, to which `given` is added and counts more. What a pipeline adds has its span in the
// pipeline's file. A refusal of the pipeline's own (T053) and what would leave another rule than
// the pipeline says (T054) is reported, and nothing comes back. The names in `others` are mapped
// as those of the rule's own fields are.
std::optional<ir::Rule> ApplyPipelines(const ir::Rule& rule,
                                       std::span<const ir::pipeline::Pipeline> pipelines,
                                       const ir::Placeholders& given, DiagnosticSink& sink,
                                       std::span<FieldNames> others = {});

// The correlation as the pipelines make it: its own items are those that ask nothing of events, and
// each of its fields is called what the pipelines call it in the rule that it is a field of, as an
// alias. A field that becomes several has no meaning there and is reported (T054).
std::optional<ir::Rule> ApplyPipelinesToCorrelation(
    const ir::Rule& rule, const RuleIndex& rules, std::span<const ir::pipeline::Pipeline> pipelines,
    const ir::Placeholders& given, DiagnosticSink& sink);

// Whether the query that was made of a rule searches the table that a pipeline asked for in the
// rule
// (`query_table` of `set_state`), if one did; another table is reported (T054).
bool IsOverAskedTable(const ir::Rule& written, const ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::transform
