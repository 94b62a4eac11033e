#include "compiler/sigma/pipeline_diagnostics.h"

#include "compiler/sigma/placeholder_reader.h"

namespace lintel::sigma {

const DiagnosticInfo kPlaceholderFile{
    .code = "T043",
    .name = "placeholder-file",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a file of placeholder values that cannot be read as one",
    .rationale =
        "`--placeholders` takes a YAML file with a map from each placeholder's name to its value "
        "or its list of values. A part that is none of these would leave a value out of every "
        "query.",
    .bad_example = "lintel convert -t defender-xdr --placeholders rule.yml rule.yml",
    .good_example = "lintel convert -t defender-xdr --placeholders placeholders.yml rule.yml",
    .source = "docs/convert.md"};

const DiagnosticInfo kPipelineFault{
    .code = "T051",
    .name = "pipeline-fault",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a processing pipeline that cannot be read as one",
    .rationale =
        "A pipeline changes every rule that is converted. A parameter that is missing, misspelled "
        "or of the wrong kind would change them in another way than its author meant, so none is "
        "converted with it.",
    .bad_example = "lintel convert -t defender-xdr --pipeline rule.yml rule.yml",
    .good_example = "lintel convert -t defender-xdr --pipeline pipeline.yml rule.yml",
    .source = "pySigma documentation, \"Processing Pipelines\""};

const DiagnosticInfo kPipelineType{
    .code = "T052",
    .name = "pipeline-type",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a transformation or condition of a pipeline that Lintel does not have",
    .rationale =
        "Lintel has pySigma's transformations of Sigma rules. It has none that change the text of "
        "a "
        "written query, because nothing could check what they write, and none that do what "
        "conversion does anyway. A pipeline that is applied in part gives other queries.",
    .bad_example = "lintel convert -t defender-xdr --pipeline with-postprocessing.yml rule.yml",
    .good_example = "lintel convert -t defender-xdr --pipeline pipeline.yml rule.yml",
    .source = "pySigma documentation, \"Processing Pipelines\""};

std::span<const DiagnosticInfo* const> PipelineDiagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {&kPlaceholderFile, &kPipelineFault,
                                                   &kPipelineType};
  return kAll;
}

}  // namespace lintel::sigma
