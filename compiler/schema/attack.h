#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace lintel::schema {

// A column of the Enterprise ATT&CK matrix.
struct Tactic {
  std::string_view id;          // `TA0002`
  std::string_view short_name;  // `execution`: as Sigma tags write it
  std::string_view name;        // `Execution`
};

// What became of a technique in the version that is embedded.
enum class TechniqueState : std::uint8_t { kLive, kRevoked, kDeprecated };

// `live`, `revoked`, `deprecated`.
std::string_view Name(TechniqueState state);

// A technique or sub-technique.
struct Technique {
  std::string_view id;         // `T1059.001`
  std::string_view name;       // without the parent's: `PowerShell`
  std::string_view parent;     // `T1059`; empty for a technique that is no sub-technique
  std::string_view successor;  // what took a revoked technique's place; else empty
  TechniqueState state = TechniqueState::kLive;
  std::uint32_t tactics = 0;  // bit i stands for TacticAt(i); 0 unless live
};

// `19.1`.
std::string_view AttackVersion();

// What MITRE's terms of use ask to be reproduced with every copy: two sentences, no line breaks.
std::string_view AttackNotice();

// The tactics in the order of the matrix.
std::size_t TacticCount();
Tactic TacticAt(std::size_t index);

// The tactic with this id, short name or name; case, blanks, `-` and `_` do not matter, so that
// `LateralMovement`, `lateral-movement` and `Lateral Movement` are one.
std::optional<Tactic> FindTactic(std::string_view name);

// The tactics that a name means, older names included: `DefenseEvasion`, the name of a tactic up to
// version 18, means `stealth` and `defense-impairment`. Empty for an unknown name.
std::vector<Tactic> TacticsNamed(std::string_view name);

// The technique with this id, in either case.
std::optional<Technique> FindTechnique(std::string_view id);

// The live technique that an id means today: itself, or the last of its successors. None for an
// unknown or deprecated id.
std::optional<Technique> LiveTechnique(std::string_view id);

// The technique's tactics in the order of the matrix.
std::vector<Tactic> TacticsOf(const Technique& technique);

// All techniques in the order of their ids.
std::size_t TechniqueCount();
Technique TechniqueAt(std::size_t index);

}  // namespace lintel::schema
