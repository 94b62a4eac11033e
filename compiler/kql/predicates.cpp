#include "compiler/kql/predicates.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/ir/overloaded.h"
#include "compiler/kql/literals.h"
#include "compiler/kql/operator_meaning.h"

namespace lintel::kql {
namespace {

using ir::BinaryOperator;
using ir::CaseRule;
using ir::ExpressionId;
using ir::MatchOperator;
using ir::PredicateId;
using ir::Text;

template <std::size_t kSize>
bool Contains(const std::array<Text, kSize>& words, Text word) {
  return std::ranges::find(words, word) != words.end();
}

// Functions of one field that are still a test of that field: another type or letter case.
bool KeepsField(Text function) {
  static constexpr std::array<Text, 13> kFunctions = {
      "tolower",   "toupper", "tostring",  "toint",      "tolong",     "todouble", "toreal",
      "todecimal", "tobool",  "toboolean", "todatetime", "totimespan", "toguid"};
  return Contains(kFunctions, function);
}

// Functions that read the row even when all of their arguments are constants.
bool ReadsRow(Text function) {
  static constexpr std::array<Text, 16> kFunctions = {
      "column_ifexists",    "columnifexists", "pack_all",       "ingestion_time",
      "row_number",         "row_cumsum",     "row_rank_dense", "row_rank_min",
      "row_window_session", "prev",           "next",           "rand",
      "new_guid",           "extent_id",      "extent_tags",    "cursor_after"};
  return Contains(kFunctions, function);
}

// What a function of one field asks about its presence.
std::optional<MatchOperator> PresenceOf(Text function) {
  if (function == "isempty") return MatchOperator::kIsEmpty;
  if (function == "isnotempty" || function == "notempty") return MatchOperator::kIsNotEmpty;
  if (function == "isnull") return MatchOperator::kIsNull;
  if (function == "isnotnull" || function == "notnull") return MatchOperator::kIsNotNull;
  return std::nullopt;
}

// Whether a pattern begins with flags that ignore case: `(?i)`, `(?si)`.
bool IgnoresCase(Text pattern) {
  if (!pattern.starts_with("(?")) return false;
  const Text flags = pattern.substr(2, pattern.find_first_not_of("imsU", 2) - 2);
  return pattern.substr(2 + flags.size()).starts_with(')') && flags.find('i') != Text::npos;
}

class PredicateLowering {
 public:
  PredicateLowering(ir::Rule& rule, const ValueNames& names) : rule_(rule), names_(names) {}

  // With a stack of its own: a condition may join thousands of comparisons.
  PredicateId Run(ExpressionId root) {
    std::vector<Connective> open;
    ExpressionId current = root;
    while (true) {
      if (std::optional<Connective> connective = ReadConnective(current)) {
        current = connective->operands.front();
        open.push_back(std::move(*connective));
        continue;
      }
      PredicateId done = LowerTest(current);
      while (!open.empty()) {
        Connective& last = open.back();
        last.done.push_back(done);
        if (last.done.size() < last.operands.size()) break;
        done = Close(std::move(last));
        open.pop_back();
      }
      if (open.empty()) return done;
      current = open.back().operands[open.back().done.size()];
    }
  }

 private:
  enum class Kind : std::uint8_t { kAll, kAny, kNot };

  // `and`, `or` or `not()` whose operands are being lowered.
  struct Connective {
    Kind kind;
    SourceSpan span;
    std::vector<ExpressionId> operands;
    std::vector<PredicateId> done;
  };

