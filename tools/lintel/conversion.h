#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/diagnostic.h"
#include "compiler/prepare.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// What became of a rule. A lossy one was written, and finds more than the rule says. A part is
// written in the queries of other rules only: a filter, or what a correlation names.
enum class Fate : std::uint8_t { kConverted, kLossy, kPart, kRefused };

// `converted`, `lossy`, `part`, `refused`.
std::string_view Name(Fate fate);

// One rule of a run and what a backend made of it.
struct Conversion {
  const RuleFile* file = nullptr;
  SourceSpan span;                // the rule's bytes
  std::optional<std::string> id;  // as the rule says it
  std::optional<std::string> title;
  std::uint32_t number = 0;  // which rule of its file it is, from 0
  Fate fate = Fate::kRefused;
  std::vector<const ir::Rule*> part_of;  // the rules in whose queries a part is
  std::string text;                      // empty where nothing was written
  std::vector<std::string> tables;       // and parsers that the query reads, in its order
  std::vector<Diagnostic> findings;      // what retargeting and the backend reported, sorted
  std::string path;                      // the file that was written; empty for the standard output

  // For backends whose rules can run continuously: what keeps this one from it; empty if nothing.
  std::optional<std::string> near_real_time_obstacle;

  // Whether there is something to write.
  bool is_written() const { return fate == Fate::kConverted || fate == Fate::kLossy; }

  // Why the rule was refused or what it lost: the first finding that says so, where there is one.
  const Diagnostic* reason() const;
};

// The rules of the run as they were read; empty where none is a correlation or a filter.
transform::RuleIndex IndexRules(const RuleFiles& run);

// The rules of the run fitted to the user's environment, for correlations; empty where there is
// none. `prepared` keeps those that changed and has to outlive the index.
transform::RuleIndex IndexPrepared(const RuleFiles& run, const Preparation& preparation,
                                   std::deque<CompiledRule>& prepared);

// Converts the rules of one file, in its order, each fitted to the user's environment before.
std::vector<Conversion> ConvertRules(const RuleFile& file, const SourceMap& sources,
                                     const Preparation& preparation,
                                     const transform::RetargetOptions& target_options,
                                     const backends::Backend& backend);

}  // namespace lintel::cli
