#include <doctest/doctest.h>

#include "backends/diagnostics.h"
#include "backends/kql/predicate_text.h"
#include "backends/kql/string_pattern.h"
#include "backends/yaml_text.h"

namespace lintel::backends::kql {
namespace {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::Value;
using ir::ValueRule;
using ir::Wildcard;
using schema::ScalarType;

Value Text(ir::Text text) { return {{}, ir::StringValue{{text}}}; }
Value Pattern(std::vector<ir::StringPart> parts) { return {{}, ir::StringValue{std::move(parts)}}; }
Value Number(ir::Text spelling) { return {{}, ir::NumberValue{spelling}}; }

// One rule of indicators on one column, and what the writer makes of it.
class Sample {
 public:
  ir::PredicateId Add(Indicator indicator, std::optional<ScalarType> type = ScalarType::kString) {
    if (!indicator.field) indicator.field = ir::FieldRef{{}, "Field"};
    types_.push_back(type);
    return rule_.Add(ir::Predicate{{}, std::move(indicator)});
  }
  ir::PredicateId Add(decltype(ir::Predicate::node) node) {
    types_.emplace_back();
    return rule_.Add(ir::Predicate{{}, std::move(node)});
  }
  std::string Write(ir::PredicateId id, bool negated = false) {
    const auto text = PredicateWriter(rule_, types_, sink).Write(id, negated);
    return text ? FlatText(*text) : "refused";
  }

  DiagnosticSink sink;

