#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::transform {

// The Sigma rule as a query on one home of its log source; nothing when a part cannot be said
// there, and the reasons are in the sink.
std::optional<ir::Rule> WriteHomeQuery(const ir::Rule& rule, const schema::LogSourceMapping& home,
                                       schema::Platform platform, DiagnosticSink& sink);

}  // namespace lintel::transform
