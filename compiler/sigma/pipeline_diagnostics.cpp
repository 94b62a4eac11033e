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

std::span<const DiagnosticInfo* const> PipelineDiagnostics() {
  static constexpr const DiagnosticInfo* kAll[] = {&kPlaceholderFile};
  return kAll;
}

}  // namespace lintel::sigma
