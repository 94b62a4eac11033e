#include "compiler/sigma/detection_reader.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/sigma/address.h"
#include "compiler/sigma/modifiers.h"
#include "compiler/sigma/regex.h"
#include "compiler/sigma/sigma_diagnostics.h"
#include "compiler/sigma/value_reader.h"

namespace lintel::sigma {
namespace {

using ir::MatchOperator;
using ir::PredicateId;
using ir::Text;
using yaml::Entry;
using yaml::Node;

using OptionalPredicate = std::optional<PredicateId>;

class DetectionReader {
 public:
  DetectionReader(ir::Rule& rule, DiagnosticSink& sink) : rule_(rule), sink_(sink) {}

  void Read(const Entry& entry) {
    const OptionalPredicate predicate = ReadSelection(entry);
    if (!predicate) return;
    rule_.selections.push_back({.span = Cover(entry.key.span(), entry.value.span()),
                                .name = {entry.key.text(), entry.key.span()},
                                .predicate = *predicate});
  }

  void Read(const Node& map, Text name) {
    const OptionalPredicate predicate = ReadMap(map);
    if (!predicate) return;
    const SourceSpan span = map.span();
    rule_.selections.push_back({.span = span, .name = {name, span}, .predicate = *predicate});
  }

 private:
  OptionalPredicate ReadSelection(const Entry& entry) {
    const Node& value = entry.value;
    if (value.is_mapping()) return ReadMap(value);
    if (value.is_sequence()) return ReadList(value);
    if (value.is_null()) {
      ReportEmpty(entry.key.span(), fmt::format("the selection `{}` is empty", entry.key.text()));
      return std::nullopt;
    }
    return ReadKeywords(value.span(), {value});
  }

  // A map: all of its items.
  OptionalPredicate ReadMap(const Node& map) {
    std::vector<PredicateId> operands;
    bool is_valid = true;
    const auto entries = map.entries();
    operands.reserve(entries.size());
    for (const Entry& entry : entries) {
      const OptionalPredicate item = ReadItem(entry);
      if (item) {
        operands.push_back(*item);
      } else {
        is_valid = false;
      }
    }
    if (!is_valid) return std::nullopt;
    if (operands.empty()) {
      ReportEmpty(map.span(), "this map has no items");
      return std::nullopt;
    }
    if (operands.size() == 1) return operands[0];
    return Add(map.span(), ir::AllOf{std::move(operands)});
  }

  // A list: any of its maps, and any of its keywords.
  OptionalPredicate ReadList(const Node& list) {
    std::vector<PredicateId> operands;
    std::vector<Node> keywords;
    bool is_valid = true;
    const auto items = list.items();
    for (const Node& item : items) {
      if (item.is_scalar()) {
        keywords.push_back(item);
        continue;
      }
      if (item.is_sequence()) {
        sink_.Report(kWrongShape, item.span(), "a list inside a list has no meaning in a selection")
            .Help("write its items into the outer list, or make a selection of it");
        is_valid = false;
        continue;
      }
      const OptionalPredicate map = ReadMap(item);
      if (map) {
        operands.push_back(*map);
      } else {
        is_valid = false;
      }
    }
    if (!keywords.empty()) {
      const SourceSpan span = Cover(keywords.front().span(), keywords.back().span());
      const OptionalPredicate any = ReadKeywords(span, keywords);
      if (any) {
        operands.push_back(*any);
      } else {
        is_valid = false;
      }
    }
    if (!is_valid) return std::nullopt;
    if (operands.empty()) {
      ReportEmpty(list.span(), "this list has no items");
      return std::nullopt;
    }
    if (operands.size() == 1) return operands[0];
    return Add(list.span(), ir::AnyOf{std::move(operands)});
  }

  OptionalPredicate ReadKeywords(SourceSpan span, const std::vector<Node>& keywords) {
    ItemKey key;
    key.op = MatchOperator::kContains;
    key.value_kind = ValueKind::kText;
    key.modifiers_span = {span.file, span.begin, span.begin};
    return ReadValues(span, key, keywords);
  }

