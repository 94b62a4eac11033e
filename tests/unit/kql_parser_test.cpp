#include "compiler/antlr/kql_parser.h"

#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "compiler/antlr/kql_diagnostics.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {
namespace {

std::string Repeat(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

std::vector<Diagnostic> Findings(std::string_view query) {
  const MappedText text(FileId{}, query, 0);
  DiagnosticSink sink;
  const KqlTree tree = ParseKql(text, sink);
  CHECK(tree.ok() == (sink.error_count() == 0));
  return sink.Take();
}

// The text of each token after the retyping pass, with a mark for what the pass made of it.
std::string Retyped(std::string_view query) {
  std::vector<KqlToken> tokens = ReadTokens(query);
  std::vector<TokenProblem> problems;
  RetypeTokens(query, tokens, problems);
  std::string result;
  for (const KqlToken& token : tokens) {
    std::string_view mark;
    switch (token.type) {
      case grammar::kEndOfInput:
        return result;
      case grammar::N_IDENTIFIER:
        mark = "name";
        break;
      case grammar::N_DECLARED:
        mark = "declared";
        break;
      case grammar::N_PARAMETER:
        mark = "parameter";
        break;
      case grammar::N_WILDCARD:
        mark = "wildcard";
        break;
      case grammar::P_LPAREN_FUNCTION:
        mark = "function";
        break;
      case grammar::P_LPAREN_NAMES:
        mark = "names";
        break;
      case grammar::P_LPAREN_STAGES:
        mark = "stages";
        break;
      case grammar::K_IN_RANGE:
        mark = "series";
        break;
      default:
        break;
    }
    if (mark.empty()) continue;
    result += result.empty() ? "" : " ";
    result += fmt::format("{}:{}", query.substr(token.begin, token.end - token.begin), mark);
  }
  return result;
}

TEST_CASE("KQL token offsets are bytes") {
  struct Row {
    std::string_view text;
    std::string_view token;
    std::uint32_t begin;
  };
  const Row rows[] = {
      {"T | where x == \"é\" and yy", "yy", 24},
      {"T\r\n| where x\r\n| take 10", "take", 16},
      {"T\t|\ttake\t10", "take", 4},
      {"// ünï\nT | take 10", "take", 13},
      {"T\xC2\xA0| take 10", "take", 5},
      {"\xEF\xBB\xBFT | take 10", "take", 7},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    bool found = false;
    for (const KqlToken& token : ReadTokens(row.text)) {
      if (row.text.substr(token.begin, token.end - token.begin) != row.token) continue;
      found = true;
      CHECK(token.begin == row.begin);
    }
    CHECK(found);
  }
}

TEST_CASE("KQL words by their place") {
  struct Row {
    std::string_view query;
    std::string_view retyped;
  };
  const Row rows[] = {
      {"T | count", "T:name"},
      {"T | where count > 5 and count() > take", "T:name count:name count:name take:name"},
      {"T | extend limit = top, ['a'] = b", "T:name limit:declared top:name b:name"},
      {"T | join kind=inner (U) on kind", "T:name kind:parameter inner:name U:name kind:name"},
      {"let f = (a: string) { T | take 1 }; f(range(1, 2))",
       "f:declared (:function a:name T:name f:name range:name"},
      {"let f = (T | take 1); f", "f:declared T:name f:name"},
      {"range step from 1 to 2 step 1", "step:name"},
      {"union Device*, *Mail*, T | project-away a*b, c",
       "Device*:wildcard *Mail*:wildcard T:name a*b:wildcard c:name"},
      {"T | where a * b > c", "T:name a:name b:name c:name"},
      {"T | mv-apply x on (where x | take 1)", "T:name x:name (:stages x:name"},
      {"T | summarize (a, b) = arg_max(x, *)", "T:name (:names a:name b:name arg_max:name x:name"},
      {"T | make-series count() on t in range(a, b, c)",
       "T:name count:name t:name in:series range:name a:name b:name c:name"},
      {"T | parse x with * 'a' step:long 'b' limit", "T:name x:name step:name limit:name"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(Retyped(row.query) == row.retyped);
  }
}

TEST_CASE("KQL queries that parse and that do not") {
  struct Row {
    std::string_view query;
    std::string_view code;  // of the first finding; empty when there is none
  };
  const Row rows[] = {
      {"", ""},
      {"// only a comment", ""},
      {"T;", ""},
      {"let x = 1; T | take x", ""},
      {"T | where a == b has c and d in (e, f) and g between (1 .. 2)", ""},
      {"T | where a == b == c", "K001"},
      {"T | where a < b == c", ""},
      {"T | where a has b has c", "K001"},
      {"T | where (a == b) == c", ""},
      {"T | where * has 'x'", ""},
      {"T | where a == *", "K001"},
      {"T | project a, *", "K001"},
      {"T | where title == 1", "K001"},
      {"T | where ['title'] == 1", ""},
      {"T | extend title = 1", ""},
      {"T | top 5 by a desc nulls last", ""},
      {"T | join kind=inner hint.strategy=shuffle (U) on $left.a == $right.b", ""},
      {"T | join hint.wrong=shuffle (U) on a", "K001"},
      {"T | lookup (U)", "K001"},
      {"datatable(a:string, b:long)['x', -5, 'y', 6,]", ""},
      {"datatable(a:string)[now()]", "K001"},
      {"print dynamic({'a': [1, null, -2.5, datetime(2020-01-01)]})", ""},
      {"print dynamic([1, 2,])", "K001"},
      {"externaldata(a:string)[@'http://x' 'y'] with (format='csv', ignoreFirstRecord=true)", ""},
      {"T | fork (take 5) b=(count | as x)", ""},
      {"T | partition hint.strategy=native by a { where b | take 5 }", ""},
      {"T | scan with (step a: b == 1 => x = 2; step c: d;)", ""},
      {"T | scan with (step step: a == 1;)", ""},
      {"T | scan with (step output optional output=last: a == 1;)", ""},
      {"T | scan with_match_id=m declare (a: long=0, b: bool=true) with (step s: true;)", ""},
      {"T | scan order by a desc partition by b, c with (step s: true;)", ""},
      {"T | scan with (step s: a == 1)", "K001"},
      {"T | scan with (step s output=all optional: a == 1;)", "K001"},
      {"T | scan declare (a: long = 1 + 2) with (step s: true;)", "K001"},
      {"G | graph-match (a)-[b*1..5]->(c) where x == 1 project y", ""},
      {"G | graph-match cycles=none (a)<-[b]-(['c d'])--()-[]-(e)<--(f), (a)-->(f)", ""},
      {"G | graph-match (a)-[b*]->(c)", "K001"},
      {"G | graph-shortest-paths output=all (a)-[*1..n]->(b) project a", ""},
      {"T | make-graph a --> ['b c'] with (U | where x) on d, V on e", ""},
      {"T | make-graph a --> b with_node_id=c partitioned-by d (graph-match (x) project x)", ""},
      {"G | graph-mark-components kind=weak with_component_id=c | graph-to-table nodes", ""},
      {"G | graph-to-table nodes as N with_node_id=a, edges as E with_source_id=b", ""},
      {"T | assert-schema (a: string) | project-by-names 'a*', dynamic(['b']), c", ""},
      {"macro-expand isfuzzy=true entity_group [cluster('a')] as X (let y = 1; X.T)", ""},
      {"let f = (a: bool = true, b: guid = guid(null)) { T }; f()", ""},
      {"declare query_parameters(a:string = 'x', b:long); T", ""},
      {"set notruncation; alias database x = cluster('y').database('z'); T", ""},
      {"search in (T, U*) kind == 'x' and *:'y'", ""},
      {"T | where a in ((U | project b, c))", ""},
      {"T | where a in b", "K001"},
      {".show tables", "K003"},
      {"T | where a == \"C:\\Windows\"", "K004"},
      {"T | where a == @\"C:\\Windows\"", ""},
      {"T | where a = 'x'", "K005"},
      {"T | where a == 'x", "K001"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    const auto findings = Findings(row.query);
    CHECK((findings.empty() ? std::string_view() : findings[0].info->code) == row.code);
  }
}

TEST_CASE("each KQL syntax diagnostic fires on its bad example only") {
  for (const DiagnosticInfo* info :
       {&kKqlSyntax, &kKqlNesting, &kKqlManagementCommand, &kKqlEscape, &kKqlAssignment}) {
    CAPTURE(info->code);
    const auto findings = Findings(info->bad_example);
    REQUIRE(!findings.empty());
    CHECK(findings[0].info == info);
    CHECK(Findings(info->good_example).empty());
  }
}

TEST_CASE("deep nesting is refused at once, what is allowed fits the stack") {
  const std::clock_t start = std::clock();  // processor time: the machine may be busy
  const auto findings = Findings("print " + Repeat("(", 5000) + "1" + Repeat(")", 5000));
  const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].info == &kKqlNesting);
  CHECK(findings[0].span == SourceSpan{FileId{}, 6 + kMaxNesting, 7 + kMaxNesting});
  CHECK(took < 0.5);

  const int deep = static_cast<int>(kMaxNesting);
  CHECK(Findings("print " + Repeat("(", deep) + "1" + Repeat(")", deep)).empty());
  CHECK(Findings("T" + Repeat(" | join (T", deep) + Repeat(") on a", deep)).empty());
  CHECK(Findings("T | where " + Repeat("a in (", deep) + "1" + Repeat(")", deep)).empty());
  CHECK(Findings("print dynamic(" + Repeat("[", deep - 1) + Repeat("]", deep - 1) + ")").empty());
  CHECK(Findings("T | __projectAway " + Repeat("(", deep) + Repeat(")", deep)).empty());
  CHECK(Findings("print " + Repeat("(", deep)).size() == 1);
  CHECK(Findings("T | where a" + Repeat(" or a", 20000)).empty());
}

TEST_CASE("usual mistakes are called by their name, at their place") {
  struct Row {
    std::string_view query;
    std::uint32_t begin;
    std::string_view message;
  };
  const Row rows[] = {
      {"T | where a == 1 && b", 17, "`&&` is no operator of KQL"},
      {"T | where a || b", 12, "`||` is no operator of KQL"},
      {"T | where a == “x”", 15, "`“` is a typographic quotation mark"},
      {"T | where a IN ('x')", 12, "`IN` is no keyword: letter case counts"},
      {"T | where a and not b", 16, "`not` negates what stands in parentheses"},
      {"T | where a not in ('b')", 12, "`not in` is no operator of KQL"},
      {"T | where a !has_any ('b')", 12, "`!has_any` does not exist"},
      {"T | where a is null", 12, "`is` is no operator of KQL"},
      {"T | where a in 'b'", 15, "`in` takes its values in parentheses"},
      {"T | where a between 1 and 2", 20, "`between` takes its bounds in parentheses"},
      {"T | where a has ('b', 'c')", 20, "`has` takes one value"},
      {"T | where a == 'b' and c = 'd'", 25, "`=` does not compare"},
      {"T | where a 'b'", 12, "missing operator before `'b'`"},
      {"T | project a, b c", 17, "missing operator or `,` before `c`"},
      {"T | project a as b", 14, "`as` names nothing here"},
      {"T | top 5 a", 10, "missing `by` before `a`"},
      {"T | Where a", 4, "`Where` is no operator: letter case counts"},
      {"T | stats count() by a", 4, "`stats` is no operator of KQL"},
      {"T | | take 5", 4, "no operator between two `|`"},
      {"| take 5", 0, "nothing stands before `|`"},
      {"T where a", 2, "missing `|` before `where`"},
      {"T\nwhere a", 1, "missing `|` before `where`"},
      {"let a = 1\nT | take a", 9, "missing `;` behind the let statement"},
      {"a = 1; T", 2, "a name is given a value without `let`"},
      {"T | where (a and b", 18, "missing `)`, found the end of the query"},
      {"T | where a and b)", 17, "`)` closes nothing"},
      {"T | where a == 'it's'", 19, "the string ends before `s`"},
      {"T | extend a = 1,\n| take 5", 16, "nothing follows the last `,`"},
      {"T | where first == 1", 10, "expected an expression, found `first`"},
      {"T | where title == 1", 10, "`title` is a word of the language, not a name"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    const auto findings = Findings(row.query);
    REQUIRE(!findings.empty());
    CHECK(findings[0].span.begin == row.begin);
    CHECK(findings[0].message == row.message);
  }
}

TEST_CASE("after an error the next stage is read again") {
  const auto findings = Findings("T | where a == | take 5 | project a b | count");
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].span.begin == 14);
  CHECK(findings[1].span.begin == 36);
}

}  // namespace
}  // namespace lintel::antlr
