#include "backends/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

#include "compiler/ir/dump.h"
#include "compiler/ir/overloaded.h"
#include "compiler/ir/query_text.h"

namespace lintel::backends {
namespace {

using ir::MatchOperator;

// The class of an operator: spellings of one idea share it. Nothing for operators that are listed
// but not counted.
std::string_view ClassOf(MatchOperator op) {
  switch (op) {
    case MatchOperator::kEquals:
      return "eq";
    case MatchOperator::kContains:
      return "contains";
    case MatchOperator::kStartsWith:
      return "prefix";
    case MatchOperator::kEndsWith:
      return "suffix";
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
      return "term";
    case MatchOperator::kRegex:
      return "regex";
    case MatchOperator::kCidr:
      return "cidr";
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
      return "cmp";
    case MatchOperator::kBetween:
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
    case MatchOperator::kExists:
      return "";
  }
  return "";
}

std::string Lower(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return text;
}

// `"445"`, `445` and `0x1BD` are one number.
std::string CanonicalNumber(std::string text) {
  const bool hex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
  std::uint64_t number = 0;
  const char* begin = text.data() + (hex ? 2 : 0);
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(begin, end, number, hex ? 16 : 10);
  return error == std::errc() && stop == end ? std::to_string(number) : text;
}

// The value in the form it is counted in; nothing for what is no literal.
std::optional<std::string> NormalisedValue(const ir::Value& value, bool folds_case) {
  return std::visit(
      ir::Overloaded{
          [&](const ir::StringValue& string) -> std::optional<std::string> {
            std::string out;
            for (const ir::StringPart& part : string.parts) {
              if (const auto* text = std::get_if<ir::Text>(&part)) {
                out += *text;
              } else if (const auto* wildcard = std::get_if<ir::Wildcard>(&part)) {
                // A byte that no text has keeps a wildcard apart from a literal star.
                out += *wildcard == ir::Wildcard::kAnyRun ? '\xFE' : '\xFF';
              } else {
                return std::nullopt;
              }
            }
            return CanonicalNumber(folds_case ? Lower(std::move(out)) : std::move(out));
          },
          [](const ir::NumberValue& number) -> std::optional<std::string> {
            return CanonicalNumber(std::string(number.spelling));
          },
          [](const ir::BoolValue& boolean) -> std::optional<std::string> {
            return boolean.value ? "true" : "false";
          },
          [](const ir::NullValue&) -> std::optional<std::string> { return std::nullopt; },
          [](const ir::FieldValue&) -> std::optional<std::string> { return std::nullopt; },
          [](const ir::ExpressionValue&) -> std::optional<std::string> { return std::nullopt; },
      },
      value.node);
}

// The predicate as text that is the same for the same logic, whatever its layout.
void AppendPredicate(const ir::Rule& rule, ir::PredicateId root, std::string& out) {
  std::vector<std::optional<ir::PredicateId>> pending = {root};
  while (!pending.empty()) {
    const std::optional<ir::PredicateId> id = pending.back();
    pending.pop_back();
    if (!id) {
      out += ')';
      continue;
    }
    const auto open = [&](std::string_view word, const std::vector<ir::PredicateId>& operands) {
      out += word;
      pending.emplace_back(std::nullopt);
      pending.insert(pending.end(), operands.rbegin(), operands.rend());
    };
    std::visit(ir::Overloaded{
                   [&](const ir::Indicator& indicator) {
                     out +=
                         fmt::format("[{} {} {} {}", indicator.field ? indicator.field->name : "",
                                     ir::Name(indicator.op), static_cast<int>(indicator.case_rule),
                                     static_cast<int>(indicator.value_rule));
                     for (const ir::ValueTransform transform : indicator.transforms) {
                       out += fmt::format("|{}", ir::Name(transform));
                     }
                     for (const ir::Value& value : indicator.values) {
                       out += ' ';
                       out += ir::ValueText(rule, value);
                     }
                     out += ']';
                   },
                   [&](const ir::AllOf& all) { open("all(", all.operands); },
                   [&](const ir::AnyOf& any) { open("any(", any.operands); },
                   [&](const ir::Not& negation) { open("not(", {negation.operand}); },
                   [&](const ir::SelectionRef& ref) { open("(", {rule[ref.selection].predicate}); },
                   [&](const ir::SelectionQuantifier& quantifier) {
                     std::vector<ir::PredicateId> operands;
                     for (const ir::SelectionId selection : quantifier.selections) {
                       operands.push_back(rule[selection].predicate);
                     }
                     open(quantifier.rule == ir::ValueRule::kAny ? "any(" : "all(", operands);
                   },
                   [&](const ir::Condition& condition) {
                     out += ir::ExpressionText(rule, condition.expression);
                   },
               },
               rule[*id].node);
  }
}

// The rule's logic and source as text: equal for rules that are copies of each other.
std::string Digest(const ir::Rule& rule) {
  std::string out(ir::Name(rule.language));
  if (rule.logsource) {
    for (const auto* part :
         {&rule.logsource->product, &rule.logsource->category, &rule.logsource->service}) {
      out += ' ';
      if (*part) out += (*part)->value;
    }
  }
  for (const ir::SigmaCondition& condition : rule.conditions) {
    out += '\n';
    AppendPredicate(rule, condition.predicate, out);
  }
  for (const ir::LetId let : rule.let_order) {
    out += fmt::format("\n{} = ", rule[let].name.value);
    std::visit(ir::Overloaded{
                   [&](ir::ExpressionId value) { out += ir::ExpressionText(rule, value); },
                   [&](ir::QueryId query) { out += ir::QueryText(rule, query); },
                   [&](const ir::LetFunction& function) { out += function.text; },
               },
               rule[let].value);
  }
  if (rule.main) out += "\n" + ir::QueryText(rule, *rule.main);
  return out;
}

}  // namespace

std::optional<std::string> CorpusKey(const CompiledRule& compiled,
                                     const analysis::IndicatorUse& use, const ir::Value& value) {
  const auto* indicator = std::get_if<ir::Indicator>(&compiled.rule()[use.predicate].node);
  if (indicator == nullptr || use.is_time_filter) return std::nullopt;
  const std::string_view kind = ClassOf(indicator->op);
  if (kind.empty()) return std::nullopt;
  const std::optional<std::string> text =
      NormalisedValue(value, indicator->op != MatchOperator::kRegex);
  if (!text) return std::nullopt;
  std::string key = use.polarity == analysis::Polarity::kMatch ? "+" : "-";
  if (indicator->field) {
    key += indicator->field->name;
    for (const ir::Text member : indicator->field->path) key += fmt::format(".{}", member);
  }
  key += fmt::format("\t{}", kind);
  for (const ir::ValueTransform transform : indicator->transforms) {
    key += fmt::format("|{}", ir::Name(transform));
  }
  return key + "\t" + *text;
}

Catalogue::Catalogue(std::span<const CompiledRule* const> rules) {
  for (const CompiledRule* compiled : rules) {
    if (!digests_.insert(Digest(compiled->rule())).second) continue;
    std::unordered_set<std::string> held;  // a rule counts once, however often it repeats a value
    for (const analysis::IndicatorUse& use : compiled->facts().indicators) {
      const auto* indicator = std::get_if<ir::Indicator>(&compiled->rule()[use.predicate].node);
      if (indicator == nullptr) continue;
      for (const ir::Value& value : indicator->values) {
        if (auto key = CorpusKey(*compiled, use, value)) held.insert(std::move(*key));
      }
    }
    for (const std::string& key : held) {
      CorpusCount& count = counts_[key];
      ++(compiled->rule().language == ir::Language::kSigma ? count.sigma : count.kql);
    }
  }
}

std::optional<CorpusCount> Catalogue::Count(const CompiledRule& compiled,
                                            const analysis::IndicatorUse& use,
                                            const ir::Value& value) const {
  const std::optional<std::string> key = CorpusKey(compiled, use, value);
  if (!key) return std::nullopt;
  const auto found = counts_.find(*key);
  CorpusCount count = found == counts_.end() ? CorpusCount{} : found->second;
  // The rule itself, or the copy of it that was counted, is among them.
  std::uint32_t& own = compiled.rule().language == ir::Language::kSigma ? count.sigma : count.kql;
  if (own > 0) --own;
  return count;
}

}  // namespace lintel::backends
