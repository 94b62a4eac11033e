#include "compiler/antlr/kql_messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "compiler/antlr/kql_spelling.h"
#include "compiler/antlr/kql_token_classes.h"

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

// Names of other query languages for what KQL calls by the second name.
constexpr std::pair<std::string_view, std::string_view> kForeignOperators[] = {
    {"stats", "summarize"},
    {"eval", "extend"},
    {"mutate", "extend"},
    {"table", "project"},
    {"fields", "project"},
    {"select", "project"},
    {"head", "take"},
    {"first", "take"},
    {"dedup", "distinct"},
    {"unique", "distinct"},
    {"uniq", "distinct"},
    {"group", "summarize"},
    {"groupby", "summarize"},
    {"aggregate", "summarize"},
    {"rename", "project-rename"},
    {"orderby", "sort"},
    {"regex", "where x matches regex"},
    {"rex", "parse"},
    {"expand", "mv-expand"},
    {"unnest", "mv-expand"},
    {"drop", "project-away"},
};

constexpr TypeSet kNegatable = {K_IN,         K_IN_CI,    K_HAS,       K_CONTAINS,
                                K_STARTSWITH, K_ENDSWITH, K_HASPREFIX, K_HASSUFFIX,
                                K_BETWEEN,    K_HAS_ANY,  K_HAS_ALL,   K_MATCHES_REGEX};
constexpr TypeSet kListOperators = {K_IN, K_NOT_IN, K_IN_CI, K_NOT_IN_CI, K_HAS_ANY, K_HAS_ALL};

constexpr TypeSet kListTakers = {
    K_EXTEND,          K_PROJECT,   K_PROJECT_AWAY, K_PROJECT_KEEP, K_PROJECT_RENAME,
    K_PROJECT_REORDER, K_SUMMARIZE, K_DISTINCT,     K_SORT,         K_ORDER,
    K_MV_EXPAND,       K_UNION,     K_JOIN,         K_LOOKUP};
// Words that are refused where a name is read, and could be meant as one.
constexpr TypeSet kRefusedNames = {K_RESERVED,   K_SOFT_RESERVED, K_TYPE,   K_KIND,
                                   K_WITHSOURCE, K_WITH_SOURCE,   K_SAMPLE, K_SEARCH,
                                   K_PRINT,      K_FIND,          K_SET};

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return lower;
}

class Describer {
 public:
  Describer(std::string_view text, const std::vector<KqlToken>& tokens, std::size_t at,
            const std::vector<TokenType>& expected)
      : text_(text), tokens_(tokens), at_(at), expected_(expected), found_(tokens[at]) {}

  SyntaxMessage Describe() const {
    using Slip = std::optional<SyntaxMessage> (Describer::*)() const;
    for (const Slip slip :
         {&Describer::StrayCharacter, &Describer::StrayPipe, &Describer::NoOperator,
          &Describer::Leftover, &Describer::Negation, &Describer::LetterCase,
          &Describer::MissingPipe, &Describer::Assignment, &Describer::ListOperator,
          &Describer::Alias, &Describer::Brackets, &Describer::MissingOperator}) {
      if (auto message = (this->*slip)()) return *message;
    }
    return Generic();
  }

 private:
  using Slipped = std::optional<SyntaxMessage>;

