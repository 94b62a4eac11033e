#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "compiler/schema/sigma_mapping_file.h"

namespace lintel::schema {
namespace {

bool IsNumeric(ScalarType type) {
  return IsInteger(type) || type == ScalarType::kReal || type == ScalarType::kDecimal;
}

class Checker {
 public:
  Checker(const WrittenMapping& mapping, const std::vector<Platform>& platforms,
          const MappingSchema& schema, std::vector<MappingError>& errors)
      : mapping_(mapping), platforms_(platforms), schema_(schema), errors_(errors) {}

  void Check() {
    for (const WrittenHome& home : mapping_.homes) CheckHome(home);
    for (const WrittenTable& table : mapping_.tables) CheckTable(table);
  }

 private:
  void Report(const MappingPlace& place, std::string message) {
    errors_.push_back({place, std::move(message)});
  }

  void CheckHome(const WrittenHome& home) {
    const MappingPlace& place = home.log_sources[0].place;
    if (home.table.empty()) return Report(place, "a log source needs a `table`");
    const bool is_own = std::any_of(mapping_.tables.begin(), mapping_.tables.end(),
                                    [&](const WrittenTable& t) { return t.name == home.table; });
    if (!is_own && !schema_.IsMapped(home.table)) {
      Report(place, fmt::format("`{}` has no fields mapped", home.table));
    }
    for (std::size_t i = 0; i < home.log_sources.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        const WrittenLogSource& one = home.log_sources[i];
        const WrittenLogSource& other = home.log_sources[k];
        if (one.category == other.category && one.product == other.product &&
            one.service == other.service) {
          Report(one.place, "duplicate log source");
        }
      }
    }
    if (home.among) {
      CheckColumn(home.among->place, home.table, home.among->column);
      CheckColumn(home.among->place, home.among->table, home.among->column);
      CheckColumn(home.among->place, home.among->table, home.among->value_column);
    }
    if (!home.present.empty()) CheckPresence(place, home);
    if (!home.by.empty() && home.events.empty()) Report(place, "`by` needs an `event`");
    for (const WrittenEvent& event : home.events) {
      for (const auto* list : {&event.conditions, &event.excepts}) {
        for (const WrittenCondition& condition : *list) {
          CheckConditionColumn(condition, home.table);
        }
      }
      if (event.windows) CheckWindowsPath(*event.windows, home.table);
      const auto says =
          std::count_if(event.constants.begin(), event.constants.end(),
                        [&](const WrittenPair& pair) { return pair.from == home.by; });
      if (!home.by.empty() && home.endings.empty() && says != 1) {
        Report(event.conditions.empty() ? place : event.conditions[0].place,
               fmt::format("every event has to say once what `{}` is", home.by));
      }
      CheckFields(event.fields, home.table);
    }
  }

  void CheckTable(const WrittenTable& table) {
    for (const WrittenTable& other : mapping_.tables) {
      if (&other == &table) break;
      if (other.name == table.name) {
        Report(table.place, fmt::format("duplicate table `{}`", table.name));
      }
    }
    for (const auto* lists : {&table.keywords, &table.shown}) {
      for (const WrittenCondition& list : *lists) {
        for (const std::string& column : list.values) {
          if (lists == &table.keywords && column == "*") continue;
          CheckColumn(list.place, table.name, column);
        }
      }
    }
    for (const WrittenEntity& entity : table.entities) {
      for (const WrittenPair& pair : entity.identifiers) {
        CheckColumn(entity.place, table.name, pair.to);
        const bool is_shown =
            std::any_of(table.shown.begin(), table.shown.end(), [&](const WrittenCondition& list) {
              return std::find(list.values.begin(), list.values.end(), pair.to) !=
                     list.values.end();
            });
        if (!is_shown) {
          Report(entity.place, fmt::format("`{}` must be in `show` as well", pair.to));
        }
      }
    }
    CheckFields(table.fields, table.name);
  }

  // Whether only some sources of the table's parser have the column; it is text.
  bool IsOptional(const std::string& table, const std::string& column) const {
    return std::any_of(mapping_.tables.begin(), mapping_.tables.end(), [&](const WrittenTable& t) {
      return t.name == table &&
             std::find(t.optional.begin(), t.optional.end(), column) != t.optional.end();
    });
  }

