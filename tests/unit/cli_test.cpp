#include "tools/lintel/cli.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <iterator>
#include <sstream>
#include <vector>

#include "compiler/source/joined_text.h"
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

TEST_CASE("a filter in the last file of many is required of the rules before") {
  tests::MemoryFiles files;
  for (int i = 0; i < 1000; ++i) {
    files.Add("rules/" + std::to_string(i) + ".yml", SigmaRule(i) + "level: high\n");
  }
  files.Add("rules/5.yml", "title: [");
  const std::vector<std::string> convert = {"convert", "-t", "sentinel", "--jobs", "1", "rules"};
  const Run without = RunWith(files, convert);
  CHECK(without.err.find("999 converted") != std::string::npos);
  CHECK(without.out.find("contoso") == std::string::npos);

  files.Add("rules/z.yml",
            "title: Ours\nlogsource:\n    category: process_creation\nfilter:\n    rules: any\n"
            "    ours:\n        CommandLine|contains: contoso\n    condition: not ours\n");
  const Run with = RunWith(files, convert);
  CHECK(with.err.find("999 converted, 1 in others' queries") != std::string::npos);
  std::size_t count = 0;
  for (std::size_t at = with.out.find("\"contoso\""); at != std::string::npos;
       at = with.out.find("\"contoso\"", at + 1)) {
    ++count;
  }
  CHECK(count == 999);
  const std::size_t fault = with.err.find("rules/5.yml:1:");
  CHECK(fault != std::string::npos);
  CHECK(with.err.find("rules/5.yml:1:", fault + 1) == std::string::npos);
  for (const char* jobs : {"2", "8"}) {
    const Run other = RunWith(files, {"convert", "-t", "sentinel", "--jobs", jobs, "rules"});
    CHECK(other.out == with.out);
    CHECK(other.err == with.err);
  }
}

TEST_CASE("a file that is too large is refused, and the others are checked") {
  tests::MemoryFiles files;
  files.Add("rules/a.yml", std::string(kMaxInputBytes + 1, 'a'));
  files.Add("rules/b.yml", SigmaRule(1));
  const Run run = RunWith(files, {"check", "rules"});
  CHECK(run.code == kFailed);
  CHECK(run.out.starts_with(
      "rules/a.yml:1:1: error[F002 file-too-large] the file is larger than 32 MiB"));
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

// The commands that a help text shows: lines that start with `lintel`, up to the remark.
std::vector<std::vector<std::string>> Examples(const std::string& help) {
  std::vector<std::vector<std::string>> examples;
  std::istringstream lines(help);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("  lintel ")) continue;
    line = line.substr(9, line.find("  ", 9) - 9);
    line = line.substr(0, line.find(" > "));
    std::erase(line, '\'');
    std::istringstream words(line);
    examples.emplace_back(std::istream_iterator<std::string>(words),
                          std::istream_iterator<std::string>());
  }
  return examples;
}

TEST_CASE("the examples in the help texts run") {
  const std::string query = "DeviceProcessEvents\n| where FileName =~ \"a.exe\"\n";
  tests::MemoryFiles files;
  files.Add("rule.yml", SigmaRule(1));
  files.Add("rules/rule.yml", SigmaRule(1));
  files.Add("rule.kql", query);
  files.Add("rules/query.kql", query);
  files.Add("tables.txt", "platform sentinel\ntable Contoso_CL\n  UserName_s string\n");
  std::size_t count = 0;
  for (const char* command : {"", "check", "convert", "doc", "ir", "explain", "list"}) {
    std::vector<std::string> args{"--help"};
    if (*command != '\0') args.insert(args.begin(), command);
    for (const std::vector<std::string>& example : Examples(RunWith(files, args).out)) {
      const Run run = RunWith(files, example);
      CAPTURE(Joined(example, " "));
      CAPTURE(run.err);
      CHECK(run.code != kFailed);
      ++count;
    }
  }
  CHECK(count >= 15);
}

}  // namespace
}  // namespace lintel::cli
