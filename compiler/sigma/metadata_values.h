#pragma once

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"

namespace lintel::sigma {

// Reports values of a document's metadata and log source that the specification does not allow
// (S028): a status or kind of relation that does not exist, a date that is none, an id that is no
// UUID, a tag of another form, a text that is too long, a thing that is there twice.
void CheckMetadataValues(const ir::Rule& rule, DiagnosticSink& sink);

}  // namespace lintel::sigma
