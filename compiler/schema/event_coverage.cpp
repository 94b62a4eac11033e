#include "compiler/schema/event_coverage.h"

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/row_search.h"

namespace lintel::schema {
namespace {

struct EventRow {
  std::uint32_t id;
  std::uint32_t provider;
  std::uint32_t name;
  std::uint32_t title;
  std::uint32_t needs;
  std::uint32_t component_id;
  std::uint32_t component_name;
  std::uint32_t certainty;     // of the event, and of the component in the next two bits
  std::uint32_t first_string;  // tables, then fields
  std::uint32_t table_count;
  std::uint32_t field_count;
  std::uint32_t first_equivalent;
  std::uint32_t equivalent_count;
};

struct EquivalentRow {
  std::uint32_t event;
  std::uint32_t is_partial;
  std::uint32_t limit;
};

struct SourceRow {
  std::uint32_t table;
  std::uint32_t provider;
  std::uint32_t discriminator;
  std::uint32_t title;
  std::uint32_t component_id;
  std::uint32_t component_name;
};

// The events of a table: `event_count` indices from `first_event` on in kTableEvents.
struct TableRow {
  std::uint32_t name;
  std::uint32_t first_event;
  std::uint32_t event_count;
};

// A column and the fields that hold the same: `field_count` from `first_field` on in
// kColumnFields. Ordered by table, then column.
struct ColumnRow {
  std::uint32_t table;
  std::uint32_t column;
  std::uint32_t first_field;
  std::uint32_t field_count;
};

#include "compiler/schema/event_coverage.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

Event EventAt(std::uint32_t index) {
  const EventRow& row = kEvents[index];
  Event event;
  event.id = Strings()[row.id];
  event.provider = Strings()[row.provider];
  event.name = Strings()[row.name];
  event.title = Strings()[row.title];
  event.needs = Strings()[row.needs];
  event.component = {Strings()[row.component_id], Strings()[row.component_name]};
  event.certainty = static_cast<Certainty>(row.certainty & 3);
  event.component_certainty = static_cast<Certainty>(row.certainty >> 2);
  event.index = index;
  return event;
}

const ColumnRow* FindColumnRow(std::string_view table, std::string_view column) {
  const std::optional<std::uint32_t> table_id = Strings().Find(table);
  const std::optional<std::uint32_t> column_id = Strings().Find(column);
  if (!table_id || !column_id) return nullptr;
  for (const ColumnRow& row : kColumns) {
    if (row.table == *table_id && row.column == *column_id) return &row;
  }
  return nullptr;
}

bool IsAlwaysThere(std::string_view column) {
  const std::optional<std::uint32_t> id = Strings().Find(column);
  for (const std::uint32_t always : kAlways) {
    if (id == always) return true;
  }
  return false;
}

}  // namespace

std::optional<Event> FindEvent(std::string_view id) {
  const EventRow* row = FindRow(kEvents, kEventsCount, Strings().Find(id), &EventRow::id);
  if (row == nullptr) return std::nullopt;
  return EventAt(static_cast<std::uint32_t>(row - kEvents));
}

std::optional<Event> FindEvent(std::string_view table, std::string_view name) {
  const TableRow* row = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  const std::optional<std::uint32_t> name_id = Strings().Find(name);
  if (row == nullptr || !name_id) return std::nullopt;
  for (std::uint32_t i = 0; i < row->event_count; ++i) {
    const std::uint32_t index = kTableEvents[row->first_event + i];
    if (kEvents[index].name == *name_id) return EventAt(index);
  }
  return std::nullopt;
}

std::optional<EventSource> FindEventSource(std::string_view table) {
  const SourceRow* row = FindRow(kSources, kSourcesCount, Strings().Find(table), &SourceRow::table);
  if (row == nullptr) return std::nullopt;
  return EventSource{Strings()[row->table],
                     Strings()[row->provider],
                     Strings()[row->discriminator],
                     Strings()[row->title],
                     {Strings()[row->component_id], Strings()[row->component_name]}};
}

std::vector<Event> EventsOf(std::string_view table) {
  std::vector<Event> events;
  const TableRow* row = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (row == nullptr) return events;
  for (std::uint32_t i = 0; i < row->event_count; ++i) {
    events.push_back(EventAt(kTableEvents[row->first_event + i]));
  }
  return events;
}

std::vector<std::string_view> TablesOf(const Event& event) {
  const EventRow& row = kEvents[event.index];
  std::vector<std::string_view> tables;
  for (std::uint32_t i = 0; i < row.table_count; ++i) {
    tables.push_back(Strings()[kEventStrings[row.first_string + i]]);
  }
  return tables;
}

std::vector<Equivalent> EquivalentsOf(const Event& event) {
  const EventRow& row = kEvents[event.index];
  std::vector<Equivalent> equivalents;
  for (std::uint32_t i = 0; i < row.equivalent_count; ++i) {
    const EquivalentRow& equivalent = kEquivalents[row.first_equivalent + i];
    equivalents.push_back(
        {EventAt(equivalent.event), equivalent.is_partial != 0, Strings()[equivalent.limit]});
  }
  return equivalents;
}

std::vector<std::string_view> FieldsOf(const Event& event) {
  const EventRow& row = kEvents[event.index];
  std::vector<std::string_view> fields;
  for (std::uint32_t i = 0; i < row.field_count; ++i) {
    fields.push_back(Strings()[kEventStrings[row.first_string + row.table_count + i]]);
  }
  return fields;
}

FieldPresence HasColumn(const Event& event, std::string_view table, std::string_view column) {
  if (IsAlwaysThere(column)) return FieldPresence::kPresent;
  const EventRow& row = kEvents[event.index];
  const ColumnRow* wanted = FindColumnRow(table, column);
  if (wanted == nullptr || row.field_count == 0) return FieldPresence::kUnknown;
  for (std::uint32_t i = 0; i < row.field_count; ++i) {
    const std::uint32_t field = kEventStrings[row.first_string + row.table_count + i];
    for (std::uint32_t k = 0; k < wanted->field_count; ++k) {
      if (kColumnFields[wanted->first_field + k] == field) return FieldPresence::kPresent;
    }
  }
  return FieldPresence::kMissing;
}

}  // namespace lintel::schema
