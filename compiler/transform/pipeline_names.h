#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/pipeline.h"

namespace lintel::transform {

// What becomes of a field's name, or of keywords, which have none: any of several names; nothing
// where it stays.
using MappedTo = std::optional<std::vector<std::string>>;
MappedTo MappedNames(const ir::pipeline::MapFieldNames& map, const std::optional<ir::Text>& name);
MappedTo MappedNames(const ir::pipeline::AddToFieldName& add, const std::optional<ir::Text>& name);

}  // namespace lintel::transform
