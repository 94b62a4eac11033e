#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

// Where a column that a plugin gives comes from.
enum class PluginColumnSource : std::uint8_t {
  kNone,
  kFixed,           // `name`, of type `type`
  kAllBefore,       // all columns of the rows before
  kArgument,        // the argument at `argument`, `name` before its own
  kArgumentsFrom,   // the arguments from `argument` on
  kTypeOfArgument,  // `name`, of that argument's type
};

struct PluginColumn {
  PluginColumnSource source = PluginColumnSource::kNone;
  ir::Text name;
  ScalarType type = ScalarType::kString;
  std::size_t argument = 0;
};

struct PluginRows {
  ir::Text name;
  PluginColumn columns[8];
};

constexpr PluginColumn Fixed(ir::Text name, ScalarType type) {
  return {PluginColumnSource::kFixed, name, type, 0};
}
constexpr PluginColumn Argument(std::size_t index, ir::Text prefix = "") {
  return {PluginColumnSource::kArgument, prefix, {}, index};
}
constexpr PluginColumn ArgumentsFrom(std::size_t index) {
  return {PluginColumnSource::kArgumentsFrom, "", {}, index};
}
constexpr PluginColumn TypeOfArgument(std::size_t index, ir::Text name) {
  return {PluginColumnSource::kTypeOfArgument, name, {}, index};
}
constexpr PluginColumn kAllBefore{PluginColumnSource::kAllBefore, "", {}, 0};

// What plugins give whose columns do not depend on the data (Kusto documentation, "Plugins").
constexpr PluginRows kPlugins[] = {
    {"active_users_count", {Argument(1), ArgumentsFrom(8), Fixed("dcount", ScalarType::kLong)}},
    {"activity_counts_metrics",
     {Argument(1), ArgumentsFrom(5), Fixed("count", ScalarType::kLong),
      Fixed("dcount", ScalarType::kLong), Fixed("new_dcount", ScalarType::kLong),
      Fixed("aggregated_dcount", ScalarType::kLong)}},
    {"activity_engagement",
     {Argument(1), ArgumentsFrom(6), Fixed("dcount_activities_inner", ScalarType::kLong),
      Fixed("dcount_activities_outer", ScalarType::kLong),
      Fixed("activity_ratio", ScalarType::kReal)}},
    {"activity_metrics",
     {Argument(1), ArgumentsFrom(5), Fixed("dcount_values", ScalarType::kLong),
      Fixed("dcount_newvalues", ScalarType::kLong), Fixed("retention_rate", ScalarType::kReal),
      Fixed("churn_rate", ScalarType::kReal)}},
    {"autocluster",
     {Fixed("SegmentId", ScalarType::kLong), Fixed("Count", ScalarType::kLong),
      Fixed("Percent", ScalarType::kReal), kAllBefore}},
    {"basket",
     {Fixed("SegmentId", ScalarType::kLong), Fixed("Count", ScalarType::kLong),
      Fixed("Percent", ScalarType::kReal), kAllBefore}},
    {"diffpatterns",
     {Fixed("SegmentId", ScalarType::kLong), Fixed("CountA", ScalarType::kLong),
      Fixed("CountB", ScalarType::kLong), Fixed("PercentA", ScalarType::kReal),
      Fixed("PercentB", ScalarType::kReal), Fixed("PercentDiffAB", ScalarType::kReal), kAllBefore}},
    {"funnel_sequence",
     {Argument(1), TypeOfArgument(6, "prev"), TypeOfArgument(6, "next"),
      Fixed("dcount", ScalarType::kLong), Fixed("samples", ScalarType::kDynamic)}},
    {"http_request",
     {Fixed("ResponseHeaders", ScalarType::kDynamic), Fixed("ResponseBody", ScalarType::kDynamic)}},
    {"infer_storage_schema", {Fixed("CslSchema", ScalarType::kString)}},
    {"narrow",
     {Fixed("Row", ScalarType::kLong), Fixed("Column", ScalarType::kString),
      Fixed("Value", ScalarType::kString)}},
    {"new_activity_metrics",
     {Argument(1, "from_"), Argument(1, "to_"), ArgumentsFrom(5),
      Fixed("dcount_new_values", ScalarType::kLong),
      Fixed("dcount_retained_values", ScalarType::kLong),
      Fixed("dcount_churn_values", ScalarType::kLong), Fixed("retention_rate", ScalarType::kReal),
      Fixed("churn_rate", ScalarType::kReal)}},
    {"rows_near", {kAllBefore}},
    {"session_count", {Argument(1), ArgumentsFrom(6), Fixed("count_sessions", ScalarType::kLong)}},
    {"sliding_window_counts",
     {Argument(1), ArgumentsFrom(6), Fixed("Count", ScalarType::kLong),
      Fixed("Dcount", ScalarType::kLong)}},
};

