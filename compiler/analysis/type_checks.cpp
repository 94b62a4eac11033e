#include "compiler/analysis/binder.h"

namespace lintel::analysis {
namespace {

using schema::ParameterType;
using schema::ScalarType;

bool IsCommon(ParameterType type) {
  return type == ParameterType::kCommonScalar || type == ParameterType::kCommonScalarOrDynamic ||
         type == ParameterType::kCommonOrderable;
}

}  // namespace

void Binder::ReportType(SourceSpan span, ir::Text name, ScalarTypeOrUnknown found,
                        ir::Text expected) {
  if (silent_ > 0) return;
  Report(ProblemKind::kTypeError, span, name);
  binding_.problems.back().found = found;
  binding_.problems.back().expected = expected;
}

void Binder::ReportOperands(SourceSpan span, ir::Text op, ScalarTypeOrUnknown left,
                            ScalarTypeOrUnknown right) {
  if (silent_ > 0) return;
  Report(ProblemKind::kTypeError, span, op);
  binding_.problems.back().left = left;
  binding_.problems.back().found = right;
}

void Binder::CheckCondition(ir::ExpressionId condition, ScalarTypeOrUnknown type, ir::Text name) {
  if (!type || *type == ScalarType::kBool) return;
  ReportType(rule_[condition].span, name, type, "bool");
  if (silent_ > 0) return;
  binding_.problems.back().is_literal = std::holds_alternative<ir::Literal>(rule_[condition].node);
}

void Binder::CheckNotDynamic(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name) {
  if (type != ScalarType::kDynamic) return;
  ReportType(rule_[expression].span, name, type, "not-dynamic");
}

void Binder::CheckKeyTypes(const std::vector<ir::ExpressionId>& keys, ShapeId before,
                           ir::Text name) {
  for (const ir::ExpressionId key : keys) {
    const auto* star = std::get_if<ir::StarExpression>(&rule_[key].node);
    if (star == nullptr) {
      if (silent_ == 0) CheckNotDynamic(key, binding_.expression_types[key.index], name);
      continue;
    }
    for (const BoundColumn& column : shape(before).columns) {
      if (column.type != ScalarType::kDynamic) continue;
      if (!schema::MatchesWildcard(column.name, star->pattern)) continue;
      ReportType(rule_[key].span, name, column.type, "not-dynamic");
      break;
    }
  }
}

void Binder::CheckInteger(ir::ExpressionId expression, ir::Text name) {
  const ScalarTypeOrUnknown type = BindExpression(expression).type;
  if (!type || schema::IsInteger(*type)) return;
  ReportType(rule_[expression].span, name, type, "integer");
}

void Binder::CheckOrderable(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name) {
  if (Accepts(ParameterType::kOrderable, type)) return;
  ReportType(rule_[expression].span, name, type, "orderable");
}

void Binder::CheckExpandable(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name) {
  if (!type || *type == ScalarType::kDynamic) return;
  ReportType(rule_[expression].span, name, type, "dynamic");
}

ScalarTypeOrUnknown Binder::CommonType(const schema::Signature& signature,
                                       const ir::CallExpression& call,
                                       const std::vector<BoundValue>& arguments) {
  ScalarTypeOrUnknown common;
  bool has_dynamic = false;
  bool is_mixed = false;
  bool takes_dynamic = false;
  bool is_ordered = false;
  bool is_known = true;
  const auto is_common = [&](std::size_t index) {
    const auto parameter = ParameterOf(signature, index, arguments.size());
    if (!parameter || !IsCommon(parameter->type)) return false;
    takes_dynamic |= parameter->type == ParameterType::kCommonScalarOrDynamic;
    is_ordered |= parameter->type == ParameterType::kCommonOrderable;
    return true;
  };
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!is_common(i)) continue;
    const ScalarTypeOrUnknown type = arguments[i].type;
    if (!type) {
      is_known = false;
    } else if (*type == ScalarType::kDynamic) {
      has_dynamic = true;
    } else if (!common) {
      common = type;
    } else if (const auto wider = Widest(common, type)) {
      common = wider;
    } else {
      is_mixed = true;
    }
  }
  // `iff` and `case` give a dynamic value where their results differ in type; others refuse that.
  if (takes_dynamic) {
    if (is_mixed || (!common && has_dynamic)) return ScalarType::kDynamic;
    return common;
  }
  if (has_dynamic && !is_ordered) common = ScalarType::kDynamic;
  if (!is_known) return is_mixed ? std::nullopt : common;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    if (!is_common(i) || arguments[i].type == common || Widest(arguments[i].type, common)) continue;
    // What cannot be put in order at all has been told.
    if (is_ordered && arguments[i].type == ScalarType::kDynamic) continue;
    ReportType(rule_[call.arguments[i]].span, call.function, arguments[i].type,
               schema::Name(*common));
    return std::nullopt;
  }
  return common;
}

}  // namespace lintel::analysis
