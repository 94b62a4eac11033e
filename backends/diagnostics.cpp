#include "backends/diagnostics.h"

#include <array>

#include "backends/backend.h"

namespace lintel::backends {

const DiagnosticInfo kRegexNotInKql{
    .code = "T101",
    .name = "regex-not-in-kql",
    .severity = Severity::kError,
    .summary = "regular expression that KQL's engine cannot run",
    .rationale =
        "Kusto's regular expressions run in linear time and therefore know no look-around, no "
        "back-references and no atomic groups. A query with one of them is refused by the service, "
        "so Lintel does not write it. Say the same with several indicators, or with a filter for "
        "what the look-ahead excludes.",
    .bad_example =
        "title: Encoded command\n"
        "logsource:\n"
        "    category: process_creation\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        CommandLine|re: '-enc(?!oding)'\n"
        "    condition: selection\n",
    .good_example =
        "title: Encoded command\n"
        "logsource:\n"
        "    category: process_creation\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        CommandLine|contains: '-enc'\n"
        "    filter:\n"
        "        CommandLine|contains: '-encoding'\n"
        "    condition: selection and not filter\n",
    .source = "Kusto documentation, \"Regex syntax\""};

const DiagnosticInfo kValueDoesNotFitColumn{
    .code = "T102",
    .name = "value-does-not-fit-column",
    .severity = Severity::kError,
    .summary = "value that the target's column can never hold",
    .rationale =
        "The column that the field maps to has a type that the value is no value of, so the "
        "comparison would not compile or could never be true. Mend the value, or the field.",
    .bad_example =
        "title: Outbound connection\n"
        "logsource:\n"
        "    category: network_connection\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        DestinationPort: 'https'\n"
        "    condition: selection\n",
    .good_example =
        "title: Outbound connection\n"
        "logsource:\n"
        "    category: network_connection\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        DestinationPort: 443\n"
        "    condition: selection\n",
    .source = "Kusto documentation, \"Scalar data types\""};

const DiagnosticInfo kNotExpressibleInKql{
    .code = "T103",
    .name = "not-expressible-in-kql",
    .severity = Severity::kError,
    .summary = "part of a rule that the KQL backend cannot write, or cannot vouch for",
    .rationale =
        "The part has no counterpart in KQL, or it reads something that Lintel does not look up "
        "yet: "
        "tables by a pattern, the body of a function, an operator that is not modelled. Leaving it "
        "out would change what the rule matches, so nothing is written for the rule.",
    .bad_example = "union Device*\n| where FileName =~ \"net.exe\"\n",
    .good_example =
        "union DeviceProcessEvents, DeviceFileEvents\n| where FileName =~ \"net.exe\"\n",
    .source = "Lintel, docs/convert.md"};

const DiagnosticInfo kTableNotOnPlatform{
    .code = "T104",
    .name = "table-not-on-platform",
    .severity = Severity::kError,
    .summary = "table that the target platform does not have",
    .rationale =
        "The query reads a table that is known on the other platform only, so the target would "
        "refuse it. Choose the platform that has the data.",
    .bad_example = "SecurityEvent\n| where EventID == 4625\n",
    .good_example = "DeviceLogonEvents\n| where ActionType == \"LogonFailed\"\n",
    .source = "Microsoft's table references for Defender XDR and Azure Monitor"};

const DiagnosticInfo kColumnNotOnPlatform{
    .code = "T105",
    .name = "column-not-on-platform",
    .severity = Severity::kError,
    .summary = "column that the table does not have on the target platform",
    .rationale =
        "Defender XDR and Sentinel share tables by name, but not all of their columns. A query "
        "that names a column of the other platform is refused by the service.",
    .bad_example = "DeviceProcessEvents\n| where SourceSystem == \"x\"\n",
    .good_example = "DeviceProcessEvents\n| where FileName == \"x\"\n",
    .source = "Microsoft's table references for Defender XDR and Azure Monitor"};

const DiagnosticInfo kNotExpressibleInSigma{
    .code = "T106",
    .name = "not-expressible-in-sigma",
    .severity = Severity::kError,
    .summary = "part of a query that Sigma cannot say",
    .rationale =
        "A Sigma rule is a condition on single events of one log source. A query that joins, "
        "counts or computes means more than that, and a rule without the step would match other "
        "events, so nothing is written.",
    .bad_example =
        "DeviceProcessEvents\n"
        "| where FileName =~ \"net.exe\"\n"
        "| summarize count() by DeviceName\n",
    .good_example = "DeviceProcessEvents\n| where FileName =~ \"net.exe\"\n",
    .source = "Sigma specification 2.1, \"Detection\""};

const DiagnosticInfo kLeftOutOfSigma{
    .code = "T107",
    .name = "left-out-of-sigma",
    .severity = Severity::kInfo,
    .summary = "part of a query that a Sigma rule leaves to whoever runs it",
    .rationale =
        "Time windows, the number and the order of the rows and the columns shown do not change "
        "which events match; in Sigma they belong to the search that runs the rule. The written "
        "rule names them in a comment.",
    .bad_example =
        "DeviceProcessEvents\n"
        "| where FileName =~ \"net.exe\"\n"
        "| take 100\n",
    .good_example =
        "DeviceProcessEvents\n"
        "| where ActionType == \"ProcessCreated\"\n"
        "| where FileName =~ \"net.exe\"\n",
    .source = "Sigma specification 2.1, \"Detection\""};

const DiagnosticInfo kNothingToWrite{
    .code = "T108",
    .name = "nothing-to-write",
    .severity = Severity::kError,
    .summary = "rule without a query or a condition",
    .rationale =
        "A rule that only defines functions or that has no condition says nothing that a target "
        "could run.",
    .bad_example = "DeviceProcessEvents\n| take 10\n",
    .good_example = "DeviceProcessEvents\n| where FileName =~ \"net.exe\"\n",
    .source = "Lintel, docs/convert.md"};

const DiagnosticInfo kFunctionNotOnPlatform{
    .code = "T109",
    .name = "function-not-on-platform",
    .severity = Severity::kError,
    .summary = "function that the target platform does not have",
    .rationale =
        "The query calls a function that is neither built into the language nor defined by a let "
        "statement nor one of the platform's own: a saved function or an ASIM parser of a Sentinel "
        "workspace. Defender XDR would refuse the query.",
    .bad_example = "_Im_Dns(starttime=ago(1d))\n| where DnsQuery has \"example\"\n",
    .good_example = "DeviceNetworkEvents\n| where RemoteUrl has \"example\"\n",
    .source = "Microsoft, \"Functions\" in advanced hunting"};

const DiagnosticInfo kQueryTooLong{
    .code = "T110",
    .name = "query-too-long",
    .severity = Severity::kError,
    .summary = "query longer than Sentinel takes in an analytic rule",
    .rationale =
        "Sentinel refuses an analytic rule whose query has more than 10,000 characters. A query "
        "that comes from a long list of domains or hashes wants a watchlist, or several rules. "
        "With `-f kql` the query is written all the same: elsewhere the limit does not hold.",
    .bad_example =
        "title: Switches with any dashes\n"
        "logsource:\n"
        "    category: process_creation\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        CommandLine|contains|windash: ' -first -second -third -fourth'\n"
        "    condition: selection\n",
    .good_example =
        "title: Switches with any dashes\n"
        "logsource:\n"
        "    category: process_creation\n"
        "    product: windows\n"
        "detection:\n"
        "    selection:\n"
        "        CommandLine|contains|windash|all:\n"
        "            - ' -first -second'\n"
        "            - ' -third -fourth'\n"
        "    condition: selection\n",
    .source = "Microsoft, \"Create scheduled analytics rules in Microsoft Sentinel\""};

const DiagnosticInfo kTimespanTooLong{
    .code = "T111",
    .name = "timespan-too-long",
    .severity = Severity::kError,
    .summary = "correlation over a longer time than Sentinel looks back",
    .rationale =
        "An analytic rule looks back over 14 days at most, so a correlation over more would never "
        "see its whole timespan.",
    .bad_example =
        "title: Slow guessing\ncorrelation:\n  type: event_count\n  rules: [failed_logon]\n"
        "  group-by: [TargetUserName]\n  timespan: 30d\n  condition:\n    gte: 100\n"
        "---\ntitle: Failed logon\nname: failed_logon\nlogsource:\n  product: windows\n"
        "  service: security\ndetection:\n  selection:\n    EventID: 4625\n  condition: "
        "selection\n",
    .good_example =
        "title: Slow guessing\ncorrelation:\n  type: event_count\n  rules: [failed_logon]\n"
        "  group-by: [TargetUserName]\n  timespan: 7d\n  condition:\n    gte: 100\n"
        "---\ntitle: Failed logon\nname: failed_logon\nlogsource:\n  product: windows\n"
        "  service: security\ndetection:\n  selection:\n    EventID: 4625\n  condition: "
        "selection\n",
    .source = "Microsoft, \"Create scheduled analytics rules in Microsoft Sentinel\""};

const DiagnosticInfo kNoDetectionColumns{
    .code = "T112",
    .name = "no-detection-columns",
    .severity = Severity::kError,
    .summary = "query without the columns that a Defender custom detection needs",
    .rationale =
        "Defender turns a row into an alert by its `Timestamp` and `ReportId`, and needs a device "
        "or an account that the alert is about. A query whose rows lack one of them can be run by "
        "hand, but not saved as a custom detection. After a `summarize`, `arg_max(Timestamp, "
        "ReportId)` keeps both.",
    .bad_example =
        "DeviceProcessEvents\n| where FileName =~ \"net.exe\"\n| summarize count() by DeviceId\n",
    .good_example =
        "DeviceProcessEvents\n| where FileName =~ \"net.exe\"\n"
        "| summarize (Timestamp, ReportId) = arg_max(Timestamp, ReportId), count() by DeviceId\n",
    .source = "Microsoft, \"Create custom detection rules\" in Defender XDR"};

std::span<const DiagnosticInfo* const> BackendDiagnostics() {
  static constexpr std::array kAll = {
      &kRegexNotInKql,         &kValueDoesNotFitColumn, &kNotExpressibleInKql, &kTableNotOnPlatform,
      &kColumnNotOnPlatform,   &kNotExpressibleInSigma, &kLeftOutOfSigma,      &kNothingToWrite,
      &kFunctionNotOnPlatform, &kQueryTooLong,          &kTimespanTooLong,     &kNoDetectionColumns,
  };
  return kAll;
}

}  // namespace lintel::backends
