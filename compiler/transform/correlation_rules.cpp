#include "compiler/transform/correlation_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

#include "compiler/transform/expression_writer.h"
#include "compiler/transform/group_columns.h"
#include "compiler/transform/query_names.h"
#include "compiler/transform/time_column.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {
namespace {

using ir::CorrelationType;
using ir::ExpressionId;
using ir::Text;

class RuleAdder {
 public:
  RuleAdder(const ir::Correlation& correlation, std::span<const Text> group,
            const CorrelationRun& run, int depth, ir::Rule& to)
      : correlation_(correlation), group_(group), run_(run), depth_(depth), to_(to) {}

  std::optional<NamedRules> Add() {
    if (!AddRules()) return std::nullopt;
    std::vector<Text> compared(group_.begin(), group_.end());
    if (LooksAtValue()) compared.push_back(kValueColumn);
    UnifyTypes(to_, let_ids_, compared, run_.platform);
    return std::move(result_);
  }

 private:
  bool LooksAtValue() const {
    switch (correlation_.type.value) {
      case CorrelationType::kValueCount:
      case CorrelationType::kValueSum:
      case CorrelationType::kValueAvg:
      case CorrelationType::kValuePercentile:
      case CorrelationType::kValueMedian:
        return true;
      case CorrelationType::kEventCount:
      case CorrelationType::kTemporal:
      case CorrelationType::kTemporalOrdered:
        return false;
    }
    return false;
  }

  bool IsTemporal() const {
    const CorrelationType type = correlation_.type.value;
    return type == CorrelationType::kTemporal || type == CorrelationType::kTemporalOrdered;
  }

  void Refuse(SourceSpan span, const std::string& message, std::string help) {
    run_.sink.Report(kNoDetection, span, "{}", message).Help(std::move(help));
  }

  // What the rule calls the field that the correlation calls `name`.
  ir::FieldRef FieldOf(const Spanned<Text>& name, const Spanned<Text>& rule) const {
    for (const ir::CorrelationAlias& alias : correlation_.aliases) {
      if (alias.name.value != name.value) continue;
      for (const ir::CorrelationAlias::Field& field : alias.fields) {
        if (field.rule.value == rule.value) {
          return {
              .span = field.field.span, .name = field.field.value, .is_mapped = field.is_mapped};
        }
      }
    }
    return {.span = name.span, .name = name.value};
  }

  // A let statement for each rule that the correlation names.
  bool AddRules() {
    bool is_complete = true;
    for (const Spanned<Text>& name : correlation_.rules) {
      const ir::Rule* named = run_.rules.Find(name.value);
      if (named == nullptr) {
        Refuse(name.span, fmt::format("no rule of this run has the id or name `{}`", name.value),
               "convert the rule together with the correlation: give both files, or their folder");
        is_complete = false;
        continue;
      }
      if (run_.rules.IsRefused(*named)) {
        Refuse(name.span, fmt::format("the rule `{}` is refused, so it has no hits", name.value),
               "see what is reported at that rule");
        is_complete = false;
        continue;
      }
      const bool is_there = std::ranges::find(result_.rules, named) != result_.rules.end();
      if (is_there && !IsTemporal()) continue;  // an event counts once
      result_.rules.push_back(named);
      is_complete = AddRule(name, *named) && is_complete;
    }
    return is_complete;
  }

  bool AddRule(const Spanned<Text>& name, const ir::Rule& named) {
    std::vector<WantedField> fields;
    for (std::size_t i = 0; i < group_.size(); ++i) {
      fields.push_back({FieldOf(correlation_.group_by[i], name), group_[i]});
    }
    if (LooksAtValue()) fields.push_back({FieldOf(correlation_.fields[0], name), kValueColumn});
    to_.arena->KeepAlive(named.arena);
    const std::size_t origins = to_.origins.size();
    std::optional<ir::Rule> written =
        named.correlation ? WriteInner(named, fields) : run_.write(named, fields, to_);
    if (!written) return false;
    to_ = *std::move(written);
    // Selections of several rules can have the same names, so no comment names them.
    to_.origins.resize(origins);
    to_.chosen_table = {};
    AddFilters(named.filters);
    const auto& title = named.metadata.name ? named.metadata.name : named.metadata.title;
    result_.names.push_back(FreeLetName(Identifier(title ? title->value : name.value)));
    let_ids_.push_back(
        to_.Add(ir::LetStatement{named.span, {result_.names.back(), name.span}, *to_.main}));
    to_.let_order.push_back(let_ids_.back());
    return true;
  }

  // Several rules may have the same filter.
  void AddFilters(const std::vector<ir::AppliedFilter>& filters) {
    for (const ir::AppliedFilter& filter : filters) {
      if (std::ranges::find(to_.filters, filter.span, &ir::AppliedFilter::span) ==
          to_.filters.end()) {
        to_.filters.push_back(filter);
      }
    }
  }

  // The name, or with a number behind it where a let statement has it.
  Text FreeLetName(const std::string& wanted) {
    std::string name = wanted;
    if (IsReserved(name, run_.platform)) name += "_hits";
    const std::string first = name;
    const auto is_taken = [&](const ir::LetStatement& let) { return let.name.value == name; };
    for (int number = 2; std::ranges::any_of(to_.lets, is_taken); ++number) {
      name = fmt::format("{}_{}", first, number);
    }
    return to_.arena->Keep(name);
  }

  // A correlation that this one names: its rows are its hits, with the time of the last event.
  std::optional<ir::Rule> WriteInner(const ir::Rule& named,
                                     const std::vector<WantedField>& fields) {
    const ir::Correlation& inner = *named.correlation;
    const std::vector<std::string> names = GroupColumnNames(inner);
    std::vector<Text> columns;
    for (const WantedField& wanted : fields) {
      const auto found =
          std::ranges::find(inner.group_by, wanted.field.name, &Spanned<Text>::value);
      if (found == inner.group_by.end()) {
        Refuse(wanted.field.span,
               fmt::format("a hit of the correlation has no field `{}`", wanted.field.name),
               "group that correlation by the field too");
        return std::nullopt;
      }
      const auto index = static_cast<std::size_t>(found - inner.group_by.begin());
      columns.push_back(to_.arena->Keep(names[index]));
    }
    ir::Rule into = to_;
    std::optional<ir::Rule> written = WriteCorrelation(named, std::move(into), run_, depth_ + 1);
    if (!written) return std::nullopt;
    result_.reach_seconds = std::max(result_.reach_seconds, written->correlation->reach_seconds);
    ExpressionWriter writer(*written, inner.span);
    ir::Project project;
    project.columns.push_back(writer.Name(TimeColumn(run_.platform)));
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const Text name = fields[i].name;
      const ExpressionId value = writer.Name(columns[i]);
      project.columns.push_back(columns[i] == name ? value : writer.Named(name, value));
    }
    ir::Query query = (*written)[*written->main];
    query.stages.push_back({inner.span, std::move(project)});
    written->main = written->Add(std::move(query));
    return written;
  }

  const ir::Correlation& correlation_;
  std::span<const Text> group_;
  const CorrelationRun& run_;
  int depth_;
  ir::Rule& to_;
  std::vector<ir::LetId> let_ids_;
  NamedRules result_;
};

}  // namespace

std::optional<NamedRules> AddNamedRules(const ir::Correlation& correlation,
                                        std::span<const Text> group, const CorrelationRun& run,
                                        int depth, ir::Rule& to) {
  return RuleAdder(correlation, group, run, depth, to).Add();
}

}  // namespace lintel::transform
