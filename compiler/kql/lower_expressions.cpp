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
  auto& first = ChildOf<Parser::OperandContext>(expression, 0);
  const ir::ExpressionId id = LowerOperand(first);
  if (expression.children.size() == 1) return id;
  ExpressionChain chain(rule_, text_, {id, RangeOf(first)});
  for (std::size_t i = 1; i < expression.children.size(); ++i) {
    auto& tail = ChildOf<Parser::TailContext>(expression, i);
    const auto type = static_cast<grammar::TokenType>(TypeAt(tail));
    chain.Add(type, RangeOf(*tail.getStart()), LowerRightSide(tail, type));
  }
  return chain.Finish().id;
}

ExpressionChain::Operand TreeLowering::LowerRightSide(Parser::TailContext& tail,
                                                      grammar::TokenType op) {
  switch (op) {
    case grammar::K_IN:
    case grammar::K_NOT_IN:
    case grammar::K_IN_CI:
    case grammar::K_NOT_IN_CI:
    case grammar::K_HAS_ANY:
    case grammar::K_HAS_ALL: {
      auto& list = ChildOf<Parser::ValueListContext>(tail, 1);
      return {LowerValueList(list), RangeOf(list)};
    }
    case grammar::K_BETWEEN:
    case grammar::K_NOT_BETWEEN: {
      const TextRange range{RangeOf(*tail.P_LPAREN()).begin, RangeOf(*tail.P_RPAREN()).end};
      const ir::ExpressionId from = LowerExpression(*tail.expression(0));
      const ir::ExpressionId to = LowerExpression(*tail.expression(1));
      return {Add(range, ir::RangeExpression{from, to}), range};
    }
    default: {
      auto& operand = ChildOf<Parser::OperandContext>(tail, 1);
      return {LowerOperand(operand), RangeOf(operand)};
    }
  }
}

ir::ExpressionId TreeLowering::LowerValueList(Parser::ValueListContext& list) {
  const TextRange range = RangeOf(list);
  const std::vector<Parser::StageContext*> stages = list.stage();
  if (list.headOperator() != nullptr || !stages.empty()) {
    const TextRange inside{range.begin + 1, range.end - 1};
    Parser::ExpressionContext* source =
        list.headOperator() != nullptr ? nullptr : list.expression(0);
    const ir::QueryId query = LowerStages(inside, source, list.headOperator(), stages);
    return Add(range, ir::SubqueryExpression{query});
  }
  ir::ListExpression items;
  for (std::size_t i = 1; i < list.children.size(); i += 2) {
    items.items.push_back(LowerExpression(ChildOf<Parser::ExpressionContext>(list, i)));
  }
  return Add(range, std::move(items));
}

ir::ExpressionId TreeLowering::LowerOperand(Parser::OperandContext& operand) {
  const std::size_t sign = TypeAt(operand);
  const bool is_signed = sign == grammar::O_MINUS || sign == grammar::O_PLUS;
  std::size_t child = is_signed ? 1 : 0;
  auto& primary = ChildOf<Parser::PrimaryContext>(operand, child++);
  TextRange range = RangeOf(primary);
  ir::ExpressionId id = LowerPrimary(primary);
  for (; child < operand.children.size(); ++child) {
    auto& selector = ChildOf<Parser::SelectorContext>(operand, child);
    range.end = RangeOf(selector).end;
    id = LowerSelector(id, range, selector);
  }
  if (!is_signed) return id;
  const auto op = sign == grammar::O_MINUS ? ir::UnaryOperator::kMinus : ir::UnaryOperator::kPlus;
  return Add(RangeOf(operand), ir::UnaryExpression{op, id});
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
  // `a["b"]`, `a.["b"]` and `a.b` are the same member.
  const auto* member = std::get_if<ir::Literal>(&rule_[index].node);
  if (member != nullptr && member->type == LiteralType::kString) {
    return Add(range, ir::PathExpression{object, member->text, rule_[index].span});
  }
  return Add(range, ir::ElementExpression{object, index});
}

