#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::antlr {

// What can be wrong with the text of a query before anything is known about its tables.
extern const DiagnosticInfo kKqlSyntax;             // K001
extern const DiagnosticInfo kKqlNesting;            // K002
extern const DiagnosticInfo kKqlManagementCommand;  // K003
extern const DiagnosticInfo kKqlEscape;             // K004
extern const DiagnosticInfo kKqlAssignment;         // K005

}  // namespace lintel::antlr
