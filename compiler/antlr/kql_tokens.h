#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/generated/kql_vocabulary.h"

namespace lintel::antlr {

// A token of a query: a type of KqlLexer.g4 and the bytes `[begin, end)` of the text it was
// read from.
struct KqlToken {
  grammar::TokenType type = grammar::kEndOfInput;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const KqlToken&) const = default;
};

// Reads the tokens of `text` as KqlLexer.g4 names them, white space and comments left out, and
// after them one token kEndOfInput. Any bytes are fine; what is no token is UNKNOWN.
std::vector<KqlToken> ReadTokens(std::string_view text);

// What is wrong with a query as the token pass sees it: the bytes at fault and the words for it.
struct TokenProblem {
  enum class Kind : std::uint8_t { kSyntax, kNesting, kEscape, kAssignment, kComment };
  Kind kind = Kind::kSyntax;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::string message;
  std::string help;
};

// How deep brackets may nest. Real queries stay below 30; a level costs the generated parser up
// to 9 frames, and the sum has to fit an 8 MB stack in a sanitizer build too (tests/grammar).
inline constexpr std::uint32_t kMaxNesting = 256;

// For each token the index of its other bracket; its own index where there is none.
std::vector<std::uint32_t> MatchBrackets(const std::vector<KqlToken>& tokens);

// Settles what depends on a token's place, so that the parser decides by one token: which words
// are plain names, declared names or operator parameters, which parentheses open functions,
// stages or name lists, which stars belong to names (such tokens are joined to one). Reports what
// it finds wrong on the way: nesting deeper than kMaxNesting (nothing else is done then),
// chained comparisons, a lone star, unknown escapes, unterminated strings, `=` in a predicate.
void RetypeTokens(std::string_view text, std::vector<KqlToken>& tokens,
                  std::vector<TokenProblem>& problems);

}  // namespace lintel::antlr
