#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// How well a value of ActionType is known.
enum class ActionTypeStatus : std::uint8_t {
  kDocumented,  // in the newest reference
  kEarlier,     // in an older reference only
  kObserved,    // in public queries only
  kSuspect,     // seen, but probably a mistake in the query
};

// `documented`, `earlier`, `observed`, `suspect`.
std::string_view Name(ActionTypeStatus status);

// A value that a table's ActionType column can have.
struct ActionType {
  std::string_view value;
  ActionTypeStatus status = ActionTypeStatus::kDocumented;
};

// The values known of one table, in byte order.
struct ActionTypeSet {
  bool is_open = false;  // new values appear monthly: an unknown one proves nothing
  std::vector<ActionType> values;
};

// The values of a table's ActionType column; none when nothing is known about it.
std::optional<ActionTypeSet> ActionTypesOf(std::string_view table);

// How well a table's value is known, compared byte for byte; none when it is not.
std::optional<ActionTypeStatus> FindActionType(std::string_view table, std::string_view value);

// The tables that have the value, in name order; for a value that stands beside the wrong table.
std::vector<std::string_view> TablesWithActionType(std::string_view value);

}  // namespace lintel::schema
