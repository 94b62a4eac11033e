#pragma once

#include <optional>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/query_expression.h"

namespace lintel::transform {

// A Sigma field that a query has to give, and the name of the column that it becomes.
struct WantedField {
  ir::FieldRef field;
  ir::Text name;
};

// How to write a query.
struct HomeQueryOptions {
  bool allow_lossy = false;        // leave out what cannot be said, with a warning for each part
  bool keeps_all_columns = false;  // do not end in a choice of columns
  bool ends_in_fields = false;     // end in the time and these fields only
  std::vector<WantedField> fields;
  ReadCondition read_condition = nullptr;  // for conditions that pipelines put in
};

// The Sigma rule as a query on the home, added to `into` as its main query; nothing when a part
// cannot be said there, and the reasons are in the sink. With `allow_lossy` the query finds all
// that the rule finds and more, as long as something is left to look for.
std::optional<ir::Rule> WriteHomeQuery(const ir::Rule& rule, const schema::LogSourceMapping& home,
                                       schema::Platform platform, const HomeQueryOptions& options,
                                       const ir::Rule& into, DiagnosticSink& sink);

}  // namespace lintel::transform
