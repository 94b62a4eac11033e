#include "compiler/transform/predicate_rewriter.h"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <unordered_set>
#include <utility>

#include "compiler/ir/overloaded.h"
#include "compiler/ir/regex.h"
#include "compiler/transform/predicate_join.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

using ir::Indicator;
using ir::MatchOperator;
using ir::PredicateId;
using ir::Value;
using ir::ValueRule;

// KQL has no list form of `contains` and its kin, and parsers of KQL nest a chain of `or`;
// Microsoft's refuses a chain of some hundreds.
constexpr std::size_t kMostComparisons = 200;

// Takes the plain texts out of an indicator and makes one regular expression of them, which matches
// the same. Values with wildcards stay; none is taken where all values have to match.
std::optional<Indicator> TakeAsRegex(Indicator& indicator, TextArena& arena) {
  const bool at_front = indicator.op == MatchOperator::kStartsWith;
  const bool at_back = indicator.op == MatchOperator::kEndsWith;
  if (!at_front && !at_back && indicator.op != MatchOperator::kContains) return std::nullopt;
  if (indicator.value_rule != ValueRule::kAny) return std::nullopt;
  std::string pattern = at_front ? "^(?:" : "(?:";
  std::vector<Value> others;
  std::optional<SourceSpan> span;
  for (const Value& value : indicator.values) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    const std::optional<ir::Text> text = string == nullptr ? std::nullopt : PlainText(*string);
    if (!text || text->empty()) {
      others.push_back(value);
      continue;
    }
    if (span) pattern += '|';
    span = span ? Cover(*span, value.span) : value.span;
    ir::AppendQuotedForRegex(*text, pattern);
  }
  if (!span) return std::nullopt;
  pattern += at_back ? ")$" : ")";
  Indicator joined = indicator;
  joined.op = MatchOperator::kRegex;
  joined.values = {{*span, Literal(pattern, arena)}};
  indicator.values = std::move(others);
  return joined;
}

// Takes out the values that match the same as one before them.
void TakeOutRepeats(std::vector<Value>& values) {
  if (values.size() < 2) return;
  std::string text;
  std::vector<std::size_t> ends;
  ends.reserve(values.size());
  for (const Value& value : values) {
    AppendCaselessKey(value, text);
    ends.push_back(text.size());
  }
  std::vector<std::string_view> keys;
  keys.reserve(values.size());
  for (const std::size_t end : ends) {
    const std::size_t begin = keys.empty() ? 0 : ends[keys.size() - 1];
    keys.push_back(std::string_view(text).substr(begin, end - begin));
  }
  std::vector<std::string_view> sorted = keys;
  // By their lengths first, which mostly differ.
  std::ranges::sort(sorted, [](std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;
  });
  if (std::ranges::adjacent_find(sorted) == sorted.end()) return;  // as nearly always
  std::unordered_set<std::string_view> seen;
  std::size_t next = 0;
  std::erase_if(values, [&](const Value&) { return !seen.insert(keys[next++]).second; });
}

// The modifier that has no translation yet, if the transform is one.
std::string_view Untranslated(ir::ValueTransform transform) {
  switch (transform) {
    case ir::ValueTransform::kExpand:
      return "expand";
    case ir::ValueTransform::kMinute:
      return "minute";
    case ir::ValueTransform::kHour:
      return "hour";
    case ir::ValueTransform::kDay:
      return "day";
    case ir::ValueTransform::kWeek:
      return "week";
    case ir::ValueTransform::kMonth:
      return "month";
    case ir::ValueTransform::kYear:
      return "year";
    case ir::ValueTransform::kBase64:
    case ir::ValueTransform::kBase64Offset:
    case ir::ValueTransform::kUtf16:
    case ir::ValueTransform::kUtf16Le:
    case ir::ValueTransform::kUtf16Be:
    case ir::ValueTransform::kWindash:
    case ir::ValueTransform::kRegexIgnoreCase:
    case ir::ValueTransform::kRegexMultiLine:
    case ir::ValueTransform::kRegexDotAll:
      break;
  }
  return {};
}

