#include "compiler/transform/query_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "compiler/ir/kql_spelling.h"

namespace lintel::transform {

std::string Identifier(std::string_view text) {
  std::string name;
  for (const char c : text) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9';
    if (is_letter || (is_digit && !name.empty())) {
      name += c;
    } else if (!name.empty() && name.back() != '_') {
      name += '_';
    }
  }
  while (!name.empty() && name.back() == '_') name.pop_back();
  return name.empty() ? "rule" : name;
}

bool IsReserved(std::string_view name, schema::Platform platform) {
  // What can begin a query or a statement.
  static constexpr std::string_view kBeginnings[] = {
      "alias",        "cluster", "database", "datatable", "declare",  "evaluate",
      "externaldata", "find",    "join",     "let",       "lookup",   "macro",
      "materialize",  "pattern", "print",    "range",     "restrict", "search",
      "set",          "table",   "toscalar", "union",     "view"};
  if (std::ranges::find(kBeginnings, name) != std::end(kBeginnings)) return true;
  return ir::QuoteKqlName(name) != name || schema::FindTable(platform, name).has_value();
}

std::string TimespanText(std::uint64_t seconds) {
  if (seconds % 86400 == 0) return fmt::format("{}d", seconds / 86400);
  if (seconds % 3600 == 0) return fmt::format("{}h", seconds / 3600);
  if (seconds % 60 == 0) return fmt::format("{}m", seconds / 60);
  return fmt::format("{}s", seconds);
}

}  // namespace lintel::transform
