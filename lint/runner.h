#pragma once

#include <span>
#include <vector>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "lint/diagnostic_filter.h"
#include "lint/suppressions.h"

namespace lintel::lint {

// Runs the wanted checks over each rule of one file. Safe to call for several files at once.
void RunChecks(std::span<const CompiledRule> rules, const DiagnosticFilter& filter,
               DiagnosticSink& sink);

// Runs the wanted catalogue-wide checks once over all rules of the run, in path order.
void RunCatalogueChecks(std::span<const CompiledRule* const> rules, const DiagnosticFilter& filter,
                        DiagnosticSink& sink);

// Whether a check reported it, or the front end without giving up on the rule: such a finding can
// be filtered and suppressed. An error of a front end cannot; the rule was not read.
bool IsOptional(const Diagnostic& diagnostic);

// Takes out the findings that the filter does not want or that a comment of the file suppresses.
void DropUnwanted(const DiagnosticFilter& filter, Suppressions& suppressions,
                  std::vector<Diagnostic>& findings);

// All that is to be done for a file by itself: adds the findings of the checks to those of the
// front end, takes out the unwanted ones, reports on the suppressions, and sorts.
void CheckFile(const SourceMap& sources, FileId file, const Compilation& compilation,
               const DiagnosticFilter& filter, std::vector<Diagnostic>& findings);

}  // namespace lintel::lint
