#include <algorithm>

#include "compiler/diagnostics/closest_name.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

// Custom tables end in `_CL`; names with other characters than these are patterns or functions of
// another cluster.
bool IsCustomOrPattern(std::string_view name) {
  const auto is_name_char = [](char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '_';
  };
  return name.ends_with("_CL") || name.starts_with('_') || !std::ranges::all_of(name, is_name_char);
}

// The connector's data types are the author's word that such a table or parser exists.
bool IsDeclared(const ir::Metadata& metadata, std::string_view name) {
  for (const ir::RequiredConnector& connector : metadata.required_connectors) {
    for (const Spanned<ir::Text>& type : connector.data_types) {
      if (type.value.starts_with(name)) return true;
    }
  }
  return false;
}

// The table that the name is a slip of the pen for, if any: few slips, since a name that merely
// resembles a table may be a function saved in the workspace.
std::optional<std::string_view> FindClosest(const analysis::Surroundings& surroundings,
                                            std::string_view name) {
  std::vector<std::string_view> names;
  for (const schema::Platform platform :
       {schema::Platform::kDefenderXdr, schema::Platform::kSentinel}) {
    if (surroundings.platform && surroundings.platform != platform) continue;
    for (const std::string_view table : surroundings.catalog->Match(platform, "*")) {
      // Parsers of a custom table bear names much like the table's.
      const bool is_custom = table.find('_') != std::string_view::npos;
      if (!is_custom && DifferInCaseOnly(table.substr(0, 1), name.substr(0, 1))) {
        names.push_back(table);
      }
    }
  }
  return ClosestName(name, names, std::clamp<std::size_t>(name.size() / 6, 1, 3));
}

// The table as the platform has it that the rule is not meant for. A fuzzy union is written for
// tables that may be missing: the binder does not tell those.
std::optional<schema::Table> FindElsewhere(const CheckContext& context,
                                           const Spanned<ir::Text>& name) {
  const analysis::Surroundings& surroundings = context.facts().surroundings;
  if (!surroundings.platform) return std::nullopt;
  const bool is_told = std::ranges::any_of(
      context.facts().binding.problems, [&](const analysis::BindingProblem& problem) {
        return problem.kind == analysis::ProblemKind::kUnknownTable &&
               problem.span.begin == name.span.begin;
      });
  if (!is_told) return std::nullopt;
  const schema::Platform other = *surroundings.platform == schema::Platform::kSentinel
                                     ? schema::Platform::kDefenderXdr
                                     : schema::Platform::kSentinel;
  return surroundings.catalog->Find(other, name.value);
}

void Run(const CheckContext& context) {
  const analysis::Surroundings& surroundings = context.facts().surroundings;
  const ir::Rule& rule = context.rule();
  std::vector<std::string_view> reported;
  for (const analysis::TableUse& table : context.facts().tables) {
    const std::string_view name = table.name.value;
    if (table.is_known() || IsCustomOrPattern(name)) continue;
    if (IsDeclared(rule.metadata, name) || std::ranges::find(reported, name) != reported.end()) {
      continue;
    }
    if (const auto elsewhere = FindElsewhere(context, table.name)) {
      reported.push_back(name);
      context
          .Report(table.name.span, "{} has no table `{}`", schema::Name(*surroundings.platform),
                  name)
          .Help(fmt::format("it is a table of {}", schema::Name(elsewhere->platform())));
      continue;
    }
    const std::optional<std::string_view> closest = FindClosest(surroundings, name);
    if (!closest) continue;
    reported.push_back(name);
    const bool is_case = DifferInCaseOnly(name, *closest);
    context.Report(table.name.span, "there is no table `{}`", name)
        .Help(is_case ? fmt::format("table names are case-sensitive: write `{}`", *closest)
                      : fmt::format("did you mean `{}`?", *closest))
        .SuggestReplacement(is_case ? FixSafety::kSafe : FixSafety::kUnsafe, table.name.span,
                            std::string(*closest), fmt::format("write `{}`", *closest));
  }
}

}  // namespace

extern const Check kUnknownTable;
const Check kUnknownTable{
    .info = {.code = "M101",
             .name = "unknown-table",
             .severity = Severity::kError,
             .fix = FixAvailability::kSometimes,
             .summary = "table that neither Defender XDR nor Sentinel has",
             .rationale =
                 "A query that reads a table that does not exist is refused, and with "
                 "`union isfuzzy=true` the operand is silently left out: there a table of the "
                 "other platform is no finding, a misspelled one is. Table names are "
                 "case-sensitive. Custom tables (`_CL`), data types that the rule's connectors "
                 "name, let statements and functions are not reported; nor is a name that "
                 "resembles no known table, because it may be a function saved in the workspace.",
             .bad_example = R"(DeviceProcessEvent
| where FileName =~ "whoami.exe"
)",
             .good_example = R"(DeviceProcessEvents
| where FileName =~ "whoami.exe"
)",
             .source = "Microsoft Defender XDR documentation, \"Advanced hunting schema\"; Azure "
                       "Monitor documentation, \"Logs reference\"; Kusto diagnostic KS204"},
    .run = Run};

}  // namespace lintel::lint
