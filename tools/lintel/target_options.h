#pragma once

#include <optional>
#include <vector>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/options.h"

namespace lintel::cli {

// Reads -O, --allow-lossy and --mapping. The mappings are kept in `mappings`, which has to outlive
// the result; nothing after an error, which is written to `err`.
std::optional<transform::RetargetOptions> ReadTargetOptions(
    const ConvertOptions& options, const backends::Backend& backend,
    std::vector<schema::UserMapping>& mappings, Files& files, Stream& err);

}  // namespace lintel::cli
