#include <string>
#include <unordered_map>

#include "lint/check.h"

namespace lintel::lint {
namespace {

// Ids are compared as UUIDs are: without regard to the case of letters.
std::string Folded(std::string_view id) {
  std::string folded(id);
  for (char& c : folded) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

void Run(const CatalogueContext& context) {
  std::unordered_map<std::string, const ir::Rule*> first_with;
  for (const CompiledRule* compiled : context.rules()) {
    const ir::Rule& rule = compiled->rule();
    if (!rule.metadata.id || rule.metadata.id->value.empty()) continue;
    const auto [first, is_new] = first_with.try_emplace(Folded(rule.metadata.id->value), &rule);
    if (is_new) continue;
    context
        .Report(rule.metadata.id->span, "the id `{}` belongs to another rule already",
                rule.metadata.id->value)
        .Help("give one of the two rules an id of its own")
        .Note(first->second->metadata.id->span, "the first rule with this id");
  }
}

}  // namespace

extern const Check kDuplicateRuleId;
const Check kDuplicateRuleId{
    .info =
        {.code = "C101",
         .name = "duplicate-rule-id",
         .severity = Severity::kError,
         .summary = "two rules with the same id",
         .rationale =
             "Alerts, suppressions, related rules and deployments find a rule by its id. Where "
             "two rules share one, a deployment keeps whichever comes last, and nobody can say "
             "which rule an alert came from. It mostly happens when a rule is copied to start a "
             "new one.",
         .bad_example = R"(title: Reconnaissance with whoami
id: 5f1c2a34-8f0e-4f4e-9a55-0d1f6a2b7c11
tags:
    - attack.t1033
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
---
title: Reconnaissance with nltest
id: 5f1c2a34-8f0e-4f4e-9a55-0d1f6a2b7c11
tags:
    - attack.t1482
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\nltest.exe'
    condition: selection
)",
         .good_example = R"(title: Reconnaissance with whoami
id: 5f1c2a34-8f0e-4f4e-9a55-0d1f6a2b7c11
tags:
    - attack.t1033
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
---
title: Reconnaissance with nltest
id: 0b7f6f52-63cf-4d2c-8a10-7f3a9f3f4d27
tags:
    - attack.t1482
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\nltest.exe'
    condition: selection
)",
         .source = "Sigma specification 2.1, \"Rule identification\"; Azure-Sentinel template "
                   "validation, NoSameTemplateIdTwice"},
    .run_catalogue = Run};

}  // namespace lintel::lint
