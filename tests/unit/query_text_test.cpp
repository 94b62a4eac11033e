#include "compiler/ir/query_text.h"

#include <doctest/doctest.h>

#include "compiler/ir/dump.h"

namespace lintel::ir {
namespace {

// Builds expressions by hand, so that the printer is tested without a parser.
class Builder {
 public:
  ExpressionId Name(Text name) { return rule.Add(Expression{{}, NameExpression{name}}); }
  ExpressionId Long(Text text) {
    return rule.Add(Expression{{}, Literal{LiteralType::kLong, text}});
  }
  ExpressionId String(Text text) {
    return rule.Add(Expression{{}, Literal{LiteralType::kString, text}});
  }
  ExpressionId Binary(BinaryOperator op, ExpressionId left, ExpressionId right) {
    return rule.Add(Expression{{}, BinaryExpression{op, {}, left, right}});
  }
  ExpressionId List(std::vector<ExpressionId> items) {
    return rule.Add(Expression{{}, ListExpression{std::move(items)}});
  }

  Rule rule;
};

TEST_CASE("KQL string literals") {
  struct Row {
    Text value;
    Text literal;
  };
  const Row rows[] = {
      {"", R"("")"},
      {"cmd.exe", R"("cmd.exe")"},
      {R"(say "hi")", R"("say \"hi\"")"},
      {R"(\cmd.exe)", R"(@"\cmd.exe")"},
      {R"("C:\a b")", R"(@"""C:\a b""")"},
      {R"(C:\)", R"(@"C:\")"},
      {"a\tb", R"("a\tb")"},
      {"a\\b\n", R"("a\\b\n")"},
      {"it's", R"("it's")"},
      {"größe", R"("größe")"},
      {"exe\xE2\x80\xAEgpj", R"("exe\u202egpj")"},
      {std::string_view("a\0b", 3), R"("a\u0000b")"},
  };
  for (const Row& row : rows) CHECK(QuoteKqlString(row.value) == row.literal);
}

TEST_CASE("KQL names") {
  CHECK(QuoteKqlName("FileName") == "FileName");
  CHECK(QuoteKqlName("$left") == "$left");
  CHECK(QuoteKqlName("a b") == "['a b']");
  CHECK(QuoteKqlName("1st") == "['1st']");
  CHECK(QuoteKqlName("has") == "['has']");
}

TEST_CASE("parentheses stand only where the grammar needs them") {
  Builder b;
  using Op = BinaryOperator;
  const auto a = b.Name("a");
  const auto one = b.Long("1");
  const auto text = [&](ExpressionId id) { return ExpressionText(b.rule, id); };
  const auto equal = b.Binary(Op::kEqual, a, one);
  const auto either = b.Binary(Op::kOr, equal, b.Binary(Op::kHas, a, b.String("x")));
  CHECK(text(either) == R"(a == 1 or a has "x")");
  CHECK(text(b.Binary(Op::kAnd, either, equal)) == R"((a == 1 or a has "x") and a == 1)");
  CHECK(text(b.Binary(Op::kSubtract, a, b.Binary(Op::kSubtract, a, one))) == "a - (a - 1)");
  CHECK(text(b.Binary(Op::kSubtract, b.Binary(Op::kSubtract, a, one), a)) == "a - 1 - a");
  CHECK(text(b.Binary(Op::kIn, a, b.List({one, one}))) == "a in (1, 1)");
  CHECK(text(b.Binary(Op::kHasAny, a, a)) == "a has_any (a)");
  CHECK(text(b.Binary(Op::kEqual, equal, one)) == "(a == 1) == 1");
  const auto sum = b.Binary(Op::kAdd, a, one);
  CHECK(text(b.Binary(Op::kMultiply, sum, one)) == "(a + 1) * 1");
  CHECK(text(b.Binary(Op::kContains, sum, b.String("1"))) == R"((a + 1) contains "1")");
}

TEST_CASE("a long chain needs no call depth") {
  Builder b;
  ExpressionId chain = b.Name("a");
  for (int i = 0; i < 100'000; ++i) {
    chain = b.Binary(BinaryOperator::kOr, b.Name("b"), chain);
  }
  CHECK(ExpressionText(b.rule, chain).size() > 500'000);
}

TEST_CASE("secrets can be hidden") {
  Builder b;
  const auto secret = b.rule.Add(Expression{{}, Literal{.text = "key", .is_obfuscated = true}});
  CHECK(ExpressionText(b.rule, secret) == R"(h"key")");
  CHECK(ExpressionText(b.rule, secret, Secrets::kHide) == R"(h"***")");
}

TEST_CASE("a dump shows structure, exclusions and wildcards") {
  SourceMap sources;
  const FileId file = sources.Add("rule.yml", "title: x\nsecond line\n");
  Rule rule;
  rule.span = {file, 0, 20};
  rule.metadata.title = Spanned<Text>{"x", {file, 7, 8}};
  Indicator indicator;
  indicator.field = FieldRef{{file, 9, 15}, "Image"};
  indicator.op = MatchOperator::kEndsWith;
  indicator.values = {{{file, 9, 15}, StringValue{{Text("\\a"), Wildcard::kAnyRun, Text("b")}}}};
  const PredicateId leaf = rule.Add(Predicate{{file, 9, 15}, indicator});
  const SelectionId filter = rule.Add(Selection{{file, 9, 15}, {"filter", {file, 9, 15}}, leaf});
  const PredicateId ref = rule.Add(Predicate{{file, 9, 15}, SelectionRef{filter}});
  const PredicateId negation = rule.Add(Predicate{{file, 9, 15}, Not{ref}});
  rule.conditions.push_back({{file, 9, 15}, "not filter", negation});
  CHECK(DumpText(rule, sources) ==
        "rule sigma in sigma  1:1-2:12\n"
        "metadata\n"
        "  title \"x\"  1:8-9\n"
        "selections\n"
        "  filter  2:1-7\n"
        "    Image endswith [exclude] @\"\\a\" * \"b\"  2:1-7\n"
        "conditions\n"
        "  not filter  2:1-7\n"
        "    not\n"
        "      selection filter  2:1-7\n");
  const std::string json = DumpJson(rule, sources);
  CHECK(json.find(R"("exclude": true)") != std::string::npos);
  CHECK(json.find(R"("span": [9, 15])") != std::string::npos);
}

}  // namespace
}  // namespace lintel::ir
