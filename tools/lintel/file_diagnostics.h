#pragma once

#include <vector>

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::cli {

// A path that is missing or whose bytes cannot be had.
extern const DiagnosticInfo kUnreadableFile;

// A file that is larger than any honest rule file.
extern const DiagnosticInfo kFileTooLarge;

// Two rules whose outputs would be one file.
extern const DiagnosticInfo kOutputNameTaken;

// An output that would replace a file that was read.
extern const DiagnosticInfo kOutputIsInput;

// Every diagnostic that Lintel can report, of every layer, in order of their codes: what
// `lintel explain` knows and the tests count.
std::vector<const DiagnosticInfo*> AllDiagnostics();

}  // namespace lintel::cli
