#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::FunctionKind;
using schema::ParameterLayout;
using schema::ParameterType;
using schema::ReturnRule;
using schema::ScalarType;
using enum schema::ScalarType;

bool IsNumber(ScalarType type) {
  return schema::IsInteger(type) || type == kReal || type == kDecimal;
}

}  // namespace

std::optional<schema::Parameter> ParameterOf(const schema::Signature& signature, std::size_t index,
                                             std::size_t count) {
  if (signature.parameter_count == 0) return std::nullopt;
  const auto at = [&](std::size_t i) {
    return schema::ParameterAt(signature, static_cast<std::uint32_t>(i));
  };
  switch (signature.layout) {
    case ParameterLayout::kPlain:
      if (index >= signature.parameter_count) return std::nullopt;
      return at(index);
    case ParameterLayout::kRepeating: {
      std::size_t repeating = 0;
      while (repeating + 1 < signature.parameter_count && at(repeating).max <= 1) ++repeating;
      if (index < repeating) return at(index);
      const std::size_t behind = signature.parameter_count - repeating - 1;
      if (behind > 0 && index + behind >= count) {
        return at(signature.parameter_count - (count - index));
      }
      return at(repeating);
    }
    case ParameterLayout::kRepeatingBlock: {
      // Parameters before and after the block stand once: `case(p, v, p, v, else)`.
      std::size_t begin = 0;
      while (begin < signature.parameter_count && at(begin).max <= 1) ++begin;
      std::size_t end = begin;
      while (end < signature.parameter_count && at(end).max > 1) ++end;
      if (begin == end) return at(index % signature.parameter_count);
      const std::size_t behind = signature.parameter_count - end;
      if (index < begin) return at(index);
      if (behind > 0 && index + behind >= count) {
        return at(signature.parameter_count - (count - index));
      }
      return at(begin + (index - begin) % (end - begin));
    }
    case ParameterLayout::kCustom:
      return std::nullopt;
  }
  return std::nullopt;
}

bool Accepts(ParameterType parameter, ScalarTypeOrUnknown argument) {
  if (!argument) return true;
  const ScalarType type = *argument;
  switch (parameter) {
    case ParameterType::kBool:
      return type == kBool;
    case ParameterType::kInt:
    case ParameterType::kLong:
    case ParameterType::kInteger:
      return schema::IsInteger(type);
    case ParameterType::kReal:
      return IsNumber(type) && type != kDecimal;
    case ParameterType::kDecimal:
    case ParameterType::kNumber:
      return IsNumber(type);
    // A dynamic value may hold a text; of all other types it must be converted.
    case ParameterType::kString:
    case ParameterType::kStringOrDynamic:
    case ParameterType::kStringOrArray:
      return type == kString || type == kDynamic;
    case ParameterType::kDatetime:
      return type == kDatetime;
    case ParameterType::kTimespan:
      return type == kTimespan;
    case ParameterType::kGuid:
      return type == kGuid;
    case ParameterType::kDynamic:
    case ParameterType::kDynamicArray:
    case ParameterType::kDynamicBag:
      return type == kDynamic;
    case ParameterType::kAny:
    case ParameterType::kScalar:
    case ParameterType::kTabular:
    case ParameterType::kCommonScalar:
    case ParameterType::kCommonScalarOrDynamic:
      return true;
    case ParameterType::kType:  // `typeof(…)` has no type itself
      return false;
    case ParameterType::kNumberOrBool:
      return IsNumber(type) || type == kBool;
    case ParameterType::kSummable:
      return IsNumber(type) || type == kTimespan || type == kDatetime;
    case ParameterType::kOrderable:
    case ParameterType::kCommonOrderable:
      return type != kDynamic && type != kGuid;
    case ParameterType::kNotDynamic:
      return type != kDynamic;
    case ParameterType::kNotBool:
      return type != kBool;
    case ParameterType::kNotRealOrBool:
      return type != kReal && type != kBool;
    case ParameterType::kIntegerOrArray:
      return schema::IsInteger(type) || type == kDynamic;
  }
  return true;
}

