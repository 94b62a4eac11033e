#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Items of an event that stand in one text with all others: as XML, or as a bag without names.
namespace lintel::transform {

using ir::Indicator;
using ir::MatchOperator;
using ir::StringValue;
using ir::Value;
using schema::FieldMapping;

namespace {

// Whether the quotes in a text can be those of JSON itself, as in `"name":"value"`: each begins or
// ends a string. `*` and `?` are wildcards.
bool HasJsonQuotes(std::string_view text) {
  bool has_quotes = false;
  for (std::size_t i = text.find('"'); i != std::string_view::npos; i = text.find('"', i + 1)) {
    const std::string_view before = "{[,:*?";
    const std::string_view behind = "}],:*?";
    const bool begins = i == 0 || before.find(text[i - 1]) != std::string_view::npos;
    const bool ends = i + 1 == text.size() || behind.find(text[i + 1]) != std::string_view::npos;
    if (!begins && !ends) return false;
    has_quotes = true;
  }
  return has_quotes;
}

}  // namespace

bool ColumnMatcher::MatchXmlMember(const Indicator& indicator, const Value& value,
                                   const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  if (string == nullptr) return MatchText(indicator, value, Flattened(mapping), to);
  const bool has_markup = std::ranges::any_of(string->parts, [](const ir::StringPart& part) {
    const auto* text = std::get_if<ir::Text>(&part);
    return text != nullptr && text->find_first_of("&<>") != ir::Text::npos;
  });
  if (has_markup && indicator.op == MatchOperator::kRegex) {
    return Refuse(value,
                  fmt::format("`{}` is XML, in which `&`, `<` and `>` are written otherwise, so "
                              "this regular expression would not match them",
                              mapping.columns[0]),
                  "say it without a regular expression");
  }
  if (!has_markup) return MatchText(indicator, value, Flattened(mapping), to);
  return MatchText(indicator, {value.span, AsXml(*string, arena())}, Flattened(mapping), to);
}

bool ColumnMatcher::MatchJsonText(const Indicator& indicator, const Value& value,
                                  const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  const auto is_any_run = [](const ir::StringPart& part) {
    const auto* wildcard = std::get_if<ir::Wildcard>(&part);
    return wildcard != nullptr && *wildcard == ir::Wildcard::kAnyRun;
  };
  const bool is_part = string != nullptr && !string->parts.empty() &&
                       (indicator.op == MatchOperator::kContains ||
                        (indicator.op == MatchOperator::kEquals &&
                         is_any_run(string->parts.front()) && is_any_run(string->parts.back())));
  if (!is_part) {
    return Refuse(value,
                  fmt::format("items without names are looked for in the whole of `{}`, so only a "
                              "part of their text can be asked for",
                              mapping.columns[0]),
                  "write `contains`");
  }
  const FieldMapping whole = Flattened(mapping);
  Alternatives forms;
  if (!MatchText(indicator, {value.span, AsJson(*string, arena())}, whole, forms)) return false;
  const bool may_be_quotes = HasJsonQuotes(Spelling(*string));
  if (may_be_quotes && !MatchText(indicator, value, whole, forms)) return false;
  to.Add(std::move(forms));
  return true;
}

}  // namespace lintel::transform
