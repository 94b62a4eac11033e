#include "backends/rule_title.h"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

namespace lintel::backends {

std::string RuleTitle(const ir::Rule& rule, const SourceMap& sources) {
  if (rule.metadata.title) return std::string(rule.metadata.title->value);
  std::string_view path = sources.Path(rule.span.file);
  path.remove_prefix(path.find_last_of("/\\") + 1);  // npos + 1 is 0
  std::string title(path.substr(0, path.rfind('.')));
  std::replace(title.begin(), title.end(), '_', ' ');
  return rule.number == 0 ? title : fmt::format("{} {}", title, rule.number);
}

std::string FilterTitle(const ir::AppliedFilter& filter) {
  if (!filter.title) return filter.id ? std::string(filter.id->value) : "without a title";
  std::string title(filter.title->value);
  return filter.id ? fmt::format("{} ({})", title, filter.id->value) : title;
}

}  // namespace lintel::backends
