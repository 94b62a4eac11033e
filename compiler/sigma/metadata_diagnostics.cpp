// The diagnostics of metadata's values; the front end's others are in sigma_diagnostics.cpp.
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {

const DiagnosticInfo kMetadataValue{
    .code = "S028",
    .name = "metadata-value",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kSometimes,
    .summary = "a value of the metadata that the specification does not allow",
    .rationale =
        "Other tools reject the rule, or pass over the value: a status that does not exist is no "
        "status, a relation of an unknown kind links nothing, a date that is none sorts anywhere. "
        "Ids are UUIDs, dates `YYYY-MM-DD`, tags `namespace.name` in lower case; lists have each "
        "thing once.",
    .bad_example = R"(title: Remote Command Through PsExec
related:
    - id: 08fbc97d-0a2f-491c-ae21-8ffcfd3174e9
      type: obsoletes
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
level: high
)",
    .good_example = R"(title: Remote Command Through PsExec
related:
    - id: 08fbc97d-0a2f-491c-ae21-8ffcfd3174e9
      type: obsolete
logsource:
    category: process_creation
    product: windows
detection:
    selection:
        Image|endswith: '\psexec.exe'
    condition: selection
level: high
)",
    .source = "Sigma specification 2.1, section Components; its JSON schema"};

}  // namespace lintel::sigma
