#include "backends/kql/platform_fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "backends/diagnostics.h"
#include "compiler/analysis/binding.h"
#include "compiler/ir/walk.h"
#include "compiler/schema/functions.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::backends::kql {
namespace {

// Looks at one query for one platform and reports what the platform lacks.
class PlatformFit {
 public:
  PlatformFit(const CompiledRule& compiled, schema::Platform platform, DiagnosticSink& sink)
      : rule_(compiled.rule()),
        facts_(compiled.facts()),
        is_xdr_(platform == schema::Platform::kDefenderXdr),
        name_(schema::Name(platform)),
        sink_(sink) {}

  bool Check() {
    const std::size_t errors = sink_.error_count();
    for (const analysis::TableUse& table : facts_.tables) CheckTable(table);
    for (const analysis::ColumnUse& column : facts_.columns) CheckColumn(column);
    if (is_xdr_) {
      CheckFunctions();
      CheckLets();
      CheckStages();
      // Doubt comes from what was reported already, if anything was.
      if (sink_.error_count() == errors) CheckCertainty();
      if (sink_.error_count() == errors) CheckBinding();
    }
    return sink_.error_count() == errors;
  }

 private:
  static bool IsParser(const analysis::TableUse& table) {
    return !schema::ParserTable(table.name.value).empty();
  }

  void CheckTable(const analysis::TableUse& table) {
    const auto& here = is_xdr_ ? table.xdr : table.sentinel;
    const auto& there = is_xdr_ ? table.sentinel : table.xdr;
    // A parser is a function, and judged as one.
    if (here || (!there && !is_xdr_) || IsParser(table)) return;
    DiagnosticBuilder report = sink_.Report(kTableNotOnPlatform, table.name.span,
                                            "{} has no table `{}`", name_, table.name.value);
    if (there) {
      report.Help(fmt::format("the table is in {}; convert the rule for that target",
                              schema::Name(there->platform())));
    }
  }

  void CheckColumn(const analysis::ColumnUse& use) {
    // A column whose type is known is there.
    if (use.is_documentation || (is_xdr_ ? use.column.xdr : use.column.sentinel)) return;
    const analysis::TableUse* table = use.table ? &facts_.tables[*use.table] : nullptr;
    if (table != nullptr && IsParser(*table)) return;
    // The table is asked anew: a type that is in doubt says nothing of whether the column is there.
    const analysis::ColumnMatch match =
        table != nullptr ? analysis::FindColumn(*table, use.name) : use.column;
    const auto& here = is_xdr_ ? match.xdr : match.sentinel;
    const auto& there = is_xdr_ ? match.sentinel : match.xdr;
    if (table != nullptr && !(is_xdr_ ? table->xdr : table->sentinel)) return;  // said of the table
    if (!here && there && table != nullptr) {
      sink_.Report(kColumnNotOnPlatform, use.span, "`{}` has no column `{}` in {}",
                   table->name.value, use.name, name_);
    } else if (is_xdr_ && use.is_unknown) {
      sink_.Report(kColumnNotOnPlatform, use.span, "there is no column `{}` at this point",
                   use.name);
    }
  }

  // The first column that may or may not be there.
  void CheckCertainty() {
    const auto doubtful = std::ranges::find_if(facts_.columns, [](const analysis::ColumnUse& use) {
      return use.is_unchecked && !use.is_documentation;
    });
    if (doubtful == facts_.columns.end()) return;
    sink_
        .Report(kColumnNotOnPlatform, doubtful->span, "it is not certain that {} has `{}` here",
                name_, doubtful->name)
        .Help("a stage before makes columns that Lintel does not know; name them in a `project`");
  }

  // What the service's own binder would refuse: types above all, and names inside of functions.
  void CheckBinding() {
    const analysis::Binding binding =
        analysis::Bind(rule_, *facts_.surroundings.catalog, schema::Platform::kDefenderXdr);
    for (const analysis::BindingProblem& problem : binding.problems) {
      switch (problem.kind) {
        case analysis::ProblemKind::kUnknownTable:
          sink_.Report(kTableNotOnPlatform, problem.span, "{} has no table `{}`", name_,
                       problem.name);
          break;
        case analysis::ProblemKind::kUnknownColumn:
          sink_.Report(kColumnNotOnPlatform, problem.span, "there is no column `{}` at this point",
                       problem.name);
          break;
        case analysis::ProblemKind::kUnknownFunction:
          if (IsFunction(problem.name)) break;  // the platform's own
          sink_.Report(kFunctionNotOnPlatform, problem.span, "{} has no function `{}`", name_,
                       problem.name);
          break;
        case analysis::ProblemKind::kTypeError:
        case analysis::ProblemKind::kArgumentError:
        case analysis::ProblemKind::kDuplicateName:
          sink_.Report(kNotExpressibleInKql, problem.span,
                       "{} would refuse this: the types or arguments do not fit", name_);
          break;
      }
    }
    CheckTextArguments(binding);
  }

