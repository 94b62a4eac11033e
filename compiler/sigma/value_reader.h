#pragma once

#include <cstdint>

#include "compiler/ir/value.h"
#include "compiler/source/text_arena.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// What YAML 1.2's core schema makes of a scalar (YAML 1.2.2, section 10.3.2).
enum class ScalarType : std::uint8_t { kString, kNull, kBool, kNumber };

// The type of a scalar: plain ones by their spelling, quoted and block ones are strings. Infinity
// and not-a-number count as strings here, no event has them.
ScalarType TypeOf(const yaml::Node& scalar);

// Whether a plain scalar is a string for YAML 1.2 and something else for YAML 1.1 (`yes`,
// `12:30`), or another number (`010`); the words say what an old reader makes of it, else empty.
std::string_view OldReading(const yaml::Node& scalar);

// Which escapes and special parts a string has.
enum class StringSyntax : std::uint8_t {
  kPatterns,           // `*` and `?` are wildcards, `\` escapes them and itself
  kPlaceholders,       // also `%name%`, and `\%`: the modifier `expand`
  kRegexPlaceholders,  // `%name%` only: `re` with `expand`; escapes stay as they are
  kVerbatim,           // a regular expression, a network, a field name
};

// Takes a string apart (specification 2.1, "Wildcards" and "Escaping"). Parts that do not stand
// in `text` as they are go to the arena.
ir::StringValue ReadString(ir::Text text, StringSyntax syntax, TextArena& arena);

}  // namespace lintel::sigma
