#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {

// Looks in a query that does not parse for what other languages read as comments: `/* … */`,
// `# …`, and `-- …` where the parser stopped in one. Reports the first of each kind and gives back
// the text with all of them made blank, as long as it was; nothing where there is none.
// `stopped_at` is the first byte that was refused.
std::optional<std::string> BlankForeignComments(std::string_view text,
                                                const std::vector<KqlToken>& tokens,
                                                std::uint32_t stopped_at,
                                                std::vector<TokenProblem>& problems);

}  // namespace lintel::antlr
