#include <yaml.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "compiler/yaml/code_point_offsets.h"
#include "compiler/yaml/document_storage.h"
#include "compiler/yaml/mapping_keys.h"
#include "compiler/yaml/text_guard.h"
#include "compiler/yaml/yaml_diagnostics.h"
#include "compiler/yaml/yaml_document.h"
#include "compiler/yaml/yaml_error.h"

namespace lintel::yaml {
namespace {

constexpr std::string_view kTagPrefix = "tag:yaml.org,2002:";

std::string_view View(const yaml_char_t* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

// One event, deleted when the next is read.
class Event {
 public:
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&event_); }

  bool Read(yaml_parser_t& parser) {
    yaml_event_delete(&event_);
    return yaml_parser_parse(&parser, &event_) != 0;
  }
  const yaml_event_t& operator*() const { return event_; }
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_{};
};

}  // namespace

// Builds the documents of one input out of libyaml's events.
class DocumentBuilder {
 public:
  DocumentBuilder(const DocumentStorage& input, bool is_ascii, DiagnosticSink& sink)
      : input_(input),
        bom_(input.base ? 0 : ByteOrderMarkLength(input.input)),
        offsets_(input.input, bom_, is_ascii),
        sink_(sink) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    const std::string_view text = input.input.substr(bom_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
    after_last_document_ = bom_;
  }
  DocumentBuilder(const DocumentBuilder&) = delete;
  DocumentBuilder& operator=(const DocumentBuilder&) = delete;
  ~DocumentBuilder() { yaml_parser_delete(&parser_); }

  std::vector<Document> Build() {
    while (true) {
      if (!event_.Read(parser_)) {
        ReportFailure();
        return std::move(documents_);
      }
      if (event_->type == YAML_STREAM_END_EVENT) return std::move(documents_);
      if (!Take()) return std::move(documents_);
    }
  }

 private:
  // A collection whose end has not come yet.
  struct Open {
    std::uint32_t node;
    std::size_t first_pending;  // its children are pending_[first_pending …]
    bool is_flow;
  };

  std::uint32_t Offset(const yaml_mark_t& mark) const {
    return offsets_.ByteOffset(static_cast<std::uint32_t>(mark.index));
  }

