#pragma once

#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/pipeline.h"
#include "compiler/sigma/pipeline_parameters.h"

namespace lintel::sigma {

// Reads the conditions of one kind of a pipeline's item: `rule`, `detection_item` or `field_name`.
// Their keys (`rule_conditions`, `rule_cond_op`, `rule_cond_not`, `rule_cond_expr`) are taken out
// of the item's parameters.
ir::pipeline::Conditions ReadConditions(std::string_view kind, Parameters& item, TextArena& arena,
                                        DiagnosticSink& sink);

}  // namespace lintel::sigma
