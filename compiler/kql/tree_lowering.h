#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "compiler/antlr/kql_parser.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/kql/expression_chain.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/kql/predicates.h"
#include "compiler/source/mapped_text.h"

namespace lintel::kql {

// Turns the parse tree of one query into the IR. Private to the lower_*.cpp files of this
// folder, which alone see ANTLR's types. The tree must be free of syntax errors. Recursion
// follows the nesting of brackets, which the token pass limits; long chains are loops.
class TreeLowering {
 public:
  using Parser = grammar::KqlParser;

  TreeLowering(const MappedText& text, ir::Rule& rule, DiagnosticSink& sink)
      : text_(text), rule_(rule), sink_(sink) {}

  // Reads all statements into the rule. False when there is no query to run, which is reported.
  bool LowerQuery(Parser::QueryContext& query, LetsAlone lets_alone);

  // Reads a text that is one condition and nothing else; anything else is reported.
  std::optional<ir::PredicateId> LowerCondition(Parser::QueryContext& query);
  std::optional<ir::ExpressionId> LowerOneExpression(Parser::QueryContext& query);

 private:
  using Expressions = std::vector<ir::ExpressionId>;
  using Terminal = antlr4::tree::TerminalNode;
  using Node = antlr4::ParserRuleContext;

  // The child at `index`, where the grammar says what it is. The generated accessors search all
  // children with dynamic_cast, which would cost a quarter of the time on the hot paths.
  template <class Child>
  static Child& ChildOf(const Node& node, std::size_t index) {
    return *static_cast<Child*>(node.children[index]);
  }
  static std::size_t TypeAt(Node& node) { return node.getStart()->getType(); }

  // The bytes of a token or node in the text, the span of them on disk, and the text itself.
  static TextRange RangeOf(const antlr4::Token& token);
  static TextRange RangeOf(Terminal& terminal) { return RangeOf(*terminal.getSymbol()); }
  static TextRange RangeOf(antlr4::ParserRuleContext& node);
  SourceSpan SpanAt(TextRange range) const { return text_.Span(range.begin, range.end); }
  ir::Text TextAt(TextRange range) const {
    return text_.text().substr(range.begin, range.end - range.begin);
  }
  template <class Node>
  SourceSpan SpanOf(Node& node) const {
    return SpanAt(RangeOf(node));
  }
  template <class Node>
  Spanned<ir::Text> Written(Node& node) const {
    return {TextAt(RangeOf(node)), SpanOf(node)};
  }

  // lower_expressions.cpp: scalar expressions, names and literals.
  ir::ExpressionId LowerExpression(Parser::ExpressionContext& expression);
  ExpressionChain::Operand LowerRightSide(Parser::TailContext& tail, grammar::TokenType op);
  ir::ExpressionId LowerValueList(Parser::ValueListContext& list);
  ir::ExpressionId LowerOperand(Parser::OperandContext& operand);
  ir::ExpressionId LowerSelector(ir::ExpressionId object, TextRange range,
                                 Parser::SelectorContext& selector);
  ir::ExpressionId LowerPrimary(Parser::PrimaryContext& primary);
  ir::ExpressionId LowerTableCall(Parser::PrimaryContext& primary, Terminal& function);
  ir::ExpressionId LowerLiteral(Parser::LiteralContext& literal);
  ir::Literal ReadStrings(const std::vector<antlr4::tree::ParseTree*>& parts);
  ir::ExpressionId LowerNamed(Parser::NamedExpressionContext& named);
  Expressions LowerAll(Parser::NamedExpressionsContext* list);
  ir::ExpressionId LowerCall(Parser::NameContext& name, Parser::ArgumentsContext& arguments);
  Expressions LowerArguments(Parser::ArgumentsContext& arguments);
  ir::ExpressionId LowerName(Parser::NameContext& name);
  ir::ExpressionId LowerPattern(Parser::ColumnPatternContext& pattern);
  ir::Text ReadString(Terminal& string);
  Spanned<ir::Text> ReadName(Parser::NameContext& name);
  Spanned<ir::Text> ReadName(Parser::DeclaredNameContext& name);
  ir::ExpressionId AddOpaque(TextRange range);
  template <class Node>
  ir::ExpressionId Add(TextRange range, Node node) {
    return rule_.Add(ir::Expression{SpanAt(range), std::move(node)});
  }

