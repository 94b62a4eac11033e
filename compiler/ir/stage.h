#pragma once

#include <cstdint>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/ir/expression.h"
#include "compiler/ir/ids.h"
#include "compiler/ir/sequence_stages.h"
#include "compiler/ir/stage_parts.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

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

// `datatable (schema) [values]`, the start of a pipeline.
struct Datatable {
  RowSchema schema;
  std::vector<ExpressionId> values;  // row by row
};

// `externaldata (schema) [locations] with (…)`, the start of a pipeline.
struct Externaldata {
  RowSchema schema;
  std::vector<ExpressionId> locations;
  Text properties;  // as written, `with` included; may be empty
};

// `print name = value, …`, the start of a pipeline.
struct Print {
  std::vector<ExpressionId> columns;
};

// `range name from a to b step c`, the start of a pipeline.
struct Range {
  Spanned<Text> name;
  ExpressionId from;
  ExpressionId to;
  ExpressionId step;
};

// `search in (tables) condition`, as a stage or as the start of a pipeline. A bare text in the
// condition is looked for in every column.
struct Search {
  std::vector<OperatorParameter> parameters;
  std::vector<QueryId> tables;
  ExpressionId condition;
};

// `find in (tables) where condition project …`, as a stage or as the start of a pipeline.
struct Find {
  std::vector<OperatorParameter> parameters;
  std::vector<QueryId> tables;
  ExpressionId condition;
  std::vector<ExpressionId> columns;  // of `project`; none: the columns that all tables have
  bool has_smart_columns = false;     // `project-smart`
};

// `mv-apply columns on (stages)`; the body is a query without a source.
struct MvApply {
  std::vector<OperatorParameter> parameters;
  std::vector<MvExpandColumn> columns;
  std::optional<ExpressionId> limit;
  QueryId body;
};

// `parse-kv input as (schema) with (…)`.
struct ParseKv {
  ExpressionId input;
  RowSchema schema;
  Text properties;  // as written, `with` included; may be empty
};

// `evaluate plugin(…) : (schema)`, as a stage or as the start of a pipeline.
struct Evaluate {
  std::vector<OperatorParameter> parameters;
  ExpressionId call;
  std::optional<RowSchema> schema;
};

// `invoke function(…)`.
struct Invoke {
  ExpressionId call;
};

// `render chart …`: how to draw; the rows stay as they are.
struct Render {
  Text text;  // as written, from the chart's name on
};

// One column of `make-series`: `count() default = 0`.
struct SeriesColumn {
  ExpressionId expression;
  std::optional<ExpressionId> default_value;
};

// `make-series columns on axis from a to b step c by keys`, or `in range(a, b, c)`.
struct MakeSeries {
  std::vector<OperatorParameter> parameters;
  std::vector<SeriesColumn> columns;
  ExpressionId axis;
  std::optional<ExpressionId> from;
  std::optional<ExpressionId> to;
  std::optional<ExpressionId> step;
  std::vector<ExpressionId> keys;
};

// `as name`.
struct As {
  Spanned<Text> name;
};

// `serialize name = value, …`.
struct Serialize {
  std::vector<ExpressionId> columns;
};

// `getschema`.
struct GetSchema {};

// `sample n`.
struct Sample {
  ExpressionId count;
};

// `sample-distinct n of column`.
struct SampleDistinct {
  ExpressionId count;
  ExpressionId column;
};

// One level of `top-nested`: `n of column with others = value by key`.
struct TopNestedLevel {
  std::optional<ExpressionId> count;
  ExpressionId column;
  std::optional<ExpressionId> others;
  OrderKey key;
};

// `top-nested level, top-nested level`.
struct TopNested {
  std::vector<TopNestedLevel> levels;
};

// `top-hitters n of column by weight`.
struct TopHitters {
  ExpressionId count;
  ExpressionId column;
  std::optional<ExpressionId> weight;
};

