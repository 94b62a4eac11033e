#include <algorithm>

#include "lint/check.h"

namespace lintel::lint {
namespace {

using analysis::BindingProblem;

std::string_view TypeName(const analysis::ScalarTypeOrUnknown& type) {
  return type ? schema::Name(*type) : "unknown";
}

// Operators that want text on both sides have letters, those that compare and calculate have none.
bool IsStringOperator(std::string_view op) {
  return op.find('~') != std::string_view::npos ||
         std::ranges::any_of(op, [](char c) { return 'a' <= c && c <= 'z'; });
}

void ReportOperator(const CheckContext& context, const BindingProblem& problem) {
  const bool has_right = problem.found.has_value();
  auto finding = has_right
                     ? context.Report(problem.span, "`{}` is not defined for `{}` and `{}`",
                                      problem.name, TypeName(problem.left), TypeName(problem.found))
                     : context.Report(problem.span, "`{}` is not defined for `{}`", problem.name,
                                      TypeName(problem.left));
  if (problem.name == "and" || problem.name == "or") {
    finding.Help("both sides must be conditions: compare the value with something");
  } else if (IsStringOperator(problem.name)) {
    finding.Help("it compares strings: put `tostring()` around the value, or compare with `==`");
  } else {
    finding.Help("convert one side, so that both have the same type");
  }
}

void Run(const CheckContext& context) {
  for (const BindingProblem& problem : context.facts().binding.problems) {
    if (problem.kind != analysis::ProblemKind::kTypeError || !problem.span.size()) continue;
    if (problem.expected.empty()) {
      if (problem.left) ReportOperator(context, problem);
      continue;
    }
    if (!problem.found) continue;
    context
        .Report(problem.span, "`{}` does not take a value of type `{}` here", problem.name,
                TypeName(problem.found))
        .Help(fmt::format("it wants `{}`: convert the value", problem.expected));
  }
}

}  // namespace

extern const Check kTypeError;
const Check kTypeError{
    .info = {.code = "K106",
             .name = "type-error",
             .severity = Severity::kError,
             .summary = "operator or function that does not take a value of this type",
             .rationale =
                 "Kusto refuses a query in which a string operator meets a number, values of "
                 "different types are put in order, or a function gets a value that it cannot "
                 "take: the rule never runs. Types follow from the tables' schemas through every "
                 "stage; where a table or a function is not known nothing is claimed.",
             .bad_example = R"(DeviceNetworkEvents
| where RemotePort =~ "445"
)",
             .good_example = R"(DeviceNetworkEvents
| where RemotePort == 445
)",
             .source = "Kusto.Language Operators.cs and Functions.cs, signatures; Kusto "
                       "diagnostics KS106 and KS107"},
    .run = Run};

}  // namespace lintel::lint
