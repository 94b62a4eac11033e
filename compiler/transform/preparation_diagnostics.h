#pragma once

#include <span>

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::transform {

// What can go wrong while a rule is fitted to an environment, before it is retargeted.
extern const DiagnosticInfo kPlaceholderOpen;
extern const DiagnosticInfo kPlaceholderValue;
extern const DiagnosticInfo kPipelineRefusal;
extern const DiagnosticInfo kPipelineEffect;
extern const DiagnosticInfo kQueryExpression;

// All of them, in order of their codes.
std::span<const DiagnosticInfo* const> PreparationDiagnostics();

}  // namespace lintel::transform
