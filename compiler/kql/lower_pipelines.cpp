#include <algorithm>

#include "compiler/kql/comment_header.h"
#include "compiler/kql/kql_diagnostics.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

// ---- Statements

bool TreeLowering::LowerQuery(Parser::QueryContext& query) {
  Parser::PipelineContext* main = nullptr;
  for (Parser::StatementContext* statement : query.statement()) {
    if (Parser::LetStatementContext* let = statement->letStatement()) {
      LowerLet(*let);
    } else if (Parser::PipelineContext* pipeline = statement->pipeline()) {
      if (main != nullptr) {
        sink_
            .Report(kNotSupportedYet, SpanOf(*pipeline),
                    "a second query in one text is not supported yet")
            .Help("give each query a file of its own")
            .Note(SpanOf(*main), "the first query is this one");
      }
      main = pipeline;
    } else {
      ReadOtherStatement(*statement);
    }
  }
  if (main == nullptr) {
    const ir::Text place = rule_.let_order.empty() ? "here" : "after the let statements";
    sink_.Report(kNoQuery, text_.Span(), "there is no query {}", place)
        .Help("end with the query whose rows raise the alert");
    return false;
  }
  const std::size_t errors = sink_.error_count();
  rule_.main = LowerPipeline(*main);
  if (sink_.error_count() == errors) return true;
  rule_.main.reset();
  return false;
}

std::optional<ir::PredicateId> TreeLowering::LowerCondition(Parser::QueryContext& query) {
  const std::vector<Parser::StatementContext*> statements = query.statement();
  Parser::PipelineContext* pipeline =
      statements.size() == 1 ? statements.front()->pipeline() : nullptr;
  if (pipeline == nullptr || pipeline->expression() == nullptr || !pipeline->stage().empty()) {
    sink_.Report(kNoCondition, text_.Span(), "an exclusion is one condition")
        .Help("write what would stand after `where`");
    return std::nullopt;
  }
  return LowerPredicate(rule_, LowerExpression(*pipeline->expression()), names_);
}

void TreeLowering::LowerLet(Parser::LetStatementContext& let) {
  ir::LetStatement statement{.span = SpanOf(let), .name = ReadName(*let.declaredName())};
  if (Parser::FunctionDeclarationContext* function = let.functionDeclaration()) {
    statement.value = LowerFunction(*function);
  } else if (IsTabular(*let.pipeline())) {
    statement.value = LowerPipeline(*let.pipeline());
  } else {
    statement.value = LowerExpression(*let.pipeline()->expression());
  }
  names_.insert(statement.name.value);
  rule_.let_order.push_back(rule_.Add(std::move(statement)));
}

ir::LetFunction TreeLowering::LowerFunction(Parser::FunctionDeclarationContext& function) {
  ir::LetFunction result{.text = TextAt(RangeOf(function))};
  if (Parser::ParametersContext* parameters = function.parameters()) {
    for (Parser::ParameterContext* parameter : parameters->parameter()) {
      result.parameters.push_back(ReadName(*parameter->name(0)));
    }
  }
  return result;
}

void TreeLowering::ReadOtherStatement(Parser::StatementContext& statement) {
  // An option of the request changes no row that a detection looks at.
  if (statement.setStatement() != nullptr) return;
  Parser::DeclareStatementContext* declare = statement.declareStatement();
  if (declare != nullptr && declare->K_QUERY_PARAMETERS() != nullptr) {
    if (declare->parameters() == nullptr) return;
    for (Parser::ParameterContext* parameter : declare->parameters()->parameter()) {
      rule_.parameters.push_back(ReadName(*parameter->name(0)).value);
      names_.insert(rule_.parameters.back());
    }
    return;
  }
  sink_.Report(kNotSupportedYet, SpanOf(statement),
               "a statement that begins with `{}` is not "
               "supported yet",
               TextAt(RangeOf(*statement.getStart())));
}

// ---- Pipelines

