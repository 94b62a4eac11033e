#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace lintel::yaml {

// libyaml counts code points from behind the byte order mark; this makes byte offsets of them.
class CodePointOffsets {
 public:
  // `input` is valid UTF-8; counting starts behind its first `skipped` bytes. With `is_ascii` the
  // two counts are the same and nothing is scanned.
  CodePointOffsets(std::string_view input, std::uint32_t skipped, bool is_ascii);

  // Where the code point of that index begins.
  std::uint32_t ByteOffset(std::uint32_t code_point) const;

 private:
  struct Wide {
    std::uint32_t code_point;  // index of a character that is more than one byte
    std::uint32_t byte_end;    // where it ends
  };

  std::uint32_t skipped_;
  std::vector<Wide> wide_;
};

}  // namespace lintel::yaml
