// What writers bring along from other query languages and from word processors.

#include <algorithm>
#include <array>
#include <span>

#include "compiler/antlr/kql_stop.h"
#include "compiler/diagnostics/display_text.h"

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

// What a word or sign of another language says, and what says it in KQL.
struct ForeignWord {
  std::string_view word;
  std::string_view help;
};

// Behind `|`.
constexpr ForeignWord kOperatorWords[] = {
    {"stats", "`summarize`"},
    {"eval", "`extend`"},
    {"mutate", "`extend`"},
    {"table", "`project`"},
    {"fields", "`project`"},
    {"select", "`project`"},
    {"head", "`take`"},
    {"first", "`take`"},
    {"dedup", "`distinct`"},
    {"unique", "`distinct`"},
    {"uniq", "`distinct`"},
    {"group", "`summarize … by …`"},
    {"groupby", "`summarize … by …`"},
    {"aggregate", "`summarize`"},
    {"rename", "`project-rename new = old`"},
    {"orderby", "`sort by`"},
    {"regex", "`where x matches regex \"…\"`"},
    {"rex", "`parse`, or `extend x = extract(\"…\", 1, y)`"},
    {"expand", "`mv-expand`"},
    {"unnest", "`mv-expand`"},
    {"drop", "`project-away`"},
    {"spath", "`extend x = parse_json(y)`"},
    {"timechart", "`summarize … by bin(Timestamp, 1h)` and `| render timechart`"},
    {"transaction", "`summarize … by …`, or `scan` for steps in order"},
};

// Behind an operand.
constexpr ForeignWord kInfixWords[] = {
    {"equals", "write `==`, or `=~` to ignore case"},
    {"eq", "write `==`"},
    {"ne", "write `!=`"},
    {"neq", "write `!=`"},
    {"gt", "write `>`"},
    {"lt", "write `<`"},
    {"ge", "write `>=`"},
    {"gte", "write `>=`"},
    {"le", "write `<=`"},
    {"lte", "write `<=`"},
    {"matches", "write `matches regex`"},
    {"regex", "write `matches regex`"},
    {"rlike", "write `matches regex`"},
    {"regexp", "write `matches regex`"},
    {"beginswith", "write `startswith`"},
    {"begins", "write `startswith`"},
    {"starts", "write `startswith`"},
    {"ends", "write `endswith`"},
    {"includes", "write `contains`"},
    {"notin", "write `!in`"},
    {"not_in", "write `!in`"},
    {"contains_any", "join several `contains` with `or`; `has_any (…)` looks for whole terms"},
    {"contains_all", "join several `contains` with `and`; `has_all (…)` looks for whole terms"},
    {"startswith_any", "join several `startswith` with `or`"},
    {"endswith_any", "join several `endswith` with `or`"},
    {"cidrmatch", "write `ipv4_is_in_range(x, \"10.0.0.0/8\")`"},
    {"ilike", "write `contains`, `startswith` or `matches regex`"},
    {"when", "write `case(condition, value, otherwise)`"},
    {"then", "write `iff(condition, value, otherwise)`"},
    {"else", "write `iff(condition, value, otherwise)`"},
    {"mod", "write `%`"},
};

// Anywhere.
constexpr ForeignWord kSigns[] = {
    {"–", "write `-`"},
    {"—", "write `-`"},
    {"−", "write `-`"},
    {"≥", "write `>=`"},
    {"≤", "write `<=`"},
    {"≠", "write `!=`"},
    {"×", "write `*`"},
    {"?", "a choice is written `iff(condition, value, otherwise)`"},
    {"^", "a power is written `pow(x, y)`"},
    {"#", "a comment begins with `//`"},
};

constexpr std::array<std::string_view, 12> kQuotes = {"“", "”", "„", "‟", "‘", "’",
                                                      "‚", "‛", "«", "»", "′", "″"};

const ForeignWord* Find(std::span<const ForeignWord> words, std::string_view word) {
  const auto found = std::ranges::find(words, word, &ForeignWord::word);
  return found == words.end() ? nullptr : &*found;
}

