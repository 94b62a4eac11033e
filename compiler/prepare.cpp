#include "compiler/prepare.h"

#include <utility>

#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/pipeline.h"

namespace lintel {

std::optional<CompiledRule> Prepare(const CompiledRule& compiled, const Preparation& preparation,
                                    DiagnosticSink& sink) {
  const bool is_sigma = compiled.rule.language == ir::Language::kSigma;
  if (!is_sigma || preparation.empty()) return compiled;
  std::optional<ir::Rule> changed;
  if (!preparation.pipelines.empty()) {
    changed = transform::ApplyPipelines(compiled.rule, preparation.pipelines,
                                        preparation.placeholders, sink);
    if (!changed) return std::nullopt;
  }
  std::optional<ir::Rule> rule = transform::FillPlaceholders(changed ? *changed : compiled.rule,
                                                             preparation.placeholders, sink);
  if (!rule) return std::nullopt;
  analysis::Facts facts = analysis::CollectFacts(*rule, compiled.facts.surroundings);
  return CompiledRule{std::move(*rule), std::move(facts)};
}

std::set<std::string_view> PlaceholderNames(const CompiledRule& compiled) {
  return transform::PlaceholderNames(compiled.rule);
}

}  // namespace lintel
