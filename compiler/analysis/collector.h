#pragma once

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/ir/rule.h"

namespace lintel::analysis {

// Where a piece of logic stands: carried down while a rule is read.
struct Place {
  Role role = Role::kPrimary;
  std::optional<ir::LetId> let;
  std::optional<ir::QueryId> query;
  std::uint32_t stage = 0;
  std::optional<ir::SelectionId> selection;
};

// What a name means at one point of a pipeline.
struct Resolution {
  bool is_found = false;
  ColumnMatch column;                  // where a table's column is meant
  std::optional<std::uint32_t> table;  // into Facts::tables
};

// The rows whose columns a name can mean, as the binder has them; null where nothing is known.
using Rows = const RowShape*;

// Reads one rule and fills its Facts. Private to this folder; see CollectFacts().
class Collector {
 public:
  Collector(const ir::Rule& rule, const Surroundings& surroundings);

  Facts Run();

 private:
  // queries.cpp: pipelines and their tables.
  void ReadLet(ir::LetId id);
  void ReadQuery(ir::QueryId id, Place place);
  void ReadSource(const Spanned<ir::Text>& name, const Place& place);
  void ReadFunction(const ir::FunctionSource& source, const Place& place);
  void ReadOperands(const ir::Stage& stage, const Place& place);
  void ReadStageExpressions(const ir::Stage& stage, Rows rows, const Place& place);
  Rows RowsBefore(ir::QueryId query, std::size_t stage) const;
  Rows RowsOf(ir::QueryId query) const;

  // columns.cpp: names and comparisons in scalar expressions.
  void ReadExpression(ir::ExpressionId root, Rows rows, Rows right, const Place& place);
  void ReadName(ir::ExpressionId id, Rows rows);
  bool ReadPath(ir::ExpressionId id, Rows rows, Rows right);
  void ReadComparison(const ir::BinaryExpression& binary, Rows rows);
  void AddColumnUse(ColumnUse use, const BoundColumn* column, Rows rows);
  const BoundColumn* FindNamed(ir::ExpressionId id, Rows rows) const;
  Resolution Resolve(const BoundColumn* column) const;
  std::optional<std::uint32_t> FindUse(ir::Text table, SourceId source) const;
  std::optional<std::uint32_t> OnlyTable(Rows rows) const;

  // foreign.cpp: names of other schemas, members included.
  ir::Text Dotted(std::span<const ir::Text> members) const;
  std::optional<ForeignName> FindForeign(const ColumnUse& use) const;

  // indicators.cpp: predicates and their polarity.
  void ReadPredicate(ir::PredicateId root, Rows rows, const Place& place,
                     std::vector<IndicatorUse>& indicators,
                     std::vector<ir::PredicateId>& conditions);
  void ReadDocumentedExclusions();
  Resolution ResolveInMainTables(ir::Text name) const;
  void MarkUsedSelections();

  // The table of that name, where the rule may run on the platform.
  std::optional<schema::Table> FindTable(schema::Platform platform, ir::Text name) const;

  // Whether a let statement or a query parameter has the name.
  bool IsLet(ir::Text name) const;

  const ir::Rule& rule_;
  Facts facts_;
  std::vector<ir::Text> lets_;  // names of the let statements read so far
  // Names that the binder does not know and nothing has used yet, by their first byte.
  std::unordered_map<std::uint32_t, const BindingProblem*> unknown_;
};

}  // namespace lintel::analysis
