// The rows after the stages that look for events in an order or for paths in a graph.

#include "compiler/analysis/binder.h"

namespace lintel::analysis {

using schema::ScalarType;

ShapeId Binder::AfterScan(const ir::Scan& scan, ShapeId before) {
  for (const ir::OrderKey& key : scan.order) BindExpression(key.expression);
  for (const ir::ExpressionId key : scan.partition) BindExpression(key);
  ShapeBuilder builder(*binding_.arena, shape(before));
  for (const ir::ScanColumn& column : scan.columns) {
    if (column.default_value) BindExpression(*column.default_value);
    builder.Set(column.column.name.value, schema::ParseScalarType(column.column.type.value));
  }
  for (const ir::OperatorParameter& parameter : scan.parameters) {
    const bool is_number = parameter.name.value == "with_match_id";
    builder.Set(parameter.value.value, is_number ? ScalarType::kLong : ScalarType::kString);
  }
  const ShapeId after = AddShape(builder.Finish());
  // A step's name stands for the row that it matched, of any of these columns.
  ShapeBuilder inner(*binding_.arena, shape(after));
  for (const ir::ScanStep& step : scan.steps) inner.Set(step.name.value, std::nullopt);
  row_ = AddShape(inner.Finish());
  for (const ir::ScanStep& step : scan.steps) {
    BindExpression(step.condition);
    for (const ir::ExpressionId assignment : step.assignments) BindExpression(assignment);
  }
  return after;
}

ShapeId Binder::AfterMakeGraph(const ir::MakeGraph& graph, ShapeId before) {
  BindExpression(graph.source);
  BindExpression(graph.target);
  if (graph.partition) BindExpression(*graph.partition);
  for (const ir::GraphTable& table : graph.nodes) {
    const ShapeId rows = BindQuery(table.rows, std::nullopt);
    if (shape(rows).is_open || shape(rows).Find(table.key.value) != nullptr) continue;
    row_ = rows;
    ReportUnknownColumn(table.key.span, table.key.value);
  }
  row_ = before;
  return graph.body ? BindQuery(*graph.body, kOpen) : kOpen;
}

ShapeId Binder::AfterGraphMatch(const ir::GraphMatch& match) {
  row_ = kOpen;  // nodes and edges, whose columns are not worked out
  for (const ir::GraphPattern& pattern : match.patterns) {
    for (const ir::GraphEdge& edge : pattern.edges) {
      if (edge.least) BindExpression(*edge.least);
      if (edge.most) BindExpression(*edge.most);
    }
  }
  if (match.condition) BindExpression(*match.condition);
  return match.columns.empty() ? kOpen : AfterProject(match.columns, kOpen);
}

ShapeId Binder::AfterProjectByNames(const ir::ProjectByNames& project, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  if (shape(before).is_open) builder.Open();
  bool is_known = true;
  for (const ir::ExpressionId column : project.columns) {
    const BoundValue value = BindExpression(column);
    const auto* name = std::get_if<ir::NameExpression>(&rule_[column].node);
    const auto* literal = std::get_if<ir::Literal>(&rule_[column].node);
    if (name != nullptr) {
      builder.AddNew(name->name, value.type, value.origin);
    } else if (literal != nullptr && literal->type == ir::LiteralType::kString) {
      for (const BoundColumn& candidate : shape(before).columns) {
        if (schema::MatchesWildcard(candidate.name, literal->text)) {
          builder.AddNew(candidate.name, candidate.type, candidate.origin);
        }
      }
    } else {
      is_known = false;
    }
  }
  return is_known ? AddShape(builder.Finish()) : kOpen;
}

ShapeId Binder::AfterMacroExpand(const ir::MacroExpand& expand) {
  // The name stands for one member of the group at a time; what tables that has is not known.
  Declare(expand.name.value, {});
  BindQuery(expand.body, std::nullopt);
  return kOpen;
}

}  // namespace lintel::analysis
