#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/catalog.h"

namespace lintel::analysis {

// What part a query plays in its rule.
enum class Role : std::uint8_t {
  kPrimary,   // the main pipeline, its union operands included
  kJoin,      // the right side of a join or lookup
  kAntiJoin,  // the right side of an anti join: rows that must not be there
  kLet,       // a let statement's query
  kSubquery,  // a query inside an expression: `in (…)`, `toscalar(…)`
};

// `primary`, `join`, `anti-join`, `let`, `subquery`.
ir::Text Name(Role role);

// A table that the rule reads.
struct TableUse {
  Spanned<ir::Text> name;
  Role role = Role::kPrimary;
  ir::QueryId query;                       // the query whose source it is
  std::optional<ir::LetId> let;            // the let statement it stands in
  std::optional<schema::Table> xdr;        // the table as Defender XDR has it
  std::optional<schema::Table> sentinel;   // the table as Sentinel has it
};

// A column as the tables in scope have it, per platform.
struct ColumnMatch {
  std::optional<schema::ScalarType> xdr;
  std::optional<schema::ScalarType> sentinel;

  bool found() const { return xdr.has_value() || sentinel.has_value(); }

  // The type where the platforms that have the column agree.
  std::optional<schema::ScalarType> type() const;
};

// Whether an indicator picks events or drops them.
enum class Polarity : std::uint8_t { kMatch, kExclude };

// One use of an indicator in the rule's logic: a where condition of any query, or a Sigma
// condition with selection names followed. Exclusions are those under an odd number of Not.
struct IndicatorUse {
  ir::PredicateId predicate;
  Polarity polarity = Polarity::kMatch;
  ColumnMatch column;                            // of the field, where its table is known
  bool is_time_filter = false;                   // compares the time column: window, not indicator
  std::optional<ir::SelectionId> selection;      // Sigma: the selection it stands in
  std::optional<ir::QueryId> query;              // KQL: the query …
  std::uint32_t stage = 0;                       // … and its stage
  std::optional<ir::LetId> let;                  // the let statement around it
  std::optional<std::uint32_t> table;            // index into Facts::tables, where one is in scope
};

// A name in a scalar expression that should be a column in scope.
struct ColumnUse {
  ir::ExpressionId expression;
  SourceSpan span;
  ir::Text name;
  ir::Text member;      // for `process.name` with no column `process`: `name`; else empty
  SourceSpan member_span;
  ColumnMatch column;
  std::optional<std::uint32_t> table;  // index into Facts::tables: the one table in scope
  bool is_unknown = false;             // every table in scope is known, and none has the column
};

// A comparison of an expression with a column type known, and its literals: what a type check
// looks at. Several values where the operator takes a list.
struct LiteralComparison {
  ir::Text column;
  SourceSpan column_span;
  schema::ScalarType type;
  ir::BinaryOperator op;
  SourceSpan op_span;
  std::vector<ir::ExpressionId> literals;
};

// What a rule says in effect, derived from its IR; rebuilt after each transform, never stored in
// the IR.
struct Facts {
  std::vector<TableUse> tables;
  std::vector<IndicatorUse> indicators;
  std::vector<ColumnUse> columns;
  std::vector<LiteralComparison> comparisons;
  std::vector<bool> used_selections;  // by SelectionId: whether a condition names it
};

// Reads the rule once.
Facts CollectFacts(const ir::Rule& rule);

// The tables that `name` may mean, or two empty ones: a use without a place, for looking up.
TableUse LookUpTable(Spanned<ir::Text> name);

// The column `name` as the table has it on each platform.
ColumnMatch FindColumn(const TableUse& table, ir::Text name);

}  // namespace lintel::analysis
