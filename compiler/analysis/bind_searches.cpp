#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

}  // namespace

ShapeId Binder::AfterSearch(const ir::Search& search, ShapeId before, bool is_source) {
  ShapeId rows = before;
  if (!search.tables.empty()) {
    std::vector<ShapeId> operands;
    for (const ir::QueryId table : search.tables) operands.push_back(BindQuery(table, {}));
    rows = Unite(operands, false);
  }
  in_search_ = true;
  BindIn(search.condition, rows);
  in_search_ = false;
  ShapeBuilder builder(*binding_.arena);
  builder.AddNew("$table", ScalarType::kString);
  for (const BoundColumn& column : shape(rows).columns)
    builder.AddNew(column.name, column.type, column.origin);
  RowShape after = builder.Finish();
  after.is_open = shape(rows).is_open;
  after.has_all_tables = is_source && shape(rows).has_all_tables;
  return AddShape(std::move(after));
}

ShapeId Binder::AfterFind(const ir::Find& find, ShapeId before, bool is_source) {
  ShapeId rows = before;
  std::vector<ShapeId> operands;
  if (!find.tables.empty()) {
    for (const ir::QueryId table : find.tables) operands.push_back(BindQuery(table, {}));
    rows = Unite(operands, false);
  }
  // A name that one table lacks is no mistake here.
  ++silent_;
  std::vector<ir::Text> named;
  named_columns_ = &named;
  BindIn(find.condition, rows);
  named_columns_ = nullptr;
  ShapeBuilder builder(*binding_.arena);
  const auto source = std::ranges::find_if(find.parameters, [](const ir::OperatorParameter& p) {
    return p.name.value == "withsource" || p.name.value == "with_source";
  });
  builder.AddNew(source == find.parameters.end() ? ir::Text("source_") : source->value.value,
                 ScalarType::kString);
  row_ = rows;
  for (const ir::ExpressionId column : find.columns) {
    const auto* call = std::get_if<ir::CallExpression>(&rule_[column].node);
    const auto* name = std::get_if<ir::NameExpression>(&rule_[column].node);
    if (call != nullptr && call->function == "pack") {
      builder.AddNew("pack_", ScalarType::kDynamic);
    } else if (name != nullptr && operands.size() > 1) {
      const BoundColumn united = InAnyOf(operands, name->name);
      builder.AddNew(united.name, united.type);
    } else {
      AddColumn(column, builder, false);
    }
  }
  --silent_;
  if (is_source && find.tables.empty()) return kOpen;
  if (!find.columns.empty()) return AddShape(builder.Finish());
  if (operands.empty()) return kOpen;
  // Without `project`: what all tables have, what the condition names, the rest in one value.
  const auto is_everywhere = [&](const BoundColumn& column) {
    return std::ranges::all_of(
        operands, [&](ShapeId other) { return shape(other).Find(column.name) != nullptr; });
  };
  for (const ShapeId operand : operands) {
    if (shape(operand).is_open) return kOpen;
    for (const BoundColumn& column : shape(operand).columns) {
      if (is_everywhere(column)) builder.AddNew(column.name, InAnyOf(operands, column.name).type);
    }
  }
  for (const ir::Text name : named) builder.AddNew(name, InAnyOf(operands, name).type);
  const bool has_rest = std::ranges::any_of(operands, [&](ShapeId operand) {
    return std::ranges::any_of(shape(operand).columns, [&](const BoundColumn& column) {
      return !builder.Has(column.name);
    });
  });
  if (has_rest) builder.AddNew("pack_", ScalarType::kDynamic);
  return AddShape(builder.Finish());
}

// The column as the rows of several tables have it: dynamic where they differ.
BoundColumn Binder::InAnyOf(const std::vector<ShapeId>& operands, ir::Text name) const {
  BoundColumn united{name, std::nullopt};
  for (const ShapeId operand : operands) {
    const BoundColumn* column = binding_.shapes[operand].Find(name);
    if (column == nullptr) continue;
    if (!united.type) {
      united.type = column->type;
    } else if (united.type != column->type) {
      united.type = ScalarType::kDynamic;
    }
  }
  return united;
}

}  // namespace lintel::analysis
