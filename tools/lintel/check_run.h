#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "lint/diagnostic_filter.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// What is left of the rules once they are checked.
enum class Keep : std::uint8_t {
  kAll,      // for whoever goes on with them
  kNoFacts,  // the facts of each rule, most of all memory, are given back
};

// Compiles and checks every file of the run, the catalogue-wide checks last. All findings that
// the user wants to see, sorted.
std::vector<Diagnostic> CheckAll(RuleFiles& run, const lint::DiagnosticFilter& filter, Files& files,
                                 Stream& err, Keep keep);

// Of findings that are sorted, those of one file.
std::span<const Diagnostic> FindingsOf(FileId file, std::span<const Diagnostic> sorted);

}  // namespace lintel::cli
