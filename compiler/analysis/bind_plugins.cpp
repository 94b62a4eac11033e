#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

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
    for (const BoundColumn& column : shape(declared).columns) builder.Set(column.name, column.type);
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
  if (call->function == "narrow") {
    return AddShape({.columns = {{"Row", ScalarType::kLong},
                                 {"Column", ScalarType::kString},
                                 {"Value", ScalarType::kString}},
                     .is_open = false});
  }
  if (call->function == "pivot" && !call->arguments.empty()) {
    // The values of the first column become columns beside those that nothing names.
    std::vector<ir::ExpressionId> kept(
        call->arguments.begin() +
            std::min<std::ptrdiff_t>(2, static_cast<std::ptrdiff_t>(call->arguments.size())),
        call->arguments.end());
    ShapeBuilder builder(*binding_.arena);
    builder.Open();
    ++silent_;
    for (const ir::ExpressionId column : kept) AddColumn(column, builder, false);
    --silent_;
    if (kept.empty()) {
      std::vector<ir::Text> used = {AutomaticName(call->arguments[0])};
      if (call->arguments.size() > 1) {
        const auto* inner = std::get_if<ir::CallExpression>(&rule_[call->arguments[1]].node);
        for (std::size_t i = 0; inner != nullptr && i < inner->arguments.size(); ++i) {
          used.push_back(AutomaticName(inner->arguments[i]));
        }
      }
      for (const BoundColumn& column : shape(before).columns) {
        if (std::ranges::find(used, column.name) == used.end()) {
          builder.AddNew(column.name, column.type);
        }
      }
    }
    return AddShape(builder.Finish());
  }
  return kOpen;
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
  if (table) {
    for (const BoundColumn& c : shape(*table).columns) builder.AddNumbered(c.name, c.type);
  }
  return AddShape(builder.Finish());
}

}  // namespace lintel::analysis
