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

void Collector::ReadExpression(ir::ExpressionId root, Rows rows, Rows right, const Place& place) {
  // Most stand alone: the columns of a `project`.
  if (std::holds_alternative<ir::NameExpression>(rule_[root].node)) return ReadName(root, rows);
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
                   [&](const ir::NameExpression&) { ReadName(id, rows); },
                   [](const ir::StarExpression&) {},
                   [&](const ir::PathExpression& path) {
                     if (!ReadPath(id, rows, right)) pending.push_back(path.object);
                   },
                   [&](const ir::ElementExpression& element) {
                     push({element.object, element.index});
                   },
                   [&](const ir::CallExpression& call) { push(call.arguments); },
                   [&](const ir::UnaryExpression& unary) { pending.push_back(unary.operand); },
                   [&](const ir::BinaryExpression& binary) {
                     ReadComparison(binary, rows);
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

std::optional<std::uint32_t> Collector::FindUse(ir::Text table, SourceId source) const {
  const SourceSpan place = facts_.binding.sources[source];
  for (std::uint32_t i = 0; i < facts_.tables.size(); ++i) {
    const TableUse& use = facts_.tables[i];
    if (source != 0 && use.name.span.begin != place.begin) continue;
    if (use.name.value == table) return i;
  }
  return std::nullopt;
}

std::optional<std::uint32_t> Collector::OnlyTable(Rows rows) const {
  if (rows == nullptr || rows->table.empty()) return std::nullopt;
  return FindUse(rows->table, rows->source);
}

// The column that a bare name means; the binder has found most of them among the same rows.
const BoundColumn* Collector::FindNamed(ir::ExpressionId id, Rows rows) const {
  if (rows == nullptr) return nullptr;
  const std::optional<ShapeColumn>& known = facts_.binding.named_columns[id.index];
  if (known && &facts_.binding.shapes[known->shape] == rows) return &rows->columns[known->column];
  return rows->Find(std::get<ir::NameExpression>(rule_[id].node).name);
}

Resolution Collector::Resolve(const BoundColumn* column) const {
  if (column == nullptr) return {};
  Resolution meaning{.is_found = true, .column = {}, .table = {}};
  if (column->origin.table == 0) return meaning;
  const BoundTable& origin = facts_.binding.tables[column->origin.table];
  meaning.table = FindUse(origin.name, column->origin.source);
  if (!meaning.table) return meaning;
  const schema::Column same = origin.table.column(column->origin.column);
  const auto type = [&](const std::optional<schema::Table>& table) {
    if (table == origin.table) return std::optional(same.type);
    const std::optional<schema::Column> found =
        table ? table->FindAlike(origin.table, column->origin.column) : std::nullopt;
    return found ? std::optional(found->type) : std::nullopt;
  };
  const TableUse& use = facts_.tables[*meaning.table];
  meaning.column = {.xdr = type(use.xdr), .sentinel = type(use.sentinel)};
  return meaning;
}

void Collector::AddColumnUse(ColumnUse use, const BoundColumn* column, Rows rows) {
  const Resolution meaning = Resolve(column);
  use.column = meaning.column;
  use.table = meaning.table;
  if (!use.table) use.table = OnlyTable(rows);
  use.is_unknown = unknown_.erase(use.name_span.begin) > 0;
  use.is_unchecked = !use.is_unknown && !meaning.is_found && !IsLet(use.name);
  if (use.is_unknown) use.foreign = FindForeign(use);
  facts_.columns.push_back(use);
}

void Collector::ReadName(ir::ExpressionId id, Rows rows) {
  const ir::Text name = std::get<ir::NameExpression>(rule_[id].node).name;
  if (name.starts_with('$')) return;
  const SourceSpan span = rule_[id].span;
  AddColumnUse({.span = span, .name_span = span, .name = name}, FindNamed(id, rows), rows);
}

// `$left.x` and `$right.x`, and names with members. False: not a path on a name.
bool Collector::ReadPath(ir::ExpressionId id, Rows rows, Rows right) {
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
    const Rows side = name->name == "$left" ? rows : right;
    if (side == nullptr) return true;
    AddColumnUse({.span = path.member_span, .name_span = path.member_span, .name = path.member},
                 side->Find(path.member), side);
    return true;
  }
  AddColumnUse({.span = rule_[id].span,
                .name_span = rule_[bottom].span,
                .name = name->name,
                .member = Dotted(members)},
               FindNamed(bottom, rows), rows);
  return true;
}

void Collector::ReadComparison(const ir::BinaryExpression& binary, Rows rows) {
  const auto* name = std::get_if<ir::NameExpression>(&rule_[binary.left].node);
  if (name == nullptr) return;
  const std::optional<schema::ScalarType> type =
      Resolve(FindNamed(binary.left, rows)).column.type();
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
