// What a token is in its place. One walk over the tokens with a frame per bracket; the rules are
// those that Microsoft's parser was seen to follow (tests/cases/kql and tests/grammar).

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <utility>

#include "compiler/antlr/kql_bracket_frame.h"
#include "compiler/antlr/kql_token_checks.h"
#include "compiler/antlr/kql_token_classes.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

using Frame = BracketFrame;

class Retyper {
 public:
  Retyper(std::string_view text, std::vector<KqlToken>& tokens, std::vector<TokenProblem>& problems)
      : text_(text), tokens_(tokens), problems_(problems) {}

  void Run() {
    if (!CheckNesting(tokens_, problems_)) return;
    partner_ = MatchBrackets(tokens_);
    frames_.reserve(32);
    frames_.emplace_back();
    for (at_ = 0; tokens_[at_].type != kEndOfInput; ++at_) {
      if (joined_ > at_) continue;
      Settle();
      before_previous_ = previous_;
      previous_ = tokens_[at_].type;
    }
    RemoveJoined();
  }

 private:
  Frame& Top() { return frames_.back(); }
  TokenType& Type() { return tokens_[at_].type; }
  TokenType Ahead(std::uint32_t by) const {
    return at_ + by < tokens_.size() ? tokens_[at_ + by].type : kEndOfInput;
  }
  // The type after the bracket that closes the one at hand.
  TokenType AfterPartner() const {
    const std::uint32_t partner = partner_[at_];
    return partner > at_ ? tokens_[partner + 1].type : UNKNOWN;
  }
  std::string_view Text(const KqlToken& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }
  bool AfterOperand() const { return kOperandEnds.Has(previous_) || star_operand_; }
  bool AtStatementStart() const {
    return previous_ == kEndOfInput || previous_ == P_SEMICOLON || previous_ == P_LBRACE ||
           (previous_ == P_LPAREN && frames_.back().statements);
  }

  void Settle() {
    Frame& frame = Top();
    const bool star_before = std::exchange(star_operand_, false);
    switch (Type()) {
      case P_LPAREN:
        star_operand_ = star_before;
        OpenParenthesis();
        star_operand_ = false;
        return;
      case P_LBRACKET:
        star_operand_ = star_before;
        OpenBracket();
        star_operand_ = false;
        return;
      case P_LBRACE:
        if ((frame.op == K_PARTITION || frame.op == K_PARTITIONBY) && kOperators.Has(Ahead(1)) &&
            !kHardHeads.Has(Ahead(1))) {
          Type() = P_LPAREN_STAGES;
        }
        Open(Type());
        return;
      case P_RPAREN:
      case P_RBRACKET:
      case P_RBRACE:
        if (frames_.size() > 1 && partner_[at_] != at_) frames_.pop_back();
        return;
      case P_SEMICOLON:
        if (previous_ == P_SEMICOLON || previous_ == kEndOfInput) {
          ReportSyntax("`;` ends nothing here", "leave it out");
        }
        if (frame.steps) {
          frame.equality = frame.relation = frame.string_operator = false;
        } else if (!(frame.opaque && frames_.size() > 1)) {
          Reset(frame);
        }
        return;
      case P_PIPE:
        if (!(frame.opaque && frame.opener != kEndOfInput && !kOpaque.Has(frame.op))) Reset(frame);
        return;
      case L_STRING:
        CheckEscapes(text_, tokens_[at_], problems_);
        return;
      case L_UNTERMINATED:
        ReportUnterminated(text_, tokens_[at_], problems_);
        return;
      default:
        break;
    }
    if (frame.opaque) return;
    if (Type() == N_HINT && !IsKnownHint(Text(tokens_[at_]))) {
      ReportSyntax(fmt::format("`{}` is no hint that KQL knows", Text(tokens_[at_])), "");
    }
    if (frame.json) {
      if (Type() == N_IDENTIFIER && Text(tokens_[at_]) != "null") Type() = K_RESERVED;
      return;
    }
    if (JoinWildcard(frame)) return;
    const WordClass word = ClassOf(Type(), Text(tokens_[at_]));
    star_operand_ = star_before;
    if (word != WordClass::kNone) SettleWord(frame, word);
    CheckTerm(frame);
  }

