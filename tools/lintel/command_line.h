#pragma once

#include <span>
#include <string>

#include "tools/lintel/options.h"

namespace lintel::cli {

// Reads the arguments, without the program's name.
ParsedArguments ParseArguments(std::span<const std::string> args);

}  // namespace lintel::cli
