#include "compiler/analysis/binder.h"

#include <algorithm>
#include <utility>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {
namespace {

// Bodies of functions that one rule may have bound anew for their calls. Published rules stay
// below ten; a chain of functions that each call the last one twice would double without end.
constexpr int kMaxCalls = 200;

// Problems of a rule that are told: nobody reads more, and each is looked for in lists.
constexpr std::size_t kMaxProblems = 1000;

}  // namespace

ir::Text Name(ProblemKind kind) {
  switch (kind) {
    case ProblemKind::kUnknownTable:
      return "unknown-table";
    case ProblemKind::kUnknownColumn:
      return "unknown-column";
    case ProblemKind::kUnknownFunction:
      return "unknown-function";
    case ProblemKind::kTypeError:
      return "type-error";
    case ProblemKind::kArgumentError:
      return "argument-error";
    case ProblemKind::kDuplicateName:
      return "duplicate-name";
  }
  return "";
}

const BoundColumn* RowShape::Find(ir::Text name) const {
  for (const BoundColumn& column : columns) {
    if (column.name == name) return &column;
  }
  return nullptr;
}

Binder::Binder(const ir::Rule& rule, const schema::Catalog& catalog, schema::Platform platform)
    : rule_(rule), catalog_(catalog), platform_(platform), calls_left_(kMaxCalls) {
  binding_.platform = platform;
  binding_.queries.resize(rule.queries.size());
  binding_.expression_types.resize(rule.expressions.size());
  binding_.named_columns.resize(rule.expressions.size());
  AddShape({.columns = {}, .table = {}, .source = 0, .is_open = true, .is_guess = true});
  AddShape({.columns = {}, .table = {}, .source = 0, .is_open = true, .has_all_tables = true});
  binding_.tables.push_back({});
  binding_.sources.push_back({});
}

Binding Binder::Run() {
  for (const ir::FunctionParameter& parameter : rule_.parameters) {
    Declare(parameter.name.value, ParameterValue(parameter));
  }
  for (const ir::LetId let : rule_.let_order) BindLet(let);
  if (rule_.main) binding_.output = BindQuery(*rule_.main, std::nullopt);
  return std::move(binding_);
}

ShapeId Binder::AddShape(RowShape shape) {
  column_count_ += shape.columns.size();
  if (column_count_ > kMostColumns) return kOpen;
  binding_.shapes.push_back(std::move(shape));
  return static_cast<ShapeId>(binding_.shapes.size() - 1);
}

void Binder::Declare(ir::Text name, BoundValue value) {
  symbols_.push_back({name, value, std::nullopt, scope_});
  scope_ = static_cast<SymbolId>(symbols_.size() - 1);
}

const Binder::Symbol* Binder::FindSymbol(ir::Text name) const {
  for (SymbolId id = scope_; id != kNoSymbol;
       id = symbols_[static_cast<std::size_t>(id)].previous) {
    const Symbol& symbol = symbols_[static_cast<std::size_t>(id)];
    if (symbol.name == name) return &symbol;
  }
  return nullptr;
}

void Binder::BindLet(ir::LetId id) {
  const ir::LetStatement& let = rule_[id];
  std::visit(ir::Overloaded{
                 [&](ir::ExpressionId value) {
                   row_.reset();
                   Declare(let.name.value, BindExpression(value));
                 },
                 [&](ir::QueryId query) {
                   Declare(let.name.value, {std::nullopt, BindQuery(query, std::nullopt)});
                 },
                 [&](const ir::LetFunction&) { DeclareFunction(id); },
             },
             let.value);
}

void Binder::DeclareFunction(ir::LetId id) {
  const auto& function = std::get<ir::LetFunction>(rule_[id].value);
  const SymbolId outside = scope_;
  for (const ir::FunctionParameter& parameter : function.parameters) {
    Declare(parameter.name.value, ParameterValue(parameter));
  }
  BindFunctionBody(function);
  scope_ = outside;
  Declare(rule_[id].name.value, {});
  symbols_.back().function = id;
}

