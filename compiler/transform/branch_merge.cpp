#include "compiler/transform/branch_merge.h"

#include <algorithm>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/predicate_join.h"
#include "compiler/transform/tested_columns.h"

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
    const bool is_alike = std::ranges::all_of(
        same, [&](PredicateId id) { return rule_[id].node.index() == kind; });
    if (!is_alike || depth > kMostDepth) return std::nullopt;
    const SourceSpan span = rule_[same[0]].span;
    if (std::holds_alternative<ir::Indicator>(rule_[same[0]].node)) return MergeTests(same);
    if (std::holds_alternative<ir::Not>(rule_[same[0]].node)) {
      std::vector<PredicateId> operands;
      for (const PredicateId id : same) operands.push_back(std::get<ir::Not>(rule_[id].node).operand);
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
};

}  // namespace

std::optional<MergedCondition> MergeBranches(ir::Rule& rule,
                                             const std::vector<PredicateId>& branches,
                                             const ComputedColumns& computed) {
  BranchMerger merger(rule, computed);
  const std::optional<PredicateId> condition = merger.Merge(branches);
  if (!condition) return std::nullopt;
  MergedCondition merged{*condition, merger.TakeColumns()};
  // A column may not stand for itself in one place and for several in another.
  for (const MergedColumn& column : merged.columns) {
    for (const PredicateId branch : branches) {
      for (const std::string_view name : TestedColumns(rule, branch)) {
        const auto stands_for = std::ranges::count_if(merged.columns, [&](const auto& other) {
          return std::ranges::find(other.originals, name) != other.originals.end();
        });
        if (name == column.name && stands_for != 1) return std::nullopt;
      }
    }
    const auto same_name = std::ranges::count(merged.columns, column.name, &MergedColumn::name);
    if (same_name != 1) return std::nullopt;
  }
  return merged;
}

}  // namespace lintel::transform
