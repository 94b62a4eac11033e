// Words for lists and brackets that are not right, and for what lacks its left side.

#include "compiler/antlr/kql_stop.h"

namespace lintel::antlr {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

std::optional<SyntaxMessage> DescribeList(const Stop& stop) {
  const KqlToken& previous = stop.previous();
  const std::string_view word = stop.Text(previous);
  const bool is_between = previous.type == K_BETWEEN || previous.type == K_NOT_BETWEEN;
  if (stop.Expects(P_LPAREN) && kListOperators.Has(previous.type)) {
    return stop.Missing(fmt::format("`{}` takes its values in parentheses", word),
                        fmt::format("write `{} (…)`", word));
  }
  if (stop.Expects(P_LPAREN) && is_between) {
    return stop.Missing(fmt::format("`{}` takes its bounds in parentheses", word),
                        fmt::format("write `{} (low .. high)`", word));
  }
  const std::optional<std::size_t> opener = stop.Opener();
  if (!opener || *opener == 0) return {};
  const KqlToken& before = stop.tokens()[*opener - 1];
  const std::string_view op = stop.Text(before);
  if ((before.type == K_BETWEEN || before.type == K_NOT_BETWEEN) && stop.Expects(P_DOTDOT)) {
    const bool is_other = stop.found().type == P_COMMA || stop.found().type == K_AND ||
                          stop.found().type == O_MINUS || stop.found().type == K_TO ||
                          stop.found().type == P_RPAREN;
    if (!is_other) return {};
    return stop.AtFound(fmt::format("`..` stands between the bounds of `{}`", op),
                        fmt::format("write `{} (low .. high)`", op));
  }
  if (stop.found().type != P_COMMA || !stop.Expects(P_RPAREN)) return {};
  if (kStringOperators.Has(before.type)) {
    return stop.AtFound(fmt::format("`{}` takes one value", op),
                        before.type == K_HAS ? "write `has_any (…)`" : "join several with `or`");
  }
  if (before.type == O_EQUAL || before.type == O_NOT_EQUAL) {
    return stop.AtFound(fmt::format("`{}` takes one value", op),
                        before.type == O_EQUAL ? "write `in (…)`" : "write `!in (…)`");
  }
  return {};
}

std::optional<SyntaxMessage> DescribeBracket(const Stop& stop) {
  const KqlToken& found = stop.found();
  const std::optional<std::size_t> opener = stop.Opener();
  if (stop.FoundCloser() && !opener) {
    return stop.AtFound(fmt::format("{} closes nothing", stop.Found()),
                        "remove it, or open it before");
  }
  if (found.type == P_LBRACKET && stop.ExpectsOperand() &&
      (stop.next().type == L_STRING || stop.next().type == L_LONG)) {
    return stop.AtFound("a list of values does not stand alone", "write `dynamic([…])`");
  }
  if (found.type == P_LBRACKET && stop.ExpectsOperand()) {
    return stop.AtFound("a name in brackets stands in quotes", "write `['…']`");
  }
  // What belongs to the operator or call around the bracket.
  const bool is_outside =
      found.type == K_BY || found.type == K_ON || (found.type == P_COMMA && !stop.Expects(P_COMMA));
  if (!opener || !stop.Expects(CloserOf(stop.tokens()[*opener].type)) ||
      !(stop.FoundEnd() || is_outside)) {
    return {};
  }
  const KqlToken& bracket = stop.tokens()[*opener];
  auto message = stop.Missing(
      fmt::format("missing `{}`, found {}", Spelling(CloserOf(bracket.type)), stop.Found()), {});
  message.note_begin = bracket.begin;
  message.note_end = bracket.end;
  message.note = fmt::format("`{}` is opened here", stop.Text(bracket));
  return message;
}

// A sign that wants something on its left and finds nothing.
std::optional<SyntaxMessage> DescribeNothingBefore(const Stop& stop) {
  const TokenType found = stop.found().type;
  const TokenType previous = stop.previous().type;
  if (stop.at() == 0 || kOperandEnds.Has(previous) || previous == O_STAR) return {};
  const std::string message = fmt::format("nothing stands before {}", stop.Found());
  if (found == P_COMMA) {
    return previous == P_COMMA
               ? stop.Missing("nothing stands between two `,`",
                              "remove one, or write what is missing")
               : stop.Missing(message, "remove it, or write what is missing before it");
  }
  if (found == P_ASSIGN) return stop.Missing(message, "write a name before it, or remove it");
  if (!IsInfix(found) || !stop.ExpectsOperand()) return {};
  return stop.Missing(message, "write the value on its left");
}

}  // namespace lintel::antlr
