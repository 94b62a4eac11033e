#include "compiler/schema/sigma_mapping_rows.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace lintel::schema {
namespace {

template <class Container>
std::uint32_t Size(const Container& container) {
  return static_cast<std::uint32_t>(container.size());
}

}  // namespace

class MappingRowsBuilder {
 public:
  MappingRowsBuilder(MappingStorage& out, const std::vector<WrittenTarget>& targets,
                     const std::vector<WrittenMapping>& mappings)
      : out_(out), targets_(targets), mappings_(mappings) {}

  void Build() {
    AddStrings();
    for (const WrittenTarget& target : targets_) {
      out_.targets_.push_back({Id(target.name), static_cast<std::uint32_t>(*target.platform),
                               AddValues(target.aliases)});
    }
    AddTables();
    for (const WrittenMapping& mapping : mappings_) {
      first_homes_.push_back(Size(out_.homes_));
      for (const WrittenHome& home : mapping.homes) AddHome(home, mapping);
    }
    for (std::uint32_t i = 0; i < targets_.size(); ++i) AddLogSources(i);
    std::sort(out_.log_sources_.begin(), out_.log_sources_.end(),
              [](const LogSourceRow& a, const LogSourceRow& b) {
                return std::tie(a.category, a.product, a.service, a.target, a.order) <
                       std::tie(b.category, b.product, b.service, b.target, b.order);
              });
    std::vector<WrittenPair> prefixes, infixes;
    for (const WrittenMapping& mapping : mappings_) {
      prefixes.insert(prefixes.end(), mapping.prefixes.begin(), mapping.prefixes.end());
      infixes.insert(infixes.end(), mapping.infixes.begin(), mapping.infixes.end());
    }
    out_.prefixes_ = AddPairs(prefixes);
    out_.infixes_ = AddPairs(infixes);
  }

 private:
  void AddStrings() {
    strings_.emplace();
    for (const WrittenTarget& target : targets_) {
      strings_.insert(target.name);
      strings_.insert(target.aliases.begin(), target.aliases.end());
    }
    for (const WrittenMapping& mapping : mappings_) {
      for (const WrittenHome& home : mapping.homes) NameHome(home);
      for (const WrittenTable& table : mapping.tables) NameTable(table);
      NamePairs(mapping.prefixes);
      NamePairs(mapping.infixes);
    }
    sorted_.assign(strings_.begin(), strings_.end());
    for (const std::string_view text : sorted_) {
      out_.begins_.push_back(Size(out_.text_));
      out_.text_ += text;
    }
    out_.begins_.push_back(Size(out_.text_));
  }

  void NamePairs(const std::vector<WrittenPair>& pairs) {
    for (const WrittenPair& pair : pairs) {
      strings_.insert(pair.from);
      strings_.insert(pair.to);
    }
  }

  void NameFields(const std::vector<WrittenField>& fields) {
    for (const WrittenField& field : fields) {
      for (const auto* text : {&field.name, &field.path, &field.reason, &field.strip}) {
        strings_.insert(*text);
      }
      strings_.insert(field.columns.begin(), field.columns.end());
      NamePairs(field.values);
    }
  }

  void NameHome(const WrittenHome& home) {
    for (const WrittenLogSource& source : home.log_sources) {
      for (const auto* text : {&source.category, &source.product, &source.service}) {
        strings_.insert(*text);
      }
    }
    strings_.insert(home.table);
    for (const auto* text : {&home.by, &home.present, &home.partial}) strings_.insert(*text);
    strings_.insert(home.endings.begin(), home.endings.end());
    if (home.among) {
      strings_.insert({home.among->column, home.among->table, home.among->value_column});
      strings_.insert(home.among->values.begin(), home.among->values.end());
    }
    for (const WrittenEvent& event : home.events) {
      for (const auto* list : {&event.conditions, &event.excepts}) {
        for (const WrittenCondition& condition : *list) {
          strings_.insert(condition.column);
          strings_.insert(condition.values.begin(), condition.values.end());
        }
      }
      if (event.windows) {
        strings_.insert(event.windows->column);
        strings_.insert(event.windows->values.begin(), event.windows->values.end());
      }
      NamePairs(event.constants);
      NameFields(event.fields);
    }
  }

