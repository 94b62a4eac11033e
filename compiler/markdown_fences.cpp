#include "compiler/markdown_fences.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace lintel {
namespace {

constexpr std::array<std::string_view, 3> kTags = {"kql", "kusto", "csl"};

bool IsKqlTag(std::string_view word) {
  return std::ranges::any_of(kTags, [&](std::string_view tag) {
    return std::ranges::equal(
        word, tag, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  });
}

// A line that opens or closes a block.
struct FenceLine {
  char mark;
  std::size_t length;
  std::size_t indent;
  std::string_view info;  // the tag and what follows it
};

std::optional<FenceLine> ReadFenceLine(std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  if (indent == line.size()) return std::nullopt;
  const char mark = line[indent];
  if (mark != '`' && mark != '~') return std::nullopt;
  const std::size_t end = std::min(line.find_first_not_of(mark, indent), line.size());
  if (end - indent < 3) return std::nullopt;
  constexpr std::string_view kBlanks = " \t\r";
  std::string_view info = line.substr(end);
  info.remove_prefix(std::min(info.find_first_not_of(kBlanks), info.size()));
  info = info.substr(0, info.find_last_not_of(kBlanks) + 1);
  return FenceLine{mark, end - indent, indent, info};
}

// The text between two fences without the indentation of the first.
Fence MakeFence(FileId file, std::string_view page, std::size_t begin, std::size_t end,
                std::size_t indent, TextArena& arena) {
  const auto from = static_cast<std::uint32_t>(begin);
  const auto to = static_cast<std::uint32_t>(end);
  const auto columns = static_cast<std::uint32_t>(indent);
  const std::string_view whole = page.substr(begin, end - begin);
  if (indent == 0) return {MappedText(file, whole, from), from, to, columns};

  struct Line {
    std::size_t at;
    std::size_t source;
  };
  std::string text;
  std::vector<Line> lines;
  for (std::size_t at = 0; at < whole.size();) {
    const std::size_t line_end = std::min(whole.find('\n', at), whole.size() - 1) + 1;
    const std::size_t first = std::min(whole.find_first_not_of(' ', at), line_end);
    const std::size_t start = std::min(first, at + indent);
    lines.push_back({text.size(), begin + start});
    text += whole.substr(start, line_end - start);
    at = line_end;
  }
  MappedText mapped(file, arena.Keep(text));
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t next = i + 1 < lines.size() ? lines[i + 1].at : text.size();
    const std::size_t length = next - lines[i].at;
    mapped.AddPiece(static_cast<std::uint32_t>(lines[i].at),
                    static_cast<std::uint32_t>(lines[i].source),
                    static_cast<std::uint32_t>(lines[i].source + length));
  }
  return {std::move(mapped), from, to, columns};
}

}  // namespace

std::vector<Fence> FindKqlFences(FileId file, std::string_view page, TextArena& arena) {
  std::vector<Fence> fences;
  std::optional<FenceLine> open;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < page.size();) {
    const std::size_t line_end = std::min(page.find('\n', at), page.size() - 1) + 1;
    const std::string_view line = page.substr(at, line_end - at - (page[line_end - 1] == '\n'));
    const std::optional<FenceLine> fence = ReadFenceLine(line);
    if (!open) {
      // An info string with a backtick is inline code that begins with three of them.
      const bool is_inline =
          fence && fence->mark == '`' && fence->info.find('`') != fence->info.npos;
      if (fence && !is_inline) {
        open = fence;
        begin = line_end;
      }
    } else if (fence && fence->mark == open->mark && fence->length >= open->length &&
               fence->info.empty()) {
      const std::string_view tag = open->info.substr(0, open->info.find_first_of(" \t{,"));
      if (IsKqlTag(tag) && at > begin) {
        fences.push_back(MakeFence(file, page, begin, at, open->indent, arena));
      }
      open.reset();
    }
    at = line_end;
  }
  return fences;
}

}  // namespace lintel
