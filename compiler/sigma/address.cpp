#include "compiler/sigma/address.h"

#include <arpa/inet.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>

namespace lintel::sigma {
namespace {

// The bytes of an address, the most significant first.
struct Address {
  std::array<std::uint8_t, 16> bytes{};
  unsigned bits = 0;  // 32 or 128; 0 for none
  int family = AF_INET;
};

Address ParseAddress(std::string_view text) {
  Address address;
  std::array<char, INET6_ADDRSTRLEN + 1> copy{};
  if (text.size() >= copy.size() || text.find('\0') != std::string_view::npos) return address;
  std::ranges::copy(text, copy.begin());
  const bool is_v6 = text.find(':') != std::string_view::npos;
  address.family = is_v6 ? AF_INET6 : AF_INET;
  if (inet_pton(address.family, copy.data(), address.bytes.data()) == 1) {
    address.bits = is_v6 ? 128 : 32;
  }
  return address;
}

// Sets all bits behind the prefix to zero; whether any was set.
bool ClearHostBits(Address& address, unsigned prefix) {
  bool was_set = false;
  for (unsigned bit = prefix; bit < address.bits; ++bit) {
    std::uint8_t& byte = address.bytes[bit / 8];
    const auto mask = static_cast<std::uint8_t>(0x80u >> (bit % 8));
    was_set = was_set || (byte & mask) != 0;
    byte = static_cast<std::uint8_t>(byte & ~mask);
  }
  return was_set;
}

}  // namespace

std::optional<std::string> NetworkFault(std::string_view text) {
  const std::size_t slash = std::min(text.find('/'), text.size());
  Address address = ParseAddress(text.substr(0, slash));
  if (address.bits == 0) {
    return "write an IPv4 or IPv6 network such as `10.0.0.0/8` or `fe80::/10`";
  }
  if (slash == text.size()) return std::nullopt;
  const std::string_view digits = text.substr(slash + 1);
  unsigned prefix = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
  const bool is_prefix = error == std::errc{} && end == digits.data() + digits.size();
  if (!is_prefix || prefix > address.bits) {
    return fmt::format("behind `/` stands the number of leading bits, from 0 to {}", address.bits);
  }
  if (!ClearHostBits(address, prefix)) return std::nullopt;
  std::array<char, INET6_ADDRSTRLEN> written{};
  inet_ntop(address.family, address.bytes.data(), written.data(), written.size());
  return fmt::format("it has bits set behind the prefix; write `{}/{}`, or the single address",
                     written.data(), prefix);
}

}  // namespace lintel::sigma
