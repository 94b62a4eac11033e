#include "tools/lintel/conversion.h"

#include <algorithm>
#include <utility>

namespace lintel::cli {
namespace {

void AddOnce(std::vector<std::string>& list, std::string_view text) {
  if (std::ranges::find(list, text) == list.end()) list.emplace_back(text);
}

// The tables and tabular functions that the query reads.
std::vector<std::string> TablesOf(const CompiledRule& compiled) {
  std::vector<std::string> tables;
  for (const analysis::TableUse& table : compiled.facts.tables) AddOnce(tables, table.name.value);
  for (const ir::Query& query : compiled.rule.queries) {
    for (const ir::Stage& stage : query.stages) {
      const auto* source = std::get_if<ir::FunctionSource>(&stage.node);
      if (source == nullptr) continue;
      const auto* call = std::get_if<ir::CallExpression>(&compiled.rule[source->call].node);
      if (call != nullptr) AddOnce(tables, call->function);
    }
  }
  return tables;
}

}  // namespace

std::string_view Name(Fate fate) {
  switch (fate) {
    case Fate::kConverted:
      return "converted";
    case Fate::kLossy:
      return "lossy";
    case Fate::kRefused:
      return "refused";
  }
  return {};
}

const Diagnostic* Conversion::reason() const {
  if (fate == Fate::kConverted) return nullptr;
  const Severity severity = fate == Fate::kLossy ? Severity::kWarning : Severity::kError;
  const auto found = std::ranges::find(findings, severity, &Diagnostic::severity);
  return found == findings.end() ? nullptr : &*found;
}

transform::RuleIndex IndexRules(const RuleFiles& run, const Preparation& preparation,
                                std::deque<CompiledRule>& prepared) {
  transform::RuleIndex index;
  const auto speaks_of_others = [](const CompiledRule& compiled) {
    return compiled.rule.correlation || compiled.rule.filter;
  };
  const bool is_needed = std::ranges::any_of(run.files(), [&](const RuleFile& file) {
    return std::ranges::any_of(file.compilation.rules, speaks_of_others);
  });
  if (!is_needed) return index;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& compiled : file.compilation.rules) {
      if (preparation.empty()) {
        index.Add(compiled.rule);
        continue;
      }
      DiagnosticSink reported_where_the_rule_is_converted;
      auto rule = Prepare(compiled, preparation, reported_where_the_rule_is_converted);
      if (rule) index.Add(prepared.emplace_back(*std::move(rule)).rule);
    }
  }
  return index;
}

std::vector<Conversion> ConvertRules(const RuleFile& file, const SourceMap& sources,
                                     const Preparation& preparation,
                                     const transform::RetargetOptions& target_options,
                                     const backends::Backend& backend) {
  const backends::Catalogue no_catalogue;
  const backends::EmitContext context{sources, no_catalogue, {}};
  std::vector<Conversion> conversions;
  conversions.reserve(file.compilation.rules.size());
  for (const CompiledRule& rule : file.compilation.rules) {
    // Into a query a filter goes with the rules that it is meant for.
    if (rule.rule.filter && backend.platform) continue;
    Conversion& conversion = conversions.emplace_back();
    conversion.file = &file;
    conversion.rule = &rule;
    conversion.span = rule.rule.span;
    const ir::Metadata& metadata = rule.rule.metadata;
    if (metadata.id) conversion.id = metadata.id->value;
    if (metadata.title) conversion.title = metadata.title->value;
    conversion.number = static_cast<std::uint32_t>(&rule - file.compilation.rules.data());
    DiagnosticSink sink;
    std::optional<CompiledRule> prepared;
    if (!preparation.empty()) prepared = Prepare(rule, preparation, sink);
    const CompiledRule* const from = preparation.empty() ? &rule : prepared ? &*prepared : nullptr;
    std::optional<CompiledRule> retargeted;
    if (from != nullptr && backend.platform) {
      retargeted = Retarget(*from, *schema::FindTarget(backend.target), target_options, sink);
    }
    // What retargeting lets through with a warning is a loss.
    const bool is_lossy = std::ranges::find(sink.diagnostics(), Severity::kWarning,
                                            &Diagnostic::severity) != sink.diagnostics().end();
    std::optional<std::string> text;
    if (retargeted) {
      conversion.tables = TablesOf(*retargeted);
      text = backend.emit(*retargeted, context, sink);
      if (backend.near_real_time_obstacle != nullptr) {
        conversion.near_real_time_obstacle =
            backend.near_real_time_obstacle(*retargeted).value_or("");
      }
    } else if (from != nullptr && !backend.platform) {
      text = backend.emit(*from, context, sink);
    }
    conversion.findings = sink.Take();
    SortDiagnostics(conversion.findings);
    if (!text) continue;
    conversion.text = *std::move(text);
    conversion.fate = is_lossy ? Fate::kLossy : Fate::kConverted;
  }
  return conversions;
}

}  // namespace lintel::cli
