#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::backends {

// What backends report. Every one of them means that nothing is written for the rule, save
// kLeftOutOfSigma, which says what the written rule no longer has.
extern const DiagnosticInfo kRegexNotInKql;          // T101
extern const DiagnosticInfo kValueDoesNotFitColumn;  // T102
extern const DiagnosticInfo kNotExpressibleInKql;    // T103
extern const DiagnosticInfo kTableNotOnPlatform;     // T104
extern const DiagnosticInfo kColumnNotOnPlatform;    // T105
extern const DiagnosticInfo kNotExpressibleInSigma;  // T106
extern const DiagnosticInfo kLeftOutOfSigma;         // T107
extern const DiagnosticInfo kNothingToWrite;         // T108
extern const DiagnosticInfo kFunctionNotOnPlatform;  // T109
extern const DiagnosticInfo kQueryTooLong;           // T110
extern const DiagnosticInfo kTimespanTooLong;        // T111
extern const DiagnosticInfo kNoDetectionColumns;     // T112

}  // namespace lintel::backends
