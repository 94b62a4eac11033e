#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/schema/catalog.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::backends::sigma {

// How a Sigma field holds what a column holds.
enum class FieldForm : std::uint8_t {
  kSame,      // the same text or number
  kLastPart,  // the column is what follows the last backslash of the field
};

// The Sigma field of a column.
struct FieldName {
  std::string_view name;
  FieldForm form = FieldForm::kSame;
};

// The log source that a query reads, and the kinds of events of it.
struct LogSourceChoice {
  schema::NamedLogSource source;
  std::vector<schema::EventKind> events;      // those that the query reads
  std::vector<schema::ConstantField> needed;  // what tells them from the others of the log source
  std::vector<std::string_view> wider;  // event names that the log source has beyond the query
  bool is_narrower = false;             // the query names no event, the log source does
};

// The log source whose events are those that `names` (values of the column that tells events apart)
// asks for; all events where it is empty. Else the reason why there is none, in a few words.
std::variant<LogSourceChoice, std::string> ChooseLogSource(schema::Platform platform,
                                                           std::string_view table,
                                                           const std::vector<std::string>& names);

// The field that a column is for all events of the choice; nothing where there is none or the
// events disagree.
std::optional<FieldName> FindFieldName(const LogSourceChoice& choice, std::string_view column);

}  // namespace lintel::backends::sigma
