#include "compiler/source/mapped_text.h"

#include <algorithm>
#include <cassert>

namespace lintel {

MappedText::MappedText(FileId file, std::string_view text, std::uint32_t begin)
    : file_(file),
      text_(text),
      pieces_{{0, begin, begin + static_cast<std::uint32_t>(text.size())}} {}

void MappedText::AddPiece(std::uint32_t text_begin, std::uint32_t source_begin,
                          std::uint32_t source_end) {
  assert(pieces_.empty() ? text_begin == 0 : pieces_.back().text_begin <= text_begin);
  const Piece piece{text_begin, source_begin, source_end};
  const bool replaces_empty = !pieces_.empty() && pieces_.back().text_begin == text_begin;
  if (replaces_empty) {
    pieces_.back() = piece;
  } else {
    pieces_.push_back(piece);
  }
}

std::size_t MappedText::PieceAt(std::uint32_t offset) const {
  assert(!pieces_.empty());
  if (pieces_.size() == 1) return 0;
  const auto next = std::ranges::upper_bound(pieces_, offset, {}, &Piece::text_begin);
  return static_cast<std::size_t>(next - pieces_.begin()) - 1;
}

std::uint32_t MappedText::TextEnd(std::size_t piece) const {
  return piece + 1 < pieces_.size() ? pieces_[piece + 1].text_begin
                                    : static_cast<std::uint32_t>(text_.size());
}

bool MappedText::IsVerbatim(std::size_t piece) const {
  const Piece& p = pieces_[piece];
  return TextEnd(piece) - p.text_begin == p.source_end - p.source_begin;
}

SourceSpan MappedText::Span(std::uint32_t begin, std::uint32_t end) const {
  const auto source_begin = [&](std::uint32_t offset) {
    const std::size_t piece = PieceAt(offset);
    const Piece& p = pieces_[piece];
    if (IsVerbatim(piece)) return p.source_begin + (offset - p.text_begin);
    return offset >= TextEnd(piece) ? p.source_end : p.source_begin;
  }(begin);
  if (end <= begin) return {file_, source_begin, source_begin};

  // The end follows the last byte inside, so that what is left out behind it stays outside.
  const std::size_t last = PieceAt(end - 1);
  const Piece& p = pieces_[last];
  const std::uint32_t source_end =
      IsVerbatim(last) ? p.source_begin + (end - p.text_begin) : p.source_end;
  return {file_, source_begin, std::max(source_begin, source_end)};
}

MappedText MappedText::Part(std::uint32_t begin, std::uint32_t end) const {
  MappedText part(file_, text_.substr(begin, end - begin));
  const std::size_t first = PieceAt(begin);
  for (std::size_t i = first; i < pieces_.size() && (i == first || pieces_[i].text_begin < end);
       ++i) {
    const std::uint32_t from = std::max(begin, pieces_[i].text_begin);
    const SourceSpan span = Span(from, std::min(end, TextEnd(i)));
    part.AddPiece(from - begin, span.begin, span.end);
  }
  return part;
}

}  // namespace lintel
