#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::sentinel {

extern const DiagnosticInfo kQueryIsNoText;    // M001
extern const DiagnosticInfo kMetadataShape;    // M002
extern const DiagnosticInfo kUnknownSeverity;  // M003

}  // namespace lintel::sentinel