ir::ExpressionId TreeLowering::LowerPrimary(Parser::PrimaryContext& primary) {
  const TextRange range = RangeOf(primary);
  switch (TypeAt(primary)) {
    case grammar::N_IDENTIFIER:
    case grammar::P_LBRACKET_NAME: {
      auto& name = ChildOf<Parser::NameContext>(primary, 0);
      if (primary.children.size() == 1) return LowerName(name);
      return LowerCall(name, ChildOf<Parser::ArgumentsContext>(primary, 1));
    }
    case grammar::P_LPAREN: {
      auto& pipeline = ChildOf<Parser::PipelineContext>(primary, 1);
      if (IsTabular(pipeline)) {
        const ir::QueryId query = LowerPipeline(pipeline);
        return Add(range, ir::SubqueryExpression{query});
      }
      const ir::ExpressionId inner = LowerExpression(*pipeline.expression());
      rule_.expressions[inner.index].span = SpanAt(range);
      return inner;
    }
    case grammar::K_TOSCALAR:
    case grammar::K_TOTABLE:
    case grammar::K_MATERIALIZE:
      return LowerTableCall(primary, ChildOf<Terminal>(primary, 0));
    case grammar::O_STAR:
      return Add(range, ir::StarExpression{"*"});
    case grammar::K_DATATABLE:
    case grammar::K_EXTERNALDATA:
    case grammar::K_EXTERNAL_DATA:
    case grammar::K_ENTITY_GROUP:
    case grammar::P_LBRACE:
      return AddOpaque(range);
    default:
      return LowerLiteral(ChildOf<Parser::LiteralContext>(primary, 0));
  }
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
  switch (TypeAt(literal)) {
    case grammar::L_STRING:
    case grammar::L_UNTERMINATED:
      return Add(range, ReadStrings(ChildOf<Node>(literal, 0).children));
    case grammar::K_DYNAMIC:
      return Add(range, ReadLiteral(LiteralType::kDynamic, TextAt(range)));
    case grammar::K_TYPEOF:
      return Add(range, ReadLiteral(LiteralType::kType, TextAt(range)));
    default:
      return Add(range, ReadLiteral(TypeOf(*literal.getStart()), TextAt(range)));
  }
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
    Terminal& token = *static_cast<Terminal*>(part);
    const char first = TextAt(RangeOf(token)).front();
    literal.is_obfuscated = literal.is_obfuscated || first == 'h' || first == 'H';
    literal.text = ReadString(token);
    if (parts.size() > 1) joined += literal.text;
  }
  if (parts.size() > 1) literal.text = rule_.arena->Keep(joined);
  return literal;
}

ir::ExpressionId TreeLowering::LowerNamed(Parser::NamedExpressionContext& named) {
  const std::size_t last = named.children.size() - 1;
  const ir::ExpressionId value = LowerExpression(ChildOf<Parser::ExpressionContext>(named, last));
  if (last == 0) return value;
  ir::NamedExpression node{{}, value};
  if (Parser::DeclaredNameContext* name = named.declaredName()) {
    node.names.push_back(ReadName(*name));
  }
  for (Parser::NameContext* name : named.name()) node.names.push_back(ReadName(*name));
  return Add(RangeOf(named), std::move(node));
}

TreeLowering::Expressions TreeLowering::LowerAll(Parser::NamedExpressionsContext* list) {
  Expressions expressions;
  if (list == nullptr) return expressions;
  for (std::size_t i = 0; i < list->children.size(); i += 2) {
    expressions.push_back(LowerNamed(ChildOf<Parser::NamedExpressionContext>(*list, i)));
  }
  return expressions;
}

ir::ExpressionId TreeLowering::LowerCall(Parser::NameContext& name,
                                         Parser::ArgumentsContext& arguments) {
  const Spanned<ir::Text> function = ReadName(name);
  const TextRange range{RangeOf(name).begin, RangeOf(arguments).end};
  return Add(range, ir::CallExpression{function.value, function.span, LowerArguments(arguments)});
}

TreeLowering::Expressions TreeLowering::LowerArguments(Parser::ArgumentsContext& arguments) {
  Expressions expressions;
  for (std::size_t i = 1; i + 1 < arguments.children.size(); i += 2) {
    auto& argument = ChildOf<Parser::ArgumentContext>(arguments, i);
    expressions.push_back(LowerNamed(ChildOf<Parser::NamedExpressionContext>(argument, 0)));
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
  if (TypeAt(name) == grammar::N_IDENTIFIER) return Written(name);
  return {ReadString(ChildOf<Terminal>(ChildOf<Node>(name, 0), 1)), SpanOf(name)};
}

Spanned<ir::Text> TreeLowering::ReadName(Parser::DeclaredNameContext& name) {
  if (TypeAt(name) == grammar::N_DECLARED) return Written(name);
  return {ReadString(ChildOf<Terminal>(name, 1)), SpanOf(name)};
}

}  // namespace lintel::kql
