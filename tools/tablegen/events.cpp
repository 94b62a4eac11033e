#include <fmt/core.h>

#include <map>
#include <set>
#include <string>

#include "compiler/schema/event_coverage.h"
#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

using schema::Certainty;

struct Equivalence {
  Place place;
  bool is_partial = false;
  std::string limit;
};

struct Event {
  Place place;
  std::string provider;
  std::string name;
  std::string title;
  std::string needs;
  std::string component_id;
  std::string component_name;
  Certainty certainty = Certainty::kUnknown;
  Certainty component_certainty = Certainty::kUnknown;
  std::vector<std::string> tables;
  std::vector<std::string> fields;
  std::map<std::string, Equivalence, std::less<>> equivalents;  // by event id
};

struct Source {
  std::string provider;
  std::string discriminator;
  std::string title;
  std::string component_id;
  std::string component_name;
};

struct Events {
  std::map<std::string, Event, std::less<>> events;
  std::map<std::string, Source, std::less<>> sources;
  std::map<std::pair<std::string, std::string>, std::vector<std::string>> columns;
  std::set<std::string> always;
};

// `events.txt`: blocks `source TABLE DISCRIMINATOR COMPONENT | Title` and `event CERTAINTY | id`.
class EventReader {
 public:
  EventReader(Events& events, Errors& errors) : events_(events), errors_(errors) {}

  void Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    for (const Line& line : file.lines()) {
      if (!line.is_indented) {
        ReadBlock(line);
      } else if (event_ != nullptr) {
        ReadEventPart(line);
      } else if (source_ != nullptr) {
        ReadSourcePart(line);
      }
    }
    for (auto& [id, event] : events_.events) {
      for (const auto& [other, equivalence] : event.equivalents) {
        const auto found = events_.events.find(other);
        if (found == events_.events.end()) {
          errors_.Add(equivalence.place, fmt::format("unknown event `{}`", other));
        } else {
          // Stated once, under the Defender event; true in both directions.
          found->second.equivalents.emplace(id, equivalence);
        }
      }
      if (event.title.empty()) errors_.Add(event.place, fmt::format("`{}` has no title", id));
      if (event.name.empty()) errors_.Add(event.place, fmt::format("`{}` has no name", id));
    }
  }

 private:
  std::optional<Certainty> ParseCertainty(const Place& place, std::string_view word) {
    for (const auto certainty :
         {Certainty::kUnknown, Certainty::kLow, Certainty::kMedium, Certainty::kHigh}) {
      if (schema::Name(certainty) == word) return certainty;
    }
    errors_.Add(place, fmt::format("unknown certainty `{}`", word));
    return std::nullopt;
  }

  void ReadBlock(const Line& line) {
    event_ = nullptr;
    source_ = nullptr;
    if (line.words[0] == "source" && line.words.size() == 4 && !line.tail.empty()) {
      const auto [entry, is_new] = events_.sources.emplace(line.words[1], Source{});
      if (!is_new)
        return errors_.Add(line.place, fmt::format("duplicate source `{}`", line.words[1]));
      source_ = &entry->second;
      source_->discriminator = line.words[2];
      source_->component_id = line.words[3] == "-" ? "" : line.words[3];
      source_->title = line.tail;
    } else if (line.words[0] == "event" && line.words.size() == 2 && !line.tail.empty()) {
      const auto certainty = ParseCertainty(line.place, line.words[1]);
      const auto [entry, is_new] = events_.events.emplace(line.tail, Event{line.place});
      if (!is_new) return errors_.Add(line.place, fmt::format("duplicate event `{}`", line.tail));
      event_ = &entry->second;
      event_->certainty = certainty.value_or(Certainty::kUnknown);
    } else {
      errors_.Add(line.place,
                  "expected `source TABLE DISCRIMINATOR COMPONENT | Title` or "
                  "`event CERTAINTY | id`");
    }
  }

  void ReadSourcePart(const Line& line) {
    if (line.words[0] == "provider") {
      source_->provider = line.tail;
    } else if (line.words[0] == "component") {
      source_->component_name = line.tail;
    } else {
      errors_.Add(line.place, fmt::format("unknown word `{}`", line.words[0]));
    }
  }

  void ReadEventPart(const Line& line) {
    const std::string_view word = line.words[0];
    if (word == "provider") {
      event_->provider = line.tail;
    } else if (word == "name") {
      event_->name = line.tail;
    } else if (word == "title") {
      event_->title = line.tail;
    } else if (word == "needs") {
      event_->needs = line.tail;
    } else if (word == "table") {
      event_->tables.assign(line.words.begin() + 1, line.words.end());
    } else if (word == "fields") {
      event_->fields.assign(line.words.begin() + 1, line.words.end());
    } else if (word == "component" && line.words.size() == 3) {
      event_->component_id = line.words[1];
      event_->component_name = line.tail;
      event_->component_certainty =
          ParseCertainty(line.place, line.words[2]).value_or(Certainty::kUnknown);
    } else if ((word == "same" || word == "partial") && !line.tail.empty()) {
      const auto [entry, is_new] =
          event_->equivalents.emplace(line.tail, Equivalence{line.place, word == "partial", ""});
      if (!is_new) errors_.Add(line.place, fmt::format("duplicate equivalent `{}`", line.tail));
      equivalence_ = &entry->second;
    } else if (word == "limit" && equivalence_ != nullptr) {
      equivalence_->limit = line.tail;
    } else {
      errors_.Add(line.place, fmt::format("unknown or incomplete `{}`", word));
    }
  }

  Events& events_;
  Errors& errors_;
  Event* event_ = nullptr;
  Source* source_ = nullptr;
  Equivalence* equivalence_ = nullptr;
};

