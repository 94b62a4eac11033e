#include "lint/diagnostic_filter.h"

#include <algorithm>

namespace lintel::lint {
namespace {

// How exactly the entries name the diagnostic: 0 not at all, then by the length of the code's
// beginning; its whole name is as exact as its whole code.
std::size_t Exactness(const std::vector<std::string>& entries, const DiagnosticInfo& info) {
  std::size_t best = 0;
  for (const std::string& entry : entries) {
    if (!Names(entry, info)) continue;
    best = std::max(best, entry == info.name ? info.code.size() : entry.size());
  }
  return best;
}

}  // namespace

bool Names(std::string_view entry, const DiagnosticInfo& info) {
  return !entry.empty() && (entry == info.name || info.code.starts_with(entry));
}

bool DiagnosticFilter::Allows(const DiagnosticInfo& info) const {
  const std::size_t selected = Exactness(select_, info);
  const std::size_t ignored = Exactness(ignore_, info);
  if (ignored > 0 && ignored >= selected) return false;
  return select_.empty() || selected > 0;
}

}  // namespace lintel::lint
