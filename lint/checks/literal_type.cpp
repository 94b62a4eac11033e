#include <algorithm>
#include <charconv>

#include "lint/check.h"

namespace lintel::lint {
namespace {

using schema::ScalarType;

// The operators that convert a string literal to the column's type. All others are refused by the
// engine for such a pair, which is another finding.
bool Converts(ir::BinaryOperator op) {
  using enum ir::BinaryOperator;
  return op == kEqual || op == kNotEqual || op == kIn || op == kNotIn;
}

bool IsCheckedType(ScalarType type) {
  return schema::IsInteger(type) || type == ScalarType::kReal || type == ScalarType::kBool;
}

bool IsDigits(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

// Whether KQL reads `text` as that integer when it stands without quotes. Leading zeros, signs
// other than one minus and hexadecimal digits are left to the author.
bool IsPlainInteger(std::string_view text, ScalarType type) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  if (!IsDigits(digits) || (digits.size() > 1 && digits[0] == '0') || text == "-0") return false;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return false;
  return type == ScalarType::kLong || (INT32_MIN <= value && value <= INT32_MAX);
}

bool IsPlainReal(std::string_view text) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const std::size_t point = digits.find('.');
  if (point == std::string_view::npos) return IsPlainInteger(text, ScalarType::kLong);
  return IsDigits(digits.substr(0, point)) && IsDigits(digits.substr(point + 1));
}

// The literal of the column's type that the engine makes of the string; empty where that is not
// certain.
std::string_view Converted(const ir::Literal& literal, ScalarType type) {
  // An obfuscated string must not come to light, and two strings side by side are rather a lost
  // comma than one value.
  if (literal.is_obfuscated || literal.string_count != 1) return {};
  const std::string_view text = literal.text;
  if (schema::IsInteger(type)) return IsPlainInteger(text, type) ? text : std::string_view();
  if (type == ScalarType::kReal) return IsPlainReal(text) ? text : std::string_view();
  if (text == "true" || text == "True") return "true";
  if (text == "false" || text == "False") return "false";
  return {};
}

// Whether the string is certainly no integer: it has not one digit.
bool IsNoInteger(const ir::Literal& literal, ScalarType type) {
  const auto is_digit = [](char c) { return '0' <= c && c <= '9'; };
  return schema::IsInteger(type) && literal.string_count == 1 && !literal.is_obfuscated &&
         std::ranges::none_of(literal.text, is_digit);
}

std::string_view Kind(ScalarType type) {
  if (type == ScalarType::kBool) return "value";
  return "number";
}

void CheckComparison(const CheckContext& context, const analysis::LiteralComparison& comparison) {
  const ir::Rule& rule = context.rule();
  std::vector<ir::ExpressionId> strings;
  for (const ir::ExpressionId id : comparison.literals) {
    const auto* literal = std::get_if<ir::Literal>(&rule[id].node);
    if (literal != nullptr && literal->type == ir::LiteralType::kString) strings.push_back(id);
  }
  if (strings.empty()) return;

  Fix fix{.title = {}, .safety = FixSafety::kSafe, .edits = {}};
  std::optional<ir::ExpressionId> impossible;
  for (const ir::ExpressionId id : strings) {
    const auto& literal = std::get<ir::Literal>(rule[id].node);
    const std::string_view converted = Converted(literal, comparison.type);
    if (!converted.empty()) fix.edits.push_back({rule[id].span, std::string(converted)});
    if (IsNoInteger(literal, comparison.type) && !impossible) impossible = id;
  }

  const std::string_view type = schema::Name(comparison.type);
  if (impossible) {
    const ir::Text text = std::get<ir::Literal>(rule[*impossible].node).text;
    context
        .Report(rule[*impossible].span, "`{}` is of type `{}`, and `\"{}\"` is no number",
                comparison.column, type, text)
        .Help(text.empty()
                  ? std::string("test with `isnull` or `isnotnull` whether a number is there")
                  : fmt::format("compare with a number, or test another column; a string that is "
                                "no number cannot be converted to `{}`",
                                type));
    return;
  }

  // Half a list in numbers is no better: the fix is for all values or for none.
  const bool is_fixed = fix.edits.size() == strings.size();
  const SourceSpan span = Cover(rule[strings.front()].span, rule[strings.back()].span);
  auto finding = strings.size() == 1
                     ? context.Report(span, "`{}` is of type `{}` but is compared with a string",
                                      comparison.column, type)
                     : context.Report(span, "`{}` is of type `{}` but is compared with {} strings",
                                      comparison.column, type, strings.size());
  finding.Help(
      fmt::format("`{}` converts the {}, so this works today; it is brittle: `=~`, "
                  "`has`, `>` and a join on the same values are refused{}",
                  ir::Spelling(comparison.op), strings.size() == 1 ? "string" : "strings",
                  is_fixed ? "" : fmt::format("; write values of type `{}`", type)));
  if (!is_fixed) return;
  fix.title = strings.size() == 1
                  ? fmt::format("write the {} {}", Kind(comparison.type), fix.edits[0].replacement)
                  : fmt::format("write them as {}s", Kind(comparison.type));
  finding.Suggest(std::move(fix));
}

void Run(const CheckContext& context) {
  for (const analysis::LiteralComparison& comparison : context.facts().comparisons) {
    if (Converts(comparison.op) && IsCheckedType(comparison.type)) {
      CheckComparison(context, comparison);
    }
  }
}

}  // namespace

extern const Check kLiteralType;
const Check kLiteralType{
    .info = {.code = "K101",
             .name = "literal-type",
             .severity = Severity::kWarning,
             .fix = FixAvailability::kSometimes,
             .summary = "numeric or boolean column compared with a string literal",
             .rationale =
                 "Kusto converts the string of `==`, `!=`, `in` and `!in` to the type of the "
                 "column, so such a comparison works today. It is brittle: `=~`, `has`, `>`, "
                 "`between` and a join on the same values are refused, a slip of the pen turns "
                 "silently into null, and other engines do not convert. Write a value of the "
                 "column's type.",
             .bad_example = R"(DeviceNetworkEvents
| where RemotePort in ("22", "445")
)",
             .good_example = R"(DeviceNetworkEvents
| where RemotePort in (22, 445)
)",
             .source = "Kusto.Language Operators.cs, signatures of Equal and In; Kusto "
                       "documentation, \"Numerical operators\" and \"The in operator\""},
    .run = Run};

}  // namespace lintel::lint
