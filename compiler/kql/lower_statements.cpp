#include <algorithm>

#include "compiler/kql/comment_header.h"
#include "compiler/kql/kql_diagnostics.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {

// ---- Statements

bool TreeLowering::LowerQuery(Parser::QueryContext& query, LetsAlone lets_alone) {
  const std::size_t errors = sink_.error_count();
  Parser::PipelineContext* main = nullptr;
  for (Parser::StatementContext* statement : query.statement()) {
    if (Parser::LetStatementContext* let = statement->letStatement()) {
      rule_.let_order.push_back(LowerLet(*let));
    } else if (Parser::PipelineContext* pipeline = statement->pipeline()) {
      if (main != nullptr) {
        sink_.Report(kSecondQuery, SpanOf(*pipeline), "a rule is one query, and this is a second")
            .Help("give each query a rule of its own")
            .Note(SpanOf(*main), "the first query is this one");
        return false;
      }
      main = pipeline;
    } else {
      ReadOtherStatement(*statement);
    }
  }
  if (main == nullptr) {
    const bool is_library = lets_alone == LetsAlone::kLibrary && !rule_.let_order.empty();
    if (rule_.let_order.empty()) {
      sink_.Report(kNoQuery, text_.Span(), "there is no query here")
          .Help("end with the query whose rows raise the alert");
      return false;
    }
    sink_
        .Report(kNoQuery, rule_[rule_.let_order.back()].name.span,
                "no query follows the let statements")
        .As(is_library ? Severity::kInfo : Severity::kError)
        .Help(is_library ? "right in a file of functions; a rule ends with the query that finds "
                           "its events"
                         : "end with the query whose rows raise the alert");
    return is_library && sink_.error_count() == errors;
  }
  rule_.main = LowerPipeline(*main);
  if (sink_.error_count() == errors) return true;
  rule_.main.reset();
  return false;
}

std::optional<ir::PredicateId> TreeLowering::LowerCondition(Parser::QueryContext& query) {
  const std::optional<ir::ExpressionId> expression = LowerOneExpression(query);
  if (!expression) return std::nullopt;
  return LowerPredicate(rule_, *expression, names_);
}

std::optional<ir::ExpressionId> TreeLowering::LowerOneExpression(Parser::QueryContext& query) {
  const std::vector<Parser::StatementContext*> statements = query.statement();
  Parser::PipelineContext* pipeline =
      statements.size() == 1 ? statements.front()->pipeline() : nullptr;
  if (pipeline == nullptr || pipeline->expression() == nullptr || !pipeline->stage().empty()) {
    sink_.Report(kNoCondition, text_.Span(), "an exclusion is one condition")
        .Help("write what would stand after `where`");
    return std::nullopt;
  }
  return LowerExpression(*pipeline->expression());
}

ir::LetId TreeLowering::LowerLet(Parser::LetStatementContext& let) {
  ir::LetStatement statement{.span = SpanOf(let), .name = ReadName(*let.declaredName())};
  if (Parser::FunctionDeclarationContext* function = let.functionDeclaration()) {
    statement.value = LowerFunction(*function);
  } else if (IsTabular(*let.pipeline())) {
    statement.value = LowerPipeline(*let.pipeline());
  } else {
    statement.value = LowerExpression(*let.pipeline()->expression());
  }
  names_.insert(statement.name.value);
  return rule_.Add(std::move(statement));
}

ir::LetFunction TreeLowering::LowerFunction(Parser::FunctionDeclarationContext& function) {
  ir::LetFunction result{.is_view = function.K_VIEW() != nullptr,
                         .text = TextAt(RangeOf(function))};
  // Parameters and inner lets are names inside the body only.
  const ValueNames outer_names = names_;
  if (Parser::ParametersContext* parameters = function.parameters()) {
    for (Parser::ParameterContext* parameter : parameters->parameter()) {
      result.parameters.push_back(LowerParameter(*parameter));
      names_.insert(result.parameters.back().name.value);
    }
  }
  for (Parser::StatementContext* statement : function.functionBody()->statement()) {
    if (Parser::LetStatementContext* let = statement->letStatement()) {
      result.lets.push_back(LowerLet(*let));
    } else if (Parser::PipelineContext* pipeline = statement->pipeline()) {
      if (IsTabular(*pipeline)) {
        result.body = LowerPipeline(*pipeline);
      } else {
        result.body = LowerExpression(*pipeline->expression());
      }
    } else {
      ReadOtherStatement(*statement);
    }
  }
  names_ = outer_names;
  return result;
}

ir::FunctionParameter TreeLowering::LowerParameter(Parser::ParameterContext& parameter) {
  ir::FunctionParameter result{.name = ReadName(*parameter.name(0))};
  if (Parser::RowSchemaContext* schema = parameter.rowSchema()) {
    result.type = LowerSchema(*schema);
  } else {
    result.type = Written(*parameter.typeName());
  }
  if (Parser::SignedLiteralContext* value = parameter.signedLiteral()) {
    result.default_value = LowerSigned(*value);
  }
  return result;
}

void TreeLowering::ReadOtherStatement(Parser::StatementContext& statement) {
  // An option of the request, another name for a database or fewer tables to read from change no
  // row that a detection looks at.
  rule_.statements.push_back({SpanOf(statement), TextAt(RangeOf(statement))});
  Parser::DeclareStatementContext* declare = statement.declareStatement();
  if (declare == nullptr) return;
  if (declare->K_PATTERN() != nullptr) {
    // Nothing is claimed of the rows that it stands for; its name has to be known.
    if (declare->opaque()->children.empty()) return;
    const TextRange name = RangeOf(ChildOf<Node>(*declare->opaque(), 0));
    rule_.patterns.push_back({TextAt(name), SpanAt(name)});
  } else if (declare->parameters() != nullptr) {
    for (Parser::ParameterContext* parameter : declare->parameters()->parameter()) {
      rule_.parameters.push_back(LowerParameter(*parameter));
      names_.insert(rule_.parameters.back().name.value);
    }
  }
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

// ---- The front end

bool LowerQuery(const MappedText& query, ir::Rule& rule, DiagnosticSink& sink,
                LetsAlone lets_alone) {
  const MappedText body = WithoutCommentHeader(query);
  rule.body = body.text();
  rule.body_span = body.Span();
  const antlr::KqlTree tree = antlr::ParseKql(query, sink);
  return tree.ok() && TreeLowering(query, rule, sink).LowerQuery(*tree.root(), lets_alone);
}

std::optional<ir::PredicateId> LowerCondition(const MappedText& condition, ir::Rule& rule,
                                              DiagnosticSink& sink) {
  const antlr::KqlTree tree = antlr::ParseKql(condition, sink);
  if (!tree.ok()) return std::nullopt;
  return TreeLowering(condition, rule, sink).LowerCondition(*tree.root());
}

std::optional<ir::ExpressionId> LowerConditionAsWritten(const MappedText& condition, ir::Rule& rule,
                                                        DiagnosticSink& sink) {
  const antlr::KqlTree tree = antlr::ParseKql(condition, sink);
  if (!tree.ok()) return std::nullopt;
  return TreeLowering(condition, rule, sink).LowerOneExpression(*tree.root());
}

}  // namespace lintel::kql
