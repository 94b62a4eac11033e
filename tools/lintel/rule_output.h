#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// What a backend wrote for one rule.
struct RuleOutput {
  const RuleFile* file = nullptr;
  SourceSpan rule;           // the rule's bytes
  std::uint32_t number = 0;  // which rule of its file it is, from 0
  std::string text;
  std::string path;         // the file to write; set by NameOutputs(), empty for a stream
  bool is_dropped = false;  // has no file of its own; reported by NameOutputs()
};

// Where a command's output goes.
struct OutputPlace {
  std::string path;  // -o; empty: the standard output
  const backends::Backend& backend;
};

// Gives every output, which are in path order, its file: none without a path; the path itself if it
// names a file and the run read one named file; else one file per rule in that folder, which
// mirrors the folders of the run. The second rule of `a.yml` becomes `a-2`, the third `a-3`. An
// output whose file another one has already, or that would overwrite a file that was read, is
// reported and dropped.
void NameOutputs(std::vector<RuleOutput>& outputs, const RuleFiles& run, const OutputPlace& place,
                 Files& files, DiagnosticSink& sink);

// Writes what NameOutputs() has named; without a path, one after the other to `out`. False if
// something could not be written; that is said on `err`.
bool WriteOutputs(const std::vector<RuleOutput>& outputs, const OutputPlace& place, Files& files,
                  Stream& out, Stream& err);

}  // namespace lintel::cli
