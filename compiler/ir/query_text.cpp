#include "compiler/ir/query_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "compiler/ir/kql_spelling.h"
#include "compiler/ir/operator_binding.h"
#include "compiler/ir/overloaded.h"

namespace lintel::ir {
namespace {

// Turns nodes into text with a stack of its own: each node is replaced by its pieces until only
// text is left, so that neither deep nor long input needs call depth.
class Printer {
 public:
  Printer(const Rule& rule, Secrets secrets) : rule_(rule), secrets_(secrets) {}

  std::string Print(ExpressionId id) {
    pending_.push_back(Operand{id, Binding::kNamed});
    return Run();
  }

  std::string Print(QueryId id) {
    pending_.push_back(id);
    return Run();
  }

  std::string Print(const Stage& stage) {
    pending_.push_back(&stage);
    return Run();
  }

 private:
  // An expression and how tightly it must bind to need no parentheses.
  struct Operand {
    ExpressionId id;
    Binding least;
  };
  using Piece = std::variant<Text, std::string, Operand, QueryId, const Stage*>;

  std::string Run() {
    while (!pending_.empty()) {
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
      // What the node added goes on the stack, its first piece on top.
      std::move(pieces_.rbegin(), pieces_.rend(), std::back_inserter(pending_));
      pieces_.clear();
    }
    return std::move(out_);
  }

  void Add(Text text) { pieces_.emplace_back(text); }
  void AddOwned(std::string text) { pieces_.emplace_back(std::move(text)); }
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

  void Expand(const Operand& operand) {
    const Expression& expression = rule_[operand.id];
    const bool parenthesised = BindingOfNode(expression) < operand.least;
    if (parenthesised) Add("(");
    std::visit(Overloaded{
                   [&](const Literal& literal) { AddOwned(LiteralText(literal, secrets_)); },
                   [&](const NameExpression& name) { AddOwned(QuoteKqlName(name.name)); },
                   [&](const StarExpression& star) { Add(star.pattern); },
                   [&](const PathExpression& path) {
                     Add(path.object, Binding::kPrimary);
                     const std::string member = QuoteKqlName(path.member);
                     AddOwned(member.front() == '[' ? member : "." + member);
                   },
                   [&](const ElementExpression& element) {
                     Add(element.object, Binding::kPrimary);
                     Add("[");
                     Add(element.index);
                     Add("]");
                   },
                   [&](const CallExpression& call) {
                     Add(call.function);
                     Add("(");
                     AddArguments(call.arguments);
                     Add(")");
                   },
                   [&](const UnaryExpression& unary) {
                     Add(unary.op == UnaryOperator::kMinus ? "-" : "+");
                     Add(unary.operand, Binding::kPrimary);
                   },
                   [&](const BinaryExpression& binary) { Expand(binary); },
                   [&](const ListExpression& list) {
                     Add("(");
                     AddList(list.items);
                     Add(")");
                   },
                   [&](const RangeExpression& range) {
                     Add("(");
                     Add(range.from);
                     Add(" .. ");
                     Add(range.to);
                     Add(")");
                   },
                   [&](const NamedExpression& named) {
                     if (named.names.size() != 1) Add("(");
                     for (std::size_t i = 0; i < named.names.size(); ++i) {
                       if (i > 0) Add(", ");
                       AddOwned(QuoteKqlName(named.names[i].value));
                     }
                     if (named.names.size() != 1) Add(")");
                     Add(" = ");
                     Add(named.value);
                   },
                   [&](const SubqueryExpression& subquery) { AddSubquery(subquery.query); },
                   [&](const OpaqueExpression& opaque) { Add(opaque.text); },
               },
               expression.node);
    if (parenthesised) Add(")");
  }

  void Expand(const BinaryExpression& binary) {
    const Binding own = BindingOf(binary.op);
    const bool chains = own == Binding::kOr || own == Binding::kAnd || own == Binding::kAdditive ||
                        own == Binding::kMultiplicative;
    Add(binary.left, chains ? own : Tighter(own));
    Add(" ");
    Add(Spelling(binary.op));
    Add(" ");
    const auto& right = rule_[binary.right].node;
    const bool brings_its_own = std::holds_alternative<ListExpression>(right) ||
                                std::holds_alternative<RangeExpression>(right) ||
                                std::holds_alternative<SubqueryExpression>(right);
    if (TakesParenthesised(binary.op) && !brings_its_own) {
      Add("(");
      Add(binary.right);
      Add(")");
    } else {
      Add(binary.right, Tighter(own));
    }
  }

