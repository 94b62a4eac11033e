#pragma once

#include <unordered_set>

#include "compiler/ir/rule.h"

namespace lintel::kql {

// The names that stand for a value and not for a column: let statements, query parameters.
using ValueNames = std::unordered_set<ir::Text>;

// Reads a condition as predicates and adds them to the rule: `and`, `or` and `not()` become AllOf,
// AnyOf and Not, a test of one column against values becomes an Indicator, all else a Condition.
// When in doubt it is a Condition: an indicator says exactly what the text says.
ir::PredicateId LowerPredicate(ir::Rule& rule, ir::ExpressionId condition, const ValueNames& names);

}  // namespace lintel::kql
