#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "compiler/diagnostics/closest_name.h"
#include "tools/lintel/cli.h"
#include "tools/lintel/commands.h"
#include "tools/lintel/file_diagnostics.h"

namespace lintel::cli {
namespace {

void ListDiagnostics(Stream& out) {
  const auto all = AllDiagnostics();
  std::size_t width = 0;
  for (const DiagnosticInfo* info : all) width = std::max(width, info->name.size());
  for (const DiagnosticInfo* info : all) {
    out.Write(fmt::format("{}  {:<{}}  {:<7}  {}\n", info->code, info->name, width,
                          Name(info->severity), info->summary));
  }
}

}  // namespace

int RunList(const ListOptions& options, Stream& out, Stream& err) {
  if (options.what == "checks") {
    ListDiagnostics(out);
    return kClean;
  }
  constexpr std::array<std::string_view, 1> kLists{"checks"};
  std::string message = fmt::format("lintel: there is no list of `{}`", options.what);
  if (const auto closest = ClosestName(options.what, kLists)) {
    message += fmt::format("; did you mean `{}`?", *closest);
  }
  err.Write(message + "\n");
  return kFailed;
}

}  // namespace lintel::cli
