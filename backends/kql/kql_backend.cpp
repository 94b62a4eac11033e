#include <fmt/format.h>

#include <string>

#include "backends/backend.h"
#include "backends/kql/query.h"
#include "backends/rule_title.h"
#include "backends/yaml_text.h"
#include "compiler/source/byte_set.h"

namespace lintel::backends {
namespace {

// The text on one line: a description's breaks are layout.
std::string Folded(std::string_view text) {
  static constexpr ByteSet kBlanks(" \n\r\t");
  const auto is_blank = [&](std::size_t at) { return kBlanks.Has(text[at]); };
  std::string out;
  out.reserve(text.size());
  std::size_t from = 0;  // of what is not yet in `out`
  for (std::size_t i = kBlanks.FindIn(text); i < text.size(); i = kBlanks.FindIn(text, i)) {
    const std::size_t end = i;
    while (i < text.size() && is_blank(i)) ++i;
    const bool stays = end > from && i == end + 1 && i < text.size() && text[end] == ' ';
    if (stays) continue;
    out += text.substr(from, end - from);
    if (i < text.size() && !out.empty()) out += ' ';
    from = i;
  }
  return out += text.substr(from);
}

// What the query file says about its rule, as comments that Lintel reads back.
std::string Header(const ir::Metadata& metadata) {
  std::string out;
  const auto line = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
    if (!value) return;
    out += "// ";
    out += key;
    out += ": ";
    out += YamlText(Folded(value->value));
    out += '\n';
  };
  line("title", metadata.title);
  line("id", metadata.id);
  line("status", metadata.status);
  line("description", metadata.description);
  line("author", metadata.author);
  line("license", metadata.license);
  if (metadata.level) out += fmt::format("// level: {}\n", ir::Name(metadata.level->value));
  if (!metadata.tags.empty()) {
    out += "// tags:\n";
    for (const ir::Tag& tag : metadata.tags) {
      out += "//   - ";
      out += tag.namespace_name;
      out += '.';
      out += tag.name;
      out += '\n';
    }
  }
  return out;
}

// How the query came to be, where that was not the only way: the table chosen among several, where
// a correlation's windows begin, what filters add to the rule, and what it says beyond the query.
std::string Choices(const ir::Rule& rule) {
  std::string out;
  if (!rule.chosen_table.empty()) out += fmt::format("// table: {}\n", rule.chosen_table);
  if (rule.windows.size() == 1) {
    out += fmt::format("// window: {}\n", YamlText(Folded(rule.windows[0])));
  } else if (!rule.windows.empty()) {
    out += "// windows:\n";
    for (const ir::Text window : rule.windows) {
      out += fmt::format("//   - {}\n", YamlText(Folded(window)));
    }
  }
  if (!rule.filters.empty()) out += "// filters:\n";
  for (const ir::AppliedFilter& filter : rule.filters) {
    out += fmt::format("//   - {}\n", YamlText(Folded(FilterTitle(filter))));
  }
  if (!rule.losses.empty()) out += "// left_out:\n";
  for (const Spanned<ir::Text>& loss : rule.losses) {
    out += fmt::format("//   - {}\n", YamlText(Folded(loss.value)));
  }
  return out;
}

std::optional<std::string> Emit(const CompiledRule& compiled, schema::Platform platform,
                                DiagnosticSink& sink) {
  std::optional<std::string> query = kql::WriteQuery(compiled, platform, sink);
  if (!query) return std::nullopt;
  // A KQL file's own header is part of its body.
  if (compiled.rule().format == ir::Format::kKql) return query;
  return Header(compiled.rule().metadata) + Choices(compiled.rule()) + *query;
}

}  // namespace

extern const Backend kDefenderXdrKql{
    .target = "defender-xdr",
    .format = "kql",
    .summary = "KQL for advanced hunting in Microsoft Defender XDR",
    .extension = ".kql",
    .platform = schema::Platform::kDefenderXdr,
    .emit = [](const CompiledRule& compiled, const EmitContext&,
               DiagnosticSink& sink) -> std::optional<std::string> {
      return Emit(compiled, schema::Platform::kDefenderXdr, sink);
    }};

extern const Backend kSentinelKql{.target = "sentinel",
                                  .format = "kql",
                                  .summary = "KQL for Microsoft Sentinel",
                                  .extension = ".kql",
                                  .platform = schema::Platform::kSentinel,
                                  .emit = [](const CompiledRule& compiled, const EmitContext&,
                                             DiagnosticSink& sink) -> std::optional<std::string> {
                                    return Emit(compiled, schema::Platform::kSentinel, sink);
                                  }};

extern const Backend kSentinelAsimKql{
    .target = "sentinel-asim",
    .format = "kql",
    .summary = "KQL for Microsoft Sentinel on ASIM's unifying parsers",
    .extension = ".kql",
    .platform = schema::Platform::kSentinel,
    .emit = [](const CompiledRule& compiled, const EmitContext&,
               DiagnosticSink& sink) -> std::optional<std::string> {
      return Emit(compiled, schema::Platform::kSentinel, sink);
    }};

}  // namespace lintel::backends