 private:
  ir::Rule rule_;
  ColumnTypes types_;
};

TEST_CASE("operators follow from match, case and values") {
  struct Row {
    Indicator indicator;
    std::string_view positive;
    std::string_view negative;
  };
  using enum MatchOperator;
  const CaseRule cased = CaseRule::kSensitive;
  const Row rows[] = {
      {{.op = kEquals, .values = {Text("cmd.exe")}},
       R"(Field =~ "cmd.exe")",
       R"(Field !~ "cmd.exe")"},
      {{.op = kEquals, .case_rule = cased, .values = {Text("a")}},
       R"(Field == "a")",
       R"(Field != "a")"},
      {{.op = kEquals, .values = {Text("a"), Text("b")}},
       R"(Field in~ ("a", "b"))",
       R"(Field !in~ ("a", "b"))"},
      {{.op = kEquals, .case_rule = cased, .values = {Text("a"), Text("b")}},
       R"(Field in ("a", "b"))",
       R"(Field !in ("a", "b"))"},
      {{.op = kEquals, .values = {Text("")}}, "isempty(Field)", "isnotempty(Field)"},
      {{.op = kEquals, .values = {{{}, ir::NullValue{}}}}, "isempty(Field)", "isnotempty(Field)"},
      {{.op = kEquals, .values = {{{}, ir::FieldValue{"Other"}}}},
       "Field =~ Other",
       "Field !~ Other"},
      {{.op = kContains, .values = {Text("a")}}, R"(Field contains "a")", R"(Field !contains "a")"},
      {{.op = kContains, .values = {Text("a"), Text("b")}},
       R"(Field contains "a" or Field contains "b")",
       R"(not(Field contains "a" or Field contains "b"))"},
      {{.op = kContains, .value_rule = ValueRule::kAll, .values = {Text("a"), Text("b")}},
       R"(Field contains "a" and Field contains "b")",
       R"(not(Field contains "a" and Field contains "b"))"},
      {{.op = kStartsWith, .case_rule = cased, .values = {Text("a")}},
       R"(Field startswith_cs "a")",
       R"(Field !startswith_cs "a")"},
      {{.op = kEndsWith, .values = {Text("\\net.exe")}},
       R"(Field endswith @"\net.exe")",
       R"(Field !endswith @"\net.exe")"},
      {{.op = kHas, .values = {Text("a")}}, R"(Field has "a")", R"(Field !has "a")"},
      {{.op = kHas, .values = {Text("a"), Text("b")}},
       R"(Field has_any ("a", "b"))",
       R"(not(Field has_any ("a", "b")))"},
      {{.op = kHas, .value_rule = ValueRule::kAll, .values = {Text("a"), Text("b")}},
       R"(Field has_all ("a", "b"))",
       R"(not(Field has_all ("a", "b")))"},
      {{.op = kRegex, .case_rule = cased, .values = {Text("^a\\d+\"$")}},
       R"x(Field matches regex @"^a\d+""$")x",
       R"x(not(Field matches regex @"^a\d+""$"))x"},
      {{.op = kRegex, .values = {Text("a")}},
       R"x(Field matches regex "(?i)a")x",
       R"x(not(Field matches regex "(?i)a"))x"},
      {{.op = kCidr, .values = {Text("10.0.0.0/8")}},
       R"(ipv4_is_in_range(Field, "10.0.0.0/8"))",
       R"(not(coalesce(ipv4_is_in_range(Field, "10.0.0.0/8"), false)))"},
      {{.op = kCidr, .values = {Text("10.0.0.0/8"), Text("127.0.0.0/8"), Text("::1/128")}},
       R"(ipv4_is_in_any_range(Field, "10.0.0.0/8", "127.0.0.0/8") or )"
       R"(ipv6_is_in_range(Field, "::1/128"))",
       R"(not(coalesce(ipv4_is_in_any_range(Field, "10.0.0.0/8", "127.0.0.0/8"), false) or )"
       R"(coalesce(ipv6_is_in_range(Field, "::1/128"), false)))"},
      {{.op = kIsEmpty}, "isempty(Field)", "isnotempty(Field)"},
      {{.op = kIsNotNull}, "isnotempty(Field)", "isempty(Field)"},
      {{.op = kExists, .values = {{{}, ir::BoolValue{false}}}},
       "isempty(Field)",
       "isnotempty(Field)"},
  };
  for (const Row& row : rows) {
    Sample sample;
    const ir::PredicateId id = sample.Add(row.indicator);
    CHECK(sample.Write(id) == row.positive);
    CHECK(sample.Write(id, true) == row.negative);
  }
}

TEST_CASE("wildcards choose the operator") {
  const ir::StringPart star = Wildcard::kAnyRun;
  const ir::StringPart one = Wildcard::kAnyOne;
  const auto lit = [](ir::Text text) { return ir::StringPart(text); };
  struct Row {
    MatchOperator op;
    std::vector<Value> values;
    std::string_view text;
  };
  using enum MatchOperator;
  const Row rows[] = {
      {kEquals, {Pattern({star})}, "isnotempty(Field)"},
      {kEquals, {Pattern({star, lit("a")})}, R"(Field endswith "a")"},
      {kEquals, {Pattern({lit("a"), star})}, R"(Field startswith "a")"},
      {kEquals, {Pattern({star, lit("a"), star})}, R"(Field contains "a")"},
      {kEndsWith, {Pattern({star, lit("a")})}, R"(Field endswith "a")"},
      {kStartsWith, {Pattern({lit("a"), star, lit("b")})}, R"x(Field matches regex "(?is)^a.*b")x"},
      {kEquals,
       {Pattern({lit("C:\\a"), star, lit(".exe")})},
       R"x(Field matches regex @"(?is)^C:\\a.*\.exe$")x"},
      {kEquals, {Pattern({lit("a"), one})}, R"x(Field matches regex "(?is)^a.$")x"},
      {kContains, {Pattern({lit("a"), one, lit("b")})}, R"x(Field matches regex "(?is)a.b")x"},
      {kEquals,
       {Text("x"), Pattern({star, lit("a")}), Text("y")},
       R"(Field in~ ("x", "y") or Field endswith "a")"},
  };
  for (const Row& row : rows) {
    Sample sample;
    CHECK(sample.Write(sample.Add(Indicator{.op = row.op, .values = row.values})) == row.text);
  }
}

TEST_CASE("the column's type decides how a value is written") {
  struct Row {
    std::optional<ScalarType> type;
    Indicator indicator;
    std::string_view text;
  };
  using enum MatchOperator;
  const Row rows[] = {
      {ScalarType::kInt, {.op = kEquals, .values = {Number("445")}}, "Field == 445"},
      {ScalarType::kInt,
       {.op = kEquals, .values = {Text("445"), Text("22")}},
       "Field in (445, 22)"},
      {ScalarType::kInt, {.op = kEquals, .values = {Text("smb")}}, "refused"},
      {ScalarType::kInt,
       {.op = kStartsWith, .values = {Text("44")}},
       R"(tostring(Field) startswith "44")"},
      {ScalarType::kInt, {.op = kIsNull}, "isnull(Field)"},
      {ScalarType::kString, {.op = kEquals, .values = {Number("4688")}}, R"(Field == "4688")"},
      {ScalarType::kString,
       {.op = kContains, .values = {Number("4688")}},
       R"(Field contains "4688")"},
      {ScalarType::kBool, {.op = kEquals, .values = {Text("True")}}, "Field == true"},
      {ScalarType::kBool, {.op = kEquals, .values = {Text("maybe")}}, "refused"},
      {std::nullopt, {.op = kEquals, .values = {Number("5")}}, "Field == 5"},
      {ScalarType::kDynamic, {.op = kEquals, .values = {Text("a")}}, R"(tostring(Field) =~ "a")"},
  };
  for (const Row& row : rows) {
    Sample sample;
    CHECK(sample.Write(sample.Add(row.indicator, row.type)) == row.text);
  }
}

TEST_CASE("null never decides a negation") {
  Sample sample;
  const auto less = sample.Add(Indicator{.op = MatchOperator::kLess, .values = {Number("1024")}},
                               ScalarType::kInt);
  CHECK(sample.Write(less) == "Field < 1024");
  CHECK(sample.Write(less, true) == "isnull(Field) or Field >= 1024");
  const auto name = sample.Add(Indicator{.values = {Text("a")}});
  const auto both = sample.Add(ir::AllOf{{less, name}});
  CHECK(sample.Write(both, true) == R"(not(isnotnull(Field) and Field < 1024 and Field =~ "a"))");
}

TEST_CASE("conditions nest with the parentheses they need") {
  Sample sample;
  const auto a = sample.Add(Indicator{.values = {Text("a")}});
  const auto b = sample.Add(Indicator{.values = {Text("b")}});
  const auto either = sample.Add(ir::AnyOf{{a, b}});
  const auto nested = sample.Add(ir::AllOf{{either, a}});
  CHECK(sample.Write(nested) == R"((Field =~ "a" or Field =~ "b") and Field =~ "a")");
  const auto negation = sample.Add(ir::Not{nested});
  CHECK(sample.Write(negation) == R"(not((Field =~ "a" or Field =~ "b") and Field =~ "a"))");
  CHECK(sample.Write(negation, true) == sample.Write(nested));
  CHECK(sample.Write(sample.Add(ir::AnyOf{})) == "false");
}

TEST_CASE("what KQL cannot say is refused") {
  Sample sample;
  const auto refused = [&](Indicator indicator, const DiagnosticInfo& info) {
    const auto id = sample.Add(std::move(indicator));
    CHECK(sample.Write(id) == "refused");
    const auto found = sample.sink.Take();
    REQUIRE(found.size() == 1);
    CHECK(found[0].info == &info);
  };
  refused({.op = MatchOperator::kRegex, .values = {Text("a(?!b)")}}, kRegexNotInKql);
  refused({.transforms = {ir::ValueTransform::kBase64}, .values = {Text("a")}},
          kNotExpressibleInKql);
  refused({.values = {Pattern({ir::Placeholder{"admins"}})}}, kNotExpressibleInKql);
}

TEST_CASE("regular expressions beyond KQL's engine") {
  CHECK(UnsupportedRegexPart("a(?=b)") == "look-ahead");
  CHECK(UnsupportedRegexPart("(?<!a)b") == "look-behind");
  CHECK(UnsupportedRegexPart("(?<name>a)b") == std::nullopt);
  CHECK(UnsupportedRegexPart("(a)\\1") == "back-reference");
  CHECK(UnsupportedRegexPart("\\\\1") == std::nullopt);
  CHECK(UnsupportedRegexPart("[(?=\\1]") == std::nullopt);
  CHECK(UnsupportedRegexPart("(?>a)") == "atomic group");
  CHECK(UnsupportedRegexPart("(?i)[]a]+") == std::nullopt);
}

std::string Lines(const ConditionText& condition) {
  std::string lines;
  AppendLines("| where ", condition, lines);
  return lines;
}

TEST_CASE("long conditions break where a reader would") {
  std::vector<std::string> values(12, R"("a rather long value")");
  CHECK(Lines(List("FileName in~ ", values)) ==
        "| where FileName in~ (\n"
        "        \"a rather long value\", \"a rather long value\", \"a rather long value\", "
        "\"a rather long value\",\n"
        "        \"a rather long value\", \"a rather long value\", \"a rather long value\", "
        "\"a rather long value\",\n"
        "        \"a rather long value\", \"a rather long value\", \"a rather long value\", "
        "\"a rather long value\"\n"
        "    )");
  const auto leaf = [](char c) {
    return Leaf(std::string("ProcessCommandLine contains \"") + std::string(30, c) + "\"");
  };
  CHECK(Lines(Or({And({leaf('a'), leaf('b')}), leaf('c')})) ==
        "| where (\n"
        "        ProcessCommandLine contains \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"\n"
        "        and ProcessCommandLine contains \"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"\n"
        "    )\n"
        "    or ProcessCommandLine contains \"cccccccccccccccccccccccccccccc\"");
}

}  // namespace
}  // namespace lintel::backends::kql

