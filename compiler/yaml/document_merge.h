#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/source/source_span.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// A value of the base that gave way to another of the same key.
struct ReplacedValue {
  std::string_view key;
  SourceSpan old_value;
  SourceSpan new_value;
};

// What the merging of documents has to know and has to say.
struct MergeOptions {
  std::string_view left_out;              // a key of both roots that the result does not have
  bool lies_where_over_is = false;        // whose span the result has; else the base's
  std::uint32_t node_budget = kMaxNodes;  // fewer after each merge by the nodes that it copied
  std::vector<ReplacedValue> replaced;    // added to, in order of the keys of `over`
};

// The base with the entries of `over` added: a mapping below a key of both is merged in the same
// way, any other value replaces the base's. Both roots are mappings, both documents of one file;
// every node keeps the span it has there. Absent where the node budget is used up.
std::optional<Document> Merge(const Document& base, const Document& over, MergeOptions& options);

}  // namespace lintel::yaml
