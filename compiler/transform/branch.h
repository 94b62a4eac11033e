#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/predicate_rewriter.h"

namespace lintel::transform {

// Kinds of events for which the rule says the same, and what it says.
struct Branch {
  std::string trace;
  schema::EventKind event;  // with the values of all of them
  Outcome outcome;
};

// Whether the lists ask for the same of the same columns.
bool IsSame(const std::vector<schema::ColumnValues>& a, const std::vector<schema::ColumnValues>& b);

// Adds those that are not there yet.
void AddNew(std::vector<std::string_view>& to, const std::vector<std::string_view>& values);

// What rows of all branches have in common; all of it where there is one branch.
schema::EventKind CommonKind(const std::vector<Branch>& branches);

// What an event asks for beyond what all of them do.
schema::EventKind Beyond(schema::EventKind event, const schema::EventKind& common);

}  // namespace lintel::transform
