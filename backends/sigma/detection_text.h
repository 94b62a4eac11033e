#pragma once

#include <optional>
#include <string>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"

namespace lintel::backends::sigma {

// A string value as Sigma writes it: wildcards bare, literal `*` and `?` escaped, backslashes
// doubled only where one alone would escape what follows. Beside placeholders a literal `%` is
// escaped too. Without YAML quotes.
std::string PatternText(const ir::StringValue& value, bool has_placeholders = false);

// `Image|endswith`, `CommandLine|contains|all`: an item's key.
std::string ItemKey(const ir::Indicator& indicator);

// The `detection` section with all selections and the condition, in SigmaHQ's layout; ends in a
// newline. Nothing (and a report) where a selection has a shape that Sigma has no form for.
std::optional<std::string> DetectionText(const ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::backends::sigma