// `partition by key (stages)`; the body is a query without a source, or, in braces, a whole one.
struct Partition {
  std::vector<OperatorParameter> parameters;
  ExpressionId key;
  QueryId body;
  bool has_source = false;
};

// One branch of `fork`; the body is a query without a source.
struct ForkBranch {
  std::optional<Spanned<Text>> name;
  QueryId body;
};

// `fork (stages) (stages)`.
struct Fork {
  std::vector<ForkBranch> branches;
};

// `facet by columns with (stages)`; the body is a query without a source.
struct Facet {
  std::vector<ExpressionId> columns;
  std::optional<QueryId> body;
};

// `reduce by column`.
struct Reduce {
  std::vector<OperatorParameter> parameters;
  ExpressionId column;
  Text properties;  // as written, `with` included; may be empty
};

// `consume`.
struct Consume {
  std::vector<OperatorParameter> parameters;
};

// A tabular operator, or a form of one, that the IR does not model: kept verbatim, counted, never
// interpreted.
struct OpaqueStage {
  Text operator_name;
  Text text;  // as written, without the pipe
};

// The operator of a stage.
using StageVariant =
    std::variant<Source, FunctionSource, SubquerySource, Where, Extend, Project, ProjectAway,
                 ProjectKeep, ProjectRename, ProjectReorder, Summarize, Join, Lookup, Union,
                 Distinct, Top, Take, Sort, Count, MvExpand, Parse, Datatable, Externaldata, Print,
                 Range, Search, Find, MvApply, ParseKv, Evaluate, Invoke, Render, MakeSeries, As,
                 Serialize, GetSchema, Sample, SampleDistinct, TopNested, TopHitters, Partition,
                 Fork, Facet, Reduce, Consume, Scan, MakeGraph, GraphMatch, GraphWhere,
                 GraphToTable, GraphMarkComponents, AssertSchema, ProjectByNames, MacroExpand,
                 OpaqueStage>;

// The variant with what copies, moves and destroys it written in rule.cpp: that is code for every
// operator, which no other file has to compile again.
struct StageNode : StageVariant {
  StageNode();
  // Said by its type: the variant's own constructor compares it with every operator.
  template <class Node>
  requires(!std::is_same_v<Node, StageNode>) StageNode(Node node)
      : StageVariant(std::in_place_type<Node>, std::move(node)) {}
  StageNode(const StageNode&);
  StageNode(StageNode&&) noexcept;
  StageNode& operator=(const StageNode&);
  StageNode& operator=(StageNode&&) noexcept;
  ~StageNode();
};

// One step of a pipeline. `span` starts at the operator's name (not at the pipe).
struct Stage {
  SourceSpan span;
  StageNode node;
};

// The operator's name as a catalogue prints it: `where`, `mv-expand`, `source`.
Text OperatorName(const Stage& stage);

// A pipeline: the first stage yields rows, each later one works on the rows before it.
struct Query {
  SourceSpan span;
  std::vector<Stage> stages;
};

// A parameter of a function: a scalar of a type, or rows with at least some columns.
struct FunctionParameter {
  Spanned<Text> name;
  std::variant<Spanned<Text>, RowSchema> type;  // a scalar type as written, or `(x: long, …)`
  std::optional<ExpressionId> default_value;
};

// A function defined by a let statement: `let f = (a: string, T: (x: long)) { … };`. Its lets are
// its own; a body that is nothing is an empty function.
struct LetFunction {
  std::vector<FunctionParameter> parameters;
  std::vector<LetId> lets;
  std::variant<std::monostate, ExpressionId, QueryId> body;
  bool is_view = false;
  Text text;  // the whole function as written
};

// `let name = …;`
struct LetStatement {
  SourceSpan span;
  Spanned<Text> name;
  std::variant<ExpressionId, QueryId, LetFunction> value;
};

}  // namespace lintel::ir