  void NameTable(const WrittenTable& table) {
    strings_.insert(table.name);
    strings_.insert(table.parser);
    NamePairs(table.parameters);
    strings_.insert(table.optional.begin(), table.optional.end());
    for (const auto* lists : {&table.keywords, &table.shown}) {
      for (const WrittenCondition& list : *lists) {
        strings_.insert(list.values.begin(), list.values.end());
      }
    }
    for (const WrittenEntity& entity : table.entities) {
      strings_.insert(entity.type);
      NamePairs(entity.identifiers);
    }
    NameFields(table.fields);
  }

  std::uint32_t Id(std::string_view text) const {
    const auto found = std::lower_bound(sorted_.begin(), sorted_.end(), text);
    return static_cast<std::uint32_t>(found - sorted_.begin());
  }

  RowRange AddValues(const std::vector<std::string>& values) {
    const RowRange range = {Size(out_.values_), Size(values)};
    for (const std::string& value : values) out_.values_.push_back(Id(value));
    return range;
  }

  RowRange AddConditions(const std::vector<WrittenCondition>& conditions) {
    const RowRange range = {Size(out_.conditions_), Size(conditions)};
    for (const WrittenCondition& condition : conditions) {
      out_.conditions_.push_back({Id(condition.column), AddValues(condition.values)});
    }
    return range;
  }

  RowRange AddColumns(const std::vector<WrittenCondition>& lists) {
    std::vector<std::string> all;
    for (const WrittenCondition& list : lists) {
      all.insert(all.end(), list.values.begin(), list.values.end());
    }
    return AddValues(all);
  }

  RowRange AddPairs(const std::vector<WrittenPair>& pairs) {
    const RowRange range = {Size(out_.pairs_), Size(pairs)};
    for (const WrittenPair& pair : pairs) out_.pairs_.push_back({Id(pair.from), Id(pair.to)});
    return range;
  }

  // Whole names, then those that end in `*`.
  std::pair<RowRange, RowRange> AddFields(std::vector<WrittenField> fields) {
    std::stable_sort(fields.begin(), fields.end(),
                     [](const WrittenField& a, const WrittenField& b) {
                       if (a.is_wild != b.is_wild) return b.is_wild;
                       return a.is_wild ? a.name.size() > b.name.size() : a.name < b.name;
                     });
    std::pair<RowRange, RowRange> ranges = {{Size(out_.fields_), 0}, {0, 0}};
    for (const WrittenField& field : fields) {
      ++(field.is_wild ? ranges.second : ranges.first).count;
      const RowRange columns = AddValues(field.columns);
      out_.fields_.push_back({Id(field.name), static_cast<std::uint32_t>(field.kind),
                              static_cast<std::uint32_t>(field.each), Id(field.path),
                              Id(field.reason), Id(field.strip), field.is_closed ? 1u : 0u,
                              field.has_plus_signs ? 1u : 0u, field.has_hyphens ? 1u : 0u, columns,
                              AddPairs(field.values)});
    }
    ranges.second.first = ranges.first.first + ranges.first.count;
    return ranges;
  }

