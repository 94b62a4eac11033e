#include "compiler/transform/pipeline.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/fill_placeholders.h"
#include "compiler/transform/pipeline_conditions.h"
#include "compiler/transform/pipeline_names.h"
#include "compiler/transform/pipeline_values.h"
#include "compiler/transform/preparation_diagnostics.h"
#include "compiler/transform/rule_edits.h"

namespace lintel::transform {
namespace {

namespace pl = ir::pipeline;
using ir::Indicator;
using ir::PredicateId;
using ir::Text;

// Where a rule is refused as a whole: its title.
SourceSpan SpanOf(const ir::Rule& rule) {
  return rule.metadata.title ? rule.metadata.title->span : rule.span;
}

class PipelineRun {
 public:
  PipelineRun(ir::Rule& rule, ir::Placeholders variables, std::span<FieldNames> others,
              DiagnosticSink& sink)
      : rule_(rule), variables_(std::move(variables)), others_(others), sink_(sink) {}

  // False after a report.
  bool Apply(const std::vector<pl::Item>& items) {
    return std::ranges::all_of(items, [&](const pl::Item& item) {
      // What a pipeline asks of events it does with the rules that the correlation names.
      if (rule_.correlation && AsksForEvents(item.rule_conditions)) return true;
      ConditionMatcher matcher(rule_, state_);
      const bool matches = matcher.RuleMatches(item.rule_conditions);
      if (matcher.unknown()) {
        return Refuse(kPipelineEffect, SpanOf(rule_), item,
                      fmt::format("the pipeline asks for `{}` in a way that has no answer",
                                  matcher.unknown()->value),
                      "texts are compared with `eq` and `ne`, and custom keys not at all");
      }
      if (!matches) return true;
      if (item.id) state_.applied.insert(*item.id);
      return Transform(item);
    });
  }

 private:
  bool Transform(const pl::Item& item) {
    return std::visit(
        ir::Overloaded{
            [&](const pl::MapFieldNames& map) {
              MapFields(item,
                        [&](const std::optional<Text>& name) { return MappedNames(map, name); });
              return true;
            },
            [&](const pl::AddToFieldName& add) {
              MapFields(item,
                        [&](const std::optional<Text>& name) { return MappedNames(add, name); });
              return true;
            },
            [&](const pl::AddCondition& add) { return AddTo(item, add); },
            [&](const pl::DropDetectionItem&) { return Drop(item); },
            [&](const pl::ReplaceString& replace) {
              if (const auto fault = ReplacementFault(replace)) {
                return Refuse(kPipelineEffect, SpanOf(rule_), item, *fault,
                              "write `\\1` or `\\g<name>` for a group, `\\\\` for a backslash");
              }
              ChangeValues(item, true, [&](const SigmaText& t) { return Replace(replace, t); });
              return true;
            },
            [&](const pl::MapString& map) {
              ChangeValues(item, false, [&](const SigmaText& t) { return Map(map, t); });
              return true;
            },
            [&](const pl::ChangeCase& change) {
              ChangeValues(item, false,
                           [&](const SigmaText& t) { return InCase(change.upper, t); });
              return true;
            },
            [&](const pl::SetValue& set) {
              ForEachIndicator(item, [&](Indicator& indicator) {
                SetValueOf(indicator, set);
                return true;
              });
              return true;
            },
            [&](const pl::ValuePlaceholders& fill) {
              return Fill(item, fill.choice, variables_, false);
            },
            [&](const pl::WildcardPlaceholders& fill) {
              return Fill(item, fill.choice, AnyText(), true);
            },
            [&](const pl::QueryExpressionPlaceholders& ask) { return AskFor(item, ask); },
            [&](const pl::ChangeLogsource& change) {
              if (!rule_.logsource) return true;
              ir::LogSource source{.span = item.span};
              source.category = change.category;
              source.product = change.product;
              source.service = change.service;
              rule_.logsource = std::move(source);
              return true;
            },
            [&](const pl::SetState& set) {
              state_.values.insert_or_assign(std::string(set.key), set.value);
              // What pySigma's pipelines for Kusto call the table of the query.
              if (set.key == "query_table" && !rule_.correlation)
                rule_.asked_table = {set.value.text, item.span};
              return true;
            },
            [&](const pl::ChangeFields& change) {
              ChangeFieldList(change);
              return true;
            },
            [&](const pl::RuleFailure& failure) {
              return Refuse(kPipelineRefusal, SpanOf(rule_), item, std::string(failure.message),
                            "change the pipeline, or leave the rule out");
            },
            [&](const pl::DetectionItemFailure& failure) {
              bool is_refused = false;
              for (const DetectionItem& found : MatchingItems(item)) {
                Refuse(kPipelineRefusal, rule_[found.root].span, item, std::string(failure.message),
                       "change the item, or the pipeline");
                is_refused = true;
              }
              return !is_refused;
            },
            [&](const pl::Nest& nest) { return Apply(nest.items); },
        },
        item.transformation);
  }

