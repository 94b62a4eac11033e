#include "tools/lintel/cli.h"

#include <doctest/doctest.h>

#include <vector>

#include "tests/case_runner/memory_files.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {
namespace {

struct Run {
  int code;
  std::string out;
  std::string err;
};

Run RunWith(tests::MemoryFiles& files, std::vector<std::string> args) {
  tests::MemoryStream out;
  tests::MemoryStream err;
  const int code = RunCli(args, files, out, err);
  return {code, out.text(), err.text()};
}

std::string SigmaRule(int number) {
  return "title: Rule " + std::to_string(number) +
         "\nlogsource:\n    category: process_creation\ndetection:\n    selection:\n"
         "        Image: a\n    condition: selection\n";
}

TEST_CASE("the output does not depend on the number of threads") {
  tests::MemoryFiles files;
  for (int i = 0; i < 100; ++i) {
    files.Add("rules/" + std::to_string(i) + ".yml", SigmaRule(i));
  }
  const Run one = RunWith(files, {"check", "--jobs", "1", "rules"});
  CHECK(one.code == kFindings);
  CHECK(one.out.find("rules/99.yml:1:8: warning[M104") != std::string::npos);
  for (const char* jobs : {"2", "8"}) {
    CHECK(RunWith(files, {"check", "--jobs", jobs, "rules"}).out == one.out);
  }
}

TEST_CASE("a file that is too large is refused, and the others are checked") {
  tests::MemoryFiles files;
  files.Add("rules/a.yml", std::string(kMaxInputBytes + 1, 'a'));
  files.Add("rules/b.yml", SigmaRule(1));
  const Run run = RunWith(files, {"check", "rules"});
  CHECK(run.code == kFailed);
  CHECK(run.out.starts_with("rules/a.yml:1:1: error[F002 file-too-large] the file has 33554433 "));
  CHECK(run.out.find("rules/b.yml:1:8: warning[M104") != std::string::npos);
}

TEST_CASE("what fails the run is up to the user") {
  tests::MemoryFiles files;
  files.Add("rule.yml", SigmaRule(1));
  CHECK(RunWith(files, {"check", "--select", "M104", "rule.yml"}).code == kFindings);
  CHECK(RunWith(files, {"check", "--select", "M104", "--fail-on", "error", "rule.yml"}).code ==
        kClean);
  CHECK(RunWith(files, {"check", "--ignore", "M104", "--select", "M", "rule.yml"}).code == kClean);
}

TEST_CASE("the standard input can be called by a name") {
  tests::MemoryFiles files;
  files.SetStandardInput(SigmaRule(1));
  CHECK(RunWith(files, {"check", "--select", "M104", "--stdin-filename", "a/b.yml", "-"})
            .out.starts_with("a/b.yml:1:8: warning[M104"));
}

}  // namespace
}  // namespace lintel::cli
