#include <doctest/doctest.h>

#include "compiler/kql/literals.h"

namespace lintel::kql {
namespace {

using ir::LiteralType;
using ir::Text;

TEST_CASE("string literals of every form") {
  struct Row {
    Text spelling;
    Text text;
    bool is_obfuscated = false;
  };
  // The expectations are what Microsoft's parser gives as the literal's value.
  const Row rows[] = {
      {R"("")", ""},
      {R"("cmd.exe")", "cmd.exe"},
      {R"('say "hi"')", R"(say "hi")"},
      {R"("a\tb\nc\\d\"e\'f")", "a\tb\nc\\d\"e'f"},
      {R"("\a\b\f\v\r")", "\a\b\f\v\r"},
      {R"("\u0041\x41\101")", "AAA"},
      {R"("\0")", std::string_view("\0", 1)},
      {R"("\400")", "\xC4\x80"},
      {R"("\u202e")", "\xE2\x80\xAE"},
      {R"("\ud83d\ude00")", "\xF0\x9F\x98\x80"},
      {R"(@"C:\a\n")", R"(C:\a\n)"},
      {R"(@"C:\")", R"(C:\)"},
      {R"(@"a""b'c")", R"(a"b'c)"},
      {R"(@'a''b"c')", R"(a'b"c)"},
      {R"(@"""")", R"(")"},
      {"```a\"b\\c\nd```", "a\"b\\c\nd"},
      {"~~~a\nb~~~", "a\nb"},
      {R"(h"a\tb")", "a\tb", true},
      {R"(H@'a\b')", R"(a\b)", true},
      {"h```abc```", "abc", true},
      {"\"größe\"", "größe"},
      {R"("open)", "open"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.spelling);
    TextArena arena;
    BadEscape bad;
    const auto decoded = DecodeString(row.spelling, arena, bad);
    REQUIRE(decoded);
    CHECK(decoded->text == row.text);
    CHECK(decoded->is_obfuscated == row.is_obfuscated);
  }
}

TEST_CASE("a string literal without escapes stays a view of the source") {
  const Text spelling = R"(h@"C:\a")";
  TextArena arena;
  BadEscape bad;
  CHECK(DecodeString(spelling, arena, bad)->text.data() == spelling.data() + 3);
}

TEST_CASE("escape sequences that KQL refuses are located") {
  struct Row {
    Text spelling;
    std::uint32_t begin;
    std::uint32_t end;
  };
  const Row rows[] = {
      {R"("c:\windows")", 3, 5}, {R"("\d+")", 1, 3},     {R"("ab\u41")", 3, 7},
      {R"(h"\x4")", 2, 5},       {R"("\8")", 1, 3},      {R"("a\/")", 2, 4},
      {R"("\ud83d")", 1, 7},     {R"("\ude00x")", 1, 7}, {R"("\ud83d\u0041")", 1, 7},
  };
  for (const Row& row : rows) {
    CAPTURE(row.spelling);
    TextArena arena;
    BadEscape bad;
    CHECK_FALSE(DecodeString(row.spelling, arena, bad));
    CHECK(bad.begin == row.begin);
    CHECK(bad.end == row.end);
  }
}

TEST_CASE("literals other than strings") {
  struct Row {
    LiteralType type;
    Text spelling;
    Text text;
    bool is_null = false;
  };
  const Row rows[] = {
      {LiteralType::kLong, "445", "445"},
      {LiteralType::kLong, "0x1F", "0x1F"},
      {LiteralType::kLong, "long( 5 )", "5"},
      {LiteralType::kInt, "int(-5)", "-5"},
      {LiteralType::kInt, "int(null)", "null", true},
      {LiteralType::kReal, "1.5e3", "1.5e3"},
      {LiteralType::kReal, "double(nan)", "nan"},
      {LiteralType::kBool, "TRUE", "true"},
      {LiteralType::kBool, "False", "false"},
      {LiteralType::kBool, "bool(1)", "true"},
      {LiteralType::kTimespan, "7d", "7d"},
      {LiteralType::kTimespan, "time(1.00:00:00)", "1.00:00:00"},
      {LiteralType::kDatetime, "datetime(2024-01-01 10:00)", "2024-01-01 10:00"},
      {LiteralType::kDatetime, "datetime(\"2024-01-01\")", "\"2024-01-01\""},
      {LiteralType::kGuid, "guid(null)", "null", true},
      {LiteralType::kDynamic, "dynamic([1, (2)])", "[1, (2)]"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.spelling);
    const ir::Literal literal = ReadLiteral(row.type, row.spelling);
    CHECK(literal.type == row.type);
    CHECK(literal.text == row.text);
    CHECK(literal.is_null == row.is_null);
  }
}

TEST_CASE("numbers as written") {
  for (const Text text : {"0", "445", "-5", "+5", "0x1F", "1.", "1.5", "1e3", "1.5E-3"}) {
    CAPTURE(text);
    CHECK(IsNumber(text));
  }
  for (const Text text : {"", "-", "0x", "nan", "+inf", "1e", "\"5\"", "5 ", "7d", "1.5.2"}) {
    CAPTURE(text);
    CHECK_FALSE(IsNumber(text));
  }
}

}  // namespace
}  // namespace lintel::kql
