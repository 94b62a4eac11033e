#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// How urgent a hit is. Sentinel's severities map one to one (it has no critical).
enum class Level : std::uint8_t { kInformational, kLow, kMedium, kHigh, kCritical };

// `informational`, `low`, …: Sigma's words.
Text Name(Level level);

// A tag `attack.t1059.001` has the namespace `attack` and the name `t1059.001`. Sentinel's
// `tactics` and `relevantTechniques` become tags of the same form, lower-case, with their own
// spans, so that checks look in one place.
struct Tag {
  SourceSpan span;
  Text namespace_name;
  Text name;
};

// A documented false positive. Sigma's `falsepositives` are names only; in Sentinel YAML and in
// the comment header of a KQL file an entry may be a map of name, description and exclusion, the
// last one a KQL condition that picks the harmless events.
struct FalsePositive {
  SourceSpan span;
  Spanned<Text> name;
  std::optional<Spanned<Text>> description;
  std::optional<PredicateId> exclusion;
};

// A connector that a Sentinel rule says it needs.
struct RequiredConnector {
  Spanned<Text> id;
  std::vector<Spanned<Text>> data_types;
};

// One identifier of a Sentinel entity mapping: `FullName` from the column `DeviceName`.
struct EntityField {
  Spanned<Text> identifier;
  Spanned<Text> column;
};

// `entityMappings` of a Sentinel rule.
struct EntityMapping {
  Spanned<Text> entity_type;
  std::vector<EntityField> fields;
};

// A key that Lintel gives no meaning to; kept, so that writing the rule back loses nothing.
struct CustomField {
  Spanned<Text> key;
  SourceSpan value_span;
};

// `related` of a Sigma rule.
struct RelatedRule {
  Spanned<Text> id;
  Spanned<Text> type;
};

// What a rule says about itself, in Sigma's words; Sentinel's `name` is the title and its
// `severity` the level. Absent is not empty: an empty title is there, with its span.
struct Metadata {
  std::optional<Spanned<Text>> title;
  std::optional<Spanned<Text>> id;
  std::optional<Spanned<Text>> name;  // Sigma's `name`, for references between rules
  std::vector<RelatedRule> related;
  std::optional<Spanned<Text>> status;
  std::optional<Spanned<Text>> description;
  std::optional<Spanned<Text>> license;
  std::vector<Spanned<Text>> references;
  std::optional<Spanned<Text>> author;
  std::optional<Spanned<Text>> date;
  std::optional<Spanned<Text>> modified;
  std::vector<Tag> tags;
  std::vector<FalsePositive> false_positives;
  std::optional<Spanned<Level>> level;
  std::vector<Spanned<Text>> fields;
  // Sentinel only; durations and operators as written.
  std::optional<Spanned<Text>> kind;
  std::optional<Spanned<Text>> version;
  std::optional<Spanned<Text>> query_frequency;
  std::optional<Spanned<Text>> query_period;
  std::optional<Spanned<Text>> trigger_operator;
  std::optional<Spanned<Text>> trigger_threshold;
  std::vector<RequiredConnector> required_connectors;
  std::vector<EntityMapping> entity_mappings;
  std::vector<CustomField> custom;
};

}  // namespace lintel::ir