  std::optional<ScalarType> CheckColumn(const MappingPlace& place, const std::string& table,
                                        const std::string& column) {
    if (IsOptional(table, column)) return ScalarType::kString;
    std::optional<ScalarType> type;
    for (const Platform platform : platforms_) {
      if (!schema_.HasTable(platform, table)) {
        Report(place, fmt::format("{} has no table `{}`", Name(platform), table));
        return std::nullopt;
      }
      type = schema_.TypeOf(platform, table, column);
      if (!type) {
        Report(place, fmt::format("`{}` has no column `{}` on {}", table, column, Name(platform)));
        return std::nullopt;
      }
    }
    return type;
  }

  // A column, or a member of a bag; JSON that is kept as text is not looked into.
  void CheckPresence(const MappingPlace& place, const WrittenHome& home) {
    const std::size_t dot = home.present.find('.');
    const std::string column = home.present.substr(0, dot);
    const std::optional<ScalarType> type = CheckColumn(place, home.table, column);
    if (dot != std::string::npos && type && *type != ScalarType::kDynamic) {
      Report(place, fmt::format("`{}` is `{}` and has no members", column, Name(*type)));
    }
  }

  void CheckWindowsPath(const WrittenCondition& windows, const std::string& table) {
    const std::optional<ScalarType> type = CheckColumn(windows.place, table, windows.column);
    if (type && *type != ScalarType::kString) {
      Report(windows.place, fmt::format("`{}` is `{}` and no path", windows.column, Name(*type)));
    }
  }

  // A column, or a member of one: `EventData.EventType`.
  void CheckConditionColumn(const WrittenCondition& condition, const std::string& table) {
    const std::size_t dot = condition.column.find('.');
    const std::string column = condition.column.substr(0, dot);
    const std::optional<ScalarType> type = CheckColumn(condition.place, table, column);
    const bool has_members = !type || *type == ScalarType::kDynamic || *type == ScalarType::kString;
    if (dot != std::string::npos && !has_members) {
      Report(condition.place, fmt::format("`{}` is `{}` and has no members", column, Name(*type)));
    }
  }

  void CheckFields(const std::vector<WrittenField>& fields, const std::string& table) {
    for (const WrittenField& field : fields) {
      const FieldKind kind = field.kind == FieldKind::kAny ? field.each : field.kind;
      for (const std::string& column : field.columns) {
        const std::optional<ScalarType> type = CheckColumn(field.place, table, column);
        if (!type) continue;
        const bool is_member = kind == FieldKind::kMember || kind == FieldKind::kNumberMember;
        bool fits = (kind == FieldKind::kNumber) == IsNumeric(*type);
        if (is_member) fits = *type == ScalarType::kDynamic || *type == ScalarType::kString;
        if (kind == FieldKind::kXmlMember) fits = *type == ScalarType::kString;
        if (kind == FieldKind::kJsonText) {
          fits = *type == ScalarType::kDynamic || *type == ScalarType::kString;
        }
        if (!fits) {
          Report(field.place, fmt::format("`{}` is `{}`, which is not for `{}`", column,
                                          Name(*type), Name(kind)));
        }
      }
      // These are written as a computed column of the field's name.
      const bool is_computed =
          (kind == FieldKind::kAccount || kind == FieldKind::kRegistry) && field.columns.size() > 1;
      const bool is_read_as_text = kind == FieldKind::kExtract;
      for (const std::string& column : field.columns) {
        for (const Platform platform : platforms_) {
          const auto type = schema_.TypeOf(platform, table, column);
          if (is_read_as_text && type && *type != ScalarType::kString) {
            Report(field.place, fmt::format("`{}` is no text to extract from", column));
          }
        }
      }
      for (const Platform platform : platforms_) {
        if (is_computed && schema_.TypeOf(platform, table, field.name)) {
          Report(field.place, fmt::format("`{}` is a column of the table itself", field.name));
          break;
        }
      }
    }
  }

  const WrittenMapping& mapping_;
  const std::vector<Platform>& platforms_;
  const MappingSchema& schema_;
  std::vector<MappingError>& errors_;
};

}  // namespace

void CheckMapping(const WrittenMapping& mapping, const std::vector<Platform>& platforms,
                  const MappingSchema& schema, std::vector<MappingError>& errors) {
  Checker(mapping, platforms, schema, errors).Check();
}

}  // namespace lintel::schema
