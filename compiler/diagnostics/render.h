#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "compiler/diagnostics/diagnostic.h"
#include "compiler/source/source_map.h"

namespace lintel {

// Findings for people: `path:line:col: severity[CODE name] message`, the source line with carets
// under the exact bytes, notes, and what helps. Colours are ANSI escapes.
std::string RenderText(const SourceMap& sources, std::span<const Diagnostic> diagnostics,
                       bool colour);

// Findings for programs: one JSON object; its fields are listed in docs/output-formats.md.
std::string RenderJson(const SourceMap& sources, std::span<const Diagnostic> diagnostics);

// Findings as a SARIF 2.1.0 log with one run. `rules[]` holds the kinds that occur, in order of
// their codes; `version` is Lintel's.
std::string RenderSarif(const SourceMap& sources, std::span<const Diagnostic> diagnostics,
                        std::string_view version);

}  // namespace lintel
