#include "compiler/yaml/libyaml_reader.h"

#include <yaml.h>

#include <algorithm>
#include <string_view>

#include "compiler/yaml/code_point_offsets.h"
#include "compiler/yaml/document_builder.h"
#include "compiler/yaml/yaml_error.h"

namespace lintel::yaml {
namespace {

std::string_view View(const yaml_char_t* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

ScalarStyle Style(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_ANY_SCALAR_STYLE:
    case YAML_PLAIN_SCALAR_STYLE:
      return ScalarStyle::kPlain;
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
      return ScalarStyle::kSingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      return ScalarStyle::kDoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
      return ScalarStyle::kLiteral;
    case YAML_FOLDED_SCALAR_STYLE:
      return ScalarStyle::kFolded;
  }
  return ScalarStyle::kPlain;
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
  const yaml_event_t* operator->() const { return &event_; }

 private:
  yaml_event_t event_{};
};

// Gives libyaml's events to a builder, and its failure to the sink.
class LibyamlReader {
 public:
  LibyamlReader(const DocumentStorage& input, bool is_ascii, DiagnosticSink& sink)
      : input_(input),
        bom_(input.base ? 0 : ByteOrderMarkLength(input.input)),
        offsets_(input.input, bom_, is_ascii),
        sink_(sink),
        builder_(input, sink),
        after_last_document_(bom_) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    const std::string_view text = input.input.substr(bom_);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(text.data()),
                                 text.size());
  }
  LibyamlReader(const LibyamlReader&) = delete;
  LibyamlReader& operator=(const LibyamlReader&) = delete;
  ~LibyamlReader() { yaml_parser_delete(&parser_); }

  std::vector<Document> Read() {
    while (true) {
      if (!event_.Read(parser_)) {
        ReportFailure();
        break;
      }
      if (event_->type == YAML_STREAM_END_EVENT || !Take()) break;
    }
    return builder_.Take();
  }

 private:
  std::uint32_t Offset(const yaml_mark_t& mark) const {
    return offsets_.ByteOffset(static_cast<std::uint32_t>(mark.index));
  }

  // Takes the current event in; false once something was refused.
  bool Take() {
    const std::uint32_t begin = Offset(event_->start_mark);
    const std::uint32_t end = Offset(event_->end_mark);
    switch (event_->type) {
      case YAML_DOCUMENT_START_EVENT: {
        const bool is_implicit = event_->data.document_start.implicit != 0;
        builder_.StartDocument(is_implicit ? after_last_document_
                                           : AfterMarker(std::max(begin, end)));
        return true;
      }
      case YAML_DOCUMENT_END_EVENT:
        builder_.EndDocument(begin);
        after_last_document_ = event_->data.document_end.implicit != 0 ? begin : AfterMarker(end);
        return true;
      case YAML_ALIAS_EVENT:
        return builder_.AddAlias(View(event_->data.alias.anchor), begin, end);
      case YAML_SCALAR_EVENT:
        return TakeScalar(begin, end);
      case YAML_SEQUENCE_START_EVENT: {
        const auto& data = event_->data.sequence_start;
        return builder_.StartCollection({.kind = NodeKind::kSequence,
                                         .begin = begin,
                                         .is_flow = data.style == YAML_FLOW_SEQUENCE_STYLE},
                                        {View(data.anchor), View(data.tag)});
      }
      case YAML_MAPPING_START_EVENT: {
        const auto& data = event_->data.mapping_start;
        return builder_.StartCollection({.kind = NodeKind::kMapping,
                                         .begin = begin,
                                         .is_flow = data.style == YAML_FLOW_MAPPING_STYLE},
                                        {View(data.anchor), View(data.tag)});
      }
      case YAML_SEQUENCE_END_EVENT:
      case YAML_MAPPING_END_EVENT:
        // A block collection ends for libyaml where the next token starts, which is too late; the
        // builder takes the end of flow collections only.
        builder_.EndCollection(end);
        return true;
      case YAML_NO_EVENT:
      case YAML_STREAM_START_EVENT:
      case YAML_STREAM_END_EVENT:
        return true;
    }
    return true;
  }

  bool TakeScalar(std::uint32_t begin, std::uint32_t end) {
    const auto& data = event_->data.scalar;
    const ScalarStyle style = Style(data.style);
    if (data.anchor != nullptr || data.tag != nullptr) begin = AfterProperties(begin, end);
    const bool is_block = style == ScalarStyle::kLiteral || style == ScalarStyle::kFolded;
    if (is_block) end = TrimBlockEnd(begin, end);
    return builder_.AddScalar({.begin = begin,
                               .end = end,
                               .style = style,
                               .text = {reinterpret_cast<const char*>(data.value), data.length},
                               .has_lines = event_->end_mark.line > event_->start_mark.line},
                              {View(data.anchor), View(data.tag)});
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
    const std::uint32_t last_end = builder_.last_end();
    if (builder_.last_quote() && last_end <= failure.problem_at) {
      const std::string_view between = input_.input.substr(last_end, failure.problem_at - last_end);
      if (between.find_first_not_of(" \t") == std::string_view::npos) {
        failure.last_quote = builder_.last_quote();
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

  const DocumentStorage& input_;
  std::uint32_t bom_;
  CodePointOffsets offsets_;
  DiagnosticSink& sink_;
  DocumentBuilder builder_;
  yaml_parser_t parser_{};
  Event event_;
  std::uint32_t after_last_document_;
};

}  // namespace

std::vector<Document> ReadWithLibyaml(const DocumentStorage& input, bool is_ascii,
                                      DiagnosticSink& sink) {
  return LibyamlReader(input, is_ascii, sink).Read();
}

}  // namespace lintel::yaml
