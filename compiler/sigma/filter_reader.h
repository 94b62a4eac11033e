#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/correlation.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Reads the part of `filter` that says which rules it is for (Sigma filters specification 2.1).
std::optional<ir::SigmaFilter> ReadFilterTargets(const yaml::Node& filter, DiagnosticSink& sink);

}  // namespace lintel::sigma
