// The tabular operators that few rules use; see tree_lowering.h.

#include <utility>

#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

ir::Stage TreeLowering::LowerRareStage(antlr4::ParserRuleContext& node) {
  const SourceSpan span = SpanOf(node);
  switch (node.getRuleIndex()) {
    case Parser::RulePrintOperator: {
      auto& print = static_cast<Parser::PrintOperatorContext&>(node);
      return {span, ir::Print{LowerAll(print.namedExpressions())}};
    }
    case Parser::RuleRangeOperator: {
      auto& range = static_cast<Parser::RangeOperatorContext&>(node);
      const Spanned<ir::Text> name = ReadName(*range.name());
      const ir::ExpressionId from = LowerExpression(*range.expression(0));
      const ir::ExpressionId to = LowerExpression(*range.expression(1));
      return {span, ir::Range{name, from, to, LowerExpression(*range.expression(2))}};
    }
    case Parser::RuleSearchOperator:
      return {span, LowerSearch(static_cast<Parser::SearchOperatorContext&>(node))};
    case Parser::RuleFindOperator:
      return {span, LowerFind(static_cast<Parser::FindOperatorContext&>(node))};
    case Parser::RuleMvApplyOperator: {
      auto& apply = static_cast<Parser::MvApplyOperatorContext&>(node);
      Parser::ExpansionsContext& list = *apply.expansions();
      ir::MvApply stage{.parameters = ReadParameters(apply.operatorParameter()),
                        .columns = LowerExpansions(list),
                        .limit = LowerOptional(list.expression())};
      stage.body = LowerBody(*apply.stages());
      return {span, std::move(stage)};
    }
    case Parser::RuleParseKvOperator: {
      auto& parse = static_cast<Parser::ParseKvOperatorContext&>(node);
      return {span, ir::ParseKv{LowerExpression(*parse.expression()),
                                LowerSchema(*parse.rowSchema()), TextFrom(parse.propertyClause())}};
    }
    case Parser::RuleEvaluateOperator: {
      auto& evaluate = static_cast<Parser::EvaluateOperatorContext&>(node);
      ir::Evaluate stage{.parameters = ReadParameters(evaluate.operatorParameter())};
      stage.call = LowerCall(*evaluate.name(), *evaluate.arguments());
      if (Parser::RowSchemaContext* schema = evaluate.rowSchema()) {
        stage.schema = LowerSchema(*schema);
      }
      return {span, std::move(stage)};
    }
    case Parser::RuleInvokeOperator: {
      auto& invoke = static_cast<Parser::InvokeOperatorContext&>(node);
      return {span, ir::Invoke{LowerCall(*invoke.name(), *invoke.arguments())}};
    }
    case Parser::RuleRenderOperator: {
      auto& render = static_cast<Parser::RenderOperatorContext&>(node);
      return {span, ir::Render{TextAt({RangeOf(*render.name()).begin, RangeOf(node).end})}};
    }
    case Parser::RuleMakeSeriesOperator:
      return {span, LowerMakeSeries(static_cast<Parser::MakeSeriesOperatorContext&>(node))};
    case Parser::RuleAsOperator: {
      auto& as = static_cast<Parser::AsOperatorContext&>(node);
      return {span, ir::As{ReadName(*as.name())}};
    }
    case Parser::RuleSerializeOperator: {
      auto& serialize = static_cast<Parser::SerializeOperatorContext&>(node);
      return {span, ir::Serialize{LowerAll(serialize.namedExpressions())}};
    }
    case Parser::RuleGetschemaOperator:
      return {span, ir::GetSchema{}};
    case Parser::RuleSampleOperator: {
      auto& sample = static_cast<Parser::SampleOperatorContext&>(node);
      return {span, ir::Sample{LowerExpression(*sample.expression())}};
    }
    case Parser::RuleSampleDistinctOperator: {
      auto& sample = static_cast<Parser::SampleDistinctOperatorContext&>(node);
      const ir::ExpressionId count = LowerExpression(*sample.expression());
      return {span, ir::SampleDistinct{count, LowerNamed(*sample.namedExpression())}};
    }
    case Parser::RuleTopNestedOperator:
      return LowerTopNested(static_cast<Parser::TopNestedOperatorContext&>(node));
    case Parser::RuleTopHittersOperator: {
      auto& hitters = static_cast<Parser::TopHittersOperatorContext&>(node);
      const ir::ExpressionId count = LowerExpression(*hitters.expression(0));
      const ir::ExpressionId column = LowerNamed(*hitters.namedExpression());
      return {span, ir::TopHitters{count, column, LowerOptional(hitters.expression(1))}};
    }
    case Parser::RulePartitionOperator: {
      auto& partition = static_cast<Parser::PartitionOperatorContext&>(node);
      ir::Partition stage{.parameters = ReadParameters(partition.operatorParameter()),
                          .has_source = partition.pipeline() != nullptr};
      stage.key = LowerExpression(*partition.expression());
      stage.body =
          stage.has_source ? LowerPipeline(*partition.pipeline()) : LowerBody(*partition.stages());
      return {span, std::move(stage)};
    }
    case Parser::RuleForkOperator: {
      ir::Fork stage;
      for (Parser::ForkBranchContext* branch :
           static_cast<Parser::ForkOperatorContext&>(node).forkBranch()) {
        ir::ForkBranch result;
        if (branch->declaredName() != nullptr) result.name = ReadName(*branch->declaredName());
        result.body = LowerBody(*branch->stages());
        stage.branches.push_back(std::move(result));
      }
      return {span, std::move(stage)};
    }
    case Parser::RuleFacetOperator: {
      auto& facet = static_cast<Parser::FacetOperatorContext&>(node);
      ir::Facet stage;
      for (Parser::ExpressionContext* column : facet.expression()) {
        stage.columns.push_back(LowerExpression(*column));
      }
      if (facet.stages() != nullptr) stage.body = LowerBody(*facet.stages());
      return {span, std::move(stage)};
    }
    case Parser::RuleReduceOperator: {
      auto& reduce = static_cast<Parser::ReduceOperatorContext&>(node);
      ir::Reduce stage{.parameters = ReadParameters(reduce.operatorParameter())};
      stage.column = LowerNamed(*reduce.namedExpression());
      if (Terminal* with = reduce.K_WITH()) {
        stage.properties = TextAt({RangeOf(*with).begin, RangeOf(node).end});
      }
      return {span, std::move(stage)};
    }
    case Parser::RuleConsumeOperator: {
      auto& consume = static_cast<Parser::ConsumeOperatorContext&>(node);
      return {span, ir::Consume{ReadParameters(consume.operatorParameter())}};
    }
    default:
      return LowerSequenceStage(node);
  }
}

