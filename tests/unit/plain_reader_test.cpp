#include "compiler/yaml/plain_reader.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "tests/yaml/yaml_difference.h"

namespace lintel::yaml {
namespace {

TEST_CASE("rules are plain, and read as libyaml reads them") {
  for (const std::string_view text : {
           "title: a rule\n",
           "title: 'it''s \"quoted\"'\n",
           "path: \"C:\\\\Windows \\\"here\\\"\"\n",
           "'quoted key': 1\n\"and this\": 2\n",
           "url: https://example.org/#part   # a comment\n",
           "description: words that go on\n    on this line\n\n    and behind a blank one\nid: 1\n",
           "description: |\n    first\n      indented\n\n    last\n\n\nid: 1\n",
           "description: >-\n    folded\n    words\n\n     indented\n    again\nid: 1\n",
           "description: |+\n  kept breaks\n\n",
           "tags:\n- at the key's column\n- twice\nlevel: high\n",
           "tags:\n    - further in\n\n    # a comment\n    - twice\nlevel: high\n",
           "detection:\n    selection:\n        - Image|endswith: '\\a.exe'\n          User:\n"
           "            - a\n            - b\n        - keyword\n    condition: selection\n",
           "missing:\nalso missing:   # why\nlast:",
           "- a\n-\n- - b\n  - c: d\n    e: f\n-   g\n",
           "key:\n  on the next line\n",
           "# only at first\n\n  indented: root\n",
           "-dash: -1\n?mark: ?x\n:colon: ::x\n",
           "accents: é ü ✓\nnext: 1\n",
       }) {
    CAPTURE(text);
    const TwoReadings read = ReadTwice(text);
    CHECK(read.is_plain);
    CHECK(read.plain == read.whole);
  }
}

TEST_CASE("anything else is left to libyaml") {
  for (const std::string_view text : {
           "",
           "# nothing\n",
           "words\n",
           "a: [b, c]\n",
           "a: {b: c}\n",
           "a: &anchor b\n",
           "a: *anchor\n",
           "a: !!str b\n",
           "---\na: b\n",
           "a: b\n...\n",
           "%YAML 1.2\n---\na: b\n",
           "a:\tb\n",
           "a: b\r\n",
           "\xEF\xBB\xBF"
           "a: b\n",
           "a: b\n\xEF\xBB\xBF"
           "c: d\n",
           "a: 'two\n  lines'\n",
           "a: \"\\x41\"\n",
           "a: |2\n    b\n",
           "a: |\n\nb: c\n",
           "a: |\n      \n   b\n",
           "a: b: c\n",
           "a: b\n  c: d\n",
           "a: 'b' c\n",
           "a: 'b'# c\n",
           "a : b\n",
           "a: b\na: c\n",
           "<<: b\n",
           "a:\n    b: c\n  d: e\n",
           "a:\n  - b\n  c: d\n",
           "  a: b\nc: d\n",
           "a: - b\n",
           "? a\n: b\n",
           "a: @b\n",
       }) {
    CAPTURE(text);
    CHECK_FALSE(ReadTwice(text).is_plain);
  }
}

}  // namespace
}  // namespace lintel::yaml
