#include <fmt/core.h>

#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/file_diagnostics.h"

namespace lintel::cli {
namespace {

constexpr std::size_t kTextWidth = 80;

// The text broken at blanks into lines of at most kTextWidth bytes.
std::string Wrap(std::string_view text) {
  std::string wrapped;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::size_t blank = std::min(text.find(' '), text.size());
    if (column > 0 && column + 1 + blank > kTextWidth) {
      wrapped += '\n';
      column = 0;
    }
    if (column > 0) {
      wrapped += ' ';
      ++column;
    }
    wrapped += text.substr(0, blank);
    column += blank;
    text.remove_prefix(std::min(blank + 1, text.size()));
  }
  return wrapped + '\n';
}

// An example indented, as in Markdown.
std::string Indent(std::string_view text) {
  std::string indented;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) indented.append("    ").append(text.substr(0, end));
    indented += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return indented;
}

std::string_view FixSentence(FixAvailability fix) {
  switch (fix) {
    case FixAvailability::kNone:
      return "";
    case FixAvailability::kSometimes:
      return "Fix: for some findings.\n";
    case FixAvailability::kAlways:
      return "Fix: for every finding.\n";
  }
  return "";
}

std::string Explanation(const DiagnosticInfo& info) {
  std::string text = fmt::format("{} {} ({})\n{}\n\n{}", info.code, info.name, Name(info.severity),
                                 info.summary, Wrap(info.rationale));
  if (!info.bad_example.empty()) text += "\nReported:\n\n" + Indent(info.bad_example);
  if (!info.good_example.empty()) text += "\nNot reported:\n\n" + Indent(info.good_example);
  text += '\n';
  text += FixSentence(info.fix);
  if (!info.source.empty()) text += Wrap(fmt::format("Source: {}.", info.source));
  return text;
}

}  // namespace

int RunExplain(const ExplainOptions& options, Stream& out, Stream& err) {
  const std::vector<const DiagnosticInfo*> all = AllDiagnostics();
  std::vector<std::string_view> names;
  for (const DiagnosticInfo* info : all) {
    if (info->code == options.what || info->name == options.what) {
      out.Write(Explanation(*info));
      return kClean;
    }
    names.push_back(info->code);
    names.push_back(info->name);
  }
  err.Write(fmt::format("lintel: nothing is called `{}`{}\n`lintel list checks` lists all\n",
                        options.what, DidYouMean(options.what, names)));
  return kFailed;
}

}  // namespace lintel::cli
