#include "compiler/format_file.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "compiler/document.h"
#include "compiler/kql/format.h"
#include "compiler/kql/query_split.h"
#include "compiler/markdown_fences.h"
#include "compiler/sentinel/sentinel_front_end.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

// New text for the bytes `[begin, end)` of the file.
struct Replacement {
  std::uint32_t begin;
  std::uint32_t end;
  std::string text;
};

class FileFormatter {
 public:
  FileFormatter(const SourceMap& sources, FileId file, DiagnosticSink& sink)
      : sources_(sources), file_(file), text_(sources.Text(file)), sink_(sink) {}

  FormattedFile Run() {
    switch (RecogniseFile(sources_.Path(file_), text_)) {
      case FileKind::kKql:
        FormatKql();
        break;
      case FileKind::kMarkdown:
        FormatMarkdown();
        break;
      case FileKind::kYaml:
      case FileKind::kJson:
        FormatYaml();
        break;
    }
    result_.text = result_.is_unreadable ? std::string(text_) : Replaced();
    return std::move(result_);
  }

 private:
  // All queries of a text, one empty line between them. Nothing where one does not parse.
  std::optional<std::string> Format(const MappedText& text, std::string_view line_end) {
    std::string formatted;
    bool all_parse = true;
    for (const MappedText& query : kql::SplitAtEmptyLines(text)) {
      ++result_.queries;
      std::optional<std::string> laid_out = kql::FormatQuery(query, sink_);
      if (!laid_out) {
        all_parse = false;
        continue;
      }
      if (!formatted.empty()) formatted.append(line_end).append(line_end);
      formatted += *laid_out;
    }
    if (all_parse) return formatted;
    result_.is_unreadable = true;
    return std::nullopt;
  }

  std::string_view LineEnd() const {
    const std::size_t line_feed = text_.find('\n');
    const bool has_return =
        line_feed != std::string_view::npos && line_feed > 0 && text_[line_feed - 1] == '\r';
    return has_return ? "\r\n" : "\n";
  }

  void FormatKql() {
    const std::uint32_t begin = ByteOrderMarkLength(text_);
    std::optional<std::string> formatted =
        Format(MappedText(file_, text_.substr(begin), begin), LineEnd());
    if (!formatted) return;
    if (!formatted->empty()) *formatted += LineEnd();
    Replace(begin, static_cast<std::uint32_t>(text_.size()), *std::move(formatted));
  }

  void FormatMarkdown() {
    TextArena arena;
    for (const Fence& fence : FindKqlFences(file_, text_, arena)) {
      if (fence.text.text().find_first_not_of(kBlanks) == std::string_view::npos) continue;
      const std::optional<std::string> formatted = Format(fence.text, LineEnd());
      if (!formatted) continue;
      Replace(fence.begin, fence.end, Indented(*formatted, fence.indent) + std::string(LineEnd()));
    }
  }

  void FormatYaml() {
    const std::size_t errors = sink_.error_count();
    const std::vector<yaml::Document> documents = yaml::ReadDocuments(sources_, file_, sink_);
    if (sink_.error_count() > errors) {
      result_.is_unreadable = true;
      return;
    }
    for (const yaml::Document& document : documents) {
      const std::optional<yaml::Node> root = document.root();
      if (!root) continue;
      for (const yaml::Node& query : sentinel::FindQueries(*root)) FormatScalar(query);
    }
  }

  void FormatScalar(const yaml::Node& query) {
    if (!query.is_scalar() || query.text().find_first_not_of(kBlanks) == std::string_view::npos) {
      return;
    }
    // Folded and quoted scalars have a layout of their own: a line break there is a blank.
    if (query.style() != yaml::ScalarStyle::kLiteral) {
      ++result_.queries;
      result_.left_alone.push_back(query.span());
      return;
    }
    const MappedText mapped = query.mapped();
    const std::optional<std::string> formatted = Format(mapped, "\n");
    if (!formatted) return;
    const std::string_view text = mapped.text();
    const auto first = static_cast<std::uint32_t>(text.find_first_not_of(kBlanks));
    const auto last = static_cast<std::uint32_t>(text.find_last_not_of(kBlanks));
    const std::uint32_t line = LineStart(mapped.Span(first, first + 1).begin);
    const auto line_in_text =
        static_cast<std::uint32_t>(text.rfind('\n', first) + 1);  // npos + 1 is 0
    const std::uint32_t indent = mapped.Span(line_in_text, line_in_text + 1).begin - line;
    Replace(line, mapped.Span(last, last + 1).end, Indented(*formatted, indent));
  }

  std::uint32_t LineStart(std::uint32_t at) const {
    return static_cast<std::uint32_t>(text_.substr(0, at).rfind('\n') + 1);
  }

  // The lines with so many blanks before each that is not empty, and the file's line ends.
  std::string Indented(std::string_view text, std::uint32_t indent) const {
    std::string indented;
    while (!text.empty()) {
      const std::size_t line_feed = std::min(text.find('\n'), text.size());
      std::string_view line = text.substr(0, line_feed);
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (!line.empty()) indented.append(indent, ' ').append(line);
      if (line_feed == text.size()) break;
      indented += LineEnd();
      text.remove_prefix(line_feed + 1);
    }
    return indented;
  }

  void Replace(std::uint32_t begin, std::uint32_t end, std::string text) {
    replacements_.push_back({begin, end, std::move(text)});
  }

  std::string Replaced() const {
    std::string text;
    std::uint32_t at = 0;
    for (const Replacement& replacement : replacements_) {
      text += text_.substr(at, replacement.begin - at);
      text += replacement.text;
      at = replacement.end;
    }
    return text += text_.substr(at);
  }

  const SourceMap& sources_;
  FileId file_;
  std::string_view text_;
  DiagnosticSink& sink_;
  FormattedFile result_;
  std::vector<Replacement> replacements_;  // in file order
};

}  // namespace

FormattedFile FormatFile(const SourceMap& sources, FileId file, DiagnosticSink& sink) {
  return FileFormatter(sources, file, sink).Run();
}

}  // namespace lintel
