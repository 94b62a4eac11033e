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

// The columns of `extend` or `project` on one line if they fit, else each on a line of its own, as
// lintel fmt has it.
std::string ColumnLines(std::string_view stage, const ir::Rule& rule,
                        const std::vector<ir::ExpressionId>& columns) {
  constexpr std::size_t kMostColumns = 100;
  std::vector<std::string> texts;
  std::size_t size = stage.size();
  for (const ir::ExpressionId column : columns) {
    texts.push_back(ir::ExpressionText(rule, column));
    size += texts.back().size() + 2;  // and `, ` or the space before the first
  }
  const bool fits = size - 1 <= kMostColumns;
  std::string out(stage);
  for (const std::string& text : texts) {
    if (&text != &texts[0]) out += ',';
    out += fits ? " " : "\n    ";
    out += text;
  }
  return out + "\n";
}

std::string StageLines(const ir::Rule& rule, const ir::Stage& stage, bool is_first) {
  if (const auto* extend = std::get_if<ir::Extend>(&stage.node)) {
    return ColumnLines("| extend", rule, extend->columns);
  }
  if (const auto* project = std::get_if<ir::Project>(&stage.node)) {
    return ColumnLines("| project", rule, project->columns);
  }
  return (is_first ? "" : "| ") + ir::StageText(rule, stage) + "\n";
}

// The stages of a query, a line or more for each; `complete` becomes false where KQL cannot say
// one.
std::string WriteStages(const ir::Rule& rule, const ir::Query& query, PredicateWriter& predicates,
                        bool& complete) {
  std::string out;
  std::string comment;
  for (std::size_t i = 0; i < query.stages.size(); ++i) {
    const ir::Stage& stage = query.stages[i];
    const auto* where = std::get_if<ir::Where>(&stage.node);
    if (where == nullptr || where->condition) {
      out += StageLines(rule, stage, i == 0);
      continue;
    }
    for (const Conjunct& conjunct : Conjuncts(rule, where->predicate)) {
      const std::optional<ConditionText> text = predicates.Write(conjunct.id, conjunct.negated);
      if (!text) {
        complete = false;  // go on, so that every reason is reported
        continue;
      }
      const std::string names = SelectionNames(rule, conjunct.id);
      if (rule.origins.size() > 1 && !names.empty() && names != comment) {
        out += fmt::format("// {}\n", OneLine(names));
      }
      comment = names;
      out += Layout("| where ", *text) + "\n";
    }
  }
  return out;
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
  bool complete = true;
  for (const ir::LetId id : rule.let_order) {
    const auto* query = std::get_if<ir::QueryId>(&rule[id].value);
    assert(query != nullptr);  // a rule becomes let statements of queries only
    const std::string stages = WriteStages(rule, rule[*query], predicates, complete);
    out += fmt::format("let {} =\n{};\n", rule[id].name.value, Indented(stages));
  }
  out += WriteStages(rule, rule[*rule.main], predicates, complete);
  if (!complete) return std::nullopt;
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
