#include "tools/tablegen/tables.h"

#include <fmt/core.h>

#include "tools/tablegen/emitter.h"

namespace lintel::tablegen {
namespace {

using schema::Platform;
using schema::ScalarType;

std::optional<Platform> ParsePlatform(std::string_view name) {
  for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
    if (schema::Name(platform) == name) return platform;
  }
  return std::nullopt;
}

// A table or column that KQL can write without brackets.
bool IsPlainName(std::string_view name) {
  for (const char c : name) {
    const bool is_word =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (!is_word) return false;
  }
  return !name.empty() && !(name[0] >= '0' && name[0] <= '9');
}

// Each kind of block is read in a pass of its own over all files, so that any file can extend any
// table, and `every` knows them all.
enum class Pass { kTable, kExtend, kEvery };

// One file: `platform NAME`, then blocks of columns under `table NAME [open]`, `extend NAME [open]`
// (adds to a table of another file) or `every` (adds to all tables of the platform).
class TableFileReader {
 public:
  TableFileReader(Catalog& catalog, Errors& errors, Pass pass)
      : catalog_(catalog), errors_(errors), pass_(pass) {}

  void Read(const std::filesystem::path& path) {
    // What is wrong with the file itself is reported once.
    Errors ignored;
    const DataFile file(path, pass_ == Pass::kTable ? errors_ : ignored);
    for (const Line& line : file.lines()) {
      if (line.is_indented) {
        ReadColumn(line);
      } else {
        ReadBlock(line);
      }
    }
    if (!platform_) Report({path.string(), 1}, "no line `platform NAME`");
  }

 private:
  void Report(const Place& place, std::string text) {
    if (pass_ == Pass::kTable) errors_.Add(place, std::move(text));
  }

  void ReadBlock(const Line& line) {
    targets_.clear();
    is_skipped_ = true;  // columns of a block that has an error are not worth a second one
    const std::string_view word = line.words[0];
    const std::string_view name = line.words.size() > 1 ? line.words[1] : std::string_view();
    if (word == "platform") {
      is_skipped_ = false;
      platform_ = ParsePlatform(name);
      if (!platform_) Report(line.place, fmt::format("unknown platform `{}`", name));
      return;
    }
    if (!platform_) return Report(line.place, "`platform NAME` must come first");
    Tables& tables = catalog_.platforms[static_cast<std::size_t>(*platform_)];
    const bool is_table = word == "table";
    if (word == "every") {
      is_skipped_ = pass_ != Pass::kEvery;
      for (auto& [unused, table] : tables) targets_.push_back(&table);
      return;
    }
    if (!is_table && word != "extend") {
      return Report(line.place, fmt::format("unknown word `{}`", word));
    }
    if (pass_ != (is_table ? Pass::kTable : Pass::kExtend)) return;
    if (!IsPlainName(name)) return Report(line.place, fmt::format("`{}` is no table name", name));
    auto found = tables.find(name);
    if (is_table && found != tables.end()) {
      return Report(line.place, fmt::format("duplicate table `{}`, first at {}:{}", name,
                                            found->second.place.file, found->second.place.line));
    }
    if (is_table) found = tables.emplace(name, Table{line.place, false, {}}).first;
    if (found == tables.end()) {
      return errors_.Add(line.place, fmt::format("no table `{}` to extend", name));
    }
    if (line.words.size() > 2) {
      if (line.words[2] == "open") {
        found->second.is_open = true;
      } else {
        errors_.Add(line.place, fmt::format("unknown word `{}`", line.words[2]));
      }
    }
    is_skipped_ = false;
    targets_.push_back(&found->second);
  }

  void ReadColumn(const Line& line) {
    if (is_skipped_) return;
    if (targets_.empty()) return Report(line.place, "a column outside of a table");
    const std::string_view name = line.words[0];
    if (line.words.size() != 2) {
      return errors_.Add(line.place, "a column is a name and a type");
    }
    const std::optional<ScalarType> type = schema::ParseScalarType(line.words[1]);
    if (!type) return errors_.Add(line.place, fmt::format("unknown type `{}`", line.words[1]));
    if (!IsPlainName(name))
      return errors_.Add(line.place, fmt::format("`{}` is no column name", name));
    for (Table* table : targets_) {
      const auto [column, is_new] = table->columns.emplace(name, Column{*type, line.place});
      if (!is_new && pass_ != Pass::kEvery) {
        errors_.Add(line.place, fmt::format("duplicate column `{}`, first at {}:{}", name,
                                            column->second.place.file, column->second.place.line));
      }
    }
  }

  Catalog& catalog_;
  Errors& errors_;
  Pass pass_;
  bool is_skipped_ = false;  // the block is for another pass
  std::optional<Platform> platform_;
  std::vector<Table*> targets_;
};

}  // namespace

const Table* Catalog::Find(Platform platform, std::string_view name) const {
  const auto found = of(platform).find(name);
  return found == of(platform).end() ? nullptr : &found->second;
}

Catalog ReadTables(const std::filesystem::path& data, Errors& errors) {
  Catalog catalog;
  const auto files = FilesOf(data / "tables", ".txt");
  for (const Pass pass : {Pass::kTable, Pass::kExtend, Pass::kEvery}) {
    for (const auto& path : files) TableFileReader(catalog, errors, pass).Read(path);
  }
  for (const Tables& tables : catalog.platforms) {
    for (const auto& [name, table] : tables) {
      if (table.columns.empty()) {
        errors.Add(table.place, fmt::format("table `{}` has no columns", name));
      }
    }
  }
  return catalog;
}

void WriteTables(const Catalog& catalog, const std::filesystem::path& out) {
  Emitter emitter;
  for (const Tables& tables : catalog.platforms) {
    for (const auto& [name, table] : tables) {
      emitter.AddString(name);
      for (const auto& [column, unused] : table.columns) emitter.AddString(column);
    }
  }
  std::vector<std::uint32_t> columns;
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> ends;  // of each platform in kTables
  for (const Tables& tables : catalog.platforms) {
    for (const auto& [name, table] : tables) {
      rows.insert(rows.end(),
                  {emitter.Id(name), static_cast<std::uint32_t>(columns.size()),
                   static_cast<std::uint32_t>(table.columns.size()), table.is_open ? 1u : 0u});
      for (const auto& [column, fact] : table.columns) {
        columns.push_back(emitter.Id(column) << 4 | static_cast<std::uint32_t>(fact.type));
      }
    }
    ends.push_back(static_cast<std::uint32_t>(rows.size() / 4));
  }
  emitter.AddArray("std::uint32_t", "kColumns", columns);
  emitter.AddArray("TableRow", "kTables", rows, 4);
  emitter.AddArray("std::uint32_t", "kPlatformEnds", ends);
  emitter.Write(out / "tables.inc");
}

}  // namespace lintel::tablegen
