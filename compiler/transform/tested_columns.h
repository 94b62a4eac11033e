#pragma once

#include <string_view>
#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// The columns that the indicators of the predicate look at, each once, in their order.
std::vector<std::string_view> TestedColumns(const ir::Rule& rule, ir::PredicateId root);

}  // namespace lintel::transform
