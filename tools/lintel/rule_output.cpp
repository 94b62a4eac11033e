#include "tools/lintel/rule_output.h"

#include <fmt/core.h>

#include <set>

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

// All texts in one stream: YAML documents with their mark between them, others with an empty line.
std::string OneStream(const std::vector<RuleOutput>& outputs, std::string_view extension) {
  const std::string_view separator = extension == ".yml" || extension == ".yaml" ? "---\n" : "\n";
  std::string all;
  for (const RuleOutput& output : outputs) {
    if (!all.empty()) all += separator;
    all += output.text;
    if (!output.text.ends_with('\n')) all += '\n';
  }
  return all;
}

bool WriteFile(const std::string& path, std::string_view text, Files& files, Stream& err) {
  std::string error;
  if (files.Write(path, text, error)) return true;
  err.Write(fmt::format("lintel: cannot write `{}`: {}\n", path, error));
  return false;
}

}  // namespace

bool WriteOutputs(const std::vector<RuleOutput>& outputs, const RuleFiles& run,
                  const OutputPlace& place, Files& files, Stream& out, Stream& err) {
  if (place.path.empty()) {
    out.Write(OneStream(outputs, place.extension));
    return true;
  }
  if (NamesFile(place, run, files)) {
    return outputs.empty() ||
           WriteFile(place.path, OneStream(outputs, place.extension), files, err);
  }

  std::string folder = place.path;
  if (!folder.ends_with('/')) folder += '/';
  std::set<std::string> taken;
  for (const RuleOutput& output : outputs) {
    const std::string stem = folder + std::string(Stem(output.file->input.relative));
    std::string path = stem + std::string(place.extension);
    // The second rule of a file, or a file of the same name with another extension.
    for (int number = 2; !taken.insert(path).second; ++number) {
      path = fmt::format("{}-{}{}", stem, number, place.extension);
    }
    // What stopped one file (no space, no right) would stop the others.
    if (!WriteFile(path, output.text, files, err)) return false;
  }
  return true;
}

}  // namespace lintel::cli
