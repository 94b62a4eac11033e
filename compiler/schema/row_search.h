#pragma once

#include <cstdint>
#include <optional>

namespace lintel::schema {

// The row whose string id, its first number, is `id`, among rows in ascending order of it; null
// when there is none.
template <class Row>
const Row* FindRow(const Row* rows, std::uint32_t count, std::optional<std::uint32_t> id,
                   std::uint32_t Row::*key) {
  if (!id) return nullptr;
  std::uint32_t low = 0;
  std::uint32_t high = count;
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (rows[middle].*key < *id) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < count && rows[low].*key == *id ? &rows[low] : nullptr;
}

}  // namespace lintel::schema
