// The tabular operators as text; see query_printer.h.

#include "compiler/ir/query_printer.h"

namespace lintel::ir {

void QueryPrinter::AddJoin(Text name, const std::vector<OperatorParameter>& parameters,
                           const std::optional<Spanned<Text>>& kind, QueryId right,
                           const std::vector<ExpressionId>& keys) {
  Add(name);
  if (kind) {
    Add(" kind=");
    Add(kind->value);
  }
  AddParameters(parameters, kind.has_value());
  Add(" ");
  AddOperand(right);
  if (!keys.empty()) Add(" on ");
  AddList(keys);
}

// A query as an operand: bare where it is just a name.
void QueryPrinter::AddOperand(QueryId query) {
  const std::vector<Stage>& stages = rule_[query].stages;
  if (stages.size() == 1 && std::holds_alternative<Source>(stages.front().node)) {
    pieces_.emplace_back(query);
  } else {
    AddSubquery(query);
  }
}

// ` in (A, B)`, where tables are named at all.
void QueryPrinter::AddTables(const std::vector<QueryId>& tables) {
  if (tables.empty()) return;
  Add(" in (");
  for (std::size_t i = 0; i < tables.size(); ++i) {
    if (i > 0) Add(", ");
    AddOperand(tables[i]);
  }
  Add(")");
}

void QueryPrinter::AddOrder(const std::vector<OrderKey>& keys) {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (i > 0) Add(", ");
    Add(keys[i].expression);
    if (keys[i].ascending) Add(*keys[i].ascending ? " asc" : " desc");
    if (keys[i].nulls_first) Add(*keys[i].nulls_first ? " nulls first" : " nulls last");
  }
}

void QueryPrinter::AddExpansions(const std::vector<MvExpandColumn>& columns,
                                 const std::optional<ExpressionId>& limit) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    Add(i > 0 ? ", " : " ");
    Add(columns[i].expression);
    if (!columns[i].to_type) continue;
    Add(" to typeof(");
    Add(columns[i].to_type->value);
    Add(")");
  }
  if (!limit) return;
  Add(" limit ");
  Add(*limit);
}

void QueryPrinter::AddSchema(const RowSchema& schema) {
  Add("(");
  if (schema.keeps_others) Add(schema.columns.empty() ? "*" : "*, ");
  for (std::size_t i = 0; i < schema.columns.size(); ++i) {
    if (i > 0) Add(", ");
    AddName(schema.columns[i].name.value);
    Add(": ");
    Add(schema.columns[i].type.value);
  }
  Add(")");
}

