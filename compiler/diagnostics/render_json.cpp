#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include "compiler/diagnostics/display_text.h"
#include "compiler/diagnostics/render.h"

namespace lintel {
namespace {

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

class JsonRenderer {
 public:
  explicit JsonRenderer(const SourceMap& sources) : sources_(sources), writer_(buffer_) {
    writer_.SetIndent(' ', 2);
  }

  std::string Render(std::span<const Diagnostic> diagnostics) {
    writer_.StartObject();
    writer_.Key("version");
    writer_.Uint(1);
    writer_.Key("findings");
    writer_.StartArray();
    for (const Diagnostic& diagnostic : diagnostics) Finding(diagnostic);
    writer_.EndArray();
    writer_.EndObject();
    return std::string(buffer_.GetString(), buffer_.GetSize()) + '\n';
  }

 private:
  void Text(const char* key, std::string_view text) {
    writer_.Key(key);
    const std::string valid = ValidUtf8(text);
    writer_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
  }

  void Number(const char* key, std::uint32_t number) {
    writer_.Key(key);
    writer_.Uint(number);
  }

  void Place(SourceSpan span) {
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

  void Finding(const Diagnostic& diagnostic) {
    writer_.StartObject();
    Place(diagnostic.span);
    Text("code", diagnostic.info->code);
    Text("name", diagnostic.info->name);
    Text("severity", Name(diagnostic.severity));
    Text("message", diagnostic.message);
    if (!diagnostic.help.empty()) Text("help", diagnostic.help);
    if (!diagnostic.notes.empty()) {
      writer_.Key("notes");
      writer_.StartArray();
      for (const Note& note : diagnostic.notes) {
        writer_.StartObject();
        Place(note.span);
        Text("message", note.message);
        writer_.EndObject();
      }
      writer_.EndArray();
    }
    if (diagnostic.fix) WriteFix(*diagnostic.fix);
    writer_.EndObject();
  }

  void WriteFix(const Fix& fix) {
    writer_.Key("fix");
    writer_.StartObject();
    Text("title", fix.title);
    Text("safety", fix.safety == FixSafety::kSafe ? "safe" : "unsafe");
    writer_.Key("edits");
    writer_.StartArray();
    for (const TextEdit& edit : fix.edits) {
      writer_.StartObject();
      Number("begin", edit.span.begin);
      Number("end", edit.span.end);
      Text("replacement", edit.replacement);
      writer_.EndObject();
    }
    writer_.EndArray();
    writer_.EndObject();
  }

  const SourceMap& sources_;
  rapidjson::StringBuffer buffer_;
  Writer writer_;
};

}  // namespace

std::string RenderJson(const SourceMap& sources, std::span<const Diagnostic> diagnostics) {
  return JsonRenderer(sources).Render(diagnostics);
}

}  // namespace lintel
