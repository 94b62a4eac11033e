#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Reads the search identifiers of `detection` (specification 2.1, "Detection") into the rule's
// selections; errors go to the sink and leave the selection out. `other_key` names a key beside
// `condition` and `timeframe` that is no selection: `rules` of a filter.
void ReadSelections(const yaml::Node& detection, ir::Text other_key, ir::Rule& rule,
                    DiagnosticSink& sink);

// Reads one map of detection items, such as a pipeline adds to rules, into a selection of that
// name.
void ReadSelection(const yaml::Node& map, ir::Text name, ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::sigma
