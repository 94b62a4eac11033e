// Lowers every query of the corpus: none may crash, nearly all must be accepted, few stages may
// stay opaque.
//   kql_lowering_corpus FOLDER [--list]
// FOLDER holds JSON lines of {"id", "query"}. Prints what was counted; `--list` also names the
// refused queries with their first finding.

#include <fmt/format.h>
#include <rapidjson/document.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/query_text.h"
#include "compiler/kql/kql_front_end.h"

namespace {

struct CorpusQuery {
  std::string id;
  std::string text;
};

std::vector<CorpusQuery> ReadCorpus(const std::filesystem::path& folder) {
  std::vector<CorpusQuery> queries;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      rapidjson::Document row;
      if (row.Parse(line.c_str()).HasParseError()) continue;
      queries.push_back({row["id"].GetString(), row["query"].GetString()});
    }
  }
  return queries;
}

struct Counts {
  std::size_t accepted = 0;
  std::size_t stages = 0;
  std::size_t with_opaque_stage = 0;
  std::size_t indicators = 0;
  std::size_t conditions = 0;
  std::size_t printed_differently = 0;  // what the IR prints does not lower to the same again
  std::map<std::string, std::size_t> opaque_operators;
  std::map<std::string, std::size_t> refusals;
};

void CountRule(const lintel::ir::Rule& rule, Counts& counts) {
  bool has_opaque = false;
  for (const lintel::ir::Query& query : rule.queries) {
    for (const lintel::ir::Stage& stage : query.stages) {
      ++counts.stages;
      if (const auto* opaque = std::get_if<lintel::ir::OpaqueStage>(&stage.node)) {
        has_opaque = true;
        ++counts.opaque_operators[std::string(opaque->operator_name)];
      }
    }
  }
  counts.with_opaque_stage += has_opaque ? 1 : 0;
  for (const lintel::ir::Predicate& predicate : rule.predicates) {
    if (std::holds_alternative<lintel::ir::Indicator>(predicate.node)) ++counts.indicators;
    if (std::holds_alternative<lintel::ir::Condition>(predicate.node)) ++counts.conditions;
  }
}

// The query read from what the IR printed, and printed once more.
std::string PrintedAgain(const std::string& printed) {
  lintel::ir::Rule rule;
  lintel::DiagnosticSink sink;
  const lintel::MappedText text(lintel::FileId{}, printed, 0);
  if (!lintel::kql::LowerQuery(text, rule, sink)) return sink.diagnostics().front().message;
  return lintel::ir::QueryText(rule, *rule.main);
}

void CountQuery(const CorpusQuery& query, bool list, Counts& counts) {
  lintel::ir::Rule rule;
  lintel::DiagnosticSink sink;
  const lintel::MappedText text(lintel::FileId{}, query.text, 0);
  if (lintel::kql::LowerQuery(text, rule, sink)) {
    ++counts.accepted;
    CountRule(rule, counts);
    const std::string printed = lintel::ir::QueryText(rule, *rule.main);
    if (PrintedAgain(printed) != printed) {
      ++counts.printed_differently;
      if (list) fmt::print("{}\tprints differently\n", query.id);
    }
    return;
  }
  const lintel::Diagnostic& first = sink.diagnostics().front();
  ++counts.refusals[fmt::format("{} {}", first.info->code, first.info->name)];
  if (list)
    fmt::print("{}\t{}\t{} {}\n", query.id, first.span.begin, first.info->code, first.message);
}

void PrintCounts(const Counts& counts, std::size_t queries) {
  std::size_t opaque = 0;
  for (const auto& [name, count] : counts.opaque_operators) opaque += count;
  const auto share = [](std::size_t part, std::size_t whole) {
    return 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  };
  fmt::print("queries {}, accepted {} ({:.1f} %)\n", queries, counts.accepted,
             share(counts.accepted, queries));
  for (const auto& [reason, count] : counts.refusals)
    fmt::print("  refused {:>5} {}\n", count, reason);
  fmt::print("stages {}, opaque {} ({:.2f} %), queries with an opaque stage {} ({:.1f} %)\n",
             counts.stages, opaque, share(opaque, counts.stages), counts.with_opaque_stage,
             share(counts.with_opaque_stage, counts.accepted));
  for (const auto& [name, count] : counts.opaque_operators)
    fmt::print("  opaque {:>5} {}\n", count, name);
  fmt::print("indicators {}, conditions {}\n", counts.indicators, counts.conditions);
  fmt::print("printed and read again, different: {}\n", counts.printed_differently);
}

void MeasureSpeed(const std::vector<CorpusQuery>& queries) {
  std::size_t bytes = 0;
  const auto start = std::chrono::steady_clock::now();
  for (const CorpusQuery& query : queries) {
    lintel::ir::Rule rule;
    lintel::DiagnosticSink sink;
    lintel::kql::LowerQuery(lintel::MappedText(lintel::FileId{}, query.text, 0), rule, sink);
    bytes += query.text.size();
  }
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  fmt::print("parse and lower, warm: {:.0f} queries/s, {:.2f} MB/s\n",
             static_cast<double>(queries.size()) / took.count(),
             static_cast<double>(bytes) / took.count() / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || !std::filesystem::is_directory(argv[1])) {
    fmt::print("skipped: no corpus at {}\n", argc < 2 ? "(no folder given)" : argv[1]);
    return 77;
  }
  const bool list = argc > 2 && std::string_view(argv[2]) == "--list";
  const std::vector<CorpusQuery> queries = ReadCorpus(argv[1]);
  Counts counts;
  for (const CorpusQuery& query : queries) CountQuery(query, list, counts);
  PrintCounts(counts, queries.size());
  MeasureSpeed(queries);
  if (counts.accepted * 1000 < queries.size() * 980) {
    fmt::print("fewer than 98 % are accepted\n");
    return 1;
  }
  if (counts.printed_differently > 0) {
    fmt::print("what the IR prints must be read as the same query\n");
    return 1;
  }
  return 0;
}
