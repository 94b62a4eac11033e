#pragma once

#include <string>
#include <vector>

#include "tools/lintel/files.h"
#include "tools/lintel/options.h"

namespace lintel::cli {

// A file that a command was asked to read.
struct Input {
  std::string path;      // as the user wrote it, with what was found below a folder
  std::string relative;  // below the folder that was given; for a file its name
  std::string error;     // why the path led nowhere; empty if it is a file
  bool is_standard_input = false;
  bool is_named = false;  // given by itself, not found in a folder
};

// All files that the options name, in path order and each once: a named file whatever its name,
// in folders those with an extension of a rule file (RuleFileExtensions()) or, with -P, a name that
// a pattern matches.
// Hidden files and folders below a folder are left out.
std::vector<Input> CollectInputs(const InputOptions& options, Files& files);

}  // namespace lintel::cli
