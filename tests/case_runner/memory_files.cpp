#include "tests/case_runner/memory_files.h"

namespace lintel::tests {
namespace {

// The prefix of everything in the directory: empty for `.`.
std::string Prefix(std::string directory) {
  while (directory.ends_with('/')) directory.pop_back();
  return directory == "." ? "" : directory + '/';
}

// The key of a path: `./a` is `a`.
std::string Key(const std::string& path) { return path.starts_with("./") ? path.substr(2) : path; }

}  // namespace

cli::Files::Kind MemoryFiles::KindOf(const std::string& path) {
  if (texts_.contains(Key(path))) return Kind::kFile;
  const std::string prefix = Prefix(Key(path));
  const auto first = texts_.lower_bound(prefix);
  return first != texts_.end() && first->first.starts_with(prefix) ? Kind::kDirectory
                                                                   : Kind::kMissing;
}

std::optional<std::vector<cli::Files::Entry>> MemoryFiles::List(const std::string& directory,
                                                                std::string& /*error*/) {
  const std::string prefix = Prefix(Key(directory));
  std::map<std::string, Kind> names;
  for (const auto& [path, text] : texts_) {
    if (!path.starts_with(prefix)) continue;
    const std::string rest = path.substr(prefix.size());
    const std::size_t slash = rest.find('/');
    names.emplace(rest.substr(0, slash),
                  slash == std::string::npos ? Kind::kFile : Kind::kDirectory);
  }
  std::vector<Entry> entries;
  for (const auto& [name, kind] : names) entries.push_back({name, kind});
  return entries;
}

std::optional<std::string> MemoryFiles::Read(const std::string& path, std::string& error) {
  const auto found = texts_.find(Key(path));
  if (found != texts_.end()) return found->second;
  error = "no such file or directory";
  return std::nullopt;
}

std::optional<std::string> MemoryFiles::ReadStandardInput(std::string& /*error*/) {
  return standard_input_;
}

bool MemoryFiles::Write(const std::string& path, std::string_view text, std::string& error) {
  // Stands for a place that cannot be written to.
  if (path.starts_with("/dev/")) {
    error = "permission denied";
    return false;
  }
  texts_[Key(path)] = text;
  written_[Key(path)] = text;
  return true;
}

}  // namespace lintel::tests
