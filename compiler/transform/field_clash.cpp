#include "compiler/transform/field_clash.h"

#include <algorithm>
#include <vector>

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

// The column of a test of whole texts that the table has as Sigma has them.
std::optional<ir::Text> ColumnOfWhole(const ir::Indicator& indicator,
                                      const schema::LogSourceMapping& home,
                                      const schema::EventKind& event) {
  const auto is_text = [](const ir::Value& value) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    return string != nullptr && PlainText(*string).has_value();
  };
  if (!indicator.field || indicator.op != ir::MatchOperator::kEquals ||
      !indicator.transforms.empty() || !std::ranges::all_of(indicator.values, is_text)) {
    return std::nullopt;
  }
  const auto mapping = schema::MapField(home, event, indicator.field->name);
  const bool is_plain =
      mapping && mapping->kind == schema::FieldKind::kText && mapping->values.empty();
  return is_plain ? std::optional(mapping->columns[0]) : std::nullopt;
}

bool ShareValue(const ir::Indicator& a, const ir::Indicator& b) {
  return std::ranges::any_of(a.values, [&](const ir::Value& value) {
    return std::ranges::any_of(b.values, [&](const ir::Value& other) {
      return EqualsIgnoringCase(Spelling(value), Spelling(other));
    });
  });
}

}  // namespace

std::optional<FieldClash> FindFieldClash(const ir::Rule& rule, const schema::LogSourceMapping& home,
                                         const schema::EventKind& event) {
  if (rule.conditions.size() != 1) return std::nullopt;
  std::vector<const ir::Indicator*> required;
  AddRequired(rule, rule.conditions[0].predicate, 0, required);
  std::vector<std::pair<const ir::Indicator*, ir::Text>> wholes;
  for (const ir::Indicator* later : required) {
    const std::optional<ir::Text> column = ColumnOfWhole(*later, home, event);
    if (!column) continue;
    for (const auto& [earlier, its_column] : wholes) {
      const bool clashes = its_column == *column && earlier->field->name != later->field->name &&
                           !ShareValue(*earlier, *later);
      if (clashes) {
        return FieldClash{later->field->name, earlier->field->name, *column, later->field->span};
      }
    }
    wholes.emplace_back(later, *column);
  }
  return std::nullopt;
}

}  // namespace lintel::transform
