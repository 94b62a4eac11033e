#pragma once

#include <string>
#include <string_view>

#include "compiler/ir/rule.h"

namespace lintel::backends::sentinel {

// The rule's description, or its title where it has none. To that of a Sigma rule is added what
// has no field of its own on the platform: what the query leaves out, where the rule comes from,
// known false positives and references. At most 5,000 characters, as Sentinel allows; what would
// not fit is left out from the end.
std::string RuleDescription(const ir::Rule& rule, std::string_view title);

}  // namespace lintel::backends::sentinel
