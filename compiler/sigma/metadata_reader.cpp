#include "compiler/sigma/metadata_reader.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

using ir::Text;
using yaml::Entry;
using yaml::Node;

constexpr std::array kLevels{
    std::pair{Text("informational"), ir::Level::kInformational},
    std::pair{Text("low"), ir::Level::kLow},
    std::pair{Text("medium"), ir::Level::kMedium},
    std::pair{Text("high"), ir::Level::kHigh},
    std::pair{Text("critical"), ir::Level::kCritical},
};

Spanned<Text> Scalar(const Node& node) { return {node.text(), node.span()}; }

class MetadataReader {
 public:
  explicit MetadataReader(DiagnosticSink& sink) : sink_(sink) {}

  ir::Metadata Read(const Node& root) {
    for (const Entry& entry : root.entries()) {
      if (entry.key.is_scalar()) ReadField(entry);
    }
    return std::move(metadata_);
  }

 private:
  void ReadField(const Entry& entry) {
    const std::pair<Text, std::optional<Spanned<Text>>*> texts[] = {
        {"title", &metadata_.title},      {"id", &metadata_.id},
        {"name", &metadata_.name},        {"status", &metadata_.status},
        {"author", &metadata_.author},    {"description", &metadata_.description},
        {"license", &metadata_.license},  {"date", &metadata_.date},
        {"modified", &metadata_.modified}};
    const Text key = entry.key.text();
    if (key == "logsource" || key == "detection" || key == "correlation" || key == "filter") return;
    for (const auto& [name, field] : texts) {
      if (key != name) continue;
      if (!field->has_value()) *field = OneText(entry);
      return;
    }
    if (key == "level") return ReadLevel(entry);
    if (key == "references") return ReadTexts(entry, metadata_.references);
    if (key == "fields") return ReadTexts(entry, metadata_.fields);
    if (key == "tags") return ReadTags(entry);
    if (key == "falsepositives") return ReadFalsePositives(entry);
    if (key == "related") return ReadRelated(entry);
    metadata_.custom.push_back({Scalar(entry.key), entry.value.span()});
  }

  // An absent value is as good as an absent key.
  std::optional<Spanned<Text>> OneText(const Entry& entry) {
    if (entry.value.is_null()) return std::nullopt;
    if (entry.value.is_scalar()) return Scalar(entry.value);
    ReportShape(entry.value, entry.key.text(), "a text");
    return std::nullopt;
  }

  void ReadTexts(const Entry& entry, std::vector<Spanned<Text>>& texts) {
    const std::vector<Node> items = List(entry);
    texts.reserve(texts.size() + items.size());
    for (const Node& item : items) {
      if (item.is_scalar()) {
        if (!item.is_null()) texts.push_back(Scalar(item));
      } else {
        ReportShape(item, entry.key.text(), "a list of texts");
      }
    }
  }

  void ReadTags(const Entry& entry) {
    std::vector<Spanned<Text>> texts;
    ReadTexts(entry, texts);
    metadata_.tags.reserve(texts.size());
    for (const Spanned<Text>& text : texts) {
      const std::size_t dot = text.value.find('.');
      ir::Tag tag{.span = text.span, .name = text.value};
      if (dot != Text::npos) {
        tag.namespace_name = text.value.substr(0, dot);
        tag.name = text.value.substr(dot + 1);
      }
      metadata_.tags.push_back(tag);
    }
  }

  void ReadFalsePositives(const Entry& entry) {
    std::vector<Spanned<Text>> texts;
    ReadTexts(entry, texts);
    metadata_.false_positives.reserve(texts.size());
    for (const Spanned<Text>& text : texts) {
      metadata_.false_positives.push_back({.span = text.span, .name = text});
    }
  }

  void ReadRelated(const Entry& entry) {
    for (const Node& item : List(entry)) {
      const std::optional<Node> id = item.Find("id");
      const std::optional<Node> type = item.Find("type");
      if (id && type && id->is_scalar() && type->is_scalar()) {
        metadata_.related.push_back({Scalar(*id), Scalar(*type)});
      } else {
        ReportShape(item, "related", "a list of maps with `id` and `type`");
      }
    }
  }

