#include "compiler/transform/pipeline_conditions.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/sigma_text.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

namespace pl = ir::pipeline;
using ir::Indicator;
using ir::PredicateId;
using ir::Text;
using pl::Comparison;
using pl::PlainValue;

bool IsNullable(const ir::Rule& rule, const ir::AnyOf& any) {
  if (any.operands.size() != 2) return false;
  const auto* values = std::get_if<Indicator>(&rule[any.operands[0]].node);
  const auto* null = std::get_if<Indicator>(&rule[any.operands[1]].node);
  return values != nullptr && null != nullptr && values->field && null->field &&
         values->field->name == null->field->name && null->op == ir::MatchOperator::kIsNull &&
         values->op != ir::MatchOperator::kIsNull;
}

// The indicators of an item below the `neq`, if there is one; empty where the node is no item.
std::vector<PredicateId> ItemAt(const ir::Rule& rule, PredicateId id) {
  const auto& node = rule[id].node;
  if (std::holds_alternative<Indicator>(node)) return {id};
  if (const auto* any = std::get_if<ir::AnyOf>(&node)) {
    return IsNullable(rule, *any) ? any->operands : std::vector<PredicateId>();
  }
  const auto* negation = std::get_if<ir::Not>(&node);
  if (negation == nullptr || std::holds_alternative<ir::Not>(rule[negation->operand].node))
    return {};
  return ItemAt(rule, negation->operand);
}

// As deep as the YAML that it was read from.
void Collect(const ir::Rule& rule, PredicateId id, std::vector<DetectionItem>& items) {
  std::vector<PredicateId> indicators = ItemAt(rule, id);
  if (!indicators.empty()) {
    items.push_back({id, std::move(indicators)});
    return;
  }
  const auto& node = rule[id].node;
  if (const auto* all = std::get_if<ir::AllOf>(&node)) {
    for (const PredicateId operand : all->operands) Collect(rule, operand, items);
  } else if (const auto* any = std::get_if<ir::AnyOf>(&node)) {
    for (const PredicateId operand : any->operands) Collect(rule, operand, items);
  } else if (const auto* negation = std::get_if<ir::Not>(&node)) {
    Collect(rule, negation->operand, items);
  }
}

template <class Test>
bool Holds(const pl::Conditions& conditions, Test test) {
  if (conditions.conditions.empty()) return true;
  bool result = false;
  if (!conditions.expression.empty()) {
    std::vector<bool> terms;
    for (const pl::ConditionTerm& term : conditions.expression) {
      const auto value = [&](std::uint32_t index) { return terms[index]; };
      bool holds = false;
      switch (term.kind) {
        case pl::ConditionTerm::Kind::kCondition:
          holds = test(conditions.conditions[term.condition]);
          break;
        case pl::ConditionTerm::Kind::kNot:
          holds = !terms[term.operands[0]];
          break;
        case pl::ConditionTerm::Kind::kAnd:
          holds = std::ranges::all_of(term.operands, value);
          break;
        case pl::ConditionTerm::Kind::kOr:
          holds = std::ranges::any_of(term.operands, value);
          break;
      }
      terms.push_back(holds);
    }
    result = terms.back();
  } else {
    result = conditions.any ? std::ranges::any_of(conditions.conditions, test)
                            : std::ranges::all_of(conditions.conditions, test);
  }
  return result != conditions.negated;
}

template <class Value>
bool Compare(const Value& left, Comparison op, const Value& right) {
  switch (op) {
    case Comparison::kEq:
      return left == right;
    case Comparison::kNe:
      return left != right;
    case Comparison::kGte:
      return left >= right;
    case Comparison::kGt:
      return left > right;
    case Comparison::kLte:
      return left <= right;
    case Comparison::kLt:
      return left < right;
    case Comparison::kIn:
    case Comparison::kNotIn:
      return false;
  }
  return false;
}

std::optional<double> NumberOf(Text spelling) {
  if (const auto integer = ParseInteger(spelling)) return static_cast<double>(*integer);
  double number = 0;
  const char* const end = spelling.data() + spelling.size();
  const auto [stop, error] = std::from_chars(spelling.data(), end, number);
  if (error != std::errc() || stop != end) return std::nullopt;
  return number;
}

