#pragma once

#include <optional>
#include <string>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/mapped_text.h"

namespace lintel::kql {

// The query in the canonical layout, without a line end after it: every token and comment as it
// was and in its order, other white space between them. Nothing comes back, and the errors are
// reported, where the query does not parse: what is not understood is not moved about. Lines end
// as the query's first one does.
std::optional<std::string> FormatQuery(const MappedText& query, DiagnosticSink& sink);

// Whether two texts have the same tokens, byte for byte, and the same comments, blanks at their
// ends aside: what formatting must keep.
bool HaveSameTokens(std::string_view a, std::string_view b);

}  // namespace lintel::kql
