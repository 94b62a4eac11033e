#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/source/source_map.h"
#include "compiler/transform/retarget.h"

namespace lintel {

// A rule and what follows from it. Made only by Compile() and Retarget(), so that the facts are
// never stale.
struct CompiledRule {
  ir::Rule rule;
  analysis::Facts facts;
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
