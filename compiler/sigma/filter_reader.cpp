#include "compiler/sigma/filter_reader.h"

#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {

std::optional<ir::SigmaFilter> ReadFilterTargets(const yaml::Node& filter, DiagnosticSink& sink) {
  ir::SigmaFilter result{.span = filter.span()};
  const std::optional<yaml::Node> rules = filter.Find("rules");
  if (!rules || rules->is_null()) {
    sink.Report(kMissingPart,
                filter.entries().empty() ? filter.span() : filter.entries()[0].key.span(),
                "the filter has no `rules`")
        .Help("write the ids or names of the rules that it is for, or `any`");
    return std::nullopt;
  }
  if (rules->is_scalar()) {
    result.is_for_any = rules->text() == "any";
    if (!result.is_for_any) result.rules.push_back({rules->text(), rules->span()});
    return result;
  }
  const auto items = rules->items();
  for (const yaml::Node& item : items) {
    if (item.is_scalar() && !item.text().empty()) {
      result.rules.push_back({item.text(), item.span()});
      continue;
    }
    sink.Report(kFilterFault, item.span(), "a rule's id or name is expected here")
        .Help("write the id or name of the rule that the filter is for");
    return std::nullopt;
  }
  if (result.rules.empty()) {
    sink.Report(kFilterFault, rules->span(), "the filter is for no rule")
        .Help("write the ids or names of the rules that it is for, or `any`");
    return std::nullopt;
  }
  return result;
}

}  // namespace lintel::sigma
