#pragma once

#include <utility>
#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// Adds expressions to a rule, all at one span: that of the part of the rule they come from.
class ExpressionWriter {
 public:
  ExpressionWriter(ir::Rule& rule, SourceSpan span) : rule_(rule), span_(span) {}

  // Any node.
  template <class Node>
  ir::ExpressionId Add(Node node) {
    return rule_.Add(ir::Expression{span_, std::move(node)});
  }

  // A column.
  ir::ExpressionId Name(ir::Text name) { return Add(ir::NameExpression{name}); }

  // A string literal, and a whole number.
  ir::ExpressionId Text(ir::Text text) { return Add(ir::Literal{.text = text}); }
  ir::ExpressionId Number(ir::Text text) {
    return Add(ir::Literal{.type = ir::LiteralType::kLong, .text = text});
  }

  // `function(argument, …)`.
  ir::ExpressionId Call(ir::Text function, std::vector<ir::ExpressionId> arguments) {
    return Add(ir::CallExpression{function, span_, std::move(arguments)});
  }

  // `left op right`.
  ir::ExpressionId Binary(ir::BinaryOperator op, ir::ExpressionId left, ir::ExpressionId right) {
    return Add(ir::BinaryExpression{op, span_, left, right});
  }

  // `name = value`.
  ir::ExpressionId Named(ir::Text name, ir::ExpressionId value) {
    return Add(ir::NamedExpression{{{name, span_}}, value});
  }

 private:
  ir::Rule& rule_;
  SourceSpan span_;
};

}  // namespace lintel::transform