// `event_columns.txt`: which fields hold what a Defender column holds.
void ReadColumns(const std::filesystem::path& path, const Catalog& catalog, Events& events,
                 Errors& errors) {
  std::set<std::string_view> fields;
  for (const auto& [id, event] : events.events)
    fields.insert(event.fields.begin(), event.fields.end());
  const DataFile file(path, errors);
  for (const Line& line : file.lines()) {
    if (line.words[0] == "always" && line.words.size() == 2) {
      events.always.emplace(line.words[1]);
      continue;
    }
    if (line.words[0] != "column" || line.words.size() < 3) {
      errors.Add(line.place, "expected `column TABLE COLUMN FIELD…` or `always COLUMN`");
      continue;
    }
    const Table* table = catalog.Find(schema::Platform::kDefenderXdr, line.words[1]);
    if (table == nullptr) {
      errors.Add(line.place, fmt::format("unknown table `{}`", line.words[1]));
      continue;
    }
    if (table->columns.count(line.words[2]) == 0) {
      errors.Add(line.place, fmt::format("`{}` has no column `{}`", line.words[1], line.words[2]));
    }
    for (std::size_t i = 3; i < line.words.size(); ++i) {
      if (fields.count(line.words[i]) == 0) {
        errors.Add(line.place, fmt::format("no event has a field `{}`", line.words[i]));
      }
    }
    std::vector<std::string> names(line.words.begin() + 3, line.words.end());
    const auto key = std::make_pair(std::string(line.words[1]), std::string(line.words[2]));
    if (!events.columns.emplace(key, std::move(names)).second) {
      errors.Add(line.place, fmt::format("duplicate column `{}`", line.words[2]));
    }
  }
}

void AddStrings(const Events& events, Emitter& emitter) {
  emitter.AddString("");
  for (const auto& [id, event] : events.events) {
    for (const std::string_view text :
         {std::string_view(id), std::string_view(event.provider), std::string_view(event.name),
          std::string_view(event.title), std::string_view(event.needs),
          std::string_view(event.component_id), std::string_view(event.component_name)}) {
      emitter.AddString(text);
    }
    for (const auto& table : event.tables) emitter.AddString(table);
    for (const auto& field : event.fields) emitter.AddString(field);
    for (const auto& [other, equivalence] : event.equivalents) emitter.AddString(equivalence.limit);
  }
  for (const auto& [table, source] : events.sources) {
    for (const std::string_view text :
         {std::string_view(table), std::string_view(source.provider),
          std::string_view(source.discriminator), std::string_view(source.title),
          std::string_view(source.component_id), std::string_view(source.component_name)}) {
      emitter.AddString(text);
    }
  }
  for (const auto& [column, fields] : events.columns) {
    emitter.AddString(column.first);
    emitter.AddString(column.second);
    for (const auto& field : fields) emitter.AddString(field);
  }
  for (const auto& column : events.always) emitter.AddString(column);
}

