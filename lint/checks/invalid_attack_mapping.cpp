#include <algorithm>
#include <string>

#include "compiler/schema/attack.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

bool IsDigit(char c) { return '0' <= c && c <= '9'; }

bool AreDigits(std::string_view text, std::size_t count) {
  return text.size() == count && std::ranges::all_of(text, IsDigit);
}

// `t1059` or `t1059.001`, as far as the form goes.
bool IsTechniqueId(std::string_view name) {
  if (!name.starts_with('t') && !name.starts_with('T')) return false;
  const std::size_t point = name.find('.');
  if (point == std::string_view::npos) return AreDigits(name.substr(1), 4);
  return AreDigits(name.substr(1, point - 1), 4) && AreDigits(name.substr(point + 1), 3);
}

// A technique's id with a slip in it (`t105`, `t1059.1`), rather than a tactic's name.
bool IsLikeTechniqueId(std::string_view name) {
  return name.size() > 1 && (name[0] == 't' || name[0] == 'T') && IsDigit(name[1]);
}

// Groups, software, campaigns, mitigations, data sources, data components, detection strategies,
// analytics and assets have ids of their own; they are nothing that this check judges.
bool IsOtherId(std::string_view name) {
  std::size_t letters = 0;
  while (letters < name.size() && !IsDigit(name[letters])) ++letters;
  const std::string_view prefix = name.substr(0, letters);
  constexpr std::string_view kPrefixes[] = {"g", "s", "c", "m", "ds", "dc", "det", "an", "a"};
  return AreDigits(name.substr(letters), 4) &&
         std::ranges::find(kPrefixes, prefix) != std::end(kPrefixes);
}

// What only the ICS and Mobile matrices have, of which Lintel has no copy: techniques `T0…` and
// these tactics.
bool IsOtherMatrix(std::string_view name) {
  constexpr std::string_view kTactics[] = {"evasion", "impair-process-control",
                                           "inhibit-response-function", "network-effects",
                                           "remote-service-effects"};
  if (IsTechniqueId(name)) return name[1] == '0';
  std::string folded;
  for (const char c : name) {
    if (c != '-' && c != '_') folded += c;
  }
  return std::ranges::any_of(kTactics, [&](std::string_view tactic) {
    std::string other(tactic);
    std::erase(other, '-');
    return other == folded;
  });
}

// The id in the letters of the language: Sigma writes `attack.t1059`, Sentinel `T1059`.
std::string Written(const ir::Rule& rule, std::string_view id, bool has_namespace) {
  std::string text(id);
  if (rule.format == ir::Format::kSigma || has_namespace) {
    for (char& c : text) {
      if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
  }
  return has_namespace ? "attack." + text : text;
}

// Whether the tag stands in the file as `attack.x`, and not as the bare `x` of Sentinel's lists.
bool HasNamespace(const ir::Tag& tag) {
  return tag.span.size() == tag.namespace_name.size() + 1 + tag.name.size();
}

// What can be replaced: the bytes of the tag, where they are its text and no quotes stand around.
bool IsBare(const ir::Tag& tag) { return HasNamespace(tag) || tag.span.size() == tag.name.size(); }

std::string Upper(std::string_view id) {
  std::string text(id);
  for (char& c : text) {
    if ('a' <= c && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return text;
}

void CheckTechnique(const CheckContext& context, const ir::Tag& tag) {
  const std::optional<schema::Technique> technique = schema::FindTechnique(tag.name);
  const std::string id = Upper(tag.name);
  if (!technique) {
    context
        .Report(tag.span, "ATT&CK for Enterprise {} has no technique `{}`", schema::AttackVersion(),
                id)
        .Help("look the id up on attack.mitre.org");
    return;
  }
  if (technique->state == schema::TechniqueState::kDeprecated) {
    context.Report(tag.span, "the ATT&CK technique `{}` ({}) is deprecated", id, technique->name)
        .As(Severity::kInfo)
        .Help("MITRE names no successor: choose the technique that fits the rule");
    return;
  }
  if (technique->state != schema::TechniqueState::kRevoked) return;

  auto finding =
      context.Report(tag.span, "the ATT&CK technique `{}` ({}) is revoked", id, technique->name);
  const std::optional<schema::Technique> successor = schema::LiveTechnique(tag.name);
  if (!successor) {
    finding.Help("choose the technique that fits the rule today");
    return;
  }
  finding.Help(fmt::format("its successor is `{}` ({})", successor->id, successor->name));
  const ir::Metadata& metadata = context.rule().metadata;
  const std::size_t count = std::ranges::count_if(
      metadata.tags, [&](const ir::Tag& other) { return Upper(other.name) == successor->id; });
  // Where the successor is named already, the revoked one only has to go: no edit for a list.
  if (count > 0 || !IsBare(tag)) return;
  finding.SuggestReplacement(FixSafety::kSafe, tag.span,
                             Written(context.rule(), successor->id, HasNamespace(tag)),
                             fmt::format("name the successor `{}`", successor->id));
}

void CheckTag(const CheckContext& context, const ir::Tag& tag) {
  if (tag.namespace_name != "attack" || tag.name.empty() || IsOtherMatrix(tag.name)) return;
  if (IsTechniqueId(tag.name)) {
    CheckTechnique(context, tag);
  } else if (IsLikeTechniqueId(tag.name)) {
    context.Report(tag.span, "this is no ATT&CK technique id")
        .Help(
            "an id is `T` and four digits, a sub-technique's has `.` and three more: `T1059.001`");
  } else if (!IsOtherId(tag.name) && schema::TacticsNamed(tag.name).empty()) {
    context.Report(tag.span, "ATT&CK has no tactic of this name")
        .Help(
            "tactics are written as on attack.mitre.org, in one word: `lateral-movement`, "
            "`LateralMovement`");
  }
}

void Run(const CheckContext& context) {
  for (const ir::Tag& tag : context.rule().metadata.tags) CheckTag(context, tag);
}

}  // namespace

extern const Check kInvalidAttackMapping;
const Check kInvalidAttackMapping{
    .info =
        {.code = "M105",
         .name = "invalid-attack-mapping",
         .severity = Severity::kWarning,
         .fix = FixAvailability::kSometimes,
         .summary = "ATT&CK technique or tactic that is unknown, revoked or deprecated",
         .rationale =
             "A mapping that no matrix knows is lost in every coverage report. MITRE revokes "
             "techniques when it moves them and names the successor; a deprecated one has none. "
             "Tactic names of older versions (`defense-evasion`) are accepted. Ids of groups, "
             "software, campaigns, mitigations and data sources are not judged.",
         .bad_example = R"(title: Encoded PowerShell command
tags:
    - attack.execution
    - attack.t1086
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\powershell.exe'
        CommandLine|contains: ' -EncodedCommand '
    condition: selection
)",
         .good_example = R"(title: Encoded PowerShell command
tags:
    - attack.execution
    - attack.t1059.001
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\powershell.exe'
        CommandLine|contains: ' -EncodedCommand '
    condition: selection
)",
         .source = "MITRE ATT&CK for Enterprise 19.1; Sigma tags appendix, namespace `attack`"},
    .run = Run};

}  // namespace lintel::lint