// How much a comparison costs beside others: whole values, then ends, then pieces, then patterns.
int CostOf(MatchOperator op) {
  switch (op) {
    case MatchOperator::kEquals:
    case MatchOperator::kLess:
    case MatchOperator::kLessEqual:
    case MatchOperator::kGreater:
    case MatchOperator::kGreaterEqual:
    case MatchOperator::kBetween:
    case MatchOperator::kIsNull:
    case MatchOperator::kIsEmpty:
    case MatchOperator::kIsNotNull:
    case MatchOperator::kIsNotEmpty:
    case MatchOperator::kExists:
      return 0;
    case MatchOperator::kHas:
    case MatchOperator::kHasPrefix:
    case MatchOperator::kHasSuffix:
    case MatchOperator::kStartsWith:
    case MatchOperator::kEndsWith:
      return 1;
    case MatchOperator::kContains:
    case MatchOperator::kCidr:
      return 2;
    case MatchOperator::kRegex:
      return 3;
  }
  return 3;
}

}  // namespace

std::optional<Outcome> PredicateRewriter::Rewrite(PredicateId id, const schema::EventKind& event) {
  event_ = &event;
  may_know_ = MayKnow(event);
  trace_.clear();
  return Rewrite(id, 0);
}

std::optional<Outcome> PredicateRewriter::Rewrite(PredicateId id, int depth) {
  const ir::Predicate& predicate = from_[id];
  if (depth > kMaxDepth) {
    reporter_.Refuse(kUnsupportedModifier, predicate.span, "a condition nested this deeply",
                     "write it with fewer brackets");
    return std::nullopt;
  }
  const auto selections = [&](const std::vector<ir::SelectionId>& ids, ValueRule rule) {
    std::vector<PredicateId> operands;
    for (const ir::SelectionId selection : ids) operands.push_back(from_[selection].predicate);
    return RewriteAll(operands, rule, predicate.span, depth);
  };
  return std::visit(
      ir::Overloaded{
          [&](const Indicator& indicator) { return RewriteIndicator(indicator, predicate.span); },
          [&](const ir::AllOf& all) {
            return RewriteAll(all.operands, ValueRule::kAll, predicate.span, depth);
          },
          [&](const ir::AnyOf& any) {
            return RewriteAll(any.operands, ValueRule::kAny, predicate.span, depth);
          },
          [&](const ir::Not& negation) -> std::optional<Outcome> {
            is_negated_ = !is_negated_;
            const std::optional<Outcome> operand = Rewrite(negation.operand, depth + 1);
            is_negated_ = !is_negated_;
            if (!operand) return std::nullopt;
            if (const auto* known = std::get_if<bool>(&*operand)) return !*known;
            return to_.Add({predicate.span, ir::Not{std::get<PredicateId>(*operand)}});
          },
          [&](const ir::SelectionRef& ref) { return selections({ref.selection}, ValueRule::kAll); },
          [&](const ir::SelectionQuantifier& quantifier) {
            return selections(quantifier.selections, quantifier.rule);
          },
          [&](const ir::Condition&) -> std::optional<Outcome> {
            reporter_.Refuse(kUnsupportedModifier, predicate.span,
                             "a KQL condition in a Sigma rule", "write it as an indicator");
            return std::nullopt;
          },
      },
      predicate.node);
}

std::optional<Outcome> PredicateRewriter::RewriteAll(const std::vector<PredicateId>& operands,
                                                     ValueRule rule, SourceSpan span, int depth) {
  const bool decisive = rule == ValueRule::kAny;  // the operand's value that decides the whole
  std::vector<PredicateId> rewritten;
  bool is_decided = false;
  bool is_refused = false;
  // Where the kind of event alone decides, it does not matter that other parts cannot be said: a
  // field that only another kind has.
  for (const PredicateId operand : operands) {
    if (!may_know_ || Known(operand, depth + 1) != decisive) continue;
    trace_ += decisive ? '\1' : '\0';
    return decisive;
  }
  for (const PredicateId operand : operands) {
    const std::optional<Outcome> outcome = Rewrite(operand, depth + 1);
    if (!outcome) {
      is_refused = true;  // go on: the author wants all reasons at once
    } else if (const auto* known = std::get_if<bool>(&*outcome)) {
      is_decided = is_decided || *known == decisive;
    } else {
      rewritten.push_back(std::get<PredicateId>(*outcome));
    }
  }
  if (is_refused) return std::nullopt;
  if (is_decided) return decisive;
  if (rewritten.empty()) return !decisive;
  // The items of a selection: first those that cost the least.
  const auto is_item = [&](PredicateId id) {
    return std::holds_alternative<Indicator>(to_[id].node);
  };
  if (rule == ValueRule::kAll && std::ranges::all_of(rewritten, is_item)) {
    std::ranges::stable_sort(rewritten, {}, [&](PredicateId id) {
      return CostOf(std::get<Indicator>(to_[id].node).op);
    });
  }
  return Join(std::move(rewritten), rule, span);
}

