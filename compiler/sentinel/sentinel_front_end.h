#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/rule.h"
#include "compiler/source/mapped_text.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sentinel {

// A documented exclusion whose condition is still text: reading KQL is the KQL front end's work.
struct ExclusionText {
  std::uint32_t false_positive = 0;  // into Metadata::false_positives
  MappedText condition;
};

// A Sentinel analytic or hunting rule (Azure-Sentinel's template format): the rule with its
// metadata, and the texts that the KQL front end has to read.
struct SentinelRule {
  ir::Rule rule;
  MappedText query;
  std::vector<ExclusionText> exclusions;
};

// Whether the document's root is that of a Sentinel rule: a mapping with `query` and without
// Sigma's `detection`.
bool LooksLikeSentinel(const yaml::Node& root);

// Reads the document's metadata and finds its query. Nothing comes back, and an error is
// reported, where the query is no text.
std::optional<SentinelRule> ReadSentinelRule(const yaml::Document& document, DiagnosticSink& sink);

// The Defender custom detections under a document's root, in Microsoft Graph's form (a mapping
// with `queryCondition: {queryText: …}`), as YAML or JSON: the root itself, the items of a list,
// or those of the `value` that the Graph API answers with.
std::vector<yaml::Node> FindCustomDetections(const yaml::Node& root);

// Reads one of them: its names, severity and techniques, and its query.
std::optional<SentinelRule> ReadCustomDetection(const yaml::Document& document,
                                                const yaml::Node& detection, DiagnosticSink& sink);

// Every scalar of a document that holds KQL, in file order, whatever its style.
std::vector<yaml::Node> FindQueries(const yaml::Node& root);

// Reads metadata keys into the rule: those of a Sentinel rule, and for a KQL file's comment header
// the same keys or their Sigma names (`title`, `level`, `tags`). Unknown keys are kept.
std::vector<ExclusionText> ReadMetadata(const yaml::Node& mapping, ir::Rule& rule,
                                        DiagnosticSink& sink);

// Every diagnostic of this front end, in order of their codes (M0…).
std::span<const DiagnosticInfo* const> Diagnostics();

}  // namespace lintel::sentinel
