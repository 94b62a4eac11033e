#include <fmt/core.h>

#include <algorithm>

#include "tools/tablegen/sigma_mapping.h"

namespace lintel::tablegen {
namespace {

using schema::FieldKind;
using schema::Platform;
using schema::ScalarType;

std::optional<FieldKind> ParseKind(std::string_view word) {
  for (int i = 0; i <= static_cast<int>(FieldKind::kNone); ++i) {
    if (schema::Name(static_cast<FieldKind>(i)) == word) return static_cast<FieldKind>(i);
  }
  return std::nullopt;
}

// How many columns a kind names: at least, at most.
std::pair<std::size_t, std::size_t> ColumnCount(FieldKind kind) {
  switch (kind) {
    case FieldKind::kText:
    case FieldKind::kPath:
    case FieldKind::kNumber:
    case FieldKind::kFileName:
      return {1, 1};
    case FieldKind::kAccount:
    case FieldKind::kRegistryData:
      return {2, 2};
    case FieldKind::kRegistry:
      return {1, 2};
    case FieldKind::kHashes:
      return {3, 3};
    case FieldKind::kNone:
      return {0, 0};
  }
  return {0, 0};
}

std::string OrEmpty(std::string_view word) { return word == "-" ? "" : std::string(word); }

class MappingReader {
 public:
  MappingReader(SigmaMapping& mapping, const Catalog& catalog, Errors& errors)
      : mapping_(mapping), catalog_(catalog), errors_(errors) {}

  void Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    platforms_ = 0;
    log_source_ = nullptr;
    table_ = nullptr;
    event_ = nullptr;
    field_ = nullptr;
    for (const Line& line : file.lines()) ReadLine(line);
  }

  void Check() {
    for (MappedLogSource& source : mapping_.log_sources) {
      if (source.table.empty() || source.events.empty()) {
        errors_.Add(source.place, "a log source needs a `table` and an `event`");
        continue;
      }
      for (const MappedEvent& event : source.events) {
        CheckColumn(event.place, source.table, source.platforms, event.column);
        CheckFields(event.fields, source.table, source.platforms);
      }
      if (mapping_.tables.count(source.table) == 0) {
        errors_.Add(source.place, fmt::format("`{}` has no fields mapped", source.table));
      }
    }
    for (const auto& [name, table] : mapping_.tables) {
      CheckFields(table.fields, name, table.platforms);
    }
  }

 private:
  void ReadLine(const Line& line) {
    const std::string_view word = line.words[0];
    const std::size_t count = line.words.size();
    if (word == "platform" && count == 2) return ReadPlatform(line);
    if (word == "logsource" && count == 4) return ReadLogSource(line);
    if (word == "prefix" && count == 2 && !line.tail.empty()) {
      mapping_.prefixes.push_back({std::string(line.words[1]), std::string(line.tail)});
    } else if (word == "infix" && count == 2 && !line.tail.empty()) {
      mapping_.infixes.push_back({std::string(line.words[1]), std::string(line.tail)});
    } else if (word == "table" && count == 2 && line.is_indented && log_source_ != nullptr) {
      log_source_->table = line.words[1];
    } else if (word == "table" && count == 2 && !line.is_indented) {
      ReadTable(line);
    } else if (word == "event" && count >= 3 && log_source_ != nullptr) {
      log_source_->events.push_back({line.place, std::string(line.words[1]), {}, {}, {}});
      event_ = &log_source_->events.back();
      event_->values.assign(line.words.begin() + 2, line.words.end());
    } else if (word == "is" && count == 3 && event_ != nullptr) {
      event_->constants.push_back({std::string(line.words[1]), std::string(line.words[2])});
    } else if (word == "field" && count >= 3 && (event_ != nullptr || table_ != nullptr)) {
      ReadField(line);
    } else if (word == "value" && count == 2 && !line.tail.empty() && field_ != nullptr) {
      field_->values.push_back({std::string(line.words[1]), std::string(line.tail)});
    } else if (word == "empty" && count == 2 && field_ != nullptr) {
      field_->values.push_back({std::string(line.words[1]), ""});
    } else {
      errors_.Add(line.place, fmt::format("`{}` is unknown, incomplete or out of place", word));
    }
  }

  void ReadPlatform(const Line& line) {
    for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
      if (schema::Name(platform) == line.words[1]) {
        platforms_ |= 1u << static_cast<unsigned>(platform);
        return;
      }
    }
    errors_.Add(line.place, fmt::format("unknown platform `{}`", line.words[1]));
  }

