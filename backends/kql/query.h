#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/schema/catalog.h"

namespace lintel::backends::kql {

// The rule's query for the platform, without a metadata header; ends in a newline. A rule that
// was written in KQL comes as its author wrote it; of any other, each conjunct of a condition
// becomes a where of its own, under a comment that names its selection. Nothing comes back where
// the platform lacks a table or a column, or KQL cannot say a part; the reasons are reported.
std::optional<std::string> WriteQuery(const CompiledRule& compiled, schema::Platform platform,
                                      DiagnosticSink& sink);

// A query that WriteQuery() made without its comments, which have lines of their own.
std::string WithoutComments(std::string_view query);

}  // namespace lintel::backends::kql
