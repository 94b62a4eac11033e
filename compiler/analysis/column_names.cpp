#include <fmt/format.h>

#include "compiler/analysis/binder.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {

ir::Text Binder::AutomaticName(ir::ExpressionId id) {
  const ir::Expression& expression = rule_[id];
  if (const auto* name = std::get_if<ir::NameExpression>(&expression.node)) return name->name;
  if (const auto* named = std::get_if<ir::NamedExpression>(&expression.node)) {
    return named->names.front().value;
  }
  if (const auto* path = std::get_if<ir::PathExpression>(&expression.node)) {
    const auto* side = std::get_if<ir::NameExpression>(&rule_[path->object].node);
    if (side != nullptr && (side->name == "$left" || side->name == "$right")) return path->member;
    const ir::Text object = AutomaticName(path->object);
    if (object.empty()) return path->member;
    return Keep(fmt::format("{}_{}", object, path->member));
  }
  if (const auto* element = std::get_if<ir::ElementExpression>(&expression.node)) {
    const ir::Text object = AutomaticName(element->object);
    const auto* index = std::get_if<ir::Literal>(&rule_[element->index].node);
    if (object.empty() || index == nullptr) return object;
    return Keep(fmt::format("{}_{}", object, index->text));
  }
  const auto* call = std::get_if<ir::CallExpression>(&expression.node);
  if (call == nullptr) return {};
  std::optional<schema::Function> function;
  if (in_aggregate_) {
    function = schema::FindFunction(schema::FunctionKind::kAggregate, call->function);
  }
  if (!function) function = schema::FindFunction(schema::FunctionKind::kScalar, call->function);
  if (!function || FindSymbol(call->function) != nullptr) return {};
  const ir::Text first =
      call->arguments.empty() ? ir::Text() : AutomaticName(call->arguments.front());
  switch (function->naming) {
    case schema::ResultNaming::kNone:
      return {};
    case schema::ResultNaming::kFirstArgument:
      return first;
    case schema::ResultNaming::kOnlyArgument:
      return call->arguments.size() == 1 ? first : ir::Text();
    case schema::ResultNaming::kNameAndFirstArgument:
      return Keep(fmt::format("{}_{}", function->name, first));
    case schema::ResultNaming::kPrefixAndFirstArgument:
      return Keep(fmt::format("{}_{}", function->prefix, first));
    case schema::ResultNaming::kPrefixOnly:
      if (function->kind != schema::FunctionKind::kAggregate) return function->prefix;
      return Keep(fmt::format("{}_", function->prefix));
    case schema::ResultNaming::kFirstArgumentIfColumn: {
      // `column_ifexists("a", …)` is `a` where there is one.
      const auto* text = call->arguments.empty()
                             ? nullptr
                             : std::get_if<ir::Literal>(&rule_[call->arguments.front()].node);
      const bool is_there = text != nullptr && text->type == ir::LiteralType::kString && row_ &&
                            shape(*row_).Find(text->text) != nullptr;
      return is_there ? text->text : ir::Text();
    }
  }
  return {};
}

}  // namespace lintel::analysis
