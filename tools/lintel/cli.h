#pragma once

#include <span>
#include <string>

#include "tools/lintel/files.h"

namespace lintel::cli {

// The exit codes of every command.
enum ExitCode : int {
  kClean = 0,     // nothing to report
  kFindings = 1,  // findings, or rules that were refused
  kFailed = 2,    // could not do the job: a file or rule could not be read, or a wrong argument
};

// Runs one command, `args` without the program's name. Touches nothing but `files`, `out` and
// `err`, so that tests run it in their own process. Never throws.
int RunCli(std::span<const std::string> args, Files& files, Stream& out, Stream& err);

}  // namespace lintel::cli
