#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/mapped_text.h"
#include "compiler/source/source_map.h"
#include "compiler/source/source_span.h"
#include "compiler/source/text_arena.h"

namespace lintel::yaml {

// What a node is. An alias is read as a copy of the view on its anchor's node.
enum class NodeKind : std::uint8_t { kScalar, kSequence, kMapping };

// How a scalar was written (YAML 1.2, chapter 7 and 8).
enum class ScalarStyle : std::uint8_t { kPlain, kSingleQuoted, kDoubleQuoted, kLiteral, kFolded };

class Document;
class Node;
struct DocumentStorage;
struct Entry;

// The children of a node, read without copying: a range with a size. `Child` is Node for the items
// of a sequence and Entry for the entries of a mapping.
template <class Child>
class ChildRange {
 public:
  class Iterator {
   public:
    using value_type = Child;
    using difference_type = std::ptrdiff_t;

    Iterator() = default;
    Iterator(const ChildRange* range, std::size_t index) : range_(range), index_(index) {}
    Child operator*() const { return (*range_)[index_]; }
    Iterator& operator++() {
      ++index_;
      return *this;
    }
    Iterator operator++(int) {
      Iterator before = *this;
      ++index_;
      return before;
    }
    bool operator==(const Iterator& other) const { return index_ == other.index_; }

   private:
    const ChildRange* range_ = nullptr;
    std::size_t index_ = 0;
  };

  ChildRange(const DocumentStorage* storage, const std::uint32_t* first, std::size_t size)
      : storage_(storage), first_(first), size_(size) {}

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Child operator[](std::size_t index) const;
  Iterator begin() const { return {this, 0}; }
  Iterator end() const { return {this, size_}; }

 private:
  const DocumentStorage* storage_;
  const std::uint32_t* first_;
  std::size_t size_;
};

// A view of one node of a document; cheap to copy, valid as long as the document or a copy of it.
class Node {
 public:
  NodeKind kind() const;
  bool is_scalar() const { return kind() == NodeKind::kScalar; }
  bool is_sequence() const { return kind() == NodeKind::kSequence; }
  bool is_mapping() const { return kind() == NodeKind::kMapping; }

  // The node's bytes: quotes included, a block scalar from its `|` to its last line, a collection
  // from its first to its last byte. For a missing value (`key:`) the empty place after the colon.
  SourceSpan span() const;

  // Scalars: the value with quotes, escapes and indentation resolved. Empty for collections.
  std::string_view text() const;
  ScalarStyle style() const;

  // The explicit tag, resolved (`tag:yaml.org,2002:str` for `!!str`); empty where none is written.
  std::string_view tag() const;

  // A plain scalar that YAML 1.2's core schema reads as null: empty, `~`, `null`, `Null`, `NULL`.
  bool is_null() const;

  // Scalars: the value with the way back to the bytes on disk, for text that a front end reads on.
  MappedText mapped() const;

  // The bytes on disk of `text()[begin, end)`; what mapped().Span() says, cheaper for one part.
  SourceSpan Span(std::uint32_t begin, std::uint32_t end) const;

  // Sequences: the items. Empty for others.
  ChildRange<Node> items() const;

  // Mappings: the entries in file order, duplicates included (they are reported on reading).
  ChildRange<Entry> entries() const;

  // Mappings: the value of the first entry with exactly this key.
  std::optional<Node> Find(std::string_view key) const;

 private:
  friend class Document;
  template <class Child>
  friend class ChildRange;
  Node(const DocumentStorage* storage, std::uint32_t index) : storage_(storage), index_(index) {}

  const DocumentStorage* storage_;
  std::uint32_t index_;
};

// One `key: value` of a mapping.
struct Entry {
  Node key;
  Node value;
};

template <>
inline Node ChildRange<Node>::operator[](std::size_t index) const {
  return {storage_, first_[index]};
}
template <>
inline Entry ChildRange<Entry>::operator[](std::size_t index) const {
  return {{storage_, first_[2 * index]}, {storage_, first_[2 * index + 1]}};
}

// Limits that keep a hostile file from costing more than a large honest one. What exceeds them is
// refused with a located diagnostic.
inline constexpr std::size_t kMaxFileBytes = 4u << 20;  // per file
inline constexpr std::uint32_t kMaxDepth = 64;          // nested collections
inline constexpr std::uint32_t kMaxNodes = 1u << 20;  // per file, aliases counted as often as used

// One YAML document of a file.
class Document {
 public:
  // The document's bytes, without the `---` and `...` lines.
  SourceSpan span() const;

  // The root node; absent for an empty document.
  std::optional<Node> root() const;

  // Keeps every text() that is not in the file as it stands. A rule that is lowered from this
  // document takes it over as its own arena and so may keep views on the nodes' texts.
  std::shared_ptr<TextArena> arena() const;

 private:
  friend class DocumentBuilder;
  friend class DocumentMerger;
  explicit Document(std::shared_ptr<const DocumentStorage> storage)
      : storage_(std::move(storage)) {}

  std::shared_ptr<const DocumentStorage> storage_;
};

// Reads all documents of a file. What YAML 1.2 readers reject is reported to the sink, located,
// and that document and the ones after it are left out; so are duplicate keys, which leave the
// document in. Bytes that are not UTF-8, control characters and exceeded limits are errors too.
std::vector<Document> ReadDocuments(const SourceMap& sources, FileId file, DiagnosticSink& sink);

// Reads YAML out of text that is part of another file, such as a KQL comment header; spans point
// into that file. The bytes that `text` views must outlive the documents.
std::vector<Document> ReadDocuments(const MappedText& text, DiagnosticSink& sink);

// Every diagnostic that reading can report, in order of their codes (F…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::yaml
