#include "compiler/kql/query_split.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "compiler/antlr/kql_syntax.h"
#include "compiler/antlr/kql_token_classes.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::kql {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

using Tokens = std::vector<antlr::KqlToken>;

// Words that begin a query and never continue one.
constexpr antlr::TypeSet kQueryStarts = {
    N_IDENTIFIER, K_LET,          K_PRINT,         K_UNION,        K_SEARCH,  K_FIND,
    K_DATATABLE,  K_EXTERNALDATA, K_RANGE,         K_SET,          K_DECLARE, K_MATERIALIZE,
    K_EVALUATE,   K_ALIAS,        K_EXTERNAL_DATA, K_MACRO_EXPAND, K_RESTRICT};
// What a query may end with besides an operand: operators that need none.
constexpr antlr::TypeSet kQueryEnds = {K_COUNT, K_GETSCHEMA, K_SERIALIZE, K_CONSUME,
                                       K_FIRST, K_LAST,      O_STAR};

// The place of the first empty line in `text[begin, end)`, comments passed over.
std::optional<std::uint32_t> FindEmptyLine(std::string_view text, std::uint32_t begin,
                                           std::uint32_t end) {
  bool is_empty = false;  // from the last line feed on there were only blanks
  for (std::uint32_t at = begin; at < end; ++at) {
    if (text[at] == '\n') {
      if (is_empty) return at;
      is_empty = true;
    } else if (text[at] == '/') {
      is_empty = false;
      while (at + 1 < end && text[at + 1] != '\n' && text[at + 1] != '\r') ++at;
    }
  }
  return std::nullopt;
}

// Whether a query may end with this token.
bool EndsQuery(TokenType type, std::string_view text) {
  return antlr::kOperandEnds.Has(type) || kQueryEnds.Has(type) ||
         antlr::ClassOf(type, text) == antlr::WordClass::kSoft;
}

// Where the text could be cut.
std::vector<std::uint32_t> FindCuts(std::string_view text, const Tokens& tokens) {
  std::vector<std::uint32_t> cuts;
  std::uint32_t depth = 0;
  for (std::size_t i = 0; tokens[i].type != kEndOfInput; ++i) {
    const antlr::KqlToken& token = tokens[i];
    if (i > 0 && depth == 0 && kQueryStarts.Has(token.type)) {
      const antlr::KqlToken& before = tokens[i - 1];
      const std::string_view word = text.substr(before.begin, before.end - before.begin);
      const auto cut = FindEmptyLine(text, before.end, token.begin);
      if (cut && EndsQuery(before.type, word)) cuts.push_back(*cut);
    }
    switch (token.type) {
      case P_LPAREN:
      case P_LBRACKET:
      case P_LBRACE:
        ++depth;
        break;
      case P_RPAREN:
      case P_RBRACKET:
      case P_RBRACE:
        if (depth > 0) --depth;
        break;
      default:
        break;
    }
  }
  return cuts;
}

// The part `[begin, end)` without blanks around it; nothing if it is blank.
std::optional<MappedText> Trimmed(const MappedText& text, std::uint32_t begin, std::uint32_t end) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::string_view part = text.text().substr(begin, end - begin);
  const std::size_t first = part.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return std::nullopt;
  return text.Part(begin + static_cast<std::uint32_t>(first),
                   begin + static_cast<std::uint32_t>(part.find_last_not_of(kBlanks)) + 1);
}

// A statement of a batch: tokens `[first, last]`, the semicolon included where there is one.
struct Statement {
  std::size_t first;
  std::size_t last;
  bool is_tabular;
};

std::vector<Statement> FindStatements(const Tokens& tokens) {
  constexpr antlr::TypeSet kDeclarations = {K_LET, K_SET, K_DECLARE, K_ALIAS, K_RESTRICT};
  std::vector<Statement> statements;
  std::uint32_t depth = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const TokenType type = tokens[i].type;
    if (type == P_LPAREN || type == P_LBRACKET || type == P_LBRACE) ++depth;
    if ((type == P_RPAREN || type == P_RBRACKET || type == P_RBRACE) && depth > 0) --depth;
    const bool ends = type == kEndOfInput || (type == P_SEMICOLON && depth == 0);
    if (!ends) continue;
    const std::size_t last = type == kEndOfInput ? i - 1 : i;
    if (i > first) {
      statements.push_back({first, last, !kDeclarations.Has(tokens[first].type)});
    }
    first = i + 1;
  }
  return statements;
}

class Batch {
 public:
  Batch(const MappedText& text, const Tokens& tokens, std::vector<Statement> statements)
      : text_(text), tokens_(tokens), statements_(std::move(statements)) {}

  std::vector<MappedText> Split(TextArena& arena) {
    std::vector<MappedText> queries;
    std::size_t first = 0;
    const auto is_tabular = [](const Statement& statement) { return statement.is_tabular; };
    const auto tabular = std::ranges::count_if(statements_, is_tabular);
    for (std::size_t i = 0; i < statements_.size(); ++i) {
      if (!statements_[i].is_tabular) continue;
      // Declarations behind the last query belong to it.
      const bool is_last = std::ssize(queries) + 1 == tabular;
      const std::size_t end = is_last ? statements_.size() : i + 1;
      queries.push_back(Query(first, end, arena));
      first = end;
    }
    return queries;
  }

