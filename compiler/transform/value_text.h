#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/predicate.h"
#include "compiler/ir/value.h"
#include "compiler/source/text_arena.h"

namespace lintel::transform {

// Whether the strings are equal but for the case of ASCII letters, and the same for a beginning.
bool EqualsIgnoringCase(std::string_view a, std::string_view b);
bool StartsWithIgnoringCase(std::string_view text, std::string_view start);

// Where `part` begins in `text`, case ignored; npos when it does not.
std::size_t FindIgnoringCase(std::string_view text, std::string_view part);

// The text of a string value without wildcards and placeholders; none if it has one.
std::optional<ir::Text> PlainText(const ir::StringValue& value);

// The value as one text, wildcards as `*` and `?`; for regular expressions, which are verbatim,
// and for messages.
std::string Spelling(const ir::StringValue& value);

// The spelling of any value but null.
std::string Spelling(const ir::Value& value);

// A text that two values share if and only if they match the same, ASCII letter case aside; the
// second form adds it to a text.
std::string CaselessKey(const ir::Value& value);
void AppendCaselessKey(const ir::Value& value, std::string& out);

// A string value with one literal part (none when empty), kept in the arena.
ir::StringValue Literal(std::string_view text, TextArena& arena);

// The literal with each `*` in it as a wildcard: how data files write patterns.
ir::StringValue Pattern(std::string_view text, TextArena& arena);

// The value as it is written inside JSON, where backslashes, quotes and control characters are
// escaped, and inside XML, where `&`, `<` and `>` are.
ir::StringValue AsJson(const ir::StringValue& value, TextArena& arena);
ir::StringValue AsXml(const ir::StringValue& value, TextArena& arena);

// Whether a text matches a value under kEquals, kContains, kStartsWith or kEndsWith, case ignored.
bool Matches(std::string_view text, ir::MatchOperator op, const ir::StringValue& value);

// Whether the transform is a flag of a regular expression, which stays with it.
bool IsRegexFlag(ir::ValueTransform transform);

// A number that is written in decimal or as `0x…`.
std::optional<std::int64_t> ParseInteger(std::string_view text);

// The value's forms after one step of its modifiers (windash, base64, base64offset, utf16…); none
// when there would be more than kMostForms. A value with wildcards has no encoded form: the front
// end refuses it.
inline constexpr std::size_t kMostForms = 625;
std::optional<std::vector<ir::StringValue>> ApplyTransform(ir::ValueTransform transform,
                                                           const ir::StringValue& value,
                                                           TextArena& arena);

}  // namespace lintel::transform
