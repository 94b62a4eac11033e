#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lintel {

// One code point of UTF-8 text.
struct CodePoint {
  std::uint32_t value = 0;  // U+FFFD for a byte that is not UTF-8
  std::uint32_t bytes = 1;  // how many bytes it takes in the text
};

// The code point that `text` starts with; `text` is not empty.
CodePoint FirstCodePoint(std::string_view text);

// How many terminal columns a code point takes: 0 for combining marks, 2 for East Asian wide and
// fullwidth letters and emoji (Unicode annex 11), else 1.
int DisplayWidth(std::uint32_t code_point);

// The text with everything that a terminal would act upon, or that is not UTF-8, replaced by
// U+FFFD: control characters, and marks that reverse the direction of the text around them. A tab
// becomes one blank, a line end as well.
std::string Printable(std::string_view text);

// The text as valid UTF-8: other bytes become U+FFFD. For JSON, which allows nothing else.
std::string ValidUtf8(std::string_view text);

}  // namespace lintel
