#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "compiler/compile.h"

namespace lintel::backends {

// How many other rules of the run hold the same indicator value, by the language they are
// written in.
struct CorpusCount {
  std::uint32_t sigma = 0;
  std::uint32_t kql = 0;

  std::uint32_t total() const { return sigma + kql; }
};

// What a page says about one rule's place among all rules of the run: built once per run, in time
// linear in its indicators. A rule whose logic another rule repeats word for word is counted once.
class Catalogue {
 public:
  // A catalogue of no rules, for commands that look at one rule alone.
  Catalogue() = default;

  // A catalogue of all rules of the run, in path order.
  explicit Catalogue(std::span<const CompiledRule* const> rules);

  // How many different rules it counts.
  std::uint32_t rule_count() const { return static_cast<std::uint32_t>(digests_.size()); }

  // How many other rules hold this value of this indicator: same polarity, field, class of
  // operator and normalised value. Nothing for what is not counted: time filters, presence tests,
  // values that are no literals.
  std::optional<CorpusCount> Count(const CompiledRule& compiled, const analysis::IndicatorUse& use,
                                   const ir::Value& value) const;

 private:
  std::unordered_map<std::string, CorpusCount> counts_;  // by key
  std::unordered_set<std::string> digests_;              // of the rules counted
};

// The key that two indicator values share when they count as the same: polarity, field, class
// and value; nothing for values that are not counted.
std::optional<std::string> CorpusKey(const CompiledRule& compiled,
                                     const analysis::IndicatorUse& use, const ir::Value& value);

}  // namespace lintel::backends
