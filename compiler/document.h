#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace lintel {

// What a file holds, before it is read.
enum class FileKind : std::uint8_t {
  kYaml,      // Sigma or Sentinel rules; which of them, each document tells
  kKql,       // queries, perhaps with comment headers
  kMarkdown,  // a page with queries in fenced blocks
  kJson,      // a Defender custom detection
};

// The kind by the file's extension (`.yml`, `.yaml`; `.kql`, `.csl`, `.kusto`; `.md`, `.markdown`;
// `.json`) or, where that says nothing (standard input), by its first keys.
FileKind RecogniseFile(std::string_view path, std::string_view text);

// The extensions that RecogniseFile() knows: what is looked for in folders.
std::span<const std::string_view> RuleFileExtensions();

// Ends every page that `lintel doc` writes.
inline constexpr std::string_view kPageMark = "<!-- written by lintel doc -->\n";

// Whether a file that was found in a folder, not named, is to be read at all: no JSON but custom
// detections, since folders hold JSON of many kinds, and no pages of our own, whose queries are
// copies. What is named is always read.
bool IsWorthReading(std::string_view path, std::string_view text);

}  // namespace lintel
