#include <utility>

#include "compiler/analysis/collector.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {
namespace {

// The columns that say when an event happened or arrived, on either platform.
bool IsTimeColumn(ir::Text name) { return name == "Timestamp" || name == "TimeGenerated"; }

bool IsOrdering(ir::MatchOperator op) {
  using enum ir::MatchOperator;
  return op == kLess || op == kLessEqual || op == kGreater || op == kGreaterEqual || op == kBetween;
}

}  // namespace

void Collector::ReadPredicate(ir::PredicateId root, Rows rows, const Place& place,
                              std::vector<IndicatorUse>& indicators,
                              std::vector<ir::PredicateId>& conditions) {
  struct Step {
    ir::PredicateId id;
    Polarity polarity;
    std::optional<ir::SelectionId> selection;
  };
  std::vector<Step> pending{{root, Polarity::kMatch, place.selection}};
  while (!pending.empty()) {
    const Step step = pending.back();
    pending.pop_back();
    const auto push_all = [&](const std::vector<ir::PredicateId>& operands) {
      for (auto it = operands.rbegin(); it != operands.rend(); ++it) {
        pending.push_back({*it, step.polarity, step.selection});
      }
    };
    std::visit(
        ir::Overloaded{
            [&](const ir::Indicator& indicator) {
              IndicatorUse use{.predicate = step.id,
                               .polarity = step.polarity,
                               .selection = step.selection,
                               .query = place.query,
                               .stage = place.stage,
                               .let = place.let,
                               .table = OnlyTable(rows)};
              if (indicator.field) {
                const Resolution meaning =
                    Resolve(rows == nullptr ? nullptr : rows->Find(indicator.field->name));
                if (indicator.field->path.empty()) use.column = meaning.column;
                if (meaning.table) use.table = meaning.table;
                use.is_time_filter =
                    IsTimeColumn(indicator.field->name) && IsOrdering(indicator.op);
              }
              indicators.push_back(use);
            },
            [&](const ir::AllOf& all) { push_all(all.operands); },
            [&](const ir::AnyOf& any) { push_all(any.operands); },
            [&](const ir::Not& negation) {
              const Polarity other =
                  step.polarity == Polarity::kMatch ? Polarity::kExclude : Polarity::kMatch;
              pending.push_back({negation.operand, other, step.selection});
            },
            [&](const ir::SelectionRef& ref) {
              pending.push_back({rule_[ref.selection].predicate, step.polarity, ref.selection});
            },
            [&](const ir::SelectionQuantifier& quantifier) {
              for (auto it = quantifier.selections.rbegin(); it != quantifier.selections.rend();
                   ++it) {
                pending.push_back({rule_[*it].predicate, step.polarity, *it});
              }
            },
            [&](const ir::Condition&) { conditions.push_back(step.id); },
        },
        rule_[step.id].node);
  }
}

// A documented exclusion would be one more where stage on the rows of the main tables.
Resolution Collector::ResolveInMainTables(ir::Text name) const {
  Resolution meaning;
  for (std::uint32_t i = 0; i < facts_.tables.size(); ++i) {
    if (facts_.tables[i].role != Role::kPrimary) continue;
    const ColumnMatch match = FindColumn(facts_.tables[i], name);
    if (!match.found()) continue;
    if (!meaning.is_found) {
      meaning = {.is_found = true, .column = match, .table = i};
    } else if (match.type() != meaning.column.type()) {
      meaning.column = {};
    }
  }
  return meaning;
}

void Collector::ReadDocumentedExclusions() {
  std::optional<std::uint32_t> only_table;
  std::size_t table_count = 0;
  bool is_open = facts_.tables.empty();
  for (std::uint32_t i = 0; i < facts_.tables.size(); ++i) {
    if (facts_.tables[i].role != Role::kPrimary) continue;
    only_table = ++table_count == 1 ? std::optional(i) : std::nullopt;
    if (!facts_.tables[i].is_known()) is_open = true;
  }

  const auto& false_positives = rule_.metadata.false_positives;
  for (std::uint32_t i = 0; i < false_positives.size(); ++i) {
    if (!false_positives[i].exclusion) continue;
    DocumentedExclusion exclusion{.false_positive = i};
    ReadPredicate(*false_positives[i].exclusion, nullptr, {}, exclusion.indicators,
                  exclusion.conditions);
    for (IndicatorUse& use : exclusion.indicators) {
      use.table = only_table;
      const auto& field = std::get<ir::Indicator>(rule_[use.predicate].node).field;
      if (!field) continue;
      const Resolution meaning = ResolveInMainTables(field->name);
      if (field->path.empty()) use.column = meaning.column;
      if (meaning.table) use.table = meaning.table;
      const std::vector<ir::Text> members(field->path.rbegin(), field->path.rend());
      const bool is_missing = !meaning.is_found && !IsLet(field->name);
      ColumnUse column{.span = field->span,
                       .name_span = field->span,
                       .name = field->name,
                       .member = Dotted(members),
                       .column = meaning.column,
                       .table = use.table,
                       .is_unknown = is_missing && !is_open,
                       .foreign = {},
                       .is_unchecked = is_missing && is_open,
                       .is_documentation = true};
      if (column.is_unknown) column.foreign = FindForeign(column);
      use.foreign = column.foreign;
      facts_.columns.push_back(column);
    }
    facts_.documented_exclusions.push_back(std::move(exclusion));
  }
}

void Collector::MarkUsedSelections() {
  facts_.used_selections.assign(rule_.selections.size(), false);
  for (const ir::Predicate& predicate : rule_.predicates) {
    if (const auto* ref = std::get_if<ir::SelectionRef>(&predicate.node)) {
      facts_.used_selections[ref->selection.index] = true;
    } else if (const auto* quantifier = std::get_if<ir::SelectionQuantifier>(&predicate.node)) {
      for (const ir::SelectionId id : quantifier->selections) {
        facts_.used_selections[id.index] = true;
      }
    }
  }
}

}  // namespace lintel::analysis
