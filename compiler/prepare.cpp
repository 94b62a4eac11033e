#include "compiler/prepare.h"

#include <utility>

#include "compiler/transform/apply_filter.h"
#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/pipeline.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel {

bool Preparation::Concerns(const ir::Rule& rule) const {
  if (rule.language != ir::Language::kSigma) return false;
  if (!placeholders.values.empty() || !pipelines.empty()) return true;
  return rules != nullptr && (rule.filter || !rules->FiltersFor(rule).empty());
}

std::optional<CompiledRule> Prepare(const CompiledRule& compiled, const Preparation& preparation,
                                    DiagnosticSink& sink) {
  if (!preparation.Concerns(compiled.rule)) return compiled;
  std::optional<ir::Rule> rule = compiled.rule;
  if (preparation.rules != nullptr) {
    if (rule->filter && preparation.rules->RulesFor(*rule).empty()) {
      sink.Report(transform::kNoDetection, rule->filter->span,
                  "no rule of this run is what the filter is meant for")
          .Help("give the files of the rules together with it, or correct `rules` and `logsource`");
      return std::nullopt;
    }
    for (const ir::Rule* filter : preparation.rules->FiltersFor(compiled.rule)) {
      rule = transform::ApplyFilter(*rule, *filter);
    }
  }
  if (!preparation.pipelines.empty()) {
    rule = transform::ApplyPipelines(*rule, preparation.pipelines, preparation.placeholders, sink);
    if (!rule) return std::nullopt;
  }
  rule = transform::FillPlaceholders(*rule, preparation.placeholders, sink);
  if (!rule) return std::nullopt;
  analysis::Facts facts = analysis::CollectFacts(*rule, compiled.facts.surroundings);
  return CompiledRule{std::move(*rule), std::move(facts)};
}

std::set<std::string_view> PlaceholderNames(const CompiledRule& compiled) {
  return transform::PlaceholderNames(compiled.rule);
}

}  // namespace lintel