  // --- Detection items

  std::vector<DetectionItem> MatchingItems(const pl::Item& item) {
    ConditionMatcher matcher(rule_, state_);
    std::vector<DetectionItem> items = CollectItems(rule_);
    std::erase_if(items, [&](const DetectionItem& found) {
      return !matcher.ItemMatches(item.item_conditions, found) ||
             !matcher.FieldsMatch(item.field_conditions, found);
    });
    return items;
  }

  // Calls `change` with every indicator of the items that match; what it changed is remembered.
  template <class Change>
  void ForEachIndicator(const pl::Item& item, Change change) {
    for (const DetectionItem& found : MatchingItems(item)) {
      for (const PredicateId id : found.indicators) {
        if (change(std::get<Indicator>(rule_.predicates[id.index].node))) Remember(item, id);
      }
    }
  }

  void Remember(const pl::Item& item, PredicateId id) {
    if (item.id) state_.applied_to_indicators[id.index].insert(*item.id);
  }

  void ChangeValues(const pl::Item& item, bool with_numbers, const ChangeText& change) {
    ForEachIndicator(item, [&](Indicator& indicator) {
      return ChangeStrings(indicator, with_numbers, change, *rule_.arena);
    });
  }

  static bool IsChosen(const pl::PlaceholderChoice& choice, Text name) {
    const bool is_in =
        !choice.include || std::ranges::find(*choice.include, name) != choice.include->end();
    return is_in && std::ranges::find(choice.exclude, name) == choice.exclude.end();
  }

  // Puts the expression in the place of values that are a placeholder and nothing else.
  bool AskFor(const pl::Item& item, const pl::QueryExpressionPlaceholders& ask) {
    bool is_valid = true;
    ForEachIndicator(item, [&](Indicator& indicator) {
      bool is_changed = false;
      for (ir::Value& value : indicator.values) {
        auto* string = std::get_if<ir::StringValue>(&value.node);
        if (string == nullptr || !Expands(indicator)) continue;
        for (ir::StringPart& part : string->parts) {
          auto* placeholder = std::get_if<ir::Placeholder>(&part);
          if (placeholder == nullptr || placeholder->expression != nullptr ||
              !IsChosen(ask.choice, placeholder->name)) {
            continue;
          }
          const bool is_whole = string->parts.size() == 1 && indicator.field &&
                                indicator.op == ir::MatchOperator::kEquals &&
                                indicator.transforms.size() == 1;
          if (!is_whole) {
            is_valid = Refuse(kPipelineEffect, value.span, item,
                              "a query expression stands for a field's whole value only",
                              "write `field|expand: '%name%'`, or give the values");
            break;
          }
          placeholder->expression = ask.expression.get();
          const auto found =
              std::ranges::find(ask.mapping, placeholder->name, &std::pair<Text, Text>::first);
          placeholder->id = found == ask.mapping.end() ? placeholder->name : found->second;
          is_changed = true;
        }
      }
      return is_changed;
    });
    return is_valid;
  }

  bool Fill(const pl::Item& item, const pl::PlaceholderChoice& choice,
            const ir::Placeholders& values, bool is_wildcard) {
    ir::Placeholders chosen{.arena = values.arena};
    for (const Text name : PlaceholderNames(rule_)) {
      if (!IsChosen(choice, name)) continue;
      const auto found = values.values.find(is_wildcard ? Text("*") : name);
      if (found != values.values.end()) chosen.values.emplace(name, found->second);
    }
    bool is_valid = true;
    ForEachIndicator(item, [&](Indicator& indicator) {
      is_valid = FillIndicator(rule_, indicator, chosen, sink_) && is_valid;
      return true;
    });
    return is_valid;
  }

  // What any placeholder becomes under `wildcard_placeholders`, under the name `*`.
  static ir::Placeholders AnyText() {
    ir::Placeholders any;
    any.values["*"].push_back({".*", ir::StringValue{{ir::Wildcard::kAnyRun}}});
    return any;
  }

