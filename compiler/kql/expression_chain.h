#pragma once

#include <cstdint>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/source/mapped_text.h"
#include "grammar/generated/kql_vocabulary.h"

namespace lintel::kql {

// A range of the query's text, in bytes; MappedText turns it into a span of the file.
struct TextRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// The operators and operands of one expression in source order, as the flat parse tree has them,
// put together by precedence: or, and, equality (`==`, `in`, `between`, `has_any`), relational,
// additive, multiplicative, string operators (`=~`, `has`, `matches regex`, …). All chain to the
// left. Loops only, so that thousands of operators cost no call depth.
class ExpressionChain {
 public:
  // An operand that was lowered already, and its text.
  struct Operand {
    ir::ExpressionId id;
    TextRange range;
  };

  ExpressionChain(ir::Rule& rule, const MappedText& text, Operand first)
      : rule_(rule), text_(text), operands_{first} {}

  // The next operator, by its token, and the operand to its right.
  void Add(grammar::TokenType token, TextRange range, Operand right);

  // The whole expression.
  Operand Finish();

 private:
  struct Operator {
    grammar::TokenType token;
    int binding;
    TextRange range;
  };

  // Makes one expression of the last operator and its two operands.
  void Reduce();

  ir::Rule& rule_;
  const MappedText& text_;
  std::vector<Operand> operands_;
  std::vector<Operator> operators_;  // each binds tighter than the one before it
};

}  // namespace lintel::kql
