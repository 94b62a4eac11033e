#include <string>
#include <vector>

#include "compiler/diagnostics/render.h"
#include "compiler/ir/dump.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

int RunIr(const IrOptions& options, Files& files, Stream& out, Stream& err) {
  RuleFiles run(options.input, files);
  if (run.empty()) {
    err.Write(NoFilesMessage(options.input));
    return kFailed;
  }
  run.CompileAll(files, err, [](RuleFile& file) {
    std::erase_if(file.diagnostics,
                  [](const Diagnostic& d) { return d.severity != Severity::kError; });
  });

  if (run.HasNoRules()) {
    err.Write(NoRulesMessage(run));
    return kFailed;
  }
  const bool as_json = options.format == OutputFormat::kJson;
  std::string text = as_json ? "[" : "";
  bool first = true;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& compiled : file.compilation.rules) {
      if (!first) text += as_json ? "," : "\n";
      first = false;
      text += as_json ? "\n" + ir::DumpJson(compiled.rule, run.sources())
                      : ir::DumpText(compiled.rule, run.sources());
      if (as_json && text.ends_with('\n')) text.pop_back();
    }
  }
  if (as_json) text += "\n]\n";
  out.Write(text);
  err.Write(RenderText(run.sources(), run.TakeDiagnostics(), err.WantsColour()));
  return run.HasUnreadable() ? kFailed : kClean;
}

}  // namespace lintel::cli
