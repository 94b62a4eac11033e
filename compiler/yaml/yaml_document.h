#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
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
struct Entry;

// A view of one node of a document; cheap to copy, valid as long as the document.
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

  // A plain scalar that YAML 1.2's core schema reads as null: empty, `~`, `null`, `Null`, `NULL`.
  bool is_null() const;

  // Scalars: the value with the way back to the bytes on disk, for text that a front end reads on.
  MappedText mapped() const;

  // Sequences: the items. Empty for others.
  std::vector<Node> items() const;

  // Mappings: the entries in file order, duplicates included (they are reported on reading).
  std::vector<Entry> entries() const;

  // Mappings: the value of the first entry with exactly this key.
  std::optional<Node> Find(std::string_view key) const;

 private:
  friend class Document;
  friend class DocumentBuilder;
  Node(const Document* document, std::uint32_t index) : document_(document), index_(index) {}

  const Document* document_;
  std::uint32_t index_;
};

// One `key: value` of a mapping.
struct Entry {
  Node key;
  Node value;
};

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
  friend class Node;
  friend class DocumentBuilder;
  struct Storage;
  std::shared_ptr<const Storage> storage_;
};

// Reads all documents of a file. What YAML 1.2 readers reject is reported to the sink, located,
// and that document and the ones after it are left out; so are duplicate keys, which leave the
// document in. Bytes that are not UTF-8, control characters and exceeded limits are errors too.
std::vector<Document> ReadDocuments(const SourceMap& sources, FileId file, DiagnosticSink& sink);

// Reads YAML out of text that is part of another file, such as a KQL comment header; spans point
// into that file.
std::vector<Document> ReadDocuments(const MappedText& text, DiagnosticSink& sink);

// Every diagnostic that reading can report, in order of their codes (F…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::yaml
