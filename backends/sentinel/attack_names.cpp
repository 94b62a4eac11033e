#include "backends/sentinel/attack_names.h"

#include <algorithm>

#include "compiler/schema/attack.h"

namespace lintel::backends::sentinel {
namespace {

void AddOnce(std::vector<std::string>& list, std::string text) {
  if (std::find(list.begin(), list.end(), text) == list.end()) list.push_back(std::move(text));
}

// `CommandAndControl`. The tactics that version 19 of ATT&CK made out of Defense Evasion are
// unknown to Sentinel, which still has the old one.
std::string SentinelTactic(const schema::Tactic& tactic) {
  if (tactic.short_name == "stealth" || tactic.short_name == "defense-impairment") {
    return "DefenseEvasion";
  }
  std::string out;
  bool starts_word = true;
  for (const char c : tactic.name) {
    if (c == ' ') {
      starts_word = true;
      continue;
    }
    out += starts_word && c >= 'a' && c <= 'z' ? static_cast<char>(c & ~0x20) : c;
    starts_word = false;
  }
  return out;
}

}  // namespace

AttackNames FindAttackNames(const ir::Metadata& metadata) {
  AttackNames names;
  std::vector<schema::Technique> techniques;
  for (const ir::Tag& tag : metadata.tags) {
    if (tag.namespace_name != "attack") continue;
    if (const auto technique = schema::FindTechnique(tag.name)) techniques.push_back(*technique);
    for (const schema::Tactic& tactic : schema::TacticsNamed(tag.name)) {
      AddOnce(names.tactics, SentinelTactic(tactic));
    }
  }
  for (const schema::Technique& technique : techniques) {
    AddOnce(names.techniques, std::string(technique.id));
    // The portal refuses a technique none of whose tactics is listed.
    const auto live = schema::LiveTechnique(technique.id);
    if (!live) continue;
    const std::vector<schema::Tactic> tactics = schema::TacticsOf(*live);
    const bool listed =
        std::any_of(tactics.begin(), tactics.end(), [&](const schema::Tactic& tactic) {
          return std::find(names.tactics.begin(), names.tactics.end(), SentinelTactic(tactic)) !=
                 names.tactics.end();
        });
    if (!listed && !tactics.empty()) AddOnce(names.tactics, SentinelTactic(tactics.front()));
  }
  return names;
}

std::string TacticOf(std::string_view technique, const AttackNames& names) {
  const auto live = schema::LiveTechnique(technique);
  if (!live) return {};
  const std::vector<schema::Tactic> tactics = schema::TacticsOf(*live);
  for (const std::string& name : names.tactics) {
    if (std::ranges::any_of(tactics, [&](const schema::Tactic& tactic) {
          return SentinelTactic(tactic) == name;
        })) {
      return name;
    }
  }
  return {};
}

}  // namespace lintel::backends::sentinel
