// Runs every row of tests/sigma/conformance.txt.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "compiler/sigma/placeholder_reader.h"
#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/value_text.h"
#include "tests/unit/sigma_rule.h"

namespace lintel {
namespace {

constexpr std::string_view kBody =
    "logsource: {product: windows}\ndetection: {s: {f: a}, condition: s}";

struct Row {
  std::string kind;
  std::string input;
  std::string expected;
  int line = 0;
};

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != text.npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::vector<Row> ReadRows() {
  std::ifstream file(LINTEL_CONFORMANCE);
  std::vector<Row> rows;
  std::string kind;
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (line.starts_with('[') && line.find("  =>  ") == line.npos) {
      kind = line.substr(1, line.find(']') - 1);
      REQUIRE_MESSAGE(line.size() > line.find(']') + 2, "line ", number, ": no section is named");
      continue;
    }
    const std::size_t arrow = line.find("  =>  ");
    const bool is_note = line.empty() || line.starts_with('#') || line.starts_with("    differs: ");
    if (is_note && arrow == line.npos) continue;
    REQUIRE_MESSAGE(arrow != line.npos, "line ", number, ": no `=>`");
    Row row{kind, line.substr(0, arrow), line.substr(arrow + 6), number};
    ReplaceAll(row.input, "↵", "\n");
    rows.push_back(row);
  }
  return rows;
}

std::string RuleText(const Row& row) {
  std::string input = row.input;
  if (row.kind == "document") {
    ReplaceAll(input, "BODY", kBody);
    return input + "\n";
  }
  std::string text = "title: T\nlogsource:\n    product: windows\ndetection:\n";
  if (row.kind == "condition") {
    for (const char* const name : {"sel", "sel_a", "sel_b", "sel-c", "filter", "_aux"}) {
      text += fmt::format("    {}: [{}]\n", name, name);
    }
    return text + "    condition: " + input + "\n";
  }
  ReplaceAll(input, "\n", "\n        ");
  return text + "    selection:\n        " + input + "\n    condition: selection\n";
}

// The texts that the selection's only indicator looks for after all steps of its values.
std::string Forms(const ir::Rule& rule) {
  const auto& indicator = std::get<ir::Indicator>(rule[rule.selections.at(0).predicate].node);
  std::vector<ir::StringValue> forms;
  for (const ir::Value& value : indicator.values) {
    forms.push_back(std::get<ir::StringValue>(value.node));
  }
  bool is_encoded = false;
  for (const ir::ValueTransform transform : indicator.transforms) {
    is_encoded |= transform != ir::ValueTransform::kWindash;
    std::vector<ir::StringValue> next;
    for (const ir::StringValue& form : forms) {
      const auto more = transform::ApplyTransform(transform, form, *rule.arena);
      if (!more) return "too many";
      next.insert(next.end(), more->begin(), more->end());
    }
    forms = std::move(next);
  }
  std::string text;
  for (const ir::StringValue& form : forms) {
    if (!text.empty()) text += " | ";
    const std::string spelling = transform::Spelling(form);
    text += is_encoded ? spelling : fmt::format("'{}'", spelling);
  }
  return text;
}

// What a document gave: the titles of its rules.
std::string Titles(const std::string& text) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("rule.yml", text);
  const Compilation compilation = Compile(sources, file, sink);
  std::string result;
  for (const CompiledRule& rule : compilation.rules) {
    if (!result.empty()) result += ", ";
    result += rule.rule().metadata.title ? rule.rule().metadata.title->value : "(no title)";
  }
  std::string findings;
  for (const Diagnostic& d : sink.diagnostics()) {
    if (!findings.empty()) findings += "; ";
    findings += fmt::format("{} {}", d.info->code, sources.Text(d.span));
  }
  const bool is_refused = sink.error_count() > 0;
  if (is_refused) return findings;
  if (result.empty()) result = "nothing";
  return findings.empty() ? result : result + "  !  " + findings;
}

// The placeholders that rows of the kind `filled` may use.
const ir::Placeholders& Fillings() {
  static const ir::Placeholders placeholders = [] {
    ir::Placeholders made;
    const std::pair<const char*, const char*> values[] = {
        {"a", "one"}, {"b", "two"}, {"b", "three"}, {"w", "x*y"},   {"e", "x\\*y"}, {"r", "(p|q)"},
        {"bad", "("}, {"n", "445"}, {"p", "%a%"},   {"dash", "-x"}, {"empty", ""}};
    for (const auto& [name, value] : values) sigma::AddPlaceholderValue(name, value, made);
    return made;
  }();
  return placeholders;
}

std::string Result(const Row& row) {
  const std::string text = RuleText(row);
  if (row.kind == "document") return Titles(text);
  SigmaRule r(text);
  if (!r.rule) return r.Findings();
  if (row.kind == "filled") {
    r.rule = transform::FillPlaceholders(*r.rule, Fillings(), r.sink);
    if (!r.rule) return r.Findings();
  }
  if (r.sink.error_count() > 0) return r.Findings();
  std::string result;
  if (row.kind == "values") {
    result = Forms(*r.rule);
  } else if (row.kind == "condition") {
    result = r.Text(r.rule->conditions.at(0).predicate);
  } else {
    result = r.Text(r.rule->selections.at(0).predicate);
  }
  return r.Findings().empty() ? result : result + "  !  " + r.Findings();
}

TEST_CASE("every row of the conformance table") {
  const std::vector<Row> rows = ReadRows();
  CHECK(rows.size() >= 300);
  for (const Row& row : rows) {
    CAPTURE(row.line);
    CAPTURE(row.input);
    CHECK(Result(row) == row.expected);
  }
}

// What the table accepts is written as Sigma and read back as the same matcher.
TEST_CASE("every item and selection of the conformance table survives being written") {
  const auto all = backends::AllBackends();
  const auto sigma =
      std::ranges::find_if(all, [](const auto* backend) { return backend->target == "sigma"; });
  const backends::Catalogue catalogue;
  for (const Row& row : ReadRows()) {
    if (row.kind != "item" && row.kind != "selection" && row.kind != "values") continue;
    SourceMap sources;
    DiagnosticSink sink;
    const FileId file = sources.Add("rule.yml", RuleText(row));
    const Compilation first = Compile(sources, file, sink);
    if (sink.error_count() > 0) continue;
    CAPTURE(row.line);
    CAPTURE(row.input);
    REQUIRE(first.rules.size() == 1);
    const auto text = (*sigma)->emit(first.rules[0], {sources, catalogue, {}}, sink);
    CHECK(text.has_value());
    if (!text) continue;
    CAPTURE(*text);
    const SigmaRule before(RuleText(row));
    const SigmaRule after(*text);
    CHECK(after.rule.has_value());
    if (!after.rule) continue;
    CHECK(after.Text(after.rule->selections.at(0).predicate) ==
          before.Text(before.rule->selections.at(0).predicate));
  }
}

}  // namespace
}  // namespace lintel
