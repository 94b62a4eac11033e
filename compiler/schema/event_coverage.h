#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// How sure we are of a statement about an event.
enum class Certainty : std::uint8_t { kUnknown, kLow, kMedium, kHigh };

// `unknown`, `low`, `medium`, `high`.
std::string_view Name(Certainty certainty);

// ATT&CK's name for the kind of data that an event is.
struct DataComponent {
  std::string_view id;    // `DC0039`; empty where none is known
  std::string_view name;  // `File Creation`
};

// One kind of event that rules can see: an event id of a Windows provider, an ActionType of a
// Defender table, an operation of a cloud log.
struct Event {
  std::string_view id;        // `Sysmon:11`, `Defender-DeviceFileEvents:FileCreated`
  std::string_view provider;  // `Sysmon`, `Defender-DeviceFileEvents`
  std::string_view name;      // `11`, `FileCreated`
  std::string_view title;     // `File created`
  std::string_view needs;     // audit subcategory or sensor that must be on; may be empty
  DataComponent component;
  Certainty certainty = Certainty::kUnknown;  // that the event is what the title says
  Certainty component_certainty = Certainty::kUnknown;
  std::uint32_t index = 0;  // for TablesOf and EquivalentsOf
};

// What is known of a table as a whole.
struct EventSource {
  std::string_view table;
  std::string_view provider;
  std::string_view discriminator;  // the column that tells its events apart; `-` where none does
  std::string_view title;          // `File activity (any)`
  DataComponent component;
};

// Another event that records the same happening.
struct Equivalent {
  Event event;
  bool is_partial = false;  // it does so only in part, or with fewer fields
  std::string_view limit;   // why only in part: `needs SACL`; may be empty
};

// Whether an event holds what a column holds.
enum class FieldPresence : std::uint8_t { kUnknown, kPresent, kMissing };

// The event with this id.
std::optional<Event> FindEvent(std::string_view id);

// The event of a table whose discriminator column has this value: (`DeviceFileEvents`,
// `FileCreated`), (`SecurityEvent`, `4688`). Where several providers write to the table, as to
// `Event`, the first in name order.
std::optional<Event> FindEvent(std::string_view table, std::string_view name);

// What is known of a table as a whole.
std::optional<EventSource> FindEventSource(std::string_view table);

// All events of a table, in the order of their ids: what a rule without a discriminator sees.
std::vector<Event> EventsOf(std::string_view table);

// The tables that hold an event.
std::vector<std::string_view> TablesOf(const Event& event);

// The events that record the same, in the order of their ids: native ones for a Defender event,
// Defender ones for a native event.
std::vector<Equivalent> EquivalentsOf(const Event& event);

// The names of an event's own fields; empty where they are not known.
std::vector<std::string_view> FieldsOf(const Event& event);

// Whether a native event has a field for what `column` of a Defender table holds.
FieldPresence HasColumn(const Event& event, std::string_view table, std::string_view column);

}  // namespace lintel::schema
