#include "compiler/schema/sigma_mapping.h"

#include <algorithm>
#include <utility>

#include "compiler/schema/row_search.h"
#include "compiler/schema/sigma_mapping_rows.h"

namespace lintel::schema {
namespace {

#include "compiler/schema/sigma_mapping.inc"

const MappingRows& BuiltInRows() {
  const auto array = [](const auto* rows, std::uint32_t count) { return std::span(rows, count); };
  static const MappingRows rows = {
      EmbeddedText(kText, kTextBegins, kTextCount, kTextSlots),
      array(kTargets, kTargetsCount),
      array(kLogSources, kLogSourcesCount),
      array(kHomes, kHomesCount),
      array(kAmongs, kAmongsCount),
      array(kEvents, kEventsCount),
      array(kConditions, kConditionsCount),
      array(kTables, kTablesCount),
      array(kEntities, kEntitiesCount),
      array(kFields, kFieldsCount),
      array(kPairs, kPairsCount),
      array(kValues, kValuesCount),
      {kPrefixes[0], kPrefixes[1]},
      {kInfixes[0], kInfixes[1]},
  };
  return rows;
}

// One set of rows, in the words of the interface.
class RowReader {
 public:
  explicit RowReader(const MappingRows& rows) : rows_(rows) {}

  std::string_view Text(std::uint32_t id) const { return rows_.strings[id]; }

  std::vector<std::string_view> Values(RowRange range) const {
    std::vector<std::string_view> values;
    values.reserve(range.count);
    for (const std::uint32_t id : rows_.values.subspan(range.first, range.count)) {
      values.push_back(Text(id));
    }
    return values;
  }

  std::vector<ValueMapping> Pairs(RowRange range) const {
    std::vector<ValueMapping> pairs;
    pairs.reserve(range.count);
    for (const PairRow& pair : rows_.pairs.subspan(range.first, range.count)) {
      pairs.push_back({Text(pair.from), Text(pair.to)});
    }
    return pairs;
  }

  FieldMapping Field(const FieldRow& row, std::string_view name) const {
    FieldMapping mapping;
    mapping.field = name;
    mapping.kind = static_cast<FieldKind>(row.kind);
    mapping.each = static_cast<FieldKind>(row.each);
    if (mapping.kind == FieldKind::kAny) {
      mapping.any = Values(row.columns);
    } else {
      for (std::uint32_t i = 0; i < row.columns.count; ++i) {
        mapping.columns[i] = Text(rows_.values[row.columns.first + i]);
      }
    }
    mapping.path = Text(row.path);
    mapping.reason = Text(row.reason);
    mapping.values = Pairs(row.values);
    mapping.strip = Text(row.strip);
    mapping.is_closed = row.is_closed != 0;
    mapping.has_plus_signs = row.has_plus_signs != 0;
    mapping.has_hyphens = row.has_hyphens != 0;
    return mapping;
  }

  // The row with the longest beginning of the name.
  const FieldRow* FindWild(RowRange fields, std::string_view name) const {
    for (const FieldRow& row : rows_.fields.subspan(fields.first, fields.count)) {
      const std::string_view prefix = Text(row.field);
      if (name.starts_with(prefix) && name.size() > prefix.size()) return &row;
    }
    return nullptr;
  }

  EventKind Event(std::uint32_t index) const {
    const EventRow& row = rows_.events[index];
    EventKind event;
    for (std::uint32_t i = 0; i < row.conditions.count; ++i) {
      const ConditionRow& condition = rows_.conditions[row.conditions.first + i];
      if (i == 0) {
        event.column = Text(condition.column);
        event.values = Values(condition.values);
      } else {
        event.further.push_back({Text(condition.column), Values(condition.values)});
      }
    }
    for (std::uint32_t i = 0; i < row.excepts.count; ++i) {
      const ConditionRow& except = rows_.conditions[row.excepts.first + i];
      event.except.push_back({Text(except.column), Values(except.values)});
    }
    event.windows_path = Text(row.windows_path);
    event.windows_fields = Values(row.windows_fields);
    for (const ValueMapping& pair : Pairs(row.constants)) {
      event.constants.push_back({pair.from, pair.to});
    }
    event.index = index;
    return event;
  }