  // `field|modifier: value`.
  OptionalPredicate ReadItem(const Entry& entry) {
    if (!entry.key.is_scalar() || entry.key.is_null()) {
      sink_.Report(kWrongShape, entry.key.span(), "a field's name is expected here")
          .Help("if the name starts with `{` or `[`, put it in quotes");
      return std::nullopt;
    }
    std::optional<ItemKey> key = ReadItemKey(entry.key, sink_);
    if (!key) return std::nullopt;
    if (!key->field && key->value_kind == ValueKind::kAny) key->value_kind = ValueKind::kText;
    const Node& value = entry.value;
    const SourceSpan span = Cover(entry.key.span(), value.span());
    if (value.is_mapping()) {
      sink_.Report(kWrongShape, value.span(), "the value of a field cannot be a map")
          .Help("write a value or a list of values; a nested field is written with dots: `a.b`");
      return std::nullopt;
    }
    if (value.is_scalar()) {
      if (key->all_span) ReportSingleAll(*key->all_span);
      return ReadValues(span, *key, {value});
    }
    std::vector<Node> values;
    const auto items = value.items();
    values.reserve(items.size());
    for (const Node& item : items) values.push_back(item);
    if (values.empty()) {
      ReportEmpty(value.span(), "this list has no values");
      return std::nullopt;
    }
    if (values.size() == 1 && key->all_span) ReportSingleAll(*key->all_span);
    return ReadValues(span, *key, values);
  }

  OptionalPredicate ReadValues(SourceSpan span, ItemKey& key, const std::vector<Node>& nodes) {
    ir::Indicator indicator{.field = std::move(key.field),
                            .op = key.op,
                            .case_rule = key.case_rule,
                            .value_rule = key.value_rule,
                            .transforms = std::move(key.transforms),
                            .operator_span = key.modifiers_span};
    // One value is all of the values: the same matcher with and without `all`. A placeholder may
    // become several.
    if (nodes.size() == 1 && !key.has_placeholders) indicator.value_rule = ir::ValueRule::kAny;
    if (key.value_kind == ValueKind::kBool) return ReadPresence(span, indicator, nodes);

    bool is_valid = true;
    std::optional<SourceSpan> null;
    indicator.values.reserve(nodes.size());
    for (const Node& node : nodes) {
      if (!node.is_scalar()) {
        sink_.Report(kWrongShape, node.span(), "a list or map inside a list of values")
            .Help("write the values one by one");
        is_valid = false;
      } else if (TypeOf(node) == ScalarType::kNull) {
        null = node.span();
        is_valid = AcceptsNull(key, indicator, node, nodes.size()) && is_valid;
      } else {
        is_valid = AddValue(key, node, indicator) && is_valid;
      }
    }
    if (!is_valid) return std::nullopt;
    if (key.has_placeholders) WarnNothingToExpand(indicator, nodes);
    return Negated(key, span, WithNull(span, std::move(indicator), null));
  }

  // A null among the values is a test of its own.
  PredicateId WithNull(SourceSpan span, ir::Indicator indicator, std::optional<SourceSpan> null) {
    if (!null) return Add(span, std::move(indicator));
    ir::Indicator is_null{.field = indicator.field,
                          .op = MatchOperator::kIsNull,
                          .operator_span = indicator.operator_span};
    if (indicator.values.empty()) return Add(span, std::move(is_null));
    const PredicateId others = Add(span, std::move(indicator));
    const PredicateId absent = Add(*null, std::move(is_null));
    return Add(span, ir::AnyOf{{others, absent}});
  }

  PredicateId Negated(const ItemKey& key, SourceSpan span, PredicateId predicate) {
    return key.is_negated ? Add(span, ir::Not{predicate}) : predicate;
  }

