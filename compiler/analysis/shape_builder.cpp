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

void ShapeBuilder::Append(ir::Text name, ScalarTypeOrUnknown type) {
  shape_.columns.push_back({name, type});
}

void ShapeBuilder::Set(ir::Text name, ScalarTypeOrUnknown type) {
  if (BoundColumn* column = Find(name)) {
    column->type = type;
  } else {
    Append(name, type);
  }
}

bool ShapeBuilder::AddNew(ir::Text name, ScalarTypeOrUnknown type) {
  if (Find(name) != nullptr) return false;
  Append(name, type);
  return true;
}

void ShapeBuilder::AddNumbered(ir::Text name, ScalarTypeOrUnknown type) {
  if (AddNew(name, type)) return;
  AddNameless(name, type);
}

bool ShapeBuilder::AddWritten(ir::Text name, ScalarTypeOrUnknown type) {
  if (!written_.insert(name).second) return false;
  AddNumbered(name, type);
  return true;
}

void ShapeBuilder::AddNameless(ir::Text base, ScalarTypeOrUnknown type) {
  for (std::size_t number = 1;; ++number) {
    const std::string name = fmt::format("{}{}", base, number);
    if (Find(name) != nullptr) continue;
    Append(arena_.Keep(name), type);
    return;
  }
}

}  // namespace lintel::analysis
