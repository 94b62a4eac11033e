// Reads KQL queries as the program does, again and again, for tools/measure.
//
// usage: kql_speed parse|bind ROUNDS SCHEMA < queries
//
// `queries` are JSON lines with `query`; `parse` parses each, `bind` parses, lowers and binds it
// with the Sentinel tables of the schema file alone. A round is one pass over all, by one thread
// and then by two, and as much arithmetic without memory by one and by two: what the machine gives.
// Prints the number of queries and, per round, processor and wall time in milliseconds of the pass
// by one thread, those of the pass by two, and the wall times of the arithmetic. The first pass of
// all is cold.
#include <fmt/format.h>
#include <rapidjson/document.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "compiler/analysis/binding.h"
#include "compiler/antlr/kql_parser.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/schema/user_catalog.h"

namespace lintel {
namespace {

struct Times {
  double processor_ms = 0;  // of all threads
  double wall_ms = 0;
};

// The time that `threads` take for `work` of each index below `count`.
Times Measure(unsigned threads, std::size_t count, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  const auto take_turns = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  const auto wall = std::chrono::steady_clock::now();
  const std::clock_t processor = std::clock();
  std::vector<std::thread> others;
  for (unsigned thread = 1; thread < threads; ++thread) others.emplace_back(take_turns);
  take_turns();
  for (std::thread& other : others) other.join();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - wall;
  return {1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC, took.count()};
}

// What needs a processor and nothing else.
void Spin(std::size_t seed) {
  std::uint64_t state = seed + 1;
  for (int i = 0; i < 1'000'000; ++i) state = state * 6364136223846793005u + 1442695040888963407u;
  static std::atomic<std::uint64_t> sink;
  sink.fetch_xor(state, std::memory_order_relaxed);
}

int Run(bool binds, int rounds, const std::string& schema) {
  std::vector<std::string> queries;
  for (std::string line; std::getline(std::cin, line);) {
    rapidjson::Document row;
    if (!row.Parse(line.c_str()).HasParseError()) queries.emplace_back(row["query"].GetString());
  }
  schema::Catalog catalog(true);
  std::ifstream file(schema, std::ios::binary);
  const std::string tables((std::istreambuf_iterator<char>(file)),
                           std::istreambuf_iterator<char>());
  if (queries.empty() || tables.empty() || !catalog.Add(tables).empty()) return EXIT_FAILURE;

  const auto read = [&](std::size_t i) {
    DiagnosticSink sink;
    const MappedText text(FileId{}, queries[i], 0);
    if (!binds) {
      antlr::ParseKql(text, sink);
      return;
    }
    ir::Rule rule;
    if (kql::LowerQuery(text, rule, sink)) {
      analysis::Bind(rule, catalog, schema::Platform::kSentinel);
    }
  };
  fmt::print("{}\n", queries.size());
  for (int round = 0; round < rounds; ++round) {
    const Times one = Measure(1, queries.size(), read);
    const Times two = Measure(2, queries.size(), read);
    const Times spin_one = Measure(1, 200, Spin);
    const Times spin_two = Measure(2, 200, Spin);
    fmt::print("{:.3f} {:.3f} {:.3f} {:.3f} {:.3f} {:.3f}\n", one.processor_ms, one.wall_ms,
               two.processor_ms, two.wall_ms, spin_one.wall_ms, spin_two.wall_ms);
  }
  return EXIT_SUCCESS;
}

}  // namespace
}  // namespace lintel

int main(int argc, char** argv) {
  if (argc != 4) return EXIT_FAILURE;
  const std::string_view what = argv[1];
  if (what != "parse" && what != "bind") return EXIT_FAILURE;
  return lintel::Run(what == "bind", std::atoi(argv[2]), argv[3]);
}
