#include "tools/lintel/preparation.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/diagnostics/render.h"
#include "compiler/sigma/pipeline_reader.h"
#include "compiler/sigma/placeholder_reader.h"

namespace lintel::cli {
namespace {

std::string_view NameOf(std::string_view argument) {
  return argument.substr(0, std::min(argument.find('='), argument.size()));
}

// Adds the file to the run; nothing where its bytes cannot be had, which is said.
std::optional<FileId> ReadFile(const std::string& path, RuleFiles& run, Files& files, Stream& err) {
  std::string error;
  std::optional<std::string> text = files.Read(path, error);
  if (text && text->size() > kMaxInputBytes) error = "the file is too large";
  if (!error.empty() || !text) {
    err.Write(fmt::format("lintel: cannot read `{}`: {}\n", path, error));
    return std::nullopt;
  }
  return run.AddSource(path, std::move(*text));
}

// Writes what was found; whether nothing forbids to go on.
bool Render(DiagnosticSink& sink, const RuleFiles& run, Stream& err) {
  const bool is_good = sink.error_count() == 0;
  std::vector<Diagnostic> found = sink.Take();
  SortDiagnostics(found);
  err.Write(RenderText(run.sources(), found, err.WantsColour()));
  return is_good;
}

// `name=value`, as often as there are values; they count instead of what a file says.
bool AddArguments(const std::vector<std::string>& arguments, ir::Placeholders& placeholders,
                  Stream& err) {
  ir::Placeholders given{.arena = placeholders.arena};
  for (const std::string& argument : arguments) {
    const std::string_view name = NameOf(argument);
    if (name.size() == argument.size() || !sigma::IsPlaceholderName(name)) {
      err.Write(fmt::format(
          "lintel: --placeholder is NAME=VALUE, with a name of letters, digits and `_`, not `{}`\n",
          argument));
      return false;
    }
    sigma::AddPlaceholderValue(name, std::string_view(argument).substr(name.size() + 1), given);
  }
  for (auto& [name, values] : given.values) placeholders.values[name] = std::move(values);
  return true;
}

}  // namespace

std::optional<Preparation> ReadPreparation(const ConvertOptions& options, RuleFiles& run,
                                           Files& files, Stream& err) {
  Preparation preparation;
  DiagnosticSink sink;
  for (const std::string& path : options.placeholder_files) {
    const std::optional<FileId> file = ReadFile(path, run, files, err);
    if (!file) return std::nullopt;
    sigma::ReadPlaceholderFile(run.sources(), *file, preparation.placeholders, sink);
  }
  for (const std::string& path : options.pipelines) {
    const std::optional<FileId> file = ReadFile(path, run, files, err);
    if (!file) return std::nullopt;
    auto pipeline = sigma::ReadPipeline(run.sources(), *file, sink);
    if (!pipeline) continue;
    CheckQueryExpressions(pipeline->items, sink);
    preparation.pipelines.push_back(*std::move(pipeline));
  }
  if (!AddArguments(options.placeholders, preparation.placeholders, err)) return std::nullopt;
  if (!Render(sink, run, err)) return std::nullopt;
  return preparation;
}

std::string UnusedPlaceholders(const ConvertOptions& options, const RuleFiles& run) {
  if (options.placeholders.empty()) return {};
  std::set<std::string_view> in_rules;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& rule : file.compilation.rules) in_rules.merge(PlaceholderNames(rule));
  }
  const std::vector<std::string_view> names(in_rules.begin(), in_rules.end());
  std::string text;
  std::set<std::string_view> said;
  for (const std::string& argument : options.placeholders) {
    const std::string_view name = NameOf(argument);
    if (in_rules.contains(name) || !said.insert(name).second) continue;
    text += fmt::format("lintel: no rule has the placeholder `%{}%`{}\n", name,
                        DidYouMean(name, names));
  }
  return text;
}

}  // namespace lintel::cli
