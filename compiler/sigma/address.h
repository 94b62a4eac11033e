#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lintel::sigma {

// Why `text` is no IPv4 or IPv6 network in CIDR notation (RFC 4632, RFC 4291), as help for its
// author; nothing if it is one. A single address counts as a network of one.
std::optional<std::string> NetworkFault(std::string_view text);

}  // namespace lintel::sigma
