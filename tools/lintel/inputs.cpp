#include "tools/lintel/inputs.h"

#include <fnmatch.h>

#include <algorithm>
#include <string_view>

#include "compiler/document.h"

namespace lintel::cli {
namespace {

// Deeper than any tree that people keep rules in.
constexpr int kMaxFolderDepth = 64;

std::string_view BaseName(std::string_view path) {
  return path.substr(path.find_last_of('/') + 1);  // npos + 1 is 0
}

std::string Join(std::string_view folder, std::string_view name) {
  std::string path(folder == "." ? "" : folder);
  if (!path.empty() && path.back() != '/') path += '/';
  return path.append(name);
}

class Collector {
 public:
  Collector(const InputOptions& options, Files& files) : options_(options), files_(files) {}

  void AddPath(const std::string& path) {
    if (path == "-") {
      Input& input = inputs_.emplace_back();
      input.path = options_.stdin_filename.empty() ? "<stdin>" : options_.stdin_filename;
      input.relative = options_.stdin_filename.empty() ? "stdin" : BaseName(input.path);
      input.is_standard_input = true;
      input.is_named = true;
      return;
    }
    switch (files_.KindOf(path)) {
      case Files::Kind::kFile:
        inputs_.push_back(
            {.path = path, .relative = std::string(BaseName(path)), .is_named = true});
        break;
      case Files::Kind::kDirectory:
        AddFolder(path, "", 0);
        break;
      case Files::Kind::kMissing:
        inputs_.push_back({.path = path, .error = "no such file or folder", .is_named = true});
        break;
    }
  }

  std::vector<Input> Take() {
    std::ranges::stable_sort(inputs_, {}, &Input::path);
    const auto is_same = [](const Input& a, const Input& b) { return a.path == b.path; };
    inputs_.erase(std::unique(inputs_.begin(), inputs_.end(), is_same), inputs_.end());
    return std::move(inputs_);
  }

 private:
  void AddFolder(const std::string& folder, const std::string& relative, int depth) {
    std::string error;
    const auto entries = files_.List(folder, error);
    if (!entries || depth > kMaxFolderDepth) {
      inputs_.push_back({.path = folder, .error = entries ? "folders too deep" : error});
      return;
    }
    for (const Files::Entry& entry : *entries) {
      if (entry.name.starts_with('.')) continue;
      const std::string path = Join(folder, entry.name);
      const std::string below = Join(relative, entry.name);
      if (entry.kind == Files::Kind::kDirectory) AddFolder(path, below, depth + 1);
      if (entry.kind == Files::Kind::kFile && IsWanted(below)) {
        inputs_.push_back({.path = path, .relative = below});
      }
    }
  }

  // A pattern with a slash is about the path below the folder, one without about the name.
  bool IsWanted(const std::string& relative) const {
    if (options_.patterns.empty()) {
      return std::ranges::any_of(RuleFileExtensions(),
                                 [&](auto e) { return relative.ends_with(e); });
    }
    const std::string name(BaseName(relative));
    return std::ranges::any_of(options_.patterns, [&](const std::string& pattern) {
      const bool whole_path = pattern.find('/') != std::string::npos;
      return fnmatch(pattern.c_str(), (whole_path ? relative : name).c_str(), 0) == 0;
    });
  }

  const InputOptions& options_;
  Files& files_;
  std::vector<Input> inputs_;
};

}  // namespace

std::vector<Input> CollectInputs(const InputOptions& options, Files& files) {
  Collector collector(options, files);
  for (const std::string& path : options.paths) collector.AddPath(path);
  return collector.Take();
}

}  // namespace lintel::cli
