#include <algorithm>

#include "compiler/analysis/collector.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {
namespace {

// The literals on the right side of a comparison; empty where anything else stands there too.
std::vector<ir::ExpressionId> Literals(const ir::Rule& rule, ir::ExpressionId right) {
  if (std::holds_alternative<ir::Literal>(rule[right].node)) return {right};
  const auto* list = std::get_if<ir::ListExpression>(&rule[right].node);
  if (list == nullptr) return {};
  std::vector<ir::ExpressionId> literals;
  for (const ir::ExpressionId item : list->items) {
    if (std::holds_alternative<ir::Literal>(rule[item].node)) literals.push_back(item);
  }
  return literals;
}

}  // namespace

void Collector::ReadExpression(ir::ExpressionId root, const Scope& scope, const Scope* right,
                               const Place& place) {
  std::vector<ir::ExpressionId> pending{root};
  const auto push = [&](const std::vector<ir::ExpressionId>& children) {
    pending.insert(pending.end(), children.rbegin(), children.rend());
  };
  while (!pending.empty()) {
    const ir::ExpressionId id = pending.back();
    pending.pop_back();
    const ir::Expression& expression = rule_[id];
    std::visit(ir::Overloaded{
                   [](const ir::Literal&) {},
                   [&](const ir::NameExpression& name) { ReadName(name, expression.span, scope); },
                   [](const ir::StarExpression&) {},
                   [&](const ir::PathExpression& path) {
                     if (!ReadPath(id, scope, right)) pending.push_back(path.object);
                   },
                   [&](const ir::ElementExpression& element) {
                     push({element.object, element.index});
                   },
                   [&](const ir::CallExpression& call) { push(call.arguments); },
                   [&](const ir::UnaryExpression& unary) { pending.push_back(unary.operand); },
                   [&](const ir::BinaryExpression& binary) {
                     ReadComparison(binary, scope);
                     push({binary.left, binary.right});
                   },
                   [&](const ir::ListExpression& list) { push(list.items); },
                   [&](const ir::RangeExpression& range) {
                     push({range.from, range.to});
                   },
                   [&](const ir::NamedExpression& named) { pending.push_back(named.value); },
                   [&](const ir::SubqueryExpression& subquery) {
                     Place inner = place;
                     if (inner.role == Role::kPrimary) inner.role = Role::kSubquery;
                     ReadQuery(subquery.query, inner);
                   },
                   [](const ir::OpaqueExpression&) {},
               },
               expression.node);
  }
}

void Collector::AddColumnUse(ColumnUse use, const Scope& scope) {
  const Resolution meaning = scope.Find(facts_.tables, use.name);
  use.column = meaning.column;
  use.table = meaning.table ? meaning.table : scope.SingleTable();
  const bool is_missing = !meaning.found && !IsLet(use.name);
  use.is_unknown = is_missing && !scope.is_open();
  use.is_unchecked = is_missing && scope.is_open();
  if (use.is_unknown) {
    const ir::Text names[] = {use.member, use.name};
    use.foreign = FindForeign(use.member.empty() ? use.name : Dotted(names), use.table);
  }
  facts_.columns.push_back(use);
}

void Collector::ReadName(const ir::NameExpression& name, SourceSpan span, const Scope& scope) {
  if (name.name.starts_with('$')) return;
  AddColumnUse({.span = span, .name_span = span, .name = name.name}, scope);
}

// `$left.x` and `$right.x`, and names with members. False: not a path on a name.
bool Collector::ReadPath(ir::ExpressionId id, const Scope& scope, const Scope* right) {
  // Down to the name at the bottom of a.b.c.
  ir::ExpressionId bottom = id;
  ir::ExpressionId first_member = id;
  std::vector<ir::Text> members;  // the last one first
  while (const auto* path = std::get_if<ir::PathExpression>(&rule_[bottom].node)) {
    members.push_back(path->member);
    first_member = bottom;
    bottom = path->object;
  }
  const auto* name = std::get_if<ir::NameExpression>(&rule_[bottom].node);
  if (name == nullptr) return false;

  const ir::PathExpression& path = std::get<ir::PathExpression>(rule_[first_member].node);
  if (name->name == "$left" || name->name == "$right") {
    const Scope* side = name->name == "$left" ? &scope : right;
    if (side == nullptr) return true;
    AddColumnUse({.span = path.member_span, .name_span = path.member_span, .name = path.member},
                 *side);
    return true;
  }
  AddColumnUse({.span = rule_[id].span,
                .name_span = rule_[bottom].span,
                .name = name->name,
                .member = Dotted(members)},
               scope);
  return true;
}

void Collector::ReadComparison(const ir::BinaryExpression& binary, const Scope& scope) {
  const auto* name = std::get_if<ir::NameExpression>(&rule_[binary.left].node);
  if (name == nullptr) return;
  const std::optional<schema::ScalarType> type =
      scope.Find(facts_.tables, name->name).column.type();
  std::vector<ir::ExpressionId> literals = Literals(rule_, binary.right);
  if (!type || literals.empty()) return;
  facts_.comparisons.push_back({.column = name->name,
                                .column_span = rule_[binary.left].span,
                                .type = *type,
                                .op = binary.op,
                                .op_span = binary.op_span,
                                .literals = std::move(literals)});
}

}  // namespace lintel::analysis
