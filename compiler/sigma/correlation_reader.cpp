#include "compiler/sigma/correlation_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/ir/overloaded.h"
#include "compiler/sigma/condition_parser.h"
#include "compiler/sigma/sigma_diagnostics.h"
#include "compiler/sigma/value_reader.h"
#include "compiler/source/joined_text.h"

namespace lintel::sigma {
namespace {

using ir::CorrelationType;
using ir::Text;
using yaml::Entry;
using yaml::Node;

constexpr std::array kTypes{CorrelationType::kEventCount,      CorrelationType::kValueCount,
                            CorrelationType::kValueSum,        CorrelationType::kValueAvg,
                            CorrelationType::kValuePercentile, CorrelationType::kValueMedian,
                            CorrelationType::kTemporal,        CorrelationType::kTemporalOrdered};

constexpr std::array kKeys{Text("type"),      Text("rules"),   Text("group-by"), Text("timespan"),
                           Text("condition"), Text("aliases"), Text("generate")};

using Bound = ir::CorrelationBound::Operator;
constexpr std::array kBounds{Bound::kGt,  Bound::kGte, Bound::kLt,
                             Bound::kLte, Bound::kEq,  Bound::kNeq};

bool IsTemporal(CorrelationType type) {
  return type == CorrelationType::kTemporal || type == CorrelationType::kTemporalOrdered;
}

bool IsLower(Bound op) { return op == Bound::kGt || op == Bound::kGte; }
bool IsUpper(Bound op) { return op == Bound::kLt || op == Bound::kLte; }

bool IsDigits(Text text) {
  return !text.empty() && text.find_first_not_of("0123456789") == Text::npos;
}

Spanned<Text> Scalar(const Node& node) { return {node.text(), node.span()}; }

class CorrelationReader {
 public:
  CorrelationReader(ir::Rule& rule, DiagnosticSink& sink) : rule_(rule), sink_(sink) {}

  std::optional<ir::Correlation> Read(const Node& root) {
    const std::optional<Node> map = root.Find("correlation");
    const std::size_t errors = sink_.error_count();
    for (const Text key : {Text("detection"), Text("logsource")}) {
      if (const std::optional<Node> other = root.Find(key)) {
        Fault(other->span(), fmt::format("a correlation rule has no `{}`", key),
              "put it into a rule of its own with a `name`, and name that under `rules`");
      }
    }
    if (!map->is_mapping()) {
      Fault(map->span(), "`correlation` is no map",
            "write `type`, `rules` and `timespan` below it");
      return std::nullopt;
    }
    result_.span = map->span();
    CheckKeys(*map);
    ReadType(*map);
    ReadRules(*map);
    ReadTexts(*map, "group-by", result_.group_by);
    ReadTimespan(*map);
    ReadAliases(*map);
    // What a condition may say depends on the type.
    if (sink_.error_count() == errors) ReadCondition(*map);
    ReadGenerate(root);
    ReadGenerate(*map);
    if (sink_.error_count() > errors) return std::nullopt;
    return std::move(result_);
  }

 private:
  void Fault(SourceSpan span, std::string message, std::string help) {
    sink_.Report(kCorrelationFault, span, "{}", message).Help(std::move(help));
  }

  std::optional<Node> Mandatory(const Node& map, Text key, Text help) {
    const std::optional<Node> value = map.Find(key);
    if (value && !value->is_null()) return value;
    SourceSpan span = map.span();
    if (!map.entries().empty()) span = map.entries()[0].key.span();
    sink_.Report(kMissingPart, span, "the correlation has no `{}`", key).Help(std::string(help));
    return std::nullopt;
  }

  void CheckKeys(const Node& map) {
    const auto entries = map.entries();
    for (const Entry& entry : entries) {
      const Text key = entry.key.text();
      if (std::ranges::find(kKeys, key) != kKeys.end()) continue;
      auto report = sink_.Report(kCorrelationFault, entry.key.span(),
                                 "`{}` is no part of a correlation", key);
      const std::optional<Text> closest =
          key == "timeframe" ? Text("timespan") : ClosestName(key, kKeys);
      report.Help(closest ? fmt::format("did you mean `{}`?", *closest)
                          : "take it out, or write it at the top level of the rule");
    }
  }

