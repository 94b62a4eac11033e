#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Reads `correlation` of a document's root (Sigma correlation rules specification 2.1); absent
// after an error. Whether the rules that it names are there shows only in the whole catalogue.
// Where the specification contradicts itself: `group-by` may be left out; two bounds may make a
// range; `generate` is read at the top level and inside; a percentile without `percentile` is
// reported and kept.
std::optional<ir::Correlation> ReadCorrelation(const yaml::Node& root, ir::Rule& rule,
                                               DiagnosticSink& sink);

}  // namespace lintel::sigma
