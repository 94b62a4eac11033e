#include "tests/yaml/yaml_difference.h"

#include <fmt/format.h>

#include <iterator>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/yaml/libyaml_reader.h"
#include "compiler/yaml/plain_reader.h"
#include "compiler/yaml/text_guard.h"

namespace lintel::yaml {
namespace {

void Write(const Node& node, int depth, std::string& out) {
  const SourceSpan span = node.span();
  fmt::format_to(std::back_inserter(out), "{:{}}{} {}-{} {} [{}] `{}`\n", "", depth,
                 static_cast<int>(node.kind()), span.begin, span.end,
                 static_cast<int>(node.style()), node.tag(), node.text());
  for (const Node& item : node.items()) Write(item, depth + 1, out);
  for (const Entry& entry : node.entries()) {
    Write(entry.key, depth + 1, out);
    Write(entry.value, depth + 1, out);
  }
}

std::string TreeText(const Document& document) {
  std::string out = fmt::format("document {}-{}\n", document.span().begin, document.span().end);
  if (document.root()) Write(*document.root(), 1, out);
  return out;
}

}  // namespace

TwoReadings ReadTwice(std::string_view text) {
  TwoReadings read;
  DocumentStorage input;
  input.input = text;
  DiagnosticSink sink;
  const TextGuard guard = GuardText(input, sink);
  read.is_readable = guard.is_readable;
  if (!guard.is_readable) return read;
  const std::optional<Document> plain = ReadPlain(input);
  if (!plain) return read;
  read.is_plain = true;
  read.plain = TreeText(*plain);
  for (const Document& document : ReadWithLibyaml(input, guard.is_ascii, sink)) {
    read.whole += TreeText(document);
  }
  for (const Diagnostic& finding : sink.diagnostics()) {
    fmt::format_to(std::back_inserter(read.whole), "{}: {}\n", finding.info->code, finding.message);
  }
  return read;
}

}  // namespace lintel::yaml
