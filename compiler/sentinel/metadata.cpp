#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "compiler/sentinel/sentinel_diagnostics.h"
#include "compiler/sentinel/sentinel_front_end.h"

namespace lintel::sentinel {
namespace {

using TextField = std::optional<Spanned<ir::Text>>;

char Lower(char c) { return 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string Lowered(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(), Lower);
  return result;
}

// `CredentialAccess`, `Credential Access` and `credential_access` as ATT&CK's short name
// `credential-access`.
std::string TacticShortName(std::string_view tactic) {
  std::string result;
  for (const char c : tactic) {
    const bool starts_word = 'A' <= c && c <= 'Z';
    const bool separates = c == ' ' || c == '_' || c == '-';
    if ((starts_word || separates) && !result.empty() && result.back() != '-') result += '-';
    if (!separates) result += Lower(c);
  }
  return result;
}

// Reads one mapping of metadata; each member reads the value of one kind of key.
class MetadataReader {
 public:
  MetadataReader(ir::Rule& rule, DiagnosticSink& sink)
      : rule_(rule), metadata_(rule.metadata), sink_(sink) {}

  std::vector<ExclusionText> Read(const yaml::Node& mapping) {
    for (const yaml::Entry& entry : mapping.entries()) ReadEntry(entry);
    return std::move(exclusions_);
  }

 private:
  void ReadEntry(const yaml::Entry& entry) {
    const std::string_view key = entry.key.text();
    const yaml::Node& value = entry.value;
    struct TextKey {
      std::string_view key;
      TextField ir::Metadata::*field;
    };
    static constexpr std::array kTextKeys = {
        TextKey{"id", &ir::Metadata::id},
        TextKey{"name", &ir::Metadata::title},
        TextKey{"title", &ir::Metadata::title},
        TextKey{"displayName", &ir::Metadata::title},
        TextKey{"status", &ir::Metadata::status},
        TextKey{"description", &ir::Metadata::description},
        TextKey{"author", &ir::Metadata::author},
        TextKey{"date", &ir::Metadata::date},
        TextKey{"modified", &ir::Metadata::modified},
        TextKey{"license", &ir::Metadata::license},
        TextKey{"kind", &ir::Metadata::kind},
        TextKey{"version", &ir::Metadata::version},
        TextKey{"queryFrequency", &ir::Metadata::query_frequency},
        TextKey{"queryPeriod", &ir::Metadata::query_period},
        TextKey{"triggerOperator", &ir::Metadata::trigger_operator},
        TextKey{"triggerThreshold", &ir::Metadata::trigger_threshold},
    };
    const auto* text_key = std::ranges::find(kTextKeys, key, &TextKey::key);
    if (text_key != kTextKeys.end()) {
      metadata_.*(text_key->field) = ReadText(entry);
    } else if (key == "severity" || key == "level") {
      ReadLevel(entry);
    } else if (key == "tactics") {
      ReadTactics(entry);
    } else if (key == "relevantTechniques" || key == "techniques" || key == "mitreTechniques") {
      ForEachText(entry, [&](const yaml::Node& item) { AddTag(item, Lowered(item.text())); });
    } else if (key == "tags") {
      ReadTags(entry);
    } else if (key == "references") {
      ForEachText(entry, [&](const yaml::Node& item) {
        metadata_.references.push_back({item.text(), item.span()});
      });
    } else if (key == "falsepositives") {
      ReadFalsePositives(entry);
    } else if (key == "requiredDataConnectors") {
      ReadConnectors(value);
    } else if (key == "entityMappings") {
      ReadEntityMappings(value);
    } else if (key != "query" && key != "queryCondition") {
      metadata_.custom.push_back({{key, entry.key.span()}, value.span()});
    }
  }

  TextField ReadText(const yaml::Entry& entry) {
    if (!entry.value.is_scalar()) {
      ReportShape(entry, "a text");
      return std::nullopt;
    }
    if (entry.value.is_null()) return std::nullopt;
    return Spanned<ir::Text>{entry.value.text(), entry.value.span()};
  }

  void ReportShape(const yaml::Entry& entry, std::string_view expected) {
    sink_
        .Report(kMetadataShape, entry.value.span(), "`{}` should be {}", entry.key.text(), expected)
        .Help("the value is not read as it is");
  }

  void ReadLevel(const yaml::Entry& entry) {
    const TextField text = ReadText(entry);
    if (!text) return;
    const std::string word = Lowered(text->value);
    for (int i = 0; i <= static_cast<int>(ir::Level::kCritical); ++i) {
      const auto level = static_cast<ir::Level>(i);
      if (word == ir::Name(level)) {
        metadata_.level = Spanned<ir::Level>{level, text->span};
        return;
      }
    }
    sink_.Report(kUnknownSeverity, text->span, "`{}` is no severity", text->value)
        .Help("write Informational, Low, Medium or High");
  }

  // Calls `read` with each text of a list; a single text counts as a list of one.
  template <class Read>
  void ForEachText(const yaml::Entry& entry, Read read) {
    if (entry.value.is_scalar()) {
      if (!entry.value.is_null()) read(entry.value);
      return;
    }
    if (!entry.value.is_sequence()) return ReportShape(entry, "a list of texts");
    for (const yaml::Node& item : entry.value.items()) {
      if (item.is_scalar()) {
        read(item);
      } else {
        sink_.Report(kMetadataShape, item.span(), "an entry of `{}` should be a text",
                     entry.key.text());
      }
    }
  }

