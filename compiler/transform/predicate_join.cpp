#include "compiler/transform/predicate_join.h"

#include <algorithm>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

using ir::PredicateId;

// Deeper predicates count as different; it bounds the recursion.
constexpr int kMostDepth = 16;

bool IsSame(const ir::Value& a, const ir::Value& b) {
  if (a.node.index() != b.node.index()) return false;
  if (std::holds_alternative<ir::NullValue>(a.node)) return true;
  if (const auto* string = std::get_if<ir::StringValue>(&a.node)) {
    const std::optional<ir::Text> text = PlainText(*string);
    const std::optional<ir::Text> other = PlainText(std::get<ir::StringValue>(b.node));
    if (text && other) return *text == *other;
  }
  const bool is_text = std::holds_alternative<ir::StringValue>(a.node) ||
                       std::holds_alternative<ir::NumberValue>(a.node) ||
                       std::holds_alternative<ir::BoolValue>(a.node);
  // The key tells a wildcard from a star, the spelling one letter case from the other.
  return is_text && Spelling(a) == Spelling(b) && CaselessKey(a) == CaselessKey(b);
}

}  // namespace

bool IsSameTest(const ir::Indicator& a, const ir::Indicator& b) {
  if (a.field.has_value() != b.field.has_value() || a.op != b.op || a.case_rule != b.case_rule ||
      a.values.size() != b.values.size() || a.transforms != b.transforms) {
    return false;
  }
  if (a.values.size() > 1 && a.value_rule != b.value_rule) return false;
  if (a.field && (a.field->name != b.field->name || a.field->path != b.field->path ||
                  a.field->functions != b.field->functions)) {
    return false;
  }
  return std::ranges::equal(a.values, b.values,
                            [](const ir::Value& x, const ir::Value& y) { return IsSame(x, y); });
}

namespace {

bool IsSame(const ir::Rule& rule, PredicateId a, PredicateId b, int depth = 0) {
  if (a == b) return true;
  const auto& node = rule[a].node;
  const auto& other = rule[b].node;
  if (node.index() != other.index() || depth > kMostDepth) return false;
  const auto lists = [&](const std::vector<PredicateId>& x, const std::vector<PredicateId>& y) {
    return std::ranges::equal(
        x, y, [&](PredicateId p, PredicateId q) { return IsSame(rule, p, q, depth + 1); });
  };
  return std::visit(
      ir::Overloaded{
          [&](const ir::Indicator& one) { return IsSameTest(one, std::get<ir::Indicator>(other)); },
          [&](const ir::AllOf& one) {
            return lists(one.operands, std::get<ir::AllOf>(other).operands);
          },
          [&](const ir::AnyOf& one) {
            return lists(one.operands, std::get<ir::AnyOf>(other).operands);
          },
          [&](const ir::Not& one) {
            return IsSame(rule, one.operand, std::get<ir::Not>(other).operand, depth + 1);
          },
          [](const ir::SelectionRef&) { return false; },
          [](const ir::SelectionQuantifier&) { return false; },
          [](const ir::Condition&) { return false; },
      },
      node);
}

bool Has(const ir::Rule& rule, const std::vector<PredicateId>& list, PredicateId wanted) {
  return std::ranges::any_of(list, [&](PredicateId id) { return IsSame(rule, id, wanted); });
}

// The operands, those of one among them that is of the same kind, each once.
template <class List>
std::vector<PredicateId> Flat(const ir::Rule& rule, const std::vector<PredicateId>& operands) {
  std::vector<PredicateId> flat;
  std::vector<PredicateId> pending(operands.rbegin(), operands.rend());
  while (!pending.empty()) {
    const PredicateId next = pending.back();
    pending.pop_back();
    const auto* list = std::get_if<List>(&rule[next].node);
    if (list != nullptr && !list->operands.empty()) {
      pending.insert(pending.end(), list->operands.rbegin(), list->operands.rend());
    } else if (!Has(rule, flat, next)) {
      flat.push_back(next);
    }
  }
  return flat;
}

template <class List>
PredicateId Add(ir::Rule& rule, std::vector<PredicateId> operands, SourceSpan span) {
  return operands.size() == 1 ? operands[0] : rule.Add({span, List{std::move(operands)}});
}

// What each alternative asks for; a test that stands at several places of the rule belongs to none.
PredicateId OfAll(ir::Rule& rule, PredicateId id,
                  const std::vector<std::vector<PredicateId>>& alternatives) {
  const auto* indicator = std::get_if<ir::Indicator>(&rule[id].node);
  const SourceSpan span = rule[id].span;
  const bool is_one_place = std::ranges::all_of(alternatives, [&](const auto& alternative) {
    return std::ranges::any_of(alternative, [&](PredicateId part) {
      return rule[part].span == span && IsSame(rule, part, id);
    });
  });
  if (indicator == nullptr || is_one_place) return id;
  ir::Indicator copy = *indicator;
  return rule.Add({{span.file, 0, 0}, std::move(copy)});
}

}  // namespace

PredicateId JoinPredicates(ir::Rule& rule, const std::vector<PredicateId>& operands,
                           ir::ValueRule kind, SourceSpan span) {
  return kind == ir::ValueRule::kAny ? Add<ir::AnyOf>(rule, Flat<ir::AnyOf>(rule, operands), span)
                                     : Add<ir::AllOf>(rule, Flat<ir::AllOf>(rule, operands), span);
}

PredicateId JoinAlternatives(ir::Rule& rule, const std::vector<PredicateId>& operands,
                             SourceSpan span) {
  std::vector<PredicateId> flat = Flat<ir::AnyOf>(rule, operands);
  std::vector<std::vector<PredicateId>> alternatives;
  for (const PredicateId operand : flat) alternatives.push_back(Flat<ir::AllOf>(rule, {operand}));
  std::vector<PredicateId> common;
  for (const PredicateId part : alternatives[0]) {
    const bool is_everywhere =
        std::all_of(alternatives.begin() + 1, alternatives.end(),
                    [&](const auto& alternative) { return Has(rule, alternative, part); });
    if (is_everywhere) common.push_back(part);
  }
  if (common.empty() || flat.size() == 1) return Add<ir::AnyOf>(rule, std::move(flat), span);
  std::vector<PredicateId> parts;
  for (const PredicateId part : common) parts.push_back(OfAll(rule, part, alternatives));
  std::vector<PredicateId> rests;
  bool is_covered = false;  // an alternative asks for nothing more
  for (std::vector<PredicateId>& alternative : alternatives) {
    std::erase_if(alternative, [&](PredicateId part) { return Has(rule, common, part); });
    is_covered = is_covered || alternative.empty();
    if (!is_covered) rests.push_back(Add<ir::AllOf>(rule, std::move(alternative), span));
  }
  if (!is_covered) parts.push_back(Add<ir::AnyOf>(rule, std::move(rests), span));
  return Add<ir::AllOf>(rule, std::move(parts), span);
}

}  // namespace lintel::transform
