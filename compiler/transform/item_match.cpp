#include <fmt/core.h>

#include <string>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// Items of an event that stand in one text with all others: as XML, or as a bag without names.
namespace lintel::transform {

using ir::Indicator;
using ir::MatchOperator;
using ir::StringValue;
using ir::Value;
using schema::FieldMapping;

std::optional<Alternatives> ColumnMatcher::MatchXmlMember(const Indicator& indicator,
                                                          const Value& value,
                                                          const FieldMapping& mapping) {
  const auto* string = std::get_if<StringValue>(&value.node);
  const bool is_ordering =
      indicator.op == MatchOperator::kLess || indicator.op == MatchOperator::kLessEqual ||
      indicator.op == MatchOperator::kGreater || indicator.op == MatchOperator::kGreaterEqual ||
      indicator.op == MatchOperator::kBetween;
  if (is_ordering) {
    return Refuse(value, fmt::format("`{}` is text, which has no size", mapping.columns[0]),
                  "compare with whole values");
  }
  if (string == nullptr) return MatchText(indicator, value, Flattened(mapping));
  const bool has_markup = Spelling(*string).find_first_of("&<>") != std::string::npos;
  if (has_markup && indicator.op == MatchOperator::kRegex) {
    return Refuse(value,
                  fmt::format("`{}` is XML, in which `&`, `<` and `>` are written otherwise, so "
                              "this regular expression would not match them",
                              mapping.columns[0]),
                  "say it without a regular expression");
  }
  Value escaped = value;
  if (has_markup) escaped.node = AsXml(*string, arena());
  return MatchText(indicator, escaped, Flattened(mapping));
}

std::optional<Alternatives> ColumnMatcher::MatchJsonText(const Indicator& indicator,
                                                         const Value& value,
                                                         const FieldMapping& mapping) {
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
  Value escaped = value;
  escaped.node = AsJson(*string, arena());
  return MatchText(indicator, escaped, Flattened(mapping));
}

}  // namespace lintel::transform