  LogSourceMapping Home(std::uint32_t index) const {
    const HomeRow& row = rows_.homes[index];
    LogSourceMapping home;
    home.table = Text(row.table);
    home.by = Text(row.by);
    home.endings = Values(row.endings);
    home.present = Text(row.present);
    home.partial = Text(row.partial);
    if (row.among != kNoRow) {
      const AmongRow& among = rows_.amongs[row.among];
      home.among = {Text(among.column), Text(among.table), Text(among.value_column),
                    Values(among.values)};
    }
    for (std::uint32_t i = 0; i < row.events.count; ++i) {
      home.events.push_back(Event(row.events.first + i));
    }
    if (home.events.empty()) {
      home.events.emplace_back();
      home.events[0].index = kNoRow;
    }
    home.rows = &rows_;
    home.table_row = row.table_row;
    if (row.table_row != kNoRow) {
      home.known = Known(rows_.tables[row.table_row]);
    } else if (const TableRow* built_in = BuiltInTable(home.table)) {
      home.known = RowReader(BuiltInRows()).Known(*built_in);
    }
    return home;
  }

  // The homes of a log source, of any product if `*` maps it, in the order in which they are tried;
  // `all` are those of these rows.
  void AddHomes(const Target& target, std::string_view category, std::string_view product,
                std::string_view service, const std::vector<LogSourceMapping>& all,
                std::vector<const LogSourceMapping*>& homes) const {
    std::vector<const LogSourceRow*> found;
    AddRows(target, category, product, service, found);
    AddRows(target, category, "*", service, found);
    std::sort(found.begin(), found.end(),
              [](const LogSourceRow* a, const LogSourceRow* b) { return a->order < b->order; });
    for (const LogSourceRow* row : found) homes.push_back(&all[row->home]);
  }

 private:
  TableMapping Known(const TableRow& row) const {
    TableMapping table;
    table.parser = Text(row.parser);
    table.parameters = Pairs(row.parameters);
    table.optional = Values(row.optional);
    table.keywords = Values(row.keywords);
    table.shown_columns = Values(row.shown);
    for (const EntityRow& entity : rows_.entities.subspan(row.entities.first, row.entities.count)) {
      table.entities.push_back({Text(entity.type), Pairs(entity.identifiers)});
    }
    return table;
  }

  void AddRows(const Target& target, std::string_view category, std::string_view product,
               std::string_view service, std::vector<const LogSourceRow*>& found) const {
    const auto ids = {rows_.strings.Find(category), rows_.strings.Find(product),
                      rows_.strings.Find(service)};
    if (std::any_of(ids.begin(), ids.end(), [](const auto& id) { return !id; })) return;
    const std::array<std::uint32_t, 4> key = {**ids.begin(), **(ids.begin() + 1),
                                              **(ids.begin() + 2), target.index};
    const auto key_of = [](const LogSourceRow& row) {
      return std::array<std::uint32_t, 4>{row.category, row.product, row.service, row.target};
    };
    auto row = std::lower_bound(
        rows_.log_sources.begin(), rows_.log_sources.end(), key,
        [&](const LogSourceRow& a, const auto& wanted) { return key_of(a) < wanted; });
    for (; row != rows_.log_sources.end() && key_of(*row) == key; ++row) found.push_back(&*row);
  }

  const MappingRows& rows_;
};

const std::vector<LogSourceMapping>& BuiltInHomes() {
  static const std::vector<LogSourceMapping> homes = ReadHomes(BuiltInRows());
  return homes;
}

// Where the fields of a home stand, the nearest first: the event, its table, and below a user's
// table ours of the same name.
struct FieldLevel {
  const MappingRows* rows;
  RowRange fields;
  RowRange wild_fields;
};

class FieldLevels {
 public:
  FieldLevels(const LogSourceMapping& home, const EventKind& event) {
    if (event.index != kNoRow) Add(*home.rows, home.rows->events[event.index]);
    if (home.table_row != kNoRow) Add(*home.rows, home.rows->tables[home.table_row]);
    if (home.rows == &BuiltInRows()) return;
    if (const TableRow* row = BuiltInTable(home.table)) Add(BuiltInRows(), *row);
  }

  const FieldLevel* begin() const { return levels_.data(); }
  const FieldLevel* end() const { return levels_.data() + count_; }

