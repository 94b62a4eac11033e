#include "compiler/schema/connectors.h"

#include <string>

#include "compiler/schema/embedded_text.h"
#include "compiler/schema/row_search.h"

namespace lintel::schema {
namespace {

struct ConnectorRow {
  std::uint32_t key;  // the id in lower case
  std::uint32_t id;
  std::uint32_t title;
  std::uint32_t is_deprecated;
  std::uint32_t first_string;  // tables, then data types
  std::uint32_t table_count;
  std::uint32_t data_type_count;
};

struct TableRow {
  std::uint32_t name;
  std::uint32_t first_connector;
  std::uint32_t connector_count;
};

#include "compiler/schema/connectors.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

std::vector<std::string_view> StringsAt(std::uint32_t first, std::uint32_t count) {
  std::vector<std::string_view> out;
  for (std::uint32_t i = 0; i < count; ++i) out.push_back(Strings()[kConnectorStrings[first + i]]);
  return out;
}

}  // namespace

std::optional<Connector> FindConnector(std::string_view id) {
  std::string key(id);
  for (char& c : key) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  const ConnectorRow* row =
      FindRow(kConnectors, kConnectorsCount, Strings().Find(key), &ConnectorRow::key);
  if (row == nullptr) return std::nullopt;
  return ConnectorAt(static_cast<std::size_t>(row - kConnectors));
}

std::vector<std::string_view> TablesOf(const Connector& connector) {
  const ConnectorRow& row = kConnectors[connector.index];
  return StringsAt(row.first_string, row.table_count);
}

std::vector<std::string_view> DataTypesOf(const Connector& connector) {
  const ConnectorRow& row = kConnectors[connector.index];
  return StringsAt(row.first_string + row.table_count, row.data_type_count);
}

std::vector<Connector> ConnectorsOf(std::string_view table) {
  std::vector<Connector> connectors;
  const TableRow* row = FindRow(kTables, kTablesCount, Strings().Find(table), &TableRow::name);
  if (row == nullptr) return connectors;
  for (std::uint32_t i = 0; i < row->connector_count; ++i) {
    connectors.push_back(ConnectorAt(kTableConnectors[row->first_connector + i]));
  }
  return connectors;
}

std::size_t ConnectorCount() { return kConnectorsCount; }

Connector ConnectorAt(std::size_t index) {
  const ConnectorRow& row = kConnectors[index];
  return {Strings()[row.id], Strings()[row.title], row.is_deprecated != 0,
          static_cast<std::uint32_t>(index)};
}

}  // namespace lintel::schema