namespace lintel::backends {
namespace {

TEST_CASE("YAML scalars are quoted only where they must be") {
  CHECK(YamlText("Suspicious net.exe use") == "Suspicious net.exe use");
  CHECK(YamlText("a: b") == "'a: b'");
  CHECK(YamlText("it's #1") == "'it''s #1'");
  CHECK(YamlText("- x") == "'- x'");
  CHECK(YamlText("yes") == "'yes'");
  CHECK(YamlText("1.0") == "'1.0'");
  CHECK(YamlText("2024-01-01") == "'2024-01-01'");
  CHECK(YamlText("") == "''");
  CHECK(YamlText("a\nb") == "\"a\\nb\"");
  CHECK(YamlText("a\xE2\x80\xA8"
                 "b") == "\"a\\u2028b\"");
  CHECK(YamlText("größe") == "größe");
  CHECK(YamlQuoted("\\cmd.exe") == "'\\cmd.exe'");
}

TEST_CASE("YAML block scalars") {
  CHECK(YamlBlock("query", "T\n| take 1\n", 0, 2) == "query: |\n  T\n  | take 1\n");
  CHECK(YamlBlock("query", "T\n\n| take 1", 2, 4) == "  query: |\n      T\n\n      | take 1\n");
  CHECK(YamlBlock("query", " T\n| x", 0, 2) == "query: \" T\\n| x\"\n");
}

}  // namespace
}  // namespace lintel::backends
