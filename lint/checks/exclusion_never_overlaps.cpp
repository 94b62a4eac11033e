#include <algorithm>
#include <string>

#include "compiler/ir/overloaded.h"
#include "lint/check.h"
#include "lint/field_test.h"

namespace lintel::lint {
namespace {

// An equality that every row of the query fulfils.
struct Pin {
  std::string field;
  ir::PredicateId predicate;
};

// What is certain of a condition, and the pin that makes it so.
struct Verdict {
  Truth truth = Truth::kUnknown;
  std::optional<ir::PredicateId> pin;
  ir::PredicateId test;  // the test that fails
};

// Decides conditions on rows whose pinned fields are known.
class Judge {
 public:
  explicit Judge(const CheckContext& context)
      : rule_(context.rule()), fields_(rule_.predicates.size()) {
    const auto keep = [&](const std::vector<analysis::IndicatorUse>& uses) {
      for (const analysis::IndicatorUse& use : uses) {
        fields_[use.predicate.index] = FieldKey(rule_, use);
      }
    };
    keep(context.facts().indicators);
    for (const auto& exclusion : context.facts().documented_exclusions) keep(exclusion.indicators);
  }

  const ir::Rule& rule() const { return rule_; }
  const std::string& Field(ir::PredicateId id) const { return fields_[id.index]; }

  // The verdict on each predicate at or below `root`; others stay kUnknown.
  std::vector<Verdict> Decide(ir::PredicateId root, const std::vector<Pin>& pins) const;

  // The predicates that `id` is made of, selection names followed.
  std::vector<ir::PredicateId> Children(ir::PredicateId id) const;

 private:
  Verdict Test(ir::PredicateId id, const ir::Indicator& test, const std::vector<Pin>& pins) const;

