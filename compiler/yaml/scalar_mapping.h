#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// Says that a scalar's text from `text_begin` on, up to the next piece, comes from the input's
// bytes `[begin, end)`. A piece never goes beyond one line and its line break.
struct ScalarPiece {
  std::uint32_t text_begin;
  std::uint32_t begin;
  std::uint32_t end;
};

// Finds the way from a scalar's text back to the input that it was written in, where its bytes
// are `[begin, end)`. A byte that stands in the input as it is maps to itself, a line break or the
// space that it was folded to maps to the break's last byte, and an escape sequence is a piece of
// its own. Text that does not follow from the input is one piece that covers all of it.
std::vector<ScalarPiece> MapScalar(std::string_view input, std::uint32_t begin, std::uint32_t end,
                                   ScalarStyle style, std::string_view text);

}  // namespace lintel::yaml
