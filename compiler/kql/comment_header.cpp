#include "compiler/kql/comment_header.h"

#include <string>
#include <string_view>
#include <vector>

namespace lintel::kql {
namespace {

struct Line {
  std::uint32_t begin;  // first byte after `//` and one blank
  std::uint32_t end;    // past the line feed
};

// The comment lines that the text starts with.
std::vector<Line> LeadingComments(std::string_view text) {
  std::vector<Line> lines;
  std::size_t at = 0;
  while (text.substr(at).starts_with("//")) {
    std::size_t begin = at + 2;
    if (begin < text.size() && text[begin] == ' ') ++begin;
    const std::size_t line_feed = text.find('\n', begin);
    const std::size_t end = line_feed == std::string_view::npos ? text.size() : line_feed + 1;
    lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    at = end;
  }
  return lines;
}

bool IsHeader(std::string_view text, const std::vector<Line>& lines) {
  return !lines.empty() && text.substr(lines.front().begin).starts_with("title:");
}

}  // namespace

std::optional<MappedText> FindCommentHeader(const MappedText& query, TextArena& arena) {
  const std::string_view text = query.text();
  const std::vector<Line> lines = LeadingComments(text);
  if (!IsHeader(text, lines)) return std::nullopt;

  std::string yaml;
  for (const Line& line : lines) yaml += text.substr(line.begin, line.end - line.begin);
  MappedText header(query.file(), arena.Keep(yaml));
  std::uint32_t at = 0;
  for (const Line& line : lines) {
    const SourceSpan span = query.Span(line.begin, line.end);
    header.AddPiece(at, span.begin, span.end);
    at += line.end - line.begin;
  }
  return header;
}

MappedText WithoutCommentHeader(const MappedText& query) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::string_view text = query.text();
  const std::vector<Line> lines = LeadingComments(text);
  const std::size_t header = IsHeader(text, lines) ? lines.back().end : 0;
  const std::size_t begin = text.find_first_not_of(kBlanks, header);
  if (begin == std::string_view::npos) return query.Part(0, 0);
  return query.Part(static_cast<std::uint32_t>(begin),
                    static_cast<std::uint32_t>(text.find_last_not_of(kBlanks) + 1));
}

}  // namespace lintel::kql
