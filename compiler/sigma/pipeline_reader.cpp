#include "compiler/sigma/pipeline_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/detection_reader.h"
#include "compiler/sigma/pipeline_condition_reader.h"
#include "compiler/sigma/pipeline_diagnostics.h"
#include "compiler/sigma/pipeline_parameters.h"
#include "compiler/sigma/placeholder_reader.h"
#include "compiler/source/joined_text.h"

namespace lintel::sigma {
namespace {

namespace pl = ir::pipeline;
using ir::Text;
using yaml::Node;

using Transformation = decltype(pl::Item::transformation);

// pySigma's transformations that mean something to Lintel.
constexpr std::string_view kTransformations[] = {"field_name_mapping",
                                                 "field_name_prefix_mapping",
                                                 "field_name_prefix",
                                                 "field_name_suffix",
                                                 "drop_detection_item",
                                                 "add_condition",
                                                 "change_logsource",
                                                 "replace_string",
                                                 "map_string",
                                                 "set_value",
                                                 "case",
                                                 "value_placeholders",
                                                 "wildcard_placeholders",
                                                 "query_expression_placeholders",
                                                 "set_state",
                                                 "add_field",
                                                 "remove_field",
                                                 "set_field",
                                                 "rule_failure",
                                                 "detection_item_failure",
                                                 "nest"};

// pySigma's others, each with what to do instead.
struct Unsupported {
  std::string_view type;
  std::string_view help;
};
constexpr Unsupported kUnsupported[] = {
    {"hashes_fields",
     "take it out: the target's hash columns are chosen when the rule is converted"},
    {"regex", "take it out: texts are compared without case anyway"},
    {"convert_type", "take it out: values get the type of their column"},
    {"set_custom_attribute", "take it out: no target reads custom attributes"},
    {"strict_field_mapping_failure",
     "take it out: a field without a column refuses the rule anyway"},
    {"field_name_transform", "it calls a function of Python; write a mapping"},
};

class PipelineReader {
 public:
  PipelineReader(const yaml::Document& document, DiagnosticSink& sink)
      : root_(*document.root()), arena_(document.arena()), sink_(sink) {
    pipeline_.texts = arena_;
  }

  std::optional<pl::Pipeline> Read() {
    const std::size_t errors = sink_.error_count();
    Parameters p(root_, "pipeline", *arena_, sink_);
    if (const auto name = p.Text("name")) pipeline_.name = name->value;
    ReadPriority(p);
    if (const std::optional<Node> variables = p.Take("vars"); variables && !variables->is_null()) {
      if (variables->is_mapping()) {
        ReadPlaceholderValues(*variables, pipeline_.variables, sink_);
      } else {
        p.Fault(variables->span(), "`vars` is a map", "write `name: value` lines below it");
      }
    }
    p.Texts("allowed_backends", false);
    RefuseWhatFollows(p);
    if (const std::optional<Node> items = p.Take("transformations"); items && !items->is_null()) {
      pipeline_.items = ReadItems(*items);
    }
    p.Finish();
    if (sink_.error_count() > errors) return std::nullopt;
    return std::move(pipeline_);
  }

 private:
  void ReadPriority(Parameters& p) {
    const auto text = p.Text("priority");
    if (!text) return;
    const char* const end = text->value.data() + text->value.size();
    const auto [stop, error] = std::from_chars(text->value.data(), end, pipeline_.priority);
    if (error == std::errc() && stop == end) return;
    p.Fault(text->span, "`priority` is a whole number", "lower ones are applied first");
  }

  // What pySigma does to the text of a finished query.
  void RefuseWhatFollows(Parameters& p) {
    for (const std::string_view key : {"postprocessing", "finalizers"}) {
      const std::optional<Node> items = p.Take(key);
      if (!items || items->is_null() || (items->is_sequence() && items->items().empty())) continue;
      sink_.Report(kPipelineType, items->span(), "`{}` changes the text of queries unseen", key)
          .Help("take it out, and change the queries after they are written");
    }
  }

  std::vector<pl::Item> ReadItems(const Node& list) {
    std::vector<pl::Item> items;
    if (!list.is_sequence()) {
      sink_.Report(kPipelineFault, list.span(), "transformations are a list")
          .Help("write a list of maps, each with a `type`");
      return items;
    }
    const auto nodes = list.items();
    for (const Node& node : nodes) {
      if (auto item = ReadItem(node)) items.push_back(*std::move(item));
    }
    return items;
  }

  std::optional<pl::Item> ReadItem(const Node& node) {
    const std::optional<Node> type = node.Find("type");
    if (!node.is_mapping() || !type || !type->is_scalar()) {
      sink_.Report(kPipelineFault, node.span(), "a transformation is a map with a `type`")
          .Help("write `type: field_name_mapping`, or another of pySigma's transformations");
      return std::nullopt;
    }
    if (!IsKnown(*type)) return std::nullopt;
    Parameters p(node, type->text(), *arena_, sink_);
    p.Take("type");
    pl::Item item{.span = type->span()};
    if (const auto id = p.Text("id")) item.id = id->value;
    item.rule_conditions = ReadConditions("rule", p, *arena_, sink_);
    item.item_conditions = ReadConditions("detection_item", p, *arena_, sink_);
    item.field_conditions = ReadConditions("field_name", p, *arena_, sink_);
    item.transformation = ReadTransformation(type->text(), p);
    p.Finish();
    return item;
  }

