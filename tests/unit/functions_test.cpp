#include "compiler/schema/functions.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace lintel::schema {
namespace {

TEST_CASE("functions are found by kind and exact name") {
  CHECK(FindFunction(FunctionKind::kScalar, "strcat"));
  CHECK(FindFunction(FunctionKind::kAggregate, "arg_max"));
  CHECK(FindFunction(FunctionKind::kPlugin, "bag_unpack"));
  CHECK_FALSE(FindFunction(FunctionKind::kScalar, "StrCat"));
  CHECK_FALSE(FindFunction(FunctionKind::kScalar, "arg_max"));
  CHECK_FALSE(FindFunction(FunctionKind::kScalar, ""));
}

TEST_CASE("every function is found under its own name") {
  REQUIRE(FunctionCount() > 500);
  for (std::size_t i = 0; i < FunctionCount(); ++i) {
    const Function function = FunctionAt(i);
    const auto found = FindFunction(function.kind, function.name);
    REQUIRE(found);
    CHECK(found->first_signature == function.first_signature);
  }
}

TEST_CASE("signatures say types, counts and repetition") {
  const Function bin = *FindFunction(FunctionKind::kScalar, "bin");
  CHECK(bin.naming == ResultNaming::kFirstArgument);
  REQUIRE(bin.signature_count == 4);
  const Signature by_timespan = SignatureAt(bin, 3);
  CHECK(by_timespan.returns == ReturnRule::kDatetime);
  CHECK(ParameterAt(by_timespan, 0).type == ParameterType::kDatetime);
  CHECK(ParameterAt(by_timespan, 1).type == ParameterType::kTimespan);

  const Signature strcat = SignatureAt(*FindFunction(FunctionKind::kScalar, "strcat"), 0);
  CHECK(strcat.layout == ParameterLayout::kRepeating);
  CHECK(strcat.max_arguments > 60);

  const Function make_set = *FindFunction(FunctionKind::kAggregate, "make_set");
  CHECK(make_set.naming == ResultNaming::kPrefixAndFirstArgument);
  CHECK(make_set.prefix == "set");
}

TEST_CASE("a deprecated function names its replacement") {
  CHECK(FindFunction(FunctionKind::kAggregate, "makeset")->replacement == "make_set");
  CHECK(FindFunction(FunctionKind::kScalar, "strcat")->replacement.empty());
}

}  // namespace
}  // namespace lintel::schema
