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

void Collector::ReadPredicate(ir::PredicateId root, const Scope& scope, const Place& place,
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
                               .table = scope.SingleTable()};
              if (indicator.field) {
                const Resolution meaning = scope.Find(facts_.tables, indicator.field->name);
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

void Collector::ReadDocumentedExclusions() {
  // A documented exclusion would be one more where stage on the rows of the main table.
  Scope scope;
  for (std::uint32_t i = 0; i < facts_.tables.size(); ++i) {
    if (facts_.tables[i].role != Role::kPrimary) continue;
    scope.AddTable(i);
    if (!facts_.tables[i].is_known()) scope.Open();
  }
  if (facts_.tables.empty()) scope.Open();

  const std::size_t first_column = facts_.columns.size();
  const auto& false_positives = rule_.metadata.false_positives;
  for (std::uint32_t i = 0; i < false_positives.size(); ++i) {
    if (!false_positives[i].exclusion) continue;
    DocumentedExclusion exclusion{.false_positive = i};
    ReadPredicate(*false_positives[i].exclusion, scope, {}, exclusion.indicators,
                  exclusion.conditions);
    for (IndicatorUse& use : exclusion.indicators) {
      const auto& field = std::get<ir::Indicator>(rule_[use.predicate].node).field;
      if (!field) continue;
      const std::vector<ir::Text> members(field->path.rbegin(), field->path.rend());
      AddColumnUse({.span = field->span,
                    .name_span = field->span,
                    .name = field->name,
                    .member = Dotted(members)},
                   scope);
      use.foreign = facts_.columns.back().foreign;
    }
    facts_.documented_exclusions.push_back(std::move(exclusion));
  }
  for (std::size_t i = first_column; i < facts_.columns.size(); ++i) {
    facts_.columns[i].is_documentation = true;
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
