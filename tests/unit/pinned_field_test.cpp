#include <doctest/doctest.h>

#include <string_view>
#include <vector>

#include "lint/field_test.h"

namespace lintel::lint {
namespace {

using enum ir::MatchOperator;

ir::Value String(std::string_view text) {
  ir::StringValue value;
  if (!text.empty()) value.parts.push_back(text);
  return {.span = {}, .node = std::move(value)};
}

ir::Indicator Test(ir::MatchOperator op, std::vector<std::string_view> values,
                   ir::CaseRule case_rule = ir::CaseRule::kInsensitive) {
  ir::Indicator indicator{
      .field = ir::FieldRef{.span = {}, .name = "FileName"}, .op = op, .case_rule = case_rule};
  for (const std::string_view value : values) indicator.values.push_back(String(value));
  return indicator;
}

}  // namespace

TEST_CASE("what a pinned value decides") {
  struct Row {
    ir::MatchOperator op;
    std::vector<std::string_view> values;
    std::vector<std::string_view> pinned;
    Truth truth;
  };
  const std::vector<Row> rows = {
      {kEquals, {"A.exe"}, {"a.EXE"}, Truth::kAlways},
      {kEquals, {"b.exe"}, {"a.exe"}, Truth::kNever},
      {kEquals, {"b.exe", "a.exe"}, {"a.exe"}, Truth::kAlways},
      {kEquals, {"a.exe"}, {"a.exe", "b.exe"}, Truth::kUnknown},
      {kEquals, {"c.exe"}, {"a.exe", "b.exe"}, Truth::kNever},
      {kContains, {"exe"}, {"a.exe", "b.exe"}, Truth::kAlways},
      {kEquals, {""}, {"a.exe"}, Truth::kUnknown},
      {kStartsWith, {"exe"}, {"a.exe"}, Truth::kNever},
      {kEndsWith, {".EXE"}, {"a.exe"}, Truth::kAlways},
      {kHas, {"a"}, {"a.exe"}, Truth::kUnknown},  // terms are the engine's business …
      {kHas, {"z"}, {"a.exe"}, Truth::kNever},    // … but must stand in the value at all
      {kRegex, {"z"}, {"a.exe"}, Truth::kUnknown},
      {kIsEmpty, {}, {"a.exe"}, Truth::kUnknown},
      {kEquals, {"\xC3\x84"}, {"a.exe"}, Truth::kUnknown},  // letters beyond ASCII
  };
  for (const Row& row : rows) {
    CAPTURE(ir::Name(row.op));
    CHECK(Evaluate(Test(row.op, row.values), Test(kEquals, row.pinned)) == row.truth);
  }
}

TEST_CASE("the case of letters is decided only where both sides say it") {
  const auto cased = ir::CaseRule::kSensitive;
  CHECK(Evaluate(Test(kContains, {"EXE"}, cased), Test(kEquals, {"a.exe"})) == Truth::kUnknown);
  CHECK(Evaluate(Test(kContains, {"EXE"}, cased), Test(kEquals, {"a.exe"}, cased)) ==
        Truth::kNever);
  CHECK(Evaluate(Test(kContains, {"EXE"}), Test(kEquals, {"a.exe"}, cased)) == Truth::kAlways);
}

TEST_CASE("all values are needed where the test says so") {
  ir::Indicator test = Test(kContains, {"a", "z"});
  CHECK(Evaluate(test, Test(kEquals, {"a.exe"})) == Truth::kAlways);
  test.value_rule = ir::ValueRule::kAll;
  CHECK(Evaluate(test, Test(kEquals, {"a.exe"})) == Truth::kNever);
}

TEST_CASE("only equalities with literal values pin a field") {
  CHECK(IsPin(Test(kEquals, {"a", "b"})));
  CHECK_FALSE(IsPin(Test(kContains, {"a"})));
  CHECK_FALSE(IsPin(Test(kEquals, {})));

  ir::Indicator wildcard = Test(kEquals, {"a"});
  std::get<ir::StringValue>(wildcard.values[0].node).parts.push_back(ir::Wildcard::kAnyRun);
  CHECK_FALSE(IsPin(wildcard));
}

TEST_CASE("numbers are compared as numbers of one spelling") {
  const auto number = [](std::string_view spelling) {
    ir::Indicator indicator = Test(kEquals, {});
    indicator.values.push_back({.span = {}, .node = ir::NumberValue{spelling}});
    return indicator;
  };
  CHECK(Evaluate(number("7045"), number("7045")) == Truth::kAlways);
  CHECK(Evaluate(number("7036"), number("7045")) == Truth::kNever);
  CHECK(Evaluate(number("0x1F"), number("31")) == Truth::kUnknown);
  CHECK(Evaluate(Test(kEquals, {"31"}), number("31")) == Truth::kUnknown);
}

TEST_CASE("values are shared when one holds the other") {
  CHECK(ShareValue(Test(kContains, {"Updater.exe"}), Test(kEndsWith, {"x", "\\updater.exe"})));
  CHECK_FALSE(ShareValue(Test(kContains, {"updater"}), Test(kEndsWith, {"installer"})));
  CHECK_FALSE(ShareValue(Test(kContains, {""}), Test(kEndsWith, {"a"})));
}

}  // namespace lintel::lint
