#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// The scalar types a literal can have in KQL.
enum class LiteralType : std::uint8_t {
  kBool,
  kInt,
  kLong,
  kReal,
  kDecimal,
  kDatetime,
  kTimespan,
  kGuid,
  kString,
  kDynamic,
  kType,  // typeof(string)
};

// A KQL literal. For strings `text` is unescaped and joined over adjacent literals; for all
// others it is the spelling without a surrounding `datetime(…)` and the like.
struct Literal {
  LiteralType type = LiteralType::kString;
  Text text;
  bool is_null = false;            // `int(null)`
  bool is_obfuscated = false;      // `h"…"`: must stay out of logs
  std::uint32_t string_count = 1;  // how many adjacent string literals were joined
};

// A column, let name or parameter; `['a b']` without the brackets and quotes.
struct NameExpression {
  Text name;
};

// `*`, or a wildcarded name such as `Device*`; for `*` the pattern is `*`.
struct StarExpression {
  Text pattern;
};

// `object.member` and `$left.member`.
struct PathExpression {
  ExpressionId object;
  Text member;
  SourceSpan member_span;
};

// `object[index]`.
struct ElementExpression {
  ExpressionId object;
  ExpressionId index;
};

// `function(argument, …)`; also `not(x)`, `toscalar(…)`, `materialize(…)`.
struct CallExpression {
  Text function;
  SourceSpan function_span;
  std::vector<ExpressionId> arguments;
};

// Operators with one operand.
enum class UnaryOperator : std::uint8_t { kMinus, kPlus };

struct UnaryExpression {
  UnaryOperator op;
  ExpressionId operand;
};

// All of KQL's infix operators. The string operators come in groups of four: plain, negated,
// `_cs`, negated `_cs`.
enum class BinaryOperator : std::uint8_t {
  kOr,
  kAnd,
  kEqual,
  kNotEqual,
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kEqualTilde,
  kNotEqualTilde,
  kAdd,
  kSubtract,
  kMultiply,
  kDivide,
  kModulo,
  kIn,
  kNotIn,
  kInTilde,
  kNotInTilde,
  kBetween,
  kNotBetween,
  kHas,
  kNotHas,
  kHasCs,
  kNotHasCs,
  kHasPrefix,
  kNotHasPrefix,
  kHasPrefixCs,
  kNotHasPrefixCs,
  kHasSuffix,
  kNotHasSuffix,
  kHasSuffixCs,
  kNotHasSuffixCs,
  kContains,
  kNotContains,
  kContainsCs,
  kNotContainsCs,
  kStartsWith,
  kNotStartsWith,
  kStartsWithCs,
  kNotStartsWithCs,
  kEndsWith,
  kNotEndsWith,
  kEndsWithCs,
  kNotEndsWithCs,
  kHasAny,
  kHasAll,
  kMatchesRegex,
  kLike,
  kNotLike,
  kLikeCs,
  kNotLikeCs,
};

// The canonical spelling: `==`, `!has_cs`, `matches regex`.
Text Spelling(BinaryOperator op);

// `left op right`. The right side of `in` and its kin is a ListExpression, a SubqueryExpression
// or, as written, any other expression; of `between` a RangeExpression.
struct BinaryExpression {
  BinaryOperator op;
  SourceSpan op_span;
  ExpressionId left;
  ExpressionId right;
};

// `(a, b, c)` to the right of `in` and its kin.
struct ListExpression {
  std::vector<ExpressionId> items;
};

// `from .. to` to the right of `between`.
struct RangeExpression {
  ExpressionId from;
  ExpressionId to;
};

// `name = value`, `(a, b) = value`.
struct NamedExpression {
  std::vector<Spanned<Text>> names;
  ExpressionId value;
};

// A query where a value is expected: `in (T | project x)`, `toscalar(T | count)`.
struct SubqueryExpression {
  QueryId query;
};

// A scalar expression that the IR has no node for yet; checks and backends must leave it alone.
struct OpaqueExpression {
  Text text;
};

// Any scalar expression of KQL, parentheses left out (they are in the span).
struct Expression {
  SourceSpan span;
  std::variant<Literal, NameExpression, StarExpression, PathExpression, ElementExpression,
               CallExpression, UnaryExpression, BinaryExpression, ListExpression, RangeExpression,
               NamedExpression, SubqueryExpression, OpaqueExpression>
      node;
};

}  // namespace lintel::ir
