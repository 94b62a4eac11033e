#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/correlation.h"

namespace lintel::transform {

// Whether KQL can say the correlation, given that each of its rules can be said; what it cannot say
// is reported (T010) at the part. That includes what no window can fulfil: a window without a hit
// leaves no row, so that nothing can be said of none.
bool CanBeSaid(const ir::Correlation& correlation, DiagnosticSink& sink);

// Whether a window without a hit would fulfil the condition too, such as `lt: 5`: it leaves no row.
bool HoldsWithoutHits(const ir::Correlation& correlation);

// Whether fewer hits in a window can make the condition hold, as `lt: 5` or `not a` do.
bool AsksForFewHits(const ir::Correlation& correlation);

// Whether an ordered correlation asks for every rule, which is what it does without a condition.
bool AsksForEveryRule(const ir::Correlation& correlation);

}  // namespace lintel::transform
