#include <utility>

#include "compiler/sentinel/sentinel_diagnostics.h"
#include "compiler/sentinel/sentinel_front_end.h"

namespace lintel::sentinel {
namespace {

std::optional<yaml::Node> FindQueryText(const yaml::Node& node) {
  if (!node.is_mapping()) return std::nullopt;
  const std::optional<yaml::Node> condition = node.Find("queryCondition");
  if (!condition || !condition->is_mapping()) return std::nullopt;
  return condition->Find("queryText");
}

std::optional<yaml::Node> FindAlertTemplate(const yaml::Node& detection) {
  const std::optional<yaml::Node> action = detection.Find("detectionAction");
  if (!action || !action->is_mapping()) return std::nullopt;
  const std::optional<yaml::Node> alert = action->Find("alertTemplate");
  return alert && alert->is_mapping() ? alert : std::nullopt;
}

}  // namespace

std::vector<yaml::Node> FindCustomDetections(const yaml::Node& root) {
  if (FindQueryText(root)) return {root};
  yaml::Node list = root;
  if (root.is_mapping()) {
    const std::optional<yaml::Node> value = root.Find("value");
    if (!value) return {};
    list = *value;
  }
  std::vector<yaml::Node> found;
  for (const yaml::Node& item : list.items()) {
    if (FindQueryText(item)) found.push_back(item);
  }
  return found;
}

std::optional<SentinelRule> ReadCustomDetection(const yaml::Document& document,
                                                const yaml::Node& detection, DiagnosticSink& sink) {
  const yaml::Node query = *FindQueryText(detection);
  if (!query.is_scalar() || query.is_null()) {
    sink.Report(kQueryIsNoText, query.span(), "`queryText` is {}",
                query.is_scalar() ? "empty" : "no text")
        .Help("write the KQL as one text");
    return std::nullopt;
  }
  ir::Rule rule;
  rule.language = ir::Language::kKql;
  rule.format = ir::Format::kKql;
  rule.span = detection.span();
  rule.arena = document.arena();
  std::vector<ExclusionText> exclusions = ReadMetadata(detection, rule, sink);
  if (const std::optional<yaml::Node> alert = FindAlertTemplate(detection)) {
    // The alert has a title of its own; the rule's name is `displayName`.
    const std::optional<Spanned<ir::Text>> name = rule.metadata.title;
    ReadMetadata(*alert, rule, sink);
    if (name) rule.metadata.title = name;
  }
  rule.metadata.status.reset();  // whether it is switched on, not how mature it is
  return SentinelRule{std::move(rule), query.mapped(), std::move(exclusions)};
}

std::vector<yaml::Node> FindQueries(const yaml::Node& root) {
  if (LooksLikeSentinel(root)) return {*root.Find("query")};
  std::vector<yaml::Node> queries;
  for (const yaml::Node& detection : FindCustomDetections(root)) {
    queries.push_back(*FindQueryText(detection));
  }
  return queries;
}

}  // namespace lintel::sentinel
