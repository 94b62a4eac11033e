#pragma once

#include <cstdint>
#include <optional>

#include "compiler/ir/expression.h"
#include "compiler/source/text_arena.h"

namespace lintel::kql {

// The bytes that a string literal stands for.
struct DecodedString {
  ir::Text text;
  bool is_obfuscated = false;  // `h"…"`
};

// Where decoding failed: bytes `[begin, end)` of the spelling, an escape sequence that KQL does
// not know or half of a UTF-16 pair.
struct BadEscape {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Decodes one string literal as written, prefix and quotes included: "…", '…', @"…", @'…',
// ```…```, ~~~…~~~, each also behind `h`. The text is a part of `spelling` where nothing is
// escaped, else it lives in the arena. Of an unterminated literal it is what is there. Nothing on
// an escape sequence that KQL refuses; `bad` then says which.
std::optional<DecodedString> DecodeString(ir::Text spelling, TextArena& arena, BadEscape& bad);

// Reads a literal of any type but string and typeof: `7d`, `0x1F`, `TRUE`, `datetime(2024-01-01)`,
// `int(null)`, `dynamic([1])`. What stands between the parentheses is kept as written.
ir::Literal ReadLiteral(ir::LiteralType type, ir::Text spelling);

// Whether the text is a number as written without a type around it: `445`, `-0x1F`, `1.5e3`.
bool IsNumber(ir::Text text);

}  // namespace lintel::kql
