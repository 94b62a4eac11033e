#include "compiler/kql/query_layout.h"

#include <algorithm>
#include <array>
#include <utility>

#include "compiler/antlr/kql_token_classes.h"
#include "compiler/kql/layout_writer.h"

namespace lintel::kql {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

using Index = std::uint32_t;

// A bracket with less in it is not opened over lines: it would not make the line much shorter.
constexpr std::uint32_t kSmallGroup = 24;

constexpr antlr::TypeSet kNumbers = {L_LONG, L_INT,  L_REAL,  L_DECIMAL,
                                     L_BOOL, L_GUID, O_MINUS, P_COMMA};

// Decides where lines break. Ranges are `[begin, end)` of token indices; recursion goes as deep
// as brackets nest, which the parser limits (kMaxNesting).
class Layout {
 public:
  Layout(const std::vector<LayoutToken>& tokens, std::string_view line_end)
      : tokens_(tokens), writer_(tokens, line_end) {
    std::uint32_t column = 0;
    std::uint32_t breaks = 0;
    for (const LayoutToken& token : tokens_) {
      column += token.spaced ? 1 : 0;
      columns_.push_back(column);
      column += TextColumns(token.text);
      const bool divides = token.type == P_PIPE || token.type == P_SEMICOLON;
      breaks += divides && !token.is_opaque ? 1 : 0;
      breaks += token.comments.empty() ? 0 : 1;
      breaks_.push_back(breaks);
    }
  }

  std::string Run() {
    writer_.NewStatement(0);
    Statements(0, static_cast<Index>(tokens_.size()) - 1, 0);
    return writer_.Finish();
  }

 private:
  TokenType Type(Index at) const { return tokens_[at].type; }
  bool Opens(Index at) const { return tokens_[at].partner > at; }
  // The token behind this one, or behind the bracket that it opens.
  Index Next(Index at) const { return std::max(at, tokens_[at].partner) + 1; }

  // The first token of a type outside of brackets; `end` if there is none.
  Index Find(TokenType type, Index begin, Index end) const {
    for (Index i = begin; i < end; i = Next(i)) {
      if (Type(i) == type) return i;
    }
    return end;
  }

  std::uint32_t Width(Index begin, Index end) const {
    if (begin >= end) return 0;
    return columns_[end - 1] + TextColumns(tokens_[end - 1].text) - columns_[begin];
  }

  // Whether something inside wants a line of its own: a stage, a statement, a comment.
  bool MustBreak(Index begin, Index end) const {
    return end > begin && breaks_[end - 1] > breaks_[begin];
  }

  // Whether the tokens fit in the line with `rest` columns behind them.
  bool Fits(Index begin, Index end, std::uint32_t rest) const {
    return !MustBreak(begin, end) &&
           writer_.ColumnOf(begin) + Width(begin, end) + rest <= kLineWidth;
  }

  void Flat(Index begin, Index end) {
    for (Index i = begin; i < end; ++i) writer_.Put(i);
  }

  // ---- Statements and stages

  void Statements(Index begin, Index end, std::uint32_t indent) {
    while (begin < end) {
      const Index semicolon = Find(P_SEMICOLON, begin, end);
      Statement(begin, semicolon, indent);
      if (semicolon < end) writer_.Put(semicolon);
      begin = semicolon + 1;
      if (begin < end) writer_.NewStatement(indent);
    }
  }

  void Statement(Index begin, Index end, std::uint32_t indent) {
    if (begin >= end) return;
    const Index assign = Type(begin) == K_LET ? Find(P_ASSIGN, begin, end) : end;
    if (assign == end) return Pipeline(begin, end, indent);
    Flat(begin, assign + 1);
    const Index value = assign + 1;
    if (Find(P_PIPE, value, end) < end) {
      writer_.NewLine(indent + kIndent);
      Pipeline(value, end, indent + kIndent);
    } else if (!BeginsWithOperator(value, end)) {
      Element(value, end, indent + kIndent, 1);
    } else {
      if (!Fits(value, end, 1)) writer_.NewLine(indent + kIndent);
      Stage(value, end, indent + kIndent, 1);
    }
  }

  bool BeginsWithOperator(Index begin, Index end) const {
    return begin < end && (antlr::kOperators.Has(Type(begin)) || Type(begin) == K_PRINT);
  }

