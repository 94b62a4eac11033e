#include "tools/lintel/check_run.h"

#include <algorithm>
#include <iterator>

#include "lint/runner.h"

namespace lintel::cli {

std::vector<Diagnostic> CheckAll(RuleFiles& run, const lint::DiagnosticFilter& filter, Files& files,
                                 Stream& err, Keep keep) {
  run.CompileAll(files, err, [&](RuleFile& file) {
    if (!file.is_read()) return;
    lint::CheckFile(run.sources(), file.id, file.compilation, filter, file.diagnostics);
    if (keep == Keep::kAll) return;
    for (CompiledRule& rule : file.compilation.rules) rule.DropFacts();
  });

  std::vector<const CompiledRule*> rules;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& rule : file.compilation.rules) rules.push_back(&rule);
  }
  DiagnosticSink sink;
  lint::RunCatalogueChecks(rules, filter, sink);
  std::vector<Diagnostic> found = sink.Take();
  SortDiagnostics(found);
  std::vector<Diagnostic> all = run.TakeDiagnostics();
  for (auto first = found.begin(); first != found.end();) {
    const auto last = std::find_if(first, found.end(), [&](const Diagnostic& finding) {
      return finding.span.file != first->span.file;
    });
    lint::Suppressions suppressions(run.sources(), first->span.file);
    std::vector<Diagnostic> of_file(std::make_move_iterator(first), std::make_move_iterator(last));
    lint::DropUnwanted(filter, suppressions, of_file);
    std::ranges::move(of_file, std::back_inserter(all));
    first = last;
  }
  SortDiagnostics(all);
  return all;
}

std::span<const Diagnostic> FindingsOf(FileId file, std::span<const Diagnostic> sorted) {
  const auto of_file = [](const Diagnostic& finding) { return finding.span.file; };
  const auto first = std::ranges::lower_bound(sorted, file, {}, of_file);
  const auto last = std::ranges::upper_bound(first, sorted.end(), file, {}, of_file);
  return {first, last};
}

}  // namespace lintel::cli
