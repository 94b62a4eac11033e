#include <algorithm>
#include <tuple>

#include "compiler/diagnostics/closest_name.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

using analysis::BindingProblem;
using analysis::ColumnUse;
using analysis::TableUse;

// The table that a name can only mean a column of; null where several or none are in scope.
const TableUse* OnlyTable(const CheckContext& context, const ColumnUse& use) {
  return use.table ? &context.facts().tables[*use.table] : nullptr;
}

std::vector<std::string_view> ColumnNames(const TableUse& table) {
  std::vector<std::string_view> names;
  for (const std::optional<schema::Table>& source : {table.xdr, table.sentinel}) {
    for (std::size_t i = 0; source && i < source->column_count(); ++i) {
      names.push_back(source->column(i).name);
    }
  }
  return names;
}

// The platforms name the time of an event differently; the names do not resemble each other.
std::string_view OtherTimeColumn(const TableUse& table, std::string_view name) {
  const std::string_view other = name == "Timestamp"       ? "TimeGenerated"
                                 : name == "TimeGenerated" ? "Timestamp"
                                                           : std::string_view();
  return !other.empty() && analysis::FindColumn(table, other).found() ? other : std::string_view();
}

bool IsSame(const ColumnUse& a, const ColumnUse& b) {
  return std::tie(a.name, a.table, a.is_documentation) ==
         std::tie(b.name, b.table, b.is_documentation);
}

// One finding stands for all uses of the same wrong name, and its fix mends them together.
Fix RenameAll(const std::vector<const ColumnUse*>& uses, std::string_view name, FixSafety safety) {
  Fix fix{.title = fmt::format("write `{}`", name), .safety = safety, .edits = {}};
  for (const ColumnUse* use : uses) fix.edits.push_back({use->name_span, std::string(name)});
  return fix;
}

// What the binder knows of the unknown name; null for names in documentation.
const BindingProblem* FindProblem(const CheckContext& context, const ColumnUse& use) {
  if (use.is_documentation) return nullptr;
  for (const BindingProblem& problem : context.facts().binding.problems) {
    const bool is_it = problem.kind == analysis::ProblemKind::kUnknownColumn &&
                       problem.span.begin == use.name_span.begin;
    if (is_it) return &problem;
  }
  return nullptr;
}

void ReportDropped(const CheckContext& context, const ColumnUse& use,
                   const BindingProblem& problem) {
  const ir::Stage& stage = context.rule()[*problem.query].stages[problem.stage];
  const ir::Text name = ir::OperatorName(stage);
  SourceSpan place = stage.span;
  place.end = std::min(place.end, place.begin + static_cast<std::uint32_t>(name.size()));
  context.Report(use.name_span, "the column `{}` is no longer there", use.name)
      .Help(fmt::format("keep it in the `{}` above, or use it earlier", name))
      .Note(place, fmt::format("this `{}` leaves it out", name));
}

void Report(const CheckContext& context, const std::vector<const ColumnUse*>& uses) {
  const ColumnUse& first = *uses.front();
  const BindingProblem* problem = FindProblem(context, first);
  if (problem != nullptr && problem->reason == analysis::ProblemReason::kDropped) {
    ReportDropped(context, first, *problem);
    return;
  }
  const TableUse* table = OnlyTable(context, first);
  const bool has_suggestion = problem != nullptr && !problem->suggestion.empty();
  if (table == nullptr && has_suggestion) {
    const bool is_case = problem->reason == analysis::ProblemReason::kLetterCase;
    context.Report(first.name_span, "there is no column `{}` here", first.name)
        .Help(is_case
                  ? fmt::format("column names are case-sensitive: write `{}`", problem->suggestion)
                  : fmt::format("did you mean `{}`?", problem->suggestion))
        .Suggest(
            RenameAll(uses, problem->suggestion, is_case ? FixSafety::kSafe : FixSafety::kUnsafe));
    return;
  }
  if (table == nullptr) {
    const bool was_there = std::ranges::any_of(context.facts().tables, [&](const TableUse& any) {
      return analysis::FindColumn(any, first.name).found();
    });
    context.Report(first.name_span, "there is no column `{}` here", first.name)
        .Help(was_there ? "a stage above leaves it out; keep it there, or test it earlier"
                        : "none of the tables and stages above makes a column of this name");
    return;
  }
  const schema::Platform platform = context.facts().binding.platform;
  const bool is_sentinel = platform == schema::Platform::kSentinel;
  const analysis::ColumnMatch match = analysis::FindColumn(*table, first.name);
  if (is_sentinel ? match.sentinel : match.xdr) {
    context.Report(first.name_span, "the column `{}` is no longer there", first.name)
        .Help(fmt::format("`{}` has it, but a stage above leaves it out or renames it",
                          table->name.value));
    return;
  }

  // The rule reads what only one platform has, and the table lacks the column there.
  auto finding = match.found()
                     ? context.Report(first.name_span, "`{}` has no column `{}` in {}",
                                      table->name.value, first.name, schema::Name(platform))
                     : context.Report(first.name_span, "`{}` has no column `{}`", table->name.value,
                                      first.name);
  if (const std::string_view other = OtherTimeColumn(*table, first.name); !other.empty()) {
    finding.Help(fmt::format("the time of its events is in `{}`", other))
        .Suggest(RenameAll(uses, other, FixSafety::kUnsafe));
    return;
  }
  const std::vector<std::string_view> names = ColumnNames(*table);
  const std::optional<std::string_view> closest = ClosestName(first.name, names);
  if (!closest) return;
  const bool is_case = DifferInCaseOnly(first.name, *closest);
  finding
      .Help(is_case ? fmt::format("column names are case-sensitive: write `{}`", *closest)
                    : fmt::format("did you mean `{}`?", *closest))
      .Suggest(RenameAll(uses, *closest, is_case ? FixSafety::kSafe : FixSafety::kUnsafe));
}

void Run(const CheckContext& context) {
  std::vector<std::vector<const ColumnUse*>> groups;
  for (const ColumnUse& use : context.facts().columns) {
    // Names with a leading underscore are the platform's own, and no schema lists them all.
    if (!use.is_unknown || use.foreign || use.name.starts_with('_')) continue;
    const auto group =
        std::ranges::find_if(groups, [&](const auto& uses) { return IsSame(*uses.front(), use); });
    if (group == groups.end()) {
      groups.push_back({&use});
    } else {
      group->push_back(&use);
    }
  }
  for (const auto& uses : groups) Report(context, uses);
}

}  // namespace

extern const Check kUnknownColumn;
const Check kUnknownColumn{
    .info = {.code = "M102",
             .name = "unknown-column",
             .severity = Severity::kError,
             .fix = FixAvailability::kSometimes,
             .summary = "column that no table in scope has",
             .rationale =
                 "A query that names a column which does not exist is refused, and a rule that "
                 "cannot run is soon disabled by the platform. Column names are case-sensitive and "
                 "differ between platforms and tables. Only names are reported where every table "
                 "in scope is known and no stage of unknown shape stands before. The check also "
                 "reads documented exclusions, which nobody runs until they are needed.",
             .bad_example = R"(DeviceProcessEvents
| where Filename =~ "whoami.exe"
)",
             .good_example = R"(DeviceProcessEvents
| where FileName =~ "whoami.exe"
)",
             .source = "Microsoft Defender XDR documentation, \"Advanced hunting schema\"; Azure "
                       "Monitor documentation, \"Logs reference\"; Kusto diagnostic KS142"},
    .run = Run};

}  // namespace lintel::lint
