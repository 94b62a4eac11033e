#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/lintel/rule_files.h"

namespace lintel::cli {

// What a backend wrote for one rule.
struct RuleOutput {
  const RuleFile* file = nullptr;
  std::string text;
};

// Where a command's output goes.
struct OutputPlace {
  std::string path;            // -o; empty: the standard output
  std::string_view extension;  // of the files in a folder
};

// Writes the outputs, which are in path order: without a path one after the other to `out`; to the
// path as one file if it names one and the run read one named file; else into that folder, which
// mirrors the folders of the run, one file per rule. False if something could not be written; that
// is said on `err`.
bool WriteOutputs(const std::vector<RuleOutput>& outputs, const RuleFiles& run,
                  const OutputPlace& place, Files& files, Stream& out, Stream& err);

}  // namespace lintel::cli
