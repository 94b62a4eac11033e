#include "compiler/sigma/sigma_front_end.h"

#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

constexpr std::string_view kRest =
    "logsource:\n    product: windows\ndetection:\n    s:\n        f: x\n    condition: s\n";

SigmaRule WithMetadata(const std::string& lines) {
  return SigmaRule("title: T\n" + lines + std::string(kRest));
}

TEST_CASE("metadata keeps its texts and their places") {
  const SigmaRule r(
      "title: 'It''s'\nid: 0132d53e-8457-4ed3-b9be-e3ef5ea7d273\nname: its\nstatus: test\n"
      "description: |\n    Two\n    lines\nlicense: MIT\nauthor: A, B\ndate: 2024-01-02\n"
      "modified: 2024/02/03\nreferences:\n    - https://a\n    - https://b\n"
      "related:\n    - id: x\n      type: similar\ntags:\n    - attack.t1059.001\n    - plain\n"
      "falsepositives:\n    - Unknown\nlevel: high\nfields: [f]\ntaxonomy: sigma\n"
      "simulation:\n    - a: 1\n" +
      std::string(kRest));
  CHECK(r.Findings() == "S028 2024/02/03; S028 x; S028 plain");
  REQUIRE(r.rule);
  const ir::Metadata& m = r.rule->metadata;
  CHECK(m.title->value == "It's");
  CHECK(r.Source(m.title->span) == "'It''s'");
  CHECK(m.id->value == "0132d53e-8457-4ed3-b9be-e3ef5ea7d273");
  CHECK(m.name->value == "its");
  CHECK(m.status->value == "test");
  CHECK(m.description->value == "Two\nlines\n");
  CHECK(m.license->value == "MIT");
  CHECK(m.author->value == "A, B");
  CHECK(m.date->value == "2024-01-02");
  CHECK(m.modified->value == "2024/02/03");
  CHECK(m.references.size() == 2);
  CHECK(r.Source(m.references[1].span) == "https://b");
  CHECK(m.related.at(0).type.value == "similar");
  CHECK(m.tags.at(0).namespace_name == "attack");
  CHECK(m.tags.at(0).name == "t1059.001");
  CHECK(r.Source(m.tags.at(0).span) == "attack.t1059.001");
  CHECK(m.tags.at(1).namespace_name == "");
  CHECK(m.tags.at(1).name == "plain");
  CHECK(m.false_positives.at(0).name.value == "Unknown");
  CHECK(m.level->value == ir::Level::kHigh);
  CHECK(m.fields.at(0).value == "f");
  REQUIRE(m.custom.size() == 2);
  CHECK(m.custom[0].key.value == "taxonomy");
  CHECK(m.custom[1].key.value == "simulation");
  CHECK(r.Source(m.custom[1].value_span) == "- a: 1");
  CHECK(r.rule->logsource->product->value == "windows");
}

TEST_CASE("texts outlive the document they were read from") {
  SigmaRule r = WithMetadata("author: \"J\\u00fcrgen\"\n");
  REQUIRE(r.rule);
  r.documents.clear();
  CHECK(r.rule->metadata.author->value == "Jürgen");
}

TEST_CASE("metadata of another shape is said, and the rule stays") {
  const std::string rows[][2] = {
      {"tags: attack.t1059\n", "S003 attack.t1059"},
      {"author: [A]\n", "S003 [A]"},
      {"references:\n    - {a: b}\n", "S003 {a: b}"},
      {"related:\n    - x\n", "S003 x"},
      {"falsepositives: {a: b}\n", "S003 {a: b}"},
      {"falsepositives:\n", ""},
      {"level: HIGH\n", ""},
      {"author:\n", ""},
  };
  for (const auto& [lines, findings] : rows) {
    CAPTURE(lines);
    const SigmaRule r = WithMetadata(lines);
    CHECK(r.rule.has_value());
    CHECK(r.Findings() == findings);
  }
  CHECK(WithMetadata("level: hihg\n").Findings() == "S005 hihg");
}

