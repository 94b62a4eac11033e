#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace lintel {

// A set of bytes, asked for each byte of a text: one look at a table, where string_view's
// find_first_of() calls a function for every byte.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view members) {
    for (const char c : members) has_[static_cast<unsigned char>(c)] = true;
  }

  constexpr bool Has(char c) const { return has_[static_cast<unsigned char>(c)]; }

  // The place of the text's first byte, from `from` on, that is a member; npos where none is.
  constexpr std::size_t FindIn(std::string_view text, std::size_t from = 0) const {
    for (std::size_t i = from; i < text.size(); ++i) {
      if (Has(text[i])) return i;
    }
    return std::string_view::npos;
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace lintel
