#include "backends/defender/near_real_time.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "compiler/ir/stage.h"

namespace lintel::backends::defender {
namespace {

// Microsoft, "Create custom detection rules", section "Continuous (NRT) frequency": the tables that
// support it. Retrieved 2026-11-22.
constexpr std::array<std::string_view, 20> kTables = {
    "AlertEvidence",
    "CloudAppEvents",
    "DeviceEvents",
    "DeviceFileCertificateInfo",
    "DeviceFileEvents",
    "DeviceImageLoadEvents",
    "DeviceInfo",
    "DeviceLogonEvents",
    "DeviceNetworkEvents",
    "DeviceNetworkInfo",
    "DeviceProcessEvents",
    "DeviceRegistryEvents",
    "EmailAttachmentInfo",
    "EmailEvents",
    "EmailPostDeliveryEvents",
    "EmailUrlInfo",
    "IdentityDirectoryEvents",
    "IdentityLogonEvents",
    "IdentityQueryEvents",
    "UrlClickEvents",
};

// Operators that turn one row into one row at most: the others need rows that are yet to come.
bool WorksRowByRow(const ir::Stage& stage) {
  return std::holds_alternative<ir::Source>(stage.node) ||
         std::holds_alternative<ir::Where>(stage.node) ||
         std::holds_alternative<ir::Extend>(stage.node) ||
         std::holds_alternative<ir::Project>(stage.node) ||
         std::holds_alternative<ir::ProjectAway>(stage.node) ||
         std::holds_alternative<ir::ProjectRename>(stage.node) ||
         std::holds_alternative<ir::Parse>(stage.node);
}

}  // namespace

std::optional<std::string> NearRealTimeObstacle(const CompiledRule& compiled) {
  const ir::Rule& rule = compiled.rule();
  if (!rule.main) return "there is no query";
  for (const ir::Stage& stage : rule[*rule.main].stages) {
    if (!WorksRowByRow(stage)) {
      return fmt::format("`{}` does not work row by row", ir::OperatorName(stage));
    }
  }
  const std::vector<analysis::TableUse>& tables = compiled.facts().tables;
  for (const analysis::TableUse& table : tables) {
    if (table.name.value != tables.front().name.value) {
      return fmt::format("the query reads `{}` and `{}`", tables.front().name.value,
                         table.name.value);
    }
  }
  if (tables.size() != 1 || rule.queries.size() != 1) return "the query reads a table twice";
  const std::string_view table = tables.front().name.value;
  if (std::ranges::find(kTables, table) == kTables.end()) {
    return fmt::format("`{}` is no table that supports it", table);
  }
  return std::nullopt;
}

}  // namespace lintel::backends::defender
