#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "compiler/ir/expression.h"
#include "compiler/ir/ids.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// `kind=inner`, `hint.strategy=shuffle`, `isfuzzy=true`: a parameter of a tabular operator.
struct OperatorParameter {
  Spanned<Text> name;
  Spanned<Text> value;  // as written
};

// Where a pipeline gets its rows: `DeviceProcessEvents`, a let name.
struct Source {
  Spanned<Text> table;
};

// A tabular function as the start of a pipeline: `_Im_Dns(starttime=ago(1d))`.
struct FunctionSource {
  ExpressionId call;
};

// `( … )` as the start of a pipeline.
struct SubquerySource {
  QueryId query;
};

// `where`, `filter`. The condition stands twice: as written, and as the checks read it. A rule
// that a transform made has no written form.
struct Where {
  std::optional<ExpressionId> condition;
  PredicateId predicate;
};

// `extend name = value, …`.
struct Extend {
  std::vector<ExpressionId> columns;  // NamedExpression, or any other with an automatic name
};

// `project …`.
struct Project {
  std::vector<ExpressionId> columns;
};

// `project-away …`, with wildcards.
struct ProjectAway {
  std::vector<ExpressionId> columns;
};

// `project-keep …`, with wildcards.
struct ProjectKeep {
  std::vector<ExpressionId> columns;
};

// `project-rename new = old, …`.
struct ProjectRename {
  std::vector<ExpressionId> columns;
};

// `project-reorder …`, with wildcards.
struct ProjectReorder {
  std::vector<ExpressionId> columns;
};

// `summarize aggregates by keys`.
struct Summarize {
  std::vector<OperatorParameter> parameters;
  std::vector<ExpressionId> aggregates;
  std::vector<ExpressionId> keys;
};

// `join kind=… (right) on keys`. A key is a name, or a comparison of `$left.x` with `$right.y`.
struct Join {
  std::vector<OperatorParameter> parameters;
  std::optional<Spanned<Text>> kind;  // as written; absent means innerunique
  QueryId right;
  std::vector<ExpressionId> keys;
};

// `lookup kind=… (right) on keys`.
struct Lookup {
  std::vector<OperatorParameter> parameters;
  std::optional<Spanned<Text>> kind;  // as written; absent means leftouter
  QueryId right;
  std::vector<ExpressionId> keys;
};

// `union a, (b | …), Device*`, as a stage or as the start of a pipeline.
struct Union {
  std::vector<OperatorParameter> parameters;
  std::vector<QueryId> operands;  // a bare table is a query of one Source
};

// `distinct …`; `*` is a StarExpression.
struct Distinct {
  std::vector<ExpressionId> columns;
};

// One key of `sort` or `top`.
struct OrderKey {
  ExpressionId expression;
  std::optional<bool> ascending;    // absent: not written, which means descending
  std::optional<bool> nulls_first;  // absent: not written
};

// `top n by keys`.
struct Top {
  ExpressionId count;
  std::vector<OrderKey> keys;
};

// `take n`, `limit n`.
struct Take {
  ExpressionId count;
};

// `sort by keys`, `order by keys`.
struct Sort {
  std::vector<OrderKey> keys;
};

// `count`.
struct Count {};

// One column of `mv-expand`: `x`, `x = expr`, each with an optional `to typeof(…)`.
struct MvExpandColumn {
  ExpressionId expression;
  std::optional<Spanned<Text>> to_type;
};

// `mv-expand …`, `mvexpand …`.
struct MvExpand {
  std::vector<OperatorParameter> parameters;
  std::vector<MvExpandColumn> columns;
  std::optional<ExpressionId> limit;
};

// A part of a `parse` pattern: a string to find, a column to fill, or `*`.
struct ParseColumn {
  Spanned<Text> name;
  std::optional<Spanned<Text>> type;
};
using ParsePart = std::variant<ExpressionId, ParseColumn, StarExpression>;

// `parse kind=… flags=… expression with pattern`; with `is_filter`, `parse-where`.
struct Parse {
  std::vector<OperatorParameter> parameters;
  ExpressionId input;
  std::vector<ParsePart> pattern;
  bool is_filter = false;
};

// A tabular operator that the IR does not model yet: kept verbatim, counted, never interpreted.
struct OpaqueStage {
  Text operator_name;
  Text text;  // as written, without the pipe
};

// One step of a pipeline. `span` starts at the operator's name (not at the pipe).
struct Stage {
  SourceSpan span;
  std::variant<Source, FunctionSource, SubquerySource, Where, Extend, Project, ProjectAway,
               ProjectKeep, ProjectRename, ProjectReorder, Summarize, Join, Lookup, Union, Distinct,
               Top, Take, Sort, Count, MvExpand, Parse, OpaqueStage>
      node;
};

// The operator's name as a catalogue prints it: `where`, `mv-expand`, `source`.
Text OperatorName(const Stage& stage);

// A pipeline: the first stage yields rows, each later one works on the rows before it.
struct Query {
  SourceSpan span;
  std::vector<Stage> stages;
};

// A function defined by a let statement: `let f = (a: string, T: (x: long)) { … };`.
struct LetFunction {
  std::vector<Spanned<Text>> parameters;  // names; what follows the colon is in the text
  Text text;                              // the whole function as written
};

// `let name = …;`
struct LetStatement {
  SourceSpan span;
  Spanned<Text> name;
  std::variant<ExpressionId, QueryId, LetFunction> value;
};

}  // namespace lintel::ir
