#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <utility>

#include "compiler/analysis/binder.h"
#include "compiler/ir/overloaded.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::analysis {
namespace {

// Queries inside queries beyond this depth are not bound; the front end refuses far less.
constexpr int kMaxDepth = 400;

}  // namespace

ShapeId Binder::BindQuery(ir::QueryId id, std::optional<ShapeId> input) {
  if (depth_ >= kMaxDepth) return kOpen;
  ++depth_;
  const std::optional<ShapeId> outer_row = row_;
  const std::optional<ShapeId> outer_right = std::exchange(right_, std::nullopt);
  const std::optional<ir::QueryId> outer_query = std::exchange(query_, id);
  const bool outer_aggregate = std::exchange(in_aggregate_, false);
  QueryShapes& shapes = binding_.queries[id.index];
  const bool is_first = shapes.after.empty();
  ShapeId rows = input.value_or(kOpen);
  if (is_first) shapes.before = rows;
  bool is_source = !input.has_value();
  const SymbolId outside = scope_;
  for (const ir::Stage& stage : rule_[id].stages) {
    row_ = rows;
    if (is_source) {
      row_.reset();
      if (const auto* source = std::get_if<ir::Source>(&stage.node)) {
        rows = BindSource(source->table);
      } else if (const auto* function = std::get_if<ir::FunctionSource>(&stage.node)) {
        rows = BindTabularCall(function->call, std::nullopt);
      } else if (const auto* subquery = std::get_if<ir::SubquerySource>(&stage.node)) {
        rows = BindQuery(subquery->query, std::nullopt);
      } else if (const auto* node = std::get_if<ir::Union>(&stage.node)) {
        rows = AfterUnion(*node, kOpen, true);
      } else if (const auto* search = std::get_if<ir::Search>(&stage.node)) {
        rows = AfterSearch(*search, search->tables.empty() ? kAllTables : kOpen, true);
      } else if (const auto* find = std::get_if<ir::Find>(&stage.node)) {
        rows = AfterFind(*find, kOpen, true);
      } else {
        rows = AfterAnyStage(stage, kOpen);
      }
      is_source = false;
    } else {
      rows = AfterStage(stage, rows);
    }
    if (is_first && silent_ == 0) shapes.after.push_back(rows);
  }
  if (!input) scope_ = outside;
  row_ = outer_row;
  right_ = outer_right;
  query_ = outer_query;
  in_aggregate_ = outer_aggregate;
  --depth_;
  return rows;
}

std::optional<ShapeId> Binder::FindRows(ir::Text name) {
  const auto known = std::ranges::find(tables_, name, &NamedRows::name);
  if (known != tables_.end()) return known->rows;
  if (const schema::UserRows* user = catalog_.FindUser(platform_, name)) {
    if (user->is_function) return std::nullopt;
    return UserRowsShape(*user, std::nullopt);
  }
  std::optional<RowShape> rows = BuiltInRows(name);
  if (!rows) return std::nullopt;
  const ShapeId id = AddShape(*std::move(rows));
  tables_.push_back({name, id});
  return id;
}

std::optional<RowShape> Binder::BuiltInRows(ir::Text name) {
  const std::optional<schema::Table> table = catalog_.FindBuiltIn(platform_, name);
  if (!table) return std::nullopt;
  return RowShape{.columns = ColumnsOf(table->name(), *table),
                  .table = table->name(),
                  .source = 0,
                  .is_open = table->is_open()};
}

std::uint16_t Binder::AddTable(ir::Text name, const schema::Table& table) {
  constexpr std::size_t kMostTables = std::numeric_limits<std::uint16_t>::max();
  if (binding_.tables.size() >= kMostTables) return 0;
  binding_.tables.push_back({name, table});
  return static_cast<std::uint16_t>(binding_.tables.size() - 1);
}

std::vector<BoundColumn> Binder::ColumnsOf(ir::Text name, const schema::Table& table) {
  const std::uint16_t origin = AddTable(name, table);
  const auto count = static_cast<std::uint32_t>(table.column_count());
  std::vector<BoundColumn> columns(count);
  for (std::uint32_t i = 0; i < count; ++i) {
    const schema::Column column = table.column(i);
    columns[i].name = column.name;
    columns[i].type = column.type;
    columns[i].origin = {i, origin, 0};
  }
  return columns;
}

