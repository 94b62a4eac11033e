#pragma once

#include <optional>
#include <vector>

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

// Looks for clashes among the tests that every hit of a rule has to pass; a rule with several
// conditions has none. The rule has to outlive it.
class FieldClashes {
 public:
  explicit FieldClashes(const ir::Rule& rule);

  // The first clash on rows of that kind; none where there is none.
  std::optional<FieldClash> Find(const schema::LogSourceMapping& home,
                                 const schema::EventKind& event) const;

 private:
  std::vector<const ir::Indicator*> wholes_;  // tests of whole texts, of two fields or more
};

}  // namespace lintel::transform
