#include "compiler/antlr/kql_diagnostics.h"

namespace lintel::antlr {

const DiagnosticInfo kKqlSyntax = {
    .code = "K001",
    .name = "kql-syntax",
    .severity = Severity::kError,
    .summary = "the text is not KQL",
    .rationale =
        "The query service refuses a query that it cannot parse, so the rule never runs. "
        "The message points at the first byte that cannot continue the query; what is "
        "missing often belongs directly before it.",
    .bad_example = "DeviceProcessEvents\n| where FileName == \"a.exe\" and\n| take 10\n",
    .good_example = "DeviceProcessEvents\n| where FileName == \"a.exe\"\n| take 10\n",
    .source = "https://learn.microsoft.com/en-us/kusto/query/",
};

const DiagnosticInfo kKqlNesting = {
    .code = "K002",
    .name = "kql-nesting",
    .severity = Severity::kError,
    .summary = "brackets nest too deeply",
    .rationale =
        "Brackets may nest 256 levels deep. No query written by a person comes near; one "
        "that goes beyond is refused before it can exhaust the stack. Give the inner "
        "parts names with `let`.",
    // Parentheses on both sides of 257 levels would not fit a page: the example shows the idea.
    .bad_example =
        "print "
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
        "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((("
        "((((((((((((((((((((1\n",
    .good_example = "print ((1))\n",
    .source = "https://learn.microsoft.com/en-us/kusto/concepts/query-limits",
};

const DiagnosticInfo kKqlManagementCommand = {
    .code = "K003",
    .name = "kql-management-command",
    .severity = Severity::kError,
    .summary = "a management command is not a query",
    .rationale =
        "Text that begins with a dot (`.show tables`, `.create function …`) manages a "
        "database. A detection rule holds a query; Defender XDR and Sentinel refuse "
        "management commands in rules.",
    .bad_example = ".show tables\n",
    .good_example = "DeviceProcessEvents\n| take 10\n",
    .source = "https://learn.microsoft.com/en-us/kusto/management/",
};

const DiagnosticInfo kKqlEscape = {
    .code = "K004",
    .name = "kql-escape",
    .severity = Severity::kError,
    .summary = "a string holds an escape sequence that KQL does not know",
    .rationale =
        "In a string without `@` a backslash begins an escape sequence; any other use of "
        "it does not parse. Windows paths and regular expressions are best written as "
        "verbatim strings: `@\"C:\\Windows\"`.",
    .bad_example = "DeviceProcessEvents\n| where FolderPath has \"C:\\Windows\\System32\"\n",
    .good_example = "DeviceProcessEvents\n| where FolderPath has @\"C:\\Windows\\System32\"\n",
    .source = "https://learn.microsoft.com/en-us/kusto/query/scalar-data-types/string",
};

const DiagnosticInfo kKqlAssignment = {
    .code = "K005",
    .name = "kql-assignment-in-predicate",
    .severity = Severity::kError,
    .summary = "`=` in `where` does not compare",
    .rationale =
        "A single `=` names the value on its right; the predicate is then that value "
        "alone, which the query service refuses unless it happens to be a bool. Write "
        "`==`, or `=~` to ignore case.",
    .bad_example = "DeviceProcessEvents\n| where FileName = \"cmd.exe\"\n",
    .good_example = "DeviceProcessEvents\n| where FileName == \"cmd.exe\"\n",
    .source = "https://learn.microsoft.com/en-us/kusto/query/where-operator",
};

}  // namespace lintel::antlr
