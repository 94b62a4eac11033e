#include "compiler/transform/pipeline_names.h"

#include <fmt/core.h>

namespace lintel::transform {

namespace pl = ir::pipeline;
using ir::Text;

MappedTo MappedNames(const pl::MapFieldNames& map, const std::optional<Text>& name) {
  for (const pl::NameMapping& entry : map.mapping) {
    if (!map.by_prefix && entry.from != name) continue;
    if (map.by_prefix && (!name || !name->starts_with(*entry.from))) continue;
    const Text rest = map.by_prefix ? name->substr(entry.from->size()) : Text();
    std::vector<std::string> names;
    for (const Text to : entry.to) names.push_back(fmt::format("{}{}", to, rest));
    return names;
  }
  return std::nullopt;
}

MappedTo MappedNames(const pl::AddToFieldName& add, const std::optional<Text>& name) {
  if (!name) return std::nullopt;
  return std::vector{fmt::format("{}{}{}", add.prefix, *name, add.suffix)};
}

}  // namespace lintel::transform
