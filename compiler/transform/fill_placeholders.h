#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/placeholders.h"
#include "compiler/ir/rule.h"

namespace lintel::transform {

// The most values that one indicator may have once its placeholders are filled.
inline constexpr std::size_t kMostFilledValues = 20'000;

// The names of the placeholders that the rule's values have.
std::set<std::string_view> PlaceholderNames(const ir::Rule& rule);

// Whether the indicator has the modifier `expand`.
bool Expands(const ir::Indicator& indicator);

// Whether an indicator has the modifier `expand`, with or without a placeholder in its values.
bool HasExpand(const ir::Rule& rule);

// The rule with each placeholder replaced by its values, as if they had been written in its place:
// a list of them becomes further values of the indicator, and with `all` every one is required. A
// regular expression gets them as they are. Placeholders without values stay. Values that cannot
// stand there (T042) are reported, and nothing comes back.
std::optional<ir::Rule> FillPlaceholders(const ir::Rule& rule, const ir::Placeholders& placeholders,
                                         DiagnosticSink& sink);

// The same for one indicator, in place; false after a report.
bool FillIndicator(ir::Rule& rule, ir::Indicator& indicator, const ir::Placeholders& placeholders,
                   DiagnosticSink& sink);

// Reports the placeholders that are left (T041), each where its value stands; whether none is.
bool HasNoPlaceholders(const ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::transform
