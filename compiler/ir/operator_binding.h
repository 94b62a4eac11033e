#pragma once

#include <cstdint>

#include "compiler/ir/expression.h"

namespace lintel::ir {

// How tightly an expression binds, from KQL's grammar; string operators bind tighter than `*`.
enum class Binding : std::uint8_t {
  kNamed,
  kOr,
  kAnd,
  kEquality,
  kRelational,
  kAdditive,
  kMultiplicative,
  kStringOperator,
  kUnary,
  kPrimary,
};

// The next tighter one: what the right operand of a left-associative operator needs.
Binding Tighter(Binding binding);

// How tightly the operator itself binds.
Binding BindingOf(BinaryOperator op);

// Whether the operator's right side stands in parentheses, whatever it is: `in`, `between`, ….
bool TakesParenthesised(BinaryOperator op);

}  // namespace lintel::ir
