#include "backends/rule_guid.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

namespace lintel::backends {

bool IsGuid(std::string_view text) {
  constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
  return text.size() == kShape.size() &&
         std::equal(text.begin(), text.end(), kShape.begin(), [](char c, char shape) {
           const bool is_hex =
               (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           return shape == '-' ? c == '-' : is_hex;
         });
}

std::string StableGuid(std::string_view text) {
  std::uint64_t halves[2];
  for (int half = 0; half < 2; ++half) {
    std::uint64_t hash = 14695981039346656037ull + static_cast<std::uint64_t>(half);  // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    halves[half] = hash;
  }
  return fmt::format("{:08x}-{:04x}-8{:03x}-{:x}{:03x}-{:012x}", halves[0] >> 32,
                     (halves[0] >> 16) & 0xFFFF, halves[0] & 0xFFF, 8 + ((halves[1] >> 62) & 3),
                     (halves[1] >> 48) & 0xFFF, halves[1] & 0xFFFFFFFFFFFF);
}

std::string RuleGuid(std::string_view id, std::string_view target, std::string_view content) {
  if (id.empty()) return StableGuid(content);
  if (target == "sentinel-asim") return StableGuid(fmt::format("{} {}", id, target));
  return IsGuid(id) ? std::string(id) : StableGuid(id);
}

}  // namespace lintel::backends