  // Takes the current event in; false once something was refused.
  bool Take() {
    const std::uint32_t begin = Offset(event_->start_mark);
    const std::uint32_t end = Offset(event_->end_mark);
    switch (event_->type) {
      case YAML_DOCUMENT_START_EVENT:
        StartDocument(begin, end);
        return true;
      case YAML_DOCUMENT_END_EVENT:
        EndDocument(begin, end);
        return true;
      case YAML_ALIAS_EVENT:
        return TakeAlias(begin, end);
      case YAML_SCALAR_EVENT:
        return TakeScalar(begin, end);
      case YAML_SEQUENCE_START_EVENT: {
        const auto& data = event_->data.sequence_start;
        return StartCollection(NodeKind::kSequence, begin, data.anchor, data.tag,
                               data.style == YAML_FLOW_SEQUENCE_STYLE);
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& data = event_->data.mapping_start;
        return StartCollection(NodeKind::kMapping, begin, data.anchor, data.tag,
                               data.style == YAML_FLOW_MAPPING_STYLE);
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        return EndCollection(end);
      case YAML_NO_EVENT:
      case YAML_STREAM_START_EVENT:
      case YAML_STREAM_END_EVENT:
        return true;
    }
    return true;
  }

  void StartDocument(std::uint32_t begin, std::uint32_t end) {
    storage_ = std::make_shared<DocumentStorage>();
    storage_->file = input_.file;
    storage_->input = input_.input;
    storage_->base = input_.base;
    storage_->begin = event_->data.document_start.implicit ? after_last_document_
                                                           : AfterMarker(std::max(begin, end));
    storage_->nodes.reserve(64);
    anchors_.clear();
    last_end_ = storage_->begin;
  }

  void EndDocument(std::uint32_t begin, std::uint32_t end) {
    storage_->end = std::max(storage_->begin, begin);
    after_last_document_ = event_->data.document_end.implicit ? begin : AfterMarker(end);
    if (storage_->root) {
      const NodeData& root = storage_->nodes[*storage_->root];
      const bool is_empty = root.kind == NodeKind::kScalar && root.begin == root.end &&
                            root.style == ScalarStyle::kPlain;
      if (is_empty) storage_->root.reset();
    }
    documents_.push_back(Document(std::move(storage_)));
  }

  bool TakeScalar(std::uint32_t begin, std::uint32_t end) {
    const auto& data = event_->data.scalar;
    if (data.anchor != nullptr || data.tag != nullptr) begin = AfterProperties(begin, end);
    NodeData node{.begin = begin, .end = end};
    const std::string_view value(reinterpret_cast<const char*>(data.value), data.length);
    std::uint32_t quotes = 0;
    switch (data.style) {
      case YAML_ANY_SCALAR_STYLE:
      case YAML_PLAIN_SCALAR_STYLE:
        break;
      case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        node.style = ScalarStyle::kSingleQuoted;
        quotes = 1;
        break;
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        node.style = ScalarStyle::kDoubleQuoted;
        quotes = 1;
        break;
      case YAML_LITERAL_SCALAR_STYLE:
        node.style = ScalarStyle::kLiteral;
        node.end = TrimBlockEnd(begin, end);
        break;
      case YAML_FOLDED_SCALAR_STYLE:
        node.style = ScalarStyle::kFolded;
        node.end = TrimBlockEnd(begin, end);
        break;
    }
    node.text = KeepText(value, begin + quotes);
    if (!TakeTag(node, data.tag)) return false;
    return AddNode(std::move(node), data.anchor, event_->end_mark.line > event_->start_mark.line);
  }

  // The text as it stands in the input, where it does; a copy in the arena otherwise.
  std::string_view KeepText(std::string_view value, std::uint32_t at) {
    const std::string_view written =
        at <= input_.input.size() ? input_.input.substr(at, value.size()) : std::string_view{};
    return written == value ? written : storage_->arena->Keep(value);
  }

  bool StartCollection(NodeKind kind, std::uint32_t begin, const yaml_char_t* anchor,
                       const yaml_char_t* tag, bool is_flow) {
    if (open_.size() == kMaxDepth) {
      sink_
          .Report(kYamlLimit, input_.Span(begin, begin + 1),
                  "collections are nested more than {} deep", kMaxDepth)
          .Help("write the rule flatter");
      return false;
    }
    NodeData node{.kind = kind, .begin = begin, .end = begin};
    if (!TakeTag(node, tag)) return false;
    const std::size_t index = storage_->nodes.size();
    if (!AddNode(std::move(node), anchor, false)) return false;
    open_.push_back({static_cast<std::uint32_t>(index), pending_.size(), is_flow});
    return true;
  }

  bool EndCollection(std::uint32_t end) {
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
    // A block collection ends for libyaml where the next token starts, which is too late.
    if (open.is_flow) last_end_ = end;
    node.end = std::max(node.begin, last_end_);
    if (node.kind == NodeKind::kMapping) CheckKeys(*storage_, node, sink_);
    return true;
  }

  bool TakeAlias(std::uint32_t begin, std::uint32_t end) {
    const std::string_view name = View(event_->data.alias.anchor);
    const SourceSpan span = input_.Span(begin, end);
    const auto anchor = anchors_.find(std::string(name));
    if (anchor == anchors_.end()) {
      sink_.Report(kYamlAlias, span, "no anchor `&{}` stands before this alias", name)
          .Help("if this is a text that starts with `*`, put it in single quotes");
      return false;
    }
    const std::uint32_t target = anchor->second;
    const bool is_open =
        std::ranges::any_of(open_, [&](const Open& o) { return o.node == target; });
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
  bool AddNode(NodeData node, const yaml_char_t* anchor, bool has_lines) {
    if (!CountNodes(1, node.begin)) return false;
    const auto index = static_cast<std::uint32_t>(storage_->nodes.size());
    if (anchor != nullptr) anchors_[std::string(View(anchor))] = index;
    const bool is_quoted =
        node.style == ScalarStyle::kSingleQuoted || node.style == ScalarStyle::kDoubleQuoted;
    last_quote_.reset();
    if (is_quoted && has_lines) last_quote_ = node.begin;
    last_end_ = node.end;
    storage_->nodes.push_back(std::move(node));
    Attach(index);
    return true;
  }

  void Attach(std::uint32_t node) {
    if (open_.empty()) {
      storage_->root = node;
    } else {
      pending_.push_back(node);
    }
  }

  bool CountNodes(std::uint32_t count, std::uint32_t at) {
    node_count_ += count;
    if (node_count_ <= kMaxNodes) return true;
    sink_
        .Report(kYamlLimit, input_.Span(at, at),
                "the text has more than {} nodes, aliases counted as often as used", kMaxNodes)
        .Help("split the file, and write out less with aliases");
    return false;
  }

  bool TakeTag(NodeData& node, const yaml_char_t* written) {
    if (written == nullptr) return true;
    const std::string_view tag = View(written);
    const std::string_view name = tag.starts_with(kTagPrefix) ? tag.substr(kTagPrefix.size()) : tag;
    constexpr std::string_view kKnown[] = {"!",    "str",  "int", "float",
                                           "bool", "null", "map", "seq"};
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

  void ReportFailure() {
    const bool has_problem_mark = parser_.error != YAML_READER_ERROR;
    ReadFailure failure{
        .problem = parser_.problem == nullptr ? "out of memory" : parser_.problem,
        .context = parser_.context == nullptr ? "" : parser_.context,
        .problem_at = has_problem_mark ? Offset(parser_.problem_mark)
                                       : bom_ + static_cast<std::uint32_t>(parser_.problem_offset)};
    const auto size = static_cast<std::uint32_t>(input_.input.size());
    failure.problem_at = std::min(failure.problem_at, size);
    failure.context_at = parser_.context == nullptr ? failure.problem_at
                                                    : std::min(Offset(parser_.context_mark), size);
    // A quote that is missing on one line is often closed by the next one's opener; what the
    // library then complains of stands right behind it.
    if (last_quote_ && last_end_ <= failure.problem_at) {
      const std::string_view between =
          input_.input.substr(last_end_, failure.problem_at - last_end_);
      if (between.find_first_not_of(" \t") == std::string_view::npos) {
        failure.last_quote = last_quote_;
      }
    }
    ReportReadFailure(input_, failure, sink_);
  }

  // Behind the line of a `---` or `...`, if nothing else stands on it.
  std::uint32_t AfterMarker(std::uint32_t at) const {
    const std::string_view input = input_.input;
    std::size_t end = input.find_first_not_of(" \t", at);
    end = std::min(end, input.size());
    if (input.substr(end).starts_with("\r\n")) return static_cast<std::uint32_t>(end + 2);
    if (end < input.size() && (input[end] == '\n' || input[end] == '\r')) {
      return static_cast<std::uint32_t>(end + 1);
    }
    return at;
  }

  // Where a scalar starts behind its anchor and tag.
  std::uint32_t AfterProperties(std::uint32_t at, std::uint32_t end) const {
    const std::string_view input = input_.input;
    const std::size_t limit = std::min<std::size_t>(end, input.size());
    std::size_t i = at;
    while (i < limit) {
      const char c = input[i];
      if (c == '&' || c == '!') {
        i = std::min(input.find_first_of(" \t\r\n", i), limit);
      } else if (c == '#') {
        i = std::min(input.find_first_of("\r\n", i), limit);
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
        ++i;
      } else {
        break;
      }
    }
    return static_cast<std::uint32_t>(i);
  }

  // libyaml ends a block scalar behind the blank lines that follow it.
  std::uint32_t TrimBlockEnd(std::uint32_t begin, std::uint32_t end) const {
    const std::string_view written = input_.input.substr(begin, end - begin);
    const std::size_t last = written.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? end : begin + static_cast<std::uint32_t>(last) + 1;
  }

  SourceSpan NodeSpan(std::uint32_t node) const {
    return input_.Span(storage_->nodes[node].begin, storage_->nodes[node].end);
  }

  const DocumentStorage& input_;
  std::uint32_t bom_;
  CodePointOffsets offsets_;
  DiagnosticSink& sink_;
  yaml_parser_t parser_{};
  Event event_;

  std::vector<Document> documents_;
  std::shared_ptr<DocumentStorage> storage_;  // of the document that is being read
  std::vector<Open> open_;
  std::vector<std::uint32_t> pending_;
  std::unordered_map<std::string, std::uint32_t> anchors_;
  std::uint64_t node_count_ = 0;
  std::uint32_t last_end_ = 0;  // of the last node's text
  std::uint32_t after_last_document_ = 0;
  std::optional<std::uint32_t> last_quote_;  // the last node, if quoted and of several lines
};

namespace {

std::vector<Document> Read(const DocumentStorage& input, DiagnosticSink& sink) {
  const TextGuard guard = GuardText(input, sink);
  if (!guard.is_readable) return {};
  return DocumentBuilder(input, guard.is_ascii, sink).Build();
}

}  // namespace

std::vector<Document> ReadDocuments(const SourceMap& sources, FileId file, DiagnosticSink& sink) {
  DocumentStorage input;
  input.file = file;
  input.input = sources.Text(file);
  return Read(input, sink);
}

std::vector<Document> ReadDocuments(const MappedText& text, DiagnosticSink& sink) {
  DocumentStorage input;
  input.file = text.file();
  input.input = text.text();
  input.base = text;
  return Read(input, sink);
}

}  // namespace lintel::yaml
