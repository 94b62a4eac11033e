#pragma once

#include <optional>
#include <span>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/catalog.h"

namespace lintel::transform {

// The Sigma rule as a query on the platform's tables: its log source became a table and the rows
// of it that are meant, its selections are expanded, its fields are columns and its values as the
// columns hold them (data/sigma has all of that as data). Several conditions are searches of which
// one has to hit. Where the platform cannot say a part, the reason goes to the sink at that part's
// span and nothing comes back; nothing is left out silently.
//
// A field that is not in an event is an empty column, as every row has every column: `null` and
// `exists` ask whether it is empty, and `not` of a comparison is true of an empty column, as it is
// in Sigma of a missing field.
std::optional<ir::Rule> RetargetRule(const ir::Rule& rule, schema::Platform platform,
                                     DiagnosticSink& sink);

// Every diagnostic that retargeting can report, in order of their codes (T001…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::transform