ShapeId Binder::UserRowsShape(const schema::UserRows& user, std::optional<ShapeId> first_argument) {
  if (!user.adds) {
    const auto known = std::ranges::find(tables_, ir::Text(user.name), &NamedRows::name);
    if (known != tables_.end()) return known->rows;
  }
  ShapeBuilder builder(*binding_.arena,
                       user.adds && first_argument ? shape(*first_argument) : RowShape{});
  if (user.is_open || (user.adds && !first_argument)) builder.Open();
  const std::uint16_t origin = user.adds ? 0 : AddTable(user.name, {platform_, user});
  std::uint32_t index = 0;
  for (const auto& [name, type] : user.columns) {
    if (user.adds) {
      builder.AddNumbered(name, type);
    } else {
      builder.AddNew(name, type, {index++, origin, 0});
    }
  }
  RowShape rows = builder.Finish();
  if (!user.adds) rows.table = user.name;
  const ShapeId id = AddShape(std::move(rows));
  if (!user.adds) tables_.push_back({user.name, id});
  return id;
}

ShapeId Binder::BindSource(const Spanned<ir::Text>& table) {
  if (const Symbol* symbol = FindSymbol(table.value)) {
    if (symbol->function) return CallFunction(*symbol, {}, {}).rows.value_or(kOpen);
    return symbol->value.rows.value_or(kOpen);
  }
  if (const schema::UserRows* user = catalog_.FindUser(platform_, table.value)) {
    return ReadAt(shape(UserRowsShape(*user, std::nullopt)), table.span);
  }
  if (std::optional<RowShape> rows = BuiltInRows(table.value)) {
    return ReadAt(*std::move(rows), table.span);
  }
  if (table.value.find('*') != ir::Text::npos) {
    std::vector<ShapeId> operands;
    for (const ir::Text name : catalog_.Match(platform_, table.value)) {
      if (const std::optional<ShapeId> rows = FindRows(name)) operands.push_back(*rows);
    }
    return operands.empty() ? kOpen : Unite(operands, false);
  }
  ReportUnknownTable(table.span, table.value);
  return ReadAt(RowsElsewhere(table.value), table.span);
}

// A parser that our mappings know gives at least the columns of the table that it is the view of.
std::optional<ShapeId> Binder::RowsOfParser(const ir::CallExpression& call) {
  const std::string_view name = schema::ParserTable(call.function);
  if (name.empty()) return std::nullopt;
  const std::optional<schema::Table> table =
      catalog_.FindBuiltIn(schema::Platform::kSentinel, name);
  if (!table) return std::nullopt;
  RowShape rows{.columns = ColumnsOf(call.function, *table),
                .table = call.function,
                .source = 0,
                .is_open = true,
                .is_guess = true};
  for (BoundColumn& column : rows.columns) column.type.reset();
  return ReadAt(std::move(rows), call.function_span);
}

// The rows of a table as they are read at one place, so that two joins of it stay apart.
ShapeId Binder::ReadAt(RowShape rows, SourceSpan place) {
  constexpr std::size_t kMostSources = std::numeric_limits<SourceId>::max();
  if (binding_.sources.size() < kMostSources) {
    rows.source = static_cast<SourceId>(binding_.sources.size());
    binding_.sources.push_back(place);
    for (BoundColumn& column : rows.columns) column.origin.source = rows.source;
  }
  return AddShape(std::move(rows));
}

// The rows of a table that is not there. The columns that the other platform's has are worth
// knowing, but what is said of them here proves nothing.
RowShape Binder::RowsElsewhere(ir::Text name) {
  const schema::Platform other = platform_ == schema::Platform::kSentinel
                                     ? schema::Platform::kDefenderXdr
                                     : schema::Platform::kSentinel;
  RowShape rows{.columns = {}, .table = name, .source = 0, .is_open = true, .is_guess = true};
  if (const std::optional<schema::Table> table = catalog_.Find(other, name)) {
    rows.columns = ColumnsOf(name, *table);
    for (BoundColumn& column : rows.columns) column.type.reset();
  }
  return rows;
}

ShapeId Binder::BindTabularCall(ir::ExpressionId call, std::optional<ShapeId> piped) {
  const auto* node = std::get_if<ir::CallExpression>(&rule_[call].node);
  if (node == nullptr || !piped) return BindExpression(call).rows.value_or(kOpen);
  // `T | invoke f(x)`: the rows are the first argument.
  if (const Symbol* symbol = FindSymbol(node->function); symbol && symbol->function) {
    const Symbol function = *symbol;
    std::vector<BoundValue> arguments = {{std::nullopt, *piped}};
    row_.reset();
    for (const ir::ExpressionId argument : node->arguments) {
      arguments.push_back(BindExpression(argument));
    }
    return CallFunction(function, std::move(arguments), node->arguments).rows.value_or(kOpen);
  }
  for (const ir::ExpressionId argument : node->arguments) BindExpression(argument);
  if (const schema::UserRows* user = catalog_.FindUser(platform_, node->function)) {
    return UserRowsShape(*user, piped);
  }
  if (IsPlatformFunction(node->function)) {
    // It puts columns beside those that are there.
    RowShape after = shape(*piped);
    after.is_open = true;
    return AddShape(std::move(after));
  }
  ReportUnknownFunction(node->function_span, node->function);
  return kOpen;
}

