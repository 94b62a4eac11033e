// Runs golden cases: `case_runner [--update] PATH…`, each path a case or a folder of cases.
// `case_runner --registry CASES` holds the diagnostics to their contract instead.
#include <fmt/core.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "lint/unified_diff.h"
#include "tests/case_runner/golden_case.h"
#include "tests/case_runner/registry_test.h"

namespace lintel::tests {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFolderCase = "case.txt";
constexpr const char* kExemptions = "exemptions.txt";

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

// All cases at and below the path, sorted: a folder with a case.txt is one case.
void FindCases(const fs::path& path, std::set<fs::path>& cases) {
  if (!fs::is_directory(path)) {
    cases.insert(path);
    return;
  }
  if (fs::exists(path / kFolderCase)) {
    cases.insert(path / kFolderCase);
    return;
  }
  for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with('.') && name != kExemptions) FindCases(entry.path(), cases);
  }
}

CaseFiles ReadCaseFiles(const fs::path& folder) {
  CaseFiles files;
  // A link may stand for a folder that has its own life, as the catalogue in rules/ has.
  constexpr auto kFollowLinks = fs::directory_options::follow_directory_symlink;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder, kFollowLinks)) {
    const std::string name = entry.path().lexically_relative(folder).generic_string();
    if (entry.is_regular_file() && name != kFolderCase) files[name] = ReadFile(entry.path());
  }
  return files;
}

// Whether the case's outputs are as written; they are in any case afterwards if `update` is set.
bool RunCase(const fs::path& path, bool update) {
  const std::string text = ReadFile(path);
  GoldenCase golden_case;
  std::string error;
  if (!ParseCase(path.filename().string(), text, golden_case, error)) {
    fmt::print("{}: {}\n", path.string(), error);
    return false;
  }
  std::optional<CaseFiles> files;
  if (golden_case.name == kFolderCase) files = ReadCaseFiles(path.parent_path());
  for (Section& section : golden_case.sections) {
    section.output = RunSection(golden_case, section, files ? &*files : nullptr);
  }

  const std::string actual = WriteCase(golden_case);
  if (actual == text) return true;
  if (update) {
    std::ofstream(path, std::ios::binary) << actual;
    fmt::print("updated {}\n", path.string());
    return true;
  }
  fmt::print("{}", lint::UnifiedDiff(text, actual, path.string(), "actual output"));
  return false;
}

int RunRegistry(const fs::path& folder, const std::set<fs::path>& cases) {
  const std::vector<fs::path> all(cases.begin(), cases.end());
  const auto failures = CheckRegistry(folder, all, ReadExemptions(folder / kExemptions));
  for (const std::string& failure : failures) fmt::print("{}\n", failure);
  fmt::print("{} violations\n", failures.size());
  return failures.empty() ? 0 : 1;
}

int Main(std::span<const std::string> args) {
  bool update = false;
  bool registry = false;
  std::set<fs::path> cases;
  for (const std::string& arg : args) {
    if (arg == "--update") {
      update = true;
    } else if (arg == "--registry") {
      registry = true;
    } else if (fs::exists(arg)) {
      FindCases(arg, cases);
    } else {
      fmt::print("case_runner: no such file or folder: {}\n", arg);
      return 2;
    }
  }
  if (cases.empty()) {
    fmt::print("usage: case_runner [--update] PATH...\n");
    return 2;
  }
  if (registry) return RunRegistry(args.back(), cases);
  std::size_t failed = 0;
  for (const fs::path& path : cases) failed += RunCase(path, update) ? 0 : 1;
  fmt::print("{} cases, {} failed\n", cases.size(), failed);
  return failed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace lintel::tests

int main(int argc, char** argv) {
  return lintel::tests::Main(std::vector<std::string>(argv + 1, argv + argc));
}
