#include "compiler/diagnostics/json_writer.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "compiler/diagnostics/display_text.h"

namespace lintel {

struct JsonWriter::Output {
  rapidjson::StringBuffer buffer;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
};

JsonWriter::JsonWriter(const SourceMap& sources)
    : sources_(sources), output_(std::make_unique<Output>()) {
  output_->writer.SetIndent(' ', 2);
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::BeginObject() { output_->writer.StartObject(); }

void JsonWriter::EndObject() { output_->writer.EndObject(); }

void JsonWriter::EndArray() { output_->writer.EndArray(); }

std::string JsonWriter::Result() const {
  return std::string(output_->buffer.GetString(), output_->buffer.GetSize()) + '\n';
}

void JsonWriter::Key(std::string_view key) {
  output_->writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

void JsonWriter::String(std::string_view text) {
  const std::string valid = ValidUtf8(text);
  output_->writer.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
}

void JsonWriter::BeginObject(std::string_view key) {
  Key(key);
  output_->writer.StartObject();
}

void JsonWriter::BeginArray(std::string_view key) {
  Key(key);
  output_->writer.StartArray();
}

void JsonWriter::Text(std::string_view key, std::string_view text) {
  Key(key);
  String(text);
}

void JsonWriter::Number(std::string_view key, std::uint32_t number) {
  Key(key);
  output_->writer.Uint(number);
}

void JsonWriter::Flag(std::string_view key, bool flag) {
  Key(key);
  output_->writer.Bool(flag);
}

void JsonWriter::Element(std::string_view text) { String(text); }

void JsonWriter::Place(SourceSpan span) {
  const LineColumn begin = sources_.Locate(span.file, span.begin);
  const LineColumn end = sources_.Locate(span.file, span.end);
  Text("path", sources_.Path(span.file));
  Number("line", begin.line);
  Number("column", begin.column);
  Number("end_line", end.line);
  Number("end_column", end.column);
  Number("begin", span.begin);
  Number("end", span.end);
}

void JsonWriter::Finding(const Diagnostic& diagnostic) {
  BeginObject();
  Place(diagnostic.span);
  Text("code", diagnostic.info->code);
  Text("name", diagnostic.info->name);
  Text("severity", Name(diagnostic.severity));
  Text("message", diagnostic.message);
  if (!diagnostic.help.empty()) Text("help", diagnostic.help);
  if (!diagnostic.notes.empty()) {
    BeginArray("notes");
    for (const Note& note : diagnostic.notes) {
      BeginObject();
      Place(note.span);
      Text("message", note.message);
      EndObject();
    }
    EndArray();
  }
  if (diagnostic.fix) WriteFix(*diagnostic.fix);
  EndObject();
}

void JsonWriter::WriteFix(const Fix& fix) {
  BeginObject("fix");
  Text("title", fix.title);
  Text("safety", fix.safety == FixSafety::kSafe ? "safe" : "unsafe");
  BeginArray("edits");
  for (const TextEdit& edit : fix.edits) {
    BeginObject();
    Number("begin", edit.span.begin);
    Number("end", edit.span.end);
    Text("replacement", edit.replacement);
    EndObject();
  }
  EndArray();
  EndObject();
}

}  // namespace lintel
