#pragma once

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/column_match.h"
#include "compiler/transform/query_expression.h"
#include "compiler/transform/reporter.h"

namespace lintel::transform {

// What a predicate is for one kind of event: known already, or a predicate of the new rule.
using Outcome = std::variant<bool, ir::PredicateId>;

// Deeper than any condition that the front end accepts; a programmer's mistake ends here.
inline constexpr int kMaxDepth = 512;

// Whether the operator asks for the presence of a value, and which way; none for any other.
std::optional<bool> AsksForPresence(ir::MatchOperator op);

// Rewrites a Sigma rule's predicates for one kind of event of a home: selections are expanded,
// fields become columns, and what the kind of event says about a field is decided here.
class PredicateRewriter {
 public:
  PredicateRewriter(const ir::Rule& from, ir::Rule& to, const schema::LogSourceMapping& home,
                    ColumnMatcher& matcher, const ComputedColumns& computed, Reporter& reporter,
                    ReadCondition read_condition)
      : from_(from),
        to_(to),
        home_(home),
        table_(home.known),
        matcher_(matcher),
        computed_(computed),
        reporter_(reporter),
        read_condition_(read_condition) {}

  // The predicate on rows of that kind; nothing when a part was refused.
  std::optional<Outcome> Rewrite(ir::PredicateId id, const schema::EventKind& event);

  // The column that holds the field's whole text or number in rows of that kind; nothing, and a
  // report at the field, where none does.
  std::optional<ir::Text> ColumnOf(const ir::FieldRef& field, const schema::EventKind& event);

  // What the last rewriting made of each indicator, in order: equal traces are equal predicates.
  const std::string& trace() const { return trace_; }

 private:
  std::optional<Outcome> Rewrite(ir::PredicateId id, int depth);
  std::optional<Outcome> RewriteAll(const std::vector<ir::PredicateId>& operands,
                                    ir::ValueRule rule, SourceSpan span, int depth);
  std::optional<Outcome> RewriteIndicator(const ir::Indicator& indicator, SourceSpan span);
  std::optional<Outcome> RewriteWhole(const ir::Indicator& indicator, SourceSpan span);
  // Whether an operand of that value decides a list where what cannot be said counts as found.
  bool LossDecides(ir::ValueRule rule) const {
    return (rule == ir::ValueRule::kAny) != is_negated_;
  }
  // A test of the event's whole text: any of the columns that hold it.
  std::optional<Outcome> RewriteKeyword(const ir::Indicator& indicator, SourceSpan span);
  // Whether the constants of the kind of event may decide a part of the rule.
  bool MayKnow(const schema::EventKind& event) const;
  // What the constants of the kind of event alone say about the predicate; reports nothing.
  std::optional<bool> Known(ir::PredicateId id, int depth) const;
  // Columns compared with each other.
  std::optional<Outcome> RewriteFieldComparison(const ir::Indicator& indicator,
                                                const schema::FieldMapping& mapping,
                                                SourceSpan span);
  // Values that are conditions of a pipeline's, and those beside them.
  std::optional<Outcome> RewriteExpressions(const ir::Indicator& indicator, SourceSpan span);
  std::optional<Outcome> RewriteConstant(const ir::Indicator& indicator, std::string_view constant);
  // Whether the query can go on without a field that the table lacks, where losses are allowed.
  enum class Need { kOfTest, kOfQuery };
  std::optional<schema::FieldMapping> FindField(const ir::FieldRef& field,
                                                Need need = Need::kOfTest);
  // The table's text or number column of that name.
  std::optional<schema::FieldMapping> ColumnNamed(ir::Text name) const;
  // The value with the steps of the indicator's modifiers applied: its forms, which are kept in
  // `made` where the value is not its only one.
  std::optional<std::span<const ir::Value>> Forms(const ir::Indicator& indicator,
                                                  const ir::Value& value,
                                                  std::vector<ir::Value>& made);
  // What the indicator is, with the alternatives of any of its values or those of each.
  ir::PredicateId AddAny(const ir::Indicator& indicator, SourceSpan span,
                         Alternatives alternatives);
  ir::PredicateId AddAll(const ir::Indicator& indicator, SourceSpan span,
                         std::vector<Alternatives> values);
  ir::PredicateId AddAtoms(const ir::Indicator& indicator, SourceSpan span, std::vector<Atom> atoms,
                           ir::ValueRule rule);
  ir::PredicateId Join(std::vector<ir::PredicateId> operands, ir::ValueRule rule, SourceSpan span);

  const ir::Rule& from_;
  ir::Rule& to_;
  const schema::LogSourceMapping& home_;
  const schema::TableMapping& table_;
  ColumnMatcher& matcher_;
  const ComputedColumns& computed_;
  Reporter& reporter_;
  ReadCondition read_condition_;  // null where there is none to read
  const schema::EventKind* event_ = nullptr;
  bool may_know_ = false;  // what MayKnow() says of the event
  std::string trace_;
  bool is_negated_ = false;  // whether an odd number of Not is around what is being rewritten
};

}  // namespace lintel::transform
