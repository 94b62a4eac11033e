#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/predicate.h"
#include "compiler/ir/value.h"
#include "compiler/source/text_arena.h"

namespace lintel::transform {

// A Sigma string written out: each byte with whether it means itself. Regular expressions of a
// pipeline see the text; what they leave alone keeps its meaning, so that a star that means a star
// does not become a wildcard.
struct SigmaText {
  enum class Mark : std::uint8_t { kLiteral, kWildcard, kPlaceholder };
  std::string text;
  std::vector<Mark> marks;  // one for each byte

  void Add(std::string_view piece, Mark mark);
  void Add(const SigmaText& other, std::size_t begin, std::size_t end);
  bool operator==(const SigmaText&) const = default;
};

// Whether the indicator compares Sigma strings, not expressions, networks, numbers or presence.
bool ComparesStrings(const ir::Indicator& indicator);

// The value written out with the wildcards that its modifiers stand for: `contains` is `*value*`.
SigmaText WriteOut(const ir::Indicator& indicator, const ir::StringValue& value);
SigmaText WriteOut(const ir::StringValue& value);

// The way back.
ir::StringValue ReadBack(const SigmaText& text, TextArena& arena);

// Puts values that are written out into the indicator; its operator stays if all of them have the
// wildcards that it stands for, and is kEquals otherwise.
struct WrittenValue {
  SourceSpan span;
  SigmaText text;
};
void PutBack(std::vector<ir::Value> others, const std::vector<WrittenValue>& values,
             ir::Indicator& indicator, TextArena& arena);

}  // namespace lintel::transform
