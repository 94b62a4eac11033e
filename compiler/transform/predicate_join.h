#pragma once

#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// Whether the two test the same of the same column.
bool IsSameTest(const ir::Indicator& a, const ir::Indicator& b);

// The conjunction (kAll) or disjunction (kAny) of predicates of the rule; operands that are equal
// are one. There is at least one.
ir::PredicateId JoinPredicates(ir::Rule& rule, const std::vector<ir::PredicateId>& operands,
                               ir::ValueRule kind, SourceSpan span);

// The disjunction, and what each alternative asks for is said once: `a and (b or c)` for
// `a and b or a and c`. Not for what stands under `not`, where alternatives are stages of their
// own.
ir::PredicateId JoinAlternatives(ir::Rule& rule, const std::vector<ir::PredicateId>& operands,
                                 SourceSpan span);

}  // namespace lintel::transform
