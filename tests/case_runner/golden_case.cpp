#include "tests/case_runner/golden_case.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <utility>

#include "tests/case_runner/memory_files.h"
#include "tools/lintel/cli.h"

namespace lintel::tests {
namespace {

constexpr std::array<std::string_view, 2> kComments{"//", "#"};

// The commands that get the case's file as their last argument.
constexpr std::array<std::string_view, 5> kFileCommands{"check", "convert", "doc", "fmt", "ir"};

std::vector<std::string> Lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

// The arguments of a command line: split at blanks, single quotes keep a part together.
std::vector<std::string> Arguments(std::string_view command) {
  std::vector<std::string> arguments;
  std::string current;
  bool quoted = false;
  bool any = false;
  for (const char c : command) {
    if (c == '\'') {
      quoted = !quoted;
      any = true;
    } else if (c == ' ' && !quoted) {
      if (any) arguments.push_back(std::exchange(current, {}));
      any = false;
    } else {
      current += c;
      any = true;
    }
  }
  if (any) arguments.push_back(current);
  return arguments;
}

// Where the marker line starts, and which comment it uses.
std::size_t FindMarker(std::string_view text, std::string& comment) {
  std::size_t line = 0;
  while (line < text.size()) {
    const std::size_t end = std::min(text.find('\n', line), text.size());
    for (const std::string_view mark : kComments) {
      if (text.substr(line, end - line) == fmt::format("{} ====", mark)) {
        comment = mark;
        return line;
      }
    }
    line = end + 1;
  }
  return std::string_view::npos;
}

}  // namespace

bool ParseCase(std::string_view name, std::string_view text, GoldenCase& parsed,
               std::string& error) {
  parsed.name = name;
  const std::size_t marker = FindMarker(text, parsed.comment);
  if (marker == std::string_view::npos) {
    error = "no line `// ====` or `# ====`";
    return false;
  }
  parsed.input = text.substr(0, marker);
  const std::string header = parsed.comment + " ---- ";
  std::vector<std::string> lines = Lines(text.substr(marker));
  for (std::size_t i = 1; i < lines.size(); ++i) {
    std::string_view line = lines[i];
    if (line.starts_with(header)) {
      parsed.sections.push_back({std::string(line.substr(header.size())), {}});
      continue;
    }
    if (parsed.sections.empty() || !line.starts_with(parsed.comment)) {
      error = fmt::format("line {} below the marker is neither a command nor output", i);
      return false;
    }
    line.remove_prefix(parsed.comment.size());
    if (line.starts_with(' ')) line.remove_prefix(1);
    parsed.sections.back().output.emplace_back(line);
  }
  if (parsed.sections.empty()) error = "no command below the marker";
  return !parsed.sections.empty();
}

std::string WriteCase(const GoldenCase& golden_case) {
  std::string text = golden_case.input;
  text += fmt::format("{} ====\n", golden_case.comment);
  for (const Section& section : golden_case.sections) {
    text += fmt::format("{} ---- {}\n", golden_case.comment, section.command);
    for (const std::string& line : section.output) {
      text += golden_case.comment;
      if (!line.empty()) text += ' ';
      text += line + '\n';
    }
  }
  return text;
}

std::vector<std::string> RunSection(const GoldenCase& golden_case, const Section& section,
                                    const CaseFiles* case_files) {
  MemoryFiles files;
  std::vector<std::string> args = Arguments(section.command);
  if (case_files != nullptr) {
    for (const auto& [path, text] : *case_files) files.Add(path, text);
  } else {
    files.Add(golden_case.name, golden_case.input);
    files.SetStandardInput(golden_case.input);
    const bool takes_file =
        !args.empty() && std::ranges::find(kFileCommands, args[0]) != kFileCommands.end();
    const bool names_file = std::ranges::find(args, "-") != args.end() ||
                            std::ranges::find(args, "--help") != args.end();
    if (takes_file && !names_file) args.push_back(golden_case.name);
  }

  MemoryStream out;
  MemoryStream err;
  const int code = cli::RunCli(args, files, out, err);
  std::vector<std::string> lines = Lines(out.text());
  for (std::string& line : Lines(err.text())) lines.push_back(std::move(line));
  for (const auto& [path, text] : files.written()) {
    lines.push_back(fmt::format("==> {}", path));
    for (std::string& line : Lines(text)) lines.push_back(std::move(line));
  }
  if (lines.empty()) lines.emplace_back("(no output)");
  if (code != 0) lines.push_back(fmt::format("exit {}", code));
  // An editor that trims blanks at line ends must not break a case.
  for (std::string& line : lines) {
    while (line.ends_with(' ') || line.ends_with('\r')) line.pop_back();
  }
  return lines;
}

}  // namespace lintel::tests
