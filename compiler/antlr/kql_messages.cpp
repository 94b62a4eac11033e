#include "compiler/antlr/kql_messages.h"

#include <optional>
#include <utility>

#include "compiler/antlr/kql_stop.h"
#include "compiler/diagnostics/closest_name.h"

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

using Slipped = std::optional<SyntaxMessage>;

constexpr TypeSet kListTakers = {
    K_EXTEND,          K_PROJECT,   K_PROJECT_AWAY, K_PROJECT_KEEP, K_PROJECT_RENAME,
    K_PROJECT_REORDER, K_SUMMARIZE, K_DISTINCT,     K_SORT,         K_ORDER,
    K_MV_EXPAND,       K_UNION,     K_JOIN,         K_LOOKUP};
// Words that are refused where a name is read, and could be meant as one.
constexpr TypeSet kRefusedNames = {K_RESERVED,   K_SOFT_RESERVED, K_TYPE,   K_KIND,
                                   K_WITHSOURCE, K_WITH_SOURCE,   K_SAMPLE, K_SEARCH,
                                   K_PRINT,      K_FIND,          K_SET};
constexpr TypeSet kConditions = {K_WHERE, K_FILTER, K_AND, K_OR};

// Whether the operator or call around the token takes a list.
bool MayComma(const Stop& stop) {
  if (stop.Expects(P_COMMA)) return true;
  const std::vector<KqlToken>& tokens = stop.tokens();
  if (const auto opener = stop.Opener()) {
    return tokens[*opener].type == P_LBRACKET ||
           (*opener > 0 && (tokens[*opener - 1].type == N_IDENTIFIER ||
                            kListOperators.Has(tokens[*opener - 1].type)));
  }
  const TokenType head = tokens[stop.StageStart()].type;
  return kListTakers.Has(head) || head == K_PRINT;
}

Slipped StrayPipe(const Stop& stop) {
  const KqlToken& previous = stop.previous();
  if (stop.ExpectsOperator() && previous.type == P_PIPE && stop.FoundEnd() &&
      stop.found().type != P_PIPE) {
    return Stop::At(previous, "nothing follows the last `|`",
                    "write an operator behind it, or remove it");
  }
  if (stop.found().type != P_PIPE) return {};
  if (stop.at() == 0 || previous.type == P_SEMICOLON) {
    return stop.AtFound("nothing stands before `|`",
                        "a query begins with a table or a function, and `;` ends it");
  }
  if (previous.type == P_PIPE && previous.end == stop.found().begin) {
    auto message = stop.AtFound("`||` is no operator of KQL", "write `or`");
    message.begin = previous.begin;
    return message;
  }
  if (previous.type == P_PIPE) return stop.AtFound("no operator between two `|`", "remove one");
  return {};
}

// Behind `|` stands something that is no tabular operator.
Slipped NoOperator(const Stop& stop) {
  if (!stop.ExpectsOperator() || stop.found().type == kEndOfInput) return {};
  const std::string_view text = stop.found_text();
  const std::string lower = Lower(text);
  if (lower != text && kOperators.Has(WordType(lower))) {
    return stop.AtFound(fmt::format("{} is no operator: letter case counts", stop.Found()),
                        fmt::format("write `{}`", lower));
  }
  if (lower == "let") {
    return stop.AtFound("`let` stands behind `|`",
                        "let statements come before the query, each with `;`");
  }
  const auto no_operator = fmt::format("{} is no tabular operator", stop.Found());
  if (Compares(stop.next().type)) {
    return stop.AtFound(no_operator, "a condition stands behind `where`");
  }
  if (stop.next().type == P_ASSIGN) {
    const bool is_parameter = std::ranges::any_of(
        kParameters, [&](const ParameterOf& parameter) { return parameter.name == text; });
    return stop.AtFound(
        no_operator, is_parameter ? fmt::format("`{}=` follows an operator, such as `join`", text)
                                  : "columns are made behind `extend` or `summarize`");
  }
  std::vector<std::string_view> operators;
  for (const Word& word : kWords) {
    if (kOperators.Has(word.type) && !word.text.starts_with('_')) operators.push_back(word.text);
  }
  const auto closest = ClosestName(text, operators);
  return stop.AtFound(no_operator,
                      closest
                          ? fmt::format("did you mean `{}`?", *closest)
                          : "behind `|` stands `where`, `extend`, `summarize` or another operator");
}

