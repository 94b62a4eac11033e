#include <fmt/core.h>

#include <utility>

#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/value_text.h"

// What indicators with and without a field look for: their values with the modifiers' steps
// applied.
namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::PredicateId;
using ir::Value;
using ir::ValueRule;

}  // namespace

std::optional<std::span<const Value>> PredicateRewriter::Forms(const Indicator& indicator,
                                                               const Value& value,
                                                               std::vector<Value>& made) {
  std::span<const Value> forms(&value, 1);
  for (const ir::ValueTransform transform : indicator.transforms) {
    if (IsRegexFlag(transform)) continue;
    std::vector<Value> longer;
    for (const Value& form : forms) {
      const auto* string = std::get_if<ir::StringValue>(&form.node);
      if (string == nullptr) {
        longer.push_back(form);
        continue;
      }
      const auto applied = ApplyTransform(transform, *string, *to_.arena);
      if (!applied || longer.size() + applied->size() > kMostForms) {
        reporter_.Refuse(kTooManyForms, value.span,
                         fmt::format("this value has more than {} forms", kMostForms),
                         "split it into several values with `all`");
        return std::nullopt;
      }
      for (const ir::StringValue& text : *applied) longer.push_back({form.span, text});
    }
    made = std::move(longer);
    forms = made;
  }
  return forms;
}

std::optional<Outcome> PredicateRewriter::RewriteKeyword(const Indicator& indicator,
                                                         SourceSpan span) {
  if (table_.keywords.empty()) {
    reporter_.Refuse(kKeyword, span, "a keyword cannot be looked for in the table's columns",
                     "name the field that holds the text");
    return std::nullopt;
  }
  std::vector<PredicateId> values;
  for (const Value& value : indicator.values) {
    std::vector<Value> forms_made;
    const auto forms = Forms(indicator, value, forms_made);
    if (!forms) return std::nullopt;
    std::vector<PredicateId> columns;
    for (const std::string_view column : table_.keywords) {
      Indicator made = indicator;
      made.value_rule = ValueRule::kAny;
      made.values.assign(forms->begin(), forms->end());
      std::erase_if(made.transforms,
                    [](ir::ValueTransform transform) { return !IsRegexFlag(transform); });
      if (column != "*") made.field = ir::FieldRef{.span = span, .name = column};
      if (computed_.TypeOf(column) == schema::ScalarType::kDynamic) {
        for (Value& form : made.values) {
          const auto* string = std::get_if<ir::StringValue>(&form.node);
          if (string == nullptr || made.op == MatchOperator::kRegex) continue;
          form.node = AsJson(*string, *to_.arena);
        }
      }
      columns.push_back(to_.Add({span, std::move(made)}));
    }
    values.push_back(Join(std::move(columns), ValueRule::kAny, span));
  }
  return Join(std::move(values), indicator.value_rule, span);
}

}  // namespace lintel::transform
