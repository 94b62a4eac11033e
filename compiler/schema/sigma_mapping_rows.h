#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/sigma_mapping_file.h"

// Mappings as arrays of numbers: how ours are embedded and a user's are kept. A string is its rank
// among all strings, so rows in order of ids are in order of names.
namespace lintel::schema {

struct LogSourceMapping;

// A part of another array.
struct RowRange {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

struct TargetRow {
  std::uint32_t name;
  std::uint32_t platform;
  RowRange aliases;  // of values
};

// In order of category, product, service, target and then of the order in which they are tried.
struct LogSourceRow {
  std::uint32_t category;
  std::uint32_t product;
  std::uint32_t service;
  std::uint32_t target;
  std::uint32_t order;
  std::uint32_t home;
};

struct HomeRow {
  std::uint32_t table;      // its name
  std::uint32_t table_row;  // of tables; kNoRow: mapped elsewhere
  std::uint32_t by;         // field; empty: none
  RowRange endings;         // of values
  std::uint32_t among;      // of amongs; kNoRow: none
  std::uint32_t present;    // column; empty: none
  std::uint32_t partial;    // reason; empty: none
  RowRange events;
};

struct AmongRow {
  std::uint32_t column;
  std::uint32_t table;
  std::uint32_t value_column;
  RowRange values;
};

// Fields: first those with a whole name, in order of it, then those that end in `*`, the longest
// first.
struct EventRow {
  RowRange conditions;
  RowRange excepts;            // of conditions
  RowRange constants;          // of pairs
  std::uint32_t windows_path;  // column; empty: none
  RowRange windows_fields;     // of values
  RowRange fields;
  RowRange wild_fields;
};

struct ConditionRow {
  std::uint32_t column;
  RowRange values;
};

struct TableRow {
  std::uint32_t name;
  std::uint32_t parser;
  RowRange parameters;  // of pairs
  RowRange optional;    // of values
  RowRange keywords;    // of values
  RowRange shown;       // of values
  RowRange entities;
  RowRange fields;
  RowRange wild_fields;
};

struct EntityRow {
  std::uint32_t type;
  RowRange identifiers;  // of pairs
};

struct FieldRow {
  std::uint32_t field;
  std::uint32_t kind;
  std::uint32_t each;
  std::uint32_t path;
  std::uint32_t reason;
  std::uint32_t strip;
  std::uint32_t is_closed;       // 0 or 1
  std::uint32_t has_plus_signs;  // 0 or 1
  std::uint32_t has_hyphens;     // 0 or 1
  RowRange columns;              // of values
  RowRange values;               // of pairs
};

struct PairRow {
  std::uint32_t from;
  std::uint32_t to;
};

inline constexpr std::uint32_t kNoRow = 0xffffffff;

// All arrays of one set of mappings.
struct MappingRows {
  EmbeddedText strings;
  std::span<const TargetRow> targets;
  std::span<const LogSourceRow> log_sources;
  std::span<const HomeRow> homes;
  std::span<const AmongRow> amongs;
  std::span<const EventRow> events;
  std::span<const ConditionRow> conditions;
  std::span<const TableRow> tables;  // in order of names
  std::span<const EntityRow> entities;
  std::span<const FieldRow> fields;
  std::span<const PairRow> pairs;
  std::span<const std::uint32_t> values;
  RowRange prefixes;  // of pairs
  RowRange infixes;   // of pairs
};

// All homes, in the order of their rows, which they point to.
std::vector<LogSourceMapping> ReadHomes(const MappingRows& rows);

// What our files say of a table; null when none maps it. Several may: the one whose homes are tried
// first says what it is for others.
const TableRow* BuiltInTable(std::string_view name);

// The arrays and who owns them.
class MappingStorage {
 public:
  // Of checked files; those that no target names are left out.
  MappingStorage(const std::vector<WrittenTarget>& targets,
                 const std::vector<WrittenMapping>& mappings);

  // The arrays; valid as long as this is.
  MappingRows rows() const;

  // How many strings there are.
  std::uint32_t string_count() const { return static_cast<std::uint32_t>(begins_.size()) - 1; }

 private:
  friend class MappingRowsBuilder;

  std::string text_;
  std::vector<std::uint32_t> begins_;
  std::vector<std::uint32_t> slots_;
  std::vector<TargetRow> targets_;
  std::vector<LogSourceRow> log_sources_;
  std::vector<HomeRow> homes_;
  std::vector<AmongRow> amongs_;
  std::vector<EventRow> events_;
  std::vector<ConditionRow> conditions_;
  std::vector<TableRow> tables_;
  std::vector<EntityRow> entities_;
  std::vector<FieldRow> fields_;
  std::vector<PairRow> pairs_;
  std::vector<std::uint32_t> values_;
  RowRange prefixes_;
  RowRange infixes_;
};

}  // namespace lintel::schema