  // `toscalar(T | count)`: a call's parentheses serve its subquery too.
  void AddArguments(const std::vector<ExpressionId>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (i > 0) Add(", ");
      if (const auto* subquery = std::get_if<SubqueryExpression>(&rule_[arguments[i]].node)) {
        pieces_.emplace_back(subquery->query);
      } else {
        Add(arguments[i]);
      }
    }
  }

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

  // `join` and `lookup`.
  void AddJoin(Text name, const std::vector<OperatorParameter>& parameters,
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
  void AddOperand(QueryId query) {
    const std::vector<Stage>& stages = rule_[query].stages;
    if (stages.size() == 1 && std::holds_alternative<Source>(stages.front().node)) {
      pieces_.emplace_back(query);
    } else {
      AddSubquery(query);
    }
  }

  void AddOrder(const std::vector<OrderKey>& keys) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
      if (i > 0) Add(", ");
      Add(keys[i].expression);
      if (keys[i].ascending) Add(*keys[i].ascending ? " asc" : " desc");
      if (keys[i].nulls_first) Add(*keys[i].nulls_first ? " nulls first" : " nulls last");
    }
  }

  void Expand(const Stage& stage) {
    std::visit(
        Overloaded{
            // Wildcards (`union Device*`) come as they are written.
            [&](const Source& source) {
              if (source.table.value.find('*') != Text::npos) return Add(source.table.value);
              AddOwned(QuoteKqlName(source.table.value));
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
            [&](const Summarize& summarize) {
              Add("summarize");
              AddParameters(summarize.parameters, false);
              if (!summarize.aggregates.empty()) Add(" ");
              AddList(summarize.aggregates);
              if (summarize.keys.empty()) return;
              Add(" by ");
              AddList(summarize.keys);
            },
            [&](const Join& join) {
              AddJoin("join", join.parameters, join.kind, join.right, join.keys);
            },
            [&](const Lookup& lookup) {
              AddJoin("lookup", lookup.parameters, lookup.kind, lookup.right, lookup.keys);
            },
            [&](const Union& stage_union) {
              Add("union");
              AddParameters(stage_union.parameters, false);
              for (std::size_t i = 0; i < stage_union.operands.size(); ++i) {
                Add(i > 0 ? ", " : " ");
                AddOperand(stage_union.operands[i]);
              }
            },
            [&](const Distinct& distinct) { AddColumns("distinct", distinct.columns); },
            [&](const Top& top) {
              Add("top ");
              Add(top.count);
              Add(" by ");
              AddOrder(top.keys);
            },
            [&](const Take& take) {
              Add("take ");
              Add(take.count);
            },
            [&](const Sort& sort) {
              Add("sort by ");
              AddOrder(sort.keys);
            },
            [&](const Count&) { Add("count"); },
            [&](const MvExpand& expand) {
              Add("mv-expand");
              AddParameters(expand.parameters, false);
              for (std::size_t i = 0; i < expand.columns.size(); ++i) {
                Add(i > 0 ? ", " : " ");
                Add(expand.columns[i].expression);
                if (!expand.columns[i].to_type) continue;
                Add(" to typeof(");
                Add(expand.columns[i].to_type->value);
                Add(")");
              }
              if (!expand.limit) return;
              Add(" limit ");
              Add(*expand.limit);
            },
            [&](const Parse& parse) { Expand(parse); },
            [&](const OpaqueStage& opaque) { Add(opaque.text); },
        },
        stage.node);
  }

  void Expand(const Parse& parse) {
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
                       AddOwned(QuoteKqlName(column.name.value));
                       if (!column.type) return;
                       Add(": ");
                       Add(column.type->value);
                     },
                     [&](const StarExpression& star) { Add(star.pattern); },
                 },
                 part);
    }
  }

  const Rule& rule_;
  Secrets secrets_;
  std::string out_;
  std::vector<Piece> pending_;  // a stack: what is printed next is last
  std::vector<Piece> pieces_;   // of the node at hand, in order
};

}  // namespace

std::string ExpressionText(const Rule& rule, ExpressionId id, Secrets secrets) {
  return Printer(rule, secrets).Print(id);
}

std::string StageText(const Rule& rule, const Stage& stage, Secrets secrets) {
  return Printer(rule, secrets).Print(stage);
}

std::string QueryText(const Rule& rule, QueryId id, Secrets secrets) {
  return Printer(rule, secrets).Print(id);
}

}  // namespace lintel::ir
