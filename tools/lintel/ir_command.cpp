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

// The built-in schema and the user's; none where a file of theirs cannot be read as one.
std::optional<schema::Catalog> ReadCatalog(const IrOptions& options, Files& files, Stream& err) {
  schema::Catalog catalog(options.no_builtin_schema);
  bool is_good = true;
  for (const std::string& path : options.schemas) {
    std::string error;
    const std::optional<std::string> text = files.Read(path, error);
    if (!text) {
      err.Write(fmt::format("lintel: cannot read `{}`: {}\n", path, error));
      is_good = false;
      continue;
    }
    for (const schema::SchemaError& mistake : catalog.Add(*text)) {
      err.Write(fmt::format("{}:{}: {}\n", path, mistake.line, mistake.message));
      is_good = false;
    }
  }
  if (!is_good) return std::nullopt;
  return catalog;
}

std::string Dump(const CompiledRule& compiled, const IrOptions& options,
                 const schema::Catalog& catalog, const SourceMap& sources) {
  const bool as_json = options.format == OutputFormat::kJson;
  if (!options.columns) {
    return as_json ? ir::DumpJson(compiled.rule, sources) : ir::DumpText(compiled.rule, sources);
  }
  const analysis::Binding binding = options.platform
                                        ? analysis::Bind(compiled.rule, catalog, *options.platform)
                                        : analysis::BindOnAnyPlatform(compiled.rule, catalog);
  return as_json ? analysis::DumpColumnsJson(compiled.rule, binding, sources)
                 : analysis::DumpColumnsText(compiled.rule, binding, sources);
}

}  // namespace

int RunIr(const IrOptions& options, Files& files, Stream& out, Stream& err) {
  const std::optional<schema::Catalog> catalog = ReadCatalog(options, files, err);
  if (!catalog) return kFailed;
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
      if (as_json) text += '\n';
      text += Dump(compiled, options, *catalog, run.sources());
      if (as_json && text.ends_with('\n')) text.pop_back();
    }
  }
  if (as_json) text += "\n]\n";
  out.Write(text);
  err.Write(RenderText(run.sources(), run.TakeDiagnostics(), err.WantsColour()));
  return run.HasUnreadable() ? kFailed : kClean;
}

}  // namespace lintel::cli
