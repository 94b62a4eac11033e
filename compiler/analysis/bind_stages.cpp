#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "compiler/analysis/binder.h"
#include "compiler/ir/overloaded.h"

namespace lintel::analysis {
namespace {

using schema::ScalarType;

}  // namespace

ShapeId Binder::AfterStage(const ir::Stage& stage, ShapeId before) {
  const ShapeId after = AfterAnyStage(stage, before);
  // What is made of unknown rows may hold more than is written.
  if (after != before && shape(before).is_guess && !shape(after).is_guess) {
    RowShape guess = shape(after);
    guess.is_open = true;
    guess.is_guess = true;
    return AddShape(std::move(guess));
  }
  return after;
}

ShapeId Binder::AfterAnyStage(const ir::Stage& stage, ShapeId before) {
  row_ = before;
  const auto bind_all = [&](const std::vector<ir::ExpressionId>& expressions) {
    for (const ir::ExpressionId expression : expressions) BindExpression(expression);
  };
  const auto fixed = [&](std::vector<BoundColumn> columns) {
    return AddShape({.columns = std::move(columns), .table = {}, .source = 0});
  };
  return std::visit(
      ir::Overloaded{
          [&](const ir::Source&) { return before; },
          [&](const ir::FunctionSource& source) { return BindTabularCall(source.call, {}); },
          [&](const ir::SubquerySource& source) { return BindQuery(source.query, {}); },
          [&](const ir::Where& where) {
            if (where.condition) {
              CheckCondition(*where.condition, BindExpression(*where.condition).type, "where");
            }
            return before;
          },
          [&](const ir::Extend& extend) { return AfterExtend(extend.columns, before); },
          [&](const ir::Project& project) { return AfterProject(project.columns, before); },
          [&](const ir::ProjectAway& away) { return AfterKeep(away.columns, before, false); },
          [&](const ir::ProjectKeep& kept) { return AfterKeep(kept.columns, before, true); },
          [&](const ir::ProjectRename& rename) { return AfterRename(rename, before); },
          [&](const ir::ProjectReorder& reorder) { return AfterReorder(reorder, before); },
          [&](const ir::Summarize& summarize) { return AfterSummarize(summarize, before); },
          [&](const ir::Join& join) { return AfterJoin(join, before); },
          [&](const ir::Lookup& lookup) { return AfterLookup(lookup, before); },
          [&](const ir::Union& node) { return AfterUnion(node, before, false); },
          [&](const ir::Distinct& distinct) {
            const ShapeId after = AfterProject(distinct.columns, before);
            CheckKeyTypes(distinct.columns, before, "distinct");
            return after;
          },
          [&](const ir::Top& top) {
            CheckInteger(top.count, "top");
            for (const ir::OrderKey& key : top.keys) BindExpression(key.expression);
            return before;
          },
          [&](const ir::Take& take) {
            CheckInteger(take.count, "take");
            return before;
          },
          [&](const ir::Sort& sort) {
            for (const ir::OrderKey& key : sort.keys) {
              CheckNotDynamic(key.expression, BindExpression(key.expression).type, "sort");
            }
            return before;
          },
          [&](const ir::Count&) {
            return fixed({{"Count", ScalarType::kLong}});
          },
          [&](const ir::MvExpand& expand) {
            if (expand.limit) BindExpression(*expand.limit);
            return AfterExpand(expand.columns, expand.parameters, before, "mv-expand");
          },
          [&](const ir::Parse& parse) { return AfterParse(parse, before); },
          [&](const ir::Datatable& table) {
            bind_all(table.values);
            return DeclaredShape(table.schema);
          },
          [&](const ir::Externaldata& external) { return DeclaredShape(external.schema); },
          [&](const ir::Print& print) {
            row_.reset();
            ShapeBuilder builder(*binding_.arena);
            std::size_t number = 0;
            for (const ir::ExpressionId column : print.columns) {
              const BoundValue value = BindExpression(column);
              const auto* named = std::get_if<ir::NamedExpression>(&rule_[column].node);
              builder.AddNumbered(named != nullptr ? named->names.front().value
                                                   : Keep(fmt::format("print_{}", number)),
                                  value.type);
              ++number;
            }
            return AddShape(builder.Finish());
          },
          [&](const ir::Range& range) {
            row_.reset();
            const BoundValue from = BindExpression(range.from);
            BindExpression(range.to);
            BindExpression(range.step);
            const bool is_int = from.type == ScalarType::kInt;
            return fixed(
                {{range.name.value, is_int ? ScalarTypeOrUnknown(ScalarType::kLong) : from.type}});
          },
          [&](const ir::Search& search) { return AfterSearch(search, before, false); },
          [&](const ir::Find& find) { return AfterFind(find, before, false); },
          [&](const ir::MvApply& apply) {
            if (apply.limit) BindExpression(*apply.limit);
            const ShapeId expanded =
                AfterExpand(apply.columns, apply.parameters, before, "mv-apply");
            const ShapeId inner = BindQuery(apply.body, expanded);
            if (shape(inner).is_open) return kOpen;
            return AfterApply(apply, before, inner);
          },
          [&](const ir::ParseKv& parse) {
            BindExpression(parse.input);
            ShapeBuilder builder(*binding_.arena, shape(before));
            for (const ir::ColumnDeclaration& column : parse.schema.columns) {
              builder.Set(column.name.value, schema::ParseScalarType(column.type.value));
            }
            return AddShape(builder.Finish());
          },
          [&](const ir::Evaluate& evaluate) { return AfterEvaluate(evaluate, before); },
          [&](const ir::Invoke& invoke) { return BindTabularCall(invoke.call, before); },
          [&](const ir::Render&) { return before; },
          [&](const ir::MakeSeries& series) { return AfterMakeSeries(series, before); },
          [&](const ir::As& as) {
            Declare(as.name.value, {std::nullopt, before});
            return before;
          },
          [&](const ir::Serialize& serialize) { return AfterSerialize(serialize.columns, before); },
          [&](const ir::GetSchema&) {
            return fixed({{"ColumnName", ScalarType::kString},
                          {"ColumnOrdinal", ScalarType::kLong},
                          {"DataType", ScalarType::kString},
                          {"ColumnType", ScalarType::kString}});
          },
          [&](const ir::Sample& sample) {
            CheckInteger(sample.count, "sample");
            return before;
          },
          [&](const ir::SampleDistinct& sample) {
            CheckInteger(sample.count, "sample-distinct");
            return AfterProject({sample.column}, before);
          },
          [&](const ir::TopNested& nested) { return AfterTopNested(nested, before); },
          [&](const ir::TopHitters& hitters) { return AfterTopHitters(hitters, before); },
          [&](const ir::Partition& partition) { return AfterPartition(partition, before); },
          [&](const ir::Fork& fork) {
            for (const ir::ForkBranch& branch : fork.branches) BindQuery(branch.body, before);
            return kOpen;
          },
          [&](const ir::Facet& facet) {
            bind_all(facet.columns);
            if (facet.body) BindQuery(*facet.body, before);
            return kOpen;
          },
          [&](const ir::Reduce& reduce) {
            BindExpression(reduce.column);
            return fixed({{"Pattern", ScalarType::kString},
                          {"Count", ScalarType::kLong},
                          {"Representative", ScalarType::kString}});
          },
          [&](const ir::Consume&) { return fixed({}); },
          [&](const ir::Scan& scan) { return AfterScan(scan, before); },
          [&](const ir::MakeGraph& graph) { return AfterMakeGraph(graph, before); },
          [&](const ir::GraphMatch& match) { return AfterGraphMatch(match); },
          [&](const ir::GraphWhere& where) {
            row_ = kOpen;  // nodes or edges, whose columns are not worked out
            BindExpression(where.condition);
            return before;
          },
          [&](const ir::GraphToTable&) { return kOpen; },
          [&](const ir::GraphMarkComponents&) { return before; },
          [&](const ir::AssertSchema&) { return before; },
          [&](const ir::ProjectByNames& project) { return AfterProjectByNames(project, before); },
          [&](const ir::MacroExpand& expand) { return AfterMacroExpand(expand); },
          [&](const ir::OpaqueStage&) { return kOpen; },
      },
      stage.node);
}

ShapeId Binder::AfterExtend(const std::vector<ir::ExpressionId>& columns, ShapeId before) {
  ShapeBuilder builder(*binding_.arena, shape(before));
  for (const ir::ExpressionId column : columns) AddColumn(column, builder, true);
  return AddShape(builder.Finish());
}

// Like `extend`, but an automatic name that is taken gets a number.
ShapeId Binder::AfterSerialize(const std::vector<ir::ExpressionId>& columns, ShapeId before) {
  ShapeBuilder builder(*binding_.arena, shape(before));
  for (const ir::ExpressionId column : columns) {
    const bool replaces = std::holds_alternative<ir::NamedExpression>(rule_[column].node) ||
                          std::holds_alternative<ir::NameExpression>(rule_[column].node);
    AddColumn(column, builder, replaces);
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterProject(const std::vector<ir::ExpressionId>& columns, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  for (const ir::ExpressionId column : columns) {
    if (const auto* star = std::get_if<ir::StarExpression>(&rule_[column].node)) {
      for (const BoundColumn& candidate : shape(before).columns) {
        if (schema::MatchesWildcard(candidate.name, star->pattern)) {
          builder.AddNew(candidate.name, candidate.type, candidate.origin);
        }
      }
      if (shape(before).is_open) builder.Open();
    } else {
      AddColumn(column, builder, false);
    }
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterRename(const ir::ProjectRename& rename, ShapeId before) {
  RowShape after = shape(before);
  for (const ir::ExpressionId column : rename.columns) {
    const auto* named = std::get_if<ir::NamedExpression>(&rule_[column].node);
    if (named == nullptr) continue;
    const BoundValue value = BindExpression(named->value);
    const ir::Text old = AutomaticName(named->value);
    const auto place = std::ranges::find(after.columns, old, &BoundColumn::name);
    if (place != after.columns.end()) {
      place->name = named->names.front().value;
    } else {
      after.columns.push_back({named->names.front().value, value.type});
    }
  }
  return AddShape(std::move(after));
}

ShapeId Binder::AfterKeep(const std::vector<ir::ExpressionId>& columns, ShapeId before,
                          bool keeps) {
  RowShape after{.columns = {},
                 .table = shape(before).table,
                 .source = shape(before).source,
                 .is_open = shape(before).is_open};
  std::vector<ir::Text> patterns;
  for (const ir::ExpressionId column : columns) {
    if (const auto* star = std::get_if<ir::StarExpression>(&rule_[column].node)) {
      patterns.push_back(star->pattern);
    } else {
      BindExpression(column);
      patterns.push_back(AutomaticName(column));
    }
  }
  for (const BoundColumn& column : shape(before).columns) {
    const bool is_named = std::ranges::any_of(
        patterns, [&](ir::Text pattern) { return schema::MatchesWildcard(column.name, pattern); });
    if (is_named == keeps) after.columns.push_back(column);
  }
  return AddShape(std::move(after));
}

ShapeId Binder::AfterReorder(const ir::ProjectReorder& reorder, ShapeId before) {
  ShapeBuilder builder(*binding_.arena);
  if (shape(before).is_open) builder.Open();
  for (const ir::ExpressionId column : reorder.columns) {
    if (const auto* star = std::get_if<ir::StarExpression>(&rule_[column].node)) {
      for (const BoundColumn& candidate : shape(before).columns) {
        if (schema::MatchesWildcard(candidate.name, star->pattern)) {
          builder.AddNew(candidate.name, candidate.type, candidate.origin);
        }
      }
    } else {
      const BoundValue value = BindExpression(column);
      builder.AddNew(AutomaticName(column), value.type, value.origin);
    }
  }
  for (const BoundColumn& column : shape(before).columns)
    builder.AddNew(column.name, column.type, column.origin);
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterParse(const ir::Parse& parse, ShapeId before) {
  BindExpression(parse.input);
  ShapeBuilder builder(*binding_.arena, shape(before));
  for (const ir::ParsePart& part : parse.pattern) {
    const auto* column = std::get_if<ir::ParseColumn>(&part);
    if (column == nullptr) continue;
    builder.Set(column->name.value, column->type ? schema::ParseScalarType(column->type->value)
                                                 : ScalarTypeOrUnknown(ScalarType::kString));
  }
  return AddShape(builder.Finish());
}

// The rows before lose what is expanded under its own name; what the body makes comes behind.
ShapeId Binder::AfterApply(const ir::MvApply& apply, ShapeId before, ShapeId inner) {
  RowShape kept = shape(before);
  for (const ir::MvExpandColumn& column : apply.columns) {
    const auto* name = std::get_if<ir::NameExpression>(&rule_[column.expression].node);
    if (name == nullptr) continue;
    std::erase_if(kept.columns, [&](const BoundColumn& c) { return c.name == name->name; });
  }
  ShapeBuilder builder(*binding_.arena, std::move(kept));
  for (const BoundColumn& column : shape(inner).columns)
    builder.Set(column.name, column.type, column.origin);
  return AddShape(builder.Finish());
}

ShapeId Binder::AfterPartition(const ir::Partition& partition, ShapeId before) {
  CheckNotDynamic(partition.key, BindExpression(partition.key).type, "partition");
  return BindQuery(partition.body, partition.has_source ? std::nullopt : std::optional(before));
}

}  // namespace lintel::analysis
