#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "compiler/analysis/binding.h"
#include "compiler/analysis/shape_builder.h"
#include "compiler/schema/functions.h"

namespace lintel::analysis {

// What an expression yields: a scalar, or rows.
struct BoundValue {
  ScalarTypeOrUnknown type;
  std::optional<ShapeId> rows;
  std::optional<ir::Text> constant;  // a string that is known: `table(name)` needs it
  bool is_written_dynamic = false;   // `dynamic([…])`, not a value that the data decides
  Origin origin = {};                // of a bare name
};

// Binds one rule on one platform. Private to this folder; see Bind().
class Binder {
 public:
  Binder(const ir::Rule& rule, const schema::Catalog& catalog, schema::Platform platform);

  Binding Run();

 private:
  using SymbolId = std::int32_t;
  static constexpr SymbolId kNoSymbol = -1;
  static constexpr ShapeId kOpen = 0;
  // Columns of all shapes together: a pipeline of thousands of extends would need their square.
  static constexpr std::size_t kMostColumns = 1u << 20;
  static constexpr ShapeId kAllTables = 1;

  // A let name, parameter or `as` name. Symbols that are in scope form a list through `previous`,
  // so that a function's body can be bound among those that its declaration saw.
  struct Symbol {
    ir::Text name;
    BoundValue value;
    std::optional<ir::LetId> function;
    SymbolId previous = kNoSymbol;
  };

  // binder.cpp: statements, names, problems.
  void BindLet(ir::LetId id);
  void DeclareFunction(ir::LetId id);
  BoundValue BindFunctionBody(const ir::LetFunction& function);
  BoundValue CallFunction(Symbol symbol, std::vector<BoundValue> arguments,
                          std::span<const ir::ExpressionId> nodes);
  BoundValue ParameterValue(const ir::FunctionParameter& parameter);
  void Declare(ir::Text name, BoundValue value);
  const Symbol* FindSymbol(ir::Text name) const;
  void Report(ProblemKind kind, SourceSpan span, ir::Text name);
  void ReportUnknownColumn(SourceSpan span, ir::Text name);
  void ReportUnknownFunction(SourceSpan span, ir::Text name);
  bool IsPlatformFunction(ir::Text name) const;  // FileProfile and the like on Defender XDR
  void ReportUnknownTable(SourceSpan span, ir::Text name);
  static void Suggest(BindingProblem& problem, std::span<const std::string_view> names);
  // Adds a shape; rows of unknown columns instead, once all shapes together are too large to keep.
  ShapeId AddShape(RowShape shape);
  RowShape& shape(ShapeId id) { return binding_.shapes[id]; }

  // type_checks.cpp: values of a type that is not taken where they stand.
  void ReportType(SourceSpan span, ir::Text name, ScalarTypeOrUnknown found, ir::Text expected);
  void ReportOperands(SourceSpan span, ir::Text op, ScalarTypeOrUnknown left,
                      ScalarTypeOrUnknown right);
  void CheckCondition(ir::ExpressionId condition, ScalarTypeOrUnknown type, ir::Text name);
  void CheckNotDynamic(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name);
  void CheckKeyTypes(const std::vector<ir::ExpressionId>& keys, ShapeId before, ir::Text name);
  void CheckInteger(ir::ExpressionId expression, ir::Text name);
  void CheckOrderable(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name);
  void CheckExpandable(ir::ExpressionId expression, ScalarTypeOrUnknown type, ir::Text name);
  ScalarTypeOrUnknown CommonType(const schema::Signature& signature, const ir::CallExpression& call,
                                 const std::vector<BoundValue>& arguments);

