// The tabular operators that few rules use; see tree_lowering.h.

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

}  // namespace lintel::kql
