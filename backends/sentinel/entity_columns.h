#pragma once

#include <string>
#include <vector>

#include "compiler/compile.h"
#include "compiler/schema/catalog.h"

namespace lintel::backends::sentinel {

// One identifier of an entity and the column that holds it.
struct EntityColumn {
  std::string identifier;
  std::string column;
};

// An entity that Sentinel can map from a query's columns.
struct Entity {
  std::string type;
  std::vector<EntityColumn> columns;
};

// The names of the columns that the rule's query gives on the platform, as far as they are known.
std::vector<std::string> OutputColumns(const CompiledRule& compiled, schema::Platform platform);

// The entities of the rule's hits: those that it names itself, else those that the query's columns
// identify, each type once. Never more than ten with three identifiers each, as Sentinel allows,
// and never one whose column the query does not have, except for what the author of a KQL rule
// wrote.
std::vector<Entity> FindEntities(const CompiledRule& compiled, schema::Platform platform);

}  // namespace lintel::backends::sentinel
