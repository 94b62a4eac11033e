#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::yaml {

// Everything that reading YAML can report; `Diagnostics()` lists the same.
extern const DiagnosticInfo kNotUtf8;
extern const DiagnosticInfo kControlCharacter;
extern const DiagnosticInfo kYamlLimit;
extern const DiagnosticInfo kInvalidYaml;
extern const DiagnosticInfo kTabIndentation;
extern const DiagnosticInfo kMissingColon;
extern const DiagnosticInfo kUnclosedQuote;
extern const DiagnosticInfo kUnclosedBracket;
extern const DiagnosticInfo kNeedsQuotes;
extern const DiagnosticInfo kBadEscape;
extern const DiagnosticInfo kDuplicateKey;
extern const DiagnosticInfo kYamlAlias;
extern const DiagnosticInfo kUnsupportedYaml;

}  // namespace lintel::yaml
