#pragma once

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// The rules of a run by what other rules call them: a correlation names rules by id or name, and a
// filter is required of the rules that it is meant for. The rules have to outlive the index.
class RuleIndex {
 public:
  // Whether no rule was taken in.
  bool empty() const { return rules_.empty() && filters_.empty(); }

  // Takes the rule in. Of several rules with one id or name the first is meant (C101 reports them).
  void Add(const ir::Rule& rule);

  // The same for a rule that was refused, so that nothing can be made of it.
  void AddRefused(const ir::Rule& rule);

  // The rule of that id or name; null where there is none.
  const ir::Rule* Find(std::string_view id_or_name) const;

  // Whether the rule of the index was refused.
  bool IsRefused(const ir::Rule& rule) const { return refused_.contains(&rule); }

  // The filters that are meant for the rule, in the order in which they were added.
  std::vector<const ir::Rule*> FiltersFor(const ir::Rule& rule) const;

  // The rules that the filter is meant for, in the order in which they were added.
  std::vector<const ir::Rule*> RulesFor(const ir::Rule& filter) const;

  // The correlations that name the rule, in the order in which they were added.
  std::vector<const ir::Rule*> CorrelationsNaming(const ir::Rule& rule) const;

  // Whether following the rules that correlations name leads from the rule back to it.
  bool NamesItself(const ir::Rule& rule) const;

 private:
  std::unordered_map<std::string_view, const ir::Rule*> by_name_;
  std::unordered_map<std::string_view, std::vector<const ir::Rule*>> naming_;  // by what they name
  std::vector<const ir::Rule*> rules_;                                         // no filters
  std::vector<const ir::Rule*> filters_;
  std::unordered_set<const ir::Rule*> refused_;
};

}  // namespace lintel::transform
