#include "tools/lintel/cli.h"

#include "compiler/ir/overloaded.h"
#include "tools/lintel/command_line.h"
#include "tools/lintel/commands.h"

namespace lintel::cli {

int RunCli(std::span<const std::string> args, Files& files, Stream& out, Stream& err) {
  const ParsedArguments parsed = ParseArguments(args);
  if (!parsed.command) {
    (parsed.is_error ? err : out).Write(parsed.text);
    return parsed.is_error ? kFailed : kClean;
  }
  return std::visit(
      ir::Overloaded{
          [&](const CheckOptions& options) { return RunCheck(options, files, out, err); },
          [&](const ConvertOptions& options) { return RunConvert(options, files, out, err); },
          [&](const DocOptions& options) { return RunDoc(options, files, out, err); },
          [&](const FmtOptions& options) { return RunFmt(options, files, out, err); },
          [&](const IrOptions& options) { return RunIr(options, files, out, err); },
          [&](const ExplainOptions& options) { return RunExplain(options, out, err); },
          [&](const ListOptions& options) { return RunList(options, out, err); },
      },
      *parsed.command);
}

}  // namespace lintel::cli