  const ir::Rule& rule_;
  std::vector<std::string> fields_;  // by predicate
};

std::vector<ir::PredicateId> Judge::Children(ir::PredicateId id) const {
  using Ids = std::vector<ir::PredicateId>;
  return std::visit(
      ir::Overloaded{
          [](const ir::Indicator&) { return Ids(); },
          [](const ir::Condition&) { return Ids(); },
          [](const ir::AllOf& all) { return all.operands; },
          [](const ir::AnyOf& any) { return any.operands; },
          [](const ir::Not& negation) { return Ids{negation.operand}; },
          [&](const ir::SelectionRef& ref) { return Ids{rule_[ref.selection].predicate}; },
          [&](const ir::SelectionQuantifier& quantifier) {
            Ids ids;
            for (const ir::SelectionId selection : quantifier.selections) {
              ids.push_back(rule_[selection].predicate);
            }
            return ids;
          },
      },
      rule_[id].node);
}

Verdict Judge::Test(ir::PredicateId id, const ir::Indicator& test,
                    const std::vector<Pin>& pins) const {
  Verdict verdict{.test = id};
  if (Field(id).empty()) return verdict;
  for (const Pin& pin : pins) {
    if (pin.field != Field(id) || pin.predicate == id) continue;
    const auto& pinned = std::get<ir::Indicator>(rule_[pin.predicate].node);
    const Truth truth = Evaluate(test, pinned);
    if (truth == Truth::kNever || (truth == Truth::kAlways && !verdict.pin)) {
      verdict.truth = truth;
      verdict.pin = pin.predicate;
    }
    if (truth == Truth::kNever) return verdict;
  }
  return verdict;
}

// `and` is the worst of its parts, `or` the best; an empty one is true or false by itself.
Verdict Combine(const std::vector<Verdict>& verdicts, const std::vector<ir::PredicateId>& parts,
                bool is_all) {
  Verdict result{.truth = is_all ? Truth::kAlways : Truth::kNever};
  for (const ir::PredicateId part : parts) {
    const Verdict& one = verdicts[part.index];
    if (is_all ? one.truth < result.truth : one.truth > result.truth) result = one;
    if (!result.pin && one.truth == result.truth) result = one;
  }
  return result;
}

std::vector<Verdict> Judge::Decide(ir::PredicateId root, const std::vector<Pin>& pins) const {
  std::vector<Verdict> verdicts(rule_.predicates.size());
  struct Step {
    ir::PredicateId id;
    bool is_leaving;
  };
  std::vector<Step> pending{{root, false}};
  while (!pending.empty()) {
    const Step step = pending.back();
    pending.pop_back();
    const std::vector<ir::PredicateId> children = Children(step.id);
    if (!step.is_leaving) {
      pending.push_back({step.id, true});
      for (const ir::PredicateId child : children) pending.push_back({child, false});
      continue;
    }
    Verdict& verdict = verdicts[step.id.index];
    std::visit(ir::Overloaded{
                   [&](const ir::Indicator& test) { verdict = Test(step.id, test, pins); },
                   [](const ir::Condition&) {},
                   [&](const ir::AllOf&) { verdict = Combine(verdicts, children, true); },
                   [&](const ir::AnyOf&) { verdict = Combine(verdicts, children, false); },
                   [&](const ir::Not&) {
                     verdict = verdicts[children.front().index];
                     if (verdict.truth == Truth::kUnknown) return;
                     verdict.truth =
                         verdict.truth == Truth::kNever ? Truth::kAlways : Truth::kNever;
                   },
                   [&](const ir::SelectionRef&) { verdict = verdicts[children.front().index]; },
                   [&](const ir::SelectionQuantifier& quantifier) {
                     verdict = Combine(verdicts, children, quantifier.rule == ir::ValueRule::kAll);
                   },
               },
               rule_[step.id].node);
  }
  return verdicts;
}

// The pins and the exclusions of a condition: its parts that must all hold.
void Split(const Judge& judge, ir::PredicateId root, std::vector<Pin>& pins,
           std::vector<ir::PredicateId>& exclusions) {
  const ir::Rule& rule = judge.rule();
  std::vector<ir::PredicateId> pending{root};
  while (!pending.empty()) {
    const ir::PredicateId id = pending.back();
    pending.pop_back();
    const auto push = [&] {
      for (const ir::PredicateId child : judge.Children(id)) pending.push_back(child);
    };
    std::visit(
        ir::Overloaded{
            [&](const ir::Indicator& indicator) {
              if (IsPin(indicator) && !judge.Field(id).empty()) {
                pins.push_back({judge.Field(id), id});
              }
            },
            [](const ir::Condition&) {},
            [&](const ir::AllOf&) { push(); },
            [](const ir::AnyOf&) {},
            [&](const ir::Not& negation) { exclusions.push_back(negation.operand); },
            [&](const ir::SelectionRef&) { push(); },
            [&](const ir::SelectionQuantifier& quantifier) {
              if (quantifier.rule == ir::ValueRule::kAll || quantifier.selections.size() == 1) {
                push();
              }
            },
        },
        rule[id].node);
  }
}

std::string ValueList(const ir::Indicator& pin) {
  constexpr std::size_t kShown = 3;
  std::string list;
  for (std::size_t i = 0; i < pin.values.size() && i < kShown; ++i) {
    list += fmt::format("{}`{}`", i == 0 ? "" : " or ", LiteralText(pin.values[i]));
  }
  if (pin.values.size() > kShown) list += fmt::format(" or {} more", pin.values.size() - kShown);
  return list;
}

// A part of an exclusion, and the place to point at.
struct Part {
  ir::PredicateId id;
  SourceSpan span;
};

// The parts that each pick rows of their own: the operands of `or`, at any depth.
std::vector<Part> Alternatives(const Judge& judge, const Part& part) {
  const ir::Rule& rule = judge.rule();
  std::vector<Part> parts;
  std::visit(ir::Overloaded{
                 [](const ir::Indicator&) {},
                 [](const ir::Condition&) {},
                 [](const ir::Not&) {},
                 [&](const ir::AllOf& all) {
                   for (const ir::PredicateId id : all.operands) {
                     parts.push_back({id, rule[id].span});
                   }
                 },
                 [&](const ir::AnyOf& any) {
                   for (const ir::PredicateId id : any.operands) {
                     parts.push_back({id, rule[id].span});
                   }
                 },
                 [&](const ir::SelectionRef& ref) {
                   const ir::PredicateId id = rule[ref.selection].predicate;
                   parts.push_back({id, rule[id].span});
                 },
                 [&](const ir::SelectionQuantifier& quantifier) {
                   for (const ir::SelectionId selection : quantifier.selections) {
                     parts.push_back({rule[selection].predicate, rule[selection].name.span});
                   }
                 },
             },
             rule[part.id].node);
  return parts;
}

void ReportDead(const CheckContext& context, const Judge& judge, const Part& part,
                const Verdict& verdict, bool is_whole) {
  const auto& pin = std::get<ir::Indicator>(judge.rule()[*verdict.pin].node);
  context
      .Report(part.span, "this {} never applies to a row that the query finds",
              is_whole ? "exclusion" : "part of the exclusion")
      .Help(fmt::format("the query only finds rows whose `{}` is {}: test another column, or "
                        "leave it out",
                        judge.Field(*verdict.pin), ValueList(pin)))
      .Note(judge.rule()[*verdict.pin].span, "this condition fixes the column");
}

// Reports an exclusion that no row fulfils, or those of its alternatives that no row fulfils.
void CheckExclusion(const CheckContext& context, const Judge& judge, const Part& exclusion,
                    const std::vector<Pin>& pins) {
  if (pins.empty()) return;
  const std::vector<Verdict> verdicts = judge.Decide(exclusion.id, pins);
  std::vector<Part> pending{exclusion};
  while (!pending.empty()) {
    const Part part = pending.back();
    pending.pop_back();
    const Verdict& verdict = verdicts[part.id.index];
    if (verdict.truth == Truth::kNever && verdict.pin) {
      ReportDead(context, judge, part, verdict, part.id == exclusion.id);
    } else if (verdict.truth != Truth::kNever) {
      const std::vector<Part> parts = Alternatives(judge, part);
      pending.insert(pending.end(), parts.rbegin(), parts.rend());
    }
  }
}

// The names that an extend stage gives a new meaning to.
bool Redefines(const ir::Rule& rule, const ir::Extend& extend, std::string_view field) {
  for (const ir::ExpressionId column : extend.columns) {
    const auto* named = std::get_if<ir::NamedExpression>(&rule[column].node);
    if (named == nullptr) continue;
    for (const Spanned<ir::Text>& name : named->names) {
      // `field` may have members and functions around the name.
      if (field.find(name.value) != std::string_view::npos) return true;
    }
  }
  return false;
}

// Follows one pipeline. Conditions hold together as long as the stages between them keep rows as
// they are; whatever computes new rows ends what is known.
class Pipeline {
 public:
  Pipeline(const CheckContext& context, const Judge& judge) : context_(context), judge_(judge) {}

