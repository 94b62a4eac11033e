#pragma once

#include <string>

#include "compiler/analysis/binding.h"
#include "compiler/source/source_map.h"

namespace lintel::analysis {

// The columns in and out of every stage as indented text, for `lintel ir --columns`: a stage that
// changes no column says so, open rows end in `…`. Then the problems, each with its place.
std::string DumpColumnsText(const ir::Rule& rule, const Binding& binding, const SourceMap& sources);

// The same as one JSON object: `output` are the columns of the main query.
std::string DumpColumnsJson(const ir::Rule& rule, const Binding& binding, const SourceMap& sources);

}  // namespace lintel::analysis