void QueryPrinter::Expand(const Stage& stage) {
  std::visit(
      Overloaded{
          // Wildcards (`union Device*`) come as they are written.
          [&](const Source& source) {
            if (source.table.value.find('*') != Text::npos) return Add(source.table.value);
            AddName(source.table.value);
          },
          [&](const FunctionSource& source) { Add(source.call); },
          [&](const SubquerySource& source) { AddSubquery(source.query); },
          [&](const Where& where) {
            Add("where");
            if (!where.condition) return;
            Add(" ");
            Add(*where.condition);
          },
          [&](const Extend& extend) { AddColumns("extend", extend.columns); },
          [&](const Project& project) { AddColumns("project", project.columns); },
          [&](const ProjectAway& project) { AddColumns("project-away", project.columns); },
          [&](const ProjectKeep& project) { AddColumns("project-keep", project.columns); },
          [&](const ProjectRename& project) { AddColumns("project-rename", project.columns); },
          [&](const ProjectReorder& project) { AddColumns("project-reorder", project.columns); },
          [&](const Summarize& summarize) { Expand(summarize); },
          [&](const Join& join) {
            AddJoin("join", join.parameters, join.kind, join.right, join.keys);
          },
          [&](const Lookup& lookup) {
            AddJoin("lookup", lookup.parameters, lookup.kind, lookup.right, lookup.keys);
          },
          [&](const Union& stage_union) { Expand(stage_union); },
          [&](const Distinct& distinct) { AddColumns("distinct", distinct.columns); },
          [&](const Top& top) {
            Add("top ");
            Add(top.count);
            Add(" by ");
            AddOrder(top.keys);
          },
          [&](const Take& take) { AddColumns("take", {take.count}); },
          [&](const Sort& sort) {
            Add("sort by ");
            AddOrder(sort.keys);
          },
          [&](const Count&) { Add("count"); },
          [&](const MvExpand& expand) { Expand(expand); },
          [&](const Parse& parse) { Expand(parse); },
          [&](const Datatable& table) {
            Add("datatable ");
            AddSchema(table.schema);
            Add(" [");
            AddList(table.values);
            Add("]");
          },
          [&](const Externaldata& external) { Expand(external); },
          [&](const ir::Print& print) { AddColumns("print", print.columns); },
          [&](const Range& range) {
            Add("range ");
            AddName(range.name.value);
            Add(" from ");
            Add(range.from);
            Add(" to ");
            Add(range.to);
            Add(" step ");
            Add(range.step);
          },
          [&](const Search& search) { Expand(search); },
          [&](const Find& find) { Expand(find); },
          [&](const MvApply& apply) {
            Add("mv-apply");
            AddParameters(apply.parameters, false);
            AddExpansions(apply.columns, apply.limit);
            Add(" on ");
            AddSubquery(apply.body);
          },
          [&](const ParseKv& parse) {
            Add("parse-kv ");
            Add(parse.input);
            Add(" as ");
            AddSchema(parse.schema);
            if (!parse.properties.empty()) Add(" ");
            Add(parse.properties);
          },
          [&](const Evaluate& evaluate) { Expand(evaluate); },
          [&](const Invoke& invoke) { AddColumns("invoke", {invoke.call}); },
          [&](const Render& render) {
            Add("render ");
            Add(render.text);
          },
          [&](const MakeSeries& series) { Expand(series); },
          [&](const As& as) {
            Add("as ");
            AddName(as.name.value);
          },
          [&](const Serialize& serialize) { AddColumns("serialize", serialize.columns); },
          [&](const GetSchema&) { Add("getschema"); },
          [&](const Sample& sample) { AddColumns("sample", {sample.count}); },
          [&](const SampleDistinct& sample) {
            AddColumns("sample-distinct", {sample.count});
            AddColumns(" of", {sample.column});
          },
          [&](const TopNested& nested) { Expand(nested); },
          [&](const TopHitters& hitters) {
            AddColumns("top-hitters", {hitters.count});
            AddColumns(" of", {hitters.column});
            if (hitters.weight) AddColumns(" by", {*hitters.weight});
          },
          [&](const Partition& partition) { Expand(partition); },
          [&](const Fork& fork) { Expand(fork); },
          [&](const Facet& facet) { Expand(facet); },
          [&](const Reduce& reduce) {
            Add("reduce");
            AddParameters(reduce.parameters, false);
            AddColumns(" by", {reduce.column});
            if (!reduce.properties.empty()) Add(" ");
            Add(reduce.properties);
          },
          [&](const Consume& consume) {
            Add("consume");
            AddParameters(consume.parameters, false);
          },
          [&](const Scan& scan) { Expand(scan); },
          [&](const MakeGraph& graph) { Expand(graph); },
          [&](const GraphMatch& match) { Expand(match); },
          [&](const GraphWhere& where) { AddColumns(OperatorName(stage), {where.condition}); },
          [&](const GraphToTable& table) { Expand(table); },
          [&](const GraphMarkComponents& mark) {
            Add("graph-mark-components");
            AddParameters(mark.parameters, false);
          },
          [&](const AssertSchema& assert_schema) {
            Add("assert-schema ");
            AddSchema(assert_schema.schema);
          },
          [&](const ProjectByNames& project) { AddColumns("project-by-names", project.columns); },
          [&](const MacroExpand& expand) { Expand(expand); },
          [&](const OpaqueStage& opaque) { Add(opaque.text); },
      },
      stage.node);
}

void QueryPrinter::Expand(const Summarize& summarize) {
  Add("summarize");
  AddParameters(summarize.parameters, false);
  if (!summarize.aggregates.empty()) Add(" ");
  AddList(summarize.aggregates);
  if (summarize.keys.empty()) return;
  Add(" by ");
  AddList(summarize.keys);
}

