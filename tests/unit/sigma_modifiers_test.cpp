#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

struct Row {
  std::string item;      // one line of a selection
  std::string expected;  // the predicate, or the findings where no rule comes back
};

void Check(const Row& row) {
  CAPTURE(row.item);
  const SigmaRule r = SigmaRule::WithDetection("    selection:\n        " + row.item +
                                               "\n    condition: selection\n");
  if (!r.rule) {
    CHECK(r.Findings() == row.expected);
    for (const Diagnostic& d : r.sink.diagnostics()) CHECK_FALSE(d.help.empty());
    return;
  }
  CHECK(r.Text(r.rule->selections.at(0).predicate) == row.expected);
}

TEST_CASE("values by their YAML type") {
  const Row rows[] = {
      {"f: abc", R"(f eq "abc")"},
      {"f: 445", "f eq 445"},
      {"f: -1.5e3", "f eq -1.5e3"},
      {"f: 0x1F", "f eq 0x1F"},
      {"f: '445'", R"(f eq "445")"},
      {"f: !!str 445", R"(f eq "445")"},
      {"f: true", "f eq true"},
      {"f: 'true'", R"(f eq "true")"},
      {"f: 1.2.3", R"(f eq "1.2.3")"},
      {"f: 0x", R"(f eq "0x")"},
      {"f: .", R"(f eq ".")"},
      {"f: ''", R"(f eq "")"},
      {"f: null", "f is_null"},
      {"f:", "f is_null"},
      {"f: ~", "f is_null"},
      {"f: ['', null]", R"(any(f eq "", f is_null))"},
      {"f: [a, 1, true]", R"(f eq "a", 1, true)"},
      {"f: []", "S006 []"},
      {"f: {a: b}", "S002 {a: b}"},
      {"f: [[a]]", "S002 [a]"},
      {"{a: b}: c", "S002 {a: b}"},
      {"f|all: [a, null]", "S009 null"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("what YAML 1.1 reads differently is said") {
  const std::string values[] = {"yes", "No", "on", "OFF", "12:30", "010", "2020-01-01", "1_000"};
  for (const std::string& value : values) {
    CAPTURE(value);
    const SigmaRule r =
        SigmaRule::WithDetection("    s:\n        f: " + value + "\n    condition: s\n");
    REQUIRE(r.rule);
    CHECK(r.Findings() == "S016 " + value);
  }
  for (const std::string value : {"'yes'", "12:75", "10:20:30:x", "08x", "0", "2020-1-1", "y"}) {
    CAPTURE(value);
    CHECK(SigmaRule::WithDetection("    s:\n        f: " + value + "\n    condition: s\n")
              .Findings()
              .empty());
  }
}

TEST_CASE("modifiers that say where and how") {
  const Row rows[] = {
      {"f|contains: a", R"(f contains "a")"},
      {"f|startswith: a", R"(f startswith "a")"},
      {"f|endswith: '\\cmd.exe'", R"(f endswith @"\cmd.exe")"},
      {"f|contains|all: [a, b]", R"(f contains all "a", "b")"},
      {"f|all|contains: [a, b]", R"(f contains all "a", "b")"},
      {"f|contains: 445", R"(f contains "445")"},
      {"f|contains: true", R"(f contains "true")"},
      {"f|contains: null", "S009 null"},
      {"f|contains: 'a*b'", R"(f contains "a" * "b")"},
      {"f|cased: a", R"(f eq cased "a")"},
      {"f|contains|cased: a", R"(f contains cased "a")"},
      {"f|neq: a", R"(not(f eq "a"))"},
      {"f|neq: [a, b]", R"(not(f eq "a", "b"))"},
      {"f|neq: null", "not(f is_null)"},
      {"f|contains|neq: a", R"(not(f contains "a"))"},
      {"f|exists: true", "f exists"},
      {"f|exists: false", "not(f exists)"},
      {"f|exists: 'true'", "S009 'true'"},
      {"f|exists: yes", "S009 yes"},
      {"f|exists: [true]", "f exists"},
      {"f|exists: [true, false]", "S009 true, false"},
      {"'|all': [a, b]", R"(keyword contains all "a", "b")"},
      {"'|re': a", R"(keyword regex cased "a")"},
      {"'|contains': a", R"(keyword contains "a")"},
      {"'|cidr': 10.0.0.0/8", "S008 cidr"},
      {"'|neq': a", "S008 neq"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("regular expressions are taken as they are, case-sensitive unless `i` says otherwise") {
  const Row rows[] = {
      {"f|re: 'a\\\\b.*\\?'", R"(f regex cased @"a\\b.*\?")"},
      {"f|re: 12", R"(f regex cased "12")"},
      {"f|re|i: a", R"(f regex i "a")"},
      {"f|re|i|m|s: a", R"(f regex i m s "a")"},
      {"f|re|ignorecase: a", R"(f regex i "a")"},
      {"f|re|neq: a", R"(not(f regex cased "a"))"},
      {"f|i: a", "S008 i"},
      {"f|contains|i: a", "S008 i"},
      {"f|i|re: a", "S008 re"},
      {"f|re|cased: a", "S008 cased"},
      {"f|re|contains: a", "S008 contains"},
      {"f|re|expand: '(%a%|b)'", R"x(f regex cased expand "(" %a% "|b)")x"},
      {"f|expand|re: '%a%'", "S008 re"},
      {"f|re: null", "S009 null"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("networks") {
  const Row rows[] = {
      {"f|cidr: 10.0.0.0/8", R"(f cidr "10.0.0.0/8")"},
      {"f|cidr: [192.168.0.0/16, 'fe80::/10']", R"(f cidr "192.168.0.0/16", "fe80::/10")"},
      {"f|cidr: '::1/128'", R"(f cidr "::1/128")"},
      {"f|cidr: 127.0.0.1", R"(f cidr "127.0.0.1")"},
      {"f|cidr: 0.0.0.0/0", R"(f cidr "0.0.0.0/0")"},
      {"f|cidr: 10.0.0.1/8", "S009 10.0.0.1/8"},
      {"f|cidr: 10.0.0.0/33", "S009 10.0.0.0/33"},
      {"f|cidr: 10.0.0.0/", "S009 10.0.0.0/"},
      {"f|cidr: 10.0.0/8", "S009 10.0.0/8"},
      {"f|cidr: '10.*'", "S009 '10.*'"},
      {"f|cidr|cased: 10.0.0.0/8", "S008 cased"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("comparisons and parts of a time") {
  const Row rows[] = {
      {"f|lt: 5", "f lt 5"},
      {"f|lte: 5.5", "f lte 5.5"},
      {"f|gt: -5", "f gt -5"},
      {"f|gte: 5", "f gte 5"},
      {"f|gte: '5'", "S009 '5'"},
      {"f|gte: x", "S009 x"},
      {"f|gte|lte: 5", "S008 lte"},
      {"f|gte|neq: 5", "S008 neq"},
      {"f|hour: 5", "f eq hour 5"},
      {"f|hour|gte: 5", "f gte hour 5"},
      {"f|minute: [1, 2]", "f eq minute 1, 2"},
      {"f|gte|hour: 5", "S008 hour"},
      {"f|hour|minute: 5", "S008 minute"},
      {"f|hour|contains: 5", "S008 contains"},
      {"f|hour: x", "S009 x"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("encodings keep the written value and the steps in order") {
  const Row rows[] = {
      {"f|base64: a", R"(f eq base64 "a")"},
      {"f|base64offset|contains: a", R"(f contains base64offset "a")"},
      {"f|wide|base64offset|contains: a", R"(f contains utf16le base64offset "a")"},
      {"f|utf16le|base64: a", R"(f eq utf16le base64 "a")"},
      {"f|utf16be|base64: a", R"(f eq utf16be base64 "a")"},
      {"f|utf16|base64: a", R"(f eq utf16 base64 "a")"},
      {"f|windash|contains: ' -f'", R"(f contains windash " -f")"},
      {"f|contains|windash: ' -f'", R"(f contains windash " -f")"},
      {"f|contains|all|windash: [' -f', ' -g']", R"(f contains windash all " -f", " -g")"},
      {"f|windash|base64: a", R"(f eq windash base64 "a")"},
      {"f|contains|base64offset: a", "S008 base64offset"},
      {"f|base64|base64offset: a", "S008 base64offset"},
      {"f|base64|wide: a", "S008 wide"},
      {"f|wide: a", "S008 wide"},
      {"f|base64: 'a*'", "S009 'a*'"},
      {"f|base64: 'a\\*'", R"(f eq base64 "a*")"},
      {"f|base64|re: a", "S008 re"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("placeholders and other fields") {
  const Row rows[] = {
      {"f|expand: '%Admins%'", "f eq expand %Admins%"},
      {"f|contains|expand: 'a%b%c*'", R"(f contains expand "a" %b% "c" *)"},
      {"f|expand: '50\\% of %x%'", R"(f eq expand "50% of " %x%)"},
      {"f|expand: '100% %'", R"(f eq expand "100% %")"},
      {"f: '%x%'", R"(f eq "%x%")"},
      {"f|fieldref: g", "f eq field g"},
      {"f|fieldref|neq: g", "not(f eq field g)"},
      {"f|fieldref|endswith: g", "f endswith field g"},
      {"f|fieldref|re: g", "S008 re"},
      {"f|fieldref: null", "S009 null"},
      {"'|fieldref': g", "S008 fieldref"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("chains without meaning are refused at the modifier") {
  const Row rows[] = {
      {"f|endwith: a", "S007 endwith"},
      {"f|Contains: a", "S007 Contains"},
      {"f|: a", "S007 "},
      {"f|contains|endswith: a", "S008 endswith"},
      {"f|contains|contains: a", "S008 contains"},
      {"f|all|neq: [a, b]", "S008 neq"},
      {"f|exists|contains: true", "S008 contains"},
  };
  for (const Row& row : rows) Check(row);

  const SigmaRule single =
      SigmaRule::WithDetection("    s:\n        f|contains|all: a\n    condition: s\n");
  CHECK(single.rule.has_value());
  CHECK(single.Findings() == "S018 all");
}

// Specification 2.1, "Escaping"; the YAML scalars are single-quoted, so a backslash is itself.
TEST_CASE("wildcards and escapes") {
  const Row rows[] = {
      {R"(f: 'a*')", R"(f eq "a" *)"},
      {R"(f: '?b')", R"(f eq ? "b")"},
      {R"(f: '*')", R"(f eq *)"},
      {R"(f: 'C:\Windows\x')", R"(f eq @"C:\Windows\x")"},
      {R"(f: 'a\*b')", R"(f eq "a*b")"},
      {R"(f: 'a\?b')", R"(f eq "a?b")"},
      {R"(f: '\\*')", R"(f eq @"\" *)"},
      {R"(f: '\\\*')", R"(f eq @"\*")"},
      {R"(f: '\')", R"(f eq @"\")"},
      {R"(f: '\\')", R"(f eq @"\")"},
      {R"(f: '\\\')", R"(f eq @"\\")"},
      {R"(f: '\\\\')", R"(f eq @"\\")"},
      {R"(f: '\\?\C')", R"(f eq @"\" ? @"\C")"},
      {R"(f: '**')", R"(f eq * *)"},
      {R"(f: 'a*b?c\*d')", R"(f eq "a" * "b" ? "c*d")"},
      {R"(f: "tab\there")", R"(f eq "tab\there")"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("spans of an item") {
  const SigmaRule r = SigmaRule::WithDetection(
      "    s:\n        Image|contains|all:\n            - 'a''b'\n            - c\n        "
      "'Größe|re': x\n    condition: s\n");
  REQUIRE(r.rule);
  const auto& all = std::get<ir::AllOf>((*r.rule)[r.rule->selections[0].predicate].node);
  const auto& image = std::get<ir::Indicator>((*r.rule)[all.operands[0]].node);
  CHECK(r.Source(image.field->span) == "Image");
  CHECK(r.Source(image.operator_span) == "contains|all");
  CHECK(r.Source(image.values[0].span) == "'a''b'");
  CHECK(r.Source((*r.rule)[all.operands[0]].span).starts_with("Image"));
  CHECK(r.Source((*r.rule)[all.operands[0]].span).ends_with("- c"));
  const auto& size = std::get<ir::Indicator>((*r.rule)[all.operands[1]].node);
  CHECK(r.Source(size.field->span) == "Größe");
  CHECK(r.Source(size.operator_span) == "re");
}

}  // namespace
}  // namespace lintel
