#include <algorithm>
#include <string>

#include "compiler/kql/literals.h"
#include "compiler/kql/tree_lowering.h"

namespace lintel::kql {
namespace {

using ir::LiteralType;

LiteralType TypeOf(const antlr4::Token& token) {
  switch (token.getType()) {
    case grammar::L_INT:
      return LiteralType::kInt;
    case grammar::L_REAL:
      return LiteralType::kReal;
    case grammar::L_DECIMAL:
      return LiteralType::kDecimal;
    case grammar::L_BOOL:
      return LiteralType::kBool;
    case grammar::L_DATETIME:
      return LiteralType::kDatetime;
    case grammar::L_TIMESPAN:
      return LiteralType::kTimespan;
    case grammar::L_GUID:
      return LiteralType::kGuid;
    default:
      return LiteralType::kLong;
  }
}

}  // namespace

TextRange TreeLowering::RangeOf(const antlr4::Token& token) {
  return {static_cast<std::uint32_t>(token.getStartIndex()),
          static_cast<std::uint32_t>(token.getStopIndex() + 1)};
}

TextRange TreeLowering::RangeOf(antlr4::ParserRuleContext& node) {
  return {RangeOf(*node.getStart()).begin, RangeOf(*node.getStop()).end};
}

ir::ExpressionId TreeLowering::AddOpaque(TextRange range) {
  return Add(range, ir::OpaqueExpression{TextAt(range)});
}

ir::ExpressionId TreeLowering::LowerExpression(Parser::ExpressionContext& expression) {
  Parser::OperandContext& first = *expression.operand();
  ExpressionChain chain(rule_, text_, {LowerOperand(first), RangeOf(first)});
  for (Parser::TailContext* tail : expression.tail()) {
    const antlr4::Token& op = *tail->getStart();
    chain.Add(static_cast<grammar::TokenType>(op.getType()), RangeOf(op), LowerRightSide(*tail));
  }
  return chain.Finish().id;
}

ExpressionChain::Operand TreeLowering::LowerRightSide(Parser::TailContext& tail) {
  if (Parser::OperandContext* operand = tail.operand()) {
    return {LowerOperand(*operand), RangeOf(*operand)};
  }
  if (Parser::ValueListContext* list = tail.valueList()) {
    return {LowerValueList(*list), RangeOf(*list)};
  }
  const TextRange range{RangeOf(*tail.P_LPAREN()).begin, RangeOf(*tail.P_RPAREN()).end};
  const ir::ExpressionId from = LowerExpression(*tail.expression(0));
  const ir::ExpressionId to = LowerExpression(*tail.expression(1));
  return {Add(range, ir::RangeExpression{from, to}), range};
}

ir::ExpressionId TreeLowering::LowerValueList(Parser::ValueListContext& list) {
  const std::vector<Parser::StageContext*> stages = list.stage();
  const TextRange range = RangeOf(list);
  if (list.headOperator() != nullptr || !stages.empty()) {
    const TextRange inside{range.begin + 1, range.end - 1};
    Parser::ExpressionContext* source =
        list.headOperator() != nullptr ? nullptr : list.expression(0);
    const ir::QueryId query = LowerStages(inside, source, list.headOperator(), stages);
    return Add(range, ir::SubqueryExpression{query});
  }
  ir::ListExpression items;
  for (Parser::ExpressionContext* item : list.expression()) {
    items.items.push_back(LowerExpression(*item));
  }
  return Add(range, std::move(items));
}

ir::ExpressionId TreeLowering::LowerOperand(Parser::OperandContext& operand) {
  TextRange range = RangeOf(*operand.primary());
  ir::ExpressionId id = LowerPrimary(*operand.primary());
  for (Parser::SelectorContext* selector : operand.selector()) {
    range.end = RangeOf(*selector).end;
    id = LowerSelector(id, range, *selector);
  }
  if (operand.O_MINUS() != nullptr) {
    return Add(RangeOf(operand), ir::UnaryExpression{ir::UnaryOperator::kMinus, id});
  }
  if (operand.O_PLUS() != nullptr) {
    return Add(RangeOf(operand), ir::UnaryExpression{ir::UnaryOperator::kPlus, id});
  }
  return id;
}

ir::ExpressionId TreeLowering::LowerSelector(ir::ExpressionId object, TextRange range,
                                             Parser::SelectorContext& selector) {
  // `database("x").f(y)` and `database("x").Device*` are not paths to a member.
  if (selector.arguments() != nullptr || selector.N_WILDCARD() != nullptr ||
      selector.O_STAR() != nullptr) {
    return AddOpaque(range);
  }
  if (Terminal* name = selector.N_IDENTIFIER()) {
    return Add(range, ir::PathExpression{object, TextAt(RangeOf(*name)), SpanOf(*name)});
  }
  const ir::ExpressionId index = LowerExpression(*selector.expression());
  // `a.['b c']` is the member `b c`; `a['b c']` says the same of a dynamic value.
  if (selector.P_DOT() != nullptr) {
    const auto* member = std::get_if<ir::Literal>(&rule_[index].node);
    if (member != nullptr && member->type == LiteralType::kString) {
      return Add(range, ir::PathExpression{object, member->text, rule_[index].span});
    }
  }
  return Add(range, ir::ElementExpression{object, index});
}

ir::ExpressionId TreeLowering::LowerPrimary(Parser::PrimaryContext& primary) {
  const TextRange range = RangeOf(primary);
  if (Parser::NameContext* name = primary.name()) {
    if (primary.arguments() == nullptr) return LowerName(*name);
    const Spanned<ir::Text> function = ReadName(*name);
    ir::CallExpression call{function.value, function.span, LowerArguments(*primary.arguments())};
    return Add(range, std::move(call));
  }
  if (Parser::LiteralContext* literal = primary.literal()) return LowerLiteral(*literal);
  if (primary.O_STAR() != nullptr) return Add(range, ir::StarExpression{"*"});
  for (Terminal* function : {primary.K_TOSCALAR(), primary.K_TOTABLE(), primary.K_MATERIALIZE()}) {
    if (function != nullptr) return LowerTableCall(primary, *function);
  }
  if (Parser::PipelineContext* pipeline = primary.pipeline()) {
    if (IsTabular(*pipeline)) {
      const ir::QueryId query = LowerPipeline(*pipeline);
      return Add(range, ir::SubqueryExpression{query});
    }
    const ir::ExpressionId inner = LowerExpression(*pipeline->expression());
    rule_.expressions[inner.index].span = SpanAt(range);
    return inner;
  }
  // datatable, externaldata, entity_group and `{name}`.
  return AddOpaque(range);
}

ir::ExpressionId TreeLowering::LowerTableCall(Parser::PrimaryContext& primary, Terminal& function) {
  // Hints such as `hint.materialized=true` have no place in a call.
  if (!primary.operatorParameter().empty()) return AddOpaque(RangeOf(primary));
  Parser::PipelineContext& pipeline = *primary.pipeline();
  ir::CallExpression call{TextAt(RangeOf(function)), SpanOf(function), {}};
  Parser::ExpressionContext* value = pipeline.expression();
  const bool is_literal = !IsTabular(pipeline) && SoleOperand(*value) != nullptr &&
                          SoleOperand(*value)->primary()->literal() != nullptr;
  if (is_literal || (!IsTabular(pipeline) && SoleOperand(*value) == nullptr)) {
    call.arguments.push_back(LowerExpression(*value));
  } else {
    const ir::QueryId query = LowerPipeline(pipeline);
    call.arguments.push_back(Add(RangeOf(pipeline), ir::SubqueryExpression{query}));
  }
  return Add(RangeOf(primary), std::move(call));
}

ir::ExpressionId TreeLowering::LowerLiteral(Parser::LiteralContext& literal) {
  const TextRange range = RangeOf(literal);
  if (Parser::StringLiteralContext* strings = literal.stringLiteral()) {
    return Add(range, ReadStrings(strings->children));
  }
  if (literal.dynamicLiteral() != nullptr) {
    return Add(range, ReadLiteral(LiteralType::kDynamic, TextAt(range)));
  }
  if (literal.typeofLiteral() != nullptr) {
    return Add(range, ReadLiteral(LiteralType::kType, TextAt(range)));
  }
  return Add(range, ReadLiteral(TypeOf(*literal.getStart()), TextAt(range)));
}

ir::Text TreeLowering::ReadString(Terminal& string) {
  BadEscape bad;
  // The token pass has refused unknown escapes.
  return DecodeString(TextAt(RangeOf(string)), *rule_.arena, bad).value_or(DecodedString{}).text;
}

ir::Literal TreeLowering::ReadStrings(const std::vector<antlr4::tree::ParseTree*>& parts) {
  ir::Literal literal{.type = LiteralType::kString,
                      .string_count = static_cast<std::uint32_t>(parts.size())};
  std::string joined;
  for (antlr4::tree::ParseTree* part : parts) {
    Terminal& token = *dynamic_cast<Terminal*>(part);
    const char first = TextAt(RangeOf(token)).front();
    literal.is_obfuscated = literal.is_obfuscated || first == 'h' || first == 'H';
    literal.text = ReadString(token);
    if (parts.size() > 1) joined += literal.text;
  }
  if (parts.size() > 1) literal.text = rule_.arena->Keep(joined);
  return literal;
}

ir::ExpressionId TreeLowering::LowerNamed(Parser::NamedExpressionContext& named) {
  const ir::ExpressionId value = LowerExpression(*named.expression());
  ir::NamedExpression node{{}, value};
  if (Parser::DeclaredNameContext* name = named.declaredName()) {
    node.names.push_back(ReadName(*name));
  }
  for (Parser::NameContext* name : named.name()) node.names.push_back(ReadName(*name));
  if (node.names.empty()) return value;
  return Add(RangeOf(named), std::move(node));
}

TreeLowering::Expressions TreeLowering::LowerAll(Parser::NamedExpressionsContext* list) {
  Expressions expressions;
  if (list == nullptr) return expressions;
  for (Parser::NamedExpressionContext* named : list->namedExpression()) {
    expressions.push_back(LowerNamed(*named));
  }
  return expressions;
}

TreeLowering::Expressions TreeLowering::LowerArguments(Parser::ArgumentsContext& arguments) {
  Expressions expressions;
  for (Parser::ArgumentContext* argument : arguments.argument()) {
    expressions.push_back(LowerNamed(*argument->namedExpression()));
  }
  return expressions;
}

ir::ExpressionId TreeLowering::LowerName(Parser::NameContext& name) {
  return Add(RangeOf(name), ir::NameExpression{ReadName(name).value});
}

ir::ExpressionId TreeLowering::LowerPattern(Parser::ColumnPatternContext& pattern) {
  if (Parser::NameContext* name = pattern.name()) return LowerName(*name);
  return Add(RangeOf(pattern), ir::StarExpression{TextAt(RangeOf(pattern))});
}

Spanned<ir::Text> TreeLowering::ReadName(Parser::NameContext& name) {
  if (Terminal* identifier = name.N_IDENTIFIER()) return Written(*identifier);
  Parser::BracketedNameContext& bracketed = *name.bracketedName();
  return {ReadString(*dynamic_cast<Terminal*>(bracketed.children[1])), SpanOf(name)};
}

Spanned<ir::Text> TreeLowering::ReadName(Parser::DeclaredNameContext& name) {
  if (Terminal* identifier = name.N_DECLARED()) return Written(*identifier);
  return {ReadString(*dynamic_cast<Terminal*>(name.children[1])), SpanOf(name)};
}

}  // namespace lintel::kql
