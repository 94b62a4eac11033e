#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/render.h"
#include "lint/runner.h"
#include "tools/lintel/check_run.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/parallel.h"
#include "tools/lintel/rule_output.h"

namespace lintel::cli {
namespace {

constexpr std::string_view kTarget = "markdown";

// A rule to write a page for.
struct Page {
  const RuleFile* file;
  const CompiledRule* rule;
  std::optional<std::string> text;
  std::vector<Diagnostic> problems;
};

// The findings, sorted, that lie in the rule.
std::vector<Diagnostic> FindingsIn(const CompiledRule& rule, std::span<const Diagnostic> all) {
  const SourceSpan place = rule.rule().span;
  const std::span<const Diagnostic> of_file = FindingsOf(place.file, all);
  std::vector<Diagnostic> inside;
  std::ranges::copy_if(of_file, std::back_inserter(inside), [&](const Diagnostic& finding) {
    return place.begin <= finding.span.begin && finding.span.begin <= place.end;
  });
  return inside;
}

}  // namespace

int RunDoc(const DocOptions& options, Files& files, Stream& out, Stream& err) {
  const backends::Backend* backend = backends::FindBackend(kTarget, "");
  if (backend == nullptr) {
    err.Write("lintel: this build writes no pages\n");
    return kFailed;
  }
  RuleFiles run(options.input, files);
  if (!run.IsReady(err)) return kFailed;
  const std::vector<Diagnostic> findings = CheckAll(run, {}, files, err, Keep::kAll);
  if (run.HasNothingToWrite()) {
    err.Write(NoRulesMessage(run));
    return kFailed;
  }

  std::vector<Page> pages;
  std::vector<const CompiledRule*> rules;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& rule : file.compilation.rules) {
      if (rule.rule().is_library()) continue;
      pages.push_back({&file, &rule, std::nullopt, {}});
      rules.push_back(&rule);
    }
  }
  const backends::Catalogue catalogue(rules);
  ForEachIndex(pages.size(), options.input.jobs, err, [&](std::size_t index) {
    Page& page = pages[index];
    DiagnosticSink sink;
    const std::vector<Diagnostic> inside = FindingsIn(*page.rule, findings);
    page.text = backend->emit(*page.rule, {run.sources(), catalogue, inside}, sink);
    page.problems = sink.Take();
  });

  // The findings stand on the pages; what kept a rule from having one is said here.
  std::vector<Diagnostic> problems;
  std::ranges::copy_if(findings, std::back_inserter(problems),
                       [](const Diagnostic& finding) { return !lint::IsOptional(finding); });
  std::vector<RuleOutput> outputs;
  for (Page& page : pages) {
    if (page.text) {
      const auto number = page.rule - page.file->compilation.rules.data();
      outputs.push_back({.file = page.file,
                         .rule = page.rule->rule().span,
                         .number = static_cast<std::uint32_t>(number),
                         .text = std::move(*page.text)});
    }
    std::ranges::move(page.problems, std::back_inserter(problems));
  }
  const OutputPlace place{options.output, *backend};
  DiagnosticSink names;
  NameOutputs(outputs, run, place, files, names);
  const auto dropped =
      static_cast<std::size_t>(std::ranges::count_if(outputs, &RuleOutput::is_dropped));
  std::ranges::move(names.Take(), std::back_inserter(problems));
  SortDiagnostics(problems);
  err.Write(RenderText(run.sources(), problems, err.WantsColour()));
  const bool written = WriteOutputs(outputs, place, files, out, err);
  if (!options.output.empty()) {
    const std::size_t count = outputs.size() - dropped;
    err.Write(fmt::format("{} {} written\n", count, count == 1 ? "page" : "pages"));
  }
  if (!written || dropped > 0 || run.HasUnreadable()) return kFailed;
  return outputs.size() < pages.size() ? kFindings : kClean;
}

}  // namespace lintel::cli
