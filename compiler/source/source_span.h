#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace lintel {

// Which file a span lies in: an index into SourceMap, in path order.
enum class FileId : std::uint32_t {};

// A half-open byte range `[begin, end)` in the file on disk, byte order mark and carriage
// returns included, also for text inside a YAML block scalar or a quoted string.
struct SourceSpan {
  FileId file{};
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const SourceSpan&) const = default;

  // The number of bytes covered.
  std::uint32_t size() const { return end - begin; }
};

// The smallest span that covers both; both must lie in the same file.
inline SourceSpan Cover(SourceSpan a, SourceSpan b) {
  return {a.file, a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

// A value together with the bytes it was read from.
template <class T>
struct Spanned {
  T value{};
  SourceSpan span;
};

// A place as people read it: both numbers start at 1, the column counts bytes (as compilers do).
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  auto operator<=>(const LineColumn&) const = default;
};

}  // namespace lintel
