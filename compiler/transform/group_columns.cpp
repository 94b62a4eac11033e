#include "compiler/transform/group_columns.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "compiler/ir/kql_spelling.h"
#include "compiler/transform/expression_writer.h"
#include "compiler/transform/query_names.h"

namespace lintel::transform {
namespace {

using ir::ExpressionId;
using ir::Text;

constexpr Text kToText = "tostring";

// The value that the item of a `project`, `extend` or `summarize` gives to the column; none where
// it gives another one.
std::optional<ExpressionId> ValueOf(const ir::Rule& rule, ExpressionId item, Text column) {
  if (const auto* named = std::get_if<ir::NamedExpression>(&rule[item].node)) {
    if (named->names.size() == 1 && named->names[0].value == column) return named->value;
    return std::nullopt;
  }
  const auto* name = std::get_if<ir::NameExpression>(&rule[item].node);
  return name != nullptr && name->name == column ? std::optional(item) : std::nullopt;
}

// Says what a column holds: a type's name where it is known, else where it comes from. Columns of
// which the same is said have one type.
class ColumnTypes {
 public:
  ColumnTypes(const ir::Rule& rule, schema::Platform platform) : rule_(rule), platform_(platform) {}

  std::string Of(const ir::Query& query, Text column) const {
    // A let statement stands before those that read it, so this has an end.
    return Of(query, query.stages.size(), column);
  }

 private:
  // Of the rows that the first `end` stages make.
  std::string Of(const ir::Query& query, std::size_t end, Text column) const {
    while (end-- > 0) {
      const auto& stage = query.stages[end].node;
      if (const auto* source = std::get_if<ir::Source>(&stage)) {
        return OfSource(source->table.value, column);
      }
      const std::vector<ExpressionId>* items = nullptr;
      if (const auto* project = std::get_if<ir::Project>(&stage)) items = &project->columns;
      if (const auto* extend = std::get_if<ir::Extend>(&stage)) items = &extend->columns;
      if (const auto* summarize = std::get_if<ir::Summarize>(&stage)) items = &summarize->keys;
      if (items == nullptr) continue;
      if (const auto computed = Follow(*items, column)) return OfValue(*computed, column);
    }
    // Parsers of one schema have one type for a name.
    return fmt::format("parser's {}", column);
  }

  // Goes on to the column that this one is a copy of, or gives what it is computed by.
  std::optional<ExpressionId> Follow(const std::vector<ExpressionId>& items, Text& column) const {
    for (const ExpressionId item : items) {
      const std::optional<ExpressionId> value = ValueOf(rule_, item, column);
      if (!value) continue;
      const auto* name = std::get_if<ir::NameExpression>(&rule_[*value].node);
      if (name == nullptr) return value;
      column = name->name;
      return std::nullopt;
    }
    return std::nullopt;
  }

  std::string OfSource(Text table, Text column) const {
    for (const ir::LetStatement& let : rule_.lets) {
      const auto* query = std::get_if<ir::QueryId>(&let.value);
      if (let.name.value == table && query != nullptr) return Of(rule_[*query], column);
    }
    const auto known = schema::FindTable(platform_, table);
    const auto found = known ? known->Find(column) : std::nullopt;
    return found ? std::string(schema::Name(found->type)) : fmt::format("{}.{}", table, column);
  }

  // `tostring(…)` is text; a function gives one type, whatever it is.
  std::string OfValue(ExpressionId value, Text column) const {
    const auto* call = std::get_if<ir::CallExpression>(&rule_[value].node);
    if (call == nullptr) return fmt::format("computed {}", column);
    return call->function == kToText ? "string" : fmt::format("{}()", call->function);
  }

  const ir::Rule& rule_;
  schema::Platform platform_;
};

// The last stage of the let statement's query.
ir::Project& LastProject(ir::Rule& rule, ir::LetId let) {
  const ir::QueryId query = std::get<ir::QueryId>(rule.lets[let.index].value);
  return std::get<ir::Project>(rule.queries[query.index].stages.back().node);
}

void MakeText(ir::Rule& rule, ir::LetId let, Text column) {
  const std::vector<ExpressionId> items = LastProject(rule, let).columns;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::optional<ExpressionId> value = ValueOf(rule, items[i], column);
    if (!value) continue;
    ExpressionWriter writer(rule, rule[items[i]].span);
    const ExpressionId text = writer.Named(column, writer.Call(kToText, {*value}));
    LastProject(rule, let).columns[i] = text;
  }
}

}  // namespace

std::vector<std::string> GroupColumnNames(const ir::Correlation& correlation) {
  static constexpr Text kOurs[] = {"Value",      "Rule",      "Rules",        "FirstSeen",
                                   "Window",     "Events",    "Values",       "Total",
                                   "Average",    "Median",    "Timestamp",    "Percentile",
                                   "Everything", "Sequences", "TimeGenerated"};
  std::vector<std::string> names;
  for (const Spanned<Text>& field : correlation.group_by) {
    const std::string wanted = Identifier(field.value);
    std::string name = wanted;
    const auto is_taken = [&] {
      const bool is_step = name.size() == 5 && name.starts_with("Time");  // `Time1`, …
      return is_step || std::ranges::find(kOurs, name) != std::end(kOurs) ||
             name.ends_with("_hits") || std::ranges::find(names, name) != names.end() ||
             ir::QuoteKqlName(name) != name;
    };
    for (int number = 1; is_taken(); ++number) name = fmt::format("{}_{}", wanted, number);
    names.push_back(std::move(name));
  }
  return names;
}

void UnifyTypes(ir::Rule& rule, std::span<const ir::LetId> lets, std::span<const ir::Text> columns,
                schema::Platform platform) {
  for (const Text column : columns) {
    std::vector<std::string> types;
    for (const ir::LetId let : lets) {
      const auto query = std::get<ir::QueryId>(rule[let].value);
      types.push_back(ColumnTypes(rule, platform).Of(rule[query], column));
    }
    const bool is_one = std::ranges::all_of(types, [&](const auto& t) { return t == types[0]; });
    if (is_one) continue;
    for (std::size_t i = 0; i < lets.size(); ++i) {
      if (types[i] != "string") MakeText(rule, lets[i], column);
    }
  }
}

}  // namespace lintel::transform
