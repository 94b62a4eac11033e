#include "compiler/transform/column_match.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include <algorithm>
#include <span>

#include "compiler/ir/regex.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::StringValue;
using ir::Value;
using schema::FieldKind;
using schema::FieldMapping;

bool IsStringOperator(MatchOperator op) {
  return op == MatchOperator::kContains || op == MatchOperator::kStartsWith ||
         op == MatchOperator::kEndsWith;
}

// `\name.exe` at the end of a path: the file's name; else none.
std::optional<ir::Text> FileNameOf(MatchOperator op, const StringValue& value) {
  std::size_t first = 0;
  if (op == MatchOperator::kEquals) {
    const bool is_open = !value.parts.empty() &&
                         std::holds_alternative<ir::Wildcard>(value.parts[0]) &&
                         std::get<ir::Wildcard>(value.parts[0]) == ir::Wildcard::kAnyRun;
    if (!is_open) return std::nullopt;
    first = 1;
  } else if (op != MatchOperator::kEndsWith) {
    return std::nullopt;
  }
  if (value.parts.size() != first + 1) return std::nullopt;
  const auto* text = std::get_if<ir::Text>(&value.parts[first]);
  if (text == nullptr || text->size() < 2) return std::nullopt;
  const char separator = (*text)[0];
  if (separator != '\\' && separator != '/') return std::nullopt;
  const ir::Text name = text->substr(1);
  if (name.find_first_of("\\/") != ir::Text::npos) return std::nullopt;
  return name;
}

// How the column that an extend stage makes of such a field holds it; none of one that is in
// columns of the table.
std::optional<FieldKind> ComputedKind(FieldKind kind) {
  switch (kind) {
    case FieldKind::kMember:
    case FieldKind::kHexMember:
    case FieldKind::kXmlMember:
    case FieldKind::kJsonText:
    case FieldKind::kExtract:
      return FieldKind::kText;
    case FieldKind::kNumberMember:
      return FieldKind::kNumber;
    case FieldKind::kFolder:
    case FieldKind::kNamedTwice:
      return FieldKind::kPath;
    case FieldKind::kText:
    case FieldKind::kAddress:
    case FieldKind::kPath:
    case FieldKind::kNumber:
    case FieldKind::kFileName:
    case FieldKind::kPathOrName:
    case FieldKind::kRegistryDataAny:
    case FieldKind::kAccount:
    case FieldKind::kHashes:
    case FieldKind::kRegistry:
    case FieldKind::kRegistryData:
    case FieldKind::kAbsent:
    case FieldKind::kAny:
    case FieldKind::kNone:
      break;
  }
  return std::nullopt;
}

// Whether the value is `*`, which any text matches.
bool IsAnyText(const StringValue& value) {
  const auto is_any_run = [](const ir::StringPart& part) {
    const auto* wildcard = std::get_if<ir::Wildcard>(&part);
    return wildcard != nullptr && *wildcard == ir::Wildcard::kAnyRun;
  };
  return !value.parts.empty() && std::ranges::all_of(value.parts, is_any_run);
}

// Whether the test is true of the text; false of a regular expression that RE2 does not take, which
// is refused elsewhere.
bool FindsText(MatchOperator op, const StringValue& value, std::string_view text) {
  if (op != MatchOperator::kRegex) return Matches(text, op, value);
  const std::optional<ir::Text> pattern = PlainText(value);
  if (!pattern) return false;
  RE2::Options options(RE2::Quiet);
  options.set_max_mem(1 << 20);
  const RE2 regex(*pattern, options);
  return regex.ok() && RE2::PartialMatch(text, regex);
}

// The value with `+` for each space.
Value WithPlusSigns(const Value& value, TextArena& arena) {
  const auto* string = std::get_if<StringValue>(&value.node);
  if (string == nullptr) return value;
  StringValue out;
  for (const ir::StringPart& part : string->parts) {
    const auto* text = std::get_if<ir::Text>(&part);
    if (text == nullptr) {
      out.parts.push_back(part);
      continue;
    }
    std::string written(*text);
    std::ranges::replace(written, ' ', '+');
    out.parts.emplace_back(arena.Keep(written));
  }
  return {value.span, std::move(out)};
}

}  // namespace

bool ColumnMatcher::Refuse(const Value& value, const std::string& message, std::string help) {
  reporter_.Refuse(kValueNotInColumn, value.span, message, std::move(help));
  return false;
}

Value ColumnMatcher::Instead(const Value& value, std::string_view text) {
  return {value.span, Literal(text, arena())};
}

