#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::kql {

// What can keep a query that parses from becoming a rule.
extern const DiagnosticInfo kSecondQuery;  // K011
extern const DiagnosticInfo kNoQuery;      // K012
extern const DiagnosticInfo kNoTable;      // K013
extern const DiagnosticInfo kNoCondition;  // K014

}  // namespace lintel::kql