TreeLowering::Parser::OperandContext* TreeLowering::SoleOperand(
    Parser::ExpressionContext& expression) {
  const std::size_t first = TypeAt(expression);
  const bool is_signed = first == grammar::O_MINUS || first == grammar::O_PLUS;
  if (is_signed || expression.children.size() > 1) return nullptr;
  return &ChildOf<Parser::OperandContext>(expression, 0);
}

bool TreeLowering::IsTabular(Parser::PipelineContext& pipeline) {
  // `((T | where x))` is tabular, `((x))` may be anything.
  Parser::PipelineContext* inner = &pipeline;
  while (true) {
    if (inner->children.size() > 1 || inner->headOperator() != nullptr) return true;
    Parser::OperandContext* operand = SoleOperand(ChildOf<Parser::ExpressionContext>(*inner, 0));
    if (operand == nullptr || operand->children.size() > 1) return false;
    auto& primary = ChildOf<Parser::PrimaryContext>(*operand, 0);
    switch (TypeAt(primary)) {
      case grammar::K_DATATABLE:
      case grammar::K_EXTERNALDATA:
      case grammar::K_EXTERNAL_DATA:
      case grammar::K_MATERIALIZE:
        return true;
      case grammar::P_LPAREN:
        inner = &ChildOf<Parser::PipelineContext>(primary, 1);
        break;
      default:
        return false;
    }
  }
}

ir::QueryId TreeLowering::LowerPipeline(Parser::PipelineContext& pipeline) {
  const std::vector<Parser::StageContext*> stages = pipeline.stage();
  // Parentheses around a whole pipeline say nothing.
  if (stages.empty() && pipeline.expression() != nullptr) {
    Parser::OperandContext* operand = SoleOperand(*pipeline.expression());
    if (operand != nullptr) return LowerTable(*operand);
  }
  return LowerStages(RangeOf(pipeline), pipeline.expression(), pipeline.headOperator(), stages);
}

ir::QueryId TreeLowering::LowerTable(Parser::OperandContext& operand) {
  if (TypeAt(operand) == grammar::P_LPAREN && operand.children.size() == 1) {
    return LowerPipeline(ChildOf<Parser::PipelineContext>(ChildOf<Node>(operand, 0), 1));
  }
  const TextRange range = RangeOf(operand);
  ir::Query query{.span = SpanAt(range)};
  query.stages.push_back(LowerSource(operand));
  return rule_.Add(std::move(query));
}

ir::QueryId TreeLowering::LowerStages(TextRange range, Parser::ExpressionContext* source,
                                      Parser::HeadOperatorContext* head,
                                      const std::vector<Parser::StageContext*>& stages) {
  ir::Query query{.span = SpanAt(range)};
  query.stages.reserve(stages.size() + 1);
  if (source != nullptr) {
    query.stages.push_back(LowerSource(*source));
  } else {
    query.stages.push_back(LowerStage(ChildOf<Node>(*head, 0)));
  }
  for (Parser::StageContext* stage : stages) {
    query.stages.push_back(LowerStage(ChildOf<Node>(*stage, 0)));
  }
  return rule_.Add(std::move(query));
}

ir::Stage TreeLowering::LowerSource(Parser::ExpressionContext& expression) {
  if (Parser::OperandContext* operand = SoleOperand(expression)) return LowerSource(*operand);
  return RefuseSource(expression);
}

ir::Stage TreeLowering::RefuseSource(Node& node) {
  sink_.Report(kNoTable, SpanOf(node), "a query starts with a table, this is a value")
      .Help("put the table's name first and a condition after `| where`");
  return AsOpaque(node);
}