void QueryPrinter::Expand(const Union& stage_union) {
  Add("union");
  AddParameters(stage_union.parameters, false);
  for (std::size_t i = 0; i < stage_union.operands.size(); ++i) {
    Add(i > 0 ? ", " : " ");
    AddOperand(stage_union.operands[i]);
  }
}

void QueryPrinter::Expand(const MvExpand& expand) {
  Add("mv-expand");
  AddParameters(expand.parameters, false);
  AddExpansions(expand.columns, expand.limit);
}

void QueryPrinter::Expand(const Parse& parse) {
  Add(parse.is_filter ? "parse-where" : "parse");
  AddParameters(parse.parameters, false);
  Add(" ");
  Add(parse.input);
  Add(" with");
  for (const ParsePart& part : parse.pattern) {
    Add(" ");
    std::visit(Overloaded{
                   [&](ExpressionId text) { Add(text); },
                   [&](const ParseColumn& column) {
                     AddName(column.name.value);
                     if (!column.type) return;
                     Add(": ");
                     Add(column.type->value);
                   },
                   [&](const StarExpression& star) { Add(star.pattern); },
               },
               part);
  }
}

void QueryPrinter::Expand(const Externaldata& external) {
  Add("externaldata ");
  AddSchema(external.schema);
  Add(" [");
  AddList(external.locations);
  Add("]");
  if (!external.properties.empty()) Add(" ");
  Add(external.properties);
}

void QueryPrinter::Expand(const Search& search) {
  Add("search");
  AddParameters(search.parameters, false);
  AddTables(search.tables);
  Add(" ");
  Add(search.condition);
}

void QueryPrinter::Expand(const Find& find) {
  Add("find");
  AddParameters(find.parameters, false);
  AddTables(find.tables);
  Add(" where ");
  Add(find.condition);
  if (find.has_smart_columns) Add(" project-smart");
  if (!find.columns.empty()) AddColumns(" project", find.columns);
}

void QueryPrinter::Expand(const Evaluate& evaluate) {
  Add("evaluate");
  AddParameters(evaluate.parameters, false);
  Add(" ");
  Add(evaluate.call);
  if (!evaluate.schema) return;
  Add(" : ");
  AddSchema(*evaluate.schema);
}

void QueryPrinter::Expand(const MakeSeries& series) {
  Add("make-series");
  AddParameters(series.parameters, false);
  for (std::size_t i = 0; i < series.columns.size(); ++i) {
    Add(i > 0 ? ", " : " ");
    Add(series.columns[i].expression);
    if (!series.columns[i].default_value) continue;
    Add(" default=");
    Add(*series.columns[i].default_value);
  }
  AddColumns(" on", {series.axis});
  if (series.from) AddColumns(" from", {*series.from});
  if (series.to) AddColumns(" to", {*series.to});
  if (series.step) AddColumns(" step", {*series.step});
  if (!series.keys.empty()) AddColumns(" by", series.keys);
}

void QueryPrinter::Expand(const TopNested& nested) {
  for (std::size_t i = 0; i < nested.levels.size(); ++i) {
    const TopNestedLevel& level = nested.levels[i];
    Add(i > 0 ? ", top-nested" : "top-nested");
    if (level.count) AddColumns("", {*level.count});
    AddColumns(" of", {level.column});
    if (level.others) AddColumns(" with others =", {*level.others});
    Add(" by ");
    AddOrder({level.key});
  }
}

void QueryPrinter::Expand(const Partition& partition) {
  Add("partition");
  AddParameters(partition.parameters, false);
  AddColumns(" by", {partition.key});
  Add(" ");
  if (!partition.has_source) return AddSubquery(partition.body);
  Add("{ ");
  pieces_.emplace_back(partition.body);
  Add(" }");
}

void QueryPrinter::Expand(const Fork& fork) {
  Add("fork");
  for (const ForkBranch& branch : fork.branches) {
    Add(" ");
    if (branch.name) {
      AddName(branch.name->value);
      Add(" = ");
    }
    AddSubquery(branch.body);
  }
}

void QueryPrinter::Expand(const Facet& facet) {
  AddColumns("facet by", facet.columns);
  if (!facet.body) return;
  Add(" with ");
  AddSubquery(*facet.body);
}

}  // namespace lintel::ir
