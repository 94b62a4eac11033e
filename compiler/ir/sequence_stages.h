#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/ir/stage_parts.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

// The stages that look for events in an order or for paths in a graph.
namespace lintel::ir {

// `name: type = value` behind `declare` of scan: a column that steps fill.
struct ScanColumn {
  ColumnDeclaration column;
  std::optional<ExpressionId> default_value;
};

// `step name optional output=last: condition => column = value, …;`. In the condition and the
// values `name.column` is the row that an earlier step matched.
struct ScanStep {
  SourceSpan span;
  Spanned<Text> name;
  bool is_optional = false;
  std::optional<Spanned<Text>> output;  // `all`, `last`, `none`; absent: not written
  ExpressionId condition;
  PredicateId predicate;                  // the condition as the checks read it
  std::vector<ExpressionId> assignments;  // each a NamedExpression
};

// `scan with_match_id=m order by … partition by … declare (…) with (steps)`.
struct Scan {
  std::vector<OperatorParameter> parameters;
  std::vector<OrderKey> order;
  std::vector<ExpressionId> partition;
  std::vector<ScanColumn> columns;
  std::vector<ScanStep> steps;
};

// `Nodes on id`: a table that has the properties of a graph's nodes; `key` is its column.
struct GraphTable {
  QueryId rows;
  Spanned<Text> key;
};

// Which way an edge leads: `-->`, `<--`, `--`.
enum class EdgeDirection : std::uint8_t { kRight, kLeft, kAny };

// `make-graph source --> target with Nodes on id partitioned-by column (stages)`: every row is an
// edge. The rows behind it are a graph until an operator makes a table of it.
struct MakeGraph {
  std::vector<OperatorParameter> parameters;  // `with_node_id` too
  ExpressionId source;
  ExpressionId target;
  EdgeDirection direction = EdgeDirection::kRight;
  std::vector<GraphTable> nodes;
  std::optional<ExpressionId> partition;
  std::optional<QueryId> body;  // of partitioned-by; a query without a source
};

// `-[name*1..5]->`; the bounds say how many edges one after the other.
struct GraphEdge {
  EdgeDirection direction = EdgeDirection::kRight;
  std::optional<Spanned<Text>> name;
  bool has_bracket = false;  // `-[]->` as opposed to `-->`
  std::optional<ExpressionId> least;
  std::optional<ExpressionId> most;
};

// `(a)-[e]->(b)<--(c)`: between two nodes stands one edge.
struct GraphPattern {
  std::vector<std::optional<Spanned<Text>>> nodes;
  std::vector<GraphEdge> edges;
};

// `graph-match patterns where condition project columns`; `x.column` is a property of the node or
// edge that the pattern calls x.
struct GraphMatch {
  std::vector<OperatorParameter> parameters;
  std::vector<GraphPattern> patterns;
  std::optional<ExpressionId> condition;
  std::optional<PredicateId> predicate;  // the condition as the checks read it
  std::vector<ExpressionId> columns;     // of `project`; none: all properties
  bool is_shortest_paths = false;        // `graph-shortest-paths`
};

// `graph-where-nodes condition`, `graph-where-edges condition`.
struct GraphWhere {
  ExpressionId condition;
  PredicateId predicate;
  bool is_edges = false;
};

// `nodes as Name with_node_id=id`, `edges as Name …`.
struct GraphOutput {
  Spanned<Text> kind;
  std::optional<Spanned<Text>> name;
  std::vector<OperatorParameter> parameters;
};

// `graph-to-table nodes, edges`.
struct GraphToTable {
  std::vector<GraphOutput> outputs;
};

// `graph-mark-components kind=weak with_component_id=id`.
struct GraphMarkComponents {
  std::vector<OperatorParameter> parameters;
};

// `assert-schema (a: string, …)`: refuses to run on other columns; the rows stay as they are.
struct AssertSchema {
  RowSchema schema;
};

// `project-by-names "a*", dynamic(["b"]), c`.
struct ProjectByNames {
  std::vector<ExpressionId> columns;
};

// `macro-expand group as name (query)`, the start of a pipeline: the query for every member of an
// entity group, which it calls by the name.
struct MacroExpand {
  std::vector<OperatorParameter> parameters;
  ExpressionId group;
  Spanned<Text> name;
  QueryId body;
};

}  // namespace lintel::ir