ir::Stage TreeLowering::LowerSource(Parser::OperandContext& operand) {
  const SourceSpan span = SpanOf(operand);
  const std::size_t sign = TypeAt(operand);
  if (sign == grammar::O_MINUS || sign == grammar::O_PLUS) return RefuseSource(operand);
  // `database("x").T`, `workspace("y").f()`
  if (operand.children.size() > 1) return {span, ir::FunctionSource{LowerOperand(operand)}};
  auto& primary = ChildOf<Parser::PrimaryContext>(operand, 0);
  switch (TypeAt(primary)) {
    case grammar::N_IDENTIFIER:
    case grammar::P_LBRACKET_NAME:
      if (primary.children.size() > 1) break;
      return {span, ir::Source{ReadName(ChildOf<Parser::NameContext>(primary, 0))}};
    case grammar::P_LPAREN:
      return {span,
              ir::SubquerySource{LowerPipeline(ChildOf<Parser::PipelineContext>(primary, 1))}};
    case grammar::K_DATATABLE:
    case grammar::K_EXTERNALDATA:
    case grammar::K_EXTERNAL_DATA:
    case grammar::K_ENTITY_GROUP:
    case grammar::P_LBRACE:
      return AsOpaque(primary);
    case grammar::K_MATERIALIZE:
    case grammar::K_TOSCALAR:
    case grammar::K_TOTABLE:
      break;
    default:
      return RefuseSource(operand);
  }
  return {span, ir::FunctionSource{LowerOperand(operand)}};
}

// ---- Tabular operators

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
    case Parser::RuleMvExpandOperator:
      return {span, LowerMvExpand(static_cast<Parser::MvExpandOperatorContext&>(node))};
    case Parser::RuleParseOperator:
      return {span, LowerParse(static_cast<Parser::ParseOperatorContext&>(node))};
    default:
      // Whatever else the grammar has: kept verbatim and counted.
      return AsOpaque(node);
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
    // `union *` and `union Device*` name tables by pattern.
    Parser::TableOperandContext* table = member->tableOperand();
    if (table != nullptr && table->operand()->primary()->O_STAR() == nullptr) {
      result.operands.push_back(LowerTable(*table->operand()));
      continue;
    }
    ir::Query query{.span = SpanOf(*member)};
    query.stages.push_back({query.span, ir::Source{Written(*member)}});
    result.operands.push_back(rule_.Add(std::move(query)));
  }
  return result;
}

ir::MvExpand TreeLowering::LowerMvExpand(Parser::MvExpandOperatorContext& expand) {
  ir::MvExpand result{.parameters = ReadParameters(expand.operatorParameter())};
  Parser::ExpansionsContext& expansions = *expand.expansions();
  for (Parser::ExpansionContext* expansion : expansions.expansion()) {
    ir::MvExpandColumn column{.expression = LowerNamed(*expansion->namedExpression())};
    if (Parser::TypeofLiteralContext* type = expansion->typeofLiteral()) {
      const TextRange inside{RangeOf(*type->P_LPAREN()).end, RangeOf(*type->P_RPAREN()).begin};
      column.to_type = Spanned<ir::Text>{TextAt(inside), SpanAt(inside)};
    }
    result.columns.push_back(std::move(column));
  }
  if (Parser::ExpressionContext* limit = expansions.expression()) {
    result.limit = LowerExpression(*limit);
  }
  return result;
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

// ---- The front end

bool LowerQuery(const MappedText& query, ir::Rule& rule, DiagnosticSink& sink) {
  const MappedText body = WithoutCommentHeader(query);
  rule.body = body.text();
  rule.body_span = body.Span();
  const antlr::KqlTree tree = antlr::ParseKql(query, sink);
  return tree.ok() && TreeLowering(query, rule, sink).LowerQuery(*tree.root());
}

std::optional<ir::PredicateId> LowerCondition(const MappedText& condition, ir::Rule& rule,
                                              DiagnosticSink& sink) {
  const antlr::KqlTree tree = antlr::ParseKql(condition, sink);
  if (!tree.ok()) return std::nullopt;
  return TreeLowering(condition, rule, sink).LowerCondition(*tree.root());
}

}  // namespace lintel::kql
