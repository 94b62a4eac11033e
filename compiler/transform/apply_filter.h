#pragma once

#include "compiler/ir/rule.h"

namespace lintel::transform {

// Whether a filter is meant for a rule (Sigma filters specification 2.1): it names the rule by id
// or name, or `any`, and every part of its log source is the rule's.
bool IsFilterFor(const ir::Rule& filter, const ir::Rule& rule);

// The rule with the filter's condition required of every hit: `(condition) and filter condition`
// for each of its conditions. The filter's selections join the rule's under names that are still
// free; `1 of x*` inside the filter goes on to mean the filter's selections only. What comes from
// the filter has its span in the filter's file. A list of conditions in the filter is any of them.
// The rule says of which filters it has taken conditions over.
ir::Rule ApplyFilter(const ir::Rule& rule, const ir::Rule& filter);

}  // namespace lintel::transform
