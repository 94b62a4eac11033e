#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/metadata.h"

namespace lintel::backends::sentinel {

// What a rule says of ATT&CK, in Sentinel's words.
struct AttackNames {
  std::vector<std::string> tactics;     // `CommandAndControl`
  std::vector<std::string> techniques;  // `T1059.001`, each with one of its tactics above
};

// Reads the rule's tags. Names that ATT&CK does not have are left out, and a tactic is added for a
// technique none of whose tactics the rule names, as Sentinel refuses it otherwise.
AttackNames FindAttackNames(const ir::Metadata& metadata);

// The first of the named tactics that the technique belongs to; empty where it is none of them.
std::string TacticOf(std::string_view technique, const AttackNames& names);

}  // namespace lintel::backends::sentinel
