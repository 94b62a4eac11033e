#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace lintel {

// Keeps the text that a rule's nodes refer to but that no file holds as it is (unescaped strings,
// mapped field names). Views stay valid until the arena dies; it frees all of them at once.
class TextArena {
 public:
  // A copy of `text` that lives as long as the arena.
  std::string_view Keep(std::string_view text);

  // Lets another arena live as long as this one, for views that are mixed from both.
  void KeepAlive(std::shared_ptr<const TextArena> other) { kept_.push_back(std::move(other)); }

 private:
  std::vector<std::shared_ptr<const TextArena>> kept_;
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t left_ = 0;  // bytes still free in the last block
  char* next_ = nullptr;  // the first of them
};

}  // namespace lintel
