#include "compiler/kql/kql_diagnostics.h"

#include <array>

#include "compiler/antlr/kql_diagnostics.h"
#include "compiler/kql/kql_front_end.h"

namespace lintel::kql {

const DiagnosticInfo kSecondQuery{
    .code = "K011",
    .name = "kql-second-query",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "two queries in one rule",
    .rationale =
        "A batch of several queries is KQL, but a rule is one query: the platform refuses the "
        "second one or drops its rows. In a KQL file each query is a rule of its own.",
    .bad_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics:\n  - Execution\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\";\n"
        "  DeviceEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .good_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics:\n  - Execution\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .source = "docs/architecture.md"};

const DiagnosticInfo kNoQuery{
    .code = "K012",
    .name = "kql-no-query",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "let statements without a query",
    .rationale =
        "Let statements only give names to values and tables. Without a query after them there "
        "is nothing to run, and no result that could raise an alert. A KQL file may hold "
        "functions for other queries: it is read and checked like any other, and this is said "
        "as an information only.",
    .bad_example = "let names = dynamic([\"powershell.exe\"]);\n",
    .good_example =
        "// title: PowerShell\n// tags: [attack.t1059.001]\n"
        "let names = dynamic([\"powershell.exe\"]);\n"
        "DeviceProcessEvents\n| where FileName in~ (names)\n",
    .source = "https://learn.microsoft.com/kusto/query/let-statement"};

const DiagnosticInfo kNoTable{
    .code = "K013",
    .name = "kql-no-table",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a query that starts with a value instead of a table",
    .rationale =
        "A query starts with what yields rows: a table, a let name, a function, `union`, "
        "`search`, `print` and the like. A single value or a comparison yields none.",
    .bad_example = "\"powershell.exe\"\n| where FileName =~ \"powershell.exe\"\n",
    .good_example =
        "// title: PowerShell\n// tags: [attack.t1059.001]\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n",
    .source = "https://learn.microsoft.com/kusto/query/tabular-expression-statements"};

const DiagnosticInfo kNoCondition{
    .code = "K014",
    .name = "kql-no-condition",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a documented exclusion that is not a single condition",
    .rationale =
        "The `exclusion` of a documented false positive is what one would write after `where` to "
        "pick the harmless events. A whole query, or several statements, cannot stand there.",
    .bad_example =
        "// title: PowerShell\n// tags: [attack.t1059.001]\n"
        "// falsepositives:\n//   - name: Scheduled backups\n"
        "//     exclusion: DeviceProcessEvents | where FileName == \"a.exe\"\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n"
        "| where not(AccountName == \"backup\")\n",
    .good_example =
        "// title: PowerShell\n// tags: [attack.t1059.001]\n"
        "// falsepositives:\n//   - name: Scheduled backups\n"
        "//     exclusion: AccountName == \"backup\"\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n"
        "| where not(AccountName == \"backup\")\n",
    .source = "docs/architecture.md"};

std::span<const DiagnosticInfo* const> Diagnostics() {
  static const std::array kAll = {&antlr::kKqlSyntax,
                                  &antlr::kKqlNesting,
                                  &antlr::kKqlManagementCommand,
                                  &antlr::kKqlEscape,
                                  &antlr::kKqlAssignment,
                                  &kSecondQuery,
                                  &kNoQuery,
                                  &kNoTable,
                                  &kNoCondition};
  return kAll;
}

}  // namespace lintel::kql