  // A function that takes text takes some dynamic values and refuses arrays and bags; the binding
  // does not tell them apart.
  void CheckTextArguments(const analysis::Binding& binding) {
    for (const ir::Expression& expression : rule_.expressions) {
      const auto* call = std::get_if<ir::CallExpression>(&expression.node);
      if (call == nullptr) continue;
      const auto function = schema::FindFunction(schema::FunctionKind::kScalar, call->function);
      if (!function || function->signature_count != 1) continue;
      const schema::Signature signature = schema::SignatureAt(*function, 0);
      for (std::uint32_t i = 0; i < signature.parameter_count; ++i) {
        if (i >= call->arguments.size()) break;
        const ir::ExpressionId argument = call->arguments[i];
        const bool takes_text =
            schema::ParameterAt(signature, i).type == schema::ParameterType::kString;
        if (!takes_text ||
            binding.expression_types[argument.index] != schema::ScalarType::kDynamic) {
          continue;
        }
        sink_
            .Report(kNotExpressibleInKql, rule_[argument].span,
                    "it is not certain that `{}` takes this dynamic value", call->function)
            .Help("put `tostring(…)` around the value, or leave the call out if it is dynamic");
      }
    }
  }

  bool IsLet(ir::Text name) const {
    return std::ranges::any_of(rule_.lets,
                               [&](const ir::LetStatement& let) { return let.name.value == name; });
  }

  bool IsFunction(ir::Text name) const {
    using enum schema::FunctionKind;
    return std::ranges::any_of(
        std::vector{kScalar, kAggregate, kPlugin, kDefenderXdr},
        [&](schema::FunctionKind kind) { return schema::FindFunction(kind, name).has_value(); });
  }

  void CheckFunctions() {
    for (const ir::Expression& expression : rule_.expressions) {
      const auto* call = std::get_if<ir::CallExpression>(&expression.node);
      if (call == nullptr || IsLet(call->function) || IsFunction(call->function)) continue;
      sink_.Report(kFunctionNotOnPlatform, call->function_span, "{} has no function `{}`", name_,
                   call->function);
    }
  }

  // A second let statement of the same name is refused by the service.
  void CheckLets() {
    for (std::size_t i = 0; i < rule_.let_order.size(); ++i) {
      const Spanned<ir::Text>& name = rule_[rule_.let_order[i]].name;
      for (std::size_t k = 0; k < i; ++k) {
        const Spanned<ir::Text>& earlier = rule_[rule_.let_order[k]].name;
        if (earlier.value != name.value) continue;
        sink_.Report(kNotExpressibleInKql, name.span, "`{}` is declared twice", name.value)
            .Note(earlier.span, "the first is here");
      }
    }
  }

  // What an opaque stage, a graph, a wildcard or the body of a function reads is not looked up.
  void CheckStages() {
    for (const ir::Query& query : rule_.queries) {
      for (const ir::Stage& stage : query.stages) {
        const auto* source = std::get_if<ir::Source>(&stage.node);
        const bool has_wildcard =
            source != nullptr && source->table.value.find('*') != ir::Text::npos;
        // What nodes and edges of a graph have, and the members of an entity group, is not known.
        const bool is_open = std::holds_alternative<ir::OpaqueStage>(stage.node) ||
                             std::holds_alternative<ir::GraphMatch>(stage.node) ||
                             std::holds_alternative<ir::GraphWhere>(stage.node) ||
                             std::holds_alternative<ir::MacroExpand>(stage.node);
        if (!has_wildcard && !is_open) continue;
        ReportUnchecked(stage.span, has_wildcard ? source->table.value : ir::OperatorName(stage));
      }
    }
    for (const ir::LetStatement& let : rule_.lets) {
      const auto* function = std::get_if<ir::LetFunction>(&let.value);
      if (function == nullptr || std::holds_alternative<ir::ExpressionId>(function->body)) continue;
      ReportUnchecked(let.name.span, let.name.value);
    }
  }

  void ReportUnchecked(SourceSpan span, std::string_view what) {
    sink_.Report(kNotExpressibleInKql, span, "what `{}` reads is not checked yet", what)
        .Help("only queries that are known to run on the target are written");
  }

  const ir::Rule& rule_;
  const analysis::Facts& facts_;
  bool is_xdr_;
  std::string_view name_;
  DiagnosticSink& sink_;
};

}  // namespace

bool FitsPlatform(const CompiledRule& compiled, schema::Platform platform, DiagnosticSink& sink) {
  return PlatformFit(compiled, platform, sink).Check();
}

}  // namespace lintel::backends::kql
