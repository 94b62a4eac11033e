#pragma once

#include <span>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "lint/diagnostic_filter.h"

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

}  // namespace lintel::lint
