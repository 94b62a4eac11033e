#pragma once

#include <optional>
#include <span>
#include <string>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/query_expression.h"
#include "compiler/transform/rule_index.h"

namespace lintel::transform {

// What a user can choose about a rule's query.
struct RetargetOptions {
  std::string table;                              // read no other table; empty: any
  bool allow_lossy = false;                       // leave out what cannot be said
  bool keeps_all_columns = false;                 // do not choose the columns that an analyst needs
  std::span<const schema::UserMapping> mappings;  // the user's own, tried before ours
  const RuleIndex* rules = nullptr;               // of the run; correlations need it
  ReadCondition read_condition = nullptr;         // for conditions that pipelines put in
};

// The Sigma rule as a query on the target's tables: its log source became a table and the rows of
// it that are meant, its selections are expanded, its fields are columns and its values as the
// columns hold them (data/sigma has all of that as data). Several conditions are searches of which
// one has to hit. Of several homes of a log source the first is taken that can say the whole rule.
// Where none can, the reasons of the first go to the sink at the spans of the parts and nothing
// comes back, unless parts may be left out: then the home that loses the fewest is taken, and each
// loss is a warning. A correlation becomes one query with those of the rules that it names
// (correlation_query.h).
//
// A field that is not in an event is an empty column, as every row has every column: `null` and
// `exists` ask whether it is empty, and `not` of a comparison is true of an empty column, as it is
// in Sigma of a missing field.
std::optional<ir::Rule> RetargetRule(const ir::Rule& rule, const schema::Target& target,
                                     const RetargetOptions& options, DiagnosticSink& sink);

// Every diagnostic that retargeting can report, in order of their codes (T001…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::transform