  void ReadType(const Node& map) {
    const std::optional<Node> node =
        Mandatory(map, "type", "write what is computed, such as `event_count` or `temporal`");
    if (!node) return;
    std::array<Text, kTypes.size()> names;
    std::ranges::transform(kTypes, names.begin(), [](CorrelationType type) { return Name(type); });
    const auto found = std::ranges::find(names, node->text());
    if (node->is_scalar() && found != names.end()) {
      result_.type = {kTypes[static_cast<std::size_t>(found - names.begin())], node->span()};
      return;
    }
    const std::optional<Text> closest = ClosestName(node->text(), names);
    Fault(node->span(), fmt::format("`{}` is no type of correlation", node->text()),
          closest ? fmt::format("did you mean `{}`?", *closest)
                  : fmt::format("there is: {}", Joined(names, ", ")));
  }

  void ReadRules(const Node& map) {
    if (!Mandatory(map, "rules",
                   "write the ids or names of the rules whose events it correlates")) {
      return;
    }
    ReadTexts(map, "rules", result_.rules);
    if (result_.rules.empty()) {
      Fault(map.Find("rules")->span(), "no rule is named", "write the id or name of at least one");
    }
    const auto& own = rule_.metadata;
    for (const Spanned<Text>& name : result_.rules) {
      const bool is_self =
          (own.id && own.id->value == name.value) || (own.name && own.name->value == name.value);
      if (is_self) {
        Fault(name.span, "the correlation names itself", "name the rules whose events it looks at");
      }
    }
  }

  // A text, or a list of them.
  void ReadTexts(const Node& map, Text key, std::vector<Spanned<Text>>& texts) {
    const std::optional<Node> node = map.Find(key);
    if (!node || node->is_null()) return;
    if (node->is_scalar()) {
      texts.push_back(Scalar(*node));
      return;
    }
    if (node->is_mapping()) {
      Fault(node->span(), fmt::format("`{}` is a list of texts, and this is a map", key),
            "write each on a line of its own behind `- `");
      return;
    }
    const auto items = node->items();
    for (const Node& item : items) {
      if (item.is_scalar() && !item.text().empty()) {
        texts.push_back(Scalar(item));
      } else {
        Fault(item.span(), fmt::format("`{}` is a list of texts, and this is none", key),
              "write a text");
      }
    }
  }

  void ReadTimespan(const Node& map) {
    const std::optional<Node> node =
        Mandatory(map, "timespan", "write how long the events may lie apart, such as `15m`");
    if (!node) return;
    const Text text = node->text();
    const Text digits = text.substr(0, text.empty() ? 0 : text.size() - 1);
    const char unit = text.empty() ? ' ' : text.back();
    const std::uint64_t seconds = unit == 's'   ? 1
                                  : unit == 'm' ? 60
                                  : unit == 'h' ? 3600
                                  : unit == 'd' ? 86400
                                                : 0;
    // Nine digits are decades of seconds and cannot overflow.
    const bool is_good = node->is_scalar() && seconds > 0 && IsDigits(digits) &&
                         digits.size() <= 9 && digits.find_first_not_of('0') != Text::npos;
    if (!is_good) {
      Fault(
          node->span(), fmt::format("`{}` is no timespan", text),
          "write a whole number and one of `s`, `m`, `h`, `d`, such as `90m`; other units have no "
          "fixed length");
      return;
    }
    std::uint64_t count = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), count);
    result_.timespan = {node->span(), text, count * seconds};
  }

  void ReadAliases(const Node& map) {
    const std::optional<Node> node = map.Find("aliases");
    if (!node || node->is_null()) return;
    const auto entries = node->entries();
    if (!node->is_mapping() || entries.empty()) {
      Fault(node->span(), "`aliases` is a map of names",
            "write `alias:` and below it `rule: field`");
      return;
    }
    for (const Entry& entry : entries) {
      ir::CorrelationAlias alias{.name = Scalar(entry.key)};
      const auto fields = entry.value.entries();
      for (const Entry& field : fields) ReadAliasField(field, alias);
      if (fields.empty()) {
        Fault(entry.value.span(),
              fmt::format("the alias `{}` stands for no field", alias.name.value),
              "write below it `rule: field` for each of the rules");
      }
      result_.aliases.push_back(std::move(alias));
    }
  }

  void ReadAliasField(const Entry& field, ir::CorrelationAlias& alias) {
    const Text rule = field.key.text();
    const bool is_named =
        std::ranges::find(result_.rules, rule, &Spanned<Text>::value) != result_.rules.end();
    if (!is_named) {
      Fault(field.key.span(), fmt::format("`{}` is none of the correlation's rules", rule),
            "name it under `rules` too, by the same name");
    } else if (!field.value.is_scalar() || field.value.is_null()) {
      Fault(field.value.span(), "a field's name is expected here", "write the field of that rule");
    } else {
      alias.fields.push_back({Scalar(field.key), Scalar(field.value)});
    }
  }