  bool Expects(TokenType type) const {
    return std::find(expected_.begin(), expected_.end(), type) != expected_.end();
  }
  bool ExpectsOperand() const { return Expects(L_LONG) && Expects(N_IDENTIFIER); }
  // Behind a complete operand: an operator could go on. (The parser has left the loops that would
  // read one when it stops, so `expected_` no longer tells.)
  bool ExpectsTail() const {
    return at_ > 0 && kOperandEnds.Has(Previous().type) && !ExpectsOperand();
  }
  bool MayPipe() const { return Expects(P_PIPE) || Expects(P_SEMICOLON); }
  // Whether the operator or call around the token takes a list.
  bool MayComma() const {
    if (Expects(P_COMMA)) return true;
    if (const auto opener = Opener()) {
      return tokens_[*opener].type == P_LBRACKET ||
             (*opener > 0 && (tokens_[*opener - 1].type == N_IDENTIFIER ||
                              kListOperators.Has(tokens_[*opener - 1].type)));
    }
    for (std::size_t i = at_; i-- > 0;) {
      if (tokens_[i].type == P_PIPE) return kListTakers.Has(tokens_[i + 1].type);
    }
    return tokens_[0].type == K_PRINT || tokens_[0].type == K_UNION;
  }
  std::string_view Text(const KqlToken& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }
  const KqlToken& Previous() const { return tokens_[at_ > 0 ? at_ - 1 : 0]; }
  const KqlToken& Next() const { return tokens_[std::min(at_ + 1, tokens_.size() - 1)]; }
  bool OnLaterLine() const {
    return at_ > 0 &&
           text_.substr(Previous().end, found_.begin - Previous().end).find_first_of("\r\n") !=
               std::string_view::npos;
  }

  SyntaxMessage AtFound(std::string message, std::string help) const {
    return {found_.begin, found_.end, std::move(message), std::move(help), 0, 0, {}};
  }
  // Something is missing before the token found: at the end of its line when it began another.
  SyntaxMessage Missing(std::string message, std::string help) const {
    SyntaxMessage result = AtFound(std::move(message), std::move(help));
    if (OnLaterLine()) result.begin = result.end = Previous().end;
    return result;
  }

  std::string Found() const {
    if (found_.type == kEndOfInput) return "the end of the query";
    const std::string_view text = Text(found_);
    if (text.size() <= 40) return fmt::format("`{}`", text);
    std::size_t cut = 36;
    while (cut > 0 && (text[cut] & 0xC0) == 0x80) --cut;
    return fmt::format("`{}…`", text.substr(0, cut));
  }

  Slipped StrayCharacter() const {
    if (found_.type != UNKNOWN) return {};
    const std::string_view text = Text(found_);
    if (text == "&") {
      const bool two = Next().begin == found_.end && Text(Next()) == "&";
      auto message =
          AtFound(fmt::format("`{}` is no operator of KQL", two ? "&&" : "&"), "write `and`");
      message.end += two ? 1 : 0;
      return message;
    }
    if (text == "“" || text == "”" || text == "„" || text == "‘" || text == "’") {
      return AtFound(fmt::format("`{}` is a typographic quotation mark", text),
                     "write `\"` or `'`");
    }
    if (text == "`") return AtFound("a backtick quotes nothing", "a name is quoted as `['…']`");
    if (text == "\\") {
      return AtFound("a backslash outside of a string", "patterns and paths go in quotes");
    }
    if (text == "!") {
      const TokenType next = Next().begin == found_.end ? Next().type : UNKNOWN;
      if (next == K_HAS_ANY || next == K_HAS_ALL) {
        auto message = AtFound(fmt::format("`!{}` does not exist", Text(Next())),
                               fmt::format("write `not(x {} (…))`", Text(Next())));
        message.end = Next().end;
        return message;
      }
      return AtFound("`!` alone does not negate", "write `not(…)`, or `!=`, `!in`, `!has` …");
    }
    return AtFound(fmt::format("{} is no sign of KQL", Found()), {});
  }

  Slipped StrayPipe() const {
    if (found_.type != P_PIPE) return {};
    if (at_ == 0 || Previous().type == P_SEMICOLON) {
      return AtFound("nothing stands before `|`", "a query begins with a table or a function");
    }
    if (Previous().type == P_PIPE && Previous().end == found_.begin) {
      auto message = AtFound("`||` is no operator of KQL", "write `or`");
      message.begin = Previous().begin;
      return message;
    }
    if (Previous().type == P_PIPE) return AtFound("no operator between two `|`", "remove one");
    return {};
  }