BoundValue Binder::ParameterValue(const ir::FunctionParameter& parameter) {
  if (const auto* rows = std::get_if<ir::RowSchema>(&parameter.type)) {
    const ShapeId declared = DeclaredShape(*rows);
    if (rows->keeps_others || rows->columns.empty()) shape(declared).is_open = true;
    return {std::nullopt, declared};
  }
  return {schema::ParseScalarType(std::get<Spanned<ir::Text>>(parameter.type).value), std::nullopt};
}

BoundValue Binder::BindFunctionBody(const ir::LetFunction& function) {
  const SymbolId outside = scope_;
  const std::optional<ShapeId> outer_row = std::exchange(row_, std::nullopt);
  for (const ir::LetId let : function.lets) BindLet(let);
  BoundValue value;
  if (const auto* expression = std::get_if<ir::ExpressionId>(&function.body)) {
    row_.reset();
    value = BindExpression(*expression);
  } else if (const auto* query = std::get_if<ir::QueryId>(&function.body)) {
    value.rows = BindQuery(*query, std::nullopt);
  }
  scope_ = outside;
  row_ = outer_row;
  return value;
}

BoundValue Binder::CallFunction(Symbol symbol, std::vector<BoundValue> arguments,
                                std::span<const ir::ExpressionId> nodes) {
  const auto& function = std::get<ir::LetFunction>(rule_[*symbol.function].value);
  if (calls_left_ == 0) return {};
  --calls_left_;
  const SymbolId caller = std::exchange(scope_, symbol.previous);
  std::vector<BoundValue> values(function.parameters.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    values[i] = ParameterValue(function.parameters[i]);
  }
  std::size_t position = arguments.size() - nodes.size();
  const auto give = [&](std::size_t parameter, const BoundValue& argument) {
    if (parameter >= values.size()) return;
    // The type that a scalar parameter declares is what its body sees.
    if (argument.rows || !values[parameter].type) {
      values[parameter] = argument;
    } else {
      values[parameter].constant = argument.constant;
    }
  };
  for (std::size_t i = 0; i < position; ++i) give(i, arguments[i]);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const auto* named = std::get_if<ir::NamedExpression>(&rule_[nodes[i]].node);
    std::size_t parameter = position + i;
    if (named != nullptr && !named->names.empty()) {
      const auto found = std::ranges::find_if(function.parameters, [&](const auto& candidate) {
        return candidate.name.value == named->names.front().value;
      });
      parameter = static_cast<std::size_t>(found - function.parameters.begin());
    }
    give(parameter, arguments[position + i]);
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    Declare(function.parameters[i].name.value, values[i]);
  }
  ++silent_;
  const BoundValue value = BindFunctionBody(function);
  --silent_;
  scope_ = caller;
  return value;
}

void Binder::Report(ProblemKind kind, SourceSpan span, ir::Text name) {
  if (silent_ > 0) return;
  binding_.problems.push_back(
      {.kind = kind, .span = span, .name = name, .suggestion = {}, .query = {}});
}

void Binder::ReportUnknownTable(SourceSpan span, ir::Text name) {
  if (silent_ > 0 || is_fuzzy_) return;
  Report(ProblemKind::kUnknownTable, span, name);
  if (binding_.problems.size() > kMaxProblems) return;
  BindingProblem& problem = binding_.problems.back();
  const schema::Platform other = platform_ == schema::Platform::kSentinel
                                     ? schema::Platform::kDefenderXdr
                                     : schema::Platform::kSentinel;
  if (catalog_.FindUser(other, name) != nullptr || catalog_.FindBuiltIn(other, name)) {
    problem.reason = ProblemReason::kOtherPlatform;
    return;
  }
  std::vector<std::string_view> names = catalog_.Match(platform_, "*");
  for (SymbolId id = scope_; id != kNoSymbol;
       id = symbols_[static_cast<std::size_t>(id)].previous) {
    names.push_back(symbols_[static_cast<std::size_t>(id)].name);
  }
  Suggest(problem, names);
}

bool Binder::IsPlatformFunction(ir::Text name) const {
  return platform_ == schema::Platform::kDefenderXdr &&
         schema::FindFunction(schema::FunctionKind::kDefenderXdr, name).has_value();
}

