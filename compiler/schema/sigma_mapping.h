#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/schema/catalog.h"

namespace lintel::schema {

struct MappingRows;
struct MappingError;
class MappingStorage;

// A vocabulary of tables that Sigma rules are said in: several may share a platform.
struct Target {
  std::string_view name;  // the value of -t: `defender-xdr`, `sentinel`, `sentinel-asim`
  Platform platform = Platform::kDefenderXdr;
  std::vector<std::string_view> aliases;  // other converters' names for it
  std::uint32_t index = 0;
};

// All targets, in the order of targets.txt.
std::span<const Target> Targets();

// The target of that name or alias; null when there is none.
const Target* FindTarget(std::string_view name);

// How a column holds what a Sigma field holds; data/sigma/README.md explains each.
enum class FieldKind : std::uint8_t {
  kText,
  kAddress,
  kPath,
  kNumber,
  kFileName,
  kPathOrName,
  kAccount,
  kHashes,
  kRegistry,
  kRegistryData,
  kRegistryDataAny,
  kMember,
  kNumberMember,
  kHexMember,
  kXmlMember,
  kJsonText,
  kFolder,
  kNamedTwice,
  kExtract,
  kAbsent,  // the event has no such field
  kAny,     // any of several columns has it
  kNone,    // no column says it
};

// `text`, `path`, …: the word in the data files.
std::string_view Name(FieldKind kind);

// A value that is written differently in the table; `to` is empty where it means an empty column.
struct ValueMapping {
  std::string_view from;
  std::string_view to;
};

// Where a Sigma field is.
struct FieldMapping {
  std::string_view field;  // as asked for
  FieldKind kind = FieldKind::kNone;
  FieldKind each = FieldKind::kNone;        // kAny: how each of the columns holds it
  std::array<std::string_view, 4> columns;  // as many as the kind has; the others are empty
  std::vector<std::string_view> any;        // kAny: the columns
  std::string_view path;    // kMember, kNumberMember, kXmlMember: the way into the column …
  std::string_view rest;    // … and then the field's name behind its prefix
  std::string_view reason;  // kNone: why; kExtract: the regular expression
  std::vector<ValueMapping> values;
  bool is_closed = false;       // no other whole value than those can be asked for
  bool has_plus_signs = false;  // the column writes a space as `+`
  bool has_hyphens = false;     // the column has `-` where there is no value
  std::string_view strip;       // what stands before Sigma's text in the table; of computed columns
};

// What a Sigma field always is for one kind of event.
struct ConstantField {
  std::string_view field;
  std::string_view value;
};

// Rows whose column has one of the values.
struct ColumnValues {
  std::string_view column;
  std::vector<std::string_view> values;
};

// Rows of a table that a log source means: those whose `column` has one of the values, and the
// same of every further column. An empty column means every row.
struct EventKind {
  std::string_view column;
  std::vector<std::string_view> values;
  std::vector<ColumnValues> further;
  std::vector<ColumnValues> except;  // rows whose column has one of these values are not meant
  std::vector<ConstantField> constants;
  // Where only Windows is meant: a path's column, which begins with `/` on other systems, and the
  // Sigma fields that no event of those has. Empty where the rows are of Windows anyway.
  std::string_view windows_path;
  std::vector<std::string_view> windows_fields;
  std::uint32_t index = 0;  // for MapField
};

// Rows whose column is also in the column of that name of another table, in its rows with one of
// the values: devices with an operating system.
struct AmongRows {
  std::string_view column;
  std::string_view table;
  std::string_view value_column;
  std::vector<std::string_view> values;  // compared without letter case
};

// What a row of a table says about one entity: `Host` with `FullName` in `DeviceName`.
struct EntityMapping {
  std::string_view type;
  std::vector<ValueMapping> identifiers;  // from identifier to column
};

// What is known of a table beside its fields.
struct TableMapping {
  std::string_view parser;                      // the function that gives its rows; may be empty
  std::vector<ValueMapping> parameters;         // its named arguments
  std::vector<std::string_view> optional;       // columns that only some sources of a parser have
  std::vector<std::string_view> keywords;       // where keywords are looked for; `*`: anywhere
  std::vector<std::string_view> shown_columns;  // what an analyst wants to see of a hit
  std::vector<EntityMapping> entities;
};

// A home of a log source: a table and rows of it. A row of any of the events is meant.
struct LogSourceMapping {
  std::string_view table;
  std::vector<EventKind> events;  // at least one
  std::string_view by;            // the field that tells the events apart, where it knows only them
  std::vector<std::string_view> endings;  // how `by` ends in them, where they do not say its values
  std::optional<AmongRows> among;
  std::string_view present;  // a column that must not be empty in the rows meant
  std::string_view partial;  // why the rows are only near what the log source means; mostly empty
  TableMapping known;        // what is known of the table
  const MappingRows* rows = nullptr;  // whose home it is …
  std::uint32_t table_row = 0;        // … and its table there
};

// A user's own mapping file.
class UserMapping {
 public:
  // Reads and checks a file; what is wrong with it comes back, and then it must not be used.
  UserMapping(std::string path, std::string_view text, std::vector<MappingError>& errors);
  UserMapping(UserMapping&&) noexcept;
  UserMapping& operator=(UserMapping&&) noexcept;
  ~UserMapping();

