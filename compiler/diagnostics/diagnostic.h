#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/source_span.h"

namespace lintel {

// How much a finding matters. `kInfo` alone does not fail a run; `kError` in a front end means
// that the rule could not be read.
enum class Severity : std::uint8_t { kInfo, kWarning, kError };

// `info`, `warning` or `error`.
std::string_view Name(Severity severity);

// Whether findings of a kind carry a fix.
enum class FixAvailability : std::uint8_t { kNone, kSometimes, kAlways };

// Whether a fix may be applied unasked: `kSafe` keeps the rule's meaning (or the text did not
// compile before), `kUnsafe` is a suggestion that `--unsafe-fixes` asks for.
enum class FixSafety : std::uint8_t { kSafe, kUnsafe };

// Everything there is to say about one kind of diagnostic. The same record feeds the message
// line, `lintel explain`, SARIF `rules[]` and the generated page. A code is a group letter and
// three digits (F files, S Sigma, K KQL, M metadata and platform schema, Q detection quality,
// P cost, C catalogue-wide, T targets) and is never given to another diagnostic.
struct DiagnosticInfo {
  std::string_view code;  // `K101`
  std::string_view name;  // kebab-case, reads as "allow <name>"
  Severity severity = Severity::kWarning;
  FixAvailability fix = FixAvailability::kNone;
  std::string_view summary;       // one line, lower case, no full stop
  std::string_view rationale;     // plain sentences: why it matters and what to do
  std::string_view bad_example;   // a whole rule or query that it fires on
  std::string_view good_example;  // the same, mended; silent
  std::string_view source;        // the specification section or page that it rests on
};

// Replaces the bytes under `span`; an empty span inserts.
struct TextEdit {
  SourceSpan span;
  std::string replacement;
};

// A way to mend a finding: edits on the original bytes of one file, applied together or not at
// all, so that comments and layout survive.
struct Fix {
  std::string title;  // an instruction in lower case: `write the number 445`
  FixSafety safety = FixSafety::kUnsafe;
  std::vector<TextEdit> edits;
};

// A second place that explains a finding.
struct Note {
  SourceSpan span;
  std::string message;
};

// One finding at one place.
struct Diagnostic {
  const DiagnosticInfo* info = nullptr;
  Severity severity = Severity::kWarning;
  SourceSpan span;
  std::string message;  // what was found: lower case, code in backticks, no full stop
  std::string help;     // what to do about it; may be empty
  std::vector<Note> notes;
  std::optional<Fix> fix;
};

}  // namespace lintel
