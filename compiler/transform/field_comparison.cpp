#include <fmt/core.h>

#include <utility>

#include "compiler/transform/predicate_rewriter.h"

// Sigma's `fieldref`: a field compared with another field of the same event.
namespace lintel::transform {
namespace {

using ir::MatchOperator;
using ir::PredicateId;
using schema::FieldKind;
using schema::FieldMapping;

bool IsNumber(const FieldMapping& mapping) {
  return mapping.kind == FieldKind::kNumber || mapping.kind == FieldKind::kNumberMember;
}

// Whether one column holds the whole text of the field, so that it can be compared with another.
bool IsWholeText(const FieldMapping& mapping) {
  switch (mapping.kind) {
    case FieldKind::kText:
    case FieldKind::kAddress:
    case FieldKind::kPath:
    case FieldKind::kMember:
    case FieldKind::kAccount:
    case FieldKind::kRegistry:
    case FieldKind::kNamedTwice:
      return mapping.values.empty();
    case FieldKind::kNumber:
    case FieldKind::kNumberMember:
    case FieldKind::kFileName:
    case FieldKind::kPathOrName:
    case FieldKind::kRegistryDataAny:
    case FieldKind::kHashes:
    case FieldKind::kRegistryData:
    case FieldKind::kHexMember:
    case FieldKind::kXmlMember:
    case FieldKind::kJsonText:
    case FieldKind::kFolder:
    case FieldKind::kExtract:
    case FieldKind::kAbsent:
    case FieldKind::kAny:
    case FieldKind::kNone:
      break;
  }
  return false;
}

bool IsTextOperator(MatchOperator op) {
  return op == MatchOperator::kEquals || op == MatchOperator::kContains ||
         op == MatchOperator::kStartsWith || op == MatchOperator::kEndsWith;
}

}  // namespace

std::optional<ir::Text> PredicateRewriter::ColumnOf(const ir::FieldRef& field,
                                                    const schema::EventKind& event) {
  event_ = &event;
  const auto mapping = FindField(field, Need::kOfQuery);
  if (!mapping) return std::nullopt;
  if (!IsNumber(*mapping) && !IsWholeText(*mapping)) {
    reporter_.RefuseRule(
        kNoColumn, field.span,
        fmt::format("`{}` has no single column that holds `{}` as it is", home_.table, field.name),
        "use a field that the table holds whole");
    return std::nullopt;
  }
  return matcher_.WholeColumn(*mapping);
}

std::optional<Outcome> PredicateRewriter::RewriteFieldComparison(const ir::Indicator& indicator,
                                                                 const FieldMapping& mapping,
                                                                 SourceSpan span) {
  std::vector<PredicateId> values;
  for (const ir::Value& value : indicator.values) {
    const auto& other_name = std::get<ir::FieldValue>(value.node).field;
    const std::optional<FieldMapping> other = FindField({.span = value.span, .name = other_name});
    if (!other) return std::nullopt;
    const bool is_number = IsNumber(mapping) && IsNumber(*other);
    const auto is_whole_text = [&](const FieldMapping& field) {
      // No operator compares a text with a truth value or a time.
      const bool is_column = field.kind == FieldKind::kText || field.kind == FieldKind::kPath;
      const auto type = is_column ? computed_.TypeOf(field.columns[0]) : std::nullopt;
      return IsWholeText(field) &&
             type.value_or(schema::ScalarType::kString) == schema::ScalarType::kString;
    };
    const bool is_text = is_whole_text(mapping) && is_whole_text(*other);
    if (!(is_text && IsTextOperator(indicator.op)) &&
        !(is_number && indicator.op == MatchOperator::kEquals)) {
      reporter_.Refuse(kUnsupportedModifier, value.span,
                       fmt::format("`{}` holds `{}` and `{}` in forms that cannot be compared",
                                   home_.table, indicator.field->name, other_name),
                       "compare with values instead of another field");
      return std::nullopt;
    }
    const ir::Text left = matcher_.WholeColumn(mapping);
    const ir::Text right = matcher_.WholeColumn(*other);
    trace_ += fmt::format("{},", right);
    ir::Indicator same = indicator;
    same.field->name = left;
    same.value_rule = ir::ValueRule::kAny;
    same.values = {{value.span, ir::FieldValue{right}}};
    if (is_number) same.case_rule = ir::CaseRule::kSensitive;
    // Of two fields that are not there, none equals the other.
    const auto is_there = [&](ir::Text column) {
      ir::Indicator presence = same;
      presence.field->name = column;
      presence.op = is_number ? MatchOperator::kIsNotNull : MatchOperator::kIsNotEmpty;
      presence.values.clear();
      return to_.Add({span, std::move(presence)});
    };
    // Of a name and a domain put together, the name says whether there is one.
    const bool is_joined =
        other->kind == FieldKind::kAccount || other->kind == FieldKind::kRegistry;
    std::vector<PredicateId> parts = {is_there(is_joined ? other->columns[0] : right)};
    if (is_number) parts.push_back(is_there(left));
    parts.push_back(to_.Add({span, std::move(same)}));
    values.push_back(to_.Add({span, ir::AllOf{std::move(parts)}}));
  }
  return Join(std::move(values), indicator.value_rule, span);
}

}  // namespace lintel::transform
