#pragma once

#include <span>
#include <string>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/catalog.h"

namespace lintel::transform {

// The columns of the group-by fields, in their order: each field's name, or one near it where that
// is a word of KQL's or a column that the query of a correlation makes itself.
std::vector<std::string> GroupColumnNames(const ir::Correlation& correlation);

// Makes the values of one group comparable among the let statements, which are queries that each
// end in a `project` of the time and the same columns: a column that is text in one of them and a
// number in another, or of unknown type, becomes text in all, as Sigma's values are.
void UnifyTypes(ir::Rule& rule, std::span<const ir::LetId> lets, std::span<const ir::Text> columns,
                schema::Platform platform);

}  // namespace lintel::transform