bool IsOneOf(ir::Text word, std::initializer_list<ir::Text> words) {
  return std::ranges::find(words, word) != words.end();
}

}  // namespace

ShapeId Binder::AfterEvaluate(const ir::Evaluate& evaluate, ShapeId before) {
  if (evaluate.schema) {
    BindExpression(evaluate.call);
    const ShapeId declared = DeclaredShape(*evaluate.schema);
    if (!evaluate.schema->keeps_others) return declared;
    ShapeBuilder builder(*binding_.arena, shape(before));
    for (const BoundColumn& column : shape(declared).columns)
      builder.Set(column.name, column.type, column.origin);
    return AddShape(builder.Finish());
  }
  const auto* call = std::get_if<ir::CallExpression>(&rule_[evaluate.call].node);
  if (call != nullptr && IsOneOf(call->function, {"ipv4_lookup", "ipv6_lookup"}) &&
      call->arguments.size() >= 3) {
    return AfterAddressLookup(*call, before);
  }
  in_aggregate_ = call != nullptr && call->function == "pivot";
  BindExpression(evaluate.call);
  in_aggregate_ = false;
  if (call == nullptr) return kOpen;
  if (call->function == "bag_unpack") {
    // The bag's members become columns, which the data decides.
    RowShape after = shape(before);
    const auto* bag = call->arguments.empty()
                          ? nullptr
                          : std::get_if<ir::NameExpression>(&rule_[call->arguments.front()].node);
    if (bag != nullptr) {
      std::erase_if(after.columns, [&](const BoundColumn& c) { return c.name == bag->name; });
    }
    after.is_open = true;
    return AddShape(std::move(after));
  }
  if (call->function == "pivot" && !call->arguments.empty()) return AfterPivot(*call, before);
  return AfterPlugin(*call, before);
}

