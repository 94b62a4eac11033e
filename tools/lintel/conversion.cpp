#include "tools/lintel/conversion.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <iterator>
#include <utility>

#include "tools/lintel/parallel.h"

namespace lintel::cli {
namespace {

void AddOnce(std::vector<std::string>& list, std::string_view text) {
  if (std::ranges::find(list, text) == list.end()) list.emplace_back(text);
}

// The tables and tabular functions that the query reads.
std::vector<std::string> TablesOf(const CompiledRule& compiled) {
  std::vector<std::string> tables;
  for (const analysis::TableUse& table : compiled.facts().tables) AddOnce(tables, table.name.value);
  for (const ir::Query& query : compiled.rule().queries) {
    for (const ir::Stage& stage : query.stages) {
      const auto* source = std::get_if<ir::FunctionSource>(&stage.node);
      if (source == nullptr) continue;
      const auto* call = std::get_if<ir::CallExpression>(&compiled.rule()[source->call].node);
      if (call != nullptr) AddOnce(tables, call->function);
    }
  }
  return tables;
}

// Whether a rule of the file is such a one.
bool HasRule(const RuleFile& file, bool (*is_such)(const ir::Rule&)) {
  return std::ranges::any_of(file.compilation.rules, [&](const CompiledRule& compiled) {
    return is_such(compiled.rule());
  });
}

bool HasRule(const RuleFiles& run, bool (*is_such)(const ir::Rule&)) {
  return std::ranges::any_of(run.files(),
                             [&](const RuleFile& file) { return HasRule(file, is_such); });
}

// Whether a rule of the file is about rules of any file.
bool SpeaksOfOthers(const RuleFile& file) {
  return HasRule(file, [](const ir::Rule& rule) { return rule.correlation || rule.filter; });
}

// The rules in whose queries the rule is instead of having one of its own: those that a filter is
// meant for, and the correlations that name a rule, unless one of them generates it by itself too.
std::vector<const ir::Rule*> OwnersOf(const ir::Rule& rule, const transform::RuleIndex& rules) {
  if (rule.filter) return rules.RulesFor(rule);
  // Of correlations in a circle none would be written; they are refused instead.
  if (rules.NamesItself(rule)) return {};
  std::vector<const ir::Rule*> naming = rules.CorrelationsNaming(rule);
  const bool is_generated = std::ranges::any_of(naming, [](const ir::Rule* other) {
    return other->correlation->generate && other->correlation->generate->value;
  });
  if (is_generated) naming.clear();
  return naming;
}

// Whether a correlation or a filter is about a rule of the file.
bool IsSpokenOf(const RuleFile& file, const transform::RuleIndex& rules) {
  return std::ranges::any_of(file.compilation.rules, [&](const CompiledRule& compiled) {
    return !rules.CorrelationsNaming(compiled.rule()).empty() ||
           !rules.FiltersFor(compiled.rule()).empty();
  });
}

// The rules of the run as they were read.
transform::RuleIndex IndexRules(const RuleFiles& run) {
  transform::RuleIndex index;
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& compiled : file.compilation.rules) index.Add(compiled.rule());
  }
  return index;
}

// The rules of the run fitted to the user's environment, for correlations; empty where there is
// none. `prepared` keeps those that changed and has to outlive the index.
transform::RuleIndex IndexPrepared(const RuleFiles& run, const Preparation& preparation,
                                   std::deque<CompiledRule>& prepared) {
  transform::RuleIndex index;
  if (!HasRule(run, [](const ir::Rule& rule) { return rule.correlation.has_value(); })) {
    return index;
  }
  for (const RuleFile& file : run.files()) {
    for (const CompiledRule& compiled : file.compilation.rules) {
      if (!preparation.Concerns(compiled.rule())) {
        index.Add(compiled.rule());
        continue;
      }
      DiagnosticSink reported_where_the_rule_is_converted;
      auto rule = Prepare(compiled, preparation, reported_where_the_rule_is_converted);
      if (rule) {
        index.Add(prepared.emplace_back(*std::move(rule)).rule());
      } else {
        index.AddRefused(compiled.rule());
      }
    }
  }
  return index;
}

