#include <doctest/doctest.h>
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>
#include <rapidjson/schema.h>
#include <rapidjson/stringbuffer.h>

#include <fstream>
#include <string>
#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/diagnostics/render.h"

namespace lintel {
namespace {

constexpr DiagnosticInfo kFirst{.code = "K998",
                                .name = "some-finding",
                                .summary = "something",
                                .rationale = "Because.",
                                .source = "a page"};
constexpr DiagnosticInfo kSecond{.code = "K999",
                                 .name = "another-finding",
                                 .severity = Severity::kError,
                                 .summary = "something else",
                                 .rationale = "So.",
                                 .source = "a page"};

rapidjson::Document Schema() {
  std::ifstream file(LINTEL_SARIF_SCHEMA);
  REQUIRE(file);
  rapidjson::IStreamWrapper stream(file);
  rapidjson::Document schema;
  REQUIRE_FALSE(schema.ParseStream(stream).HasParseError());
  return schema;
}

// Where a log does not follow the schema, and the rule of the schema; empty where it does.
std::string Fault(const rapidjson::Value& log) {
  static const rapidjson::SchemaDocument schema(Schema());
  rapidjson::SchemaValidator validator(schema);
  if (log.Accept(validator)) return "";
  rapidjson::StringBuffer place;
  validator.GetInvalidDocumentPointer().StringifyUriFragment(place);
  return std::string(place.GetString()) + ' ' + validator.GetInvalidSchemaKeyword();
}

rapidjson::Document Render(const SourceMap& sources, const DiagnosticSink& sink) {
  rapidjson::Document log;
  log.Parse<rapidjson::kParseValidateEncodingFlag>(
      RenderSarif(sources, sink.diagnostics(), "1.2.3").c_str());
  REQUIRE_FALSE(log.HasParseError());
  return log;
}

// A log with all that Lintel writes: several kinds and severities, notes, fixes, help; findings in
// a file without text, over line ends, on the empty span at the end; names that no URI takes as
// they are.
rapidjson::Document FullLog() {
  SourceMap sources;
  const FileId query = sources.Add("rules/a b:\xFF?#%.kql", "T | where\r\n 日本 == '\xFF\x01\"'\n");
  const FileId absolute = sources.Add("/tmp/rule.yml", "title: x");
  const FileId unread = sources.Add("gone.kql");
  const auto end = static_cast<std::uint32_t>(sources.Text(query).size());
  DiagnosticSink sink;
  sink.Report(kSecond, {query, 12, 18}, "found `{}`", "\xFF\x01\"")
      .Help("look again")
      .Note({query, 0, 1}, "the table")
      .Note({absolute, 0, 5}, "the title")
      .Suggest({"mend", FixSafety::kSafe, {{{query, 0, 1}, "\xFE"}, {{query, end, end}, ""}}});
  sink.Report(kFirst, {query, 4, 18}, "over two lines").As(Severity::kInfo);
  sink.Report(kFirst, {query, end, end}, "at the end").Suggest({"nothing to edit", {}, {}});
  sink.Report(kFirst, {absolute, 7, 8}, "");
  sink.Report(kFirst, {unread, 0, 0}, "no text");
  return Render(sources, sink);
}

TEST_CASE("SARIF is what the schema says") {
  CHECK(Fault(FullLog()) == "");
  CHECK(Fault(Render(SourceMap(), DiagnosticSink())) == "");
}

TEST_CASE("the schema finds what is wrong with a log") {
  rapidjson::Document log = FullLog();
  auto& result = log["runs"][0]["results"][0];
  auto& region = result["locations"][0]["physicalLocation"]["region"];
  region["startLine"].SetInt(0);
  CHECK(Fault(log) == "#/runs/0/results/0/locations/0/physicalLocation/region/startLine minimum");
  region["startLine"].SetInt(1);
  result["level"].SetString("info");
  CHECK(Fault(log) == "#/runs/0/results/0/level enum");
  result["level"].SetString("note");
  CHECK(Fault(log) == "");
  result.RemoveMember("message");
  CHECK(Fault(log) == "#/runs/0/results/0 required");
}

// Sections 3.27.5 to 3.27.7 and 3.30.5 to 3.30.8, which a schema cannot say.
TEST_CASE("SARIF's results name their rules, and regions end behind their begin") {
  const rapidjson::Document log = FullLog();
  const auto& run = log["runs"][0];
  const auto& rules = run["tool"]["driver"]["rules"];
  CHECK(rules.Size() == 2);
  for (const auto& result : run["results"].GetArray()) {
    const auto& rule = rules[result["ruleIndex"].GetUint()];
    CHECK(std::string_view(rule["id"].GetString()) == result["ruleId"].GetString());
    const auto& region = result["locations"][0]["physicalLocation"]["region"];
    const int lines = region["endLine"].GetInt() - region["startLine"].GetInt();
    CHECK(lines >= 0);
    CHECK((lines > 0 || region["endColumn"].GetInt() >= region["startColumn"].GetInt()));
  }
}

}  // namespace
}  // namespace lintel
