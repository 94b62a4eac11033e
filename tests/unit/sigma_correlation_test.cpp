// Correlation rules and filters: what is read, and each MUST of their specifications violated.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

struct Row {
  std::string text;      // the lines below `correlation:` or `filter:`
  std::string expected;  // the findings, or nothing
};

SigmaRule Correlation(const std::string& lines, const std::string& head = "") {
  return SigmaRule("title: T\nid: 11111111-1111-4111-8111-111111111111\nname: own\n" + head +
                   "correlation:\n" + lines);
}

SigmaRule Filter(const std::string& lines) {
  return SigmaRule("title: T\nlogsource:\n    product: windows\nfilter:\n" + lines);
}

constexpr const char* kCount =
    "    type: event_count\n    rules: [a]\n    group-by: [u]\n    timespan: 1h\n";
constexpr const char* kPair = "    rules: [a, b]\n    group-by: [u]\n    timespan: 5m\n";

TEST_CASE("correlations of every type are read") {
  const std::string rules = "    rules: [a, b]\n    group-by: [u]\n    timespan: 5m\n";
  const std::string good[] = {
      std::string(kCount) + "    condition: {gte: 10}\n",
      std::string(kCount) + "    condition: {gt: 10, lte: 20}\n",
      std::string(kCount) + "    condition: {neq: 0}\n",
      "    type: value_count\n" + rules + "    condition: {field: f, gte: 3}\n",
      "    type: value_count\n" + rules + "    condition: {field: [f, g], gte: 3}\n",
      "    type: value_sum\n" + rules + "    condition: {field: f, gt: 1e9}\n",
      "    type: value_avg\n" + rules + "    condition: {field: f, lt: -2.5}\n",
      "    type: value_percentile\n" + rules +
          "    condition: {field: f, gte: 3, percentile: 95}\n",
      "    type: value_median\n" + rules + "    condition: {field: f, gte: 3}\n",
      "    type: temporal\n" + rules,
      "    type: temporal\n" + rules + "    condition: a and not b\n",
      "    type: temporal\n" + rules + "    condition: {gte: 1}\n",
      "    type: temporal_ordered\n" + rules,
      "    type: temporal\n" + rules +
          "    aliases:\n        user:\n            a: x\n            b: y\n",
      "    type: temporal\n    rules: a\n    timespan: 7d\n",
      std::string(kCount) + "    condition: {gte: 10}\ngenerate: true\n",
      std::string(kCount) + "    condition: {gte: 10}\n    generate: true\n",
  };
  const auto all = backends::AllBackends();
  const auto sigma =
      std::ranges::find_if(all, [](const auto* backend) { return backend->target == "sigma"; });
  for (const std::string& lines : good) {
    CAPTURE(lines);
    SigmaRule r = Correlation(lines);
    CHECK(r.Findings().empty());
    REQUIRE(r.rule);
    REQUIRE(r.rule->correlation);
    CHECK(r.rule->metadata.custom.empty());

    // Written and read back it is the same.
    const backends::Catalogue catalogue;
    const CompiledRule compiled(ir::Rule(*r.rule), {});
    DiagnosticSink sink;
    const auto text = (*sigma)->emit(compiled, {r.sources, catalogue, {}}, sink);
    REQUIRE(text.has_value());
    CAPTURE(*text);
    const SigmaRule again(*text);
    CHECK(again.Findings().empty());
    REQUIRE(again.rule);
    const auto& before = *r.rule->correlation;
    const auto& after = *again.rule->correlation;
    CHECK(before.type.value == after.type.value);
    CHECK(before.rules.size() == after.rules.size());
    CHECK(before.group_by.size() == after.group_by.size());
    CHECK(before.timespan.seconds == after.timespan.seconds);
    REQUIRE(before.bounds.size() == after.bounds.size());
    for (std::size_t i = 0; i < before.bounds.size(); ++i) {
      CHECK(before.bounds[i].op == after.bounds[i].op);
      CHECK(before.bounds[i].number.value == after.bounds[i].number.value);
    }
    CHECK(before.fields.size() == after.fields.size());
    CHECK(before.percentile.has_value() == after.percentile.has_value());
    CHECK(ir::ExpressionText(before) == ir::ExpressionText(after));
    CHECK(before.aliases.size() == after.aliases.size());
    CHECK(before.generate.has_value() == after.generate.has_value());
  }
}

