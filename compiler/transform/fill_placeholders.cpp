#include "compiler/transform/fill_placeholders.h"

#include <fmt/core.h>
#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <utility>

#include "compiler/transform/preparation_diagnostics.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::StringPart;
using ir::StringValue;
using ir::ValueTransform;

bool IsWildcard(const StringPart& part) { return std::holds_alternative<ir::Wildcard>(part); }

// The placeholder that wants values; null for any other part.
const ir::Placeholder* OpenPlaceholder(const StringPart& part) {
  const auto* placeholder = std::get_if<ir::Placeholder>(&part);
  return placeholder != nullptr && placeholder->expression == nullptr ? placeholder : nullptr;
}

bool HasPlaceholder(const StringValue& value) {
  return std::ranges::any_of(value.parts,
                             [](const auto& part) { return OpenPlaceholder(part) != nullptr; });
}

// Calls `visit(value, placeholder)` for each placeholder in the rule's values.
template <class Visit>
void ForEachPlaceholder(const ir::Rule& rule, Visit visit) {
  for (const ir::Predicate& predicate : rule.predicates) {
    const auto* indicator = std::get_if<Indicator>(&predicate.node);
    if (indicator == nullptr || !Expands(*indicator)) continue;
    for (const ir::Value& value : indicator->values) {
      const auto* string = std::get_if<StringValue>(&value.node);
      if (string == nullptr) continue;
      for (const StringPart& part : string->parts) {
        if (const auto* placeholder = OpenPlaceholder(part)) visit(value, *placeholder);
      }
    }
  }
}

class Filling {
 public:
  Filling(ir::Rule& rule, const ir::Placeholders& placeholders, DiagnosticSink& sink)
      : rule_(rule), placeholders_(placeholders), sink_(sink) {}

  bool Fill(Indicator& indicator) {
    bool has_placeholders_left = false;
    std::vector<ir::Value> filled;
    for (const ir::Value& value : indicator.values) {
      const auto* string = std::get_if<StringValue>(&value.node);
      if (string == nullptr) {
        filled.push_back(value);
        continue;
      }
      std::vector<StringValue> forms = Replace(*string, indicator, value.span);
      if (is_refused_) return false;
      for (StringValue& form : forms) {
        has_placeholders_left = has_placeholders_left || HasPlaceholder(form);
        filled.push_back({value.span, std::move(form)});
      }
      if (filled.size() > kMostFilledValues) {
        return Refuse(value.span,
                      fmt::format("with its placeholders filled the item has more than {} values",
                                  kMostFilledValues),
                      "give fewer values, or search a table of them");
      }
    }
    indicator.values = std::move(filled);
    if (!has_placeholders_left) std::erase(indicator.transforms, ValueTransform::kExpand);
    return true;
  }

 private:
  const std::vector<ir::PlaceholderValue>* ValuesOf(const StringPart& part) const {
    const ir::Placeholder* placeholder = OpenPlaceholder(part);
    if (placeholder == nullptr) return nullptr;
    const auto found = placeholders_.values.find(placeholder->name);
    return found == placeholders_.values.end() ? nullptr : &found->second;
  }

  // The value with every combination of its placeholders' values.
  std::vector<StringValue> Replace(const StringValue& value, const Indicator& indicator,
                                   SourceSpan span) {
    const bool is_regex = indicator.op == ir::MatchOperator::kRegex;
    std::vector<StringValue> combinations(1);
    bool is_filled = false;
    for (const StringPart& part : value.parts) {
      const std::vector<ir::PlaceholderValue>* const values = ValuesOf(part);
      if (values == nullptr) {
        for (StringValue& combination : combinations) Append(combination, part);
        continue;
      }
      is_filled = true;
      if (combinations.size() * values->size() > kMostFilledValues) {
        Refuse(span,
               fmt::format("the placeholders of this value have more than {} combinations",
                           kMostFilledValues),
               "give fewer values, or write them as items of their own");
        return {};
      }
      std::vector<StringValue> longer;
      for (const StringValue& combination : combinations) {
        for (const ir::PlaceholderValue& filling : *values) {
          StringValue& next = longer.emplace_back(combination);
          if (is_regex) {
            if (!filling.text.empty()) Append(next, filling.text);
          } else {
            for (const StringPart& piece : filling.pattern.parts) Append(next, piece);
          }
        }
      }
      combinations = std::move(longer);
    }
    if (!is_filled) return {value};
    for (const StringValue& combination : combinations) {
      if (!Accepts(indicator, value, combination, span)) return {};
    }
    return combinations;
  }

