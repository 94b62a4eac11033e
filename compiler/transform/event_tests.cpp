#include "compiler/transform/event_tests.h"

#include <algorithm>
#include <utility>

#include "compiler/transform/expression_writer.h"

namespace lintel::transform {

using ir::ExpressionId;
using ir::PredicateId;

std::vector<PredicateId> EventTests::Of(const schema::EventKind& event) {
  std::vector<PredicateId> parts;
  if (!event.column.empty()) {
    parts.push_back(Compare({event.column, event.values}, ir::CaseRule::kSensitive));
  }
  for (const schema::ColumnValues& further : event.further) {
    parts.push_back(Compare(further, ir::CaseRule::kSensitive));
  }
  for (const schema::ColumnValues& except : event.except) {
    const PredicateId excepted = Compare(except, ir::CaseRule::kInsensitive);
    parts.push_back(rule_.Add({span_, ir::Not{excepted}}));
  }
  return parts;
}

std::optional<ExpressionId> EventTests::Expression(const schema::EventKind& event) {
  if (event.column.empty() || event.column.find('.') != ir::Text::npos) return std::nullopt;
  const auto type = columns_.TypeOf(event.column);
  const bool is_number = type && schema::IsInteger(*type);
  ExpressionWriter writer(rule_, span_);
  std::vector<ExpressionId> values;
  for (const ir::Text value : event.values) {
    values.push_back(is_number ? writer.Number(value) : writer.Text(value));
  }
  const ExpressionId column = writer.Name(event.column);
  if (values.size() == 1) return writer.Binary(ir::BinaryOperator::kEqual, column, values[0]);
  return writer.Binary(ir::BinaryOperator::kIn, column,
                       writer.Add(ir::ListExpression{std::move(values)}));
}

PredicateId EventTests::Presence(ir::Text column) {
  ir::Indicator indicator;
  indicator.field = FieldOf(column);
  const bool is_string =
      !indicator.field->path.empty() || columns_.TypeOf(column) == schema::ScalarType::kString;
  indicator.op = is_string ? ir::MatchOperator::kIsNotEmpty : ir::MatchOperator::kIsNotNull;
  indicator.operator_span = {span_.file, span_.begin, span_.begin};
  return rule_.Add({span_, std::move(indicator)});
}

// `tostring(EventData.EventType)`, or a column as it is.
ir::FieldRef EventTests::FieldOf(ir::Text column) const {
  const std::size_t dot = column.find('.');
  ir::FieldRef field{.span = span_, .name = column.substr(0, dot)};
  if (dot == ir::Text::npos) return field;
  for (ir::Text rest = column.substr(dot + 1); !rest.empty();) {
    const std::size_t end = std::min(rest.find('.'), rest.size());
    field.path.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  field.functions.push_back("tostring");
  return field;
}

// `tostring(parse_json(Message)._path) == "dns"`: JSON that is kept as text.
PredicateId EventTests::CompareJson(const schema::ColumnValues& wanted) {
  ExpressionWriter writer(rule_, span_);
  const ir::FieldRef field = FieldOf(wanted.column);
  ExpressionId member = writer.Call("parse_json", {writer.Name(field.name)});
  for (const ir::Text step : field.path) {
    member = writer.Add(ir::PathExpression{member, step, span_});
  }
  member = writer.Call("tostring", {member});
  std::vector<ExpressionId> values;
  for (const ir::Text value : wanted.values) values.push_back(writer.Text(value));
  const ExpressionId test = values.size() == 1
                                ? writer.Binary(ir::BinaryOperator::kEqual, member, values[0])
                                : writer.Binary(ir::BinaryOperator::kIn, member,
                                                writer.Add(ir::ListExpression{std::move(values)}));
  return rule_.Add({span_, ir::Condition{test}});
}

PredicateId EventTests::Compare(const schema::ColumnValues& wanted, ir::CaseRule case_rule) {
  ir::Indicator indicator;
  indicator.field = FieldOf(wanted.column);
  const auto type = columns_.TypeOf(indicator.field->name);
  const bool is_member = !indicator.field->path.empty();
  if (is_member && type == schema::ScalarType::kString) return CompareJson(wanted);
  const bool is_number = type && schema::IsInteger(*type);
  indicator.case_rule = case_rule;
  indicator.operator_span = {span_.file, span_.begin, span_.begin};
  for (ir::Text value : wanted.values) {
    if (value.ends_with('*')) {
      indicator.op = ir::MatchOperator::kStartsWith;
      value.remove_suffix(1);
    }
    if (is_number) {
      indicator.values.push_back({span_, ir::NumberValue{value}});
    } else {
      indicator.values.push_back({span_, ir::StringValue{{value}}});
    }
  }
  return rule_.Add({span_, std::move(indicator)});
}

}  // namespace lintel::transform