  std::optional<Connective> ReadConnective(ExpressionId id) const {
    const ir::Expression& expression = rule_[id];
    if (const auto* call = std::get_if<ir::CallExpression>(&expression.node)) {
      if (call->function != "not" || call->arguments.size() != 1) return std::nullopt;
      return Connective{Kind::kNot, expression.span, call->arguments, {}};
    }
    const auto* binary = std::get_if<ir::BinaryExpression>(&expression.node);
    if (binary == nullptr) return std::nullopt;
    if (binary->op != BinaryOperator::kAnd && binary->op != BinaryOperator::kOr) {
      return std::nullopt;
    }
    Connective connective{
        binary->op == BinaryOperator::kAnd ? Kind::kAll : Kind::kAny, expression.span, {}, {}};
    // `a and (b and c)` is one list, in the order written.
    std::vector<ExpressionId> pending = {id};
    while (!pending.empty()) {
      const ExpressionId next = pending.back();
      pending.pop_back();
      const auto* inner = std::get_if<ir::BinaryExpression>(&rule_[next].node);
      if (inner != nullptr && inner->op == binary->op) {
        pending.push_back(inner->right);
        pending.push_back(inner->left);
      } else {
        connective.operands.push_back(next);
      }
    }
    return connective;
  }

  PredicateId Close(Connective connective) {
    switch (connective.kind) {
      case Kind::kAll:
        return rule_.Add(ir::Predicate{connective.span, ir::AllOf{std::move(connective.done)}});
      case Kind::kAny:
        return rule_.Add(ir::Predicate{connective.span, ir::AnyOf{std::move(connective.done)}});
      case Kind::kNot:
        return rule_.Add(ir::Predicate{connective.span, ir::Not{connective.done.front()}});
    }
    return {};
  }

  PredicateId LowerTest(ExpressionId id) {
    // A copy: adding nodes moves them.
    const ir::Expression expression = rule_[id];
    if (const auto* binary = std::get_if<ir::BinaryExpression>(&expression.node)) {
      if (const auto predicate = LowerComparison(*binary, expression.span)) return *predicate;
    } else if (const auto* call = std::get_if<ir::CallExpression>(&expression.node)) {
      if (std::optional<ir::Indicator> indicator = ReadCall(*call)) {
        return rule_.Add(ir::Predicate{expression.span, std::move(*indicator)});
      }
    }
    return rule_.Add(ir::Predicate{expression.span, ir::Condition{id}});
  }

  std::optional<PredicateId> LowerComparison(const ir::BinaryExpression& binary, SourceSpan span) {
    BinaryOperator op = binary.op;
    ExpressionId right = binary.right;
    std::optional<ir::FieldRef> field = ReadField(binary.left);
    if (!field) {
      const std::optional<BinaryOperator> mirrored = Mirrored(op);
      if (!mirrored) return std::nullopt;
      field = ReadField(right);
      if (!field) return std::nullopt;
      op = *mirrored;
      right = binary.left;
    }
    const std::optional<OperatorMeaning> meaning = MeaningOf(op);
    if (!meaning) return std::nullopt;
    std::optional<std::vector<ir::Value>> values = ReadRight(right, meaning->right);
    if (!values) return std::nullopt;

    ir::Indicator indicator{.field = std::move(field),
                            .op = meaning->op,
                            .case_rule = meaning->case_rule,
                            .value_rule = meaning->value_rule,
                            .values = std::move(*values),
                            .operator_span = binary.op_span};
    if (indicator.op == MatchOperator::kRegex) {
      const auto* literal = std::get_if<ir::Literal>(&rule_[right].node);
      if (literal != nullptr && IgnoresCase(literal->text)) {
        indicator.case_rule = CaseRule::kInsensitive;
      }
    }
    const PredicateId positive = rule_.Add(ir::Predicate{span, std::move(indicator)});
    if (!meaning->is_negated) return positive;
    return rule_.Add(ir::Predicate{span, ir::Not{positive}});
  }

