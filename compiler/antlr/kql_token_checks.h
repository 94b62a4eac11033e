#pragma once

#include <string_view>
#include <vector>

#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {

// Whether brackets nest no deeper than kMaxNesting; reports the first that does.
bool CheckNesting(const std::vector<KqlToken>& tokens, std::vector<TokenProblem>& problems);

// Reports the first escape sequence of a string that KQL does not know. Verbatim and multi-line
// strings have none.
void CheckEscapes(std::string_view text, const KqlToken& string,
                  std::vector<TokenProblem>& problems);

// Reports a string whose line ends before it does.
void ReportUnterminated(std::string_view text, const KqlToken& string,
                        std::vector<TokenProblem>& problems);

}  // namespace lintel::antlr
