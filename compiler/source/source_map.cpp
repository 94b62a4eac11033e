#include "compiler/source/source_map.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace lintel {
namespace {

std::vector<std::uint32_t> FindLineStarts(std::string_view text) {
  std::vector<std::uint32_t> starts{ByteOrderMarkLength(text)};
  if (text.find('\r') == std::string_view::npos) {
    for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1)) {
      starts.push_back(static_cast<std::uint32_t>(i + 1));
    }
    return starts;
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool carriage_return_line_feed =
        text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (carriage_return_line_feed) continue;
    if (text[i] == '\n' || text[i] == '\r') starts.push_back(static_cast<std::uint32_t>(i + 1));
  }
  return starts;
}

}  // namespace

std::uint32_t ByteOrderMarkLength(std::string_view text) {
  return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

FileId SourceMap::Add(std::string path) {
  files_.emplace_back().path = std::move(path);
  return static_cast<FileId>(files_.size() - 1);
}

void SourceMap::SetText(FileId file, std::string text) {
  File& entry = files_[static_cast<std::size_t>(file)];
  assert(entry.text.empty() && "a file's bytes are given once");
  assert(entry.line_starts.empty() && "and before a place in it is asked for");
  entry.text = std::move(text);
}

FileId SourceMap::Add(std::string path, std::string text) {
  const FileId file = Add(std::move(path));
  SetText(file, std::move(text));
  return file;
}

const SourceMap::File& SourceMap::Get(FileId file) const {
  assert(static_cast<std::size_t>(file) < files_.size());
  return files_[static_cast<std::size_t>(file)];
}

std::string_view SourceMap::Path(FileId file) const { return Get(file).path; }

std::string_view SourceMap::Text(FileId file) const { return Get(file).text; }

std::string_view SourceMap::Text(SourceSpan span) const {
  return Text(span.file).substr(span.begin, span.size());
}

const std::vector<std::uint32_t>& SourceMap::LineStarts(const File& file) const {
  std::call_once(file.has_line_starts, [&] { file.line_starts = FindLineStarts(file.text); });
  return file.line_starts;
}

LineColumn SourceMap::Locate(FileId file, std::uint32_t offset) const {
  const File& entry = Get(file);
  const std::vector<std::uint32_t>& starts = LineStarts(entry);
  const auto clamped =
      std::clamp(offset, starts.front(),
                 std::max(starts.front(), static_cast<std::uint32_t>(entry.text.size())));
  const auto next = std::ranges::upper_bound(starts, clamped);
  const auto line = static_cast<std::uint32_t>(next - starts.begin());
  return {line, clamped - *std::prev(next) + 1};
}

std::string_view SourceMap::Line(FileId file, std::uint32_t line) const {
  const File& entry = Get(file);
  const std::vector<std::uint32_t>& starts = LineStarts(entry);
  if (line == 0 || line > starts.size()) return {};
  const std::size_t begin = starts[line - 1];
  const std::size_t end = line < starts.size() ? starts[line] : entry.text.size();
  std::string_view text = std::string_view(entry.text).substr(begin, end - begin);
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

}  // namespace lintel