FieldMapping ColumnMatcher::Flattened(FieldMapping mapping) {
  const bool is_text_already = mapping.kind == FieldKind::kJsonText &&
                               computed_.TypeOf(mapping.columns[0]) == schema::ScalarType::kString;
  if (is_text_already) {
    mapping.kind = FieldKind::kText;
  } else if (const std::optional<FieldKind> kind = ComputedKind(mapping.kind)) {
    mapping.columns[0] = computed_.NameFor(mapping);
    mapping.kind = *kind;
  }
  return mapping;
}

ir::Text ColumnMatcher::WholeColumn(const FieldMapping& mapping) {
  const bool is_joined =
      (mapping.kind == FieldKind::kAccount || mapping.kind == FieldKind::kRegistry) &&
      !mapping.columns[1].empty();
  return is_joined ? computed_.NameFor(mapping) : Flattened(mapping).columns[0];
}

bool ColumnMatcher::MatchAny(const Indicator& indicator, const Value& value,
                             const FieldMapping& mapping, Alternatives& to) {
  Alternatives all;
  for (const std::string_view column : mapping.any) {
    FieldMapping one = mapping;
    one.kind = mapping.each;
    one.columns[0] = column;
    if (!Match(indicator, value, one, all)) return false;
  }
  to.Add(std::move(all));
  return true;
}

bool ColumnMatcher::Match(const Indicator& indicator, const Value& value,
                          const FieldMapping& written, Alternatives& to) {
  if (!CheckLimits(indicator, value, written)) return false;
  const std::size_t tests_before = to.tests.size();
  const std::size_t groups_before = to.groups.size();
  if (!MatchKind(indicator, value, written, to)) return false;
  if (indicator.case_rule != CaseRule::kSensitive) return true;
  // What stands for a value is compared as the value would be.
  const auto keep_case = [](Atom& atom) {
    if (atom.op != MatchOperator::kRegex) atom.case_rule = CaseRule::kSensitive;
  };
  for (Atom& test : std::span(to.tests).subspan(tests_before)) keep_case(test);
  for (auto& group : std::span(to.groups).subspan(groups_before)) {
    std::ranges::for_each(group, keep_case);
  }
  return true;
}

bool ColumnMatcher::MatchKind(const Indicator& indicator, const Value& value,
                              const FieldMapping& written, Alternatives& to) {
  // Of a folder and a name, the name alone is the cheaper test.
  if (written.kind == FieldKind::kFolder) {
    const auto* string = std::get_if<StringValue>(&value.node);
    if (const auto name = string ? FileNameOf(indicator.op, *string) : std::nullopt) {
      to.tests.push_back({.column = written.columns[1], .value = Instead(value, *name)});
      return true;
    }
    if (string != nullptr && string->parts.empty()) {
      return MatchPresence(indicator.op != MatchOperator::kEquals, written, to);
    }
  }
  if (written.kind == FieldKind::kNamedTwice && MatchNamedTwice(indicator, value, written, to)) {
    return true;
  }
  if (written.kind == FieldKind::kXmlMember) return MatchXmlMember(indicator, value, written, to);
  if (written.kind == FieldKind::kJsonText) return MatchJsonText(indicator, value, written, to);
  if (!ComputedKind(written.kind)) return MatchColumns(indicator, value, written, to);
  FieldMapping mapping = written;
  // A member is text until it is compared by size, and a number until a part of it is asked for.
  if (mapping.kind == FieldKind::kMember && IsOrdering(indicator.op)) {
    mapping.kind = FieldKind::kNumberMember;
  } else if (mapping.kind == FieldKind::kNumberMember &&
             (IsStringOperator(indicator.op) || indicator.op == MatchOperator::kRegex)) {
    mapping.kind = FieldKind::kMember;
  }
  return MatchColumns(indicator, value, Flattened(std::move(mapping)), to);
}

