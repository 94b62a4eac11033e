#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lintel::transform {

// A name that KQL takes without brackets: letters, digits and underscores of `text`.
std::string Identifier(std::string_view text);

// The period in KQL's largest unit that divides it.
std::string TimespanText(std::uint64_t seconds);

}  // namespace lintel::transform
