#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/generated/kql_vocabulary.h"

namespace lintel::kql {

// A `//` comment between two tokens.
struct LayoutComment {
  std::string_view text;      // from the slashes on, without blanks at its end
  bool own_line = false;      // nothing but blanks before it on its line
  bool blank_before = false;  // an empty line before it
};

// A token of a query as the formatter sees it: what it is, what stands before it, how it is set
// in a line.
struct LayoutToken {
  grammar::TokenType type = grammar::kEndOfInput;
  std::string_view text;
  std::vector<LayoutComment> comments;  // between the token before and this one
  std::uint32_t partner = 0;            // index of its other bracket; its own where it has none
  bool blank_before = false;            // an empty line between what stands before and this token
  bool spaced = false;                  // whether a blank stands before it in a line, canonically
  bool is_opaque = false;  // in an operator that is only read as balanced text: kept as written
};

// The tokens of a query with types settled by place; at the end one kEndOfInput, which holds the
// comments after the last token. Only for texts that parse. `query` must outlive the tokens.
std::vector<LayoutToken> ReadLayoutTokens(std::string_view query);

}  // namespace lintel::kql
