#include "compiler/document.h"

#include <algorithm>
#include <array>

namespace lintel {
namespace {

// Keys of which every rule in YAML has one at the start of a line; no KQL line starts so.
constexpr std::array<std::string_view, 6> kYamlKeys = {
    "title:", "id:", "name:", "detection:", "logsource:", "query:"};

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
  if (path.ends_with(".yml") || path.ends_with(".yaml")) return FileKind::kYaml;
  if (path.ends_with(".kql") || path.ends_with(".csl") || path.ends_with(".kusto")) {
    return FileKind::kKql;
  }
  if (path.ends_with(".md") || path.ends_with(".markdown")) return FileKind::kMarkdown;
  if (path.ends_with(".json")) return FileKind::kJson;
  return HasYamlKey(text) ? FileKind::kYaml : FileKind::kKql;
}

}  // namespace lintel
