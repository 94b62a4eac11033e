#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// The strings of one generated file: one text and the offset of each string's first byte, in byte
// order, so that a string's id is its rank; and a hash table of ids. Made on the fly from the
// arrays, never stored: stored pointers would have to be relocated at every start.
class EmbeddedText {
 public:
  // `begins` has one number more than there are strings; `slots` is what SlotsOf() gives for them.
  constexpr EmbeddedText(const char* text, const std::uint32_t* begins, std::uint32_t count,
                         const std::uint32_t* slots)
      : text_(text), begins_(begins), count_(count), slots_(slots) {}

  // The string with that id.
  std::string_view operator[](std::uint32_t id) const {
    return {text_ + begins_[id], begins_[id + 1] - begins_[id]};
  }

  // The id of a string; none when no entry uses it.
  std::optional<std::uint32_t> Find(std::string_view text) const {
    const std::uint32_t mask = SlotCount(count_) - 1;
    for (std::uint32_t slot = Hash(text) & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
      const std::uint32_t id = slots_[slot] - 1;
      if ((*this)[id] == text) return id;
    }
    return std::nullopt;
  }

  // The hash table of the strings that `begins` cuts `text` into, by open addressing: each slot is
  // empty (0) or an id plus one.
  static std::vector<std::uint32_t> SlotsOf(std::string_view text,
                                            const std::vector<std::uint32_t>& begins) {
    const auto count = static_cast<std::uint32_t>(begins.size() - 1);
    const std::uint32_t mask = SlotCount(count) - 1;
    std::vector<std::uint32_t> slots(mask + 1);
    for (std::uint32_t id = 0; id < count; ++id) {
      std::uint32_t slot = Hash(text.substr(begins[id], begins[id + 1] - begins[id])) & mask;
      while (slots[slot] != 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    return slots;
  }

 private:
  // At least twice as many as there are strings, so that a search ends soon.
  static constexpr std::uint32_t SlotCount(std::uint32_t count) {
    return std::bit_ceil(2 * count + 1);
  }

  // FNV-1a.
  static constexpr std::uint32_t Hash(std::string_view text) {
    std::uint32_t hash = 2166136261u;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return hash;
  }

  const char* text_;
  const std::uint32_t* begins_;
  std::uint32_t count_;
  const std::uint32_t* slots_;
};

}  // namespace lintel::schema
