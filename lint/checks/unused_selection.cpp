#include "lint/check.h"

namespace lintel::lint {
namespace {

void Run(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  const std::vector<bool>& used = context.facts().used_selections;
  for (std::uint32_t i = 0; i < rule.selections.size(); ++i) {
    if (used[i]) continue;
    const ir::Selection& selection = rule.selections[i];
    auto finding = context.Report(selection.name.span, "no condition names the selection `{}`",
                                  selection.name.value);
    // A quantifier over `them` looks as if it took every selection.
    finding.Help(selection.name.value.starts_with('_')
                     ? "`them` leaves out names that start with `_`: name it in the condition, or "
                       "remove it"
                     : "name it in the condition, or remove it");
  }
}

}  // namespace

extern const Check kUnusedSelection;
const Check kUnusedSelection{
    .info = {.code = "S101",
             .name = "unused-selection",
             .severity = Severity::kWarning,
             .summary = "selection that no condition names",
             .rationale =
                 "A selection only counts where the condition names it, by itself or through a "
                 "pattern such as `1 of filter_*`. One that is never named is most often a filter "
                 "that was added and forgotten in the condition, or a misspelled name: the rule "
                 "then matches more, or less, than its text says. `them` leaves out names that "
                 "start with `_`.",
             .bad_example = R"(title: Script host starts from a user folder
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\wscript.exe'
    filter_updater:
        ParentImage|endswith: '\updater.exe'
    condition: selection
)",
             .good_example = R"(title: Script host starts from a user folder
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\wscript.exe'
    filter_updater:
        ParentImage|endswith: '\updater.exe'
    condition: selection and not filter_updater
)",
             .source = "Sigma specification 2.1, \"Condition\""},
    .run = Run};

}  // namespace lintel::lint
