#include <fmt/format.h>

#include <string>

#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"

namespace lintel::backends::markdown {
namespace {

// A pipeline as a table of its stages, numbered from 1.
std::string StageTable(const ir::Rule& rule, ir::QueryId query) {
  std::string out = "| # | Stage | Text |\n|---:|---|---|\n";
  std::size_t number = 0;
  for (const ir::Stage& stage : rule[query].stages) {
    std::string text = ir::StageText(rule, stage, ir::Secrets::kHide);
    // The column before says the operator already.
    const std::string name = fmt::format("{} ", ir::OperatorName(stage));
    if (text.starts_with(name)) text.erase(0, name.size());
    out += fmt::format("| {} | {} | {} |\n", ++number, ir::OperatorName(stage), CodeCell(text));
  }
  return out + "\n";
}

}  // namespace

std::string BodySection(const PageContext& page) {
  const ir::Rule& rule = page.rule();
  if (rule.language == ir::Language::kKql) {
    return fmt::format("## Query\n\n{}\n", Fence("kusto", rule.body));
  }
  return fmt::format("## Rule\n\n{}\n", Fence("yaml", page.run.sources.Text(rule.span)));
}

std::string LetSection(const PageContext& page) {
  const ir::Rule& rule = page.rule();
  if (rule.let_order.empty()) return {};
  std::string out = "## Let bindings\n\n";
  for (const ir::LetId id : rule.let_order) {
    const ir::LetStatement& let = rule[id];
    const std::string name = CodeCell(let.name.value);
    std::visit(
        ir::Overloaded{
            [&](ir::ExpressionId value) {
              out += fmt::format("{}, a value: {}\n\n", name,
                                 CodeCell(ir::ExpressionText(rule, value, ir::Secrets::kHide)));
            },
            [&](ir::QueryId query) {
              out += fmt::format("{}, a query:\n\n{}", name, StageTable(rule, query));
            },
            [&](const ir::LetFunction& function) {
              out += fmt::format("{}, a function:\n\n{}\n", name, Fence("kusto", function.text));
            },
        },
        let.value);
  }
  return out;
}

std::string StageSection(const PageContext& page) {
  const ir::Rule& rule = page.rule();
  if (rule.language == ir::Language::kKql) {
    return rule.main ? "## Stages\n\n" + StageTable(rule, *rule.main) : std::string();
  }
  if (rule.correlation) return {};  // its rule says it whole
  std::string out = "## Condition\n\n";
  for (const ir::SigmaCondition& condition : rule.conditions) {
    out += fmt::format("{}\n\n", CodeCell(condition.text));
  }
  return out;
}

}  // namespace lintel::backends::markdown
