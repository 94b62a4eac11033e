#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

bool IsOneOf(ir::Text word, std::initializer_list<ir::Text> words) {
  return std::ranges::find(words, word) != words.end();
}

ir::Text WordOf(const std::optional<Spanned<ir::Text>>& kind) {
  return kind ? kind->value : ir::Text();
}

// Whether a join finds equal values of these types.
bool AreComparable(ScalarType left, ScalarType right) {
  return left == right || (schema::IsInteger(left) && schema::IsInteger(right));
}

}  // namespace

// A key that both sides have under one name must be of one type there. Two dynamic ones pass:
// Kusto's own binder lets them.
void Binder::CheckCommonKey(const BoundColumn* left, const BoundColumn* right, SourceSpan span) {
  if (left == nullptr || right == nullptr || !left->type || !right->type) return;
  if (*left->type != *right->type) ReportOperands(span, "==", left->type, right->type);
}

void Binder::CheckKeys(const ir::BinaryExpression& equal) {
  if (equal.op != ir::BinaryOperator::kEqual || silent_ > 0) return;
  const ScalarTypeOrUnknown left = binding_.expression_types[equal.left.index];
  const ScalarTypeOrUnknown right = binding_.expression_types[equal.right.index];
  for (const ir::ExpressionId side : {equal.left, equal.right}) {
    if (binding_.expression_types[side.index] != ScalarType::kDynamic) continue;
    ReportType(rule_[side].span, "join", ScalarType::kDynamic, "not-dynamic");
    return;
  }
  if (left && right && !AreComparable(*left, *right)) {
    ReportOperands(equal.op_span, "==", left, right);
  }
}

void Binder::BindJoinKeys(const std::vector<ir::ExpressionId>& keys, ShapeId left, ShapeId right,
                          std::vector<ir::Text>& right_keys) {
  std::vector<ir::ExpressionId> pending(keys.rbegin(), keys.rend());
  while (!pending.empty()) {
    const ir::ExpressionId key = pending.back();
    pending.pop_back();
    if (const auto* both = std::get_if<ir::BinaryExpression>(&rule_[key].node);
        both != nullptr && both->op == ir::BinaryOperator::kAnd) {
      pending.push_back(both->right);
      pending.push_back(both->left);
      continue;
    }
    if (const auto* name = std::get_if<ir::NameExpression>(&rule_[key].node)) {
      right_keys.push_back(name->name);
      const bool is_missing = [&] {
        for (const ShapeId side : {left, right}) {
          if (!shape(side).is_open && shape(side).Find(name->name) == nullptr) return true;
        }
        return false;
      }();
      if (is_missing) {
        row_ = shape(left).Find(name->name) == nullptr ? left : right;
        ReportUnknownColumn(rule_[key].span, name->name);
      } else {
        CheckCommonKey(shape(left).Find(name->name), shape(right).Find(name->name),
                       rule_[key].span);
      }
      continue;
    }
    row_ = left;
    right_ = right;
    BindExpression(key);
    right_.reset();
    if (const auto* equal = std::get_if<ir::BinaryExpression>(&rule_[key].node)) {
      CheckKeys(*equal);
      for (const ir::ExpressionId side : {equal->left, equal->right}) {
        const auto* path = std::get_if<ir::PathExpression>(&rule_[side].node);
        if (path == nullptr) continue;
        const auto* object = std::get_if<ir::NameExpression>(&rule_[path->object].node);
        if (object != nullptr && object->name == "$right") right_keys.push_back(path->member);
      }
    }
  }
  row_ = left;
}

ShapeId Binder::AfterJoin(const ir::Join& join, ShapeId left) {
  const ShapeId right = BindQuery(join.right, std::nullopt);
  std::vector<ir::Text> right_keys;
  BindJoinKeys(join.keys, left, right, right_keys);
  const ir::Text kind = WordOf(join.kind);
  if (IsOneOf(kind, {"leftanti", "leftsemi", "anti", "leftantisemi"})) return left;
  if (IsOneOf(kind, {"rightanti", "rightsemi", "rightantisemi"})) return right;
  return Beside(left, right, {});
}

ShapeId Binder::Beside(ShapeId left, ShapeId right, const std::vector<ir::Text>& left_out) {
  ShapeBuilder builder(*binding_.arena, shape(left));
  for (const BoundColumn& column : shape(right).columns) {
    if (std::ranges::find(left_out, column.name) != left_out.end()) continue;
    if (builder.AddNew(column.name, column.type, column.origin)) continue;
    // The number makes a name that neither side has.
    for (int number = 1;; ++number) {
      const std::string name = fmt::format("{}{}", column.name, number);
      if (builder.Has(name) || shape(right).Find(name) != nullptr) continue;
      builder.AddNew(Keep(name), column.type, column.origin);
      break;
    }
  }
  RowShape after = builder.Finish();
  after.is_open = shape(left).is_open || shape(right).is_open;
  after.is_guess = shape(left).is_guess || shape(right).is_guess;
  after.has_all_tables = false;
  after.table = {};
  after.source = 0;
  return AddShape(std::move(after));
}

ShapeId Binder::AfterLookup(const ir::Lookup& lookup, ShapeId left) {
  const ShapeId right = BindQuery(lookup.right, std::nullopt);
  std::vector<ir::Text> right_keys;
  BindJoinKeys(lookup.keys, left, right, right_keys);
  return Beside(left, right, right_keys);
}

}  // namespace lintel::analysis
