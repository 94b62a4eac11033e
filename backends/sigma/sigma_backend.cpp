#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "backends/backend.h"
#include "backends/diagnostics.h"
#include "backends/rule_title.h"
#include "backends/sigma/correlation_text.h"
#include "backends/sigma/detection_text.h"
#include "backends/sigma/query_to_sigma.h"
#include "backends/yaml_text.h"
#include "compiler/schema/attack.h"

namespace lintel::backends {
namespace {

constexpr std::size_t kStep = 4;

// Writes the keys of a Sigma rule in the order of SigmaHQ's conventions.
class RuleWriter {
 public:
  RuleWriter(const ir::Rule& rule, const SourceMap& sources) : rule_(rule), sources_(sources) {}

  std::string Write(const std::vector<std::string>& notes, std::string_view detection) {
    const ir::Metadata& metadata = rule_.metadata;
    for (const std::string& note : notes) out_ += fmt::format("# {}\n", note);
    // A Sigma rule must have a title; a query without one gets its file's name.
    if (metadata.title) {
      Entry("title", metadata.title);
    } else {
      out_ += fmt::format("title: {}\n", YamlText(RuleTitle(rule_, sources_)));
    }
    Entry("id", metadata.id);
    Entry("name", metadata.name);
    if (!metadata.related.empty()) out_ += "related:\n";
    for (const ir::RelatedRule& related : metadata.related) {
      out_ += fmt::format("    - id: {}\n      type: {}\n", YamlText(related.id.value),
                          YamlText(related.type.value));
    }
    Entry("status", metadata.status);
    if (metadata.description) WriteText("description", metadata.description->value);
    List("references", metadata.references);
    Entry("author", metadata.author);
    Date("date", metadata.date);
    Date("modified", metadata.modified);
    Entry("license", metadata.license);
    WriteTags(metadata.tags);
    WriteLogSource();
    out_ += detection;
    List("fields", metadata.fields);
    WriteFalsePositives(metadata.false_positives);
    if (metadata.level) out_ += fmt::format("level: {}\n", ir::Name(metadata.level->value));
    if (rule_.format == ir::Format::kSigma) WriteCustom(metadata.custom);
    return std::move(out_);
  }

 private:
  void Entry(std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
    if (value) out_ += fmt::format("{}: {}\n", key, YamlText(value->value));
  }

  // Dates stand unquoted, as SigmaHQ has them.
  void Date(std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
    if (!value) return;
    const bool is_date = value->value.size() == 10 &&
                         value->value.find_first_not_of("0123456789-/") == std::string_view::npos;
    out_ +=
        fmt::format("{}: {}\n", key, is_date ? std::string(value->value) : YamlText(value->value));
  }

  // Line breaks at the end of a Sigma rule's text are kept, so that reading it back gives the same
  // rule; in other formats they come from the layout.
  void WriteText(std::string_view key, std::string_view text) {
    if (rule_.format == ir::Format::kSigma && text.find('\n') != std::string_view::npos) {
      out_ += YamlLiteral(key, text, 0, kStep);
      return;
    }
    while (text.ends_with('\n')) text.remove_suffix(1);
    if (text.find('\n') == std::string_view::npos) {
      out_ += fmt::format("{}: {}\n", key, YamlText(text));
    } else {
      out_ += YamlBlock(key, text, 0, kStep);
    }
  }

  void List(std::string_view key, const std::vector<Spanned<ir::Text>>& items) {
    if (items.empty()) return;
    out_ += fmt::format("{}:\n", key);
    for (const auto& item : items) out_ += fmt::format("    - {}\n", YamlText(item.value));
  }

  // Tactics that came from Sentinel have no hyphens yet.
  void WriteTags(const std::vector<ir::Tag>& tags) {
    if (tags.empty()) return;
    out_ += "tags:\n";
    for (const ir::Tag& tag : tags) {
      std::string_view name = tag.name;
      if (tag.namespace_name == "attack") {
        if (const auto tactic = schema::FindTactic(name)) name = tactic->short_name;
      }
      out_ += fmt::format("    - {}.{}\n", tag.namespace_name, name);
    }
  }

  void WriteLogSource() {
    if (!rule_.logsource) return;
    out_ += "logsource:\n";
    const auto part = [&](std::string_view key, const std::optional<Spanned<ir::Text>>& value) {
      if (value) out_ += fmt::format("    {}: {}\n", key, YamlText(value->value));
    };
    part("category", rule_.logsource->category);
    part("product", rule_.logsource->product);
    part("service", rule_.logsource->service);
    part("definition", rule_.logsource->definition);
    WriteCustom(rule_.logsource->custom, kStep);
  }

  void WriteFalsePositives(const std::vector<ir::FalsePositive>& scenarios) {
    if (scenarios.empty()) return;
    out_ += "falsepositives:\n";
    for (const ir::FalsePositive& scenario : scenarios) {
      std::string text(scenario.name.value);
      if (scenario.description) text += fmt::format(": {}", scenario.description->value);
      out_ += fmt::format("    - {}\n", YamlText(text));
    }
  }

  // Keys that Lintel gives no meaning to, as their author wrote them.
  void WriteCustom(const std::vector<ir::CustomField>& fields, std::size_t indent = 0) {
    for (const ir::CustomField& field : fields) {
      const LineColumn key = sources_.Locate(field.key.span.file, field.key.span.begin);
      const LineColumn value = sources_.Locate(field.value_span.file, field.value_span.begin);
      out_ += fmt::format("{}{}:", std::string(indent, ' '), YamlText(field.key.value));
      if (key.line == value.line) {
        out_ += ' ';
      } else {
        out_ += fmt::format("\n{}", std::string(value.column - 1, ' '));
      }
      std::string_view text = sources_.Text(field.value_span);
      while (text.ends_with('\n') || text.ends_with(' ')) text.remove_suffix(1);
      out_ += fmt::format("{}\n", text);
    }
  }

  const ir::Rule& rule_;
  const SourceMap& sources_;
  std::string out_;
};

std::optional<std::string> EmitSigma(const CompiledRule& compiled, const EmitContext& run,
                                     DiagnosticSink& sink) {
  std::optional<sigma::SigmaForm> form;
  const bool is_query = compiled.rule().language == ir::Language::kKql;
  if (is_query) {
    form = sigma::QueryToSigma(compiled, sink);
    if (!form) return std::nullopt;
  }
  const ir::Rule& rule = is_query ? form->rule : compiled.rule();
  if (rule.correlation) {
    return RuleWriter(rule, run.sources).Write({}, sigma::CorrelationText(*rule.correlation));
  }
  if (rule.conditions.empty()) {
    sink.Report(kNothingToWrite, rule.span, "the rule has no condition");
    return std::nullopt;
  }
  const std::optional<std::string> detection = sigma::DetectionText(rule, sink);
  if (!detection) return std::nullopt;
  return RuleWriter(rule, run.sources)
      .Write(is_query ? form->notes : std::vector<std::string>(), *detection);
}

}  // namespace

extern const Backend kSigma{.target = "sigma",
                            .format = "sigma",
                            .summary = "Sigma rule as YAML in SigmaHQ's layout",
                            .extension = ".yml",
                            .platform = std::nullopt,
                            .emit = EmitSigma};

}  // namespace lintel::backends
