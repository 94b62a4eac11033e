#include "backends/sigma/detection_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "backends/diagnostics.h"
#include "backends/yaml_text.h"
#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"

namespace lintel::backends::sigma {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::PredicateId;

constexpr std::size_t kStep = 4;

// The modifier of an operator; empty for the plain comparison. Nothing where Sigma has none.
std::optional<std::string_view> ModifierOf(MatchOperator op) {
  switch (op) {
    case MatchOperator::kEquals:
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
      return "";
    case MatchOperator::kContains:
      return "contains";
    case MatchOperator::kStartsWith:
      return "startswith";
    case MatchOperator::kEndsWith:
      return "endswith";
    case MatchOperator::kRegex:
      return "re";
    case MatchOperator::kCidr:
      return "cidr";
    case MatchOperator::kLess:
      return "lt";
    case MatchOperator::kLessEqual:
      return "lte";
    case MatchOperator::kGreater:
      return "gt";
    case MatchOperator::kGreaterEqual:
      return "gte";
    case MatchOperator::kExists:
      return "exists";
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
    case MatchOperator::kBetween:
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
      return std::nullopt;
  }
  return std::nullopt;
}

bool IsRegexFlag(ir::ValueTransform transform) {
  return transform == ir::ValueTransform::kRegexIgnoreCase ||
         transform == ir::ValueTransform::kRegexMultiLine ||
         transform == ir::ValueTransform::kRegexDotAll;
}

// Encodings are named before the operator that looks for their result, and so is what they
// encode; dashes otherwise stand behind it, as SigmaHQ has them.
bool ComesFirst(const Indicator& indicator, std::size_t index) {
  if (indicator.op == MatchOperator::kRegex) return false;
  const auto is_encoding = [](ir::ValueTransform transform) {
    return !IsRegexFlag(transform) && transform != ir::ValueTransform::kWindash;
  };
  return std::any_of(indicator.transforms.begin() + static_cast<std::ptrdiff_t>(index),
                     indicator.transforms.end(), is_encoding) &&
         !IsRegexFlag(indicator.transforms[index]);
}

bool HasPlaceholders(const Indicator& indicator) {
  return std::find(indicator.transforms.begin(), indicator.transforms.end(),
                   ir::ValueTransform::kExpand) != indicator.transforms.end();
}

bool IsPlainOperator(MatchOperator op) {
  return op == MatchOperator::kEquals || op == MatchOperator::kContains ||
         op == MatchOperator::kStartsWith || op == MatchOperator::kEndsWith;
}

// A value on one line. A regular expression and a network have no wildcards to escape.
std::string ValueText(const Indicator& indicator, const ir::Value& value) {
  return std::visit(ir::Overloaded{
                        [&](const ir::StringValue& string) {
                          if (IsPlainOperator(indicator.op)) {
                            return YamlQuoted(PatternText(string, HasPlaceholders(indicator)));
                          }
                          std::string raw;
                          for (const ir::StringPart& part : string.parts) {
                            if (const auto* text = std::get_if<ir::Text>(&part)) raw += *text;
                            const auto* open = std::get_if<ir::Placeholder>(&part);
                            if (open != nullptr) raw += fmt::format("%{}%", open->name);
                          }
                          return YamlQuoted(raw);
                        },
                        [](const ir::NumberValue& number) { return std::string(number.spelling); },
                        [](const ir::BoolValue& boolean) {
                          return std::string(boolean.value ? "true" : "false");
                        },
                        [](const ir::NullValue&) { return std::string("null"); },
                        [](const ir::FieldValue& field) { return YamlText(field.field); },
                        [](const ir::ExpressionValue&) { return std::string(); },
                    },
                    value.node);
}

class DetectionWriter {
 public:
  DetectionWriter(const ir::Rule& rule, DiagnosticSink& sink) : rule_(rule), sink_(sink) {}

