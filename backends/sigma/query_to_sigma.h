#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"

namespace lintel::backends::sigma {

// A query as a Sigma rule: its table as a log source, its columns as Sigma's fields, its conditions
// as selections. `notes` says what the rule leaves to whoever runs it (time window, order, columns)
// and where its log source is wider than the query.
struct SigmaForm {
  ir::Rule rule;
  std::vector<std::string> notes;
};

// Only a query that filters the rows of one table has this form. Any other stage, a column without
// a field and a test that Sigma cannot say are reported at their spans, and nothing comes back.
std::optional<SigmaForm> QueryToSigma(const CompiledRule& compiled, DiagnosticSink& sink);

}  // namespace lintel::backends::sigma
