#include "compiler/transform/branch_merge.h"

#include <algorithm>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/event_tests.h"
#include "compiler/transform/expression_writer.h"
#include "compiler/transform/predicate_join.h"

namespace lintel::transform {
namespace {

using ir::PredicateId;

// Deeper conditions stay apart; it bounds the recursion.
constexpr int kMostDepth = 16;

class BranchMerger {
 public:
  BranchMerger(ir::Rule& rule, const ComputedColumns& computed)
      : rule_(rule), computed_(computed) {}

  // The condition for the predicates that stand at one place in all branches.
  std::optional<PredicateId> Merge(const std::vector<PredicateId>& same, int depth = 0) {
    const std::size_t kind = rule_[same[0]].node.index();
    const bool is_alike =
        std::ranges::all_of(same, [&](PredicateId id) { return rule_[id].node.index() == kind; });
    if (!is_alike || depth > kMostDepth) return std::nullopt;
    const SourceSpan span = rule_[same[0]].span;
    if (std::holds_alternative<ir::Indicator>(rule_[same[0]].node)) return MergeTests(same);
    if (std::holds_alternative<ir::Not>(rule_[same[0]].node)) {
      std::vector<PredicateId> operands;
      for (const PredicateId id : same)
        operands.push_back(std::get<ir::Not>(rule_[id].node).operand);
      const std::optional<PredicateId> operand = Merge(operands, depth + 1);
      if (!operand) return std::nullopt;
      return rule_.Add({span, ir::Not{*operand}});
    }
    std::vector<std::vector<PredicateId>> lists;
    for (const PredicateId id : same) {
      if (const auto* all = std::get_if<ir::AllOf>(&rule_[id].node)) lists.push_back(all->operands);
      if (const auto* any = std::get_if<ir::AnyOf>(&rule_[id].node)) lists.push_back(any->operands);
    }
    if (lists.size() != same.size()) return std::nullopt;
    std::vector<PredicateId> merged;
    for (std::size_t i = 0; i < lists[0].size(); ++i) {
      std::vector<PredicateId> operands;
      for (const std::vector<PredicateId>& list : lists) {
        if (list.size() != lists[0].size()) return std::nullopt;
        operands.push_back(list[i]);
      }
      const std::optional<PredicateId> operand = Merge(operands, depth + 1);
      if (!operand) return std::nullopt;
      merged.push_back(*operand);
    }
    if (std::holds_alternative<ir::AnyOf>(rule_[same[0]].node)) {
      return rule_.Add({span, ir::AnyOf{std::move(merged)}});
    }
    return rule_.Add({span, ir::AllOf{std::move(merged)}});
  }

  std::vector<MergedColumn> TakeColumns() { return std::move(columns_); }

  // Whether no merged column has the name of one that is asked for as it is, or of another.
  bool IsClear(const std::vector<MergedColumn>& columns) const {
    return std::ranges::all_of(columns, [&](const MergedColumn& column) {
      return std::ranges::find(plain_, column.name) == plain_.end() &&
             std::ranges::count(columns, column.name, &MergedColumn::name) == 1;
    });
  }

 private:
  // Tests that differ in the column at most.
  std::optional<PredicateId> MergeTests(const std::vector<PredicateId>& same) {
    ir::Indicator first = std::get<ir::Indicator>(rule_[same[0]].node);
    if (!first.field) return std::nullopt;
    std::vector<ir::Text> columns;
    for (const PredicateId id : same) {
      ir::Indicator other = std::get<ir::Indicator>(rule_[id].node);
      if (!other.field) return std::nullopt;
      columns.push_back(std::exchange(other.field->name, first.field->name));
      if (!IsSameTest(first, other)) return std::nullopt;
    }
    if (std::ranges::all_of(columns, [&](ir::Text name) { return name == columns[0]; })) {
      plain_.push_back(columns[0]);
      return same[0];
    }
    if (!std::ranges::all_of(columns, [&](ir::Text name) { return IsText(name); })) {
      return std::nullopt;
    }
    auto found = std::ranges::find(columns_, columns, &MergedColumn::originals);
    if (found == columns_.end()) {
      const auto computed = std::ranges::find_if(
          columns, [&](ir::Text name) { return computed_.Find(name) != nullptr; });
      if (computed == columns.end()) return std::nullopt;
      found = columns_.insert(found, {*computed, columns});
    }
    first.field->name = found->name;
    const SourceSpan span = rule_[same[0]].span;
    return rule_.Add({span, std::move(first)});
  }

  bool IsText(ir::Text name) const {
    if (const ComputedColumn* column = computed_.Find(name)) {
      return column->mapping.kind != schema::FieldKind::kNumberMember;
    }
    return computed_.TypeOf(name) == schema::ScalarType::kString;
  }

  ir::Rule& rule_;
  const ComputedColumns& computed_;
  std::vector<MergedColumn> columns_;
  std::vector<ir::Text> plain_;
};

// A column of the table, or what a computed one is made of.
ir::ExpressionId Value(ir::Rule& rule, ir::Text name, const ComputedColumns& computed,
                       SourceSpan span) {
  const ComputedColumn* column = computed.Find(name);
  if (column != nullptr) return computed.Value(*column, span);
  return ExpressionWriter(rule, span).Name(name);
}

}  // namespace

std::optional<MergedCondition> MergeBranches(ir::Rule& rule, const std::vector<Branch>& branches,
                                             const ComputedColumns& computed, SourceSpan span) {
  std::vector<PredicateId> conditions;
  for (const Branch& branch : branches) {
    const auto* id = std::get_if<PredicateId>(&branch.outcome);
    const schema::EventKind& first = branches[0].event;
    const bool is_told_by_column =
        EventTests(rule, computed, span).Expression(branch.event).has_value() &&
        branch.event.column == first.column && IsSame(branch.event.further, first.further) &&
        IsSame(branch.event.except, first.except);
    if (id == nullptr || !is_told_by_column) return std::nullopt;
    conditions.push_back(*id);
  }
  if (conditions.size() < 2) return std::nullopt;
  BranchMerger merger(rule, computed);
  const std::optional<PredicateId> condition = merger.Merge(conditions);
  if (!condition) return std::nullopt;
  MergedCondition merged{*condition, merger.TakeColumns()};
  if (!merger.IsClear(merged.columns)) return std::nullopt;
  return merged;
}

ir::ExpressionId ValueOf(ir::Rule& rule, const ComputedColumn& column,
                         const MergedCondition& merged, const std::vector<Branch>& branches,
                         const ComputedColumns& computed, SourceSpan span) {
  const auto found = std::ranges::find(merged.columns, column.name, &MergedColumn::name);
  if (found == merged.columns.end()) return computed.Value(column, span);
  // Kinds that share a column are one case.
  std::vector<std::pair<ir::Text, schema::EventKind>> cases;
  for (std::size_t i = 0; i < branches.size(); ++i) {
    const auto same = std::ranges::find(cases, found->originals[i],
                                        &std::pair<ir::Text, schema::EventKind>::first);
    if (same == cases.end()) {
      cases.emplace_back(found->originals[i], branches[i].event);
    } else {
      AddNew(same->second.values, branches[i].event.values);
    }
  }
  EventTests tests(rule, computed, span);
  std::vector<ir::ExpressionId> arguments;
  for (const auto& [original, event] : cases) {
    if (&original != &cases.back().first) arguments.push_back(*tests.Expression(event));
    arguments.push_back(Value(rule, original, computed, span));
  }
  return ExpressionWriter(rule, span)
      .Call(cases.size() == 2 ? "iff" : "case", std::move(arguments));
}

}  // namespace lintel::transform
