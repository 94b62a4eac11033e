#pragma once

#include <optional>
#include <string>

#include "compiler/compile.h"

namespace lintel::backends::defender {

// What keeps Defender XDR from running the query continuously, in near real time, instead of every
// hour; none where nothing does. `the query joins …`: words that end a sentence. Whether there are
// comments is not looked at: whoever writes the query can leave them out.
std::optional<std::string> NearRealTimeObstacle(const CompiledRule& compiled);

}  // namespace lintel::backends::defender
