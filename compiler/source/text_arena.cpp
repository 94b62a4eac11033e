#include "compiler/source/text_arena.h"

#include <algorithm>
#include <cstring>

namespace lintel {
namespace {

constexpr std::size_t kFirstBlock = 1024;
constexpr std::size_t kLargestBlock = 65536;

}  // namespace

std::string_view TextArena::Keep(std::string_view text) {
  if (text.empty()) return {};
  if (text.size() > left_) {
    const std::size_t grown =
        std::min(kLargestBlock, kFirstBlock << std::min<std::size_t>(blocks_.size(), 6));
    const std::size_t size = std::max(grown, text.size());
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(size));
    next_ = blocks_.back().get();
    left_ = size;
  }
  char* const kept = next_;
  std::memcpy(kept, text.data(), text.size());
  next_ += text.size();
  left_ -= text.size();
  return {kept, text.size()};
}

}  // namespace lintel
