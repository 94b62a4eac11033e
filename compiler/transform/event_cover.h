#pragma once

#include <optional>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::transform {

// Whether a home that knows only the events it lists can say the rule: the conditions must be false
// of every other event. Else the span of a condition that could be true of one. A home without such
// a limit can say every rule.
std::optional<SourceSpan> BeyondHome(const ir::Rule& rule, const schema::LogSourceMapping& home);

// Whether one of the rule's conditions could be true of such an event on Linux or macOS: there a
// path has no backslash, and the fields that only Windows has are not there.
bool CouldBePosix(const ir::Rule& rule, const schema::LogSourceMapping& home,
                  const schema::EventKind& event);

}  // namespace lintel::transform
