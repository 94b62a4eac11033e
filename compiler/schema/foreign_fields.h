#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// A table and one of its columns.
struct ColumnPlace {
  std::string_view table;
  std::string_view column;
};

// The schema whose field has this name: `ecs`, `sysmon`, `splunk`. None for a name that no other
// schema we know has. Names are compared byte for byte.
std::optional<std::string_view> ForeignSchema(std::string_view field);

// The column of `table` that holds what the other schema's field holds; none when the name is not
// foreign or the table has nothing like it.
std::optional<std::string_view> ColumnForField(std::string_view table, std::string_view field);

// All tables that have such a column, in name order: where to look when the rule's own table has
// none.
std::vector<ColumnPlace> PlacesForField(std::string_view field);

}  // namespace lintel::schema
