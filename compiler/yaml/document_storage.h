#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/source/mapped_text.h"
#include "compiler/source/source_span.h"
#include "compiler/source/text_arena.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// One node of a document's tree. Offsets are bytes in DocumentStorage::input.
struct NodeData {
  NodeKind kind = NodeKind::kScalar;
  ScalarStyle style = ScalarStyle::kPlain;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t first_child = 0;  // into DocumentStorage::children
  std::uint32_t child_count = 0;  // a mapping's entry counts twice, as key and as value
  std::uint32_t weight = 1;       // nodes below and including this one, aliases as often as used
  std::string_view text;          // of a scalar; a view into the input or the arena
  std::string_view tag;           // explicit and resolved, or empty
};

// Everything that the nodes of one document refer to.
struct DocumentStorage {
  FileId file{};
  std::string_view input;          // what was read, from the file's first byte on
  std::optional<MappedText> base;  // where the input comes from, if it is not a whole file
  std::uint32_t begin = 0;         // the document in the input, `---` and `...` left out
  std::uint32_t end = 0;
  std::optional<std::uint32_t> root;
  std::vector<NodeData> nodes;
  std::vector<std::uint32_t> children;  // node indices; a collection's are adjacent
  std::shared_ptr<TextArena> arena = std::make_shared<TextArena>();

  // The bytes on disk of `input[begin, end)`.
  SourceSpan Span(std::uint32_t begin_offset, std::uint32_t end_offset) const {
    if (base) return base->Span(begin_offset, end_offset);
    return {file, begin_offset, end_offset};
  }
};

}  // namespace lintel::yaml