bool Equals(const Indicator& indicator, const ir::Value& value, const PlainValue& wanted) {
  switch (wanted.type) {
    case PlainValue::Type::kNull:
      return false;  // a null is no value of the list; see ItemMatches
    case PlainValue::Type::kText: {
      const auto* string = std::get_if<ir::StringValue>(&value.node);
      return string != nullptr && ComparesStrings(indicator) &&
             WriteOut(indicator, *string) == WriteOut(wanted.pattern);
    }
    case PlainValue::Type::kNumber: {
      const auto* number = std::get_if<ir::NumberValue>(&value.node);
      return number != nullptr && NumberOf(number->spelling) == wanted.number;
    }
    case PlainValue::Type::kBool: {
      const auto* boolean = std::get_if<ir::BoolValue>(&value.node);
      return boolean != nullptr && boolean->value == (wanted.number != 0);
    }
  }
  return false;
}

// The place of a word in a list that is ordered by it; none where it is no such word.
template <std::size_t N>
std::optional<std::size_t> RankOf(Text word, const std::array<Text, N>& order) {
  const auto found = std::ranges::find(order, word);
  if (found == order.end()) return std::nullopt;
  return static_cast<std::size_t>(found - order.begin());
}

std::string IsoDate(Text text) {
  std::string date(text);
  std::ranges::replace(date, '/', '-');
  return date;
}

}  // namespace

std::vector<DetectionItem> CollectItems(const ir::Rule& rule) {
  std::vector<DetectionItem> items;
  for (const ir::Selection& selection : rule.selections) Collect(rule, selection.predicate, items);
  return items;
}

bool AsksForEvents(const pl::Conditions& conditions) {
  return std::ranges::any_of(conditions.conditions, [](const pl::Condition& condition) {
    return std::holds_alternative<pl::LogsourceIs>(condition.node) ||
           std::holds_alternative<pl::ContainsDetectionItem>(condition.node) ||
           std::holds_alternative<pl::ContainsField>(condition.node);
  });
}

bool ConditionMatcher::RuleMatches(const pl::Conditions& conditions) {
  return Holds(conditions, [&](const pl::Condition& c) { return Matches(c); });
}

bool ConditionMatcher::ItemMatches(const pl::Conditions& conditions, const DetectionItem& item) {
  return Holds(conditions, [&](const pl::Condition& c) { return Matches(c, item); });
}

bool ConditionMatcher::FieldMatches(const pl::Conditions& conditions, std::optional<Text> field,
                                    const DetectionItem* item) {
  return Holds(conditions, [&](const pl::Condition& c) { return Matches(c, field, item); });
}

bool ConditionMatcher::FieldsMatch(const pl::Conditions& conditions, const DetectionItem& item) {
  return Holds(conditions, [&](const pl::Condition& c) {
    for (const PredicateId id : item.indicators) {
      const auto& indicator = std::get<Indicator>(rule_[id].node);
      const auto field = indicator.field ? std::optional(indicator.field->name) : std::nullopt;
      if (Matches(c, field, &item)) return true;
      for (const ir::Value& value : indicator.values) {
        const auto* other = std::get_if<ir::FieldValue>(&value.node);
        if (other != nullptr && Matches(c, other->field, &item)) return true;
      }
    }
    return false;
  });
}

bool ConditionMatcher::Matches(const pl::Condition& condition) {
  const auto equals = [](const std::optional<Text>& wanted,
                         const std::optional<Spanned<Text>>& written) {
    return !wanted || (written && written->value == *wanted);
  };
  if (const auto* source = std::get_if<pl::LogsourceIs>(&condition.node)) {
    return rule_.logsource && equals(source->category, rule_.logsource->category) &&
           equals(source->product, rule_.logsource->product) &&
           equals(source->service, rule_.logsource->service);
  }
  if (const auto* wanted = std::get_if<pl::ContainsDetectionItem>(&condition.node)) {
    return ContainsItem(*wanted);
  }
  if (const auto* field = std::get_if<pl::ContainsField>(&condition.node)) {
    return std::ranges::any_of(CollectItems(rule_), [&](const DetectionItem& item) {
      const auto& indicator = std::get<Indicator>(rule_[item.indicators[0]].node);
      return indicator.field && indicator.field->name == field->field;
    });
  }
  if (const auto* applied = std::get_if<pl::ItemApplied>(&condition.node)) {
    return state_.applied.contains(applied->id);
  }
  if (const auto* state = std::get_if<pl::StateIs>(&condition.node)) return StateMatches(*state);
  if (std::holds_alternative<pl::IsSigmaRule>(condition.node)) return !rule_.correlation;
  if (std::holds_alternative<pl::IsCorrelationRule>(condition.node)) {
    return rule_.correlation.has_value();
  }
  if (const auto* attribute = std::get_if<pl::AttributeIs>(&condition.node)) {
    return AttributeMatches(*attribute);
  }
  const auto& tag = std::get<pl::TagIs>(condition.node);
  return std::ranges::any_of(rule_.metadata.tags, [&](const ir::Tag& t) {
    const std::size_t dot = t.namespace_name.size();
    return tag.tag.size() == dot + 1 + t.name.size() && tag.tag.starts_with(t.namespace_name) &&
           tag.tag[dot] == '.' && tag.tag.ends_with(t.name);
  });
}

