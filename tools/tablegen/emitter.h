#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::tablegen {

// Writes one generated file: the strings of a topic as one text with offsets, and arrays of
// numbers. Nothing in it is a pointer, so that the program has nothing to relocate when it
// starts. A string's id is its rank in byte order: ids compare like the strings.
class Emitter {
 public:
  // Makes room for a string; all are added before the first Id().
  void AddString(std::string_view text) { strings_.emplace(text); }

  // The id of a string that was added.
  std::uint32_t Id(std::string_view text);

  // Adds `constexpr TYPE NAME[] = {…};`. Rows of several numbers are given one after another with
  // their width, and written as `{a, b}` each.
  void AddArray(std::string_view type, std::string_view name,
                const std::vector<std::uint32_t>& numbers, std::size_t width = 1);

  // Adds `constexpr std::uint32_t NAME = number;`.
  void AddNumber(std::string_view name, std::uint32_t number);

  // Writes the file, unless it is there with the same bytes.
  void Write(const std::filesystem::path& path) const;

 private:
  std::set<std::string, std::less<>> strings_;
  std::vector<std::string_view> sorted_;
  std::string arrays_;
};

}  // namespace lintel::tablegen
