#include "compiler/source/source_map.h"

#include <doctest/doctest.h>

namespace lintel {
namespace {

TEST_CASE("line ends of every kind, counted in bytes") {
  struct Row {
    const char* text;
    std::uint32_t offset;
    LineColumn place;
  };
  const Row rows[] = {
      {"", 0, {1, 1}},
      {"ab\ncd", 1, {1, 2}},
      {"ab\ncd", 3, {2, 1}},
      {"ab\r\ncd", 4, {2, 1}},
      {"ab\rcd", 3, {2, 1}},
      {"a\n\nb", 2, {2, 1}},
      {"\xEF\xBB\xBFx", 3, {1, 1}},  // a byte order mark takes no column
      {"\xC3\xA9x", 2, {1, 3}},      // columns are bytes, not characters
      {"ab", 99, {1, 3}},            // past the end is the end
  };
  for (const Row& row : rows) {
    SourceMap sources;
    const FileId file = sources.Add("rule.kql", row.text);
    CAPTURE(row.text);
    CAPTURE(row.offset);
    CHECK(sources.Locate(file, row.offset).line == row.place.line);
    CHECK(sources.Locate(file, row.offset).column == row.place.column);
  }
}

TEST_CASE("a line comes without its end") {
  SourceMap sources;
  const FileId file = sources.Add("rule.kql", "first\r\nsecond\n");
  CHECK(sources.Line(file, 1) == "first");
  CHECK(sources.Line(file, 2) == "second");
  CHECK(sources.Line(file, 9) == "");
}

TEST_CASE("text added later keeps earlier views valid") {
  SourceMap sources;
  const FileId first = sources.Add("a", "short");
  const std::string_view view = sources.Text(first);
  for (int i = 0; i < 100; ++i) sources.Add("b", "x");
  CHECK(view.data() == sources.Text(first).data());
  CHECK(sources.Text(SourceSpan{first, 1, 3}) == "ho");
}

}  // namespace
}  // namespace lintel