constexpr TypeSet kNegatable = {K_IN,         K_IN_CI,    K_HAS,       K_CONTAINS,
                                K_STARTSWITH, K_ENDSWITH, K_HASPREFIX, K_HASSUFFIX,
                                K_BETWEEN,    K_HAS_ANY,  K_HAS_ALL,   K_MATCHES_REGEX};

// Characters that take no room on a screen.
bool IsInvisible(std::uint32_t code_point) {
  return code_point == 0xAD || (code_point >= 0x200B && code_point <= 0x200F) ||
         (code_point >= 0x202A && code_point <= 0x202E) ||
         (code_point >= 0x2060 && code_point <= 0x206F);
}

// The query that a SQL statement would be, as far as that can be told in a line.
std::string Translated(const Stop& stop, std::size_t select) {
  const std::vector<KqlToken>& tokens = stop.tokens();
  std::size_t from = select + 1;
  while (tokens[from].type != kEndOfInput && Lower(stop.Text(tokens[from])) != "from") ++from;
  if (tokens[from].type == kEndOfInput || tokens[from + 1].type == kEndOfInput) {
    return "begin with the table: `T | where … | project …`";
  }
  const std::string_view columns = stop.Text(tokens[select + 1].begin, tokens[from - 1].end);
  std::string query(stop.Text(tokens[from + 1]));
  for (std::size_t i = from + 1; tokens[i].type != kEndOfInput; ++i) {
    if (Lower(stop.Text(tokens[i])) == "where") query += " | where …";
  }
  const bool is_list = columns.size() <= 40 && columns.find('\n') == columns.npos &&
                       columns.find_first_of("*(") == columns.npos && from > select + 1;
  if (is_list) query += fmt::format(" | project {}", columns);
  return fmt::format("write `{}`", query);
}

}  // namespace

std::optional<SyntaxMessage> DescribeForeignQuery(const Stop& stop) {
  const std::size_t start = stop.StatementStart();
  if (start != stop.StageStart()) return {};
  const KqlToken& first = stop.tokens()[start];
  const std::string word = Lower(stop.Text(first));
  if (word == "select" && stop.at() > start) {
    return Stop::At(first, fmt::format("`{}` belongs to SQL", stop.Text(first)),
                    Translated(stop, start));
  }
  if (word == "from" && stop.at() == start + 1) {
    return Stop::At(first, fmt::format("`{}` before a table says nothing", stop.Text(first)),
                    "leave it out: a query begins with the table's name");
  }
  const bool searches = word == "index" || word == "sourcetype" || word == "source" ||
                        word == "eventtype" || word == "host";
  if (searches && stop.at() == start && stop.next().type == P_ASSIGN) {
    auto message = Stop::At(first, fmt::format("`{}=` is a search of Splunk", stop.Text(first)),
                            "begin with the table's name; conditions stand behind `| where`");
    message.end = stop.next().end;
    return message;
  }
  return {};
}