// Converts the rules of one file.
std::vector<Conversion> ConvertRules(const RuleFile& file, const SourceMap& sources,
                                     const ConversionPlan& plan) {
  const backends::Backend& backend = plan.backend;
  const Preparation& preparation = plan.preparation;
  const backends::Catalogue no_catalogue;
  const backends::EmitContext context{sources, no_catalogue, {}};
  std::vector<Conversion> conversions;
  conversions.reserve(file.compilation.rules.size());
  for (const CompiledRule& compiled : file.compilation.rules) {
    const ir::Rule& rule = compiled.rule();
    if (rule.is_library()) continue;
    Conversion& conversion = conversions.emplace_back();
    conversion.file = &file;
    conversion.span = rule.span;
    const ir::Metadata& metadata = rule.metadata;
    if (metadata.id) conversion.id = metadata.id->value;
    if (metadata.title) conversion.title = metadata.title->value;
    conversion.number = static_cast<std::uint32_t>(&compiled - file.compilation.rules.data());
    if (preparation.rules != nullptr) {
      conversion.part_of = OwnersOf(rule, *preparation.rules);
      if (!conversion.part_of.empty()) {
        conversion.fate = Fate::kPart;
        continue;
      }
    }
    DiagnosticSink sink;
    std::optional<CompiledRule> prepared;
    const bool is_changed = preparation.Concerns(rule);
    if (is_changed) prepared = Prepare(compiled, preparation, sink);
    const CompiledRule* const from = !is_changed ? &compiled : prepared ? &*prepared : nullptr;
    const std::optional<CompiledRule> retargeted =
        from != nullptr && backend.platform
            ? Retarget(*from, *schema::FindTarget(backend.target), plan.target_options, sink)
            : std::nullopt;
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

}  // namespace

std::string_view Name(Fate fate) {
  switch (fate) {
    case Fate::kConverted:
      return "converted";
    case Fate::kLossy:
      return "lossy";
    case Fate::kPart:
      return "part";
    case Fate::kRefused:
      return "refused";
  }
  return {};
}

const Diagnostic* Conversion::reason() const {
  if (fate == Fate::kConverted || fate == Fate::kPart) return nullptr;
  const Severity severity = fate == Fate::kLossy ? Severity::kWarning : Severity::kError;
  const auto found = std::ranges::find(findings, severity, &Diagnostic::severity);
  return found == findings.end() ? nullptr : &*found;
}

std::vector<Conversion> ConvertAll(RuleFiles& run, ConversionPlan plan, Files& files, Stream& err) {
  std::vector<std::vector<Conversion>> by_file(run.files().size());
  const auto convert = [&](const RuleFile& file) {
    by_file[static_cast<std::size_t>(&file - run.files().data())] =
        ConvertRules(file, run.sources(), plan);
  };
  // Few runs have rules that speak of others. So each file is converted at once, until such a rule
  // turns up.
  std::atomic<bool> needs_all = plan.keeps_rules;
  run.CompileAll(files, err, [&](RuleFile& file) {
    if (SpeaksOfOthers(file)) needs_all = true;
    if (needs_all) return;
    convert(file);
    RuleFiles::LetGo(file);
  });
  std::deque<CompiledRule> prepared;
  transform::RuleIndex rules;
  transform::RuleIndex prepared_rules;
  if (needs_all) {
    run.TakeBack(err);
    if (std::ranges::any_of(run.files(), SpeaksOfOthers)) rules = IndexRules(run);
    if (plan.backend.platform) plan.preparation.rules = &rules;
    prepared_rules = IndexPrepared(run, plan.preparation, prepared);
    plan.target_options.rules = &prepared_rules;
    ForEachIndex(run.files().size(), plan.jobs, err, [&](std::size_t i) {
      const RuleFile& file = run.files()[i];
      // What was made of rules before stands where none speaks of them.
      if (by_file[i].empty() || IsSpokenOf(file, rules)) convert(file);
    });
  }
  std::vector<Conversion> conversions;
  for (std::vector<Conversion>& of_file : by_file) {
    std::ranges::move(of_file, std::back_inserter(conversions));
  }
  return conversions;
}

}  // namespace lintel::cli
