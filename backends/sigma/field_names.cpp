#include "backends/sigma/field_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace lintel::backends::sigma {
namespace {

using schema::EventKind;
using schema::FieldKind;
using schema::FieldMapping;

template <class List, class Item>
bool Contains(const List& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

// The field of a column for one kind of event. A file's name is the last part of the path that
// the column of the same stem holds: `FileName` and `FolderPath`.
std::optional<FieldName> FindForEvent(const schema::LogSourceMapping& home, const EventKind& event,
                                      std::string_view column) {
  constexpr std::string_view kNameSuffix = "FileName";
  const std::string path_column =
      column.ends_with(kNameSuffix)
          ? fmt::format("{}FolderPath", column.substr(0, column.size() - kNameSuffix.size()))
          : std::string();
  std::optional<FieldName> last_part;
  for (const FieldMapping& mapping : schema::FieldsOf(home, event)) {
    const std::string_view first = mapping.columns[0];
    const bool holds_value = mapping.kind == FieldKind::kText || mapping.kind == FieldKind::kPath ||
                             mapping.kind == FieldKind::kNumber;
    if (holds_value && first == column) {
      return FieldName{mapping.field, FieldForm::kSame};
    }
    const bool is_name_of_path = mapping.kind == FieldKind::kPath && first == path_column;
    const bool is_part = (mapping.kind == FieldKind::kFileName && first == column) ||
                         (mapping.kind == FieldKind::kAccount && first == column) ||
                         (mapping.kind == FieldKind::kRegistry && mapping.columns[1] == column);
    if (!last_part && (is_name_of_path || is_part)) {
      last_part = FieldName{mapping.field, FieldForm::kLastPart};
    }
  }
  return last_part;
}

std::optional<LogSourceChoice> Fit(const schema::NamedLogSource& source,
                                   const std::vector<std::string>& names) {
  LogSourceChoice choice{.source = source, .is_narrower = names.empty()};
  std::vector<std::string_view> known;
  for (const EventKind& event : source.mapping.events) {
    bool is_read = names.empty();
    for (const std::string_view value : event.values) {
      known.push_back(value);
      if (Contains(names, value)) is_read = true;
    }
    if (is_read) choice.events.push_back(event);
  }
  const auto is_known = [&](const std::string& name) { return Contains(known, name); };
  if (choice.events.empty() || !std::all_of(names.begin(), names.end(), is_known)) {
    return std::nullopt;
  }
  // Of several kinds of events one alone is told from the others by what its fields always are.
  if (choice.events.size() < source.mapping.events.size()) {
    if (choice.events.size() > 1 || choice.events[0].constants.empty()) return std::nullopt;
    choice.needed = choice.events[0].constants;
  }
  for (const EventKind& event : choice.events) {
    for (const std::string_view value : event.values) {
      if (!names.empty() && !Contains(names, value)) choice.wider.push_back(value);
    }
  }
  return choice;
}

}  // namespace

std::variant<LogSourceChoice, std::string> ChooseLogSource(schema::Platform platform,
                                                           std::string_view table,
                                                           const std::vector<std::string>& names) {
  std::vector<LogSourceChoice> choices;
  bool is_mapped = false;
  for (const schema::NamedLogSource& source : schema::LogSourcesOf(platform, table)) {
    if (source.product != "windows") continue;  // paths are taken apart at backslashes
    is_mapped = true;
    if (auto choice = Fit(source, names)) choices.push_back(std::move(*choice));
  }
  if (!is_mapped) return fmt::format("no Sigma log source is known for `{}`", table);
  if (choices.empty()) {
    return fmt::format("no Sigma log source means these events of `{}`", table);
  }
  // The one that is widest the least, and of those the one that says the least besides; a query
  // without events must leave no choice.
  if (names.empty() && choices.size() > 1) {
    return fmt::format("several Sigma log sources read `{}`; say which events are meant", table);
  }
  return *std::min_element(choices.begin(), choices.end(),
                           [](const LogSourceChoice& a, const LogSourceChoice& b) {
                             return std::tuple(a.wider.size(), a.needed.size()) <
                                    std::tuple(b.wider.size(), b.needed.size());
                           });
}

std::optional<FieldName> FindFieldName(const LogSourceChoice& choice, std::string_view column) {
  std::optional<FieldName> name;
  for (const EventKind& event : choice.events) {
    std::optional<FieldName> other = FindForEvent(choice.source.mapping, event, column);
    if (!other || (name && (name->name != other->name || name->form != other->form))) {
      return std::nullopt;
    }
    name = std::move(other);
  }
  return name;
}

}  // namespace lintel::backends::sigma