  bool AcceptsNull(const ItemKey& key, const ir::Indicator& indicator, const Node& node,
                   std::size_t count) {
    const bool is_plain = key.value_kind == ValueKind::kAny && indicator.field.has_value() &&
                          key.case_rule == ir::CaseRule::kInsensitive;
    if (is_plain && key.value_rule == ir::ValueRule::kAny) return true;
    if (is_plain && count == 1) return true;
    if (!indicator.field) {
      ReportEmpty(node.span(), "a keyword is empty");
    } else if (is_plain) {
      sink_.Report(kModifierValue, node.span(), "a field that has no value has no other value")
          .Help("take `all` or the empty value out");
    } else {
      sink_.Report(kModifierValue, node.span(), "no value, which the modifiers need")
          .Help("to ask for a field without value write `null` without modifiers");
    }
    return false;
  }

  // `exists: true` and `exists: false`.
  OptionalPredicate ReadPresence(SourceSpan span, ir::Indicator& indicator,
                                 const std::vector<Node>& nodes) {
    const bool is_bool =
        nodes.size() == 1 && nodes[0].is_scalar() && TypeOf(nodes[0]) == ScalarType::kBool;
    if (!is_bool) {
      const SourceSpan values = Cover(nodes.front().span(), nodes.back().span());
      sink_.Report(kModifierValue, values, "`exists` needs `true` or `false`")
          .Help("write one of them, without quotes");
      return std::nullopt;
    }
    const bool is_present = nodes[0].text()[0] == 't' || nodes[0].text()[0] == 'T';
    const PredicateId exists = Add(span, std::move(indicator));
    if (is_present) return exists;
    return Add(span, ir::Not{exists});
  }

  bool AddValue(const ItemKey& key, const Node& node, ir::Indicator& indicator) {
    const ScalarType type = TypeOf(node);
    ir::Value value{.span = node.span()};
    switch (key.value_kind) {
      case ValueKind::kAny:
        WarnOldReading(node);
        if (type == ScalarType::kNumber) {
          value.node = ir::NumberValue{node.text()};
        } else if (type == ScalarType::kBool) {
          value.node = ir::BoolValue{node.text()[0] == 't' || node.text()[0] == 'T'};
        } else {
          value.node = String(key, node);
        }
        break;
      case ValueKind::kText:
        WarnOldReading(node);
        value.node = String(key, node);
        break;
      case ValueKind::kBytes: {
        ir::StringValue string = String(key, node);
        if (HasWildcard(string)) {
          sink_.Report(kModifierValue, node.span(), "a wildcard in a value that is encoded")
              .Help(
                  "the encoding would turn it into letters; write `\\*` or `\\?` for the "
                  "character itself, or take it out");
          return false;
        }
        value.node = std::move(string);
        break;
      }
      case ValueKind::kRegex:
        if (!AcceptsRegex(node)) return false;
        value.node = ReadString(
            node.text(),
            key.has_placeholders ? StringSyntax::kRegexPlaceholders : StringSyntax::kVerbatim,
            *rule_.arena);
        break;
      case ValueKind::kNetwork:
        if (const std::optional<std::string> fault = NetworkFault(node.text())) {
          sink_.Report(kModifierValue, node.span(), "`{}` is no network", node.text()).Help(*fault);
          return false;
        }
        value.node = ReadString(node.text(), StringSyntax::kVerbatim, *rule_.arena);
        break;
      case ValueKind::kNumber:
        if (type != ScalarType::kNumber) {
          sink_.Report(kModifierValue, node.span(), "`{}` is no number", node.text())
              .Help("this modifier compares numbers; write one, without quotes");
          return false;
        }
        WarnOldReading(node);
        value.node = ir::NumberValue{node.text()};
        break;
      case ValueKind::kField:
        value.node = ir::FieldValue{node.text()};
        break;
      case ValueKind::kBool:
        return false;  // ReadPresence has it
    }
    indicator.values.push_back(std::move(value));
    return true;
  }

