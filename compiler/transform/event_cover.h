#pragma once

#include <optional>
#include <string>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::transform {

// A condition that could be true of an event that the home does not list, and the number of such an
// event where the condition asks for one.
struct BeyondHome {
  SourceSpan span;
  std::string event;
};

// Whether a home that knows only the events it lists can say the rule: the conditions must be false
// of every other event. A home without such a limit can say every rule.
std::optional<BeyondHome> FindBeyondHome(const ir::Rule& rule,
                                         const schema::LogSourceMapping& home);

// Whether one of the rule's conditions could be true of such an event on Linux or macOS: there a
// path has no backslash, and the fields that only Windows has are not there.
bool CouldBePosix(const ir::Rule& rule, const schema::LogSourceMapping& home,
                  const schema::EventKind& event);

}  // namespace lintel::transform
