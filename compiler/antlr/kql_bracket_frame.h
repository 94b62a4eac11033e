#pragma once

#include <cstdint>

#include "grammar/generated/kql_vocabulary.h"

namespace lintel::antlr {

// What the token pass knows at one level of brackets.
struct BracketFrame {
  grammar::TokenType opener =
      grammar::kEndOfInput;  // as retyped; grammar::kEndOfInput outside of all brackets
  grammar::TokenType before = grammar::kEndOfInput;  // the token before the opener
  grammar::TokenType op =
      grammar::kEndOfInput;         // the statement, operator or clause-taking word in force
  std::uint32_t parameters_at = 0;  // index after which an operator parameter may stand
  bool parse_parts = false;         // behind the `with` of parse
  bool seen_by = false;
  bool properties = false;  // inside `with ( … )`
  bool names_only = false;  // a list of tables: stars belong to names
  bool json = false;
  bool opaque = false;
  bool pattern = false;     // nodes and edges of a graph: signs are no operators
  bool steps = false;       // the steps of scan
  bool statements = false;  // the parentheses of macro-expand
  bool equality = false;    // which comparisons the present term has
  bool relation = false;
  bool string_operator = false;
};

}  // namespace lintel::antlr
