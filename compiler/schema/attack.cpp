#include "compiler/schema/attack.h"

#include <string>

#include "compiler/schema/embedded_text.h"

namespace lintel::schema {
namespace {

struct TacticRow {
  std::uint32_t id;
  std::uint32_t short_name;
  std::uint32_t name;
};

struct AliasRow {
  std::uint32_t name;
  std::uint32_t tactics;
};

struct TechniqueRow {
  std::uint32_t id;
  std::uint32_t name;
  std::uint32_t successor;
  std::uint32_t tactics;
  std::uint32_t state;
};

#include "compiler/schema/attack.inc"

EmbeddedText Strings() { return {kText, kTextBegins, kTextCount, kTextSlots}; }

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Whether two names of a tactic are one but for case, blanks, `-` and `_`.
bool IsSameName(std::string_view a, std::string_view b) {
  const auto is_filler = [](char c) { return c == ' ' || c == '-' || c == '_'; };
  std::size_t i = 0;
  std::size_t k = 0;
  while (true) {
    while (i < a.size() && is_filler(a[i])) ++i;
    while (k < b.size() && is_filler(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (Lower(a[i++]) != Lower(b[k++])) return false;
  }
}

std::vector<Tactic> TacticsIn(std::uint32_t bits) {
  std::vector<Tactic> tactics;
  for (std::size_t i = 0; i < kTacticsCount; ++i) {
    if (bits >> i & 1) tactics.push_back(TacticAt(i));
  }
  return tactics;
}

}  // namespace

std::string_view AttackVersion() { return Strings()[kVersion]; }

std::string_view AttackNotice() {
  return "(c) 2025 The MITRE Corporation. This work is reproduced and distributed with the "
         "permission of The MITRE Corporation.";
}

std::size_t TacticCount() { return kTacticsCount; }

Tactic TacticAt(std::size_t index) {
  const TacticRow& row = kTactics[index];
  return {Strings()[row.id], Strings()[row.short_name], Strings()[row.name]};
}

std::optional<Tactic> FindTactic(std::string_view name) {
  for (std::size_t i = 0; i < kTacticsCount; ++i) {
    const Tactic tactic = TacticAt(i);
    if (IsSameName(tactic.short_name, name) || IsSameName(tactic.id, name)) return tactic;
  }
  return std::nullopt;
}

std::vector<Tactic> TacticsNamed(std::string_view name) {
  if (const std::optional<Tactic> tactic = FindTactic(name)) return {*tactic};
  for (const AliasRow& alias : kAliases) {
    if (IsSameName(Strings()[alias.name], name)) return TacticsIn(alias.tactics);
  }
  return {};
}

std::optional<Technique> FindTechnique(std::string_view id) {
  // Ids are short; upper case is the `T` alone.
  std::string upper(id);
  if (!upper.empty() && upper[0] == 't') upper[0] = 'T';
  const std::optional<std::uint32_t> text = Strings().Find(upper);
  if (!text) return std::nullopt;
  std::size_t low = 0;
  std::size_t high = kTechniquesCount;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (kTechniques[middle].id < *text) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == kTechniquesCount || kTechniques[low].id != *text) return std::nullopt;
  return TechniqueAt(low);
}

std::optional<Technique> LiveTechnique(std::string_view id) {
  std::optional<Technique> technique = FindTechnique(id);
  // A chain longer than the table would be a circle.
  for (std::size_t i = 0; technique && i < kTechniquesCount; ++i) {
    switch (technique->state) {
      case TechniqueState::kLive:
        return technique;
      case TechniqueState::kRevoked:
        technique = FindTechnique(technique->successor);
        break;
      case TechniqueState::kDeprecated:
        return std::nullopt;
    }
  }
  return std::nullopt;
}

std::vector<Tactic> TacticsOf(const Technique& technique) { return TacticsIn(technique.tactics); }

std::size_t TechniqueCount() { return kTechniquesCount; }

Technique TechniqueAt(std::size_t index) {
  const TechniqueRow& row = kTechniques[index];
  Technique technique;
  technique.id = Strings()[row.id];
  technique.name = Strings()[row.name];
  const std::size_t dot = technique.id.find('.');
  if (dot != std::string_view::npos) technique.parent = technique.id.substr(0, dot);
  technique.successor = Strings()[row.successor];
  technique.state = static_cast<TechniqueState>(row.state);
  technique.tactics = row.tactics;
  return technique;
}

}  // namespace lintel::schema
