#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "backends/diagnostics.h"
#include "backends/kql/predicate_text.h"
#include "backends/kql/string_pattern.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"

// Indicators that compare typed values; strings have a file of their own, and predicate_text.cpp
// has the tree above both.
namespace lintel::backends::kql {
namespace {

using ir::CaseRule;
using ir::Indicator;
using ir::MatchOperator;
using ir::ValueRule;
using schema::ScalarType;

bool IsNumeric(ScalarType type) {
  return type == ScalarType::kInt || type == ScalarType::kLong || type == ScalarType::kReal ||
         type == ScalarType::kDecimal;
}

bool IsNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

// Whether the flag was asked for by a modifier of the regular expression.
bool Has(const Indicator& indicator, ir::ValueTransform transform) {
  return std::find(indicator.transforms.begin(), indicator.transforms.end(), transform) !=
         indicator.transforms.end();
}

bool EqualsIgnoringCase(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

// Whether the value has no wildcard.
bool IsPlain(const ir::StringValue& value) {
  return std::all_of(value.parts.begin(), value.parts.end(), [](const ir::StringPart& part) {
    return std::holds_alternative<ir::Text>(part);
  });
}

std::string_view OrderingOperator(MatchOperator op, bool inverted) {
  if (op == MatchOperator::kLess) return inverted ? ">=" : "<";
  if (op == MatchOperator::kLessEqual) return inverted ? ">" : "<=";
  if (op == MatchOperator::kGreater) return inverted ? "<=" : ">";
  return inverted ? "<" : ">=";
}

ConditionText Join(ValueRule rule, std::vector<ConditionText> operands) {
  return rule == ValueRule::kAny ? Or(std::move(operands)) : And(std::move(operands));
}

}  // namespace

std::optional<std::string> PredicateWriter::Literal(const ir::Value& value, const Field& field) {
  const auto misfit = [&](std::string_view text) {
    sink_.Report(kValueDoesNotFitColumn, value.span, "`{}` is `{}` and can never be `{}`",
                 field.text, schema::Name(*field.type), text);
    failed_ = true;
    return std::nullopt;
  };
  const bool is_string = field.type == ScalarType::kString;
  return std::visit(ir::Overloaded{
                        [&](const ir::StringValue& string) -> std::optional<std::string> {
                          const std::string text = PlainText(string);
                          if (!field.type || is_string || field.type == ScalarType::kDynamic) {
                            return ir::QuoteKqlString(text);
                          }
                          if (IsNumeric(*field.type)) {
                            if (IsNumber(text)) return text;
                            return misfit(text);
                          }
                          if (field.type == ScalarType::kBool) {
                            if (EqualsIgnoringCase(text, "true")) return "true";
                            if (EqualsIgnoringCase(text, "false")) return "false";
                            return misfit(text);
                          }
                          return fmt::format("{}({})", schema::Name(*field.type), text);
                        },
                        [&](const ir::NumberValue& number) -> std::optional<std::string> {
                          if (is_string) return ir::QuoteKqlString(number.spelling);
                          if (field.type == ScalarType::kBool) return misfit(number.spelling);
                          return std::string(number.spelling);
                        },
                        [&](const ir::BoolValue& boolean) -> std::optional<std::string> {
                          const std::string_view text = boolean.value ? "true" : "false";
                          if (is_string) return ir::QuoteKqlString(text);
                          if (field.type && IsNumeric(*field.type)) return misfit(text);
                          return std::string(text);
                        },
                        [&](const ir::NullValue&) -> std::optional<std::string> {
                          return is_string || !field.type
                                     ? std::string("\"\"")
                                     : fmt::format("{}(null)", schema::Name(*field.type));
                        },
                        [&](const ir::FieldValue& other) -> std::optional<std::string> {
                          return ir::QuoteKqlName(other.field);
                        },
                        [&](const ir::ExpressionValue& expression) -> std::optional<std::string> {
                          return ir::ExpressionText(rule_, expression.expression);
                        },
                    },
                    value.node);
}

ConditionText PredicateWriter::WriteEquals(const Indicator& indicator, const Field& field,
                                           Sense sense) {
  const bool as_text =
      !field.type || field.type == ScalarType::kString || field.type == ScalarType::kDynamic;
  const auto is_string = [](const ir::Value& value) {
    return std::holds_alternative<ir::StringValue>(value.node);
  };
  const auto has_wildcard = [&](const ir::Value& value) {
    return is_string(value) && !IsPlain(std::get<ir::StringValue>(value.node));
  };
  const bool all_strings = std::all_of(indicator.values.begin(), indicator.values.end(), is_string);
  if (std::any_of(indicator.values.begin(), indicator.values.end(), has_wildcard) ||
      (as_text && all_strings)) {
    return WriteStrings(indicator, field, sense);
  }
  // Values that are no strings, one by one: presence, another field, or a typed literal.
  std::vector<ConditionText> operands;
  std::vector<std::string> literals;
  for (const ir::Value& value : indicator.values) {
    if (std::holds_alternative<ir::NullValue>(value.node)) {
      operands.push_back(WritePresence(field, false));
      continue;
    }
    std::optional<std::string> literal = Literal(value, field);
    if (!literal) return {};
    literals.push_back(std::move(*literal));
  }
  // Numbers have no case.
  const auto has_case = [&](const ir::Value& value) {
    return is_string(value) || std::holds_alternative<ir::FieldValue>(value.node);
  };
  const bool folds_case = (!field.type || *field.type == ScalarType::kString) &&
                          indicator.case_rule == CaseRule::kInsensitive &&
                          std::any_of(indicator.values.begin(), indicator.values.end(), has_case);
  if (indicator.value_rule == ValueRule::kAny && literals.size() > 1) {
    const bool inverted = sense == Sense::kInverted && operands.empty();
    operands.insert(operands.begin(),
                    InList(field.text, folds_case ? "in~" : "in", std::move(literals), inverted));
    if (inverted) return std::move(operands.front());
  } else {
    const bool inverted = sense == Sense::kInverted && operands.empty() && literals.size() == 1;
    for (const std::string& literal : literals) {
      operands.push_back(Comparison(field.text, folds_case ? "=~" : "==", literal, inverted));
    }
    if (inverted) return std::move(operands.front());
  }
  if (sense == Sense::kInverted && literals.empty() && operands.size() == 1) {
    return WritePresence(field, true);
  }
  return Inverted(sense == Sense::kInverted, Join(indicator.value_rule, std::move(operands)));
}

ConditionText PredicateWriter::WriteRegex(const Indicator& indicator, const Field& field,
                                          Sense sense) {
  std::string flags;
  if (indicator.case_rule == CaseRule::kInsensitive ||
      Has(indicator, ir::ValueTransform::kRegexIgnoreCase)) {
    flags += 'i';
  }
  if (Has(indicator, ir::ValueTransform::kRegexMultiLine)) flags += 'm';
  if (Has(indicator, ir::ValueTransform::kRegexDotAll)) flags += 's';
  const std::string prefix = flags.empty() ? "" : fmt::format("(?{})", flags);
  std::vector<ConditionText> operands;
  for (const ir::Value& value : indicator.values) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    std::string literal;
    if (string == nullptr) {
      std::optional<std::string> text = Literal(value, {.type = ScalarType::kString});
      if (!text) return {};
      literal = std::move(*text);
    } else {
      std::string pattern = PlainText(*string);
      if (const auto part = UnsupportedRegexPart(pattern)) {
        sink_
            .Report(kRegexNotInKql, value.span,
                    "the regular expression has a {}, which KQL's engine cannot run", *part)
            .Help("say it with several indicators or a filter");
        failed_ = true;
        return {};
      }
      // Flags the author wrote in front are not written twice.
      if (!pattern.starts_with(prefix)) pattern.insert(0, prefix);
      literal = ir::QuoteKqlString(pattern);
    }
    operands.push_back(Leaf(fmt::format("{} matches regex {}", field.as_string, literal)));
  }
  return Inverted(sense == Sense::kInverted, Join(indicator.value_rule, std::move(operands)));
}

ConditionText PredicateWriter::WriteCidr(const Indicator& indicator, const Field& field,
                                         Sense sense) {
  std::vector<std::string> networks[2];  // IPv4, IPv6
  for (const ir::Value& value : indicator.values) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    if (string == nullptr) return Refuse(value.span, "a network that is no text");
    const std::string text = PlainText(*string);
    networks[text.find(':') == std::string::npos ? 0 : 1].push_back(ir::QuoteKqlString(text));
  }
  std::vector<ConditionText> operands;
  for (int family = 0; family < 2; ++family) {
    const std::string name = family == 0 ? "ipv4" : "ipv6";
    const auto call = [&](std::string_view function, std::vector<std::string> ranges) {
      ranges.insert(ranges.begin(), field.as_string);
      ConditionText text = List(fmt::format("{}_{}", name, function), std::move(ranges));
      // Null for an address of the other family.
      if (sense == Sense::kPlain) return text;
      return Leaf(fmt::format("coalesce({}, false)", FlatText(text)));
    };
    if (networks[family].empty()) continue;
    if (indicator.value_rule == ValueRule::kAll || networks[family].size() == 1) {
      for (const std::string& network : networks[family]) {
        operands.push_back(call("is_in_range", {network}));
      }
    } else {
      operands.push_back(call("is_in_any_range", networks[family]));
    }
  }
  return Inverted(sense == Sense::kInverted, Join(indicator.value_rule, std::move(operands)));
}

