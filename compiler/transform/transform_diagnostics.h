#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::transform {

extern const DiagnosticInfo kNoTable;
extern const DiagnosticInfo kNoColumn;
extern const DiagnosticInfo kKeyword;
extern const DiagnosticInfo kUnsupportedModifier;
extern const DiagnosticInfo kValueNotInColumn;
extern const DiagnosticInfo kHashNotRecorded;
extern const DiagnosticInfo kRegexNotSupported;
extern const DiagnosticInfo kNoEventMatches;
extern const DiagnosticInfo kTooManyForms;
extern const DiagnosticInfo kNoDetection;
extern const DiagnosticInfo kEventsBeyondHome;
extern const DiagnosticInfo kTableNotForLogSource;
extern const DiagnosticInfo kNothingLeft;
extern const DiagnosticInfo kNearbyEvents;

}  // namespace lintel::transform
