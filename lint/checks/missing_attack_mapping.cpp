#include <algorithm>

#include "lint/check.h"

namespace lintel::lint {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

// ATT&CK ids other than a technique's: groups `g0007`, software `s0154`, campaigns `c0017`,
// mitigations `m1040`, data sources `ds0015`. They say who or what, not how.
bool IsOtherAttackId(std::string_view name) {
  const std::size_t letters = name.starts_with("ds") ? 2 : 1;
  return name.size() == letters + 4 && std::ranges::all_of(name.substr(letters), IsDigit) &&
         (letters == 2 || std::string_view("gscm").find(name[0]) != std::string_view::npos);
}

bool IsTechniqueOrTactic(const ir::Tag& tag) {
  return tag.namespace_name == "attack" && !tag.name.empty() && !IsOtherAttackId(tag.name);
}

void Run(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  // A filter or a function detects nothing.
  if (rule.filter || rule.is_library()) return;
  const ir::Metadata& metadata = rule.metadata;
  // A bare query has no metadata at all, and nothing to hang a mapping on.
  if (!metadata.title && !metadata.id) return;
  if (std::ranges::any_of(metadata.tags, IsTechniqueOrTactic)) return;

  const SourceSpan span = metadata.title ? metadata.title->span : metadata.id->span;
  DiagnosticBuilder finding = context.Report(span, "no ATT&CK technique or tactic is named");
  switch (rule.format) {
    case ir::Format::kSigma:
      finding.Help("add the technique under `tags`, such as `- attack.t1059.001`");
      break;
    case ir::Format::kSentinel:
      finding.Help("name them under `tactics` and `relevantTechniques`, such as `- T1059.001`");
      break;
    case ir::Format::kKql:
      finding.Help("name the technique in the comment header, under `tags`");
      break;
  }
}

}  // namespace

extern const Check kMissingAttackMapping;
const Check kMissingAttackMapping{
    .info = {.code = "M104",
             .name = "missing-attack-mapping",
             .severity = Severity::kWarning,
             .summary = "rule without an ATT&CK technique or tactic",
             .rationale =
                 "Coverage reports, incident views and catalogue pages group rules by ATT&CK "
                 "technique; a rule without one is left out of all of them. A group or a malware "
                 "name says who was seen, not what the rule detects. Queries without any metadata "
                 "are not reported.",
             .bad_example = R"(title: Reconnaissance with whoami
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
)",
             .good_example = R"(title: Reconnaissance with whoami
tags:
    - attack.discovery
    - attack.t1033
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\whoami.exe'
    condition: selection
)",
             .source = "Sigma tags appendix, namespace `attack`; Microsoft Sentinel analytics rule "
                       "schema, `tactics` and `relevantTechniques`"},
    .run = Run};

}  // namespace lintel::lint
