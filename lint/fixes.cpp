#include "lint/fixes.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "compiler/compile.h"
#include "lint/runner.h"

namespace lintel::lint {
namespace {

// Fixes that undo each other must come to an end.
constexpr int kMaxRounds = 10;

bool IsAllowed(FixSafety safety, FixSafety least) {
  return safety == FixSafety::kSafe || least == FixSafety::kUnsafe;
}

// Whether both change the same bytes, or one inserts where the other ends: then their order
// would matter.
bool Collide(const TextEdit& a, const TextEdit& b) {
  const bool inserts = a.span.size() == 0 || b.span.size() == 0;
  return inserts ? a.span.begin <= b.span.end && b.span.begin <= a.span.end
                 : a.span.begin < b.span.end && b.span.begin < a.span.end;
}

bool Collides(const Fix& fix, std::span<const TextEdit> taken) {
  return std::ranges::any_of(fix.edits, [&](const TextEdit& edit) {
    return std::ranges::any_of(taken, [&](const TextEdit& other) { return Collide(edit, other); });
  });
}

bool IsInside(const Fix& fix, std::string_view text, FileId file) {
  return std::ranges::all_of(fix.edits, [&](const TextEdit& edit) {
    return edit.span.file == file && edit.span.begin <= edit.span.end &&
           edit.span.end <= text.size();
  });
}

// What reading and checking a text gave.
struct Checked {
  std::vector<Diagnostic> findings;
  std::size_t errors = 0;  // of the front ends
  std::size_t rules = 0;
};

// Spans of the findings refer to the text as the only file of a run.
Checked CheckText(std::string_view path, std::string_view text, const DiagnosticFilter& filter,
                  const analysis::Surroundings& surroundings) {
  SourceMap sources;
  const FileId file = sources.Add(std::string(path), std::string(text));
  DiagnosticSink sink;
  const Compilation compilation = Compile(sources, file, sink, surroundings);
  Checked checked;
  checked.findings = sink.Take();
  checked.rules = compilation.rules.size();
  checked.errors = static_cast<std::size_t>(
      std::ranges::count_if(checked.findings, [](const Diagnostic& d) { return !IsOptional(d); }));
  CheckFile(sources, file, compilation, filter, checked.findings);
  return checked;
}

}  // namespace

FixedText ApplyFixes(std::string_view text, std::span<const Diagnostic> findings, FixSafety least) {
  std::vector<TextEdit> edits;
  FixedText fixed;
  for (const Diagnostic& finding : findings) {
    if (!finding.fix || finding.fix->edits.empty()) continue;
    if (!IsAllowed(finding.fix->safety, least)) continue;
    assert(IsInside(*finding.fix, text, finding.span.file) && "an edit outside of its file");
    if (!IsInside(*finding.fix, text, finding.span.file) || Collides(*finding.fix, edits)) continue;
    std::ranges::copy(finding.fix->edits, std::back_inserter(edits));
    ++fixed.applied;
  }
  std::ranges::sort(edits, {}, [](const TextEdit& edit) { return edit.span.begin; });

  std::uint32_t at = 0;
  for (const TextEdit& edit : edits) {
    fixed.text += text.substr(at, edit.span.begin - at);
    fixed.text += edit.replacement;
    at = edit.span.end;
  }
  fixed.text += text.substr(at);
  return fixed;
}

FixedText FixUntilStable(std::string_view path, std::string_view text,
                         std::span<const Diagnostic> findings, const DiagnosticFilter& filter,
                         FixSafety least, const analysis::Surroundings& surroundings) {
  FixedText result = ApplyFixes(text, findings, least);
  if (result.applied == 0) return result;

  const Checked before = CheckText(path, text, filter, surroundings);
  Checked after = CheckText(path, result.text, filter, surroundings);
  if (after.errors > before.errors || after.rules < before.rules) {
    return {.text = std::string(text), .is_rejected = true};
  }
  for (int round = 1; round < kMaxRounds; ++round) {
    const FixedText next = ApplyFixes(result.text, after.findings, least);
    if (next.applied == 0 || next.text == result.text) break;
    Checked checked = CheckText(path, next.text, filter, surroundings);
    if (checked.errors > before.errors || checked.rules < before.rules) break;
    result.text = next.text;
    result.applied += next.applied;
    after = std::move(checked);
  }
  return result;
}

}  // namespace lintel::lint
