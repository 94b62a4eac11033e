#include "compiler/yaml/scalar_mapping.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace lintel::yaml {
namespace {

constexpr std::size_t kUnknown = std::string_view::npos;

bool IsBlank(char c) { return c == ' ' || c == '\t'; }
bool IsBreak(char c) { return c == '\n' || c == '\r'; }

// Walks through the input and the text side by side and notes where they meet. Every step checks
// that the text is what the input says, so that a mistake here shows as one coarse piece, never as
// a wrong place.
class Alignment {
 public:
  Alignment(std::string_view input, std::uint32_t begin, std::uint32_t end, std::string_view text)
      : input_(input), at_(begin), end_(end), text_(text) {}

  // Plain and quoted scalars: YAML 1.2.2, sections 7.3 and 6.5 (line folding).
  bool Flow(ScalarStyle style) {
    const bool quoted = style != ScalarStyle::kPlain;
    if (quoted) {
      if (end_ - at_ < 2) return false;
      ++at_;
      --end_;
    }
    while (at_ < end_) {
      const char c = input_[at_];
      if (IsBlank(c) || IsBreak(c)) {
        if (!FlowSpace()) return false;
      } else if (c == '\'' && style == ScalarStyle::kSingleQuoted) {
        if (!Piece(2, 1)) return false;
      } else if (c == '\\' && style == ScalarStyle::kDoubleQuoted) {
        if (!Escape()) return false;
      } else {
        if (!Verbatim(1)) return false;
      }
    }
    return text_at_ == text_.size();
  }

  // Block scalars: YAML 1.2.2, section 8.1. The text decides where the scalar ends, which spares
  // the chomping rules.
  bool Block(ScalarStyle style) {
    at_ = LineEnd(at_);
    return style == ScalarStyle::kLiteral ? Literal() : Folded();
  }

  std::vector<ScalarPiece> Take() { return std::move(pieces_); }

 private:
  bool Literal() {
    NextLine();
    while (text_at_ < text_.size()) {
      if (at_ >= input_.size()) return false;
      const std::size_t line_end = LineEnd(at_);
      const std::size_t text_end = std::min(text_.find('\n', text_at_), text_.size());
      const std::size_t length = text_end - text_at_;
      // Nothing but the indentation is left out, so that the two lines end together.
      if (length > line_end - at_) return false;
      at_ = line_end - length;
      if (!Verbatim(length)) return false;
      if (text_at_ < text_.size() && !Break('\n')) return false;
    }
    return true;
  }

  bool Folded() {
    std::size_t indent = kUnknown;    // until the first line with content
    std::vector<std::size_t> breaks;  // the line breaks since the last content
    bool had_content = false;
    bool was_indented = false;
    bool is_first_line = true;
    while (text_at_ < text_.size() && at_ < input_.size()) {
      if (!is_first_line) breaks.push_back(at_);
      is_first_line = false;
      NextLine();
      const std::size_t line_end = LineEnd(at_);
      const std::size_t spaces = std::min(input_.find_first_not_of(' ', at_), line_end) - at_;
      const bool is_blank = at_ + spaces == line_end;
      if (is_blank && (indent == kUnknown || spaces <= indent)) {
        at_ = line_end;
        continue;
      }
      if (indent == kUnknown) {
        const std::size_t kept = LeadingSpaces();
        if (kept > spaces) return false;
        indent = spaces - kept;
      }
      if (spaces < indent) break;  // the scalar has ended
      const std::size_t content = at_ + indent;
      const bool is_indented = IsBlank(input_[content]);
      if (!FoldedBreaks(breaks, had_content && !was_indented && !is_indented)) return false;
      breaks.clear();
      at_ = content;
      if (!Verbatim(line_end - at_)) return false;
      had_content = true;
      was_indented = is_indented;
    }
    // What remains are breaks at the end, as many as the chomping indicator kept.
    for (const std::size_t place : breaks) {
      if (text_at_ == text_.size()) break;
      at_ = place;
      if (!Break('\n')) return false;
    }
    return text_at_ == text_.size();
  }

  // How many spaces the text's first line with content starts with: an indentation indicator
  // (`>2`) can make spaces part of the content.
  std::size_t LeadingSpaces() const {
    const std::size_t line = std::min(text_.find_first_not_of('\n', text_at_), text_.size());
    return std::min(text_.find_first_not_of(' ', line), text_.size()) - line;
  }

  bool FoldedBreaks(const std::vector<std::size_t>& breaks, bool folds) {
    if (folds && breaks.size() == 1) {
      at_ = breaks.front();
      return Break(' ');
    }
    for (std::size_t i = folds ? 1 : 0; i < breaks.size(); ++i) {
      at_ = breaks[i];
      if (!Break('\n')) return false;
    }
    return true;
  }