  // Reports the exclusions of the query, and gives the pins that hold up to the first stage that
  // computes new rows: what a documented exclusion would stand beside.
  std::vector<Pin> Run(const ir::Query& query) {
    const ir::Rule& rule = judge_.rule();
    std::optional<std::vector<Pin>> first_pins;
    for (const ir::Stage& stage : query.stages) {
      if (const auto* where = std::get_if<ir::Where>(&stage.node)) {
        Split(judge_, where->predicate, pins_, exclusions_);
      } else if (const auto* extend = std::get_if<ir::Extend>(&stage.node)) {
        Flush();
        std::erase_if(pins_, [&](const Pin& pin) { return Redefines(rule, *extend, pin.field); });
      } else if (std::holds_alternative<ir::Take>(stage.node) ||
                 std::holds_alternative<ir::Top>(stage.node)) {
        Flush();  // a later condition picks from fewer rows
      } else if (!std::holds_alternative<ir::Sort>(stage.node)) {
        Flush();
        const bool is_start = &stage == &query.stages.front();
        if (!is_start && !first_pins) first_pins = pins_;
        pins_.clear();
      }
    }
    Flush();
    return first_pins ? std::move(*first_pins) : std::move(pins_);
  }

 private:
  void Flush() {
    for (const ir::PredicateId id : exclusions_) {
      CheckExclusion(context_, judge_, {id, judge_.rule()[id].span}, pins_);
    }
    exclusions_.clear();
  }

  const CheckContext& context_;
  const Judge& judge_;
  std::vector<Pin> pins_;
  std::vector<ir::PredicateId> exclusions_;
};

void Run(const CheckContext& context) {
  const ir::Rule& rule = context.rule();
  // What a filter leaves out of other rules overlaps with those.
  if (rule.filter) return;
  const Judge judge(context);

  std::vector<Pin> pins;
  for (std::uint32_t i = 0; i < rule.queries.size(); ++i) {
    std::vector<Pin> found = Pipeline(context, judge).Run(rule.queries[i]);
    if (rule.main && rule.main->index == i) pins = std::move(found);
  }
  // Several conditions are several searches: what is dead in one may live in another.
  if (!rule.main && rule.conditions.size() == 1) {
    std::vector<ir::PredicateId> exclusions;
    Split(judge, rule.conditions.front().predicate, pins, exclusions);
    for (const ir::PredicateId id : exclusions) {
      CheckExclusion(context, judge, {id, rule[id].span}, pins);
    }
  }
  for (const analysis::DocumentedExclusion& exclusion : context.facts().documented_exclusions) {
    const ir::FalsePositive& scenario = rule.metadata.false_positives[exclusion.false_positive];
    CheckExclusion(context, judge, {*scenario.exclusion, rule[*scenario.exclusion].span}, pins);
  }
}

}  // namespace

extern const Check kExclusionNeverOverlaps;
const Check kExclusionNeverOverlaps{
    .info = {.code = "Q102",
             .name = "exclusion-never-overlaps",
             .severity = Severity::kWarning,
             .summary = "exclusion that cannot apply to any row the query finds",
             .rationale =
                 "Where the query keeps only rows with certain values of a column, an exclusion "
                 "that asks for other values of the same column removes nothing. It reads like a "
                 "tuned rule and is none: either the exclusion means another column (the parent's "
                 "file name, not the file name), or it belongs to another rule. Only what follows "
                 "from literal equalities is reported, in queries and in documented exclusions; "
                 "of an `or`, each part that cannot apply.",
             .bad_example = R"(DeviceProcessEvents
| where FileName =~ "certutil.exe"
| where FileName !contains "updater"
)",
             .good_example = R"(DeviceProcessEvents
| where FileName =~ "certutil.exe"
| where InitiatingProcessFileName !contains "updater"
)",
             .source = "Kusto documentation, \"String operators\"; Sigma specification 2.1, "
                       "\"Condition\""},
    .run = Run};

}  // namespace lintel::lint
