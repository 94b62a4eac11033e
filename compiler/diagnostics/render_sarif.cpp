#include <fmt/core.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <vector>

#include "compiler/diagnostics/display_text.h"
#include "compiler/diagnostics/render.h"

namespace lintel {
namespace {

constexpr const char* kSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

using Writer = rapidjson::PrettyWriter<rapidjson::StringBuffer>;

std::string_view Level(Severity severity) {
  switch (severity) {
    case Severity::kInfo:
      return "note";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      return "error";
  }
  return "none";
}

bool IsUnreserved(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') ||
         std::string_view("-._~/").find(c) != std::string_view::npos;
}

// The path as a URI (RFC 3986): relative stays relative, absolute becomes `file://`.
std::string Uri(std::string_view path) {
  std::string uri = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (IsUnreserved(c)) {
      uri += c;
    } else {
      uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
  }
  return uri;
}

// The kinds that occur, each once, in order of their codes.
std::vector<const DiagnosticInfo*> Kinds(std::span<const Diagnostic> diagnostics) {
  std::vector<const DiagnosticInfo*> kinds;
  for (const Diagnostic& diagnostic : diagnostics) kinds.push_back(diagnostic.info);
  std::ranges::sort(kinds, {}, &DiagnosticInfo::code);
  const auto is_same = [](const DiagnosticInfo* a, const DiagnosticInfo* b) {
    return a->code == b->code;
  };
  kinds.erase(std::unique(kinds.begin(), kinds.end(), is_same), kinds.end());
  return kinds;
}

class SarifRenderer {
 public:
  SarifRenderer(const SourceMap& sources, std::span<const Diagnostic> diagnostics)
      : sources_(sources), diagnostics_(diagnostics), kinds_(Kinds(diagnostics)), writer_(buffer_) {
    writer_.SetIndent(' ', 2);
  }

  std::string Render(std::string_view version) {
    writer_.StartObject();
    Text("$schema", kSchema);
    Text("version", "2.1.0");
    writer_.Key("runs");
    writer_.StartArray();
    writer_.StartObject();
    Tool(version);
    Text("columnKind", "unicodeCodePoints");
    writer_.Key("results");
    writer_.StartArray();
    for (const Diagnostic& diagnostic : diagnostics_) Result(diagnostic);
    writer_.EndArray();
    writer_.EndObject();
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

  // SARIF's `message` and `multiformatMessageString`: an object with a text.
  void TextObject(const char* key, std::string_view text) {
    writer_.Key(key);
    writer_.StartObject();
    Text("text", text);
    writer_.EndObject();
  }

  void Tool(std::string_view version) {
    writer_.Key("tool");
    writer_.StartObject();
    writer_.Key("driver");
    writer_.StartObject();
    Text("name", "lintel");
    Text("version", version);
    writer_.Key("rules");
    writer_.StartArray();
    for (const DiagnosticInfo* info : kinds_) Kind(*info);
    writer_.EndArray();
    writer_.EndObject();
    writer_.EndObject();
  }

  void Kind(const DiagnosticInfo& info) {
    writer_.StartObject();
    Text("id", info.code);
    Text("name", info.name);
    TextObject("shortDescription", info.summary);
    TextObject("fullDescription", info.rationale);
    writer_.Key("defaultConfiguration");
    writer_.StartObject();
    Text("level", Level(info.severity));
    writer_.EndObject();
    TextObject("help", fmt::format("{}\nSource: {}.", info.rationale, info.source));
    writer_.EndObject();
  }

  void Artifact(FileId file) {
    writer_.Key("artifactLocation");
    writer_.StartObject();
    Text("uri", Uri(sources_.Path(file)));
    writer_.EndObject();
  }

  // The column counted in code points; SARIF has no name for bytes.
  std::uint32_t Column(FileId file, LineColumn place) const {
    std::string_view before = sources_.Line(file, place.line).substr(0, place.column - 1);
    std::uint32_t column = 1;
    for (; !before.empty(); ++column) before.remove_prefix(FirstCodePoint(before).bytes);
    return column;
  }

  void Region(const char* key, SourceSpan span) {
    const LineColumn begin = sources_.Locate(span.file, span.begin);
    const LineColumn end = sources_.Locate(span.file, span.end);
    writer_.Key(key);
    writer_.StartObject();
    Number("startLine", begin.line);
    Number("startColumn", Column(span.file, begin));
    Number("endLine", end.line);
    Number("endColumn", Column(span.file, end));
    Number("byteOffset", span.begin);
    Number("byteLength", span.size());
    writer_.EndObject();
  }

  void PhysicalLocation(SourceSpan span) {
    writer_.Key("physicalLocation");
    writer_.StartObject();
    Artifact(span.file);
    Region("region", span);
    writer_.EndObject();
  }

  void Result(const Diagnostic& diagnostic) {
    const auto kind =
        std::ranges::lower_bound(kinds_, diagnostic.info->code, {}, &DiagnosticInfo::code);
    writer_.StartObject();
    Text("ruleId", diagnostic.info->code);
    Number("ruleIndex", static_cast<std::uint32_t>(kind - kinds_.begin()));
    Text("level", Level(diagnostic.severity));
    TextObject("message", diagnostic.help.empty()
                              ? diagnostic.message
                              : fmt::format("{}\nhelp: {}", diagnostic.message, diagnostic.help));
    writer_.Key("locations");
    writer_.StartArray();
    writer_.StartObject();
    PhysicalLocation(diagnostic.span);
    writer_.EndObject();
    writer_.EndArray();
    if (!diagnostic.notes.empty()) Related(diagnostic.notes);
    if (diagnostic.fix) WriteFix(*diagnostic.fix);
    writer_.EndObject();
  }

  void Related(std::span<const Note> notes) {
    writer_.Key("relatedLocations");
    writer_.StartArray();
    for (const Note& note : notes) {
      writer_.StartObject();
      PhysicalLocation(note.span);
      TextObject("message", note.message);
      writer_.EndObject();
    }
    writer_.EndArray();
  }

  void WriteFix(const Fix& fix) {
    if (fix.edits.empty()) return;
    writer_.Key("fixes");
    writer_.StartArray();
    writer_.StartObject();
    TextObject("description", fix.title);
    writer_.Key("artifactChanges");
    writer_.StartArray();
    writer_.StartObject();
    Artifact(fix.edits[0].span.file);
    writer_.Key("replacements");
    writer_.StartArray();
    for (const TextEdit& edit : fix.edits) {
      writer_.StartObject();
      Region("deletedRegion", edit.span);
      TextObject("insertedContent", edit.replacement);
      writer_.EndObject();
    }
    writer_.EndArray();
    writer_.EndObject();
    writer_.EndArray();
    writer_.EndObject();
    writer_.EndArray();
  }

  const SourceMap& sources_;
  std::span<const Diagnostic> diagnostics_;
  std::vector<const DiagnosticInfo*> kinds_;
  rapidjson::StringBuffer buffer_;
  Writer writer_;
};

}  // namespace

std::string RenderSarif(const SourceMap& sources, std::span<const Diagnostic> diagnostics,
                        std::string_view version) {
  return SarifRenderer(sources, diagnostics).Render(version);
}

}  // namespace lintel
