// Runs every row of tests/sigma/musts.txt: what the specification demands, broken and found.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/compile.h"
#include "lint/runner.h"

namespace lintel {
namespace {

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

// A row's text with what its words stand for.
std::string WrittenOut(std::string text) {
  const std::pair<std::string_view, std::string> words[] = {
      {"↵", "\n"},
      {"id1", "11111111-1111-4111-8111-111111111111"},
      {"id2", "22222222-2222-4222-8222-222222222222"},
      {"LONG", std::string(257, 'x')},
      {"RULE", "logsource: {product: windows}\ndetection: {s: {f: a}, condition: s}"},
      {"COUNT",
       "correlation:\n    type: event_count\n    rules: [a]\n    group-by: [u]\n    timespan: "
       "1h\n"},
      {"PAIR", "    rules: [a, b]\n    group-by: [u]\n    timespan: 5m\n"},
      {"FILTER", "logsource: {product: windows}\nfilter:\n"}};
  for (const auto& [word, meaning] : words) ReplaceAll(text, word, meaning);
  return text;
}

// Code and underlined bytes of each finding, line breaks and indentation as one blank.
std::string Findings(const std::string& text, bool of_the_catalogue) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("rule.yml", text + "\n");
  const Compilation compilation = Compile(sources, file, sink);
  std::vector<Diagnostic> found = sink.Take();
  if (of_the_catalogue) {
    found.clear();
    std::vector<const CompiledRule*> rules;
    for (const CompiledRule& rule : compilation.rules) rules.push_back(&rule);
    lint::RunCatalogueChecks(rules, {}, sink);
    found = sink.Take();
  }
  std::string findings;
  for (const Diagnostic& d : found) {
    CHECK_FALSE(d.help.empty());
    if (!findings.empty()) findings += "; ";
    std::string bytes(sources.Text(d.span));
    while (bytes.find("\n ") != bytes.npos) ReplaceAll(bytes, "\n ", "\n");
    ReplaceAll(bytes, "\n", " ");
    findings += fmt::format("{} {}", d.info->code, bytes);
  }
  return findings;
}

TEST_CASE("each demand of the specification has a document that breaks it and is found") {
  std::ifstream file(LINTEL_MUSTS);
  std::string line;
  std::string part;
  int demands = 0;
  bool is_broken = true;  // the demand that was read last
  for (int number = 1; std::getline(file, line); ++number) {
    CAPTURE(number);
    CAPTURE(line);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with('[')) {
      part = line.substr(1, line.find(']') - 1);
      continue;
    }
    if (line.starts_with("* ")) {
      CHECK_MESSAGE(is_broken, "the demand above has no document that breaks it");
      is_broken = false;
      ++demands;
      continue;
    }
    const std::size_t arrow = line.find("  =>  ");
    REQUIRE(arrow != line.npos);
    is_broken = true;
    CHECK(Findings(WrittenOut(line.substr(0, arrow)), part == "catalogue") ==
          WrittenOut(line.substr(arrow + 6)));
  }
  CHECK(is_broken);
  CHECK(demands >= 60);
}

}  // namespace
}  // namespace lintel
