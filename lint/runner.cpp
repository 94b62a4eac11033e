#include "lint/runner.h"

#include "lint/check.h"

namespace lintel::lint {

void RunChecks(std::span<const CompiledRule> rules, const DiagnosticFilter& filter,
               DiagnosticSink& sink) {
  for (const Check* check : AllChecks()) {
    if (check->run == nullptr || !filter.Allows(check->info)) continue;
    for (const CompiledRule& rule : rules) check->run(CheckContext(*check, rule, sink));
  }
}

void RunCatalogueChecks(std::span<const CompiledRule* const> rules, const DiagnosticFilter& filter,
                        DiagnosticSink& sink) {
  for (const Check* check : AllChecks()) {
    if (check->run_catalogue == nullptr || !filter.Allows(check->info)) continue;
    check->run_catalogue(CatalogueContext(*check, rules, sink));
  }
}

bool IsOptional(const Diagnostic& diagnostic) {
  return diagnostic.severity != Severity::kError || FindCheck(diagnostic.info->code) != nullptr;
}

}  // namespace lintel::lint
