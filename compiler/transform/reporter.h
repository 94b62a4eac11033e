#pragma once

#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {

// A part of a rule that its query leaves out.
struct Loss {
  SourceSpan span;
  std::string message;  // why it cannot be said
};

// Passes findings on, each once: a rule is mapped again for every kind of event of its table.
class Reporter {
 public:
  // With `allows_losses` what cannot be said is a warning, and the query goes without it.
  Reporter(DiagnosticSink& sink, bool allows_losses) : sink_(sink), allows_losses_(allows_losses) {}

  // Reports that a part of the rule cannot be said, with what the author can do, and where losses
  // are allowed what becomes of the query.
  void Refuse(const DiagnosticInfo& info, SourceSpan span, const std::string& message,
              std::string help,
              std::string_view effect = "left out of the query, which finds more than the rule");

  // Reports that the rule cannot be said, whatever may be left out.
  void RefuseRule(const DiagnosticInfo& info, SourceSpan span, const std::string& message,
                  std::string help);

  bool allows_losses() const { return allows_losses_; }
  const std::vector<Loss>& losses() const { return losses_; }

  // Whether the rule cannot be said.
  bool has_refused() const { return has_refused_; }

 private:
  DiagnosticSink& sink_;
  bool allows_losses_;
  bool has_refused_ = false;
  std::vector<Loss> losses_;
  std::set<std::tuple<std::string_view, SourceSpan, std::string>> seen_;
};

}  // namespace lintel::transform
