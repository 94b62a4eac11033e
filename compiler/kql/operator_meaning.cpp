#include "compiler/kql/operator_meaning.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lintel::kql {

using ir::BinaryOperator;
using ir::CaseRule;
using ir::MatchOperator;
using ir::ValueRule;

std::optional<OperatorMeaning> MeaningOf(BinaryOperator op) {
  using enum BinaryOperator;
  using enum Right;
  constexpr CaseRule kCased = CaseRule::kSensitive;
  constexpr CaseRule kUncased = CaseRule::kInsensitive;
  switch (op) {
    case kOr:
    case kAnd:
    case kAdd:
    case kSubtract:
    case kMultiply:
    case kDivide:
    case kModulo:
    // Deprecated, with wildcards of their own that no reference pins down.
    case kLike:
    case kNotLike:
    case kLikeCs:
    case kNotLikeCs:
      return std::nullopt;
    case kEqual:
      return OperatorMeaning{MatchOperator::kEquals, kCased, kScalar};
    case kNotEqual:
      return OperatorMeaning{MatchOperator::kEquals, kCased, kScalar, true};
    case kEqualTilde:
      return OperatorMeaning{MatchOperator::kEquals, kUncased, kString};
    case kNotEqualTilde:
      return OperatorMeaning{MatchOperator::kEquals, kUncased, kString, true};
    // An order of numbers and times: no letters to match.
    case kLess:
      return OperatorMeaning{MatchOperator::kLess, kUncased, kScalar};
    case kLessEqual:
      return OperatorMeaning{MatchOperator::kLessEqual, kUncased, kScalar};
    case kGreater:
      return OperatorMeaning{MatchOperator::kGreater, kUncased, kScalar};
    case kGreaterEqual:
      return OperatorMeaning{MatchOperator::kGreaterEqual, kUncased, kScalar};
    case kIn:
      return OperatorMeaning{MatchOperator::kEquals, kCased, kList};
    case kNotIn:
      return OperatorMeaning{MatchOperator::kEquals, kCased, kList, true};
    case kInTilde:
      return OperatorMeaning{MatchOperator::kEquals, kUncased, kList};
    case kNotInTilde:
      return OperatorMeaning{MatchOperator::kEquals, kUncased, kList, true};
    case kBetween:
      return OperatorMeaning{MatchOperator::kBetween, kUncased, kRange};
    case kNotBetween:
      return OperatorMeaning{MatchOperator::kBetween, kUncased, kRange, true};
    case kHas:
      return OperatorMeaning{MatchOperator::kHas, kUncased, kString};
    case kNotHas:
      return OperatorMeaning{MatchOperator::kHas, kUncased, kString, true};
    case kHasCs:
      return OperatorMeaning{MatchOperator::kHas, kCased, kString};
    case kNotHasCs:
      return OperatorMeaning{MatchOperator::kHas, kCased, kString, true};
    case kHasPrefix:
      return OperatorMeaning{MatchOperator::kHasPrefix, kUncased, kString};
    case kNotHasPrefix:
      return OperatorMeaning{MatchOperator::kHasPrefix, kUncased, kString, true};
    case kHasPrefixCs:
      return OperatorMeaning{MatchOperator::kHasPrefix, kCased, kString};
    case kNotHasPrefixCs:
      return OperatorMeaning{MatchOperator::kHasPrefix, kCased, kString, true};
    case kHasSuffix:
      return OperatorMeaning{MatchOperator::kHasSuffix, kUncased, kString};
    case kNotHasSuffix:
      return OperatorMeaning{MatchOperator::kHasSuffix, kUncased, kString, true};
    case kHasSuffixCs:
      return OperatorMeaning{MatchOperator::kHasSuffix, kCased, kString};
    case kNotHasSuffixCs:
      return OperatorMeaning{MatchOperator::kHasSuffix, kCased, kString, true};
    case kContains:
      return OperatorMeaning{MatchOperator::kContains, kUncased, kString};
    case kNotContains:
      return OperatorMeaning{MatchOperator::kContains, kUncased, kString, true};
    case kContainsCs:
      return OperatorMeaning{MatchOperator::kContains, kCased, kString};
    case kNotContainsCs:
      return OperatorMeaning{MatchOperator::kContains, kCased, kString, true};
    case kStartsWith:
      return OperatorMeaning{MatchOperator::kStartsWith, kUncased, kString};
    case kNotStartsWith:
      return OperatorMeaning{MatchOperator::kStartsWith, kUncased, kString, true};
    case kStartsWithCs:
      return OperatorMeaning{MatchOperator::kStartsWith, kCased, kString};
    case kNotStartsWithCs:
      return OperatorMeaning{MatchOperator::kStartsWith, kCased, kString, true};
    case kEndsWith:
      return OperatorMeaning{MatchOperator::kEndsWith, kUncased, kString};
    case kNotEndsWith:
      return OperatorMeaning{MatchOperator::kEndsWith, kUncased, kString, true};
    case kEndsWithCs:
      return OperatorMeaning{MatchOperator::kEndsWith, kCased, kString};
    case kNotEndsWithCs:
      return OperatorMeaning{MatchOperator::kEndsWith, kCased, kString, true};
    case kHasAny:
      return OperatorMeaning{MatchOperator::kHas, kUncased, kStrings};
    case kHasAll:
      return OperatorMeaning{MatchOperator::kHas, kUncased, kStrings, false, ValueRule::kAll};
    case kMatchesRegex:
      return OperatorMeaning{MatchOperator::kRegex, kCased, kString};
  }
  return std::nullopt;
}

std::optional<BinaryOperator> Mirrored(BinaryOperator op) {
  static constexpr std::array<std::pair<BinaryOperator, BinaryOperator>, 8> kMirrors = {{
      {BinaryOperator::kEqual, BinaryOperator::kEqual},
      {BinaryOperator::kNotEqual, BinaryOperator::kNotEqual},
      {BinaryOperator::kEqualTilde, BinaryOperator::kEqualTilde},
      {BinaryOperator::kNotEqualTilde, BinaryOperator::kNotEqualTilde},
      {BinaryOperator::kLess, BinaryOperator::kGreater},
      {BinaryOperator::kLessEqual, BinaryOperator::kGreaterEqual},
      {BinaryOperator::kGreater, BinaryOperator::kLess},
      {BinaryOperator::kGreaterEqual, BinaryOperator::kLessEqual},
  }};
  const auto found =
      std::ranges::find(kMirrors, op, &std::pair<BinaryOperator, BinaryOperator>::first);
  return found == kMirrors.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace lintel::kql