  bool IsKnown(const Node& type) {
    const Text name = type.text();
    if (std::ranges::find(kTransformations, name) != std::end(kTransformations)) return true;
    const auto* const other = std::ranges::find(kUnsupported, name, &Unsupported::type);
    if (other != std::end(kUnsupported)) {
      sink_.Report(kPipelineType, type.span(), "the transformation `{}` is not supported", name)
          .Help(std::string(other->help));
      return false;
    }
    auto report = sink_.Report(kPipelineType, type.span(), "`{}` is no transformation", name);
    const auto closest = ClosestName(name, kTransformations);
    report.Help(closest ? fmt::format("did you mean `{}`?", *closest)
                        : fmt::format("there is: {}", Joined(kTransformations, ", ")));
    return false;
  }

  Transformation ReadTransformation(Text type, Parameters& p) {
    if (type == "field_name_mapping") return ReadMapping(p, false);
    if (type == "field_name_prefix_mapping") return ReadMapping(p, true);
    if (type == "field_name_prefix") return pl::AddToFieldName{p.MandatoryText("prefix").value, {}};
    if (type == "field_name_suffix") return pl::AddToFieldName{{}, p.MandatoryText("suffix").value};
    if (type == "drop_detection_item") return pl::DropDetectionItem{};
    if (type == "add_condition") return ReadAddCondition(p);
    if (type == "change_logsource") {
      return pl::ChangeLogsource{p.Text("category"), p.Text("product"), p.Text("service")};
    }
    if (type == "replace_string") return ReadReplaceString(p);
    if (type == "map_string") return ReadMapString(p);
    if (type == "set_value") return ReadSetValue(p);
    if (type == "case") return pl::ChangeCase{p.Word("method", {"lower", "upper"}) == 1};
    if (type == "value_placeholders") return pl::ValuePlaceholders{ReadChoice(p)};
    if (type == "wildcard_placeholders") return pl::WildcardPlaceholders{ReadChoice(p)};
    if (type == "query_expression_placeholders") return ReadQueryExpression(p);
    if (type == "set_state") return pl::SetState{p.MandatoryText("key").value, p.Plain("val")};
    if (type == "add_field") return pl::ChangeFields{pl::ChangeFields::How::kAdd, Fields(p)};
    if (type == "remove_field") return pl::ChangeFields{pl::ChangeFields::How::kRemove, Fields(p)};
    if (type == "set_field") {
      return pl::ChangeFields{pl::ChangeFields::How::kSet, p.Texts("fields", true)};
    }
    if (type == "rule_failure") return pl::RuleFailure{p.MandatoryText("message").value};
    if (type == "detection_item_failure") {
      return pl::DetectionItemFailure{p.MandatoryText("message").value};
    }
    const std::optional<Node> items = p.Take("items");
    if (items && !items->is_null()) return pl::Nest{ReadItems(*items)};
    p.MandatoryText("items");
    return pl::Nest{};
  }

  std::vector<Spanned<Text>> Fields(Parameters& p) { return p.Texts("field", true); }

  // A name may become several, of which any may hold the value.
  pl::MapFieldNames ReadMapping(Parameters& p, bool by_prefix) {
    pl::MapFieldNames result{.by_prefix = by_prefix};
    const std::optional<Node> mapping = p.Mapping("mapping");
    if (!mapping) return result;
    Parameters names(*mapping, "mapping", *arena_, sink_);
    const auto entries = mapping->entries();
    for (const yaml::Entry& entry : entries) {
      pl::NameMapping& name = result.mapping.emplace_back();
      if (!entry.key.is_null()) name.from = entry.key.text();
      for (const Spanned<Text>& to : TextsOf(entry.value, names)) name.to.push_back(to.value);
      if (name.to.empty() || (by_prefix && !name.from)) {
        p.Fault(entry.value.span(),
                name.to.empty() ? "there is no name to map to" : "keywords have no prefix",
                "write a field's name or a list of names on each side");
      }
    }
    return result;
  }

  // The texts of a value that is one or a list of them.
  static std::vector<Spanned<Text>> TextsOf(const Node& node, Parameters& p) {
    std::vector<Spanned<Text>> texts;
    const auto add = [&](const Node& item) {
      if (item.is_scalar() && !item.is_null()) return texts.push_back({item.text(), item.span()});
      p.Fault(item.span(), "a text is expected here", "write a text or a list of texts");
    };
    if (!node.is_sequence()) {
      if (!node.is_null()) add(node);
      return texts;
    }
    const auto items = node.items();
    for (const Node& item : items) add(item);
    return texts;
  }

