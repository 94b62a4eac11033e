#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/source/mapped_text.h"

namespace lintel::kql {

// Whether a text without a query, of let statements alone, is wrong.
enum class LetsAlone : std::uint8_t {
  kError,    // in a rule, which would find nothing
  kLibrary,  // in a file of queries, which may hold the functions of others: said, but read
};

// Reads a query with its let statements into the rule: lets, main query, body. Syntax errors go to
// the sink, each at the byte where a person would put the finger; false means that the rule cannot
// be used. An operator that the IR does not model becomes an OpaqueStage. The text of `query`
// must live as long as the rule.
bool LowerQuery(const MappedText& query, ir::Rule& rule, DiagnosticSink& sink,
                LetsAlone lets_alone = LetsAlone::kError);

// Reads a single condition, such as a documented exclusion, into the rule.
std::optional<ir::PredicateId> LowerCondition(const MappedText& condition, ir::Rule& rule,
                                              DiagnosticSink& sink);

// Reads a single condition into the rule as the expression that it is, so that it is written back
// as it stands.
std::optional<ir::ExpressionId> LowerConditionAsWritten(const MappedText& condition, ir::Rule& rule,
                                                        DiagnosticSink& sink);

// Every diagnostic that reading KQL can report, in order of their codes (K0…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::kql