void WriteEvents(const Events& events, const std::filesystem::path& out) {
  Emitter emitter;
  AddStrings(events, emitter);
  const auto size = [](const auto& container) {
    return static_cast<std::uint32_t>(container.size());
  };

  std::map<std::string_view, std::uint32_t> indices;
  for (const auto& [id, event] : events.events) indices.emplace(id, size(indices));

  std::vector<std::uint32_t> rows, strings, equivalents;
  std::map<std::string_view, std::vector<std::uint32_t>> events_of_tables;
  for (const auto& [id, event] : events.events) {
    const std::uint32_t certainty = static_cast<std::uint32_t>(event.certainty) |
                                    static_cast<std::uint32_t>(event.component_certainty) << 2;
    rows.insert(rows.end(),
                {emitter.Id(id), emitter.Id(event.provider), emitter.Id(event.name),
                 emitter.Id(event.title), emitter.Id(event.needs), emitter.Id(event.component_id),
                 emitter.Id(event.component_name), certainty, size(strings), size(event.tables),
                 size(event.fields), size(equivalents) / 3, size(event.equivalents)});
    for (const auto& table : event.tables) {
      strings.push_back(emitter.Id(table));
      events_of_tables[table].push_back(indices.at(id));
    }
    for (const auto& field : event.fields) strings.push_back(emitter.Id(field));
    for (const auto& [other, equivalence] : event.equivalents) {
      equivalents.insert(equivalents.end(), {indices.at(other), equivalence.is_partial ? 1u : 0u,
                                             emitter.Id(equivalence.limit)});
    }
  }
  std::vector<std::uint32_t> tables, table_events;
  for (const auto& [table, indices_of_table] : events_of_tables) {
    tables.insert(tables.end(), {emitter.Id(table), size(table_events), size(indices_of_table)});
    table_events.insert(table_events.end(), indices_of_table.begin(), indices_of_table.end());
  }
  std::vector<std::uint32_t> sources;
  for (const auto& [table, source] : events.sources) {
    sources.insert(sources.end(),
                   {emitter.Id(table), emitter.Id(source.provider),
                    emitter.Id(source.discriminator), emitter.Id(source.title),
                    emitter.Id(source.component_id), emitter.Id(source.component_name)});
  }
  std::vector<std::uint32_t> columns, column_fields, always;
  for (const auto& [column, fields] : events.columns) {
    columns.insert(columns.end(), {emitter.Id(column.first), emitter.Id(column.second),
                                   size(column_fields), size(fields)});
    for (const auto& field : fields) column_fields.push_back(emitter.Id(field));
  }
  for (const auto& column : events.always) always.push_back(emitter.Id(column));

  emitter.AddArray("EventRow", "kEvents", rows, 13);
  emitter.AddArray("std::uint32_t", "kEventStrings", strings);
  emitter.AddArray("EquivalentRow", "kEquivalents", equivalents, 3);
  emitter.AddArray("TableRow", "kTables", tables, 3);
  emitter.AddArray("std::uint32_t", "kTableEvents", table_events);
  emitter.AddArray("SourceRow", "kSources", sources, 6);
  emitter.AddArray("ColumnRow", "kColumns", columns, 4);
  emitter.AddArray("std::uint32_t", "kColumnFields", column_fields);
  emitter.AddArray("std::uint32_t", "kAlways", always);
  emitter.Write(out / "event_coverage.inc");
}

}  // namespace

void ConvertEvents(const Folders& folders, const Catalog& catalog, Errors& errors) {
  Events events;
  EventReader(events, errors).Read(folders.data / "events.txt");
  ReadColumns(folders.data / "event_columns.txt", catalog, events, errors);
  if (errors.lines().empty()) WriteEvents(events, folders.out);
}

}  // namespace lintel::tablegen
