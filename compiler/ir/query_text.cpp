#include "compiler/ir/query_text.h"

#include "compiler/ir/query_printer.h"

namespace lintel::ir {

void QueryPrinter::Expand(const Operand& operand) {
  const Expression& expression = rule_[operand.id];
  const bool parenthesised = BindingOfNode(expression) < operand.least;
  if (parenthesised) Add("(");
  std::visit(Overloaded{
                 [&](const Literal& literal) { AddOwned(LiteralText(literal, secrets_)); },
                 [&](const NameExpression& name) { AddName(name.name); },
                 [&](const StarExpression& star) { Add(star.pattern); },
                 [&](const PathExpression& path) {
                   Add(path.object, Binding::kPrimary);
                   const std::string member = QuoteKqlName(path.member);
                   AddOwned(member.front() == '[' ? member : "." + member);
                 },
                 [&](const ElementExpression& element) {
                   Add(element.object, Binding::kPrimary);
                   Add("[");
                   Add(element.index);
                   Add("]");
                 },
                 [&](const CallExpression& call) {
                   Add(call.function);
                   Add("(");
                   AddArguments(call.arguments);
                   Add(")");
                 },
                 [&](const UnaryExpression& unary) {
                   Add(unary.op == UnaryOperator::kMinus ? "-" : "+");
                   Add(unary.operand, Binding::kPrimary);
                 },
                 [&](const BinaryExpression& binary) { Expand(binary); },
                 [&](const ListExpression& list) {
                   Add("(");
                   AddList(list.items);
                   Add(")");
                 },
                 [&](const RangeExpression& range) {
                   Add("(");
                   Add(range.from);
                   Add(" .. ");
                   Add(range.to);
                   Add(")");
                 },
                 [&](const NamedExpression& named) {
                   if (named.names.size() != 1) Add("(");
                   for (std::size_t i = 0; i < named.names.size(); ++i) {
                     if (i > 0) Add(", ");
                     AddName(named.names[i].value);
                   }
                   if (named.names.size() != 1) Add(")");
                   Add(" = ");
                   Add(named.value);
                 },
                 [&](const SubqueryExpression& subquery) { AddSubquery(subquery.query); },
                 [&](const OpaqueExpression& opaque) { Add(opaque.text); },
             },
             expression.node);
  if (parenthesised) Add(")");
}

void QueryPrinter::Expand(const BinaryExpression& binary) {
  const Binding own = BindingOf(binary.op);
  const bool chains = own == Binding::kOr || own == Binding::kAnd || own == Binding::kAdditive ||
                      own == Binding::kMultiplicative;
  Add(binary.left, chains ? own : Tighter(own));
  Add(" ");
  Add(Spelling(binary.op));
  Add(" ");
  const auto& right = rule_[binary.right].node;
  const bool brings_its_own = std::holds_alternative<ListExpression>(right) ||
                              std::holds_alternative<RangeExpression>(right) ||
                              std::holds_alternative<SubqueryExpression>(right);
  if (TakesParenthesised(binary.op) && !brings_its_own) {
    Add("(");
    Add(binary.right);
    Add(")");
  } else {
    Add(binary.right, Tighter(own));
  }
}

void QueryPrinter::AddArguments(const std::vector<ExpressionId>& arguments) {
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (i > 0) Add(", ");
    if (const auto* subquery = std::get_if<SubqueryExpression>(&rule_[arguments[i]].node)) {
      pieces_.emplace_back(subquery->query);
    } else {
      Add(arguments[i]);
    }
  }
}

void AppendExpression(const Rule& rule, ExpressionId id, std::string& out, Secrets secrets) {
  // Most stand alone: the columns of a `project`.
  const auto* name = std::get_if<NameExpression>(&rule[id].node);
  if (name != nullptr && IsBareKqlName(name->name)) {
    out += name->name;
    return;
  }
  QueryPrinter(rule, secrets, out).Print(id);
}

void AppendStage(const Rule& rule, const Stage& stage, std::string& out, Secrets secrets) {
  QueryPrinter(rule, secrets, out).Print(stage);
}

std::string ExpressionText(const Rule& rule, ExpressionId id, Secrets secrets) {
  std::string text;
  AppendExpression(rule, id, text, secrets);
  return text;
}

std::string StageText(const Rule& rule, const Stage& stage, Secrets secrets) {
  std::string text;
  AppendStage(rule, stage, text, secrets);
  return text;
}

std::string QueryText(const Rule& rule, QueryId id, Secrets secrets) {
  std::string text;
  QueryPrinter(rule, secrets, text).Print(id);
  return text;
}

}  // namespace lintel::ir