  void Pipeline(Index begin, Index end, std::uint32_t indent) {
    while (begin < end) {
      const Index pipe = Find(P_PIPE, begin, end);
      Stage(begin, pipe, indent, 1);
      if (pipe == end) return;
      writer_.NewLine(indent);
      writer_.Put(pipe);
      begin = pipe + 1;
    }
  }

  void Stage(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    if (begin >= end) return;
    if (tokens_[begin].is_opaque) return writer_.PutAsWritten(begin, end);
    if (Fits(begin, end, rest)) return Flat(begin, end);
    if (!BeginsWithOperator(begin, end)) return Element(begin, end, indent + kIndent, rest);
    switch (Type(begin)) {
      case K_SUMMARIZE:
      case K_MAKE_SERIES:
        return Summarize(begin, end, indent, rest);
      case K_JOIN:
      case K_LOOKUP:
        return Join(begin, end, indent, rest);
      case K_PARSE:
      case K_PARSE_WHERE:
        return Parse(begin, end, indent);
      case K_SCAN:
        return Scan(begin, end, indent, rest);
      case K_MAKE_GRAPH:
      case K_MACRO_EXPAND:
        return Segment(begin, end, rest);
      case K_GRAPH_MATCH:
      case K_GRAPH_SHORTEST_PATHS:
        return GraphMatch(begin, end, indent, rest);
      default:
        break;
    }
    const Index list = AfterHead(begin, end);
    Flat(begin, list);
    Items(list, end, indent + kIndent, rest);
  }

  // Behind an operator, its parameters and the `by` of sort.
  Index AfterHead(Index begin, Index end) const {
    Index at = begin + 1;
    while (at + 2 < end && (Type(at) == N_PARAMETER || Type(at) == N_HINT) &&
           Type(at + 1) == P_ASSIGN) {
      at += 3;
    }
    const bool sorts = Type(begin) == K_SORT || Type(begin) == K_ORDER;
    if (sorts && at < end && Type(at) == K_BY) ++at;
    return std::min(at, end);
  }

  // Several items each on a line of its own, or `per_line` in one if they fit; a single one goes
  // on in this line.
  void Items(Index begin, Index end, std::uint32_t indent, std::uint32_t rest,
             std::uint32_t per_line = 1) {
    if (Find(P_COMMA, begin, end) == end) return Element(begin, end, indent, rest);
    for (std::uint32_t item = 0; begin < end; ++item) {
      const Index comma = Find(P_COMMA, begin, end);
      if (item % per_line == 0 || !Fits(begin, comma, 1)) writer_.NewLine(indent);
      Element(begin, comma, indent + kIndent, comma < end ? 1 : rest);
      if (comma < end) writer_.Put(comma);
      begin = comma + 1;
    }
  }

  // Functions that take pairs: of key and value, of condition and result.
  bool TakesPairs(Index open) const {
    constexpr std::array<std::string_view, 4> kPairs = {"bag_pack", "pack", "pack_dictionary",
                                                        "case"};
    return open > 0 && Type(open) == P_LPAREN && Type(open - 1) == N_IDENTIFIER &&
           std::ranges::find(kPairs, tokens_[open - 1].text) != kPairs.end();
  }

  void Summarize(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    const Index by = Find(K_BY, begin + 1, end);
    const Index on = Type(begin) == K_MAKE_SERIES ? Find(K_ON, begin + 1, by) : by;
    const Index list = AfterHead(begin, end);
    Flat(begin, std::min(list, on));
    Items(std::min(list, on), on, indent + kIndent, 0);
    for (const auto& [word, clause_end] : {std::pair{on, by}, std::pair{by, end}}) {
      if (word == clause_end) continue;
      if (word > list) writer_.NewLine(indent + kIndent);
      writer_.Put(word);
      if (Fits(word + 1, clause_end, rest)) {
        Flat(word + 1, clause_end);
      } else {
        Items(word + 1, clause_end, indent + 2 * kIndent, rest);
      }
    }
  }

