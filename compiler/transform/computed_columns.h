#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"

namespace lintel::transform {

// A column that no table has and an extend stage makes: Sigma's `TargetObject` out of a registry
// key and a value name, its `User` out of a domain and a name, a member of a bag.
struct ComputedColumn {
  ir::Text name;
  schema::FieldMapping mapping;
};

// The computed columns that a rule's query needs, in the order in which they were asked for.
class ComputedColumns {
 public:
  // `rule` is the one that texts are kept for and expressions are added to. A column gets no name
  // that the table has on the platform.
  ComputedColumns(ir::Rule& rule, schema::Platform platform, ir::Text table)
      : rule_(rule), table_(schema::FindTable(platform, table)) {}

  // The name of the column that holds the field.
  ir::Text NameFor(const schema::FieldMapping& mapping);

  const std::vector<ComputedColumn>& all() const { return columns_; }

  // The column of that name; null for one of the table.
  const ComputedColumn* Find(ir::Text name) const;

  // `strcat(a, @"\", b)`, with everything at the span.
  ir::ExpressionId Value(const ComputedColumn& column, SourceSpan span) const;

  // The type of a column of the table, where it is known.
  std::optional<schema::ScalarType> TypeOf(ir::Text column) const;

 private:
  ir::Rule& rule_;
  std::optional<schema::Table> table_;  // none where its columns are not known
  std::vector<ComputedColumn> columns_;
};

}  // namespace lintel::transform
