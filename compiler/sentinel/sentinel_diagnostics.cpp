#include "compiler/sentinel/sentinel_diagnostics.h"

#include <array>

#include "compiler/sentinel/sentinel_front_end.h"

namespace lintel::sentinel {

const DiagnosticInfo kQueryIsNoText{
    .code = "M001",
    .name = "query-is-no-text",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "the `query` of a Sentinel rule is not a text",
    .rationale =
        "A Sentinel rule holds its KQL in `query` as one scalar, usually a block scalar (`query: "
        "|`). "
        "A list, a mapping or an empty value leaves nothing to run; Sentinel refuses the rule.",
    .bad_example = "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: No query\nquery:\n",
    .good_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics:\n  - Execution\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .source = "Azure-Sentinel, analytic rule template format"};

const DiagnosticInfo kMetadataShape{
    .code = "M002",
    .name = "metadata-shape",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a metadata key has a value of the wrong shape",
    .rationale =
        "Keys such as `tactics` and `relevantTechniques` are lists, `name` and `severity` are "
        "texts, an entry of `falsepositives` is a text or a mapping of `name`, `description` and "
        "`exclusion`. A value of another shape is not read, so nothing that depends on it is "
        "either.",
    .bad_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics: {Execution: yes}\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .good_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics:\n  - Execution\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .source = "Azure-Sentinel, analytic rule template format"};

const DiagnosticInfo kUnknownSeverity{
    .code = "M003",
    .name = "unknown-severity",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "the severity is none that Sentinel or Sigma has",
    .rationale =
        "Sentinel accepts the severities Informational, Low, Medium and High; Sigma's levels add "
        "critical. With any other word the rule cannot be deployed.",
    .bad_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "severity: Severe\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .good_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "severity: High\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .source = "Azure-Sentinel, analytic rule template format"};

std::span<const DiagnosticInfo* const> Diagnostics() {
  static constexpr std::array kAll = {&kQueryIsNoText, &kMetadataShape, &kUnknownSeverity};
  return kAll;
}

}  // namespace lintel::sentinel
