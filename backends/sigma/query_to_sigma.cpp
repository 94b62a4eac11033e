#include "backends/sigma/query_to_sigma.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "backends/diagnostics.h"
#include "backends/sigma/detection_text.h"
#include "backends/sigma/field_names.h"
#include "backends/sigma/indicator_to_sigma.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"
#include "compiler/source/joined_text.h"

namespace lintel::backends::sigma {
namespace {

using ir::PredicateId;

// What a stage is to a rule that only says which events match.
enum class StageRole {
  kSource,
  kFilter,
  kSelect,  // order and choice of columns: no event and no value changes
  kChange,  // new columns or fewer rows: harmless after the last filter only
  kOther,
};

StageRole RoleOf(const ir::Stage& stage) {
  return std::visit(ir::Overloaded{
                        [](const ir::Source&) { return StageRole::kSource; },
                        [](const ir::FunctionSource&) { return StageRole::kOther; },
                        [](const ir::SubquerySource&) { return StageRole::kOther; },
                        [](const ir::Where&) { return StageRole::kFilter; },
                        [](const ir::Extend&) { return StageRole::kChange; },
                        [](const ir::Project&) { return StageRole::kChange; },
                        [](const ir::ProjectAway&) { return StageRole::kSelect; },
                        [](const ir::ProjectKeep&) { return StageRole::kSelect; },
                        [](const ir::ProjectRename&) { return StageRole::kChange; },
                        [](const ir::ProjectReorder&) { return StageRole::kSelect; },
                        [](const ir::Summarize&) { return StageRole::kOther; },
                        [](const ir::Join&) { return StageRole::kOther; },
                        [](const ir::Lookup&) { return StageRole::kOther; },
                        [](const ir::Union&) { return StageRole::kOther; },
                        [](const ir::Distinct&) { return StageRole::kChange; },
                        [](const ir::Top&) { return StageRole::kChange; },
                        [](const ir::Take&) { return StageRole::kChange; },
                        [](const ir::Sort&) { return StageRole::kSelect; },
                        [](const ir::Count&) { return StageRole::kOther; },
                        [](const ir::MvExpand&) { return StageRole::kOther; },
                        [](const ir::Parse&) { return StageRole::kOther; },
                        [](const ir::Datatable&) { return StageRole::kOther; },
                        [](const ir::Externaldata&) { return StageRole::kOther; },
                        [](const ir::Print&) { return StageRole::kOther; },
                        [](const ir::Range&) { return StageRole::kOther; },
                        [](const ir::Search&) { return StageRole::kOther; },
                        [](const ir::Find&) { return StageRole::kOther; },
                        [](const ir::MvApply&) { return StageRole::kOther; },
                        [](const ir::ParseKv&) { return StageRole::kOther; },
                        [](const ir::Evaluate&) { return StageRole::kOther; },
                        [](const ir::Invoke&) { return StageRole::kOther; },
                        [](const ir::Render&) { return StageRole::kSelect; },
                        [](const ir::MakeSeries&) { return StageRole::kOther; },
                        [](const ir::As&) { return StageRole::kSelect; },
                        [](const ir::Serialize&) { return StageRole::kChange; },
                        [](const ir::GetSchema&) { return StageRole::kOther; },
                        [](const ir::Sample&) { return StageRole::kChange; },
                        [](const ir::SampleDistinct&) { return StageRole::kOther; },
                        [](const ir::TopNested&) { return StageRole::kOther; },
                        [](const ir::TopHitters&) { return StageRole::kOther; },
                        [](const ir::Partition&) { return StageRole::kOther; },
                        [](const ir::Fork&) { return StageRole::kOther; },
                        [](const ir::Facet&) { return StageRole::kOther; },
                        [](const ir::Reduce&) { return StageRole::kOther; },
                        [](const ir::Consume&) { return StageRole::kOther; },
                        [](const ir::Scan&) { return StageRole::kOther; },
                        [](const ir::MakeGraph&) { return StageRole::kOther; },
                        [](const ir::GraphMatch&) { return StageRole::kOther; },
                        [](const ir::GraphWhere&) { return StageRole::kOther; },
                        [](const ir::GraphToTable&) { return StageRole::kOther; },
                        [](const ir::GraphMarkComponents&) { return StageRole::kOther; },
                        [](const ir::AssertSchema&) { return StageRole::kSelect; },
                        [](const ir::ProjectByNames&) { return StageRole::kSelect; },
                        [](const ir::MacroExpand&) { return StageRole::kOther; },
                        [](const ir::OpaqueStage&) { return StageRole::kOther; },
                    },
                    stage.node);
}

class Translator {
 public:
  Translator(const CompiledRule& compiled, DiagnosticSink& sink)
      : source_(compiled.rule()), facts_(compiled.facts()), sink_(sink) {}

