#include "compiler/transform/event_cover.h"

#include <algorithm>

#include "compiler/ir/overloaded.h"
#include "compiler/transform/predicate_rewriter.h"
#include "compiler/transform/value_text.h"

namespace lintel::transform {
namespace {

enum class Truth : std::uint8_t { kFalse, kUnknown, kTrue };

// What a condition is of an imaginary event that is none of those the home lists, and of which
// nothing else is known.
class OtherEvent {
 public:
  OtherEvent(const ir::Rule& rule, const schema::LogSourceMapping& home)
      : rule_(rule), home_(home) {}

  Truth Judge(ir::PredicateId id, int depth) const {
    if (depth > kMaxDepth) return Truth::kUnknown;
    const auto selections = [&](const std::vector<ir::SelectionId>& ids, ir::ValueRule rule) {
      std::vector<ir::PredicateId> operands;
      for (const ir::SelectionId selection : ids) operands.push_back(rule_[selection].predicate);
      return JudgeAll(operands, rule, depth);
    };
    return std::visit(ir::Overloaded{
                          [&](const ir::Indicator& indicator) { return Judge(indicator); },
                          [&](const ir::AllOf& all) {
                            return JudgeAll(all.operands, ir::ValueRule::kAll, depth);
                          },
                          [&](const ir::AnyOf& any) { return JudgeAny(any, depth); },
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
  Truth JudgeAny(const ir::AnyOf& any, int depth) const {
    return JudgeAll(any.operands, ir::ValueRule::kAny, depth);
  }

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

  // False where the field that tells events apart must be one of those listed.
  Truth Judge(const ir::Indicator& indicator) const {
    if (!indicator.field || indicator.field->name != home_.by ||
        indicator.op != ir::MatchOperator::kEquals || indicator.values.empty()) {
      return Truth::kUnknown;
    }
    const auto is_listed = [&](const ir::Value& value) {
      const std::string spelling = Spelling(value);
      return std::ranges::any_of(home_.events, [&](const schema::EventKind& event) {
        return std::ranges::any_of(event.constants, [&](const schema::ConstantField& constant) {
          return constant.field == home_.by && EqualsIgnoringCase(constant.value, spelling);
        });
      });
    };
    return std::ranges::all_of(indicator.values, is_listed) ? Truth::kFalse : Truth::kUnknown;
  }

  const ir::Rule& rule_;
  const schema::LogSourceMapping& home_;
};

}  // namespace

std::optional<SourceSpan> BeyondHome(const ir::Rule& rule, const schema::LogSourceMapping& home) {
  if (home.by.empty()) return std::nullopt;
  const OtherEvent other(rule, home);
  for (const ir::SigmaCondition& condition : rule.conditions) {
    if (other.Judge(condition.predicate, 0) != Truth::kFalse) return condition.span;
  }
  return std::nullopt;
}

}  // namespace lintel::transform