  // A value without a placeholder, if no other of the item has one or it looks like one.
  void WarnNothingToExpand(const ir::Indicator& indicator, const std::vector<Node>& nodes) {
    const auto has_placeholder = [](const ir::Value& value) {
      const auto* string = std::get_if<ir::StringValue>(&value.node);
      return string != nullptr && std::ranges::any_of(string->parts, [](const auto& part) {
               return std::holds_alternative<ir::Placeholder>(part);
             });
    };
    const bool any = std::ranges::any_of(indicator.values, has_placeholder);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const bool is_escaped = nodes[i].text().find("\\%") != Text::npos;
      if (has_placeholder(indicator.values[i]) || (any && !is_escaped)) continue;
      sink_.Report(kNoPlaceholder, nodes[i].span(), "this value has no placeholder to expand")
          .Help(is_escaped ? "`\\%` is a percent sign; for a backslash in front of a placeholder "
                             "write `\\\\%`"
                           : "write a name between two `%`, or take `expand` out");
    }
  }

  bool AcceptsRegex(const Node& node) {
    const std::optional<RegexFault> fault = FindRegexFault(node.text());
    if (!fault) return true;
    const bool is_part = fault->begin < fault->end;
    sink_
        .Report(fault->is_invalid ? kInvalidRegex : kRegexOutsideSigma,
                is_part ? node.Span(fault->begin, fault->end) : node.span(), "{}", fault->what)
        .Help(fault->help);
    return !fault->is_invalid;
  }

  ir::StringValue String(const ItemKey& key, const Node& node) {
    const StringSyntax syntax =
        key.has_placeholders ? StringSyntax::kPlaceholders : StringSyntax::kPatterns;
    return ReadString(node.text(), syntax, *rule_.arena);
  }

  static bool HasWildcard(const ir::StringValue& value) {
    return std::ranges::any_of(value.parts, [](const ir::StringPart& part) {
      return std::holds_alternative<ir::Wildcard>(part);
    });
  }

  // Most Sigma tools read YAML 1.1, and then the rule means something else than it says here.
  void WarnOldReading(const Node& node) {
    const std::string_view reading = OldReading(node);
    if (reading.empty()) return;
    const bool is_number = TypeOf(node) == ScalarType::kNumber;
    sink_
        .Report(kAmbiguousScalar, node.span(), "`{}` is {} here, and {} for a YAML 1.1 reader",
                node.text(), is_number ? "a decimal number" : "text", reading)
        .Help("put it in single quotes, or write the number that is meant")
        .SuggestReplacement(FixSafety::kUnsafe, node.span(), fmt::format("'{}'", node.text()),
                            "put it in quotes");
  }

  void ReportSingleAll(SourceSpan span) {
    sink_.Report(kSingleValueAll, span, "`all` has only one value to apply to")
        .Help("take `all` out, or write the missing values");
  }

  void ReportEmpty(SourceSpan span, std::string message) {
    sink_.Report(kEmptySelection, span, "{}", message)
        .Help(
            "write what is searched for, or take it out; to ask for a field without value write "
            "`null`");
  }

  template <class Node>
  PredicateId Add(SourceSpan span, Node node) {
    return rule_.Add(ir::Predicate{span, std::move(node)});
  }

  ir::Rule& rule_;
  DiagnosticSink& sink_;
};

}  // namespace

void ReadSelections(const Node& detection, Text other_key, ir::Rule& rule, DiagnosticSink& sink) {
  DetectionReader reader(rule, sink);
  const auto entries = detection.entries();
  for (const Entry& entry : entries) {
    const bool is_name = entry.key.is_scalar() && !entry.key.text().empty();
    if (!is_name) {
      sink.Report(kWrongShape, entry.key.span(), "a selection's name is expected here")
          .Help("write a name such as `selection`");
      continue;
    }
    const Text name = entry.key.text();
    if (name != "condition" && name != "timeframe" && name != other_key) reader.Read(entry);
  }
}

void ReadSelection(const Node& map, Text name, ir::Rule& rule, DiagnosticSink& sink) {
  DetectionReader(rule, sink).Read(map, name);
}

}  // namespace lintel::sigma
