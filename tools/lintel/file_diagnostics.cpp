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

std::vector<const DiagnosticInfo*> AllDiagnostics() {
  std::vector<const DiagnosticInfo*> all{&kUnreadableFile, &kFileTooLarge};
  std::ranges::copy(CompilerDiagnostics(), std::back_inserter(all));
  std::ranges::copy(backends::BackendDiagnostics(), std::back_inserter(all));
  for (const lint::Check* check : lint::AllChecks()) all.push_back(&check->info);
  std::ranges::copy(lint::SuppressionDiagnostics(), std::back_inserter(all));
  std::ranges::sort(all, {}, &DiagnosticInfo::code);
  return all;
}

}  // namespace lintel::cli
