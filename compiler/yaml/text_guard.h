#pragma once

#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_storage.h"

namespace lintel::yaml {

// What a look at the bytes found out.
struct TextGuard {
  bool is_readable = false;  // no error was reported
  bool is_ascii = false;     // every code point is one byte
};

// Looks at the bytes before the reader does: size, UTF-8, control characters, and the three
// characters that YAML 1.1 takes for line breaks and YAML 1.2 does not. The first fault of each
// kind is reported.
TextGuard GuardText(const DocumentStorage& input, DiagnosticSink& sink);

}  // namespace lintel::yaml
