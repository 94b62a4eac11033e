#pragma once

#include <cstdint>
#include <string_view>

namespace lintel {

// What a file holds, before it is read.
enum class FileKind : std::uint8_t {
  kYaml,      // Sigma or Sentinel rules; which of them, each document tells
  kKql,       // queries, perhaps with comment headers
  kMarkdown,  // a page with queries in fenced blocks
  kJson,      // a Defender custom detection
};

// The kind by the file's extension (`.yml`, `.yaml`; `.kql`, `.csl`, `.kusto`; `.md`;
// `.json`) or, where that says
// nothing (standard input), by its first keys.
FileKind RecogniseFile(std::string_view path, std::string_view text);

}  // namespace lintel
