#include "lint/suppressions.h"

#include <doctest/doctest.h>

#include "lint/check.h"

namespace lintel::lint {
namespace {

// Whether a finding of M104 at the first `HERE` of the text is taken out by a comment in it.
bool IsSuppressed(std::string text) {
  SourceMap sources;
  const FileId file = sources.Add("rule.yml", std::move(text));
  const auto at = static_cast<std::uint32_t>(sources.Text(file).find("HERE"));
  Diagnostic finding;
  finding.info = &FindCheck("M104")->info;
  finding.span = {file, at, at + 4};
  return Suppressions(sources, file).Allows(finding);
}

std::vector<std::string> Codes(std::string text, bool is_complete = true) {
  SourceMap sources;
  const FileId file = sources.Add("rule.yml", std::move(text));
  DiagnosticSink sink;
  Suppressions(sources, file).Report({}, is_complete, sink);
  std::vector<std::string> codes;
  for (const Diagnostic& finding : sink.diagnostics()) codes.emplace_back(finding.info->code);
  return codes;
}

TEST_CASE("a comment speaks for its own line or the next one with code") {
  CHECK(IsSuppressed("title: HERE # lintel:allow M104 -- why\n"));
  CHECK(IsSuppressed("title: HERE # lintel:allow missing-attack-mapping -- why\n"));
  CHECK(IsSuppressed("title: HERE # lintel:allow K101, M104 -- why\n"));
  CHECK(IsSuppressed("# lintel:allow M104 -- why\ntitle: HERE\n"));
  CHECK(IsSuppressed("# lintel:allow M104 -- why\n# more\n\ntitle: HERE\n"));
  CHECK(IsSuppressed("\xEF\xBB\xBF# lintel:allow M104 -- why\r\ntitle: HERE\r\n"));
  CHECK(IsSuppressed("a: b\ntitle: HERE\n# lintel:allow-file M104 -- why"));
  CHECK(IsSuppressed("T // lintel:allow M104 -- why\n| where HERE") == false);
  CHECK(IsSuppressed("T\n| where HERE // lintel:allow M104 -- why"));
}

TEST_CASE("KQL comments work inside a block scalar") {
  CHECK(IsSuppressed("query: |\n  T\n  // lintel:allow M104 -- why\n  | where HERE\n"));
  CHECK(IsSuppressed("query: |\n  T\n  | where HERE // lintel:allow M104 -- why\n"));
}

TEST_CASE("what is no comment, or speaks for another line or finding, takes nothing out") {
  CHECK_FALSE(IsSuppressed("title: HERE lintel:allow M104 -- why\n"));
  CHECK_FALSE(IsSuppressed("title: HERE#lintel:allow M104 -- why\n"));
  CHECK_FALSE(IsSuppressed("title: HERE # lintel:allow M105 -- why\n"));
  CHECK_FALSE(IsSuppressed("title: HERE # lintel:allow -- M104\n"));
  CHECK_FALSE(IsSuppressed("title: a # lintel:allow M104 -- why\nb: HERE\n"));
  CHECK_FALSE(IsSuppressed("# lintel:allow M104 -- why\ntitle: a\nb: HERE\n"));
}

TEST_CASE("suppressions are held to account") {
  CHECK(Codes("a: b # lintel:allow M104\n") == std::vector<std::string>{"F010", "F011"});
  CHECK(Codes("a: b # lintel:allow M104 --  \n") == std::vector<std::string>{"F010", "F011"});
  CHECK(Codes("a: b # lintel:allow M104 -- why\n") == std::vector<std::string>{"F011"});
  CHECK(Codes("a: b # lintel:allow no-such-check -- why\n") == std::vector<std::string>{"F012"});
  CHECK(Codes("a: b # lintel:allow M104 -- why\n", false).empty());
  // What a catalogue-wide check finds depends on the other files.
  CHECK(Codes("a: b # lintel:allow C101 -- why\n").empty());
}

}  // namespace
}  // namespace lintel::lint
