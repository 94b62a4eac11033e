#include "compiler/antlr/kql_spelling.h"

#include <utility>

namespace lintel::antlr {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

TokenType WordType(std::string_view text) {
  for (const Word& word : kWords) {
    if (word.text == text) return word.type;
  }
  return text == "in~" ? K_IN_CI : UNKNOWN;
}

std::string_view Spelling(TokenType type) {
  constexpr std::pair<TokenType, std::string_view> kSigns[] = {
      {P_LPAREN, "("},
      {P_LPAREN_STAGES, "("},
      {P_LPAREN_FUNCTION, "("},
      {P_LPAREN_NAMES, "("},
      {P_RPAREN, ")"},
      {P_LBRACKET, "["},
      {P_LBRACKET_NAME, "["},
      {P_LBRACKET_DECLARED, "["},
      {P_RBRACKET, "]"},
      {P_LBRACE, "{"},
      {P_RBRACE, "}"},
      {P_PIPE, "|"},
      {P_SEMICOLON, ";"},
      {P_COMMA, ","},
      {P_DOTDOT, ".."},
      {P_DOT, "."},
      {P_COLON, ":"},
      {P_ASSIGN, "="},
      {K_WITH_PROPERTIES, "with"},
      {K_IN_RANGE, "in"},
  };
  for (const auto& [sign, spelling] : kSigns) {
    if (sign == type) return spelling;
  }
  if (type == K_TYPE || type == K_RESERVED || type == K_SOFT_RESERVED) return {};
  for (const Word& word : kWords) {
    if (word.type == type) return word.text;
  }
  return {};
}

TokenType CloserOf(TokenType opener) {
  switch (opener) {
    case P_LPAREN:
    case P_LPAREN_FUNCTION:
    case P_LPAREN_NAMES:
    case P_LPAREN_STAGES:
      return P_RPAREN;
    case P_LBRACKET:
    case P_LBRACKET_NAME:
    case P_LBRACKET_DECLARED:
      return P_RBRACKET;
    case P_LBRACE:
      return P_RBRACE;
    default:
      return UNKNOWN;
  }
}

}  // namespace lintel::antlr
