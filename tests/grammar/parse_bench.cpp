// Parses queries from JSON lines ({"id", "query"}) on standard input.
//   parse_bench [ROUNDS]
// Prints one line per query, `id TAB ok|offset TAB code TAB message`, and on standard error the
// processor time of each round (this thread's, so that a busy machine does not disturb it): the
// first is cold, the later ones are warm.

#include <rapidjson/document.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <iostream>
#include <string>
#include <vector>

#include "compiler/antlr/kql_parser.h"

static double ProcessorSeconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

int main(int argc, char** argv) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 1;
  std::vector<std::pair<std::string, std::string>> queries;
  std::size_t bytes = 0;
  for (std::string line; std::getline(std::cin, line);) {
    rapidjson::Document row;
    if (row.Parse(line.c_str()).HasParseError()) continue;
    queries.emplace_back(row["id"].GetString(), row["query"].GetString());
    bytes += queries.back().second.size();
  }
  std::vector<std::string> lines(queries.size());
  for (int round = 0; round < rounds; ++round) {
    const double start = ProcessorSeconds();
    for (std::size_t i = 0; i < queries.size(); ++i) {
      const lintel::MappedText text(lintel::FileId{}, queries[i].second, 0);
      lintel::DiagnosticSink sink;
      const auto tree = lintel::antlr::ParseKql(text, sink);
      if (round > 0) continue;
      lines[i] = queries[i].first + "\t";
      if (tree.ok()) {
        lines[i] += "ok";
        continue;
      }
      auto found = sink.Take();
      if (found.empty()) {
        lines[i] += "-1\t-\tNO DIAGNOSTIC";
        continue;
      }
      lintel::SortDiagnostics(found);
      lines[i] +=
          fmt::format("{}\t{}\t{}", found[0].span.begin, found[0].info->code, found[0].message);
    }
    const double took = ProcessorSeconds() - start;
    fmt::print(stderr, "round {}: {:.3f} s, {:.0f} queries/s, {:.2f} MB/s\n", round, took,
               static_cast<double>(queries.size()) / took, static_cast<double>(bytes) / took / 1e6);
  }
  for (const std::string& line : lines) fmt::print("{}\n", line);
}