BoundValue Binder::BindCall(const ir::CallExpression& call, SourceSpan span) {
  static_cast<void>(span);
  const Symbol* symbol = FindSymbol(call.function);
  const std::optional<Symbol> declared =
      symbol != nullptr && symbol->function ? std::optional(*symbol) : std::nullopt;
  std::optional<schema::Function> function;
  const schema::UserRows* user = nullptr;
  if (!declared) {
    user = catalog_.FindUser(platform_, call.function);
    if (in_aggregate_) function = schema::FindFunction(FunctionKind::kAggregate, call.function);
    if (!function) function = schema::FindFunction(FunctionKind::kScalar, call.function);
    if (!function) function = schema::FindFunction(FunctionKind::kAggregate, call.function);
    if (!function) function = schema::FindFunction(FunctionKind::kPlugin, call.function);
  }
  // Not in the table of functions: what they give depends on the rows of their query.
  const bool is_toscalar = call.function == "toscalar";
  const bool is_materialize = call.function == "materialize";
  std::vector<BoundValue> arguments;
  arguments.reserve(call.arguments.size());
  // What stands inside an aggregate is about single rows.
  const bool is_aggregate = function && function->kind == FunctionKind::kAggregate;
  const bool outer_aggregate = std::exchange(in_aggregate_, in_aggregate_ && !is_aggregate);
  for (const ir::ExpressionId argument : call.arguments) {
    arguments.push_back(BindExpression(argument));
  }
  in_aggregate_ = outer_aggregate;
  if (declared) return CallFunction(*declared, std::move(arguments), call.arguments);
  if (call.function == "_GetWatchlist" && !arguments.empty() && arguments.front().constant) {
    const schema::UserRows* rows = catalog_.FindWatchlist(platform_, *arguments.front().constant);
    if (rows != nullptr) user = rows;
  }
  if (user != nullptr && user->scalar) return {user->scalar, {}};
  if (user != nullptr) {
    const std::optional<ShapeId> first = arguments.empty() ? std::nullopt : arguments.front().rows;
    return {{}, UserRowsShape(*user, first)};
  }
  if (!function && !is_toscalar && !is_materialize) {
    // What a pattern stands for is chosen by its arguments, and may be given by the request alone.
    const bool is_pattern = std::ranges::find(rule_.patterns, call.function,
                                              &Spanned<ir::Text>::value) != rule_.patterns.end();
    if (is_pattern || IsPlatformFunction(call.function)) {
      return {{}, AddShape({.columns = {}, .table = {}, .source = 0, .is_open = true})};
    }
    // A fuzzy union leaves out what is not there.
    if (!is_fuzzy_) ReportUnknownFunction(call.function_span, call.function);
    return {{}, RowsOfParser(call)};
  }
  if (is_toscalar) {
    if (arguments.empty() || !arguments.front().rows) return {};
    const RowShape& rows = shape(*arguments.front().rows);
    return {rows.columns.empty() ? std::nullopt : rows.columns.front().type, {}};
  }
  if (is_materialize) {
    return {{}, arguments.empty() ? kOpen : arguments.front().rows.value_or(kOpen)};
  }
  if (call.function == "table" && !call.arguments.empty()) {
    if (!arguments.front().constant) return {{}, kOpen, {}};
    return {{}, FindRows(*arguments.front().constant).value_or(kOpen), {}};
  }
  return BindBuiltIn(*function, call, arguments);
}

