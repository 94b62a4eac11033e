#pragma once

#include <compare>
#include <cstdint>

namespace lintel::ir {

// An index into one of a rule's vectors. Typed, so that a predicate's id cannot be used to look
// up an expression.
template <class Node>
struct Id {
  std::uint32_t index = 0;

  auto operator<=>(const Id&) const = default;
};

struct Expression;
struct Predicate;
struct Selection;
struct Query;
struct LetStatement;

using ExpressionId = Id<Expression>;  // into Rule::expressions
using PredicateId = Id<Predicate>;    // into Rule::predicates
using SelectionId = Id<Selection>;    // into Rule::selections
using QueryId = Id<Query>;            // into Rule::queries
using LetId = Id<LetStatement>;       // into Rule::lets

}  // namespace lintel::ir
