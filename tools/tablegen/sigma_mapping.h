#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/schema/sigma_mapping.h"
#include "tools/tablegen/data_file.h"
#include "tools/tablegen/tables.h"

namespace lintel::tablegen {

// A `from | to` line.
struct Pair {
  std::string from;
  std::string to;
};

// A `field` line with what stands under it.
struct MappedField {
  Place place;
  schema::FieldKind kind = schema::FieldKind::kNone;
  std::vector<std::string> columns;
  std::string reason;
  std::vector<Pair> values;
};

using MappedFields = std::map<std::string, MappedField, std::less<>>;

// An `event` line with what stands under it.
struct MappedEvent {
  Place place;
  std::string column;
  std::vector<std::string> values;
  std::vector<Pair> constants;
  MappedFields fields;
};

// A `logsource` line with what stands under it.
struct MappedLogSource {
  Place place;
  std::string category;
  std::string product;
  std::string service;
  std::uint32_t platforms = 0;  // bit i stands for platform i
  std::string table;
  std::vector<MappedEvent> events;
};

// A `table` line with what stands under it.
struct MappedTable {
  Place place;
  std::uint32_t platforms = 0;
  MappedFields fields;
};

// All files under data/sigma together.
struct SigmaMapping {
  std::vector<MappedLogSource> log_sources;
  std::map<std::string, MappedTable, std::less<>> tables;
  std::vector<Pair> prefixes;
  std::vector<Pair> infixes;
};

// Reads and checks `sigma/*.txt`.
SigmaMapping ReadSigmaMapping(const std::filesystem::path& data, const Catalog& catalog,
                              Errors& errors);

}  // namespace lintel::tablegen
