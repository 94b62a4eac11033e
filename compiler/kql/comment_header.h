#pragma once

#include <optional>

#include "compiler/source/mapped_text.h"
#include "compiler/source/text_arena.h"

namespace lintel::kql {

// The metadata of a KQL file: its leading `//` comment lines, when the first of them is a
// `title:`. What follows the slashes is YAML with the keys of a Sentinel rule or their Sigma
// names; the result is that YAML, kept in the arena, with the way back to the file.
std::optional<MappedText> FindCommentHeader(const MappedText& query, TextArena& arena);

// The query without that header and without blanks around it.
MappedText WithoutCommentHeader(const MappedText& query);

}  // namespace lintel::kql