// The values of the first column become columns beside those that nothing names.
ShapeId Binder::AfterPivot(const ir::CallExpression& call, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  builder.Open();
  ++silent_;
  for (std::size_t i = 2; i < call.arguments.size(); ++i) {
    AddColumn(call.arguments[i], builder, false);
  }
  --silent_;
  if (call.arguments.size() > 2) return AddShape(builder.Finish());
  std::vector<ir::Text> used = {AutomaticName(call.arguments[0])};
  if (call.arguments.size() > 1) {
    const auto* inner = std::get_if<ir::CallExpression>(&rule_[call.arguments[1]].node);
    for (std::size_t i = 0; inner != nullptr && i < inner->arguments.size(); ++i) {
      used.push_back(AutomaticName(inner->arguments[i]));
    }
  }
  for (const BoundColumn& column : shape(before).columns) {
    if (std::ranges::find(used, column.name) == used.end()) {
      builder.AddNew(column.name, column.type, column.origin);
    }
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterPlugin(const ir::CallExpression& call, ShapeId before) {
  if (call.function == "sequence_detect") return AfterSequenceDetect(call);
  const auto plugin = std::ranges::find(kPlugins, call.function, &PluginRows::name);
  if (plugin == std::end(kPlugins)) return kOpen;
  ShapeBuilder builder(*binding_.arena);
  ++silent_;
  const auto type_of = [&](std::size_t index) {
    return BindExpression(call.arguments[index]).type;
  };
  const auto name_of = [&](std::size_t index) {
    return index < call.arguments.size() ? AutomaticName(call.arguments[index]) : ir::Text();
  };
  for (const PluginColumn& column : plugin->columns) {
    switch (column.source) {
      case PluginColumnSource::kNone:
        break;
      case PluginColumnSource::kFixed:
        builder.AddNew(column.name, column.type);
        break;
      case PluginColumnSource::kAllBefore:
        for (const BoundColumn& c : shape(before).columns) builder.AddNew(c.name, c.type, c.origin);
        if (shape(before).is_open) builder.Open();
        break;
      case PluginColumnSource::kArgument:
        if (column.argument >= call.arguments.size()) break;
        builder.AddNew(Keep(fmt::format("{}{}", column.name, name_of(column.argument))),
                       type_of(column.argument));
        break;
      case PluginColumnSource::kArgumentsFrom:
        for (std::size_t i = column.argument; i < call.arguments.size(); ++i) {
          builder.AddNew(name_of(i), type_of(i));
        }
        break;
      case PluginColumnSource::kTypeOfArgument:
        if (column.argument < call.arguments.size()) {
          builder.AddNew(column.name, type_of(column.argument));
        }
        break;
    }
  }
  --silent_;
  return AddShape(builder.Finish());
}

// `sequence_detect(time, …, step = condition, …, dimensions)`: the dimensions, and when each step
// was.
ShapeId Binder::AfterSequenceDetect(const ir::CallExpression& call) {
  ShapeBuilder builder(*binding_.arena);
  if (call.arguments.size() < 4) return kOpen;
  const ir::Text time = AutomaticName(call.arguments.front());
  std::vector<ir::Text> steps;
  ++silent_;
  for (std::size_t i = 3; i < call.arguments.size(); ++i) {
    const auto* named = std::get_if<ir::NamedExpression>(&rule_[call.arguments[i]].node);
    if (named != nullptr) {
      steps.push_back(named->names.front().value);
    } else {
      AddColumn(call.arguments[i], builder, false);
    }
  }
  --silent_;
  for (const ir::Text step : steps) {
    builder.AddNumbered(Keep(fmt::format("{}_{}", step, time)), ScalarType::kDatetime);
  }
  builder.AddNumbered("Duration", ScalarType::kTimespan);
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterAddressLookup(const ir::CallExpression& call, ShapeId before) {
  const std::optional<ShapeId> table = BindExpression(call.arguments[0]).rows;
  BindExpression(call.arguments[1]);
  // The other names are columns of the table that is looked up in.
  for (std::size_t i = 2; i < call.arguments.size(); ++i) {
    const bool is_option =
        std::holds_alternative<ir::NamedExpression>(rule_[call.arguments[i]].node);
    if (!is_option) BindIn(call.arguments[i], table.value_or(kOpen));
  }
  ShapeBuilder builder(*binding_.arena, shape(before));
  if (!table || shape(*table).is_open) builder.Open();
  std::vector<ir::Text> further_keys;  // both sides have them: once is enough
  for (std::size_t i = 3; i < call.arguments.size(); ++i) {
    const auto* key = std::get_if<ir::NameExpression>(&rule_[call.arguments[i]].node);
    if (key != nullptr) further_keys.push_back(key->name);
  }
  if (table) {
    for (const BoundColumn& c : shape(*table).columns) {
      if (std::ranges::find(further_keys, c.name) != further_keys.end()) continue;
      builder.AddNumbered(c.name, c.type, c.origin);
    }
  }
  return AddShape(builder.Finish());
}

}  // namespace lintel::analysis