  // A text behind a text is one text.
  void Append(StringValue& value, StringPart part) {
    const auto* text = std::get_if<ir::Text>(&part);
    auto* last = value.parts.empty() ? nullptr : std::get_if<ir::Text>(&value.parts.back());
    if (text == nullptr || last == nullptr) {
      if (text != nullptr) part = rule_.arena->Keep(*text);
      value.parts.push_back(part);
      return;
    }
    *last = rule_.arena->Keep(fmt::format("{}{}", *last, *text));
  }

  // Whether the filled value can stand where its placeholder stood.
  bool Accepts(const Indicator& indicator, const StringValue& form, const StringValue& filled,
               SourceSpan span) {
    if (indicator.op == ir::MatchOperator::kRegex) {
      if (HasPlaceholder(filled)) return true;
      RE2::Options options;
      options.set_log_errors(false);
      // An expression that RE2 cannot read anyway is judged elsewhere.
      const bool was_valid = RE2(Spelling(form), options).ok();
      if (!was_valid || RE2(Spelling(filled), options).ok()) return true;
      return Refuse(span,
                    fmt::format("with its placeholders filled this is no regular expression: `{}`",
                                Spelling(filled)),
                    "the values go into it as they are; escape what has a meaning there");
    }
    const bool is_encoded =
        std::ranges::any_of(indicator.transforms, [](const ValueTransform step) {
          return step == ValueTransform::kBase64 || step == ValueTransform::kBase64Offset;
        });
    if (!is_encoded || std::ranges::none_of(filled.parts, IsWildcard)) return true;
    return Refuse(span, "a placeholder's value has a wildcard, and this value is encoded",
                  "give the value without `*` and `?`, or write `\\` in front of them");
  }

  bool Refuse(SourceSpan span, std::string message, std::string help) {
    if (!is_refused_) sink_.Report(kPlaceholderValue, span, "{}", message).Help(std::move(help));
    is_refused_ = true;
    return false;
  }

  ir::Rule& rule_;
  const ir::Placeholders& placeholders_;
  DiagnosticSink& sink_;
  bool is_refused_ = false;
};

}  // namespace

bool Expands(const Indicator& indicator) {
  return std::ranges::find(indicator.transforms, ValueTransform::kExpand) !=
         indicator.transforms.end();
}

std::set<std::string_view> PlaceholderNames(const ir::Rule& rule) {
  std::set<std::string_view> names;
  ForEachPlaceholder(rule, [&](const ir::Value&, const ir::Placeholder& placeholder) {
    names.insert(placeholder.name);
  });
  return names;
}

bool HasExpand(const ir::Rule& rule) {
  return std::ranges::any_of(rule.predicates, [](const ir::Predicate& predicate) {
    const auto* indicator = std::get_if<Indicator>(&predicate.node);
    return indicator != nullptr && Expands(*indicator);
  });
}

std::optional<ir::Rule> FillPlaceholders(const ir::Rule& rule, const ir::Placeholders& placeholders,
                                         DiagnosticSink& sink) {
  ir::Rule filled = rule;
  bool is_valid = true;
  for (ir::Predicate& predicate : filled.predicates) {
    auto* indicator = std::get_if<Indicator>(&predicate.node);
    if (indicator == nullptr) continue;
    is_valid = FillIndicator(filled, *indicator, placeholders, sink) && is_valid;
  }
  if (!is_valid) return std::nullopt;
  return filled;
}

bool FillIndicator(ir::Rule& rule, Indicator& indicator, const ir::Placeholders& placeholders,
                   DiagnosticSink& sink) {
  return !Expands(indicator) || Filling(rule, placeholders, sink).Fill(indicator);
}

bool HasNoPlaceholders(const ir::Rule& rule, DiagnosticSink& sink) {
  bool has_none = true;
  ForEachPlaceholder(rule, [&](const ir::Value& value, const ir::Placeholder& placeholder) {
    sink.Report(kPlaceholderOpen, value.span, "no value is given for the placeholder `%{}%`",
                placeholder.name)
        .Help(fmt::format("give it with `--placeholder {}=VALUE`, or in a file with "
                          "`--placeholders FILE`",
                          placeholder.name));
    has_none = false;
  });
  return has_none;
}

}  // namespace lintel::transform
