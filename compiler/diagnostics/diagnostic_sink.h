#pragma once

#include <fmt/core.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"

namespace lintel {

// Adds to a diagnostic that was just reported. Lives for one expression:
// `sink.Report(kInfo, span, "…").Help("…").Note(other, "…");`
class DiagnosticBuilder {
 public:
  DiagnosticBuilder(Diagnostic& diagnostic, std::size_t& error_count)
      : diagnostic_(diagnostic), error_count_(error_count) {}

  // What the author can do about it, as a sentence in lower case without a full stop.
  DiagnosticBuilder& Help(std::string help);

  // A second place that explains the first.
  DiagnosticBuilder& Note(SourceSpan span, std::string message);

  // The edits that mend it.
  DiagnosticBuilder& Suggest(Fix fix);

  // The fix that replaces the bytes under one span.
  DiagnosticBuilder& SuggestReplacement(FixSafety safety, SourceSpan span, std::string replacement,
                                        std::string title);

  // Another severity than the kind's own.
  DiagnosticBuilder& As(Severity severity);

 private:
  Diagnostic& diagnostic_;
  std::size_t& error_count_;  // of the sink
};

// Collects findings; the only way to tell the user something. One sink per file and thread;
// whoever runs the files merges and sorts.
class DiagnosticSink {
 public:
  // Reports with the kind's own severity. The format string is checked at compile time.
  template <class... Args>
  DiagnosticBuilder Report(const DiagnosticInfo& info, SourceSpan span,
                           fmt::format_string<Args...> format, Args&&... args) {
    return Add(info, span, fmt::vformat(format, fmt::make_format_args(args...)));
  }

  // The findings so far, in the order of their reporting.
  const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

  // Hands all findings over and is empty afterwards.
  std::vector<Diagnostic> Take() { return std::exchange(diagnostics_, {}); }

  // How many findings of severity error there are.
  std::size_t error_count() const { return error_count_; }

 private:
  DiagnosticBuilder Add(const DiagnosticInfo& info, SourceSpan span, std::string message);

  std::vector<Diagnostic> diagnostics_;
  std::size_t error_count_ = 0;
};

// Orders findings for output: file, first byte, code, last byte, message; each is left once, as a
// part that rules of a file share is read with each. The number of threads makes no difference.
void SortDiagnostics(std::vector<Diagnostic>& diagnostics);

}  // namespace lintel
