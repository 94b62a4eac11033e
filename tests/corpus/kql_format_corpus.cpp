// Formats every query of the corpus that parses: the same tokens and comments, the same text when
// formatted again, the same IR.
//   kql_format_corpus FOLDER [--list | --print ID]
// FOLDER holds JSON lines of {"id", "query"}. `--list` names the queries at fault.

#include <fmt/format.h>
#include <rapidjson/document.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "compiler/ir/dump.h"
#include "compiler/kql/format.h"
#include "compiler/kql/kql_front_end.h"
#include "compiler/kql/layout_tokens.h"
#include "compiler/kql/query_layout.h"

namespace {

struct Counts {
  std::size_t queries = 0;
  std::size_t formatted = 0;
  std::size_t other_tokens = 0;
  std::size_t not_stable = 0;
  std::size_t other_ir = 0;
  std::size_t unchanged = 0;
  std::size_t long_lines = 0;
  std::size_t lines = 0;
};

std::optional<std::string> Format(const std::string& query) {
  lintel::DiagnosticSink sink;
  return lintel::kql::FormatQuery(lintel::MappedText(lintel::FileId{}, query, 0), sink);
}

// The IR as text, without places and without the blanks in what is kept as written.
std::string IrOf(const std::string& query) {
  lintel::SourceMap sources;
  const lintel::FileId file = sources.Add("query.kql", query);
  lintel::ir::Rule rule;
  lintel::DiagnosticSink sink;
  if (!lintel::kql::LowerQuery(lintel::MappedText(file, sources.Text(file), 0), rule, sink)) {
    return "refused: " + (sink.diagnostics().empty() ? "" : sink.diagnostics().front().message);
  }
  std::string bare;
  const std::string dump = lintel::ir::DumpText(rule, sources);
  for (std::size_t begin = 0; begin < dump.size();) {
    const std::size_t end = dump.find('\n', begin);
    std::string_view line(dump.data() + begin, end - begin);
    begin = end + 1;
    // `… 12:1-20` or `… 12:1-13:20` at the end of the line.
    const std::size_t last = line.find_last_not_of("0123456789:-");
    if (last != std::string_view::npos && line[last] == ' ' &&
        line.find(':', last) != std::string_view::npos)
      line = line.substr(0, last);
    for (const char c : line) {
      if (std::isspace(static_cast<unsigned char>(c)) == 0) bare += c;
    }
  }
  return bare;
}

void CountLines(std::string_view text, Counts& counts) {
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.size(), text.find('\n', begin));
    ++counts.lines;
    counts.long_lines += end - begin > 100 ? 1 : 0;
    begin = end + 1;
  }
}

void Check(const std::string& id, const std::string& query, bool list, Counts& counts) {
  ++counts.queries;
  const std::optional<std::string> formatted = Format(query);
  if (!formatted) return;
  ++counts.formatted;
  counts.unchanged += *formatted == query ? 1 : 0;
  CountLines(*formatted, counts);
  // FormatQuery() gives up a layout that changes a token; here that is a fault.
  const std::string laid_out = lintel::kql::LayOut(lintel::kql::ReadLayoutTokens(query), "\n");
  const auto fault = [&](bool is_fault, const char* what, std::size_t& count) {
    if (!is_fault) return;
    ++count;
    if (list) fmt::print("{}\t{}\n", id, what);
  };
  fault(!lintel::kql::HaveSameTokens(query, laid_out), "other tokens", counts.other_tokens);
  fault(Format(*formatted) != *formatted, "not stable", counts.not_stable);
  fault(IrOf(query) != IrOf(*formatted), "other IR", counts.other_ir);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2 || !std::filesystem::is_directory(argv[1])) {
    fmt::print("skipped: no corpus at {}\n", argc < 2 ? "(no folder given)" : argv[1]);
    return 77;
  }
  const bool list = argc > 2 && std::string_view(argv[2]) == "--list";
  const std::string print = argc > 3 ? argv[3] : "";
  Counts counts;
  for (const auto& entry : std::filesystem::directory_iterator(argv[1])) {
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      rapidjson::Document row;
      if (row.Parse(line.c_str()).HasParseError()) continue;
      const std::string id = row["id"].GetString();
      if (print.empty()) {
        Check(id, row["query"].GetString(), list, counts);
      } else if (print == id) {
        fmt::print("{}\n", Format(row["query"].GetString()).value_or("does not parse"));
      }
    }
  }
  if (!print.empty()) return 0;
  fmt::print("queries {}, formatted {}, of these already canonical {}\n", counts.queries,
             counts.formatted, counts.unchanged);
  fmt::print("other tokens {}, not idempotent {}, other IR {}\n", counts.other_tokens,
             counts.not_stable, counts.other_ir);
  fmt::print("lines {}, longer than 100 bytes {}\n", counts.lines, counts.long_lines);
  const bool holds = counts.other_tokens == 0 && counts.not_stable == 0 && counts.other_ir == 0;
  if (!holds) fmt::print("formatting must keep tokens and meaning, and be stable\n");
  return holds ? 0 : 1;
}
