#include <algorithm>

#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

ir::Stage TreeLowering::AsOpaque(antlr4::ParserRuleContext& node) const {
  const ir::Text name = TextAt(RangeOf(*node.getStart()));
  return {SpanOf(node), ir::OpaqueStage{name, TextAt(RangeOf(node))}};
}

ir::Stage TreeLowering::LowerStage(antlr4::ParserRuleContext& node) {
  const SourceSpan span = SpanOf(node);
  switch (node.getRuleIndex()) {
    case Parser::RuleWhereOperator: {
      auto& where = static_cast<Parser::WhereOperatorContext&>(node);
      if (!where.operatorParameter().empty()) return AsOpaque(node);
      const ir::ExpressionId condition = LowerExpression(*where.expression());
      return {span, ir::Where{condition, LowerPredicate(rule_, condition, names_)}};
    }
    case Parser::RuleExtendOperator: {
      auto& extend = static_cast<Parser::ExtendOperatorContext&>(node);
      return {span, ir::Extend{LowerAll(extend.namedExpressions())}};
    }
    case Parser::RuleProjectOperator: {
      auto& project = static_cast<Parser::ProjectOperatorContext&>(node);
      return {span, ir::Project{LowerAll(project.namedExpressions())}};
    }
    case Parser::RuleProjectAwayOperator: {
      auto& away = static_cast<Parser::ProjectAwayOperatorContext&>(node);
      Expressions columns;
      for (Parser::ColumnPatternContext* pattern : away.columnPattern()) {
        columns.push_back(LowerPattern(*pattern));
      }
      if (away.K_PROJECT_KEEP() != nullptr) return {span, ir::ProjectKeep{std::move(columns)}};
      return {span, ir::ProjectAway{std::move(columns)}};
    }
    case Parser::RuleProjectRenameOperator: {
      auto& rename = static_cast<Parser::ProjectRenameOperatorContext&>(node);
      return {span, ir::ProjectRename{LowerAll(rename.namedExpressions())}};
    }
    case Parser::RuleProjectReorderOperator: {
      Expressions columns;
      for (Parser::OrderedPatternContext* pattern :
           static_cast<Parser::ProjectReorderOperatorContext&>(node).orderedPattern()) {
        if (pattern->children.size() > 1) return AsOpaque(node);
        columns.push_back(LowerPattern(*pattern->columnPattern()));
      }
      return {span, ir::ProjectReorder{std::move(columns)}};
    }
    case Parser::RuleSummarizeOperator: {
      auto& summarize = static_cast<Parser::SummarizeOperatorContext&>(node);
      ir::Summarize stage{ReadParameters(summarize.operatorParameter()),
                          LowerAll(summarize.namedExpressions()),
                          {}};
      if (summarize.byClause() != nullptr) {
        stage.keys = LowerAll(summarize.byClause()->namedExpressions());
      }
      return {span, std::move(stage)};
    }
    case Parser::RuleJoinOperator: {
      auto& join = static_cast<Parser::JoinOperatorContext&>(node);
      if (join.K_WHERE() != nullptr) return AsOpaque(node);
      ir::Join stage;
      stage.parameters = ReadParameters(join.operatorParameter(), stage.kind);
      stage.right = LowerTable(*join.tableOperand()->operand());
      stage.keys = LowerOn(join.onClause());
      return {span, std::move(stage)};
    }
    case Parser::RuleLookupOperator: {
      auto& lookup = static_cast<Parser::LookupOperatorContext&>(node);
      ir::Lookup stage;
      stage.parameters = ReadParameters(lookup.operatorParameter(), stage.kind);
      stage.right = LowerTable(*lookup.tableOperand()->operand());
      stage.keys = LowerOn(lookup.onClause());
      return {span, std::move(stage)};
    }
    case Parser::RuleUnionOperator:
      return {span, LowerUnion(static_cast<Parser::UnionOperatorContext&>(node))};
    case Parser::RuleDistinctOperator: {
      auto& distinct = static_cast<Parser::DistinctOperatorContext&>(node);
      if (!distinct.operatorParameter().empty()) return AsOpaque(node);
      Expressions columns;
      for (Parser::DistinctColumnContext* column : distinct.distinctColumn()) {
        columns.push_back(LowerNamed(*column->namedExpression()));
      }
      return {span, ir::Distinct{std::move(columns)}};
    }
    case Parser::RuleTopOperator: {
      auto& top = static_cast<Parser::TopOperatorContext&>(node);
      auto keys = LowerOrder({top.orderedExpression()});
      if (!keys || !top.operatorParameter().empty()) return AsOpaque(node);
      return {span, ir::Top{LowerNamed(*top.namedExpression()), std::move(*keys)}};
    }
    case Parser::RuleTakeOperator: {
      auto& take = static_cast<Parser::TakeOperatorContext&>(node);
      if (!take.operatorParameter().empty()) return AsOpaque(node);
      return {span, ir::Take{LowerNamed(*take.namedExpression())}};
    }
    case Parser::RuleSortOperator: {
      auto& sort = static_cast<Parser::SortOperatorContext&>(node);
      auto keys = LowerOrder(sort.orderedExpression());
      if (!keys || !sort.operatorParameter().empty()) return AsOpaque(node);
      return {span, ir::Sort{std::move(*keys)}};
    }
    case Parser::RuleCountOperator:
      if (node.children.size() > 1) return AsOpaque(node);
      return {span, ir::Count{}};
    case Parser::RuleMvExpandOperator: {
      auto& expand = static_cast<Parser::MvExpandOperatorContext&>(node);
      Parser::ExpansionsContext& list = *expand.expansions();
      return {span, ir::MvExpand{ReadParameters(expand.operatorParameter()), LowerExpansions(list),
                                 LowerOptional(list.expression())}};
    }
    case Parser::RuleParseOperator:
      return {span, LowerParse(static_cast<Parser::ParseOperatorContext&>(node))};
    default:
      return LowerRareStage(node);
  }
}

