// The stages of sequence_stages.h as text; see query_printer.h.

#include "compiler/ir/query_printer.h"

namespace lintel::ir {

void QueryPrinter::Expand(const Scan& scan) {
  Add("scan");
  AddParameters(scan.parameters, false);
  if (!scan.order.empty()) Add(" order by ");
  AddOrder(scan.order);
  if (!scan.partition.empty()) AddColumns(" partition by", scan.partition);
  for (std::size_t i = 0; i < scan.columns.size(); ++i) {
    const ScanColumn& column = scan.columns[i];
    Add(i > 0 ? ", " : " declare (");
    AddName(column.column.name.value);
    Add(": ");
    Add(column.column.type.value);
    if (!column.default_value) continue;
    Add(" = ");
    Add(*column.default_value);
  }
  Add(scan.columns.empty() ? " with (" : ") with (");
  for (const ScanStep& step : scan.steps) {
    Add("step ");
    AddName(step.name.value);
    if (step.is_optional) Add(" optional");
    if (step.output) {
      Add(" output=");
      AddName(step.output->value);
    }
    Add(": ");
    Add(step.condition);
    if (!step.assignments.empty()) Add(" => ");
    AddList(step.assignments);
    Add(&step == &scan.steps.back() ? ";" : "; ");
  }
  Add(")");
}

void QueryPrinter::Expand(const MakeGraph& graph) {
  Add("make-graph");
  // `with_node_id` stands behind the columns.
  for (const bool is_behind : {false, true}) {
    for (const OperatorParameter& parameter : graph.parameters) {
      if ((parameter.name.value == "with_node_id") == is_behind) AddParameters({parameter}, false);
    }
    if (is_behind) break;
    Add(" ");
    Add(graph.source);
    Add(graph.direction == EdgeDirection::kRight  ? " --> "
        : graph.direction == EdgeDirection::kLeft ? " <-- "
                                                  : " -- ");
    Add(graph.target);
  }
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    Add(i > 0 ? ", " : " with ");
    AddOperand(graph.nodes[i].rows);
    Add(" on ");
    AddName(graph.nodes[i].key.value);
  }
  if (!graph.partition || !graph.body) return;
  AddColumns(" partitioned-by", {*graph.partition});
  Add(" ");
  AddSubquery(*graph.body);
}

void QueryPrinter::AddEdge(const GraphEdge& edge) {
  Add(edge.direction == EdgeDirection::kLeft ? "<-" : "-");
  if (edge.has_bracket) {
    Add("[");
    if (edge.name) AddName(edge.name->value);
    if (edge.least && edge.most) {
      Add("*");
      Add(*edge.least);
      Add("..");
      Add(*edge.most);
    }
    Add("]");
  }
  Add(edge.direction == EdgeDirection::kRight ? "->" : "-");
}

void QueryPrinter::Expand(const GraphMatch& match) {
  Add(match.is_shortest_paths ? "graph-shortest-paths" : "graph-match");
  AddParameters(match.parameters, false);
  for (std::size_t i = 0; i < match.patterns.size(); ++i) {
    const GraphPattern& pattern = match.patterns[i];
    Add(i > 0 ? ", " : " ");
    for (std::size_t node = 0; node < pattern.nodes.size(); ++node) {
      if (node > 0) AddEdge(pattern.edges[node - 1]);
      Add("(");
      if (pattern.nodes[node]) AddName(pattern.nodes[node]->value);
      Add(")");
    }
  }
  if (match.condition) AddColumns(" where", {*match.condition});
  if (!match.columns.empty()) AddColumns(" project", match.columns);
}

void QueryPrinter::Expand(const GraphToTable& table) {
  for (std::size_t i = 0; i < table.outputs.size(); ++i) {
    const GraphOutput& output = table.outputs[i];
    Add(i > 0 ? ", " : "graph-to-table ");
    AddName(output.kind.value);
    if (output.name) {
      Add(" as ");
      AddName(output.name->value);
    }
    AddParameters(output.parameters, false);
  }
}

void QueryPrinter::Expand(const MacroExpand& expand) {
  Add("macro-expand");
  AddParameters(expand.parameters, false);
  Add(" ");
  Add(expand.group);
  Add(" as ");
  AddName(expand.name.value);
  Add(" ");
  AddSubquery(expand.body);
}

}  // namespace lintel::ir
