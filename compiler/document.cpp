#include "compiler/document.h"

#include <algorithm>
#include <array>

namespace lintel {
namespace {

// Keys of which every rule in YAML has one at the start of a line; no KQL line starts so.
constexpr std::array<std::string_view, 6> kYamlKeys = {
    "title:", "id:", "name:", "detection:", "logsource:", "query:"};

struct Extension {
  std::string_view text;
  FileKind kind;
};

constexpr std::array<Extension, 8> kExtensions = {{
    {".yml", FileKind::kYaml},
    {".yaml", FileKind::kYaml},
    {".kql", FileKind::kKql},
    {".csl", FileKind::kKql},
    {".kusto", FileKind::kKql},
    {".md", FileKind::kMarkdown},
    {".markdown", FileKind::kMarkdown},
    {".json", FileKind::kJson},
}};

bool HasYamlKey(std::string_view text) {
  while (!text.empty()) {
    if (std::ranges::any_of(kYamlKeys, [&](auto key) { return text.starts_with(key); }))
      return true;
    const std::size_t line_feed = text.find('\n');
    if (line_feed == std::string_view::npos) return false;
    text.remove_prefix(line_feed + 1);
  }
  return false;
}

}  // namespace

FileKind RecogniseFile(std::string_view path, std::string_view text) {
  for (const Extension& extension : kExtensions) {
    if (path.ends_with(extension.text)) return extension.kind;
  }
  return HasYamlKey(text) ? FileKind::kYaml : FileKind::kKql;
}

std::span<const std::string_view> RuleFileExtensions() {
  static constexpr auto kTexts = [] {
    std::array<std::string_view, kExtensions.size()> texts;
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i] = kExtensions[i].text;
    return texts;
  }();
  return kTexts;
}

bool IsWorthReading(std::string_view path, std::string_view text) {
  switch (RecogniseFile(path, text)) {
    case FileKind::kJson:
      return text.find("\"queryCondition\"") != std::string_view::npos &&
             text.find("\"queryText\"") != std::string_view::npos;
    case FileKind::kMarkdown:
      return !text.ends_with(kPageMark);
    case FileKind::kYaml:
    case FileKind::kKql:
      return true;
  }
  return true;
}

}  // namespace lintel
