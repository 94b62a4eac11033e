#include "compiler/diagnostics/closest_name.h"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

namespace lintel {
namespace {

// A name longer than this has no near neighbour worth the time.
constexpr std::size_t kMaxLength = 128;

char Lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// The number of slips between the two (optimal string alignment), in three rows.
std::size_t Slips(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool equal = Lower(a[i - 1]) == Lower(b[j - 1]);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (equal ? 0 : 1)});
      const bool swapped = i > 1 && j > 1 && Lower(a[i - 1]) == Lower(b[j - 2]) &&
                           Lower(a[i - 2]) == Lower(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string_view> ClosestName(std::string_view written,
                                            std::span<const std::string_view> candidates) {
  return ClosestName(written, candidates, std::max<std::size_t>(written.size() / 3, 1));
}

std::optional<std::string_view> ClosestName(std::string_view written,
                                            std::span<const std::string_view> candidates,
                                            std::size_t max_slips) {
  if (written.size() > kMaxLength) return std::nullopt;
  std::optional<std::string_view> closest;
  std::size_t best = max_slips + 1;
  for (const std::string_view candidate : candidates) {
    const std::size_t difference =
        std::max(written.size(), candidate.size()) - std::min(written.size(), candidate.size());
    if (difference >= best || candidate.size() > kMaxLength) continue;
    if (const std::size_t slips = Slips(written, candidate); slips < best) {
      best = slips;
      closest = candidate;
    }
  }
  return closest;
}

std::string DidYouMean(std::string_view written, std::span<const std::string_view> candidates) {
  const std::optional<std::string_view> closest = ClosestName(written, candidates);
  return closest ? fmt::format("; did you mean `{}`?", *closest) : "";
}

bool DifferInCaseOnly(std::string_view a, std::string_view b) {
  return std::ranges::equal(a, b, {}, Lower, Lower);
}

}  // namespace lintel
