#include "compiler/sentinel/sentinel_front_end.h"

#include <utility>

#include "compiler/sentinel/sentinel_diagnostics.h"

namespace lintel::sentinel {

bool LooksLikeSentinel(const yaml::Node& root) {
  return root.is_mapping() && root.Find("query") && !root.Find("detection");
}

std::optional<SentinelRule> ReadSentinelRule(const yaml::Document& document, DiagnosticSink& sink) {
  const yaml::Node root = *document.root();
  const yaml::Node query = *root.Find("query");
  if (!query.is_scalar() || query.is_null()) {
    sink.Report(kQueryIsNoText, query.span(), "`query` is {}",
                query.is_scalar() ? "empty" : "no text")
        .Help("write the KQL as a block scalar: `query: |`");
    return std::nullopt;
  }
  ir::Rule rule;
  rule.language = ir::Language::kKql;
  rule.format = ir::Format::kSentinel;
  rule.span = document.span();
  rule.arena = document.arena();
  std::vector<ExclusionText> exclusions = ReadMetadata(root, rule, sink);
  return SentinelRule{std::move(rule), query.mapped(), std::move(exclusions)};
}

}  // namespace lintel::sentinel