  // In order of names, so that they can be searched; of one name in the order of the files.
  void AddTables() {
    struct Named {
      const WrittenTable* table;
      const WrittenMapping* mapping;
    };
    std::vector<Named> all;
    for (const WrittenMapping& mapping : mappings_) {
      for (const WrittenTable& table : mapping.tables) all.push_back({&table, &mapping});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Named& a, const Named& b) { return a.table->name < b.table->name; });
    for (const auto& [table, mapping] : all) {
      table_rows_.push_back({table->name, mapping});
      const RowRange entities = {Size(out_.entities_), Size(table->entities)};
      for (const WrittenEntity& entity : table->entities) {
        out_.entities_.push_back({Id(entity.type), AddPairs(entity.identifiers)});
      }
      const RowRange parameters = AddPairs(table->parameters);
      const RowRange optional = AddValues(table->optional);
      const RowRange keywords = AddColumns(table->keywords);
      const RowRange shown = AddColumns(table->shown);
      const auto [fields, wild_fields] = AddFields(table->fields);
      out_.tables_.push_back({Id(table->name), Id(table->parser), parameters, optional, keywords,
                              shown, entities, fields, wild_fields});
    }
  }

  // The table's row: that of the same file, else any.
  std::uint32_t FindTable(std::string_view name, const WrittenMapping& mapping) const {
    std::uint32_t found = kNoRow;
    for (std::uint32_t i = 0; i < table_rows_.size(); ++i) {
      if (table_rows_[i].first != name) continue;
      if (table_rows_[i].second == &mapping) return i;
      if (found == kNoRow) found = i;
    }
    return found;
  }

  void AddHome(const WrittenHome& home, const WrittenMapping& mapping) {
    std::uint32_t among = kNoRow;
    if (home.among) {
      among = Size(out_.amongs_);
      out_.amongs_.push_back({Id(home.among->column), Id(home.among->table),
                              Id(home.among->value_column), AddValues(home.among->values)});
    }
    const RowRange events = {Size(out_.events_), Size(home.events)};
    for (const WrittenEvent& event : home.events) {
      const RowRange conditions = AddConditions(event.conditions);
      const RowRange excepts = AddConditions(event.excepts);
      const RowRange constants = AddPairs(event.constants);
      const WrittenCondition windows = event.windows.value_or(WrittenCondition{});
      const RowRange windows_fields = AddValues(windows.values);
      const auto [fields, wild_fields] = AddFields(event.fields);
      out_.events_.push_back({conditions, excepts, constants, Id(windows.column), windows_fields,
                              fields, wild_fields});
    }
    const RowRange endings = AddValues(home.endings);
    out_.homes_.push_back({Id(home.table), FindTable(home.table, mapping), Id(home.by), endings,
                           among, Id(home.present), Id(home.partial), events});
  }

  void AddLogSources(std::uint32_t target) {
    std::uint32_t order = 0;
    for (const std::string& name : targets_[target].homes) {
      for (std::size_t i = 0; i < mappings_.size(); ++i) {
        if (mappings_[i].name != name) continue;
        for (std::uint32_t k = 0; k < mappings_[i].homes.size(); ++k) {
          for (const WrittenLogSource& source : mappings_[i].homes[k].log_sources) {
            out_.log_sources_.push_back({Id(source.category), Id(source.product),
                                         Id(source.service), target, order++, first_homes_[i] + k});
          }
        }
      }
    }
  }

  MappingStorage& out_;
  const std::vector<WrittenTarget>& targets_;
  const std::vector<WrittenMapping>& mappings_;
  std::set<std::string> strings_;
  std::vector<std::string_view> sorted_;
  std::vector<std::uint32_t> first_homes_;  // of each mapping
  std::vector<std::pair<std::string_view, const WrittenMapping*>> table_rows_;
};

MappingStorage::MappingStorage(const std::vector<WrittenTarget>& targets,
                               const std::vector<WrittenMapping>& mappings) {
  MappingRowsBuilder(*this, targets, mappings).Build();
  slots_ = EmbeddedText::SlotsOf(text_, begins_);
}

MappingRows MappingStorage::rows() const {
  return {EmbeddedText(text_.data(), begins_.data(), Size(begins_) - 1, slots_.data()),
          targets_,
          log_sources_,
          homes_,
          amongs_,
          events_,
          conditions_,
          tables_,
          entities_,
          fields_,
          pairs_,
          values_,
          prefixes_,
          infixes_};
}

}  // namespace lintel::schema
