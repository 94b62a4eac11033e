#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "backends/catalogue.h"
#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/schema/catalog.h"
#include "compiler/source/source_map.h"

namespace lintel::backends {

// What a backend may know beside the rule. `catalogue` and `findings` are filled for pages; other
// backends do not look at them.
struct EmitContext {
  const SourceMap& sources;
  const Catalogue& catalogue;            // all rules of the run
  std::span<const Diagnostic> findings;  // what the checks found in this rule, sorted
};

// A language that rules can be written in. `emit` gets a rule that already speaks the target's
// vocabulary (Retarget() was called where `platform` is set) and returns the file's text, or
// reports with a span what the target cannot say and returns nothing. No backend looks up a field
// mapping, and none emits a query that means less than the rule.
struct Backend {
  std::string_view target;                   // `sentinel-asim`, `sigma`: the value of -t
  std::string_view format;                   // `kql`, `sentinel-yaml`, `sigma`: the value of -f
  std::string_view summary;                  // one line for `lintel list`
  std::string_view extension;                // `.kql`
  std::optional<schema::Platform> platform;  // where the query runs; the rule is retargeted first
  std::optional<std::string> (*emit)(const CompiledRule& rule, const EmitContext& context,
                                     DiagnosticSink& sink);
  // Several outputs as one text, where more is to it than a separator between them; may be null.
  std::string (*join)(std::span<const std::string_view> texts) = nullptr;
  // Where rules can run continuously: what keeps one from it, if anything; else null.
  std::optional<std::string> (*near_real_time_obstacle)(const CompiledRule& rule) = nullptr;
};

// All backends, in the order of backends.def; the first of a target is its default format.
std::span<const Backend* const> AllBackends();

// The backend of a target and a format; an empty format means the target's default. The target may
// be called by an alias (schema::FindTarget).
const Backend* FindBackend(std::string_view target, std::string_view format);

// Every diagnostic that a backend can report, in order of their codes.
std::span<const DiagnosticInfo* const> BackendDiagnostics();

}  // namespace lintel::backends
