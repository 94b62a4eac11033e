#include "lint/fixes.h"

#include <doctest/doctest.h>

namespace lintel::lint {
namespace {

constexpr DiagnosticInfo kInfo{.code = "K999", .name = "some-finding"};

Diagnostic WithFix(std::vector<TextEdit> edits, FixSafety safety = FixSafety::kSafe) {
  Diagnostic finding;
  finding.info = &kInfo;
  finding.fix = Fix{"mend it", safety, std::move(edits)};
  return finding;
}

TextEdit Replace(std::uint32_t begin, std::uint32_t end, std::string replacement) {
  return {{FileId{0}, begin, end}, std::move(replacement)};
}

std::string Fixed(std::vector<Diagnostic> findings, FixSafety least = FixSafety::kSafe) {
  return ApplyFixes("0123456789", findings, least).text;
}

TEST_CASE("edits are applied by place, whatever their order") {
  CHECK(Fixed({WithFix({Replace(8, 9, "h"), Replace(1, 3, "")}), WithFix({Replace(5, 5, "+")})}) ==
        "034+567h9");
}

TEST_CASE("of overlapping fixes the first is applied and the other left out whole") {
  CHECK(Fixed({WithFix({Replace(1, 4, "a")}), WithFix({Replace(3, 5, "b"), Replace(8, 9, "c")})}) ==
        "0a456789");
}

TEST_CASE("fixes that touch are both applied unless one inserts there") {
  CHECK(Fixed({WithFix({Replace(1, 3, "a")}), WithFix({Replace(3, 5, "b")})}) == "0ab56789");
  CHECK(Fixed({WithFix({Replace(1, 3, "a")}), WithFix({Replace(3, 3, "b")})}) == "0a3456789");
  CHECK(Fixed({WithFix({Replace(3, 3, "a")}), WithFix({Replace(3, 3, "b")})}) == "012a3456789");
}

TEST_CASE("unsafe fixes are applied only when asked for") {
  const auto unsafe = WithFix({Replace(0, 1, "x")}, FixSafety::kUnsafe);
  CHECK(Fixed({unsafe}) == "0123456789");
  CHECK(Fixed({unsafe}, FixSafety::kUnsafe) == "x123456789");
}

}  // namespace
}  // namespace lintel::lint
