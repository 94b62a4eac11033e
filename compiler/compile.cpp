#include "compiler/compile.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include "compiler/document.h"
#include "compiler/kql/comment_header.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/kql/query_split.h"
#include "compiler/markdown_fences.h"
#include "compiler/sentinel/sentinel_front_end.h"
#include "compiler/sigma/action_documents.h"
#include "compiler/sigma/placeholder_reader.h"
#include "compiler/sigma/sigma_front_end.h"
#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/pipeline.h"
#include "compiler/transform/preparation_diagnostics.h"
#include "compiler/transform/retarget.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {
namespace {

const DiagnosticInfo kNoRule{
    .code = "F051",
    .name = "no-rule",
    .severity = Severity::kInfo,
    .fix = FixAvailability::kNone,
    .summary = "a YAML document that is no rule",
    .rationale =
        "A document with a `detection` or a `logsource` is read as a Sigma rule and one "
        "with a `query` as a Sentinel rule. Any other is passed over, so that configuration "
        "files may lie beside the rules; if this one should be a rule, it lacks that key.",
    .bad_example = "name: settings\ncolour: blue\n",
    .good_example =
        "id: 6a4a1a4e-9f0f-4a0e-8f58-6d1a4f4c2a11\nname: Encoded PowerShell\n"
        "tactics:\n  - Execution\nrelevantTechniques:\n  - T1059.001\n"
        "query: |\n  DeviceProcessEvents\n  | where FileName =~ \"powershell.exe\"\n",
    .source = "docs/architecture.md"};

const DiagnosticInfo kEmptyQuery{
    .code = "F052",
    .name = "empty-query",
    .severity = Severity::kError,
    .fix = FixAvailability::kNone,
    .summary = "a file or query without a statement",
    .rationale = "There is nothing to run: the file is empty or holds only comments.",
    .bad_example = "// DeviceProcessEvents\n",
    .good_example =
        "// title: Encoded PowerShell\n// tags: [attack.t1059.001]\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n",
    .source = "docs/architecture.md"};

const DiagnosticInfo kHeaderIsNoYaml{
    .code = "F053",
    .name = "header-is-no-yaml",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kNone,
    .summary = "a KQL file's comment header cannot be read as YAML",
    .rationale =
        "Leading comment lines that begin with `// title:` are the rule's metadata, written "
        "as YAML. Where they are no YAML, the rule has no title, tags or documented false "
        "positives. A value with a colon and a blank in it wants quotes.",
    .bad_example =
        "// title: Encoded PowerShell: part two\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n",
    .good_example =
        "// title: 'Encoded PowerShell: part two'\n// tags: [attack.t1059.001]\n"
        "DeviceProcessEvents\n| where FileName =~ \"powershell.exe\"\n",
    .source = "docs/architecture.md"};

// Reads the query and the documented exclusions into a rule that has its metadata.
bool LowerKql(const MappedText& query, const std::vector<sentinel::ExclusionText>& exclusions,
              ir::Rule& rule, DiagnosticSink& sink,
              kql::LetsAlone lets_alone = kql::LetsAlone::kError) {
  if (!kql::LowerQuery(query, rule, sink, lets_alone)) return false;
  for (const sentinel::ExclusionText& exclusion : exclusions) {
    rule.metadata.false_positives[exclusion.false_positive].exclusion =
        kql::LowerCondition(exclusion.condition, rule, sink);
  }
  return true;
}

// Whether there is anything but blanks and comments.
bool HasStatement(std::string_view text) {
  while (!text.empty()) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos) return false;
    text.remove_prefix(begin);
    if (!text.starts_with("//")) return true;
    text.remove_prefix(std::min(text.size(), text.find_first_of("\r\n")));
  }
  return false;
}

