#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "compiler/analysis/facts.h"
#include "compiler/diagnostics/diagnostic.h"
#include "lint/diagnostic_filter.h"

namespace lintel::lint {

// A file's text after fixes.
struct FixedText {
  std::string text;
  std::size_t applied = 0;   // how many fixes are in it
  bool is_rejected = false;  // the fixes would have left a rule unreadable: the text is as it was
};

// Applies the fixes of the findings, which must be of one file, in the order of their places, all
// edits of a fix or none. A fix that overlaps one before it is left out: what it was made for may
// be gone. Fixes less safe than `least` are left out.
FixedText ApplyFixes(std::string_view text, std::span<const Diagnostic> findings, FixSafety least);

// Applies fixes, reads and checks the result again, and goes on until nothing is left to fix. The
// result has no more errors than `text` had.
FixedText FixUntilStable(std::string_view path, std::string_view text,
                         std::span<const Diagnostic> findings, const DiagnosticFilter& filter,
                         FixSafety least, const analysis::Surroundings& surroundings = {});

}  // namespace lintel::lint
