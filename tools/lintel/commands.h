#pragma once

#include "tools/lintel/files.h"
#include "tools/lintel/options.h"

namespace lintel::cli {

// One function per subcommand, each in a file of its own; the result is the exit code.
int RunCheck(const CheckOptions& options, Files& files, Stream& out, Stream& err);
int RunConvert(const ConvertOptions& options, Files& files, Stream& out, Stream& err);
int RunDoc(const DocOptions& options, Files& files, Stream& out, Stream& err);
int RunFmt(const FmtOptions& options, Files& files, Stream& out, Stream& err);
int RunIr(const IrOptions& options, Files& files, Stream& out, Stream& err);
int RunExplain(const ExplainOptions& options, Stream& out, Stream& err);
int RunList(const ListOptions& options, Stream& out, Stream& err);

}  // namespace lintel::cli
