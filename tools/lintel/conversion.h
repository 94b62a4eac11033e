#pragma once

#include <cstdint>
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

// How a run converts.
struct ConversionPlan {
  const backends::Backend& backend;
  Preparation preparation;
  transform::RetargetOptions target_options;
  unsigned jobs = 0;         // how many threads; 0: as many as the machine has
  bool keeps_rules = false;  // whether the run's rules are wanted after they were converted
};

// Reads the files of the run and converts every rule, in its order, each fitted to the user's
// environment before. Rules are let go of once they are converted, unless some rule of the run is
// a correlation or a filter or the plan keeps them.
std::vector<Conversion> ConvertAll(RuleFiles& run, ConversionPlan plan, Files& files, Stream& err);

}  // namespace lintel::cli
