#include "compiler/sigma/pipeline_parameters.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/pipeline_diagnostics.h"
#include "compiler/sigma/value_reader.h"
#include "compiler/source/joined_text.h"

namespace lintel::sigma {

using ir::pipeline::Pattern;
using ir::pipeline::PlainValue;
using yaml::Node;

namespace {

Spanned<ir::Text> Scalar(const Node& node) { return {node.text(), node.span()}; }

double NumberOf(ir::Text text) {
  double number = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

}  // namespace

std::optional<Node> Parameters::Take(std::string_view key) {
  taken_.push_back(key);
  return mapping_.Find(key);
}

std::optional<Spanned<ir::Text>> Parameters::Text(std::string_view key) {
  const std::optional<Node> node = Take(key);
  if (!node || node->is_null()) return std::nullopt;
  if (node->is_scalar()) return Scalar(*node);
  Fault(node->span(), fmt::format("`{}` is one text", key), "write a text, in quotes if need be");
  return std::nullopt;
}

Spanned<ir::Text> Parameters::MandatoryText(std::string_view key) {
  const std::size_t errors = sink_.error_count();
  const std::optional<Spanned<ir::Text>> text = Text(key);
  if (text) return *text;
  if (sink_.error_count() == errors) ReportMissing(key);
  return {};
}

std::vector<Spanned<ir::Text>> Parameters::Texts(std::string_view key, bool is_mandatory) {
  const std::optional<Node> node = Take(key);
  if (!node || node->is_null()) {
    if (is_mandatory) ReportMissing(key);
    return {};
  }
  if (node->is_scalar()) return {Scalar(*node)};
  std::vector<Spanned<ir::Text>> texts;
  const auto items = node->items();
  for (const Node& item : items) {
    if (item.is_scalar() && !item.is_null()) {
      texts.push_back(Scalar(item));
    } else {
      Fault(item.span(), fmt::format("`{}` is a list of texts", key), "write each as a text");
    }
  }
  if (node->is_mapping()) {
    Fault(node->span(), fmt::format("`{}` is a text or a list of texts", key), "write it as one");
  }
  return texts;
}

bool Parameters::Bool(std::string_view key) {
  const std::optional<Node> node = Take(key);
  if (!node || node->is_null()) return false;
  if (node->is_scalar() && TypeOf(*node) == ScalarType::kBool) {
    return node->text()[0] == 't' || node->text()[0] == 'T';
  }
  Fault(node->span(), fmt::format("`{}` is `true` or `false`", key),
        "write one of them, without quotes");
  return false;
}

PlainValue Parameters::Plain(const Node& node) {
  if (!node.is_scalar()) {
    Fault(node.span(), "one value is expected here", "write a text, a number, true or false");
    return {};
  }
  PlainValue value{.text = node.text()};
  switch (TypeOf(node)) {
    case ScalarType::kNull:
      break;
    case ScalarType::kBool:
      value.type = PlainValue::Type::kBool;
      value.number = node.text()[0] == 't' || node.text()[0] == 'T' ? 1 : 0;
      break;
    case ScalarType::kNumber:
      value.type = PlainValue::Type::kNumber;
      value.number = NumberOf(node.text());
      break;
    case ScalarType::kString:
      value.type = PlainValue::Type::kText;
      value.pattern = ReadString(node.text(), StringSyntax::kPatterns, arena_);
      break;
  }
  return value;
}

PlainValue Parameters::Plain(std::string_view key) {
  const std::optional<Node> node = Take(key);
  if (node) return Plain(*node);
  ReportMissing(key);
  return {};
}

std::size_t Parameters::Word(std::string_view key, const std::vector<std::string_view>& words) {
  const std::optional<Spanned<ir::Text>> text = Text(key);
  if (!text) return 0;
  const auto found = std::ranges::find(words, text->value);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  Fault(text->span, fmt::format("`{}` is none of the words for `{}`", text->value, key),
        fmt::format("write one of: {}", Joined(words, ", ")));
  return 0;
}

Pattern Parameters::Regex(std::string_view key) { return Compile(MandatoryText(key)); }

Pattern Parameters::Compile(Spanned<ir::Text> text) {
  RE2::Options options;
  options.set_log_errors(false);
  auto compiled = std::make_shared<const RE2>(text.value, options);
  if (!compiled->ok()) {
    Fault(text.span, fmt::format("this regular expression cannot be read: {}", compiled->error()),
          "write one without look-around and back references");
  }
  return {text, std::move(compiled)};
}

std::optional<Node> Parameters::Mapping(std::string_view key) {
  const std::optional<Node> node = Take(key);
  if (!node || node->is_null()) {
    ReportMissing(key);
    return std::nullopt;
  }
  if (node->is_mapping()) return node;
  Fault(node->span(), fmt::format("`{}` is a map", key), "write `key: value` lines below it");
  return std::nullopt;
}

void Parameters::Fault(SourceSpan span, std::string message, std::string help) {
  sink_.Report(kPipelineFault, span, "{}", message).Help(std::move(help));
}

void Parameters::ReportMissing(std::string_view key) {
  Fault(mapping_.entries().empty() ? mapping_.span() : mapping_.entries()[0].value.span(),
        fmt::format("`{}` needs `{}`", type_, key), fmt::format("add `{}:` below it", key));
}

void Parameters::Finish() {
  const auto entries = mapping_.entries();
  for (const yaml::Entry& entry : entries) {
    if (std::ranges::find(taken_, entry.key.text()) != taken_.end()) continue;
    const auto closest = ClosestName(entry.key.text(), taken_);
    Fault(entry.key.span(), fmt::format("`{}` has no parameter `{}`", type_, entry.key.text()),
          closest ? fmt::format("did you mean `{}`?", *closest)
                  : std::string("take it out; left unread it would change what is converted"));
  }
}

}  // namespace lintel::sigma
