// The diagnostics of correlation rules and filters; the front end's others are in
// sigma_diagnostics.cpp.
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {

const DiagnosticInfo kCorrelationFault{
    .code = "S021",
    .name = "correlation-fault",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a correlation rule says something that the specification gives no meaning to",
    .rationale =
        "Tools read such a rule differently or not at all: one truncates a broken count, another "
        "takes a month for the month of May, a third drops what it does not know.",
    .bad_example = R"(title: Many Failed Logons
correlation:
    type: event_count
    rules:
        - failed_logon
    group-by:
        - TargetUserName
    timespan: 1month
    condition:
        gte: 10
level: high
)",
    .good_example = R"(title: Many Failed Logons
tags:
    - attack.t1110
correlation:
    type: event_count
    rules:
        - failed_logon
    group-by:
        - TargetUserName
    timespan: 30d
    condition:
        gte: 10
level: high
---
title: Failed Logon
name: failed_logon
tags:
    - attack.t1110
logsource:
    product: windows
    service: security
detection:
    selection:
        EventID: 4625
    condition: selection
level: low
)",
    .source = "Sigma correlation rules specification 2.1"};

const DiagnosticInfo kPercentileOpen{
    .code = "S024",
    .name = "percentile-open",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a correlation over a percentile that does not say which",
    .rationale =
        "The specification's example names none. One tool takes the median then, another refuses "
        "the rule, and nobody can see from it what was meant.",
    .bad_example = R"(title: Large Uploads
tags:
    - attack.exfiltration
correlation:
    type: value_percentile
    rules:
        - upload
    group-by:
        - SourceIp
    timespan: 1h
    condition:
        field: BytesSent
        gte: 1000000
level: high
---
title: Upload
name: upload
tags:
    - attack.exfiltration
logsource:
    category: proxy
detection:
    selection:
        cs-method: POST
    condition: selection
level: low
)",
    .good_example = R"(title: Large Uploads
tags:
    - attack.exfiltration
correlation:
    type: value_percentile
    rules:
        - upload
    group-by:
        - SourceIp
    timespan: 1h
    condition:
        field: BytesSent
        percentile: 95
        gte: 1000000
level: high
---
title: Upload
name: upload
tags:
    - attack.exfiltration
logsource:
    category: proxy
detection:
    selection:
        cs-method: POST
    condition: selection
level: low
)",
    .source = "Sigma correlation rules specification 2.1, section value_percentile"};

const DiagnosticInfo kFilterFault{
    .code = "S022",
    .name = "filter-fault",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a filter says something that the specification gives no meaning to",
    .rationale =
        "A filter has no detection of its own and names the rules that it is for. Where it does "
        "not, tools apply it to nothing without a word.",
    .bad_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules: []
    selection:
        User|startswith: 'adm_'
    condition: not selection
)",
    .good_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules: any
    selection:
        User|startswith: 'adm_'
    condition: not selection
)",
    .source = "Sigma filters specification 2.1"};

const DiagnosticInfo kFilterNarrows{
    .code = "S023",
    .name = "filter-narrows",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a filter that keeps the events it describes instead of leaving them out",
    .rationale =
        "Tools require the filter's condition as it is written of every hit. A condition without "
        "`not` keeps only the events that were meant to be left out, and the rule goes blind to "
        "all others. The example of the specification has this form, so it is easily copied.",
    .bad_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules: any
    selection:
        User|startswith: 'adm_'
    condition: selection
)",
    .good_example = R"(title: Administrators Start PsExec
logsource:
    category: process_creation
    product: windows
filter:
    rules: any
    selection:
        User|startswith: 'adm_'
    condition: not selection
)",
    .source = "Sigma filters specification 2.1; SigmaHQ/pySigma pull request 226"};

}  // namespace lintel::sigma
