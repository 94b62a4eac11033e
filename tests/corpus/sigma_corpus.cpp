// Reads and lowers every rule of the Sigma corpus.
//
// usage: sigma_corpus lowering   no rule has an error; every scalar maps back to its bytes
//        sigma_corpus mutations [FOLDER]  broken rules are refused with a located reason
//        sigma_corpus time       milliseconds of processor time to read and lower all, median of
//        seven
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/sigma/sigma_front_end.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {
namespace {

namespace fs = std::filesystem;

constexpr int kSkipped = 77;

fs::path Shared() {
  if (const char* const named = std::getenv("LINTEL_SHARED")) return named;
  return fs::path(LINTEL_SOURCE_DIR) / ".." / "shared";
}

std::vector<fs::path> RuleFiles() {
  std::vector<fs::path> files;
  const fs::path folder = Shared() / "corpus/sigma/rules";
  if (!fs::is_directory(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yml") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

std::string Bytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void Print(const SourceMap& sources, const Diagnostic& d) {
  const LineColumn at = sources.Locate(d.span.file, d.span.begin);
  fmt::print("{}:{}:{}: {}[{}] {} ({})\n", sources.Path(d.span.file), at.line, at.column,
             Name(d.severity), d.info->code, d.message, d.help);
}

// How many scalars below a node do not lead back to bytes that say the same.
std::size_t LostPlaces(const SourceMap& sources, const yaml::Node& node) {
  std::size_t lost = 0;
  const auto items = node.items();
  for (const yaml::Node& item : items) lost += LostPlaces(sources, item);
  const auto entries = node.entries();
  for (const yaml::Entry& entry : entries) {
    lost += LostPlaces(sources, entry.key) + LostPlaces(sources, entry.value);
  }
  if (!node.is_scalar() || node.style() == yaml::ScalarStyle::kDoubleQuoted) return lost;
  const MappedText mapped = node.mapped();
  for (std::uint32_t i = 0; i < mapped.text().size(); ++i) {
    const std::string_view in_file = sources.Text(mapped.Span(i, i + 1));
    const char in_text = mapped.text()[i];
    const bool is_break = in_file == "\n" || in_file == "\r";
    const bool is_same = in_file.size() == 1 && in_file[0] == in_text;
    const bool is_folded = is_break && (in_text == ' ' || in_text == '\n');
    const bool is_quote = in_file == "''" && in_text == '\'';
    if (!is_same && !is_folded && !is_quote) return lost + 1;
  }
  return lost;
}

int Lowering(const std::vector<fs::path>& files) {
  std::size_t rules = 0;
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t lost = 0;
  for (const fs::path& path : files) {
    SourceMap sources;
    DiagnosticSink sink;
    const FileId file = sources.Add(path.string(), Bytes(path));
    for (const yaml::Document& document : yaml::ReadDocuments(sources, file, sink)) {
      if (!document.root()) continue;
      lost += LostPlaces(sources, *document.root());
      if (!sigma::LooksLikeSigma(*document.root())) {
        fmt::print("{}: not recognised\n", path.string());
        ++errors;
      }
      if (sigma::LowerSigma(document, sink)) ++rules;
    }
    errors += sink.error_count();
    warnings += sink.diagnostics().size() - sink.error_count();
    for (const Diagnostic& d : sink.diagnostics()) Print(sources, d);
  }
  fmt::print("files {} rules {} errors {} warnings {} scalars without a place {}\n", files.size(),
             rules, errors, warnings, lost);
  return errors == 0 && lost == 0 && rules >= files.size() ? EXIT_SUCCESS : EXIT_FAILURE;
}

// Breaks a rule's text in one place, as typing does.
std::string Mutated(std::string text, std::mt19937& random) {
  const auto any = [&](std::size_t below) { return random() % std::max<std::size_t>(below, 1); };
  const auto nth = [&](std::string_view needle) {
    std::vector<std::size_t> places;
    for (std::size_t at = text.find(needle); at != text.npos; at = text.find(needle, at + 1)) {
      places.push_back(at);
    }
    return places.empty() ? std::string::npos : places[any(places.size())];
  };
  std::size_t at = std::string::npos;
  switch (any(7)) {
    case 0:  // a key loses its colon
      at = nth(":\n");
      if (at != text.npos) text.erase(at, 1);
      break;
    case 1:
      at = nth(": ");
      if (at != text.npos) text.erase(at, 1);
      break;
    case 2:  // a quote is lost or stands too much
      at = nth("'");
      if (at != text.npos) text.erase(at, 1);
      break;
    case 3:
      at = any(text.size());
      text.insert(at, 1, '\'');
      break;
    case 4:  // a line moves
      at = nth("\n    ");
      if (at != text.npos) text.erase(at + 1, 1 + any(3));
      break;
    case 5:  // a tab instead of spaces
      at = nth("\n    ");
      if (at != text.npos) text.replace(at + 1, 4, 1, '\t');
      break;
    case 6:  // the file ends early
      text.resize(any(text.size()));
      break;
  }
  return text;
}

// Every broken rule is either read, or refused with a located reason. With a folder the broken
// rules are written there, each with the number of its errors, for mutations_test.py to ask another
// reader about them.
int Mutations(const std::vector<fs::path>& files, const fs::path& folder) {
  constexpr std::size_t kCount = 4000;
  std::mt19937 random(20240607);  // fixed, so that a failure can be looked at
  std::size_t rejected = 0;
  std::size_t unlocated = 0;
  std::size_t silent = 0;
  for (std::size_t i = 0; i < kCount; ++i) {
    const fs::path& path = files[random() % files.size()];
    SourceMap sources;
    DiagnosticSink sink;
    const FileId file = sources.Add(path.string(), Mutated(Bytes(path), random));
    std::size_t rules = 0;
    for (const yaml::Document& document : yaml::ReadDocuments(sources, file, sink)) {
      if (document.root() && sigma::LowerSigma(document, sink)) ++rules;
    }
    if (rules == 0) ++rejected;
    if (!folder.empty()) {
      const std::string name = fmt::format("{}-{}.yml", i, sink.error_count());
      std::ofstream(folder / name, std::ios::binary) << sources.Text(file);
    }
    const bool has_content =
        sources.Text(file).find_first_not_of(" \t\r\n") != std::string_view::npos;
    if (rules == 0 && has_content && sink.error_count() == 0) {
      fmt::print("{}: nothing read and nothing said\n", path.string());
      ++silent;
    }
    for (const Diagnostic& d : sink.diagnostics()) {
      const bool is_located = d.span.begin <= d.span.end && d.span.end <= sources.Text(file).size();
      if (is_located && !d.message.empty() && !d.help.empty()) continue;
      Print(sources, d);
      ++unlocated;
    }
  }
  fmt::print("mutations {} refused {} silent {} unlocated {}\n", kCount, rejected, silent,
             unlocated);
  return silent == 0 && unlocated == 0 && rejected > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

int Time(const std::vector<fs::path>& files) {
  std::vector<std::string> texts;
  std::size_t bytes = 0;
  for (const fs::path& path : files) {
    texts.push_back(Bytes(path));
    bytes += texts.back().size();
  }
  std::vector<double> yaml_only;
  std::vector<double> whole;
  for (int round = 0; round < 7; ++round) {
    SourceMap sources;
    DiagnosticSink sink;
    std::vector<FileId> ids;
    for (const std::string& text : texts) ids.push_back(sources.Add("rule.yml", text));
    const auto measure = [&](bool lowers) {
      std::vector<ir::Rule> rules;
      const std::clock_t start = std::clock();  // processor time, so that other work does not count
      for (const FileId id : ids) {
        for (const yaml::Document& document : yaml::ReadDocuments(sources, id, sink)) {
          if (!lowers) continue;
          if (auto rule = sigma::LowerSigma(document, sink)) rules.push_back(std::move(*rule));
        }
      }
      return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    yaml_only.push_back(measure(false));
    whole.push_back(measure(true));
  }
  std::ranges::sort(yaml_only);
  std::ranges::sort(whole);
  fmt::print("files {} bytes {} read {:.1f} ms, read and lowered {:.1f} ms\n", texts.size(), bytes,
             yaml_only[3], whole[3]);
  return EXIT_SUCCESS;
}

int Run(std::string_view topic, const fs::path& folder) {
  const std::vector<fs::path> files = RuleFiles();
  if (files.empty()) {
    fmt::print("SKIPPED: no Sigma rules in {} (set LINTEL_SHARED)\n", Shared().string());
    return kSkipped;
  }
  if (topic == "lowering") return Lowering(files);
  if (topic == "mutations") return Mutations(files, folder);
  if (topic == "time") return Time(files);
  fmt::print(stderr, "unknown topic {}\n", topic);
  return EXIT_FAILURE;
}

}  // namespace
}  // namespace lintel

int main(int argc, char** argv) {
  return lintel::Run(argc > 1 ? argv[1] : "lowering", argc > 2 ? argv[2] : "");
}