PredicateId PredicateRewriter::Join(std::vector<PredicateId> operands, ValueRule rule,
                                    SourceSpan span) {
  if (operands.size() == 1) return operands[0];
  if (rule == ValueRule::kAny && !is_negated_) return JoinAlternatives(to_, operands, span);
  return JoinPredicates(to_, operands, rule, span);
}

std::optional<schema::FieldMapping> PredicateRewriter::ColumnNamed(ir::Text name) const {
  const std::optional<schema::ScalarType> type = computed_.TypeOf(name);
  if (!type) return std::nullopt;
  const bool is_number = schema::IsInteger(*type) || *type == schema::ScalarType::kReal;
  if (!is_number && *type != schema::ScalarType::kString) return std::nullopt;
  schema::FieldMapping mapping{.field = name};
  mapping.kind = is_number ? schema::FieldKind::kNumber : schema::FieldKind::kText;
  mapping.columns[0] = name;
  return mapping;
}

std::optional<schema::FieldMapping> PredicateRewriter::FindField(const ir::FieldRef& field,
                                                                 Need need) {
  const auto refuse = [&](const std::string& message, std::string help) {
    if (need == Need::kOfTest) {
      reporter_.Refuse(kNoColumn, field.span, message, std::move(help));
    } else {
      reporter_.RefuseRule(kNoColumn, field.span, message, std::move(help));
    }
    return std::nullopt;
  };
  std::optional<schema::FieldMapping> mapping = schema::MapField(home_, *event_, field.name);
  if (field.is_mapped) {
    const std::optional<schema::FieldMapping> column = ColumnNamed(field.name);
    const bool is_other = mapping && column && mapping->columns[0] != column->columns[0];
    if (is_other) {
      return refuse(fmt::format("a pipeline calls this field `{}`, which is a column of `{}` and "
                                "a field of Sigma that is another column",
                                field.name, home_.table),
                    "map it to a name that means one thing");
    }
    if (!mapping) mapping = column;
  }
  if (!mapping) {
    return refuse(
        fmt::format("no column of `{}` is known for the field `{}`", home_.table, field.name),
        "check the field's spelling, or use a field that the table has");
  }
  if (mapping->kind == schema::FieldKind::kNone) {
    return refuse(
        fmt::format("`{}` has no column for `{}`: {}", home_.table, field.name, mapping->reason),
        "use a field that the table has, or another target");
  }
  return mapping;
}

std::optional<Outcome> PredicateRewriter::RewriteIndicator(const Indicator& indicator,
                                                           SourceSpan span) {
  std::optional<Outcome> outcome = RewriteWhole(indicator, span);
  if (outcome || !reporter_.allows_losses()) return outcome;
  // Counts as found, so that the query finds all that the rule finds.
  trace_ += '?';
  return !is_negated_;
}

std::optional<Outcome> PredicateRewriter::RewriteWhole(const Indicator& indicator,
                                                       SourceSpan span) {
  for (const ir::ValueTransform transform : indicator.transforms) {
    const std::string_view name = Untranslated(transform);
    if (name.empty()) continue;
    reporter_.Refuse(kUnsupportedModifier, indicator.operator_span,
                     fmt::format("the modifier `{}` is not translated yet", name),
                     "write the values that it stands for");
    return std::nullopt;
  }
  if (!indicator.field) return RewriteKeyword(indicator, span);
  for (const schema::ConstantField& constant : event_->constants) {
    if (constant.field == indicator.field->name) return RewriteConstant(indicator, constant.value);
  }
  if (std::ranges::any_of(indicator.values, IsQueryExpression)) {
    return RewriteExpressions(indicator, span);
  }
  const std::optional<schema::FieldMapping> mapping = FindField(*indicator.field);
  if (!mapping) return std::nullopt;
  if (mapping->kind == schema::FieldKind::kAbsent) {
    const bool is_true = AsksForPresence(indicator.op) == false;
    trace_ += is_true ? "+" : "-";
    return is_true;
  }
  const auto add = [&](std::string_view text) {
    trace_ += text;
    trace_ += ',';
  };
  std::ranges::for_each(mapping->columns, add);
  std::ranges::for_each(mapping->any, add);
  add(mapping->path);
  add(mapping->rest);
  const auto is_field = [](const Value& value) {
    return std::holds_alternative<ir::FieldValue>(value.node);
  };
  if (std::ranges::any_of(indicator.values, is_field)) {
    return RewriteFieldComparison(indicator, *mapping, span);
  }
  if (const std::optional<bool> is_present = AsksForPresence(indicator.op)) {
    Alternatives presence;
    matcher_.MatchPresence(*is_present, *mapping, presence);
    return AddAny(indicator, span, std::move(presence));
  }
  const bool is_any = indicator.value_rule == ValueRule::kAny;
  std::vector<Alternatives> values(1);  // of all values together, or of each
  if (is_any) values.front().tests.reserve(indicator.values.size());
  std::vector<Value> forms_made;
  bool is_refused = false;
  for (const Value& value : indicator.values) {
    const auto forms = Forms(indicator, value, forms_made);
    if (!forms) return std::nullopt;
    if (!is_any && !values.back().empty()) values.emplace_back();
    for (const Value& form : *forms) {
      const bool is_matched = matcher_.Match(indicator, form, *mapping, values.back());
      is_refused = is_refused || !is_matched;
    }
  }
  const bool can_go_on = reporter_.allows_losses() && !LossDecides(indicator.value_rule);
  if (is_refused && (!can_go_on || values.front().empty())) return std::nullopt;
  if (is_any) return AddAny(indicator, span, std::move(values.front()));
  if (values.back().empty()) values.pop_back();
  return AddAll(indicator, span, std::move(values));
}

