#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/render.h"
#include "compiler/format_file.h"
#include "lint/unified_diff.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/parallel.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {
namespace {

// Paths as `git apply` and `patch -p1` expect them.
std::string Diff(std::string_view path, std::string_view before, std::string_view after) {
  path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
  return lint::UnifiedDiff(before, after, fmt::format("a/{}", path), fmt::format("b/{}", path));
}

std::string CountOf(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace

int RunFmt(const FmtOptions& options, Files& files, Stream& out, Stream& err) {
  RuleFiles run(options.input, files);
  if (!run.IsReady(err)) return kFailed;
  std::vector<FormattedFile> formatted(run.files().size());
  run.ReadAll(files, err, [&](RuleFile& file) {
    DiagnosticSink sink;
    FormattedFile& result = formatted[static_cast<std::size_t>(&file - run.files().data())];
    result = FormatFile(run.sources(), file.id, sink);
    for (Diagnostic& diagnostic : sink.Take()) file.diagnostics.push_back(std::move(diagnostic));
  });

  bool all_done = true;
  std::size_t changed = 0;
  for (std::size_t i = 0; i < formatted.size(); ++i) {
    const RuleFile& file = run.files()[i];
    const FormattedFile& result = formatted[i];
    all_done = all_done && !file.is_unreadable && !result.is_unreadable;
    if (!file.is_read()) continue;
    const std::string& path = file.input.path;
    const std::string_view before = run.sources().Text(file.id);
    for (const SourceSpan& span : result.left_alone) {
      err.Write(
          fmt::format("lintel: {}:{}: left alone: only queries in `|` block scalars are laid "
                      "out\n",
                      path, run.sources().Locate(file.id, span.begin).line));
    }
    const bool is_changed = result.text != before;
    changed += is_changed ? 1 : 0;
    if (options.diff) {
      out.Write(Diff(path, before, result.text));
    } else if (options.check) {
      if (is_changed) out.Write(fmt::format("would lay out {}\n", path));
    } else if (file.input.is_standard_input) {
      out.Write(result.text);
    } else if (std::string error; is_changed && !files.Write(path, result.text, error)) {
      err.Write(fmt::format("lintel: cannot write `{}`: {}\n", path, error));
      all_done = false;
      --changed;
    }
  }
  err.Write(RenderText(run.sources(), run.TakeDiagnostics(), err.WantsColour()));
  const bool writes = !options.diff && !options.check;
  if (changed > 0 && !options.diff) {
    err.Write(fmt::format("{} {}\n", CountOf(changed, "file"),
                          writes ? "laid out" : "would be laid out"));
  }
  if (!all_done) return kFailed;
  return changed > 0 && !writes ? kFindings : kClean;
}

}  // namespace lintel::cli
