#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"

namespace lintel::lint {

// Which findings the user wants to see: `--select` and `--ignore`. An entry is a code (`K101`), a
// name, or the beginning of codes (`K`, `K1`).
class DiagnosticFilter {
 public:
  // Everything is wanted.
  DiagnosticFilter() = default;

  // Only what `select` names (everything if it is empty), without what `ignore` names. Where both
  // name it, the more exact entry wins.
  DiagnosticFilter(std::vector<std::string> select, std::vector<std::string> ignore)
      : select_(std::move(select)), ignore_(std::move(ignore)) {}

  // Whether findings of this kind are wanted. A finding of severity error that is not a check's
  // says that a rule could not be read; the runner shows it whatever the filter says.
  bool Allows(const DiagnosticInfo& info) const;

 private:
  std::vector<std::string> select_;
  std::vector<std::string> ignore_;
};

// Whether `entry` names the diagnostic: its code, its name or the beginning of its code.
bool Names(std::string_view entry, const DiagnosticInfo& info);

}  // namespace lintel::lint
