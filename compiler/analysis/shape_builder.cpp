#include "compiler/analysis/shape_builder.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::analysis {
namespace {

// Below this many columns, or searches, a search is faster than a hash table.
constexpr std::size_t kFew = 24;

}  // namespace

std::size_t ShapeBuilder::Find(ir::Text name) {
  const std::vector<BoundColumn>& columns = shape_.columns;
  if (columns.size() <= kFew || ++search_count_ <= kFew) {
    const auto found = std::ranges::find(columns, name, &BoundColumn::name);
    return static_cast<std::size_t>(found - columns.begin());
  }
  for (; indexed_ < columns.size(); ++indexed_) places_.emplace(columns[indexed_].name, indexed_);
  const auto found = places_.find(name);
  return found == places_.end() ? columns.size() : found->second;
}

void ShapeBuilder::Append(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  shape_.columns.push_back({name, type, origin});
}

void ShapeBuilder::Set(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  const std::size_t place = Find(name);
  if (place == shape_.columns.size()) return Append(name, type, origin);
  shape_.columns[place].type = type;
  shape_.columns[place].origin = origin;
}

bool ShapeBuilder::AddNew(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (Has(name)) return false;
  Append(name, type, origin);
  return true;
}

void ShapeBuilder::AddNumbered(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  if (AddNew(name, type, origin)) return;
  AddNameless(name, type, origin);
}

bool ShapeBuilder::AddWritten(ir::Text name, ScalarTypeOrUnknown type, Origin origin) {
  const std::size_t place = Find(name);
  if (place < is_written_.size() && is_written_[place]) return false;
  if (place == shape_.columns.size()) {
    Append(name, type, origin);
  } else {
    AddNameless(name, type, origin);
  }
  is_written_.resize(shape_.columns.size());
  is_written_[place] = true;
  return true;
}

void ShapeBuilder::AddNameless(ir::Text base, ScalarTypeOrUnknown type, Origin origin) {
  for (std::size_t number = 1;; ++number) {
    const std::string name = fmt::format("{}{}", base, number);
    if (Has(name)) continue;
    Append(arena_.Keep(name), type, origin);
    return;
  }
}

}  // namespace lintel::analysis
