#pragma once

#include <string>
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

  // `dynamic(["A","B"])` of the words `[A,B]`.
  ir::ExpressionId Array(ir::Text words) {
    std::string text = "[";
    while (!words.empty()) {
      const std::size_t begin = words.find_first_not_of("[], ");
      if (begin == ir::Text::npos) break;
      words.remove_prefix(begin);
      const std::size_t end = words.find_first_of("],");
      if (text.size() > 1) text += ", ";
      text += '"';
      text += words.substr(0, end);
      text += '"';
      words.remove_prefix(end == ir::Text::npos ? words.size() : end);
    }
    text += ']';
    return Add(ir::Literal{.type = ir::LiteralType::kDynamic, .text = rule_.arena->Keep(text)});
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
