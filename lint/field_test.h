#pragma once

#include <string>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/ir/rule.h"

namespace lintel::lint {

// Which field an indicator tests, with members and functions around it, as one comparable text;
// a foreign schema's field counts as the column that it stands for. Empty for a keyword.
std::string FieldKey(const ir::Rule& rule, const analysis::IndicatorUse& use);

// What is certain about a condition on rows of which a part is known.
enum class Truth : std::uint8_t { kNever, kUnknown, kAlways };

// Whether `test` holds for a row on which `pin`, an equality with literal values on the same
// field, holds. Everything that Lintel cannot compute exactly is kUnknown.
Truth Evaluate(const ir::Indicator& test, const ir::Indicator& pin);

// Whether the indicator fixes its field to literal values, so that Evaluate() can use it as a pin.
bool IsPin(const ir::Indicator& indicator);

// Whether the two tests have literal strings or numbers of which one contains the other, without
// regard to the case of letters.
bool ShareValue(const ir::Indicator& a, const ir::Indicator& b);

// The value as text, where it is one literal; empty where it is not.
std::string_view LiteralText(const ir::Value& value);

}  // namespace lintel::lint
