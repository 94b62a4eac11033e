#include <doctest/doctest.h>

#include <memory>
#include <span>
#include <string>

#include "compiler/analysis/binding.h"
#include "compiler/ir/dump.h"
#include "compiler/kql/kql_front_end.h"

namespace lintel::analysis {
namespace {

// The tables that all cases know; `Elsewhere` is on Defender XDR only.
constexpr std::string_view kSchema = R"(platform sentinel
table T
  a string
  b int
  c long
  d dynamic
  e datetime
table U
  a string
  b string
  c long
  z datetime
table Wide open
  a string
function Parser
  a string
  n long
function Adds adds
  extra long
platform defender-xdr
table Elsewhere
  a string
)";

// The rule and its binding point into the text and the catalog.
struct Bound {
  std::unique_ptr<SourceMap> sources = std::make_unique<SourceMap>();
  std::unique_ptr<schema::Catalog> catalog = std::make_unique<schema::Catalog>(true);
  ir::Rule rule;
  Binding binding;
  std::string refused;
};

Bound BindText(std::string_view text) {
  Bound bound;
  REQUIRE(bound.catalog->Add(kSchema).empty());
  SourceMap& sources = *bound.sources;
  const FileId file = sources.Add("query.kql", std::string(text));
  DiagnosticSink sink;
  if (!kql::LowerQuery(MappedText(file, sources.Text(file), 0), bound.rule, sink)) {
    bound.refused = "refused: " + sink.diagnostics().front().message;
    return bound;
  }
  bound.binding = Bind(bound.rule, *bound.catalog, schema::Platform::kSentinel);
  return bound;
}

std::string Columns(const RowShape& shape) {
  std::string text;
  for (const BoundColumn& column : shape.columns) {
    if (!text.empty()) text += ", ";
    text += std::string(column.name) + ":";
    text += column.type ? schema::Name(*column.type) : std::string_view("unknown");
  }
  if (shape.is_open) text += text.empty() ? "…" : ", …";
  return text;
}

// The columns of the rows that the query gives.
std::string Output(std::string_view query) {
  const Bound bound = BindText(query);
  if (!bound.refused.empty()) return bound.refused;
  return Columns(bound.binding.shapes[*bound.binding.output]);
}

std::string Reason(const Bound& bound, const BindingProblem& problem) {
  switch (problem.reason) {
    case ProblemReason::kNone:
      return "";
    case ProblemReason::kOtherPlatform:
      return " (other platform)";
    case ProblemReason::kDropped:
      return " (dropped by " +
             std::string(ir::OperatorName(bound.rule[*problem.query].stages[problem.stage])) + ")";
    case ProblemReason::kLetterCase:
      return " (spelled " + std::string(problem.suggestion) + ")";
    case ProblemReason::kNoMembers:
      return " (no members)";
    case ProblemReason::kClosest:
      return " (perhaps " + std::string(problem.suggestion) + ")";
  }
  return "";
}

// What is wrong with the query, in the order of reading: `unknown-column x`.
std::string Problems(std::string_view query) {
  const Bound bound = BindText(query);
  if (!bound.refused.empty()) return bound.refused;
  std::string text;
  for (const BindingProblem& problem : bound.binding.problems) {
    if (!text.empty()) text += "; ";
    text += std::string(Name(problem.kind)) + " " + std::string(problem.name);
    text += Reason(bound, problem);
  }
  return text;
}

struct Row {
  std::string_view query;
  std::string_view expected;
};

void CheckOutputs(std::span<const Row> rows) {
  for (const Row& row : rows) {
    INFO(row.query);
    CHECK(Output(row.query) == row.expected);
  }
}

void CheckProblems(std::span<const Row> rows) {
  for (const Row& row : rows) {
    INFO(row.query);
    CHECK(Problems(row.query) == row.expected);
  }
}

TEST_CASE("projections") {
  const Row rows[] = {
      {"T | project a, x = c, tostring(b), d.k, c + 1",
       "a:string, x:long, b:string, d_k:dynamic, Column1:long"},
      {"T | project b, tostring(b)", "b:int, b1:string"},
      {"T | project-away b, c", "a:string, d:dynamic, e:datetime"},
      {"T | project-away *", ""},
      {"T | project-keep a, e", "a:string, e:datetime"},
      {"T | project-rename x = a", "x:string, b:int, c:long, d:dynamic, e:datetime"},
      {"T | project-reorder e, a", "e:datetime, a:string, b:int, c:long, d:dynamic"},
      {"T | extend n = strlen(a), b = 1.5",
       "a:string, b:real, c:long, d:dynamic, e:datetime, n:long"},
      // An automatic name replaces in extend and gets a number elsewhere.
      {"T | extend tostring(b)", "a:string, b:string, c:long, d:dynamic, e:datetime"},
      {"T | serialize tostring(b)", "a:string, b:int, c:long, d:dynamic, e:datetime, b1:string"},
      {"T | distinct a, b", "a:string, b:int"},
      {"T | project column_ifexists('c', ''), column_ifexists('no', 1)", "c:string, Column1:long"},
      {"T | getschema",
       "ColumnName:string, ColumnOrdinal:long, DataType:string, ColumnType:string"},
      {"T | count", "Count:long"},
  };
  CheckOutputs(rows);
}

TEST_CASE("summarize and its automatic names") {
  const Row rows[] = {
      {"T | summarize count(), dcount(a), max(c), make_set(a) by b",
       "b:int, count_:long, dcount_a:long, max_c:long, set_a:dynamic"},
      {"T | summarize count() by bin(e, 1h), n = tolower(a)", "e:datetime, n:string, count_:long"},
      {"T | summarize arg_max(e, *) by a", "a:string, e:datetime, b:int, c:long, d:dynamic"},
      {"T | summarize arg_max(e, b), arg_max(c, b) by a",
       "a:string, e:datetime, b:int, c:long, b1:int"},
      {"T | summarize arg_max(e, *), b = make_set(b) by a",
       "a:string, e:datetime, b:int, c:long, d:dynamic, b1:dynamic"},
      {"T | summarize percentiles(c, 5, 99.9)", "percentile_c_5:long, percentile_c_99_9:long"},
      {"T | summarize percentile(b, 5), avg(b), sum(b), min(b)",
       "percentile_b_5:long, avg_b:real, sum_b:long, min_b:int"},
      {"T | summarize argmax(e, a)", "max_e:datetime, max_e_a:string"},
      {"T | summarize any(a), take_any(b)", "any_a:string, b:int"},
      {"T | summarize by a", "a:string"},
      {"T | summarize count() by count_ = a", "count_:string, count_1:long"},
      {"T | make-series n = count(), max(c) on e step 1h by a",
       "a:string, n:dynamic, max_c:dynamic, e:dynamic"},
      {"T | make-series n = count() on e step 1h | extend (f, s) = series_decompose_anomalies(n)",
       "n:dynamic, e:dynamic, f:dynamic, s:dynamic, series_decompose_anomalies_n_baseline:dynamic"},
      {"T | top-nested 3 of a by count()", "a:string, aggregated_a:long"},
      {"T | top-hitters 3 of a by c", "a:string, approximate_sum_c:long"},
      {"T | reduce by a", "Pattern:string, Count:long, Representative:string"},
  };
  CheckOutputs(rows);
}

TEST_CASE("two sides: join, lookup and union") {
  const Row rows[] = {
      {"T | project a, c | join (U | project a, b) on a", "a:string, c:long, a1:string, b:string"},
      {"T | project a, a1 = 1 | join (U | project a) on a", "a:string, a1:long, a2:string"},
      {"T | project a | join kind=leftanti U on a", "a:string"},
      {"T | project a | join kind=rightsemi (U | project a, z) on a", "a:string, z:datetime"},
      {"T | project a | join (U | project b) on $left.a == $right.b", "a:string, b:string"},
      {"T | project a, c | lookup (U | project a, z) on a", "a:string, c:long, z:datetime"},
      {"T | project a | lookup (U | project b, z) on $left.a == $right.b", "a:string, z:datetime"},
      {"union T, U",
       "a:string, b_int:int, b_string:string, c:long, d:dynamic, e:datetime, z:datetime"},
      {"union kind=inner (T | project a, b), (U | project a, c)", "a:string"},
      {"union withsource=src (T | project a), (U | project a)", "src:string, a:string"},
      {"union (T | project x = 1, x_long = 2), (U | project x = a)",
       "x_long:long, x_string:string, x_long1:long"},
      {"T | project a | union (U | project z)", "a:string, z:datetime"},
      {"union isfuzzy=true (T | project a), Missing", "a:string"},
      // What is made of unknown rows may have more columns.
      {"union T, Missing | project a", "a:string, …"},
  };
  CheckOutputs(rows);
}

TEST_CASE("values unfold and texts are taken apart") {
  const Row rows[] = {
      {"T | project a, d | mv-expand d", "a:string, d:dynamic"},
      {"T | project d | mv-expand x = d to typeof(long)", "d:dynamic, x:long"},
      {"T | project d | mv-expand with_itemindex=i d", "d:dynamic, i:long"},
      {"T | project d, a | mv-apply d on (where d > 1)", "a:string, d:dynamic"},
      {"T | project a, d | mv-apply x = d on (summarize n = count(), a = max(a))",
       "a:string, d:dynamic, n:long"},
      {"T | project a, d | mv-apply with_itemindex=i d on (project d, i)",
       "a:string, d:dynamic, i:long"},
      {"T | project a | parse a with * 'x' n:long 'y' rest", "a:string, n:long, rest:string"},
      {"T | project a | parse-kv a as (x:string, y:long)", "a:string, x:string, y:long"},
  };
  CheckOutputs(rows);
}

TEST_CASE("plugins") {
  const Row rows[] = {
      {"T | project a, d | evaluate bag_unpack(d)", "a:string, …"},
      {"T | project a, d | evaluate bag_unpack(d) : (x:long)", "x:long"},
      {"T | project a, d | evaluate bag_unpack(d) : (*, x:long)", "a:string, d:dynamic, x:long"},
      {"T | project a, b, c | evaluate pivot(a, sum(c))", "b:int, …"},
      {"T | evaluate narrow()", "Row:long, Column:string, Value:string"},
      {"T | project a | evaluate basket()", "SegmentId:long, Count:long, Percent:real, a:string"},
      {"T | evaluate sequence_detect(e, 1h, 2h, one = (a == 'x'), two = (a == 'y'), b)",
       "b:int, one_e:datetime, two_e:datetime, Duration:timespan"},
      {"T | evaluate activity_counts_metrics(a, e, ago(1d), now(), 1d, b)",
       "e:datetime, b:int, count:long, dcount:long, new_dcount:long, aggregated_dcount:long"},
      {"T | project a | evaluate ipv4_lookup(U, a, b)",
       "a:string, a1:string, b:string, c:long, z:datetime"},
  };
  CheckOutputs(rows);
}

TEST_CASE("let statements, functions and rows made on the spot") {
  const Row rows[] = {
      {"let f = (x:string) { strlen(x) }; T | project n = f(a)", "n:long"},
      {"let f = (t:(a:string)) { t | extend n = strlen(a) }; T | project a, b | invoke f()",
       "a:string, b:int, n:long"},
      {"let f = (x:long) { T | where c > x | project a }; f(1)", "a:string"},
      {"let rows = materialize(T | project a); rows | join rows on a", "a:string, a1:string"},
      {"let most = toscalar(T | summarize max(c)); print most", "print_0:long"},
      {"T | project a | invoke Adds()", "a:string, extra:long"},
      {"Parser", "a:string, n:long"},
      {"datatable(a:string, n:int)['x', 1]", "a:string, n:int"},
      {"externaldata(a:string)['https://x']", "a:string"},
      {"print x = 1, 'a', now()", "x:long, print_1:string, print_2:datetime"},
      {"range x from 1 to 9 step 1", "x:long"},
      {"range x from ago(1d) to now() step 1h", "x:datetime"},
      {"T | project a | as Rows | union Rows", "a:string"},
      {"find in (T, U) where a == 'x' and z > now()",
       "source_:string, a:string, b:dynamic, c:long, z:datetime, pack_:dynamic"},
      {"search in (U) 'x'", "$table:string, a:string, b:string, c:long, z:datetime"},
      {"Wide | project a, other", "a:string, other:unknown"},
  };
  CheckOutputs(rows);
}

TEST_CASE("types of expressions") {
  const Row rows[] = {
      {"print b = int(1) + int(1), f = 1 + 1.5, t = 2 * 1h, s = now() - 1d, q = 1d / 1h",
       "b:long, f:real, t:timespan, s:datetime, q:real"},
      {"T | project x = iff(c > 1, d.k, 'a'), y = iff(c > 1, 1, 'a'), z = coalesce(b, c)",
       "x:string, y:dynamic, z:long"},
      {"T | project x = bin(c, 10), y = bin(e, 1h), z = max_of(b, c), w = -b",
       "x:long, y:datetime, z:long, w:long"},
      {"T | project x = extract('a', 1, a, typeof(long)), y = d.a[0].b, z = todynamic(a)",
       "x:long, y:dynamic, z:dynamic"},
  };
  CheckOutputs(rows);
}

TEST_CASE("unknown names, told once and with a reason") {
  const Row rows[] = {
      {"T | where a == 'x' and e > ago(1d) and d.k has 'y'", ""},
      {"T | where A == 'x'", "unknown-column A (spelled a)"},
      {"T | extend Account = a | where Acount == 'x'", "unknown-column Acount (perhaps Account)"},
      {"T | project a | where c > 1", "unknown-column c (dropped by project)"},
      {"T | summarize count() by a | where e > ago(1d)", "unknown-column e (dropped by summarize)"},
      {"T | where a.member == 1", "unknown-column member (no members)"},
      {"T | where $left.a == 'x'", "unknown-column $left"},
      {"Elsewhere | where whatever == 1", "unknown-table Elsewhere (other platform)"},
      {"Missing | where x == 1 | summarize count() by y | where z == 1", "unknown-table Missing"},
      {"T | where a in (Missing)", "unknown-column Missing"},
      {"T | where nothere(a) == 1", "unknown-function nothere"},
      {"T | invoke nothere() | where x == 1", "unknown-function nothere"},
      {"T | join U on e", "unknown-column e"},
      {"T | join U on $left.no == $right.a", "unknown-column no"},
      {"Wide | where whatever == 1 | project a, other", ""},
      {"T | evaluate bag_unpack(d) | where whatever == 1", ""},
      {"union isfuzzy=true T, Missing | where a == 'x'", ""},
      {"let f = (x:string) { T | where no == x }; f('a') | union f('b')", "unknown-column no"},
      {"T | project a, a", "duplicate-name a"},
  };
  CheckProblems(rows);
}

TEST_CASE("values of a type that is not taken") {
  const Row rows[] = {
      {"T | where c has 'x'", "type-error has"},
      {"T | where a > 5", "type-error >"},
      {"T | where c =~ '5' or c == '5'", "type-error =~"},
      {"T | where a", "type-error where"},
      {"T | where a has dynamic(['x'])", "type-error has"},
      {"T | where a has d and a contains d", ""},
      {"T | where strlen(c) > 1", "type-error strlen"},
      {"T | extend x = startofday(d.when)", "type-error startofday"},
      {"T | extend x = iff(d.flag, 1, 2)", "type-error iff"},
      {"T | extend x = coalesce(d.k, 'a')", "type-error coalesce"},
      {"T | extend x = -a", "type-error -"},
      {"T | summarize count() by d.k", "type-error summarize"},
      {"T | distinct d", "type-error distinct"},
      {"T | sort by d", "type-error sort"},
      {"T | mv-expand a", "type-error mv-expand"},
      {"T | take 'x'", "type-error take"},
      {"T | join U on b", "type-error =="},
      {"T | join U on $left.a == $right.z", "type-error =="},
      {"T | join U on $left.d == $right.a", "type-error join"},
      {"T | join U on $left.b == $right.c", ""},
      {"T | where todynamic(make_list(1)) == 1", ""},
  };
  CheckProblems(rows);
}

// Each extend keeps all columns of the one before: without a bound their number would grow with the
// square of the pipeline's length.
TEST_CASE("shapes of thousands of stages stay within their bound") {
  std::string query = "T";
  for (int i = 0; i < 4000; ++i) query += "\n| extend x" + std::to_string(i) + " = 1";
  const Bound bound = BindText(query);
  REQUIRE(bound.refused.empty());
  std::size_t columns = 0;
  for (const RowShape& shape : bound.binding.shapes) columns += shape.columns.size();
  CHECK(columns <= (1u << 20));
  CHECK(bound.binding.problems.empty());
  CHECK(bound.binding.shapes[*bound.binding.output].is_open);
}

}  // namespace
}  // namespace lintel::analysis
