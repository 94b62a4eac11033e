#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/ir/rule.h"

namespace lintel::transform {

// The rules of a run by what other rules call them: a correlation names rules by id or name, and a
// filter is required of the rules that it is meant for. The rules have to outlive the index.
class RuleIndex {
 public:
  // Takes the rule in. Of several rules with one id or name the first is meant (C101 reports them).
  void Add(const ir::Rule& rule);

  // The rule of that id or name; null where there is none.
  const ir::Rule* Find(std::string_view id_or_name) const;

  // The filters that are meant for the rule, in the order in which they were added.
  std::vector<const ir::Rule*> FiltersFor(const ir::Rule& rule) const;

 private:
  std::unordered_map<std::string_view, const ir::Rule*> rules_;
  std::vector<const ir::Rule*> filters_;
};

}  // namespace lintel::transform
