#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "compiler/ir/pipeline.h"
#include "compiler/ir/rule.h"

namespace lintel::transform {

// What pySigma calls a detection item: a field with its modifiers and values. In the IR a null
// among the values is an indicator of its own, and `neq` a Not around both.
struct DetectionItem {
  ir::PredicateId root;
  std::vector<ir::PredicateId> indicators;
};

// The detection items of the rule's selections, in file order.
std::vector<DetectionItem> CollectItems(const ir::Rule& rule);

// What a pipeline has done to a rule so far.
struct PipelineState {
  std::map<std::string, ir::pipeline::PlainValue, std::less<>> values;    // `set_state`
  std::set<ir::Text> applied;                                             // ids of items
  std::map<std::uint32_t, std::set<ir::Text>> applied_to_indicators;      // by predicate
  std::map<ir::Text, std::set<ir::Text>, std::less<>> applied_to_fields;  // of `fields`, by name
};

// Whether the conditions look at log sources or detections, which correlations have none of.
bool AsksForEvents(const ir::pipeline::Conditions& conditions);

// Whether conditions hold; the rule is looked at as the pipeline has made it. What pySigma compares
// but Lintel cannot see (a custom key's value) is named by its span in `unknown`.
class ConditionMatcher {
 public:
  ConditionMatcher(const ir::Rule& rule, const PipelineState& state) : rule_(rule), state_(state) {}

  bool RuleMatches(const ir::pipeline::Conditions& conditions);
  bool ItemMatches(const ir::pipeline::Conditions& conditions, const DetectionItem& item);

  // Of an item: its field, or a field that it is compared with.
  bool FieldsMatch(const ir::pipeline::Conditions& conditions, const DetectionItem& item);
  // A field by its name, of an item or, where there is none, of the rule's `fields`.
  bool FieldMatches(const ir::pipeline::Conditions& conditions, std::optional<ir::Text> field,
                    const DetectionItem* item);

  // The condition that could not be decided, if there was one.
  const std::optional<Spanned<ir::Text>>& unknown() const { return unknown_; }

 private:
  bool Matches(const ir::pipeline::Condition& condition);
  bool Matches(const ir::pipeline::Condition& condition, const DetectionItem& item);
  bool Matches(const ir::pipeline::Condition& condition, const std::optional<ir::Text>& field,
               const DetectionItem* item) const;
  bool AttributeMatches(const ir::pipeline::AttributeIs& attribute);
  bool StateMatches(const ir::pipeline::StateIs& state) const;
  bool ContainsItem(const ir::pipeline::ContainsDetectionItem& wanted) const;
  bool IsApplied(const DetectionItem& item, ir::Text id) const;

  const ir::Rule& rule_;
  const PipelineState& state_;
  std::optional<Spanned<ir::Text>> unknown_;
};

}  // namespace lintel::transform
