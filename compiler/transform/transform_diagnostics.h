#pragma once

#include <set>
#include <string>
#include <string_view>
#include <tuple>

#include "compiler/diagnostics/diagnostic_sink.h"

namespace lintel::transform {

extern const DiagnosticInfo kNoTable;
extern const DiagnosticInfo kNoColumn;
extern const DiagnosticInfo kKeyword;
extern const DiagnosticInfo kUnsupportedModifier;
extern const DiagnosticInfo kValueNotInColumn;
extern const DiagnosticInfo kHashNotRecorded;
extern const DiagnosticInfo kRegexNotSupported;
extern const DiagnosticInfo kNoEventMatches;
extern const DiagnosticInfo kTooManyForms;
extern const DiagnosticInfo kNoDetection;

// Passes findings on, each once: a rule is mapped again for every kind of event of its table.
class Reporter {
 public:
  explicit Reporter(DiagnosticSink& sink) : sink_(sink) {}

  // Reports that the rule cannot be said, with what the author can do.
  void Refuse(const DiagnosticInfo& info, SourceSpan span, const std::string& message,
              std::string help);

  // Whether anything was refused.
  bool has_refused() const { return !seen_.empty(); }

 private:
  DiagnosticSink& sink_;
  std::set<std::tuple<std::string_view, SourceSpan, std::string>> seen_;
};

}  // namespace lintel::transform
