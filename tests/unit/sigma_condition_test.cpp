#include <doctest/doctest.h>

#include <string>

#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

// A rule with the selections a, b, c, sel_1, sel_2, sel-x, _hidden and this condition.
SigmaRule WithCondition(const std::string& condition) {
  std::string detection;
  for (const std::string name : {"a", "b", "c", "sel_1", "sel_2", "sel-x", "_hidden"}) {
    detection += "    " + name + ":\n        f: x\n";
  }
  return SigmaRule::WithDetection(detection + "    condition: " + condition + "\n");
}

struct Row {
  std::string condition;
  std::string expected;  // the predicate, or the findings where no rule comes back
};

TEST_CASE("precedence, quantifiers, patterns") {
  const Row rows[] = {
      {"a", "a"},
      {"not a", "not(a)"},
      {"not not a", "not(not(a))"},
      {"a and b and c", "all(a, b, c)"},
      {"a or b and c", "any(a, all(b, c))"},
      {"a and b or c", "any(all(a, b), c)"},
      {"not a and b", "all(not(a), b)"},
      {"not (a and b)", "not(all(a, b))"},
      {"(a or b) and c", "all(any(a, b), c)"},
      {"((a))", "a"},
      {"not 1 of sel_*", "not(any of sel_* sel_1 sel_2)"},
      {"a and not 1 of sel_* or b", "any(all(a, not(any of sel_* sel_1 sel_2)), b)"},
      {"all of sel*", "all of sel* sel_1 sel_2 sel-x"},
      {"any of sel-*", "any of sel-* sel-x"},
      {"1 of *_1", "any of *_1 sel_1"},
      {"1 of s*_*2", "any of s*_*2 sel_2"},
      {"1 of _*", "any of _* _hidden"},
      {"1 of a", "any of a a"},
      {"all of them", "all of them a b c sel_1 sel_2 sel-x"},
      {"sel-x", "sel-x"},
      {"(a)and(b)", "all(a, b)"},
      {"|\n        a and\n\n        b", "all(a, b)"},
      {">\n        a and\n        b", "all(a, b)"},
      {"'a or b'", "any(a, b)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    const SigmaRule r = WithCondition(row.condition);
    CHECK(r.Findings() == "");
    REQUIRE(r.rule);
    CHECK(r.Text(r.rule->conditions.at(0).predicate) == row.expected);
  }
}

TEST_CASE("what cannot be read is refused at its bytes") {
  const Row rows[] = {
      {"''", "S010 ''"},
      {"a and", "S010 d"},
      {"and a", "S010 and"},
      {"a b", "S010 b"},
      {"a or or b", "S010 or"},
      {"(a or b", "S010 ("},
      {"a or b)", "S010 )"},
      {"()", "S010 )"},
      {"not", "S010 t"},
      {"1 of", "S010 of"},
      {"1 of (a)", "S010 of"},
      {"0 of a", "S010 0 of"},
      {"most of a", "S010 most of"},
      {"2 of sel*", "S004 2 of"},
      {"selection", "S011 selection"},
      {"sel_3 and a", "S011 sel_3"},
      {"sel*", "S011 sel*"},
      {"a and not 1 of filter_*", "S012 filter_*"},
      {"a AND b", "S014 AND"},
      {"NOT a", "S014 NOT"},
      {"a and Not b", "S014 Not"},
      {"a | count() by f > 5", "S013 | count() by f > 5"},
      {"a | near b", "S013 | near b"},
      {std::string(70, '(') + "a" + std::string(70, ')'), "S015 ("},
      {"|\n        a and\n        bb or c", "S011 bb"},
      {"\"a \\x61nd nope\"", "S011 nope"},
      {"[a, nope]", "S011 nope"},
      {"[]", "S002 []"},
      {"{a: b}", "S002 {a: b}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    const SigmaRule r = WithCondition(row.condition);
    CHECK_FALSE(r.rule.has_value());
    CHECK(r.Findings() == row.expected);
    for (const Diagnostic& d : r.sink.diagnostics()) CHECK_FALSE(d.help.empty());
  }
}

TEST_CASE("a long chain of `not` or `or` costs no stack") {
  std::string many = "a";
  for (int i = 0; i < 20'000; ++i) many += " or a";
  CHECK(WithCondition(many).rule.has_value());
  std::string nots;
  for (int i = 0; i < 5'000; ++i) nots += "not ";
  CHECK(WithCondition(nots + "a").Findings() == "S015 not");
}

TEST_CASE("did you mean") {
  const SigmaRule r = WithCondition("sel_3");
  CHECK(r.sink.diagnostics().at(0).help == "did you mean `sel_1`?");
  const SigmaRule count = WithCondition("a | count(user) by host > 5");
  CHECK(count.sink.diagnostics().at(0).help.find("`value_count`") != std::string::npos);
}

TEST_CASE("spans in a condition, and condition lists") {
  const SigmaRule r = WithCondition("|\n        not (a or b)\n        and 1 of sel_*");
  REQUIRE(r.rule);
  const ir::Rule& rule = *r.rule;
  const ir::Predicate& whole = rule[rule.conditions[0].predicate];
  CHECK(r.Source(whole.span) == "not (a or b)\n        and 1 of sel_*");
  const auto& all = std::get<ir::AllOf>(whole.node);
  CHECK(r.Source(rule[all.operands[0]].span) == "not (a or b)");
  const ir::PredicateId inner = std::get<ir::Not>(rule[all.operands[0]].node).operand;
  CHECK(r.Source(rule[inner].span) == "a or b");
  CHECK(r.Source(rule[all.operands[1]].span) == "1 of sel_*");

  const SigmaRule list = WithCondition("[a, b or c]");
  REQUIRE(list.rule);
  CHECK(list.rule->conditions.size() == 2);
  CHECK(list.Text(list.rule->conditions[1].predicate) == "any(b, c)");
}

}  // namespace
}  // namespace lintel