  // A list of names; a custom detection has mappings, each of a `tactic` and its `techniques`.
  void ReadTactics(const yaml::Entry& entry) {
    const auto add = [&](const yaml::Node& item) { AddTag(item, TacticShortName(item.text())); };
    const bool has_mappings = entry.value.is_sequence() && !entry.value.items().empty() &&
                              std::ranges::all_of(entry.value.items(), [](const yaml::Node& item) {
                                return item.is_mapping() && item.Find("tactic").has_value();
                              });
    if (!has_mappings) return ForEachText(entry, add);
    for (const yaml::Node& item : entry.value.items()) {
      if (const auto tactic = item.Find("tactic"); tactic->is_scalar()) add(*tactic);
      const std::optional<yaml::Node> techniques = item.Find("techniques");
      if (!techniques) continue;
      for (const yaml::Node& technique : techniques->items()) {
        const std::optional<yaml::Node> id = technique.Find("technique");
        if (id && id->is_scalar()) AddTag(*id, Lowered(id->text()));
      }
    }
  }

  void AddTag(const yaml::Node& item, const std::string& name) {
    metadata_.tags.push_back({item.span(), "attack", rule_.arena->Keep(name)});
  }

  // Sigma's tags in a comment header, or the mapping list that some Sentinel templates have.
  void ReadTags(const yaml::Entry& entry) {
    if (!entry.value.is_sequence() && !entry.value.is_scalar()) {
      return ReportShape(entry, "a list of tags");
    }
    if (entry.value.is_scalar()) {
      if (!entry.value.is_null()) AddSigmaTag(entry.value);
      return;
    }
    for (const yaml::Node& item : entry.value.items()) {
      if (item.is_scalar()) AddSigmaTag(item);
    }
  }

  void AddSigmaTag(const yaml::Node& item) {
    const std::string_view text = item.text();
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos) {
      metadata_.tags.push_back({item.span(), "", text});
    } else {
      metadata_.tags.push_back({item.span(), text.substr(0, dot), text.substr(dot + 1)});
    }
  }

  void ReadFalsePositives(const yaml::Entry& entry) {
    if (entry.value.is_scalar() && !entry.value.is_null()) {
      metadata_.false_positives.push_back(
          {.span = entry.value.span(), .name = {entry.value.text(), entry.value.span()}});
      return;
    }
    if (!entry.value.is_sequence()) return ReportShape(entry, "a list");
    for (const yaml::Node& item : entry.value.items()) ReadFalsePositive(item);
  }

  void ReadFalsePositive(const yaml::Node& item) {
    ir::FalsePositive scenario{.span = item.span()};
    if (item.is_scalar()) {
      scenario.name = {item.text(), item.span()};
    } else if (item.is_mapping()) {
      for (const yaml::Entry& entry : item.entries()) {
        const TextField text = ReadText(entry);
        if (!text) continue;
        if (entry.key.text() == "name") scenario.name = *text;
        if (entry.key.text() == "description") scenario.description = *text;
        if (entry.key.text() == "exclusion") {
          const auto index = static_cast<std::uint32_t>(metadata_.false_positives.size());
          exclusions_.push_back({index, entry.value.mapped()});
        }
      }
    } else {
      sink_.Report(kMetadataShape, item.span(), "a false positive should be a text or a mapping")
          .Help("write `name`, `description` and `exclusion`, or the name alone");
      return;
    }
    metadata_.false_positives.push_back(scenario);
  }

  void ReadConnectors(const yaml::Node& list) {
    for (const yaml::Node& item : list.items()) {
      const std::optional<yaml::Node> id = item.Find("connectorId");
      if (!id || !id->is_scalar()) continue;
      ir::RequiredConnector connector{.id = {id->text(), id->span()}};
      if (const std::optional<yaml::Node> types = item.Find("dataTypes")) {
        for (const yaml::Node& type : types->items()) {
          if (type.is_scalar()) connector.data_types.push_back({type.text(), type.span()});
        }
      }
      metadata_.required_connectors.push_back(std::move(connector));
    }
  }

  void ReadEntityMappings(const yaml::Node& list) {
    for (const yaml::Node& item : list.items()) {
      const std::optional<yaml::Node> type = item.Find("entityType");
      if (!type || !type->is_scalar()) continue;
      ir::EntityMapping mapping{.entity_type = {type->text(), type->span()}};
      if (const std::optional<yaml::Node> fields = item.Find("fieldMappings")) {
        for (const yaml::Node& field : fields->items()) {
          const std::optional<yaml::Node> identifier = field.Find("identifier");
          const std::optional<yaml::Node> column = field.Find("columnName");
          if (!identifier || !column) continue;
          mapping.fields.push_back(
              {{identifier->text(), identifier->span()}, {column->text(), column->span()}});
        }
      }
      metadata_.entity_mappings.push_back(std::move(mapping));
    }
  }

  ir::Rule& rule_;
  ir::Metadata& metadata_;
  DiagnosticSink& sink_;
  std::vector<ExclusionText> exclusions_;
};

}  // namespace

std::vector<ExclusionText> ReadMetadata(const yaml::Node& mapping, ir::Rule& rule,
                                        DiagnosticSink& sink) {
  return MetadataReader(rule, sink).Read(mapping);
}

}  // namespace lintel::sentinel
