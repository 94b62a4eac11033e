#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "compiler/schema/catalog.h"

namespace lintel::schema {

// How a column holds what a Sigma field holds; the data files under data/sigma explain each.
enum class FieldKind : std::uint8_t {
  kText,
  kPath,
  kNumber,
  kFileName,
  kAccount,
  kHashes,
  kRegistry,
  kRegistryData,
  kNone,  // no column says it
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
  std::string_view field;
  FieldKind kind = FieldKind::kNone;
  std::array<std::string_view, 3> columns;  // as many as the kind has; the others are empty
  std::string_view reason;                  // kNone: why
  std::vector<ValueMapping> values;
};

// What a Sigma field always is for one kind of event.
struct ConstantField {
  std::string_view field;
  std::string_view value;
};

// Rows of a table that a log source means: those whose `column` has one of the values.
struct EventKind {
  std::string_view column;
  std::vector<std::string_view> values;
  std::vector<ConstantField> constants;
  std::uint32_t index = 0;  // for MapField
};

// The table of a log source. A row of any of the events is meant.
struct LogSourceMapping {
  std::string_view table;
  std::vector<EventKind> events;  // at least one
};

// Where the platform has a log source; an empty category, product or service is one that the rule
// does not say. None when no data file maps it.
std::optional<LogSourceMapping> MapLogSource(Platform platform, std::string_view category,
                                             std::string_view product, std::string_view service);

// A log source by its name, and the rows that it means.
struct NamedLogSource {
  std::string_view category;
  std::string_view product;
  std::string_view service;
  LogSourceMapping mapping;
};

// The log sources that read a table of the platform, in the order of the data file: the way back.
std::vector<NamedLogSource> LogSourcesOf(Platform platform, std::string_view table);

// All fields of one kind of event of a table, those that the event overrides first.
std::vector<FieldMapping> FieldsOf(std::string_view table, const EventKind& event);

// The products for which the platform has a log source of that category and service, in the order
// of the data files; an empty name where the rule need not say one.
std::vector<std::string_view> MappedProducts(Platform platform, std::string_view category,
                                             std::string_view service);

// Where a Sigma field is for one kind of event of a table; none for a field that no data file
// names. Field names are compared byte for byte.
std::optional<FieldMapping> MapField(std::string_view table, const EventKind& event,
                                     std::string_view field);

// How a registry path can begin, and what can stand inside it, on the mapped tables: every `to` of
// a `from` is an alternative. `*` in it stands for any text.
std::vector<ValueMapping> RegistryPrefixes();
std::vector<ValueMapping> RegistryInfixes();

}  // namespace lintel::schema
