#include "compiler/sigma/sigma_diagnostics.h"

#include "compiler/sigma/sigma_front_end.h"

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

const DiagnosticInfo kMissingPart{
    .code = "S001",
    .name = "missing-part",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a mandatory part is not there: title, logsource, detection or condition",
    .rationale =
        "A Sigma rule says at least what it is called, where its events come from, "
        "what it searches for and how the searches combine. Without one of them no "
        "tool can convert it. Write the part that is missing.",
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
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, sections Title, Log source, Detection"};

const DiagnosticInfo kWrongShape{
    .code = "S002",
    .name = "wrong-shape",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a part is a list where a map belongs, or the other way round",
    .rationale =
        "Maps, lists and texts have different meanings in a detection: a map means "
        "all of its items, a list any of them. A part of another shape has no meaning"
        " that tools agree on, and some of them search for its printed form. Write it"
        " as the specification has it.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains:
            - [' -s ', ' -i ']
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Detection"};

const DiagnosticInfo kMetadataShape{
    .code = "S003",
    .name = "sigma-metadata-shape",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a field of the metadata has another shape than the specification gives it",
    .rationale =
        "The rule can still be converted, but other tools reject it or lose the "
        "field. Write texts as texts and lists as lists, each item on a line of its "
        "own.",
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
    condition: selection
tags: attack.t1569.002
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Structure"};

const DiagnosticInfo kNotSupportedYet{
    .code = "S004",
    .name = "not-supported-yet",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a part of Sigma that Lintel does not read yet",
    .rationale =
        "The rule may be right. Lintel refuses it because reading only a part of it "
        "would make another rule of it.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection_name:
        Image|endswith: '\psexec.exe'
    selection_switch:
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: 2 of selection_*
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1"};

const DiagnosticInfo kInvalidLevel{
    .code = "S005",
    .name = "invalid-level",
    .severity = Severity::kError,
    .fix = FixAvailability::kSometimes,
    .summary = "the level is none of the five",
    .rationale =
        "The level decides how an alert is treated, and backends translate each of "
        "the five into a severity of their own. Any other word has no translation. "
        "Write informational, low, medium, high or critical.",
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
    condition: selection
level: hihg
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Level"};

const DiagnosticInfo kEmptySelection{
    .code = "S006",
    .name = "empty-selection",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a selection, a list of values or a keyword is empty",
    .rationale =
        "An empty part has no meaning in the specification: one tool drops it, "
        "another asks for a field without value, a third matches every event. Write "
        "what is meant, or take it out.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains: []
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Detection"};

const DiagnosticInfo kUnknownModifier{
    .code = "S007",
    .name = "unknown-modifier",
    .severity = Severity::kError,
    .fix = FixAvailability::kSometimes,
    .summary = "a name behind `|` that is no value modifier",
    .rationale =
        "A modifier that a tool does not know cannot be left out without changing "
        "what the rule finds. Check the spelling; modifiers are written in lower "
        "case.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endwith: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kModifierCombination{
    .code = "S008",
    .name = "modifier-combination",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "modifiers that have no meaning together, or not in this order",
    .rationale =
        "Modifiers are applied from left to right, each to what the one before made "
        "of the value. Some chains contradict themselves, others encode the wildcards"
        " that an earlier modifier added, and tools read them differently. Change the"
        " order, or write an item for each.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith|contains: '\psexec.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kModifierValue{
    .code = "S009",
    .name = "modifier-value",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a value that its modifier cannot use",
    .rationale =
        "Each modifier asks for a kind of value: `cidr` for a network, `lt` for a "
        "number, `exists` for true or false, an encoding for a text without "
        "wildcards. Anything else would never match, or match something else.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        DestinationIp|cidr: '10.0.0.1/8'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kAmbiguousScalar{
    .code = "S016",
    .name = "ambiguous-scalar",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kAlways,
    .summary = "a value that YAML 1.1 reads as something else than YAML 1.2",
    .rationale =
        "Sigma asks for YAML 1.2, but the usual tools read YAML 1.1: `yes` becomes "
        "true, `12:30` the number 750, `010` the number 8, and a date becomes a date."
        " The rule then searches for something else. Quotes make it a text for every "
        "reader.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        Elevated: yes
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "YAML 1.2.2, section 10.3.2; YAML 1.1, types bool and int"};

const DiagnosticInfo kTimeframe{
    .code = "S017",
    .name = "timeframe-without-effect",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "`timeframe` belongs to the aggregations of Sigma 1",
    .rationale =
        "Tools ignore it, so that a reader believes in a limit that no query has. The"
        " window of a correlation rule is its `timespan`.",
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
    timeframe: 5m
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma correlation rules specification 2.1"};

const DiagnosticInfo kSingleValueAll{
    .code = "S018",
    .name = "single-value-all",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "the modifier `all` with one value",
    .rationale =
        "The specification does not allow it, and some tools refuse the rule. Mostly "
        "a second value is missing, or the modifier was left behind when values were "
        "taken out.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains|all: ' -s '
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kInvalidRegex{
    .code = "S019",
    .name = "invalid-regex",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a regular expression that no engine can run",
    .rationale =
        "Tools take the expression over unseen, so that the error shows only where the query "
        "runs, or the search finds nothing for ever.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|re: '-s (cmd|powershell'
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kRegexOutsideSigma{
    .code = "S020",
    .name = "regex-outside-sigma",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a regular expression beyond the subset that Sigma allows",
    .rationale =
        "Sigma allows what all engines share. Look-around, back-references and possessive "
        "repetition exist in some of them only, and elsewhere the rule cannot be converted.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|re: '-s (?!cmd)'
    condition: selection
level: high
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 2.1, section Value Modifiers"};

const DiagnosticInfo kNoPlaceholder{
    .code = "S027",
    .name = "nothing-to-expand",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "the modifier `expand` with a value that has no placeholder",
    .rationale =
        "A placeholder is a name of letters, digits and `_` between two `%`. `\\%` is a percent "
        "sign, so that `\\%tool%.exe` searches for these very letters; a backslash in front of a "
        "placeholder is written twice.",
    .bad_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith|expand: '\%remote_tool%.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .good_example = R"(title: Remote Command Through PsExec
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith|expand: '\\%remote_tool%.exe'
        CommandLine|contains:
            - ' -s '
            - ' -i '
    condition: selection
level: high
)",
    .source = "Sigma specification 2.1, section Placeholders"};

std::span<const DiagnosticInfo* const> Diagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {
      &kMissingPart,      &kWrongShape,      &kMetadataShape,    &kNotSupportedYet,
      &kInvalidLevel,     &kEmptySelection,  &kUnknownModifier,  &kModifierCombination,
      &kModifierValue,    &kConditionSyntax, &kUnknownSelection, &kUnmatchedPattern,
      &kAggregation,      &kConditionCase,   &kConditionLimit,   &kAmbiguousScalar,
      &kTimeframe,        &kSingleValueAll,  &kInvalidRegex,     &kRegexOutsideSigma,
      &kCorrelationFault, &kFilterFault,     &kFilterNarrows,    &kPercentileOpen,
      &kActionFault,      &kGlobalReplaces,  &kNoPlaceholder,    &kMetadataValue};
  return kAll;
}

}  // namespace lintel::sigma
