#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::tablegen {

// Where a fact stands, for messages and for naming the first of two duplicates.
struct Place {
  std::string file;
  std::size_t line = 0;
};

// Collects errors as `file:line: error: text`; the build fails when there is one.
class Errors {
 public:
  void Add(const Place& place, std::string text);

  const std::vector<std::string>& lines() const { return lines_; }

 private:
  std::vector<std::string> lines_;
};

// One line of a data file that is neither blank nor a comment.
struct Line {
  Place place;
  bool is_indented = false;             // belongs to the line above that is not indented
  std::vector<std::string_view> words;  // separated by blanks; up to a ` | `
  std::string_view tail;                // what follows the ` | `, blanks trimmed
};

// A data file in lines of words: `#` starts a comment line, indentation makes a line part of the
// entry above it, ` | ` separates words from free text. The first lines are comments that name
// Source, Version, Retrieved and Licence.
class DataFile {
 public:
  // Reads the file and checks its header.
  DataFile(const std::filesystem::path& path, Errors& errors);
  DataFile(const DataFile&) = delete;
  DataFile& operator=(const DataFile&) = delete;

  const std::vector<Line>& lines() const { return lines_; }

 private:
  std::string text_;
  std::vector<Line> lines_;
};

// The bytes of a file; an error when it cannot be read.
std::string ReadFile(const std::filesystem::path& path, Errors& errors);

// Reports each of Source, Version, Retrieved and Licence that the leading comment does not name.
void CheckHeader(std::string_view text, const std::string& file, Errors& errors);

// All files of a folder with that extension, in order of their names.
std::vector<std::filesystem::path> FilesOf(const std::filesystem::path& folder,
                                           std::string_view extension);

}  // namespace lintel::tablegen
