#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"
#include "compiler/schema/event_coverage.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends::markdown {
namespace {

using analysis::IndicatorUse;
using ir::Indicator;
using ir::MatchOperator;

// `let drops, 3`, `5`, or a Sigma selection's name: where the indicator stands.
std::string Place(const PageContext& page, const IndicatorUse& use) {
  const ir::Rule& rule = page.rule();
  if (use.selection) return CodeCell(rule[*use.selection].name.value);
  if (!use.query) return {};
  const std::uint32_t number = use.stage + 1;
  if (use.let) return fmt::format("let {}, {}", CodeCell(rule[*use.let].name.value), number);
  return *use.query == rule.main ? fmt::format("{}", number) : fmt::format("subquery, {}", number);
}

std::string FieldCell(const Indicator& indicator) {
  if (!indicator.field) return "any field";
  std::string name(indicator.field->name);
  for (const ir::Text member : indicator.field->path) name += fmt::format(".{}", member);
  for (const ir::Text function : indicator.field->functions) {
    name = fmt::format("{}({})", function, name);
  }
  return CodeCell(name);
}

// `eq`, `in`, `contains`, `is_not_null`, ….
std::string_view Kind(const Indicator& indicator) {
  if (indicator.op == MatchOperator::kEquals && indicator.values.size() > 1 &&
      indicator.value_rule == ir::ValueRule::kAny) {
    return "in";
  }
  // A KQL string is never null: isnotempty() is what asks a string column for presence, and the
  // catalogue has one word for that.
  if (indicator.op == MatchOperator::kIsNotEmpty) return "is_not_null";
  if (indicator.op == MatchOperator::kIsEmpty) return "is_null";
  return ir::Name(indicator.op);
}

// Whether the indicator chooses among the events of its table: `ActionType`, `EventID`.
bool IsRouting(const PageContext& page, const IndicatorUse& use, const Indicator& indicator) {
  if (!use.table || !indicator.field) return false;
  const auto source = schema::FindEventSource(page.facts().tables[*use.table].name.value);
  return source && source->discriminator == indicator.field->name;
}

std::string Notes(const PageContext& page, const IndicatorUse& use, const Indicator& indicator) {
  std::vector<std::string_view> notes;
  if (IsRouting(page, use, indicator)) notes.push_back("routing");
  // A number has no case, even where it is compared as text.
  const auto type = use.column.type();
  bool has_text = false;
  for (const ir::Value& value : indicator.values) {
    has_text =
        has_text || (std::holds_alternative<ir::StringValue>(value.node) &&
                     type.value_or(schema::ScalarType::kString) == schema::ScalarType::kString);
  }
  if (has_text && indicator.case_rule == ir::CaseRule::kSensitive) notes.push_back("cased");
  if (indicator.values.size() > 1 && indicator.value_rule == ir::ValueRule::kAll) {
    notes.push_back("all");
  }
  for (const ir::ValueTransform transform : indicator.transforms) {
    notes.push_back(ir::Name(transform));
  }
  return Joined(notes, ", ");
}

std::string Corpus(const PageContext& page, const IndicatorUse& use, const ir::Value& value) {
  const auto count = page.run.catalogue.Count(page.compiled, use, value);
  if (!count || page.run.catalogue.rule_count() < 2) return {};
  if (count->total() == 0) return "only here";
  std::vector<std::string> parts;
  if (count->sigma > 0) parts.push_back(fmt::format("sigma {}", count->sigma));
  if (count->kql > 0) parts.push_back(fmt::format("kql {}", count->kql));
  return fmt::format("{} ({})", count->total(), Joined(parts, ", "));
}

// A value as a reader knows it: text without quotes, wildcards as Sigma writes them, with the
// literal ones escaped where there are both.
std::string Readable(const ir::Rule& rule, const ir::Value& value) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  if (string == nullptr) return ir::ValueText(rule, value);
  bool has_wildcard = false;
  for (const ir::StringPart& part : string->parts) {
    has_wildcard = has_wildcard || !std::holds_alternative<ir::Text>(part);
  }
  std::string out;
  for (const ir::StringPart& part : string->parts) {
    std::visit(
        ir::Overloaded{
            [&](ir::Text text) {
              for (const char c : text) {
                if (has_wildcard && (c == '*' || c == '?')) out += '\\';
                out += c;
              }
            },
            [&](ir::Wildcard wildcard) { out += wildcard == ir::Wildcard::kAnyRun ? '*' : '?'; },
            [&](const ir::Placeholder& placeholder) {
              out += fmt::format("%{}%", placeholder.name);
            },
        },
        part);
  }
  return out;
}

// All indicators of one polarity, one value per row; values that a cell cuts follow whole. Empty
// without indicators.
std::string IndicatorTable(const PageContext& page, analysis::Polarity polarity) {
  std::string rows;
  std::vector<std::string> cut;
  for (const IndicatorUse& use : page.facts().indicators) {
    const auto* indicator = std::get_if<Indicator>(&page.rule()[use.predicate].node);
    if (indicator == nullptr || use.polarity != polarity || use.is_time_filter) continue;
    const std::string head =
        fmt::format("| {} | {} | {} |", Place(page, use), FieldCell(*indicator), Kind(*indicator));
    const std::string notes = Notes(page, use, *indicator);
    if (indicator->values.empty()) rows += fmt::format("{} | | {} |\n", head, notes);
    for (const ir::Value& value : indicator->values) {
      std::string text = Readable(page.rule(), value);
      rows +=
          fmt::format("{} {} | {} | {} |\n", head, CodeCell(text), Corpus(page, use, value), notes);
      if (IsCut(text)) cut.push_back(std::move(text));
    }
  }
  if (rows.empty()) return {};
  std::string out =
      "| Stage | Field | Kind | Value | Corpus | Notes |\n|---|---|---|---|---|---|\n" + rows +
      "\n";
  for (const std::string& value : cut) out += Fence("", value) + "\n";
  return out;
}

}  // namespace

std::string IndicatorSection(const PageContext& page) {
  const std::string table = IndicatorTable(page, analysis::Polarity::kMatch);
  if (table.empty()) return "## Indicators\n\nThe rule looks for no single value.\n\n";
  const std::uint32_t rules = page.run.catalogue.rule_count();
  if (rules < 2) return fmt::format("## Indicators\n\n{}", table);
  return fmt::format(
      "## Indicators\n\n{}Corpus: how many of the other {} rules look for the same value of the "
      "same field in the same way.\n\n",
      table, rules - 1);
}

std::string ExclusionSection(const PageContext& page) {
  const std::string table = IndicatorTable(page, analysis::Polarity::kExclude);
  return table.empty() ? std::string() : fmt::format("## Exclusions\n\n{}", table);
}

}  // namespace lintel::backends::markdown
