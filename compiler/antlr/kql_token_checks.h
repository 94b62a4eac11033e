#pragma once

#include <string_view>
#include <vector>

#include "compiler/antlr/kql_bracket_frame.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {

// Whether brackets nest no deeper than kMaxNesting; reports the first that does.
bool CheckNesting(const std::vector<KqlToken>& tokens, std::vector<TokenProblem>& problems);

// Whether a `*` in place of an operand stands for columns, by the tokens around it.
bool MayBeStar(const BracketFrame& frame, grammar::TokenType previous, grammar::TokenType next);

// Reports the first escape sequence of a string that KQL does not know. Verbatim and multi-line
// strings have none.
void CheckEscapes(std::string_view text, const KqlToken& string,
                  std::vector<TokenProblem>& problems);

// Reports a string whose line ends before it does.
void ReportUnterminated(std::string_view text, const KqlToken& string,
                        std::vector<TokenProblem>& problems);

// Reports the sign of `where a = 1`, `where a = = 1`, `where a =! 1`; `next` stands behind it.
void ReportAssignment(std::string_view text, const KqlToken& sign, const KqlToken& next,
                      std::vector<TokenProblem>& problems);

}  // namespace lintel::antlr
