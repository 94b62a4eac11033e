// libFuzzer target: any bytes, read as YAML and lowered as Sigma. Beyond not crashing it asks that
// nothing is refused without a reason and that every finding lies in the file.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "compiler/ir/dump.h"
#include "compiler/sigma/action_documents.h"
#include "compiler/sigma/sigma_front_end.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel {
namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

void Read(std::string text) {
  SourceMap sources;
  DiagnosticSink sink;
  const FileId file = sources.Add("rule.yml", std::move(text));
  sigma::ActionDocuments actions;
  for (yaml::Document document : yaml::ReadDocuments(sources, file, sink)) {
    const std::size_t errors = sink.error_count();
    if (document.root() && actions.Concerns(*document.root())) {
      const sigma::ActionResult action = actions.Take(document, sink);
      Require(action.is_faulty == (sink.error_count() > errors));
      if (!action.rule) continue;
      document = *action.rule;
    }
    const auto rule = sigma::LowerSigma(document, sink);
    Require(rule.has_value() == (sink.error_count() == errors));
    if (!rule) continue;
    Require(!ir::DumpText(*rule, sources).empty());
  }
  for (const Diagnostic& finding : sink.diagnostics()) {
    Require(finding.span.begin <= finding.span.end);
    Require(finding.span.end <= sources.Text(file).size());
    Require(!finding.message.empty() && !finding.help.empty());
  }
}

}  // namespace
}  // namespace lintel

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  lintel::Read(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
