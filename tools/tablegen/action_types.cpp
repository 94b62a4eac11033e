#include "compiler/schema/action_types.h"

#include <fmt/core.h>

#include <map>
#include <string>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

using schema::ActionTypeStatus;

struct ActionTypes {
  bool is_open = false;
  std::map<std::string, ActionTypeStatus, std::less<>> values;
};

using TableActionTypes = std::map<std::string, ActionTypes, std::less<>>;

std::optional<ActionTypeStatus> ParseStatus(std::string_view word) {
  for (const auto status : {ActionTypeStatus::kDocumented, ActionTypeStatus::kEarlier,
                            ActionTypeStatus::kObserved, ActionTypeStatus::kSuspect}) {
    if (schema::Name(status) == word) return status;
  }
  return std::nullopt;
}

TableActionTypes Read(const std::filesystem::path& path, const Catalog& catalog, Errors& errors) {
  TableActionTypes tables;
  const DataFile file(path, errors);
  ActionTypes* current = nullptr;
  for (const Line& line : file.lines()) {
    if (line.is_indented) {
      const std::optional<ActionTypeStatus> status = ParseStatus(line.words[0]);
      if (!status || line.words.size() != 1 || line.tail.empty()) {
        errors.Add(line.place,
                   "a value is `documented`, `earlier`, `observed` or `suspect`, ` | ` "
                   "and the value");
      } else if (current == nullptr) {
        errors.Add(line.place, "a value outside of a table");
      } else if (!current->values.emplace(line.tail, *status).second) {
        errors.Add(line.place, fmt::format("duplicate value `{}`", line.tail));
      }
      continue;
    }
    current = nullptr;
    const bool is_open = line.words.size() == 3 && line.words[2] == "open";
    if (line.words[0] != "table" || line.words.size() != 3 ||
        (!is_open && line.words[2] != "closed")) {
      errors.Add(line.place, "a table is `table NAME open` or `table NAME closed`");
      continue;
    }
    // AppFileEvents and the like were documented once and are gone; the table must be known to
    // neither platform for that, so a misspelled column cannot hide behind it.
    const Table* table = catalog.Find(schema::Platform::kDefenderXdr, line.words[1]);
    if (table != nullptr && table->columns.count("ActionType") == 0) {
      errors.Add(line.place, fmt::format("`{}` has no column `ActionType`", line.words[1]));
    }
    const auto [entry, is_new] = tables.emplace(line.words[1], ActionTypes{is_open, {}});
    if (!is_new) errors.Add(line.place, fmt::format("duplicate table `{}`", line.words[1]));
    current = &entry->second;
  }
  return tables;
}

}  // namespace

void ConvertActionTypes(const Folders& folders, const Catalog& catalog, Errors& errors) {
  const TableActionTypes tables = Read(folders.data / "action_types.txt", catalog, errors);
  if (!errors.lines().empty()) return;
  Emitter emitter;
  for (const auto& [name, types] : tables) {
    emitter.AddString(name);
    for (const auto& [value, status] : types.values) emitter.AddString(value);
  }
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> values;
  for (const auto& [name, types] : tables) {
    rows.insert(rows.end(), {emitter.Id(name), types.is_open ? 1u : 0u,
                             static_cast<std::uint32_t>(values.size() / 2),
                             static_cast<std::uint32_t>(types.values.size())});
    for (const auto& [value, status] : types.values) {
      values.insert(values.end(), {emitter.Id(value), static_cast<std::uint32_t>(status)});
    }
  }
  emitter.AddArray("TableRow", "kTables", rows, 4);
  emitter.AddArray("ValueRow", "kValues", values, 2);
  emitter.Write(folders.out / "action_types.inc");
}

}  // namespace lintel::tablegen
