#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/diagnostics/render.h"
#include "lint/fixes.h"
#include "lint/runner.h"
#include "lint/unified_diff.h"
#include "tools/lintel/check_run.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/file_diagnostics.h"
#include "tools/lintel/rule_files.h"
#include "tools/lintel/version.h"

namespace lintel::cli {
namespace {

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

int ExitCodeOf(const CheckOptions& options, const RuleFiles& run,
               std::span<const Diagnostic> findings) {
  // An error of a front end means that a part of a rule was not read.
  const bool is_unread = std::ranges::any_of(
      findings, [](const Diagnostic& finding) { return !lint::IsOptional(finding); });
  if (run.HasUnreadable() || is_unread) return kFailed;
  const bool fails = std::ranges::any_of(
      findings, [&](const Diagnostic& finding) { return finding.severity >= options.fail_on; });
  return fails ? kFindings : kClean;
}

// The first entry of --select or --ignore that names nothing, as a sentence; empty if all do.
std::string UnknownEntry(const CheckOptions& options) {
  const std::vector<const DiagnosticInfo*> all = AllDiagnostics();
  for (const auto* entries : {&options.select, &options.ignore}) {
    for (const std::string& entry : *entries) {
      if (std::ranges::any_of(all, [&](auto* info) { return lint::Names(entry, *info); })) {
        continue;
      }
      std::vector<std::string_view> names;
      for (const DiagnosticInfo* info : all) {
        names.push_back(info->code);
        names.push_back(info->name);
      }
      return fmt::format("lintel: no check is called `{}`{}\n", entry, DidYouMean(entry, names));
    }
  }
  return {};
}

// The files with the standard input replaced by its fixed text, for the second look after --fix.
class FixedInput : public Files {
 public:
  FixedInput(Files& files, std::string standard_input)
      : files_(files), standard_input_(std::move(standard_input)) {}

  Kind KindOf(const std::string& path) override { return files_.KindOf(path); }
  std::optional<std::vector<Entry>> List(const std::string& directory,
                                         std::string& error) override {
    return files_.List(directory, error);
  }
  std::optional<std::string> Read(const std::string& path, std::string& error) override {
    return files_.Read(path, error);
  }
  std::optional<std::string> ReadStandardInput(std::string& /*error*/) override {
    return standard_input_;
  }
  bool Write(const std::string& path, std::string_view text, std::string& error) override {
    return files_.Write(path, text, error);
  }

 private:
  Files& files_;
  std::string standard_input_;
};

// A file that fixes change.
struct FixedFile {
  const RuleFile* file;
  lint::FixedText result;
};

// The files that have findings with a fix, fixed. `findings` are sorted by file.
std::vector<FixedFile> FixAll(const RuleFiles& run, std::span<const Diagnostic> findings,
                              const CheckOptions& options, const lint::DiagnosticFilter& filter) {
  const FixSafety least = options.unsafe_fixes ? FixSafety::kUnsafe : FixSafety::kSafe;
  std::vector<FixedFile> fixed;
  for (const RuleFile& file : run.files()) {
    const std::span<const Diagnostic> of_file = FindingsOf(file.id, findings);
    if (std::ranges::none_of(of_file, [](const Diagnostic& d) { return d.fix.has_value(); })) {
      continue;
    }
    lint::FixedText result =
        lint::FixUntilStable(run.sources().Path(file.id), run.sources().Text(file.id), of_file,
                             filter, least, run.surroundings());
    if (result.applied > 0 || result.is_rejected) fixed.push_back({&file, std::move(result)});
  }
  return fixed;
}

// Writes the fixed files; false if one could not be written. The standard input goes to `out`.
bool WriteFixed(std::span<const FixedFile> fixed, Files& files, Stream& out, Stream& err) {
  std::size_t applied = 0;
  std::size_t written = 0;
  bool all_written = true;
  for (const auto& [file, result] : fixed) {
    if (result.is_rejected) {
      err.Write(fmt::format("lintel: the fixes would leave `{}` unreadable; it was not changed\n",
                            file->input.path));
      continue;
    }
    std::string error;
    if (file->input.is_standard_input) {
      out.Write(result.text);
    } else if (!files.Write(file->input.path, result.text, error)) {
      err.Write(fmt::format("lintel: cannot write `{}`: {}\n", file->input.path, error));
      all_written = false;
      continue;
    }
    applied += result.applied;
    ++written;
  }
  if (applied > 0) {
    err.Write(fmt::format("{} {} applied in {} {}\n", applied, applied == 1 ? "fix" : "fixes",
                          written, written == 1 ? "file" : "files"));
  }
  return all_written;
}

}  // namespace

int RunCheck(const CheckOptions& options, Files& files, Stream& out, Stream& err) {
  if (const std::string message = UnknownEntry(options); !message.empty()) {
    err.Write(message);
    return kFailed;
  }
  RuleFiles run(options.input, files);
  if (!run.IsReady(err)) return kFailed;
  const lint::DiagnosticFilter filter(options.select, options.ignore);
  const std::vector<Diagnostic> findings = CheckAll(run, filter, files, err, Keep::kNoFacts);
  if (run.HasNoRules()) {
    out.Write(Render(options.format, run.sources(), findings, out.WantsColour()));
    err.Write(NoRulesMessage(run));
    return kFailed;
  }
  if (!options.fix && !options.diff) {
    out.Write(Render(options.format, run.sources(), findings, out.WantsColour()));
    return ExitCodeOf(options, run, findings);
  }

  const std::vector<FixedFile> fixed = FixAll(run, findings, options, filter);
  if (options.diff) {
    for (const auto& [file, result] : fixed) {
      // Paths as `git apply` and `patch -p1` expect them.
      const std::string_view path = file->input.path;
      const std::string_view below =
          path.substr(std::min(path.find_first_not_of('/'), path.size()));
      out.Write(lint::UnifiedDiff(run.sources().Text(file->id), result.text,
                                  fmt::format("a/{}", below), fmt::format("b/{}", below)));
    }
    return ExitCodeOf(options, run, findings);
  }

  // What is printed after --fix is what is still there.
  const bool all_written = WriteFixed(fixed, files, out, err);
  std::string standard_input;
  bool reads_standard_input = false;
  for (const RuleFile& file : run.files()) {
    if (!file.input.is_standard_input) continue;
    reads_standard_input = true;
    standard_input = run.sources().Text(file.id);
    const auto found = std::ranges::find(fixed, &file, &FixedFile::file);
    if (found != fixed.end()) {
      standard_input = found->result.text;
    } else {
      out.Write(standard_input);
    }
  }
  FixedInput fixed_input(files, std::move(standard_input));
  RuleFiles again(options.input, fixed_input);
  const std::vector<Diagnostic> left = CheckAll(again, filter, fixed_input, err, Keep::kNoFacts);
  // A fixed standard input goes to the standard output, so the findings cannot.
  Stream& report = reads_standard_input ? err : out;
  report.Write(Render(options.format, again.sources(), left, report.WantsColour()));
  return all_written ? ExitCodeOf(options, again, left) : int{kFailed};
}

}  // namespace lintel::cli
