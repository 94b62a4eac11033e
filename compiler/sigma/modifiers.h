#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/predicate.h"
#include "compiler/source/source_span.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// What kind of values a chain of modifiers can be applied to.
enum class ValueKind : std::uint8_t {
  kAny,      // strings with wildcards, numbers, booleans, null
  kText,     // strings with wildcards; numbers and booleans by their spelling
  kBytes,    // strings without wildcards, because their bytes are encoded
  kRegex,    // regular expressions
  kNetwork,  // addresses and networks
  kNumber,   // numbers
  kBool,     // one boolean
  kField,    // names of fields
};

// A detection item's key taken apart (specification 2.1, "Value Modifiers"): the field, and what
// its modifiers say together.
struct ItemKey {
  std::optional<ir::FieldRef> field;  // absent for keywords
  ir::MatchOperator op = ir::MatchOperator::kEquals;
  ir::CaseRule case_rule = ir::CaseRule::kInsensitive;
  ir::ValueRule value_rule = ir::ValueRule::kAny;
  std::vector<ir::ValueTransform> transforms;
  ValueKind value_kind = ValueKind::kAny;
  bool is_negated = false;        // `neq`
  bool has_placeholders = false;  // `expand`
  SourceSpan modifiers_span;      // behind the first `|`; empty where there is none
  std::optional<SourceSpan> all_span;
};

// Reads `Field|modifier|…`; absent after an error. Refused are unknown modifiers and chains whose
// meaning the specification leaves open.
std::optional<ItemKey> ReadItemKey(const yaml::Node& key, DiagnosticSink& sink);

}  // namespace lintel::sigma
