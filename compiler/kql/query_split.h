#pragma once

#include <vector>

#include "compiler/source/mapped_text.h"
#include "compiler/source/text_arena.h"

namespace lintel::kql {

// The queries of a text in which people keep several, one after the other with empty lines
// between them. Most empty lines stand inside a query: the text is cut only where what follows
// begins a query and cannot continue the one before it. A part begins with the comments that
// belong to it and has no blanks around it. A text without a token comes back whole.
std::vector<MappedText> SplitAtEmptyLines(const MappedText& text);

// The queries of one such part: one per tabular statement, since a batch `let x = 1; T; U` holds
// two. To each belong the statements before it up to the query before, and of the let statements
// further up those that it needs; what is left out, spans step over. Texts that are put together
// are kept in the arena.
std::vector<MappedText> SplitBatch(const MappedText& text, TextArena& arena);

}  // namespace lintel::kql
