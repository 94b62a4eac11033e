#include "compiler/antlr/kql_messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

// How a sign is written; empty for types whose text varies.
std::string_view Spelling(TokenType type) {
  switch (type) {
    case P_LPAREN:
    case P_LPAREN_STAGES:
    case P_LPAREN_FUNCTION:
    case P_LPAREN_NAMES:
      return "(";
    case P_RPAREN:
      return ")";
    case P_LBRACKET:
    case P_LBRACKET_NAME:
    case P_LBRACKET_DECLARED:
      return "[";
    case P_RBRACKET:
      return "]";
    case P_LBRACE:
      return "{";
    case P_RBRACE:
      return "}";
    case P_PIPE:
      return "|";
    case P_SEMICOLON:
      return ";";
    case P_COMMA:
      return ",";
    case P_DOTDOT:
      return "..";
    case P_DOT:
      return ".";
    case P_COLON:
      return ":";
    case P_ASSIGN:
      return "=";
    case K_WITH_PROPERTIES:
      return "with";
    case K_IN_RANGE:
      return "in";
    default:
      break;
  }
  for (const Word& word : kWords) {
    if (word.type == type && type != K_TYPE && type != K_RESERVED && type != K_SOFT_RESERVED) {
      return word.text;
    }
  }
  return {};
}

class Describer {
 public:
  Describer(std::string_view text, const std::vector<KqlToken>& tokens, std::size_t at,
            const std::vector<TokenType>& expected, std::string_view rule)
      : text_(text), tokens_(tokens), at_(at), expected_(expected), rule_(rule) {}

  SyntaxMessage Describe() const {
    const KqlToken& found = tokens_[at_];
    SyntaxMessage result{found.begin, found.end, {}, {}};
    const std::string what = Found();
    const std::string wanted = Wanted();
    if (Expects(N_IDENTIFIER) && Expects(L_LONG) && IsWord(found.type)) {
      result.message = fmt::format("{} is a word of the language, not a name", what);
      result.help = fmt::format("a column of that name is written `['{}']`", Text(found));
    } else if (wanted.empty()) {
      result.message = fmt::format("{} cannot stand here", what);
    } else {
      result.message = fmt::format("expected {}, found {}", wanted, what);
    }
    return result;
  }

 private:
  bool Expects(TokenType type) const {
    return std::find(expected_.begin(), expected_.end(), type) != expected_.end();
  }
  std::string_view Text(const KqlToken& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }
  static bool IsWord(TokenType type) { return type >= K_ACCESS && type <= K_RESERVED; }

  std::string Found() const {
    const KqlToken& token = tokens_[at_];
    if (token.type == kEndOfInput) return "the end of the query";
    std::string_view text = Text(token);
    if (text.size() <= 40) return fmt::format("`{}`", text);
    std::size_t cut = 36;
    while (cut > 0 && (text[cut] & 0xC0) == 0x80) --cut;
    return fmt::format("`{}…`", text.substr(0, cut));
  }

  // What should have come, in one to three words; empty when there is no short answer.
  std::string Wanted() const {
    if (Expects(K_WHERE) && Expects(K_EXTEND)) return "an operator (`where`, `extend`, …)";
    if (Expects(L_LONG) && Expects(N_IDENTIFIER)) return "an expression";
    if (Expects(L_LONG) && !Expects(P_COMMA)) return "a literal";
    if (Expects(K_TYPE)) return "a type";
    if (Expects(O_PLUS) && Expects(K_AND)) return AfterExpression();
    std::string list;
    int count = 0;
    std::string_view last;
    for (const TokenType type : expected_) {
      const std::string_view spelling = type == N_IDENTIFIER || type == N_DECLARED ? "a name"
                                        : type == L_STRING                         ? "a string"
                                                                                   : Spelling(type);
      if (spelling.empty() || spelling == last || spelling == "[") continue;
      last = spelling;
      if (++count > 3) return {};
      const bool words = spelling == "a name" || spelling == "a string";
      list += count == 1 ? "" : " or ";
      list += words ? std::string(spelling) : fmt::format("`{}`", spelling);
    }
    return list;
  }

  // Behind a complete expression: the signs that would close or continue what is around it.
  std::string AfterExpression() const {
    std::string list;
    for (const TokenType type : {P_RPAREN, P_RBRACKET, P_RBRACE, K_BY, K_ON, K_STEP, K_TO, K_OF,
                                 K_FROM, P_DOTDOT, K_WITH, K_AS, P_COMMA, P_PIPE, P_SEMICOLON}) {
      if (!Expects(type)) continue;
      if (type == P_SEMICOLON && Expects(P_PIPE)) continue;
      list += list.empty() ? "" : " or ";
      list += fmt::format("`{}`", Spelling(type));
      if (type == P_RPAREN || std::count(list.begin(), list.end(), '`') >= 6) break;
    }
    return list;
  }

  std::string_view text_;
  const std::vector<KqlToken>& tokens_;
  std::size_t at_;
  const std::vector<TokenType>& expected_;
  std::string_view rule_;
};

}  // namespace

SyntaxMessage DescribeSyntaxError(std::string_view text, const std::vector<KqlToken>& tokens,
                                  std::size_t at, const std::vector<TokenType>& expected,
                                  std::string_view rule) {
  return Describer(text, tokens, at, expected, rule).Describe();
}

}  // namespace lintel::antlr
