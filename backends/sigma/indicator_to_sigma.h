#pragma once

#include <optional>
#include <string>

#include "backends/sigma/field_names.h"
#include "compiler/ir/predicate.h"
#include "compiler/source/text_arena.h"

namespace lintel::backends::sigma {

// A test in Sigma's words. KQL's presence tests become the negation of Sigma's absence.
struct SigmaTest {
  ir::Indicator indicator;
  bool is_negated = false;
};

// The indicator of a KQL query as Sigma has it, with the field of the chosen log source; text that
// no file holds goes to the arena. Where there is none, nothing, and `reason` says why.
std::optional<SigmaTest> IndicatorToSigma(const ir::Indicator& indicator,
                                          const LogSourceChoice& choice, TextArena& arena,
                                          std::string& reason);

}  // namespace lintel::backends::sigma
