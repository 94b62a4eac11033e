#pragma once

#include <span>
#include <string_view>
#include <utility>

#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic.h"
#include "compiler/diagnostics/diagnostic_sink.h"

namespace lintel::lint {

struct Check;

// What a check sees: one rule and its facts, and a way to report. Not the file's text, not the
// configuration, no other finding: severity, suppression and order belong to the runner.
class CheckContext {
 public:
  CheckContext(const Check& check, const CompiledRule& compiled, DiagnosticSink& sink)
      : check_(check), compiled_(compiled), sink_(sink) {}

  const ir::Rule& rule() const { return compiled_.rule(); }
  const analysis::Facts& facts() const { return compiled_.facts(); }

  // Reports a finding of this check; see DiagnosticBuilder for help, notes and fixes.
  template <class... Args>
  DiagnosticBuilder Report(SourceSpan span, fmt::format_string<Args...> format,
                           Args&&... args) const;

 private:
  const Check& check_;
  const CompiledRule& compiled_;
  DiagnosticSink& sink_;
};

// What a catalogue-wide check sees: every rule of the run, in path order.
class CatalogueContext {
 public:
  CatalogueContext(const Check& check, std::span<const CompiledRule* const> rules,
                   DiagnosticSink& sink)
      : check_(check), rules_(rules), sink_(sink) {}

  std::span<const CompiledRule* const> rules() const { return rules_; }

  // Reports a finding of this check.
  template <class... Args>
  DiagnosticBuilder Report(SourceSpan span, fmt::format_string<Args...> format,
                           Args&&... args) const;

 private:
  const Check& check_;
  std::span<const CompiledRule* const> rules_;
  DiagnosticSink& sink_;
};

// One check: what it is and what it does. Exactly one of the two functions is set.
struct Check {
  DiagnosticInfo info;
  void (*run)(const CheckContext&) = nullptr;                // for each rule, on any thread
  void (*run_catalogue)(const CatalogueContext&) = nullptr;  // once, after all rules
};

template <class... Args>
DiagnosticBuilder CheckContext::Report(SourceSpan span, fmt::format_string<Args...> format,
                                       Args&&... args) const {
  return sink_.Report(check_.info, span, format, std::forward<Args>(args)...);
}

template <class... Args>
DiagnosticBuilder CatalogueContext::Report(SourceSpan span, fmt::format_string<Args...> format,
                                           Args&&... args) const {
  return sink_.Report(check_.info, span, format, std::forward<Args>(args)...);
}

// All checks, in the order of checks.def.
std::span<const Check* const> AllChecks();

// The check of that code or name.
const Check* FindCheck(std::string_view code_or_name);

}  // namespace lintel::lint
