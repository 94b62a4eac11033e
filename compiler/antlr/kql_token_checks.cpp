#include "compiler/antlr/kql_token_checks.h"

#include <fmt/format.h>

#include "compiler/antlr/kql_token_classes.h"

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

bool IsHexDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// How many hexadecimal digits follow the letter of an escape sequence.
std::size_t HexDigits(char letter) {
  if (letter == 'x') return 2;
  if (letter == 'u') return 4;
  return letter == 'U' ? 8 : 0;
}

// Whether `string[at]`, a backslash, begins an escape sequence. The closing quote is no part.
bool IsEscape(std::string_view string, std::size_t at) {
  const char letter = string[at + 1];
  const std::size_t digits = HexDigits(letter);
  if (digits == 0)
    return std::string_view("\\\"'abfnrtv01234567").find(letter) != std::string_view::npos;
  if (at + 2 + digits > string.size() - 1) return false;
  for (const char c : string.substr(at + 2, digits)) {
    if (!IsHexDigit(c)) return false;
  }
  return true;
}

}  // namespace

bool CheckNesting(const std::vector<KqlToken>& tokens, std::vector<TokenProblem>& problems) {
  std::uint32_t depth = 0;
  for (const KqlToken& token : tokens) {
    const bool opens = token.type == P_LPAREN || token.type == P_LBRACKET || token.type == P_LBRACE;
    const bool closes =
        token.type == P_RPAREN || token.type == P_RBRACKET || token.type == P_RBRACE;
    if (closes && depth > 0) --depth;
    if (opens && ++depth > kMaxNesting) {
      problems.push_back({TokenProblem::Kind::kNesting, token.begin, token.end,
                          fmt::format("brackets nest deeper than {} levels", kMaxNesting),
                          "give the inner parts names with `let`"});
      return false;
    }
  }
  return true;
}

bool MayBeStar(const BracketFrame& frame, TokenType previous, TokenType next) {
  const bool item =
      (previous == P_LPAREN || previous == P_COMMA) && (next == P_COMMA || next == P_RPAREN) &&
      frame.opener == P_LPAREN &&
      (kOperandEnds.Has(frame.before) || frame.before == P_COLON || frame.before == K_TYPEOF) &&
      frame.op == kEndOfInput;
  const bool compared = kStringOperators.Has(next) || kEqualities.Has(next) ||
                        kRelations.Has(next) || next == P_COLON;
  const bool lone = previous == K_AND || previous == K_OR;
  const bool pattern = frame.parse_parts || frame.names_only || frame.op == K_DISTINCT ||
                       frame.op == K_SEARCH || frame.op == K_FIND ||
                       kWildcardOperators.Has(frame.op) || previous == P_DOT;
  return item || compared || (pattern && !lone);
}

void CheckEscapes(std::string_view text, const KqlToken& string,
                  std::vector<TokenProblem>& problems) {
  const std::string_view written = text.substr(string.begin, string.end - string.begin);
  std::size_t at = written[0] == 'h' || written[0] == 'H' ? 1 : 0;
  if (written[at] != '"' && written[at] != '\'') return;
  for (++at; at + 1 < written.size(); ++at) {
    if (written[at] != '\\') continue;
    if (IsEscape(written, at)) {
      ++at;
      continue;
    }
    const auto begin = static_cast<std::uint32_t>(string.begin + at);
    std::uint32_t end = begin + 2;
    while (end < string.end && (text[end] & 0xC0) == 0x80) ++end;  // the rest of a character
    problems.push_back({TokenProblem::Kind::kEscape, begin, end,
                        fmt::format("`{}` is no escape sequence", text.substr(begin, end - begin)),
                        "double the backslash, or put `@` before the opening quote"});
    return;
  }
}

void ReportAssignment(std::string_view text, const KqlToken& sign, const KqlToken& next,
                      std::vector<TokenProblem>& problems) {
  const std::string_view behind = text.substr(next.begin, next.end - next.begin);
  const bool goes_on = next.type == P_ASSIGN || behind == "!";
  const std::uint32_t end = goes_on ? next.end : sign.end;
  problems.push_back({TokenProblem::Kind::kAssignment, sign.begin, end,
                      fmt::format("`{}` {}", text.substr(sign.begin, end - sign.begin),
                                  goes_on ? "is no operator of KQL" : "does not compare"),
                      behind == "!" ? "write `!=`" : "write `==` (or `=~` to ignore case)"});
}

void ReportUnterminated(std::string_view text, const KqlToken& string,
                        std::vector<TokenProblem>& problems) {
  const std::string_view written = text.substr(string.begin, string.end - string.begin);
  const std::size_t quote = written[0] == 'h' || written[0] == 'H' ? 1 : 0;
  // `"C:\Temp\"`: nothing but brackets and commas follows a quotation mark that is escaped.
  const std::size_t last = written.find_last_not_of(" \t),]");
  if (last != std::string_view::npos && last > quote + 1 && written[quote] != '@' &&
      written[last] == written[quote] && written[last - 1] == '\\') {
    const auto begin = static_cast<std::uint32_t>(string.begin + last - 1);
    problems.push_back({TokenProblem::Kind::kSyntax, begin, begin + 2,
                        fmt::format("`{}` does not end the string: the backslash escapes the "
                                    "quotation mark",
                                    written.substr(last - 1, 2)),
                        "double the backslash, or put `@` before the opening quote"});
    return;
  }
  problems.push_back({TokenProblem::Kind::kSyntax, string.begin, string.end,
                      "a string without its closing quote",
                      "close it on the same line; text over several lines goes between ```"});
}

}  // namespace lintel::antlr
