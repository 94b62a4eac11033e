#include <fmt/core.h>

#include <algorithm>
#include <cstring>

#include "compiler/schema/sigma_mapping_file.h"
#include "compiler/schema/sigma_mapping_rows.h"
#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

using schema::MappingRows;
using schema::Platform;
using schema::ScalarType;

// The data files' own tables; a file rests on the tables that others map.
class DataSchema : public schema::MappingSchema {
 public:
  DataSchema(const Catalog& catalog, const std::vector<schema::WrittenMapping>& mappings)
      : catalog_(catalog), mappings_(mappings) {}

  bool HasTable(Platform platform, std::string_view table) const override {
    return catalog_.Find(platform, table) != nullptr;
  }

  std::optional<ScalarType> TypeOf(Platform platform, std::string_view table,
                                   std::string_view column) const override {
    const Table* found = catalog_.Find(platform, table);
    if (found == nullptr) return std::nullopt;
    const auto match = found->columns.find(column);
    if (match == found->columns.end()) return std::nullopt;
    return match->second.type;
  }

  bool IsMapped(std::string_view table) const override {
    for (const schema::WrittenMapping& mapping : mappings_) {
      for (const schema::WrittenTable& other : mapping.tables) {
        if (other.name == table) return true;
      }
    }
    return false;
  }

 private:
  const Catalog& catalog_;
  const std::vector<schema::WrittenMapping>& mappings_;
};

// The rows one number after another.
template <class Row>
void AddRows(Emitter& emitter, std::string_view type, std::string_view name,
             std::span<const Row> rows) {
  constexpr std::size_t kWidth = sizeof(Row) / sizeof(std::uint32_t);
  std::vector<std::uint32_t> numbers(rows.size() * kWidth);
  if (!rows.empty()) std::memcpy(numbers.data(), rows.data(), rows.size_bytes());
  emitter.AddArray(type, name, numbers, kWidth);
}

void Write(const MappingRows& rows, std::uint32_t string_count, const std::filesystem::path& out) {
  Emitter emitter;
  for (std::uint32_t id = 0; id < string_count; ++id) emitter.AddString(rows.strings[id]);
  AddRows(emitter, "TargetRow", "kTargets", rows.targets);
  AddRows(emitter, "LogSourceRow", "kLogSources", rows.log_sources);
  AddRows(emitter, "HomeRow", "kHomes", rows.homes);
  AddRows(emitter, "AmongRow", "kAmongs", rows.amongs);
  AddRows(emitter, "EventRow", "kEvents", rows.events);
  AddRows(emitter, "ConditionRow", "kConditions", rows.conditions);
  AddRows(emitter, "TableRow", "kTables", rows.tables);
  AddRows(emitter, "EntityRow", "kEntities", rows.entities);
  AddRows(emitter, "FieldRow", "kFields", rows.fields);
  AddRows(emitter, "PairRow", "kPairs", rows.pairs);
  emitter.AddArray("std::uint32_t", "kValues", {rows.values.begin(), rows.values.end()});
  emitter.AddArray("std::uint32_t", "kPrefixes", {rows.prefixes.first, rows.prefixes.count});
  emitter.AddArray("std::uint32_t", "kInfixes", {rows.infixes.first, rows.infixes.count});
  emitter.Write(out);
}

}  // namespace

void ConvertSigmaMapping(const Folders& folders, const Catalog& catalog, Errors& errors) {
  std::vector<schema::MappingError> found;
  std::vector<schema::WrittenTarget> targets;
  std::vector<schema::WrittenMapping> mappings;
  for (const auto& path : FilesOf(folders.data / "sigma", ".txt")) {
    const std::string text = ReadFile(path, errors);
    CheckHeader(text, path.string(), errors);
    if (path.filename() == "targets.txt") {
      targets = schema::ReadTargets(path.string(), text, found);
    } else {
      mappings.push_back(schema::ReadMapping(path.string(), text, found));
    }
  }
  for (const schema::WrittenTarget& target : targets) {
    for (const std::string& home : target.homes) {
      if (std::none_of(mappings.begin(), mappings.end(),
                       [&](const schema::WrittenMapping& m) { return m.name == home; })) {
        found.push_back({target.place, fmt::format("there is no file `{}.txt`", home)});
      }
    }
  }
  const DataSchema schema(catalog, mappings);
  for (const schema::WrittenMapping& mapping : mappings) {
    std::vector<Platform> platforms;
    for (const schema::WrittenTarget& target : targets) {
      const bool is_named =
          std::find(target.homes.begin(), target.homes.end(), mapping.name) != target.homes.end();
      if (is_named && target.platform &&
          std::find(platforms.begin(), platforms.end(), *target.platform) == platforms.end()) {
        platforms.push_back(*target.platform);
      }
    }
    if (platforms.empty()) {
      found.push_back({{mapping.path, 1}, "no target in targets.txt names this file"});
    }
    if (!mapping.targets.empty()) {
      found.push_back({{mapping.path, 1}, "`target` is for a user's file; targets.txt names ours"});
    }
    schema::CheckMapping(mapping, platforms, schema, found);
  }
  for (const schema::MappingError& error : found) {
    errors.Add({error.place.file, error.place.line}, error.message);
  }
  if (!errors.lines().empty()) return;
  const schema::MappingStorage storage(targets, mappings);
  Write(storage.rows(), storage.string_count(), folders.out / "sigma_mapping.inc");
}

}  // namespace lintel::tablegen
