#include <fmt/format.h>

#include <string>
#include <vector>

#include "compiler/analysis/binding_dump.h"
#include "compiler/diagnostics/render.h"
#include "compiler/ir/dump.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {
namespace {

std::string Dump(const CompiledRule& compiled, const IrOptions& options, const SourceMap& sources) {
  const bool as_json = options.format == OutputFormat::kJson;
  if (!options.columns) {
    return as_json ? ir::DumpJson(compiled.rule(), sources)
                   : ir::DumpText(compiled.rule(), sources);
  }
  const analysis::Binding& binding = compiled.facts().binding;
  return as_json ? analysis::DumpColumnsJson(compiled.rule(), binding, sources)
                 : analysis::DumpColumnsText(compiled.rule(), binding, sources);
}

}  // namespace

int RunIr(const IrOptions& options, Files& files, Stream& out, Stream& err) {
  RuleFiles run(options.input, files);
  if (!run.IsReady(err)) return kFailed;
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
      if (as_json) text += '\n';
      text += Dump(compiled, options, run.sources());
      if (as_json && text.ends_with('\n')) text.pop_back();
    }
  }
  if (as_json) text += "\n]\n";
  out.Write(text);
  err.Write(RenderText(run.sources(), run.TakeDiagnostics(), err.WantsColour()));
  return run.HasUnreadable() ? kFailed : kClean;
}

}  // namespace lintel::cli
