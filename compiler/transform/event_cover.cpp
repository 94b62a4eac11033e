#include "compiler/transform/event_cover.h"

#include <algorithm>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

enum class Truth : std::uint8_t { kFalse, kUnknown, kTrue };

// What a condition is of an imaginary event of which only that is known which `JudgeTest` says of
// a single test.
template <class JudgeTest>
class ImaginaryEvent {
 public:
  ImaginaryEvent(const ir::Rule& rule, JudgeTest judge_test)
      : rule_(rule), judge_test_(std::move(judge_test)) {}

  Truth Judge(ir::PredicateId id, int depth) const {
    if (depth > kMaxDepth) return Truth::kUnknown;
    const auto selections = [&](const std::vector<ir::SelectionId>& ids, ir::ValueRule rule) {
      std::vector<ir::PredicateId> operands;
      for (const ir::SelectionId selection : ids) operands.push_back(rule_[selection].predicate);
      return JudgeAll(operands, rule, depth);
    };
    return std::visit(ir::Overloaded{
                          [&](const ir::Indicator& indicator) { return judge_test_(indicator); },
                          [&](const ir::AllOf& all) {
                            return JudgeAll(all.operands, ir::ValueRule::kAll, depth);
                          },
                          [&](const ir::AnyOf& any) {
                            return JudgeAll(any.operands, ir::ValueRule::kAny, depth);
                          },
                          [&](const ir::Not& negation) {
                            const Truth truth = Judge(negation.operand, depth + 1);
                            if (truth == Truth::kUnknown) return truth;
                            return truth == Truth::kTrue ? Truth::kFalse : Truth::kTrue;
                          },
                          [&](const ir::SelectionRef& ref) {
                            return selections({ref.selection}, ir::ValueRule::kAll);
                          },
                          [&](const ir::SelectionQuantifier& quantifier) {
                            return selections(quantifier.selections, quantifier.rule);
                          },
                          [](const ir::Condition&) { return Truth::kUnknown; },
                      },
                      rule_[id].node);
  }

 private:
  Truth JudgeAll(const std::vector<ir::PredicateId>& operands, ir::ValueRule rule,
                 int depth) const {
    const Truth decisive = rule == ir::ValueRule::kAny ? Truth::kTrue : Truth::kFalse;
    Truth result = rule == ir::ValueRule::kAny ? Truth::kFalse : Truth::kTrue;
    for (const ir::PredicateId operand : operands) {
      const Truth truth = Judge(operand, depth + 1);
      if (truth == decisive) return decisive;
      if (truth == Truth::kUnknown) result = truth;
    }
    return result;
  }

  const ir::Rule& rule_;
  JudgeTest judge_test_;
};

bool IsListed(const schema::LogSourceMapping& home, std::string_view event_number) {
  return std::ranges::any_of(home.events, [&](const schema::EventKind& event) {
    return std::ranges::any_of(event.constants, [&](const schema::ConstantField& constant) {
      return constant.field == home.by && EqualsIgnoringCase(constant.value, event_number);
    });
  });
}

// Whether the test is one of the field that tells events apart.
bool NamesEvents(const ir::Indicator& indicator, const schema::LogSourceMapping& home) {
  return indicator.field && indicator.field->name == home.by &&
         indicator.op == ir::MatchOperator::kEquals && !indicator.values.empty();
}

bool EndsIgnoringCase(std::string_view text, std::string_view ending) {
  return text.size() >= ending.size() &&
         EqualsIgnoringCase(text.substr(text.size() - ending.size()), ending);
}

// Whether the test is of the field that tells events apart, by its end at least.
bool AsksForEnd(const ir::Indicator& indicator, const schema::LogSourceMapping& home) {
  const bool asks_for_end =
      indicator.op == ir::MatchOperator::kEquals || indicator.op == ir::MatchOperator::kEndsWith;
  if (!indicator.field || !asks_for_end || !indicator.transforms.empty()) return false;
  // Some log sources spell the field in several ways.
  const auto column = [&](std::string_view field) {
    const auto mapping = schema::MapField(home, home.events.front(), field);
    return mapping ? mapping->columns[0] : std::string_view();
  };
  return !column(home.by).empty() && column(indicator.field->name) == column(home.by);
}

// The first value that does not end as the home says.
const ir::Value* FindOtherEnding(const ir::Indicator& indicator,
                                 const schema::LogSourceMapping& home) {
  const auto ends_so = [&](const ir::Value& value) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    if (string == nullptr || string->parts.empty()) return false;
    const auto* end = std::get_if<ir::Text>(&string->parts.back());
    return end != nullptr && std::ranges::any_of(home.endings, [&](std::string_view ending) {
             return EndsIgnoringCase(*end, ending);
           });
  };
  const auto found = std::ranges::find_if_not(indicator.values, ends_so);
  return found == indicator.values.end() ? nullptr : &*found;
}

// False where the field that tells events apart must be one of those that the home lists.
Truth JudgeOfOther(const ir::Indicator& indicator, const schema::LogSourceMapping& home) {
  if (!home.endings.empty()) {
    const bool is_false = AsksForEnd(indicator, home) && !indicator.values.empty() &&
                          FindOtherEnding(indicator, home) == nullptr;
    return is_false ? Truth::kFalse : Truth::kUnknown;
  }
  if (!NamesEvents(indicator, home)) return Truth::kUnknown;
  const auto is_listed = [&](const ir::Value& value) { return IsListed(home, Spelling(value)); };
  return std::ranges::all_of(indicator.values, is_listed) ? Truth::kFalse : Truth::kUnknown;
}

