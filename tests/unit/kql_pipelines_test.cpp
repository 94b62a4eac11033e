#include <doctest/doctest.h>

#include <string>

#include "compiler/ir/dump.h"
#include "compiler/ir/query_text.h"
#include "compiler/kql/kql_front_end.h"

namespace lintel::kql {
namespace {

struct Lowered {
  SourceMap sources;
  ir::Rule rule;
  DiagnosticSink sink;
  bool ok = false;
};

Lowered Lower(std::string text) {
  Lowered result;
  const FileId file = result.sources.Add("query.kql", std::move(text));
  result.ok = LowerQuery(MappedText(file, result.sources.Text(file), 0), result.rule, result.sink);
  return result;
}

// The query as the IR's own printer writes it.
std::string Printed(std::string_view text) {
  const Lowered lowered = Lower(std::string(text));
  if (!lowered.ok) return "refused: " + lowered.sink.diagnostics().front().message;
  return ir::QueryText(lowered.rule, *lowered.rule.main);
}

// `operator | operator`: the kinds of the main query's stages.
std::string Operators(std::string_view text) {
  const Lowered lowered = Lower(std::string(text));
  REQUIRE(lowered.ok);
  std::string result;
  for (const ir::Stage& stage : lowered.rule[*lowered.rule.main].stages) {
    if (!result.empty()) result += " | ";
    if (std::holds_alternative<ir::OpaqueStage>(stage.node)) result += "opaque ";
    result += ir::OperatorName(stage);
  }
  return result;
}

TEST_CASE("precedence is Microsoft's") {
  struct Row {
    std::string_view written;
    std::string_view grouped;
  };
  // The right side spells out with parentheses what Microsoft's parser makes of the left one.
  const Row rows[] = {
      {"a or b and c", "a or (b and c)"},
      {"a and b or c and d", "(a and b) or (c and d)"},
      {"a + b =~ c", "a + (b =~ c)"},
      {"a * b has c", "a * (b has c)"},
      {"a has b * 2", "(a has b) * 2"},
      {"a < b == c", "(a < b) == c"},
      {"a == b < c", "a == (b < c)"},
      {"a =~ b == c", "(a =~ b) == c"},
      {"a + b in (c)", "(a + b) in (c)"},
      {"a - b - c", "(a - b) - c"},
      {"a % b * c", "(a % b) * c"},
      {"a + b * c", "a + (b * c)"},
      {"-a has b", "(-a) has b"},
      {"-a.b", "-(a.b)"},
      {"a contains b + c", "(a contains b) + c"},
      {"a between (1 + 2 .. b) and c", "(a between (1 + 2 .. b)) and c"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.written);
    const std::string head = "T | extend x = ";
    CHECK(Printed(head + std::string(row.written)) == Printed(head + std::string(row.grouped)));
  }
  CHECK(Printed("T | extend x = a - (b - c)") == "T | extend x = a - (b - c)");
}

TEST_CASE("tabular operators survive the round through the IR") {
  // Each prints as it is written here.
  const std::string_view queries[] = {
      "T",
      "['a table'] | where ['a column'] == 1",
      "T | where A == 1 | where B has \"x\"",
      "T | extend a = b + 1, strlen(c), (d, e) = f(g)",
      "T | project A, b = tolower(B)",
      "T | project-away A, *Time*",
      "T | project-keep A*",
      "T | project-rename a = A",
      "T | project-reorder A, *",
      "T | summarize count(), arg_max(Timestamp, *) by DeviceId, bin(Timestamp, 1h)",
      "T | summarize by DeviceId",
      "T | summarize hint.shufflekey=DeviceId n = count() by DeviceId",
      "T | join kind=inner (U | where A == 1) on $left.x == $right.y, z",
      "T | join U on x",
      "T | join kind=leftanti hint.strategy=shuffle (f(1)) on x",
      "T | lookup kind=leftouter U on x",
      "union isfuzzy=true T, (U | where A == 1), Device*",
      "union withsource=Table *",
      "T | union U",
      "T | distinct A, B",
      "T | distinct *",
      "T | top 100 by Timestamp desc",
      "T | top 5 by a asc nulls last",
      "T | take 10",
      "T | sort by a asc, b",
      "T | count",
      "T | mv-expand a, b = c to typeof(string) limit 10",
      "T | mv-expand bagexpansion=array a",
      "T | parse kind=regex A with * \"x\" b: long \"y\" *",
      "T | parse-where A with \"x\" b",
      "f(1, b = 2) | count",
      "database(\"d\").T | count",
      "(T | where A == 1) | union U",
      "T | where A in (U | project A)",
      "T | where A == toscalar(U | count)",
      "materialize(T | where A == 1) | count",
      "T | scan with_match_id=m order by a desc partition by b declare (c: long = 0, d: bool) with "
      "(step s output=last: a == 1 => c = s.c + 1; step t optional: b has \"x\";)",
      "T | make-graph a --> b with U on k, (V | where c) on ['k l']",
      "T | make-graph a --> b with_node_id=id partitioned-by p (graph-match (x) project x)",
      "G | graph-match cycles=none (a)-[e*1..5]->(b)<-[f]-()--(c), (a)-->(c) where a.x == 1 "
      "project a.x, y = b",
      "G | graph-shortest-paths output=all (a)-[*1..3]->(b)",
      "G | graph-where-nodes a == 1 | graph-where-edges b | graph-mark-components kind=weak",
      "G | graph-to-table nodes as N with_node_id=id, edges",
      "T | assert-schema (a: long) | project-by-names \"a*\", b",
      "macro-expand kind=outer EG as X (X.T | take 5)",
      "T | extend a = real(1), b = 1.0, c = int(1), d['title'], ['timeline']",
      "T | extend a = b[0].c.d, e = f['g h']",
  };
  for (const std::string_view query : queries) {
    CAPTURE(query);
    CHECK(Printed(query) == query);
  }
}

TEST_CASE("several spellings are one") {
  CHECK(Printed("T | extend x = a[\"b\"].['c'].['d e']") == "T | extend x = a.b.c['d e']");
  CHECK(Printed("T | filter A == 1") == "T | where A == 1");
  CHECK(Printed("T | order by A") == "T | sort by A");
  CHECK(Printed("T | limit 5") == "T | take 5");
  CHECK(Printed("T | mvexpand a") == "T | mv-expand a");
  CHECK(Printed("((T | where A == 1))") == "T | where A == 1");
}

TEST_CASE("what the IR does not model stays verbatim") {
  CHECK(Operators("T | sort by a granny-asc") == "source | opaque sort");
  CHECK(Operators("T | count as n") == "source | opaque count");
  CHECK(Operators("macro-expand EG as X (let y = 1; X.T)") == "opaque macro-expand");
  CHECK(Printed("T | __projectAway  a // note\n| count") == "T | __projectAway  a | count");
}

TEST_CASE("rare operators print in canonical form") {
  const auto same = [](std::string_view query) { CHECK(Printed(query) == query); };
  same("datatable (a: long, b: string) [1, \"x\", -2, \"y\"] | count");
  same("externaldata (a: string) [\"https://x/y.csv\"] with (format=\"csv\") | count");
  same("print a = 1, 2");
  same("range x from 1 to 10 step 2");
  same("search in (T, U) \"needle\" and a == 1");
  same("find in (T, U) where a == 1 project a, b");
  same("T | mv-apply x = y to typeof(long) limit 5 on (where x == 1 | take 1)");
  same("T | parse-kv a as (b: string, c: long) with (pair_delimiter=\" \")");
  same("T | evaluate bag_unpack(x) : (*, a: string)");
  same("T | invoke FileProfile(SHA1, 1000)");
  same("T | render timechart with (title=\"x\")");
  same("T | make-series n = count() default=0 on t from ago(7d) to now() step 1h by a");
  same("T | as x | serialize n = row_number() | getschema");
  same("T | sample 5 | sample-distinct 3 of a");
  same("T | top-nested 3 of a with others = \"o\" by count(), top-nested of b by max(c) asc");
  same("T | top-hitters 3 of a by b");
  same("T | partition by a (top 1 by b) | fork x = (where a == 1) (count)");
  same("T | facet by a, b with (where c == 1) | consume");
}

TEST_CASE("let statements: values, queries and functions") {
  const Lowered lowered = Lower(R"(
let days = 7d;
let names = dynamic(["a", "b"]);
let hosts = (T | where A == 1 | distinct A);
let more = union T, U;
let kept = materialize(T | count);
let rows = datatable(a: long)[1];
let alias = DeviceEvents;
let f = (a: string, t: (b: long)) { t | where c == a };
T | where F in (names)
)");
  REQUIRE(lowered.ok);
  const ir::Rule& rule = lowered.rule;
  REQUIRE(rule.let_order.size() == 8);
  const auto value = [&](std::size_t i) -> const auto& { return rule[rule.let_order[i]].value; };
  CHECK(ir::ExpressionText(rule, std::get<ir::ExpressionId>(value(0))) == "7d");
  CHECK(std::holds_alternative<ir::ExpressionId>(value(1)));
  CHECK(ir::QueryText(rule, std::get<ir::QueryId>(value(2))) == "T | where A == 1 | distinct A");
  CHECK(ir::QueryText(rule, std::get<ir::QueryId>(value(3))) == "union T, U");
  CHECK(ir::QueryText(rule, std::get<ir::QueryId>(value(4))) == "materialize(T | count)");
  CHECK(std::holds_alternative<ir::QueryId>(value(5)));
  CHECK(std::holds_alternative<ir::ExpressionId>(value(6)));
  const auto& function = std::get<ir::LetFunction>(value(7));
  REQUIRE(function.parameters.size() == 2);
  CHECK(function.parameters[0].name.value == "a");
  CHECK(function.parameters[1].name.value == "t");
  CHECK(std::get<Spanned<ir::Text>>(function.parameters[0].type).value == "string");
  CHECK(std::get<ir::RowSchema>(function.parameters[1].type).columns[0].name.value == "b");
  CHECK(ir::QueryText(rule, std::get<ir::QueryId>(function.body)) == "t | where c == a");
  CHECK(function.text == "(a: string, t: (b: long)) { t | where c == a }");
}

TEST_CASE("the body is the query without its comment header and the blanks around it") {
  const Lowered plain = Lower("\n\n// a comment\nT\n| count\n\n");
  CHECK(plain.rule.body == "// a comment\nT\n| count");
  const Lowered with_header = Lower("// title: x\n// tags: []\n\nT\n");
  CHECK(with_header.rule.body == "T");
  CHECK(with_header.sources.Text(with_header.rule.body_span) == "T");
}

TEST_CASE("refusals are located") {
  struct Row {
    std::string_view text;
    std::string_view code;
    std::string_view at;
  };
  const Row rows[] = {
      {"T; U", "K011", "U"},
      {"let a = 1;", "K012", "a"},
      {"// nothing", "K012", "// nothing"},
      {"5 | count", "K013", "5"},
      {"a == 1 | where b == 2", "K013", "a == 1"},
      {"T | join (\"x\") on y", "K013", "\"x\""},
      {"T | union -U", "K013", "-U"},
      {"T | where", "K001", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Lowered lowered = Lower(std::string(row.text));
    REQUIRE(lowered.sink.error_count() > 0);
    const Diagnostic& first = lowered.sink.diagnostics().front();
    CHECK(first.info->code == row.code);
    CHECK(lowered.sources.Text(first.span) == row.at);
  }
}

TEST_CASE("spans are bytes of the file") {
  const Lowered lowered = Lower("T // größe\n| where Größe_ == 1\n");
  CHECK_FALSE(lowered.ok);  // names are ASCII
  const Lowered text = Lower("T // größe\n| where ['Größe'] has \"ä\" and (B == 5)\n| count\n");
  REQUIRE(text.ok);
  const ir::Query& query = text.rule[*text.rule.main];
  CHECK(text.sources.Text(query.stages[1].span) == "where ['Größe'] has \"ä\" and (B == 5)");
  CHECK(text.sources.Text(query.stages[2].span) == "count");
  const auto& where = std::get<ir::Where>(query.stages[1].node);
  const auto& all = std::get<ir::AllOf>(text.rule[where.predicate].node);
  const ir::Predicate& first = text.rule[all.operands[0]];
  CHECK(text.sources.Text(first.span) == "['Größe'] has \"ä\"");
  const auto& indicator = std::get<ir::Indicator>(first.node);
  CHECK(indicator.field->name == "Größe");
  CHECK(text.sources.Text(indicator.field->span) == "['Größe']");
  CHECK(text.sources.Text(indicator.operator_span) == "has");
  CHECK(text.sources.Text(indicator.values[0].span) == "\"ä\"");
  CHECK(text.sources.Text(text.rule[all.operands[1]].span) == "(B == 5)");
}

TEST_CASE("spans of a query inside a block scalar are those of the YAML file") {
  SourceMap sources;
  const FileId file = sources.Add("rule.yaml", "query: |\n  T\n  | where A == 1\n    and B == 2\n");
  const std::string text = "T\n| where A == 1\n  and B == 2\n";
  MappedText query(file, text);
  query.AddPiece(0, 11, 13);   // `T`
  query.AddPiece(2, 15, 30);   // `| where A == 1`
  query.AddPiece(17, 32, 45);  // `  and B == 2`
  ir::Rule rule;
  DiagnosticSink sink;
  REQUIRE(LowerQuery(query, rule, sink));
  const ir::Stage& stage = rule[*rule.main].stages[1];
  CHECK(sources.Text(stage.span) == "where A == 1\n    and B == 2");
  const auto& all = std::get<ir::AllOf>(rule[std::get<ir::Where>(stage.node).predicate].node);
  CHECK(sources.Text(rule[all.operands[1]].span) == "B == 2");
  CHECK(rule.body == "T\n| where A == 1\n  and B == 2");
}

TEST_CASE("thousands of stages and the deepest nesting need no more call depth than allowed") {
  std::string chain = "T";
  for (int i = 0; i < 10000; ++i) chain += "\n| where A == 1";
  CHECK(Lower(chain).ok);
  const std::string open(250, '(');
  const std::string close(250, ')');
  CHECK(Lower("T | where " + open + "A == 1" + close).ok);
  CHECK(Lower(open + "T" + close + " | count").ok);
  const Lowered too_deep = Lower(std::string(5000, '(') + "T");
  CHECK_FALSE(too_deep.ok);
}

}  // namespace
}  // namespace lintel::kql
