#pragma once

#include <string_view>
#include <vector>

#include "compiler/schema/catalog.h"

namespace lintel::backends::sentinel {

// One identifier of an entity and the column that holds it.
struct EntityColumn {
  std::string_view identifier;
  std::string_view column;
};

// An entity that Sentinel can map from a table's columns.
struct Entity {
  std::string_view type;
  std::vector<EntityColumn> columns;
};

// The entities that the table's own columns identify: each type once, at most ten in all, as
// Sentinel's rule schema allows.
std::vector<Entity> EntitiesOf(const schema::Table& table);

}  // namespace lintel::backends::sentinel
