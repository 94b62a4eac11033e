#include "compiler/schema/user_catalog.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::schema {
namespace {

std::vector<std::string_view> Words(std::string_view line) {
  std::vector<std::string_view> words;
  while (true) {
    const std::size_t begin = line.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos || line[begin] == '#') return words;
    line.remove_prefix(begin);
    const std::size_t end = std::min(line.find_first_of(" \t\r"), line.size());
    words.push_back(line.substr(0, end));
    line.remove_prefix(end);
  }
}

// Under what a watchlist is kept: a name that no table or function can have.
std::string WatchlistName(std::string_view alias) {
  return fmt::format("_GetWatchlist('{}')", alias);
}

bool Has(const std::vector<std::string_view>& words, std::string_view word) {
  return std::find(words.begin() + 2, words.end(), word) != words.end();
}

}  // namespace

std::vector<SchemaError> Catalog::Add(std::string_view text) {
  std::vector<SchemaError> errors;
  // The front of a file without a platform is an error, so what it starts as does not matter.
  Platform platform = Platform::kSentinel;
  bool has_platform = false;
  UserRows* rows = nullptr;
  std::uint32_t number = 0;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    ++number;
    const std::vector<std::string_view> words = Words(line);
    if (words.empty()) continue;
    const auto report = [&](std::string message) {
      errors.push_back({number, std::move(message)});
    };
    if (line[0] == ' ' || line[0] == '\t') {
      if (rows == nullptr) continue;
      const std::optional<ScalarType> type =
          words.size() == 2 ? ParseScalarType(words[1]) : std::nullopt;
      if (!type) {
        report("a column is a name and a type");
      } else {
        rows->columns.emplace_back(words[0], *type);
      }
      continue;
    }
    rows = nullptr;
    if (words.size() < 2) {
      report(fmt::format("`{}` wants a name", words[0]));
    } else if (words[0] == "platform") {
      has_platform = false;
      for (const Platform known : {Platform::kDefenderXdr, Platform::kSentinel}) {
        if (Name(known) != words[1]) continue;
        platform = known;
        has_platform = true;
      }
      if (!has_platform) report(fmt::format("unknown platform `{}`", words[1]));
    } else if (words[0] != "table" && words[0] != "extend" && words[0] != "function" &&
               words[0] != "watchlist") {
      report(fmt::format("unknown word `{}`", words[0]));
    } else if (!has_platform) {
      report("`platform NAME` must come first");
    } else {
      Rows& all = platforms_[static_cast<std::size_t>(platform)];
      const bool is_watchlist = words[0] == "watchlist";
      const std::string name = is_watchlist ? WatchlistName(words[1]) : std::string(words[1]);
      rows = &all.try_emplace(name).first->second;
      rows->name = name;
      rows->is_function = is_watchlist || words[0] == "function";
      // Sentinel documentation, "Build queries or rules with watchlists": what every item has.
      if (is_watchlist && rows->columns.empty()) {
        rows->columns = {{"_DTItemId", ScalarType::kString},
                         {"LastUpdatedTimeUTC", ScalarType::kDatetime},
                         {"SearchKey", ScalarType::kString},
                         {"WatchlistItem", ScalarType::kDynamic}};
      }
      rows->is_open = rows->is_open || Has(words, "open");
      rows->adds = Has(words, "adds");
      if (words.size() == 4 && words[2] == "scalar") rows->scalar = ParseScalarType(words[3]);
      const std::optional<Table> built_in =
          words[0] == "extend" ? FindTable(platform, words[1]) : std::nullopt;
      if (built_in && rows->columns.empty()) {
        for (std::size_t i = 0; i < built_in->column_count(); ++i) {
          rows->columns.emplace_back(built_in->column(i).name, built_in->column(i).type);
        }
        rows->is_open = rows->is_open || built_in->is_open();
      }
    }
  }
  return errors;
}

const UserRows* Catalog::FindUser(Platform platform, std::string_view name) const {
  const Rows& all = platforms_[static_cast<std::size_t>(platform)];
  const auto found = all.find(name);
  return found == all.end() ? nullptr : &found->second;
}

const UserRows* Catalog::FindWatchlist(Platform platform, std::string_view alias) const {
  return FindUser(platform, WatchlistName(alias));
}

std::optional<Table> Catalog::FindBuiltIn(Platform platform, std::string_view name) const {
  if (is_empty_ || FindUser(platform, name) != nullptr) return std::nullopt;
  return FindTable(platform, name);
}

std::optional<Table> Catalog::Find(Platform platform, std::string_view name) const {
  const UserRows* rows = FindUser(platform, name);
  if (rows == nullptr) return FindBuiltIn(platform, name);
  if (rows->scalar) return std::nullopt;
  return Table(platform, *rows);
}

std::vector<std::string_view> Catalog::Match(Platform platform, std::string_view pattern) const {
  std::vector<std::string_view> names;
  for (const auto& [name, rows] : platforms_[static_cast<std::size_t>(platform)]) {
    if (!rows.is_function && MatchesWildcard(name, pattern)) names.push_back(name);
  }
  for (std::size_t i = 0; !is_empty_ && i < TableCount(platform); ++i) {
    const std::string_view name = TableAt(platform, i).name();
    if (MatchesWildcard(name, pattern) && FindUser(platform, name) == nullptr) {
      names.push_back(name);
    }
  }
  return names;
}

Catalog::AnyColumn Catalog::FindInAllTables(Platform platform, std::string_view name) const {
  AnyColumn result;
  const auto add = [&](ScalarType type) {
    if (!result.is_found) {
      result = {true, type};
    } else if (result.type != type) {
      result.type.reset();
    }
  };
  for (const auto& [unused, rows] : platforms_[static_cast<std::size_t>(platform)]) {
    for (const auto& [column, type] : rows.columns) {
      if (!rows.is_function && column == name) add(type);
    }
    if (rows.is_open && !rows.is_function) result.is_found = true;
  }
  for (std::size_t i = 0; !is_empty_ && i < TableCount(platform); ++i) {
    if (const std::optional<Column> column = TableAt(platform, i).Find(name)) add(column->type);
    if (TableAt(platform, i).is_open()) result.is_found = true;
  }
  return result;
}

bool MatchesWildcard(std::string_view name, std::string_view pattern) {
  std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return name == pattern;
  if (!name.starts_with(pattern.substr(0, star))) return false;
  name.remove_prefix(star);
  pattern.remove_prefix(star);
  // Each piece between two stars at its first place; the last one at the end.
  while (!pattern.empty()) {
    pattern.remove_prefix(1);
    star = pattern.find('*');
    if (star == std::string_view::npos) return name.ends_with(pattern);
    const std::string_view piece = pattern.substr(0, star);
    const std::size_t at = name.find(piece);
    if (at == std::string_view::npos) return false;
    name.remove_prefix(at + piece.size());
    pattern.remove_prefix(star);
  }
  return true;
}

const Catalog& BuiltInCatalog() {
  static const Catalog catalog;
  return catalog;
}

}  // namespace lintel::schema