  void ReadLogSource(const Line& line) {
    if (platforms_ == 0) return errors_.Add(line.place, "`platform NAME` must come first");
    MappedLogSource source;
    source.place = line.place;
    source.category = OrEmpty(line.words[1]);
    source.product = OrEmpty(line.words[2]);
    source.service = OrEmpty(line.words[3]);
    source.platforms = platforms_;
    for (const MappedLogSource& other : mapping_.log_sources) {
      if (other.category == source.category && other.product == source.product &&
          other.service == source.service && (other.platforms & source.platforms) != 0) {
        errors_.Add(line.place, fmt::format("duplicate log source, first at {}:{}",
                                            other.place.file, other.place.line));
      }
    }
    mapping_.log_sources.push_back(std::move(source));
    log_source_ = &mapping_.log_sources.back();
    table_ = nullptr;
    event_ = nullptr;
    field_ = nullptr;
  }

  void ReadTable(const Line& line) {
    log_source_ = nullptr;
    event_ = nullptr;
    field_ = nullptr;
    const auto [entry, is_new] =
        mapping_.tables.emplace(line.words[1], MappedTable{line.place, platforms_, {}});
    if (!is_new) errors_.Add(line.place, fmt::format("duplicate table `{}`", line.words[1]));
    table_ = &entry->second;
  }

  void ReadField(const Line& line) {
    MappedField field;
    field.place = line.place;
    const std::optional<FieldKind> kind = ParseKind(line.words[2]);
    if (!kind) return errors_.Add(line.place, fmt::format("unknown kind `{}`", line.words[2]));
    field.kind = *kind;
    field.columns.assign(line.words.begin() + 3, line.words.end());
    field.reason = line.tail;
    const auto [least, most] = ColumnCount(*kind);
    if (field.columns.size() < least || field.columns.size() > most) {
      errors_.Add(line.place, fmt::format("`{}` does not take {} columns", line.words[2],
                                          field.columns.size()));
    }
    if (*kind == FieldKind::kNone && field.reason.empty()) {
      errors_.Add(line.place, "`none` needs a reason after ` | `");
    }
    MappedFields& fields = event_ != nullptr ? event_->fields : table_->fields;
    const auto [entry, is_new] = fields.emplace(line.words[1], std::move(field));
    if (!is_new) errors_.Add(line.place, fmt::format("duplicate field `{}`", line.words[1]));
    field_ = &entry->second;
  }

  // Reports a column that the table lacks on one of the platforms; else its type.
  std::optional<ScalarType> CheckColumn(const Place& place, const std::string& table,
                                        std::uint32_t platforms, const std::string& column) {
    std::optional<ScalarType> type;
    for (const Platform platform : {Platform::kDefenderXdr, Platform::kSentinel}) {
      if ((platforms >> static_cast<unsigned>(platform) & 1) == 0) continue;
      const Table* found = catalog_.Find(platform, table);
      if (found == nullptr) {
        errors_.Add(place, fmt::format("{} has no table `{}`", schema::Name(platform), table));
        return std::nullopt;
      }
      const auto match = found->columns.find(column);
      if (match == found->columns.end()) {
        errors_.Add(place, fmt::format("`{}` has no column `{}` on {}", table, column,
                                       schema::Name(platform)));
        return std::nullopt;
      }
      type = match->second.type;
    }
    return type;
  }

  void CheckFields(const MappedFields& fields, const std::string& table, std::uint32_t platforms) {
    for (const auto& [name, field] : fields) {
      for (const std::string& column : field.columns) {
        const std::optional<ScalarType> type = CheckColumn(field.place, table, platforms, column);
        const bool wants_number = field.kind == FieldKind::kNumber;
        if (type && wants_number != schema::IsInteger(*type)) {
          errors_.Add(field.place, fmt::format("`{}` is `{}`, which is not for `{}`", column,
                                               schema::Name(*type), schema::Name(field.kind)));
        }
      }
      // These are written as a computed column of the field's name.
      const bool is_computed =
          field.kind == FieldKind::kAccount || field.kind == FieldKind::kRegistry;
      const Table* target = catalog_.Find(Platform::kSentinel, table);
      if (is_computed && target != nullptr && target->columns.count(name) != 0) {
        errors_.Add(field.place, fmt::format("`{}` is a column of the table itself", name));
      }
    }
  }

  SigmaMapping& mapping_;
  const Catalog& catalog_;
  Errors& errors_;
  std::uint32_t platforms_ = 0;
  MappedLogSource* log_source_ = nullptr;
  MappedTable* table_ = nullptr;
  MappedEvent* event_ = nullptr;
  MappedField* field_ = nullptr;
};

}  // namespace

SigmaMapping ReadSigmaMapping(const std::filesystem::path& data, const Catalog& catalog,
                              Errors& errors) {
  SigmaMapping mapping;
  MappingReader reader(mapping, catalog, errors);
  for (const auto& path : FilesOf(data / "sigma", ".txt")) reader.Read(path);
  reader.Check();
  return mapping;
}

}  // namespace lintel::tablegen
