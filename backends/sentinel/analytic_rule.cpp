#include "backends/sentinel/analytic_rule.h"

#include <fmt/format.h>

#include <algorithm>

#include "backends/diagnostics.h"
#include "backends/kql/query.h"
#include "backends/rule_guid.h"
#include "backends/rule_title.h"
#include "backends/sentinel/rule_description.h"
#include "backends/sentinel/schedule.h"
#include "compiler/schema/connectors.h"
#include "compiler/transform/expression_writer.h"

namespace lintel::backends::sentinel {
namespace {

using ir::Metadata;

// The longest query that Sentinel takes, in characters (Microsoft, "Create scheduled analytics
// rules").
constexpr std::size_t kMaxQuery = 10'000;

// Sentinel has no critical.
std::string_view SeverityName(const Metadata& metadata) {
  if (!metadata.level) return "Medium";
  switch (metadata.level->value) {
    case ir::Level::kInformational:
      return "Informational";
    case ir::Level::kLow:
      return "Low";
    case ir::Level::kMedium:
      return "Medium";
    case ir::Level::kHigh:
    case ir::Level::kCritical:
      return "High";
  }
  return "Medium";
}

void AddConnector(std::vector<NeededConnector>& needed, std::string_view id,
                  std::string_view type) {
  auto it = std::ranges::find(needed, id, &NeededConnector::id);
  if (it == needed.end()) it = needed.insert(it, {std::string(id), {}});
  if (std::ranges::find(it->data_types, type) == it->data_types.end()) {
    it->data_types.emplace_back(type);
  }
}

// The connectors that the rule names, else the ones that fill its tables.
std::vector<NeededConnector> Connectors(const CompiledRule& compiled) {
  std::vector<NeededConnector> needed;
  for (const ir::RequiredConnector& connector : compiled.rule().metadata.required_connectors) {
    for (const auto& type : connector.data_types) {
      AddConnector(needed, connector.id.value, type.value);
    }
  }
  if (!needed.empty()) return needed;
  for (const analysis::TableUse& table : compiled.facts().tables) {
    const std::vector<schema::Connector> connectors = schema::ConnectorsOf(table.name.value);
    if (!connectors.empty()) AddConnector(needed, connectors.front().id, table.name.value);
  }
  return needed;
}

std::size_t CharacterCount(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// `| where TimeGenerated > ago(1h)` on every table but the daily ones: the rule looks back over a
// day for their sake, and its events are those since its last run.
CompiledRule WithinPeriod(const CompiledRule& compiled, std::uint32_t minutes) {
  ir::Rule rule = compiled.rule();
  for (ir::Query& query : rule.queries) {
    const auto* source =
        query.stages.empty() ? nullptr : std::get_if<ir::Source>(&query.stages[0].node);
    if (source == nullptr || IsDailyReport(source->table.value)) continue;
    const SourceSpan span = query.stages[0].span;
    transform::ExpressionWriter writer(rule, span);
    const ir::ExpressionId period = writer.Add(ir::Literal{
        .type = ir::LiteralType::kTimespan, .text = rule.arena->Keep(ShortDuration(minutes))});
    const ir::ExpressionId test = writer.Binary(
        ir::BinaryOperator::kGreater, writer.Name("TimeGenerated"), writer.Call("ago", {period}));
    query.stages.insert(query.stages.begin() + 1,
                        {span, ir::Where{test, rule.Add({span, ir::Condition{test}})}});
  }
  return CompiledRule(std::move(rule), compiled.surroundings());
}

// The query as long as Sentinel takes it.
std::optional<std::string> FittingQuery(const CompiledRule& compiled, DiagnosticSink& sink) {
  std::optional<std::string> query = kql::WriteQuery(compiled, schema::Platform::kSentinel, sink);
  if (!query || CharacterCount(*query) <= kMaxQuery) return query;
  const ir::Rule& rule = compiled.rule();
  if (rule.format == ir::Format::kSigma) query = kql::WithoutComments(*query);
  const std::size_t count = CharacterCount(*query);
  if (count <= kMaxQuery) return query;
  const SourceSpan place = rule.origins.empty() ? rule.body_span : rule.origins.front().span;
  sink.Report(kQueryTooLong, place, "the query has {} characters, and Sentinel takes {}", count,
              kMaxQuery)
      .Help("put the longest lists into a watchlist, or split the rule");
  return std::nullopt;
}

std::string TextOr(const std::optional<Spanned<ir::Text>>& value, std::string_view other) {
  return std::string(value ? value->value : other);
}

}  // namespace

std::optional<AnalyticRule> MakeAnalyticRule(const CompiledRule& compiled, std::string_view target,
                                             const EmitContext& context, DiagnosticSink& sink) {
  const Metadata& metadata = compiled.rule().metadata;
  std::optional<Schedule> schedule = ScheduleOf(compiled.rule());
  std::optional<std::string> query;
  if (schedule && ReadsDailyReport(compiled) && schedule->period < kDayMinutes) {
    query = FittingQuery(WithinPeriod(compiled, schedule->period), sink);
    schedule->period = kDayMinutes;
  } else {
    query = FittingQuery(compiled, sink);
  }
  if (!query) return std::nullopt;
  if (!schedule) {
    sink.Report(kTimespanTooLong, compiled.rule().correlation->timespan.span,
                "Sentinel looks back 14 days at most, and the timespan is `{}`{}",
                compiled.rule().correlation->timespan.text,
                compiled.rule().windows.size() > 1 ? ", and another one before that" : "")
        .Help("write a shorter timespan, or convert the rule with `-f kql`");
    return std::nullopt;
  }
  AnalyticRule rule;
  rule.name = RuleTitle(compiled.rule(), context.sources);
  rule.id = RuleGuid(metadata.id ? metadata.id->value : "", target, rule.name + "\n" + *query);
  rule.description = RuleDescription(compiled.rule(), rule.name);
  rule.severity = SeverityName(metadata);
  rule.connectors = Connectors(compiled);
  rule.query_frequency = TextOr(metadata.query_frequency, ShortDuration(schedule->frequency));
  rule.query_period = TextOr(metadata.query_period, ShortDuration(schedule->period));
  rule.trigger_operator = TextOr(metadata.trigger_operator, "gt");
  rule.trigger_threshold = TextOr(metadata.trigger_threshold, "0");
  rule.attack = FindAttackNames(metadata);
  for (const ir::Tag& tag : metadata.tags) {
    if (tag.namespace_name == "attack") continue;
    rule.tags.push_back(tag.namespace_name.empty()
                            ? std::string(tag.name)
                            : fmt::format("{}.{}", tag.namespace_name, tag.name));
  }
  rule.entities = FindEntities(compiled, schema::Platform::kSentinel);
  rule.query = *std::move(query);
  rule.version = TextOr(metadata.version, "1.0.0");
  rule.kind = TextOr(metadata.kind, "Scheduled");
  if (metadata.author) rule.author = metadata.author->value;
  return rule;
}

}  // namespace lintel::backends::sentinel
