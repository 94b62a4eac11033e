#include "compiler/yaml/document_merge.h"

#include <cassert>
#include <unordered_map>
#include <utility>

#include "compiler/yaml/document_storage.h"

namespace lintel::yaml {

// Puts the nodes of two documents into one storage and joins their mappings there. Depth is no
// worry: the reader refuses what nests deeper than kMaxDepth.
class DocumentMerger {
 public:
  DocumentMerger(const Document& base, const Document& over, MergeOptions& options)
      : base_(*base.storage_), over_(*over.storage_), options_(options) {}

  std::optional<Document> Run() {
    assert(base_.root && over_.root && base_.file == over_.file);
    if (!Spend(base_.nodes.size() + over_.nodes.size())) return std::nullopt;
    const DocumentStorage& place = options_.lies_where_over_is ? over_ : base_;
    merged_->file = place.file;
    merged_->input = place.input;
    merged_->base = place.base;
    merged_->begin = place.begin;
    merged_->end = place.end;
    // One arena for a rule and all that is merged into it: a chain of arenas would be as long as
    // the file has documents.
    merged_->arena = base_.arena;
    if (over_.arena != base_.arena) merged_->arena->KeepAlive(over_.arena);
    merged_->nodes = base_.nodes;
    merged_->nodes.insert(merged_->nodes.end(), over_.nodes.begin(), over_.nodes.end());
    merged_->children = base_.children;
    for (const std::uint32_t child : over_.children) merged_->children.push_back(FromOver(child));
    const auto first_of_over = static_cast<std::uint32_t>(base_.children.size());
    for (std::size_t i = base_.nodes.size(); i < merged_->nodes.size(); ++i) {
      merged_->nodes[i].first_child += first_of_over;
    }
    const std::optional<std::uint32_t> root = MergeMappings(*base_.root, FromOver(*over_.root), 0);
    if (!root) return std::nullopt;
    const NodeData& place_root = place.nodes[*place.root];
    merged_->nodes[*root].begin = place_root.begin;
    merged_->nodes[*root].end = place_root.end;
    merged_->root = root;
    return Document(std::move(merged_));
  }

 private:
  // The index in the merged document of a node of `over`.
  std::uint32_t FromOver(std::uint32_t node) const {
    return node + static_cast<std::uint32_t>(base_.nodes.size());
  }

  bool Spend(std::size_t nodes) {
    if (nodes > options_.node_budget) return false;
    options_.node_budget -= static_cast<std::uint32_t>(nodes);
    return true;
  }

  const NodeData& At(std::uint32_t node) const { return merged_->nodes[node]; }

  SourceSpan SpanOf(std::uint32_t node) const {
    return merged_->Span(At(node).begin, At(node).end);
  }

  // A new mapping with the entries of both; nodes are indices in the merged document.
  std::optional<std::uint32_t> MergeMappings(std::uint32_t base, std::uint32_t over,
                                             std::uint32_t depth) {
    if (!Spend(1 + (At(base).child_count + At(over).child_count) / 2)) return std::nullopt;
    std::vector<std::uint32_t> children;  // key, value, key, value, …
    children.reserve(At(base).child_count + At(over).child_count);
    std::unordered_map<std::string_view, std::size_t> places;  // of the values of scalar keys
    for (std::uint32_t i = 0; i < At(base).child_count; i += 2) {
      const std::uint32_t key = merged_->children[At(base).first_child + i];
      if (IsLeftOut(key, depth)) continue;
      children.push_back(key);
      children.push_back(merged_->children[At(base).first_child + i + 1]);
      if (At(key).kind == NodeKind::kScalar) places.emplace(At(key).text, children.size() - 1);
    }
    for (std::uint32_t i = 0; i < At(over).child_count; i += 2) {
      const std::uint32_t key = merged_->children[At(over).first_child + i];
      const std::uint32_t value = merged_->children[At(over).first_child + i + 1];
      if (IsLeftOut(key, depth)) continue;
      const auto place =
          At(key).kind == NodeKind::kScalar ? places.find(At(key).text) : places.end();
      if (place == places.end()) {
        children.push_back(key);
        children.push_back(value);
        continue;
      }
      const std::uint32_t old_value = children[place->second];
      if (At(old_value).kind == NodeKind::kMapping && At(value).kind == NodeKind::kMapping) {
        const std::optional<std::uint32_t> both = MergeMappings(old_value, value, depth + 1);
        if (!both) return std::nullopt;
        children[place->second] = *both;
        continue;
      }
      const bool is_same = At(old_value).kind == NodeKind::kScalar &&
                           At(value).kind == NodeKind::kScalar &&
                           At(old_value).text == At(value).text;
      if (!is_same) {
        options_.replaced.push_back({At(key).text, SpanOf(old_value), SpanOf(value)});
      }
      children[place->second - 1] = key;
      children[place->second] = value;
    }
    NodeData node = At(base);
    node.first_child = static_cast<std::uint32_t>(merged_->children.size());
    node.child_count = static_cast<std::uint32_t>(children.size());
    merged_->children.insert(merged_->children.end(), children.begin(), children.end());
    merged_->nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(merged_->nodes.size() - 1);
  }

  bool IsLeftOut(std::uint32_t key, std::uint32_t depth) const {
    return depth == 0 && At(key).kind == NodeKind::kScalar && At(key).text == options_.left_out;
  }

  const DocumentStorage& base_;
  const DocumentStorage& over_;
  MergeOptions& options_;
  std::shared_ptr<DocumentStorage> merged_ = std::make_shared<DocumentStorage>();
};

std::optional<Document> Merge(const Document& base, const Document& over, MergeOptions& options) {
  return DocumentMerger(base, over, options).Run();
}

}  // namespace lintel::yaml
