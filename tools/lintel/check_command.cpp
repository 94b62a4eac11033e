#include <algorithm>

#include "compiler/diagnostics/render.h"
#include "lint/runner.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/rule_files.h"
#include "tools/lintel/version.h"

namespace lintel::cli {
namespace {

// All findings of the run that the user wants to see, sorted.
std::vector<Diagnostic> CheckAll(RuleFiles& run, const lint::DiagnosticFilter& filter, Files& files,
                                 Stream& err) {
  run.CompileAll(files, err, [&](RuleFile& file) {
    std::erase_if(file.diagnostics, [&](const Diagnostic& diagnostic) {
      return lint::IsOptional(diagnostic) && !filter.Allows(*diagnostic.info);
    });
    DiagnosticSink sink;
    lint::RunChecks(file.compilation.rules, filter, sink);
    std::ranges::move(sink.Take(), std::back_inserter(file.diagnostics));
  });

  std::vector<const CompiledRule*> rules;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& rule : file.compilation.rules) rules.push_back(&rule);
  }
  DiagnosticSink sink;
  lint::RunCatalogueChecks(rules, filter, sink);
  std::vector<Diagnostic> all = run.TakeDiagnostics();
  std::ranges::move(sink.Take(), std::back_inserter(all));
  SortDiagnostics(all);
  return all;
}

std::string Render(OutputFormat format, const SourceMap& sources,
                   std::span<const Diagnostic> findings, bool colour) {
  switch (format) {
    case OutputFormat::kText:
      return RenderText(sources, findings, colour);
    case OutputFormat::kJson:
      return RenderJson(sources, findings);
    case OutputFormat::kSarif:
      return RenderSarif(sources, findings, kVersion);
  }
  return {};
}

}  // namespace

int RunCheck(const CheckOptions& options, Files& files, Stream& out, Stream& err) {
  RuleFiles run(options.input, files);
  if (run.empty()) {
    err.Write(NoFilesMessage(options.input));
    return kFailed;
  }
  const lint::DiagnosticFilter filter(options.select, options.ignore);
  const std::vector<Diagnostic> findings = CheckAll(run, filter, files, err);
  out.Write(Render(options.format, run.sources(), findings, out.WantsColour()));
  if (run.HasUnreadable()) return kFailed;
  const bool fails = std::ranges::any_of(
      findings, [&](const Diagnostic& finding) { return finding.severity >= options.fail_on; });
  return fails ? kFindings : kClean;
}

}  // namespace lintel::cli
