#include "lint/unified_diff.h"

#include <doctest/doctest.h>

#include <string>

namespace lintel::lint {
namespace {

std::string Numbers(int from, int to) {
  std::string text;
  for (int i = from; i <= to; ++i) text += std::to_string(i) + '\n';
  return text;
}

TEST_CASE("equal texts have no difference") { CHECK(UnifiedDiff("a\n", "a\n", "a", "b").empty()); }

TEST_CASE("a changed line has three lines of context") {
  CHECK(UnifiedDiff(Numbers(1, 9), Numbers(1, 4) + "five\n" + Numbers(6, 9), "a/x", "b/x") ==
        "--- a/x\n+++ b/x\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes far apart are two hunks, near ones are one") {
  const std::string far = "one\n" + Numbers(2, 19) + "twenty\n";
  CHECK(UnifiedDiff(Numbers(1, 20), far, "a", "b") ==
        "--- a\n+++ b\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n"
        "@@ -17,4 +17,4 @@\n 17\n 18\n 19\n-20\n+twenty\n");
  const std::string near = "one\n" + Numbers(2, 7) + "eight\n" + Numbers(9, 9);
  CHECK(UnifiedDiff(Numbers(1, 9), near, "a", "b") ==
        "--- a\n+++ b\n@@ -1,9 +1,9 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n 9\n");
}

TEST_CASE("insertion into and deletion to an empty text") {
  CHECK(UnifiedDiff("", "a\n", "a", "b") == "--- a\n+++ b\n@@ -0,0 +1 @@\n+a\n");
  CHECK(UnifiedDiff("a\n", "", "a", "b") == "--- a\n+++ b\n@@ -1 +0,0 @@\n-a\n");
}

TEST_CASE("a missing last line end is said") {
  CHECK(UnifiedDiff("a", "b\n", "a", "b") ==
        "--- a\n+++ b\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n");
}

TEST_CASE("unrelated texts are a whole replacement, in bounded time") {
  const std::string diff = UnifiedDiff(Numbers(1, 5000), Numbers(10000, 15000), "a", "b");
  CHECK(diff.starts_with("--- a\n+++ b\n@@ -1,5000 +1,5001 @@\n-1\n"));
}

}  // namespace
}  // namespace lintel::lint
