#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/kql/layout_tokens.h"

namespace lintel::kql {

// The column that no line goes beyond if it can be broken before it.
inline constexpr std::uint32_t kLineWidth = 100;

// Sets tokens in the one canonical layout: a stage per line, lists and chains of `and`/`or` that
// do not fit broken over lines, nested queries indented by four. It decides by the tokens, by
// whether a comment has a line of its own, and by the empty lines between statements; therefore
// what it wrote it writes again. Lines end in `line_end`; there is none after the last.
std::string LayOut(const std::vector<LayoutToken>& tokens, std::string_view line_end);

}  // namespace lintel::kql
