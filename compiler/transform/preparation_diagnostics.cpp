#include "compiler/transform/preparation_diagnostics.h"

namespace lintel::transform {

const DiagnosticInfo kPlaceholderOpen{
    .code = "T041",
    .name = "placeholder-open",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a placeholder that nobody gave a value for",
    .rationale =
        "`%name%` in a value with the modifier `expand` stands for something that differs from "
        "site to site, such as the administrators' accounts. Left in, it would be searched for "
        "letter by letter; left out, the query would match more. Give its values on the command "
        "line, in a file, or in a processing pipeline.",
    .bad_example =
        "title: Logon of an administrator\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0b1\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains|expand: '%admins%'\n  condition: selection\n",
    .good_example =
        "title: Logon of an administrator\nid: 0f7a6cb1-2d8b-4f0e-9a3a-0d3f5be8a0b2\nlogsource:\n"
        "  category: process_creation\n  product: windows\ndetection:\n  selection:\n"
        "    CommandLine|contains: 'adm_'\n  condition: selection\n",
    .source = "Sigma specification 2.1, \"Placeholders\""};

const DiagnosticInfo kPlaceholderValue{
    .code = "T042",
    .name = "placeholder-value",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a placeholder's value that cannot stand in its place",
    .rationale =
        "A value that is encoded afterwards has no wildcards, a regular expression stays one only "
        "if what goes into it is a part of one, and placeholders side by side multiply.",
    .bad_example = "lintel convert -t defender-xdr --placeholder 'tools=(' rule.yml",
    .good_example = "lintel convert -t defender-xdr --placeholder 'tools=\\(' rule.yml",
    .source = "Sigma specification 2.1, \"Placeholders\""};

std::span<const DiagnosticInfo* const> PreparationDiagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {&kPlaceholderOpen, &kPlaceholderValue};
  return kAll;
}

}  // namespace lintel::transform
