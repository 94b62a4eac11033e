#include "lint/runner.h"

#include <algorithm>
#include <iterator>

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

void DropUnwanted(const DiagnosticFilter& filter, Suppressions& suppressions,
                  std::vector<Diagnostic>& findings) {
  std::erase_if(findings, [&](const Diagnostic& finding) {
    return IsOptional(finding) && (!filter.Allows(*finding.info) || suppressions.Allows(finding));
  });
}

void CheckFile(const SourceMap& sources, FileId file, const Compilation& compilation,
               const DiagnosticFilter& filter, std::vector<Diagnostic>& findings) {
  DiagnosticSink sink;
  RunChecks(compilation.rules, filter, sink);
  std::ranges::move(sink.Take(), std::back_inserter(findings));
  Suppressions suppressions(sources, file);
  DropUnwanted(filter, suppressions, findings);
  // The checks did not see a rule that could not be read.
  suppressions.Report(filter, compilation.unreadable_rules == 0, sink);
  std::ranges::move(sink.Take(), std::back_inserter(findings));
  SortDiagnostics(findings);
}

}  // namespace lintel::lint
