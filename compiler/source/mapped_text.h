#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "compiler/source/source_span.h"

namespace lintel {

// Text that was taken out of a file with some of its bytes left out or rewritten, and the way
// back to the bytes on disk: a query in a YAML block scalar (indentation left out) or in a quoted
// scalar (escapes rewritten), a comment header (`// ` left out). Front ends read `text()` and
// turn their own offsets into spans with Span(); nobody else converts positions.
class MappedText {
 public:
  // Text that stands in the file as it is, from byte `begin` on.
  MappedText(FileId file, std::string_view text, std::uint32_t begin);

  // Text whose pieces AddPiece() names. `text` must outlive this object and all its parts.
  MappedText(FileId file, std::string_view text) : file_(file), text_(text) {}

  // Says that `text[text_begin …]`, up to the next piece or the end, comes from the file's bytes
  // `[source_begin, source_end)`. Pieces of equal length on both sides map byte for byte; any
  // other (an escape sequence) maps as a whole. Pieces are added in ascending order, the first
  // at 0; bytes of the file between two pieces are left out of the text.
  void AddPiece(std::uint32_t text_begin, std::uint32_t source_begin, std::uint32_t source_end);

  // The text as a front end reads it.
  std::string_view text() const { return text_; }

  // The file that the text was taken from.
  FileId file() const { return file_; }

  // The bytes on disk of `text[begin, end)`. A range that crosses left-out bytes covers them; an
  // empty range is the place before `text[begin]`.
  SourceSpan Span(std::uint32_t begin, std::uint32_t end) const;

  // The bytes on disk of the whole text.
  SourceSpan Span() const { return Span(0, static_cast<std::uint32_t>(text_.size())); }

  // The part `text[begin, end)` with its own way back.
  MappedText Part(std::uint32_t begin, std::uint32_t end) const;

 private:
  struct Piece {
    std::uint32_t text_begin;
    std::uint32_t source_begin;
    std::uint32_t source_end;
  };

  // The piece that holds `text[offset]`; the last one for the offset past the end.
  std::size_t PieceAt(std::uint32_t offset) const;
  std::uint32_t TextEnd(std::size_t piece) const;
  bool IsVerbatim(std::size_t piece) const;

  FileId file_;
  std::string_view text_;
  std::vector<Piece> pieces_;
};

}  // namespace lintel
