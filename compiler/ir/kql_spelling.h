#pragma once

#include <string>

#include "compiler/ir/expression.h"

namespace lintel::ir {

// Whether secrets (`h"…"`) are printed or shown as `h"***"`.
enum class Secrets : std::uint8_t { kShow, kHide };

// A KQL string literal of these bytes: `"text"`, verbatim `@"C:\x"` where there are backslashes,
// escapes only where a control or invisible formatting character needs one. The second form adds it
// to a text.
std::string QuoteKqlString(Text text);
void AppendKqlString(Text text, std::string& out);

// A name as KQL reads it: bare, or `['a b']`.
std::string QuoteKqlName(Text name);

// Whether KQL reads the name as it is.
bool IsBareKqlName(Text name);

// A literal of any type: `445`, `7d`, `datetime(2024-01-01)`, `"text"`.
std::string LiteralText(const Literal& literal, Secrets secrets);

}  // namespace lintel::ir
