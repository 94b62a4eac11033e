#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;
using enum schema::ScalarType;

bool IsNumber(ScalarType type) {
  return type == kInt || type == kLong || type == kReal || type == kDecimal;
}

bool IsSummable(ScalarType type) {
  return IsNumber(type) || type == kTimespan || type == kDatetime;
}

bool IsStringOrDynamic(ScalarTypeOrUnknown type) {
  return !type || *type == kString || *type == kDynamic;
}

// A dynamic operand takes the other one's type; `int` grows to `long`.
ScalarType AtLeastLong(ScalarType type) { return type == kInt ? kLong : type; }

// Operator tables of the language reference ("Numerical operators", "Datetime / timespan
// arithmetic"), without those for numbers and dynamics alone, which Arithmetic() handles.
struct ArithmeticRow {
  ir::BinaryOperator op;
  ScalarType left;
  ScalarType right;
  ScalarType result;
};

constexpr ArithmeticRow kArithmetic[] = {
    {ir::BinaryOperator::kAdd, kTimespan, kTimespan, kTimespan},
    {ir::BinaryOperator::kAdd, kDatetime, kTimespan, kDatetime},
    {ir::BinaryOperator::kAdd, kTimespan, kDatetime, kDatetime},
    {ir::BinaryOperator::kAdd, kDatetime, kDatetime, kDatetime},
    {ir::BinaryOperator::kSubtract, kTimespan, kTimespan, kTimespan},
    {ir::BinaryOperator::kSubtract, kDatetime, kDatetime, kTimespan},
    {ir::BinaryOperator::kSubtract, kDatetime, kTimespan, kDatetime},
    {ir::BinaryOperator::kSubtract, kTimespan, kDatetime, kDatetime},
    {ir::BinaryOperator::kSubtract, kDatetime, kDynamic, kTimespan},
    {ir::BinaryOperator::kSubtract, kDynamic, kDatetime, kTimespan},
    {ir::BinaryOperator::kMultiply, kTimespan, kTimespan, kTimespan},
    {ir::BinaryOperator::kDivide, kTimespan, kTimespan, kReal},
    {ir::BinaryOperator::kDivide, kDatetime, kDatetime, kReal},
    {ir::BinaryOperator::kDivide, kDatetime, kTimespan, kReal},
    {ir::BinaryOperator::kModulo, kTimespan, kTimespan, kTimespan},
    {ir::BinaryOperator::kModulo, kDatetime, kDatetime, kTimespan},
    {ir::BinaryOperator::kModulo, kDatetime, kTimespan, kTimespan},
};

OperatorType Arithmetic(ir::BinaryOperator op, ScalarType left, ScalarType right) {
  for (const ArithmeticRow& row : kArithmetic) {
    if (row.op == op && row.left == left && row.right == right) return {row.result, true};
  }
  // Kusto calculates with `long` where both sides are `int`.
  if (IsNumber(left) && IsNumber(right)) return {AtLeastLong(*Widest(left, right)), true};
  if (left == kDynamic && right == kDynamic) return {kDynamic, true};
  const bool adds = op == ir::BinaryOperator::kAdd || op == ir::BinaryOperator::kSubtract;
  if (left == kDynamic && (IsNumber(right) || (adds && IsSummable(right)))) {
    return {AtLeastLong(right), true};
  }
  if (right == kDynamic && (IsNumber(left) || (adds && IsSummable(left)))) {
    return {AtLeastLong(left), true};
  }
  if (!adds && IsNumber(right) && (left == kTimespan || left == kDatetime)) return {left, true};
  if (op == ir::BinaryOperator::kMultiply && IsNumber(left) &&
      (right == kTimespan || right == kDatetime)) {
    return {right, true};
  }
  return {std::nullopt, false};
}

bool IsOrdered(ScalarType left, ScalarType right) {
  if (left == kBool || IsNumber(left)) {
    return right == kBool || IsNumber(right) || (right == kDynamic && left != kBool);
  }
  if (left == kDynamic) return right == kDynamic || IsNumber(right);
  return left == right && (left == kTimespan || left == kDatetime);
}

}  // namespace

ScalarTypeOrUnknown Widest(ScalarTypeOrUnknown left, ScalarTypeOrUnknown right) {
  if (!left || !right) return std::nullopt;
  if (*left == *right) return left;
  if (!IsNumber(*left) || !IsNumber(*right)) return std::nullopt;
  for (const ScalarType type : {kDecimal, kReal, kLong}) {
    if (*left == type || *right == type) return type;
  }
  return kInt;
}

OperatorType TypeOf(ir::UnaryOperator op, ScalarTypeOrUnknown operand) {
  switch (op) {
    case ir::UnaryOperator::kMinus:
    case ir::UnaryOperator::kPlus:
      if (!operand) return {};
      if (*operand != kDynamic && !IsSummable(*operand)) return {std::nullopt, false};
      return {AtLeastLong(*operand), true};
  }
  return {};
}

bool NeedsTerm(ir::BinaryOperator op) {
  using enum ir::BinaryOperator;
  return op == kHas || op == kNotHas || op == kHasCs || op == kNotHasCs || op == kHasPrefix ||
         op == kNotHasPrefix || op == kHasPrefixCs || op == kNotHasPrefixCs || op == kHasSuffix ||
         op == kNotHasSuffix || op == kHasSuffixCs || op == kNotHasSuffixCs;
}

OperatorType TypeOf(ir::BinaryOperator op, ScalarTypeOrUnknown left, ScalarTypeOrUnknown right) {
  using enum ir::BinaryOperator;
  switch (op) {
    case kAdd:
    case kSubtract:
    case kMultiply:
    case kDivide:
    case kModulo:
      if (!left || !right) return {};
      return Arithmetic(op, *left, *right);
    case kOr:
    case kAnd: {
      const auto fits = [](ScalarTypeOrUnknown type) {
        return !type || *type == kBool || *type == kDynamic;
      };
      return {kBool, fits(left) && fits(right)};
    }
    case kLess:
    case kLessEqual:
    case kGreater:
    case kGreaterEqual:
      return {kBool, !left || !right || IsOrdered(*left, *right)};
    case kEqual:
    case kNotEqual:
    case kIn:
    case kNotIn:
    case kBetween:
    case kNotBetween:
      return {kBool, true};
    case kInTilde:
    case kNotInTilde:
    case kHasAny:
    case kHasAll:
      return {kBool, IsStringOrDynamic(left)};
    case kHas:
    case kNotHas:
    case kHasCs:
    case kNotHasCs:
    case kHasPrefix:
    case kNotHasPrefix:
    case kHasPrefixCs:
    case kNotHasPrefixCs:
    case kHasSuffix:
    case kNotHasSuffix:
    case kHasSuffixCs:
    case kNotHasSuffixCs:
    case kEqualTilde:
    case kNotEqualTilde:
    case kContains:
    case kNotContains:
    case kContainsCs:
    case kNotContainsCs:
    case kStartsWith:
    case kNotStartsWith:
    case kStartsWithCs:
    case kNotStartsWithCs:
    case kEndsWith:
    case kNotEndsWith:
    case kEndsWithCs:
    case kNotEndsWithCs:
    case kMatchesRegex:
    case kLike:
    case kNotLike:
    case kLikeCs:
    case kNotLikeCs:
      return {kBool, IsStringOrDynamic(left) && IsStringOrDynamic(right)};
  }
  return {};
}

}  // namespace lintel::analysis