// Whether a path that begins with `/` never matches the value: it has a backslash, or begins with
// something else.
bool IsNoPosixPath(const ir::StringValue& value, ir::MatchOperator op) {
  const bool is_beginning =
      op == ir::MatchOperator::kEquals || op == ir::MatchOperator::kStartsWith;
  for (const ir::StringPart& part : value.parts) {
    const auto* text = std::get_if<ir::Text>(&part);
    if (text == nullptr) continue;
    const bool is_first = &part == &value.parts.front();
    if (is_beginning && is_first && !text->starts_with('/')) return true;
    if (text->find('\\') != ir::Text::npos) return true;
  }
  return false;
}

bool HasText(const ir::StringValue& value) {
  return std::ranges::any_of(value.parts, [](const ir::StringPart& part) {
    return std::holds_alternative<ir::Text>(part);
  });
}

// False where a path must be one of Windows, or a field that only Windows has some text.
Truth JudgeOfPosix(const ir::Indicator& indicator, const schema::LogSourceMapping& home,
                   const schema::EventKind& event) {
  const bool is_text_test = indicator.op == ir::MatchOperator::kEquals ||
                            indicator.op == ir::MatchOperator::kContains ||
                            indicator.op == ir::MatchOperator::kStartsWith ||
                            indicator.op == ir::MatchOperator::kEndsWith;
  if (!indicator.field || !is_text_test || indicator.values.empty() ||
      !indicator.transforms.empty()) {
    return Truth::kUnknown;
  }
  const auto holds_path = [&] {
    const auto mapping = schema::MapField(home, event, indicator.field->name);
    if (!mapping) return false;
    return mapping->kind == schema::FieldKind::kPath ||
           mapping->kind == schema::FieldKind::kFolder ||
           mapping->kind == schema::FieldKind::kPathOrName ||
           mapping->kind == schema::FieldKind::kNamedTwice;
  };
  const bool is_absent =
      std::ranges::find(event.windows_fields, indicator.field->name) != event.windows_fields.end();
  if (!is_absent && !holds_path()) return Truth::kUnknown;
  const auto is_false = [&](const ir::Value& value) {
    const auto* string = std::get_if<ir::StringValue>(&value.node);
    if (string == nullptr) return false;
    return is_absent ? HasText(*string) : IsNoPosixPath(*string, indicator.op);
  };
  const bool is_never = indicator.value_rule == ir::ValueRule::kAll
                            ? std::ranges::any_of(indicator.values, is_false)
                            : std::ranges::all_of(indicator.values, is_false);
  return is_never ? Truth::kFalse : Truth::kUnknown;
}

// What to say of a condition that could be true of an event that is not listed: which event, where
// the condition is true of such as its tests name and of no others.
BeyondHome AskedEvent(const ir::Rule& rule, const schema::LogSourceMapping& home,
                      const ir::SigmaCondition& condition) {
  BeyondHome asked{condition.span, ""};
  if (!home.endings.empty()) {
    const ImaginaryEvent any(rule, [&](const ir::Indicator& indicator) {
      const ir::Value* other =
          AsksForEnd(indicator, home) ? FindOtherEnding(indicator, home) : nullptr;
      if (other != nullptr && asked.span.begin == condition.span.begin) asked.span = other->span;
      return Truth::kUnknown;
    });
    any.Judge(condition.predicate, 0);
    return asked;
  }
  const ImaginaryEvent unnamed(rule, [&](const ir::Indicator& indicator) {
    if (!NamesEvents(indicator, home)) return Truth::kUnknown;
    for (const ir::Value& value : indicator.values) {
      std::string number = Spelling(value);
      if (!asked.event.empty() || IsListed(home, number)) continue;
      asked = {value.span, std::move(number)};
    }
    return Truth::kFalse;
  });
  if (unnamed.Judge(condition.predicate, 0) == Truth::kFalse) return asked;
  return {condition.span, ""};
}

}  // namespace

std::optional<BeyondHome> FindBeyondHome(const ir::Rule& rule,
                                         const schema::LogSourceMapping& home) {
  if (home.by.empty()) return std::nullopt;
  const ImaginaryEvent other(
      rule, [&](const ir::Indicator& indicator) { return JudgeOfOther(indicator, home); });
  for (const ir::SigmaCondition& condition : rule.conditions) {
    if (other.Judge(condition.predicate, 0) != Truth::kFalse) {
      return AskedEvent(rule, home, condition);
    }
  }
  return std::nullopt;
}

bool CouldBePosix(const ir::Rule& rule, const schema::LogSourceMapping& home,
                  const schema::EventKind& event) {
  const ImaginaryEvent posix(
      rule, [&](const ir::Indicator& indicator) { return JudgeOfPosix(indicator, home, event); });
  return std::ranges::any_of(rule.conditions, [&](const ir::SigmaCondition& condition) {
    return posix.Judge(condition.predicate, 0) != Truth::kFalse;
  });
}

}  // namespace lintel::transform
