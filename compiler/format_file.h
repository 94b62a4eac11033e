#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/source_map.h"

namespace lintel {

// A file with its KQL queries in the canonical layout.
struct FormattedFile {
  std::string text;                    // the whole file; as it was where nothing changed
  std::uint32_t queries = 0;           // how many were found
  std::vector<SourceSpan> left_alone;  // queries in quoted or folded YAML scalars or in JSON, whose
                                       // layout the format around them decides
  bool is_unreadable = false;          // something does not parse: reported, and nothing changed
};

// Lays out every query of a file: KQL, the fenced blocks of Markdown, the literal block scalars of
// Sentinel YAML. Everything else in the file stays byte for byte. Never throws.
FormattedFile FormatFile(const SourceMap& sources, FileId file, DiagnosticSink& sink);

}  // namespace lintel
