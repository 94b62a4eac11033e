#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "compiler/kql/format.h"
#include "compiler/kql/query_split.h"

namespace lintel::kql {
namespace {

std::string Format(std::string_view query) {
  DiagnosticSink sink;
  return FormatQuery(MappedText(FileId{}, query, 0), sink).value_or("does not parse");
}

TEST_CASE("tokens stand in a line in one way") {
  struct Row {
    std::string_view query;
    std::string_view formatted;
  };
  static constexpr Row kRows[] = {
      {"print a=-1,b = 2 - - 1", "print a = -1, b = 2 - -1"},
      {"print x [0] . y ['z']", "print x[0].y['z']"},
      {"print dynamic ({ \"a\" :[1 ,2] })", "print dynamic({\"a\": [1, 2]})"},
      {"T|where not ( a ) and f ( b )in( 1,2 )", "T\n| where not(a) and f(b) in (1, 2)"},
      {"T|join kind = inner U on a", "T\n| join kind=inner U on a"},
      {"T|join kind=inner (U) on a", "T\n| join kind=inner (U) on a"},
      {"T|join hint.strategy = shuffle U on a", "T\n| join hint.strategy=shuffle U on a"},
      {"T|extend a=bool (b)", "T\n| extend a = bool (b)"},
      {"T|where a between( 1 .. 2 )", "T\n| where a between (1 .. 2)"},
      {"T|project-away  a*,*b", "T\n| project-away a*, *b"},
      {"T|summarize count( * )by a", "T\n| summarize count(*) by a"},
      {"T|make-series n=count() default = 0 on t step 1d",
       "T\n| make-series n = count() default=0 on t step 1d"},
      {"let f=(a:string ,b : int=1){a};f( 'x' )", "let f = (a: string, b: int = 1) { a };\nf('x')"},
      {"T|render timechart with( title = 'x' )", "T\n| render timechart with (title='x')"},
      {"T\r\n| take 1", "T\r\n| take 1"},
      {"T // c  \n//d\n|take 1//e", "T // c\n//d\n| take 1 //e"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.query);
    CHECK(Format(row.query) == row.formatted);
    CHECK(Format(row.formatted) == row.formatted);
  }
}

TEST_CASE("what does not parse is not laid out") { CHECK(Format("T | where") == "does not parse"); }

TEST_CASE("a text is cut only where a query cannot go on") {
  struct Row {
    std::string_view text;
    std::size_t queries;
  };
  static constexpr Row kRows[] = {
      {"T\n\n| take 1", 1},
      {"T\n| take 1\n\nU", 2},
      {"T\n| take 1\n  \n// about U\n\nU\n| take 2\n\n\nprint 1", 3},
      {"T\n| where a in (1,\n\n2)", 1},
      {"T\n| where a ==\n\nb", 1},
      {"T\n| where a\n\nand b", 1},
      {"let a = 1;\n\nlet b = 2;\n\nT", 1},
      {"T\n| summarize count()\n\nby a", 1},
      {"T\n| serialize\n\na = 1", 1},
      {"T\n| count\n\nlet a = 1;\nT", 2},
      {"T\n// only a comment between\nU", 1},
      {"", 1},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(SplitAtEmptyLines(MappedText(FileId{}, row.text, 0)).size() == row.queries);
  }
}

TEST_CASE("a query of a batch has the let statements that it needs, and spans step over the rest") {
  const std::string_view text = "let a = 1; let b = a; T | take a; let c = 2; U | take b";
  TextArena arena;
  const auto queries = SplitBatch(MappedText(FileId{}, text, 100), arena);
  REQUIRE(queries.size() == 2);
  CHECK(queries[0].text() == "let a = 1; let b = a; T | take a;");
  CHECK(queries[1].text() == "let a = 1;\nlet b = a;\nlet c = 2; U | take b");
  const auto at = static_cast<std::uint32_t>(queries[1].text().find("U |"));
  CHECK(queries[1].Span(at, at + 1) == SourceSpan{FileId{}, 145, 146});
}

}  // namespace
}  // namespace lintel::kql
