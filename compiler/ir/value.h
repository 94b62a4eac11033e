#pragma once

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/source/mapped_text.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// Text of the IR: a view into the file or into the rule's arena; valid as long as both.
using Text = std::string_view;

// Sigma's wildcards (specification 2.1, "Wildcards"): any run of characters, any one character.
enum class Wildcard : std::uint8_t { kAnyRun, kAnyOne };

// A KQL condition with `{field}` where the field's column goes and `{id}` where the name of a list
// does: what a processing pipeline puts in the place of placeholders.
struct QueryExpression {
  MappedText text;
};

// `%name%` in a value with the modifier `expand`; filled in by a transform, or refused.
struct Placeholder {
  Text name;
  const QueryExpression* expression = nullptr;  // that stands for the whole value; the pipeline's
  Text id = {};                                 // what `{id}` is in it
};

// One part of a string value. A literal part is unescaped: its bytes are the bytes to match.
using StringPart = std::variant<Text, Wildcard, Placeholder>;

// A string to match, as literal and wildcard parts in order; no part is an empty literal, and
// no part at all is the empty string. KQL string literals have at most one part.
struct StringValue {
  std::vector<StringPart> parts;
};

// A number, as spelled in the source (`445`, `0x1F`, `1.5e3`).
struct NumberValue {
  Text spelling;
};

// `true` or `false`.
struct BoolValue {
  bool value = false;
};

// Sigma's `null`; KQL's typed nulls (`int(null)`).
struct NullValue {};

// Another field of the same event: Sigma's modifier `fieldref`.
struct FieldValue {
  Text field;
};

// A KQL value that is no plain literal: `ago(7d)`, a let name, `dynamic([...])`, a subquery.
struct ExpressionValue {
  ExpressionId expression;
};

// What a field is compared with.
struct Value {
  SourceSpan span;
  std::variant<StringValue, NumberValue, BoolValue, NullValue, FieldValue, ExpressionValue> node;
};

}  // namespace lintel::ir