  // A new pipeline stage or statement.
  static void Reset(Frame& frame) {
    frame.op = kEndOfInput;
    frame.parse_parts = frame.seen_by = frame.opaque = frame.names_only = frame.pattern = false;
    frame.equality = frame.relation = frame.string_operator = false;
  }

  void Open(TokenType type) {
    Frame frame;
    frame.opener = type;
    frame.before = previous_;
    frame.json = Top().json || previous_ == K_DYNAMIC;
    frame.opaque = Top().opaque;
    frame.pattern = Top().pattern;
    frames_.push_back(frame);
  }

  void OpenParenthesis() {
    const Frame& frame = Top();
    if (!frame.opaque && !frame.json) {
      const TokenType after = AfterPartner();
      const bool ends = after == P_PIPE || after == P_SEMICOLON || after == kEndOfInput ||
                        after == P_RPAREN || after == P_RBRACE;
      if (frame.op == K_LET && (previous_ == P_ASSIGN || previous_ == K_VIEW) &&
          after == P_LBRACE) {
        Type() = P_LPAREN_FUNCTION;
      } else if (((frame.op == K_MV_APPLY || frame.op == K_MVAPPLY) && previous_ == K_ON) ||
                 (frame.op == K_FACET && previous_ == K_WITH) ||
                 (frame.op == K_FORK &&
                  (previous_ == K_FORK || previous_ == P_RPAREN || previous_ == P_ASSIGN)) ||
                 (frame.op == K_MAKE_GRAPH && before_previous_ == K_PARTITIONED_BY) ||
                 ((frame.op == K_PARTITION || frame.op == K_PARTITIONBY) && frame.seen_by &&
                  AfterOperand() && ends)) {
        Type() = P_LPAREN_STAGES;
      } else if (after == P_ASSIGN && !AfterOperand()) {
        Type() = P_LPAREN_NAMES;
      }
    }
    const bool tables = (frame.op == K_SEARCH || frame.op == K_FIND) && previous_ == K_IN &&
                        !kOperandEnds.Has(before_previous_);
    const TokenType op = frame.op;
    Open(Type());
    Top().steps = op == K_SCAN && previous_ == K_WITH;
    Top().statements = op == K_MACRO_EXPAND && before_previous_ == K_AS;
    Top().properties = Type() == P_LPAREN && op != K_SCAN && op != K_MAKE_GRAPH &&
                       (previous_ == K_WITH || previous_ == K_WITH_PROPERTIES);
    Top().names_only = tables;
    if (previous_ == K_TOSCALAR || previous_ == K_TOTABLE || previous_ == K_MATERIALIZE) {
      Top().op = previous_;
      Top().parameters_at = at_;
    }
  }

  void OpenBracket() {
    const Frame& frame = Top();
    const bool string = Ahead(1) == L_STRING || Ahead(1) == L_UNTERMINATED;
    const bool is_edge = frame.pattern && previous_ == O_MINUS && frame.op != K_MAKE_GRAPH;
    if (!frame.opaque && !frame.json && !is_edge && string && Ahead(2) == P_RBRACKET &&
        previous_ != P_DOT && previous_ != K_ENTITY_GROUP &&
        (frame.parse_parts || !AfterOperand())) {
      Type() = Ahead(3) == P_ASSIGN ? P_LBRACKET_DECLARED : P_LBRACKET_NAME;
    }
    Open(Type());
  }

