#pragma once

#include <optional>
#include <string>

#include "compiler/prepare.h"
#include "tools/lintel/options.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// Reads what the options say about placeholders and pipelines; nothing after an error, which is
// written to `err`. Its files join the run's source map, and their findings point into it.
std::optional<Preparation> ReadPreparation(const ConvertOptions& options, RuleFiles& run,
                                           Files& files, Stream& err);

// A line for each placeholder of --placeholder that none of the rules has.
std::string UnusedPlaceholders(const ConvertOptions& options, const RuleFiles& run);

}  // namespace lintel::cli
