#include "compiler/transform/rule_index.h"

#include <algorithm>

#include "compiler/transform/apply_filter.h"

namespace lintel::transform {

void RuleIndex::Add(const ir::Rule& rule) {
  if (rule.filter) {
    filters_.push_back(&rule);
    return;
  }
  rules_.push_back(&rule);
  if (rule.metadata.id) by_name_.try_emplace(rule.metadata.id->value, &rule);
  if (rule.metadata.name) by_name_.try_emplace(rule.metadata.name->value, &rule);
  if (!rule.correlation) return;
  for (const Spanned<ir::Text>& named : rule.correlation->rules) {
    std::vector<const ir::Rule*>& naming = naming_[named.value];
    if (naming.empty() || naming.back() != &rule) naming.push_back(&rule);
  }
}

void RuleIndex::AddRefused(const ir::Rule& rule) {
  Add(rule);
  refused_.insert(&rule);
}

const ir::Rule* RuleIndex::Find(std::string_view id_or_name) const {
  const auto found = by_name_.find(id_or_name);
  return found == by_name_.end() ? nullptr : found->second;
}

std::vector<const ir::Rule*> RuleIndex::FiltersFor(const ir::Rule& rule) const {
  std::vector<const ir::Rule*> filters;
  for (const ir::Rule* filter : filters_) {
    if (IsFilterFor(*filter, rule)) filters.push_back(filter);
  }
  return filters;
}

std::vector<const ir::Rule*> RuleIndex::RulesFor(const ir::Rule& filter) const {
  std::vector<const ir::Rule*> rules;
  for (const ir::Rule* rule : rules_) {
    if (IsFilterFor(filter, *rule)) rules.push_back(rule);
  }
  return rules;
}

std::vector<const ir::Rule*> RuleIndex::CorrelationsNaming(const ir::Rule& rule) const {
  std::vector<const ir::Rule*> correlations;
  const auto add = [&](std::string_view id_or_name) {
    const auto found = naming_.find(id_or_name);
    if (found == naming_.end() || Find(id_or_name)->span != rule.span) return;
    for (const ir::Rule* naming : found->second) {
      if (std::ranges::find(correlations, naming) == correlations.end()) {
        correlations.push_back(naming);
      }
    }
  };
  if (rule.metadata.id) add(rule.metadata.id->value);
  if (rule.metadata.name) add(rule.metadata.name->value);
  return correlations;
}

bool RuleIndex::NamesItself(const ir::Rule& rule) const {
  std::unordered_set<const ir::Rule*> seen;
  std::vector<const ir::Rule*> pending = {&rule};
  while (!pending.empty()) {
    const ir::Rule& next = *pending.back();
    pending.pop_back();
    if (!next.correlation) continue;
    for (const Spanned<ir::Text>& name : next.correlation->rules) {
      const ir::Rule* named = Find(name.value);
      if (named == nullptr) continue;
      if (named->span == rule.span) return true;
      if (seen.insert(named).second) pending.push_back(named);
    }
  }
  return false;
}

}  // namespace lintel::transform