  std::optional<SigmaForm> Run() {
    if (!source_.main) {
      sink_.Report(kNothingToWrite, source_.span, "the rule has no query");
      return std::nullopt;
    }
    form_.rule.language = ir::Language::kSigma;
    form_.rule.format = source_.format;
    form_.rule.span = source_.span;
    form_.rule.metadata = source_.metadata;
    if (!ReadStages() || !ReadLogSource()) return std::nullopt;
    std::vector<std::string> terms;
    AddConstants();
    for (const PredicateId conjunct : conjuncts_) {
      if (const auto* indicator = std::get_if<ir::Indicator>(&source_[conjunct].node)) {
        AddToMap(main_, conjunct, *indicator);
      }
    }
    if (!main_.empty()) terms.push_back(AddSelection("selection", CloseMap(main_)));
    for (const PredicateId conjunct : conjuncts_) {
      if (std::holds_alternative<ir::Indicator>(source_[conjunct].node)) continue;
      terms.push_back(Translate(conjunct, false, 0));
    }
    for (const PredicateId repeated : repeated_) terms.push_back(Translate(repeated, false, 0));
    if (terms.empty() && !failed_) {
      sink_.Report(kNothingToWrite, source_[*source_.main].span,
                   "the query has no condition that a Sigma rule could have");
      return std::nullopt;
    }
    if (failed_) return std::nullopt;
    // Said only now: of a refused rule nothing is left.
    for (Spanned<std::string>& left : left_) {
      sink_.Report(kLeftOutOfSigma, left.span, "{}", left.value);
      form_.notes.push_back(std::move(left.value));
    }
    form_.rule.conditions.push_back(
        {source_.body_span, form_.rule.arena->Keep(Joined(terms, " and ")), PredicateId{}});
    return std::move(form_);
  }

 private:
  void Refuse(SourceSpan span, std::string_view what, std::string help = {}) {
    sink_.Report(kNotExpressibleInSigma, span, "{}", what).Help(std::move(help));
    failed_ = true;
  }

  void Leave(SourceSpan span, std::string what) { left_.push_back({std::move(what), span}); }

  // Splits the query into conjuncts; reports stages that are more than a filter.
  bool ReadStages() {
    const std::vector<ir::Stage>& stages = source_[*source_.main].stages;
    std::size_t last_filter = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
      if (RoleOf(stages[i]) == StageRole::kFilter) last_filter = i;
    }
    for (std::size_t i = 0; i < stages.size(); ++i) {
      const std::string_view name = ir::OperatorName(stages[i]);
      switch (RoleOf(stages[i])) {
        case StageRole::kSource:
          table_ = std::get<ir::Source>(stages[i].node).table;
          break;
        case StageRole::kFilter:
          AddConjuncts(std::get<ir::Where>(stages[i].node).predicate);
          break;
        case StageRole::kSelect:
        case StageRole::kChange:
          // Nothing that changes columns or rows may stand before a filter.
          if (i < last_filter && RoleOf(stages[i]) == StageRole::kChange) {
            Refuse(stages[i].span, fmt::format("`{}` before a filter has no form in Sigma", name));
          } else {
            Leave(stages[i].span,
                  fmt::format("`{}` is left out",
                              ir::StageText(source_, stages[i], ir::Secrets::kHide)));
          }
          break;
        case StageRole::kOther:
          Refuse(stages[i].span, fmt::format("the stage `{}` has no form in Sigma", name),
                 "only a query that filters the rows of one table is a Sigma rule");
          break;
      }
    }
    return !failed_;
  }

  // The operands of nested `and`s, without time filters.
  void AddConjuncts(PredicateId root) {
    std::vector<PredicateId> pending = {root};
    while (!pending.empty()) {
      const PredicateId id = pending.back();
      pending.pop_back();
      if (const auto* all = std::get_if<ir::AllOf>(&source_[id].node)) {
        pending.insert(pending.end(), all->operands.rbegin(), all->operands.rend());
      } else if (IsTimeFilter(id)) {
        Leave(source_[id].span, "the time filter is left out");
      } else {
        conjuncts_.push_back(id);
      }
    }
  }

  bool IsTimeFilter(PredicateId id) const {
    return std::any_of(facts_.indicators.begin(), facts_.indicators.end(),
                       [&](const analysis::IndicatorUse& use) {
                         return use.predicate == id && use.is_time_filter;
                       });
  }

