#include "tools/tablegen/emitter.h"
#include "tools/tablegen/sigma_mapping.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

class MappingWriter {
 public:
  explicit MappingWriter(const SigmaMapping& mapping) : mapping_(mapping) {}

  void Write(const std::filesystem::path& path) {
    AddStrings();
    std::vector<std::uint32_t> log_sources, events, tables;
    for (const MappedLogSource& source : mapping_.log_sources) {
      log_sources.insert(
          log_sources.end(),
          {emitter_.Id(source.category), emitter_.Id(source.product), emitter_.Id(source.service),
           source.platforms, emitter_.Id(source.table), Size(events) / 7, Size(source.events)});
      for (const MappedEvent& event : source.events) {
        const std::uint32_t first_value = Size(values_);
        for (const std::string& value : event.values) values_.push_back(emitter_.Id(value));
        const std::uint32_t first_constant = AddPairs(event.constants);
        const std::uint32_t first_field = AddFields(event.fields);
        events.insert(events.end(),
                      {emitter_.Id(event.column), first_value, Size(event.values), first_constant,
                       Size(event.constants), first_field, Size(event.fields)});
      }
    }
    for (const auto& [name, table] : mapping_.tables) {
      const std::uint32_t first_field = AddFields(table.fields);
      tables.insert(tables.end(), {emitter_.Id(name), first_field, Size(table.fields)});
    }
    emitter_.AddNumber("kFirstPrefix", AddPairs(mapping_.prefixes));
    emitter_.AddNumber("kPrefixCount", Size(mapping_.prefixes));
    emitter_.AddNumber("kFirstInfix", AddPairs(mapping_.infixes));
    emitter_.AddNumber("kInfixCount", Size(mapping_.infixes));
    emitter_.AddArray("LogSourceRow", "kLogSources", log_sources, 7);
    emitter_.AddArray("EventRow", "kEvents", events, 7);
    emitter_.AddArray("TableRow", "kTables", tables, 3);
    emitter_.AddArray("FieldRow", "kFields", fields_, 8);
    emitter_.AddArray("PairRow", "kPairs", pairs_, 2);
    emitter_.AddArray("std::uint32_t", "kValues", values_);
    emitter_.Write(path);
  }

 private:
  template <class Container>
  static std::uint32_t Size(const Container& container) {
    return static_cast<std::uint32_t>(container.size());
  }

  void AddStrings() {
    emitter_.AddString("");
    const auto add_pairs = [&](const std::vector<Pair>& pairs) {
      for (const Pair& pair : pairs) {
        emitter_.AddString(pair.from);
        emitter_.AddString(pair.to);
      }
    };
    const auto add_fields = [&](const MappedFields& fields) {
      for (const auto& [name, field] : fields) {
        emitter_.AddString(name);
        emitter_.AddString(field.reason);
        for (const std::string& column : field.columns) emitter_.AddString(column);
        add_pairs(field.values);
      }
    };
    for (const MappedLogSource& source : mapping_.log_sources) {
      for (const auto* text : {&source.category, &source.product, &source.service, &source.table}) {
        emitter_.AddString(*text);
      }
      for (const MappedEvent& event : source.events) {
        emitter_.AddString(event.column);
        for (const std::string& value : event.values) emitter_.AddString(value);
        add_pairs(event.constants);
        add_fields(event.fields);
      }
    }
    for (const auto& [name, table] : mapping_.tables) {
      emitter_.AddString(name);
      add_fields(table.fields);
    }
    add_pairs(mapping_.prefixes);
    add_pairs(mapping_.infixes);
  }

  std::uint32_t AddPairs(const std::vector<Pair>& pairs) {
    const std::uint32_t first = Size(pairs_) / 2;
    for (const Pair& pair : pairs) {
      pairs_.insert(pairs_.end(), {emitter_.Id(pair.from), emitter_.Id(pair.to)});
    }
    return first;
  }

  std::uint32_t AddFields(const MappedFields& fields) {
    const std::uint32_t first = Size(fields_) / 8;
    for (const auto& [name, field] : fields) {
      // Handed over by name: clang 14 captures no structured binding.
      const auto column = [this, &columns = field.columns](std::size_t i) {
        return emitter_.Id(i < columns.size() ? columns[i] : "");
      };
      const std::uint32_t first_value = AddPairs(field.values);
      fields_.insert(fields_.end(), {emitter_.Id(name), static_cast<std::uint32_t>(field.kind),
                                     column(0), column(1), column(2), emitter_.Id(field.reason),
                                     first_value, Size(field.values)});
    }
    return first;
  }

  const SigmaMapping& mapping_;
  Emitter emitter_;
  std::vector<std::uint32_t> fields_, pairs_, values_;
};

}  // namespace

void ConvertSigmaMapping(const Folders& folders, const Catalog& catalog, Errors& errors) {
  const SigmaMapping mapping = ReadSigmaMapping(folders.data, catalog, errors);
  if (errors.lines().empty()) MappingWriter(mapping).Write(folders.out / "sigma_mapping.inc");
}

}  // namespace lintel::tablegen
