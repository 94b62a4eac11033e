#pragma once

#include <optional>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::transform {

// Two fields that stand in one column of the table, of which the rule asks for different values: no
// row has both, while an event may well have them.
struct FieldClash {
  ir::Text field;
  ir::Text other;
  ir::Text column;
  SourceSpan span;  // of the field that comes later
};

// The first clash among the tests that an event has to pass all together; none where there is
// none, or where the rule has several conditions.
std::optional<FieldClash> FindFieldClash(const ir::Rule& rule, const schema::LogSourceMapping& home,
                                         const schema::EventKind& event);

}  // namespace lintel::transform
