#include "compiler/sigma/sigma_front_end.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "compiler/sigma/action_documents.h"
#include "compiler/sigma/condition_parser.h"
#include "compiler/sigma/correlation_reader.h"
#include "compiler/sigma/detection_reader.h"
#include "compiler/sigma/filter_reader.h"
#include "compiler/sigma/metadata_reader.h"
#include "compiler/sigma/metadata_values.h"
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

using ir::Text;
using yaml::Node;

class RuleReader {
 public:
  RuleReader(const Node& root, ir::Rule& rule, DiagnosticSink& sink)
      : root_(root), sink_(sink), rule_(rule) {}

  // Whether it could be read.
  bool Read() {
    const std::size_t errors = sink_.error_count();
    rule_.metadata = ReadMetadata(root_, sink_);
    if (!rule_.metadata.title) ReportMissing("title", "write what the rule detects in a few words");
    if (root_.Find("correlation")) {
      rule_.correlation = ReadCorrelation(root_, rule_, sink_);
      std::erase_if(rule_.metadata.custom,
                    [](const ir::CustomField& field) { return field.key.value == "generate"; });
      if (sink_.error_count() > errors) return false;
      CheckMetadataValues(rule_, sink_);
      return true;
    }
    if (const std::optional<Node> logsource =
            Mandatory("logsource", "write where the events come from")) {
      rule_.logsource = ReadLogSource(*logsource, sink_);
    }
    if (const std::optional<Node> filter = root_.Find("filter")) {
      ReadFilter(*filter);
    } else if (const std::optional<Node> detection =
                   Mandatory("detection", "write the selections and the condition")) {
      ReadDetection(*detection, "detection");
    }
    if (sink_.error_count() > errors) return false;
    CheckMetadataValues(rule_, sink_);
    return true;
  }

 private:
  std::optional<Node> Mandatory(Text key, std::string_view help) {
    const std::optional<Node> value = root_.Find(key);
    if (value && !value->is_null()) return value;
    ReportMissing(key, help);
    return std::nullopt;
  }

  // Points at the key if it is there without a value, else at the document's first key.
  void ReportMissing(Text key, std::string_view help) {
    SourceSpan span = root_.span();
    span.end = span.begin;
    const auto entries = root_.entries();
    if (!entries.empty()) span = entries[0].key.span();
    for (const yaml::Entry& entry : entries) {
      if (!entry.key.is_scalar() || entry.key.text() != key) continue;
      if (!entry.value.is_null()) return;  // there, and reported as what it is
      span = entry.key.span();
    }
    sink_.Report(kMissingPart, span, "the rule has no `{}`", key).Help(std::string(help));
  }

  // A filter says under `filter` what a rule says under `detection`.
  void ReadFilter(const Node& filter) {
    if (const std::optional<Node> detection = root_.Find("detection")) {
      sink_.Report(kFilterFault, detection->span(), "a filter has no `detection`")
          .Help("write its selections and its condition below `filter`, or make a rule of it");
      return;
    }
    ReadDetection(filter, "filter");
    if (!filter.is_mapping()) return;
    rule_.filter = ReadFilterTargets(filter, sink_);
    const auto is_negation = [](const ir::Predicate& predicate) {
      return std::holds_alternative<ir::Not>(predicate.node);
    };
    if (rule_.conditions.empty() || std::ranges::any_of(rule_.predicates, is_negation)) return;
    sink_
        .Report(kFilterNarrows, rule_.conditions[0].span,
                "the filter keeps only the events that match it")
        .Help(
            "a filter's condition is required of every hit; to leave the events out write "
            "`not` in front of it");
  }

  // `key`: `detection` or `filter`.
  void ReadDetection(const Node& detection, Text key) {
    if (!detection.is_mapping()) {
      sink_.Report(kWrongShape, detection.span(), "`{}` is no map", key)
          .Help("write the selections and the condition below it, each with its name");
      return;
    }
    const std::size_t errors = sink_.error_count();
    rule_.selections.reserve(detection.entries().size());
    ReadSelections(detection, key == "filter" ? Text("rules") : Text("condition"), rule_, sink_);
    if (const std::optional<Node> timeframe = detection.Find("timeframe")) {
      sink_.Report(kTimeframe, timeframe->span(), "`timeframe` has no effect since Sigma 2")
          .Help("take it out, or write a correlation rule with a `timespan`");
    }
    // A selection that could not be read would be reported again as unknown.
    if (sink_.error_count() > errors) return;
    ReadConditions(detection, key);
  }

  void ReadConditions(const Node& detection, Text key) {
    const std::optional<Node> condition = detection.Find("condition");
    if (!condition || condition->is_null()) {
      sink_.Report(kMissingPart, detection.span(), "`{}` has no `condition`", key)
          .Help("write how the selections combine: `condition: selection`");
      return;
    }
    if (rule_.selections.empty()) {
      sink_.Report(kMissingPart, detection.span(), "`{}` has no selections", key)
          .Help("write what to search for under a name of its own, such as `selection`");
      return;
    }
    if (condition->is_scalar()) return ReadCondition(*condition);
    if (condition->is_mapping() || condition->items().empty()) {
      sink_.Report(kWrongShape, condition->span(), "`condition` is a text or a list of texts")
          .Help("write how the selections combine: `condition: selection`");
      return;
    }
    const auto items = condition->items();
    for (const Node& item : items) {
      if (item.is_scalar()) {
        ReadCondition(item);
      } else {
        sink_.Report(kWrongShape, item.span(), "a condition is a text")
            .Help("write how the selections combine");
      }
    }
  }

  void ReadCondition(const Node& node) {
    const std::optional<ir::PredicateId> predicate = ParseCondition(node, rule_, sink_);
    if (predicate) rule_.conditions.push_back({node.span(), node.text(), *predicate});
  }

  const Node& root_;
  DiagnosticSink& sink_;
  ir::Rule& rule_;
};

}  // namespace

bool LooksLikeSigma(const Node& root) {
  if (!root.is_mapping()) return false;
  const auto entries = root.entries();
  return std::ranges::any_of(entries.begin(), entries.end(), [](const yaml::Entry& entry) {
    const Text key = entry.key.text();
    return key == "detection" || key == "logsource" || key == "correlation" || key == "filter" ||
           (key == "action" && IsAction(entry.value.text()));
  });
}

std::optional<ir::Rule> LowerSigma(const yaml::Document& document, DiagnosticSink& sink) {
  const std::optional<Node> root = document.root();
  if (!root || !root->is_mapping()) {
    sink.Report(kWrongShape, root ? root->span() : document.span(), "a Sigma rule is a map")
        .Help("start with `title:`, `logsource:` and `detection:`");
    return std::nullopt;
  }
  std::optional<ir::Rule> rule(std::in_place);
  rule->span = document.span();
  rule->arena = document.arena();
  if (!RuleReader(*root, *rule, sink).Read()) rule.reset();
  return rule;
}

}  // namespace lintel::sigma
