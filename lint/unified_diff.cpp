#include "lint/unified_diff.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <vector>

namespace lintel::lint {
namespace {

constexpr std::size_t kContext = 3;

// Beyond this many steps the rest is shown as replaced: a diff of two unrelated files helps nobody.
constexpr int kMaxSteps = 2000;

using Lines = std::vector<std::string_view>;

// The lines with their ends, so that a missing last one is seen.
Lines Split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// One line of the script that turns one text into the other.
struct Step {
  char kind;  // ` ` both, `-` only before, `+` only after
  std::size_t before;
  std::size_t after;
};

// Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986): the furthest point on each
// diagonal after each number of edits, kept so that the way can be walked back.
std::vector<Step> Script(const Lines& a, const Lines& b) {
  const int n = static_cast<int>(a.size());
  const int m = static_cast<int>(b.size());
  const int limit = std::min(n + m, kMaxSteps);
  std::vector<int> furthest(2 * static_cast<std::size_t>(limit) + 3, 0);
  const auto at = [&](std::vector<int>& v, int k) -> int& {
    return v[static_cast<std::size_t>(k + limit + 1)];
  };
  std::vector<std::vector<int>> history;
  bool found = false;
  for (int d = 0; d <= limit && !found; ++d) {
    history.push_back(furthest);
    for (int k = -d; k <= d && !found; k += 2) {
      const bool down = k == -d || (k != d && at(furthest, k - 1) < at(furthest, k + 1));
      int x = down ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
      while (x < n && x - k < m && x - k >= 0 && a[x] == b[x - k]) ++x;
      at(furthest, k) = x;
      found = x >= n && x - k >= m;
    }
  }

  std::vector<Step> script;
  if (!found) {
    for (int x = 0; x < n; ++x) script.push_back({'-', static_cast<std::size_t>(x), 0});
    for (int y = 0; y < m; ++y) {
      script.push_back({'+', a.size(), static_cast<std::size_t>(y)});
    }
    return script;
  }
  int x = n;
  int y = m;
  const auto add = [&](char kind) {
    script.push_back({kind, static_cast<std::size_t>(x), static_cast<std::size_t>(y)});
  };
  for (int d = static_cast<int>(history.size()) - 1; d >= 0; --d) {
    std::vector<int>& v = history[static_cast<std::size_t>(d)];
    const int k = x - y;
    const bool down = k == -d || (k != d && at(v, k - 1) < at(v, k + 1));
    const int previous_k = down ? k + 1 : k - 1;
    const int previous_x = d == 0 ? 0 : at(v, previous_k);
    const int previous_y = d == 0 ? 0 : previous_x - previous_k;
    while (x > previous_x && y > previous_y) {
      --x;
      --y;
      add(' ');
    }
    if (d == 0) break;
    if (down) {
      --y;
      add('+');
    } else {
      --x;
      add('-');
    }
  }
  std::ranges::reverse(script);
  return script;
}

std::string HunkRange(std::size_t begin, std::size_t count) {
  // A range without lines names the line before it.
  const std::size_t first = count == 0 ? begin : begin + 1;
  return count == 1 ? fmt::format("{}", first) : fmt::format("{},{}", first, count);
}

}  // namespace

std::string UnifiedDiff(std::string_view before, std::string_view after,
                        std::string_view before_name, std::string_view after_name) {
  if (before == after) return {};
  const Lines a = Split(before);
  const Lines b = Split(after);
  const std::vector<Step> script = Script(a, b);

  std::string diff = fmt::format("--- {}\n+++ {}\n", before_name, after_name);
  for (std::size_t i = 0; i < script.size();) {
    if (script[i].kind == ' ') {
      ++i;
      continue;
    }
    // A hunk ends where more than twice the context is equal.
    std::size_t end = i;
    for (std::size_t j = i; j < script.size() && j <= end + 2 * kContext + 1; ++j) {
      if (script[j].kind != ' ') end = j;
    }
    const std::size_t first = i - std::min(i, kContext);
    const std::size_t last = std::min(end + 1 + kContext, script.size());
    const auto hunk = std::span(script).subspan(first, last - first);
    const auto old_lines = hunk.size() - std::ranges::count(hunk, '+', &Step::kind);
    const auto new_lines = hunk.size() - std::ranges::count(hunk, '-', &Step::kind);
    diff += fmt::format("@@ -{} +{} @@\n", HunkRange(hunk[0].before, old_lines),
                        HunkRange(hunk[0].after, new_lines));
    for (const Step& step : hunk) {
      const std::string_view line = step.kind == '+' ? b[step.after] : a[step.before];
      diff += step.kind;
      diff += line;
      if (!line.ends_with('\n')) diff += "\n\\ No newline at end of file\n";
    }
    i = last;
  }
  return diff;
}

}  // namespace lintel::lint
