#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lintel::sigma {

// What is wrong with a regular expression of the modifier `re`.
struct RegexFault {
  // Whether no engine of Perl's family reads it. Otherwise it is right in some of them, but
  // outside the subset of the specification (2.1, "Regular Expression").
  bool is_invalid = true;
  std::string what;         // `missing )`
  std::string help;         // what to do
  std::uint32_t begin = 0;  // the bytes of the expression that are at fault
  std::uint32_t end = 0;
};

// The first fault of the expression; nothing if it is a good one.
std::optional<RegexFault> FindRegexFault(std::string_view expression);

}  // namespace lintel::sigma
