#include "compiler/yaml/yaml_document.h"

#include <algorithm>

#include "compiler/yaml/document_storage.h"
#include "compiler/yaml/scalar_mapping.h"

namespace lintel::yaml {

NodeKind Node::kind() const { return storage_->nodes[index_].kind; }

SourceSpan Node::span() const {
  const NodeData& node = storage_->nodes[index_];
  return storage_->Span(node.begin, node.end);
}

std::string_view Node::text() const { return storage_->nodes[index_].text; }

ScalarStyle Node::style() const { return storage_->nodes[index_].style; }

std::string_view Node::tag() const { return storage_->nodes[index_].tag; }

bool Node::is_null() const {
  const NodeData& node = storage_->nodes[index_];
  if (node.kind != NodeKind::kScalar || node.style != ScalarStyle::kPlain) return false;
  if (!node.tag.empty()) return node.tag == "tag:yaml.org,2002:null";
  const std::string_view text = node.text;
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

MappedText Node::mapped() const {
  const NodeData& node = storage_->nodes[index_];
  MappedText mapped(storage_->file, node.text);
  for (const ScalarPiece& piece :
       MapScalar(storage_->input, node.begin, node.end, node.style, node.text)) {
    const SourceSpan span = storage_->Span(piece.begin, piece.end);
    mapped.AddPiece(piece.text_begin, span.begin, span.end);
  }
  return mapped;
}

SourceSpan Node::Span(std::uint32_t begin, std::uint32_t end) const {
  const NodeData& node = storage_->nodes[index_];
  const bool stands_in_input =
      node.text.data() >= storage_->input.data() &&
      node.text.data() + node.text.size() <= storage_->input.data() + storage_->input.size();
  if (!stands_in_input || node.text.empty()) return mapped().Span(begin, end);
  const auto at = static_cast<std::uint32_t>(node.text.data() - storage_->input.data());
  return storage_->Span(at + begin, at + end);
}

ChildRange<Node> Node::items() const {
  const NodeData& node = storage_->nodes[index_];
  if (node.kind != NodeKind::kSequence) return {storage_, nullptr, 0};
  return {storage_, storage_->children.data() + node.first_child, node.child_count};
}

ChildRange<Entry> Node::entries() const {
  const NodeData& node = storage_->nodes[index_];
  if (node.kind != NodeKind::kMapping) return {storage_, nullptr, 0};
  return {storage_, storage_->children.data() + node.first_child, node.child_count / 2};
}

std::optional<Node> Node::Find(std::string_view key) const {
  for (const Entry& entry : entries()) {
    if (entry.key.is_scalar() && entry.key.text() == key) return entry.value;
  }
  return std::nullopt;
}

SourceSpan Document::span() const { return storage_->Span(storage_->begin, storage_->end); }

std::optional<Node> Document::root() const {
  if (!storage_->root) return std::nullopt;
  return Node(storage_.get(), *storage_->root);
}

std::shared_ptr<TextArena> Document::arena() const { return storage_->arena; }

}  // namespace lintel::yaml