ir::MakeSeries TreeLowering::LowerMakeSeries(Parser::MakeSeriesOperatorContext& series) {
  ir::MakeSeries stage{.parameters = ReadParameters(series.operatorParameter())};
  for (Parser::SeriesColumnContext* column : series.seriesColumn()) {
    const ir::ExpressionId expression = LowerNamed(*column->namedExpression());
    stage.columns.push_back({expression, LowerOptional(column->expression())});
  }
  stage.axis = LowerNamed(*series.namedExpression());
  if (series.K_IN_RANGE() != nullptr) {
    const Expressions range = LowerArguments(*series.arguments());
    if (!range.empty()) stage.from = range[0];
    if (range.size() > 1) stage.to = range[1];
    if (range.size() > 2) stage.step = range[2];
  } else {
    std::size_t next = 0;
    if (series.K_FROM() != nullptr) stage.from = LowerExpression(*series.expression(next++));
    if (series.K_TO() != nullptr) stage.to = LowerExpression(*series.expression(next++));
    stage.step = LowerOptional(series.expression(next));
  }
  if (series.byClause() != nullptr) stage.keys = LowerAll(series.byClause()->namedExpressions());
  return stage;
}

ir::Stage TreeLowering::LowerTopNested(Parser::TopNestedOperatorContext& nested) {
  ir::TopNested stage;
  for (Parser::TopNestedLevelContext* level : nested.topNestedLevel()) {
    std::size_t next = 0;
    const bool has_count = level->expression().size() > (level->K_OTHERS() != nullptr ? 1U : 0U);
    ir::TopNestedLevel result;
    if (has_count) result.count = LowerExpression(*level->expression(next++));
    result.column = LowerNamed(*level->namedExpression());
    if (level->K_OTHERS() != nullptr) result.others = LowerExpression(*level->expression(next));
    auto keys = LowerOrder({level->orderedExpression()});
    if (!keys) return AsOpaque(nested);
    result.key = keys->front();
    stage.levels.push_back(result);
  }
  return {SpanOf(nested), std::move(stage)};
}

// ---- Events in an order, paths in a graph

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
