#include "compiler/transform/tested_columns.h"

#include <algorithm>

#include "compiler/ir/overloaded.h"

namespace lintel::transform {

std::vector<std::string_view> TestedColumns(const ir::Rule& rule, ir::PredicateId root) {
  std::vector<std::string_view> columns;
  const auto add = [&](std::string_view column) {
    if (std::ranges::find(columns, column) == columns.end()) columns.push_back(column);
  };
  std::vector<ir::PredicateId> pending = {root};
  const auto push = [&](const std::vector<ir::PredicateId>& operands) {
    pending.insert(pending.end(), operands.rbegin(), operands.rend());
  };
  while (!pending.empty()) {
    const auto& node = rule[pending.back()].node;
    pending.pop_back();
    std::visit(ir::Overloaded{
                   [&](const ir::Indicator& indicator) {
                     if (!indicator.field) return;
                     add(indicator.field->name);
                     for (const ir::Value& value : indicator.values) {
                       const auto* other = std::get_if<ir::FieldValue>(&value.node);
                       if (other != nullptr) add(other->field);
                     }
                   },
                   [&](const ir::AllOf& all) { push(all.operands); },
                   [&](const ir::AnyOf& any) { push(any.operands); },
                   [&](const ir::Not& negation) { push({negation.operand}); },
                   [](const ir::SelectionRef&) {},
                   [](const ir::SelectionQuantifier&) {},
                   [&](const ir::Condition& condition) {
                     // Of a pipeline's: the column that it compares.
                     const auto* test =
                         std::get_if<ir::BinaryExpression>(&rule[condition.expression].node);
                     if (test == nullptr) return;
                     const auto* left = std::get_if<ir::NameExpression>(&rule[test->left].node);
                     if (left != nullptr) add(left->name);
                   },
               },
               node);
  }
  return columns;
}

}  // namespace lintel::transform