  void ReadCondition(const Node& map) {
    const CorrelationType type = result_.type.value;
    const std::optional<Node> node = map.Find("condition");
    if (!node || node->is_null()) {
      if (!IsTemporal(type)) Mandatory(map, "condition", "write how many, such as `gte: 10`");
      return;
    }
    if (node->is_scalar()) return ReadExpression(*node);
    if (!node->is_mapping()) {
      Fault(node->span(), "`condition` is a map", "write how many, such as `gte: 10`");
      return;
    }
    const auto entries = node->entries();
    for (const Entry& entry : entries) ReadConditionKey(entry, *node);
    CheckBounds(*node);
    const bool needs_field = !IsTemporal(type) && type != CorrelationType::kEventCount;
    if (needs_field && result_.fields.empty()) {
      sink_
          .Report(kMissingPart, node->span(), "the condition of a `{}` names no `field`",
                  Name(type))
          .Help("write `field:` and the field whose values are looked at");
    }
    if (type == CorrelationType::kValuePercentile && !node->Find("percentile")) {
      sink_
          .Report(kPercentileOpen, node->span(),
                  "which percentile is meant is not said, and tools take different ones")
          .Help("write `percentile:` and a number from 0 to 100");
    }
  }

  void ReadConditionKey(const Entry& entry, const Node& condition) {
    const CorrelationType type = result_.type.value;
    const Text key = entry.key.text();
    if (key == "field") {
      if (IsTemporal(type) || type == CorrelationType::kEventCount) {
        Fault(entry.key.span(), fmt::format("a `{}` looks at no field", Name(type)),
              "take `field` out, or count its values with `value_count`");
        return;
      }
      return ReadTexts(condition, "field", result_.fields);
    }
    if (key == "percentile") {
      if (type != CorrelationType::kValuePercentile) {
        Fault(entry.key.span(), fmt::format("a `{}` has no percentile", Name(type)),
              "take it out, or use the type `value_percentile`");
        return;
      }
      double rank = -1;
      const Text text = entry.value.text();
      std::from_chars(text.data(), text.data() + text.size(), rank);
      const bool is_number = entry.value.is_scalar() && TypeOf(entry.value) == ScalarType::kNumber;
      if (!is_number || rank < 0 || rank > 100) {
        Fault(entry.value.span(), fmt::format("`{}` is no percentile", text),
              "write a number from 0 to 100");
        return;
      }
      result_.percentile = Scalar(entry.value);
      return;
    }
    ReadBound(entry);
  }

  void ReadBound(const Entry& entry) {
    std::array<Text, kBounds.size()> names;
    std::ranges::transform(kBounds, names.begin(), [](Bound op) { return Name(op); });
    const auto found = std::ranges::find(names, entry.key.text());
    if (found == names.end()) {
      Fault(entry.key.span(), fmt::format("`{}` is no comparison", entry.key.text()),
            fmt::format("there is: {}", Joined(names, ", ")));
      return;
    }
    const CorrelationType type = result_.type.value;
    const bool counts = IsTemporal(type) || type == CorrelationType::kEventCount ||
                        type == CorrelationType::kValueCount;
    const bool is_number = entry.value.is_scalar() && TypeOf(entry.value) == ScalarType::kNumber;
    if (!is_number || (counts && !IsDigits(entry.value.text()))) {
      Fault(entry.value.span(),
            fmt::format("`{}` is no {}", entry.value.text(), counts ? "count" : "number"),
            counts ? "write a whole number without a sign" : "write a number, without quotes");
      return;
    }
    result_.bounds.push_back(
        {kBounds[static_cast<std::size_t>(found - names.begin())], Scalar(entry.value)});
  }

