#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/metadata.h"
#include "compiler/ir/rule.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Reads everything a rule says about itself (specification, "Rule fields"). Whether a date, an id
// or a status is a good one is left to checks.
ir::Metadata ReadMetadata(const yaml::Node& root, DiagnosticSink& sink);

// Reads `logsource`; absent after an error.
std::optional<ir::LogSource> ReadLogSource(const yaml::Node& node, DiagnosticSink& sink);

}  // namespace lintel::sigma
