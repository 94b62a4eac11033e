#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/pipeline.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Reads a file with one of pySigma's processing pipelines. What is no pipeline (T051) and what is
// no transformation or condition that Lintel has (T052) is reported, and nothing comes back: a
// pipeline that is applied in part gives other queries than its author meant.
std::optional<ir::pipeline::Pipeline> ReadPipeline(const SourceMap& sources, FileId file,
                                                   DiagnosticSink& sink);

}  // namespace lintel::sigma
