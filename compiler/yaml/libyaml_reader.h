#pragma once

#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_storage.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// Reads all of YAML, with libyaml. The input has passed GuardText(), which says `is_ascii`. What
// is refused goes to the sink; the documents before it come back.
std::vector<Document> ReadWithLibyaml(const DocumentStorage& input, bool is_ascii,
                                      DiagnosticSink& sink);

}  // namespace lintel::yaml
