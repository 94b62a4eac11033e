#include "compiler/sigma/placeholder_reader.h"

#include <algorithm>
#include <string>
#include <vector>

#include "compiler/sigma/pipeline_diagnostics.h"
#include "compiler/sigma/value_reader.h"

namespace lintel::sigma {

using yaml::Node;

bool IsPlaceholderName(std::string_view name) {
  return !name.empty() && std::ranges::all_of(name, [](char c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9') || c == '_';
  });
}

void AddPlaceholderValue(std::string_view name, std::string_view value,
                         ir::Placeholders& placeholders) {
  const ir::Text text = placeholders.arena->Keep(value);
  placeholders.values[std::string(name)].push_back(
      {text, ReadString(text, StringSyntax::kPatterns, *placeholders.arena)});
}

bool ReadPlaceholderValues(const Node& mapping, ir::Placeholders& placeholders,
                           DiagnosticSink& sink) {
  const std::size_t errors = sink.error_count();
  const auto entries = mapping.entries();
  for (const yaml::Entry& entry : entries) {
    const std::string_view name = entry.key.text();
    if (!IsPlaceholderName(name)) {
      sink.Report(kPlaceholderFile, entry.key.span(), "this is no placeholder's name")
          .Help("names have letters, digits and `_`; write them without `%`");
      continue;
    }
    std::vector<Node> values;
    if (entry.value.is_sequence()) {
      const auto items = entry.value.items();
      for (const Node& item : items) values.push_back(item);
    } else {
      values.push_back(entry.value);
    }
    if (values.empty()) {
      sink.Report(kPlaceholderFile, entry.value.span(), "`{}` has no value", name)
          .Help("write a value or a list of values, or take the name out");
    }
    placeholders.values[std::string(name)].clear();
    for (const Node& value : values) {
      if (value.is_scalar() && !value.is_null()) {
        AddPlaceholderValue(name, value.text(), placeholders);
        continue;
      }
      sink.Report(kPlaceholderFile, value.span(), "a value is a text or a number")
          .Help("write the values one by one in a list");
    }
  }
  return sink.error_count() == errors;
}

bool ReadPlaceholderFile(const SourceMap& sources, FileId file, ir::Placeholders& placeholders,
                         DiagnosticSink& sink) {
  const std::size_t errors = sink.error_count();
  const std::vector<yaml::Document> documents = yaml::ReadDocuments(sources, file, sink);
  if (sink.error_count() > errors) return false;
  const bool is_mapping =
      documents.size() == 1 && documents[0].root() && documents[0].root()->is_mapping();
  if (!is_mapping) {
    sink.Report(kPlaceholderFile, SourceSpan{file, 0, 0},
                "the file is no list of placeholders and their values")
        .Help("write one YAML map, with a line such as `Administrators: ['adm_*', root]` for each");
    return false;
  }
  return ReadPlaceholderValues(*documents[0].root(), placeholders, sink);
}

}  // namespace lintel::sigma