  // Behind `|` stands something that is no tabular operator.
  Slipped NoOperator() const {
    if (!Expects(K_WHERE) || !Expects(K_EXTEND) || found_.type == kEndOfInput) return {};
    const std::string_view text = Text(found_);
    const std::string lower = Lower(text);
    if (lower != text && kOperators.Has(WordType(lower))) {
      return AtFound(fmt::format("{} is no operator: letter case counts", Found()),
                     fmt::format("write `{}`", lower));
    }
    if (lower == "let") {
      return AtFound("`let` stands behind `|`",
                     "let statements come before the query, each with `;`");
    }
    for (const auto& [foreign, ours] : kForeignOperators) {
      if (lower == foreign) {
        return AtFound(fmt::format("{} is no operator of KQL", Found()),
                       fmt::format("its name is `{}`", ours));
      }
    }
    return AtFound(fmt::format("{} is no tabular operator", Found()),
                   "behind `|` stands `where`, `extend`, `summarize` or another operator");
  }

  Slipped Negation() const {
    const std::string lower = Lower(Text(found_));
    if (lower == "not" && ExpectsTail()) {
      const std::string next = Lower(Text(Next()));
      if (!kNegatable.Has(WordType(next))) return {};
      const bool has_form = next != "has_any" && next != "has_all" && !next.starts_with("matches");
      return AtFound(
          fmt::format("`not {}` is no operator of KQL", next),
          has_form ? fmt::format("write `!{}`", next) : fmt::format("write `not(x {} …)`", next));
    }
    if (lower == "is" && ExpectsTail()) {
      return AtFound("`is` is no operator of KQL",
                     "write `isnull(x)`, or `isempty(x)` for a string");
    }
    const bool operand = found_.type == N_IDENTIFIER || found_.type == L_STRING;
    if (at_ > 0 && Lower(Text(Previous())) == "not" && Previous().type == N_IDENTIFIER && operand) {
      return AtFound("`not` is a function", "write `not(…)` around what is negated");
    }
    return {};
  }

  Slipped LetterCase() const {
    const std::string_view text = Text(found_);
    const std::string lower = Lower(text);
    if (lower == text) return {};
    const TokenType type = WordType(lower);
    if (type == UNKNOWN || type == K_AS || !(Expects(type) || ExpectsTail())) return {};
    return AtFound(fmt::format("{} is no keyword: letter case counts", Found()),
                   fmt::format("write `{}`", lower));
  }

  // The first token of the statement that holds the token found.
  const KqlToken& StatementStart() const {
    std::size_t start = at_;
    while (start > 0 && tokens_[start - 1].type != P_SEMICOLON) --start;
    return tokens_[start];
  }

  Slipped MissingPipe() const {
    if (at_ == 0 || !MayPipe()) return {};
    const TokenType word = WordType(Text(found_));
    if (kOperators.Has(word) && word != K_AS && word != K_COUNT && word != K_UNION &&
        !Expects(found_.type)) {
      return Missing(fmt::format("missing `|` before {}", Found()), {});
    }
    if (!Expects(P_SEMICOLON) || CloserOf(found_.type) != UNKNOWN || !OnLaterLine()) return {};
    if (found_.type == P_RPAREN || found_.type == P_RBRACKET || found_.type == P_RBRACE) return {};
    if (StatementStart().type == K_LET) {
      auto message = Missing("missing `;` behind the let statement", {});
      message.note_begin = StatementStart().begin;
      message.note_end = StatementStart().end;
      message.note = "it begins here";
      return message;
    }
    return Missing(fmt::format("missing `|` or `;` before {}", Found()), {});
  }

  Slipped Assignment() const {
    if (found_.type == N_DECLARED && ExpectsOperand() && Next().type == P_ASSIGN) {
      auto message = AtFound("`=` does not compare", "write `==` (or `=~` to ignore case)");
      if (at_ == 0 || Previous().type == P_SEMICOLON) {
        message = AtFound("a name is given a value without `let`",
                          fmt::format("write `let {} = …;`", Text(found_)));
      }
      message.begin = Next().begin;
      message.end = Next().end;
      return message;
    }
    if (found_.type != P_ASSIGN) return {};
    if (ExpectsTail())
      return AtFound("`=` does not compare", "write `==` (or `=~` to ignore case)");
    if (Previous().type == P_ASSIGN) return AtFound("`= =` is no operator of KQL", "write `==`");
    return {};
  }