bool ColumnMatcher::MatchColumns(const Indicator& indicator, const Value& value,
                                 const FieldMapping& mapping, Alternatives& to) {
  if (mapping.is_closed && !CheckListed(indicator, value, mapping)) return false;
  // `User: 4711` asks for the text: what is put together of two columns is no number.
  const bool is_joined =
      mapping.kind == FieldKind::kAccount || mapping.kind == FieldKind::kRegistry;
  if (is_joined && std::holds_alternative<ir::NumberValue>(value.node)) {
    return MatchColumns(indicator, Instead(value, Spelling(value)), mapping, to);
  }
  switch (mapping.kind) {
    case FieldKind::kText:
    case FieldKind::kPath:
      return MatchText(indicator, value, mapping, to);
    case FieldKind::kAddress:
      return MatchAddress(indicator, value, mapping, to);
    case FieldKind::kNumber:
      return MatchNumber(indicator, value, mapping, to);
    case FieldKind::kFileName:
      return MatchFileName(indicator, value, mapping, to);
    case FieldKind::kAccount:
      return MatchAccount(indicator, value, mapping, to);
    case FieldKind::kHashes:
      return MatchHash(indicator, value, mapping, to);
    case FieldKind::kRegistry:
      return MatchRegistry(indicator, value, mapping, to);
    case FieldKind::kRegistryData:
      return MatchRegistryData(indicator, value, mapping, to);
    case FieldKind::kRegistryDataAny:
      return MatchRegistryDataAny(indicator, value, mapping, to);
    case FieldKind::kPathOrName:
      return MatchPathOrName(indicator, value, mapping, to);
    case FieldKind::kAny:
      return MatchAny(indicator, value, mapping, to);
    case FieldKind::kMember:
    case FieldKind::kNumberMember:
    case FieldKind::kHexMember:
    case FieldKind::kXmlMember:
    case FieldKind::kJsonText:
    case FieldKind::kFolder:
    case FieldKind::kNamedTwice:
    case FieldKind::kExtract:
    case FieldKind::kAbsent:
    case FieldKind::kNone:
      break;
  }
  return false;
}

// The table has words of its own, and only those that are listed are known to mean the same.
bool ColumnMatcher::CheckListed(const Indicator& indicator, const Value& value,
                                const FieldMapping& mapping) {
  const std::string text = Spelling(value);
  const bool is_listed = std::ranges::any_of(
      mapping.values, [&](const auto& pair) { return EqualsIgnoringCase(pair.from, text); });
  if (is_listed && indicator.op == MatchOperator::kEquals) return true;
  return Refuse(value,
                fmt::format("`{}` has words of its own, and none is known that means `{}`",
                            mapping.columns[0], text),
                "write one of the whole values that the mapping lists");
}

bool ColumnMatcher::Same(const Indicator& indicator, Value value, ir::Text column,
                         CaseRule case_rule, Alternatives& to) {
  if (indicator.op == MatchOperator::kRegex && !ir::SurelyRunsOnRe2(Spelling(value))) {
    RE2::Options options(RE2::Quiet);
    options.set_max_mem(1 << 20);
    const RE2 regex(Spelling(value), options);
    if (!regex.ok()) {
      reporter_.Refuse(
          kRegexNotSupported, value.span,
          fmt::format("KQL's engine cannot run this regular expression: {}", regex.error()),
          "look-around and back-references are not to be had; say it with several indicators or "
          "a filter");
      return false;
    }
  }
  to.tests.push_back(
      {.column = column, .op = indicator.op, .case_rule = case_rule, .value = std::move(value)});
  return true;
}

bool ColumnMatcher::MatchText(const Indicator& indicator, const Value& value,
                              const FieldMapping& mapping, Alternatives& to) {
  const bool is_path = mapping.kind == FieldKind::kPath || mapping.kind == FieldKind::kPathOrName;
  const CaseRule case_rule = is_path ? CaseRule::kInsensitive : indicator.case_rule;
  const auto* string = std::get_if<StringValue>(&value.node);
  const bool is_scalar = std::holds_alternative<ir::NumberValue>(value.node) ||
                         std::holds_alternative<ir::BoolValue>(value.node);
  if (is_scalar && !IsOrdering(indicator.op)) {
    const auto type = computed_.TypeOf(mapping.columns[0]);
    if (type.value_or(schema::ScalarType::kString) == schema::ScalarType::kString) {
      return MatchScalarAsText(indicator, value, mapping, to);
    }
  }
  if (string != nullptr && string->parts.empty() && indicator.op == MatchOperator::kEquals) {
    return MatchPresence(false, mapping, to);
  }
  if (mapping.has_hyphens && string != nullptr && IsAnyText(*string)) {
    return MatchPresence(true, mapping, to);
  }
  bool is_found_in_empty = false;
  for (const schema::ValueMapping& translation : mapping.values) {
    if (string == nullptr) break;
    const std::optional<ir::Text> text = PlainText(*string);
    const bool is_whole = indicator.op == MatchOperator::kEquals && text;
    if (is_whole && EqualsIgnoringCase(*text, translation.from)) {
      if (translation.to.empty()) return MatchPresence(false, mapping, to);
      to.tests.push_back({.column = mapping.columns[0],
                          .case_rule = case_rule,
                          .value = Instead(value, translation.to)});
      return true;
    }
    // The table is empty where the event has `-`: a piece or a pattern of that is looked for there.
    is_found_in_empty |= !is_whole && translation.to.empty() && !IsAnyText(*string) &&
                         FindsText(indicator.op, *string, translation.from);
    // A piece or a pattern of a value that is written differently in the table.
    const bool is_piece =
        !is_whole && !translation.to.empty() &&
        (indicator.op == MatchOperator::kRegex || Matches(translation.from, indicator.op, *string));
    if (is_piece) {
      return Refuse(value,
                    fmt::format("`{}` holds `{}` where Sigma has `{}`, so a part of the value has "
                                "no counterpart",
                                mapping.columns[0], translation.to, translation.from),
                    "write the whole value without modifiers");
    }
  }
  if (is_found_in_empty && !MatchPresence(false, mapping, to)) return false;
  if (mapping.has_plus_signs) {
    return Same(indicator, WithPlusSigns(value, arena()), mapping.columns[0], case_rule, to);
  }
  return Same(indicator, value, mapping.columns[0], case_rule, to);
}

