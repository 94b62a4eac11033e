#include <algorithm>

#include "lint/check.h"
#include "lint/field_test.h"

namespace lintel::lint {
namespace {

using analysis::IndicatorUse;

const ir::Indicator& IndicatorOf(const ir::Rule& rule, const IndicatorUse& use) {
  return std::get<ir::Indicator>(rule[use.predicate].node);
}

bool HasOpenValues(const ir::Indicator& indicator) {
  return std::ranges::any_of(indicator.values, [](const ir::Value& value) {
    return std::holds_alternative<ir::ExpressionValue>(value.node);
  });
}

// Whether the query drops rows that the documented test picks: the same value, on whatever field,
// or the same field with values that are not written down in the condition.
bool Covers(const ir::Rule& rule, const IndicatorUse& excluded, const IndicatorUse& documented) {
  if (excluded.polarity != analysis::Polarity::kExclude) return false;
  const ir::Indicator& in_query = IndicatorOf(rule, excluded);
  const ir::Indicator& in_text = IndicatorOf(rule, documented);
  if (ShareValue(in_query, in_text)) return true;
  const bool is_open = in_query.values.empty() || HasOpenValues(in_query) ||
                       HasOpenValues(in_text) || in_query.op == ir::MatchOperator::kRegex ||
                       in_query.op == ir::MatchOperator::kCidr;
  return is_open && FieldKey(rule, excluded) == FieldKey(rule, documented);
}

// Whether rows may be dropped in a way that no indicator shows: by an anti join, by an operator
// that Lintel does not model, by a function or by a condition on more than one field.
bool MayExcludeElsewhere(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  const auto is_hidden_filter = [](const ir::Stage& stage) {
    return std::holds_alternative<ir::OpaqueStage>(stage.node) ||
           std::holds_alternative<ir::FunctionSource>(stage.node);
  };
  for (const ir::Query& query : rule.queries) {
    if (std::ranges::any_of(query.stages, is_hidden_filter)) return true;
  }
  for (const analysis::TableUse& table : context.facts().tables) {
    if (table.role == analysis::Role::kAntiJoin) return true;
  }
  return std::ranges::any_of(context.facts().conditions, [&](ir::PredicateId id) {
    const auto& condition = std::get<ir::Condition>(rule[id].node);
    return !std::holds_alternative<ir::Literal>(rule[condition.expression].node);
  });
}

void Run(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  if (context.facts().documented_exclusions.empty() || MayExcludeElsewhere(context)) return;
  for (const analysis::DocumentedExclusion& exclusion : context.facts().documented_exclusions) {
    // What the exclusion picks counts; what it lets through does not.
    std::vector<IndicatorUse> picked = exclusion.indicators;
    std::erase_if(picked, [](const IndicatorUse& use) {
      return use.polarity == analysis::Polarity::kExclude;
    });
    const bool is_covered = std::ranges::any_of(picked, [&](const IndicatorUse& documented) {
      return std::ranges::any_of(context.facts().indicators, [&](const IndicatorUse& use) {
        return Covers(rule, use, documented);
      });
    });
    if (picked.empty() || is_covered) continue;
    const ir::FalsePositive& scenario = rule.metadata.false_positives[exclusion.false_positive];
    context
        .Report(rule[*scenario.exclusion].span,
                "the query has no exclusion for the documented false positive `{}`",
                scenario.name.value)
        .Help(
            "exclude these events in the query with `where not(…)`, or say in the text that "
            "they have to be sorted out by hand");
  }
}

}  // namespace

extern const Check kDocumentedExclusionMissing;
const Check kDocumentedExclusionMissing{
    .info =
        {.code = "Q101",
         .name = "documented-exclusion-missing",
         .severity = Severity::kWarning,
         .summary = "documented exclusion of a false positive that the query lacks",
         .rationale =
             "Whoever reads that a known harmless event is excluded relies on it. Where the "
             "query has no such exclusion, the alerts come all the same and the text is wrong. "
             "A scenario counts as covered when the query excludes one of its values, on "
             "whatever column. Queries that may exclude in ways that Lintel cannot see (an anti "
             "join, a function, an operator it does not model) are not reported.",
         .bad_example = R"(// title: Scheduled task created from a user folder
// tags: [attack.t1053.005]
// falsepositives:
//   - name: Software updater
//     exclusion: InitiatingProcessFileName =~ "updater.exe"
DeviceProcessEvents
| where FileName =~ "schtasks.exe"
| where ProcessCommandLine has "/create"
)",
         .good_example = R"(// title: Scheduled task created from a user folder
// tags: [attack.t1053.005]
// falsepositives:
//   - name: Software updater
//     exclusion: InitiatingProcessFileName =~ "updater.exe"
DeviceProcessEvents
| where FileName =~ "schtasks.exe"
| where ProcessCommandLine has "/create"
| where InitiatingProcessFileName !~ "updater.exe"
)",
         .source = "Lintel, form of documented false positives; Sigma specification 2.1, "
                   "\"False positives\""},
    .run = Run};

}  // namespace lintel::lint
