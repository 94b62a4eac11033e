// The operators that look for events in an order or for paths in a graph; see tree_lowering.h.

#include <utility>

#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

ir::Stage TreeLowering::LowerSequenceStage(antlr4::ParserRuleContext& node) {
  const SourceSpan span = SpanOf(node);
  switch (node.getRuleIndex()) {
    case Parser::RuleScanOperator:
      return LowerScan(static_cast<Parser::ScanOperatorContext&>(node));
    case Parser::RuleMakeGraphOperator:
      return LowerMakeGraph(static_cast<Parser::MakeGraphOperatorContext&>(node));
    case Parser::RuleGraphMatchOperator:
      return LowerGraphMatch(static_cast<Parser::GraphMatchOperatorContext&>(node));
    case Parser::RuleGraphWhereOperator: {
      auto& where = static_cast<Parser::GraphWhereOperatorContext&>(node);
      const ir::ExpressionId condition = LowerExpression(*where.expression());
      return {span, ir::GraphWhere{condition, LowerPredicate(rule_, condition, names_),
                                   where.K_GRAPH_WHERE_EDGES() != nullptr}};
    }
    case Parser::RuleGraphToTableOperator: {
      ir::GraphToTable table;
      for (Parser::GraphOutputContext* output :
           static_cast<Parser::GraphToTableOperatorContext&>(node).graphOutput()) {
        ir::GraphOutput result{.kind = ReadName(*output->name(0)),
                               .parameters = ReadParameters(output->operatorParameter())};
        if (output->K_AS() != nullptr) result.name = ReadName(*output->name(1));
        table.outputs.push_back(std::move(result));
      }
      return {span, std::move(table)};
    }
    case Parser::RuleGraphMarkComponentsOperator: {
      auto& mark = static_cast<Parser::GraphMarkComponentsOperatorContext&>(node);
      return {span, ir::GraphMarkComponents{ReadParameters(mark.operatorParameter())}};
    }
    case Parser::RuleAssertSchemaOperator: {
      auto& assert_schema = static_cast<Parser::AssertSchemaOperatorContext&>(node);
      return {span, ir::AssertSchema{LowerSchema(*assert_schema.rowSchema())}};
    }
    case Parser::RuleProjectByNamesOperator: {
      ir::ProjectByNames project;
      for (Parser::ExpressionContext* column :
           static_cast<Parser::ProjectByNamesOperatorContext&>(node).expression()) {
        project.columns.push_back(LowerExpression(*column));
      }
      return {span, std::move(project)};
    }
    case Parser::RuleMacroExpandOperator: {
      auto& expand = static_cast<Parser::MacroExpandOperatorContext&>(node);
      const std::vector<Parser::StatementContext*> statements = expand.statement();
      Parser::PipelineContext* body =
          statements.size() == 1 ? statements.front()->pipeline() : nullptr;
      if (body == nullptr) return AsOpaque(node);
      const ir::ExpressionId group = LowerOperand(*expand.operand());
      return {span, ir::MacroExpand{ReadParameters(expand.operatorParameter()), group,
                                    ReadName(*expand.name()), LowerPipeline(*body)}};
    }
    default:
      // Whatever else the grammar has: kept verbatim and counted.
      return AsOpaque(node);
  }
}

ir::Stage TreeLowering::LowerScan(Parser::ScanOperatorContext& scan) {
  auto order = LowerOrder(scan.orderedExpression());
  if (!order) return AsOpaque(scan);
  ir::Scan stage{.parameters = ReadParameters(scan.operatorParameter()),
                 .order = std::move(*order)};
  for (Parser::ExpressionContext* key : scan.expression()) {
    stage.partition.push_back(LowerExpression(*key));
  }
  for (Parser::ScanColumnContext* column : scan.scanColumn()) {
    ir::ScanColumn result{.column = {ReadName(*column->name()), Written(*column->typeName())}};
    if (Parser::SignedLiteralContext* value = column->signedLiteral()) {
      result.default_value = LowerSigned(*value);
    }
    stage.columns.push_back(std::move(result));
  }
  // In a condition, `step.column` is a value: what an earlier row had.
  const ValueNames outer_names = names_;
  for (Parser::ScanStepContext* step : scan.scanStep()) {
    names_.insert(ReadName(*step->name(0)).value);
  }
  for (Parser::ScanStepContext* step : scan.scanStep()) {
    stage.steps.push_back(LowerScanStep(*step));
  }
  names_ = outer_names;
  return {SpanOf(scan), std::move(stage)};
}

