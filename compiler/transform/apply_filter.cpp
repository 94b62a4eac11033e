#include "compiler/transform/apply_filter.h"

#include <fmt/core.h>

#include <algorithm>
#include <cassert>
#include <string>
#include <utility>
#include <vector>

#include "compiler/transform/rule_edits.h"

namespace lintel::transform {
namespace {

using ir::PredicateId;
using ir::Text;

bool Covers(const std::optional<Spanned<Text>>& wanted,
            const std::optional<Spanned<Text>>& written) {
  return !wanted || (written && written->value == wanted->value);
}

// What people know the filter by.
std::string NameOf(const ir::AppliedFilter& filter) {
  if (filter.title) return fmt::format("the filter \"{}\"", filter.title->value);
  return filter.id ? fmt::format("the filter {}", filter.id->value) : "a filter";
}

// How a condition reads, names and parentheses spelled out. As deep as a condition can be read.
std::string TextOf(const ir::Rule& rule, PredicateId id, bool is_operand) {
  const auto& node = rule[id].node;
  if (const auto* ref = std::get_if<ir::SelectionRef>(&node)) {
    return std::string(rule[ref->selection].name.value);
  }
  if (const auto* negation = std::get_if<ir::Not>(&node)) {
    return "not " + TextOf(rule, negation->operand, true);
  }
  const auto* all = std::get_if<ir::AllOf>(&node);
  const auto* any = std::get_if<ir::AnyOf>(&node);
  assert(all != nullptr || any != nullptr);
  const std::vector<PredicateId>& operands = all != nullptr ? all->operands : any->operands;
  std::string text;
  for (const PredicateId operand : operands) {
    if (!text.empty()) text += all != nullptr ? " and " : " or ";
    text += TextOf(rule, operand, true);
  }
  return is_operand && operands.size() > 1 ? fmt::format("({})", text) : text;
}

// Writes `1 of x*` out: among the rule's selections the pattern would mean others.
void SpellOut(ir::Rule& rule, std::uint32_t index) {
  const auto* found = std::get_if<ir::SelectionQuantifier>(&rule.predicates[index].node);
  if (found == nullptr) return;
  const ir::SelectionQuantifier quantifier = *found;
  const SourceSpan span = rule.predicates[index].span;
  if (quantifier.selections.size() == 1) {
    rule.predicates[index].node = ir::SelectionRef{quantifier.selections[0]};
    return;
  }
  std::vector<PredicateId> operands;
  for (const ir::SelectionId selection : quantifier.selections) {
    operands.push_back(rule.Add(ir::Predicate{span, ir::SelectionRef{selection}}));
  }
  if (quantifier.rule == ir::ValueRule::kAll) {
    rule.predicates[index].node = ir::AllOf{std::move(operands)};
  } else {
    rule.predicates[index].node = ir::AnyOf{std::move(operands)};
  }
}

}  // namespace

bool IsFilterFor(const ir::Rule& filter, const ir::Rule& rule) {
  if (!filter.filter || rule.filter || rule.correlation) return false;
  if (rule.language != ir::Language::kSigma) return false;
  const auto names = [&](const Spanned<Text>& reference) {
    const ir::Metadata& metadata = rule.metadata;
    return (metadata.id && metadata.id->value == reference.value) ||
           (metadata.name && metadata.name->value == reference.value);
  };
  if (!filter.filter->is_for_any && std::ranges::none_of(filter.filter->rules, names)) return false;
  if (!filter.logsource) return true;
  return rule.logsource && Covers(filter.logsource->category, rule.logsource->category) &&
         Covers(filter.logsource->product, rule.logsource->product) &&
         Covers(filter.logsource->service, rule.logsource->service);
}

ir::Rule ApplyFilter(const ir::Rule& rule, const ir::Rule& filter) {
  ir::Rule result = rule;
  if (filter.conditions.empty()) return result;
  if (filter.arena != result.arena) result.arena->KeepAlive(filter.arena);
  result.filters.push_back({filter.span, filter.metadata.title, filter.metadata.id});
  const auto first_selection = static_cast<std::uint32_t>(rule.selections.size());
  // Names are chosen while the rule's own patterns are all that could take them in.
  const auto offset = static_cast<std::uint32_t>(result.predicates.size());
  for (ir::Selection selection : filter.selections) {
    selection.predicate.index += offset;
    selection.spoken = result.arena->Keep(
        fmt::format("{} of {}", selection.name.value, NameOf(result.filters.back())));
    selection.name.value = result.arena->Keep(FreeSelectionName(result, selection.name.value));
    result.Add(std::move(selection));
  }
  AppendPredicates(filter, first_selection, result);
  const auto end = static_cast<std::uint32_t>(result.predicates.size());
  for (std::uint32_t i = offset; i < end; ++i) SpellOut(result, i);
  std::vector<PredicateId> conditions;
  for (const ir::SigmaCondition& condition : filter.conditions) {
    conditions.push_back({condition.predicate.index + offset});
  }
  const PredicateId added =
      conditions.size() == 1
          ? conditions[0]
          : result.Add(ir::Predicate{filter.conditions[0].span, ir::AnyOf{std::move(conditions)}});
  RequireToo(result, added, TextOf(result, added, true));
  return result;
}

}  // namespace lintel::transform
