#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/kql/layout_tokens.h"

namespace lintel::kql {

// How many columns a nested query or a broken list is indented by.
inline constexpr std::uint32_t kIndent = 4;

// How many columns a text takes: its code points.
std::uint32_t TextColumns(std::string_view text);

// Writes tokens and comments one after the other, with the line breaks that were asked for and
// those that comments force. Knows in which column it is.
class LayoutWriter {
 public:
  LayoutWriter(const std::vector<LayoutToken>& tokens, std::string_view line_end)
      : tokens_(tokens), line_end_(line_end) {}

  // Before the next token begins a new line. Comments before it stand at `comment_indent`.
  void NewLine(std::uint32_t indent, std::uint32_t comment_indent) {
    break_ = Break{indent, comment_indent, false};
  }
  void NewLine(std::uint32_t indent) { NewLine(indent, indent); }

  // The same between statements, where one empty line is kept.
  void NewStatement(std::uint32_t indent) { break_ = Break{indent, indent, true}; }

  // Writes a token with the comments before it.
  void Put(std::uint32_t at);

  // Writes tokens with all that stands between them in the file.
  void PutAsWritten(std::uint32_t begin, std::uint32_t end);

  // Writes the comments after the last token.
  std::string Finish();

  // Where the token will stand, provided that no comment is before it.
  std::uint32_t ColumnOf(std::uint32_t at) const {
    return break_ ? break_->indent : column_ + (tokens_[at].spaced ? 1 : 0);
  }

  // The indentation of the line that the last token is in.
  std::uint32_t line_indent() const { return line_indent_; }

 private:
  struct Break {
    std::uint32_t indent = 0;
    std::uint32_t comment_indent = 0;
    bool keeps_empty_line = false;
  };

  // Whether there were any.
  bool PutComments(const LayoutToken& token);

  void BreakLine(std::uint32_t indent, bool empty_line);

  void Append(std::string_view text);

  const std::vector<LayoutToken>& tokens_;
  std::string_view line_end_;
  std::string out_;
  std::optional<Break> break_;
  std::uint32_t column_ = 0;
  std::uint32_t line_indent_ = 0;
};

}  // namespace lintel::kql
