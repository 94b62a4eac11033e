#include "compiler/schema/attack.h"

#include <fmt/core.h>

#include <map>
#include <string>

#include "tools/tablegen/emitter.h"
#include "tools/tablegen/topics.h"

namespace lintel::tablegen {
namespace {

using schema::TechniqueState;

struct Tactic {
  std::string id;
  std::string short_name;
  std::string name;
};

struct Alias {
  Place place;
  std::uint32_t tactics = 0;  // bit set of indices into the tactics
};

struct Technique {
  Place place;
  std::string name;
  TechniqueState state = TechniqueState::kLive;
  std::string successor;
  std::uint32_t tactics = 0;
};

// `T1059` or `T1059.001`.
bool IsTechniqueId(std::string_view id) {
  if (id.size() != 5 && id.size() != 9) return false;
  for (std::size_t i = 0; i < id.size(); ++i) {
    const bool fits = i == 0 ? id[i] == 'T' : i == 5 ? id[i] == '.' : id[i] >= '0' && id[i] <= '9';
    if (!fits) return false;
  }
  return true;
}

class AttackReader {
 public:
  explicit AttackReader(Errors& errors) : errors_(errors) {}

  void Read(const std::filesystem::path& path) {
    const DataFile file(path, errors_);
    for (const Line& line : file.lines()) {
      const std::string_view word = line.words[0];
      if (line.words.size() < 2) {
        errors_.Add(line.place, fmt::format("`{}` needs a value", word));
      } else if (word == "version") {
        version_ = line.words[1];
      } else if (word == "tactic") {
        ReadTactic(line);
      } else if (word == "alias") {
        ReadAlias(line);
      } else if (word == "technique") {
        ReadTechnique(line);
      } else {
        errors_.Add(line.place, fmt::format("unknown word `{}`", word));
      }
    }
    CheckReferences();
  }

  void Write(const std::filesystem::path& out) const {
    Emitter emitter;
    emitter.AddString("");
    emitter.AddString(version_);
    for (const Tactic& tactic : tactics_) {
      for (const auto& text : {tactic.id, tactic.short_name, tactic.name}) emitter.AddString(text);
    }
    for (const auto& [name, alias] : aliases_) emitter.AddString(name);
    for (const auto& [id, technique] : techniques_) {
      emitter.AddString(id);
      emitter.AddString(technique.name);
    }
    std::vector<std::uint32_t> tactics;
    for (const Tactic& tactic : tactics_) {
      tactics.insert(tactics.end(), {emitter.Id(tactic.id), emitter.Id(tactic.short_name),
                                     emitter.Id(tactic.name)});
    }
    std::vector<std::uint32_t> aliases;
    for (const auto& [name, alias] : aliases_) {
      aliases.insert(aliases.end(), {emitter.Id(name), alias.tactics});
    }
    std::vector<std::uint32_t> techniques;
    for (const auto& [id, technique] : techniques_) {
      techniques.insert(techniques.end(), {emitter.Id(id), emitter.Id(technique.name),
                                           emitter.Id(technique.successor), technique.tactics,
                                           static_cast<std::uint32_t>(technique.state)});
    }
    emitter.AddNumber("kVersion", emitter.Id(version_));
    emitter.AddArray("TacticRow", "kTactics", tactics, 3);
    emitter.AddArray("AliasRow", "kAliases", aliases, 2);
    emitter.AddArray("TechniqueRow", "kTechniques", techniques, 5);
    emitter.Write(out / "attack.inc");
  }

 private:
  // The bit of a tactic; 0 and an error when there is none of that name.
  std::uint32_t TacticBit(const Place& place, std::string_view short_name) {
    for (std::size_t i = 0; i < tactics_.size(); ++i) {
      if (tactics_[i].short_name == short_name) return 1u << i;
    }
    errors_.Add(place, fmt::format("unknown tactic `{}`", short_name));
    return 0;
  }

  void ReadTactic(const Line& line) {
    if (line.words.size() != 3 || line.tail.empty()) {
      return errors_.Add(line.place, "a tactic is `tactic ID SHORT-NAME | Name`");
    }
    for (const Tactic& tactic : tactics_) {
      if (tactic.id == line.words[1] || tactic.short_name == line.words[2]) {
        return errors_.Add(line.place, fmt::format("duplicate tactic `{}`", line.words[1]));
      }
    }
    tactics_.push_back(
        {std::string(line.words[1]), std::string(line.words[2]), std::string(line.tail)});
    if (tactics_.size() > 32) errors_.Add(line.place, "more than 32 tactics do not fit a bit set");
  }

  void ReadAlias(const Line& line) {
    if (line.words.size() < 3) return errors_.Add(line.place, "an alias needs a tactic");
    Alias alias{line.place};
    for (std::size_t i = 2; i < line.words.size(); ++i) {
      alias.tactics |= TacticBit(line.place, line.words[i]);
    }
    if (!aliases_.emplace(line.words[1], alias).second) {
      errors_.Add(line.place, fmt::format("duplicate alias `{}`", line.words[1]));
    }
  }

  void ReadTechnique(const Line& line) {
    const std::string_view id = line.words[1];
    if (!IsTechniqueId(id))
      return errors_.Add(line.place, fmt::format("`{}` is no technique id", id));
    if (line.tail.empty()) return errors_.Add(line.place, fmt::format("`{}` has no name", id));
    Technique technique{line.place, std::string(line.tail)};
    const std::string_view state = line.words.size() > 2 ? line.words[2] : std::string_view();
    if (state == "live") {
      for (std::size_t i = 3; i < line.words.size(); ++i) {
        technique.tactics |= TacticBit(line.place, line.words[i]);
      }
      if (line.words.size() == 3) {
        errors_.Add(line.place, fmt::format("live technique `{}` has no tactic", id));
      }
    } else if (state == "revoked" && line.words.size() == 4) {
      technique.state = TechniqueState::kRevoked;
      technique.successor = line.words[3];
    } else if (state == "deprecated" && line.words.size() == 3) {
      technique.state = TechniqueState::kDeprecated;
    } else {
      return errors_.Add(line.place,
                         "a technique is `live TACTIC…`, `revoked SUCCESSOR` or `deprecated`");
    }
    if (!techniques_.emplace(id, technique).second) {
      errors_.Add(line.place, fmt::format("duplicate technique `{}`", id));
    }
  }

  void CheckReferences() {
    for (const auto& [id, technique] : techniques_) {
      const auto& successor = technique.successor;
      if (!successor.empty() && techniques_.count(successor) == 0) {
        errors_.Add(technique.place, fmt::format("successor `{}` is not in the file", successor));
      }
      if (id.size() > 5 && techniques_.count(std::string_view(id).substr(0, 5)) == 0) {
        errors_.Add(technique.place, fmt::format("`{}` has no parent in the file", id));
      }
    }
  }

  Errors& errors_;
  std::string version_;
  std::vector<Tactic> tactics_;
  std::map<std::string, Alias, std::less<>> aliases_;
  std::map<std::string, Technique, std::less<>> techniques_;
};

}  // namespace

void ConvertAttack(const Folders& folders, Errors& errors) {
  AttackReader reader(errors);
  reader.Read(folders.data / "attack.txt");
  if (errors.lines().empty()) reader.Write(folders.out);
}

}  // namespace lintel::tablegen