 private:
  std::string_view Text(std::size_t token) const {
    return text_.text().substr(tokens_[token].begin, tokens_[token].end - tokens_[token].begin);
  }

  void AddNames(const Statement& statement, std::set<std::string_view>& names) const {
    for (std::size_t i = statement.first; i <= statement.last; ++i) {
      if (antlr::ClassOf(tokens_[i].type, Text(i)) != antlr::WordClass::kNone) {
        names.insert(Text(i));
      }
    }
  }

  // Statements `[first, end)` with the let statements before them that they need.
  MappedText Query(std::size_t first, std::size_t end, TextArena& arena) const {
    std::set<std::string_view> needed;
    std::set<std::string_view> declared;
    for (std::size_t i = first; i < end; ++i) {
      AddNames(statements_[i], needed);
      const bool is_let = tokens_[statements_[i].first].type == K_LET;
      if (is_let) declared.insert(Text(statements_[i].first + 1));
    }
    std::vector<std::size_t> kept;
    for (std::size_t i = first; i-- > 0;) {
      const Statement& statement = statements_[i];
      if (statement.is_tabular) continue;
      if (tokens_[statement.first].type == K_LET) {
        const std::string_view name = Text(statement.first + 1);
        if (!needed.contains(name) || !declared.insert(name).second) continue;
        AddNames(statement, needed);
      }
      kept.push_back(i);
    }
    std::ranges::reverse(kept);

    const std::uint32_t own_begin = first == 0 ? 0 : BehindLine(statements_[first - 1]);
    const std::uint32_t own_end = end == statements_.size()
                                      ? static_cast<std::uint32_t>(text_.text().size())
                                      : BehindLine(statements_[end - 1]);
    const std::optional<MappedText> own = Trimmed(text_, own_begin, own_end);
    if (kept.empty()) return *own;

    std::string joined;
    struct Piece {
      std::uint32_t at;
      SourceSpan span;
    };
    std::vector<Piece> pieces;
    const auto add = [&](const MappedText& part) {
      // Line by line, since a part may itself have left-out bytes at its line ends.
      const std::string_view text = part.text();
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t line_feed = std::min(text.find('\n', begin), text.size() - 1);
        const auto to = static_cast<std::uint32_t>(line_feed + 1);
        pieces.push_back({static_cast<std::uint32_t>(joined.size() + begin),
                          part.Span(static_cast<std::uint32_t>(begin), to)});
        begin = to;
      }
      joined += text;
    };
    for (const std::size_t i : kept) {
      add(text_.Part(tokens_[statements_[i].first].begin, tokens_[statements_[i].last].end));
      // The line feed between two statements stands for whatever is between them in the file.
      const SourceSpan last = pieces.back().span;
      pieces.push_back(
          {static_cast<std::uint32_t>(joined.size()), {last.file, last.end, last.end}});
      joined += '\n';
    }
    add(*own);
    MappedText query(text_.file(), arena.Keep(joined));
    for (const Piece& piece : pieces) query.AddPiece(piece.at, piece.span.begin, piece.span.end);
    return query;
  }

  // Behind the statement and a comment in its last line.
  std::uint32_t BehindLine(const Statement& statement) const {
    const std::string_view text = text_.text();
    std::size_t at = text.find_first_not_of(" \t", tokens_[statement.last].end);
    if (at != std::string_view::npos && text.substr(at).starts_with("//")) {
      at = std::min(text.find_first_of("\r\n", at), text.size());
      return static_cast<std::uint32_t>(at);
    }
    return tokens_[statement.last].end;
  }

  const MappedText& text_;
  const Tokens& tokens_;
  std::vector<Statement> statements_;
};

}  // namespace

std::vector<MappedText> SplitAtEmptyLines(const MappedText& text) {
  const Tokens tokens = antlr::ReadTokens(text.text());
  std::vector<std::uint32_t> cuts = FindCuts(text.text(), tokens);
  // What parses as one query is one: `| serialize`, an empty line, a name.
  DiagnosticSink unread;
  if (cuts.empty() || antlr::HasValidSyntax(text, unread)) return {text};
  cuts.push_back(static_cast<std::uint32_t>(text.text().size()));
  std::vector<MappedText> parts;
  std::uint32_t begin = 0;
  for (const std::uint32_t cut : cuts) {
    if (auto part = Trimmed(text, begin, cut)) parts.push_back(*std::move(part));
    begin = cut;
  }
  return parts;
}

std::vector<MappedText> SplitBatch(const MappedText& text, TextArena& arena) {
  const Tokens tokens = antlr::ReadTokens(text.text());
  std::vector<Statement> statements = FindStatements(tokens);
  if (std::ranges::count_if(statements, &Statement::is_tabular) < 2) return {text};
  return Batch(text, tokens, std::move(statements)).Split(arena);
}

}  // namespace lintel::kql