TEST_CASE("the condition of a temporal correlation") {
  const Row rows[] = {
      {"a and not b", "(a and not b)"},   {"a or b and c", "(a or (b and c))"},
      {"not (a or b)", "not (a or b)"},   {"1 of a*", "(a)"},
      {"all of them", "(a and b and c)"},
  };
  for (const Row& row : rows) {
    const SigmaRule r = Correlation(
        "    type: temporal\n    rules: [a, b, c]\n    timespan: 1m\n"
        "    condition: " +
        row.text + "\n");
    CAPTURE(row.text);
    REQUIRE(r.rule);
    CHECK(ir::ExpressionText(*r.rule->correlation) == row.expected);
  }
}

TEST_CASE("what the specification of correlations forbids is found") {
  const std::string count = kCount;
  const std::string pair = kPair;
  const Row rows[] = {
      {"    rules: [a]\n    timespan: 1h\n    condition: {gte: 1}\n", "S001 rules"},
      {"    type: event_count\n    timespan: 1h\n    condition: {gte: 1}\n", "S001 type"},
      {"    type: event_count\n    rules: [a]\n    condition: {gte: 1}\n", "S001 type"},
      {count, "S001 type"},
      {"    type: count\n" + pair, "S021 count"},
      {"    type: Temporal\n" + pair, "S021 Temporal"},
      {"    type: temporal_extended\n" + pair, "S021 temporal_extended"},
      {"    type: temporal\n    rules: []\n    timespan: 1h\n", "S021 []"},
      {"    type: temporal\n    rules: {a: b}\n    timespan: 1h\n", "S021 {a: b}; S021 {a: b}"},
      {"    type: temporal\n    rules: [own]\n    timespan: 1h\n", "S021 own"},
      {"    type: temporal\n    rules: [11111111-1111-4111-8111-111111111111]\n    timespan: 1h\n",
       "S021 11111111-1111-4111-8111-111111111111"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1\n", "S021 1"},
      {"    type: temporal\n    rules: [a]\n    timespan: -1h\n", "S021 -1h"},
      {"    type: temporal\n    rules: [a]\n    timespan: 0s\n", "S021 0s"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1M\n", "S021 1M"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1w\n", "S021 1w"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1.5h\n", "S021 1.5h"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1h30m\n", "S021 1h30m"},
      {"    type: temporal\n    rules: [a]\n    timeframe: 1h\n", "S021 timeframe; S001 type"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1h\n    groupby: [u]\n", "S021 groupby"},
      {"    type: temporal\n    rules: [a]\n    timespan: 1h\n    group-by: {u: v}\n",
       "S021 {u: v}"},
      {count + "    condition: {gte: 10.7}\n", "S021 10.7"},
      {count + "    condition: {gte: -1}\n", "S021 -1"},
      {count + "    condition: {gte: '10'}\n", "S021 '10'"},
      {count + "    condition: {gte: many}\n", "S021 many"},
      {count + "    condition: {ge: 10}\n", "S021 ge"},
      {count + "    condition: {gte: 10, gt: 9}\n", "S021 9"},
      {count + "    condition: {eq: 10, lt: 20}\n", "S021 20"},
      {count + "    condition: {gt: 10, lt: 5}\n", "S021 5"},
      {count + "    condition: {gt: 10, lt: 10}\n", "S021 10"},
      {count + "    condition: {}\n", "S021 {}"},
      {count + "    condition: 10\n", "S021 10"},
      {count + "    condition: [1]\n", "S021 [1]"},
      {count + "    condition: {field: f, gte: 10}\n", "S021 field"},
      {count + "    condition: {gte: 10, percentile: 5}\n", "S021 percentile"},
      {"    type: value_count\n" + pair + "    condition: {gte: 10}\n", "S001 {gte: 10}"},
      {"    type: value_sum\n" + pair + "    condition: {gte: 10}\n", "S001 {gte: 10}"},
      {"    type: value_avg\n" + pair + "    condition: {field: f}\n", "S021 {field: f}"},
      {"    type: value_median\n" + pair + "    condition: {field: f, gte: x}\n", "S021 x"},
      {"    type: value_percentile\n" + pair +
           "    condition: {field: f, gte: 1, percentile: 101}\n",
       "S021 101"},
      {"    type: temporal\n" + pair + "    condition: {field: f, gte: 2}\n", "S021 field"},
      {"    type: temporal\n" + pair + "    condition: a and c\n", "S011 c"},
      {"    type: temporal\n" + pair + "    condition: a and\n", "S010 d"},
      {"    type: event_count\n" + pair + "    condition: a and b\n", "S021 a and b"},
      {"    type: temporal\n" + pair + "    aliases: [u]\n", "S021 [u]"},
      {"    type: temporal\n" + pair + "    aliases: {u: {c: x}}\n", "S021 c"},
      {"    type: temporal\n" + pair + "    aliases: {u: {a: [x]}}\n", "S021 [x]"},
      {"    type: temporal\n" + pair + "    aliases: {u: x}\n", "S021 x"},
      {"    type: temporal\n" + pair + "generate: yes\n", "S021 yes"},
      {"    type: temporal\n" + pair + "    generate: true\ngenerate: true\n", "S021 true"},
      {"    type: temporal\n" + pair + "logsource: {product: a}\n", "S021 {product: a}"},
      {"    type: temporal\n" + pair + "detection: {condition: a}\n", "S021 {condition: a}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const SigmaRule r = Correlation(row.text);
    CHECK_FALSE(r.rule.has_value());
    CHECK(r.Findings() == row.expected);
    for (const Diagnostic& d : r.sink.diagnostics()) CHECK_FALSE(d.help.empty());
  }
  CHECK(SigmaRule("title: T\ncorrelation: [a]\n").Findings() == "S021 [a]");
  CHECK(SigmaRule("correlation:\n    type: temporal\n" + pair).Findings() == "S001 correlation");
}

// The specification's own example has no percentile: said, and read all the same.
TEST_CASE("a percentile without rank is reported and kept") {
  const SigmaRule r = Correlation(std::string("    type: value_percentile\n") + kPair +
                                  "    condition: {field: f, gte: 3}\n");
  CHECK(r.Findings() == "S024 {field: f, gte: 3}");
  CHECK(r.rule.has_value());
}

TEST_CASE("filters") {
  const Row rows[] = {
      {"    rules: any\n    s: {f: a}\n    condition: not s\n", ""},
      {"    rules: [a, b]\n    s: {f: a}\n    condition: not s\n", ""},
      {"    rules: a\n    s: {f|neq: a}\n    condition: s\n", ""},
      {"    rules: [a]\n    s_1: {f: a}\n    s_2: {f: b}\n    condition: not 1 of s_*\n", ""},
      {"    rules: [a]\n    s: {f: a}\n    condition: s\n", "S023 s"},
      {"    s: {f: a}\n    condition: not s\n", "S001 s"},
      {"    rules: []\n    s: {f: a}\n    condition: not s\n", "S022 []"},
      {"    rules: [[a]]\n    s: {f: a}\n    condition: not s\n", "S022 [a]"},
      {"    rules: [a]\n    s: {f: a}\n", "S001 rules: [a]\n    s: {f: a}"},
      {"    rules: [a]\n    condition: s\n", "S001 rules: [a]\n    condition: s"},
      {"    rules: [a]\n    s: {f: a}\n    condition: not t\n", "S011 t"},
      {"    rules: [a]\n    s: {f: a}\n    condition: not 1 of t*\n", "S012 t*"},
      {"    rules: [a]\n    s: {f: a}\n    condition: not s\ndetection: {s: {f: a}, condition: "
       "s}\n",
       "S022 {s: {f: a}, condition: s}"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const SigmaRule r = Filter(row.text);
    CHECK(r.Findings() == row.expected);
    const bool is_read = row.expected.empty() || row.expected.starts_with("S023");
    CHECK(r.rule.has_value() == is_read);
    if (is_read) CHECK(r.rule->filter.has_value());
  }
  CHECK(SigmaRule("title: T\nfilter: {rules: any, s: {f: a}, condition: not s}\n").Findings() ==
        "S001 title");
}

}  // namespace
}  // namespace lintel
