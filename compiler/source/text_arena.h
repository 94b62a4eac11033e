#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace lintel {

// Keeps the text that a rule's nodes refer to but that no file holds as it is (unescaped strings,
// mapped field names). Views stay valid until the arena dies; it frees all of them at once.
class TextArena {
 public:
  // A copy of `text` that lives as long as the arena.
  std::string_view Keep(std::string_view text);

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t left_ = 0;  // bytes still free in the last block
  char* next_ = nullptr;  // the first of them
};

}  // namespace lintel
