#include "compiler/diagnostics/diagnostic_sink.h"

#include <algorithm>
#include <tuple>

namespace lintel {

std::string_view Name(Severity severity) {
  switch (severity) {
    case Severity::kInfo:
      return "info";
    case Severity::kWarning:
      return "warning";
    case Severity::kError:
      return "error";
  }
  return "";
}

DiagnosticBuilder& DiagnosticBuilder::Help(std::string help) {
  diagnostic_.help = std::move(help);
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Note(SourceSpan span, std::string message) {
  diagnostic_.notes.push_back({span, std::move(message)});
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Suggest(Fix fix) {
  diagnostic_.fix = std::move(fix);
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::SuggestReplacement(FixSafety safety, SourceSpan span,
                                                         std::string replacement,
                                                         std::string title) {
  return Suggest({std::move(title), safety, {{span, std::move(replacement)}}});
}

DiagnosticBuilder& DiagnosticBuilder::As(Severity severity) {
  if (diagnostic_.severity == Severity::kError) --error_count_;
  if (severity == Severity::kError) ++error_count_;
  diagnostic_.severity = severity;
  return *this;
}

DiagnosticBuilder DiagnosticSink::Add(const DiagnosticInfo& info, SourceSpan span,
                                      std::string message) {
  if (info.severity == Severity::kError) ++error_count_;
  Diagnostic& diagnostic = diagnostics_.emplace_back();
  diagnostic.info = &info;
  diagnostic.severity = info.severity;
  diagnostic.span = span;
  diagnostic.message = std::move(message);
  return {diagnostic, error_count_};
}

void SortDiagnostics(std::vector<Diagnostic>& diagnostics) {
  const auto key = [](const Diagnostic& d) {
    return std::tuple(d.span.file, d.span.begin, d.info->code, d.span.end,
                      std::string_view(d.message));
  };
  std::ranges::stable_sort(diagnostics, {}, key);
  // Not std::ranges::unique: clang 14 cannot compile what it returns in libstdc++ 12.
  const auto same = [&](const Diagnostic& a, const Diagnostic& b) { return key(a) == key(b); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

}  // namespace lintel
