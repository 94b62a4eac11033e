#include "compiler/transform/field_clash.h"

#include <algorithm>
#include <utility>

#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

// The tests that every hit has to pass.
void AddRequired(const ir::Rule& rule, ir::PredicateId id, int depth,
                 std::vector<const ir::Indicator*>& required) {
  if (depth > kMaxDepth) return;
  const auto add_selection = [&](ir::SelectionId selection) {
    AddRequired(rule, rule[selection].predicate, depth + 1, required);
  };
  if (const auto* indicator = std::get_if<ir::Indicator>(&rule[id].node)) {
    required.push_back(indicator);
  } else if (const auto* all = std::get_if<ir::AllOf>(&rule[id].node)) {
    for (const ir::PredicateId operand : all->operands) {
      AddRequired(rule, operand, depth + 1, required);
    }
  } else if (const auto* ref = std::get_if<ir::SelectionRef>(&rule[id].node)) {
    add_selection(ref->selection);
  } else if (const auto* quantifier = std::get_if<ir::SelectionQuantifier>(&rule[id].node)) {
    if (quantifier->rule == ir::ValueRule::kAll) {
      std::ranges::for_each(quantifier->selections, add_selection);
    }
  }
}

bool IsOfWholeTexts(const ir::Indicator& indicator) {
  const auto is_text = [](const ir::Value& value) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    return string != nullptr && PlainText(*string).has_value();
  };
  return indicator.field && indicator.op == ir::MatchOperator::kEquals &&
         indicator.transforms.empty() && std::ranges::all_of(indicator.values, is_text);
}

bool ShareValue(const ir::Indicator& a, const ir::Indicator& b) {
  return std::ranges::any_of(a.values, [&](const ir::Value& value) {
    return std::ranges::any_of(b.values, [&](const ir::Value& other) {
      return EqualsIgnoringCase(Spelling(value), Spelling(other));
    });
  });
}

}  // namespace

FieldClashes::FieldClashes(const ir::Rule& rule) {
  if (rule.conditions.size() != 1) return;
  AddRequired(rule, rule.conditions[0].predicate, 0, wholes_);
  std::erase_if(wholes_, [](const ir::Indicator* test) { return !IsOfWholeTexts(*test); });
  const bool is_of_one_field = std::ranges::all_of(wholes_, [&](const ir::Indicator* test) {
    return test->field->name == wholes_[0]->field->name;
  });
  if (is_of_one_field) wholes_.clear();
}

std::optional<FieldClash> FieldClashes::Find(const schema::LogSourceMapping& home,
                                             const schema::EventKind& event) const {
  std::vector<std::pair<const ir::Indicator*, ir::Text>> tests;  // of plain columns
  for (const ir::Indicator* later : wholes_) {
    const auto mapping = schema::MapField(home, event, later->field->name);
    if (!mapping || mapping->kind != schema::FieldKind::kText || !mapping->values.empty()) continue;
    const ir::Text column = mapping->columns[0];
    for (const auto& [earlier, its_column] : tests) {
      const bool clashes = its_column == column && earlier->field->name != later->field->name &&
                           !ShareValue(*earlier, *later);
      if (clashes) {
        return FieldClash{later->field->name, earlier->field->name, column, later->field->span};
      }
    }
    tests.emplace_back(later, column);
  }
  return std::nullopt;
}

}  // namespace lintel::transform
