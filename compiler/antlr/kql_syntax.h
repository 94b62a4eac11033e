#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/mapped_text.h"

namespace lintel::antlr {

// Whether the query parses; reports what is wrong if not. For those who need no tree: this header
// brings none of ANTLR's with it.
bool HasValidSyntax(const MappedText& query, DiagnosticSink& sink);

}  // namespace lintel::antlr
