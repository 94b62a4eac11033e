#pragma once

#include <string>

#include "compiler/ir/rule.h"
#include "compiler/source/source_map.h"

namespace lintel::backends {

// The rule's title; of one without, its file's name, with blanks and without the extension, and
// with a number where the file holds several: `net user add 2` of `hunting/net_user_add.kql`.
std::string RuleTitle(const ir::Rule& rule, const SourceMap& sources);

// What a filter that the rule has taken over is known by: `No scanners (0f7a6cb1-…)`.
std::string FilterTitle(const ir::AppliedFilter& filter);

}  // namespace lintel::backends