Slipped LetterCase(const Stop& stop) {
  const std::string_view text = stop.found_text();
  const std::string lower = Lower(text);
  if (lower == text) return {};
  const TokenType type = WordType(lower);
  if (type == UNKNOWN || type == K_AS || !(stop.Expects(type) || stop.ExpectsTail())) return {};
  return stop.AtFound(fmt::format("{} is no keyword: letter case counts", stop.Found()),
                      fmt::format("write `{}`", lower));
}

Slipped MissingPipe(const Stop& stop) {
  const bool in_parentheses =
      stop.ExpectsTail() && stop.Expects(P_RPAREN) && !stop.Expects(P_COMMA);
  if (stop.at() == 0 || !(stop.MayPipe() || in_parentheses)) return {};
  const KqlToken& found = stop.found();
  const std::string lower = Lower(stop.found_text());
  const TokenType word = WordType(lower);
  const bool is_written = stop.found_text() == lower;
  if (kOperators.Has(word) && word != K_AS && word != K_COUNT && word != K_UNION &&
      !stop.Expects(found.type) && (is_written || stop.OnLaterLine())) {
    return stop.Missing(fmt::format("missing `|` before {}", stop.Found()),
                        is_written ? "" : fmt::format("write `| {}`", lower));
  }
  const bool is_apart = stop.OnLaterLine() || stop.previous().type == P_RBRACE;
  if (!stop.Expects(P_SEMICOLON) || CloserOf(found.type) != UNKNOWN || !is_apart ||
      stop.FoundCloser() || (!is_written && word != UNKNOWN)) {
    return {};
  }
  const KqlToken& statement = stop.tokens()[stop.StatementStart()];
  if (statement.type == K_LET) {
    auto message = stop.Missing("missing `;` behind the let statement", {});
    message.note_begin = statement.begin;
    message.note_end = statement.end;
    message.note = "it begins here";
    return message;
  }
  return stop.Missing(fmt::format("missing `|` or `;` before {}", stop.Found()), {});
}

// `my-name` where a name is given.
Slipped HyphenatedName(const Stop& stop) {
  const std::vector<KqlToken>& tokens = stop.tokens();
  const auto is_name = [&](std::size_t i) {
    return tokens[i].type == N_DECLARED ||
           ClassOf(tokens[i].type, stop.Text(tokens[i])) != WordClass::kNone;
  };
  const auto joins = [&](std::size_t i) {  // whether the token is a hyphen inside a name
    return i > 0 && i + 1 < tokens.size() && tokens[i].type == O_MINUS && is_name(i - 1) &&
           is_name(i + 1) && tokens[i - 1].end == tokens[i].begin &&
           tokens[i].end == tokens[i + 1].begin;
  };
  std::size_t first = stop.at();
  const bool is_declared = stop.found().type == N_DECLARED && stop.next().type == P_ASSIGN;
  const bool is_wanted = stop.Expects(N_DECLARED) && !stop.ExpectsOperand();
  if (joins(first) && (stop.Expects(P_COLON) || tokens[first - 1].type == N_IDENTIFIER) &&
      !stop.ExpectsOperand()) {
    --first;
  } else if (!(is_declared && first > 0 && joins(first - 1)) && !(is_wanted && joins(first + 1))) {
    return {};
  }
  while (first > 1 && joins(first - 1)) first -= 2;
  std::size_t last = first;
  while (joins(last + 1)) last += 2;
  if (last == first) return {};
  const std::string name(stop.Text(tokens[first].begin, tokens[last].end));
  std::string underscored = name;
  std::ranges::replace(underscored, '-', '_');
  auto message = Stop::At(tokens[first], "a name has no hyphen: `-` subtracts",
                          fmt::format("write `{}`, or `['{}']`", underscored, name));
  message.end = tokens[last].end;
  return message;
}

Slipped Assignment(const Stop& stop) {
  const KqlToken& found = stop.found();
  const TokenType head = stop.tokens()[stop.StageStart()].type;
  const std::string help = head == K_JOIN || head == K_LOOKUP
                               ? "write `$left.a == $right.b`"
                               : "write `==` (or `=~` to ignore case)";
  if (found.type == N_DECLARED && stop.ExpectsOperand() && stop.next().type == P_ASSIGN) {
    auto message = stop.AtFound("`=` does not compare", help);
    if (stop.at() == 0 || stop.previous().type == P_SEMICOLON) {
      message = stop.AtFound("a name is given a value without `let`",
                             fmt::format("write `let {} = …;`", stop.found_text()));
    }
    message.begin = stop.next().begin;
    message.end = stop.next().end;
    return message;
  }
  if (found.type != P_ASSIGN) return {};
  const bool makes_columns =
      head == K_EXTEND || head == K_PROJECT || head == K_SUMMARIZE || head == K_PROJECT_RENAME;
  if (makes_columns && stop.previous().type == L_STRING && !stop.Opener()) {
    const std::string_view name = stop.Text(stop.previous());
    return Stop::At(stop.previous(), "a column that is made has a name, not a string",
                    fmt::format("write the name without quotes, or `[{}]`", name));
  }
  if (stop.ExpectsTail()) return stop.AtFound("`=` does not compare", help);
  if (stop.previous().type == P_ASSIGN) {
    return stop.AtFound("one `=` gives a name to a value", "leave the second one out");
  }
  return {};
}

