#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends::markdown {
namespace {

std::string TableNames(const analysis::Facts& facts) {
  std::vector<std::string> names;
  for (const analysis::TableUse& table : facts.tables) {
    std::string name = CodeCell(table.name.value);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  return Joined(names, ", ");
}

std::string LogSourceText(const ir::LogSource& logsource) {
  std::vector<std::string> parts;
  const auto add = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
    if (value) parts.push_back(fmt::format("{} {}", key, CodeCell(value->value)));
  };
  add("product", logsource.product);
  add("category", logsource.category);
  add("service", logsource.service);
  return Joined(parts, ", ");
}

std::string ConnectorText(const ir::RequiredConnector& connector) {
  std::vector<std::string> types;
  for (const Spanned<ir::Text>& type : connector.data_types) types.push_back(CodeCell(type.value));
  const std::string id = CodeCell(connector.id.value);
  return types.empty() ? id : fmt::format("{} ({})", id, Joined(types, ", "));
}

}  // namespace

std::string GlanceSection(const PageContext& page) {
  const ir::Metadata& metadata = page.rule().metadata;
  std::string out = "| | |\n|---|---|\n";
  const auto row = [&](std::string_view key, std::string_view text) {
    if (!text.empty()) out += fmt::format("| {} | {} |\n", key, text);
  };
  const auto entry = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
    if (value) row(key, InlineText(value->value));
  };
  if (metadata.id) row("Id", CodeCell(metadata.id->value));
  entry("Status", metadata.status);
  if (metadata.level) row("Level", ir::Name(metadata.level->value));
  entry("Kind", metadata.kind);
  entry("Version", metadata.version);
  entry("Author", metadata.author);
  entry("Date", metadata.date);
  entry("Modified", metadata.modified);
  entry("Licence", metadata.license);
  row("Language", page.rule().language == ir::Language::kSigma ? "Sigma" : "KQL");
  if (page.rule().logsource) row("Log source", LogSourceText(*page.rule().logsource));
  row("Tables", TableNames(page.facts()));
  std::vector<std::string> connectors;
  for (const auto& connector : metadata.required_connectors) {
    connectors.push_back(ConnectorText(connector));
  }
  row("Connectors", Joined(connectors, ", "));
  entry("Runs every", metadata.query_frequency);
  entry("Looks back", metadata.query_period);
  if (metadata.trigger_operator && metadata.trigger_threshold) {
    row("Alerts when", fmt::format("rows {} {}", InlineText(metadata.trigger_operator->value),
                                   InlineText(metadata.trigger_threshold->value)));
  }
  row("Source", CodeCell(page.run.sources.Path(page.rule().span.file)));
  return out + "\n";
}

std::string DescriptionSection(const PageContext& page) {
  const auto& description = page.rule().metadata.description;
  if (!description) return {};
  const std::string text = Paragraphs(description->value);
  return text.empty() ? std::string() : fmt::format("## Description\n\n{}\n", text);
}

std::string FalsePositiveSection(const PageContext& page) {
  const auto& scenarios = page.rule().metadata.false_positives;
  if (scenarios.empty()) return {};
  std::string out = "## False positives\n\n";
  for (const ir::FalsePositive& scenario : scenarios) {
    if (!scenario.description && !scenario.exclusion) {
      out += fmt::format("- {}\n", InlineText(scenario.name.value));
      continue;
    }
    out += fmt::format("- **{}**", InlineText(scenario.name.value));
    if (scenario.description) out += fmt::format(": {}", InlineText(scenario.description->value));
    if (scenario.exclusion) {
      const SourceSpan span = page.rule()[*scenario.exclusion].span;
      out += fmt::format("\n  - Exclusion: {}", CodeCell(page.run.sources.Text(span)));
    }
    out += '\n';
  }
  return out + "\n";
}

std::string FindingSection(const PageContext& page) {
  if (page.run.findings.empty()) return {};
  std::string out = "## Findings\n\n| Check | Place | Finding |\n|---|---|---|\n";
  for (const Diagnostic& finding : page.run.findings) {
    const LineColumn place = page.run.sources.Locate(finding.span.file, finding.span.begin);
    out +=
        fmt::format("| {} {} | {}:{} | {}: {} |\n", finding.info->code, finding.info->name,
                    place.line, place.column, Name(finding.severity), InlineText(finding.message));
  }
  return out + "\n";
}

std::string ReferenceSection(const PageContext& page) {
  const auto& references = page.rule().metadata.references;
  if (references.empty()) return {};
  std::string out = "## References\n\n";
  for (const Spanned<ir::Text>& reference : references) {
    out += fmt::format("- {}\n", Link(reference.value));
  }
  return out + "\n";
}

}  // namespace lintel::backends::markdown