  std::optional<std::string> Run() {
    out_ = rule_.filter ? "filter:\n" : "detection:\n";
    if (rule_.filter && rule_.filter->is_for_any) Line(kStep, "rules: any");
    if (rule_.filter && !rule_.filter->is_for_any) {
      Line(kStep, "rules:");
      for (const auto& name : rule_.filter->rules) {
        Line(2 * kStep, fmt::format("- {}", YamlText(name.value)));
      }
    }
    for (const ir::Selection& selection : rule_.selections) WriteSelection(selection);
    if (rule_.conditions.size() == 1) {
      Line(kStep, fmt::format("condition: {}", YamlText(rule_.conditions.front().text)));
    } else {
      Line(kStep, "condition:");
      for (const ir::SigmaCondition& condition : rule_.conditions) {
        Line(2 * kStep, fmt::format("- {}", YamlText(condition.text)));
      }
    }
    if (failed_) return std::nullopt;
    return std::move(out_);
  }

 private:
  // One entry of a map: a test of one field.
  struct Item {
    std::string key;
    std::vector<std::string> values;
  };
  using Map = std::vector<Item>;

  void Line(std::size_t indent, std::string_view text) {
    out_.append(indent, ' ');
    out_ += text;
    out_ += '\n';
  }

  void Refuse(PredicateId id) {
    if (!failed_) {
      sink_.Report(kNotExpressibleInSigma, rule_[id].span,
                   "this part of a selection has no form in Sigma");
    }
    failed_ = true;
  }

  void WriteSelection(const ir::Selection& selection) {
    const auto& node = rule_[selection.predicate].node;
    const std::string name = YamlText(selection.name.value);
    if (const auto* indicator = std::get_if<Indicator>(&node);
        indicator != nullptr && IsKeywords(*indicator)) {
      Line(kStep, name + ":");
      WriteKeywords(*indicator);
      return;
    }
    Line(kStep, name + ":");
    const auto* any = std::get_if<ir::AnyOf>(&node);
    if (HasInnerAlternatives(selection.predicate)) return WriteAlternatives(selection.predicate);
    if (any == nullptr || ReadNullable(*any)) {
      WriteMap(ReadMap(selection.predicate), 2 * kStep, false);
      return;
    }
    for (const PredicateId operand : any->operands) {
      const auto* indicator = std::get_if<Indicator>(&rule_[operand].node);
      if (indicator != nullptr && IsKeywords(*indicator)) {
        WriteKeywords(*indicator);
      } else {
        WriteMap(ReadMap(operand), 2 * kStep, true);
      }
    }
  }

  // The operands of an `or` that is no item of its own; empty for other nodes.
  std::vector<PredicateId> AlternativesOf(PredicateId id) const {
    const auto* any = std::get_if<ir::AnyOf>(&rule_[id].node);
    if (any == nullptr || ReadNullable(*any)) return {};
    return any->operands;
  }

  // Whether a map would have to hold an `or` of items, as after a field became several.
  bool HasInnerAlternatives(PredicateId id) const {
    const auto is_or = [&](PredicateId operand) { return !AlternativesOf(operand).empty(); };
    const auto has_or = [&](PredicateId map) {
      const auto* all = std::get_if<ir::AllOf>(&rule_[map].node);
      return all != nullptr && std::ranges::any_of(all->operands, is_or);
    };
    const std::vector<PredicateId> maps = AlternativesOf(id);
    if (maps.empty()) return has_or(id);
    return std::ranges::any_of(maps, [&](PredicateId map) { return is_or(map) || has_or(map); });
  }

  // Each way to fulfil the node, as the items of a map; none where there are too many to write.
  using Ways = std::vector<std::vector<PredicateId>>;
  std::optional<Ways> WaysOf(PredicateId id) const {
    constexpr std::size_t kMostWays = 64;
    if (const std::vector<PredicateId> alternatives = AlternativesOf(id); !alternatives.empty()) {
      Ways ways;
      for (const PredicateId operand : alternatives) {
        const std::optional<Ways> more = WaysOf(operand);
        if (!more || ways.size() + more->size() > kMostWays) return std::nullopt;
        ways.insert(ways.end(), more->begin(), more->end());
      }
      return ways;
    }
    const auto* all = std::get_if<ir::AllOf>(&rule_[id].node);
    if (all == nullptr) return Ways{{id}};
    Ways ways(1);
    for (const PredicateId operand : all->operands) {
      const std::optional<Ways> more = WaysOf(operand);
      if (!more || ways.size() * more->size() > kMostWays) return std::nullopt;
      Ways longer;
      for (const auto& way : ways) {
        for (const auto& rest : *more) {
          longer.push_back(way);
          longer.back().insert(longer.back().end(), rest.begin(), rest.end());
        }
      }
      ways = std::move(longer);
    }
    return ways;
  }