// What is written once too often, or the wrong way round.
Slipped Leftover(const Stop& stop) {
  const TokenType found = stop.found().type;
  const TokenType previous = stop.previous().type;
  if (found == P_ARROW) return stop.AtFound("`=>` is no operator of KQL", "write `>=`");
  if (found == P_ASSIGN && previous == O_EQUAL) {
    return stop.AtFound("`===` is no operator of KQL", "write `==`");
  }
  if (found == P_ASSIGN && previous == P_COLON) {
    return stop.AtFound("`:=` is no operator of KQL", "write `=`");
  }
  const bool is_word = kOperators.Has(found) || IsInfix(found);
  if (is_word && found == previous && stop.ExpectsOperand()) {
    return stop.AtFound(fmt::format("{} is written twice", stop.Found()), "leave one out");
  }
  if (previous == P_COMMA && stop.FoundEnd() && stop.ExpectsOperand()) {
    return Stop::At(stop.previous(), "nothing follows the last `,`", "remove it");
  }
  if (previous == P_LPAREN && found == P_RPAREN && stop.at() > 1 &&
      kListOperators.Has(stop.tokens()[stop.at() - 2].type)) {
    return stop.AtFound("the list is empty", "name at least one value");
  }
  return {};
}

Slipped Alias(const Stop& stop) {
  if (Lower(stop.found_text()) != "as" || !stop.ExpectsTail() || !MayComma(stop)) return {};
  return stop.AtFound(fmt::format("{} names nothing here", stop.Found()),
                      "the name comes first: `name = value`");
}

// An operator that lacks what must follow it.
Slipped Incomplete(const Stop& stop) {
  const KqlToken& head = stop.tokens()[stop.StageStart()];
  const std::string_view op = stop.Text(head);
  if (stop.Expects(K_BY) && (head.type == K_SORT || head.type == K_ORDER) &&
      stop.at() == stop.StageStart() + 1 && stop.found().type == N_IDENTIFIER) {
    return stop.AtFound(fmt::format("missing `by` behind `{}`", op),
                        fmt::format("write `{} by {} …`", op, stop.found_text()));
  }
  if (stop.Expects(K_BY) && head.type == K_TOP) {
    return stop.Missing(
        fmt::format("missing `by` before {}", stop.Found()),
        "`top` ranks rows by a column: write `top … by …`, or `take …` for any rows");
  }
  if (stop.found().type == P_COMMA && (head.type == K_TAKE || head.type == K_LIMIT)) {
    return stop.AtFound(fmt::format("`{}` takes one number", op), "remove the others");
  }
  const KqlToken& previous = stop.previous();
  if (head.type == K_LET && stop.at() == stop.StageStart() + 1 && stop.Expects(N_DECLARED) &&
      stop.found().type == N_IDENTIFIER) {
    return stop.AtFound(fmt::format("missing `=` behind {}", stop.Found()),
                        fmt::format("write `let {} = …;`", stop.found_text()));
  }
  const bool is_cut = stop.found().type == P_COMMA || stop.found().type == P_RPAREN;
  if (stop.Expects(P_COLON) && is_cut && previous.type == N_IDENTIFIER) {
    return Stop::At(previous, fmt::format("`{}` has no type", stop.Text(previous)),
                    fmt::format("write `{}: string` or another type", stop.Text(previous)));
  }
  if (stop.Expects(K_TYPE) && !stop.ExpectsOperand() && stop.found().type == N_IDENTIFIER) {
    return stop.AtFound(fmt::format("{} is no type", stop.Found()),
                        "types are `string`, `long`, `datetime`, `dynamic` and the like");
  }
  const bool is_end = stop.FoundEnd() || stop.found().type == P_COMMA;
  if (!stop.ExpectsOperand() || !is_end || stop.at() == 0) return {};
  const bool takes_more = kOperators.Has(previous.type) || kConditions.Has(previous.type) ||
                          kEqualities.Has(previous.type) || kRelations.Has(previous.type) ||
                          kStringOperators.Has(previous.type) || kArithmetic.Has(previous.type) ||
                          previous.type == P_ASSIGN || previous.type == K_BY ||
                          previous.type == K_ON;
  if (!takes_more) return {};
  auto message = stop.Missing(fmt::format("nothing follows `{}`", stop.Text(previous)),
                              kConditions.Has(previous.type) ? "a condition is missing" : "");
  message.begin = message.end = previous.end;
  return message;
}

