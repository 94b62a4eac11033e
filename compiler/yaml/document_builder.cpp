#include "compiler/yaml/document_builder.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "compiler/yaml/mapping_keys.h"
#include "compiler/yaml/yaml_diagnostics.h"

namespace lintel::yaml {
namespace {

constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";

bool IsQuoted(ScalarStyle style) {
  return style == ScalarStyle::kSingleQuoted || style == ScalarStyle::kDoubleQuoted;
}

}  // namespace

void DocumentBuilder::StartDocument(std::uint32_t begin) {
  storage_ = std::make_shared<DocumentStorage>();
  storage_->file = input_.file;
  storage_->input = input_.input;
  storage_->base = input_.base;
  storage_->begin = begin;
  // Most rules have a node for every 20 bytes, and each is the child of another.
  const std::size_t nodes = input_.input.size() / 16;
  storage_->nodes.reserve(nodes);
  storage_->children.reserve(nodes);
  pending_.reserve(64);
  anchors_.clear();
  last_end_ = begin;
}

void DocumentBuilder::EndDocument(std::uint32_t end) {
  storage_->end = std::max(storage_->begin, end);
  if (storage_->root) {
    const NodeData& root = storage_->nodes[*storage_->root];
    const bool is_empty = root.kind == NodeKind::kScalar && root.begin == root.end &&
                          root.style == ScalarStyle::kPlain;
    if (is_empty) storage_->root.reset();
  }
  documents_.push_back(Document(std::move(storage_)));
}

bool DocumentBuilder::AddScalar(const ScalarToken& scalar, const NodeProperties& properties) {
  NodeData node{.style = scalar.style, .begin = scalar.begin, .end = scalar.end};
  node.text = KeepText(scalar.text, scalar.begin + (IsQuoted(scalar.style) ? 1 : 0));
  if (!TakeTag(node, properties.tag) || !AddNode(node, properties.anchor)) return false;
  if (IsQuoted(scalar.style) && scalar.has_lines) last_quote_ = scalar.begin;
  return true;
}

bool DocumentBuilder::StartCollection(const CollectionToken& collection,
                                      const NodeProperties& properties) {
  const std::uint32_t begin = collection.begin;
  if (open_.size() == kMaxDepth) {
    sink_
        .Report(kYamlLimit, input_.Span(begin, begin + 1),
                "collections are nested more than {} deep", kMaxDepth)
        .Help("write the rule flatter");
    return false;
  }
  NodeData node{.kind = collection.kind, .begin = begin, .end = begin};
  if (!TakeTag(node, properties.tag)) return false;
  const auto index = static_cast<std::uint32_t>(storage_->nodes.size());
  if (!AddNode(node, properties.anchor)) return false;
  open_.push_back({index, pending_.size(), collection.is_flow});
  return true;
}

void DocumentBuilder::EndCollection(std::uint32_t end) {
  const Open open = open_.back();
  open_.pop_back();
  NodeData& node = storage_->nodes[open.node];
  std::vector<std::uint32_t>& children = storage_->children;
  node.first_child = static_cast<std::uint32_t>(children.size());
  node.child_count = static_cast<std::uint32_t>(pending_.size() - open.first_pending);
  children.insert(children.end(),
                  pending_.begin() + static_cast<std::ptrdiff_t>(open.first_pending),
                  pending_.end());
  pending_.resize(open.first_pending);
  for (std::uint32_t i = 0; i < node.child_count; ++i) {
    node.weight += storage_->nodes[children[node.first_child + i]].weight;
  }
  if (open.is_flow) last_end_ = end;
  node.end = std::max(node.begin, last_end_);
  if (node.kind == NodeKind::kMapping) CheckKeys(*storage_, node, sink_);
}

bool DocumentBuilder::AddAlias(std::string_view name, std::uint32_t begin, std::uint32_t end) {
  const SourceSpan span = input_.Span(begin, end);
  const auto anchor = anchors_.find(std::string(name));
  if (anchor == anchors_.end()) {
    sink_.Report(kYamlAlias, span, "no anchor `&{}` stands before this alias", name)
        .Help("if this is a text that starts with `*`, put it in single quotes");
    return false;
  }
  const std::uint32_t target = anchor->second;
  const bool is_open = std::ranges::any_of(open_, [&](const Open& o) { return o.node == target; });
  if (is_open) {
    sink_.Report(kYamlAlias, span, "the alias `*{}` stands inside the node that it names", name)
        .Note(NodeSpan(target), "the anchor is here")
        .Help("write the part out where it is used");
    return false;
  }
  if (!CountNodes(storage_->nodes[target].weight, begin)) return false;
  Attach(target);
  last_end_ = end;
  last_quote_.reset();
  return true;
}

// Appends a node to the tree and to the collection that is open.
bool DocumentBuilder::AddNode(const NodeData& node, std::string_view anchor) {
  if (!CountNodes(1, node.begin)) return false;
  const auto index = static_cast<std::uint32_t>(storage_->nodes.size());
  if (!anchor.empty()) anchors_[std::string(anchor)] = index;
  last_quote_.reset();
  last_end_ = node.end;
  storage_->nodes.push_back(node);
  Attach(index);
  return true;
}

void DocumentBuilder::Attach(std::uint32_t node) {
  if (open_.empty()) {
    storage_->root = node;
  } else {
    pending_.push_back(node);
  }
}

bool DocumentBuilder::CountNodes(std::uint32_t count, std::uint32_t at) {
  node_count_ += count;
  if (node_count_ <= kMaxNodes) return true;
  sink_
      .Report(kYamlLimit, input_.Span(at, at),
              "the text has more than {} nodes, aliases counted as often as used", kMaxNodes)
      .Help("split the file, and write out less with aliases");
  return false;
}

bool DocumentBuilder::TakeTag(NodeData& node, std::string_view tag) {
  if (tag.empty()) return true;
  const std::string_view name = tag.starts_with(kTagPrefix) ? tag.substr(kTagPrefix.size()) : tag;
  constexpr std::string_view kKnown[] = {"!", "str", "int", "float", "bool", "null", "map", "seq"};
  if (std::ranges::find(kKnown, name) == std::end(kKnown)) {
    sink_
        .Report(kUnsupportedYaml, input_.Span(node.begin, std::max(node.begin, node.end)),
                "the YAML tag `{}` is not read", tag)
        .Help("write the value without a tag");
    return false;
  }
  node.tag = storage_->arena->Keep(tag);
  return true;
}

// The text as it stands in the input, where it does; a copy in the arena otherwise.
std::string_view DocumentBuilder::KeepText(std::string_view text, std::uint32_t at) {
  const std::string_view written =
      at <= input_.input.size() ? input_.input.substr(at, text.size()) : std::string_view{};
  const bool is_written = written.data() == text.data() || written == text;
  return is_written ? written : storage_->arena->Keep(text);
}

SourceSpan DocumentBuilder::NodeSpan(std::uint32_t node) const {
  return input_.Span(storage_->nodes[node].begin, storage_->nodes[node].end);
}

}  // namespace lintel::yaml
