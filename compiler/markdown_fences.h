#pragma once

#include <string_view>
#include <vector>

#include "compiler/source/mapped_text.h"
#include "compiler/source/text_arena.h"

namespace lintel {

// A fenced code block of a Markdown page that is tagged as KQL.
struct Fence {
  MappedText text;  // what is between the fences, the indentation of the opening one left out
  std::uint32_t begin = 0;   // byte of the first line's start in the page
  std::uint32_t end = 0;     // byte behind the last line, which is the closing fence's start
  std::uint32_t indent = 0;  // columns before the opening fence
};

// The blocks tagged `kql`, `kusto`, `csl` in any letter case (CommonMark 0.31, section 4.5), in
// page order. Indented texts are kept in the arena.
std::vector<Fence> FindKqlFences(FileId file, std::string_view page, TextArena& arena);

}  // namespace lintel
