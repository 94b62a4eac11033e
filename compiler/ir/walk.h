#pragma once

#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::ir {

// The queries directly inside a stage, in source order: operands of joins and unions, tables of a
// search, bodies of mv-apply and partition. Not those inside its expressions.
std::vector<QueryId> ChildQueries(const Stage& stage);

// The expressions directly inside a stage, in source order: conditions, columns, keys, counts.
// Together with ChildQueries() this reaches everything a stage says.
std::vector<ExpressionId> ChildExpressions(const Stage& stage);

// The predicates directly inside a stage, in source order: of where, of the steps of a scan, of the
// graph operators. Each stands among ChildExpressions() as it is written, too.
std::vector<PredicateId> ChildPredicates(const Stage& stage);

}  // namespace lintel::ir
