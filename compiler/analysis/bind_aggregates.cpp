#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

// One of the values that a function gives at once, and the end of its automatic name.
struct TupleMember {
  ir::Text name;
  ScalarType type;
};

// The values of a function that gives several; empty for any other.
std::span<const TupleMember> TupleOf(ir::Text function) {
  using enum ScalarType;
  static constexpr TupleMember kAnomalies[] = {
      {"ad_flag", kDynamic}, {"ad_score", kDynamic}, {"baseline", kDynamic}};
  static constexpr TupleMember kDecompose[] = {
      {"baseline", kDynamic}, {"seasonal", kDynamic}, {"trend", kDynamic}, {"residual", kDynamic}};
  static constexpr TupleMember kForecast[] = {
      {"baseline", kDynamic}, {"seasonal", kDynamic}, {"trend", kDynamic}, {"residual", kDynamic}};
  static constexpr TupleMember kFourier[] = {{"real", kDynamic}, {"imag", kDynamic}};
  static constexpr TupleMember kPolynomial[] = {{"rsquare", kReal},
                                                {"coefficients", kDynamic},
                                                {"variance", kReal},
                                                {"rvariance", kReal},
                                                {"poly_fit", kDynamic}};
  static constexpr TupleMember kTwoLines[] = {
      {"rsquare", kReal},           {"split_idx", kLong},          {"variance", kReal},
      {"rvariance", kReal},         {"line_fit", kDynamic},        {"right_rsquare", kReal},
      {"right_slope", kReal},       {"right_interception", kReal}, {"right_variance", kReal},
      {"right_rvariance", kReal},   {"left_rsquare", kReal},       {"left_slope", kReal},
      {"left_interception", kReal}, {"left_variance", kReal},      {"left_rvariance", kReal}};
  static constexpr TupleMember kLine[] = {{"rsquare", kReal},      {"slope", kReal},
                                          {"variance", kReal},     {"rvariance", kReal},
                                          {"interception", kReal}, {"line_fit", kDynamic}};
  static constexpr TupleMember kPeriods[] = {{"periods", kDynamic}, {"scores", kDynamic}};
  static constexpr TupleMember kStats[] = {{"min", kReal},     {"min_idx", kLong}, {"max", kReal},
                                           {"max_idx", kLong}, {"avg", kReal},     {"stdev", kReal},
                                           {"variance", kReal}};
  if (function == "series_decompose_anomalies") return kAnomalies;
  if (function == "series_decompose") return kDecompose;
  if (function == "series_decompose_forecast") return kForecast;
  if (function == "series_fft" || function == "series_ifft") return kFourier;
  if (function == "series_fit_poly") return kPolynomial;
  if (function == "series_fit_2lines") return kTwoLines;
  if (function == "series_fit_line") return kLine;
  if (function == "series_periods_detect" || function == "series_periods_validate") {
    return kPeriods;
  }
  if (function == "series_stats") return kStats;
  return {};
}

