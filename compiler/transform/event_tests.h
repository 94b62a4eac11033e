#pragma once

#include <optional>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/computed_columns.h"

namespace lintel::transform {

// Writes the tests that tell the rows of one kind of event from the table's other rows. They are
// added to the rule, all at the span of its log source.
class EventTests {
 public:
  EventTests(ir::Rule& rule, const ComputedColumns& columns, SourceSpan span)
      : rule_(rule), columns_(columns), span_(span) {}

  // Rows of this kind: compared exactly, as the values are fixed names or numbers.
  std::vector<ir::PredicateId> Of(const schema::EventKind& event);

  // `EventID == 4656`, as an expression: whether a row is of this kind rather than another of the
  // same column. None where more than that column tells them apart.
  std::optional<ir::ExpressionId> Expression(const schema::EventKind& event);

  // Rows in which the column has a value.
  ir::PredicateId Presence(ir::Text column);

 private:
  ir::PredicateId Compare(const schema::ColumnValues& wanted, ir::CaseRule case_rule);
  ir::PredicateId CompareJson(const schema::ColumnValues& wanted);
  ir::FieldRef FieldOf(ir::Text column) const;

  ir::Rule& rule_;
  const ComputedColumns& columns_;
  SourceSpan span_;
};

}  // namespace lintel::transform