 private:
  template <class Row>
  void Add(const MappingRows& rows, const Row& row) {
    levels_[count_++] = {&rows, row.fields, row.wild_fields};
  }

  std::array<FieldLevel, 3> levels_ = {};
  std::size_t count_ = 0;
};

}  // namespace

const TableRow* BuiltInTable(std::string_view name) {
  const MappingRows& rows = BuiltInRows();
  const std::optional<std::uint32_t> id = rows.strings.Find(name);
  if (!id) return nullptr;
  const LogSourceRow* first = nullptr;
  for (const LogSourceRow& row : rows.log_sources) {
    const HomeRow& home = rows.homes[row.home];
    if (home.table != *id || home.table_row == kNoRow) continue;
    if (first == nullptr ||
        std::pair(row.target, row.order) < std::pair(first->target, first->order)) {
      first = &row;
    }
  }
  return first == nullptr ? nullptr : &rows.tables[rows.homes[first->home].table_row];
}

std::span<const Target> Targets() {
  static const std::vector<Target> targets = [] {
    const MappingRows& rows = BuiltInRows();
    const RowReader reader(rows);
    std::vector<Target> all;
    for (const TargetRow& row : rows.targets) {
      all.push_back({reader.Text(row.name), static_cast<Platform>(row.platform),
                     reader.Values(row.aliases), static_cast<std::uint32_t>(all.size())});
    }
    return all;
  }();
  return targets;
}

const Target* FindTarget(std::string_view name) {
  for (const Target& target : Targets()) {
    if (target.name == name ||
        std::find(target.aliases.begin(), target.aliases.end(), name) != target.aliases.end()) {
      return &target;
    }
  }
  return nullptr;
}

std::vector<LogSourceMapping> ReadHomes(const MappingRows& rows) {
  std::vector<LogSourceMapping> homes;
  homes.reserve(rows.homes.size());
  for (std::uint32_t i = 0; i < rows.homes.size(); ++i) homes.push_back(RowReader(rows).Home(i));
  return homes;
}

std::vector<const LogSourceMapping*> FindHomes(const Target& target, std::string_view category,
                                               std::string_view product, std::string_view service,
                                               std::span<const UserMapping> own) {
  std::vector<const LogSourceMapping*> homes;
  for (const UserMapping& mapping : own) {
    RowReader(mapping.rows()).AddHomes(target, category, product, service, mapping.homes(), homes);
  }
  RowReader(BuiltInRows()).AddHomes(target, category, product, service, BuiltInHomes(), homes);
  return homes;
}

std::vector<std::string_view> HomeTables(const Target& target, std::span<const UserMapping> own) {
  std::vector<std::string_view> tables;
  const auto add = [&](const MappingRows& rows) {
    for (const LogSourceRow& row : rows.log_sources) {
      if (row.target == target.index) tables.push_back(rows.strings[rows.homes[row.home].table]);
    }
  };
  for (const UserMapping& mapping : own) add(mapping.rows());
  add(BuiltInRows());
  return tables;
}

std::vector<NamedLogSource> LogSourcesOf(const Target& target) {
  const RowReader reader(BuiltInRows());
  std::vector<NamedLogSource> sources;
  for (const LogSourceRow& row : BuiltInRows().log_sources) {
    if (row.target != target.index) continue;
    sources.push_back({reader.Text(row.category), reader.Text(row.product),
                       reader.Text(row.service), BuiltInHomes()[row.home]});
  }
  return sources;
}

std::vector<NamedLogSource> LogSourcesOf(Platform platform, std::string_view table) {
  const std::optional<std::uint32_t> id = BuiltInRows().strings.Find(table);
  const RowReader reader(BuiltInRows());
  std::vector<NamedLogSource> sources;
  const auto target = std::find_if(Targets().begin(), Targets().end(),
                                   [&](const Target& t) { return t.platform == platform; });
  if (!id || target == Targets().end()) return sources;
  for (const LogSourceRow& row : BuiltInRows().log_sources) {
    if (row.target != target->index || BuiltInRows().homes[row.home].table != *id) continue;
    NamedLogSource source = {reader.Text(row.category), reader.Text(row.product),
                             reader.Text(row.service), BuiltInHomes()[row.home]};
    const auto is_told_by_one_column = [](const EventKind& event) {
      return !event.column.empty() && event.further.empty() && event.except.empty();
    };
    const auto& events = source.mapping.events;
    if (!source.mapping.among && source.mapping.by.empty() && source.mapping.present.empty() &&
        source.mapping.partial.empty() &&
        std::all_of(events.begin(), events.end(), is_told_by_one_column)) {
      sources.push_back(std::move(source));
    }
  }
  return sources;
}

std::vector<FieldMapping> FieldsOf(const LogSourceMapping& home, const EventKind& event) {
  std::vector<FieldMapping> fields;
  for (const FieldLevel& level : FieldLevels(home, event)) {
    const RowReader reader(*level.rows);
    const std::size_t nearer = fields.size();
    for (const FieldRow& row : level.rows->fields.subspan(level.fields.first, level.fields.count)) {
      FieldMapping mapping = reader.Field(row, reader.Text(row.field));
      const auto same = [&](const FieldMapping& other) { return other.field == mapping.field; };
      const auto end = fields.begin() + static_cast<std::ptrdiff_t>(nearer);
      if (std::none_of(fields.begin(), end, same)) fields.push_back(std::move(mapping));
    }
  }
  return fields;
}

std::vector<std::string_view> MappedProducts(const Target& target, std::string_view category,
                                             std::string_view service) {
  const MappingRows& rows = BuiltInRows();
  const auto category_id = rows.strings.Find(category);
  const auto service_id = rows.strings.Find(service);
  std::vector<std::string_view> products;
  if (!category_id || !service_id) return products;
  for (const LogSourceRow& row : rows.log_sources) {
    if (row.target != target.index || row.category != *category_id || row.service != *service_id) {
      continue;
    }
    const std::string_view product = rows.strings[row.product];
    if (products.empty() || products.back() != product) products.push_back(product);
  }
  return products;
}

std::optional<FieldMapping> MapField(const LogSourceMapping& home, const EventKind& event,
                                     std::string_view field) {
  const FieldLevels levels(home, event);
  const MappingRows* rows = nullptr;
  std::optional<std::uint32_t> name;  // of the field among the strings of these rows
  for (const FieldLevel& level : levels) {
    if (level.rows != rows) {
      rows = level.rows;
      name = rows->strings.Find(field);
    }
    const FieldRow* const row = FindRow(rows->fields.data() + level.fields.first,
                                        level.fields.count, name, &FieldRow::field);
    if (row != nullptr) return RowReader(*rows).Field(*row, field);
  }
  const FieldLevel* best_level = nullptr;
  const FieldRow* best = nullptr;
  std::size_t best_size = 0;
  for (const FieldLevel& level : levels) {
    const RowReader reader(*level.rows);
    const FieldRow* row = reader.FindWild(level.wild_fields, field);
    if (row == nullptr) continue;
    const std::size_t size = reader.Text(row->field).size();
    if (best != nullptr && size <= best_size) continue;
    best_level = &level;
    best = row;
    best_size = size;
  }
  if (best == nullptr) return std::nullopt;
  FieldMapping mapping = RowReader(*best_level->rows).Field(*best, field);
  mapping.rest = field.substr(best_size);
  return mapping;
}

std::string_view ParserTable(std::string_view function) {
  const MappingRows& rows = BuiltInRows();
  const std::optional<std::uint32_t> id = rows.strings.Find(function);
  if (!id || function.empty()) return {};
  const auto* const row = std::find_if(rows.tables.data(), rows.tables.data() + rows.tables.size(),
                                       [&](const TableRow& t) { return t.parser == *id; });
  return row == rows.tables.data() + rows.tables.size() ? "" : rows.strings[row->name];
}

std::span<const ValueMapping> RegistryPrefixes() {
  static const std::vector<ValueMapping> prefixes =
      RowReader(BuiltInRows()).Pairs(BuiltInRows().prefixes);
  return prefixes;
}

std::span<const ValueMapping> RegistryInfixes() {
  static const std::vector<ValueMapping> infixes =
      RowReader(BuiltInRows()).Pairs(BuiltInRows().infixes);
  return infixes;
}

}  // namespace lintel::schema
