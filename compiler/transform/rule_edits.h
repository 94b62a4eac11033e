#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// A name for a new selection, as near to `wanted` as can be: one that no selection of the rule has
// and that none of its quantifiers (`1 of x*`, `all of them`) would take in on reading.
std::string FreeSelectionName(const ir::Rule& rule, std::string_view wanted);

// Copies all predicates of `from` behind those of `to`; returns by how much their ids grew. Ids of
// selections grow by `selections`. Texts stay where they are, so both arenas have to live on.
std::uint32_t AppendPredicates(const ir::Rule& from, std::uint32_t selections, ir::Rule& to);

// Makes `(condition) and added` of every condition of the rule; `text` is how the added part reads.
void RequireToo(ir::Rule& rule, ir::PredicateId added, std::string_view text);

// The node without the ones that are dropped; nothing where all of it is. Where an alternative of
// an `or` would go, which narrows the rule, `narrowed` names the `or`.
std::optional<ir::PredicateId> WithoutItems(ir::Rule& rule, ir::PredicateId id,
                                            const std::set<ir::PredicateId>& dropped,
                                            std::optional<ir::PredicateId>& narrowed);

// Puts the rule's log source in for `$category`, `${product}` and `$service` in the texts of an
// indicator, as Python's string templates do; an absent part reads `None`.
void FillTemplate(ir::Rule& rule, ir::Predicate& predicate);

}  // namespace lintel::transform
