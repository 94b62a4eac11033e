#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "compiler/schema/catalog.h"
#include "tools/tablegen/data_file.h"

namespace lintel::tablegen {

// A column with the place of the line that says it.
struct Column {
  schema::ScalarType type = schema::ScalarType::kString;
  Place place;
};

// A table as the data files have it.
struct Table {
  Place place;
  bool is_open = false;
  std::map<std::string, Column, std::less<>> columns;
};

using Tables = std::map<std::string, Table, std::less<>>;

// The tables of both platforms, by name; what mappings and connectors are checked against.
struct Catalog {
  std::array<Tables, 2> platforms;  // by schema::Platform

  const Tables& of(schema::Platform platform) const {
    return platforms[static_cast<std::size_t>(platform)];
  }

  // The table of a platform; null when it has none of that name.
  const Table* Find(schema::Platform platform, std::string_view name) const;
};

// Reads `tables/*.txt`.
Catalog ReadTables(const std::filesystem::path& data, Errors& errors);

// Writes `tables.inc` for compiler/schema/catalog.cpp.
void WriteTables(const Catalog& catalog, const std::filesystem::path& out);

}  // namespace lintel::tablegen
