#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::sigma {

// What the reading of placeholder files and processing pipelines can report;
// `PipelineDiagnostics()` lists the same.
extern const DiagnosticInfo kPlaceholderFile;
extern const DiagnosticInfo kPipelineFault;
extern const DiagnosticInfo kPipelineType;

}  // namespace lintel::sigma
