#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/document_storage.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {

// A scalar as a reader met it.
struct ScalarToken {
  std::uint32_t begin = 0;  // quotes included, anchor and tag left out
  std::uint32_t end = 0;    // of a block scalar behind its last line with content
  ScalarStyle style = ScalarStyle::kPlain;
  std::string_view text;   // quotes, escapes and indentation resolved; not kept
  bool has_lines = false;  // it ends on a later line than it begins
};

// The beginning of a sequence or mapping.
struct CollectionToken {
  NodeKind kind = NodeKind::kMapping;
  std::uint32_t begin = 0;
  bool is_flow = false;  // in brackets
};

// What stands before a node's content; empty where nothing is written.
struct NodeProperties {
  std::string_view anchor;
  std::string_view tag;  // resolved
};

// Builds the trees of an input's documents out of what a reader meets, in file order. What returns
// a bool returns false once something was refused, which is then reported to the sink.
class DocumentBuilder {
 public:
  // Both are only referred to.
  DocumentBuilder(const DocumentStorage& input, DiagnosticSink& sink)
      : input_(input), sink_(sink) {}

  // Offsets without the lines of `---` and `...`.
  void StartDocument(std::uint32_t begin);
  void EndDocument(std::uint32_t end);

  bool AddScalar(const ScalarToken& scalar, const NodeProperties& properties = {});

  // A sequence or mapping: its children come next, a mapping's as key and value in turn.
  bool StartCollection(const CollectionToken& collection, const NodeProperties& properties = {});

  // Of the collection that was started last. `end` is behind a flow collection's bracket; a block
  // collection ends with its last node.
  void EndCollection(std::uint32_t end);

  // `*name` at `[begin, end)`.
  bool AddAlias(std::string_view name, std::uint32_t begin, std::uint32_t end);

  // The documents that have ended.
  std::vector<Document> Take() { return std::move(documents_); }

  // Where the last node ended, and where it began if it was quoted and of several lines.
  std::uint32_t last_end() const { return last_end_; }
  std::optional<std::uint32_t> last_quote() const { return last_quote_; }

 private:
  // A collection whose end has not come yet.
  struct Open {
    std::uint32_t node;
    std::size_t first_pending;  // its children are pending_[first_pending …]
    bool is_flow;
  };

  bool AddNode(const NodeData& node, std::string_view anchor);
  void Attach(std::uint32_t node);
  bool CountNodes(std::uint32_t count, std::uint32_t at);
  bool TakeTag(NodeData& node, std::string_view tag);
  std::string_view KeepText(std::string_view text, std::uint32_t at);
  SourceSpan NodeSpan(std::uint32_t node) const;

  const DocumentStorage& input_;
  DiagnosticSink& sink_;
  std::vector<Document> documents_;
  std::shared_ptr<DocumentStorage> storage_;  // of the document that is being read
  std::vector<Open> open_;
  std::vector<std::uint32_t> pending_;
  std::unordered_map<std::string, std::uint32_t> anchors_;
  std::uint64_t node_count_ = 0;
  std::uint32_t last_end_ = 0;
  std::optional<std::uint32_t> last_quote_;
};

}  // namespace lintel::yaml
