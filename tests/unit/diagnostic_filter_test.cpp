#include "lint/diagnostic_filter.h"

#include <doctest/doctest.h>

namespace lintel::lint {
namespace {

constexpr DiagnosticInfo kK101{.code = "K101", .name = "literal-type"};
constexpr DiagnosticInfo kK102{.code = "K102", .name = "literal-as-condition"};
constexpr DiagnosticInfo kM104{.code = "M104", .name = "missing-attack-mapping"};

TEST_CASE("everything is wanted unless said otherwise") {
  CHECK(DiagnosticFilter().Allows(kK101));
  CHECK(DiagnosticFilter({}, {}).Allows(kM104));
}

TEST_CASE("select takes codes, beginnings of codes and names") {
  CHECK(DiagnosticFilter({"K101"}, {}).Allows(kK101));
  CHECK(DiagnosticFilter({"K"}, {}).Allows(kK102));
  CHECK(DiagnosticFilter({"literal-type"}, {}).Allows(kK101));
  CHECK_FALSE(DiagnosticFilter({"literal"}, {}).Allows(kK101));
  CHECK_FALSE(DiagnosticFilter({"K"}, {}).Allows(kM104));
}

TEST_CASE("the more exact entry wins, and ignore where both are equal") {
  CHECK_FALSE(DiagnosticFilter({"K"}, {"K101"}).Allows(kK101));
  CHECK(DiagnosticFilter({"K101"}, {"K"}).Allows(kK101));
  CHECK_FALSE(DiagnosticFilter({"K101"}, {"K"}).Allows(kK102));
  CHECK_FALSE(DiagnosticFilter({"K101"}, {"literal-type"}).Allows(kK101));
}

}  // namespace
}  // namespace lintel::lint