  // What is written once too often, or the wrong way round.
  Slipped Leftover() const {
    const TokenType previous = Previous().type;
    if (found_.type == P_ARROW) return AtFound("`=>` is no operator of KQL", "write `>=`");
    if (found_.type == P_ASSIGN && previous == O_EQUAL) {
      return AtFound("`===` is no operator of KQL", "write `==`");
    }
    if (found_.type == P_ASSIGN && previous == P_COLON) {
      return AtFound("`:=` is no operator of KQL", "write `=`");
    }
    const bool ends = found_.type == P_RPAREN || found_.type == P_RBRACKET ||
                      found_.type == P_PIPE || found_.type == P_SEMICOLON ||
                      found_.type == kEndOfInput;
    if (previous == P_COMMA && ends && ExpectsOperand()) {
      auto message = AtFound("nothing follows the last `,`", "remove it");
      message.begin = Previous().begin;
      message.end = Previous().end;
      return message;
    }
    if (previous == P_LPAREN && found_.type == P_RPAREN && at_ > 1 &&
        kListOperators.Has(tokens_[at_ - 2].type)) {
      return AtFound("the list is empty", "name at least one value");
    }
    return {};
  }

  Slipped ListOperator() const {
    const TokenType previous = Previous().type;
    if (Expects(P_LPAREN) && kListOperators.Has(previous)) {
      return Missing(fmt::format("`{}` takes its values in parentheses", Text(Previous())),
                     fmt::format("write `{} (…)`", Text(Previous())));
    }
    if (Expects(P_LPAREN) && (previous == K_BETWEEN || previous == K_NOT_BETWEEN)) {
      return Missing(fmt::format("`{}` takes its bounds in parentheses", Text(Previous())),
                     fmt::format("write `{} (low .. high)`", Text(Previous())));
    }
    if (found_.type != P_COMMA || !Expects(P_RPAREN)) return {};
    const std::optional<std::size_t> opener = Opener();
    if (!opener || *opener == 0) return {};
    const KqlToken& before = tokens_[*opener - 1];
    if (kStringOperators.Has(before.type)) {
      return AtFound(fmt::format("`{}` takes one value", Text(before)),
                     before.type == K_HAS ? "write `has_any (…)`" : "join several with `or`");
    }
    if (before.type == O_EQUAL || before.type == O_NOT_EQUAL) {
      return AtFound(fmt::format("`{}` takes one value", Text(before)),
                     before.type == O_EQUAL ? "write `in (…)`" : "write `!in (…)`");
    }
    return {};
  }

  Slipped Alias() const {
    if (Lower(Text(found_)) != "as" || !ExpectsTail() || !MayComma()) return {};
    return AtFound(fmt::format("{} names nothing here", Found()),
                   "the name comes first: `name = value`");
  }

  // The innermost bracket that is open at the token found.
  std::optional<std::size_t> Opener() const {
    std::size_t closed = 0;
    for (std::size_t i = at_; i-- > 0;) {
      const TokenType type = tokens_[i].type;
      if (type == P_RPAREN || type == P_RBRACKET || type == P_RBRACE) {
        ++closed;
      } else if (CloserOf(type) != UNKNOWN && closed-- == 0) {
        return i;
      }
    }
    return {};
  }

