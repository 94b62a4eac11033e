#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <vector>

#include "compiler/transform/apply_filter.h"
#include "compiler/transform/pipeline.h"
#include "compiler/transform/preparation_diagnostics.h"

namespace lintel::transform {
namespace {

using ir::CorrelationAlias;
using ir::Text;

// The alias of that name; a new one where there is none.
CorrelationAlias& AliasFor(ir::Correlation& correlation, const Spanned<Text>& name) {
  const auto found =
      std::ranges::find(correlation.aliases, name.value,
                        [](const CorrelationAlias& alias) { return alias.name.value; });
  if (found != correlation.aliases.end()) return *found;
  return correlation.aliases.emplace_back(CorrelationAlias{.name = name, .fields = {}});
}

// The fields that the correlation looks at, each once.
std::vector<Spanned<Text>> FieldsOf(const ir::Correlation& correlation) {
  std::vector<Spanned<Text>> fields = correlation.group_by;
  for (const Spanned<Text>& field : correlation.fields) {
    if (std::ranges::find(fields, field.value, &Spanned<Text>::value) == fields.end()) {
      fields.push_back(field);
    }
  }
  return fields;
}

}  // namespace

std::optional<ir::Rule> ApplyPipelinesToCorrelation(
    const ir::Rule& rule, const RuleIndex& rules, std::span<const ir::pipeline::Pipeline> pipelines,
    const ir::Placeholders& given, DiagnosticSink& sink) {
  std::optional<ir::Rule> result = ApplyPipelines(rule, pipelines, given, sink);
  if (!result) return std::nullopt;
  const std::vector<Spanned<Text>> fields = FieldsOf(*rule.correlation);
  bool is_valid = true;
  for (const Spanned<Text>& name : rule.correlation->rules) {
    const ir::Rule* named = rules.Find(name.value);
    // A correlation's hits have the names that its fields have as it is written.
    if (named == nullptr || named->correlation) continue;
    std::vector<FieldNames> called;
    for (const Spanned<Text>& field : fields) {
      called.push_back({field});
      for (const CorrelationAlias& alias : rule.correlation->aliases) {
        if (alias.name.value != field.value) continue;
        for (const auto& of_rule : alias.fields) {
          if (of_rule.rule.value == name.value) called.back() = {of_rule.field};
        }
      }
    }
    const std::vector<FieldNames> before = called;
    ir::Rule with_filters = *named;
    for (const ir::Rule* filter : rules.FiltersFor(*named)) {
      with_filters = ApplyFilter(with_filters, *filter);
    }
    DiagnosticSink reported_where_the_rule_is_converted;
    const auto changed = ApplyPipelines(with_filters, pipelines, given,
                                        reported_where_the_rule_is_converted, called);
    if (!changed) continue;
    result->arena->KeepAlive(changed->arena);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (called[i].size() != 1) {
        sink.Report(kPipelineEffect, before[i][0].span,
                    "the pipeline makes {} fields of `{}`, and a correlation looks at one",
                    called[i].size(), before[i][0].value)
            .Help("map the field to one name for the rules that correlations name");
        is_valid = false;
        continue;
      }
      if (called[i][0].value == before[i][0].value) continue;
      CorrelationAlias& alias = AliasFor(*result->correlation, fields[i]);
      std::erase_if(alias.fields,
                    [&](const auto& of_rule) { return of_rule.rule.value == name.value; });
      alias.fields.push_back({.rule = name, .field = called[i][0], .is_mapped = true});
    }
  }
  if (!is_valid) return std::nullopt;
  return result;
}

}  // namespace lintel::transform
