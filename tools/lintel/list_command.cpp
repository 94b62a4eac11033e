#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "backends/backend.h"
#include "compiler/diagnostics/closest_name.h"
#include "compiler/schema/sigma_mapping.h"
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

// Where each of the target's log sources is: the table that is tried first, then the others.
void ListLogSources(const schema::Target& target, Stream& out) {
  std::vector<std::pair<std::string, std::vector<std::string_view>>> rows;
  std::size_t width = 0;
  for (const schema::NamedLogSource& source : schema::LogSourcesOf(target)) {
    std::string spelling = Spelling(source);
    if (rows.empty() || rows.back().first != spelling) rows.push_back({std::move(spelling), {}});
    std::vector<std::string_view>& tables = rows.back().second;
    if (std::ranges::find(tables, source.mapping.table) == tables.end()) {
      tables.push_back(source.mapping.table);
    }
    width = std::max(width, rows.back().first.size());
  }
  for (const auto& [spelling, tables] : rows) {
    out.Write(fmt::format("  {:<{}}  {}\n", spelling, width, fmt::join(tables, ", ")));
  }
}

void ListTargets(Stream& out) {
  std::size_t target_width = 0;
  std::size_t format_width = 0;
  for (const backends::Backend* backend : backends::AllBackends()) {
    target_width = std::max(target_width, backend->target.size());
    format_width = std::max(format_width, backend->format.size());
  }
  for (const backends::Backend* backend : backends::AllBackends()) {
    out.Write(fmt::format("{:<{}}  {:<{}}  {}\n", backend->target, target_width, backend->format,
                          format_width, backend->summary));
  }
  for (const schema::Target& target : schema::Targets()) {
    out.Write(
        fmt::format("\n{}, also called {}: log sources, each with its table and those that "
                    "-O table= can choose instead\n",
                    target.name, fmt::join(target.aliases, ", ")));
    ListLogSources(target, out);
  }
}

void ListChecks(Stream& out) {
  const auto all = AllDiagnostics();
  std::size_t width = 0;
  for (const DiagnosticInfo* info : all) width = std::max(width, info->name.size());
  for (const DiagnosticInfo* info : all) {
    out.Write(fmt::format("{}  {:<{}}  {:<7}  {}\n", info->code, info->name, width,
                          Name(info->severity), info->summary));
  }
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
  if (options.what == "targets") {
    ListTargets(out);
  } else if (options.what == "checks") {
    ListChecks(out);
  } else if (options.what == "formats") {
    ListFormats(out);
  } else {
    std::string message = fmt::format("lintel: there is no list of `{}`", options.what);
    if (const auto closest = ClosestName(options.what, kLists)) {
      message += fmt::format("; did you mean `{}`?", *closest);
    }
    err.Write(message + "\nthere is: targets, checks, formats\n");
    return kFailed;
  }
  return kClean;
}

}  // namespace lintel::cli