std::vector<ir::OperatorParameter> TreeLowering::ReadParameters(
    const std::vector<Parser::OperatorParameterContext*>& parameters) {
  std::vector<ir::OperatorParameter> result;
  for (Parser::OperatorParameterContext* parameter : parameters) {
    Terminal& value_end = *dynamic_cast<Terminal*>(parameter->P_ASSIGN());
    TextRange value = RangeOf(*parameter);
    value.begin = RangeOf(value_end).end;
    const ir::Text written = TextAt(value);
    value.begin +=
        static_cast<std::uint32_t>(std::min(written.find_first_not_of(" \t\r\n"), written.size()));
    result.push_back({Written(*parameter->getStart()), {TextAt(value), SpanAt(value)}});
  }
  return result;
}

std::vector<ir::OperatorParameter> TreeLowering::ReadParameters(
    const std::vector<Parser::OperatorParameterContext*>& parameters,
    std::optional<Spanned<ir::Text>>& kind) {
  std::vector<ir::OperatorParameter> result = ReadParameters(parameters);
  const auto found = std::ranges::find_if(result, [](const ir::OperatorParameter& parameter) {
    return parameter.name.value == "kind";
  });
  if (found != result.end()) {
    kind = found->value;
    result.erase(found);
  }
  return result;
}

std::optional<std::vector<ir::OrderKey>> TreeLowering::LowerOrder(
    const std::vector<Parser::OrderedExpressionContext*>& keys) {
  std::vector<ir::OrderKey> result;
  for (Parser::OrderedExpressionContext* key : keys) {
    if (key->K_GRANNY_ASC() != nullptr || key->K_GRANNY_DESC() != nullptr) return std::nullopt;
    ir::OrderKey order{.expression = LowerNamed(*key->namedExpression())};
    if (key->K_ASC() != nullptr) order.ascending = true;
    if (key->K_DESC() != nullptr) order.ascending = false;
    if (key->K_FIRST() != nullptr) order.nulls_first = true;
    if (key->K_LAST() != nullptr) order.nulls_first = false;
    result.push_back(order);
  }
  return result;
}

TreeLowering::Expressions TreeLowering::LowerOn(Parser::OnClauseContext* on) {
  Expressions keys;
  if (on == nullptr) return keys;
  for (Parser::ExpressionContext* key : on->expression()) keys.push_back(LowerExpression(*key));
  return keys;
}

ir::Union TreeLowering::LowerUnion(Parser::UnionOperatorContext& node) {
  ir::Union result{ReadParameters(node.operatorParameter()), {}};
  for (Parser::UnionMemberContext* member : node.unionMember()) {
    result.operands.push_back(LowerMember(*member));
  }
  return result;
}

std::vector<ir::MvExpandColumn> TreeLowering::LowerExpansions(Parser::ExpansionsContext& list) {
  std::vector<ir::MvExpandColumn> columns;
  for (Parser::ExpansionContext* expansion : list.expansion()) {
    ir::MvExpandColumn column{.expression = LowerNamed(*expansion->namedExpression())};
    if (Parser::TypeofLiteralContext* type = expansion->typeofLiteral()) {
      const TextRange inside{RangeOf(*type->P_LPAREN()).end, RangeOf(*type->P_RPAREN()).begin};
      column.to_type = Spanned<ir::Text>{TextAt(inside), SpanAt(inside)};
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

std::optional<ir::ExpressionId> TreeLowering::LowerOptional(Parser::ExpressionContext* expression) {
  if (expression == nullptr) return std::nullopt;
  return LowerExpression(*expression);
}

ir::Text TreeLowering::TextFrom(antlr4::ParserRuleContext* clause) {
  return clause == nullptr ? ir::Text() : TextAt(RangeOf(*clause));
}

ir::QueryId TreeLowering::LowerBody(Parser::StagesContext& stages) {
  ir::Query query{.span = SpanOf(stages)};
  for (Parser::StageContext* stage : stages.stage()) {
    query.stages.push_back(LowerStage(ChildOf<Node>(*stage, 0)));
  }
  return rule_.Add(std::move(query));
}

ir::Parse TreeLowering::LowerParse(Parser::ParseOperatorContext& parse) {
  ir::Parse result{.parameters = ReadParameters(parse.operatorParameter()),
                   .input = LowerExpression(*parse.expression()),
                   .is_filter = parse.K_PARSE_WHERE() != nullptr};
  for (Parser::ParsePartContext* part : parse.parsePart()) {
    if (Parser::NameContext* name = part->name()) {
      ir::ParseColumn column{.name = ReadName(*name)};
      if (Parser::TypeNameContext* type = part->typeName()) column.type = Written(*type);
      result.pattern.emplace_back(std::move(column));
    } else if (part->O_STAR() != nullptr) {
      result.pattern.emplace_back(ir::StarExpression{"*"});
    } else {
      result.pattern.emplace_back(Add(RangeOf(*part), ReadStrings(part->children)));
    }
  }
  return result;
}

}  // namespace lintel::kql