// Reads the metadata in a KQL file's leading comments. What is no YAML there may be prose that
// happens to begin like a header, so it costs a warning, not the rule.
std::vector<sentinel::ExclusionText> ReadCommentHeader(const MappedText& header, ir::Rule& rule,
                                                       DiagnosticSink& sink) {
  DiagnosticSink header_sink;
  const std::vector<yaml::Document> documents = yaml::ReadDocuments(header, header_sink);
  if (header_sink.error_count() > 0) {
    const Diagnostic& first = header_sink.diagnostics().front();
    sink.Report(kHeaderIsNoYaml, first.span, "the comment header is not read: {}", first.message)
        .Help("write it as YAML, or start it with another word than `title:`");
    return {};
  }
  const std::optional<yaml::Node> root =
      documents.empty() ? std::nullopt : documents.front().root();
  if (!root || !root->is_mapping()) return {};
  rule.arena->KeepAlive(documents.front().arena());
  return sentinel::ReadMetadata(*root, rule, sink);
}

std::optional<ir::Rule> ReadKqlRule(const MappedText& query, DiagnosticSink& sink) {
  if (!HasStatement(query.text())) {
    sink.Report(kEmptyQuery, query.Span(0, 0), "no query here")
        .Help("write a query, or take the file out");
    return std::nullopt;
  }
  ir::Rule rule;
  rule.language = ir::Language::kKql;
  rule.format = ir::Format::kKql;
  rule.span = query.Span();
  std::vector<sentinel::ExclusionText> exclusions;
  if (const std::optional<MappedText> header = kql::FindCommentHeader(query, *rule.arena)) {
    exclusions = ReadCommentHeader(*header, rule, sink);
  }
  if (!LowerKql(query, exclusions, rule, sink, kql::LetsAlone::kLibrary)) return std::nullopt;
  return rule;
}

// What was read of one file.
struct Reading {
  std::vector<ir::Rule> rules;
  std::uint32_t unreadable_rules = 0;

  void Add(std::optional<ir::Rule> rule) {
    if (rule) {
      rules.push_back(*std::move(rule));
    } else {
      ++unreadable_rules;
    }
  }
};

// Reads every query of a text that is KQL and nothing else; `kept` is what its bytes live in if
// that is not the file.
void CompileQueries(const MappedText& text, const std::shared_ptr<const TextArena>& kept,
                    DiagnosticSink& sink, Reading& result) {
  for (const MappedText& part : kql::SplitAtEmptyLines(text)) {
    const auto arena = std::make_shared<TextArena>();
    for (const MappedText& query : kql::SplitBatch(part, *arena)) {
      const std::size_t errors = sink.error_count();
      std::optional<ir::Rule> rule = ReadKqlRule(query, sink);
      if (rule) {
        rule->arena->KeepAlive(arena);
        if (kept) rule->arena->KeepAlive(kept);
      }
      if (rule || sink.error_count() > errors) result.Add(std::move(rule));
    }
  }
}

// The rule with its query read.
std::optional<ir::Rule> Complete(std::optional<sentinel::SentinelRule> read, DiagnosticSink& sink) {
  if (!read || !LowerKql(read->query, read->exclusions, read->rule, sink)) return std::nullopt;
  return std::move(read->rule);
}

// Sigma and Sentinel rules, and Defender custom detections, of which a document may hold several.
void CompileDocument(const yaml::Document& document, sigma::ActionDocuments& actions,
                     DiagnosticSink& sink, Reading& result) {
  const yaml::Node root = *document.root();
  if (sentinel::LooksLikeSentinel(root)) {
    return result.Add(Complete(sentinel::ReadSentinelRule(document, sink), sink));
  }
  if (actions.Concerns(root)) {
    const sigma::ActionResult action = actions.Take(document, sink);
    if (action.rule) return result.Add(sigma::LowerSigma(*action.rule, sink));
    if (action.is_faulty) ++result.unreadable_rules;
    return;
  }
  if (sigma::LooksLikeSigma(root)) return result.Add(sigma::LowerSigma(document, sink));
  const std::vector<yaml::Node> detections = sentinel::FindCustomDetections(root);
  for (const yaml::Node& detection : detections) {
    result.Add(Complete(sentinel::ReadCustomDetection(document, detection, sink), sink));
  }
  if (detections.empty()) {
    sink.Report(kNoRule, root.span(), "this document is no rule")
        .Help("a Sigma rule has `detection`, a Sentinel rule has `query`");
  }
}

