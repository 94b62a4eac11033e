#include "compiler/diagnostics/closest_name.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace lintel {
namespace {

constexpr std::array<std::string_view, 5> kNames{"check", "convert", "explain", "K101", "K102"};

TEST_CASE("one slip of each kind is forgiven") {
  CHECK(ClosestName("chek", kNames) == "check");
  CHECK(ClosestName("checkk", kNames) == "check");
  CHECK(ClosestName("chexk", kNames) == "check");
  CHECK(ClosestName("hceck", kNames) == "check");
}

TEST_CASE("letters count the same in either case") { CHECK(ClosestName("k101", kNames) == "K101"); }

TEST_CASE("of equally near names the first is taken") {
  CHECK(ClosestName("K10", kNames) == "K101");
}

TEST_CASE("a longer name may have more slips") {
  CHECK(ClosestName("explian", kNames) == "explain");
  CHECK(ClosestName("konvet", kNames) == "convert");
}

TEST_CASE("a message ends in the suggestion, or in nothing") {
  CHECK(DidYouMean("k101", kNames) == "; did you mean `K101`?");
  CHECK(DidYouMean("quite-something-else", kNames) == "");
}

TEST_CASE("what resembles nothing gets no suggestion") {
  CHECK_FALSE(ClosestName("zzzzz", kNames));
  CHECK_FALSE(ClosestName("", kNames));
  CHECK_FALSE(ClosestName(std::string(100000, 'c'), kNames));
}

}  // namespace
}  // namespace lintel
