#include "compiler/source/mapped_text.h"

#include <doctest/doctest.h>

namespace lintel {
namespace {

constexpr FileId kFile{7};

TEST_CASE("text as it stands maps byte for byte") {
  const MappedText text(kFile, "where x", 10);
  CHECK(text.Span() == SourceSpan{kFile, 10, 17});
  CHECK(text.Span(6, 7) == SourceSpan{kFile, 16, 17});
  CHECK(text.Part(6, 7).Span() == SourceSpan{kFile, 16, 17});
}

TEST_CASE("a block scalar: the indentation lies between the pieces") {
  // `q: |\n  ab\n  cd\n`: text "ab\ncd\n", on disk at 7 and 12.
  MappedText text(kFile, "ab\ncd\n");
  text.AddPiece(0, 7, 10);
  text.AddPiece(3, 12, 15);
  CHECK(text.Span(0, 2) == SourceSpan{kFile, 7, 9});
  CHECK(text.Span(3, 5) == SourceSpan{kFile, 12, 14});
  CHECK(text.Span(1, 4) == SourceSpan{kFile, 8, 13});  // covers what was left out
  CHECK(text.Part(3, 6).Span(0, 1) == SourceSpan{kFile, 12, 13});
}

TEST_CASE("an escape sequence maps as a whole") {
  // `"a\tb"`: text "a<tab>b", the escape at 2..4.
  MappedText text(kFile, "a\tb");
  text.AddPiece(0, 1, 2);
  text.AddPiece(1, 2, 4);
  text.AddPiece(2, 4, 5);
  CHECK(text.Span(1, 2) == SourceSpan{kFile, 2, 4});
  CHECK(text.Span(0, 3) == SourceSpan{kFile, 1, 5});
}

}  // namespace
}  // namespace lintel
