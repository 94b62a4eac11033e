#pragma once

#include <span>
#include <string_view>

#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/ir/placeholders.h"
#include "compiler/yaml/yaml_document.h"

namespace lintel::sigma {

// Whether a placeholder can have this name: letters, digits and `_`.
bool IsPlaceholderName(std::string_view name);

// Adds a value to those of the name.
void AddPlaceholderValue(std::string_view name, std::string_view value,
                         ir::Placeholders& placeholders);

// Reads a YAML file that says a value or a list of values for each name; a name that has values
// already gets these instead. Reports what is no such file (T043) and is false then.
bool ReadPlaceholderFile(const SourceMap& sources, FileId file, ir::Placeholders& placeholders,
                         DiagnosticSink& sink);

// The same for one mapping, such as the `vars` of a processing pipeline.
bool ReadPlaceholderValues(const yaml::Node& mapping, ir::Placeholders& placeholders,
                           DiagnosticSink& sink);

// What the reading of placeholders and processing pipelines can report, in order of their codes.
std::span<const DiagnosticInfo* const> PipelineDiagnostics();

}  // namespace lintel::sigma
