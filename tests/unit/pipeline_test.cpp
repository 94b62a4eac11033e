// Processing pipelines: what each transformation and condition makes of a rule.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "compiler/prepare.h"
#include "compiler/sigma/pipeline_reader.h"

namespace lintel {
namespace {

constexpr const char* kHead =
    "title: T\nid: 11111111-1111-4111-8111-111111111111\nstatus: test\ndate: 2024-05-01\n"
    "tags: [attack.t1059]\nlevel: medium\nlogsource: {category: process_creation, product: "
    "windows}\n";

// Applies pipelines (each without its key `transformations`) to a rule with these selections; gives
// what stands below `detection:` as Sigma, or the findings with the bytes that they underline.
std::string Apply(const std::vector<std::string>& pipelines, const std::string& detection) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("rule.yml", kHead + ("detection:\n" + detection));
  const auto findings = [&] {
    std::string text;
    for (const Diagnostic& d : sink.diagnostics()) {
      if (!text.empty()) text += "; ";
      text += fmt::format("{} {}", d.info->code, sources.Text(d.span));
    }
    return text;
  };
  const Compilation compilation = Compile(sources, file, sink);
  if (compilation.rules.empty()) return "no rule: " + findings();
  Preparation preparation;
  for (const std::string& text : pipelines) {
    const FileId pipeline_file = sources.Add("pipeline.yml", text);
    auto pipeline = sigma::ReadPipeline(sources, pipeline_file, sink);
    if (!pipeline) return findings();
    preparation.pipelines.push_back(*std::move(pipeline));
  }
  const auto rule = Prepare(compilation.rules[0], preparation, sink);
  if (!rule) return findings();
  const auto* backend = backends::FindBackend("sigma", "");
  const auto text = backend->emit(*rule, {sources, {}, {}}, sink);
  if (!text) return findings();
  const std::size_t begin = text->find("detection:\n") + 11;
  std::string result = text->substr(begin, text->find("level: medium") - begin);
  for (std::size_t at = 0; (at = result.find("\n    ", at)) != std::string::npos; ++at) {
    result.replace(at, 5, "\n");
  }
  return result.substr(4);
}

std::string Pipeline(const std::string& transformations) {
  return "transformations:\n" + transformations;
}

struct Row {
  std::string transformation;  // lines of one item, or several items
  std::string items;           // of the selection `s`, which is the condition
  std::string expected;        // the selection as it is then, or the findings
};

void Check(const Row& row) {
  CAPTURE(row.transformation);
  CAPTURE(row.items);
  std::string items;
  for (std::size_t at = 0; at < row.items.size();) {
    const std::size_t end = std::min(row.items.find('\n', at), row.items.size());
    items += "        " + row.items.substr(at, end - at) + "\n";
    at = end + 1;
  }
  std::string text =
      Apply({Pipeline(row.transformation)}, "    s:\n" + items + "    condition: s\n");
  // `s:` and the condition go without saying where they are as they were.
  if (text.starts_with("s:\n    ") && text.ends_with("\ncondition: s\n")) {
    text = text.substr(7, text.size() - 7 - 14);
    for (std::size_t at = 0; (at = text.find("\n    ", at)) != std::string::npos; ++at) {
      text.replace(at, 5, "\n");
    }
  }
  CHECK(text == row.expected);
}

TEST_CASE("field names") {
  const std::string map = "- {type: field_name_mapping, mapping: {a: x, b: [v, w], ref: r}}";
  const Row rows[] = {
      {map, "a: 1", "x: 1"},
      {map, "a|contains|all: [1, 2]", "x|contains|all:\n    - '1'\n    - '2'"},
      {map, "c: 1", "c: 1"},
      {map, "A: 1", "A: 1"},
      {map, "a|fieldref: ref", "x|fieldref: r"},
      {map, "a: [v, null]", "x:\n    - 'v'\n    - null"},
      {map, "a|neq: v", "x|neq: 'v'"},
      {map, "a: null", "x: null"},
      {map, "a|exists: true", "x|exists: true"},
      {map, "b: 1", "- v: 1\n- w: 1"},
      {map, "b: 1\na: 2", "- v: 1\n  x: 2\n- w: 1\n  x: 2"},
      {map, "- b: 1\n  a: 2\n- c: 3", "- v: 1\n  x: 2\n- w: 1\n  x: 2\n- c: 3"},
      {map, "b|neq: 1", "T106 b|neq: 1"},
      {"- {type: field_name_mapping, mapping: {null: Message}}", "'|contains': w",
       "Message|contains: 'w'"},
      {"- {type: field_name_prefix, prefix: p.}", "a: 1\nb: 2", "p.a: 1\np.b: 2"},
      {"- {type: field_name_suffix, suffix: .k}", "a: 1", "a.k: 1"},
      {"- {type: field_name_prefix_mapping, mapping: {win.: w_, lin.: l_}}",
       "win.a: 1\nlin.b: 2\nc: 3", "w_a: 1\nl_b: 2\nc: 3"},
      {"- {type: field_name_prefix, prefix: p., field_name_conditions: [{type: include_fields, "
       "fields: [a]}]}",
       "a: 1\nb: 2", "p.a: 1\nb: 2"},
      {"- {type: field_name_prefix, prefix: p., field_name_conditions: [{type: exclude_fields, "
       "fields: [a]}]}",
       "a: 1\nb: 2", "a: 1\np.b: 2"},
      {"- {type: field_name_prefix, prefix: p., field_name_conditions: [{type: include_fields, "
       "fields: ['a.*'], mode: re}]}",
       "ab: 1\nba: 2", "p.ab: 1\nba: 2"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("items are dropped, or the rule is refused") {
  const std::string drop =
      "- {type: drop_detection_item, field_name_conditions: [{type: include_fields, fields: [a]}]}";
  const Row rows[] = {
      {drop, "a: 1\nb: 2", "b: 2"},
      {drop, "a|neq: 1\nb: 2", "b: 2"},
      {drop, "a: [1, null]\nb: 2", "b: 2"},
      {drop, "- a: 1\n  b: 2\n- c: 3", "- b: 2\n- c: 3"},
      {drop, "a: 1", "T054 s:\n        a: 1"},
      {drop, "- a: 1\n- b: 2", "T054 - a: 1\n        - b: 2"},
      {"- {type: drop_detection_item, detection_item_conditions: [{type: match_string, cond: any, "
       "pattern: 'v$'}]}",
       "a: v\nb: xv\nc: 1", "b: 'xv'\nc: 1"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("strings") {
  const auto replace = [](const std::string& regex, const std::string& by,
                          const std::string& more = "") {
    return fmt::format("- {{type: replace_string, regex: '{}', replacement: '{}'{}}}", regex, by,
                       more);
  };
  const Row rows[] = {
      {replace("b", "x"), "a: abba", "a: 'axxa'"},
      {replace("(a)(b)", R"(\2\1)"), "a: ab", "a: 'ba'"},
      {replace("(?P<l>a)", R"(<\g<l>>)"), "a: ab", "a: '<a>b'"},
      {replace("x*", "-"), "a: abxd", "a: '-a-b--d-'"},  // what Python 3.7 gives
      {replace("^", "pre"), "a: b", "a: 'preb'"},
      {replace(R"(\\)", "/"), R"(a: c:\d)", "a: 'c:/d'"},
      {replace("/", R"(\\\\)"), "a: c/d", R"(a: 'c\\\\d')"},  // two of them
      {replace("/", R"(\\)"), "a: c/d", R"(a: 'c\d')"},
      {replace("b", "*"), "a: abc", "a: 'a*c'"},
      {replace("b", R"(\*)"), "a: abc", R"(a: 'a\*c')"},
      {replace("b", "*", ", skip_special: true"), "a: abc", R"(a: 'a\*c')"},
      {replace("b", "*", ", skip_special: true, interpret_special: true"), "a: abc", "a: 'a*c'"},
      {replace(R"(\*)", "x"), "a: a*b", "a: 'axb'"},
      {replace(R"(\*)", "x", ", skip_special: true"), "a: a*b", "a: 'a*b'"},
      {replace("z", "x"), R"(a: 'c:\*')", R"(a: 'c:\*')"},  // untouched: pySigma loses the wildcard
      {replace("b", "x"), R"(a: 'b\*')", R"(a: 'x\*')"},
      // Modifiers are wildcards that the expression sees.
      {replace("b", "x"), "a|endswith: b", "a|endswith: 'x'"},
      {replace(R"(^\*b)", "x"), "a|endswith: b", "a: 'x'"},
      {replace(R"(\*$)", ""), "a|contains: [b, c]", "a:\n    - '*b'\n    - '*c'"},
      {replace("b", "x"), "a|re: b", "a|re: 'b'"},
      {replace("4", "5"), "a: 44", "a: '55'"},
      {replace("4", "5"), "a: 33", "a: 33"},
      {replace("Yg", "x"), "a|base64: b", "a: 'x=='"},
      {replace("q", "x"), "a|base64: b", "a|base64: 'b'"},
      {replace("b", "x"), "a|expand: 'b%p%'", "a|expand: 'x%p%'"},
      {replace("b", "x"), "- b", "- 'x'"},
      {replace("b", R"(\1)"), "a: b", "T054 T"},
      {replace("(b", "x"), "a: b", "T051 '(b'"},
      {"- {type: map_string, mapping: {v: w}}", "a: v\nb: V", "a: 'w'\nb: 'V'"},
      {"- {type: map_string, mapping: {v: [w, 'x*']}}", "a: [v, u]",
       "a:\n    - 'w'\n    - 'x*'\n    - 'u'"},
      {"- {type: map_string, mapping: {'*v': w}}", "a|endswith: v", "a: 'w'"},
      {"- {type: map_string, mapping: {v: w}}", "a|endswith: v", "a|endswith: 'v'"},
      {"- {type: set_value, value: 5}", "a|contains: [v, w]", "a: 5"},
      {"- {type: set_value, value: 5, force_type: str}", "a: v", "a: '5'"},
      {"- {type: set_value, value: null}", "a: v", "a: null"},
      {"- {type: case, method: upper}", "a|contains: vé", "a|contains: 'Vé'"},
  };
  for (const Row& row : rows) Check(row);
}

TEST_CASE("placeholders of a pipeline") {
  const std::string vars = "vars: {p: [one, 'tw*'], q: 3}\n";
  const auto result = [&](const std::string& item) {
    return Apply({vars + "transformations:\n" + item},
                 "    s:\n        a|expand: ['%p%', '%q%', '%r%']\n    condition: s\n");
  };
  CHECK(result("- type: value_placeholders\n") ==
        "s:\n    a|expand:\n        - 'one'\n        - 'tw*'\n        - '3'\n        - '%r%'\n"
        "condition: s\n");
  CHECK(result("- {type: value_placeholders, include: [q]}\n") ==
        "s:\n    a|expand:\n        - '%p%'\n        - '3'\n        - '%r%'\ncondition: s\n");
  CHECK(result("- {type: value_placeholders, exclude: [q]}\n- type: wildcard_placeholders\n") ==
        "s:\n    a:\n        - 'one'\n        - 'tw*'\n        - '*'\n        - '*'\n"
        "condition: s\n");
  CHECK(result("- {type: value_placeholders, exclude: [q], include: [p]}\n") == "T051 q");
}

TEST_CASE("a condition is added to every condition") {
  const auto result = [](const std::string& item, const std::string& rest) {
    return Apply({Pipeline(item)}, "    s:\n        a: 1\n" + rest);
  };
  CHECK(result("- {type: add_condition, name: agent, conditions: {b: 2, c|contains: [x, y]}}\n",
               "    condition: [s, not s]\n") ==
        "s:\n    a: 1\nagent:\n    b: 2\n    c|contains:\n        - 'x'\n        - 'y'\n"
        "condition:\n    - s and agent\n    - (not s) and agent\n");
  CHECK(result("- {type: add_condition, conditions: {b: 2}, negated: true}\n",
               "    condition: 1 of them\n") ==
        "s:\n    a: 1\n_cond:\n    b: 2\ncondition: (1 of them) and not _cond\n");
  // A name that `them` or a pattern would take in is changed.
  CHECK(result("- {type: add_condition, name: s2, conditions: {b: 2}}\n",
               "    condition: all of s*\n") ==
        "s:\n    a: 1\n_s2_1:\n    b: 2\ncondition: (all of s*) and _s2_1\n");
  CHECK(result("- {type: add_condition, name: s, conditions: {b: 2}}\n", "    condition: s\n") ==
        "s:\n    a: 1\n_s_1:\n    b: 2\ncondition: s and _s_1\n");
  CHECK(result("- {type: add_condition, name: agent, template: true, conditions: {b: "
               "'$product:${category}:$service'}}\n",
               "    condition: s\n") ==
        "s:\n    a: 1\nagent:\n    b: 'windows:process_creation:None'\ncondition: s and agent\n");
  CHECK(result("- {type: add_condition, name: agent, conditions: {b|nope: 2}}\n",
               "    condition: s\n") == "S007 nope");
}

// Whether the conditions of an item hold for a rule with `a: 1`, `b|endswith: v*w` and a null.
bool Holds(const std::string& conditions) {
  CAPTURE(conditions);
  const std::string result = Apply(
      {"transformations:\n- {id: first, type: set_state, key: k, val: 5}\n- {id: second, type: "
       "field_name_mapping, mapping: {a: x}}\n- type: field_name_prefix\n  prefix: p.\n" +
       conditions},
      "    s:\n        a: 1\n        b|endswith: v*w\n        c: null\n    condition: s\n");
  const bool holds = result.find("p.") != std::string::npos;
  CHECK_MESSAGE(result.starts_with("s:\n"), result);
  return holds;
}

TEST_CASE("conditions of rules") {
  const std::pair<const char*, bool> rows[] = {
      {"{type: logsource, product: windows}", true},
      {"{type: logsource, product: windows, category: process_creation}", true},
      {"{type: logsource, product: linux}", false},
      {"{type: logsource, service: sysmon}", false},
      {"{type: logsource}", true},
      {"{type: contains_field, field: x}", true},
      {"{type: contains_field, field: a}", false},
      {"{type: contains_detection_item, field: x, value: 1}", true},
      {"{type: contains_detection_item, field: x, value: '1'}", false},
      {"{type: contains_detection_item, field: x, value: 2}", false},
      {"{type: contains_detection_item, field: b, value: '*v*w'}", true},
      {"{type: contains_detection_item, field: b, value: 'v*w'}", false},
      {"{type: contains_detection_item, field: c, value: null}", true},
      {"{type: processing_item_applied, processing_item_id: first}", true},
      {"{type: processing_item_applied, processing_item_id: third}", false},
      {"{type: processing_state, key: k, val: 5}", true},
      {"{type: processing_state, key: k, val: 5.0}", true},
      {"{type: processing_state, key: k, val: '5'}", false},
      {"{type: processing_state, key: k, val: 4, op: gt}", true},
      {"{type: processing_state, key: k, val: 4, op: ne}", true},
      {"{type: processing_state, key: none, val: 4, op: ne}", false},
      {"{type: is_sigma_rule}", true},
      {"{type: is_sigma_correlation_rule}", false},
      {"{type: tag, tag: attack.t1059}", true},
      {"{type: tag, tag: attack.t105}", false},
      {"{type: rule_attribute, attribute: level, value: low, op: gt}", true},
      {"{type: rule_attribute, attribute: level, value: high, op: gte}", false},
      {"{type: rule_attribute, attribute: status, value: experimental, op: gt}", true},
      {"{type: rule_attribute, attribute: date, value: '2024-04-30', op: gt}", true},
      {"{type: rule_attribute, attribute: title, value: T}", true},
      {"{type: rule_attribute, attribute: title, value: U}", false},
      {"{type: rule_attribute, attribute: falsepositives, value: U, op: not_in}", true},
      {"{type: rule_attribute, attribute: nothing, value: U}", false},
  };
  for (const auto& [condition, holds] : rows) {
    CHECK(Holds(fmt::format("  rule_conditions: [{}]\n", condition)) == holds);
    CHECK(Holds(fmt::format("  rule_conditions: [{}]\n  rule_cond_not: true\n", condition)) ==
          !holds);
  }
  const std::string two = "[{type: is_sigma_rule}, {type: is_sigma_correlation_rule}]\n";
  CHECK_FALSE(Holds("  rule_conditions: " + two));
  CHECK(Holds("  rule_conditions: " + two + "  rule_cond_op: or\n"));
  const std::string named =
      "  rule_conditions: {a: {type: is_sigma_rule}, b: {type: is_sigma_correlation_rule}}\n";
  CHECK(Holds(named + "  rule_cond_expr: a and not b\n"));
  CHECK(Holds(named + "  rule_cond_expr: b or a and not (a and b)\n"));
  CHECK_FALSE(Holds(named + "  rule_cond_expr: not (a or b)\n"));
}

TEST_CASE("conditions of items and of fields") {
  const auto prefixed = [](const std::string& conditions) {
    const std::string text = Apply(
        {"transformations:\n- {id: first, type: field_name_mapping, mapping: {a: x}}\n- type: "
         "field_name_prefix\n  prefix: p.\n" +
         conditions},
        "    s:\n        a: [v, 'w*']\n        b|endswith: v\n        c: null\n        d: 7\n"
        "    condition: s\n");
    std::string fields;
    for (std::size_t at = text.find("p."); at != std::string::npos; at = text.find("p.", at + 1)) {
      fields += text[at + 2];
    }
    return fields;
  };
  const std::pair<const char*, const char*> rows[] = {
      {"{type: match_string, cond: any, pattern: v}", "x"},
      {"{type: match_string, cond: all, pattern: v}", ""},
      {"{type: match_string, cond: any, pattern: '.*v'}", "xb"},
      {"{type: match_string, cond: any, pattern: v, negate: true}", "xbcd"},
      {"{type: match_string, cond: all, pattern: v, negate: true}", "bcd"},
      {"{type: match_value, cond: any, value: 7}", "d"},
      {"{type: match_value, cond: any, value: v}", "x"},
      {"{type: contains_wildcard, cond: any}", "xb"},
      {"{type: contains_wildcard, cond: all}", "b"},
      {"{type: is_null, cond: any}", "c"},
      {"{type: processing_item_applied, processing_item_id: first}", "x"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    CHECK(prefixed(fmt::format("  detection_item_conditions: [{}]\n", row.first)) == row.second);
  }
  CHECK(prefixed("  field_name_conditions: [{type: processing_item_applied, processing_item_id: "
                 "first}]\n") == "x");
  CHECK(prefixed("  field_name_conditions: [{type: processing_item_applied, processing_item_id: "
                 "first}]\n  field_name_cond_not: true\n") == "bcd");
}

TEST_CASE("pipelines are applied by priority, and share state and variables") {
  const std::string add = "transformations:\n- {type: field_name_suffix, suffix: ";
  const std::string detection = "    s:\n        a: 1\n    condition: s\n";
  CHECK(Apply({"priority: 20\n" + add + "2}\n", "priority: 10\n" + add + "1}\n", add + "0}\n"},
              detection) == "s:\n    a012: 1\ncondition: s\n");
  CHECK(Apply({"transformations:\n- {type: set_state, key: k, val: v}\n",
               add + "x, rule_conditions: [{type: processing_state, key: k, val: v}]}\n"},
              detection) == "s:\n    ax: 1\ncondition: s\n");
  CHECK(
      Apply({"transformations:\n- type: nest\n  items:\n  - {type: field_name_suffix, suffix: 1}\n"
             "  - {type: field_name_suffix, suffix: 2}\n"},
            detection) == "s:\n    a12: 1\ncondition: s\n");
}

TEST_CASE("refusals of pipelines, and faults in them") {
  const Row rows[] = {
      {"- {type: rule_failure, message: no}", "a: 1", "T053 T"},
      {"- {type: rule_failure, message: no, rule_conditions: [{type: logsource, product: linux}]}",
       "a: 1", "a: 1"},
      {"- {type: detection_item_failure, message: no, field_name_conditions: [{type: "
       "include_fields, fields: [a]}]}",
       "a: 1\nb: 2", "T053 a: 1"},
      {"- {type: field_name_maping, mapping: {}}", "a: 1", "T052 field_name_maping"},
      {"- {type: hashes_fields}", "a: 1", "T052 hashes_fields"},
      {"- {type: set_custom_attribute}", "a: 1", "T052 set_custom_attribute"},
      {"- {type: field_name_prefix}", "a: 1", "T051 field_name_prefix"},
      {"- {type: field_name_prefix, prefix: p, sufix: s}", "a: 1", "T051 sufix"},
      {"- {type: field_name_mapping, mapping: [a]}", "a: 1", "T051 [a]"},
      {"- {type: field_name_mapping, mapping: {a: []}}", "a: 1", "T051 []"},
      {"- {prefix: p}", "a: 1", "T051 {prefix: p}"},
      {"- field_name_prefix", "a: 1", "T051 field_name_prefix"},
      {"- {type: drop_detection_item, rule_conditions: [{type: logsorce}]}", "a: 1",
       "T052 logsorce"},
      {"- {type: drop_detection_item, rule_conditions: [{type: match_string}]}", "a: 1",
       "T052 match_string"},
      {"- {type: drop_detection_item, rule_conditions: [{type: tag}]}", "a: 1", "T051 tag"},
      {"- {type: drop_detection_item, rule_cond_op: xor}", "a: 1", "T051 xor"},
      {"- {type: drop_detection_item, rule_cond_not: true}", "a: 1", "T051 true"},
      {"- {type: drop_detection_item, rule_conditions: {a: {type: is_sigma_rule}}, rule_cond_expr: "
       "a and b}",
       "a: 1", "T051 b"},
      {"- {type: drop_detection_item, rule_conditions: {a: {type: is_sigma_rule}, b: {type: "
       "is_sigma_rule}}, rule_cond_expr: a}",
       "a: 1", "T051 is_sigma_rule"},
      {"- {type: drop_detection_item, rule_conditions: [{type: is_sigma_rule}], rule_cond_expr: a}",
       "a: 1", "T051 a"},
      {"- {type: case, method: title}", "a: 1", "T051 title"},
      {"- {type: field_name_suffix, suffix: s, rule_conditions: [{type: rule_attribute, attribute: "
       "title, value: a, op: gt}]}",
       "a: 1", "T054 T"},
  };
  for (const Row& row : rows) Check(row);
  const std::string detection = "    s:\n        a: 1\n    condition: s\n";
  CHECK(Apply({"- a\n"}, detection) == "T051 ");
  CHECK(Apply({"priority: high\n"}, detection) == "T051 high");
  CHECK(Apply({"transformation: []\n"}, detection) == "T051 transformation");
  CHECK(Apply({"postprocessing: [{type: embed}]\n"}, detection) == "T052 [{type: embed}]");
  CHECK(Apply({"postprocessing: []\nfinalizers:\n"}, detection) == "s:\n    a: 1\ncondition: s\n");
}

}  // namespace
}  // namespace lintel
