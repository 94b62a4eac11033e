#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {

// A syntax error as people read it.
struct SyntaxMessage {
  std::uint32_t begin = 0;  // the bytes at fault
  std::uint32_t end = 0;
  std::string message;
  std::string help;
};

// Words for the parser's stop at `tokens[at]`. `expected` are the types that could have come
// instead (ascending), `rule` is the name of the grammar rule that was being read. Never a list
// of more than three things.
SyntaxMessage DescribeSyntaxError(std::string_view text, const std::vector<KqlToken>& tokens,
                                  std::size_t at, const std::vector<grammar::TokenType>& expected,
                                  std::string_view rule);

}  // namespace lintel::antlr