  // Chooses the log source; conjuncts that only choose among its events are spent.
  bool ReadLogSource() {
    const auto platform = schema::FindTable(schema::Platform::kDefenderXdr, table_.value)
                              ? schema::Platform::kDefenderXdr
                              : schema::Platform::kSentinel;
    std::vector<std::string> names;
    std::string_view event_column;
    for (const schema::NamedLogSource& source : schema::LogSourcesOf(platform, table_.value)) {
      event_column = source.mapping.events.front().column;
    }
    std::erase_if(conjuncts_, [&](PredicateId id) {
      const auto* indicator = std::get_if<ir::Indicator>(&source_[id].node);
      if (indicator == nullptr || !indicator->field || event_column.empty() ||
          indicator->field->name != event_column || !indicator->field->path.empty() ||
          indicator->op != ir::MatchOperator::kEquals) {
        return false;
      }
      std::vector<std::string> own;
      for (const ir::Value& value : indicator->values) {
        const auto* string = std::get_if<ir::StringValue>(&value.node);
        if (string == nullptr) return false;
        own.push_back(PatternText(*string));
      }
      names.insert(names.end(), own.begin(), own.end());
      return true;
    });
    auto chosen = ChooseLogSource(platform, table_.value, names);
    if (const auto* reason = std::get_if<std::string>(&chosen)) {
      Refuse(table_.span, *reason);
      return false;
    }
    choice_ = std::get<LogSourceChoice>(std::move(chosen));
    if (choice_.is_narrower) {
      Leave(table_.span,
            fmt::format("events of `{}` outside the log source are left out", table_.value));
    }
    if (!choice_.wider.empty()) {
      Leave(table_.span,
            fmt::format("the log source also has the events `{}`", Joined(choice_.wider, "`, `")));
    }
    ir::LogSource logsource{.span = table_.span};
    const auto part = [&](std::string_view text) {
      return text.empty() ? std::nullopt : std::optional(Spanned<ir::Text>{text, table_.span});
    };
    logsource.category = part(choice_.source.category);
    logsource.product = part(choice_.source.product);
    logsource.service = part(choice_.source.service);
    form_.rule.logsource = std::move(logsource);
    return true;
  }

  void AddConstants() {
    for (const schema::ConstantField& constant : choice_.needed) {
      ir::Indicator indicator{.field = ir::FieldRef{table_.span, constant.field}};
      indicator.values = {{table_.span, ir::StringValue{{ir::Text(constant.value)}}}};
      main_.push_back(form_.rule.Add(ir::Predicate{table_.span, std::move(indicator)}));
    }
  }

  // The test as Sigma's, whatever has to be around it.
  std::optional<SigmaTest> ToSigma(PredicateId id, const ir::Indicator& indicator) {
    std::string reason;
    std::optional<SigmaTest> test = IndicatorToSigma(indicator, choice_, *form_.rule.arena, reason);
    if (!test) Refuse(source_[id].span, reason);
    return test;
  }

  // A test into a map; one whose key is there already, or that is negated, waits for its own term.
  void AddToMap(std::vector<PredicateId>& map, PredicateId id, const ir::Indicator& indicator) {
    const std::optional<SigmaTest> test = ToSigma(id, indicator);
    if (!test) return;
    const std::string key = ItemKey(test->indicator);
    const bool is_taken = std::any_of(map.begin(), map.end(), [&](PredicateId other) {
      return ItemKey(std::get<ir::Indicator>(form_.rule[other].node)) == key;
    });
    if (is_taken || test->is_negated) {
      repeated_.push_back(id);
    } else {
      map.push_back(form_.rule.Add(ir::Predicate{source_[id].span, test->indicator}));
    }
  }

  PredicateId CloseMap(const std::vector<PredicateId>& map) {
    if (map.size() == 1) return map.front();
    return form_.rule.Add(ir::Predicate{source_.body_span, ir::AllOf{map}});
  }

  // A selection under `stem`, numbered from the second on; gives its name.
  std::string AddSelection(std::string_view stem, PredicateId predicate) {
    std::string name(stem);
    const auto is_taken = [&](const ir::Selection& other) { return other.name.value == name; };
    const auto& selections = form_.rule.selections;
    for (int i = 2; std::any_of(selections.begin(), selections.end(), is_taken); ++i) {
      name = fmt::format("{}_{}", stem, i);
    }
    const SourceSpan span = form_.rule[predicate].span;
    form_.rule.Add(ir::Selection{span, {form_.rule.arena->Keep(name), span}, predicate});
    return name;
  }