  // Joins `Device*`, `*Name*`, `a*b` to one token where stars belong to names.
  bool JoinWildcard(const Frame& frame) {
    if (!frame.names_only && !kWildcardOperators.Has(frame.op)) return false;
    bool star = false;
    std::uint32_t end = at_;
    for (; end < tokens_.size(); ++end) {
      if (end > at_ && tokens_[end].begin != tokens_[end - 1].end) break;
      const TokenType type = tokens_[end].type;
      const bool name = ClassOf(type, Text(tokens_[end])) != WordClass::kNone || type == L_LONG;
      if (type != O_STAR && !name) break;
      star = star || type == O_STAR;
    }
    if (!star || end - at_ < 2) return false;
    tokens_[at_].type = N_WILDCARD;
    tokens_[at_].end = tokens_[end - 1].end;
    for (std::uint32_t i = at_ + 1; i < end; ++i) tokens_[i].type = UNKNOWN;
    joined_ = end;
    joins_.push_back({at_ + 1, end});
    return true;
  }

  void RemoveJoined() {
    if (joins_.empty()) return;
    std::uint32_t to = joins_.front().first;
    for (std::size_t i = 0; i < joins_.size(); ++i) {
      const std::size_t next = i + 1 < joins_.size() ? joins_[i + 1].first : tokens_.size();
      for (std::size_t from = joins_[i].second; from < next; ++from) tokens_[to++] = tokens_[from];
    }
    tokens_.resize(to);
  }

  bool KnowsParameter(const Frame& frame) const {
    if (frame.op == kEndOfInput || frame.parameters_at != at_ - 1) return false;
    return KnowsOperatorParameter(frame.op, Text(tokens_[at_]));
  }

  void Begin(Frame& frame) {
    frame.op = Type();
    frame.parameters_at = at_;
    frame.opaque = kOpaque.Has(frame.op);
    frame.pattern = kGraphPatterns.Has(frame.op);
    if (frame.op == K_RESTRICT) frame.opaque = true;
  }

  void SettleWord(Frame& frame, WordClass word) {
    const TokenType type = Type();
    const TokenType next = Ahead(1);
    const bool name = word == WordClass::kName || word == WordClass::kSoft;
    if ((previous_ == P_PIPE || previous_ == P_LPAREN_STAGES) && kOperators.Has(type)) {
      return Begin(frame);
    }
    if (previous_ == P_DOT) {
      if (name || word == WordClass::kKind) Type() = N_IDENTIFIER;
      return;
    }
    if (previous_ == P_ASSIGN && (before_previous_ == N_PARAMETER || before_previous_ == N_HINT)) {
      if (name || IsParameterValue(Text(tokens_[at_]))) Type() = N_IDENTIFIER;
      return;
    }
    const bool is_type = type == K_TYPE && previous_ == P_COLON;  // `a: bool = true`
    if (frame.op == K_SCAN ? ScanClause() : frame.steps && ScanStep()) return;
    if (next == P_ASSIGN && !is_type) return BeforeAssign(frame, word);
    if (previous_ == K_RENDER ||
        (frame.properties && (previous_ == P_ASSIGN || previous_ == P_COMMA))) {
      Type() = N_IDENTIFIER;
      return;
    }
    if (Statement(frame)) return;
    if (frame.op == K_RENDER && previous_ == P_ASSIGN) {
      Type() = N_IDENTIFIER;
      return;
    }
    if (frame.parse_parts || (next == P_COLON && (previous_ == P_LPAREN || previous_ == P_COMMA ||
                                                  previous_ == P_LPAREN_FUNCTION))) {
      if (previous_ == P_COLON && (type == K_TYPE || type == K_DYNAMIC)) return;
      if (word != WordClass::kHard && word != WordClass::kKind) Type() = N_IDENTIFIER;
      return;
    }
    if (frame.pattern && (type == K_WHERE || type == K_PROJECT || type == K_WITH)) {
      frame.pattern = false;
    }
    if (kHardHeads.Has(type)) return Begin(frame);
    const bool followed_by_name =
        ClassOf(next, "bool") != WordClass::kNone || next == N_HINT || next == P_LBRACKET;
    if ((type == K_RANGE || type == K_EVALUATE) && !AfterOperand() && followed_by_name &&
        (AtStatementStart() || previous_ == P_LPAREN || previous_ == P_ASSIGN)) {
      return Begin(frame);
    }
    if (type == K_ENTITY_GROUP && next == P_LBRACKET &&
        (!AfterOperand() || frame.op == K_MACRO_EXPAND)) {
      return;
    }
    if (type == K_TYPEOF && next == P_LPAREN) return;
    if (type == K_VIEW && frame.op == K_LET && previous_ == P_ASSIGN && next == P_LPAREN &&
        partner_[at_ + 1] > at_ && tokens_[partner_[at_ + 1] + 1].type == P_LBRACE) {
      return;
    }
    if (kClauses.Has(type) && AfterOperand()) {
      if (type == K_WITH && (frame.op == K_PARSE || frame.op == K_PARSE_WHERE)) {
        frame.parse_parts = true;
      }
      return;
    }
    if (type == K_IN && next == K_RANGE && frame.op == K_MAKE_SERIES) {
      Type() = K_IN_RANGE;
      return;
    }
    if (type == K_BY) frame.seen_by = true;
    if (type == K_EXTERNALDATA || type == K_EXTERNAL_DATA) return MarkExternaldataWith();
    if (type == K_TYPE && (previous_ == P_COLON || frame.before == K_TYPEOF)) return;
    if (name || word == WordClass::kKind) Type() = N_IDENTIFIER;
  }

