#include "compiler/kql/layout_tokens.h"

#include <array>
#include <utility>

#include "compiler/antlr/kql_token_classes.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::kql {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

constexpr antlr::TypeSet kOpeners = {
    P_LPAREN,   P_LPAREN_FUNCTION, P_LPAREN_NAMES,      P_LPAREN_STAGES,
    P_LBRACKET, P_LBRACKET_NAME,   P_LBRACKET_DECLARED, P_LBRACE};
constexpr antlr::TypeSet kClosers = {P_RPAREN, P_RBRACKET, P_RBRACE};
constexpr antlr::TypeSet kSigns = {O_PLUS, O_MINUS};
// The signs that edges of a graph are made of, and what ends a pattern of edges.
constexpr antlr::TypeSet kEdgeSigns = {O_MINUS, O_LESS, O_GREATER};
constexpr antlr::TypeSet kPatternEnds = {K_WHERE, K_PROJECT, K_WITH, P_PIPE, P_SEMICOLON};
// Words that an opening parenthesis follows as it follows a function's name.
constexpr antlr::TypeSet kCalls = {N_IDENTIFIER,   K_MATERIALIZE,   K_TOSCALAR,         K_TOTABLE,
                                   K_TYPEOF,       K_DYNAMIC,       K_DATATABLE,        K_VIEW,
                                   K_EXTERNALDATA, K_EXTERNAL_DATA, K_QUERY_PARAMETERS, P_RBRACKET};
// `datetime(…)` is one token and `datetime (…)` are several.
constexpr std::array<std::string_view, 13> kLiteralWords = {
    "bool", "boolean", "date",  "datetime", "decimal", "double", "guid",
    "int",  "int32",   "int64", "long",     "real",    "time"};

bool IsLiteralWord(std::string_view text) {
  for (const std::string_view word : kLiteralWords) {
    if (word == text) return true;
  }
  return text == "timespan" || text == "uniqueid";
}

// Reads what stands between two tokens, `gap`, into the second. `at_start`: nothing is before it.
void ReadGap(std::string_view gap, bool at_start, LayoutToken& token) {
  unsigned line_feeds = at_start ? 1 : 0;
  for (std::size_t at = 0; at < gap.size(); ++at) {
    // A lone carriage return ends a comment as well.
    if (gap[at] == '\n' || (gap[at] == '\r' && !gap.substr(at + 1).starts_with('\n'))) {
      ++line_feeds;
    } else if (gap.substr(at).starts_with("//")) {
      const std::size_t end = std::min(gap.size(), gap.find_first_of("\r\n", at));
      std::string_view text = gap.substr(at, end - at);
      text = text.substr(0, text.find_last_not_of(" \t\r") + 1);
      token.comments.push_back({text, line_feeds > 0, line_feeds > 1});
      line_feeds = 0;
      at = end - 1;
    }
  }
  token.blank_before = line_feeds > 1;
}

// Settles how the tokens stand in a line, with a frame per bracket.
class Spacing {
 public:
  explicit Spacing(std::vector<LayoutToken>& tokens) : tokens_(tokens) {}

  void Run() {
    for (std::uint32_t i = 0; i < tokens_.size(); ++i) {
      LayoutToken& token = tokens_[i];
      if (BeginsOpaque(i)) MarkOpaque(i);
      if (antlr::kGraphPatterns.Has(token.type) &&
          (Type(i, 1) == P_PIPE || Type(i, 1) == P_LPAREN_STAGES)) {
        in_pattern_ = true;
      } else if (kPatternEnds.Has(token.type)) {
        in_pattern_ = false;
      }
      if (!token.is_opaque)
        token.spaced = i > 0 && (in_pattern_ ? IsSpacedInPattern(i) : IsSpaced(i));
      if (Type(i, 1) == P_PIPE) op_ = token.type;
      if (kOpeners.Has(token.type)) {
        const bool has_properties = op_ != K_SCAN && op_ != K_MAKE_GRAPH;
        properties_.push_back((Type(i, 1) == K_WITH && has_properties) ||
                              Type(i, 1) == K_WITH_PROPERTIES);
      } else if (kClosers.Has(token.type) && !properties_.empty()) {
        properties_.pop_back();
      }
    }
  }

 private:
  // The type of the token `back` places before `at`.
  TokenType Type(std::uint32_t at, std::uint32_t back) const {
    return at >= back ? tokens_[at - back].type : kEndOfInput;
  }

  bool BeginsOpaque(std::uint32_t at) const {
    const TokenType before = Type(at, 1);
    const bool starts = before == kEndOfInput || before == P_PIPE || before == P_SEMICOLON ||
                        before == P_ASSIGN || kOpeners.Has(before);
    const TokenType type = tokens_[at].type;
    if (!starts || tokens_[at].is_opaque) return false;
    return antlr::kOpaque.Has(type) || type == K_RESTRICT ||
           (type == K_DECLARE && tokens_[at + 1].type == K_PATTERN);
  }

  void MarkOpaque(std::uint32_t at) {
    for (std::uint32_t i = at; i + 1 < tokens_.size(); ++i) {
      const TokenType type = tokens_[i].type;
      if (type == P_PIPE || type == P_SEMICOLON || kClosers.Has(type)) return;
      const std::uint32_t last = std::max(i, tokens_[i].partner);
      for (; i < last; ++i) tokens_[i].is_opaque = true;
      tokens_[i].is_opaque = true;
    }
  }