bool ConditionMatcher::ContainsItem(const pl::ContainsDetectionItem& wanted) const {
  for (const DetectionItem& item : CollectItems(rule_)) {
    for (const PredicateId id : item.indicators) {
      const auto& indicator = std::get<Indicator>(rule_[id].node);
      if (!indicator.field || indicator.field->name != wanted.field) continue;
      const bool is_null = indicator.op == ir::MatchOperator::kIsNull;
      if (is_null && wanted.value.type == PlainValue::Type::kNull) return true;
      const bool is_there = std::ranges::any_of(indicator.values, [&](const ir::Value& value) {
        return Equals(indicator, value, wanted.value);
      });
      if (is_there) return true;
    }
  }
  return false;
}

bool ConditionMatcher::Matches(const pl::Condition& condition, const DetectionItem& item) {
  if (const auto* applied = std::get_if<pl::ItemApplied>(&condition.node)) {
    return IsApplied(item, applied->id);
  }
  if (const auto* state = std::get_if<pl::StateIs>(&condition.node)) return StateMatches(*state);
  // What is left asks for values: any of them, or all.
  bool wants_all = false;
  const auto test = [&](const Indicator& indicator, const ir::Value* value) {
    const auto* string = value == nullptr ? nullptr : std::get_if<ir::StringValue>(&value->node);
    if (!ComparesStrings(indicator)) string = nullptr;
    if (const auto* match = std::get_if<pl::MatchString>(&condition.node)) {
      wants_all = match->all;
      bool holds = false;
      if (string != nullptr) {
        const SigmaText text = WriteOut(indicator, *string);
        holds = match->pattern.compiled->Match(text.text, 0, text.text.size(), RE2::ANCHOR_START,
                                               nullptr, 0);
      }
      return holds != match->negated;
    }
    if (const auto* match = std::get_if<pl::MatchValue>(&condition.node)) {
      wants_all = match->all;
      return value != nullptr && Equals(indicator, *value, match->value);
    }
    if (const auto* wildcard = std::get_if<pl::ContainsWildcard>(&condition.node)) {
      wants_all = wildcard->all;
      if (string == nullptr) return false;
      const SigmaText text = WriteOut(indicator, *string);
      return std::ranges::find(text.marks, SigmaText::Mark::kWildcard) != text.marks.end();
    }
    const auto& is_null = std::get<pl::ValueIsNull>(condition.node);
    wants_all = is_null.all;
    return indicator.op == ir::MatchOperator::kIsNull;
  };
  bool any = false;
  bool all = true;
  for (const PredicateId id : item.indicators) {
    const auto& indicator = std::get<Indicator>(rule_[id].node);
    if (indicator.values.empty()) {
      const bool holds = test(indicator, nullptr);
      any = any || holds;
      all = all && holds;
    }
    for (const ir::Value& value : indicator.values) {
      const bool holds = test(indicator, &value);
      any = any || holds;
      all = all && holds;
    }
  }
  return wants_all ? all : any;
}

bool ConditionMatcher::Matches(const pl::Condition& condition, const std::optional<Text>& field,
                               const DetectionItem* item) const {
  if (const auto* names = std::get_if<pl::FieldsAre>(&condition.node)) {
    bool is_named = false;
    if (field) {
      is_named =
          std::ranges::find(names->fields, *field) != names->fields.end() ||
          std::ranges::any_of(names->patterns, [&](const pl::Pattern& pattern) {
            return pattern.compiled->Match(*field, 0, field->size(), RE2::ANCHOR_START, nullptr, 0);
          });
    }
    return is_named != names->excluded;
  }
  if (const auto* state = std::get_if<pl::StateIs>(&condition.node)) return StateMatches(*state);
  const auto& applied = std::get<pl::ItemApplied>(condition.node);
  if (item != nullptr) return IsApplied(*item, applied.id);
  const auto found = field ? state_.applied_to_fields.find(*field) : state_.applied_to_fields.end();
  return found != state_.applied_to_fields.end() && found->second.contains(applied.id);
}

