#include <fmt/core.h>

#include <map>
#include <string>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

struct Connector {
  Place place;
  std::string id;
  std::string title;
  bool is_deprecated = false;
  std::vector<std::string> tables;
  std::vector<std::string> data_types;
};

// By the lower-case id: Sentinel's own content spells ids in more than one case.
using Connectors = std::map<std::string, Connector, std::less<>>;

struct TableUse {
  std::string connector;  // lower-case id
  bool is_preferred = false;
};

std::string Lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return out;
}

class ConnectorReader {
 public:
  explicit ConnectorReader(Errors& errors) : errors_(errors) {}

  void Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    Connector* current = nullptr;
    for (const Line& line : file.lines()) {
      if (!line.is_indented) {
        current = ReadConnector(line);
      } else if (current != nullptr) {
        ReadPart(line, *current);
      } else {
        errors_.Add(line.place, "a line that belongs to no connector");
      }
    }
  }

  void Write(const std::filesystem::path& out) const {
    Emitter emitter;
    for (const auto& [key, connector] : connectors_) {
      emitter.AddString(key);
      emitter.AddString(connector.id);
      emitter.AddString(connector.title);
      for (const auto& type : connector.data_types) emitter.AddString(type);
    }
    for (const auto& [table, uses] : tables_) emitter.AddString(table);

    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> strings;  // each connector's tables, then its data types
    std::map<std::string, std::uint32_t, std::less<>> indices;
    for (const auto& [key, connector] : connectors_) {
      indices.emplace(key, static_cast<std::uint32_t>(indices.size()));
      rows.insert(rows.end(),
                  {emitter.Id(key), emitter.Id(connector.id), emitter.Id(connector.title),
                   connector.is_deprecated ? 1u : 0u, static_cast<std::uint32_t>(strings.size()),
                   static_cast<std::uint32_t>(connector.tables.size()),
                   static_cast<std::uint32_t>(connector.data_types.size())});
      for (const auto& table : connector.tables) strings.push_back(emitter.Id(table));
      for (const auto& type : connector.data_types) strings.push_back(emitter.Id(type));
    }
    std::vector<std::uint32_t> tables;
    std::vector<std::uint32_t> uses_of_tables;
    for (const auto& [table, uses] : tables_) {
      tables.insert(tables.end(),
                    {emitter.Id(table), static_cast<std::uint32_t>(uses_of_tables.size()),
                     static_cast<std::uint32_t>(uses.size())});
      for (const bool is_preferred : {true, false}) {
        for (const TableUse& use : uses) {
          if (use.is_preferred == is_preferred) {
            uses_of_tables.push_back(indices.find(use.connector)->second);
          }
        }
      }
    }
    emitter.AddArray("ConnectorRow", "kConnectors", rows, 7);
    emitter.AddArray("std::uint32_t", "kConnectorStrings", strings);
    emitter.AddArray("TableRow", "kTables", tables, 3);
    emitter.AddArray("std::uint32_t", "kTableConnectors", uses_of_tables);
    emitter.Write(out / "connectors.inc");
  }

 private:
  Connector* ReadConnector(const Line& line) {
    const bool is_deprecated = line.words.size() == 3 && line.words[2] == "deprecated";
    if (line.words[0] != "connector" || line.tail.empty() ||
        (line.words.size() != 2 && !is_deprecated)) {
      errors_.Add(line.place, "a connector is `connector ID [deprecated] | Title`");
      return nullptr;
    }
    Connector connector;
    connector.place = line.place;
    connector.id = line.words[1];
    connector.title = line.tail;
    connector.is_deprecated = is_deprecated;
    const auto [entry, is_new] = connectors_.emplace(Lower(line.words[1]), std::move(connector));
    if (!is_new) {
      errors_.Add(line.place, fmt::format("duplicate connector `{}`, first at {}:{}", line.words[1],
                                          entry->second.place.file, entry->second.place.line));
    }
    return &entry->second;
  }

  void ReadPart(const Line& line, Connector& connector) {
    if (line.words[0] == "data-type" && line.words.size() == 1 && !line.tail.empty()) {
      connector.data_types.emplace_back(line.tail);
      return;
    }
    const bool is_preferred = line.words.size() == 3 && line.words[2] == "preferred";
    if (line.words[0] != "table" || (line.words.size() != 2 && !is_preferred)) {
      return errors_.Add(line.place, "expected `table NAME [preferred]` or `data-type | NAME`");
    }
    std::vector<TableUse>& uses = tables_[std::string(line.words[1])];
    for (const TableUse& use : uses) {
      if (use.connector == Lower(connector.id)) {
        return errors_.Add(line.place, fmt::format("duplicate table `{}`", line.words[1]));
      }
      if (use.is_preferred && is_preferred) {
        return errors_.Add(line.place, fmt::format("`{}` has a preferred connector already, `{}`",
                                                   line.words[1], use.connector));
      }
    }
    uses.push_back({Lower(connector.id), is_preferred});
    connector.tables.emplace_back(line.words[1]);
  }

  Errors& errors_;
  Connectors connectors_;
  std::map<std::string, std::vector<TableUse>, std::less<>> tables_;
};

}  // namespace

void ConvertConnectors(const Folders& folders, Errors& errors) {
  ConnectorReader reader(errors);
  reader.Read(folders.data / "connectors.txt");
  if (errors.lines().empty()) reader.Write(folders.out);
}

}  // namespace lintel::tablegen