  // Takes the items out of the maps that they stand in.
  bool Drop(const pl::Item& item) {
    const std::vector<DetectionItem> items = MatchingItems(item);
    std::set<PredicateId> dropped;
    for (const DetectionItem& found : items) dropped.insert(found.root);
    for (ir::Selection& selection : rule_.selections) {
      std::optional<PredicateId> narrowed;
      const std::optional<PredicateId> left =
          WithoutItems(rule_, selection.predicate, dropped, narrowed);
      if (narrowed) {
        return Refuse(kPipelineEffect, rule_[*narrowed].span, item,
                      "the pipeline would drop one of these alternatives, and the rule would find "
                      "less",
                      "leave the item in, or change the rule");
      }
      if (!left) {
        return Refuse(kPipelineEffect, selection.span, item,
                      fmt::format("the pipeline would leave nothing of the selection `{}`",
                                  selection.name.value),
                      "leave the item in, or change the rule");
      }
      selection.predicate = *left;
    }
    return true;
  }

  // --- Field names

  template <class Map>
  void MapFields(const pl::Item& item, Map map) {
    MapFieldList(item, map, rule_.metadata.fields);
    for (FieldNames& names : others_) MapFieldList(item, map, names);
    for (const DetectionItem& found : MatchingItems(item)) {
      for (const PredicateId id : found.indicators) MapIndicator(item, map, found, id);
    }
  }

  // `fields` of the rule, or a field of a correlation that names it.
  template <class Map>
  void MapFieldList(const pl::Item& item, Map map, FieldNames& list) {
    ConditionMatcher matcher(rule_, state_);
    FieldNames fields;
    for (const Spanned<Text>& field : list) {
      const MappedTo names = map(std::optional(field.value));
      if (!names || !matcher.FieldMatches(item.field_conditions, field.value, nullptr)) {
        fields.push_back(field);
        continue;
      }
      for (const std::string& name : *names) {
        const Text kept = rule_.arena->Keep(name);
        fields.push_back({kept, field.span});
        std::set<Text> applied = state_.applied_to_fields[field.value];
        if (item.id) applied.insert(*item.id);
        state_.applied_to_fields[kept].merge(applied);
      }
    }
    list = std::move(fields);
  }

  template <class Map>
  void MapIndicator(const pl::Item& item, Map map, const DetectionItem& found, PredicateId id) {
    ConditionMatcher matcher(rule_, state_);
    auto indicator = std::get<Indicator>(rule_[id].node);
    bool is_changed = false;
    std::vector<ir::Value> values;
    for (const ir::Value& value : indicator.values) {
      const auto* other = std::get_if<ir::FieldValue>(&value.node);
      const MappedTo names = other == nullptr ? std::nullopt : map(std::optional(other->field));
      if (!names || !matcher.FieldMatches(item.field_conditions, other->field, &found)) {
        values.push_back(value);
        continue;
      }
      is_changed = true;
      for (const std::string& name : *names) {
        values.push_back({value.span, ir::FieldValue{rule_.arena->Keep(name)}});
      }
    }
    indicator.values = std::move(values);
    const auto field = indicator.field ? std::optional(indicator.field->name) : std::nullopt;
    const MappedTo names = map(field);
    if (!names || !matcher.FieldMatches(item.field_conditions, field, &found)) {
      if (!is_changed) return;
      rule_.predicates[id.index].node = std::move(indicator);
      Remember(item, id);
      return;
    }
    Remember(item, id);
    if (!indicator.field) indicator.field = ir::FieldRef{.span = indicator.operator_span};
    indicator.field->is_mapped = true;
    if (names->size() == 1) {
      indicator.field->name = rule_.arena->Keep(names->front());
      rule_.predicates[id.index].node = std::move(indicator);
      return;
    }
    // Any of the fields may hold the value.
    ir::AnyOf any;
    const SourceSpan span = rule_[id].span;
    const std::set<Text> applied = state_.applied_to_indicators[id.index];
    for (const std::string& name : *names) {
      indicator.field->name = rule_.arena->Keep(name);
      any.operands.push_back(rule_.Add(ir::Predicate{span, indicator}));
      state_.applied_to_indicators[any.operands.back().index] = applied;
    }
    rule_.predicates[id.index].node = std::move(any);
  }

