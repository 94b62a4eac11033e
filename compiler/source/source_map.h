#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source_span.h"

namespace lintel {

// Owns the bytes of every file of a run, so that spans and string views into them stay valid
// until the end. Add() is for one thread; after that each file may be given its text, and be
// read, by whichever single thread works on it.
class SourceMap {
 public:
  // Makes room for a file and remembers the path as the user wrote it (`<stdin>` for `-`).
  FileId Add(std::string path);

  // Hands over the file's bytes, unchanged from disk. To be called once per file.
  void SetText(FileId file, std::string text);

  // Add() and SetText() in one step.
  FileId Add(std::string path, std::string text);

  // The path as the user wrote it.
  std::string_view Path(FileId file) const;

  // All bytes of the file.
  std::string_view Text(FileId file) const;

  // The bytes under a span.
  std::string_view Text(SourceSpan span) const;

  // Line and column of a byte offset; an offset past the end is the end. A byte order mark takes
  // no column. `\n`, `\r\n` and a lone `\r` end a line.
  LineColumn Locate(FileId file, std::uint32_t offset) const;

  // The line (1-based) without its line end; empty past the last line.
  std::string_view Line(FileId file, std::uint32_t line) const;

  // How many files were added.
  std::size_t size() const { return files_.size(); }

 private:
  struct File {
    std::string path;
    std::string text;
    // Byte offset of each line's first byte, found when a place in the file is first asked for:
    // nobody asks of most files.
    mutable std::vector<std::uint32_t> line_starts = {};
    mutable std::once_flag has_line_starts = {};
  };

  const File& Get(FileId file) const;
  const std::vector<std::uint32_t>& LineStarts(const File& file) const;

  std::deque<File> files_;  // a deque, so that adding moves no file's text
};

// The length in bytes of the UTF-8 byte order mark that `text` starts with: 3 or 0.
std::uint32_t ByteOrderMarkLength(std::string_view text);

}  // namespace lintel