  // bind_sources.cpp: where rows come from.
  ShapeId BindQuery(ir::QueryId id, std::optional<ShapeId> input);
  std::optional<ShapeId> FindRows(ir::Text name);
  std::uint16_t AddTable(ir::Text name, const schema::Table& table);
  std::vector<BoundColumn> ColumnsOf(ir::Text name, const schema::Table& table);
  std::optional<RowShape> BuiltInRows(ir::Text name);
  RowShape RowsElsewhere(ir::Text name);
  std::optional<ShapeId> RowsOfParser(const ir::CallExpression& call);
  ShapeId ReadAt(RowShape rows, SourceSpan place);
  ShapeId BindSource(const Spanned<ir::Text>& table);
  ShapeId BindTabularCall(ir::ExpressionId call, std::optional<ShapeId> piped);
  ShapeId UserRowsShape(const schema::UserRows& rows, std::optional<ShapeId> first_argument);
  ShapeId DeclaredShape(const ir::RowSchema& schema);
  ShapeId AfterSourceColumn(ir::Text source_column, ShapeId united);
  ShapeId Unite(const std::vector<ShapeId>& operands, bool is_inner);

  // bind_stages.cpp: the rows after a stage.
  ShapeId AfterStage(const ir::Stage& stage, ShapeId before);
  ShapeId AfterAnyStage(const ir::Stage& stage, ShapeId before);
  ShapeId AfterExtend(const std::vector<ir::ExpressionId>& columns, ShapeId before);
  ShapeId AfterSerialize(const std::vector<ir::ExpressionId>& columns, ShapeId before);
  ShapeId AfterProject(const std::vector<ir::ExpressionId>& columns, ShapeId before);
  ShapeId AfterRename(const ir::ProjectRename& rename, ShapeId before);
  ShapeId AfterKeep(const std::vector<ir::ExpressionId>& columns, ShapeId before, bool keeps);
  ShapeId AfterReorder(const ir::ProjectReorder& reorder, ShapeId before);
  ShapeId AfterUnion(const ir::Union& node, ShapeId before, bool is_source);
  ShapeId AfterParse(const ir::Parse& parse, ShapeId before);
  ShapeId AfterApply(const ir::MvApply& apply, ShapeId before, ShapeId inner);
  ShapeId AfterPartition(const ir::Partition& partition, ShapeId before);

  // bind_searches.cpp: search and find.
  ShapeId AfterSearch(const ir::Search& search, ShapeId before, bool is_source);
  ShapeId AfterFind(const ir::Find& find, ShapeId before, bool is_source);
  BoundColumn InAnyOf(const std::vector<ShapeId>& operands, ir::Text name) const;

  // bind_joins.cpp: two sides next to each other.
  ShapeId AfterJoin(const ir::Join& join, ShapeId left);
  ShapeId AfterLookup(const ir::Lookup& lookup, ShapeId left);
  ShapeId Beside(ShapeId left, ShapeId right, const std::vector<ir::Text>& left_out);
  void BindJoinKeys(const std::vector<ir::ExpressionId>& keys, ShapeId left, ShapeId right,
                    std::vector<ir::Text>& right_keys);
  void CheckCommonKey(const BoundColumn* left, const BoundColumn* right, SourceSpan span);
  void CheckKeys(const ir::BinaryExpression& equal);

  // bind_aggregates.cpp: stages that make new columns of groups of rows.
  ShapeId AfterSummarize(const ir::Summarize& summarize, ShapeId before);
  ShapeId AfterMakeSeries(const ir::MakeSeries& series, ShapeId before);
  ShapeId AfterTopNested(const ir::TopNested& nested, ShapeId before);
  ShapeId AfterTopHitters(const ir::TopHitters& hitters, ShapeId before);
  ShapeId AfterExpand(const std::vector<ir::MvExpandColumn>& columns,
                      const std::vector<ir::OperatorParameter>& parameters, ShapeId before,
                      ir::Text name);
  void AddAggregate(ir::ExpressionId expression, ShapeId before,
                    const std::vector<ir::ExpressionId>& keys, ShapeBuilder& builder,
                    bool as_series);
  void AddColumn(ir::ExpressionId expression, ShapeBuilder& builder, bool replaces);

  // bind_plugins.cpp: rows that `evaluate` makes.
  ShapeId AfterEvaluate(const ir::Evaluate& evaluate, ShapeId before);
  ShapeId AfterAddressLookup(const ir::CallExpression& call, ShapeId before);
  ShapeId AfterPivot(const ir::CallExpression& call, ShapeId before);
  ShapeId AfterSequenceDetect(const ir::CallExpression& call);
  ShapeId AfterPlugin(const ir::CallExpression& call, ShapeId before);