  void WriteAlternatives(PredicateId id) {
    const std::optional<Ways> ways = WaysOf(id);
    if (!ways) return Refuse(id);
    for (const std::vector<PredicateId>& way : *ways) {
      WriteMap(ReadMap(way), 2 * kStep, true);
    }
  }

  // Words without a field, any of which hits: a plain list.
  static bool IsKeywords(const Indicator& indicator) {
    return !indicator.field && indicator.op == MatchOperator::kContains &&
           indicator.value_rule == ir::ValueRule::kAny && indicator.transforms.empty() &&
           indicator.case_rule == ir::CaseRule::kInsensitive;
  }

  void WriteKeywords(const Indicator& indicator) {
    for (const ir::Value& value : indicator.values) {
      Line(2 * kStep, "- " + ValueText(indicator, value));
    }
  }

  Map ReadMap(PredicateId id) {
    const auto* all = std::get_if<ir::AllOf>(&rule_[id].node);
    return ReadMap(all != nullptr ? all->operands : std::vector{id});
  }

  Map ReadMap(const std::vector<PredicateId>& operands) {
    Map map;
    for (const PredicateId operand : operands) {
      std::optional<Item> item = ReadItem(operand);
      const auto same_key = [&](const Item& other) { return other.key == item->key; };
      if (!item || std::any_of(map.begin(), map.end(), same_key)) {
        Refuse(operand);
        continue;
      }
      map.push_back(std::move(*item));
    }
    return map;
  }

  std::optional<Item> ReadItem(PredicateId id) {
    const auto& node = rule_[id].node;
    if (const auto* indicator = std::get_if<Indicator>(&node)) return ReadIndicator(*indicator);
    if (const auto* any = std::get_if<ir::AnyOf>(&node)) return ReadNullable(*any);
    const auto* negation = std::get_if<ir::Not>(&node);
    if (negation == nullptr) return std::nullopt;
    const auto* inner = std::get_if<Indicator>(&rule_[negation->operand].node);
    std::optional<Item> item = inner != nullptr ? ReadIndicator(*inner) : std::nullopt;
    if (!item) return std::nullopt;
    if (inner->op == MatchOperator::kExists) {
      item->values = {"false"};
    } else {
      item->key += "|neq";
    }
    return item;
  }

  // `field: [value, null]`.
  std::optional<Item> ReadNullable(const ir::AnyOf& any) const {
    if (any.operands.size() != 2) return std::nullopt;
    const auto* values = std::get_if<Indicator>(&rule_[any.operands[0]].node);
    const auto* null = std::get_if<Indicator>(&rule_[any.operands[1]].node);
    const bool fits = values != nullptr && null != nullptr && values->field && null->field &&
                      values->field->name == null->field->name &&
                      values->op == MatchOperator::kEquals && null->op == MatchOperator::kIsNull;
    if (!fits) return std::nullopt;
    std::optional<Item> item = ReadIndicator(*values);
    if (item) item->values.emplace_back("null");
    return item;
  }

  std::optional<Item> ReadIndicator(const Indicator& indicator) const {
    if (!ModifierOf(indicator.op)) return std::nullopt;
    Item item{.key = ItemKey(indicator)};
    if (indicator.op == MatchOperator::kIsNull) {
      item.values = {"null"};
    } else if (indicator.op == MatchOperator::kIsEmpty) {
      item.values = {"''", "null"};
    } else if (indicator.op == MatchOperator::kExists) {
      item.values = {"true"};
    }
    for (const ir::Value& value : indicator.values) {
      if (std::holds_alternative<ir::ExpressionValue>(value.node)) return std::nullopt;
      item.values.push_back(ValueText(indicator, value));
    }
    return item;
  }

