// Filters: for which rules they are, and what they make of them.
#include "compiler/transform/apply_filter.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "backends/backend.h"
#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

constexpr const char* kHead =
    "title: T\nid: 11111111-1111-4111-8111-111111111111\nname: own\nlogsource: {category: c, "
    "product: p}\n";

SigmaRule Rule(const std::string& detection) {
  return SigmaRule(std::string(kHead) + "detection:\n" + detection);
}

SigmaRule Filter(const std::string& lines, const std::string& logsource = "{product: p}") {
  return SigmaRule("title: F\nlogsource: " + logsource + "\nfilter:\n" + lines);
}

TEST_CASE("a filter is for the rules that it names, in its log source") {
  const SigmaRule rule = Rule("    s: {f: a}\n    condition: s\n");
  const auto is_for = [&](const std::string& rules, const std::string& logsource) {
    const SigmaRule filter =
        Filter("    rules: " + rules + "\n    s: {g: b}\n    condition: not s\n", logsource);
    REQUIRE(filter.rule);
    return transform::IsFilterFor(*filter.rule, *rule.rule);
  };
  CHECK(is_for("any", "{product: p}"));
  CHECK(is_for("[own]", "{product: p}"));
  CHECK(is_for("own", "{product: p, category: c}"));
  CHECK(is_for("[x, 11111111-1111-4111-8111-111111111111]", "{category: c}"));
  CHECK_FALSE(is_for("[T]", "{product: p}"));  // rsigma takes the title as well
  CHECK_FALSE(is_for("[other]", "{product: p}"));
  CHECK_FALSE(is_for("any", "{product: q}"));
  CHECK_FALSE(is_for("any", "{product: p, service: s}"));  // the rule does not say so
  const SigmaRule filter = Filter("    rules: any\n    s: {g: b}\n    condition: not s\n");
  CHECK_FALSE(transform::IsFilterFor(*filter.rule, *filter.rule));
  CHECK_FALSE(transform::IsFilterFor(*rule.rule, *rule.rule));
}

TEST_CASE("a filter's condition is required of every hit") {
  struct Row {
    std::string rule;
    std::string filter;
    std::string names;
    std::string condition;
  };
  const Row rows[] = {
      {"    s: {f: a}\n    condition: s\n", "    t: {g: b}\n    condition: not t\n", "s t",
       "s and not t"},
      {"    s: {f: a}\n    t: {f: b}\n    condition: s or t\n",
       "    u: {g: b}\n    condition: not u\n", "s t u", "(s or t) and not u"},
      {"    s: {f: a}\n    condition: s\n", "    s: {g: b}\n    condition: not s\n", "s _s_1",
       "s and not _s_1"},
      {"    s: {f: a}\n    condition: 1 of them\n", "    t: {g: b}\n    condition: not t\n",
       "s _t_1", "(1 of them) and not _t_1"},
      {"    s_1: {f: a}\n    condition: all of s_*\n",
       "    s_1: {g: b}\n    s_2: {g: c}\n    condition: not 1 of s_*\n", "s_1 _s_1_1 _s_2_1",
       "(all of s_*) and not (_s_1_1 or _s_2_1)"},
      {"    s: {f: a}\n    condition: s\n",
       "    t: {g: b}\n    u: {g: c}\n    condition: t or not (t and u)\n", "s t u",
       "s and (t or not (t and u))"},
      {"    s: {f: a}\n    condition: s\n",
       "    t: {g: b}\n    u: {g: c}\n    condition: [not t, not u]\n", "s t u",
       "s and (not t or not u)"},
      {"    s: {f: a}\n    condition: [s, not s]\n", "    t: {g: b}\n    condition: not t\n", "s t",
       "s and not t; (not s) and not t"},
      {"    s: {f: a}\n    condition: s\n", "    t: {g: b}\n    condition: all of t*\n", "s t",
       "s and t"},
  };
  const auto* backend = backends::FindBackend("sigma", "");
  for (const Row& row : rows) {
    CAPTURE(row.rule);
    CAPTURE(row.filter);
    const SigmaRule rule = Rule(row.rule);
    SigmaRule filter = Filter("    rules: any\n" + row.filter);
    REQUIRE(rule.rule);
    REQUIRE(filter.rule);
    ir::Rule result = transform::ApplyFilter(*rule.rule, *filter.rule);
    std::string names;
    for (const ir::Selection& selection : result.selections) {
      names += (names.empty() ? "" : " ") + std::string(selection.name.value);
    }
    CHECK(names == row.names);
    std::string conditions;
    for (const ir::SigmaCondition& condition : result.conditions) {
      conditions += (conditions.empty() ? "" : "; ") + std::string(condition.text);
    }
    CHECK(conditions == row.condition);
    // The selection's bytes are the filter's; the rule that was given is as it was.
    CHECK(filter.Source(result.selections.back().span) ==
          filter.Source(filter.rule->selections.back().span));
    CHECK(rule.rule->selections.size() + filter.rule->selections.size() ==
          result.selections.size());
    // What is written reads as the same conditions.
    DiagnosticSink sink;
    const auto text = backend->emit({ir::Rule(result), {}}, {rule.sources, {}, {}}, sink);
    REQUIRE(text);
    SigmaRule again(*text);
    CAPTURE(*text);
    REQUIRE(again.rule);
    SigmaRule plain(*text);
    plain.rule = std::move(result);
    for (std::size_t i = 0; i < again.rule->conditions.size(); ++i) {
      CHECK(again.Text(again.rule->conditions[i].predicate) ==
            plain.Text(plain.rule->conditions[i].predicate));
    }
  }
}

}  // namespace
}  // namespace lintel
