#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "backends/markdown/markdown_text.h"
#include "backends/markdown/sections.h"
#include "compiler/schema/attack.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends::markdown {
namespace {

// What the rule's tags say.
struct Mapping {
  std::vector<schema::Tactic> tactics;  // each once
  std::vector<schema::Technique> techniques;
  std::vector<std::string> unknown;  // ids that look like a technique's and are none
};

bool LooksLikeTechnique(std::string_view name) {
  return name.size() > 1 && (name[0] == 't' || name[0] == 'T') && name[1] >= '0' && name[1] <= '9';
}

Mapping ReadMapping(const ir::Metadata& metadata) {
  Mapping mapping;
  for (const ir::Tag& tag : metadata.tags) {
    if (tag.namespace_name != "attack") continue;
    if (const auto technique = schema::FindTechnique(tag.name)) {
      mapping.techniques.push_back(*technique);
    } else if (LooksLikeTechnique(tag.name)) {
      std::string id(tag.name);
      id[0] = 'T';
      mapping.unknown.push_back(std::move(id));
    }
    // Groups (`attack.g0032`) and software name no tactic.
    for (const schema::Tactic& tactic : schema::TacticsNamed(tag.name)) {
      const auto same = [&](const schema::Tactic& other) { return other.id == tactic.id; };
      if (std::none_of(mapping.tactics.begin(), mapping.tactics.end(), same)) {
        mapping.tactics.push_back(tactic);
      }
    }
  }
  return mapping;
}

// `T1021.008 Remote Services: Direct Cloud VM Connections`, linked.
std::string TechniqueText(const schema::Technique& technique) {
  std::string name(technique.name);
  if (const auto parent = schema::FindTechnique(technique.parent)) {
    name = fmt::format("{}: {}", parent->name, name);
  }
  std::string path(technique.id);
  std::replace(path.begin(), path.end(), '.', '/');
  return fmt::format("[{}](https://attack.mitre.org/techniques/{}/) {}", technique.id, path,
                     InlineText(name));
}

std::string StateText(const schema::Technique& technique) {
  if (technique.state == schema::TechniqueState::kRevoked) {
    const auto successor = schema::LiveTechnique(technique.id);
    if (successor) return fmt::format("revoked, now {}", TechniqueText(*successor));
  }
  return std::string(schema::Name(technique.state));
}

// Those of the technique's tactics that the rule names; where it names none of them, all.
std::vector<std::string_view> TacticNames(const schema::Technique& technique,
                                          const std::vector<schema::Tactic>& named) {
  std::vector<std::string_view> all;
  std::vector<std::string_view> own;
  const auto live = schema::LiveTechnique(technique.id);
  for (const schema::Tactic& tactic :
       live ? schema::TacticsOf(*live) : std::vector<schema::Tactic>()) {
    all.push_back(tactic.name);
    for (const schema::Tactic& other : named) {
      if (other.id == tactic.id) own.push_back(tactic.name);
    }
  }
  return own.empty() ? all : own;
}

}  // namespace

std::string AttackSection(const PageContext& page) {
  const Mapping mapping = ReadMapping(page.rule().metadata);
  if (mapping.tactics.empty() && mapping.techniques.empty() && mapping.unknown.empty()) {
    return "## ATT&CK\n\nThe rule names no tactic and no technique.\n\n";
  }
  std::string out = "## ATT&CK\n\n| Tactic | Technique | State |\n|---|---|---|\n";
  std::set<std::string_view> used;
  for (const schema::Technique& technique : mapping.techniques) {
    const std::vector<std::string_view> tactics = TacticNames(technique, mapping.tactics);
    used.insert(tactics.begin(), tactics.end());
    out += fmt::format("| {} | {} | {} |\n", Joined(tactics, ", "), TechniqueText(technique),
                       StateText(technique));
  }
  for (const std::string& id : mapping.unknown) {
    out += fmt::format("| | {} | unknown |\n", InlineText(id));
  }
  for (const schema::Tactic& tactic : mapping.tactics) {
    if (!used.contains(tactic.name)) out += fmt::format("| {} | | |\n", tactic.name);
  }
  return out + "\n";
}

}  // namespace lintel::backends::markdown
