#include "compiler/ir/query_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "compiler/ir/overloaded.h"

namespace lintel::ir {
namespace {

// How tightly an expression binds, from KQL's grammar; string operators bind tighter than `*`.
enum class Binding : std::uint8_t {
  kNamed,
  kOr,
  kAnd,
  kEquality,
  kRelational,
  kAdditive,
  kMultiplicative,
  kStringOperator,
  kUnary,
  kPrimary,
};

Binding Tighter(Binding binding) {
  return static_cast<Binding>(static_cast<std::uint8_t>(binding) + 1);
}

Binding BindingOf(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::kOr:
      return Binding::kOr;
    case BinaryOperator::kAnd:
      return Binding::kAnd;
    case BinaryOperator::kEqual:
    case BinaryOperator::kNotEqual:
    case BinaryOperator::kIn:
    case BinaryOperator::kNotIn:
    case BinaryOperator::kInTilde:
    case BinaryOperator::kNotInTilde:
    case BinaryOperator::kHasAny:
    case BinaryOperator::kHasAll:
    case BinaryOperator::kBetween:
    case BinaryOperator::kNotBetween:
      return Binding::kEquality;
    case BinaryOperator::kLess:
    case BinaryOperator::kLessEqual:
    case BinaryOperator::kGreater:
    case BinaryOperator::kGreaterEqual:
      return Binding::kRelational;
    case BinaryOperator::kAdd:
    case BinaryOperator::kSubtract:
      return Binding::kAdditive;
    case BinaryOperator::kMultiply:
    case BinaryOperator::kDivide:
    case BinaryOperator::kModulo:
      return Binding::kMultiplicative;
    case BinaryOperator::kEqualTilde:
    case BinaryOperator::kNotEqualTilde:
    case BinaryOperator::kHas:
    case BinaryOperator::kNotHas:
    case BinaryOperator::kHasCs:
    case BinaryOperator::kNotHasCs:
    case BinaryOperator::kHasPrefix:
    case BinaryOperator::kNotHasPrefix:
    case BinaryOperator::kHasPrefixCs:
    case BinaryOperator::kNotHasPrefixCs:
    case BinaryOperator::kHasSuffix:
    case BinaryOperator::kNotHasSuffix:
    case BinaryOperator::kHasSuffixCs:
    case BinaryOperator::kNotHasSuffixCs:
    case BinaryOperator::kContains:
    case BinaryOperator::kNotContains:
    case BinaryOperator::kContainsCs:
    case BinaryOperator::kNotContainsCs:
    case BinaryOperator::kStartsWith:
    case BinaryOperator::kNotStartsWith:
    case BinaryOperator::kStartsWithCs:
    case BinaryOperator::kNotStartsWithCs:
    case BinaryOperator::kEndsWith:
    case BinaryOperator::kNotEndsWith:
    case BinaryOperator::kEndsWithCs:
    case BinaryOperator::kNotEndsWithCs:
    case BinaryOperator::kMatchesRegex:
    case BinaryOperator::kLike:
    case BinaryOperator::kNotLike:
    case BinaryOperator::kLikeCs:
    case BinaryOperator::kNotLikeCs:
      return Binding::kStringOperator;
  }
  return Binding::kPrimary;
}

// Whether the operator's right side stands in parentheses, whatever it is: `in`, `between`, ….
bool TakesParenthesised(BinaryOperator op) {
  return BindingOf(op) == Binding::kEquality && op != BinaryOperator::kEqual &&
         op != BinaryOperator::kNotEqual;
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// `7d`, `1.5h`: a timespan that needs no `timespan(…)` around it.
bool IsBareTimespan(Text text) {
  if (text.empty() || !IsDigit(text.front())) return false;
  const auto letter =
      std::find_if_not(text.begin(), text.end(), [](char c) { return IsDigit(c) || c == '.'; });
  return letter != text.end() &&
         std::all_of(letter, text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool IsBareNumber(Text text) { return !text.empty() && IsDigit(text.front()); }

std::string LiteralText(const Literal& literal, Secrets secrets) {
  const auto typed = [&](std::string_view type) {
    return fmt::format("{}({})", type, literal.is_null ? Text("null") : literal.text);
  };
  switch (literal.type) {
    case LiteralType::kString:
      if (!literal.is_obfuscated) return QuoteKqlString(literal.text);
      return "h" +
             (secrets == Secrets::kHide ? std::string("\"***\"") : QuoteKqlString(literal.text));
    case LiteralType::kBool:
      return literal.is_null ? "bool(null)" : std::string(literal.text);
    case LiteralType::kInt:
      return typed("int");
    case LiteralType::kLong:
      return !literal.is_null && IsBareNumber(literal.text) ? std::string(literal.text)
                                                            : typed("long");
    case LiteralType::kReal:
      return !literal.is_null && IsBareNumber(literal.text) ? std::string(literal.text)
                                                            : typed("real");
    case LiteralType::kDecimal:
      return typed("decimal");
    case LiteralType::kDatetime:
      return typed("datetime");
    case LiteralType::kTimespan:
      return !literal.is_null && IsBareTimespan(literal.text) ? std::string(literal.text)
                                                              : typed("timespan");
    case LiteralType::kGuid:
      return typed("guid");
    case LiteralType::kDynamic:
      return typed("dynamic");
    case LiteralType::kType:
      return typed("typeof");
  }
  return {};
}

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

// A code point of valid UTF-8 at `text[0]`, and its length in bytes.
std::pair<char32_t, std::size_t> Decode(Text text) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  const unsigned lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {((lead & 0x1F) << 6) | (byte(1) & 0x3F), 2};
  if (lead < 0xF0) {
    return {((lead & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F), 3};
  }
  return {
      ((lead & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F),
      4};
}

// Characters that a reader cannot see, or that reorder what is seen: an attacker's RIGHT-TO-LEFT
// OVERRIDE is what a rule looks for, and must not play its trick in the query.
bool MustBeEscaped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF;
}

std::string Escaped(Text text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = Decode(text.substr(i));
    switch (c) {
      case U'"':
        out += "\\\"";
        break;
      case U'\\':
        out += "\\\\";
        break;
      case U'\n':
        out += "\\n";
        break;
      case U'\r':
        out += "\\r";
        break;
      case U'\t':
        out += "\\t";
        break;
      default:
        if (MustBeEscaped(c)) {
          out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
        } else {
          out += text.substr(i, length);
        }
    }
    i += length;
  }
  return out += '"';
}

}  // namespace

std::string QuoteKqlString(Text text) {
  bool has_backslash = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, length] = Decode(text.substr(i));
    if (MustBeEscaped(c)) return Escaped(text);
    has_backslash = has_backslash || c == U'\\';
    i += length;
  }
  if (!has_backslash) return Escaped(text);
  std::string out = "@\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out += '"';
}

std::string QuoteKqlName(Text name) {
  // Words that cannot start an operand; KQL takes all other keywords as names.
  static constexpr std::array kReserved = {
      Text("and"), Text("between"), Text("by"),    Text("contains"), Text("endswith"),
      Text("has"), Text("in"),      Text("on"),    Text("or"),       Text("startswith"),
      Text("to"),  Text("true"),    Text("false"), Text("null"),     Text("with")};
  const auto is_word = [](char c) {
    return IsDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  };
  const bool bare = !name.empty() && !IsDigit(name.front()) &&
                    std::all_of(name.begin(), name.end(), is_word) &&
                    std::find(kReserved.begin(), kReserved.end(), name) == kReserved.end();
  if (bare) return std::string(name);
  std::string out = "['";
  for (const char c : name) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out += "']";
}

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