ir::ScanStep TreeLowering::LowerScanStep(Parser::ScanStepContext& step) {
  ir::ScanStep result{.span = SpanOf(step),
                      .name = ReadName(*step.name(0)),
                      .is_optional = step.K_OPTIONAL() != nullptr};
  if (step.K_OUTPUT() != nullptr) result.output = ReadName(*step.name(1));
  result.condition = LowerExpression(*step.expression());
  result.predicate = LowerPredicate(rule_, result.condition, names_);
  for (Parser::ScanAssignmentContext* assignment : step.scanAssignment()) {
    const TextRange range = RangeOf(*assignment);
    const Spanned<ir::Text> name = ReadName(*assignment->declaredName());
    const ir::ExpressionId value = LowerExpression(*assignment->expression());
    result.assignments.push_back(Add(range, ir::NamedExpression{{name}, value}));
  }
  return result;
}

namespace {

ir::EdgeDirection DirectionOf(bool has_left, bool has_right) {
  if (has_left == has_right) return ir::EdgeDirection::kAny;
  return has_left ? ir::EdgeDirection::kLeft : ir::EdgeDirection::kRight;
}

}  // namespace

ir::GraphEdge TreeLowering::LowerEdge(Parser::GraphEdgeContext& edge) {
  ir::GraphEdge result{
      .direction = DirectionOf(edge.O_LESS() != nullptr, edge.O_GREATER() != nullptr),
      .has_bracket = edge.P_LBRACKET() != nullptr};
  if (Parser::NameContext* name = edge.name()) result.name = ReadName(*name);
  if (edge.O_STAR() != nullptr) {
    result.least = LowerOperand(*edge.operand(0));
    result.most = LowerOperand(*edge.operand(1));
  }
  return result;
}

ir::Stage TreeLowering::LowerMakeGraph(Parser::MakeGraphOperatorContext& graph) {
  const ir::GraphEdge edge = LowerEdge(*graph.graphEdge());
  if (edge.has_bracket) return AsOpaque(graph);
  ir::MakeGraph stage{.parameters = ReadParameters(graph.operatorParameter()),
                      .source = LowerName(*graph.name(0)),
                      .target = LowerName(*graph.name(1)),
                      .direction = edge.direction};
  for (Parser::GraphTableContext* table : graph.graphTable()) {
    const ir::QueryId rows = LowerTable(*table->tableOperand()->operand());
    stage.nodes.push_back({rows, ReadName(*table->name())});
  }
  if (graph.stages() != nullptr) {
    stage.partition = LowerName(*graph.name(2));
    stage.body = LowerBody(*graph.stages());
  }
  return {SpanOf(graph), std::move(stage)};
}

ir::Stage TreeLowering::LowerGraphMatch(Parser::GraphMatchOperatorContext& match) {
  ir::GraphMatch stage{.parameters = ReadParameters(match.operatorParameter()),
                       .is_shortest_paths = match.K_GRAPH_SHORTEST_PATHS() != nullptr};
  for (Parser::GraphPatternContext* pattern : match.graphPattern()) {
    ir::GraphPattern result;
    for (Parser::GraphNodeContext* node : pattern->graphNode()) {
      result.nodes.emplace_back();
      if (Parser::NameContext* name = node->name()) result.nodes.back() = ReadName(*name);
    }
    for (Parser::GraphEdgeContext* edge : pattern->graphEdge()) {
      result.edges.push_back(LowerEdge(*edge));
    }
    stage.patterns.push_back(std::move(result));
  }
  if (Parser::ExpressionContext* condition = match.expression()) {
    stage.condition = LowerExpression(*condition);
    stage.predicate = LowerPredicate(rule_, *stage.condition, names_);
  }
  stage.columns = LowerAll(match.namedExpressions());
  return {SpanOf(match), std::move(stage)};
}

}  // namespace lintel::kql