  pl::AddCondition ReadAddCondition(Parameters& p) {
    pl::AddCondition result;
    if (const auto name = p.Text("name")) result.name = name->value;
    result.is_template = p.Bool("template");
    result.negated = p.Bool("negated");
    const std::optional<Node> conditions = p.Mapping("conditions");
    if (!conditions) return result;
    auto fragment = std::make_shared<ir::Rule>();
    fragment->span = conditions->span();
    fragment->arena = arena_;
    ReadSelection(*conditions, result.name.value_or("_cond"), *fragment, sink_);
    result.fragment = std::move(fragment);
    return result;
  }

  pl::ReplaceString ReadReplaceString(Parameters& p) {
    pl::ReplaceString result{.regex = p.Regex("regex"),
                             .replacement = p.MandatoryText("replacement"),
                             .skip_special = p.Bool("skip_special"),
                             .interpret_special = p.Bool("interpret_special")};
    return result;
  }

  pl::MapString ReadMapString(Parameters& p) {
    pl::MapString result;
    const std::optional<Node> mapping = p.Mapping("mapping");
    if (!mapping) return result;
    const auto entries = mapping->entries();
    for (const yaml::Entry& entry : entries) {
      auto& [from, to] = result.mapping.emplace_back();
      from = entry.key.text();
      if (!entry.value.is_sequence()) {
        to.push_back(p.Plain(entry.value));
        continue;
      }
      const auto items = entry.value.items();
      for (const Node& item : items) to.push_back(p.Plain(item));
    }
    return result;
  }

  pl::SetValue ReadSetValue(Parameters& p) {
    pl::SetValue result{p.Plain("value")};
    const std::size_t type = p.Word("force_type", {"", "str", "num"});
    using Type = pl::PlainValue::Type;
    if (type == 1 && result.value.type != Type::kText) {
      result.value.pattern = {};
      if (!result.value.text.empty()) result.value.pattern.parts.emplace_back(result.value.text);
      result.value.type = Type::kText;
    } else if (type == 2) {
      result.value.type = Type::kNumber;
    }
    return result;
  }

  pl::QueryExpressionPlaceholders ReadQueryExpression(Parameters& p) {
    pl::QueryExpressionPlaceholders result{.choice = ReadChoice(p)};
    p.MandatoryText("expression");
    const std::optional<Node> expression = p.Take("expression");
    if (expression && expression->is_scalar() && !expression->is_null()) {
      if (expression->text().find("{field}") == Text::npos) {
        p.Fault(expression->span(), "the expression says nothing of `{field}`",
                "write the condition on the field, such as `{field} in~ ({id})`");
      }
      result.expression =
          std::make_shared<ir::QueryExpression>(ir::QueryExpression{expression->mapped()});
    }
    const std::optional<Node> mapping = p.Take("mapping");
    if (!mapping || mapping->is_null()) return result;
    if (!mapping->is_mapping()) {
      p.Fault(mapping->span(), "`mapping` is a map", "write `placeholder: id` lines below it");
      return result;
    }
    const auto entries = mapping->entries();
    for (const yaml::Entry& entry : entries) {
      if (!entry.value.is_scalar())
        p.Fault(entry.value.span(), "an id is one text", "write a text");
      result.mapping.emplace_back(entry.key.text(), entry.value.text());
    }
    return result;
  }

  pl::PlaceholderChoice ReadChoice(Parameters& p) {
    pl::PlaceholderChoice choice;
    const auto values = [](const std::vector<Spanned<Text>>& texts) {
      std::vector<Text> result;
      for (const Spanned<Text>& text : texts) result.push_back(text.value);
      return result;
    };
    const std::vector<Spanned<Text>> included = p.Texts("include", false);
    const std::vector<Spanned<Text>> excluded = p.Texts("exclude", false);
    if (!included.empty() && !excluded.empty()) {
      p.Fault(excluded[0].span, "`exclude` stands beside `include`", "keep one of the two lists");
    }
    if (!included.empty()) choice.include = values(included);
    choice.exclude = values(excluded);
    return choice;
  }

  const Node root_;
  std::shared_ptr<TextArena> arena_;
  DiagnosticSink& sink_;
  pl::Pipeline pipeline_;
};

}  // namespace

std::optional<pl::Pipeline> ReadPipeline(const SourceMap& sources, FileId file,
                                         DiagnosticSink& sink) {
  const std::size_t errors = sink.error_count();
  const std::vector<yaml::Document> documents = yaml::ReadDocuments(sources, file, sink);
  if (sink.error_count() > errors) return std::nullopt;
  const bool is_map =
      documents.size() == 1 && documents[0].root() && documents[0].root()->is_mapping();
  if (!is_map) {
    sink.Report(kPipelineFault, SourceSpan{file, 0, 0}, "the file is no processing pipeline")
        .Help("a pipeline is one YAML map with a list of `transformations`");
    return std::nullopt;
  }
  return PipelineReader(documents[0], sink).Read();
}

}  // namespace lintel::sigma
