#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// A data connector of Microsoft Sentinel. The list is not complete: an id that is not in it may
// still exist.
struct Connector {
  std::string_view id;     // as its definition spells it
  std::string_view title;  // `Microsoft Defender XDR`
  bool is_deprecated = false;
  std::uint32_t index = 0;  // for TablesOf and DataTypesOf
};

// The connector with this id; case does not matter, as rules and definitions disagree on it.
std::optional<Connector> FindConnector(std::string_view id);

// The tables that a connector fills, in name order.
std::vector<std::string_view> TablesOf(const Connector& connector);

// What rules write as `dataTypes` of the connector besides the names of its tables:
// `CommonSecurityLog (Fortinet)`.
std::vector<std::string_view> DataTypesOf(const Connector& connector);

// The connectors that fill a table, the one to name first, where there is such, at the front.
std::vector<Connector> ConnectorsOf(std::string_view table);

// All connectors in the order of their lower-case ids.
std::size_t ConnectorCount();
Connector ConnectorAt(std::size_t index);

}  // namespace lintel::schema