  void ReadLevel(const Entry& entry) {
    const std::optional<Spanned<Text>> text = OneText(entry);
    if (!text || metadata_.level) return;
    std::array<Text, kLevels.size()> names;
    for (std::size_t i = 0; i < kLevels.size(); ++i) {
      const auto& [name, level] = kLevels[i];
      names[i] = name;
      const bool is_same = text->value == name || DifferInCaseOnly(text->value, name);
      if (is_same) metadata_.level = {level, text->span};
    }
    if (metadata_.level) return;
    const std::optional<Text> closest = ClosestName(text->value, names);
    auto report = sink_.Report(kInvalidLevel, text->span, "`{}` is no level", text->value);
    if (!closest) {
      report.Help("write informational, low, medium, high or critical");
    } else {
      report.Help(fmt::format("did you mean `{}`?", *closest))
          .SuggestReplacement(FixSafety::kUnsafe, text->span, std::string(*closest),
                              fmt::format("write `{}`", *closest));
    }
  }

  // The items of a list; a single text counts as a list of one, and is reported.
  std::vector<Node> List(const Entry& entry) {
    const Node& value = entry.value;
    if (value.is_null()) return {};
    if (!value.is_sequence()) {
      ReportShape(value, entry.key.text(), "a list");
      if (value.is_scalar()) return {value};
      return {};
    }
    std::vector<Node> items;
    items.reserve(value.items().size());
    const auto range = value.items();
    for (const Node& item : range) items.push_back(item);
    return items;
  }

  // The rule is refused without a title, and read without anything else.
  void ReportShape(const Node& node, Text key, Text expected) {
    sink_
        .Report(key == "title" ? kWrongShape : kMetadataShape, node.span(),
                "`{}` is {}, and this is none", key, expected)
        .Help("write it as the specification has it, so that other tools read it too");
  }

  DiagnosticSink& sink_;
  ir::Metadata metadata_;
};

}  // namespace

ir::Metadata ReadMetadata(const Node& root, DiagnosticSink& sink) {
  return MetadataReader(sink).Read(root);
}

std::optional<ir::LogSource> ReadLogSource(const Node& node, DiagnosticSink& sink) {
  if (!node.is_mapping()) {
    sink.Report(kWrongShape, node.span(), "`logsource` is no map")
        .Help("write at least one of `category`, `product` and `service` below it");
    return std::nullopt;
  }
  ir::LogSource logsource{.span = node.span()};
  const std::pair<Text, std::optional<Spanned<Text>>*> parts[] = {
      {"category", &logsource.category},
      {"product", &logsource.product},
      {"service", &logsource.service},
      {"definition", &logsource.definition}};
  bool is_valid = true;
  const auto entries = node.entries();
  for (const Entry& entry : entries) {
    if (entry.value.is_null() || !entry.key.is_scalar()) continue;
    bool is_known = false;
    for (const auto& [name, part] : parts) {
      if (entry.key.text() != name) continue;
      is_known = true;
      if (!entry.value.is_scalar()) {
        sink.Report(kWrongShape, entry.value.span(), "`{}` is one text, not a list or map", name)
            .Help("a rule has one log source; write a rule for each");
        is_valid = false;
      } else if (!part->has_value()) {
        *part = Scalar(entry.value);
      }
    }
    if (!is_known) logsource.custom.push_back({Scalar(entry.key), entry.value.span()});
  }
  if (!is_valid) return std::nullopt;
  if (!logsource.category && !logsource.product && !logsource.service) {
    sink.Report(kMissingPart, node.span(), "`logsource` names no category, product or service")
        .Help("write at least one of them, so that the rule says where its events come from");
    return std::nullopt;
  }
  return logsource;
}

}  // namespace lintel::sigma
