#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/ir/placeholders.h"
#include "compiler/ir/rule.h"
#include "compiler/source/source_span.h"
#include "compiler/source/text_arena.h"

namespace re2 {
class RE2;
}

// pySigma's processing pipelines, as they are read from YAML: a list of items, each a
// transformation of Sigma rules with conditions on the rule, its detection items and its fields.
// Names are pySigma's.
namespace lintel::ir::pipeline {

// A regular expression with the text that it was compiled from. Searched from the start of a text
// by conditions, anywhere by `replace_string`, as Python's `re` does.
struct Pattern {
  Spanned<Text> text;
  std::shared_ptr<const re2::RE2> compiled;
};

// A value of a parameter that may have any of YAML's simple types.
struct PlainValue {
  enum class Type : std::uint8_t { kNull, kText, kNumber, kBool };
  Type type = Type::kNull;
  Text text;            // as spelled
  StringValue pattern;  // a text read as a Sigma string
  double number = 0;    // of a number; of a boolean 0 or 1, as Python compares them
};

// How a state or an attribute is compared.
enum class Comparison : std::uint8_t { kEq, kNe, kGte, kGt, kLte, kLt, kIn, kNotIn };

// --- Conditions of rules, detection items and field names.

struct LogsourceIs {
  std::optional<Text> category;
  std::optional<Text> product;
  std::optional<Text> service;
};
struct ContainsDetectionItem {
  Text field;
  PlainValue value;
};
struct ContainsField {
  Text field;
};
struct ItemApplied {
  Text id;
};
struct StateIs {
  Text key;
  PlainValue value;
  Comparison op = Comparison::kEq;
};
struct IsSigmaRule {};
struct IsCorrelationRule {};
struct AttributeIs {
  Spanned<Text> attribute;
  PlainValue value;
  Comparison op = Comparison::kEq;
};
struct TagIs {
  Text tag;
};
// Conditions on values: whether one of an item's values fulfils them, or all do.
struct MatchString {
  bool all = false;
  Pattern pattern;
  bool negated = false;
};
struct MatchValue {
  bool all = false;
  PlainValue value;
};
struct ContainsWildcard {
  bool all = false;
};
struct ValueIsNull {
  bool all = false;
};
struct FieldsAre {
  std::vector<Text> fields;
  std::vector<Pattern> patterns;  // mode `re`
  bool excluded = false;          // `exclude_fields`
};

struct Condition {
  SourceSpan span;
  Text name;  // in the expression; empty in a list
  std::variant<LogsourceIs, ContainsDetectionItem, ContainsField, ItemApplied, StateIs, IsSigmaRule,
               IsCorrelationRule, AttributeIs, TagIs, MatchString, MatchValue, ContainsWildcard,
               ValueIsNull, FieldsAre>
      node;
};

// A part of an expression over conditions; operands are indices into Conditions::expression.
struct ConditionTerm {
  enum class Kind : std::uint8_t { kCondition, kNot, kAnd, kOr };
  Kind kind = Kind::kCondition;
  std::uint32_t condition = 0;
  std::vector<std::uint32_t> operands;
};

// The conditions of one kind that an item has, and how they combine.
struct Conditions {
  std::vector<Condition> conditions;
  bool any = false;                       // `cond_op: or`
  bool negated = false;                   // `cond_not`
  std::vector<ConditionTerm> expression;  // `cond_expr`: children first, the root last
};

// --- Transformations.

// A field's name, or none for keywords, and what it becomes.
struct NameMapping {
  std::optional<Text> from;
  std::vector<Text> to;
};
struct MapFieldNames {
  std::vector<NameMapping> mapping;
  bool by_prefix = false;  // `field_name_prefix_mapping`
};
struct AddToFieldName {
  Text prefix;
  Text suffix;
};
struct AddCondition {
  std::shared_ptr<const Rule> fragment;  // with one selection: the condition that is added
  std::optional<Text> name;
  bool is_template = false;  // $category, $product, $service stand in its texts
  bool negated = false;
};
struct DropDetectionItem {};
struct ReplaceString {
  Pattern regex;
  Spanned<Text> replacement;
  bool skip_special = false;
  bool interpret_special = false;
};
struct MapString {
  std::vector<std::pair<Text, std::vector<PlainValue>>> mapping;
};
struct SetValue {
  PlainValue value;
};
struct ChangeCase {
  bool upper = false;
};
// Which placeholders a transformation is for: all, those of one list, or all but those.
struct PlaceholderChoice {
  std::optional<std::vector<Text>> include;
  std::vector<Text> exclude;
};
struct ValuePlaceholders {
  PlaceholderChoice choice;
};
struct WildcardPlaceholders {
  PlaceholderChoice choice;
};
struct QueryExpressionPlaceholders {
  PlaceholderChoice choice;
  std::shared_ptr<const QueryExpression> expression;
  std::vector<std::pair<Text, Text>> mapping;  // from a placeholder's name to its `{id}`
};
struct ChangeLogsource {
  std::optional<Spanned<Text>> category;
  std::optional<Spanned<Text>> product;
  std::optional<Spanned<Text>> service;
};
struct SetState {
  Text key;
  PlainValue value;
};
struct ChangeFields {
  enum class How : std::uint8_t { kAdd, kRemove, kSet };
  How how = How::kAdd;
  std::vector<Spanned<Text>> fields;
};
struct RuleFailure {
  Text message;
};
struct DetectionItemFailure {
  Text message;
};
struct Item;
struct Nest {
  std::vector<Item> items;
};

// One entry of `transformations`.
struct Item {
  SourceSpan span;         // of its `type`
  std::optional<Text> id;  // for `processing_item_applied`
  Conditions rule_conditions;
  Conditions item_conditions;
  Conditions field_conditions;
  std::variant<MapFieldNames, AddToFieldName, AddCondition, DropDetectionItem, ReplaceString,
               MapString, SetValue, ChangeCase, ValuePlaceholders, WildcardPlaceholders,
               QueryExpressionPlaceholders, ChangeLogsource, SetState, ChangeFields, RuleFailure,
               DetectionItemFailure, Nest>
      transformation;
};

// One file.
struct Pipeline {
  Text name;
  std::int64_t priority = 0;  // lower ones are applied first
  std::vector<Item> items;
  Placeholders variables;  // `vars`: values for placeholders
  std::shared_ptr<const TextArena> texts;
};

}  // namespace lintel::ir::pipeline
