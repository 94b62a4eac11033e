#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/catalog.h"
#include "compiler/schema/user_catalog.h"

namespace lintel::analysis {

// The type of a scalar; none where it is not known, which is compatible with everything.
using ScalarTypeOrUnknown = std::optional<schema::ScalarType>;

// A table that columns come from, under the name that the rule has for it: a parser's rows are
// those of the table that it is the view of.
struct BoundTable {
  ir::Text name;
  schema::Table table;
};

// Where in the rule a table is named as the source of rows: into Binding::sources, which begin with
// no such place.
using SourceId = std::uint16_t;

// Which column of which table, read where, a column is, unchanged but for its name: none for a
// column that was made.
struct Origin {
  std::uint32_t column = 0;  // into the table's columns
  std::uint16_t table = 0;   // into Binding::tables, which begin with none
  SourceId source = 0;
};

// A column at one point of a pipeline.
struct BoundColumn {
  ir::Text name;
  ScalarTypeOrUnknown type;
  Origin origin = {};
};

// The columns that rows have at one point of a pipeline, in their order. Open rows may have more
// columns than those listed, so that a name that is not found proves nothing.
struct RowShape {
  std::vector<BoundColumn> columns;
  ir::Text table;       // the one table that the rows come from, whatever was added or taken away
  SourceId source = 0;  // where it is named
  bool is_open = false;
  bool is_guess = false;        // stems from something unknown: whatever is missing proves nothing
  bool has_all_tables = false;  // open, and all columns of all tables may be there

  // The column of exactly this name.
  const BoundColumn* Find(ir::Text name) const;
};

// Into Binding::shapes. Stages that change no column share one.
using ShapeId = std::uint32_t;

// What the binder finds wrong.
enum class ProblemKind : std::uint8_t {
  kUnknownTable,
  kUnknownColumn,
  kUnknownFunction,
  kTypeError,      // an operator or function that does not take a value of this type
  kArgumentError,  // a wrong number of arguments, or one in a form that is not allowed
  kDuplicateName,  // a column or let name that is declared twice
};

// `unknown-table`, …: the problem's name in dumps.
ir::Text Name(ProblemKind kind);

// Why a name is not known, where the binder can say it.
enum class ProblemReason : std::uint8_t {
  kNone,
  kOtherPlatform,  // the name exists on the other platform
  kDropped,        // the column was there before stage `stage` of the query
  kLetterCase,     // `suggestion` differs in the case of letters alone
  kNoMembers,      // a member of a value that is not dynamic
  kClosest,        // `suggestion` is spelled almost like it
};

// One mistake, told once: what follows from it is not reported.
struct BindingProblem {
  ProblemKind kind = ProblemKind::kUnknownColumn;
  SourceSpan span;
  ir::Text name;  // the name; for type errors the operator or function
  ProblemReason reason = ProblemReason::kNone;
  ir::Text suggestion;
  std::optional<ir::QueryId> query;  // for kDropped
  std::uint32_t stage = 0;           // for kDropped: into the query's stages
  // Of type errors: what is there, and what an operator's left side is or a function wants instead.
  ScalarTypeOrUnknown found;
  ScalarTypeOrUnknown left;
  ir::Text expected;        // of a function or stage: a word of schema::kParameterTypeWords
  bool is_literal = false;  // where a condition should stand a literal does
};

// A column of one of a binding's shapes.
struct ShapeColumn {
  ShapeId shape = 0;
  std::uint32_t column = 0;
};

// The rows of one query: those that come in (none for a source) and after each of its stages.
struct QueryShapes {
  ShapeId before = 0;
  std::vector<ShapeId> after;
};

// What every name of a rule means on one platform.
struct Binding {
  schema::Platform platform = schema::Platform::kSentinel;
  std::deque<RowShape> shapes;                            // the first has no columns and is open
  std::vector<BoundTable> tables;                         // by Origin::table
  std::vector<SourceSpan> sources;                        // by SourceId
  std::vector<QueryShapes> queries;                       // by QueryId
  std::vector<ScalarTypeOrUnknown> expression_types;      // by ExpressionId
  std::vector<std::optional<ShapeColumn>> named_columns;  // by ExpressionId: of a bare name, if any
  std::optional<ShapeId> output;                          // of the main query
  std::vector<BindingProblem> problems;  // in the order of reading, the first 1,000
  std::shared_ptr<TextArena> arena = std::make_shared<TextArena>();  // names made here
};

// Binds the rule's let statements and main query against one platform's schema.
Binding Bind(const ir::Rule& rule, const schema::Catalog& catalog, schema::Platform platform);

// Binds on each platform and keeps the binding with fewer problems, Sentinel's where they tie: a
// name is unknown only where it is unknown on both.
Binding BindOnAnyPlatform(const ir::Rule& rule, const schema::Catalog& catalog);

}  // namespace lintel::analysis
