#pragma once

#include <string>
#include <string_view>

namespace lintel::yaml {

// What the two readers of YAML make of a text.
struct TwoReadings {
  bool is_readable = false;  // it passes GuardText()
  bool is_plain = false;     // ReadPlain() read it
  std::string plain;         // its tree as text, places included; with `is_plain`
  std::string whole;         // libyaml's tree in the same form, or what it refused; with `is_plain`
};

// Reads the text with both.
TwoReadings ReadTwice(std::string_view text);

}  // namespace lintel::yaml
