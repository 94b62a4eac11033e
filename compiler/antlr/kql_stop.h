#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/antlr/kql_messages.h"
#include "compiler/antlr/kql_spelling.h"
#include "compiler/antlr/kql_token_classes.h"

namespace lintel::antlr {

// Where the parser stopped: the token found, what could have come instead, what stands around it.
// Private to the files that find words for it.
class Stop {
 public:
  Stop(std::string_view text, const std::vector<KqlToken>& tokens, std::size_t at,
       const std::vector<grammar::TokenType>& expected)
      : text_(text), tokens_(tokens), at_(at), expected_(expected) {}

  std::size_t at() const { return at_; }
  const std::vector<KqlToken>& tokens() const { return tokens_; }
  const std::vector<grammar::TokenType>& expected() const { return expected_; }
  const KqlToken& found() const { return tokens_[at_]; }
  const KqlToken& previous() const { return tokens_[at_ > 0 ? at_ - 1 : 0]; }
  const KqlToken& next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  std::string_view Text(const KqlToken& token) const { return Text(token.begin, token.end); }
  std::string_view Text(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin);
  }
  std::string_view found_text() const { return Text(found()); }

  bool Expects(grammar::TokenType type) const {
    return std::find(expected_.begin(), expected_.end(), type) != expected_.end();
  }
  bool ExpectsOperand() const { return Expects(grammar::L_LONG) && Expects(grammar::N_IDENTIFIER); }
  bool ExpectsOperator() const { return Expects(grammar::K_WHERE) && Expects(grammar::K_EXTEND); }
  // Behind a complete operand: an operator could go on. (The parser has left the loops that would
  // read one when it stops, so the expected types no longer tell.)
  bool ExpectsTail() const {
    return at_ > 0 && kOperandEnds.Has(previous().type) && !ExpectsOperand();
  }
  bool MayPipe() const { return Expects(grammar::P_PIPE) || Expects(grammar::P_SEMICOLON); }

  bool FoundCloser() const {
    const grammar::TokenType type = found().type;
    return type == grammar::P_RPAREN || type == grammar::P_RBRACKET || type == grammar::P_RBRACE;
  }
  // Whether the query, a statement, a stage or a bracket ends here.
  bool FoundEnd() const {
    const grammar::TokenType type = found().type;
    return FoundCloser() || type == grammar::P_PIPE || type == grammar::P_SEMICOLON ||
           type == grammar::kEndOfInput;
  }
  bool OnLaterLine() const {
    return at_ > 0 && Text(previous().end, found().begin).find_first_of("\r\n") != text_.npos;
  }

  // The first token of the statement, and of the stage or statement, that holds the token found.
  std::size_t StatementStart() const {
    std::size_t start = at_;
    while (start > 0 && tokens_[start - 1].type != grammar::P_SEMICOLON) --start;
    return start;
  }
  std::size_t StageStart() const {
    std::size_t start = at_;
    while (start > 0 && tokens_[start - 1].type != grammar::P_SEMICOLON &&
           tokens_[start - 1].type != grammar::P_PIPE) {
      --start;
    }
    return start;
  }

  // The innermost bracket that is open at the token found.
  std::optional<std::size_t> Opener() const {
    std::size_t closed = 0;
    for (std::size_t i = at_; i-- > 0;) {
      const grammar::TokenType type = tokens_[i].type;
      if (type == grammar::P_RPAREN || type == grammar::P_RBRACKET || type == grammar::P_RBRACE) {
        ++closed;
      } else if (CloserOf(type) != grammar::UNKNOWN && closed-- == 0) {
        return i;
      }
    }
    return {};
  }

  // The token found, in backticks and cut where it is long.
  std::string Found() const {
    if (found().type == grammar::kEndOfInput) return "the end of the query";
    const std::string_view text = found_text();
    if (text.size() <= 40) return fmt::format("`{}`", text);
    std::size_t cut = 36;
    while (cut > 0 && (text[cut] & 0xC0) == 0x80) --cut;
    return fmt::format("`{}…`", text.substr(0, cut));
  }

  SyntaxMessage AtFound(std::string message, std::string help) const {
    return At(found(), std::move(message), std::move(help));
  }
  static SyntaxMessage At(const KqlToken& token, std::string message, std::string help) {
    return {token.begin, token.end, std::move(message), std::move(help), 0, 0, {}};
  }
  // Something is missing before the token found: at the end of its line when it began another.
  SyntaxMessage Missing(std::string message, std::string help) const {
    SyntaxMessage result = AtFound(std::move(message), std::move(help));
    if (OnLaterLine()) result.begin = result.end = previous().end;
    return result;
  }

 private:
  std::string_view text_;
  const std::vector<KqlToken>& tokens_;
  std::size_t at_;
  const std::vector<grammar::TokenType>& expected_;
};

// The text in lower case, ASCII letters alone.
inline std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

// Words for what a writer brings along from SQL, SPL, C or a word processor; kql_foreign_words.cpp.
std::optional<SyntaxMessage> DescribeForeignQuery(const Stop& stop);    // `SELECT …`, `index=…`
std::optional<SyntaxMessage> DescribeStrayCharacter(const Stop& stop);  // `&&`, `“`, `–`
std::optional<SyntaxMessage> DescribeForeignOperator(const Stop& stop);  // `| stats`, `is null`

// Words for lists and brackets that are not right; kql_bracket_messages.cpp.
std::optional<SyntaxMessage> DescribeList(const Stop& stop);           // `in "a"`, `has ("a", "b")`
std::optional<SyntaxMessage> DescribeBracket(const Stop& stop);        // one that is not closed
std::optional<SyntaxMessage> DescribeNothingBefore(const Stop& stop);  // `, ,`, `where > 3`

}  // namespace lintel::antlr