void Binder::ReportUnknownFunction(SourceSpan span, ir::Text name) {
  if (silent_ > 0) return;
  Report(ProblemKind::kUnknownFunction, span, name);
  if (schema::FindFunction(schema::FunctionKind::kDefenderXdr, name)) {
    binding_.problems.back().reason = ProblemReason::kOtherPlatform;
  }
}

// The name that was probably meant, if one comes close.
void Binder::Suggest(BindingProblem& problem, std::span<const std::string_view> names) {
  const std::optional<std::string_view> closest = ClosestName(problem.name, names);
  if (!closest) return;
  problem.reason = DifferInCaseOnly(*closest, problem.name) ? ProblemReason::kLetterCase
                                                            : ProblemReason::kClosest;
  problem.suggestion = *closest;
}

void Binder::ReportUnknownColumn(SourceSpan span, ir::Text name) {
  if (silent_ > 0) return;
  Report(ProblemKind::kUnknownColumn, span, name);
  if (!row_ || binding_.problems.size() > kMaxProblems) return;
  BindingProblem& problem = binding_.problems.back();
  for (const BoundColumn& column : shape(*row_).columns) {
    if (!DifferInCaseOnly(column.name, name)) continue;
    problem.reason = ProblemReason::kLetterCase;
    problem.suggestion = column.name;
    return;
  }
  // The last stage that had the column; the one after it dropped it.
  const QueryShapes no_shapes;
  const QueryShapes& shapes = query_ ? binding_.queries[query_->index] : no_shapes;
  for (std::size_t i = shapes.after.size(); i > 0; --i) {
    if (shape(shapes.after[i - 1]).Find(name) == nullptr) continue;
    if (i == shapes.after.size()) return;  // it is there still: a join's other side lacks it
    problem.reason = ProblemReason::kDropped;
    problem.query = query_;
    problem.stage = static_cast<std::uint32_t>(i);
    return;
  }
  std::vector<std::string_view> names;
  for (const BoundColumn& column : shape(*row_).columns) names.push_back(column.name);
  Suggest(problem, names);
}

Binding Bind(const ir::Rule& rule, const schema::Catalog& catalog, schema::Platform platform) {
  Binding binding = Binder(rule, catalog, platform).Run();
  std::vector<BindingProblem>& problems = binding.problems;
  if (problems.size() > kMaxProblems)
    problems.erase(problems.begin() + kMaxProblems, problems.end());
  return binding;
}

Binding BindOnAnyPlatform(const ir::Rule& rule, const schema::Catalog& catalog) {
  Binding best = Bind(rule, catalog, schema::Platform::kSentinel);
  if (best.problems.empty()) return best;
  Binding other = Bind(rule, catalog, schema::Platform::kDefenderXdr);
  // What reads an unknown table has no columns that could be unknown: tables count first.
  const auto weight = [](const Binding& binding) {
    const auto tables =
        std::ranges::count(binding.problems, ProblemKind::kUnknownTable, &BindingProblem::kind);
    return std::pair(tables, binding.problems.size());
  };
  if (weight(other) < weight(best)) std::swap(best, other);
  const auto is_in_best = [&](const BindingProblem& problem) {
    return std::ranges::any_of(best.problems, [&](const BindingProblem& same) {
      return same.kind == problem.kind && same.span.begin == problem.span.begin;
    });
  };
  const bool is_foreign = std::ranges::any_of(other.problems, [&](const BindingProblem& problem) {
    return problem.kind == ProblemKind::kUnknownTable ||
           (problem.kind == ProblemKind::kUnknownFunction && !is_in_best(problem));
  });
  if (is_foreign) return best;
  // The query could be meant for either: what only one of them finds wrong is not wrong.
  std::erase_if(best.problems, [&](const BindingProblem& problem) {
    return std::ranges::none_of(other.problems, [&](const BindingProblem& same) {
      return same.kind == problem.kind && same.span.begin == problem.span.begin;
    });
  });
  return best;
}

}  // namespace lintel::analysis
