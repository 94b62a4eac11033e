#include "compiler/transform/reporter.h"

#include <utility>

namespace lintel::transform {

void Reporter::Refuse(const DiagnosticInfo& info, SourceSpan span, const std::string& message,
                      std::string help, std::string_view effect) {
  if (!allows_losses_) return RefuseRule(info, span, message, std::move(help));
  if (!seen_.emplace(info.code, span, message).second) return;
  losses_.push_back({span, message});
  sink_.Report(info, span, "{}", message).As(Severity::kWarning).Help(std::string(effect));
}

void Reporter::RefuseRule(const DiagnosticInfo& info, SourceSpan span, const std::string& message,
                          std::string help) {
  has_refused_ = true;
  if (!seen_.emplace(info.code, span, message).second) return;
  sink_.Report(info, span, "{}", message).Help(std::move(help));
}

}  // namespace lintel::transform