TEST_CASE("mandatory parts") {
  const std::string rows[][2] = {
      {std::string(kRest), "S001 logsource"},
      {"title: T\ndetection:\n    s:\n        f: x\n    condition: s\n", "S001 title"},
      {"title: T\nlogsource:\n    product: windows\n", "S001 title"},
      {"title: T\nlogsource:\ndetection:\n    s: x\n    condition: s\n", "S001 logsource"},
      {"title: T\nlogsource: windows\ndetection:\n    s: x\n    condition: s\n", "S002 windows"},
      {"title: T\nlogsource: {definition: x}\ndetection:\n    s: x\n    condition: s\n",
       "S001 {definition: x}"},
      {"title: T\nlogsource: {product: [a, b]}\ndetection:\n    s: x\n    condition: s\n",
       "S002 [a, b]"},
      {"title: T\nlogsource: {product: a}\ndetection: [s]\n", "S002 [s]"},
      {"title: T\nlogsource: {product: a}\ndetection: {s: x}\n", "S001 {s: x}"},
      {"title: T\nlogsource: {product: a}\ndetection: {condition: s}\n", "S001 {condition: s}"},
      {"title: [T]\n" + std::string(kRest), "S002 [T]"},
      {"title: T\ncorrelation:\n    type: event_count\n", "S001 type; S001 type"},
      {"title: T\nlogsource: {product: a}\nfilter: {rules: any}\n", "S001 {rules: any}"},
      {"- a\n- b\n", "S002 - a\n- b"},
      {"title: T\nlogsource: {product: a}\ndetection: {s: x, condition: s, timeframe: 5m}\n",
       "S017 5m"},
  };
  for (const auto& [text, findings] : rows) {
    CAPTURE(text);
    CHECK(SigmaRule(text).Findings() == findings);
  }
}

TEST_CASE("maps, lists of maps, keywords") {
  const std::string rows[][2] = {
      {"    s:\n        a: 1\n        b: 2\n", "all(a eq 1, b eq 2)"},
      {"    s:\n        - a: 1\n          b: 2\n        - c: 3\n",
       "any(all(a eq 1, b eq 2), c eq 3)"},
      {"    s:\n        - x\n        - 'y*'\n        - 12\n",
       R"(keyword contains "x", "y" *, "12")"},
      {"    s: x\n", R"(keyword contains "x")"},
      {"    s:\n        - a: 1\n        - x\n", R"(any(a eq 1, keyword contains "x"))"},
      {"    s:\n        - a: 1\n", "a eq 1"},
  };
  for (const auto& [selection, expected] : rows) {
    CAPTURE(selection);
    const SigmaRule r = SigmaRule::WithDetection(selection + "    condition: s\n");
    CHECK(r.Findings() == "");
    REQUIRE(r.rule);
    CHECK(r.Text(r.rule->selections[0].predicate) == expected);
  }
  const std::string empty[][2] = {
      {"    s:\n", "S006 s"},
      {"    s: {}\n", "S006 {}"},
      {"    s: []\n", "S006 []"},
      {"    s:\n        - [a]\n", "S002 [a]"},
      {"    s:\n        - null\n", "S006 null"},
      {"    s:\n        - a: 1\n        - {}\n", "S006 {}"},
  };
  for (const auto& [selection, findings] : empty) {
    CAPTURE(selection);
    const SigmaRule r = SigmaRule::WithDetection(selection + "    condition: s\n");
    CHECK_FALSE(r.rule.has_value());
    CHECK(r.Findings() == findings);
  }
}

TEST_CASE("each diagnostic fires on its bad example and is silent on the good one") {
  std::string_view last;
  for (const DiagnosticInfo* info : sigma::Diagnostics()) {
    CAPTURE(info->code);
    CHECK(info->code > last);
    last = info->code;
    const SigmaRule bad{std::string(info->bad_example)};
    REQUIRE(bad.sink.diagnostics().size() == 1);
    CHECK(bad.sink.diagnostics()[0].info == info);
    CHECK(bad.rule.has_value() == (info->severity != Severity::kError));
    const SigmaRule good{std::string(info->good_example)};
    CHECK(good.Findings() == "");
    CHECK(good.rule.has_value());
  }
}

}  // namespace
}  // namespace lintel
