#include "compiler/schema/sigma_mapping.h"

#include <algorithm>
#include <utility>

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/row_search.h"

namespace lintel::schema {
namespace {

struct LogSourceRow {
  std::uint32_t category;
  std::uint32_t product;
  std::uint32_t service;
  std::uint32_t platforms;  // bit i stands for platform i
  std::uint32_t table;
  std::uint32_t first_event;
  std::uint32_t event_count;
};

struct EventRow {
  std::uint32_t column;
  std::uint32_t first_value;  // in kValues
  std::uint32_t value_count;
  std::uint32_t first_constant;  // in kPairs
  std::uint32_t constant_count;
  std::uint32_t first_field;
  std::uint32_t field_count;
};

// A table and its fields: those of its own after those that events override, which come first.
struct TableRow {
  std::uint32_t name;
  std::uint32_t first_field;
  std::uint32_t field_count;
};

struct FieldRow {
  std::uint32_t field;
  std::uint32_t kind;
  std::uint32_t columns[3];
  std::uint32_t reason;
  std::uint32_t first_value;  // in kPairs
  std::uint32_t value_count;
};

struct PairRow {
  std::uint32_t from;
  std::uint32_t to;
};

#include "compiler/schema/sigma_mapping.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount}; }

FieldMapping ReadField(const FieldRow& row) {
  FieldMapping mapping;
  mapping.field = Strings()[row.field];
  mapping.kind = static_cast<FieldKind>(row.kind);
  for (std::size_t i = 0; i < 3; ++i) mapping.columns[i] = Strings()[row.columns[i]];
  mapping.reason = Strings()[row.reason];
  for (std::uint32_t i = 0; i < row.value_count; ++i) {
    const PairRow& pair = kPairs[row.first_value + i];
    mapping.values.push_back({Strings()[pair.from], Strings()[pair.to]});
  }
  return mapping;
}

std::optional<FieldMapping> FindField(std::uint32_t first, std::uint32_t count,
                                      std::string_view field) {
  const FieldRow* row = FindRow(kFields + first, count, Strings().Find(field), &FieldRow::field);
  if (row == nullptr) return std::nullopt;
  return ReadField(*row);
}

EventKind ReadEvent(std::uint32_t index) {
  const EventRow& row = kEvents[index];
  EventKind event;
  event.column = Strings()[row.column];
  for (std::uint32_t i = 0; i < row.value_count; ++i) {
    event.values.push_back(Strings()[kValues[row.first_value + i]]);
  }
  for (std::uint32_t i = 0; i < row.constant_count; ++i) {
    const PairRow& pair = kPairs[row.first_constant + i];
    event.constants.push_back({Strings()[pair.from], Strings()[pair.to]});
  }
  event.index = index;
  return event;
}

bool IsOn(const LogSourceRow& row, Platform platform) {
  return (row.platforms >> static_cast<unsigned>(platform) & 1) != 0;
}

LogSourceMapping ReadLogSource(const LogSourceRow& row) {
  LogSourceMapping mapping{Strings()[row.table], {}};
  for (std::uint32_t i = 0; i < row.event_count; ++i) {
    mapping.events.push_back(ReadEvent(row.first_event + i));
  }
  return mapping;
}

std::vector<ValueMapping> PairsAt(std::uint32_t first, std::uint32_t count) {
  std::vector<ValueMapping> pairs;
  for (std::uint32_t i = 0; i < count; ++i) {
    pairs.push_back({Strings()[kPairs[first + i].from], Strings()[kPairs[first + i].to]});
  }
  return pairs;
}

}  // namespace

std::optional<LogSourceMapping> MapLogSource(Platform platform, std::string_view category,
                                             std::string_view product, std::string_view service) {
  for (const LogSourceRow& row : kLogSources) {
    if (!IsOn(row, platform) || Strings()[row.category] != category ||
        Strings()[row.product] != product || Strings()[row.service] != service) {
      continue;
    }
    return ReadLogSource(row);
  }
  return std::nullopt;
}

std::vector<NamedLogSource> LogSourcesOf(Platform platform, std::string_view table) {
  std::vector<NamedLogSource> sources;
  for (const LogSourceRow& row : kLogSources) {
    if (!IsOn(row, platform) || Strings()[row.table] != table) continue;
    sources.push_back({Strings()[row.category], Strings()[row.product], Strings()[row.service],
                       ReadLogSource(row)});
  }
  return sources;
}

std::vector<FieldMapping> FieldsOf(std::string_view table, const EventKind& event) {
  std::vector<FieldMapping> fields;
  const auto add = [&](std::uint32_t first, std::uint32_t count) {
    const std::size_t overrides = fields.size();
    for (std::uint32_t i = 0; i < count; ++i) {
      FieldMapping mapping = ReadField(kFields[first + i]);
      const auto same = [&](const FieldMapping& other) { return other.field == mapping.field; };
      const auto end = fields.begin() + static_cast<std::ptrdiff_t>(overrides);
      if (std::none_of(fields.begin(), end, same)) fields.push_back(std::move(mapping));
    }
  };
  const EventRow& row = kEvents[event.index];
  add(row.first_field, row.field_count);
  const TableRow* own = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (own != nullptr) add(own->first_field, own->field_count);
  return fields;
}

std::vector<std::string_view> MappedProducts(Platform platform, std::string_view category,
                                             std::string_view service) {
  std::vector<std::string_view> products;
  for (const LogSourceRow& row : kLogSources) {
    const bool is_there = row.platforms >> static_cast<unsigned>(platform) & 1;
    if (is_there && Strings()[row.category] == category && Strings()[row.service] == service) {
      products.push_back(Strings()[row.product]);
    }
  }
  return products;
}

std::optional<FieldMapping> MapField(std::string_view table, const EventKind& event,
                                     std::string_view field) {
  const EventRow& row = kEvents[event.index];
  if (auto mapping = FindField(row.first_field, row.field_count, field)) return mapping;
  const TableRow* own = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (own == nullptr) return std::nullopt;
  return FindField(own->first_field, own->field_count, field);
}

std::vector<ValueMapping> RegistryPrefixes() { return PairsAt(kFirstPrefix, kPrefixCount); }

std::vector<ValueMapping> RegistryInfixes() { return PairsAt(kFirstInfix, kInfixCount); }

}  // namespace lintel::schema