  // bind_graph.cpp: the stages of ir/sequence_stages.h.
  ShapeId AfterScan(const ir::Scan& scan, ShapeId before);
  ShapeId AfterMakeGraph(const ir::MakeGraph& graph, ShapeId before);
  ShapeId AfterGraphMatch(const ir::GraphMatch& match);
  ShapeId AfterProjectByNames(const ir::ProjectByNames& project, ShapeId before);
  ShapeId AfterMacroExpand(const ir::MacroExpand& expand);

  // bind_expressions.cpp: types of scalar expressions.
  BoundValue BindIn(ir::ExpressionId id, ShapeId row);
  BoundValue BindExpression(ir::ExpressionId id);
  BoundValue BindNode(ir::ExpressionId id);
  BoundValue BindName(ir::ExpressionId id, ir::Text name);
  BoundValue BindPath(const ir::PathExpression& path);
  BoundValue BindChain(ir::ExpressionId id);
  ScalarTypeOrUnknown BinaryType(const ir::BinaryExpression& binary, const BoundValue& left);

  // call_types.cpp: functions and overloads.
  BoundValue BindCall(const ir::CallExpression& call, SourceSpan span);
  BoundValue BindBuiltIn(const schema::Function& function, const ir::CallExpression& call,
                         const std::vector<BoundValue>& arguments);
  ScalarTypeOrUnknown ReturnType(const schema::Signature& signature, const ir::CallExpression& call,
                                 const std::vector<BoundValue>& arguments);

  // column_names.cpp: the name that a column without `name =` gets; empty where it has none.
  ir::Text AutomaticName(ir::ExpressionId id);
  ir::Text Keep(std::string_view text) { return binding_.arena->Keep(text); }

  const ir::Rule& rule_;
  const schema::Catalog& catalog_;
  const schema::Platform platform_;
  std::size_t column_count_ = 0;  // of all shapes together
  Binding binding_;
  std::vector<Symbol> symbols_;
  SymbolId scope_ = kNoSymbol;

  struct NamedRows {
    ir::Text name;
    ShapeId rows;
  };
  std::vector<NamedRows> tables_;  // shapes of tables that were looked up

  // The rows whose columns an expression can name; for the keys of a join also the right side's.
  std::optional<ShapeId> row_;
  std::optional<ShapeId> right_;
  // The rows a subquery of this expression is fed with where it has no source of its own.
  bool in_aggregate_ = false;
  std::vector<ir::Text>* named_columns_ = nullptr;  // takes the columns that an expression names
  bool in_search_ = false;                          // where a bare text is a condition
  bool is_fuzzy_ = false;
  std::optional<ir::QueryId> query_;
  int silent_ = 0;      // above zero nothing is reported: the place was bound before
  int depth_ = 0;       // of expressions and queries
  int calls_left_ = 0;  // how many function bodies may still be bound
};

// The parameter that the argument at `index` of `count` stands for; none beyond the last.
std::optional<schema::Parameter> ParameterOf(const schema::Signature& signature, std::size_t index,
                                             std::size_t count);

// Whether the parameter takes a value of the type.
bool Accepts(schema::ParameterType parameter, ScalarTypeOrUnknown type);

// The type that both can be converted to without loss: `int` and `real` give `real`; none where
// there is no such type.
ScalarTypeOrUnknown Widest(ScalarTypeOrUnknown left, ScalarTypeOrUnknown right);

// The result of an infix operator, and whether it is defined for the types; operator_types.cpp.
struct OperatorType {
  ScalarTypeOrUnknown type;
  bool is_defined = true;
};
OperatorType TypeOf(ir::BinaryOperator op, ScalarTypeOrUnknown left, ScalarTypeOrUnknown right);
OperatorType TypeOf(ir::UnaryOperator op, ScalarTypeOrUnknown operand);

// Whether the operator looks for a whole term, or the begin or end of one: `has`, `hasprefix`, ….
bool NeedsTerm(ir::BinaryOperator op);

}  // namespace lintel::analysis
