// The diagnostics of `action` documents; the front end's others are in sigma_diagnostics.cpp.
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

constexpr std::string_view kGoodExample = R"(action: global
logsource:
    category: process_creation
    product: windows
tags:
    - attack.t1569.002
---
title: PsExec With A System Shell
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains: ' -s '
    condition: selection
level: high
---
action: repeat
title: PsExec With An Interactive Shell
detection:
    selection:
        CommandLine|contains: ' -i '
level: medium
)";

}  // namespace

const DiagnosticInfo kActionFault{
    .code = "S025",
    .name = "action-fault",
    .severity = Severity::kError,
    .fix = FixAvailability::kSometimes,
    .summary = "an `action` document that cannot be carried out",
    .rationale =
        "`action: global` adds what it says to the rules below it, `reset` ends that, `repeat` is "
        "the rule above with other values. Sigma 2 left them out of the specification, but the "
        "usual tools still read them. A document that they would pass over in part is refused.",
    .bad_example = R"(action: repeat
title: PsExec With A System Shell
detection:
    selection:
        CommandLine|contains: ' -s '
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 1, section Rule Collections"};

const DiagnosticInfo kGlobalReplaces{
    .code = "S026",
    .name = "global-replaces-value",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a value that the global document above replaces",
    .rationale =
        "Most authors expect that a rule's own value counts. The tools that read `action: global` "
        "do the opposite: what the global document says replaces what the rules below it say, so "
        "a level or a selection that is written in both places is lost without a word.",
    .bad_example = R"(action: global
level: high
logsource:
    category: process_creation
    product: windows
---
title: PsExec With A System Shell
detection:
    selection:
        Image|endswith: '\psexec.exe'
        CommandLine|contains: ' -s '
    condition: selection
level: low
)",
    .good_example = kGoodExample,
    .source = "Sigma specification 1, section Rule Collections"};

}  // namespace lintel::sigma
