#pragma once

#include <string_view>

#include "grammar/generated/kql_vocabulary.h"

namespace lintel::antlr {

// The type of a word as the vocabulary has it, wherever it stands; UNKNOWN for other text.
grammar::TokenType WordType(std::string_view text);

// How a sign or word is written; empty for types whose text varies.
std::string_view Spelling(grammar::TokenType type);

// The bracket that closes an opening one of any kind; UNKNOWN for other types.
grammar::TokenType CloserOf(grammar::TokenType opener);

}  // namespace lintel::antlr
