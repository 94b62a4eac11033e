#include "backends/sigma/correlation_text.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "backends/yaml_text.h"

namespace lintel::backends::sigma {
namespace {

void AddList(std::string& out, std::string_view indent, std::string_view key,
             const std::vector<Spanned<ir::Text>>& texts) {
  if (texts.empty()) return;
  out += fmt::format("{}{}:\n", indent, key);
  for (const auto& text : texts) out += fmt::format("{}    - {}\n", indent, YamlText(text.value));
}

}  // namespace

std::string CorrelationText(const ir::Correlation& correlation) {
  std::string out = fmt::format("correlation:\n    type: {}\n", ir::Name(correlation.type.value));
  AddList(out, "    ", "rules", correlation.rules);
  AddList(out, "    ", "group-by", correlation.group_by);
  out += fmt::format("    timespan: {}\n", correlation.timespan.text);
  if (!correlation.aliases.empty()) out += "    aliases:\n";
  for (const ir::CorrelationAlias& alias : correlation.aliases) {
    out += fmt::format("        {}:\n", YamlText(alias.name.value));
    for (const ir::CorrelationAlias::Field& field : alias.fields) {
      out += fmt::format("            {}: {}\n", YamlText(field.rule.value),
                         YamlText(field.field.value));
    }
  }
  if (!correlation.expression.empty()) {
    out += fmt::format("    condition: {}\n", YamlText(correlation.condition_text));
  } else if (!correlation.bounds.empty()) {
    out += "    condition:\n";
    for (const ir::CorrelationBound& bound : correlation.bounds) {
      out += fmt::format("        {}: {}\n", ir::Name(bound.op), bound.number.value);
    }
    if (correlation.fields.size() == 1) {
      out += fmt::format("        field: {}\n", YamlText(correlation.fields[0].value));
    } else {
      AddList(out, "        ", "field", correlation.fields);
    }
    if (correlation.percentile) {
      out += fmt::format("        percentile: {}\n", correlation.percentile->value);
    }
  }
  if (correlation.generate) out += fmt::format("generate: {}\n", correlation.generate->value);
  return out;
}

}  // namespace lintel::backends::sigma
