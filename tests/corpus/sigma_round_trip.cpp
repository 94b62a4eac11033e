// Writes every Sigma rule of a folder back as Sigma and reads the result: the two rules must be
// equal but for their places.
//
// usage: sigma_round_trip FOLDER
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "backends/backend.h"
#include "backends/catalogue.h"
#include "compiler/compile.h"
#include "compiler/ir/dump.h"

namespace lintel {
namespace {

namespace fs = std::filesystem;

constexpr int kSkipped = 77;

// The dump without the places at its lines' ends, and then what dumps leave out: the values of
// the keys that have no meaning to us, blanks at line breaks aside.
std::string Comparable(const ir::Rule& rule, const SourceMap& sources) {
  std::string out;
  std::string_view dump;
  const std::string text = ir::DumpText(rule, sources);
  for (dump = text; !dump.empty();) {
    std::string_view line = dump.substr(0, dump.find('\n'));
    dump.remove_prefix(std::min(dump.size(), line.size() + 1));
    const std::size_t place = line.rfind("  ");
    const bool has_place = place != std::string_view::npos && place > 0 &&
                           line.find_first_not_of(' ') < place &&
                           line.substr(place).find_first_not_of(" 0123456789:-") == line.npos;
    out += line.substr(0, has_place ? place : line.size());
    out += '\n';
  }
  const auto add = [&](const std::vector<ir::CustomField>& fields) {
    for (const ir::CustomField& field : fields) {
      out += fmt::format("{} = ", field.key.value);
      bool was_blank = false;
      std::string_view value = sources.Text(field.value_span);
      while (value.ends_with('\n') || value.ends_with(' ')) value.remove_suffix(1);
      for (const char c : value) {
        const bool is_blank = c == ' ' || c == '\n' || c == '\r';
        if (!is_blank) out += c;
        if (is_blank && !was_blank) out += ' ';
        was_blank = is_blank;
      }
      out += '\n';
    }
  };
  add(rule.metadata.custom);
  if (rule.logsource) add(rule.logsource->custom);
  return out;
}

// Prints the first line in which they differ.
void PrintDifference(std::string_view path, std::string_view before, std::string_view after) {
  const auto [a, b] = std::ranges::mismatch(before, after);
  const auto line = [](std::string_view text, std::size_t at) {
    const std::size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    return text.substr(begin, text.find('\n', at) - begin);
  };
  const auto at = static_cast<std::size_t>(a - before.begin());
  fmt::print("{}: differs\n  was {}\n  is  {}\n", path, line(before, at),
             line(after, static_cast<std::size_t>(b - after.begin())));
}

bool HoldsFor(const fs::path& path, const backends::Backend& backend, std::size_t& rules) {
  std::ifstream file(path, std::ios::binary);
  SourceMap sources;
  DiagnosticSink sink;
  const FileId id = sources.Add(path.string(), {std::istreambuf_iterator<char>(file), {}});
  const Compilation first = Compile(sources, id, sink);
  const backends::Catalogue catalogue;
  bool holds = sink.error_count() == 0;
  for (const CompiledRule& rule : first.rules) {
    ++rules;
    const std::optional<std::string> text = backend.emit(rule, {sources, catalogue, {}}, sink);
    if (!text) {
      fmt::print("{}: not written: {}\n", path.string(),
                 sink.diagnostics().empty() ? "" : sink.diagnostics().back().message);
      holds = false;
      continue;
    }
    const FileId written = sources.Add(path.string() + " written", *text);
    DiagnosticSink second_sink;
    const Compilation second = Compile(sources, written, second_sink);
    if (second.rules.size() != 1 || second_sink.error_count() > 0) {
      fmt::print("{}: what was written is not read: {}\n{}\n", path.string(),
                 second_sink.diagnostics().empty() ? "" : second_sink.diagnostics()[0].message,
                 *text);
      holds = false;
      continue;
    }
    const std::string before = Comparable(rule.rule(), sources);
    const std::string after = Comparable(second.rules[0].rule(), sources);
    if (before == after) continue;
    PrintDifference(path.string(), before, after);
    holds = false;
  }
  return holds;
}

int Run(const fs::path& folder) {
  if (!fs::is_directory(folder)) {
    fmt::print("SKIPPED: no folder {}\n", folder.string());
    return kSkipped;
  }
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  const auto all = backends::AllBackends();
  const auto sigma =
      std::ranges::find_if(all, [](const auto* backend) { return backend->target == "sigma"; });
  std::size_t rules = 0;
  std::size_t different = 0;
  for (const fs::path& path : files) {
    if (!HoldsFor(path, **sigma, rules)) ++different;
  }
  fmt::print("files {} rules {} files that differ {}\n", files.size(), rules, different);
  return different == 0 && rules > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace
}  // namespace lintel

int main(int argc, char** argv) { return lintel::Run(argc > 1 ? argv[1] : ""); }
