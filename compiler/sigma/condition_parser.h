#pragma once

#include <cstdint>
#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// How deep parentheses and `not` may nest.
inline constexpr std::uint32_t kMaxConditionDepth = 64;

// Parses one condition (specification 2.1, "Condition") over the rule's selections and appends its
// predicates to the rule. Precedence from least to most binding: `or`, `and`, `not`, `1 of` and
// `all of`, parentheses. Absent after an error, which is reported at its bytes.
std::optional<ir::PredicateId> ParseCondition(const yaml::Node& condition, ir::Rule& rule,
                                              DiagnosticSink& sink);

}  // namespace lintel::sigma
