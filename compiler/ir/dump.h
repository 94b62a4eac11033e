#pragma once

#include <string>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/source/source_map.h"

namespace lintel::ir {

// The whole rule as indented text, for `lintel ir` and golden cases: metadata, logsource,
// selections, conditions, let statements and numbered stages with their predicates. An indicator
// that drops events carries `[exclude]`. A place is written at the line's end as `line:column-end`
// (`line:column-line:column` over several lines). Stable; ends in a newline.
std::string DumpText(const Rule& rule, const SourceMap& sources);

// The same as JSON; spans are `[begin, end]` in bytes, scalar expressions KQL text.
std::string DumpJson(const Rule& rule, const SourceMap& sources);

// The dump's word for a rule's language and a document's format: `sigma`, `sentinel`, `kql`.
Text Name(Language language);
Text Name(Format format);

// `base64offset`, `utf16le`, …: the modifier's name as Sigma spells it.
Text Name(ValueTransform transform);

// `"\Temp\" * ".exe"`: a value with its wildcards (`*`, `?`) and placeholders (`%name%`) outside
// the quotes.
std::string ValueText(const Rule& rule, const Value& value);

// For each predicate of the rule, whether some use of it drops events: it stands under an odd
// number of Not, selection names followed. By PredicateId.
std::vector<bool> FindExclusions(const Rule& rule);

}  // namespace lintel::ir
