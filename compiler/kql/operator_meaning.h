#pragma once

#include <cstdint>
#include <optional>

#include "compiler/ir/expression.h"
#include "compiler/ir/predicate.h"

namespace lintel::kql {

// What the right side of an infix operator has to be, so that the comparison is an indicator.
enum class Right : std::uint8_t {
  kScalar,   // any value: `==`, `<`
  kString,   // a string: `has`, `matches regex`
  kList,     // values in parentheses: `in`
  kStrings,  // strings in parentheses: `has_any`
  kRange,    // `between`
};

// How an infix operator reads as an indicator.
struct OperatorMeaning {
  ir::MatchOperator op = ir::MatchOperator::kEquals;
  ir::CaseRule case_rule = ir::CaseRule::kInsensitive;
  Right right = Right::kScalar;
  bool is_negated = false;
  ir::ValueRule value_rule = ir::ValueRule::kAny;
};

// The meaning of `!in`, `has_cs`, `<=` …; nothing for operators that are no test of a field.
std::optional<OperatorMeaning> MeaningOf(ir::BinaryOperator op);

// The operator that says the same with its sides changed: `5 < x` is `x > 5`. Nothing where the
// sides have different parts to play.
std::optional<ir::BinaryOperator> Mirrored(ir::BinaryOperator op);

}  // namespace lintel::kql
