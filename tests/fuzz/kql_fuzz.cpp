// libFuzzer target: any bytes, read as a KQL file, bound, and laid out. Beyond not crashing it asks
// that nothing is refused without a reason, that every place lies in the file, and that the layout
// keeps every token and the meaning, and is its own layout.
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "compiler/analysis/binding.h"
#include "compiler/analysis/binding_dump.h"
#include "compiler/compile.h"
#include "compiler/format_file.h"
#include "compiler/ir/dump.h"
#include "compiler/kql/format.h"
#include "compiler/kql/layout_tokens.h"
#include "compiler/kql/query_layout.h"
#include "compiler/kql/query_split.h"
#include "compiler/schema/user_catalog.h"

namespace lintel {
namespace {

void Require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

void RequireInside(SourceSpan span, std::size_t size) {
  Require(span.begin <= span.end && span.end <= size, "a place lies in the file");
}

// A dump without places and blanks: layout changes both, the latter also in what the IR keeps as
// written.
std::string WithoutPlaces(std::string_view dump) {
  std::string bare;
  while (!dump.empty()) {
    const std::size_t end = dump.find('\n');
    std::string_view line = dump.substr(0, end);
    dump.remove_prefix(line.size() + 1);
    // `… 12:1-20` or `… 12:1-13:20` at the end of the line.
    const std::size_t last = line.find_last_not_of("0123456789:-");
    if (last != std::string_view::npos && line[last] == ' ' &&
        line.find(':', last) != std::string_view::npos) {
      line = line.substr(0, last);
    }
    const bool is_verbatim = line.find(" opaque \"") != std::string_view::npos;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (is_verbatim && line[i] == '\\' && i + 1 < line.size()) {
        // Blanks are written as escape sequences there.
        const char escaped = line[i + 1];
        if (escaped == 'n' || escaped == 'r' || escaped == 't') {
          ++i;
          continue;
        }
      }
      if (std::isspace(static_cast<unsigned char>(line[i])) == 0) bare += line[i];
    }
  }
  return bare;
}

struct Read {
  std::string meaning;  // the IR of all rules, without places
  std::size_t errors = 0;
};

Read ReadAndBind(const std::string& text) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("query.kql", text);
  const Compilation compilation = Compile(sources, file, sink);
  Require(compilation.unreadable_rules == 0 || sink.error_count() > 0, "what is refused is told");
  for (const Diagnostic& finding : sink.diagnostics()) {
    RequireInside(finding.span, text.size());
    Require(!finding.message.empty(), "a finding has words");
  }
  Read read;
  read.errors = sink.error_count();
  for (const CompiledRule& compiled : compilation.rules) {
    read.meaning += WithoutPlaces(ir::DumpText(compiled.rule(), sources));
    Require(!ir::DumpJson(compiled.rule(), sources).empty(), "a rule can be printed");
    const analysis::Binding binding =
        analysis::BindOnAnyPlatform(compiled.rule(), schema::Catalog());
    for (const analysis::BindingProblem& problem : binding.problems) {
      RequireInside(problem.span, text.size());
    }
    Require(!analysis::DumpColumnsText(compiled.rule(), binding, sources).empty(),
            "columns can be printed");
  }
  return read;
}

FormattedFile Format(const std::string& text) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("query.kql", text);
  FormattedFile formatted = FormatFile(sources, file, sink);
  Require(formatted.is_unreadable == (sink.error_count() > 0), "what does not parse is told");
  for (const Diagnostic& finding : sink.diagnostics()) RequireInside(finding.span, text.size());
  return formatted;
}

void Check(const std::string& text) {
  const Read read = ReadAndBind(text);
  const FormattedFile formatted = Format(text);
  if (formatted.is_unreadable) return Require(read.errors > 0, "both passes parse alike");
  const std::uint32_t begin = ByteOrderMarkLength(text);
  const MappedText body(FileId{}, std::string_view(text).substr(begin), begin);
  for (const MappedText& query : kql::SplitAtEmptyLines(body)) {
    // FormatQuery() gives up a layout that changes a token; here that is a fault.
    const std::string laid_out = kql::LayOut(kql::ReadLayoutTokens(query.text()), "\n");
    Require(kql::HaveSameTokens(query.text(), laid_out), "a layout has the same tokens");
  }
  Require(Format(formatted.text).text == formatted.text, "a layout is its own layout");
  const Read again = ReadAndBind(formatted.text);
  Require(again.errors == read.errors, "a layout has the same errors");
  Require(again.meaning == read.meaning, "a layout has the same meaning");
}

}  // namespace
}  // namespace lintel

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  lintel::Check(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
