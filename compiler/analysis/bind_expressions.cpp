#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

// Expressions nested deeper than this are not bound: their type stays unknown.
constexpr int kMaxDepth = 400;

ScalarTypeOrUnknown TypeOfLiteral(const ir::Literal& literal) {
  switch (literal.type) {
    case ir::LiteralType::kBool:
      return ScalarType::kBool;
    case ir::LiteralType::kInt:
      return ScalarType::kInt;
    case ir::LiteralType::kLong:
      return ScalarType::kLong;
    case ir::LiteralType::kReal:
      return ScalarType::kReal;
    case ir::LiteralType::kDecimal:
      return ScalarType::kDecimal;
    case ir::LiteralType::kDatetime:
      return ScalarType::kDatetime;
    case ir::LiteralType::kTimespan:
      return ScalarType::kTimespan;
    case ir::LiteralType::kGuid:
      return ScalarType::kGuid;
    case ir::LiteralType::kString:
      return ScalarType::kString;
    case ir::LiteralType::kDynamic:
      return ScalarType::kDynamic;
    case ir::LiteralType::kType:
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

BoundValue Binder::BindIn(ir::ExpressionId id, ShapeId row) {
  const std::optional<ShapeId> outer = std::exchange(row_, row);
  const BoundValue value = BindExpression(id);
  row_ = outer;
  return value;
}

BoundValue Binder::BindExpression(ir::ExpressionId id) {
  if (depth_ >= kMaxDepth) return {};
  ++depth_;
  const BoundValue value = BindNode(id);
  --depth_;
  if (silent_ == 0) binding_.expression_types[id.index] = value.type;
  return value;
}

BoundValue Binder::BindNode(ir::ExpressionId id) {
  const ir::Expression& expression = rule_[id];
  return std::visit(
      ir::Overloaded{
          [](const ir::Literal& literal) -> BoundValue {
            BoundValue value{TypeOfLiteral(literal), {}, {}};
            if (literal.type == ir::LiteralType::kString) value.constant = literal.text;
            value.is_written_dynamic =
                literal.type == ir::LiteralType::kDynamic && !literal.is_null;
            return value;
          },
          [&](const ir::NameExpression& name) { return BindName(id, name.name); },
          [](const ir::StarExpression&) -> BoundValue { return {}; },
          [&](const ir::PathExpression& path) { return BindPath(path); },
          [&](const ir::ElementExpression& element) -> BoundValue {
            const BoundValue object = BindExpression(element.object);
            BindExpression(element.index);
            return {object.type ? ScalarTypeOrUnknown(ScalarType::kDynamic) : std::nullopt, {}};
          },
          [&](const ir::CallExpression& call) { return BindCall(call, expression.span); },
          [&](const ir::UnaryExpression& unary) -> BoundValue {
            const ScalarTypeOrUnknown operand = BindExpression(unary.operand).type;
            const OperatorType result = TypeOf(unary.op, operand);
            if (!result.is_defined) {
              const ir::Text op = unary.op == ir::UnaryOperator::kMinus ? "-" : "+";
              ReportOperands(expression.span, op, operand, {});
            }
            return {result.type, {}};
          },
          [&](const ir::BinaryExpression&) { return BindChain(id); },
          [&](const ir::ListExpression& list) -> BoundValue {
            for (const ir::ExpressionId item : list.items) BindExpression(item);
            return {};
          },
          [&](const ir::RangeExpression& range) -> BoundValue {
            BindExpression(range.from);
            BindExpression(range.to);
            return {};
          },
          [&](const ir::NamedExpression& named) { return BindExpression(named.value); },
          [&](const ir::SubqueryExpression& subquery) -> BoundValue {
            return {{}, BindQuery(subquery.query, std::nullopt)};
          },
          [](const ir::OpaqueExpression&) -> BoundValue { return {}; },
      },
      expression.node);
}

BoundValue Binder::BindName(ir::ExpressionId id, ir::Text name) {
  const SourceSpan span = rule_[id].span;
  if (row_) {
    const std::vector<BoundColumn>& columns = shape(*row_).columns;
    if (const BoundColumn* column = shape(*row_).Find(name)) {
      binding_.named_columns[id.index] = {*row_,
                                          static_cast<std::uint32_t>(column - columns.data())};
      if (named_columns_ != nullptr) named_columns_->push_back(column->name);
      return {.type = column->type, .rows = {}, .constant = {}, .origin = column->origin};
    }
    if (right_) {
      if (const BoundColumn* column = shape(*right_).Find(name)) return {column->type, {}};
    }
  }
  if (const Symbol* symbol = FindSymbol(name)) {
    if (symbol->function) return CallFunction(*symbol, {}, {});
    return symbol->value;
  }
  if (const std::optional<ShapeId> rows = FindRows(name)) return {{}, *rows};
  if (const schema::UserRows* user = catalog_.FindUser(platform_, name)) {
    return {{}, UserRowsShape(*user, std::nullopt)};
  }
  if (row_ && shape(*row_).has_all_tables) {
    const schema::Catalog::AnyColumn column = catalog_.FindInAllTables(platform_, name);
    if (!column.is_found && !name.starts_with('$')) ReportUnknownColumn(span, name);
    return {column.type, {}, {}};
  }
  const bool is_open = row_ && (shape(*row_).is_open || (right_ && shape(*right_).is_open));
  if (!is_open && !name.starts_with('$')) ReportUnknownColumn(span, name);
  return {};
}

BoundValue Binder::BindPath(const ir::PathExpression& path) {
  const auto* object = std::get_if<ir::NameExpression>(&rule_[path.object].node);
  if (object != nullptr && (object->name == "$left" || object->name == "$right")) {
    if (!right_) {
      if (row_ && !shape(*row_).is_open) ReportUnknownColumn(rule_[path.object].span, object->name);
      return {};
    }
    const std::optional<ShapeId>& side = object->name == "$left" ? row_ : right_;
    if (!side) return {};
    if (const BoundColumn* column = shape(*side).Find(path.member)) return {column->type, {}};
    if (!shape(*side).is_open) {
      const std::optional<ShapeId> outer = std::exchange(row_, side);
      ReportUnknownColumn(path.member_span, path.member);
      row_ = outer;
    }
    return {};
  }
  const BoundValue value = BindExpression(path.object);
  if (!value.type) return {};
  if (*value.type != ScalarType::kDynamic) {
    Report(ProblemKind::kUnknownColumn, path.member_span, path.member);
    if (silent_ == 0) binding_.problems.back().reason = ProblemReason::kNoMembers;
    return {};
  }
  return {ScalarType::kDynamic, {}};
}

BoundValue Binder::BindChain(ir::ExpressionId id) {
  // Thousands of `or`s chain to the left; a loop costs no stack.
  std::vector<ir::ExpressionId> chain;
  while (const auto* binary = std::get_if<ir::BinaryExpression>(&rule_[id].node)) {
    chain.push_back(id);
    id = binary->left;
  }
  BoundValue value = BindExpression(id);
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    const auto& binary = std::get<ir::BinaryExpression>(rule_[*link].node);
    value = {BinaryType(binary, value), {}};
    if (silent_ == 0) binding_.expression_types[link->index] = value.type;
  }
  return value;
}

ScalarTypeOrUnknown Binder::BinaryType(const ir::BinaryExpression& binary, const BoundValue& left) {
  const BoundValue right = BindExpression(binary.right);
  const bool is_star = std::holds_alternative<ir::StarExpression>(rule_[binary.left].node);
  const ScalarTypeOrUnknown left_type =
      is_star ? ScalarTypeOrUnknown(ScalarType::kString) : left.type;
  OperatorType result = TypeOf(binary.op, left_type, right.type);
  if (right.is_written_dynamic && NeedsTerm(binary.op)) result.is_defined = false;
  const bool joins = binary.op == ir::BinaryOperator::kAnd || binary.op == ir::BinaryOperator::kOr;
  if (!result.is_defined && !(in_search_ && joins)) {
    ReportOperands(binary.op_span, ir::Spelling(binary.op), left_type, right.type);
    if (joins && silent_ == 0) {
      binding_.problems.back().is_literal =
          std::holds_alternative<ir::Literal>(rule_[binary.left].node) ||
          std::holds_alternative<ir::Literal>(rule_[binary.right].node);
    }
  }
  return result.type;
}

}  // namespace lintel::analysis