  // One comparison, or a lower and an upper bound.
  void CheckBounds(const Node& condition) {
    const auto& bounds = result_.bounds;
    const auto entries = condition.entries();
    const bool has_none =
        std::ranges::none_of(entries.begin(), entries.end(), [](const Entry& entry) {
          return entry.key.text() != "field" && entry.key.text() != "percentile";
        });
    if (has_none) {
      Fault(condition.span(), "the condition compares with nothing",
            "write how many, such as `gte: 10`");
      return;
    }
    if (bounds.size() < 2) return;
    const bool is_range = bounds.size() == 2 && ((IsLower(bounds[0].op) && IsUpper(bounds[1].op)) ||
                                                 (IsUpper(bounds[0].op) && IsLower(bounds[1].op)));
    if (!is_range) {
      Fault(bounds[1].number.span, "these comparisons make no range",
            "write one comparison, or one lower and one upper bound");
      return;
    }
    const auto& lower = IsLower(bounds[0].op) ? bounds[0] : bounds[1];
    const auto& upper = IsLower(bounds[0].op) ? bounds[1] : bounds[0];
    double least = 0;
    double most = 0;
    const auto read = [](Text text, double& number) {
      return std::from_chars(text.data(), text.data() + text.size(), number).ptr ==
             text.data() + text.size();
    };
    const bool is_open = lower.op == Bound::kGt || upper.op == Bound::kLt;
    if (read(lower.number.value, least) && read(upper.number.value, most) &&
        (least > most || (least == most && is_open))) {
      Fault(upper.number.span, "no number is in this range", "write a lower bound below the upper");
    }
  }

  // `a and not b` over the rules' names. The parser of rule conditions reads it, with the rules'
  // names in the place of selections.
  void ReadExpression(const Node& node) {
    if (!IsTemporal(result_.type.value)) {
      Fault(node.span(), fmt::format("the condition of a `{}` is a map", Name(result_.type.value)),
            "write how many, such as `gte: 10`");
      return;
    }
    ir::Rule scratch;
    for (const Spanned<Text>& name : result_.rules) {
      scratch.selections.push_back({.span = name.span, .name = name, .predicate = {0}});
    }
    scratch.Add(ir::Predicate{node.span(), ir::AllOf{}});
    const std::optional<ir::PredicateId> root = ParseCondition(node, scratch, sink_);
    if (!root) return;
    result_.condition_text = node.text();
    AddTerm(scratch, *root);
  }

  // Nested as deep as ParseCondition allows. Returns the term's index.
  std::uint32_t AddTerm(const ir::Rule& scratch, ir::PredicateId id) {
    using Kind = ir::CorrelationTerm::Kind;
    ir::CorrelationTerm term;
    const auto operands = [&](Kind kind, const std::vector<ir::PredicateId>& ids) {
      term.kind = kind;
      for (const ir::PredicateId operand : ids) term.operands.push_back(AddTerm(scratch, operand));
    };
    std::visit(
        ir::Overloaded{
            [&](const ir::AllOf& all) { operands(Kind::kAnd, all.operands); },
            [&](const ir::AnyOf& any) { operands(Kind::kOr, any.operands); },
            [&](const ir::Not& negation) { operands(Kind::kNot, {negation.operand}); },
            [&](const ir::SelectionRef& ref) { term.rule = ref.selection.index; },
            [&](const ir::SelectionQuantifier& quantifier) {
              term.kind = quantifier.rule == ir::ValueRule::kAll ? Kind::kAnd : Kind::kOr;
              for (const ir::SelectionId rule : quantifier.selections) {
                result_.expression.push_back({.rule = rule.index});
                term.operands.push_back(static_cast<std::uint32_t>(result_.expression.size() - 1));
              }
            },
            [](const ir::Indicator&) {},
            [](const ir::Condition&) {},
        },
        scratch[id].node);
    result_.expression.push_back(std::move(term));
    return static_cast<std::uint32_t>(result_.expression.size() - 1);
  }

  void ReadGenerate(const Node& map) {
    const std::optional<Node> node = map.Find("generate");
    if (!node || node->is_null()) return;
    if (!node->is_scalar() || TypeOf(*node) != ScalarType::kBool) {
      Fault(node->span(), "`generate` needs `true` or `false`",
            "write one of them, without quotes");
      return;
    }
    if (result_.generate) {
      Fault(node->span(), "`generate` is there twice", "keep the one at the top level");
      return;
    }
    result_.generate = {node->text()[0] == 't' || node->text()[0] == 'T', node->span()};
  }

  ir::Rule& rule_;
  DiagnosticSink& sink_;
  ir::Correlation result_;
};

}  // namespace

std::optional<ir::Correlation> ReadCorrelation(const Node& root, ir::Rule& rule,
                                               DiagnosticSink& sink) {
  return CorrelationReader(rule, sink).Read(root);
}

}  // namespace lintel::sigma
