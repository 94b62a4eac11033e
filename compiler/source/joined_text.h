#pragma once

#include <span>
#include <string>
#include <string_view>

namespace lintel {

// The texts of a list with a separator between them: `a, b, c`. Not fmt::join, which compiles half
// a second of padding and escaping into every file that calls it.
std::string Joined(std::span<const std::string> texts, std::string_view separator);
std::string Joined(std::span<const std::string_view> texts, std::string_view separator);

}  // namespace lintel
