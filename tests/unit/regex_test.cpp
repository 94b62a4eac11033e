#include "compiler/ir/regex.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <string>

namespace lintel::ir {
namespace {

TEST_CASE("what is sure to run runs in a megabyte") {
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(1 << 20);
  const std::string dots(3900, '.');
  for (const std::string& expression : {
           std::string(R"(\\[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{12}\.txt$)"),
           std::string(R"(https?://(?:0[0-9]{1,11}\.){3}0[0-9]{1,11})"),
           std::string("(.){200,}"),
           std::string(R"([^]\\]{1,256}[]a]{1,3})"),
           std::string("{,5}{1,256}"),
           dots,
       }) {
    CAPTURE(expression);
    CHECK(SurelyRunsOnRe2(expression));
    CHECK(RE2(expression, options).ok());
  }
}

TEST_CASE("what cannot be read or may grow large is not sure to run") {
  for (const std::string_view expression :
       {"a(?=b)", "(a)\\1", "a**", "[a", "(", ")", "\\", "(.{100}){100}", "((.{9}){9}x{500}){9}",
        "\\pL{900}", "[\\pL]{900}", "\\Qa.b\\E", "x{1001}"}) {
    CAPTURE(expression);
    CHECK_FALSE(SurelyRunsOnRe2(expression));
  }
}

}  // namespace
}  // namespace lintel::ir
