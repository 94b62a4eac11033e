#pragma once

#include <optional>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/transform/branch.h"
#include "compiler/transform/computed_columns.h"

namespace lintel::transform {

// A field that rows of each kind have in a column of their own.
struct MergedColumn {
  ir::Text name;                    // of the column that takes the place of them all
  std::vector<ir::Text> originals;  // the column for each branch
};

// One condition for rows of several kinds.
struct MergedCondition {
  ir::PredicateId condition;
  std::vector<MergedColumn> columns;
};

// The condition that all branches make of columns that differ, said of merged columns instead. None
// where they differ in more than columns, where a merged column would only take the place of
// columns of the table, or where the columns are not text.
std::optional<MergedCondition> MergeBranches(ir::Rule& rule, const std::vector<Branch>& branches,
                                             const ComputedColumns& computed, SourceSpan span);

// What the computed column is made of: `iff(EventID == 4663, ObjectName, extract(…))` for one that
// differs among the branches.
ir::ExpressionId ValueOf(ir::Rule& rule, const ComputedColumn& column,
                         const MergedCondition& merged, const std::vector<Branch>& branches,
                         const ComputedColumns& computed, SourceSpan span);

}  // namespace lintel::transform