  // `isempty(field)`, `ipv4_is_in_range(field, "10.0.0.0/8")`.
  std::optional<ir::Indicator> ReadCall(const ir::CallExpression& call) {
    if (call.arguments.empty()) return std::nullopt;
    ir::Indicator indicator{.operator_span = call.function_span};
    if (const auto presence = PresenceOf(call.function)) {
      if (call.arguments.size() != 1) return std::nullopt;
      indicator.op = *presence;
    } else if (call.function == "ipv4_is_in_range") {
      if (call.arguments.size() != 2) return std::nullopt;
      std::optional<ir::Value> network = ReadValue(call.arguments[1], Right::kString);
      if (!network) return std::nullopt;
      indicator.op = MatchOperator::kCidr;
      indicator.values.push_back(std::move(*network));
    } else {
      return std::nullopt;
    }
    indicator.field = ReadField(call.arguments.front());
    if (!indicator.field) return std::nullopt;
    return indicator;
  }

  // A column, with members and with functions that keep it one field. A let name is none.
  std::optional<ir::FieldRef> ReadField(ExpressionId id) const {
    ir::FieldRef field;
    const auto* call = std::get_if<ir::CallExpression>(&rule_[id].node);
    while (call != nullptr) {
      if (!KeepsField(call->function) || call->arguments.size() != 1) return std::nullopt;
      field.functions.push_back(call->function);
      id = call->arguments.front();
      call = std::get_if<ir::CallExpression>(&rule_[id].node);
    }
    field.span = rule_[id].span;
    while (true) {
      const ir::Expression& expression = rule_[id];
      if (const auto* name = std::get_if<ir::NameExpression>(&expression.node)) {
        if (names_.contains(name->name)) return std::nullopt;
        field.name = name->name;
        std::ranges::reverse(field.path);
        std::ranges::reverse(field.functions);
        return field;
      }
      if (const auto* path = std::get_if<ir::PathExpression>(&expression.node)) {
        field.path.push_back(path->member);
        id = path->object;
      } else if (const auto* element = std::get_if<ir::ElementExpression>(&expression.node)) {
        const auto* index = std::get_if<ir::Literal>(&rule_[element->index].node);
        if (index == nullptr || index->type != ir::LiteralType::kString) return std::nullopt;
        field.path.push_back(index->text);
        id = element->object;
      } else {
        return std::nullopt;
      }
    }
  }

  std::optional<std::vector<ir::Value>> ReadRight(ExpressionId id, Right right) {
    std::vector<ExpressionId> items = {id};
    if (right == Right::kRange) {
      const auto* range = std::get_if<ir::RangeExpression>(&rule_[id].node);
      if (range == nullptr) return std::nullopt;
      items = {range->from, range->to};
    } else if (right == Right::kList || right == Right::kStrings) {
      if (const auto* list = std::get_if<ir::ListExpression>(&rule_[id].node)) items = list->items;
    }
    std::vector<ir::Value> values;
    for (const ExpressionId item : items) {
      std::optional<ir::Value> value = ReadValue(item, right);
      if (!value) return std::nullopt;
      values.push_back(std::move(*value));
    }
    return values;
  }

  std::optional<ir::Value> ReadValue(ExpressionId id, Right right) {
    const ir::Expression& expression = rule_[id];
    const SourceSpan span = expression.span;
    if (const auto* literal = std::get_if<ir::Literal>(&expression.node)) {
      return ReadLiteralValue(*literal, id, span, right);
    }
    if (const auto* unary = std::get_if<ir::UnaryExpression>(&expression.node)) {
      const auto* operand = std::get_if<ir::Literal>(&rule_[unary->operand].node);
      if (operand != nullptr && IsPlainNumber(*operand) && right != Right::kString &&
          right != Right::kStrings) {
        if (unary->op == ir::UnaryOperator::kPlus) {
          return ir::Value{span, ir::NumberValue{operand->text}};
        }
        const Text spelling = rule_.arena->Keep("-" + std::string(operand->text));
        return ir::Value{span, ir::NumberValue{spelling}};
      }
    }
    if (!IsConstant(id)) return std::nullopt;
    return ir::Value{span, ir::ExpressionValue{id}};
  }

