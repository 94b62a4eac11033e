#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lintel::schema {

// The strings of one generated file: one text and the offset of each string's first byte, in byte
// order, so that a string's id is its rank. Made on the fly from the arrays, never stored: stored
// pointers would have to be relocated at every start.
class EmbeddedText {
 public:
  constexpr EmbeddedText(const char* text, const std::uint32_t* begins, std::uint32_t count)
      : text_(text), begins_(begins), count_(count) {}

  // The string with that id.
  std::string_view operator[](std::uint32_t id) const {
    return {text_ + begins_[id], begins_[id + 1] - begins_[id]};
  }

  // The id of a string; none when no entry uses it.
  std::optional<std::uint32_t> Find(std::string_view text) const {
    std::uint32_t low = 0;
    std::uint32_t high = count_;
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      if ((*this)[middle] < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < count_ && (*this)[low] == text) return low;
    return std::nullopt;
  }

 private:
  const char* text_;
  const std::uint32_t* begins_;  // one more than there are strings
  std::uint32_t count_;
};

}  // namespace lintel::schema
