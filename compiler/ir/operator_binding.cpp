#include "compiler/ir/operator_binding.h"

namespace lintel::ir {

Binding Tighter(Binding binding) {
  return static_cast<Binding>(static_cast<std::uint8_t>(binding) + 1);
}

Binding BindingOf(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kOr:
      return Binding::kOr;
    case BinaryOperator::kAnd:
      return Binding::kAnd;
    case BinaryOperator::kEqual:
    case BinaryOperator::kNotEqual:
    case BinaryOperator::kIn:
    case BinaryOperator::kNotIn:
    case BinaryOperator::kInTilde:
    case BinaryOperator::kNotInTilde:
    case BinaryOperator::kHasAny:
    case BinaryOperator::kHasAll:
    case BinaryOperator::kBetween:
    case BinaryOperator::kNotBetween:
      return Binding::kEquality;
    case BinaryOperator::kLess:
    case BinaryOperator::kLessEqual:
    case BinaryOperator::kGreater:
    case BinaryOperator::kGreaterEqual:
      return Binding::kRelational;
    case BinaryOperator::kAdd:
    case BinaryOperator::kSubtract:
      return Binding::kAdditive;
    case BinaryOperator::kMultiply:
    case BinaryOperator::kDivide:
    case BinaryOperator::kModulo:
      return Binding::kMultiplicative;
    case BinaryOperator::kEqualTilde:
    case BinaryOperator::kNotEqualTilde:
    case BinaryOperator::kHas:
    case BinaryOperator::kNotHas:
    case BinaryOperator::kHasCs:
    case BinaryOperator::kNotHasCs:
    case BinaryOperator::kHasPrefix:
    case BinaryOperator::kNotHasPrefix:
    case BinaryOperator::kHasPrefixCs:
    case BinaryOperator::kNotHasPrefixCs:
    case BinaryOperator::kHasSuffix:
    case BinaryOperator::kNotHasSuffix:
    case BinaryOperator::kHasSuffixCs:
    case BinaryOperator::kNotHasSuffixCs:
    case BinaryOperator::kContains:
    case BinaryOperator::kNotContains:
    case BinaryOperator::kContainsCs:
    case BinaryOperator::kNotContainsCs:
    case BinaryOperator::kStartsWith:
    case BinaryOperator::kNotStartsWith:
    case BinaryOperator::kStartsWithCs:
    case BinaryOperator::kNotStartsWithCs:
    case BinaryOperator::kEndsWith:
    case BinaryOperator::kNotEndsWith:
    case BinaryOperator::kEndsWithCs:
    case BinaryOperator::kNotEndsWithCs:
    case BinaryOperator::kMatchesRegex:
    case BinaryOperator::kLike:
    case BinaryOperator::kNotLike:
    case BinaryOperator::kLikeCs:
    case BinaryOperator::kNotLikeCs:
      return Binding::kStringOperator;
  }
  return Binding::kPrimary;
}

bool TakesParenthesised(BinaryOperator op) {
  return BindingOf(op) == Binding::kEquality && op != BinaryOperator::kEqual &&
         op != BinaryOperator::kNotEqual;
}

}  // namespace lintel::ir
