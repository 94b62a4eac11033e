// The names of enumerators, which the data files use too: tools/tablegen compiles this file.

#include <array>

#include "compiler/schema/action_types.h"
#include "compiler/schema/attack.h"
#include "compiler/schema/catalog.h"
#include "compiler/schema/event_coverage.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::schema {
namespace {

constexpr std::array<std::string_view, 10> kNames = {
    "bool", "int", "long", "real", "decimal", "string", "datetime", "timespan", "guid", "dynamic"};

struct Alias {
  std::string_view name;
  ScalarType type;
};
constexpr Alias kAliases[] = {
    {"boolean", ScalarType::kBool},  {"double", ScalarType::kReal}, {"time", ScalarType::kTimespan},
    {"date", ScalarType::kDatetime}, {"uuid", ScalarType::kGuid},   {"uniqueid", ScalarType::kGuid},
};

}  // namespace

std::string_view Name(ScalarType type) { return kNames[static_cast<std::size_t>(type)]; }

std::optional<ScalarType> ParseScalarType(std::string_view name) {
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (kNames[i] == name) return static_cast<ScalarType>(i);
  }
  for (const Alias& alias : kAliases) {
    if (alias.name == name) return alias.type;
  }
  return std::nullopt;
}

std::string_view Name(Platform platform) {
  switch (platform) {
    case Platform::kDefenderXdr:
      return "defender-xdr";
    case Platform::kSentinel:
      return "sentinel";
  }
  return {};
}

std::string_view Name(ActionTypeStatus status) {
  switch (status) {
    case ActionTypeStatus::kDocumented:
      return "documented";
    case ActionTypeStatus::kEarlier:
      return "earlier";
    case ActionTypeStatus::kObserved:
      return "observed";
    case ActionTypeStatus::kSuspect:
      return "suspect";
  }
  return {};
}

std::string_view Name(Certainty certainty) {
  switch (certainty) {
    case Certainty::kUnknown:
      return "unknown";
    case Certainty::kLow:
      return "low";
    case Certainty::kMedium:
      return "medium";
    case Certainty::kHigh:
      return "high";
  }
  return {};
}

std::string_view Name(TechniqueState state) {
  switch (state) {
    case TechniqueState::kLive:
      return "live";
    case TechniqueState::kRevoked:
      return "revoked";
    case TechniqueState::kDeprecated:
      return "deprecated";
  }
  return {};
}

std::string_view Name(FieldKind kind) {
  switch (kind) {
    case FieldKind::kText:
      return "text";
    case FieldKind::kAddress:
      return "address";
    case FieldKind::kPath:
      return "path";
    case FieldKind::kNumber:
      return "number";
    case FieldKind::kFileName:
      return "file-name";
    case FieldKind::kAccount:
      return "account";
    case FieldKind::kHashes:
      return "hashes";
    case FieldKind::kRegistry:
      return "registry";
    case FieldKind::kRegistryData:
      return "registry-data";
    case FieldKind::kRegistryDataAny:
      return "registry-data-any";
    case FieldKind::kPathOrName:
      return "path-or-name";
    case FieldKind::kMember:
      return "member";
    case FieldKind::kNumberMember:
      return "number-member";
    case FieldKind::kHexMember:
      return "hex-member";
    case FieldKind::kXmlMember:
      return "xml-member";
    case FieldKind::kJsonText:
      return "json-text";
    case FieldKind::kFolder:
      return "folder";
    case FieldKind::kNamedTwice:
      return "named-twice";
    case FieldKind::kExtract:
      return "extract";
    case FieldKind::kAbsent:
      return "absent";
    case FieldKind::kAny:
      return "any";
    case FieldKind::kNone:
      return "none";
  }
  return {};
}

}  // namespace lintel::schema
