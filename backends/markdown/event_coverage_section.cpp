#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string>
#include <vector>

#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "compiler/schema/event_coverage.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends::markdown {
namespace {

using analysis::IndicatorUse;
using analysis::TableUse;
using schema::Event;

// What a query asks of one table.
struct Branch {
  const TableUse* table = nullptr;
  schema::EventSource source;
  std::vector<std::string> wanted;   // values that the discriminator must have
  std::vector<std::string> dropped;  // values that it must not have
  std::vector<ir::Text> columns;     // all others that the logic needs, in order of use
};

bool IsTimeColumn(ir::Text name) { return name == "Timestamp" || name == "TimeGenerated"; }

std::optional<std::string> PlainValue(const ir::Value& value) {
  if (const auto* number = std::get_if<ir::NumberValue>(&value.node)) {
    return std::string(number->spelling);
  }
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  if (string == nullptr || string->parts.size() != 1) return std::nullopt;
  const auto* text = std::get_if<ir::Text>(&string->parts.front());
  return text == nullptr ? std::nullopt : std::optional(std::string(*text));
}

Branch ReadBranch(const PageContext& page, std::uint32_t index, schema::EventSource source) {
  Branch branch{.table = &page.facts().tables[index], .source = source};
  const auto add_column = [&](ir::Text name) {
    if (name == source.discriminator || IsTimeColumn(name)) return;
    auto& columns = branch.columns;
    if (std::find(columns.begin(), columns.end(), name) == columns.end()) columns.push_back(name);
  };
  for (const IndicatorUse& use : page.facts().indicators) {
    const auto* indicator = std::get_if<ir::Indicator>(&page.rule()[use.predicate].node);
    if (indicator == nullptr || use.table != index || !indicator->field) continue;
    add_column(indicator->field->name);
    if (indicator->field->name != source.discriminator ||
        indicator->op != ir::MatchOperator::kEquals) {
      continue;
    }
    const bool wants = use.polarity == analysis::Polarity::kMatch;
    for (const ir::Value& value : indicator->values) {
      if (auto text = PlainValue(value)) {
        (wants ? branch.wanted : branch.dropped).push_back(std::move(*text));
      }
    }
  }
  for (const analysis::ColumnUse& column : page.facts().columns) {
    if (column.table == index && column.column.found()) add_column(column.name);
  }
  return branch;
}

// One row of the table.
struct Row {
  std::string provider;
  std::string event;
  std::string title;
  std::string role;
  std::string match;

  bool operator==(const Row&) const = default;
};

void AddRow(std::vector<Row>& rows, Row row) {
  if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(std::move(row));
}

// The events that record the same as one the query reads, and what they lack of it.
void AddEquivalents(const Branch& branch, const Event& event, std::string_view role,
                    std::vector<Row>& rows) {
  for (const schema::Equivalent& equivalent : schema::EquivalentsOf(event)) {
    std::vector<std::string> missing;
    for (const ir::Text column : branch.columns) {
      if (schema::HasColumn(equivalent.event, branch.table->name.value, column) ==
          schema::FieldPresence::kMissing) {
        missing.push_back(CodeCell(column));
      }
    }
    std::string match = "equivalent";
    if (equivalent.is_partial || !missing.empty()) {
      match = "partial";
      if (!equivalent.limit.empty()) match += fmt::format(", {}", InlineText(equivalent.limit));
      if (!missing.empty()) match += fmt::format(", lacks {}", Joined(missing, ", "));
    }
    AddRow(rows, {std::string(equivalent.event.provider), std::string(equivalent.event.name),
                  std::string(equivalent.event.title), std::string(role), std::move(match)});
  }
}

void AddBranch(const Branch& branch, std::vector<Row>& direct, std::vector<Row>& equivalent) {
  const std::string provider(branch.source.provider);
  const std::string role(analysis::Name(branch.table->role));
  for (const std::string& name : branch.wanted) {
    const auto event = schema::FindEvent(branch.table->name.value, name);
    AddRow(direct,
           {provider, name, event ? std::string(event->title) : "unknown event", role, "direct"});
    if (event) AddEquivalents(branch, *event, role, equivalent);
  }
  if (!branch.wanted.empty()) return;
  AddRow(
      direct,
      {provider,
       branch.dropped.empty() ? "any" : fmt::format("any except {}", Joined(branch.dropped, ", ")),
       std::string(branch.source.title), role, "direct"});
  // Of any event, those that are what the table is mainly for.
  for (const Event& event : schema::EventsOf(branch.table->name.value)) {
    if (event.component.id == branch.source.component.id) {
      AddEquivalents(branch, event, role, equivalent);
    }
  }
}

}  // namespace

std::string EventCoverageSection(const PageContext& page) {
  std::vector<Row> direct;
  std::vector<Row> equivalent;
  for (std::uint32_t i = 0; i < page.facts().tables.size(); ++i) {
    const TableUse& table = page.facts().tables[i];
    if (const auto source = schema::FindEventSource(table.name.value)) {
      AddBranch(ReadBranch(page, i, *source), direct, equivalent);
    } else {
      AddRow(direct, {"table", std::string(table.name.value), "",
                      std::string(analysis::Name(table.role)), "direct"});
    }
  }
  if (direct.empty()) return "## Event coverage\n\nThe rule names no table.\n\n";
  std::string out =
      "## Event coverage\n\n| Provider | Event | Title | Role | Match |\n|---|---|---|---|---|\n";
  for (const std::vector<Row>* rows : {&direct, &equivalent}) {
    for (const Row& row : *rows) {
      out += fmt::format("| {} | {} | {} | {} | {} |\n", InlineText(row.provider),
                         CodeCell(row.event), InlineText(row.title), row.role, row.match);
    }
  }
  return out + "\n";
}

}  // namespace lintel::backends::markdown