  Slipped Brackets() const {
    const bool closes =
        found_.type == P_RPAREN || found_.type == P_RBRACKET || found_.type == P_RBRACE;
    const std::optional<std::size_t> opener = Opener();
    if (closes && !opener) {
      return AtFound(fmt::format("{} closes nothing", Found()), "remove it, or open it before");
    }
    if (!opener || !Expects(CloserOf(tokens_[*opener].type))) return {};
    const bool ends =
        found_.type == kEndOfInput || found_.type == P_SEMICOLON || closes || found_.type == P_PIPE;
    if (!ends) return {};
    const KqlToken& bracket = tokens_[*opener];
    auto message = Missing(
        fmt::format("missing `{}`, found {}", Spelling(CloserOf(bracket.type)), Found()), {});
    message.note_begin = bracket.begin;
    message.note_end = bracket.end;
    message.note = fmt::format("`{}` is opened here", Text(bracket));
    return message;
  }

  Slipped MissingOperator() const {
    const bool operand = found_.type == N_IDENTIFIER || found_.type == L_STRING ||
                         found_.type == L_LONG || found_.type == P_LBRACKET_NAME ||
                         found_.type == N_DECLARED;
    if (Previous().type == L_STRING && Previous().end == found_.begin) {
      return AtFound(fmt::format("the string ends before {}", Found()),
                     "a quotation mark inside a string is written with a backslash before it");
    }
    // Where one word must come next (`top 5` … `by`), that word is the better answer.
    const bool may_end = MayPipe() || Expects(P_COMMA) || Expects(P_RPAREN) ||
                         Expects(P_RBRACKET) || Expects(P_RBRACE);
    if (!operand || !ExpectsTail() || !may_end) return {};
    return Missing(
        fmt::format("missing operator{} before {}", MayComma() ? " or `,`" : "", Found()), {});
  }

  SyntaxMessage Generic() const {
    if (ExpectsOperand() && kRefusedNames.Has(found_.type)) {
      return AtFound(fmt::format("{} is a word of the language, not a name", Found()),
                     fmt::format("a column of that name is written `['{}']`", Text(found_)));
    }
    const std::string wanted = Wanted();
    if (wanted.empty()) return AtFound(fmt::format("{} cannot stand here", Found()), {});
    return Missing(fmt::format("expected {}, found {}", wanted, Found()), {});
  }

  // What should have come, in one to three words; empty when there is no short answer.
  std::string Wanted() const {
    if (Expects(K_WHERE) && Expects(K_EXTEND)) return "an operator (`where`, `extend`, …)";
    if (ExpectsOperand()) return "an expression";
    if (Expects(L_LONG) && !Expects(P_COMMA)) return "a literal";
    if (Expects(K_TYPE)) return "a type";
    if (ExpectsTail()) {
      std::string list = List({P_RPAREN, P_RBRACKET, P_RBRACE, K_BY, K_ON, K_STEP, K_TO, K_OF,
                               K_FROM, P_DOTDOT, K_WITH, K_AS, P_COMMA, P_PIPE, P_SEMICOLON});
      if (!list.empty()) return list;
    }
    return List(expected_);
  }

  // The first three of `types` that are expected and have a spelling; empty when there are more.
  std::string List(const std::vector<TokenType>& types) const {
    std::string list;
    std::string_view last;
    int count = 0;
    for (const TokenType type : types) {
      if (!Expects(type)) continue;
      const std::string_view kind = type == N_IDENTIFIER || type == N_DECLARED ? "a name"
                                    : type == L_STRING                         ? "a string"
                                                                               : Spelling(type);
      if (kind.empty() || kind == last || (kind == "[" && type != P_LBRACKET)) continue;
      last = kind;
      if (++count > 3) return {};
      const bool described = kind.find(' ') != std::string_view::npos;
      list += count == 1 ? "" : " or ";
      list += described ? std::string(kind) : fmt::format("`{}`", kind);
    }
    return list;
  }

  std::string_view text_;
  const std::vector<KqlToken>& tokens_;
  std::size_t at_;
  const std::vector<TokenType>& expected_;
  const KqlToken& found_;
};

}  // namespace

SyntaxMessage DescribeSyntaxError(std::string_view text, const std::vector<KqlToken>& tokens,
                                  std::size_t at, const std::vector<TokenType>& expected) {
  return Describer(text, tokens, at, expected).Describe();
}

}  // namespace lintel::antlr
