// Holds our own token source to KqlLexer.g4, token for token: type and bytes.
//   token_equality [QUERIES.jsonl…]
// Hand-made cases always run; without files it says aloud that the corpus was skipped.

#include <fmt/format.h>
#include <rapidjson/document.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "KqlLexer.h"
#include "antlr4-runtime.h"
#include "compiler/antlr/kql_tokens.h"

namespace {

using lintel::antlr::KqlToken;

// What the generated lexer reads, its code point offsets turned into bytes.
std::vector<KqlToken> Generated(const std::string& text) {
  std::vector<std::uint32_t> bytes;  // of each code point
  for (std::uint32_t i = 0; i < text.size(); ++i) {
    if ((text[i] & 0xC0) != 0x80) bytes.push_back(i);
  }
  bytes.push_back(static_cast<std::uint32_t>(text.size()));
  antlr4::ANTLRInputStream input(text);
  lintel::grammar::KqlLexer lexer(&input);
  lexer.removeErrorListeners();
  std::vector<KqlToken> tokens;
  for (const auto& token : lexer.getAllTokens()) {
    tokens.push_back({static_cast<lintel::grammar::TokenType>(token->getType()),
                      bytes[token->getStartIndex()], bytes[token->getStopIndex() + 1]});
  }
  return tokens;
}

// Prints the first difference; true when there is none.
bool Same(const std::string& id, const std::string& text) {
  std::vector<KqlToken> ours = lintel::antlr::ReadTokens(text);
  ours.pop_back();  // the end of the input
  const std::vector<KqlToken> theirs = Generated(text);
  for (std::size_t i = 0; i < ours.size() || i < theirs.size(); ++i) {
    const KqlToken none;
    const KqlToken& a = i < ours.size() ? ours[i] : none;
    const KqlToken& b = i < theirs.size() ? theirs[i] : none;
    if (a == b) continue;
    fmt::print("{}: token {}: ours is type {} `{}`, the grammar's is type {} `{}`\n", id, i,
               static_cast<int>(a.type), text.substr(a.begin, a.end - a.begin),
               static_cast<int>(b.type), text.substr(b.begin, b.end - b.begin));
    return false;
  }
  return true;
}

const char* const kHandMade[] = {
    "T | where a == 'x' and b != \"y\\\"z\" // comment\n| take 5",
    "h'a' H\"b\" h@'c''d' @\"e\"\"f\" H@\"g\" ```m\nn``` ~~~o~~~ h```p``` h~~~q~~~",
    "'open\nnext \"open\r\nnext @'open\nx",
    "'ends in a backslash\\\n'x",
    "1 12 0x1F 0X1f 1.5 1e5 1.5e-3 1E+2 1d 1.5h 30min 5ticks 2microseconds 3abc 1x 1d2h 1..2 1.b",
    "00:01 4h2 7days 1ms 1us 1e 1ex 0x 0xg 1.5x 1.5d5",
    "datetime(2020-01-01 00:00) time(1d) timespan( 5m ) guid(1-2) long(-1) int(null) real(nan)",
    "double(1) decimal(1.0) bool(true) boolean(0) date(x) int64(1) int32(2) datetime (x) long(\n1)",
    "true True TRUE false fAlSe truer",
    "a has b a !has b a !hasprefix_cs b a in (1) a in~ (1) a !in (1) a !in~ (1) a matches regex b",
    "matches  regex inn in~~ !between (1 .. 2) !~ =~ == = => <= >= <> < > != !",
    "project-away project-keep project-x mv-expand mv-apply sample-distinct top-nested a-b-c",
    "make-series-x graph-shortest-paths granny-asc x project-by-names assert-schema",
    "hint.strategy=shuffle hint.x hint. hint.1 ahint.x hints.x",
    "$left.a == $right.b $ a$b _x __y é “q” ‘r’ \\ # @ & ? ^ `z`",
    "T\xC2\xA0| x\xE2\x80\x8B y\xE3\x80\x80z\xEF\xBB\xBFw\xE2\x81\x9F.",
    "(a)[b]{c};,.:+-*/% .. ... -> --> 3Dchart",
    "T\r\n|\twhere x\r// c\r\n| take 1",
    "",
};

}  // namespace

int main(int argc, char** argv) {
  std::size_t compared = 0;
  std::size_t different = 0;
  for (const char* text : kHandMade) {
    ++compared;
    different += Same(fmt::format("hand-made {}", compared), text) ? 0 : 1;
  }
  for (int i = 1; i < argc; ++i) {
    std::ifstream file(argv[i]);
    for (std::string line; std::getline(file, line);) {
      rapidjson::Document row;
      if (row.Parse(line.c_str()).HasParseError()) continue;
      ++compared;
      different += Same(row["id"].GetString(), row["query"].GetString()) ? 0 : 1;
    }
  }
  fmt::print("{} texts compared, {} differ{}\n", compared, different,
             argc > 1 ? "" : "; SKIPPED: no corpus (../shared/corpus/kql)");
  return different == 0 ? 0 : 1;
}