Slipped MissingOperator(const Stop& stop) {
  const KqlToken& found = stop.found();
  const bool operand = found.type == N_IDENTIFIER || found.type == L_STRING ||
                       found.type == L_LONG || found.type == P_LBRACKET_NAME ||
                       found.type == N_DECLARED;
  if (operand && stop.previous().type == L_STRING && stop.previous().end == found.begin) {
    return stop.AtFound(fmt::format("the string ends before {}", stop.Found()),
                        "a quotation mark inside a string is written with a backslash before it");
  }
  // Where one word must come next (`top 5` … `by`), that word is the better answer.
  const bool may_end = stop.MayPipe() || stop.Expects(P_COMMA) || stop.Expects(P_RPAREN) ||
                       stop.Expects(P_RBRACKET) || stop.Expects(P_RBRACE);
  if (!operand || !stop.ExpectsTail() || !may_end) return {};
  // `extend Name f(x)`
  const bool is_column = stop.at() == stop.StageStart() + 2 && stop.next().type == P_LPAREN &&
                         kListTakers.Has(stop.tokens()[stop.StageStart()].type);
  return stop.Missing(
      fmt::format("missing operator{} before {}", MayComma(stop) ? " or `,`" : "", stop.Found()),
      is_column ? fmt::format("a column is made by `{} = {}(…)`", stop.Text(stop.previous()),
                              stop.found_text())
                : "");
}

// The first three of `types` that are expected and have a spelling; empty when there are more.
std::string List(const Stop& stop, const std::vector<TokenType>& types) {
  std::string list;
  std::string_view last;
  int count = 0;
  for (const TokenType type : types) {
    if (!stop.Expects(type)) continue;
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

// What should have come, in one to three words; empty when there is no short answer.
std::string Wanted(const Stop& stop) {
  if (stop.ExpectsOperator()) return "an operator (`where`, `extend`, …)";
  if (stop.ExpectsOperand()) return "an expression";
  if (stop.Expects(L_LONG) && !stop.Expects(P_COMMA)) return "a literal";
  if (stop.Expects(K_TYPE)) return "a type";
  if (stop.ExpectsTail()) {
    std::string list = List(stop, {P_RPAREN, P_RBRACKET, P_RBRACE, K_BY, K_ON, K_STEP, K_TO, K_OF,
                                   K_FROM, P_DOTDOT, K_WITH, K_AS, P_COMMA, P_PIPE, P_SEMICOLON});
    if (!list.empty()) return list;
  }
  return List(stop, stop.expected());
}

SyntaxMessage Generic(const Stop& stop) {
  if (stop.ExpectsOperand() && kRefusedNames.Has(stop.found().type)) {
    return stop.AtFound(
        fmt::format("{} is a word of the language, not a name", stop.Found()),
        fmt::format("a column of that name is written `['{}']`", stop.found_text()));
  }
  const std::string wanted = Wanted(stop);
  if (wanted.empty()) return stop.AtFound(fmt::format("{} cannot stand here", stop.Found()), {});
  return stop.Missing(fmt::format("expected {}, found {}", wanted, stop.Found()), {});
}

}  // namespace

SyntaxMessage DescribeSyntaxError(std::string_view text, const std::vector<KqlToken>& tokens,
                                  std::size_t at, const std::vector<TokenType>& expected) {
  const Stop stop(text, tokens, at, expected);
  // The more a slip says about what was meant, the earlier it is asked.
  for (const auto describe :
       {DescribeForeignQuery, DescribeStrayCharacter, StrayPipe, DescribeForeignOperator,
        NoOperator, Leftover, HyphenatedName, Incomplete, MissingPipe, LetterCase, Assignment,
        DescribeList, Alias, DescribeBracket, MissingOperator, DescribeNothingBefore}) {
    if (auto message = describe(stop)) return *message;
  }
  return Generic(stop);
}

}  // namespace lintel::antlr
