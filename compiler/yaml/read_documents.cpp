#include "compiler/yaml/libyaml_reader.h"
#include "compiler/yaml/plain_reader.h"
#include "compiler/yaml/text_guard.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::yaml {
namespace {

std::vector<Document> Read(const DocumentStorage& input, DiagnosticSink& sink) {
  const TextGuard guard = GuardText(input, sink);
  if (!guard.is_readable) return {};
  if (std::optional<Document> document = ReadPlain(input)) return {*std::move(document)};
  return ReadWithLibyaml(input, guard.is_ascii, sink);
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
