#include "compiler/transform/rule_edits.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "compiler/ir/overloaded.h"
#include "compiler/schema/user_catalog.h"

namespace lintel::transform {
namespace {

bool IsTaken(const ir::Rule& rule, std::string_view name) {
  const bool is_there = std::ranges::any_of(
      rule.selections, [&](const ir::Selection& s) { return s.name.value == name; });
  if (is_there || name == "condition" || name == "timeframe") return true;
  return std::ranges::any_of(rule.predicates, [&](const ir::Predicate& predicate) {
    const auto* quantifier = std::get_if<ir::SelectionQuantifier>(&predicate.node);
    if (quantifier == nullptr) return false;
    if (quantifier->pattern == "them") return !name.starts_with('_');
    return schema::MatchesWildcard(name, quantifier->pattern);
  });
}

// Whether a condition's text stays one operand beside an `and`.
bool IsOneWord(std::string_view text) {
  return text.find_first_of(" \t\r\n()") == std::string_view::npos;
}

void ReplaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

std::string FreeSelectionName(const ir::Rule& rule, std::string_view wanted) {
  std::string name(wanted);
  // A pattern such as `*` takes every name in: then a name is as good as any other, but not one
  // that is there already, so the search has an end.
  for (int i = 1; IsTaken(rule, name) && i < 100; ++i) {
    const bool has_mark = wanted.starts_with('_');
    name = fmt::format("{}{}_{}", has_mark ? "" : "_", wanted, i);
  }
  return name;
}

std::uint32_t AppendPredicates(const ir::Rule& from, std::uint32_t selections, ir::Rule& to) {
  const auto offset = static_cast<std::uint32_t>(to.predicates.size());
  const auto move = [&](std::vector<ir::PredicateId>& operands) {
    for (ir::PredicateId& id : operands) id.index += offset;
  };
  for (ir::Predicate predicate : from.predicates) {
    std::visit(ir::Overloaded{
                   [](ir::Indicator&) {}, [&](ir::AllOf& all) { move(all.operands); },
                   [&](ir::AnyOf& any) { move(any.operands); },
                   [&](ir::Not& negation) { negation.operand.index += offset; },
                   [&](ir::SelectionRef& ref) { ref.selection.index += selections; },
                   [&](ir::SelectionQuantifier& quantifier) {
                     for (ir::SelectionId& id : quantifier.selections) id.index += selections;
                   },
                   [](ir::Condition&) {},  // Sigma has none
               },
               predicate.node);
    to.predicates.push_back(std::move(predicate));
  }
  return offset;
}

void RequireToo(ir::Rule& rule, ir::PredicateId added, std::string_view text) {
  for (ir::SigmaCondition& condition : rule.conditions) {
    const ir::PredicateId old = condition.predicate;
    condition.predicate = rule.Add(ir::Predicate{condition.span, ir::AllOf{{old, added}}});
    condition.text = rule.arena->Keep(IsOneWord(condition.text)
                                          ? fmt::format("{} and {}", condition.text, text)
                                          : fmt::format("({}) and {}", condition.text, text));
  }
}

// As deep as the YAML that the selection was read from.
std::optional<ir::PredicateId> WithoutItems(ir::Rule& rule, ir::PredicateId id,
                                            const std::set<ir::PredicateId>& dropped,
                                            std::optional<ir::PredicateId>& narrowed) {
  if (dropped.contains(id)) return std::nullopt;
  if (const auto* negation = std::get_if<ir::Not>(&rule[id].node)) {
    const auto left = WithoutItems(rule, negation->operand, dropped, narrowed);
    if (!left) return std::nullopt;
    rule.predicates[id.index].node = ir::Not{*left};
    return id;
  }
  const auto* all = std::get_if<ir::AllOf>(&rule[id].node);
  const auto* any = std::get_if<ir::AnyOf>(&rule[id].node);
  if (all == nullptr && any == nullptr) return id;
  const bool is_any = any != nullptr;
  const std::vector<ir::PredicateId> operands = is_any ? any->operands : all->operands;
  std::vector<ir::PredicateId> left;
  for (const ir::PredicateId operand : operands) {
    if (const auto kept = WithoutItems(rule, operand, dropped, narrowed)) left.push_back(*kept);
  }
  if (left.empty()) return std::nullopt;
  if (is_any && left.size() < operands.size()) narrowed = id;
  if (left.size() == 1) return left[0];
  if (is_any) {
    rule.predicates[id.index].node = ir::AnyOf{std::move(left)};
  } else {
    rule.predicates[id.index].node = ir::AllOf{std::move(left)};
  }
  return id;
}

void FillTemplate(ir::Rule& rule, ir::Predicate& predicate) {
  auto* indicator = std::get_if<ir::Indicator>(&predicate.node);
  if (indicator == nullptr || !rule.logsource) return;
  const std::pair<ir::Text, const std::optional<Spanned<ir::Text>>*> parts[] = {
      {"category", &rule.logsource->category},
      {"product", &rule.logsource->product},
      {"service", &rule.logsource->service}};
  for (ir::Value& value : indicator->values) {
    auto* string = std::get_if<ir::StringValue>(&value.node);
    if (string == nullptr) continue;
    for (ir::StringPart& part : string->parts) {
      auto* text = std::get_if<ir::Text>(&part);
      if (text == nullptr || text->find('$') == ir::Text::npos) continue;
      std::string filled(*text);
      for (const auto& [key, source] : parts) {
        const std::string_view written = source->has_value() ? (*source)->value : "None";
        ReplaceAll(filled, fmt::format("${{{}}}", key), written);
        ReplaceAll(filled, fmt::format("${}", key), written);
      }
      part = rule.arena->Keep(filled);
    }
  }
}

}  // namespace lintel::transform
