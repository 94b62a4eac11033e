#pragma once

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::sigma {

// Everything that the Sigma front end can report; `Diagnostics()` lists the same.
extern const DiagnosticInfo kMissingPart;
extern const DiagnosticInfo kWrongShape;
extern const DiagnosticInfo kMetadataShape;
extern const DiagnosticInfo kNotSupportedYet;
extern const DiagnosticInfo kInvalidLevel;
extern const DiagnosticInfo kEmptySelection;
extern const DiagnosticInfo kUnknownModifier;
extern const DiagnosticInfo kModifierCombination;
extern const DiagnosticInfo kModifierValue;
extern const DiagnosticInfo kConditionSyntax;
extern const DiagnosticInfo kUnknownSelection;
extern const DiagnosticInfo kUnmatchedPattern;
extern const DiagnosticInfo kAggregation;
extern const DiagnosticInfo kConditionCase;
extern const DiagnosticInfo kConditionLimit;
extern const DiagnosticInfo kAmbiguousScalar;
extern const DiagnosticInfo kTimeframe;
extern const DiagnosticInfo kSingleValueAll;
extern const DiagnosticInfo kInvalidRegex;
extern const DiagnosticInfo kRegexOutsideSigma;
extern const DiagnosticInfo kCorrelationFault;
extern const DiagnosticInfo kFilterFault;
extern const DiagnosticInfo kFilterNarrows;
extern const DiagnosticInfo kPercentileOpen;
extern const DiagnosticInfo kActionFault;
extern const DiagnosticInfo kGlobalReplaces;
extern const DiagnosticInfo kNoPlaceholder;
extern const DiagnosticInfo kMetadataValue;

}  // namespace lintel::sigma
