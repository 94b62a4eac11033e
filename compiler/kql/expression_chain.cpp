#include "compiler/kql/expression_chain.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>

namespace lintel::kql {
namespace {

using grammar::TokenType;
using ir::BinaryOperator;

struct Infix {
  TokenType token;
  int binding;                       // the higher, the tighter
  std::optional<BinaryOperator> op;  // none for `:`, which the IR does not model
};

constexpr int kOrBinding = 0;
constexpr int kAndBinding = 1;
constexpr int kEquality = 2;
constexpr int kRelational = 3;
constexpr int kAdditive = 4;
constexpr int kMultiplicative = 5;
constexpr int kStringOperator = 6;

constexpr std::array kInfixes = {
    Infix{grammar::K_OR, kOrBinding, BinaryOperator::kOr},
    Infix{grammar::K_AND, kAndBinding, BinaryOperator::kAnd},
    Infix{grammar::O_EQUAL, kEquality, BinaryOperator::kEqual},
    Infix{grammar::O_NOT_EQUAL, kEquality, BinaryOperator::kNotEqual},
    Infix{grammar::O_NOT_EQUAL_OLD, kEquality, BinaryOperator::kNotEqual},
    Infix{grammar::K_IN, kEquality, BinaryOperator::kIn},
    Infix{grammar::K_NOT_IN, kEquality, BinaryOperator::kNotIn},
    Infix{grammar::K_IN_CI, kEquality, BinaryOperator::kInTilde},
    Infix{grammar::K_NOT_IN_CI, kEquality, BinaryOperator::kNotInTilde},
    Infix{grammar::K_BETWEEN, kEquality, BinaryOperator::kBetween},
    Infix{grammar::K_NOT_BETWEEN, kEquality, BinaryOperator::kNotBetween},
    Infix{grammar::K_HAS_ANY, kEquality, BinaryOperator::kHasAny},
    Infix{grammar::K_HAS_ALL, kEquality, BinaryOperator::kHasAll},
    Infix{grammar::O_LESS, kRelational, BinaryOperator::kLess},
    Infix{grammar::O_LESS_EQUAL, kRelational, BinaryOperator::kLessEqual},
    Infix{grammar::O_GREATER, kRelational, BinaryOperator::kGreater},
    Infix{grammar::O_GREATER_EQUAL, kRelational, BinaryOperator::kGreaterEqual},
    Infix{grammar::O_PLUS, kAdditive, BinaryOperator::kAdd},
    Infix{grammar::O_MINUS, kAdditive, BinaryOperator::kSubtract},
    Infix{grammar::O_STAR, kMultiplicative, BinaryOperator::kMultiply},
    Infix{grammar::O_SLASH, kMultiplicative, BinaryOperator::kDivide},
    Infix{grammar::O_PERCENT, kMultiplicative, BinaryOperator::kModulo},
    Infix{grammar::P_COLON, kStringOperator, std::nullopt},
    Infix{grammar::O_EQUAL_CI, kStringOperator, BinaryOperator::kEqualTilde},
    Infix{grammar::O_NOT_EQUAL_CI, kStringOperator, BinaryOperator::kNotEqualTilde},
    Infix{grammar::K_HAS, kStringOperator, BinaryOperator::kHas},
    Infix{grammar::K_NOT_HAS, kStringOperator, BinaryOperator::kNotHas},
    Infix{grammar::K_HAS_CS, kStringOperator, BinaryOperator::kHasCs},
    Infix{grammar::K_NOT_HAS_CS, kStringOperator, BinaryOperator::kNotHasCs},
    Infix{grammar::K_HASPREFIX, kStringOperator, BinaryOperator::kHasPrefix},
    Infix{grammar::K_NOT_HASPREFIX, kStringOperator, BinaryOperator::kNotHasPrefix},
    Infix{grammar::K_HASPREFIX_CS, kStringOperator, BinaryOperator::kHasPrefixCs},
    Infix{grammar::K_NOT_HASPREFIX_CS, kStringOperator, BinaryOperator::kNotHasPrefixCs},
    Infix{grammar::K_HASSUFFIX, kStringOperator, BinaryOperator::kHasSuffix},
    Infix{grammar::K_NOT_HASSUFFIX, kStringOperator, BinaryOperator::kNotHasSuffix},
    Infix{grammar::K_HASSUFFIX_CS, kStringOperator, BinaryOperator::kHasSuffixCs},
    Infix{grammar::K_NOT_HASSUFFIX_CS, kStringOperator, BinaryOperator::kNotHasSuffixCs},
    Infix{grammar::K_CONTAINS, kStringOperator, BinaryOperator::kContains},
    Infix{grammar::K_NOT_CONTAINS, kStringOperator, BinaryOperator::kNotContains},
    Infix{grammar::K_NOTCONTAINS, kStringOperator, BinaryOperator::kNotContains},
    Infix{grammar::K_CONTAINS_CS, kStringOperator, BinaryOperator::kContainsCs},
    Infix{grammar::K_CONTAINSCS, kStringOperator, BinaryOperator::kContainsCs},
    Infix{grammar::K_NOT_CONTAINS_CS, kStringOperator, BinaryOperator::kNotContainsCs},
    Infix{grammar::K_NOTCONTAINSCS, kStringOperator, BinaryOperator::kNotContainsCs},
    Infix{grammar::K_STARTSWITH, kStringOperator, BinaryOperator::kStartsWith},
    Infix{grammar::K_NOT_STARTSWITH, kStringOperator, BinaryOperator::kNotStartsWith},
    Infix{grammar::K_STARTSWITH_CS, kStringOperator, BinaryOperator::kStartsWithCs},
    Infix{grammar::K_NOT_STARTSWITH_CS, kStringOperator, BinaryOperator::kNotStartsWithCs},
    Infix{grammar::K_ENDSWITH, kStringOperator, BinaryOperator::kEndsWith},
    Infix{grammar::K_NOT_ENDSWITH, kStringOperator, BinaryOperator::kNotEndsWith},
    Infix{grammar::K_ENDSWITH_CS, kStringOperator, BinaryOperator::kEndsWithCs},
    Infix{grammar::K_NOT_ENDSWITH_CS, kStringOperator, BinaryOperator::kNotEndsWithCs},
    Infix{grammar::K_LIKE, kStringOperator, BinaryOperator::kLike},
    Infix{grammar::K_NOTLIKE, kStringOperator, BinaryOperator::kNotLike},
    Infix{grammar::K_LIKECS, kStringOperator, BinaryOperator::kLikeCs},
    Infix{grammar::K_NOTLIKECS, kStringOperator, BinaryOperator::kNotLikeCs},
    Infix{grammar::K_MATCHES_REGEX, kStringOperator, BinaryOperator::kMatchesRegex},
};

const Infix& Find(TokenType token) {
  const auto found = std::ranges::find(kInfixes, token, &Infix::token);
  assert(found != kInfixes.end() && "the grammar has an infix operator that is not in the table");
  return *found;
}

}  // namespace

void ExpressionChain::Add(TokenType token, TextRange range, Operand right) {
  const int binding = Find(token).binding;
  while (!operators_.empty() && operators_.back().binding >= binding) Reduce();
  operators_.push_back({token, binding, range});
  operands_.push_back(right);
}

ExpressionChain::Operand ExpressionChain::Finish() {
  while (!operators_.empty()) Reduce();
  return operands_.back();
}

void ExpressionChain::Reduce() {
  const Operator last = operators_.back();
  operators_.pop_back();
  const Operand right = operands_.back();
  operands_.pop_back();
  Operand& left = operands_.back();
  left.range.end = right.range.end;
  const SourceSpan span = text_.Span(left.range.begin, left.range.end);
  if (const std::optional<BinaryOperator> op = Find(last.token).op) {
    const SourceSpan op_span = text_.Span(last.range.begin, last.range.end);
    left.id =
        rule_.Add(ir::Expression{span, ir::BinaryExpression{*op, op_span, left.id, right.id}});
  } else {
    const ir::Text written =
        text_.text().substr(left.range.begin, left.range.end - left.range.begin);
    left.id = rule_.Add(ir::Expression{span, ir::OpaqueExpression{written}});
  }
}

}  // namespace lintel::kql