  // Whether the word begins a clause of scan.
  bool ScanClause() const {
    const TokenType type = tokens_[at_].type;
    if (type == K_DECLARE || type == K_WITH) return Ahead(1) == P_LPAREN;
    return (type == K_ORDER || type == K_PARTITION) && Ahead(1) == K_BY;
  }

  // Settles the words in front of a scan step's condition: `step a optional output=last: …`.
  bool ScanStep() {
    if (previous_ == P_LPAREN || previous_ == P_SEMICOLON) return Type() == K_STEP;
    const std::string_view text = Text(tokens_[at_]);
    if (previous_ == K_STEP || (previous_ == P_ASSIGN && before_previous_ == K_OUTPUT)) {
      Type() = N_IDENTIFIER;
    } else if (AfterOperand() && text == "optional") {
      Type() = K_OPTIONAL;
    } else if ((AfterOperand() || previous_ == K_OPTIONAL) && text == "output") {
      Type() = K_OUTPUT;
    } else {
      return false;
    }
    return true;
  }

  void BeforeAssign(Frame& frame, WordClass word) {
    const TokenType type = Type();
    // The graph operators take parameters behind other things, too.
    const bool is_graph = frame.op == K_GRAPH_TO_TABLE || frame.op == K_MAKE_GRAPH;
    if (KnowsParameter(frame) ||
        (is_graph && KnowsOperatorParameter(frame.op, Text(tokens_[at_])))) {
      Type() = N_PARAMETER;
      frame.parameters_at = at_ + 2;
    } else if ((type == K_DEFAULT && frame.op == K_MAKE_SERIES && AfterOperand()) ||
               (type == K_OTHERS && previous_ == K_WITH)) {
      return;
    } else if (frame.properties || frame.op == K_RENDER || frame.op == K_REDUCE) {
      Type() = N_DECLARED;
    } else if (word == WordClass::kDeclared && frame.op == K_LET) {
      return;  // a let statement names no such word
    } else if (word != WordClass::kKind && word != WordClass::kHard) {
      Type() = N_DECLARED;
      const bool predicate = (frame.op == K_WHERE || frame.op == K_FILTER) &&
                             (previous_ == K_WHERE || previous_ == K_FILTER);
      if (predicate) {
        ReportAssignment(text_, tokens_[at_ + 1], tokens_[at_ + 2], problems_);
      }
    }
  }

