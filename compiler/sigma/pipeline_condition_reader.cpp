#include "compiler/sigma/pipeline_condition_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/pipeline_diagnostics.h"
#include "compiler/source/joined_text.h"

namespace lintel::sigma {
namespace {

using ir::Text;
using ir::pipeline::Comparison;
using ir::pipeline::Condition;
using ir::pipeline::Conditions;
using ir::pipeline::ConditionTerm;
using yaml::Node;

const std::vector<std::string_view>& Comparisons() {
  static const std::vector<std::string_view> words = {"eq",  "ne", "gte", "gt",
                                                      "lte", "lt", "in",  "not_in"};
  return words;
}

std::optional<Text> Value(const std::optional<Spanned<Text>>& text) {
  return text ? std::optional(text->value) : std::nullopt;
}

// Whether all of an item's values have to fulfil the condition.
bool ReadAll(Parameters& p) { return p.Word("cond", {"any", "all"}) == 1; }

// What a condition of a kind can be called, in pySigma's words.
std::vector<std::string_view> TypesOf(std::string_view kind) {
  if (kind == "rule") {
    return {"logsource",     "contains_detection_item",   "contains_field",
            "is_sigma_rule", "is_sigma_correlation_rule", "rule_attribute",
            "tag",           "processing_item_applied",   "processing_state"};
  }
  if (kind == "detection_item") {
    return {
        "match_string",    "match_value", "contains_wildcard", "is_null", "processing_item_applied",
        "processing_state"};
  }
  return {"include_fields", "exclude_fields", "processing_item_applied", "processing_state"};
}

decltype(Condition::node) ReadNode(Text type, Parameters& p) {
  namespace pl = ir::pipeline;
  if (type == "logsource") {
    return pl::LogsourceIs{Value(p.Text("category")), Value(p.Text("product")),
                           Value(p.Text("service"))};
  }
  if (type == "contains_detection_item") {
    return pl::ContainsDetectionItem{p.MandatoryText("field").value, p.Plain("value")};
  }
  if (type == "contains_field") return pl::ContainsField{p.MandatoryText("field").value};
  if (type == "processing_item_applied") {
    return pl::ItemApplied{p.MandatoryText("processing_item_id").value};
  }
  if (type == "processing_state") {
    return pl::StateIs{p.MandatoryText("key").value, p.Plain("val"),
                       static_cast<Comparison>(p.Word("op", Comparisons()))};
  }
  if (type == "is_sigma_rule") return pl::IsSigmaRule{};
  if (type == "is_sigma_correlation_rule") return pl::IsCorrelationRule{};
  if (type == "rule_attribute") {
    return pl::AttributeIs{p.MandatoryText("attribute"), p.Plain("value"),
                           static_cast<Comparison>(p.Word("op", Comparisons()))};
  }
  if (type == "tag") return pl::TagIs{p.MandatoryText("tag").value};
  if (type == "match_string") {
    return pl::MatchString{ReadAll(p), p.Regex("pattern"), p.Bool("negate")};
  }
  if (type == "match_value") return pl::MatchValue{ReadAll(p), p.Plain("value")};
  if (type == "contains_wildcard") return pl::ContainsWildcard{ReadAll(p)};
  if (type == "is_null") return pl::ValueIsNull{ReadAll(p)};
  pl::FieldsAre fields{.excluded = type == "exclude_fields"};
  const bool is_regex = p.Word("mode", {"plain", "re"}) == 1;
  for (const Spanned<Text>& name : p.Texts("fields", true)) {
    if (is_regex) {
      fields.patterns.push_back(p.Compile(name));
    } else {
      fields.fields.push_back(name.value);
    }
  }
  return fields;
}

std::optional<Condition> ReadCondition(std::string_view kind, const Node& node, Text name,
                                       TextArena& arena, DiagnosticSink& sink) {
  const std::optional<Node> type = node.Find("type");
  if (!node.is_mapping() || !type || !type->is_scalar()) {
    sink.Report(kPipelineFault, node.span(), "a condition is a map with a `type`")
        .Help("write `type: logsource`, or another of pySigma's conditions");
    return std::nullopt;
  }
  const std::vector<std::string_view> types = TypesOf(kind);
  if (std::ranges::find(types, type->text()) == types.end()) {
    auto report = sink.Report(kPipelineType, type->span(), "`{}` is no {} condition", type->text(),
                              kind == "rule"         ? "rule"
                              : kind == "field_name" ? "field name"
                                                     : "detection item");
    const auto closest = ClosestName(type->text(), types);
    report.Help(closest ? fmt::format("did you mean `{}`?", *closest)
                        : fmt::format("there is: {}", Joined(types, ", ")));
    return std::nullopt;
  }
  Parameters parameters(node, type->text(), arena, sink);
  parameters.Take("type");
  Condition condition{type->span(), name, ReadNode(type->text(), parameters)};
  parameters.Finish();
  return condition;
}

// `a and not (b or c)` over the names of conditions.
class ExpressionReader {
 public:
  ExpressionReader(const Node& node, Conditions& conditions, DiagnosticSink& sink)
      : node_(node), text_(node.text()), conditions_(conditions), sink_(sink) {}

