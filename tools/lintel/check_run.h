#pragma once

#include <span>
#include <vector>

#include "lint/diagnostic_filter.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// Compiles and checks every file of the run, the catalogue-wide checks last. All findings that
// the user wants to see, sorted.
std::vector<Diagnostic> CheckAll(RuleFiles& run, const lint::DiagnosticFilter& filter, Files& files,
                                 Stream& err);

// Of findings that are sorted, those of one file.
std::span<const Diagnostic> FindingsOf(FileId file, std::span<const Diagnostic> sorted);

}  // namespace lintel::cli