  // The words that begin a statement, and the words that only belong to one.
  bool Statement(Frame& frame) {
    const TokenType type = Type();
    const TokenType next = Ahead(1);
    if (AtStatementStart()) {
      const bool let = (type == K_LET || type == K_SET) &&
                       (ClassOf(next, "bool") != WordClass::kNone || next == P_LBRACKET);
      const bool other = (type == K_DECLARE && (next == K_QUERY_PARAMETERS || next == K_PATTERN)) ||
                         (type == K_ALIAS && next == K_DATABASE) ||
                         (type == K_RESTRICT && next == K_ACCESS);
      if (let || other) {
        Begin(frame);
        return true;
      }
    }
    if (previous_ == K_DECLARE && frame.op == K_DECLARE) {
      frame.opaque = type == K_PATTERN;
      return true;
    }
    return (previous_ == K_ALIAS && frame.op == K_ALIAS && type == K_DATABASE);
  }

  // The `with` after `externaldata (…) […]` must not be taken for that of an operator around it.
  void MarkExternaldataWith() {
    std::uint32_t open = at_ + 1;
    while (tokens_[open].type != kEndOfInput && tokens_[open].type != P_LPAREN &&
           tokens_[open].type != P_PIPE) {
      ++open;
    }
    if (partner_[open] <= open) return;
    const std::uint32_t list = partner_[open] + 1;
    if (tokens_[list].type != P_LBRACKET || partner_[list] <= list) return;
    if (TokenType& with = tokens_[partner_[list] + 1].type; with == K_WITH)
      with = K_WITH_PROPERTIES;
  }

  // Refuses comparisons that chain, and stars that stand for nothing.
  void CheckTerm(Frame& frame) {
    const TokenType type = Type();
    const bool after_operand = AfterOperand();
    star_operand_ = false;
    if (frame.pattern) return;
    if (type == O_STAR && !after_operand) {
      star_operand_ = true;
      if (MayBeStar(frame, previous_, Ahead(1))) return;
      return ReportSyntax("`*` stands for no columns here", "name the columns");
    }
    if (kStringOperators.Has(type)) return Once(frame.string_operator);
    if (kArithmetic.Has(type)) {
      frame.string_operator = false;
    } else if (kRelations.Has(type)) {
      frame.string_operator = false;
      Once(frame.relation);
    } else if (kEqualities.Has(type) && after_operand) {
      frame.string_operator = frame.relation = false;
      Once(frame.equality);
    } else if (type >= K_ACCESS && type <= K_RESERVED && type != K_TYPE && type != K_DYNAMIC) {
      frame.equality = frame.relation = frame.string_operator = false;  // and, or, by, asc, …
    } else if (type == P_COMMA || type == P_ASSIGN || type == P_DOTDOT) {
      frame.equality = frame.relation = frame.string_operator = false;
    }
  }

  void Once(bool& seen) {
    if (std::exchange(seen, true)) {
      ReportSyntax(fmt::format("`{}` follows a comparison of the same kind", Text(tokens_[at_])),
                   "comparisons do not chain: join two of them with `and`, or use parentheses");
    }
  }

  void ReportSyntax(std::string message, std::string help) {
    const KqlToken& token = tokens_[at_];
    problems_.push_back(
        {TokenProblem::Kind::kSyntax, token.begin, token.end, std::move(message), std::move(help)});
  }

  std::string_view text_;
  std::vector<KqlToken>& tokens_;
  std::vector<TokenProblem>& problems_;
  std::vector<std::uint32_t> partner_;
  std::vector<Frame> frames_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joins_;
  std::uint32_t at_ = 0;
  std::uint32_t joined_ = 0;          // tokens before this one belong to a wildcard
  TokenType previous_ = kEndOfInput;  // as retyped
  TokenType before_previous_ = kEndOfInput;
  bool star_operand_ = false;  // the previous token is `*` in place of an operand
};

}  // namespace

void RetypeTokens(std::string_view text, std::vector<KqlToken>& tokens,
                  std::vector<TokenProblem>& problems) {
  Retyper(text, tokens, problems).Run();
}

}  // namespace lintel::antlr