PredicateId PredicateRewriter::AddAtoms(const Indicator& indicator, SourceSpan span,
                                        std::vector<Atom> atoms, ValueRule rule) {
  // Tests of one column that differ only in the value are one indicator, in order of the first.
  std::vector<Indicator> groups;
  for (Atom& atom : atoms) {
    auto group = std::ranges::find_if(groups, [&](const Indicator& other) {
      return atom.value.has_value() != other.values.empty() && other.field->name == atom.column &&
             other.op == atom.op && other.case_rule == atom.case_rule;
    });
    if (group == groups.end()) {
      Indicator made{.field = indicator.field,
                     .op = atom.op,
                     .case_rule = atom.case_rule,
                     .value_rule = rule,
                     .operator_span = indicator.operator_span};
      made.field->name = atom.column;
      std::ranges::copy_if(indicator.transforms, std::back_inserter(made.transforms), IsRegexFlag);
      if (atom.value) made.values.reserve(atoms.size());
      groups.push_back(std::move(made));
      group = groups.end() - 1;
    }
    if (atom.value) group->values.push_back(*std::move(atom.value));
  }
  std::vector<PredicateId> operands;
  for (Indicator& group : groups) {
    // In a regular expression `\S` is not `\s`, whatever letters it matches.
    const bool is_caseless = group.case_rule == ir::CaseRule::kInsensitive;
    if (is_caseless && group.op != ir::MatchOperator::kRegex) TakeOutRepeats(group.values);
    const bool is_long = group.values.size() > kMostComparisons;
    if (auto joined = is_long ? TakeAsRegex(group, *to_.arena) : std::nullopt) {
      operands.push_back(to_.Add({span, std::move(*joined)}));
      if (group.values.empty()) continue;
    }
    operands.push_back(to_.Add({span, std::move(group)}));
  }
  return Join(std::move(operands), rule, span);
}

PredicateId PredicateRewriter::AddAny(const Indicator& indicator, SourceSpan span,
                                      Alternatives alternatives) {
  std::vector<PredicateId> operands;
  if (!alternatives.tests.empty()) {
    operands.push_back(AddAtoms(indicator, span, std::move(alternatives.tests), ValueRule::kAny));
  }
  // Several values may mean that none of several columns has one: said once.
  bool says_absent = false;
  for (std::vector<Atom>& atoms : alternatives.groups) {
    const bool is_absent =
        std::ranges::none_of(atoms, [](const Atom& atom) { return atom.value.has_value(); });
    if (is_absent && std::exchange(says_absent, true)) continue;
    operands.push_back(AddAtoms(indicator, span, std::move(atoms), ValueRule::kAll));
  }
  return Join(std::move(operands), ValueRule::kAny, span);
}

PredicateId PredicateRewriter::AddAll(const Indicator& indicator, SourceSpan span,
                                      std::vector<Alternatives> values) {
  const bool is_simple = std::ranges::all_of(values, [](const Alternatives& value) {
    return value.tests.size() == 1 && value.groups.empty();
  });
  if (is_simple) {
    std::vector<Atom> atoms;
    for (Alternatives& value : values) atoms.push_back(std::move(value.tests[0]));
    return AddAtoms(indicator, span, std::move(atoms), ValueRule::kAll);
  }
  std::vector<PredicateId> operands;
  for (Alternatives& value : values) operands.push_back(AddAny(indicator, span, std::move(value)));
  return Join(std::move(operands), ValueRule::kAll, span);
}

}  // namespace lintel::transform