bool ConditionMatcher::IsApplied(const DetectionItem& item, Text id) const {
  return std::ranges::any_of(item.indicators, [&](const PredicateId indicator) {
    const auto found = state_.applied_to_indicators.find(indicator.index);
    return found != state_.applied_to_indicators.end() && found->second.contains(id);
  });
}

bool ConditionMatcher::StateMatches(const pl::StateIs& wanted) const {
  const auto found = state_.values.find(wanted.key);
  if (found == state_.values.end()) return false;
  const PlainValue& value = found->second;
  const bool are_texts =
      value.type == PlainValue::Type::kText && wanted.value.type == PlainValue::Type::kText;
  if (are_texts) return Compare(value.text, wanted.op, wanted.value.text);
  const auto is_number = [](const PlainValue& v) {
    return v.type == PlainValue::Type::kNumber || v.type == PlainValue::Type::kBool;
  };
  if (is_number(value) && is_number(wanted.value)) {
    return Compare(value.number, wanted.op, wanted.value.number);
  }
  const bool are_equal = value.type == wanted.value.type && value.type == PlainValue::Type::kNull;
  return wanted.op == Comparison::kNe ? !are_equal : wanted.op == Comparison::kEq && are_equal;
}

bool ConditionMatcher::AttributeMatches(const pl::AttributeIs& wanted) {
  const ir::Metadata& metadata = rule_.metadata;
  const Text name = wanted.attribute.value;
  const Text value = wanted.value.text;
  const auto among = [&](const std::vector<Text>& list) {
    const bool is_there = std::ranges::find(list, value) != list.end();
    if (wanted.op == Comparison::kIn) return is_there;
    if (wanted.op == Comparison::kNotIn) return !is_there;
    return wanted.op == Comparison::kNe;  // a list equals no single value
  };
  const std::pair<Text, const std::vector<Spanned<Text>>*> lists[] = {
      {"references", &metadata.references}, {"fields", &metadata.fields}};
  for (const auto& [key, texts] : lists) {
    if (name != key) continue;
    std::vector<Text> list;
    for (const Spanned<Text>& text : *texts) list.push_back(text.value);
    return among(list);
  }
  if (name == "falsepositives") {
    std::vector<Text> list;
    for (const ir::FalsePositive& scenario : metadata.false_positives) {
      list.push_back(scenario.name.value);
    }
    return among(list);
  }
  if (name == "level") {
    constexpr std::array<Text, 5> kLevels = {"informational", "low", "medium", "high", "critical"};
    const auto rank = RankOf(value, kLevels);
    return metadata.level && rank &&
           Compare(static_cast<std::size_t>(metadata.level->value), wanted.op, *rank);
  }
  const std::pair<Text, const std::optional<Spanned<Text>>*> texts[] = {
      {"title", &metadata.title},      {"id", &metadata.id},
      {"name", &metadata.name},        {"status", &metadata.status},
      {"author", &metadata.author},    {"description", &metadata.description},
      {"license", &metadata.license},  {"date", &metadata.date},
      {"modified", &metadata.modified}};
  for (const auto& [key, text] : texts) {
    if (name != key) continue;
    if (!text->has_value()) return false;
    if (name == "date" || name == "modified") {
      return Compare(IsoDate((*text)->value), wanted.op, IsoDate(value));
    }
    if (name == "status") {
      constexpr std::array<Text, 5> kStatuses = {"unsupported", "deprecated", "experimental",
                                                 "test", "stable"};
      const auto left = RankOf((*text)->value, kStatuses);
      const auto right = RankOf(value, kStatuses);
      return left && right && Compare(*left, wanted.op, *right);
    }
    if (wanted.op == Comparison::kEq) return (*text)->value == value;
    if (wanted.op == Comparison::kNe) return (*text)->value != value;
    break;  // texts have no order
  }
  const bool is_custom = std::ranges::any_of(
      metadata.custom, [&](const ir::CustomField& field) { return field.key.value == name; });
  const bool is_text =
      std::ranges::any_of(texts, [&](const auto& text) { return text.first == name; });
  if (is_custom || is_text) unknown_ = wanted.attribute;
  return false;
}

}  // namespace lintel::transform
