// The diagnostics of conditions; the front end's others are in sigma_diagnostics.cpp.
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

// The rule that every example below breaks in one place.
constexpr std::string_view kGoodExample = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)";

}  // namespace

const DiagnosticInfo kConditionSyntax{
    .code = "S010",
    .name = "condition-syntax",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the condition cannot be read",
    .rationale =
        "A condition joins names of selections with `and`, `or`, `not`, `1 of`, `all "
        "of` and parentheses.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection and
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Condition"};

const DiagnosticInfo kUnknownSelection{
    .code = "S011",
    .name = "unknown-selection",
    .severity = Severity::kError,
    .fix = FixAvailability::kSometimes,
    .summary = "the condition names a selection that is not there",
    .rationale =
        "Every name in a condition stands for a part of `detection`. Check the "
        "spelling, also upper and lower case, or add the selection.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selektion
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Condition"};

const DiagnosticInfo kUnmatchedPattern{
    .code = "S012",
    .name = "unmatched-pattern",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a pattern in the condition matches no selection",
    .rationale =
        "Tools disagree about a pattern without selections: some drop the term, some "
        "take it for true, some write no query at all. Change the pattern, or add the"
        " selections.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection and not 1 of filter_*
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Condition"};

const DiagnosticInfo kAggregation{
    .code = "S013",
    .name = "aggregation",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the condition has an aggregation of Sigma 1",
    .rationale =
        "Sigma 2 has no `| count() by …`: what it said is a correlation rule now, a "
        "document of its own that names the rule whose events it counts.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection | count() by Computer > 5
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma correlation rules specification 2.1"};

const DiagnosticInfo kConditionCase{
    .code = "S014",
    .name = "condition-case",
    .severity = Severity::kError,
    .fix = FixAvailability::kAlways,
    .summary = "an operator of the condition in upper case",
    .rationale =
        "Only the lower-case words are operators; tools read `AND` as the name of a "
        "selection. Write it in lower case.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection AND selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Condition"};

const DiagnosticInfo kConditionLimit{
    .code = "S015",
    .name = "condition-limit",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the condition is nested deeper than Lintel reads",
    .rationale =
        "Parentheses and `not` are read up to 64 deep, so that a hostile rule cannot "
        "stop a run. No honest rule comes near.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((selection)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
level: high
)",
    .good_example = kGoodExample,
    .source = "limits of Lintel"};

}  // namespace lintel::sigma