  const MappingRows& rows() const { return *rows_; }

  // All homes of all log sources of the file, in the order of MappingRows::homes.
  const std::vector<LogSourceMapping>& homes() const { return homes_; }

 private:
  std::unique_ptr<MappingStorage> storage_;
  std::unique_ptr<MappingRows> rows_;
  std::vector<LogSourceMapping> homes_;
};

// The homes that a target has for a log source, in the order in which they are to be tried: the
// user's, then ours. An empty category, product or service is one that the rule does not say. They
// live as long as the user's mappings.
std::vector<const LogSourceMapping*> FindHomes(const Target& target, std::string_view category,
                                               std::string_view product, std::string_view service,
                                               std::span<const UserMapping> own = {});

// The tables of all homes of the target, some more than once.
std::vector<std::string_view> HomeTables(const Target& target,
                                         std::span<const UserMapping> own = {});

// A log source by its name, and a home of it.
struct NamedLogSource {
  std::string_view category;
  std::string_view product;
  std::string_view service;
  LogSourceMapping mapping;
};

// All log sources of a target with their homes, in order of their names; of one log source in the
// order in which they are tried.
std::vector<NamedLogSource> LogSourcesOf(const Target& target);

// The log sources that read a table of the platform and whose rows one column tells from others,
// in order of their names: the way back.
std::vector<NamedLogSource> LogSourcesOf(Platform platform, std::string_view table);

// All fields with a name of their own of one kind of event, those that the event overrides first.
std::vector<FieldMapping> FieldsOf(const LogSourceMapping& home, const EventKind& event);

// The products for which the target has a log source of that category and service, in order of
// their names; an empty name where the rule need not say one.
std::vector<std::string_view> MappedProducts(const Target& target, std::string_view category,
                                             std::string_view service);

// Where a Sigma field is for one kind of event of a home; none for a field that no data file
// names. Field names are compared byte for byte. `field` has to outlive the result.
std::optional<FieldMapping> MapField(const LogSourceMapping& home, const EventKind& event,
                                     std::string_view field);

// The table whose rows the function gives, by our mapping files; empty for any other function.
std::string_view ParserTable(std::string_view function);

// How a registry path can begin, and what can stand inside it, on the mapped tables: every `to` of
// a `from` is an alternative. `*` in it stands for any text.
std::span<const ValueMapping> RegistryPrefixes();
std::span<const ValueMapping> RegistryInfixes();

}  // namespace lintel::schema
