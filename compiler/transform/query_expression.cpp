#include "compiler/transform/query_expression.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/ir/kql_spelling.h"
#include "compiler/ir/query_text.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/preparation_diagnostics.h"

namespace lintel::transform {
namespace {

// What stands at the front of the template: text, `{field}`, `{id}`, or a doubled brace.
struct Piece {
  std::size_t size = 0;  // in the template
  std::string text;      // what it becomes
};

Piece NextPiece(std::string_view rest, std::string_view column, std::string_view id) {
  for (const auto& [mark, text] :
       {std::pair{std::string_view("{field}"), column}, std::pair{std::string_view("{id}"), id},
        std::pair{std::string_view("{{"), std::string_view("{")},
        std::pair{std::string_view("}}"), std::string_view("}")}}) {
    if (rest.starts_with(mark)) return {mark.size(), std::string(text)};
  }
  const std::size_t end = std::min(rest.find_first_of("{}", 1), rest.size());
  return {end, std::string(rest.substr(0, end))};
}

// The placeholder that the value is, where a pipeline has put a condition in its place.
const ir::Placeholder* QueryExpressionOf(const ir::Value& value) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  if (string == nullptr || string->parts.size() != 1) return nullptr;
  const auto* placeholder = std::get_if<ir::Placeholder>(&string->parts[0]);
  return placeholder != nullptr && placeholder->expression != nullptr ? placeholder : nullptr;
}

}  // namespace

bool IsQueryExpression(const ir::Value& value) { return QueryExpressionOf(value) != nullptr; }

std::optional<ir::ExpressionId> WriteQueryExpression(const ir::QueryExpression& expression,
                                                     ir::Text column, ir::Text id,
                                                     ReadCondition read, ir::Rule& rule,
                                                     DiagnosticSink& sink) {
  const std::string_view source = expression.text.text();
  const std::string name = ir::QuoteKqlName(column);
  std::string filled;
  std::vector<std::pair<std::size_t, SourceSpan>> pieces;
  for (std::size_t at = 0; at < source.size();) {
    const Piece piece = NextPiece(source.substr(at), name, id);
    const auto begin = static_cast<std::uint32_t>(at);
    pieces.emplace_back(
        filled.size(), expression.text.Span(begin, begin + static_cast<std::uint32_t>(piece.size)));
    filled += piece.text;
    at += piece.size;
  }
  MappedText text(expression.text.file(), rule.arena->Keep(filled));
  for (const auto& [begin, span] : pieces) {
    text.AddPiece(static_cast<std::uint32_t>(begin), span.begin, span.end);
  }
  const std::optional<ir::ExpressionId> condition = read(text, rule, sink);
  if (!condition) return std::nullopt;
  const auto* comparison = std::get_if<ir::BinaryExpression>(&rule[*condition].node);
  const auto* left = comparison == nullptr
                         ? nullptr
                         : std::get_if<ir::NameExpression>(&rule[comparison->left].node);
  if (left != nullptr && left->name == column) return condition;
  sink.Report(kQueryExpression, text.Span(), "this expression is no comparison of `{{field}}`")
      .Help("begin it with `{field}` and an operator, such as `{field} in~ (…)`");
  return std::nullopt;
}

std::optional<Outcome> PredicateRewriter::RewriteExpressions(const ir::Indicator& indicator,
                                                             SourceSpan span) {
  const bool is_any = indicator.value_rule == ir::ValueRule::kAny;
  std::vector<ir::PredicateId> operands;
  ir::Indicator others = indicator;
  std::erase_if(others.values, IsQueryExpression);
  if (!others.values.empty()) {
    const std::optional<Outcome> outcome = RewriteWhole(others, span);
    if (!outcome) return std::nullopt;
    const auto* known = std::get_if<bool>(&*outcome);
    if (known != nullptr && *known == is_any) return outcome;
    if (known == nullptr) operands.push_back(std::get<ir::PredicateId>(*outcome));
  }
  const std::optional<ir::Text> column = ColumnOf(*indicator.field, *event_);
  if (!column) return std::nullopt;
  for (const ir::Value& value : indicator.values) {
    const ir::Placeholder* placeholder = QueryExpressionOf(value);
    if (placeholder == nullptr) continue;
    DiagnosticSink found;
    const std::optional<ir::ExpressionId> condition =
        read_condition_ == nullptr
            ? std::nullopt
            : WriteQueryExpression(*placeholder->expression, *column, placeholder->id,
                                   read_condition_, to_, found);
    for (const Diagnostic& d : found.diagnostics()) {
      if (d.severity == Severity::kError) reporter_.Refuse(*d.info, d.span, d.message, d.help);
    }
    if (!condition) return std::nullopt;
    trace_ += ir::ExpressionText(to_, *condition);
    operands.push_back(to_.Add(ir::Predicate{span, ir::Condition{*condition}}));
  }
  return Join(std::move(operands), indicator.value_rule, span);
}

}  // namespace lintel::transform