  // With `in_list`, as one item of a list: `- ` before the first key.
  void WriteMap(const Map& map, std::size_t indent, bool in_list) {
    const std::size_t key_indent = in_list ? indent + 2 : indent;
    for (std::size_t i = 0; i < map.size(); ++i) {
      const std::string key = YamlText(map[i].key);
      const bool has_dash = in_list && i == 0;
      const std::string start = has_dash ? "- " + key : key;
      const std::size_t start_indent = has_dash ? indent : key_indent;
      if (map[i].values.size() == 1) {
        Line(start_indent, fmt::format("{}: {}", start, map[i].values.front()));
        continue;
      }
      Line(start_indent, start + ":");
      for (const std::string& value : map[i].values) Line(key_indent + kStep, "- " + value);
    }
  }

  const ir::Rule& rule_;
  DiagnosticSink& sink_;
  std::string out_;
  bool failed_ = false;
};

}  // namespace

std::string PatternText(const ir::StringValue& value, bool has_placeholders) {
  // The text with a mark at each wildcard and placeholder, then escapes run by run of backslashes.
  struct Unit {
    char c;
    bool is_wildcard;
  };
  std::vector<Unit> units;
  for (const ir::StringPart& part : value.parts) {
    std::visit(ir::Overloaded{
                   [&](ir::Text text) {
                     for (const char c : text) units.push_back({c, false});
                   },
                   [&](ir::Wildcard wildcard) {
                     units.push_back({wildcard == ir::Wildcard::kAnyRun ? '*' : '?', true});
                   },
                   [&](const ir::Placeholder& placeholder) {
                     for (const char c : fmt::format("%{}%", placeholder.name)) {
                       units.push_back({c, true});
                     }
                   },
               },
               part);
  }
  const auto is_special_at = [&](std::size_t i) {
    return units[i].c == '*' || units[i].c == '?' || (has_placeholders && units[i].c == '%');
  };
  std::string out;
  for (std::size_t i = 0; i < units.size();) {
    if (units[i].is_wildcard || units[i].c != '\\') {
      const bool is_special = is_special_at(i);
      if (is_special && !units[i].is_wildcard) out += '\\';
      out += units[i].c;
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < units.size() && units[end].c == '\\') ++end;
    const bool before_special = end < units.size() && is_special_at(end);
    // A lone backslash before an ordinary character means itself.
    const std::size_t count = end - i;
    out.append(count == 1 && !before_special ? 1 : 2 * count, '\\');
    i = end;
  }
  return out;
}

std::string ItemKey(const Indicator& indicator) {
  std::string key;
  if (indicator.field) {
    key = indicator.field->name;
    for (const ir::Text member : indicator.field->path) key += fmt::format(".{}", member);
  }
  const auto add = [&](std::string_view modifier) { key += fmt::format("|{}", modifier); };
  for (std::size_t i = 0; i < indicator.transforms.size(); ++i) {
    if (ComesFirst(indicator, i)) add(ir::Name(indicator.transforms[i]));
  }
  const bool is_field = !indicator.values.empty() &&
                        std::holds_alternative<ir::FieldValue>(indicator.values.front().node);
  if (is_field) add("fieldref");
  const std::string_view modifier = ModifierOf(indicator.op).value_or("");
  // A keyword is looked for anywhere without saying so.
  if (!modifier.empty() && (indicator.field || indicator.op != MatchOperator::kContains)) {
    add(modifier);
  }
  for (std::size_t i = 0; i < indicator.transforms.size(); ++i) {
    if (!ComesFirst(indicator, i)) add(ir::Name(indicator.transforms[i]));
  }
  const bool is_several = indicator.values.size() > 1 || HasPlaceholders(indicator);
  if (indicator.value_rule == ir::ValueRule::kAll && is_several) add("all");
  if (IsPlainOperator(indicator.op) && indicator.case_rule == ir::CaseRule::kSensitive) {
    add("cased");
  }
  return key;
}

std::optional<std::string> DetectionText(const ir::Rule& rule, DiagnosticSink& sink) {
  return DetectionWriter(rule, sink).Run();
}

}  // namespace lintel::backends::sigma