ConditionText PredicateWriter::WriteOrdering(const Indicator& indicator, const Field& field,
                                             Sense sense) {
  const bool inverted = sense == Sense::kInverted;
  std::vector<std::string> literals;
  // Text does not compare with numbers: a string column is read as one.
  Field number = field;
  if (field.type == ScalarType::kString || field.type == ScalarType::kDynamic) {
    number.text = fmt::format("tolong({})", field.text);
    number.type = ScalarType::kLong;
  }
  for (const ir::Value& value : indicator.values) {
    std::optional<std::string> literal = Literal(value, number);
    if (!literal) return {};
    literals.push_back(std::move(*literal));
  }
  std::vector<ConditionText> operands;
  if (indicator.op == MatchOperator::kBetween) {
    if (literals.size() != 2) return Refuse(indicator.operator_span, "a range without two ends");
    operands.push_back(
        Leaf(fmt::format("{} {} ({} .. {})", number.text, inverted ? "!between" : "between",
                         literals[0], literals[1])));
  } else {
    if (literals.size() != 1 && inverted) {
      return Refuse(indicator.operator_span, "the negation of a comparison with several values");
    }
    for (const std::string& literal : literals) {
      operands.push_back(Leaf(
          fmt::format("{} {} {}", number.text, OrderingOperator(indicator.op, inverted), literal)));
    }
  }
  ConditionText text = Join(indicator.value_rule, std::move(operands));
  std::vector<ConditionText> guarded;
  switch (sense) {
    case Sense::kPlain:
      return text;
    case Sense::kUnderNot:
      guarded.push_back(Leaf(fmt::format("isnotnull({})", number.text)));
      guarded.push_back(std::move(text));
      return And(std::move(guarded));
    case Sense::kInverted:
      guarded.push_back(Leaf(fmt::format("isnull({})", number.text)));
      guarded.push_back(std::move(text));
      return Or(std::move(guarded));
  }
  return text;
}

}  // namespace lintel::backends::kql
