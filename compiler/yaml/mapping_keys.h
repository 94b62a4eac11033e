#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_storage.h"

namespace lintel::yaml {

// Reports the keys that a mapping has twice, and YAML 1.1's merge key.
void CheckKeys(const DocumentStorage& document, const NodeData& mapping, DiagnosticSink& sink);

}  // namespace lintel::yaml
