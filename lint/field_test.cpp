#include "lint/field_test.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/ir/overloaded.h"

namespace lintel::lint {
namespace {

std::string Folded(std::string_view text) {
  std::string folded(text);
  for (char& c : folded) {
    if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

// Beyond ASCII, which letters are the same in either case is the engine's business.
bool IsAscii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

const ir::StringValue* PlainString(const ir::Value& value) {
  const auto* string = std::get_if<ir::StringValue>(&value.node);
  if (string == nullptr) return nullptr;
  const bool is_plain = std::ranges::all_of(string->parts, [](const ir::StringPart& part) {
    return std::holds_alternative<ir::Text>(part);
  });
  return is_plain && string->parts.size() <= 1 ? string : nullptr;
}

Truth Any(Truth a, Truth b) { return std::max(a, b); }
Truth All(Truth a, Truth b) { return std::min(a, b); }

Truth Known(bool is_true) { return is_true ? Truth::kAlways : Truth::kNever; }

// Whether `needle` stands in `value` as the operator asks; for the term operators, whether it
// stands there at all, which they need too.
bool Stands(ir::MatchOperator op, std::string_view value, std::string_view needle) {
  switch (op) {
    case ir::MatchOperator::kEquals:
      return value == needle;
    case ir::MatchOperator::kStartsWith:
      return value.starts_with(needle);
    case ir::MatchOperator::kEndsWith:
      return value.ends_with(needle);
    case ir::MatchOperator::kContains:
    case ir::MatchOperator::kHas:
    case ir::MatchOperator::kHasPrefix:
    case ir::MatchOperator::kHasSuffix:
      return value.find(needle) != std::string_view::npos;
    case ir::MatchOperator::kRegex:
    case ir::MatchOperator::kCidr:
    case ir::MatchOperator::kLess:
    case ir::MatchOperator::kLessEqual:
    case ir::MatchOperator::kGreater:
    case ir::MatchOperator::kGreaterEqual:
    case ir::MatchOperator::kBetween:
    case ir::MatchOperator::kIsNull:
    case ir::MatchOperator::kIsEmpty:
    case ir::MatchOperator::kIsNotNull:
    case ir::MatchOperator::kIsNotEmpty:
    case ir::MatchOperator::kExists:
      break;
  }
  return true;
}

bool IsTerm(ir::MatchOperator op) {
  return op == ir::MatchOperator::kHas || op == ir::MatchOperator::kHasPrefix ||
         op == ir::MatchOperator::kHasSuffix;
}

bool IsComputable(ir::MatchOperator op) {
  return op == ir::MatchOperator::kEquals || op == ir::MatchOperator::kContains ||
         op == ir::MatchOperator::kStartsWith || op == ir::MatchOperator::kEndsWith || IsTerm(op);
}

Truth EvaluateStrings(const ir::Indicator& test, std::string_view needle, const ir::Indicator& pin,
                      std::string_view value) {
  if (!IsAscii(needle) || !IsAscii(value)) return Truth::kUnknown;
  // `x != ""` asks whether there is a value, which nobody means as an exclusion of its own.
  if (needle.empty()) return Truth::kUnknown;
  const bool is_exact =
      test.case_rule == ir::CaseRule::kSensitive && pin.case_rule == ir::CaseRule::kSensitive;
  const bool stands =
      is_exact ? Stands(test.op, value, needle) : Stands(test.op, Folded(value), Folded(needle));
  if (!stands) return Truth::kNever;
  const bool is_certain =
      !IsTerm(test.op) && (is_exact || test.case_rule == ir::CaseRule::kInsensitive);
  return is_certain ? Truth::kAlways : Truth::kUnknown;
}

// Spellings such as `0x1F` are left alone.
bool IsPlainNumber(std::string_view text) {
  return !text.empty() && (text == "0" || text[0] != '0') &&
         std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

Truth EvaluateValue(const ir::Indicator& test, const ir::Value& tested, const ir::Indicator& pin,
                    const ir::Value& pinned) {
  if (!IsComputable(test.op)) return Truth::kUnknown;
  if (PlainString(tested) != nullptr && PlainString(pinned) != nullptr) {
    return EvaluateStrings(test, LiteralText(tested), pin, LiteralText(pinned));
  }
  const auto* a = std::get_if<ir::NumberValue>(&tested.node);
  const auto* b = std::get_if<ir::NumberValue>(&pinned.node);
  const bool is_equality = a != nullptr && b != nullptr && test.op == ir::MatchOperator::kEquals;
  if (!is_equality || !IsPlainNumber(a->spelling) || !IsPlainNumber(b->spelling)) {
    return Truth::kUnknown;
  }
  return Known(a->spelling == b->spelling);
}

Truth EvaluatePinned(const ir::Indicator& test, const ir::Indicator& pin, const ir::Value& pinned) {
  const bool needs_all = test.value_rule == ir::ValueRule::kAll;
  Truth truth = Known(needs_all);
  for (const ir::Value& value : test.values) {
    const Truth one = EvaluateValue(test, value, pin, pinned);
    truth = needs_all ? All(truth, one) : Any(truth, one);
  }
  return truth;
}

}  // namespace

std::string_view LiteralText(const ir::Value& value) {
  if (const ir::StringValue* string = PlainString(value)) {
    return string->parts.empty() ? std::string_view() : std::get<ir::Text>(string->parts.front());
  }
  if (const auto* number = std::get_if<ir::NumberValue>(&value.node)) return number->spelling;
  return {};
}

std::string FieldKey(const ir::Rule& rule, const analysis::IndicatorUse& use) {
  const auto& field = std::get<ir::Indicator>(rule[use.predicate].node).field;
  if (!field) return {};
  std::string key(use.foreign && !use.foreign->column.empty() ? use.foreign->column : field->name);
  if (!use.foreign) {
    for (const ir::Text member : field->path) key += fmt::format(".{}", member);
  }
  for (const ir::Text function : field->functions) key = fmt::format("{}({})", function, key);
  return key;
}

bool IsPin(const ir::Indicator& indicator) {
  const bool is_literal = std::ranges::all_of(indicator.values, [](const ir::Value& value) {
    return PlainString(value) != nullptr || std::holds_alternative<ir::NumberValue>(value.node);
  });
  return indicator.field && indicator.op == ir::MatchOperator::kEquals && is_literal &&
         !indicator.values.empty() && indicator.transforms.empty() &&
         (indicator.value_rule == ir::ValueRule::kAny || indicator.values.size() == 1);
}

Truth Evaluate(const ir::Indicator& test, const ir::Indicator& pin) {
  if (!test.transforms.empty() || test.values.empty()) return Truth::kUnknown;
  bool always = true;
  bool never = true;
  for (const ir::Value& pinned : pin.values) {
    const Truth truth = EvaluatePinned(test, pin, pinned);
    always &= truth == Truth::kAlways;
    never &= truth == Truth::kNever;
  }
  if (always) return Truth::kAlways;
  return never ? Truth::kNever : Truth::kUnknown;
}

bool ShareValue(const ir::Indicator& a, const ir::Indicator& b) {
  for (const ir::Value& left : a.values) {
    const std::string l = Folded(LiteralText(left));
    for (const ir::Value& right : b.values) {
      const std::string r = Folded(LiteralText(right));
      if (l.empty() || r.empty()) continue;
      if (l.find(r) != std::string::npos || r.find(l) != std::string::npos) return true;
    }
  }
  return false;
}

}  // namespace lintel::lint
