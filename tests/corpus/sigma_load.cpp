// Loads Sigma rules as the program does, for tools/measure: reads their YAML and lowers them.
//
// usage: sigma_load FOLDER THREADS [RULES]
//
// With RULES the folder's rules are repeated under other titles until there are so many, and each
// is dropped once it is lowered; else all are kept. Prints the rules, processor and wall time in
// milliseconds and the most memory in MiB.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "compiler/sigma/sigma_front_end.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> Texts(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".yml") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  std::vector<std::string> texts;
  for (const fs::path& path : paths) {
    std::ifstream file(path, std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

// The rule under another title.
std::string Renamed(const std::string& text, std::size_t number) {
  std::string renamed = text;
  const std::size_t title = renamed.find("title: ");
  if (title != std::string::npos) renamed.insert(title + 7, fmt::format("Copy {} of ", number));
  return renamed;
}

int Run(const fs::path& folder, unsigned threads, std::size_t count) {
  const std::vector<std::string> texts = Texts(folder);
  if (texts.empty()) return EXIT_FAILURE;
  const bool keeps = count == 0;
  if (keeps) count = texts.size();

  SourceMap kept_sources;
  std::vector<FileId> ids;
  if (keeps) {
    for (const std::string& text : texts) ids.push_back(kept_sources.Add("rule.yml", text));
  }
  std::vector<std::vector<ir::Rule>> rules(threads);
  std::atomic<std::size_t> next = 0;
  std::atomic<std::size_t> read = 0;
  const auto work = [&](unsigned thread) {
    for (std::size_t i = next++; i < count; i = next++) {
      DiagnosticSink sink;
      SourceMap sources;
      const FileId id =
          keeps ? ids[i] : sources.Add("rule.yml", Renamed(texts[i % texts.size()], i));
      for (const yaml::Document& document :
           yaml::ReadDocuments(keeps ? kept_sources : sources, id, sink)) {
        auto rule = sigma::LowerSigma(document, sink);
        if (!rule) continue;
        ++read;
        if (keeps) rules[thread].push_back(std::move(*rule));
      }
    }
  };
  const auto wall = std::chrono::steady_clock::now();
  const std::clock_t processor = std::clock();  // of all threads
  std::vector<std::thread> others;
  for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(work, thread);
  work(0);
  for (std::thread& other : others) other.join();
  const double processor_ms = 1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
  const std::chrono::duration<double, std::milli> wall_ms = std::chrono::steady_clock::now() - wall;
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("{} {:.2f} {:.2f} {:.1f}\n", read.load(), processor_ms, wall_ms.count(),
             static_cast<double>(usage.ru_maxrss) / 1024);
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace lintel

int main(int argc, char** argv) {
  if (argc < 3) return EXIT_FAILURE;
  const int threads = std::atoi(argv[2]);
  const int count = argc > 3 ? std::atoi(argv[3]) : 0;
  if (threads < 1 || threads > 64 || count < 0) return EXIT_FAILURE;
  return lintel::Run(argv[1], static_cast<unsigned>(threads), static_cast<std::size_t>(count));
}
