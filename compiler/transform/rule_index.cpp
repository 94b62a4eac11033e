#include "compiler/transform/rule_index.h"

#include "compiler/transform/apply_filter.h"

namespace lintel::transform {

void RuleIndex::Add(const ir::Rule& rule) {
  if (rule.filter) {
    filters_.push_back(&rule);
    return;
  }
  if (rule.metadata.id) rules_.try_emplace(rule.metadata.id->value, &rule);
  if (rule.metadata.name) rules_.try_emplace(rule.metadata.name->value, &rule);
}

const ir::Rule* RuleIndex::Find(std::string_view id_or_name) const {
  const auto found = rules_.find(id_or_name);
  return found == rules_.end() ? nullptr : found->second;
}

std::vector<const ir::Rule*> RuleIndex::FiltersFor(const ir::Rule& rule) const {
  std::vector<const ir::Rule*> filters;
  for (const ir::Rule* filter : filters_) {
    if (IsFilterFor(*filter, rule)) filters.push_back(filter);
  }
  return filters;
}

}  // namespace lintel::transform
