#pragma once

#include <unordered_map>
#include <vector>

#include "compiler/analysis/binding.h"

namespace lintel::analysis {

// Puts the columns of a new row shape together.
class ShapeBuilder {
 public:
  explicit ShapeBuilder(TextArena& arena) : arena_(arena) {}
  ShapeBuilder(TextArena& arena, RowShape start) : arena_(arena), shape_(std::move(start)) {}

  // The column, in place of one of the same name or at the end.
  void Set(ir::Text name, ScalarTypeOrUnknown type, Origin origin = {});

  // The column, unless there is one of that name; whether it was added.
  bool AddNew(ir::Text name, ScalarTypeOrUnknown type, Origin origin = {});

  // The column under its name or, where that is taken, the name with the first free number.
  void AddNumbered(ir::Text name, ScalarTypeOrUnknown type, Origin origin = {});

  // The column under a name that the author wrote: a second one of that name is not added, and one
  // that was made of something else makes this one get a number. Whether it was added.
  bool AddWritten(ir::Text name, ScalarTypeOrUnknown type, Origin origin = {});

  // The column under `base` with a number, from 1 on.
  void AddNameless(ir::Text base, ScalarTypeOrUnknown type, Origin origin = {});

  bool Has(ir::Text name) { return Find(name) < shape_.columns.size(); }
  void Open() { shape_.is_open = true; }
  const RowShape& shape() const { return shape_; }
  RowShape Finish() { return std::move(shape_); }

 private:
  // The place of the column of that name; that after the last where there is none.
  std::size_t Find(ir::Text name);
  void Append(ir::Text name, ScalarTypeOrUnknown type, Origin origin);

  TextArena& arena_;
  RowShape shape_;
  std::size_t search_count_ = 0;
  std::unordered_map<ir::Text, std::size_t> places_;  // of the first `indexed_` columns
  std::size_t indexed_ = 0;
  std::vector<char> is_written_;  // of the first columns: whether an author wrote the name
};

}  // namespace lintel::analysis