  void ChangeFieldList(const pl::ChangeFields& change) {
    std::vector<Spanned<Text>>& fields = rule_.metadata.fields;
    switch (change.how) {
      case pl::ChangeFields::How::kSet:
        fields = change.fields;
        return;
      case pl::ChangeFields::How::kAdd:
        fields.insert(fields.end(), change.fields.begin(), change.fields.end());
        return;
      case pl::ChangeFields::How::kRemove:
        // One of each, as Python's list.remove() does.
        for (const Spanned<Text>& field : change.fields) {
          const auto found = std::ranges::find(fields, field.value, &Spanned<Text>::value);
          if (found != fields.end()) fields.erase(found);
        }
        return;
    }
  }

  // --- Conditions

  bool AddTo(const pl::Item& item, const pl::AddCondition& add) {
    if (!add.fragment || add.fragment->selections.empty() || rule_.correlation) return true;
    const std::string wanted = add.name ? std::string(*add.name) : std::string("_cond");
    const Text name = rule_.arena->Keep(FreeSelectionName(rule_, wanted));
    const std::uint32_t offset = AppendPredicates(*add.fragment, 0, rule_);
    for (std::uint32_t i = offset; i < rule_.predicates.size(); ++i) {
      if (add.is_template) FillTemplate(rule_, rule_.predicates[i]);
      Remember(item, {i});
    }
    const ir::Selection& model = add.fragment->selections[0];
    const ir::SelectionId selection =
        rule_.Add(ir::Selection{.span = model.span,
                                .name = {name, item.span},
                                .predicate = {model.predicate.index + offset}});
    PredicateId added = rule_.Add(ir::Predicate{item.span, ir::SelectionRef{selection}});
    if (add.negated) added = rule_.Add(ir::Predicate{item.span, ir::Not{added}});
    RequireToo(rule_, added, fmt::format("{}{}", add.negated ? "not " : "", name));
    return true;
  }

  bool Refuse(const DiagnosticInfo& info, SourceSpan span, const pl::Item& item,
              const std::string& message, std::string help) {
    sink_.Report(info, span, "{}", message)
        .Note(item.span, "this part of the pipeline says so")
        .Help(std::move(help));
    return false;
  }

  ir::Rule& rule_;
  ir::Placeholders variables_;
  std::span<FieldNames> others_;
  DiagnosticSink& sink_;
  PipelineState state_;
};

}  // namespace

std::optional<ir::Rule> ApplyPipelines(const ir::Rule& rule,
                                       std::span<const pl::Pipeline> pipelines,
                                       const ir::Placeholders& given, DiagnosticSink& sink,
                                       std::span<FieldNames> others) {
  if (rule.filter) {
    sink.Report(kPipelineEffect, rule.filter->span,
                "a processing pipeline changes a filter only in the rules that it is meant for")
        .Help("convert them into queries, or without `--pipeline`");
    return std::nullopt;
  }
  std::vector<const pl::Pipeline*> order;
  for (const pl::Pipeline& pipeline : pipelines) order.push_back(&pipeline);
  std::ranges::stable_sort(order, {}, &pl::Pipeline::priority);
  ir::Placeholders variables;
  const auto add = [&](const ir::Placeholders& more) {
    for (const auto& [name, values] : more.values) variables.values.insert_or_assign(name, values);
  };
  for (const pl::Pipeline* pipeline : order) add(pipeline->variables);
  add(given);
  ir::Rule result = rule;
  PipelineRun run(result, std::move(variables), others, sink);
  for (const pl::Pipeline* pipeline : order) {
    // Its texts stand in the rule from now on.
    result.arena->KeepAlive(pipeline->texts);
    if (!run.Apply(pipeline->items)) return std::nullopt;
  }
  return result;
}

bool IsOverAskedTable(const ir::Rule& written, const ir::Rule& rule, DiagnosticSink& sink) {
  if (!rule.asked_table || !written.main) return true;
  const std::vector<ir::Stage>& stages = written[*written.main].stages;
  const auto* source = stages.empty() ? nullptr : std::get_if<ir::Source>(&stages.front().node);
  const Text table = source == nullptr ? Text() : source->table.value;
  if (table == rule.asked_table->value) return true;
  sink.Report(kPipelineEffect, SpanOf(rule),
              "the pipeline asks for the table `{}`, and the rule's log source is in `{}`",
              rule.asked_table->value, table)
      .Note(rule.asked_table->span, "this part of the pipeline says so")
      .Help("change the log source with `change_logsource`, or leave the state out");
  return false;
}

}  // namespace lintel::transform