  void Read() {
    used_.resize(conditions_.conditions.size());
    const auto root = ReadChain("or", ConditionTerm::Kind::kOr, 0);
    if (!root) return;
    if (!Peek().empty()) {
      Fault("`and`, `or` or the end is expected here");
      return;
    }
    for (std::size_t i = 0; i < used_.size(); ++i) {
      if (used_[i]) continue;
      sink_
          .Report(kPipelineFault, conditions_.conditions[i].span,
                  "the expression does not name the condition `{}`", conditions_.conditions[i].name)
          .Help("name it, or take it out");
    }
  }

 private:
  using Index = std::optional<std::uint32_t>;
  static constexpr int kMaxDepth = 64;

  Index ReadChain(std::string_view word, ConditionTerm::Kind kind, int depth) {
    const auto operand = [&] {
      return kind == ConditionTerm::Kind::kOr ? ReadChain("and", ConditionTerm::Kind::kAnd, depth)
                                              : ReadOne(depth);
    };
    const Index first = operand();
    if (!first || Peek() != word) return first;
    ConditionTerm term{.kind = kind, .operands = {*first}};
    while (Peek() == word) {
      Next();
      const Index next = operand();
      if (!next) return std::nullopt;
      term.operands.push_back(*next);
    }
    return Add(std::move(term));
  }

  Index ReadOne(int depth) {
    if (depth > kMaxDepth) return Fault("the expression nests too deep");
    const std::string_view token = Peek();
    if (token == "not") {
      Next();
      const Index operand = ReadOne(depth + 1);
      if (!operand) return std::nullopt;
      return Add({.kind = ConditionTerm::Kind::kNot, .operands = {*operand}});
    }
    if (token == "(") {
      Next();
      const Index inner = ReadChain("or", ConditionTerm::Kind::kOr, depth + 1);
      if (!inner) return std::nullopt;
      if (Peek() != ")") return Fault("`)` is expected here");
      Next();
      return inner;
    }
    const auto found = std::ranges::find(conditions_.conditions, token, &Condition::name);
    if (token.empty() || found == conditions_.conditions.end()) {
      return Fault("the name of a condition is expected here");
    }
    const auto index = static_cast<std::uint32_t>(found - conditions_.conditions.begin());
    used_[index] = true;
    Next();
    return Add({.kind = ConditionTerm::Kind::kCondition, .condition = index});
  }

  Index Add(ConditionTerm term) {
    conditions_.expression.push_back(std::move(term));
    return static_cast<std::uint32_t>(conditions_.expression.size() - 1);
  }

  Index Fault(std::string_view message) {
    std::size_t end = at_ + Peek().size();
    std::size_t begin = at_;
    if (begin == end) begin = begin > 0 ? begin - 1 : 0;
    end = std::min(end, text_.size());
    sink_
        .Report(kPipelineFault,
                node_.Span(static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)),
                "{}", message)
        .Help("write names of conditions, `and`, `or`, `not` and parentheses");
    return std::nullopt;
  }

  // The token at the reading place, behind blanks.
  std::string_view Peek() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n')) ++at_;
    if (at_ == text_.size()) return {};
    if (text_[at_] == '(' || text_[at_] == ')') return text_.substr(at_, 1);
    const std::size_t end = std::min(text_.find_first_of(" \n()", at_), text_.size());
    return text_.substr(at_, end - at_);
  }

  void Next() { at_ += Peek().size(); }

  const Node& node_;
  std::string_view text_;
  Conditions& conditions_;
  DiagnosticSink& sink_;
  std::size_t at_ = 0;
  std::vector<bool> used_;
};

}  // namespace

Conditions ReadConditions(std::string_view kind, Parameters& item, TextArena& arena,
                          DiagnosticSink& sink) {
  // Keys live as long as the parameters look at them.
  const auto key = [&](std::string_view suffix) {
    return arena.Keep(fmt::format("{}_{}", kind, suffix));
  };
  Conditions result;
  const std::size_t errors = sink.error_count();
  const std::optional<Node> list = item.Take(key("conditions"));
  if (list && list->is_mapping()) {
    const auto entries = list->entries();
    for (const yaml::Entry& entry : entries) {
      auto condition = ReadCondition(kind, entry.value, entry.key.text(), arena, sink);
      if (condition) result.conditions.push_back(*std::move(condition));
    }
  } else if (list && list->is_sequence()) {
    const auto items = list->items();
    for (const Node& node : items) {
      auto condition = ReadCondition(kind, node, {}, arena, sink);
      if (condition) result.conditions.push_back(*std::move(condition));
    }
  } else if (list && !list->is_null()) {
    item.Fault(list->span(), "conditions are a list or a map", "write a list of conditions");
  }
  const std::string_view op_key = key("cond_op");
  const std::optional<Node> op = item.Take(op_key);
  if (op) result.any = item.Word(op_key, {"and", "or"}) == 1;
  result.negated = item.Bool(key("cond_not"));
  const std::optional<Node> expression = item.Take(key("cond_expr"));
  if (!expression || expression->is_null() || sink.error_count() > errors) {
    const bool is_idle = result.conditions.empty() && (result.negated || result.any);
    if (is_idle && sink.error_count() == errors) {
      item.Fault(op ? op->span() : item.Take(key("cond_not"))->span(),
                 "there are no conditions that this could combine",
                 "write the conditions, or take it out");
    }
    return result;
  }
  if (!expression->is_scalar() || op || !list || !list->is_mapping()) {
    item.Fault(expression->span(),
               "an expression needs a map of named conditions, and no `cond_op`",
               "give each condition a name, and combine the names here");
    return result;
  }
  ExpressionReader(*expression, result, sink).Read();
  return result;
}

}  // namespace lintel::sigma
