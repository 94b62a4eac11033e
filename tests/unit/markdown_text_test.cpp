#include "backends/markdown/markdown_text.h"

#include <doctest/doctest.h>

#include "backends/backend.h"

namespace lintel::backends {
namespace {

using namespace markdown;

TEST_CASE("cells of code survive every renderer") {
  CHECK(CodeCell("cmd.exe") == "`cmd.exe`");
  CHECK(CodeCell("") == "`\"\"`");
  CHECK(CodeCell("a|b") == "<code>a&#124;b</code>");
  CHECK(CodeCell("a`b\\|") == "<code>a&#96;b&#92;&#124;</code>");
  CHECK(CodeCell(" -enc ") == "`\" -enc \"`");
  CHECK(CodeCell("a\tb") == "`a\\u{9}b`");
  CHECK(CodeCell("<script>") == "`<script>`");
  CHECK(CodeCell("<a|b>") == "<code>&#60;a&#124;b&#62;</code>");
  CHECK(CodeCell(std::string(203, 'x')) == "`" + std::string(200, 'x') + "` … (3 more)");
  // A character is never cut in two.
  CHECK(CodeCell(std::string(199, 'x') + "ßß") == "`" + std::string(199, 'x') + "` … (4 more)");
}

TEST_CASE("a rule's text is never markup") {
  CHECK(InlineText("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;");
  CHECK(InlineText("[x](javascript:y) | *z*") == "\\[x\\](javascript:y) \\| \\*z\\*");
  CHECK(Paragraphs("# no heading\n    no code\n- an item\n") ==
        "\\# no heading\nno code\n- an item\n");
  CHECK(Fence("kusto", "a ``` b") == "````kusto\na ``` b\n````\n");
  CHECK(Link("https://example.org/a") == "<https://example.org/a>");
  CHECK(Link("javascript:alert(1)") == "`javascript:alert(1)`");
}

TEST_CASE("a value is counted over other rules, copies of a rule once") {
  const auto rule_with = [](ir::Text title, ir::Text value, ir::MatchOperator op) {
    ir::Rule rule;
    rule.metadata.title = Spanned<ir::Text>{title};
    ir::Indicator indicator{.field = ir::FieldRef{{}, "FileName"}, .op = op};
    indicator.values = {{{}, ir::StringValue{{value}}}};
    const auto id = rule.Add(ir::Predicate{{}, indicator});
    rule.conditions.push_back({{}, "x", id});
    return CompiledRule(std::move(rule), {});
  };
  using enum ir::MatchOperator;
  const std::vector<CompiledRule> rules = {
      rule_with("a", "cmd.exe", kEquals), rule_with("copy of a", "cmd.exe", kEquals),
      rule_with("b", "CMD.exe", kEquals), rule_with("c", "cmd.exe", kContains)};
  std::vector<const CompiledRule*> pointers;
  for (const CompiledRule& rule : rules) pointers.push_back(&rule);
  const Catalogue catalogue(pointers);
  CHECK(catalogue.rule_count() == 3);
  const auto count = [&](const CompiledRule& compiled) {
    const auto& use = compiled.facts().indicators.front();
    const auto& indicator = std::get<ir::Indicator>(compiled.rule()[use.predicate].node);
    return catalogue.Count(compiled, use, indicator.values.front())->total();
  };
  CHECK(count(rules[0]) == 1);
  CHECK(count(rules[1]) == 1);
  CHECK(count(rules[3]) == 0);
}

TEST_CASE("backends are found by target and format") {
  CHECK(FindBackend("defender-xdr", "")->format == "kql");
  CHECK(FindBackend("sentinel", "kql")->extension == ".kql");
  CHECK(FindBackend("sentinel", "page") == nullptr);
  for (const DiagnosticInfo* info : BackendDiagnostics()) {
    CHECK_FALSE(info->rationale.empty());
    CHECK_FALSE(info->bad_example.empty());
    CHECK_FALSE(info->source.empty());
  }
}

}  // namespace
}  // namespace lintel::backends
