#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <vector>

#include "tests/case_runner/memory_files.h"
#include "tools/lintel/disk_files.h"
#include "tools/lintel/inputs.h"
#include "tools/lintel/parallel.h"
#include "tools/lintel/rule_output.h"

namespace lintel::cli {
namespace {

namespace fs = std::filesystem;

// A folder of its own that is gone at the end of the test.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "lintel.XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() { fs::remove_all(path_); }

  std::string operator/(const std::string& name) const { return path_ + '/' + name; }

 private:
  std::string path_;
};

mode_t Mode(const std::string& path) {
  struct stat status;
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

std::vector<std::string> Paths(const InputOptions& options, Files& files) {
  std::vector<std::string> paths;
  for (const Input& input : CollectInputs(options, files)) paths.push_back(input.path);
  return paths;
}

TEST_CASE("a written file is read back byte for byte, and keeps its access rights") {
  TemporaryFolder folder;
  DiskFiles files;
  std::string error;
  const std::string path = folder / "a/b/rule.kql";
  const std::string text("a\r\n\0\xFF", 5);
  REQUIRE(files.Write(path, text, error));
  CHECK(files.Read(path, error) == text);
  chmod(path.c_str(), 0640);
  REQUIRE(files.Write(path, "new", error));
  CHECK(files.Read(path, error) == "new");
  CHECK(Mode(path) == 0640);
  CHECK(files.List(folder / "a/b", error)->size() == 1);  // nothing temporary is left
}

TEST_CASE("writing through a link changes the file and keeps the link") {
  TemporaryFolder folder;
  DiskFiles files;
  std::string error;
  REQUIRE(files.Write(folder / "real.kql", "old", error));
  fs::create_symlink("real.kql", folder / "link.kql");
  REQUIRE(files.Write(folder / "link.kql", "new", error));
  CHECK(files.Read(folder / "real.kql", error) == "new");
  CHECK(fs::is_symlink(folder / "link.kql"));
}

TEST_CASE("what cannot be done is said in plain words") {
  TemporaryFolder folder;
  DiskFiles files;
  std::string error;
  CHECK_FALSE(files.Read(folder / "gone", error));
  CHECK(error == "no such file or directory");
  REQUIRE(files.Write(folder / "file", "", error));
  CHECK_FALSE(files.Write(folder / "file/below", "", error));
  CHECK(error == "not a directory");
  CHECK_FALSE(files.Read(folder / ".", error));
  CHECK(error == "is a directory");
}

TEST_CASE("reading what never ends comes to an end") {
  DiskFiles files;
  std::string error;
  CHECK(files.Read("/dev/zero", error)->size() == kMaxInputBytes + 1);
}

TEST_CASE("folders are searched once, without hidden files, pipes and links to folders") {
  TemporaryFolder folder;
  DiskFiles files;
  std::string error;
  for (const char* name : {"b.yml", "a/c.kql", "a/.d.kql", ".git/e.yml", "a/f.txt"}) {
    REQUIRE(files.Write(folder / name, "", error));
  }
  fs::create_directory_symlink("..", folder / "a/up");
  REQUIRE(mkfifo((folder / "a/pipe.kql").c_str(), 0600) == 0);
  const std::string root = folder / "";
  CHECK(Paths({.paths = {root}}, files) == std::vector{folder / "a/c.kql", folder / "b.yml"});
  CHECK(Paths({.paths = {root, folder / "b.yml"}}, files).size() == 2);
  CHECK(Paths({.paths = {root}, .patterns = {"*.txt"}}, files) == std::vector{folder / "a/f.txt"});
  CHECK(Paths({.paths = {root}, .patterns = {"a/*"}}, files) ==
        std::vector{folder / "a/c.kql", folder / "a/f.txt"});
}

TEST_CASE("every index is worked on once, whatever the number of threads") {
  tests::MemoryStream err;
  for (const unsigned jobs : {0u, 1u, 2u, 7u, 100u}) {
    std::vector<std::atomic<int>> counts(50);
    ForEachIndex(counts.size(), jobs, err, [&](std::size_t i) { ++counts[i]; });
    for (const std::atomic<int>& count : counts) CHECK(count == 1);
  }
  ForEachIndex(0, 0, err, [](std::size_t) { FAIL("there is nothing to do"); });
  for (const std::size_t size : {1u, 63u, 5000u}) {
    std::vector<std::atomic<int>> counts(size);
    ForEachRange(size, 2, err, [&](std::size_t begin, std::size_t end) {
      CHECK(end - begin <= 64);
      for (std::size_t i = begin; i < end; ++i) ++counts[i];
    });
    for (const std::atomic<int>& count : counts) CHECK(count == 1);
  }
  ForEachRange(0, 0, err, [](std::size_t, std::size_t) { FAIL("there is nothing to do"); });
  CHECK(err.text().empty());
}

TEST_CASE("a folder of outputs mirrors the inputs, and no two share a name") {
  tests::MemoryFiles files;
  for (const char* name : {"rules/win/a.yml", "rules/win/a.kql", "rules/b.yml"}) {
    files.Add(name, "");
  }
  const InputOptions options{.paths = {"rules"}};
  RuleFiles run(options, files);
  std::vector<RuleOutput> outputs;
  for (const RuleFile& file : run.files()) {
    outputs.push_back({.file = &file, .rule = {file.id, 0, 0}, .text = file.input.path});
  }
  const RuleFile& last = run.files()[2];
  outputs.push_back({.file = &last, .rule = {last.id, 0, 0}, .number = 2, .text = "third rule"});
  tests::MemoryStream out;
  tests::MemoryStream err;
  const backends::Backend& backend = *backends::FindBackend("sentinel", "kql");
  DiagnosticSink sink;
  NameOutputs(outputs, run, {"out", backend}, files, sink);
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].message == "`out/win/a.kql` is already the output of another rule");
  REQUIRE(WriteOutputs(outputs, {"out", backend}, files, out, err));
  const std::map<std::string, std::string> expected{{"out/b.kql", "rules/b.yml"},
                                                    {"out/win/a.kql", "rules/win/a.kql"},
                                                    {"out/win/a-3.kql", "third rule"}};
  CHECK(files.written() == expected);
  CHECK(out.text().empty());
}

TEST_CASE("no output is written over what was read") {
  tests::MemoryFiles files;
  files.Add("rules/a.kql", "");
  const InputOptions options{.paths = {"./rules/"}};
  RuleFiles run(options, files);
  std::vector<RuleOutput> outputs;
  const RuleFile& file = run.files()[0];
  outputs.push_back({.file = &file, .rule = {file.id, 0, 0}, .text = "query"});
  const backends::Backend& backend = *backends::FindBackend("sentinel", "kql");
  tests::MemoryStream out;
  tests::MemoryStream err;
  DiagnosticSink sink;
  NameOutputs(outputs, run, {"rules", backend}, files, sink);
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].info->code == "F004");
  REQUIRE(WriteOutputs(outputs, {"rules", backend}, files, out, err));
  CHECK(files.written().empty());

  outputs[0].is_dropped = false;
  outputs[0].path = "/dev/null/a.kql";
  CHECK_FALSE(WriteOutputs(outputs, {"/dev/null", backend}, files, out, err));
  CHECK(err.text() == "lintel: cannot write `/dev/null/a.kql`: permission denied\n");
}

}  // namespace
}  // namespace lintel::cli
