#include "tools/lintel/file_diagnostics.h"

#include <algorithm>
#include <iterator>

#include "backends/backend.h"
#include "compiler/compile.h"
#include "lint/check.h"
#include "lint/suppressions.h"

namespace lintel::cli {

const DiagnosticInfo kUnreadableFile{
    .code = "F001",
    .name = "unreadable-file",
    .severity = Severity::kError,
    .summary = "file or folder that cannot be read",
    .rationale =
        "The path does not exist or may not be read. The other files are processed, and "
        "the exit code is 2, so that a run that looked at less than it was asked to is "
        "never taken for a clean one.",
    .bad_example = "lintel check no-such-file.kql",
    .good_example = "lintel check rules/",
    .source = "Lintel"};

const DiagnosticInfo kFileTooLarge{
    .code = "F002",
    .name = "file-too-large",
    .severity = Severity::kError,
    .summary = "file larger than 32 MiB",
    .rationale =
        "A rule is a few kilobytes. A file of this size is an export or a mistake, and "
        "reading it would cost more than it tells.",
    .bad_example = "lintel check export.yml",
    .good_example = "lintel check rules/",
    .source = "Lintel"};

const DiagnosticInfo kOutputNameTaken{
    .code = "F003",
    .name = "output-name-taken",
    .severity = Severity::kError,
    .summary = "two rules whose outputs would be the same file",
    .rationale =
        "Outputs are named after the files of their rules, without the extension: `a.yml` and "
        "`a.yaml` in one folder would both become `a.kql`. The first is written, the second is "
        "not, and the exit code is 2, so that no rule gets lost without a word. Rename one file, "
        "or convert them into different folders.",
    .bad_example = "lintel convert -t sentinel -o out rules/a.yml rules/a.yaml",
    .good_example = "lintel convert -t sentinel -o out rules/a.yml rules/b.yaml",
    .source = "docs/convert.md"};

const DiagnosticInfo kOutputIsInput{
    .code = "F004",
    .name = "output-is-input",
    .severity = Severity::kError,
    .summary = "an output that would replace a file that was read",
    .rationale =
        "With `-o` naming the folder that is read, a query would be written over the rule that it "
        "was made from. Nothing is written for that rule, and the exit code is 2. Choose another "
        "folder.",
    .bad_example = "lintel convert -t sentinel -o rules rules",
    .good_example = "lintel convert -t sentinel -o out rules",
    .source = "docs/convert.md"};

std::vector<const DiagnosticInfo*> AllDiagnostics() {
  std::vector<const DiagnosticInfo*> all{&kUnreadableFile, &kFileTooLarge, &kOutputNameTaken,
                                         &kOutputIsInput};
  std::ranges::copy(CompilerDiagnostics(), std::back_inserter(all));
  std::ranges::copy(backends::BackendDiagnostics(), std::back_inserter(all));
  for (const lint::Check* check : lint::AllChecks()) all.push_back(&check->info);
  std::ranges::copy(lint::SuppressionDiagnostics(), std::back_inserter(all));
  std::ranges::sort(all, {}, &DiagnosticInfo::code);
  return all;
}

}  // namespace lintel::cli
