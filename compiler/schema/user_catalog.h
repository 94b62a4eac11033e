#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/schema/catalog.h"

namespace lintel::schema {

// A table of a user's schema, or a tabular function (parser, watchlist): columns in file order.
struct UserRows {
  std::string name;
  std::vector<std::pair<std::string, ScalarType>> columns;
  bool is_open = false;      // may have columns beyond these
  bool is_function = false;  // called as `name(…)`; as a source the parentheses may be left out
  bool adds = false;         // a function that puts its columns beside those of its first argument
  std::optional<ScalarType> scalar;  // a function that gives one value of this type, no rows
};

// What is wrong with a line of a schema file.
struct SchemaError {
  std::uint32_t line = 0;  // from 1
  std::string message;
};

// The tables and functions that a run knows: the built-in ones of each platform and those that the
// user adds with files of the same shape as compiler/schema/data/tables (`platform NAME`, then
// `table NAME [open]`, `extend NAME [open]`, `function NAME [open] [adds]` or `watchlist ALIAS`,
// each with indented `column type` lines; `function NAME scalar TYPE` has none). What the user says
// of a table wins over what is built in.
class Catalog {
 public:
  // With `is_empty`, nothing is built in.
  explicit Catalog(bool is_empty = false) : is_empty_(is_empty) {}

  // Reads a schema file; what is wrong with it comes back and is left out.
  std::vector<SchemaError> Add(std::string_view text);

  // The user's table or function of this name.
  const UserRows* FindUser(Platform platform, std::string_view name) const;

  // What `_GetWatchlist('alias')` gives, where the user has a watchlist of that alias.
  const UserRows* FindWatchlist(Platform platform, std::string_view alias) const;

  // The built-in table of this name; none where the user has one of the same name.
  std::optional<Table> FindBuiltIn(Platform platform, std::string_view name) const;

  // The rows that the name means as a source: the user's table or function without parentheses, or
  // the built-in table. What comes back refers to this catalog.
  std::optional<Table> Find(Platform platform, std::string_view name) const;

  // Names of the tables that match a pattern with `*`, in no order that means anything.
  std::vector<std::string_view> Match(Platform platform, std::string_view pattern) const;

  // A column of whichever tables have it; no type where they differ.
  struct AnyColumn {
    bool is_found = false;
    std::optional<ScalarType> type;
  };
  AnyColumn FindInAllTables(Platform platform, std::string_view name) const;

 private:
  using Rows = std::map<std::string, UserRows, std::less<>>;

  bool is_empty_;
  Rows platforms_[2];  // by Platform
};

// Whether the name matches a pattern in which `*` stands for any run of characters.
bool MatchesWildcard(std::string_view name, std::string_view pattern);

// The catalog without anything of the user's.
const Catalog& BuiltInCatalog();

}  // namespace lintel::schema
