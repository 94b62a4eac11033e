#include "tools/lintel/rule_output.h"

#include <fmt/core.h>

#include <map>
#include <set>

#include "tools/lintel/file_diagnostics.h"

namespace lintel::cli {
namespace {

std::string_view BaseName(std::string_view path) { return path.substr(path.find_last_of('/') + 1); }

// The path without its extension.
std::string_view Stem(std::string_view path) {
  const std::size_t dot = path.find_last_of('.');
  const std::size_t name = path.find_last_of('/') + 1;
  return dot == std::string_view::npos || dot <= name ? path : path.substr(0, dot);
}

// A name without an extension is a folder's: `-o out`.
bool NamesFile(const OutputPlace& place, const RuleFiles& run, Files& files) {
  return run.files().size() == 1 && run.files()[0].input.is_named &&
         Stem(place.path).size() != place.path.size() && !BaseName(place.path).empty() &&
         files.KindOf(place.path) != Files::Kind::kDirectory;
}

// Calls `write` with the pieces of all texts in one stream: as the backend joins them, else YAML
// documents with their mark between them and others with an empty line.
template <class Write>
void ForEachPiece(const std::vector<RuleOutput>& outputs, const backends::Backend& backend,
                  Write write) {
  if (backend.join != nullptr) {
    std::vector<std::string_view> texts;
    for (const RuleOutput& output : outputs) {
      if (!output.is_dropped) texts.push_back(output.text);
    }
    if (!texts.empty()) write(backend.join(texts));
    return;
  }
  const std::string_view separator =
      backend.extension == ".yml" || backend.extension == ".yaml" ? "---\n" : "\n";
  bool is_first = true;
  for (const RuleOutput& output : outputs) {
    if (output.is_dropped) continue;
    if (!is_first) write(separator);
    is_first = false;
    write(output.text);
    if (!output.text.ends_with('\n')) write("\n");
  }
}

bool WriteFile(const std::string& path, std::string_view text, Files& files, Stream& err) {
  std::string error;
  if (files.Write(path, text, error)) return true;
  err.Write(fmt::format("lintel: cannot write `{}`: {}\n", path, error));
  return false;
}

// The path in one spelling: without `.` and empty steps.
std::string Plain(std::string_view path) {
  std::string plain = path.starts_with('/') ? "/" : "";
  while (!path.empty()) {
    const std::size_t end = path.find('/');
    const std::string_view step = path.substr(0, end);
    if (!step.empty() && step != ".") {
      if (!plain.empty() && !plain.ends_with('/')) plain += '/';
      plain += step;
    }
    if (end == std::string_view::npos) break;
    path.remove_prefix(end + 1);
  }
  return plain;
}

}  // namespace

void NameOutputs(std::vector<RuleOutput>& outputs, const RuleFiles& run, const OutputPlace& place,
                 Files& files, DiagnosticSink& sink) {
  if (place.path.empty()) return;
  std::set<std::string> inputs;
  for (const RuleFile& file : run.files()) inputs.insert(Plain(file.input.path));
  const auto keeps_input = [&](RuleOutput& output) {
    if (!inputs.contains(Plain(output.path))) return true;
    output.is_dropped = true;
    sink.Report(kOutputIsInput, {output.rule.file, output.rule.begin, output.rule.begin},
                "`{}` would be written over a file that was read", output.path)
        .Help("choose another folder with -o");
    return false;
  };
  if (NamesFile(place, run, files)) {
    for (RuleOutput& output : outputs) {
      output.path = place.path;
      keeps_input(output);
    }
    return;
  }

  std::string folder = place.path;
  if (!folder.ends_with('/')) folder += '/';
  std::map<std::string, const RuleOutput*> taken;
  for (RuleOutput& output : outputs) {
    const std::string stem = folder + std::string(Stem(output.file->input.relative));
    const std::string_view extension = place.backend.extension;
    output.path = output.number == 0 ? stem + std::string(extension)
                                     : fmt::format("{}-{}{}", stem, output.number + 1, extension);
    if (!keeps_input(output)) continue;
    const auto [found, is_free] = taken.emplace(Plain(output.path), &output);
    if (is_free) continue;
    output.is_dropped = true;
    const RuleOutput& other = *found->second;
    sink.Report(kOutputNameTaken, {output.rule.file, output.rule.begin, output.rule.begin},
                "`{}` is already the output of another rule", output.path)
        .Note({other.rule.file, other.rule.begin, other.rule.begin}, "the other rule is here")
        .Help("rename one of the files, or write them into different folders");
  }
}

bool WriteOutputs(const std::vector<RuleOutput>& outputs, const OutputPlace& place, Files& files,
                  Stream& out, Stream& err) {
  if (place.path.empty()) {
    ForEachPiece(outputs, place.backend, [&](std::string_view piece) { out.Write(piece); });
    return true;
  }
  const bool is_one_file = !outputs.empty() && outputs.front().path == place.path;
  if (is_one_file) {
    std::string all;
    ForEachPiece(outputs, place.backend, [&](std::string_view piece) { all += piece; });
    return all.empty() || WriteFile(place.path, all, files, err);
  }
  for (const RuleOutput& output : outputs) {
    // What stopped one file (no space, no right) would stop the others.
    if (!output.is_dropped && !WriteFile(output.path, output.text, files, err)) return false;
  }
  return true;
}

}  // namespace lintel::cli