  // The steps each have a line; so have the clauses before them if they do not fit in one.
  void Scan(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    const Index with = Find(K_WITH, begin + 1, end);
    const bool fits = Fits(begin, std::min(with + 2, end), 0);
    Index clause = begin;
    for (Index i = Next(begin); !fits && i <= with && i < end; i = Next(i)) {
      const bool begins =
          i == with || Type(i) == K_DECLARE || Type(i) == K_PARTITION || Type(i) == K_ORDER;
      if (!begins) continue;
      Segment(clause, i, 0);
      writer_.NewLine(indent + kIndent);
      clause = i;
    }
    Segment(clause, end, rest);
  }

  // The patterns, the condition and the columns each begin a line.
  void GraphMatch(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    const Index project = Find(K_PROJECT, begin + 1, end);
    const Index where = Find(K_WHERE, begin + 1, project);
    const Index list = std::min(AfterHead(begin, end), where);
    Flat(begin, list);
    if (Fits(list, where, 0)) {
      Flat(list, where);
    } else {
      Items(list, where, indent + kIndent, 0);
    }
    if (where < project) {
      writer_.NewLine(indent + kIndent);
      writer_.Put(where);
      Element(where + 1, project, indent + 2 * kIndent, project < end ? 0 : rest);
    }
    if (project == end) return;
    writer_.NewLine(indent + kIndent);
    writer_.Put(project);
    if (Fits(project + 1, end, rest)) {
      Flat(project + 1, end);
    } else {
      Items(project + 1, end, indent + 2 * kIndent, rest);
    }
  }

  void Join(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    const Index on = Find(K_ON, begin + 1, end);
    const Index table = AfterHead(begin, on);
    Flat(begin, table);
    if (table < on) Element(table, on, indent + kIndent, 0);
    if (on == end) return;
    // `) on X` closes the nested query; behind anything else the clause gets a line.
    if (Type(on - 1) != P_RPAREN || !Fits(on, end, rest)) writer_.NewLine(indent + kIndent);
    writer_.Put(on);
    if (Fits(on + 1, end, rest)) {
      Flat(on + 1, end);
    } else {
      Items(on + 1, end, indent + 2 * kIndent, rest);
    }
  }

  // Every text of the pattern begins a line, with the names that it ends.
  void Parse(Index begin, Index end, std::uint32_t indent) {
    const Index with = Find(K_WITH, begin + 1, end);
    Element(begin, with, indent + kIndent, 0);
    for (Index i = with; i < end; ++i) {
      if (i > with && Type(i) == L_STRING && Type(i - 1) != L_STRING) {
        writer_.NewLine(indent + kIndent);
      }
      writer_.Put(i);
    }
  }

  // ---- Expressions

  // An expression; if it does not fit, its `or` or else its `and` begin lines at `indent`.
  void Element(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    if (begin >= end) return;
    if (Fits(begin, end, rest)) return Flat(begin, end);
    const TokenType op = Find(K_OR, begin, end) < end ? K_OR : K_AND;
    Index next = Find(op, begin, end);
    if (next == end) return Segment(begin, end, rest);
    const std::uint32_t inner = op == K_OR ? indent + kIndent : indent;
    Operand(begin, next, inner, 0);
    while (next < end) {
      writer_.NewLine(indent);
      writer_.Put(next);
      const Index after = next + 1;
      next = Find(op, after, end);
      Operand(after, next, inner, next < end ? 0 : rest);
    }
  }

  // What stands between two `or`; may hold `and`.
  void Operand(Index begin, Index end, std::uint32_t indent, std::uint32_t rest) {
    if (Fits(begin, end, rest)) return Flat(begin, end);
    Index next = Find(K_AND, begin, end);
    Segment(begin, next, next < end ? 0 : rest);
    while (next < end) {
      writer_.NewLine(indent);
      writer_.Put(next);
      const Index after = next + 1;
      next = Find(K_AND, after, end);
      Segment(after, next, next < end ? 0 : rest);
    }
  }

  // Tokens that only brackets can break.
  void Segment(Index begin, Index end, std::uint32_t rest) {
    for (Index i = begin; i < end; i = Next(i)) {
      if (!Opens(i)) {
        writer_.Put(i);
        continue;
      }
      const Index after = Next(i);
      Index tail = after;
      while (tail < end && !Opens(tail)) ++tail;
      const bool is_small = !MustBreak(i, after) && Width(i, after) < kSmallGroup;
      const std::uint32_t behind = Width(i, tail) - Width(i, after) + (tail == end ? rest : 1);
      if (is_small || Fits(i, after, behind)) {
        Flat(i, after);
      } else {
        Broken(i);
      }
    }
  }

