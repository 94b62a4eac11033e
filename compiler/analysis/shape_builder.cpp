#include "compiler/analysis/shape_builder.h"

#include <fmt/format.h>

namespace lintel::analysis {
namespace {

// Below this many columns a search is faster than a hash table.
constexpr std::size_t kFewColumns = 24;

}  // namespace

BoundColumn* ShapeBuilder::Find(ir::Text name) {
  std::vector<BoundColumn>& columns = shape_.columns;
  if (columns.size() <= kFewColumns) {
    for (BoundColumn& column : columns) {
      if (column.name == name) return &column;
    }
    return nullptr;
  }
  for (; indexed_ < columns.size(); ++indexed_) places_.emplace(columns[indexed_].name, indexed_);
  const auto found = places_.find(name);
  return found == places_.end() ? nullptr : &columns[found->second];
}

void ShapeBuilder::Append(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  shape_.columns.push_back({name, type, origin});
}

void ShapeBuilder::Set(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (BoundColumn* column = Find(name)) {
    column->type = type;
    column->origin = origin;
  } else {
    Append(name, type, origin);
  }
}

bool ShapeBuilder::AddNew(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (Find(name) != nullptr) return false;
  Append(name, type, origin);
  return true;
}

void ShapeBuilder::AddNumbered(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (AddNew(name, type, origin)) return;
  AddNameless(name, type, origin);
}

bool ShapeBuilder::AddWritten(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (!written_.insert(name).second) return false;
  AddNumbered(name, type, origin);
  return true;
}

void ShapeBuilder::AddNameless(ir::Text base, ScalarTypeOrUnknown type, Origin origin) {
  for (std::size_t number = 1;; ++number) {
    const std::string name = fmt::format("{}{}", base, number);
    if (Find(name) != nullptr) continue;
    Append(arena_.Keep(name), type, origin);
    return;
  }
}

}  // namespace lintel::analysis
