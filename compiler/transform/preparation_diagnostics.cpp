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

const DiagnosticInfo kPipelineRefusal{
    .code = "T053",
    .name = "pipeline-refusal",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a rule or an item that a processing pipeline refuses",
    .rationale =
        "A pipeline may say of rules that they do not fit its data (`rule_failure`, "
        "`detection_item_failure`). The message is the pipeline's own.",
    .bad_example = "lintel convert -t defender-xdr --pipeline linux-only.yml rule.yml",
    .good_example = "lintel convert -t defender-xdr --pipeline pipeline.yml rule.yml",
    .source = "pySigma documentation, \"Processing Pipelines\""};

const DiagnosticInfo kPipelineEffect{
    .code = "T054",
    .name = "pipeline-effect",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a processing pipeline would leave something else of a rule than it says",
    .rationale =
        "To drop the only item of a selection leaves nothing to search for, and to drop one of "
        "several alternatives narrows the rule. A query that silently means something else is "
        "worse than none.",
    .bad_example = "lintel convert -t defender-xdr --pipeline drop-everything.yml rule.yml",
    .good_example = "lintel convert -t defender-xdr --pipeline pipeline.yml rule.yml",
    .source = "pySigma documentation, \"Processing Pipelines\""};

const DiagnosticInfo kQueryExpression{
    .code = "T055",
    .name = "query-expression",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a pipeline's query expression that is no comparison of the field",
    .rationale =
        "`query_expression_placeholders` puts a condition of KQL in the place of a value. Lintel "
        "reads it, so that what it says of the field's column is checked with the query; that "
        "takes "
        "one comparison with the field on its left side.",
    .bad_example = "lintel convert -t sentinel --pipeline lookup-function.yml rule.yml",
    .good_example = "lintel convert -t sentinel --pipeline pipeline.yml rule.yml",
    .source = "pySigma documentation, \"Processing Pipelines\""};

std::span<const DiagnosticInfo* const> PreparationDiagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {&kPlaceholderOpen, &kPlaceholderValue,
                                                   &kPipelineRefusal, &kPipelineEffect,
                                                   &kQueryExpression};
  return kAll;
}

}  // namespace lintel::transform
