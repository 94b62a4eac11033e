#pragma once

#include <span>
#include <string>

#include "backends/backend.h"
#include "tools/lintel/conversion.h"

namespace lintel::cli {

// How many rules met which fate, and why.
struct ConvertBalance {
  struct Reason {
    const DiagnosticInfo* info = nullptr;  // null where none was given
    std::size_t count = 0;
  };

  std::size_t converted = 0;  // without a loss
  std::size_t lossy = 0;
  std::size_t parts = 0;  // written in the queries of other rules only
  std::size_t refused = 0;
  std::vector<Reason> refusals;  // by the first reason of each rule, the most frequent first
  std::vector<Reason> losses;

  std::size_t total() const { return converted + lossy + parts + refused; }
};

ConvertBalance Balance(std::span<const Conversion> conversions);

// The balance for people, a line per reason: what `lintel convert` ends with.
std::string BalanceText(const ConvertBalance& balance, std::size_t unreadable, bool colour);

// What became of every rule, as JSON; docs/output-formats.md lists the fields. `unread` are the
// findings of what could not be read as a rule.
std::string ConvertReport(const SourceMap& sources, const backends::Backend& backend,
                          std::span<const Conversion> conversions,
                          std::span<const Diagnostic> unread, std::size_t unreadable);

}  // namespace lintel::cli