bool IsOneOf(ir::Text word, std::initializer_list<ir::Text> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

void Binder::AddColumn(ir::ExpressionId expression, ShapeBuilder& builder, bool replaces) {
  const BoundValue value = BindExpression(expression);
  // A name that is written twice is a mistake; one that is made gets a number.
  const bool is_written = std::holds_alternative<ir::NamedExpression>(rule_[expression].node) ||
                          std::holds_alternative<ir::NameExpression>(rule_[expression].node);
  const auto add = [&](ir::Text name, ScalarTypeOrUnknown type, Origin origin = {}) {
    if (replaces) {
      builder.Set(name, type, origin);
    } else if (!is_written) {
      builder.AddNumbered(name, type, origin);
    } else if (!builder.AddWritten(name, type, origin)) {
      Report(ProblemKind::kDuplicateName, rule_[expression].span, name);
    }
  };
  const auto* named = std::get_if<ir::NamedExpression>(&rule_[expression].node);
  const auto* call =
      std::get_if<ir::CallExpression>(&rule_[named != nullptr ? named->value : expression].node);
  const std::span<const TupleMember> members =
      call != nullptr ? TupleOf(call->function) : std::span<const TupleMember>();
  if (!members.empty()) {
    const ir::Text argument =
        call->arguments.empty() ? ir::Text() : AutomaticName(call->arguments.front());
    for (std::size_t i = 0; i < members.size(); ++i) {
      if (named != nullptr && i < named->names.size()) {
        add(named->names[i].value, members[i].type);
      } else {
        builder.AddNumbered(
            Keep(fmt::format("{}_{}_{}", call->function, argument, members[i].name)),
            members[i].type);
      }
    }
    return;
  }
  if (call != nullptr && IsOneOf(call->function, {"array_sort_asc", "array_sort_desc"})) {
    // One value for each array; a last argument says where nulls go.
    std::size_t next_name = 0;
    for (const ir::ExpressionId argument : call->arguments) {
      if (std::holds_alternative<ir::Literal>(rule_[argument].node)) continue;
      if (named != nullptr && next_name < named->names.size()) {
        add(named->names[next_name++].value, ScalarType::kDynamic);
      } else {
        builder.AddNumbered(Keep(fmt::format("{}_sorted", AutomaticName(argument))),
                            ScalarType::kDynamic);
      }
    }
    return;
  }
  if (named != nullptr) {
    const bool is_tuple = named->names.size() > 1;
    for (const Spanned<ir::Text>& name : named->names) {
      add(name.value, is_tuple ? ScalarTypeOrUnknown() : value.type,
          is_tuple ? Origin{} : value.origin);
    }
    return;
  }
  const ir::Text name = AutomaticName(expression);
  if (name.empty()) {
    builder.AddNameless("Column", value.type);
  } else {
    add(name, value.type, value.origin);
  }
}

void Binder::AddAggregate(ir::ExpressionId expression, ShapeId before,
                          const std::vector<ir::ExpressionId>& keys, ShapeBuilder& builder,
                          bool as_series) {
  in_aggregate_ = true;
  const ScalarTypeOrUnknown forced =
      as_series ? ScalarTypeOrUnknown(ScalarType::kDynamic) : std::nullopt;
  ir::ExpressionId value = expression;
  std::vector<Spanned<ir::Text>> names;
  if (const auto* named = std::get_if<ir::NamedExpression>(&rule_[expression].node)) {
    value = named->value;
    names = named->names;
  }
  const auto* call = std::get_if<ir::CallExpression>(&rule_[value].node);
  const bool is_arg =
      call != nullptr && IsOneOf(call->function, {"arg_max", "arg_min", "argmax", "argmin"});
  const bool is_any = call != nullptr && IsOneOf(call->function, {"take_any", "any"});
  const bool is_percentiles =
      call != nullptr &&
      IsOneOf(call->function, {"percentile", "percentilew", "percentiles", "percentilesw"});
  std::size_t next_name = 0;
  const auto add = [&](ir::Text name, ScalarTypeOrUnknown type, Origin origin = {}) {
    if (forced) type = forced;
    if (next_name < names.size()) {
      const Spanned<ir::Text>& written = names[next_name++];
      if (!builder.AddWritten(written.value, type, origin)) {
        Report(ProblemKind::kDuplicateName, written.span, written.value);
      }
    } else if (name.empty()) {
      builder.AddNameless("Column", type);
    } else {
      builder.AddNumbered(name, type, origin);
    }
  };
  if (is_arg || is_any) {
    in_aggregate_ = false;
    ir::Text prefix = call->function == "argmax"   ? "max_"
                      : call->function == "argmin" ? "min_"
                      : call->function == "any"    ? "any_"
                                                   : "";
    for (const ir::ExpressionId argument : call->arguments) {
      if (std::holds_alternative<ir::StarExpression>(rule_[argument].node)) {
        for (const BoundColumn& column : shape(before).columns) {
          // Columns that are keys, or that this call names already, do not come again.
          const auto is_it = [&](ir::ExpressionId other) {
            const auto* name = std::get_if<ir::NameExpression>(&rule_[other].node);
            return name != nullptr && name->name == column.name;
          };
          if (std::ranges::any_of(keys, is_it) || std::ranges::any_of(call->arguments, is_it)) {
            continue;
          }
          builder.AddNumbered(
              prefix.empty() ? column.name : Keep(fmt::format("{}{}", prefix, column.name)),
              column.type, column.origin);
        }
        if (shape(before).is_open) builder.Open();
        continue;
      }
      const BoundValue bound = BindExpression(argument);
      const bool is_first = is_arg && argument == call->arguments.front();
      if (is_first) CheckOrderable(argument, bound.type, call->function);
      ir::Text name = AutomaticName(argument);
      if (is_first && name.empty()) name = call->function == "arg_max" ? "max_" : "min_";
      if (!prefix.empty()) name = Keep(fmt::format("{}{}", prefix, name));
      add(name, bound.type, bound.origin);
      // `argmax(a, b)` gives `max_a` and `max_a_b`.
      if (is_first && !prefix.empty()) prefix = Keep(fmt::format("{}_", name));
    }
    return;
  }
  const BoundValue bound = BindExpression(expression);
  if (is_percentiles && !call->arguments.empty()) {
    in_aggregate_ = false;
    const ir::Text stem = AutomaticName(call->arguments.front());
    const std::size_t first = call->function.ends_with('w') ? 2 : 1;
    // Between two integers or decimals lie values of other types.
    const ScalarTypeOrUnknown type = bound.type == ScalarType::kInt       ? ScalarType::kLong
                                     : bound.type == ScalarType::kDecimal ? ScalarType::kReal
                                                                          : bound.type;
    for (std::size_t i = first; i < call->arguments.size(); ++i) {
      const auto* number = std::get_if<ir::Literal>(&rule_[call->arguments[i]].node);
      std::string text = number == nullptr ? "" : std::string(number->text);
      std::ranges::replace(text, '.', '_');
      add(Keep(fmt::format("percentile_{}_{}", stem, text)), type);
    }
    return;
  }
  if (call != nullptr && !call->arguments.empty() &&
      IsOneOf(call->function, {"percentiles_array", "percentilesw_array"})) {
    add(Keep(fmt::format("percentiles_{}", AutomaticName(call->arguments.front()))), bound.type);
    in_aggregate_ = false;
    return;
  }
  add(AutomaticName(value), bound.type);
  for (; next_name < names.size();) add({}, std::nullopt);
  in_aggregate_ = false;
}

ShapeId Binder::AfterSummarize(const ir::Summarize& summarize, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  for (const ir::ExpressionId key : summarize.keys) AddColumn(key, builder, false);
  CheckKeyTypes(summarize.keys, before, "summarize");
  for (const ir::ExpressionId aggregate : summarize.aggregates) {
    AddAggregate(aggregate, before, summarize.keys, builder, false);
  }
  in_aggregate_ = false;
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterMakeSeries(const ir::MakeSeries& series, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  for (const ir::ExpressionId key : series.keys) AddColumn(key, builder, false);
  for (const ir::SeriesColumn& column : series.columns) {
    AddAggregate(column.expression, before, series.keys, builder, true);
    in_aggregate_ = false;
    if (column.default_value) BindExpression(*column.default_value);
  }
  BindExpression(series.axis);
  const auto* named = std::get_if<ir::NamedExpression>(&rule_[series.axis].node);
  const ir::Text axis = named != nullptr ? named->names.front().value : AutomaticName(series.axis);
  if (axis.empty()) {
    builder.AddNameless("Column", ScalarType::kDynamic);
  } else {
    builder.AddNumbered(axis, ScalarType::kDynamic);
  }
  for (const auto& bound : {series.from, series.to, series.step}) {
    if (bound) BindExpression(*bound);
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterTopNested(const ir::TopNested& nested, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  for (const ir::TopNestedLevel& level : nested.levels) {
    if (level.count) BindExpression(*level.count);
    AddColumn(level.column, builder, false);
    const ir::Text column = builder.shape().columns.back().name;
    if (level.others) BindExpression(*level.others);
    const auto* named = std::get_if<ir::NamedExpression>(&rule_[level.key.expression].node);
    if (named != nullptr) {
      AddAggregate(level.key.expression, before, {}, builder, false);
    } else {
      in_aggregate_ = true;
      const BoundValue value = BindExpression(level.key.expression);
      builder.AddNumbered(Keep(fmt::format("aggregated_{}", column)), value.type);
    }
    in_aggregate_ = false;
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterTopHitters(const ir::TopHitters& hitters, ShapeId) {
  ShapeBuilder builder(*binding_.arena);
  BindExpression(hitters.count);
  AddColumn(hitters.column, builder, false);
  if (hitters.weight) {
    const BoundValue weight = BindExpression(*hitters.weight);
    builder.AddNumbered(Keep(fmt::format("approximate_sum_{}", AutomaticName(*hitters.weight))),
                        weight.type);
  } else {
    builder.AddNumbered(Keep(fmt::format("approximate_count_{}", AutomaticName(hitters.column))),
                        ScalarType::kLong);
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterExpand(const std::vector<ir::MvExpandColumn>& columns,
                            const std::vector<ir::OperatorParameter>& parameters, ShapeId before,
                            ir::Text name) {
  ShapeBuilder builder(*binding_.arena, shape(before));
  for (const ir::MvExpandColumn& column : columns) {
    const BoundValue value = BindExpression(column.expression);
    CheckExpandable(column.expression, value.type, name);
    const auto* named = std::get_if<ir::NamedExpression>(&rule_[column.expression].node);
    const ScalarTypeOrUnknown type =
        column.to_type ? schema::ParseScalarType(column.to_type->value)
                       : (value.type ? ScalarTypeOrUnknown(ScalarType::kDynamic) : std::nullopt);
    const ir::Text out =
        named != nullptr ? named->names.front().value : AutomaticName(column.expression);
    if (out.empty()) {
      builder.AddNameless("Column", type);
    } else {
      builder.Set(out, type);
    }
  }
  for (const ir::OperatorParameter& parameter : parameters) {
    if (parameter.name.value != "with_itemindex") continue;
    builder.AddNumbered(parameter.value.value, ScalarType::kLong);
  }
  return AddShape(builder.Finish());
}

}  // namespace lintel::analysis
