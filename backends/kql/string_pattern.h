#pragma once

#include <string>

#include "compiler/ir/predicate.h"

namespace lintel::backends::kql {

// How KQL best matches a string value with wildcards.
enum class PatternKind : std::uint8_t {
  kAnything,  // only `*`
  kEquals,
  kContains,
  kStartsWith,
  kEndsWith,
  kRegex,  // wildcards in the middle, or `?`
};

// A value and its operator in KQL's terms: `*\cmd.exe` as a whole is kEndsWith `\cmd.exe`. For
// kRegex `text` is the pattern without flags, anchored where the value is; `.` must match line
// breaks too.
struct StringPattern {
  PatternKind kind = PatternKind::kEquals;
  std::string text;
};

// The pattern of a value under kEquals, kContains, kStartsWith or kEndsWith. Placeholders must
// have been filled in before.
StringPattern ClassifyPattern(ir::MatchOperator op, const ir::StringValue& value);

// The value's text; wildcards stand for themselves, as in a regular expression.
std::string PlainText(const ir::StringValue& value);

}  // namespace lintel::backends::kql