std::optional<SyntaxMessage> DescribeStrayCharacter(const Stop& stop) {
  if (stop.found().type != UNKNOWN) return {};
  const std::string_view text = stop.found_text();
  const KqlToken& next = stop.next();
  const bool adjacent = next.begin == stop.found().end;
  if (text == "&") {
    const bool two = adjacent && stop.Text(next) == "&";
    auto message =
        stop.AtFound(fmt::format("`{}` is no operator of KQL", two ? "&&" : "&"), "write `and`");
    message.end += two ? 1 : 0;
    return message;
  }
  if (std::ranges::find(kQuotes, text) != kQuotes.end()) {
    return stop.AtFound(fmt::format("`{}` is a typographic quotation mark", text),
                        "write `\"` or `'`");
  }
  if (text == "`") return stop.AtFound("a backtick quotes nothing", "a name is quoted as `['…']`");
  if (text == "\\") {
    return stop.AtFound("a backslash outside of a string", "patterns and paths go in quotes");
  }
  if (text == "~" && adjacent && next.type == P_ASSIGN) {
    auto message = stop.AtFound("`~=` is no operator of KQL", "write `=~`");
    message.end = next.end;
    return message;
  }
  if (text == "!") {
    const TokenType type = adjacent ? next.type : UNKNOWN;
    if (type == K_HAS_ANY || type == K_HAS_ALL) {
      auto message = stop.AtFound(fmt::format("`!{}` does not exist", stop.Text(next)),
                                  fmt::format("write `not(x {} (…))`", stop.Text(next)));
      message.end = next.end;
      return message;
    }
    return stop.AtFound("`!` alone does not negate", "write `not(…)`, or `!=`, `!in`, `!has` …");
  }
  const CodePoint character = FirstCodePoint(text);
  if (IsInvisible(character.value)) {
    return stop.AtFound(fmt::format("an invisible character, U+{:04X}", character.value),
                        "remove it");
  }
  if (character.value < 0x20 || (text.size() == 1 && character.value >= 0x7F)) {
    return stop.AtFound("a byte that is no text", "remove it; the file may not be UTF-8");
  }
  const ForeignWord* sign = Find(kSigns, text);
  return stop.AtFound(fmt::format("{} is no sign of KQL", stop.Found()),
                      sign == nullptr ? "" : std::string(sign->help));
}

std::optional<SyntaxMessage> DescribeForeignOperator(const Stop& stop) {
  const KqlToken& found = stop.found();
  const std::string_view text = stop.found_text();
  const std::string lower = Lower(text);
  if (stop.ExpectsOperator()) {
    const ForeignWord* word = Find(kOperatorWords, lower);
    if (word == nullptr) return {};
    return stop.AtFound(fmt::format("`{}` is no operator of KQL", text),
                        fmt::format("write {}", word->help));
  }
  const KqlToken& previous = stop.previous();
  if (stop.at() > 0 && previous.type == N_IDENTIFIER && Lower(stop.Text(previous)) == "not" &&
      (found.type == N_IDENTIFIER || found.type == L_STRING)) {
    return Stop::At(previous,
                    fmt::format("`{}` negates what stands in parentheses", stop.Text(previous)),
                    fmt::format("write `not({} …)`", text));
  }
  if (!stop.ExpectsTail()) return {};
  const KqlToken& next = stop.next();
  const std::string next_word = Lower(stop.Text(next));
  if (lower == "not" && kNegatable.Has(WordType(next_word))) {
    const bool has_form =
        next_word != "has_any" && next_word != "has_all" && !next_word.starts_with("matches");
    auto message = stop.AtFound(fmt::format("`not {}` is no operator of KQL", next_word),
                                has_form ? fmt::format("write `!{}`", next_word)
                                         : fmt::format("write `not(x {} …)`", next_word));
    message.end = next.end;
    return message;
  }
  if (lower == "is") {
    const bool is_not = next_word == "not";
    return stop.AtFound(fmt::format("`{}` is no operator of KQL", text),
                        is_not ? "write `isnotnull(x)`, or `isnotempty(x)` for a string"
                               : "write `isnull(x)`, or `isempty(x)` for a string");
  }
  if (lower == "like" && text != lower) {
    return stop.AtFound(fmt::format("`{}` is no operator of KQL", text),
                        "write `contains`, `startswith`, `endswith` or `matches regex`");
  }
  if (previous.type == L_LONG && WordType(lower) == UNKNOWN) {
    std::string joined = std::string(stop.Text(previous)) + lower;
    if (ReadTokens(joined).front().type == L_TIMESPAN) {
      auto message =
          Stop::At(previous, "a timespan is one word", fmt::format("write `{}`", joined));
      message.end = found.end;
      return message;
    }
  }
  if (found.type != N_IDENTIFIER) return {};
  const ForeignWord* word = Find(kInfixWords, lower);
  if (word == nullptr) return {};
  return stop.AtFound(fmt::format("`{}` is no operator of KQL", text), std::string(word->help));
}

}  // namespace lintel::antlr
