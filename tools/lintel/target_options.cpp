#include "tools/lintel/target_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/schema/sigma_mapping_file.h"
#include "compiler/source/joined_text.h"

namespace lintel::cli {
namespace {

constexpr std::array<std::string_view, 2> kNames{"table", "columns"};

// The tables of all homes of the target, each once.
std::vector<std::string_view> TablesOf(const schema::Target& target,
                                       std::span<const schema::UserMapping> mappings) {
  std::vector<std::string_view> tables = schema::HomeTables(target, mappings);
  std::ranges::sort(tables);
  tables.erase(std::unique(tables.begin(), tables.end()), tables.end());
  return tables;
}

bool ReadMappings(const std::vector<std::string>& paths, std::vector<schema::UserMapping>& mappings,
                  Files& files, Stream& err) {
  bool is_read = true;
  for (const std::string& path : paths) {
    std::string error;
    const std::optional<std::string> text = files.Read(path, error);
    if (!text) {
      err.Write(fmt::format("lintel: cannot read `{}`: {}\n", path, error));
      is_read = false;
      continue;
    }
    std::vector<schema::MappingError> errors;
    mappings.emplace_back(path, *text, errors);
    std::ranges::stable_sort(errors, {}, [](const auto& wrong) { return wrong.place.line; });
    for (const schema::MappingError& wrong : errors) {
      err.Write(fmt::format("{}:{}: {}\n", wrong.place.file, wrong.place.line, wrong.message));
      is_read = false;
    }
  }
  return is_read;
}

}  // namespace

std::optional<transform::RetargetOptions> ReadTargetOptions(
    const ConvertOptions& options, const backends::Backend& backend,
    std::vector<schema::UserMapping>& mappings, Files& files, Stream& err) {
  const schema::Target* target = schema::FindTarget(backend.target);
  const bool says_some =
      !options.target_options.empty() || options.allow_lossy || !options.mapping_files.empty();
  if (target == nullptr && says_some) {
    err.Write(fmt::format("lintel: the target `{}` has no tables to choose, map or leave out\n",
                          backend.target));
    return std::nullopt;
  }
  if (!ReadMappings(options.mapping_files, mappings, files, err)) return std::nullopt;
  transform::RetargetOptions result{.allow_lossy = options.allow_lossy, .mappings = mappings};
  for (const std::string& option : options.target_options) {
    const std::size_t equals = std::min(option.find('='), option.size());
    const std::string_view name = std::string_view(option).substr(0, equals);
    const std::string_view value =
        std::string_view(option).substr(std::min(equals + 1, option.size()));
    if (std::ranges::find(kNames, name) == kNames.end()) {
      err.Write(fmt::format("lintel: there is no target option `{}`{}\nthere is: {}\n", name,
                            DidYouMean(name, kNames), Joined(kNames, ", ")));
      return std::nullopt;
    }
    if (name == "columns") {
      if (value != "all" && value != "shown") {
        err.Write(fmt::format("lintel: columns is `all` or `shown`, not `{}`\n", value));
        return std::nullopt;
      }
      result.keeps_all_columns = value == "all";
      continue;
    }
    const std::vector<std::string_view> tables = TablesOf(*target, mappings);
    if (std::ranges::find(tables, value) == tables.end()) {
      err.Write(fmt::format("lintel: no log source of `{}` is in a table `{}`{}\n", target->name,
                            value, DidYouMean(value, tables)));
      err.Write(
          fmt::format("`lintel list targets {}` shows which tables there are\n", target->name));
      return std::nullopt;
    }
    result.table = value;
  }
  return result;
}

}  // namespace lintel::cli