ShapeId Binder::DeclaredShape(const ir::RowSchema& schema) {
  ShapeBuilder builder(*binding_.arena);
  for (const ir::ColumnDeclaration& column : schema.columns) {
    builder.AddNew(column.name.value, schema::ParseScalarType(column.type.value));
  }
  return AddShape(builder.Finish());
}

ShapeId Binder::Unite(const std::vector<ShapeId>& operands, bool is_inner) {
  // In order of names as they come first; a name with several types splits into one per type.
  struct Union {
    ir::Text name;
    std::vector<ScalarTypeOrUnknown> types;
    Origin origin = {};
    std::size_t operand_count = 0;
  };
  std::vector<Union> unions;
  std::unordered_map<ir::Text, std::size_t> places;
  ShapeBuilder result(*binding_.arena);
  bool is_guess = false;
  for (std::size_t i = 0; i < operands.size(); ++i) {
    // Tables that come twice say nothing new.
    const auto begin = operands.begin();
    if (!is_inner && std::find(begin, begin + static_cast<std::ptrdiff_t>(i), operands[i]) !=
                         begin + static_cast<std::ptrdiff_t>(i)) {
      continue;
    }
    if (shape(operands[i]).is_open) result.Open();
    is_guess = is_guess || shape(operands[i]).is_guess;
    for (const BoundColumn& column : shape(operands[i]).columns) {
      const auto [place, is_new] = places.try_emplace(column.name, unions.size());
      if (is_new) unions.push_back({column.name, {}, column.origin, 0});
      Union& united = unions[place->second];
      ++united.operand_count;
      if (std::ranges::find(united.types, column.type) == united.types.end()) {
        united.types.push_back(column.type);
      }
    }
  }
  for (const Union& united : unions) {
    if (is_inner && united.operand_count < operands.size()) continue;
    const bool is_unknown =
        std::ranges::find(united.types, ScalarTypeOrUnknown()) != united.types.end();
    if (united.types.size() == 1 || is_unknown) {
      // A column whose type is not known on one side may be split or not.
      const bool is_split = united.types.size() > 1;
      result.AddNumbered(united.name, is_split ? ScalarTypeOrUnknown() : united.types.front(),
                         is_split ? Origin{} : united.origin);
      if (is_split) result.Open();
      continue;
    }
    for (const ScalarTypeOrUnknown& type : united.types) {
      result.AddNumbered(Keep(fmt::format("{}_{}", united.name, schema::Name(*type))), type);
    }
  }
  RowShape after = result.Finish();
  after.is_guess = is_guess;
  return AddShape(std::move(after));
}

ShapeId Binder::AfterUnion(const ir::Union& node, ShapeId before, bool is_source) {
  std::vector<ShapeId> operands;
  if (!is_source) operands.push_back(before);
  bool is_inner = false;
  const bool outer_fuzzy = is_fuzzy_;
  ir::Text source_column;
  for (const ir::OperatorParameter& parameter : node.parameters) {
    if (parameter.name.value == "isfuzzy") is_fuzzy_ = parameter.value.value == "true";
    if (parameter.name.value == "kind") is_inner = parameter.value.value == "inner";
    if (parameter.name.value == "withsource" || parameter.name.value == "with_source") {
      source_column = parameter.value.value;
    }
  }
  const bool is_fuzzy = is_fuzzy_;
  for (const ir::QueryId operand : node.operands) {
    const std::vector<ir::Stage>& stages = rule_[operand].stages;
    const auto* source =
        stages.size() == 1 ? std::get_if<ir::Source>(&stages.front().node) : nullptr;
    if (is_fuzzy && source != nullptr && !FindSymbol(source->table.value) &&
        !FindRows(source->table.value) &&
        catalog_.FindUser(platform_, source->table.value) == nullptr &&
        source->table.value.find('*') == ir::Text::npos) {
      continue;  // not there, so not in the union
    }
    if (source != nullptr && source->table.value == "*") {
      is_fuzzy_ = outer_fuzzy;
      return AfterSourceColumn(source_column, kAllTables);
    }
    operands.push_back(BindQuery(operand, std::nullopt));
  }
  is_fuzzy_ = outer_fuzzy;
  return AfterSourceColumn(source_column, operands.empty() ? kOpen : Unite(operands, is_inner));
}

ShapeId Binder::AfterSourceColumn(ir::Text source_column, ShapeId united) {
  if (source_column.empty()) return united;
  ShapeBuilder builder(*binding_.arena);
  builder.AddNew(source_column, schema::ScalarType::kString);
  for (const BoundColumn& column : shape(united).columns)
    builder.AddNumbered(column.name, column.type, column.origin);
  RowShape after = builder.Finish();
  after.is_open = shape(united).is_open;
  after.has_all_tables = shape(united).has_all_tables;
  return AddShape(std::move(after));
}

}  // namespace lintel::analysis
