#pragma once

#include <optional>
#include <span>
#include <vector>

#include "compiler/analysis/facts.h"
#include "compiler/analysis/scope.h"
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

// Reads one rule and fills its Facts. Private to this folder; see CollectFacts().
class Collector {
 public:
  Collector(const ir::Rule& rule, const Surroundings& surroundings) : rule_(rule) {
    facts_.surroundings = surroundings;
  }

  Facts Run();

 private:
  // queries.cpp: pipelines, their tables and scopes.
  void ReadLet(ir::LetId id);
  Scope ReadQuery(ir::QueryId id, Place place);
  Scope ReadSource(const Spanned<ir::Text>& name, const Place& place);
  Scope ReadFunction(const ir::FunctionSource& source, const Place& place);
  std::vector<Scope> ReadOperands(const ir::Stage& stage, const Place& place);
  void ReadStageExpressions(const ir::Stage& stage, const Scope& scope,
                            const std::vector<Scope>& operands, const Place& place);

  // columns.cpp: names and comparisons in scalar expressions.
  void ReadExpression(ir::ExpressionId root, const Scope& scope, const Scope* right,
                      const Place& place);
  void ReadName(const ir::NameExpression& name, SourceSpan span, const Scope& scope);
  bool ReadPath(ir::ExpressionId id, const Scope& scope, const Scope* right);
  void ReadComparison(const ir::BinaryExpression& binary, const Scope& scope);
  void AddColumnUse(ColumnUse use, const Scope& scope);

  // foreign.cpp: names of other schemas, members included.
  ir::Text Dotted(std::span<const ir::Text> members) const;
  std::optional<ForeignName> FindForeign(ir::Text name, std::optional<std::uint32_t> table) const;

  // indicators.cpp: predicates and their polarity.
  void ReadPredicate(ir::PredicateId root, const Scope& scope, const Place& place,
                     std::vector<IndicatorUse>& indicators,
                     std::vector<ir::PredicateId>& conditions);
  void ReadDocumentedExclusions();
  void MarkUsedSelections();

  // The table of that name, where the rule may run on the platform.
  std::optional<schema::Table> FindTable(schema::Platform platform, ir::Text name) const;

  // Whether a let statement or a query parameter has the name.
  bool IsLet(ir::Text name) const;

  const ir::Rule& rule_;
  Facts facts_;

  struct LetScope {
    ir::Text name;
    std::optional<Scope> rows;  // absent for scalars and functions
  };
  std::vector<LetScope> let_scopes_;
};

}  // namespace lintel::analysis
