#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/closest_name.h"
#include "compiler/diagnostics/render.h"
#include "compiler/source/joined_text.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/conversion.h"
#include "tools/lintel/convert_report.h"
#include "tools/lintel/preparation.h"
#include "tools/lintel/rule_files.h"
#include "tools/lintel/rule_output.h"
#include "tools/lintel/target_options.h"

namespace lintel::cli {
namespace {

// The sentence for a target or format that there is none of.
std::string UnknownTarget(const ConvertOptions& options) {
  std::vector<std::string_view> targets;
  std::vector<std::string_view> formats;
  for (const backends::Backend* backend : backends::AllBackends()) {
    if (std::ranges::find(targets, backend->target) == targets.end()) {
      targets.push_back(backend->target);
    }
    if (backend->target == options.target) formats.push_back(backend->format);
  }
  const bool target_is_known = !formats.empty();
  const auto& names = target_is_known ? formats : targets;
  const std::string& written = target_is_known ? options.format : options.target;
  const std::string what =
      target_is_known
          ? fmt::format("lintel: the target `{}` has no format `{}`", options.target, written)
          : fmt::format("lintel: there is no target `{}`", written);
  return fmt::format("{}{}\nthere is: {}\n", what, DidYouMean(written, names), Joined(names, ", "));
}

// What could not be read as a rule; findings that do not keep one from being read are for
// `lintel check`.
std::vector<Diagnostic> UnreadFindings(RuleFiles& run) {
  std::vector<Diagnostic> findings = run.TakeDiagnostics();
  std::erase_if(findings, [](const Diagnostic& d) { return d.severity != Severity::kError; });
  return findings;
}

// Gives every conversion its file; one that cannot have one is refused.
std::vector<RuleOutput> NameAll(std::vector<Conversion>& conversions, const RuleFiles& run,
                                const OutputPlace& place, Files& files) {
  std::vector<RuleOutput> outputs;
  std::vector<Conversion*> written;
  for (Conversion& conversion : conversions) {
    if (!conversion.is_written()) continue;
    outputs.push_back({.file = conversion.file,
                       .rule = conversion.span,
                       .number = conversion.number,
                       .text = std::move(conversion.text)});
    written.push_back(&conversion);
  }
  DiagnosticSink sink;
  NameOutputs(outputs, run, place, files, sink);
  auto reported = sink.diagnostics().begin();
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    if (outputs[i].is_dropped) {
      written[i]->fate = Fate::kRefused;
      written[i]->findings.insert(written[i]->findings.begin(), *reported++);
    } else {
      written[i]->path = outputs[i].path;
    }
  }
  return outputs;
}

bool Fails(const ConvertBalance& balance, ConvertOptions::FailOn fail_on) {
  switch (fail_on) {
    case ConvertOptions::FailOn::kNone:
      return false;
    case ConvertOptions::FailOn::kRefused:
      return balance.refused > 0;
    case ConvertOptions::FailOn::kLossy:
      return balance.refused + balance.lossy > 0;
  }
  return false;
}

}  // namespace

int RunConvert(const ConvertOptions& options, Files& files, Stream& out, Stream& err) {
  const backends::Backend* backend = backends::FindBackend(options.target, options.format);
  if (backend == nullptr) {
    err.Write(UnknownTarget(options));
    return kFailed;
  }
  RuleFiles run(options.input, files);
  if (!run.IsReady(err)) return kFailed;
  std::optional<Preparation> preparation = ReadPreparation(options, run, files, err);
  if (!preparation) return kFailed;
  std::vector<schema::UserMapping> mappings;
  auto target_options = ReadTargetOptions(options, *backend, mappings, files, err);
  if (!target_options) return kFailed;
  std::vector<Conversion> conversions = ConvertAll(run,
                                                   {.backend = *backend,
                                                    .preparation = *std::move(preparation),
                                                    .target_options = *std::move(target_options),
                                                    .jobs = options.input.jobs,
                                                    .keeps_rules = !options.placeholders.empty()},
                                                   files, err);
  // None, or libraries alone.
  if (conversions.empty() && run.UnreadableCount() == 0) {
    err.Write(NoRulesMessage(run));
    return kFailed;
  }
  err.Write(UnusedPlaceholders(options, run));

  const OutputPlace place{options.output, *backend};
  const std::vector<RuleOutput> outputs = NameAll(conversions, run, place, files);
  const std::vector<Diagnostic> unread = UnreadFindings(run);
  std::vector<Diagnostic> findings = unread;
  for (const Conversion& conversion : conversions) {
    std::ranges::copy(conversion.findings, std::back_inserter(findings));
  }
  SortDiagnostics(findings);
  err.Write(RenderText(run.sources(), findings, err.WantsColour()));
  bool written = WriteOutputs(outputs, place, files, out, err);
  if (!options.report.empty()) {
    const std::string report =
        ConvertReport(run.sources(), *backend, conversions, unread, run.UnreadableCount());
    std::string error;
    if (!files.Write(options.report, report, error)) {
      err.Write(fmt::format("lintel: cannot write `{}`: {}\n", options.report, error));
      written = false;
    }
  }
  if (!written) return kFailed;
  const ConvertBalance balance = Balance(conversions);
  // One rule printed to the terminal needs no balance.
  if (!options.output.empty() || balance.total() + run.UnreadableCount() != 1) {
    err.Write(BalanceText(balance, run.UnreadableCount(), err.WantsColour()));
  }
  const bool is_dropped = std::ranges::any_of(outputs, &RuleOutput::is_dropped);
  if (run.HasUnreadable() || is_dropped) return kFailed;
  return Fails(balance, options.fail_on) ? kFindings : kClean;
}

}  // namespace lintel::cli
