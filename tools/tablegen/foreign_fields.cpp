#include <fmt/core.h>

#include <map>
#include <string>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

using schema::Platform;

struct Field {
  std::string schema;
  std::map<std::string, std::string, std::less<>> columns;  // table -> column
};

using Fields = std::map<std::string, Field, std::less<>>;

class FieldReader {
 public:
  FieldReader(const Catalog& catalog, Errors& errors) : catalog_(catalog), errors_(errors) {}

  Fields Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    for (const Line& line : file.lines()) {
      if (!line.is_indented) {
        current_ = ReadField(line);
      } else if (current_ != nullptr) {
        ReadColumn(line);
      }
    }
    return std::move(fields_);
  }

 private:
  Field* ReadField(const Line& line) {
    if (line.words[0] != "field" || line.words.size() != 3) {
      errors_.Add(line.place, "a field is `field NAME SCHEMA`");
      return nullptr;
    }
    const auto [entry, is_new] =
        fields_.emplace(line.words[1], Field{std::string(line.words[2]), {}});
    if (!is_new) {
      errors_.Add(line.place, fmt::format("duplicate field `{}`", line.words[1]));
      return nullptr;
    }
    return &entry->second;
  }

  void ReadColumn(const Line& line) {
    if (line.words.size() != 2) return errors_.Add(line.place, "expected a table and its column");
    const std::string_view table = line.words[0];
    const std::string_view column = line.words[1];
    if (table == "else") return AddEverywhere(line, column);
    bool is_known = false;
    for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
      const Table* found = catalog_.Find(platform, table);
      if (found == nullptr) continue;
      is_known = true;
      if (found->columns.count(column) == 0) {
        return errors_.Add(line.place, fmt::format("`{}` has no column `{}`", table, column));
      }
    }
    if (!is_known) return errors_.Add(line.place, fmt::format("unknown table `{}`", table));
    if (!current_->columns.emplace(table, column).second) {
      errors_.Add(line.place, fmt::format("duplicate table `{}`", table));
    }
  }

  void AddEverywhere(const Line& line, std::string_view column) {
    std::size_t count = 0;
    for (const auto& [name, table] : catalog_.of(Platform::kDefenderXdr)) {
      if (table.columns.count(column) == 0) continue;
      ++count;
      current_->columns.emplace(name, column);
    }
    if (count == 0) errors_.Add(line.place, fmt::format("no table has a column `{}`", column));
  }

  const Catalog& catalog_;
  Errors& errors_;
  Fields fields_;
  Field* current_ = nullptr;
};

}  // namespace

void ConvertForeignFields(const Folders& folders, const Catalog& catalog, Errors& errors) {
  const Fields fields = FieldReader(catalog, errors).Read(folders.data / "foreign_fields.txt");
  if (!errors.lines().empty()) return;
  Emitter emitter;
  for (const auto& [name, field] : fields) {
    emitter.AddString(name);
    emitter.AddString(field.schema);
    for (const auto& [table, column] : field.columns) {
      emitter.AddString(table);
      emitter.AddString(column);
    }
  }
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> columns;
  for (const auto& [name, field] : fields) {
    rows.insert(rows.end(), {emitter.Id(name), emitter.Id(field.schema),
                             static_cast<std::uint32_t>(columns.size() / 2),
                             static_cast<std::uint32_t>(field.columns.size())});
    for (const auto& [table, column] : field.columns) {
      columns.insert(columns.end(), {emitter.Id(table), emitter.Id(column)});
    }
  }
  emitter.AddArray("FieldRow", "kFields", rows, 4);
  emitter.AddArray("ColumnRow", "kColumns", columns, 2);
  emitter.Write(folders.out / "foreign_fields.inc");
}

}  // namespace lintel::tablegen
