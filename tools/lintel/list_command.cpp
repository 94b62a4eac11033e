#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/closest_name.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/source/joined_text.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/file_diagnostics.h"

namespace lintel::cli {
namespace {

constexpr std::array<std::string_view, 3> kLists{"targets", "checks", "formats"};

// `category: process_creation, product: windows`.
std::string Spelling(const schema::NamedLogSource& source) {
  std::string text;
  const auto add = [&](std::string_view key, std::string_view value) {
    if (value.empty()) return;
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", key, value == "*" ? "any" : value);
  };
  add("category", source.category);
  add("product", source.product);
  add("service", source.service);
  return text;
}

// Where a target's log sources are: each with the table that is tried first, then the others.
using LogSourceRows = std::vector<std::pair<std::string, std::vector<std::string_view>>>;

LogSourceRows RowsOf(const schema::Target& target) {
  LogSourceRows rows;
  for (const schema::NamedLogSource& source : schema::LogSourcesOf(target)) {
    std::string spelling = Spelling(source);
    if (rows.empty() || rows.back().first != spelling) rows.push_back({std::move(spelling), {}});
    std::vector<std::string_view>& tables = rows.back().second;
    if (std::ranges::find(tables, source.mapping.table) == tables.end()) {
      tables.push_back(source.mapping.table);
    }
  }
  return rows;
}

// Rows of cells, each column as wide as its widest cell.
void WriteTable(std::span<const std::vector<std::string>> rows, std::string_view indent,
                Stream& out) {
  std::vector<std::size_t> widths;
  for (const std::vector<std::string>& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  }
  for (const std::vector<std::string>& row : rows) {
    std::string line(indent);
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i];
      if (i + 1 < row.size()) line.append(widths[i] - row[i].size() + 2, ' ');
    }
    out.Write(line + '\n');
  }
}

void ListTargets(Stream& out) {
  std::vector<std::vector<std::string>> written;
  for (const backends::Backend* backend : backends::AllBackends()) {
    written.push_back({std::string(backend->target), std::string(backend->format),
                       std::string(backend->summary)});
  }
  WriteTable(written, "", out);
  std::vector<std::vector<std::string>> mapped;
  for (const schema::Target& target : schema::Targets()) {
    const LogSourceRows rows = RowsOf(target);
    std::set<std::string_view> tables;
    for (const auto& [spelling, names] : rows) tables.insert(names.begin(), names.end());
    mapped.push_back(
        {std::string(target.name),
         fmt::format("{} log sources of Sigma in {} tables", rows.size(), tables.size()),
         fmt::format("also called {}", Joined(target.aliases, ", "))});
  }
  out.Write("\n");
  WriteTable(mapped, "", out);
  out.Write("\n`lintel list targets NAME` shows which log source is in which table\n");
}

// One target by its name or another converter's name for it; false where there is none.
bool ListTarget(std::string_view name, Stream& out) {
  const schema::Target* target = schema::FindTarget(name);
  if (target != nullptr) name = target->name;
  std::vector<std::vector<std::string>> formats;
  for (const backends::Backend* backend : backends::AllBackends()) {
    if (backend->target != name) continue;
    formats.push_back({std::string(backend->format), std::string(backend->summary)});
  }
  if (formats.empty()) return false;
  out.Write(fmt::format("formats of {}, for -f\n", name));
  WriteTable(formats, "  ", out);
  if (target == nullptr) return true;
  out.Write("\nlog sources, each with the table that is tried first and others for -O table=\n");
  std::vector<std::vector<std::string>> sources;
  for (auto& [spelling, tables] : RowsOf(*target)) {
    sources.push_back({std::move(spelling), Joined(tables, ", ")});
  }
  WriteTable(sources, "  ", out);
  return true;
}

std::vector<std::string_view> TargetNames() {
  std::vector<std::string_view> names;
  for (const backends::Backend* backend : backends::AllBackends()) {
    if (std::ranges::find(names, backend->target) == names.end()) names.push_back(backend->target);
  }
  return names;
}

void ListChecks(Stream& out) {
  std::vector<std::vector<std::string>> rows;
  for (const DiagnosticInfo* info : AllDiagnostics()) {
    rows.push_back({std::string(info->code), std::string(info->name),
                    std::string(Name(info->severity)), std::string(info->summary)});
  }
  WriteTable(rows, "", out);
}

void ListFormats(Stream& out) {
  out.Write(
      "read     sigma          Sigma rules (.yml, .yaml)\n"
      "read     sentinel       Microsoft Sentinel analytic and hunting rules (.yaml, .yml)\n"
      "read     kql            KQL queries (.kql)\n");
  std::vector<std::string_view> seen;
  for (const backends::Backend* backend : backends::AllBackends()) {
    if (std::ranges::find(seen, backend->format) != seen.end()) continue;
    seen.push_back(backend->format);
    out.Write(fmt::format("written  {:<13}  {}\n", backend->format, backend->extension));
  }
}

}  // namespace

int RunList(const ListOptions& options, Stream& out, Stream& err) {
  if (!options.name.empty() && options.what != "targets") {
    err.Write(
        fmt::format("lintel: a name goes with `list targets`, not with `list {}`\n", options.what));
    return kFailed;
  }
  if (options.what == "targets") {
    if (options.name.empty()) {
      ListTargets(out);
    } else if (!ListTarget(options.name, out)) {
      const std::vector<std::string_view> names = TargetNames();
      err.Write(fmt::format("lintel: there is no target `{}`{}\nthere is: {}\n", options.name,
                            DidYouMean(options.name, names), Joined(names, ", ")));
      return kFailed;
    }
  } else if (options.what == "checks") {
    ListChecks(out);
  } else if (options.what == "formats") {
    ListFormats(out);
  } else {
    err.Write(fmt::format("lintel: there is no list of `{}`{}\nthere is: {}\n", options.what,
                          DidYouMean(options.what, kLists), Joined(kLists, ", ")));
    return kFailed;
  }
  return kClean;
}

}  // namespace lintel::cli
