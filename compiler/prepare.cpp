#include "compiler/prepare.h"

#include <utility>

#include "compiler/kql/kql_front_end.h"
#include "compiler/transform/apply_filter.h"
#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/pipeline.h"
#include "compiler/transform/preparation_diagnostics.h"
#include "compiler/transform/query_expression.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel {

bool Preparation::Concerns(const ir::Rule& rule) const {
  if (rule.language != ir::Language::kSigma) return false;
  if (!placeholders.values.empty() || !pipelines.empty()) return true;
  return rules != nullptr && (rule.filter || !rules->FiltersFor(rule).empty());
}

std::optional<CompiledRule> Prepare(const CompiledRule& compiled, const Preparation& preparation,
                                    DiagnosticSink& sink) {
  if (!preparation.Concerns(compiled.rule())) return compiled;
  std::optional<ir::Rule> rule = compiled.rule();
  if (preparation.rules != nullptr) {
    if (rule->filter && preparation.rules->RulesFor(*rule).empty()) {
      sink.Report(transform::kNoDetection, rule->filter->span,
                  "no rule of this run is what the filter is meant for")
          .Help("give the files of the rules together with it, or correct `rules` and `logsource`");
      return std::nullopt;
    }
    for (const ir::Rule* filter : preparation.rules->FiltersFor(compiled.rule())) {
      rule = transform::ApplyFilter(*rule, *filter);
    }
  }
  if (!preparation.pipelines.empty()) {
    if (!rule->correlation) {
      rule =
          transform::ApplyPipelines(*rule, preparation.pipelines, preparation.placeholders, sink);
    } else if (preparation.rules != nullptr) {
      rule = transform::ApplyPipelinesToCorrelation(
          *rule, *preparation.rules, preparation.pipelines, preparation.placeholders, sink);
    } else {
      sink.Report(transform::kPipelineEffect, rule->correlation->type.span,
                  "a processing pipeline changes a correlation only with the rules that it names")
          .Help("convert it into a query, or without `--pipeline`");
      rule.reset();
    }
    if (!rule) return std::nullopt;
  }
  rule = transform::FillPlaceholders(*rule, preparation.placeholders, sink);
  if (!rule) return std::nullopt;
  return CompiledRule(*std::move(rule), compiled.surroundings());
}

bool CheckQueryExpressions(const std::vector<ir::pipeline::Item>& items, DiagnosticSink& sink) {
  bool is_good = true;
  for (const ir::pipeline::Item& item : items) {
    if (const auto* nest = std::get_if<ir::pipeline::Nest>(&item.transformation)) {
      is_good = CheckQueryExpressions(nest->items, sink) && is_good;
    }
    const auto* ask = std::get_if<ir::pipeline::QueryExpressionPlaceholders>(&item.transformation);
    if (ask == nullptr) continue;
    ir::Rule scratch;
    is_good = transform::WriteQueryExpression(*ask->expression, "Field", "Id",
                                              kql::LowerConditionAsWritten, scratch, sink) &&
              is_good;
  }
  return is_good;
}

std::set<std::string_view> PlaceholderNames(const CompiledRule& compiled) {
  return transform::PlaceholderNames(compiled.rule());
}

}  // namespace lintel
