#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "compiler/diagnostics/diagnostic.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/source/source_map.h"
#include "lint/diagnostic_filter.h"

namespace lintel::lint {

// The comments of one file that take findings out, with the reason:
//   # lintel:allow missing-attack-mapping, M105 -- honeypot, any hit matters
//   // lintel:allow-file K101 -- the vendor's table has strings here
// After code a comment speaks for its own line, alone on its line for the next one that is more
// than a comment; `allow-file` speaks for the whole file. `#` is for YAML, `//` for KQL, also
// inside a block scalar. On a Markdown page only comments in its KQL blocks count.
class Suppressions {
 public:
  // Reads the comments of the file.
  Suppressions(const SourceMap& sources, FileId file);

  // Whether the file has none.
  bool empty() const { return comments_.empty(); }

  // Whether a comment takes the finding out, which may be of another file. The comment counts as
  // used from then on.
  bool Allows(const Diagnostic& finding);

  // Reports comments without a reason and names that no diagnostic has; if every finding of the
  // file was asked about, `is_complete`, also names that took nothing out.
  void Report(const DiagnosticFilter& filter, bool is_complete, DiagnosticSink& sink) const;

 private:
  // One code or name in a comment.
  struct Name {
    std::string_view text;
    SourceSpan span;
    bool is_used = false;
  };

  struct Comment {
    SourceSpan span;         // from the comment mark to the end of the line
    std::uint32_t line = 0;  // the line it speaks for; 0: the whole file
    std::vector<Name> names;
    bool has_reason = false;
  };

  void ReadComment(std::uint32_t at, std::uint32_t mark);
  std::uint32_t NextCodeLine(std::uint32_t line) const;
  bool IsUnused(const Name& name, const DiagnosticFilter& filter) const;
  SourceSpan Removal(const Comment& comment) const;

  const SourceMap& sources_;
  FileId file_;
  std::vector<Comment> comments_;
};

// Every diagnostic that reading suppressions can report, in order of their codes.
std::span<const DiagnosticInfo* const> SuppressionDiagnostics();

}  // namespace lintel::lint
