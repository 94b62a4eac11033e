#include "lint/suppressions.h"

#include <algorithm>
#include <array>

#include "compiler/compile.h"
#include "compiler/diagnostics/closest_name.h"
#include "compiler/document.h"
#include "compiler/markdown_fences.h"
#include "lint/check.h"

namespace lintel::lint {
namespace {

constexpr std::string_view kMark = "lintel:allow";
constexpr std::string_view kWholeFile = "-file";

constexpr DiagnosticInfo kSuppressionWithoutReason{
    .code = "F010",
    .name = "suppression-without-reason",
    .severity = Severity::kWarning,
    .summary = "suppression that does not say why",
    .rationale =
        "Whoever reads the rule next has to know whether the finding was wrong, accepted "
        "or forgotten. Write the reason after ` -- `. The suppression works all the "
        "same.",
    .bad_example = "# lintel:allow missing-attack-mapping\ntitle: Logon to the honeypot\n",
    .good_example =
        "# lintel:allow missing-attack-mapping -- honeypot, any hit matters\n"
        "title: Logon to the honeypot\n",
    .source = "Lintel, suppressions"};

constexpr DiagnosticInfo kUnusedSuppression{
    .code = "F011",
    .name = "unused-suppression",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kSometimes,
    .summary = "suppression that takes nothing out",
    .rationale =
        "The finding is gone, or the comment stands on the wrong line. A suppression "
        "that is left behind hides the next fault of the same kind.",
    .bad_example =
        "# lintel:allow missing-attack-mapping -- to be added\n"
        "title: Logon to the honeypot\ntags:\n    - attack.t1078\n",
    .good_example = "title: Logon to the honeypot\ntags:\n    - attack.t1078\n",
    .source = "Lintel, suppressions"};

constexpr DiagnosticInfo kUnknownSuppression{
    .code = "F012",
    .name = "unknown-suppression",
    .severity = Severity::kWarning,
    .fix = FixAvailability::kSometimes,
    .summary = "suppression of something that does not exist",
    .rationale =
        "A misspelled name takes nothing out. `lintel list checks` lists the codes and "
        "names there are.",
    .bad_example =
        "# lintel:allow missing-atack-mapping -- honeypot\n"
        "title: Logon to the honeypot\n",
    .good_example =
        "# lintel:allow missing-attack-mapping -- honeypot\n"
        "title: Logon to the honeypot\n",
    .source = "Lintel, suppressions"};

constexpr std::array<const DiagnosticInfo*, 3> kDiagnostics{
    &kSuppressionWithoutReason, &kUnusedSuppression, &kUnknownSuppression};

bool IsBlank(char c) { return c == ' ' || c == '\t'; }

std::string_view TrimEnd(std::string_view text) {
  while (!text.empty() && (IsBlank(text.back()) || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

std::string_view TrimStart(std::string_view text) {
  while (!text.empty() && IsBlank(text.front())) text.remove_prefix(1);
  return text;
}

bool IsNameCharacter(char c) {
  return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '-';
}

const DiagnosticInfo* FindDiagnostic(std::string_view code_or_name) {
  if (const Check* check = FindCheck(code_or_name)) return &check->info;
  for (const DiagnosticInfo* info : CompilerDiagnostics()) {
    if (info->code == code_or_name || info->name == code_or_name) return info;
  }
  return nullptr;
}

std::optional<std::string_view> ClosestDiagnostic(std::string_view written) {
  std::vector<std::string_view> names;
  for (const Check* check : AllChecks()) names.push_back(check->info.name);
  for (const DiagnosticInfo* info : CompilerDiagnostics()) names.push_back(info->name);
  return ClosestName(written, names);
}

// Where the comment mark before `text[at]` stands on the line that starts at `line_begin`; npos
// if what stands there is no comment.
std::size_t FindCommentMark(std::string_view text, std::size_t line_begin, std::size_t at) {
  const std::string_view before = TrimEnd(text.substr(line_begin, at - line_begin));
  const std::size_t end = line_begin + before.size();
  if (before.ends_with("//")) return end - 2;
  // In YAML a `#` opens a comment at the start of a line or after a blank.
  const bool is_yaml_comment =
      before.ends_with('#') && (before.size() == 1 || IsBlank(before[before.size() - 2]));
  return is_yaml_comment ? end - 1 : std::string_view::npos;
}

}  // namespace

Suppressions::Suppressions(const SourceMap& sources, FileId file) : sources_(sources), file_(file) {
  const std::string_view text = sources.Text(file);
  std::size_t at = text.find(kMark);
  if (at == std::string_view::npos) return;
  const bool is_page = RecogniseFile(sources.Path(file), text) == FileKind::kMarkdown;
  TextArena arena;
  const std::vector<Fence> fences =
      is_page ? FindKqlFences(file, text, arena) : std::vector<Fence>();
  for (; at != std::string_view::npos; at = text.find(kMark, at + kMark.size())) {
    // On a Markdown page only the queries are ours.
    if (is_page && std::ranges::none_of(fences, [&](const Fence& fence) {
          return fence.begin <= at && at < fence.end;
        })) {
      continue;
    }
    const std::size_t newline = at == 0 ? std::string_view::npos : text.find_last_of("\r\n", at);
    const std::size_t line_begin =
        newline == std::string_view::npos ? ByteOrderMarkLength(text) : newline + 1;
    const std::size_t mark = FindCommentMark(text, line_begin, at);
    if (mark == std::string_view::npos) continue;
    ReadComment(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(mark));
  }
}

void Suppressions::ReadComment(std::uint32_t at, std::uint32_t mark) {
  const std::string_view text = sources_.Text(file_);
  const LineColumn place = sources_.Locate(file_, mark);
  const std::string_view line = sources_.Line(file_, place.line);
  const auto line_begin = mark - (place.column - 1);
  const auto line_end = line_begin + static_cast<std::uint32_t>(line.size());

  Comment comment;
  comment.span = {file_, mark, line_end};
  std::uint32_t next = at + static_cast<std::uint32_t>(kMark.size());
  const bool whole_file = text.substr(next).starts_with(kWholeFile);
  if (whole_file) next += static_cast<std::uint32_t>(kWholeFile.size());
  const bool stands_alone = TrimStart(line.substr(0, place.column - 1)).empty();
  if (!whole_file) comment.line = stands_alone ? NextCodeLine(place.line) : place.line;

  while (next < line_end) {
    if (text.substr(next, 2) == "--") {
      comment.has_reason = !TrimStart(text.substr(next + 2, line_end - next - 2)).empty();
      break;
    }
    std::uint32_t end = next;
    while (end < line_end && IsNameCharacter(text[end])) ++end;
    if (end > next) {
      comment.names.push_back({text.substr(next, end - next), {file_, next, end}});
    }
    next = std::max(end, next + 1);
  }
  comments_.push_back(std::move(comment));
}

std::uint32_t Suppressions::NextCodeLine(std::uint32_t line) const {
  const LineColumn last =
      sources_.Locate(file_, static_cast<std::uint32_t>(sources_.Text(file_).size()));
  for (std::uint32_t next = line + 1; next <= last.line; ++next) {
    const std::string_view code = TrimStart(sources_.Line(file_, next));
    if (!code.empty() && !code.starts_with('#') && !code.starts_with("//")) return next;
  }
  return line;
}

bool Suppressions::Allows(const Diagnostic& finding) {
  if (comments_.empty() || finding.span.file != file_) return false;
  const std::uint32_t line = sources_.Locate(file_, finding.span.begin).line;
  bool allowed = false;
  for (Comment& comment : comments_) {
    if (comment.line != 0 && comment.line != line) continue;
    for (Name& name : comment.names) {
      if (name.text != finding.info->code && name.text != finding.info->name) continue;
      name.is_used = true;
      allowed = true;
    }
  }
  return allowed;
}

bool Suppressions::IsUnused(const Name& name, const DiagnosticFilter& filter) const {
  const DiagnosticInfo* info = FindDiagnostic(name.text);
  if (info == nullptr || name.is_used || !filter.Allows(*info)) return false;
  // What a catalogue-wide check finds depends on the other files of the run.
  const Check* check = FindCheck(name.text);
  return check == nullptr || check->run != nullptr;
}

SourceSpan Suppressions::Removal(const Comment& comment) const {
  const std::string_view text = sources_.Text(file_);
  SourceSpan removal = comment.span;
  while (removal.begin > 0 && IsBlank(text[removal.begin - 1])) --removal.begin;
  const bool stands_alone = removal.begin == ByteOrderMarkLength(text) ||
                            text[removal.begin - 1] == '\n' || text[removal.begin - 1] == '\r';
  if (!stands_alone) return removal;
  // A comment alone on its line goes with the line end.
  if (removal.end < text.size() && text[removal.end] == '\r') ++removal.end;
  if (removal.end < text.size() && text[removal.end] == '\n') ++removal.end;
  return removal;
}

void Suppressions::Report(const DiagnosticFilter& filter, bool is_complete,
                          DiagnosticSink& sink) const {
  for (const Comment& comment : comments_) {
    if (!comment.has_reason && filter.Allows(kSuppressionWithoutReason)) {
      sink.Report(kSuppressionWithoutReason, comment.span, "the suppression gives no reason")
          .Help("write it at the end, after ` -- `");
    }
    for (const Name& name : comment.names) {
      if (FindDiagnostic(name.text) != nullptr || !filter.Allows(kUnknownSuppression)) continue;
      DiagnosticBuilder finding =
          sink.Report(kUnknownSuppression, name.span, "no check is called `{}`", name.text);
      if (const auto closest = ClosestDiagnostic(name.text)) {
        finding.SuggestReplacement(FixSafety::kUnsafe, name.span, std::string(*closest),
                                   fmt::format("write `{}`", *closest));
      } else {
        finding.Help("`lintel list checks` lists the codes and names");
      }
    }
    if (!is_complete || !filter.Allows(kUnusedSuppression)) continue;
    const auto is_unused = [&](const Name& name) { return IsUnused(name, filter); };
    const bool remove_all = std::ranges::all_of(comment.names, is_unused);
    for (const Name& name : comment.names) {
      if (!is_unused(name)) continue;
      DiagnosticBuilder finding =
          comment.line == 0 ? sink.Report(kUnusedSuppression, name.span,
                                          "`{}` is not found in this file", name.text)
                            : sink.Report(kUnusedSuppression, name.span,
                                          "`{}` is not found on line {}", name.text, comment.line);
      if (remove_all) {
        finding.SuggestReplacement(FixSafety::kSafe, Removal(comment), "",
                                   "remove the suppression");
      }
    }
  }
}

std::span<const DiagnosticInfo* const> SuppressionDiagnostics() { return kDiagnostics; }

}  // namespace lintel::lint