  // A bracket over several lines.
  void Broken(Index open) {
    const Index close = tokens_[open].partner;
    writer_.Put(open);
    const Index begin = open + 1;
    const std::uint32_t indent = writer_.line_indent();
    const bool holds_one_group = Opens(begin) && tokens_[begin].partner + 1 == close &&
                                 begin + 1 < tokens_[begin].partner &&
                                 tokens_[begin].comments.empty() && tokens_[close].comments.empty();
    if (holds_one_group) {
      Broken(begin);
      return writer_.Put(close);
    }
    writer_.NewLine(indent + kIndent);
    if (IsFunctionBody(open) || Find(P_SEMICOLON, begin, close) < close) {
      Statements(begin, close, indent + kIndent);
    } else if (Find(P_PIPE, begin, close) < close || BeginsWithOperator(begin, close)) {
      Pipeline(begin, close, indent + kIndent);
    } else if (const std::uint32_t per_line = ColumnsOfDatatable(open); per_line > 0) {
      Rows(begin, close, indent + kIndent, per_line);
    } else if (IsNumbers(begin, close)) {
      Fill(begin, close, indent + kIndent);
    } else if (Find(P_COMMA, begin, close) < close) {
      Items(begin, close, indent + kIndent, 0, TakesPairs(open) ? 2 : 1);
    } else {
      Element(begin, close, indent + kIndent, 0);
    }
    writer_.NewLine(indent, indent + kIndent);
    writer_.Put(close);
  }

  bool IsFunctionBody(Index open) const {
    return Type(open) == P_LBRACE && open > 0 && Type(open - 1) == P_RPAREN &&
           Type(tokens_[open - 1].partner) == P_LPAREN_FUNCTION;
  }

  // How many columns the datatable has whose values this bracket holds; 0 if it is none.
  std::uint32_t ColumnsOfDatatable(Index open) const {
    if (Type(open) != P_LBRACKET || open == 0 || Type(open - 1) != P_RPAREN) return 0;
    const Index schema = tokens_[open - 1].partner;
    Index head = schema == 0 ? 0 : schema - 1;
    while (head > 2 && Type(head) != K_DATATABLE && Type(head - 1) == P_ASSIGN) head -= 3;
    if (Type(head) != K_DATATABLE) return 0;
    std::uint32_t columns = 0;
    for (Index i = schema + 1; i < open; ++i) columns += Type(i) == P_COLON ? 1 : 0;
    return columns;
  }

  bool IsNumbers(Index begin, Index end) const {
    for (Index i = begin; i < end; ++i) {
      if (!kNumbers.Has(Type(i)) || !tokens_[i].comments.empty()) return false;
    }
    return begin < end;
  }

  // The rows of a datatable, one per line.
  void Rows(Index begin, Index end, std::uint32_t indent, std::uint32_t per_line) {
    std::uint32_t column = 0;
    for (Index i = begin; i < end; ++i) {
      if (column % per_line == 0) writer_.NewLine(indent);
      for (; i < end && Type(i) != P_COMMA; i = Next(i)) Flat(i, Next(i));
      if (i < end) writer_.Put(i);
      ++column;
    }
  }

  // As many in a line as there is room for.
  void Fill(Index begin, Index end, std::uint32_t indent) {
    while (begin < end) {
      const Index after = std::min(Find(P_COMMA, begin, end) + 1, end);
      if (!Fits(begin, after, 0)) writer_.NewLine(indent);
      Flat(begin, after);
      begin = after;
    }
  }

  const std::vector<LayoutToken>& tokens_;
  LayoutWriter writer_;
  std::vector<std::uint32_t> columns_;  // where each token would stand if all stood in one line
  std::vector<std::uint32_t> breaks_;   // up to each token, how many things force a line break
};

}  // namespace

std::string LayOut(const std::vector<LayoutToken>& tokens, std::string_view line_end) {
  return Layout(tokens, line_end).Run();
}

}  // namespace lintel::kql
