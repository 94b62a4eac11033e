#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/closest_name.h"
#include "compiler/diagnostics/render.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/rule_files.h"
#include "tools/lintel/rule_output.h"

namespace lintel::cli {
namespace {

// What became of the rules of one file.
struct Conversion {
  std::vector<std::string> texts;
  std::vector<const DiagnosticInfo*> refusals;  // of each refused rule the first reason
};

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
  std::string text = target_is_known ? fmt::format("lintel: the target `{}` has no format `{}`",
                                                   options.target, written)
                                     : fmt::format("lintel: there is no target `{}`", written);
  if (const auto closest = ClosestName(written, names)) {
    text += fmt::format("; did you mean `{}`?", *closest);
  }
  return text + fmt::format("\nthere is: {}\n", fmt::join(names, ", "));
}

// Converts each rule of the file; what could not be said is added to the file's diagnostics.
Conversion Convert(RuleFile& file, const SourceMap& sources, const backends::Backend& backend) {
  // Findings that do not keep the rule from being read are for `lintel check`.
  std::erase_if(file.diagnostics,
                [](const Diagnostic& d) { return d.severity != Severity::kError; });
  const backends::Catalogue no_catalogue;
  const backends::EmitContext context{sources, no_catalogue, {}};
  Conversion conversion;
  for (const CompiledRule& rule : file.compilation.rules) {
    DiagnosticSink sink;
    std::optional<std::string> text;
    if (backend.platform) {
      if (const auto retargeted = Retarget(rule, *backend.platform, sink)) {
        text = backend.emit(*retargeted, context, sink);
      }
    } else {
      text = backend.emit(rule, context, sink);
    }
    std::vector<Diagnostic> reasons = sink.Take();
    SortDiagnostics(reasons);
    if (text) {
      conversion.texts.push_back(std::move(*text));
    } else {
      const auto error = std::ranges::find(reasons, Severity::kError, &Diagnostic::severity);
      conversion.refusals.push_back(error == reasons.end() ? nullptr : error->info);
    }
    std::ranges::move(reasons, std::back_inserter(file.diagnostics));
  }
  return conversion;
}

std::string Count(std::size_t count, std::string_view one, std::string_view several) {
  return fmt::format("{} {}", count, count == 1 ? one : several);
}

// What was read, converted and refused, and for which reasons, the most frequent first.
std::string Summary(const RuleFiles& run, std::size_t converted,
                    std::span<const Conversion> conversions) {
  std::map<std::string_view, std::pair<std::size_t, std::string_view>> reasons;  // by code
  std::size_t refused = 0;
  for (const Conversion& conversion : conversions) {
    for (const DiagnosticInfo* info : conversion.refusals) {
      auto& [count, name] = reasons[info == nullptr ? "" : info->code];
      name = info == nullptr ? "no reason given" : info->name;
      ++count;
      ++refused;
    }
  }
  std::string text = fmt::format("{} read: {} converted, {} refused",
                                 Count(converted + refused, "rule", "rules"), converted, refused);
  if (const std::size_t unreadable = run.UnreadableCount(); unreadable > 0) {
    text += fmt::format("; {} could not be read", unreadable);
  }
  text += '\n';
  std::vector<std::pair<std::string_view, std::pair<std::size_t, std::string_view>>> sorted(
      reasons.begin(), reasons.end());
  std::ranges::stable_sort(sorted, std::greater{}, [](const auto& r) { return r.second.first; });
  for (const auto& [code, reason] : sorted) {
    text += fmt::format("{:>7}  {} {}\n", reason.first, code, reason.second);
  }
  return text;
}

}  // namespace

int RunConvert(const ConvertOptions& options, Files& files, Stream& out, Stream& err) {
  const backends::Backend* backend = backends::FindBackend(options.target, options.format);
  if (backend == nullptr) {
    err.Write(UnknownTarget(options));
    return kFailed;
  }
  RuleFiles run(options.input, files);
  if (run.empty()) {
    err.Write(NoFilesMessage(options.input));
    return kFailed;
  }
  std::vector<Conversion> conversions(run.files().size());
  run.CompileAll(files, err, [&](RuleFile& file) {
    conversions[static_cast<std::size_t>(&file - run.files().data())] =
        Convert(file, run.sources(), *backend);
  });

  if (run.HasNoRules()) {
    err.Write(NoRulesMessage(run));
    return kFailed;
  }
  std::vector<RuleOutput> outputs;
  std::size_t refused = 0;
  for (std::size_t i = 0; i < conversions.size(); ++i) {
    refused += conversions[i].refusals.size();
    for (std::string& text : conversions[i].texts) {
      outputs.push_back({&run.files()[i], std::move(text)});
    }
  }
  err.Write(RenderText(run.sources(), run.TakeDiagnostics(), err.WantsColour()));
  const bool written =
      WriteOutputs(outputs, run, {options.output, backend->extension}, files, out, err);
  if (!written) return kFailed;
  // One rule printed to the terminal needs no balance.
  if (!options.output.empty() || outputs.size() + refused + run.UnreadableCount() != 1) {
    err.Write(Summary(run, outputs.size(), conversions));
  }
  if (run.HasUnreadable()) return kFailed;
  return refused > 0 && options.fail_on_refused ? kFindings : kClean;
}

}  // namespace lintel::cli
