#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "compiler/transform/column_match.h"
#include "compiler/transform/value_text.h"

// How Sysmon writes registry paths and data, and how Defender's columns hold them.
namespace lintel::transform {
namespace {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::StringValue;
using ir::Value;
using schema::FieldMapping;
using schema::ValueMapping;

// The value with the beginning of its first part in every form that a data file gives it; the
// value itself where none applies.
std::vector<StringValue> PrefixForms(const StringValue& value, TextArena& arena) {
  std::vector<StringValue> forms;
  const auto* first = value.parts.empty() ? nullptr : std::get_if<ir::Text>(&value.parts[0]);
  for (const ValueMapping& prefix : schema::RegistryPrefixes()) {
    if (first == nullptr || !StartsWithIgnoringCase(*first, prefix.from)) continue;
    StringValue form = Pattern(prefix.to, arena);
    const std::string_view rest = first->substr(prefix.from.size());
    if (!rest.empty()) {
      // Two literal parts in a row are one.
      if (!form.parts.empty() && std::holds_alternative<ir::Text>(form.parts.back())) {
        const std::string joined =
            std::string(std::get<ir::Text>(form.parts.back())) + std::string(rest);
        form.parts.back() = arena.Keep(joined);
      } else {
        form.parts.emplace_back(rest);
      }
    }
    form.parts.insert(form.parts.end(), value.parts.begin() + 1, value.parts.end());
    forms.push_back(std::move(form));
  }
  if (forms.empty()) forms.push_back(value);
  return forms;
}

// The value once for each name that a data file gives to a key inside it.
std::vector<StringValue> InfixForms(const StringValue& value, TextArena& arena) {
  std::vector<StringValue> forms;
  for (const ValueMapping& infix : schema::RegistryInfixes()) {
    StringValue form;
    bool is_there = false;
    for (const ir::StringPart& part : value.parts) {
      const auto* text = std::get_if<ir::Text>(&part);
      const std::size_t at =
          text == nullptr ? std::string_view::npos : FindIgnoringCase(*text, infix.from);
      const std::size_t end = at == std::string_view::npos ? 0 : at + infix.from.size();
      const bool is_key = at != std::string_view::npos && (at == 0 || (*text)[at - 1] == '\\') &&
                          (end == text->size() || (*text)[end] == '\\');
      if (!is_key) {
        form.parts.push_back(part);
        continue;
      }
      is_there = true;
      form.parts.emplace_back(
          arena.Keep(fmt::format("{}{}{}", text->substr(0, at), infix.to, text->substr(end))));
    }
    if (is_there) forms.push_back(std::move(form));
  }
  if (forms.empty()) forms.push_back(value);
  return forms;
}

// `DWORD (0x00000001)` and `QWORD (0x00000000-0x00000001)`: the number in decimal.
std::optional<std::string> DecimalOf(std::string_view text) {
  const bool is_wide = StartsWithIgnoringCase(text, "QWORD (");
  if ((!is_wide && !StartsWithIgnoringCase(text, "DWORD (")) || !text.ends_with(')')) {
    return std::nullopt;
  }
  std::string digits(text.substr(7, text.size() - 8));
  if (is_wide) {
    const std::size_t dash = digits.find("-0x");
    if (dash == std::string::npos) return std::nullopt;
    digits.erase(dash, 3);
  }
  if (digits.size() != (is_wide ? 18u : 10u)) return std::nullopt;
  const std::optional<std::int64_t> number = ParseInteger(digits);
  if (!number) return std::nullopt;
  return fmt::format("{}", *number);
}

// Whether a piece of Sysmon's `DWORD (0x…)` is meant, which Defender's decimal does not have.
bool LooksLikeNumberText(std::string_view text) {
  return FindIgnoringCase(text, "DWORD (") != std::string_view::npos ||
         FindIgnoringCase(text, "QWORD (") != std::string_view::npos ||
         FindIgnoringCase(text, "(0x0") != std::string_view::npos ||
         FindIgnoringCase(text, "0x0000") != std::string_view::npos;
}

// How Sysmon's text for a number begins, and what Defender calls its type.
constexpr std::pair<std::string_view, std::string_view> kNumberTypes[] = {{"DWORD (0x", "Dword"},
                                                                          {"QWORD (0x", "Qword"}};

// Whether the test asks for any number, as `startswith: DWORD` does.
bool AsksForNumbers(MatchOperator op, const StringValue& value) {
  return Spelling(value).size() >= 4 && std::ranges::any_of(kNumberTypes, [&](const auto& type) {
           return Matches(type.first, op, value);
         });
}

bool LooksLikeNumberRegex(std::string_view pattern) {
  return FindIgnoringCase(pattern, "WORD") != std::string_view::npos ||
         FindIgnoringCase(pattern, "0x") != std::string_view::npos;
}

}  // namespace

bool ColumnMatcher::MatchRegistry(const Indicator& indicator, const Value& value,
                                  const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  // The empty text is a part of every value.
  if (string != nullptr && string->parts.empty()) {
    return MatchPresence(indicator.op != MatchOperator::kEquals, mapping, to);
  }
  if (indicator.op == MatchOperator::kRegex) {
    const std::string pattern = Spelling(value);
    for (const std::string_view name : {"HKLM", "HKU", "HKCU", "HKCR", "CurrentControlSet"}) {
      if (FindIgnoringCase(pattern, name) != std::string_view::npos) {
        return Refuse(value,
                      fmt::format("the table writes `{}` differently, and a regular expression is "
                                  "not translated",
                                  name),
                      "begin the expression behind it, or use `startswith` or `contains`");
      }
    }
  }
  const ir::Text column =
      mapping.columns[1].empty() ? mapping.columns[0] : computed_.NameFor(mapping);
  if (string == nullptr || indicator.op == MatchOperator::kRegex) {
    return Same(indicator, value, column, CaseRule::kInsensitive, to);
  }
  const std::string key = Spelling(*string) + '\\';
  for (const ValueMapping& prefix : schema::RegistryPrefixes()) {
    if (EqualsIgnoringCase(key, prefix.from)) {
      const std::string_view hive = std::string_view(key).substr(0, key.size() - 1);
      return Refuse(value, fmt::format("the table writes the hive `{}` differently", hive),
                    fmt::format("write it with the backslash, `{}`", prefix.from));
    }
  }
  for (const StringValue& hive : PrefixForms(*string, arena())) {
    for (StringValue& form : InfixForms(hive, arena())) {
      to.tests.push_back(
          {.column = column, .op = indicator.op, .value = Value{value.span, std::move(form)}});
    }
  }
  return true;
}

bool ColumnMatcher::MatchRegistryData(const Indicator& indicator, const Value& value,
                                      const FieldMapping& mapping, Alternatives& to) {
  const ir::Text data = mapping.columns[0];
  const ir::Text type = mapping.columns[1];
  const auto equals = [&](ir::Text column, std::string_view text) {
    to.tests.push_back({.column = column, .value = Instead(value, text)});
    return true;
  };
  const auto* string = std::get_if<StringValue>(&value.node);
  const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
  if (text && indicator.op != MatchOperator::kRegex) {
    const bool is_whole = indicator.op == MatchOperator::kEquals;
    if (is_whole && (text->empty() || EqualsIgnoringCase(*text, "(Empty)"))) {
      return MatchPresence(false, mapping, to);
    }
    if (is_whole && EqualsIgnoringCase(*text, "Binary Data")) return equals(type, "Binary");
    // Sysmon's text for a number has this one form, so finding it whole is finding it at all.
    if (const std::optional<std::string> number = DecimalOf(*text)) {
      return equals(data, *number);
    }
    // `startswith: DWORD` asks for any such number, which the type tells.
    for (const auto& [begin, name] : kNumberTypes) {
      if (!is_whole && !text->empty() && Matches(begin, indicator.op, *string)) equals(type, name);
    }
  }
  // In a regular expression the brackets may be escaped; the words alone give it away.
  const bool is_regex = indicator.op == MatchOperator::kRegex;
  if (is_regex ? LooksLikeNumberRegex(Spelling(value)) : LooksLikeNumberText(Spelling(value))) {
    return Refuse(value,
                  fmt::format("`{}` holds numbers in decimal, so a piece of Sysmon's `DWORD (0x…)` "
                              "is never in it",
                              data),
                  "write the whole value, as `DWORD (0x00000001)`");
  }
  return Same(indicator, value, data, indicator.case_rule, to);
}

// Each source's own rendering: a number as Sysmon's text, in hexadecimal or in decimal.
bool ColumnMatcher::MatchRegistryDataAny(const Indicator& indicator, const Value& value,
                                         const FieldMapping& mapping, Alternatives& to) {
  const auto* string = std::get_if<StringValue>(&value.node);
  const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
  const bool is_regex = indicator.op == MatchOperator::kRegex;
  if (text && !is_regex) {
    const bool is_whole = indicator.op == MatchOperator::kEquals;
    if (is_whole && text->empty()) return MatchPresence(false, mapping, to);
    // Sysmon writes that a value is empty, Defender nothing.
    if (is_whole && EqualsIgnoringCase(*text, "(Empty)")) {
      MatchPresence(false, mapping, to);
      to.tests.push_back({.column = mapping.columns[0], .value = value});
      return true;
    }
    if (const std::optional<std::string> number = DecimalOf(*text)) {
      std::string hexadecimal(text->substr(text->find("0x")));
      hexadecimal.pop_back();
      if (const std::size_t dash = hexadecimal.find("-0x"); dash != std::string::npos) {
        hexadecimal.erase(dash, 3);
      }
      for (const std::string_view form :
           {std::string_view(*text), std::string_view(hexadecimal), std::string_view(*number)}) {
        to.tests.push_back({.column = mapping.columns[0], .value = Instead(value, form)});
      }
      return true;
    }
  }
  const bool asks_for_numbers = text && !is_regex && AsksForNumbers(indicator.op, *string);
  if (asks_for_numbers ||
      (is_regex ? LooksLikeNumberRegex(Spelling(value)) : LooksLikeNumberText(Spelling(value)))) {
    return Refuse(value,
                  fmt::format("`{}` holds numbers as each source writes them, so a piece of "
                              "Sysmon's `DWORD (0x…)` may not be in it",
                              mapping.columns[0]),
                  "write the whole value, as `DWORD (0x00000001)`");
  }
  return Same(indicator, value, mapping.columns[0], indicator.case_rule, to);
}

}  // namespace lintel::transform
