#include "compiler/yaml/yaml_document.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace lintel::yaml {
namespace {

// One file read, with what was said about it.
struct Reading {
  explicit Reading(std::string text) : file(sources.Add("rule.yml", std::move(text))) {
    documents = ReadDocuments(sources, file, sink);
  }

  Node Root() const { return documents.at(0).root().value(); }
  std::string_view Source(SourceSpan span) const { return sources.Text(span); }
  std::string_view Source(const Node& node) const { return Source(node.span()); }

  // Code and underlined bytes of each diagnostic: `F107 '`.
  std::vector<std::string> Findings() const {
    std::vector<std::string> findings;
    for (const Diagnostic& d : sink.diagnostics()) {
      findings.push_back(std::string(d.info->code) + " " + std::string(Source(d.span)));
    }
    return findings;
  }

  SourceMap sources;
  DiagnosticSink sink;
  FileId file;
  std::vector<Document> documents;
};

// Every byte of the text maps to the same byte of the file; the space or newline that a line
// break became, to the break.
void CheckMapsToItself(const Reading& reading, const Node& node) {
  const MappedText mapped = node.mapped();
  REQUIRE(mapped.text() == node.text());
  for (std::uint32_t i = 0; i < mapped.text().size(); ++i) {
    const SourceSpan span = mapped.Span(i, i + 1);
    CAPTURE(i);
    CAPTURE(mapped.text());
    REQUIRE(span.size() == 1);
    const char in_file = reading.Source(span)[0];
    const char in_text = mapped.text()[i];
    const bool is_break = in_file == '\n' || in_file == '\r';
    CHECK((in_file == in_text || (is_break && (in_text == ' ' || in_text == '\n'))));
  }
}

TEST_CASE("keys, values and collections have the bytes they were written in") {
  const Reading r(
      "title: A b\nlist:\n  - 'x''y'\n  - \"p\\tq\"\nmap: {k: [1, 2]}  # end\nnone:\nlast: z\n");
  REQUIRE(r.sink.diagnostics().empty());
  const Node root = r.Root();
  CHECK(root.entries().size() == 5);
  CHECK(r.Source(root).starts_with("title"));
  CHECK(r.Source(root).ends_with("last: z"));
  CHECK(r.Source(root.entries()[0].key) == "title");
  CHECK(r.Source(*root.Find("title")) == "A b");

  const Node list = *root.Find("list");
  CHECK(r.Source(list) == "- 'x''y'\n  - \"p\\tq\"");
  CHECK(list.items()[0].text() == "x'y");
  CHECK(list.items()[0].style() == ScalarStyle::kSingleQuoted);
  CHECK(r.Source(list.items()[0]) == "'x''y'");
  CHECK(list.items()[1].text() == "p\tq");
  CHECK(r.Source(*root.Find("map")) == "{k: [1, 2]}");
  CHECK(r.Source(*root.Find("map")->Find("k")) == "[1, 2]");

  const Node none = *root.Find("none");
  CHECK(none.is_null());
  CHECK(none.span().size() == 0);
  CHECK(r.sources.Locate(r.file, none.span().begin) == LineColumn{6, 6});
}

TEST_CASE("null is what the core schema says") {
  const Reading r("- null\n- Null\n- NULL\n- ~\n-\n- 'null'\n- nuLL\n- ''\n- !!str null\n");
  const ChildRange<Node> items = r.Root().items();
  const bool expected[] = {true, true, true, true, true, false, false, false, false};
  REQUIRE(items.size() == std::size(expected));
  for (std::size_t i = 0; i < items.size(); ++i) CHECK(items[i].is_null() == expected[i]);
}

TEST_CASE("a byte order mark and non-ASCII text do not move the spans") {
  const Reading r("\xEF\xBB\xBFtitle: Größe 🐍 x\nname: 'naïve \"é\"'\nlast: end\n");
  REQUIRE(r.sink.diagnostics().empty());
  CHECK(r.Source(*r.Root().Find("title")) == "Größe 🐍 x");
  CHECK(r.Source(*r.Root().Find("name")) == "'naïve \"é\"'");
  CHECK(r.Source(*r.Root().Find("last")) == "end");
  CHECK(r.documents[0].span().begin == 3);
  CheckMapsToItself(r, *r.Root().Find("title"));
}

TEST_CASE("block scalars map byte for byte, whatever the chomping and the line ends") {
  const std::string_view headers[] = {"|", "|-", "|+", ">", ">-", ">+", "|2", ">2-"};
  const std::string_view bodies[] = {
      "  DeviceEvents\n  | where x == 1\n\n  | take 5\n",
      "  a\n    more\n    still\n  b\n\n\n  c\n",
      "\n\n  first after blanks\n  second\n",
      "  one\n   \n  two\n\n\n",
      "  überall\n  日本 x\n",
  };
  for (const std::string_view header : headers) {
    for (const std::string_view body : bodies) {
      for (const bool crlf : {false, true}) {
        std::string text = "k: " + std::string(header) + "\n" + std::string(body) + "z: 1\n";
        for (std::size_t i = 0; crlf && (i = text.find('\n', i)) != text.npos; i += 2) {
          text.insert(i, "\r");
        }
        CAPTURE(text);
        const Reading r(text);
        REQUIRE(r.sink.diagnostics().empty());
        const Node node = *r.Root().Find("k");
        CheckMapsToItself(r, node);
        CHECK(r.Source(node).starts_with(header));
        CHECK(r.Source(node).back() > ' ');
        CHECK(r.Root().Find("z")->text() == "1");
      }
    }
  }
}

TEST_CASE("an explicit indentation makes further spaces content") {
  const Reading r("k: >1\n   a\n  b\n c\nj: |1\n   a\n b");
  REQUIRE(r.sink.diagnostics().empty());
  CHECK(r.Root().Find("k")->text() == "  a\n b\nc\n");
  CheckMapsToItself(r, *r.Root().Find("k"));
  CHECK(r.Root().Find("j")->text() == "  a\nb");
  CheckMapsToItself(r, *r.Root().Find("j"));
}

TEST_CASE("plain and quoted scalars over several lines map to their lines") {
  const Reading r(
      "a: one\n  two   \n\n  three\nb: 'it''s\n\n    x  y \n  z'\nc: \"p \\\n    q\\x41\n  "
      "r\\u00e9\"\n");
  REQUIRE(r.sink.diagnostics().empty());
  const Node a = *r.Root().Find("a");
  CHECK(a.text() == "one two\nthree");
  CheckMapsToItself(r, a);
  CHECK(r.Source(a.mapped().Span(8, 13)) == "three");

  const Node b = *r.Root().Find("b");
  CHECK(b.text() == "it's\nx  y z");
  CHECK(r.Source(b.mapped().Span(2, 3)) == "''");
  CHECK(r.Source(b.mapped().Span(5, 9)) == "x  y");
  CHECK(r.Source(b.mapped().Span(10, 11)) == "z");

  const Node c = *r.Root().Find("c");
  CHECK(c.text() == "p qA ré");
  CHECK(r.Source(c.mapped().Span(2, 3)) == "q");
  CHECK(r.Source(c.mapped().Span(3, 4)) == "\\x41");
  CHECK(r.Source(c.mapped().Span(6, 8)) == "\\u00e9");
}

TEST_CASE("documents of a file") {
  const Reading r("---\na: 1\n---\n# only a comment\n---\nb: 2\n...\n");
  REQUIRE(r.documents.size() == 3);
  CHECK(r.Source(r.documents[0].span()) == "a: 1\n");
  CHECK_FALSE(r.documents[1].root().has_value());
  CHECK(r.Source(r.documents[2].span()) == "b: 2\n");
  CHECK(Reading("# nothing\n").documents.empty());
  CHECK(Reading("").documents.empty());
}

TEST_CASE("an alias is the node it names") {
  const Reading r("base: &b [x, y]\nuse: *b\nplain: &p  !!str  12\n");
  REQUIRE(r.sink.diagnostics().empty());
  CHECK(r.Root().Find("use")->items().size() == 2);
  CHECK(r.Source(*r.Root().Find("plain")) == "12");
  CHECK(r.Root().Find("plain")->tag() == "tag:yaml.org,2002:str");
}

TEST_CASE("text inside another file keeps the way back to it") {
  SourceMap sources;
  const std::string comment = "// title: 'A'\n// note: |\n//   x\n//   y\n";
  const FileId file = sources.Add("rule.kql", comment);
  const std::string text = "title: 'A'\nnote: |\n  x\n  y\n";
  MappedText mapped(file, text);
  mapped.AddPiece(0, 3, 14);
  mapped.AddPiece(11, 17, 25);
  mapped.AddPiece(19, 28, 32);
  mapped.AddPiece(23, 35, 39);
  DiagnosticSink sink;
  const std::vector<Document> documents = ReadDocuments(mapped, sink);
  REQUIRE(documents.size() == 1);
  const Node root = *documents[0].root();
  CHECK(sources.Text(root.Find("title")->span()) == "'A'");
  const Node note = *root.Find("note");
  CHECK(note.text() == "x\ny\n");
  CHECK(sources.Text(note.mapped().Span(2, 3)) == "y");
  CHECK(sources.Text(note.span()) == "|\n//   x\n//   y");
}

TEST_CASE("every fault is found at its bytes") {
  struct Row {
    std::string text;
    std::string finding;
  };
  const Row rows[] = {
      {"a: 1\na: 2\n", "F111 a"},
      {"a: {b: 1, c: 2, 'b': 3}\n", "F111 'b'"},
      {"a: 'open\nb: 1\n", "F107 '"},
      {"a: 'open\nb: 'next'\n", "F107 '"},
      {"a:\n\tb: 1\n", "F105 \t"},
      {"a:\n    b: 1\n\tc: 2\n", "F105 \t"},
      {"a: 1\nbroken line\nc: 2\n", "F106 broken line"},
      {"a: 1\nkey:value\n", "F106 key:value"},
      {"a: b: c\n", "F109 :"},
      {"a: @home\n", "F109 @home"},
      {"a:\n  - *.exe\n", "F109 *.exe"},
      {"a: *unknown\n", "F112 *unknown"},
      {"a: &x [*x]\n", "F112 *x"},
      {"a: [1, 2\nb: 3\n", "F108 ["},
      {"a: \"c:\\windows\"\n", "F110 \\w"},
      {"a: \"x\\x4g\"\n", "F110 \\x"},
      {"a: \"x\\", "F110 \\"},
      {"a: !!binary aGk=\n", "F113 aGk="},
      {"a: {<<: {b: 1}}\n", "F113 <<"},
      {"a: \xFFz\n", "F101 \xFF"},
      {"a: \xC3\n", "F101 \xC3"},
      {"a: x\x01\n", "F102 \x01"},
      {std::string("a: x\0y\n", 7), std::string("F102 \0", 6)},
      {"a: x\xE2\x80\xA8y\n", "F102 \xE2\x80\xA8"},
      {"a: 1\n  b: 2\n", "F109 :"},
      {"a:\n    b: 1\n  c: 2\n", "F104 c: 2"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const Reading r(row.text);
    REQUIRE(r.sink.diagnostics().size() == 1);
    CHECK(r.Findings()[0] == row.finding);
    CHECK_FALSE(r.sink.diagnostics()[0].help.empty());
  }
}

TEST_CASE("duplicates leave the document in, other faults do not") {
  CHECK(Reading("a: 1\na: 2\n").Root().Find("a")->text() == "1");
  CHECK(Reading("a: 1\n---\nb: 'open\n").documents.size() == 1);

  std::string many;
  for (int i = 0; i < 40; ++i) many += "k" + std::to_string(i) + ": 1\n";
  const Reading r(many + "k7: 2\nk7: 3\n");
  CHECK(r.Findings() == std::vector<std::string>{"F111 k7", "F111 k7"});
  CHECK(r.sources.Locate(r.file, r.sink.diagnostics()[0].span.begin).line == 41);
}

TEST_CASE("limits hold against hostile files") {
  CHECK(Reading("a: " + std::string(100'000, '[')).Findings()[0].starts_with("F103"));
  CHECK(Reading(std::string(kMaxFileBytes + 1, ' ')).Findings()[0].starts_with("F103"));
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 10; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + before;
    for (int j = 0; j < 8; ++j) bomb += ", " + before;
    bomb += "]\n";
  }
  CHECK(Reading(bomb).Findings()[0].starts_with("F103"));
}

TEST_CASE("each diagnostic fires on its bad example and is silent on the good one") {
  for (const DiagnosticInfo* info : Diagnostics()) {
    CAPTURE(info->code);
    const Reading bad{std::string(info->bad_example)};
    REQUIRE(bad.sink.diagnostics().size() >= 1);
    CHECK(bad.sink.diagnostics()[0].info == info);
    CHECK(Reading(std::string(info->good_example)).sink.diagnostics().empty());
  }
}

}  // namespace
}  // namespace lintel::yaml
