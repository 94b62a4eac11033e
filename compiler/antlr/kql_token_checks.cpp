#include "compiler/antlr/kql_token_checks.h"

#include <fmt/format.h>

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