  // A predicate as a term of the condition; its tests become selections.
  std::string Translate(PredicateId id, bool negated, int depth) {
    constexpr int kMaxDepth = 200;  // far above what a reader could follow
    if (depth > kMaxDepth) {
      Refuse(source_[id].span, "a condition nested this deeply has no readable form in Sigma");
      return {};
    }
    const std::string_view stem = negated ? "filter" : "selection";
    return std::visit(
        ir::Overloaded{
            [&](const ir::Indicator& indicator) -> std::string {
              const std::optional<SigmaTest> test = ToSigma(id, indicator);
              if (!test) return {};
              const PredicateId copy =
                  form_.rule.Add(ir::Predicate{source_[id].span, test->indicator});
              if (!test->is_negated) return AddSelection(stem, copy);
              return "not " + AddSelection(negated ? "selection" : "filter", copy);
            },
            [&](const ir::AllOf& all) { return TranslateAll(all, id, negated, depth); },
            [&](const ir::AnyOf& any) { return TranslateAny(any, id, negated, depth); },
            [&](const ir::Not& negation) -> std::string {
              const std::string inner = Translate(negation.operand, !negated, depth + 1);
              return inner.find(' ') == std::string::npos || inner.starts_with('(')
                         ? "not " + inner
                         : fmt::format("not ({})", inner);
            },
            [&](const ir::SelectionRef&) -> std::string { return {}; },
            [&](const ir::SelectionQuantifier&) -> std::string { return {}; },
            [&](const ir::Condition& condition) -> std::string {
              Refuse(source_[id].span, fmt::format("`{}` is no test of one field",
                                                   ir::ExpressionText(source_, condition.expression,
                                                                      ir::Secrets::kHide)));
              return {};
            },
        },
        source_[id].node);
  }

  // Tests of different fields are one map.
  std::optional<PredicateId> AsMap(PredicateId id) {
    const auto* all = std::get_if<ir::AllOf>(&source_[id].node);
    const std::vector<PredicateId> operands = all != nullptr ? all->operands : std::vector{id};
    std::vector<PredicateId> map;
    std::vector<std::string> keys;
    for (const PredicateId operand : operands) {
      const auto* indicator = std::get_if<ir::Indicator>(&source_[operand].node);
      if (indicator == nullptr) return std::nullopt;
      std::string reason;
      const auto test = IndicatorToSigma(*indicator, choice_, *form_.rule.arena, reason);
      if (!test || test->is_negated) return std::nullopt;
      keys.push_back(ItemKey(test->indicator));
      if (std::count(keys.begin(), keys.end(), keys.back()) > 1) return std::nullopt;
      map.push_back(form_.rule.Add(ir::Predicate{source_[operand].span, test->indicator}));
    }
    if (map.size() == 1) return map.front();
    return form_.rule.Add(ir::Predicate{source_[id].span, ir::AllOf{std::move(map)}});
  }

  std::string TranslateAll(const ir::AllOf& all, PredicateId id, bool negated, int depth) {
    if (const auto map = AsMap(id)) return AddSelection(negated ? "filter" : "selection", *map);
    return Join(all.operands, " and ", negated, depth);
  }

  // Maps of which one has to hold are one list.
  std::string TranslateAny(const ir::AnyOf& any, PredicateId id, bool negated, int depth) {
    std::vector<PredicateId> maps;
    for (const PredicateId operand : any.operands) {
      const auto map = AsMap(operand);
      if (!map) return Join(any.operands, " or ", negated, depth);
      maps.push_back(*map);
    }
    return AddSelection(
        negated ? "filter" : "selection",
        form_.rule.Add(ir::Predicate{source_[id].span, ir::AnyOf{std::move(maps)}}));
  }

  std::string Join(const std::vector<PredicateId>& operands, std::string_view word, bool negated,
                   int depth) {
    std::vector<std::string> terms;
    for (const PredicateId operand : operands) {
      terms.push_back(Translate(operand, negated, depth + 1));
    }
    return fmt::format("({})", Joined(terms, word));
  }

  const ir::Rule& source_;
  const analysis::Facts& facts_;
  DiagnosticSink& sink_;
  SigmaForm form_;
  std::vector<Spanned<std::string>> left_;  // what the rule does not say, and where the query does
  Spanned<ir::Text> table_;
  LogSourceChoice choice_;
  std::vector<PredicateId> conjuncts_;  // of the source
  std::vector<PredicateId> repeated_;   // of the source: indicators that need a term of their own
  std::vector<PredicateId> main_;       // of the form: the map of the first selection
  bool failed_ = false;
};

}  // namespace

std::optional<SigmaForm> QueryToSigma(const CompiledRule& compiled, DiagnosticSink& sink) {
  return Translator(compiled, sink).Run();
}

}  // namespace lintel::backends::sigma