  // A number that is spelled without its type: `int(5)` and `5`, but not `int("5")`.
  static bool IsPlainNumber(const ir::Literal& literal) {
    const bool is_number =
        literal.type == ir::LiteralType::kLong || literal.type == ir::LiteralType::kInt ||
        literal.type == ir::LiteralType::kReal || literal.type == ir::LiteralType::kDecimal;
    return is_number && IsNumber(literal.text);
  }

  static std::optional<ir::Value> ReadLiteralValue(const ir::Literal& literal, ExpressionId id,
                                                   SourceSpan span, Right right) {
    const bool wants_string = right == Right::kString || right == Right::kStrings;
    const bool takes_dynamic = right == Right::kList || right == Right::kStrings;
    const ir::Value as_written{span, ir::ExpressionValue{id}};
    switch (literal.type) {
      case ir::LiteralType::kString:
        // A secret stays in its literal, which says that it is one.
        if (literal.is_obfuscated) return as_written;
        if (literal.text.empty()) return ir::Value{span, ir::StringValue{}};
        return ir::Value{span, ir::StringValue{{literal.text}}};
      case ir::LiteralType::kDynamic:
        return takes_dynamic ? std::optional(as_written) : std::nullopt;
      case ir::LiteralType::kType:
        return std::nullopt;
      case ir::LiteralType::kBool:
        if (wants_string) return std::nullopt;
        if (literal.is_null) return ir::Value{span, ir::NullValue{}};
        return ir::Value{span, ir::BoolValue{literal.text == "true"}};
      case ir::LiteralType::kInt:
      case ir::LiteralType::kLong:
      case ir::LiteralType::kReal:
      case ir::LiteralType::kDecimal:
      case ir::LiteralType::kDatetime:
      case ir::LiteralType::kTimespan:
      case ir::LiteralType::kGuid:
        if (wants_string) return std::nullopt;
        if (literal.is_null) return ir::Value{span, ir::NullValue{}};
        if (IsPlainNumber(literal)) return ir::Value{span, ir::NumberValue{literal.text}};
        return as_written;
    }
    return std::nullopt;
  }

  // Whether the expression is the same for every row, as far as its text tells.
  bool IsConstant(ExpressionId root) const {
    std::vector<ExpressionId> pending = {root};
    bool is_constant = true;
    while (is_constant && !pending.empty()) {
      const ExpressionId id = pending.back();
      pending.pop_back();
      const auto push_all = [&](const std::vector<ExpressionId>& ids) {
        pending.insert(pending.end(), ids.begin(), ids.end());
      };
      std::visit(
          ir::Overloaded{
              [](const ir::Literal&) {},
              [&](const ir::NameExpression& name) { is_constant = names_.contains(name.name); },
              [&](const ir::StarExpression&) { is_constant = false; },
              [&](const ir::PathExpression& path) { pending.push_back(path.object); },
              [&](const ir::ElementExpression& element) {
                pending.push_back(element.object);
                pending.push_back(element.index);
              },
              [&](const ir::CallExpression& call) {
                is_constant = !ReadsRow(call.function);
                push_all(call.arguments);
              },
              [&](const ir::UnaryExpression& unary) { pending.push_back(unary.operand); },
              [&](const ir::BinaryExpression& binary) {
                pending.push_back(binary.left);
                pending.push_back(binary.right);
              },
              [&](const ir::ListExpression& list) { push_all(list.items); },
              [&](const ir::RangeExpression& range) {
                pending.push_back(range.from);
                pending.push_back(range.to);
              },
              [&](const ir::NamedExpression& named) { pending.push_back(named.value); },
              // A subquery has columns of its own.
              [](const ir::SubqueryExpression&) {},
              [&](const ir::OpaqueExpression&) { is_constant = false; },
          },
          rule_[id].node);
    }
    return is_constant;
  }

  ir::Rule& rule_;
  const ValueNames& names_;
};

}  // namespace

PredicateId LowerPredicate(ir::Rule& rule, ExpressionId condition, const ValueNames& names) {
  return PredicateLowering(rule, names).Run(condition);
}

}  // namespace lintel::kql
