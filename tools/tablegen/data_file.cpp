#include "tools/tablegen/data_file.h"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace lintel::tablegen {
namespace {

constexpr std::string_view kBlanks = " \t";

std::vector<std::string_view> Words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t begin = text.find_first_not_of(kBlanks); begin != std::string_view::npos;
       begin = text.find_first_not_of(kBlanks, begin)) {
    const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return words;
}

std::string_view Trim(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

}  // namespace

void Errors::Add(const Place& place, std::string text) {
  lines_.push_back(fmt::format("{}:{}: error: {}", place.file, place.line, text));
}

std::string ReadFile(const std::filesystem::path& path, Errors& errors) {
  std::ifstream in(path, std::ios::binary);
  if (!in) errors.Add({path.string(), 0}, "cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

void CheckHeader(std::string_view text, const std::string& file, Errors& errors) {
  std::size_t end = 0;
  while (end < text.size() && text[end] == '#')
    end = std::min(text.find('\n', end), text.size()) + 1;
  const std::string_view header = text.substr(0, std::min(end, text.size()));
  for (const std::string_view key : {"Source", "Version", "Retrieved", "Licence"}) {
    if (header.find(fmt::format("# {}: ", key)) == std::string_view::npos) {
      errors.Add({file, 1}, fmt::format("the leading comment has no line `# {}: …`", key));
    }
  }
}

DataFile::DataFile(const std::filesystem::path& path, Errors& errors)
    : text_(ReadFile(path, errors)) {
  const std::string file = path.string();
  CheckHeader(text_, file, errors);
  std::string_view rest = text_;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view text = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (Trim(text).empty() || Trim(text).front() == '#') continue;
    if (text.back() == '\r') errors.Add({file, number}, "a carriage return at the end of the line");
    Line line;
    line.place = {file, number};
    line.is_indented = text.front() == ' ';
    const std::size_t bar = text.find(" | ");
    line.words = Words(text.substr(0, bar));
    if (bar != std::string_view::npos) line.tail = Trim(text.substr(bar + 3));
    if (line.words.empty()) {
      errors.Add(line.place, "no words before ` | `");
      continue;
    }
    lines_.push_back(std::move(line));
  }
}

std::vector<std::filesystem::path> FilesOf(const std::filesystem::path& folder,
                                           std::string_view extension) {
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(folder)) return files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == extension) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace lintel::tablegen
