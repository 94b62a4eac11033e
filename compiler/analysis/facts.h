#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/analysis/binding.h"
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

// A table that the rule reads. Names that mean a let statement are not here.
struct TableUse {
  Spanned<ir::Text> name;
  Role role = Role::kPrimary;
  ir::QueryId query;                      // the query whose source it is
  std::optional<ir::LetId> let;           // the let statement it stands in
  std::optional<schema::Table> xdr;       // the table as Defender XDR has it
  std::optional<schema::Table> sentinel;  // the table as Sentinel has it

  // Whether any platform's schema has it.
  bool is_known() const { return xdr.has_value() || sentinel.has_value(); }
};

// A column as the tables in scope have it, per platform.
struct ColumnMatch {
  std::optional<schema::ScalarType> xdr;
  std::optional<schema::ScalarType> sentinel;

  bool found() const { return xdr.has_value() || sentinel.has_value(); }

  // The type, where the platforms that have the column agree.
  std::optional<schema::ScalarType> type() const;
};

// A name that belongs to another schema than the tables in scope: `process.name` of ECS.
struct ForeignName {
  ir::Text schema;  // `ecs`, `sysmon`, `splunk`
  ir::Text table;   // the table in scope
  ir::Text column;  // what the table in scope calls it; empty where it has no such column
};

// Whether an indicator picks events or drops them.
enum class Polarity : std::uint8_t { kMatch, kExclude };

// One use of an indicator in the rule's logic: a where condition of any query, or a Sigma
// condition with selection names followed. Exclusions are those under an odd number of Not.
struct IndicatorUse {
  ir::PredicateId predicate;
  Polarity polarity = Polarity::kMatch;
  ColumnMatch column;                        // of the field, where its table is known
  std::optional<ForeignName> foreign;        // where no table in scope has the field
  bool is_time_filter = false;               // compares the time column: a window, no indicator
  std::optional<ir::SelectionId> selection;  // Sigma: the selection it stands in
  std::optional<ir::QueryId> query;          // KQL: the query …
  std::uint32_t stage = 0;                   // … and the index of its stage
  std::optional<ir::LetId> let;              // the let statement around it
  std::optional<std::uint32_t> table;        // into Facts::tables, where one table is in scope
};

// A name in a scalar expression that should be a column in scope: `FileName`, or `process` with
// the member `name` for `process.name`.
struct ColumnUse {
  SourceSpan span;       // of the name, members included
  SourceSpan name_span;  // of the name alone
  ir::Text name;
  ir::Text member;  // the dotted members as written with dots: `name`; else empty
  ColumnMatch column;
  std::optional<std::uint32_t> table;  // into Facts::tables: the one table in scope
  bool is_unknown = false;             // every table in scope is known and none has the column
  std::optional<ForeignName> foreign;  // of an unknown name, members included
  bool is_unchecked = false;           // not found, but rows of unknown shape may have it
  bool is_documentation = false;       // stands in a documented exclusion, not in the query
};

// A column of known type compared with literals: what a type check looks at.
struct LiteralComparison {
  ir::Text column;
  SourceSpan column_span;
  schema::ScalarType type = schema::ScalarType::kString;
  ir::BinaryOperator op = ir::BinaryOperator::kEqual;
  SourceSpan op_span;
  std::vector<ir::ExpressionId> literals;  // each a Literal
};

// The indicators of a documented false positive's exclusion, in the same order as the rule's
// false positives; empty where none is documented.
struct DocumentedExclusion {
  std::uint32_t false_positive = 0;  // into Metadata::false_positives
  std::vector<IndicatorUse> indicators;
  std::vector<ir::PredicateId> conditions;  // its parts that are no test of a field
};

// Where a rule is to run, as far as the user says so. The catalog must outlive what is made of it.
struct Surroundings {
  const schema::Catalog* catalog = &schema::BuiltInCatalog();
  std::optional<schema::Platform> platform;  // none: any on which the rule makes sense
};

// What a rule says in effect, derived from its IR; rebuilt after each transform, never stored in
// the IR.
struct Facts {
  std::vector<TableUse> tables;
  std::vector<IndicatorUse> indicators;
  std::vector<ir::PredicateId> conditions;  // parts of where conditions that test no single field
  std::vector<ColumnUse> columns;
  std::vector<LiteralComparison> comparisons;
  std::vector<DocumentedExclusion> documented_exclusions;
  std::vector<bool> used_selections;  // by SelectionId: whether a condition names it
  Binding binding;            // what every name of the queries means, and what is wrong with them
  Surroundings surroundings;  // what all of this presumes
};

// Reads the rule, with the tables of its surroundings.
Facts CollectFacts(const ir::Rule& rule, const Surroundings& surroundings = {});

// The column `name` as the table has it on each platform.
ColumnMatch FindColumn(const TableUse& table, ir::Text name);

}  // namespace lintel::analysis
