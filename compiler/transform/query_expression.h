#pragma once

#include <optional>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"

namespace lintel::transform {

// Reads a KQL condition into a rule; the KQL front end, which this layer does not know.
using ReadCondition = std::optional<ir::ExpressionId> (*)(const MappedText& condition,
                                                          ir::Rule& rule, DiagnosticSink& sink);

// Whether a pipeline's condition stands for the value.
bool IsQueryExpression(const ir::Value& value);

// The expression with a column and an identifier in it, read into the rule. What cannot be read,
// and what is no comparison of the column, is reported where it stands in the pipeline (T055 and
// those of KQL), and nothing comes back.
std::optional<ir::ExpressionId> WriteQueryExpression(const ir::QueryExpression& expression,
                                                     ir::Text column, ir::Text id,
                                                     ReadCondition read, ir::Rule& rule,
                                                     DiagnosticSink& sink);

}  // namespace lintel::transform