  // Blanks and line breaks within a flow scalar: blanks stay, a break and the blanks around it
  // become a space, further breaks stay.
  bool FlowSpace() {
    std::size_t run = at_;
    std::size_t first_break = kUnknown;
    std::vector<std::size_t> further;
    while (run < end_ && (IsBlank(input_[run]) || IsBreak(input_[run]))) {
      if (IsBlank(input_[run])) {
        ++run;
        continue;
      }
      if (first_break == kUnknown) {
        first_break = run;
      } else {
        further.push_back(run);
      }
      run += BreakLength(run);
    }
    if (first_break == kUnknown) return Verbatim(run - at_);
    if (further.empty()) {
      at_ = first_break;
      if (!Break(' ')) return false;
    }
    for (const std::size_t place : further) {
      at_ = place;
      if (!Break('\n')) return false;
    }
    at_ = run;
    return true;
  }

  bool Escape() {
    if (at_ + 1 >= end_) return false;
    const char c = input_[at_ + 1];
    if (IsBreak(c)) return EscapedBreak();
    std::size_t source_length = 2;
    if (c == 'x') source_length = 4;
    if (c == 'u') source_length = 6;
    if (c == 'U') source_length = 10;
    if (text_at_ >= text_.size()) return false;
    return Piece(source_length, CodePointLength(text_[text_at_]));
  }

  // A backslash at a line's end joins the lines; breaks of blank lines behind it stay.
  bool EscapedBreak() {
    ++at_;
    at_ += BreakLength(at_);
    while (at_ < end_ && (IsBlank(input_[at_]) || IsBreak(input_[at_]))) {
      if (IsBlank(input_[at_])) {
        ++at_;
      } else if (!Break('\n')) {
        return false;
      }
    }
    return true;
  }

  // `length` bytes that are the same on both sides.
  bool Verbatim(std::size_t length) {
    if (length == 0) return true;
    if (text_.substr(text_at_, length) != input_.substr(at_, length)) return false;
    if (verbatim_end_ == at_) {
      pieces_.back().end += static_cast<std::uint32_t>(length);
    } else {
      Add(length);
    }
    at_ += length;
    text_at_ += length;
    verbatim_end_ = at_;
    return true;
  }

  // The line break at `at_`, which the text has as `as`. Of `\r\n` it is the second byte.
  bool Break(char as) {
    if (at_ >= input_.size() || text_at_ >= text_.size() || text_[text_at_] != as) return false;
    const std::size_t length = BreakLength(at_);
    at_ += length - 1;
    if (length == 1 && verbatim_end_ == at_) {
      ++pieces_.back().end;
    } else {
      Add(1);
    }
    ++at_;
    ++text_at_;
    verbatim_end_ = kUnknown;  // a piece ends with its line
    return true;
  }

  // `source_length` bytes that became `text_length` others.
  bool Piece(std::size_t source_length, std::size_t text_length) {
    if (at_ + source_length > end_ || text_at_ + text_length > text_.size()) return false;
    Add(source_length);
    at_ += source_length;
    text_at_ += text_length;
    verbatim_end_ = kUnknown;
    return true;
  }

  void Add(std::size_t source_length) {
    pieces_.push_back({static_cast<std::uint32_t>(text_at_), static_cast<std::uint32_t>(at_),
                       static_cast<std::uint32_t>(at_ + source_length)});
  }

  std::size_t LineEnd(std::size_t from) const {
    return std::min(input_.find_first_of("\r\n", from), input_.size());
  }

  std::size_t BreakLength(std::size_t at) const {
    return input_.substr(at).starts_with("\r\n") ? 2 : 1;
  }

  void NextLine() { at_ += BreakLength(at_); }

  static std::size_t CodePointLength(char first) {
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0x80) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
  }

  std::string_view input_;
  std::size_t at_;
  std::size_t end_;
  std::string_view text_;
  std::size_t text_at_ = 0;
  std::size_t verbatim_end_ = kUnknown;  // where the last piece may be continued
  std::vector<ScalarPiece> pieces_;
};

}  // namespace

std::vector<ScalarPiece> MapScalar(std::string_view input, std::uint32_t begin, std::uint32_t end,
                                   ScalarStyle style, std::string_view text) {
  const bool is_quoted = style == ScalarStyle::kSingleQuoted || style == ScalarStyle::kDoubleQuoted;
  if (text.empty()) return {{0, begin + is_quoted, begin + is_quoted}};

  Alignment alignment(input, begin, end, text);
  const bool is_block = style == ScalarStyle::kLiteral || style == ScalarStyle::kFolded;
  const bool fits = is_block ? alignment.Block(style) : alignment.Flow(style);
  std::vector<ScalarPiece> pieces = fits ? alignment.Take() : std::vector<ScalarPiece>{};
  if (pieces.empty()) pieces.push_back({0, begin, end});
  return pieces;
}

}  // namespace lintel::yaml
