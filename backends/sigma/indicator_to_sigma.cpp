#include "backends/sigma/indicator_to_sigma.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace lintel::backends::sigma {
namespace {

using ir::Indicator;
using ir::MatchOperator;

std::optional<ir::Text> PlainText(const ir::Value& value) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  if (string == nullptr || string->parts.size() != 1) return std::nullopt;
  const auto* text = std::get_if<ir::Text>(&string->parts.front());
  return text == nullptr ? std::nullopt : std::optional(*text);
}

bool IsTermCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         (static_cast<unsigned char>(c) & 0x80) != 0;
}

// KQL's terms end where letters and digits do, so a needle is bounded only where it ends in one.
std::string TermRegex(ir::Text needle, bool bounded_left, bool bounded_right) {
  std::string out;
  if (bounded_left && IsTermCharacter(needle.front())) out += "(?:^|[^a-zA-Z0-9])";
  for (const char c : needle) {
    if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  if (bounded_right && IsTermCharacter(needle.back())) out += "(?:$|[^a-zA-Z0-9])";
  return out;
}

// Values of a field whose last part the column holds: `cmd.exe` is everything ending in `\cmd.exe`.
bool ToWholeField(Indicator& indicator, TextArena& arena) {
  if (indicator.op == MatchOperator::kEndsWith) return true;
  if (indicator.op != MatchOperator::kEquals) return false;
  for (ir::Value& value : indicator.values) {
    const std::optional<ir::Text> text = PlainText(value);
    if (!text || text->empty()) return false;
    value.node = ir::StringValue{{arena.Keep(fmt::format("\\{}", *text))}};
  }
  indicator.op = MatchOperator::kEndsWith;
  return true;
}

bool ToRegex(Indicator& indicator, TextArena& arena) {
  const bool left = indicator.op != MatchOperator::kHasSuffix;
  const bool right = indicator.op != MatchOperator::kHasPrefix;
  for (ir::Value& value : indicator.values) {
    const std::optional<ir::Text> text = PlainText(value);
    if (!text || text->empty()) return false;
    value.node = ir::StringValue{{arena.Keep(TermRegex(*text, left, right))}};
  }
  indicator.op = MatchOperator::kRegex;
  if (indicator.case_rule == ir::CaseRule::kInsensitive) {
    indicator.transforms.push_back(ir::ValueTransform::kRegexIgnoreCase);
  }
  return true;
}

}  // namespace

std::optional<SigmaTest> IndicatorToSigma(const Indicator& indicator, const LogSourceChoice& choice,
                                          TextArena& arena, std::string& reason) {
  const auto refuse = [&](std::string why) {
    reason = std::move(why);
    return std::nullopt;
  };
  if (!indicator.field) return refuse("a search in all columns has no form in Sigma");
  const ir::Text column = indicator.field->name;
  if (!indicator.field->path.empty()) {
    return refuse(fmt::format("a member of `{}` has no field in Sigma", column));
  }
  if (!indicator.field->functions.empty()) {
    return refuse(
        fmt::format("`{}` of a column has no form in Sigma", indicator.field->functions.back()));
  }
  const std::optional<FieldName> field = FindFieldName(choice, column);
  if (!field) {
    return refuse(fmt::format("`{}` is no single field of the log source `{}`", column,
                              choice.source.category));
  }
  for (const ir::Value& value : indicator.values) {
    if (std::holds_alternative<ir::ExpressionValue>(value.node) ||
        std::holds_alternative<ir::FieldValue>(value.node)) {
      return refuse("a value that is computed has no form in Sigma");
    }
  }
  SigmaTest test{.indicator = indicator};
  test.indicator.field = ir::FieldRef{indicator.field->span, field->name};
  const auto absent = [&](MatchOperator op, bool is_negated) {
    test.indicator.op = op;
    test.is_negated = is_negated;
  };
  switch (indicator.op) {
    case MatchOperator::kIsEmpty:
    case MatchOperator::kIsNull:
      absent(indicator.op, false);
      break;
    case MatchOperator::kIsNotEmpty:
      absent(MatchOperator::kIsEmpty, true);
      break;
    case MatchOperator::kIsNotNull:
      absent(MatchOperator::kIsNull, true);
      break;
    case MatchOperator::kBetween:
      return refuse("a range of values has no form in one test of Sigma");
    case MatchOperator::kEquals:
    case MatchOperator::kContains:
    case MatchOperator::kStartsWith:
    case MatchOperator::kEndsWith:
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
    case MatchOperator::kRegex:
    case MatchOperator::kCidr:
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
    case MatchOperator::kExists:
      if (field->form == FieldForm::kLastPart && !ToWholeField(test.indicator, arena)) {
        return refuse(fmt::format("`{}` of `{}`, which is only the last part of Sigma's `{}`",
                                  ir::Name(indicator.op), column, field->name));
      }
      break;
  }
  const bool is_term = test.indicator.op == MatchOperator::kHas ||
                       test.indicator.op == MatchOperator::kHasPrefix ||
                       test.indicator.op == MatchOperator::kHasSuffix;
  if (is_term && !ToRegex(test.indicator, arena)) {
    return refuse("an empty term has no form in Sigma");
  }
  return test;
}

}  // namespace lintel::backends::sigma