BoundValue Binder::BindBuiltIn(const schema::Function& function, const ir::CallExpression& call,
                               const std::vector<BoundValue>& arguments) {
  const std::size_t count = arguments.size();
  const schema::Signature* chosen = nullptr;
  bool is_tie = false;  // several that differ in what they give fit as far
  schema::Signature best;
  std::size_t first_misfit = count;  // the argument that does not fit; `count`: all do
  bool fits = false;
  for (std::uint32_t i = 0; i < function.signature_count; ++i) {
    const schema::Signature signature = schema::SignatureAt(function, i);
    if (count < signature.min_arguments || count > signature.max_arguments) continue;
    std::size_t misfit = 0;
    while (misfit < count) {
      const auto parameter = ParameterOf(signature, misfit, count);
      if (parameter && !Accepts(parameter->type, arguments[misfit].type)) break;
      ++misfit;
    }
    if (misfit == count && fits && best.returns != signature.returns) {
      // An argument of unknown type lets several fit.
      return {};
    }
    if (misfit == count && !fits) {
      fits = true;
      best = signature;
      chosen = &best;
      first_misfit = count;
      if (std::ranges::all_of(arguments, [](const BoundValue& a) { return a.type || a.rows; })) {
        break;
      }
    }
    if (fits) continue;
    // The one that fits furthest is the one that was meant.
    if (chosen != nullptr && misfit == first_misfit && best.returns != signature.returns) {
      is_tie = true;
    }
    if (chosen == nullptr || misfit > first_misfit) {
      is_tie = false;
      best = signature;
      chosen = &best;
      first_misfit = misfit;
    }
  }
  if (chosen == nullptr) {
    if (function.signature_count > 0) {
      Report(ProblemKind::kArgumentError, call.function_span, call.function);
      return {ReturnType(schema::SignatureAt(function, 0), call, arguments), {}};
    }
    return {};
  }
  if (first_misfit < count) {
    const std::optional<schema::Parameter> parameter = ParameterOf(best, first_misfit, count);
    ReportType(rule_[call.arguments[first_misfit]].span, call.function,
               arguments[first_misfit].type,
               parameter ? schema::kParameterTypeWords[static_cast<std::size_t>(parameter->type)]
                         : ir::Text());
    if (is_tie) return {};
  }
  if (best.returns == ReturnRule::kTabular) return {{}, kOpen};
  return {ReturnType(best, call, arguments), {}};
}

ScalarTypeOrUnknown Binder::ReturnType(const schema::Signature& signature,
                                       const ir::CallExpression& call,
                                       const std::vector<BoundValue>& arguments) {
  const auto type_of = [&](std::size_t index) {
    return index < arguments.size() ? arguments[index].type : ScalarTypeOrUnknown();
  };
  const auto literal = [&](std::size_t index) -> ScalarTypeOrUnknown {
    if (index >= call.arguments.size()) return std::nullopt;
    const auto* node = std::get_if<ir::Literal>(&rule_[call.arguments[index]].node);
    if (node == nullptr || node->type != ir::LiteralType::kType) return std::nullopt;
    return schema::ParseScalarType(node->text);
  };
  switch (signature.returns) {
    case ReturnRule::kBool:
    case ReturnRule::kInt:
    case ReturnRule::kLong:
    case ReturnRule::kReal:
    case ReturnRule::kDecimal:
    case ReturnRule::kString:
    case ReturnRule::kDatetime:
    case ReturnRule::kTimespan:
    case ReturnRule::kGuid:
    case ReturnRule::kDynamic:
      return schema::ParseScalarType(
          schema::kReturnRuleWords[static_cast<std::size_t>(signature.returns)]);
    case ReturnRule::kFirstArgument:
      return type_of(0);
    case ReturnRule::kSecondArgument:
      return type_of(1);
    case ReturnRule::kFirstArgumentArray:
      return kDynamic;
    case ReturnRule::kFirstArgumentPromoted:
      return type_of(0) == kInt ? kLong : type_of(0);
    case ReturnRule::kFirstLiteral:
      return literal(0);
    case ReturnRule::kSecondLiteral:
      return literal(1);
    case ReturnRule::kLastLiteral:
      return call.arguments.empty() ? std::nullopt : literal(call.arguments.size() - 1);
    case ReturnRule::kCommon:
    case ReturnRule::kCommonNonDynamic:
      return CommonType(signature, call, arguments);
    case ReturnRule::kWidest: {
      ScalarTypeOrUnknown widest = type_of(0);
      for (std::size_t i = 1; i < arguments.size(); ++i) widest = Widest(widest, type_of(i));
      return widest;
    }
    case ReturnRule::kTabular:
      return std::nullopt;
    case ReturnRule::kCustom:
      // Of functions that are called in expressions those with a rule of their own make arrays
      // and bags, save these, which keep their argument's type.
      if (call.function == "bin_auto" || call.function == "take_any" || call.function == "any" ||
          call.function.starts_with("arg_") || call.function == "percentile" ||
          call.function == "percentilew" || call.function == "percentiles" ||
          call.function == "percentilesw") {
        return type_of(0);
      }
      return kDynamic;
  }
  return std::nullopt;
}

}  // namespace lintel::analysis
