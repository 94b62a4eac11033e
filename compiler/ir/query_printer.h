#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/ir/kql_spelling.h"
#include "compiler/ir/operator_binding.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/rule.h"

namespace lintel::ir {

// Appends nodes as text with a stack of its own: each node is replaced by its pieces until only
// text is left, so that neither deep nor long input needs call depth.
class QueryPrinter {
 public:
  QueryPrinter(const Rule& rule, Secrets secrets, std::string& out)
      : rule_(rule), secrets_(secrets), out_(out) {}

  void Print(ExpressionId id) {
    Expand(Operand{id, Binding::kNamed});
    Run();
  }

  void Print(QueryId id) {
    Expand(rule_[id]);
    Run();
  }

  void Print(const Stage& stage) {
    Expand(stage);
    Run();
  }

 private:
  // An expression and how tightly it must bind to need no parentheses.
  struct Operand {
    ExpressionId id;
    Binding least;
  };
  using Piece = std::variant<Text, std::string, Operand, QueryId, const Stage*>;

  void Run() {
    while (true) {
      // What the node added goes on the stack, its first piece on top.
      std::move(pieces_.rbegin(), pieces_.rend(), std::back_inserter(pending_));
      pieces_.clear();
      if (pending_.empty()) return;
      const Piece piece = std::move(pending_.back());
      pending_.pop_back();
      std::visit(Overloaded{
                     [&](Text text) { out_ += text; },
                     [&](const std::string& text) { out_ += text; },
                     [&](const Operand& operand) { Expand(operand); },
                     [&](QueryId query) { Expand(rule_[query]); },
                     [&](const Stage* stage) { Expand(*stage); },
                 },
                 piece);
    }
  }

  // Text is written at once unless a node waits to be written before it.
  void Add(Text text) {
    if (pieces_.empty()) {
      out_ += text;
    } else {
      pieces_.emplace_back(text);
    }
  }
  void AddOwned(std::string text) {
    if (pieces_.empty()) {
      out_ += text;
    } else {
      pieces_.emplace_back(std::move(text));
    }
  }
  void AddName(Text name) {
    if (IsBareKqlName(name)) {
      Add(name);
    } else {
      AddOwned(QuoteKqlName(name));
    }
  }
  void Add(ExpressionId id, Binding least = Binding::kNamed) {
    pieces_.emplace_back(Operand{id, least});
  }
  void AddList(const std::vector<ExpressionId>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (i > 0) Add(", ");
      Add(list[i]);
    }
  }
  void AddSubquery(QueryId query) {
    Add("(");
    pieces_.emplace_back(query);
    Add(")");
  }

  Binding BindingOfNode(const Expression& expression) const {
    if (const auto* binary = std::get_if<BinaryExpression>(&expression.node)) {
      return BindingOf(binary->op);
    }
    if (std::holds_alternative<UnaryExpression>(expression.node)) return Binding::kUnary;
    if (std::holds_alternative<NamedExpression>(expression.node)) return Binding::kNamed;
    return Binding::kPrimary;
  }

  void Expand(const Operand& operand);
  void Expand(const BinaryExpression& binary);
  // `toscalar(T | count)`: a call's parentheses serve its subquery too.
  void AddArguments(const std::vector<ExpressionId>& arguments);
  void Expand(const Query& query) {
    for (std::size_t i = 0; i < query.stages.size(); ++i) {
      if (i > 0) Add(" | ");
      pieces_.emplace_back(&query.stages[i]);
    }
  }

  void AddParameters(const std::vector<OperatorParameter>& parameters, bool kind_is_written) {
    for (const OperatorParameter& parameter : parameters) {
      if (kind_is_written && parameter.name.value == "kind") continue;
      Add(" ");
      Add(parameter.name.value);
      Add("=");
      Add(parameter.value.value);
    }
  }

  void AddColumns(Text name, const std::vector<ExpressionId>& columns) {
    Add(name);
    if (!columns.empty()) Add(" ");
    AddList(columns);
  }

  // stage_text.cpp: the tabular operators.
  void Expand(const Stage& stage);
  void Expand(const Summarize& summarize);
  void Expand(const Union& stage_union);
  void Expand(const MvExpand& expand);
  void Expand(const Parse& parse);
  void Expand(const Externaldata& external);
  void Expand(const Search& search);
  void Expand(const Find& find);
  void Expand(const Evaluate& evaluate);
  void Expand(const MakeSeries& series);
  void Expand(const TopNested& nested);
  void Expand(const Partition& partition);
  void Expand(const Fork& fork);
  void Expand(const Facet& facet);
  // sequence_text.cpp: those of sequence_stages.h.
  void Expand(const Scan& scan);
  void Expand(const MakeGraph& graph);
  void Expand(const GraphMatch& match);
  void Expand(const GraphToTable& table);
  void Expand(const MacroExpand& expand);
  void AddEdge(const GraphEdge& edge);
  void AddJoin(Text name, const std::vector<OperatorParameter>& parameters,
               const std::optional<Spanned<Text>>& kind, QueryId right,
               const std::vector<ExpressionId>& keys);
  void AddOperand(QueryId query);
  void AddTables(const std::vector<QueryId>& tables);
  void AddOrder(const std::vector<OrderKey>& keys);
  void AddExpansions(const std::vector<MvExpandColumn>& columns,
                     const std::optional<ExpressionId>& limit);
  void AddSchema(const RowSchema& schema);

  const Rule& rule_;
  Secrets secrets_;
  std::string& out_;
  std::vector<Piece> pending_;  // a stack: what is printed next is last
  std::vector<Piece> pieces_;   // of the node at hand, in order
};

}  // namespace lintel::ir
