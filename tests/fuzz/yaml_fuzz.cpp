// libFuzzer target: any bytes, read by both readers of YAML. What the plain one reads, libyaml
// reads as the same tree and finds no fault in.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "tests/yaml/yaml_difference.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const lintel::yaml::TwoReadings read = lintel::yaml::ReadTwice(text);
  if (read.is_plain && read.plain != read.whole) {
    std::fprintf(stderr, "-- plain:\n%s-- libyaml:\n%s", read.plain.c_str(), read.whole.c_str());
    std::abort();
  }
  return 0;
}
