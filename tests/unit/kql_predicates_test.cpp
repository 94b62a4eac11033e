#include <doctest/doctest.h>

#include <string>

#include "compiler/ir/dump.h"
#include "compiler/kql/kql_front_end.h"

namespace lintel::kql {
namespace {

// A line of a dump without the place at its end.
std::string WithoutPlace(std::string line) {
  const std::size_t gap = line.rfind("  ");
  const bool has_place = gap != std::string::npos && gap + 2 < line.size() &&
                         line[gap + 2] >= '0' && line[gap + 2] <= '9';
  return has_place ? line.substr(0, gap) : line;
}

// The predicate of `T | where condition` as the IR dump prints it, one line per node, joined by
// `; ` with a `>` per level. Two let statements are in scope: a scalar and a table.
std::string Predicate(std::string_view condition) {
  SourceMap sources;
  const std::string text =
      "let name = \"x\";\nlet hosts = T | project h;\nT\n| where " + std::string(condition);
  const FileId file = sources.Add("query.kql", text);
  ir::Rule rule;
  DiagnosticSink sink;
  if (!LowerQuery(MappedText(file, sources.Text(file), 0), rule, sink)) {
    return "refused: " + sink.diagnostics().front().message;
  }
  const std::string dump = ir::DumpText(rule, sources);
  std::string result;
  const std::string_view where = "    ";  // what stands before a predicate of the main query
  std::size_t at = dump.find(" where", dump.find("\nquery"));
  at = dump.find('\n', at) + 1;
  while (at < dump.size()) {
    const std::size_t end = dump.find('\n', at);
    std::string line = WithoutPlace(dump.substr(at, end - at));
    at = end + 1;
    std::size_t indent = line.find_first_not_of(' ');
    if (!result.empty()) result += "; ";
    result.append((indent - where.size()) / 2 - 1, '>');
    result += line.substr(indent);
  }
  return result;
}

struct Row {
  std::string_view condition;
  std::string_view predicate;
};

TEST_CASE("operators, their case rule and negation") {
  const Row rows[] = {
      {R"(F == "a")", R"(F eq [cased] "a")"},
      {R"(F != "a")", R"(not; >F eq [cased] [exclude] "a")"},
      {R"(F <> "a")", R"(not; >F eq [cased] [exclude] "a")"},
      {R"(F =~ "a")", R"(F eq "a")"},
      {R"(F !~ "a")", R"(not; >F eq [exclude] "a")"},
      {R"(F in ("a", 'b'))", R"(F eq [cased] any of; >"a"; >"b")"},
      {R"(F in~ ("a"))", R"(F eq "a")"},
      {R"(F !in ("a"))", R"(not; >F eq [cased] [exclude] "a")"},
      {R"(F !in~ ("a"))", R"(not; >F eq [exclude] "a")"},
      {R"(F has "a")", R"(F has "a")"},
      {R"(F !has "a")", R"(not; >F has [exclude] "a")"},
      {R"(F has_cs "a")", R"(F has [cased] "a")"},
      {R"(F contains "a")", R"(F contains "a")"},
      {R"(F notcontains "a")", R"(not; >F contains [exclude] "a")"},
      {R"(F !contains_cs "a")", R"(not; >F contains [cased] [exclude] "a")"},
      {R"(F startswith "a")", R"(F startswith "a")"},
      {R"(F !endswith_cs "a")", R"(not; >F endswith [cased] [exclude] "a")"},
      {R"(F hasprefix "a" and F hassuffix_cs "b")",
       R"(all of; >F hasprefix "a"; >F hassuffix [cased] "b")"},
      {R"(F has_any ("a", "b"))", R"(F has any of; >"a"; >"b")"},
      {R"(F has_all ("a", "b"))", R"(F has all of; >"a"; >"b")"},
      {R"(F matches regex "a.*")", R"(F regex [cased] "a.*")"},
      {R"(F matches regex "(?i)a")", R"(F regex "(?i)a")"},
      {R"(F matches regex "(?s)a")", R"(F regex [cased] "(?s)a")"},
      {R"(F matches regex "(?si)a")", R"(F regex "(?si)a")"},
      {"P between (1 .. 5)", "P between any of; >1; >5"},
      {"P !between (1 .. 5)", "not; >P between [exclude] any of; >>1; >>5"},
      {"isempty(F)", "F is_empty"},
      {"isnotempty(F)", "F is_not_empty"},
      {"isnull(F)", "F is_null"},
      {"isnotnull(tostring(F))", "tostring(F) is_not_null"},
      {R"(ipv4_is_in_range(F, "10.0.0.0/8"))", R"(F cidr "10.0.0.0/8")"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    CHECK(Predicate(row.condition) == row.predicate);
  }
}

TEST_CASE("connectives are flat and negation has one node") {
  const Row rows[] = {
      {"A == 1 and B == 2 and C == 3", "all of; >A eq [cased] 1; >B eq [cased] 2; >C eq [cased] 3"},
      {"A == 1 and (B == 2 and C == 3)",
       "all of; >A eq [cased] 1; >B eq [cased] 2; >C eq [cased] 3"},
      {"A == 1 or B == 2 and C == 3",
       "any of; >A eq [cased] 1; >all of; >>B eq [cased] 2; >>C eq [cased] 3"},
      {"(A == 1 or B == 2) and C == 3",
       "all of; >any of; >>A eq [cased] 1; >>B eq [cased] 2; >C eq [cased] 3"},
      {"not(A == 1 or B != 2)",
       "not; >any of; >>A eq [cased] [exclude] 1; >>not; >>>B eq [cased] 2"},
      {"not(not(A == 1))", "not; >not; >>A eq [cased] 1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    CHECK(Predicate(row.condition) == row.predicate);
  }
}

TEST_CASE("fields: members, functions that keep the field, both sides") {
  const Row rows[] = {
      {"A.b.c == 1", "A.b.c eq [cased] 1"},
      {R"(A['b c'].d == 1)", "A.b c.d eq [cased] 1"},
      {R"(A["b"] == 1)", "A.b eq [cased] 1"},
      {R"(['a b'] == 1)", "a b eq [cased] 1"},
      {R"(tolower(A) == "x")", R"(tolower(A) eq [cased] "x")"},
      {R"(tolower(tostring(A.b)) == "x")", R"(tolower(tostring(A.b)) eq [cased] "x")"},
      {"5 == A", "A eq [cased] 5"},
      {"5 < A", "A gt 5"},
      {"5 >= A", "A lte 5"},
      {R"("x" !~ A)", R"(not; >A eq [exclude] "x")"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    CHECK(Predicate(row.condition) == row.predicate);
  }
}

TEST_CASE("values: literals as such, all else as an expression") {
  const Row rows[] = {
      {"A == -5", "A eq [cased] -5"},
      {"A == int(5)", "A eq [cased] 5"},
      {"A == 0x1F", "A eq [cased] 0x1F"},
      {"A == TRUE", "A eq [cased] true"},
      {"A == int(null)", "A eq [cased] null"},
      {R"(A == "")", R"(A eq [cased] "")"},
      {R"(A == "a" "b")", R"(A eq [cased] "ab")"},
      {R"(A == h"secret")", R"(A eq [cased] h"secret")"},
      {"A > ago(7d)", "A gt ago(7d)"},
      {"A between (ago(7d) .. now())", "A between any of; >ago(7d); >now()"},
      {"A == name", "A eq [cased] name"},
      {"A in (hosts)", "A eq [cased] hosts"},
      {"A in (name, \"b\")", "A eq [cased] any of; >name; >\"b\""},
      {R"(A in (dynamic(["a", "b"])))", R"(A eq [cased] dynamic(["a", "b"]))"},
      {"A in (T | project h)", "A eq [cased] (T | project h)"},
      {"A has_any (hosts)", "A has hosts"},
      {"A > datetime(2024-01-01)", "A gt datetime(2024-01-01)"},
      {R"(A has strcat("a", name))", R"(A has strcat("a", name))"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    CHECK(Predicate(row.condition) == row.predicate);
  }
}

TEST_CASE("what is no test of one field against values stays a condition") {
  const Row rows[] = {
      {R"("prometheus")", R"(condition "prometheus")"},
      {"Sent > Received", "condition Sent > Received"},
      {"A == tolower(B)", "condition A == tolower(B)"},
      {"A in (B, C)", "condition A in (B, C)"},
      {"A between (B .. C)", "condition A between (B .. C)"},
      {"name == \"a\"", "condition name == \"a\""},
      {"A + 1 > 5", "condition A + 1 > 5"},
      {"strlen(A) > 5", "condition strlen(A) > 5"},
      {"A[0] == 1", "condition A[0] == 1"},
      {"A has 5", "condition A has 5"},
      {"A =~ 5", "condition A =~ 5"},
      {R"(A has dynamic(["a"]))", R"(condition A has dynamic(["a"]))"},
      {R"(A like "a*")", R"(condition A like "a*")"},
      {R"(A : "a")", R"(condition A : "a")"},
      {R"("abc" has A)", R"(condition "abc" has A)"},
      {R"(A == column_ifexists("B", ""))", R"(condition A == column_ifexists("B", ""))"},
      {"Enabled", "condition Enabled"},
      {R"(* has "a")", R"(condition * has "a")"},
      {R"(iff(A == 1, true, false))", R"(condition iff(A == 1, true, false))"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.condition);
    CHECK(Predicate(row.condition) == row.predicate);
  }
}

TEST_CASE("a single condition is read, anything else is refused") {
  ir::Rule rule;
  DiagnosticSink sink;
  CHECK(LowerCondition(MappedText(FileId{}, R"(A == 1 or B has "x")", 0), rule, sink));
  CHECK(sink.diagnostics().empty());
  for (const std::string_view text : {"T | where A == 1", "let a = 1; a == 1", ""}) {
    CAPTURE(text);
    CHECK_FALSE(LowerCondition(MappedText(FileId{}, text, 0), rule, sink));
    REQUIRE(sink.error_count() > 0);
    CHECK(sink.Take().front().info->code == "K014");
  }
}

TEST_CASE("ten thousand comparisons need no call depth") {
  std::string condition = "F0 == 0";
  for (int i = 1; i < 10000; ++i) condition += i % 2 == 0 ? " or F == 1" : " and F == 2";
  CHECK(Predicate(condition).starts_with("any of; >all of"));
}

}  // namespace
}  // namespace lintel::kql