  // lower_statements.cpp: statements, pipelines and their sources.
  ir::LetId LowerLet(Parser::LetStatementContext& let);
  ir::LetFunction LowerFunction(Parser::FunctionDeclarationContext& function);
  ir::FunctionParameter LowerParameter(Parser::ParameterContext& parameter);
  void ReadOtherStatement(Parser::StatementContext& statement);
  static Parser::OperandContext* SoleOperand(Parser::ExpressionContext& expression);
  static bool IsTabular(Parser::PipelineContext& pipeline);
  ir::QueryId LowerPipeline(Parser::PipelineContext& pipeline);
  ir::QueryId LowerStages(TextRange range, Parser::ExpressionContext* source,
                          Parser::HeadOperatorContext* head,
                          const std::vector<Parser::StageContext*>& stages);
  ir::QueryId LowerTable(Parser::OperandContext& operand);

  // lower_sources.cpp: where rows come from.
  ir::Stage LowerSource(Parser::ExpressionContext& expression);
  ir::Stage LowerSource(Parser::OperandContext& operand);
  ir::Stage RefuseSource(Node& node);
  void RefuseEmptyItem(antlr4::ParserRuleContext& list, std::string_view item);
  ir::RowSchema LowerSchema(Parser::RowSchemaContext& schema);
  ir::ExpressionId LowerSigned(Parser::SignedLiteralContext& literal);
  ir::Datatable LowerDatatable(Parser::DatatableContext& table);
  ir::Externaldata LowerExternaldata(Parser::ExternaldataContext& external);
  std::vector<ir::QueryId> LowerTables(Parser::TableListContext* list);
  ir::QueryId LowerMember(Parser::UnionMemberContext& member);
  ir::Search LowerSearch(Parser::SearchOperatorContext& search);
  ir::Find LowerFind(Parser::FindOperatorContext& find);

  // lower_operators.cpp and lower_rare_operators.cpp: tabular operators.
  ir::Stage LowerStage(antlr4::ParserRuleContext& node);
  ir::Stage LowerRareStage(antlr4::ParserRuleContext& node);
  ir::Stage AsOpaque(antlr4::ParserRuleContext& node) const;
  std::vector<ir::OperatorParameter> ReadParameters(
      const std::vector<Parser::OperatorParameterContext*>& parameters);
  // The parameters without `kind`, which moves to `kind`.
  std::vector<ir::OperatorParameter> ReadParameters(
      const std::vector<Parser::OperatorParameterContext*>& parameters,
      std::optional<Spanned<ir::Text>>& kind);
  // Nothing where a key has an order that the IR does not model.
  std::optional<std::vector<ir::OrderKey>> LowerOrder(
      const std::vector<Parser::OrderedExpressionContext*>& keys);
  Expressions LowerOn(Parser::OnClauseContext* on);
  ir::Union LowerUnion(Parser::UnionOperatorContext& node);
  std::vector<ir::MvExpandColumn> LowerExpansions(Parser::ExpansionsContext& list);
  std::optional<ir::ExpressionId> LowerOptional(Parser::ExpressionContext* expression);
  // The clause as written; empty where there is none.
  ir::Text TextFrom(antlr4::ParserRuleContext* clause);
  // Stages without a source, as a query.
  ir::QueryId LowerBody(Parser::StagesContext& stages);
  ir::MakeSeries LowerMakeSeries(Parser::MakeSeriesOperatorContext& series);
  ir::Stage LowerTopNested(Parser::TopNestedOperatorContext& nested);
  ir::Parse LowerParse(Parser::ParseOperatorContext& parse);

  // lower_rare_operators.cpp: scan, the graph operators, and what is rarer still.
  ir::Stage LowerSequenceStage(antlr4::ParserRuleContext& node);
  ir::Stage LowerScan(Parser::ScanOperatorContext& scan);
  ir::ScanStep LowerScanStep(Parser::ScanStepContext& step);
  ir::Stage LowerMakeGraph(Parser::MakeGraphOperatorContext& graph);
  ir::GraphEdge LowerEdge(Parser::GraphEdgeContext& edge);
  ir::Stage LowerGraphMatch(Parser::GraphMatchOperatorContext& match);

  const MappedText& text_;
  ir::Rule& rule_;
  DiagnosticSink& sink_;
  ValueNames names_;  // what stands for a value in conditions: every let name so far
};

}  // namespace lintel::kql