// A number or truth value in a column of text: as written, and one in hexadecimal in decimal too.
bool ColumnMatcher::MatchScalarAsText(const Indicator& indicator, const Value& value,
                                      const FieldMapping& mapping, Alternatives& to) {
  const std::string spelling = Spelling(value);
  Alternatives forms;
  if (!MatchText(indicator, Instead(value, spelling), mapping, forms)) return false;
  const std::optional<std::int64_t> number = ParseInteger(spelling);
  if (number && StartsWithIgnoringCase(spelling, "0x")) {
    const Value decimal = Instead(value, fmt::format("{}", *number));
    if (!MatchText(indicator, decimal, mapping, forms)) return false;
  }
  to.Add(std::move(forms));
  return true;
}

bool ColumnMatcher::MatchNumber(const Indicator& indicator, const Value& value,
                                const FieldMapping& mapping, Alternatives& to) {
  std::string text = Spelling(value);
  if (indicator.op == MatchOperator::kRegex) {
    return Same(indicator, value, mapping.columns[0], indicator.case_rule, to);
  }
  for (const schema::ValueMapping& translation : mapping.values) {
    if (indicator.op == MatchOperator::kEquals && EqualsIgnoringCase(text, translation.from)) {
      text = translation.to;
      break;
    }
  }
  if (text.empty()) return MatchPresence(false, mapping, to);
  if (text == "*" && indicator.op == MatchOperator::kEquals) {
    return MatchPresence(true, mapping, to);
  }
  const bool is_digits = text.find_first_not_of("0123456789") == std::string::npos;
  if (IsStringOperator(indicator.op) && is_digits) {
    return Same(indicator, value, mapping.columns[0], indicator.case_rule, to);
  }
  const std::optional<std::int64_t> number = ParseInteger(text);
  if (!number || IsStringOperator(indicator.op) || indicator.op == MatchOperator::kCidr) {
    return Refuse(value,
                  fmt::format("`{}` is a number and can never be `{}`", mapping.columns[0], text),
                  "write a number");
  }
  const Value converted{value.span, ir::NumberValue{arena().Keep(fmt::format("{}", *number))}};
  to.tests.push_back({.column = mapping.columns[0],
                      .op = indicator.op,
                      .case_rule = indicator.case_rule,
                      .value = converted});
  return true;
}

bool ColumnMatcher::MatchFileName(const Indicator& indicator, const Value& value,
                                  const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  if (string != nullptr && string->parts.empty()) return MatchPresence(false, mapping, to);
  const std::optional<ir::Text> name =
      string == nullptr ? std::nullopt : FileNameOf(indicator.op, *string);
  if (!name) {
    return Refuse(value,
                  fmt::format("`{}` has the file's name only, and `{}` asks for more of the path",
                              mapping.columns[0], Spelling(value)),
                  "look for the name: `endswith: '\\name.exe'`");
  }
  to.tests.push_back({.column = mapping.columns[0], .value = Instead(value, *name)});
  return true;
}

bool ColumnMatcher::MatchPathOrName(const Indicator& indicator, const Value& value,
                                    const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  const std::optional<ir::Text> name =
      string == nullptr ? std::nullopt : FileNameOf(indicator.op, *string);
  if (!name) return MatchText(indicator, value, mapping, to);
  to.tests.push_back({.column = mapping.columns[0], .op = indicator.op, .value = value});
  to.tests.push_back({.column = mapping.columns[0], .value = Instead(value, *name)});
  return true;
}

}  // namespace lintel::transform