  // A sign that belongs to the operand behind it.
  bool IsUnary(std::uint32_t at) const {
    return kSigns.Has(tokens_[at].type) && !antlr::kOperandEnds.Has(Type(at, 1)) &&
           Type(at, 1) != N_WILDCARD;
  }

  // `(a)-[e*1..5]->(b)`, and `a --> b` of make-graph, where the edge stands between two names.
  bool IsSpacedInPattern(std::uint32_t at) const {
    const TokenType type = tokens_[at].type;
    const TokenType before = Type(at, 1);
    const bool is_sign = kEdgeSigns.Has(type);
    const bool after_sign = kEdgeSigns.Has(before);
    if (is_sign) return !after_sign && before != P_RPAREN && before != P_RBRACKET;
    if (after_sign) return type != P_LPAREN && type != P_LBRACKET;
    if (type == O_STAR || before == O_STAR || type == P_DOTDOT || before == P_DOTDOT) return false;
    return IsSpaced(at);
  }

  bool IsSpaced(std::uint32_t at) const {
    const TokenType type = tokens_[at].type;
    const TokenType before = Type(at, 1);
    if (type == P_COMMA || type == P_SEMICOLON || type == P_RPAREN || type == P_RBRACKET ||
        type == P_DOT || before == P_DOT) {
      return false;
    }
    if (type == P_COLON) return before == P_RPAREN;
    if (kOpeners.Has(before)) return IsBody(at - 1);
    if (type == P_RBRACE) return IsBody(tokens_[at].partner);
    if (type == P_ASSIGN || before == P_ASSIGN) return !IsTight(type == P_ASSIGN ? at : at - 1);
    if (IsUnary(at - 1)) return false;
    if (type == P_LPAREN || type == P_LPAREN_FUNCTION) return !IsCall(at);
    if (type == P_LBRACKET) return !IsIndex(at);
    return true;
  }

  // The braces of a function or a partition, as opposed to those of JSON and `{name}`.
  bool IsBody(std::uint32_t opener) const {
    return tokens_[opener].type == P_LBRACE && opener > 0 &&
           (Type(opener, 1) == P_RPAREN || antlr::kOperandEnds.Has(Type(opener, 1)));
  }

  // Parameters and properties hug their `=`: `join kind=inner`, `with (format="csv")`.
  bool IsTight(std::uint32_t assign) const {
    const TokenType name = Type(assign, 1);
    return name == N_PARAMETER || name == N_HINT || name == K_DEFAULT || name == K_OUTPUT ||
           (name == N_DECLARED && !properties_.empty() && properties_.back());
  }

  bool IsCall(std::uint32_t at) const {
    const LayoutToken& before = tokens_[at - 1];
    if (!kCalls.Has(before.type) || IsLiteralWord(before.text)) return false;
    // `join kind=inner (T)`: the value of a parameter is no function, nor is a name behind `as`.
    const TokenType parameter = Type(at, 3);
    if (Type(at, 2) == K_AS) return false;
    return Type(at, 2) != P_ASSIGN || (parameter != N_PARAMETER && parameter != N_HINT);
  }

  // `a[0]`, `f(x)[0]`, and `[` after `datatable(…)`, which is none.
  bool IsIndex(std::uint32_t at) const {
    const LayoutToken& before = tokens_[at - 1];
    if (before.type == K_ENTITY_GROUP) return false;
    if (!antlr::kOperandEnds.Has(before.type)) return false;
    if (before.type != P_RPAREN || before.partner == 0) return true;
    constexpr antlr::TypeSet kTables = {K_DATATABLE, K_EXTERNALDATA, K_EXTERNAL_DATA};
    std::uint32_t head = before.partner - 1;
    while (head > 2 && !kTables.Has(Type(head, 0)) && Type(head, 1) == P_ASSIGN) {
      head -= 3;  // the parameters of datatable
    }
    return !kTables.Has(tokens_[head].type);
  }

  std::vector<LayoutToken>& tokens_;
  bool in_pattern_ = false;       // of nodes and edges
  TokenType op_ = kEndOfInput;    // what stands behind the last `|`
  std::vector<bool> properties_;  // per open bracket, whether it is that of `with (…)`
};

}  // namespace

std::vector<LayoutToken> ReadLayoutTokens(std::string_view query) {
  std::vector<antlr::KqlToken> read = antlr::ReadTokens(query);
  std::vector<antlr::TokenProblem> problems;
  antlr::RetypeTokens(query, read, problems);

  std::vector<LayoutToken> tokens(read.size());
  std::vector<std::uint32_t> open;
  std::uint32_t end = 0;
  for (std::uint32_t i = 0; i < read.size(); ++i) {
    LayoutToken& token = tokens[i];
    token.type = read[i].type;
    token.partner = i;
    const std::uint32_t begin = std::min(read[i].begin, static_cast<std::uint32_t>(query.size()));
    token.text = query.substr(begin, read[i].end - begin);
    token.spaced = begin > end;  // as written; Spacing says it anew where it knows the operator
    ReadGap(query.substr(end, begin - end), i == 0, token);
    end = read[i].end;
    if (kOpeners.Has(token.type)) {
      open.push_back(i);
    } else if (kClosers.Has(token.type) && !open.empty()) {
      token.partner = open.back();
      tokens[open.back()].partner = i;
      open.pop_back();
    }
  }
  Spacing(tokens).Run();
  return tokens;
}

}  // namespace lintel::kql
