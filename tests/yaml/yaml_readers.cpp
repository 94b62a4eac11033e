// The reader of plain YAML and libyaml read every rule and its mutants as the same tree.
//
// usage: yaml_readers FOLDER [MUTANTS]   of each rule; 10 if not given
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/yaml/yaml_difference.h"

namespace lintel::yaml {
namespace {

namespace fs = std::filesystem;

constexpr int kSkipped = 77;

std::vector<std::string> Texts(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path extension = entry.path().extension();
    if (extension == ".yml" || extension == ".yaml") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

// A text with one to three small edits where they matter to YAML: signs, blanks, lines.
std::string Mutant(const std::string& text, std::mt19937& random) {
  constexpr std::string_view kPieces[] = {" ",  "  ",  "\n", ":", ": ",   "-",   "- ", "#",    " #",
                                          "'",  "\"",  "|",  ">", "\\",   "|-",  ">+", "[",    "]",
                                          "{",  "&a ", "*a", "!", "---",  "%",   "\t", "\r\n", "?",
                                          "? ", ",",   "''", "@", "\n\n", "\n ", "é",  "..."};
  std::string out = text;
  const auto below = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
  for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
    const std::size_t at = below(out.size() + 1);
    const std::size_t line = out.rfind('\n', at == 0 ? 0 : at - 1);
    const std::size_t begin = line == std::string::npos ? 0 : line + 1;
    const std::size_t end = std::min(out.find('\n', begin), out.size());
    const std::string_view piece = kPieces[below(std::size(kPieces))];
    switch (below(6)) {
      case 0:
        out.insert(at, piece);
        break;
      case 1:
        out.insert(begin, piece);
        break;
      case 2:
        out.insert(end, piece);
        break;
      case 3:
        out.erase(at, 1 + below(3));
        break;
      case 4:  // a line less
        out.erase(begin, end - begin + 1);
        break;
      case 5:  // a line that is indented otherwise
        out.erase(begin, below(4));
        break;
    }
  }
  return out;
}

// 0 if the readings are the same.
int Compare(const std::string& text, std::size_t& plain) {
  const TwoReadings read = ReadTwice(text);
  if (!read.is_plain) return 0;
  ++plain;
  if (read.plain == read.whole) return 0;
  fmt::print("{}\n-- plain:\n{}-- libyaml:\n{}\n", text, read.plain, read.whole);
  return 1;
}

int Run(const fs::path& folder, std::size_t mutants) {
  if (!fs::is_directory(folder)) {
    fmt::print("SKIPPED: {} is not there\n", folder.string());
    return kSkipped;
  }
  std::mt19937 random(20261122);
  std::size_t plain = 0;
  std::size_t plain_mutants = 0;
  int different = 0;
  const std::vector<std::string> texts = Texts(folder);
  for (const std::string& text : texts) {
    different += Compare(text, plain);
    for (std::size_t i = 0; i < mutants && different < 10; ++i) {
      different += Compare(Mutant(text, random), plain_mutants);
    }
  }
  fmt::print("{} of {} rules and {} of {} mutants are plain; {} are read differently\n", plain,
             texts.size(), plain_mutants, texts.size() * mutants, different);
  return different == 0 && plain > 0 ? 0 : 1;
}

}  // namespace
}  // namespace lintel::yaml

int main(int count, char** arguments) {
  if (count < 2) return 2;
  std::size_t mutants = 10;
  if (count > 2) {
    const std::string_view given = arguments[2];
    std::from_chars(given.data(), given.data() + given.size(), mutants);
  }
  return lintel::yaml::Run(arguments[1], mutants);
}