// JSON is read as the YAML that it is.
void CompileYaml(const SourceMap& sources, FileId file, DiagnosticSink& sink, Reading& result) {
  const std::size_t errors_before = sink.error_count();
  const std::vector<yaml::Document> documents = yaml::ReadDocuments(sources, file, sink);
  if (sink.error_count() > errors_before) ++result.unreadable_rules;
  sigma::ActionDocuments actions;
  for (const yaml::Document& document : documents) {
    if (document.root()) CompileDocument(document, actions, sink, result);
  }
}

// Tells the queries of a file that have no title apart.
void Number(Reading& result) {
  if (result.rules.size() + result.unreadable_rules < 2) return;
  std::uint32_t number = 0;
  for (ir::Rule& rule : result.rules) {
    if (rule.is_library()) continue;
    ++number;
    if (!rule.metadata.title) rule.number = number;
  }
}

}  // namespace

const analysis::Facts& CompiledRule::facts() const {
  if (!facts_) {
    facts_ = std::make_shared<const analysis::Facts>(analysis::CollectFacts(rule_, surroundings_));
  }
  return *facts_;
}

Compilation Compile(const SourceMap& sources, FileId file, DiagnosticSink& sink,
                    const analysis::Surroundings& surroundings) {
  Reading result;
  const std::string_view text = sources.Text(file);
  switch (RecogniseFile(sources.Path(file), text)) {
    case FileKind::kYaml:
    case FileKind::kJson:
      CompileYaml(sources, file, sink, result);
      break;
    case FileKind::kKql: {
      const std::uint32_t begin = ByteOrderMarkLength(text);
      CompileQueries(MappedText(file, text.substr(begin), begin), nullptr, sink, result);
      break;
    }
    case FileKind::kMarkdown: {
      const auto arena = std::make_shared<TextArena>();
      for (const Fence& fence : FindKqlFences(file, text, *arena)) {
        if (HasStatement(fence.text.text())) CompileQueries(fence.text, arena, sink, result);
      }
      break;
    }
  }
  Number(result);
  Compilation compilation{.rules = {}, .unreadable_rules = result.unreadable_rules};
  compilation.rules.reserve(result.rules.size());
  for (ir::Rule& rule : result.rules) {
    compilation.rules.emplace_back(std::move(rule), surroundings);
  }
  return compilation;
}

std::optional<CompiledRule> Retarget(const CompiledRule& compiled, const schema::Target& target,
                                     const transform::RetargetOptions& options,
                                     DiagnosticSink& sink) {
  if (compiled.rule().language == ir::Language::kKql) return compiled;
  const ir::Rule* from = &compiled.rule();
  std::optional<ir::Rule> plain;
  if (transform::HasExpand(*from)) {
    if (!transform::HasNoPlaceholders(*from, sink)) return std::nullopt;
    plain = transform::FillPlaceholders(*from, {}, sink);
    from = &*plain;
  }
  transform::RetargetOptions with_reader = options;
  with_reader.read_condition = kql::LowerConditionAsWritten;
  std::optional<ir::Rule> rule = transform::RetargetRule(*from, target, with_reader, sink);
  if (!rule || !transform::IsOverAskedTable(*rule, *from, sink)) return std::nullopt;
  return std::optional<CompiledRule>(std::in_place, *std::move(rule), compiled.surroundings());
}

std::span<const DiagnosticInfo* const> CompilerDiagnostics() {
  static const std::vector<const DiagnosticInfo*> all = [] {
    std::vector<const DiagnosticInfo*> infos = {&kNoRule, &kEmptyQuery, &kHeaderIsNoYaml};
    for (const auto list : {yaml::Diagnostics(), sigma::Diagnostics(), kql::Diagnostics(),
                            sentinel::Diagnostics(), transform::Diagnostics(),
                            transform::PreparationDiagnostics(), sigma::PipelineDiagnostics()}) {
      infos.insert(infos.end(), list.begin(), list.end());
    }
    std::ranges::sort(infos, {}, &DiagnosticInfo::code);
    return infos;
  }();
  return all;
}

}  // namespace lintel
