#include "compiler/diagnostics/render.h"

#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include "compiler/diagnostics/diagnostic_sink.h"

namespace lintel {
namespace {

constexpr DiagnosticInfo kInfo{.code = "K999",
                               .name = "some-finding",
                               .severity = Severity::kWarning,
                               .summary = "something",
                               .rationale = "Because.",
                               .source = "a page"};

// The first occurrence of `word` in the only file of a map.
SourceSpan SpanOf(const SourceMap& sources, std::string_view word) {
  const std::size_t at = sources.Text(FileId{0}).find(word);
  REQUIRE(at != std::string_view::npos);
  return {FileId{0}, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + word.size())};
}

std::string RenderOne(const SourceMap& sources, SourceSpan span) {
  DiagnosticSink sink;
  sink.Report(kInfo, span, "found");
  return RenderText(sources, sink.diagnostics(), false);
}

std::string RenderWord(std::string text, std::string_view word) {
  SourceMap sources;
  sources.Add("rule.kql", std::move(text));
  return RenderOne(sources, SpanOf(sources, word));
}

TEST_CASE("carets stand under the bytes") {
  CHECK(RenderWord("T\n| where A == 1", "A") ==
        "rule.kql:2:9: warning[K999 some-finding] found\n"
        "    2 | | where A == 1\n"
        "      |         ^\n");
}

TEST_CASE("carets follow tabs, wide letters and combining marks") {
  CHECK(RenderWord("\tA\tBB", "BB") ==
        "rule.kql:1:4: warning[K999 some-finding] found\n"
        "    1 |     A   BB\n"
        "      |         ^^\n");
  CHECK(RenderWord("日本 ü e\xCC\x81 BB", "BB") ==
        "rule.kql:1:15: warning[K999 some-finding] found\n"
        "    1 | 日本 ü e\xCC\x81 BB\n"
        "      |          ^^\n");
  CHECK(RenderWord("x 日本 y", "日本") ==
        "rule.kql:1:3: warning[K999 some-finding] found\n"
        "    1 | x 日本 y\n"
        "      |   ^^^^\n");
}

TEST_CASE("a byte order mark and carriage returns take no column") {
  CHECK(RenderWord("\xEF\xBB\xBF"
                   "A B\r\nC",
                   "B") ==
        "rule.kql:1:3: warning[K999 some-finding] found\n"
        "    1 | A B\n"
        "      |   ^\n");
}

TEST_CASE("a span over several lines is marked to the end of its first") {
  CHECK(RenderWord("T | where\n  A == 1", "where\n  A") ==
        "rule.kql:1:5: warning[K999 some-finding] found\n"
        "    1 | T | where\n"
        "      |     ^^^^^\n");
}

TEST_CASE("an empty span gets one caret, also at the end of the text") {
  SourceMap sources;
  sources.Add("rule.kql", "T |");
  CHECK(RenderOne(sources, {FileId{0}, 3, 3}) ==
        "rule.kql:1:4: warning[K999 some-finding] found\n"
        "    1 | T |\n"
        "      |    ^\n");
}

TEST_CASE("a long line is cut around the span") {
  const std::string text = std::string(500, 'x') + " HERE " + std::string(500, 'y');
  CHECK(RenderWord(text, "HERE") ==
        "rule.kql:1:502: warning[K999 some-finding] found\n"
        "    1 | …" +
            std::string(29, 'x') + " HERE " + std::string(85, 'y') +
            "…\n"
            "      | " +
            std::string(31, ' ') + "^^^^\n");
}

TEST_CASE("a file without text has no excerpt") {
  SourceMap sources;
  sources.Add("gone.kql");
  CHECK(RenderOne(sources, {FileId{0}, 0, 0}) ==
        "gone.kql:1:1: warning[K999 some-finding] found\n");
}

TEST_CASE("help, notes and the fix follow") {
  SourceMap sources;
  sources.Add("rule.kql", "T | where A == '1'");
  DiagnosticSink sink;
  sink.Report(kInfo, SpanOf(sources, "'1'"), "found {}", 1)
      .Help("look again")
      .Note(SpanOf(sources, "A"), "the column")
      .SuggestReplacement(FixSafety::kSafe, SpanOf(sources, "'1'"), "1", "write the number");
  CHECK(RenderText(sources, sink.diagnostics(), false) ==
        "rule.kql:1:16: warning[K999 some-finding] found 1\n"
        "    1 | T | where A == '1'\n"
        "      |                ^^^\n"
        "  note: rule.kql:1:11: the column\n"
        "    1 | T | where A == '1'\n"
        "      |           ^\n"
        "  help: look again\n"
        "  help: write the number: `1` (--fix)\n");
}

TEST_CASE("JSON and SARIF parse, whatever bytes the rule has") {
  SourceMap sources;
  sources.Add("a b/\xFF.kql", "T | where A == '\xFF\x01\"'");
  DiagnosticSink sink;
  sink.Report(kInfo, SpanOf(sources, "A"), "found `{}`", "\xFF\x01\"")
      .SuggestReplacement(FixSafety::kUnsafe, SpanOf(sources, "A"), "\xFE", "mend");
  rapidjson::Document json;
  CHECK_FALSE(json.Parse<rapidjson::kParseValidateEncodingFlag>(
                      RenderJson(sources, sink.diagnostics()).c_str())
                  .HasParseError());
  CHECK(json["findings"][0]["line"].GetInt() == 1);
  CHECK(json["findings"][0]["begin"].GetInt() == 10);
  rapidjson::Document sarif;
  CHECK_FALSE(sarif
                  .Parse<rapidjson::kParseValidateEncodingFlag>(
                      RenderSarif(sources, sink.diagnostics(), "1.2.3").c_str())
                  .HasParseError());
  const auto& location = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
  CHECK(std::string_view(location["artifactLocation"]["uri"].GetString()) == "a%20b/%FF.kql");
  CHECK(location["region"]["byteOffset"].GetInt() == 10);
}

TEST_CASE("SARIF counts columns in code points") {
  SourceMap sources;
  sources.Add("rule.kql", "日本 A");
  DiagnosticSink sink;
  sink.Report(kInfo, SpanOf(sources, "A"), "found");
  rapidjson::Document sarif;
  sarif.Parse(RenderSarif(sources, sink.diagnostics(), "1.2.3").c_str());
  const auto& region = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
  CHECK(region["startColumn"].GetInt() == 4);
  CHECK(region["byteOffset"].GetInt() == 7);
}

}  // namespace
}  // namespace lintel
