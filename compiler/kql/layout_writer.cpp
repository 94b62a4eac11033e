#include "compiler/kql/layout_writer.h"

#include <algorithm>
#include <utility>

namespace lintel::kql {

std::uint32_t TextColumns(std::string_view text) {
  return static_cast<std::uint32_t>(
      std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

void LayoutWriter::Put(std::uint32_t at) {
  const LayoutToken& token = tokens_[at];
  const bool after_comment = PutComments(token);
  if (break_) {
    BreakLine(break_->indent, break_->keeps_empty_line && token.blank_before);
    line_indent_ = break_->indent;
    break_.reset();
  } else if (after_comment) {
    BreakLine(line_indent_ + kIndent, false);
  } else if (token.spaced && !out_.empty()) {
    Append(" ");
  }
  Append(token.text);
}

void LayoutWriter::PutAsWritten(std::uint32_t begin, std::uint32_t end) {
  Put(begin);
  const char* from = tokens_[begin].text.data() + tokens_[begin].text.size();
  const char* to = tokens_[end - 1].text.data() + tokens_[end - 1].text.size();
  if (to > from) Append({from, static_cast<std::size_t>(to - from)});
}

std::string LayoutWriter::Finish() {
  NewStatement(0);
  PutComments(tokens_.back());
  return std::move(out_);
}

bool LayoutWriter::PutComments(const LayoutToken& token) {
  for (const LayoutComment& comment : token.comments) {
    if (comment.own_line) {
      const std::uint32_t indent = break_ ? break_->comment_indent : line_indent_ + kIndent;
      BreakLine(indent, break_ && break_->keeps_empty_line && comment.blank_before);
    } else {
      Append(" ");
    }
    Append(comment.text);
  }
  return !token.comments.empty();
}

void LayoutWriter::BreakLine(std::uint32_t indent, bool empty_line) {
  if (out_.empty()) return;
  out_ += line_end_;
  if (empty_line) out_ += line_end_;
  out_.append(indent, ' ');
  column_ = indent;
}

void LayoutWriter::Append(std::string_view text) {
  out_ += text;
  const std::size_t line_feed = text.rfind('\n');
  if (line_feed == std::string_view::npos) {
    column_ += TextColumns(text);
  } else {
    column_ = TextColumns(text.substr(line_feed + 1));
  }
}

}  // namespace lintel::kql
