#pragma once

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/schema/catalog.h"

namespace lintel::backends::kql {

// Whether the platform will run the rule's query: it has every table, column and function that the
// query names. What cannot be worked out counts as missing on Defender XDR, whose tables are all
// known; a Sentinel workspace has tables and functions of its own, so there it is left to the
// service. Each reason is reported at the bytes of the name.
bool FitsPlatform(const CompiledRule& compiled, schema::Platform platform, DiagnosticSink& sink);

}  // namespace lintel::backends::kql
