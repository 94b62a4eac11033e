#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

// The rules of the run by what others may call them.
class RuleNames {
 public:
  explicit RuleNames(std::span<const CompiledRule* const> rules) : rules_(rules) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
      const ir::Metadata& metadata = rules[i]->rule().metadata;
      if (metadata.id) by_name_[metadata.id->value].push_back(i);
      if (!metadata.name) continue;
      by_name_[metadata.name->value].push_back(i);
      names_.push_back(metadata.name->value);
    }
  }

  // The rules of that id or name, as indices.
  std::span<const std::size_t> Find(ir::Text name) const {
    const auto found = by_name_.find(name);
    if (found == by_name_.end()) return {};
    return found->second;
  }

  const std::vector<ir::Text>& names() const { return names_; }

 private:
  std::span<const CompiledRule* const> rules_;
  std::unordered_map<ir::Text, std::vector<std::size_t>> by_name_;
  std::vector<ir::Text> names_;
};

// Whether following the rules that correlations name leads from `start` back to it.
bool IsInCycle(std::size_t start, std::span<const CompiledRule* const> rules,
               const RuleNames& names) {
  std::vector<bool> seen(rules.size());
  std::vector<std::size_t> pending = {start};
  while (!pending.empty()) {
    const ir::Rule& rule = rules[pending.back()]->rule();
    pending.pop_back();
    if (!rule.correlation) continue;
    for (const Spanned<ir::Text>& reference : rule.correlation->rules) {
      for (const std::size_t target : names.Find(reference.value)) {
        if (target == start) return true;
        if (seen[target]) continue;
        seen[target] = true;
        pending.push_back(target);
      }
    }
  }
  return false;
}

void Run(const CatalogueContext& context) {
  const auto is_linked = [](const CompiledRule* compiled) {
    return compiled->rule().correlation || compiled->rule().filter;
  };
  if (std::ranges::none_of(context.rules(), is_linked)) return;
  const RuleNames names(context.rules());
  for (std::size_t i = 0; i < context.rules().size(); ++i) {
    const ir::Rule& rule = context.rules()[i]->rule();
    if (!rule.correlation && !rule.filter) continue;
    for (const Spanned<ir::Text>& reference :
         rule.correlation ? rule.correlation->rules : rule.filter->rules) {
      const auto found = names.Find(reference.value);
      if (found.size() > 1) {
        context
            .Report(reference.span, "{} rules have the id or name `{}`", found.size(),
                    reference.value)
            .Help("give each rule a name of its own");
      }
      if (!found.empty()) continue;
      const auto closest = ClosestName(reference.value, names.names());
      context
          .Report(reference.span, "no rule that was read has the id or name `{}`", reference.value)
          .Help(closest ? fmt::format("did you mean `{}`?", *closest)
                        : std::string("check the rule together with this one, or correct the id or "
                                      "`name`"));
    }
    if (rule.correlation && IsInCycle(i, context.rules(), names)) {
      context
          .Report(rule.correlation->rules[0].span,
                  "the rules that this correlation names lead back to it")
          .Help("a correlation can only build on rules that do not build on it");
    }
  }
}

}  // namespace

extern const Check kUnresolvedReference;
const Check kUnresolvedReference{
    .info = {.code = "C102",
             .name = "unresolved-reference",
             .severity = Severity::kWarning,
             .summary = "correlation or filter that names a rule which is not there",
             .rationale =
                 "A correlation computes over the hits of the rules that it names by id or name, "
                 "and a filter changes them. Where a rule was renamed or is not deployed with it, "
                 "some tools fail at the conversion and some apply a filter to nothing without a "
                 "word. Two rules of one name, or rules that name each other in a circle, cannot "
                 "be resolved either.",
             .bad_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules:
        - psexec_remote
    selection:
        User|startswith: 'adm_'
    condition: not selection
)",
             .good_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules:
        - psexec_remote
    selection:
        User|startswith: 'adm_'
    condition: not selection
---
title: Remote Command Through PsExec
name: psexec_remote
tags:
    - attack.t1569.002
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
)",
             .source = "Sigma correlation rules specification 2.1; Sigma filters specification "
                       "2.1"},
    .run_catalogue = Run};

}  // namespace lintel::lint
