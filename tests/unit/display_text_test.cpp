#include "compiler/diagnostics/display_text.h"

#include <doctest/doctest.h>

namespace lintel {
namespace {

TEST_CASE("code points are read whole, and bytes that are none one by one") {
  struct Row {
    std::string_view text;
    std::uint32_t value;
    std::uint32_t bytes;
  };
  for (const Row& row : {
           Row{"a", 'a', 1},
           Row{"\xC3\xBC", 0xFC, 2},
           Row{"\xE6\x97\xA5", 0x65E5, 3},
           Row{"\xF0\x9F\x98\x80", 0x1F600, 4},
           Row{"\xFF", 0xFFFD, 1},
           Row{"\xC3", 0xFFFD, 1},              // cut off
           Row{"\xC0\xAF", 0xFFFD, 1},          // overlong
           Row{"\xE0\x80\x80", 0xFFFD, 1},      // overlong
           Row{"\xED\xA0\x80", 0xFFFD, 1},      // a surrogate
           Row{"\xF4\x90\x80\x80", 0xFFFD, 1},  // beyond Unicode
           Row{"\xE6\x97x", 0xFFFD, 1},
       }) {
    CAPTURE(row.text);
    const CodePoint code_point = FirstCodePoint(row.text);
    CHECK(code_point.value == row.value);
    CHECK(code_point.bytes == row.bytes);
  }
}

TEST_CASE("widths follow the terminal") {
  CHECK(DisplayWidth('a') == 1);
  CHECK(DisplayWidth(0xFC) == 1);
  CHECK(DisplayWidth(0x301) == 0);    // combining acute accent
  CHECK(DisplayWidth(0x65E5) == 2);   // a Chinese character
  CHECK(DisplayWidth(0x1F600) == 2);  // an emoji
  CHECK(DisplayWidth(0x200D) == 0);   // zero width joiner
}

TEST_CASE("nothing of a rule reaches the terminal as a command") {
  CHECK(Printable("a\tb\nc") == "a b c");
  CHECK(Printable("\x1b[31mred") == "\xEF\xBF\xBD[31mred");
  CHECK(Printable("a\xC2\x9B"
                  "b") ==
        "a\xEF\xBF\xBD"
        "b");  // C1 control
  CHECK(Printable("a\xE2\x80\xAE"
                  "b") ==
        "a\xEF\xBF\xBD"
        "b");  // right-to-left override
  CHECK(Printable("\xFFü") == "\xEF\xBF\xBDü");
}

TEST_CASE("JSON gets valid UTF-8 and keeps everything that is") {
  CHECK(ValidUtf8("a\n\x1bü日") == "a\n\x1bü日");
  CHECK(ValidUtf8("a\xFF\xC3") == "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

}  // namespace
}  // namespace lintel
