#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/schema/catalog.h"
#include "compiler/schema/sigma_mapping.h"

// Mapping files as they are written. tools/tablegen reads ours with this when Lintel is built, and
// `lintel convert --mapping` a user's own; compiler/schema/data/sigma/README.md has the grammar.
namespace lintel::schema {

// Where a line stands.
struct MappingPlace {
  std::string file;
  std::uint32_t line = 0;  // from 1
};

// What is wrong with a line of a mapping file.
struct MappingError {
  MappingPlace place;
  std::string message;
};

// A `from | to` line, or any two words that belong together.
struct WrittenPair {
  std::string from;
  std::string to;
};

// A `field` line with what stands under it. A name that ends in `*` is kept without it.
struct WrittenField {
  MappingPlace place;
  std::string name;
  bool is_wild = false;
  FieldKind kind = FieldKind::kNone;
  FieldKind each = FieldKind::kNone;  // kAny: how every one of the columns holds it
  std::vector<std::string> columns;
  std::string path;
  std::string reason;
  std::vector<WrittenPair> values;
  bool is_closed = false;
  bool has_plus_signs = false;
  bool has_hyphens = false;
  std::string strip;
};

// A column and the values that it has in the rows meant.
struct WrittenCondition {
  MappingPlace place;
  std::string column;
  std::vector<std::string> values;
};

// An `event` line with what stands under it.
struct WrittenEvent {
  std::vector<WrittenCondition> conditions;  // the event's own, then each `and`
  std::vector<WrittenCondition> excepts;
  std::vector<WrittenPair> constants;
  std::optional<WrittenCondition> windows;  // a path's column, and fields
  std::vector<WrittenField> fields;
};

// An `among` line.
struct WrittenAmong {
  MappingPlace place;
  std::string column;
  std::string table;
  std::string value_column;
  std::vector<std::string> values;
};

// One `logsource` line.
struct WrittenLogSource {
  MappingPlace place;
  std::string category;
  std::string product;
  std::string service;
};

// A block: `logsource` lines and what they share.
struct WrittenHome {
  std::vector<WrittenLogSource> log_sources;
  std::string table;
  std::string by;
  std::vector<std::string> endings;  // of `by`
  std::optional<WrittenAmong> among;
  std::string present;
  std::string partial;
  std::vector<WrittenEvent> events;
};

// An `entity` line.
struct WrittenEntity {
  MappingPlace place;
  std::string type;
  std::vector<WrittenPair> identifiers;  // identifier, column
};

// A `table` line with what stands under it.
struct WrittenTable {
  MappingPlace place;
  std::string name;
  std::string parser;
  std::vector<WrittenPair> parameters;
  std::vector<std::string> optional;
  std::vector<WrittenCondition> keywords;  // columns are its values
  std::vector<WrittenCondition> shown;
  std::vector<WrittenEntity> entities;
  std::vector<WrittenField> fields;
};

// One file. A user's names the targets that it is for; of ours targets.txt says it.
struct WrittenMapping {
  std::string name;  // without folder and `.txt`
  std::string path;
  std::vector<std::string> targets;
  std::vector<WrittenHome> homes;
  std::vector<WrittenTable> tables;
  std::vector<WrittenPair> prefixes;
  std::vector<WrittenPair> infixes;
};

// A block of targets.txt.
struct WrittenTarget {
  MappingPlace place;
  std::string name;
  std::optional<Platform> platform;
  std::vector<std::string> aliases;
  std::vector<std::string> homes;  // names of mapping files, in order
};

// Reads a mapping file; a line with an error is left out.
WrittenMapping ReadMapping(std::string path, std::string_view text,
                           std::vector<MappingError>& errors);

// Reads targets.txt.
std::vector<WrittenTarget> ReadTargets(const std::string& path, std::string_view text,
                                       std::vector<MappingError>& errors);

// What a mapping is checked against.
class MappingSchema {
 public:
  virtual ~MappingSchema() = default;

  // Whether the platform has the table; one with columns beyond those known may have any.
  virtual bool HasTable(Platform platform, std::string_view table) const = 0;

  // The type of a column; none when the table has no such column.
  virtual std::optional<ScalarType> TypeOf(Platform platform, std::string_view table,
                                           std::string_view column) const = 0;

  // Whether fields of the table are mapped elsewhere: a user's file can rest on ours.
  virtual bool IsMapped(std::string_view table) const = 0;
};

// Reports names that the schema of one of the platforms lacks, columns whose type is not for the
// kind, and blocks that lack a part.
void CheckMapping(const WrittenMapping& mapping, const std::vector<Platform>& platforms,
                  const MappingSchema& schema, std::vector<MappingError>& errors);

}  // namespace lintel::schema
