#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {

// A syntax error as people read it.
struct SyntaxMessage {
  std::uint32_t begin = 0;  // the bytes at fault; empty where something is missing
  std::uint32_t end = 0;
  std::string message;
  std::string help;
  std::uint32_t note_begin = 0;  // a second place, with its words; no note when they are empty
  std::uint32_t note_end = 0;
  std::string note;
};

// Words for the parser's stop at `tokens[at]`. `expected` are the types that could have come
// instead. The usual mistakes are called by their name; what is missing at the end of a line is
// reported there, not at the start of the next. Never a list of more than three things.
SyntaxMessage DescribeSyntaxError(std::string_view text, const std::vector<KqlToken>& tokens,
                                  std::size_t at, const std::vector<grammar::TokenType>& expected);

}  // namespace lintel::antlr
