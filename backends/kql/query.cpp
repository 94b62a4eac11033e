#include "backends/kql/query.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <vector>

#include "backends/diagnostics.h"
#include "backends/kql/platform_fit.h"
#include "backends/kql/predicate_text.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"

namespace lintel::backends::kql {
namespace {

// One where stage to be: a predicate or its negation.
struct Conjunct {
  ir::PredicateId id;
  bool negated = false;
};

// Splits `a and b` and `not (a or b)` as far as it goes.
std::vector<Conjunct> Conjuncts(const ir::Rule& rule, ir::PredicateId root) {
  std::vector<Conjunct> conjuncts;
  std::vector<Conjunct> pending = {{root}};
  while (!pending.empty()) {
    const Conjunct next = pending.back();
    pending.pop_back();
    const auto push = [&](const std::vector<ir::PredicateId>& operands, bool negated) {
      for (auto it = operands.rbegin(); it != operands.rend(); ++it) {
        pending.push_back({*it, negated});
      }
    };
    const auto& node = rule[next.id].node;
    const auto* all = std::get_if<ir::AllOf>(&node);
    const auto* any = std::get_if<ir::AnyOf>(&node);
    if (all != nullptr && !next.negated && !all->operands.empty()) {
      push(all->operands, false);
    } else if (any != nullptr && next.negated && !any->operands.empty()) {
      push(any->operands, true);
    } else if (const auto* negation = std::get_if<ir::Not>(&node)) {
      pending.push_back({negation->operand, !next.negated});
    } else {
      conjuncts.push_back(next);
    }
  }
  return conjuncts;
}

// The names of the selections that the predicate's indicators come from, in file order, joined by
// commas: a transform keeps the spans.
std::string SelectionNames(const ir::Rule& rule, ir::PredicateId root) {
  std::vector<bool> named(rule.origins.size());
  const auto name = [&](SourceSpan part) {
    for (std::size_t i = 0; i < rule.origins.size(); ++i) {
      const SourceSpan span = rule.origins[i].span;
      // A filter's selections can stand in another file.
      named[i] =
          named[i] || (span.file == part.file && span.begin <= part.begin && part.end <= span.end);
    }
  };
  std::vector<ir::PredicateId> pending = {root};
  while (!pending.empty()) {
    const ir::Predicate& predicate = rule[pending.back()];
    pending.pop_back();
    const auto push = [&](const std::vector<ir::PredicateId>& operands) {
      pending.insert(pending.end(), operands.begin(), operands.end());
    };
    std::visit(ir::Overloaded{
                   [&](const ir::Indicator&) { name(predicate.span); },
                   [&](const ir::AllOf& all) { push(all.operands); },
                   [&](const ir::AnyOf& any) { push(any.operands); },
                   [&](const ir::Not& negation) { push({negation.operand}); },
                   [](const ir::SelectionRef&) {},
                   [](const ir::SelectionQuantifier&) {},
                   [&](const ir::Condition&) { name(predicate.span); },
               },
               predicate.node);
  }
  std::string names;
  for (std::size_t i = 0; i < named.size(); ++i) {
    if (!named[i]) continue;
    if (!names.empty()) names += ", ";
    names += rule.origins[i].value;
  }
  return names;
}

// A comment must not run on: names come from the rule's file.
std::string OneLine(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return text;
}

// Adds the columns of `extend` or `project`, on one line if they fit, else each on a line of its
// own, as lintel fmt has it.
void AppendColumns(std::string_view stage, const ir::Rule& rule,
                   const std::vector<ir::ExpressionId>& columns, std::string& out) {
  constexpr std::size_t kMostColumns = 100;
  std::string texts;
  std::vector<std::size_t> ends;  // of each column's text
  ends.reserve(columns.size());
  for (const ir::ExpressionId column : columns) {
    ir::AppendExpression(rule, column, texts);
    ends.push_back(texts.size());
  }
  // With `, ` between them and a space before the first.
  const bool fits = stage.size() + texts.size() + 2 * columns.size() - 1 <= kMostColumns;
  out += stage;
  std::size_t begin = 0;
  for (const std::size_t end : ends) {
    if (begin > 0) out += ',';
    out += fits ? " " : "\n    ";
    out.append(texts, begin, end - begin);
    begin = end;
  }
  out += '\n';
}

void AppendStage(const ir::Rule& rule, const ir::Stage& stage, bool is_first, std::string& out) {
  if (const auto* extend = std::get_if<ir::Extend>(&stage.node)) {
    return AppendColumns("| extend", rule, extend->columns, out);
  }
  if (const auto* project = std::get_if<ir::Project>(&stage.node)) {
    return AppendColumns("| project", rule, project->columns, out);
  }
  if (!is_first) out += "| ";
  ir::AppendStage(rule, stage, out);
  out += '\n';
}

// Adds the stages of a query, a line or more for each; false where KQL cannot say one.
bool AppendStages(const ir::Rule& rule, const ir::Query& query, PredicateWriter& predicates,
                  std::string& out) {
  bool is_complete = true;
  std::string comment;
  for (std::size_t i = 0; i < query.stages.size(); ++i) {
    const ir::Stage& stage = query.stages[i];
    const auto* where = std::get_if<ir::Where>(&stage.node);
    if (where == nullptr || where->condition) {
      AppendStage(rule, stage, i == 0, out);
      continue;
    }
    for (const Conjunct& conjunct : Conjuncts(rule, where->predicate)) {
      const std::optional<ConditionText> text = predicates.Write(conjunct.id, conjunct.negated);
      if (!text) {
        is_complete = false;  // go on, so that every reason is reported
        continue;
      }
      if (rule.origins.size() > 1) {
        std::string names = SelectionNames(rule, conjunct.id);
        if (!names.empty() && names != comment) out += fmt::format("// {}\n", OneLine(names));
        comment = std::move(names);
      }
      AppendLines("| where ", *text, out);
      out += '\n';
    }
  }
  return is_complete;
}

// Each line four columns in, without the last line break.
std::string Indented(std::string_view lines) {
  std::string out;
  while (!lines.empty()) {
    const std::size_t end = lines.find('\n');
    if (!out.empty()) out += '\n';
    out += "    ";
    out += lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
  }
  return out;
}

}  // namespace

std::optional<std::string> WriteQuery(const CompiledRule& compiled, schema::Platform platform,
                                      DiagnosticSink& sink) {
  const ir::Rule& rule = compiled.rule();
  if (!rule.main) {
    sink.Report(kNothingToWrite, rule.span, "the rule has no query");
    return std::nullopt;
  }
  if (!FitsPlatform(compiled, platform, sink)) return std::nullopt;
  if (rule.language == ir::Language::kKql) {
    std::string body(rule.body);
    while (!body.empty() && (body.back() == '\n' || body.back() == ' ')) body.pop_back();
    return body + "\n";
  }

  const ColumnTypes types = FindColumnTypes(compiled, platform);
  PredicateWriter predicates(rule, types, sink);
  std::string out;
  out.reserve(2048);  // most queries are shorter
  bool is_complete = true;
  for (const ir::LetId id : rule.let_order) {
    const auto* query = std::get_if<ir::QueryId>(&rule[id].value);
    assert(query != nullptr);  // a rule becomes let statements of queries only
    std::string stages;
    is_complete &= AppendStages(rule, rule[*query], predicates, stages);
    out += fmt::format("let {} =\n{};\n", rule[id].name.value, Indented(stages));
  }
  is_complete &= AppendStages(rule, rule[*rule.main], predicates, out);
  if (!is_complete) return std::nullopt;
  return out;
}

std::string WithoutComments(std::string_view query) {
  std::string out;
  while (!query.empty()) {
    const std::size_t end = std::min(query.find('\n'), query.size() - 1) + 1;
    if (!query.starts_with("//")) out += query.substr(0, end);
    query.remove_prefix(end);
  }
  return out;
}

}  // namespace lintel::backends::kql
