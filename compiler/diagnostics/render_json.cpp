#include "compiler/diagnostics/json_writer.h"
#include "compiler/diagnostics/render.h"

namespace lintel {

std::string RenderJson(const SourceMap& sources, std::span<const Diagnostic> diagnostics) {
  JsonWriter writer(sources);
  writer.BeginObject();
  writer.Number("version", 1);
  writer.BeginArray("findings");
  for (const Diagnostic& diagnostic : diagnostics) writer.Finding(diagnostic);
  writer.EndArray();
  writer.EndObject();
  return writer.Result();
}

}  // namespace lintel
