#include <algorithm>

#include "lint/check.h"

namespace lintel::lint {
namespace {

using analysis::BindingProblem;

std::string_view TypeName(const analysis::ScalarTypeOrUnknown& type) {
  return type ? schema::Name(*type) : "unknown";
}

// What a problem's `expected` says to people.
std::string_view Advice(std::string_view expected) {
  if (expected == "bool") return "compare the value with something, so that it is true or false";
  if (expected == "not-dynamic") {
    return "what is dynamic must be converted first, with `tostring()` for instance";
  }
  return "";
}

// Operators that want text on both sides have letters, those that compare and calculate have none.
bool IsStringOperator(std::string_view op) {
  return op.find('~') != std::string_view::npos ||
         std::ranges::any_of(op, [](char c) { return 'a' <= c && c <= 'z'; });
}

void ReportOperator(const CheckContext& context, const BindingProblem& problem) {
  if (problem.name == "==") {  // two values can always be compared, save as keys of a join
    context
        .Report(problem.span, "a join's keys cannot be of type `{}` and `{}`",
                TypeName(problem.left), TypeName(problem.found))
        .Help("convert one side before the join, so that both have the same type");
    return;
  }
  const bool has_right = problem.found.has_value();
  auto finding = has_right
                     ? context.Report(problem.span, "`{}` is not defined for `{}` and `{}`",
                                      problem.name, TypeName(problem.left), TypeName(problem.found))
                     : context.Report(problem.span, "`{}` is not defined for `{}`", problem.name,
                                      TypeName(problem.left));
  if (problem.name.find("has") != std::string_view::npos &&
      problem.found == schema::ScalarType::kDynamic) {
    finding.Help("it looks for one term: `has_any` and `has_all` take a list");
  } else if (problem.name == "and" || problem.name == "or") {
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
    if (problem.is_literal) continue;  // K102 tells it
    if (problem.expected.empty()) {
      if (problem.left) ReportOperator(context, problem);
      continue;
    }
    if (!problem.found) continue;
    const std::string_view advice = Advice(problem.expected);
    context
        .Report(problem.span, "`{}` does not take a value of type `{}` here", problem.name,
                TypeName(problem.found))
        .Help(advice.empty() ? fmt::format("it wants `{}`: convert the value", problem.expected)
                             : std::string(advice));
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
                       "diagnostics KS106, KS107, KS116, KS141, KS227, KS241 and KS242"},
    .run = Run};

}  // namespace lintel::lint
