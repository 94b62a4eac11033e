#pragma once

#include <filesystem>

#include "tools/tablegen/data_file.h"
#include "tools/tablegen/tables.h"

namespace lintel::tablegen {

// One function per topic: each reads and checks its data files, and writes NAME.inc for
// compiler/schema/NAME.cpp when no file had an error so far.
struct Folders {
  std::filesystem::path data;
  std::filesystem::path out;
};

// `attack.txt`: tactics, techniques and older names.
void ConvertAttack(const Folders& folders, Errors& errors);

// `connectors.txt`: Sentinel's data connectors and their tables.
void ConvertConnectors(const Folders& folders, Errors& errors);

// `events.txt` and `event_columns.txt`: events, their equivalents and what those lack.
void ConvertEvents(const Folders& folders, const Catalog& catalog, Errors& errors);

// `action_types.txt`: values of ActionType per table.
void ConvertActionTypes(const Folders& folders, const Catalog& catalog, Errors& errors);

// `functions.txt`: KQL's functions, aggregates and plugins.
void ConvertFunctions(const Folders& folders, Errors& errors);

// `foreign_fields.txt`: other schemas' field names and the columns they mean.
void ConvertForeignFields(const Folders& folders, const Catalog& catalog, Errors& errors);

// `title_words.txt`: words that say nothing in a rule's title.
void ConvertTitleWords(const Folders& folders, Errors& errors);

// `sigma/*.txt`: the tables and columns of Sigma's log sources and fields.
void ConvertSigmaMapping(const Folders& folders, const Catalog& catalog, Errors& errors);

}  // namespace lintel::tablegen
