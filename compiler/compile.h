#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/source/source_map.h"
#include "compiler/transform/retarget.h"

namespace lintel {

// A rule and what follows from it: its facts, collected when they are first asked for, since a
// conversion asks for none of the rule that it starts from. The rule stays as it is, so that they
// are never stale. No two threads may look at one rule at a time.
class CompiledRule {
 public:
  CompiledRule(ir::Rule&& rule, const analysis::Surroundings& surroundings)
      : rule_(std::move(rule)), surroundings_(surroundings) {}

  const ir::Rule& rule() const { return rule_; }
  const analysis::Surroundings& surroundings() const { return surroundings_; }
  const analysis::Facts& facts() const;

  // Gives the memory of the facts back; whoever asks for them again has them collected again.
  void DropFacts() { facts_.reset(); }

 private:
  ir::Rule rule_;
  analysis::Surroundings surroundings_;
  mutable std::shared_ptr<const analysis::Facts> facts_;  // copies of a rule share them
};

// What came out of one file.
struct Compilation {
  std::vector<CompiledRule> rules;     // in file order; libraries too, see ir::Rule
  std::uint32_t unreadable_rules = 0;  // documents or queries with an error; each is reported
};

// Reads every rule of a file: Sigma YAML, Sentinel YAML or KQL, by its extension and content.
// Errors go to the sink, located; what could not be read is left out. The surroundings' catalog
// must outlive the result. Never throws.
Compilation Compile(const SourceMap& sources, FileId file, DiagnosticSink& sink,
                    const analysis::Surroundings& surroundings = {});

// The rule in the vocabulary of a target: Sigma selections expanded, logsource and fields mapped to
// tables and columns. A KQL rule comes back as it is. Where the target cannot say the rule, the
// reasons go to the sink, each with the span of the part, and nothing comes back.
std::optional<CompiledRule> Retarget(const CompiledRule& compiled, const schema::Target& target,
                                     const transform::RetargetOptions& options,
                                     DiagnosticSink& sink);

// Every diagnostic that Compile() and Retarget() can report, in order of their codes.
std::span<const DiagnosticInfo* const> CompilerDiagnostics();

}  // namespace lintel
