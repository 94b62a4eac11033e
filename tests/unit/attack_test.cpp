#include "compiler/schema/attack.h"

#include <doctest/doctest.h>

namespace {

using namespace lintel::schema;

TEST_CASE("techniques say their name, parent, tactics and state") {
  const Technique cloud = *FindTechnique("T1651");
  CHECK(cloud.name == "Cloud Administration Command");
  CHECK(cloud.parent.empty());
  CHECK(TacticsOf(cloud).at(0).name == "Execution");
  const Technique direct = *FindTechnique("t1021.008");
  CHECK(direct.id == "T1021.008");
  CHECK(direct.name == "Direct Cloud VM Connections");
  CHECK(direct.parent == "T1021");
  CHECK(FindTechnique(direct.parent)->name == "Remote Services");
  CHECK(TacticsOf(direct).at(0).short_name == "lateral-movement");
  CHECK_FALSE(FindTechnique("T9999").has_value());
  CHECK_FALSE(FindTechnique("Execution").has_value());
  CHECK_FALSE(FindTechnique("").has_value());
}

TEST_CASE("a revoked technique leads to the one in its place, a deprecated one to none") {
  CHECK(FindTechnique("T1002")->state == TechniqueState::kRevoked);
  CHECK(FindTechnique("T1002")->successor == "T1560");
  CHECK(LiveTechnique("T1002")->id == "T1560");
  CHECK(LiveTechnique("T1560")->id == "T1560");
  CHECK(FindTechnique("T1064")->state == TechniqueState::kDeprecated);
  CHECK_FALSE(LiveTechnique("T1064").has_value());
}

TEST_CASE("tactics go by short name, id, Sentinel's name and older names") {
  for (const char* name : {"lateral-movement", "LateralMovement", "Lateral Movement", "TA0008"}) {
    CAPTURE(name);
    CHECK(FindTactic(name)->name == "Lateral Movement");
  }
  CHECK_FALSE(FindTactic("DefenseEvasion").has_value());
  REQUIRE(TacticsNamed("DefenseEvasion").size() == 2);
  CHECK(TacticsNamed("DefenseEvasion")[0].short_name == "stealth");
  CHECK(TacticsNamed("defense-evasion")[1].short_name == "defense-impairment");
  CHECK(TacticsNamed("Creates Poetry").empty());
  CHECK(TacticCount() == 15);
}

TEST_CASE("every technique finds itself, and a live one has a tactic") {
  std::string_view last;
  for (std::size_t i = 0; i < TechniqueCount(); ++i) {
    const Technique technique = TechniqueAt(i);
    CHECK(last < technique.id);
    last = technique.id;
    REQUIRE(FindTechnique(technique.id)->name == technique.name);
    CHECK((technique.state == TechniqueState::kLive) == !TacticsOf(technique).empty());
    if (technique.state == TechniqueState::kRevoked) CHECK(LiveTechnique(technique.id).has_value());
  }
  CHECK(TechniqueCount() == 858);
  CHECK(AttackVersion() == "19.1");
}

}  // namespace
