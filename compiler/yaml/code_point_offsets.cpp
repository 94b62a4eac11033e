#include "compiler/yaml/code_point_offsets.h"

#include <algorithm>
#include <iterator>

namespace lintel::yaml {

CodePointOffsets::CodePointOffsets(std::string_view input, std::uint32_t skipped, bool is_ascii)
    : skipped_(skipped) {
  if (is_ascii) return;
  std::uint32_t code_point = 0;
  for (std::uint32_t i = skipped; i < input.size(); ++code_point) {
    const auto byte = static_cast<unsigned char>(input[i]);
    const std::uint32_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    i += length;
    if (length > 1) wide_.push_back({code_point, i});
  }
}

std::uint32_t CodePointOffsets::ByteOffset(std::uint32_t code_point) const {
  const auto next = std::ranges::lower_bound(wide_, code_point, {}, &Wide::code_point);
  if (next == wide_.begin()) return skipped_ + code_point;
  const Wide& last = *std::prev(next);
  return last.byte_end + (code_point - last.code_point - 1);
}

}  // namespace lintel::yaml
