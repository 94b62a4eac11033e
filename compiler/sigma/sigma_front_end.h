#pragma once

#include <optional>
#include <span>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Whether a document means to be Sigma: a rule, a correlation, a filter or an action document,
// also one that lacks a mandatory part.
bool LooksLikeSigma(const yaml::Node& root);

// Lowers one document (Sigma specification 2.1, "Sigma Rules"). What the rule gets wrong is
// reported; after an error nothing comes back, so that no rule is read as something else than its
// author wrote. What `action` documents say is merged in before (ActionDocuments).
//
// A map of detection items becomes AllOf, a list of maps AnyOf, each without the node where there
// is one operand. A keyword is an indicator without field that is contained anywhere in the event.
// `neq` and `exists: false` become Not; `null` among other values stands in an AnyOf of its own.
std::optional<ir::Rule> LowerSigma(const yaml::Document& document, DiagnosticSink& sink);

// Every diagnostic that the front end can report, in order of their codes (S001…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::sigma
