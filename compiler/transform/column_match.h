#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/ir/predicate.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/transform_diagnostics.h"

namespace lintel::transform {

// One test of one column. Without a value: whether it is empty or null.
struct Atom {
  ir::Text column;
  ir::MatchOperator op = ir::MatchOperator::kEquals;
  ir::CaseRule case_rule = ir::CaseRule::kInsensitive;
  std::optional<ir::Value> value;
};

// What one value of an indicator became: one of the lists has to hold, each as a whole.
using Alternatives = std::vector<std::vector<Atom>>;

// A column that no table has and an extend stage makes: Sigma's `TargetObject` out of a registry
// key and a value name, its `User` out of a domain and a name.
struct ComputedColumn {
  ir::Text name;
  schema::FieldMapping mapping;
};

// Says the tests of one field in terms of a table's columns. What it cannot say it reports at the
// value's span.
class ColumnMatcher {
 public:
  // `rule` is the one that the texts are kept for.
  ColumnMatcher(const ir::Rule& rule, Reporter& reporter) : rule_(rule), reporter_(reporter) {}

  // `value` of the indicator, its value transforms applied, on the field's columns.
  std::optional<Alternatives> Match(const ir::Indicator& indicator, const ir::Value& value,
                                    const schema::FieldMapping& mapping);

  // Whether the field has a value at all.
  Alternatives MatchPresence(bool is_present, const schema::FieldMapping& mapping);

  // The computed columns that matches so far name.
  const std::vector<ComputedColumn>& computed_columns() const { return computed_; }

 private:
  using Result = std::optional<Alternatives>;

  Result MatchText(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  Result MatchNumber(const ir::Indicator& indicator, const ir::Value& value,
                     const schema::FieldMapping& mapping);
  Result MatchFileName(const ir::Indicator& indicator, const ir::Value& value,
                       const schema::FieldMapping& mapping);
  Result MatchAccount(const ir::Indicator& indicator, const ir::Value& value,
                      const schema::FieldMapping& mapping);
  Result MatchHash(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  Result MatchRegistry(const ir::Indicator& indicator, const ir::Value& value,
                       const schema::FieldMapping& mapping);
  Result MatchRegistryData(const ir::Indicator& indicator, const ir::Value& value,
                           const schema::FieldMapping& mapping);

  // The test as it is, on another column; a regular expression is checked first.
  Result Same(const ir::Indicator& indicator, const ir::Value& value, ir::Text column,
              ir::CaseRule case_rule);
  // The computed column of the field, noted for the extend stage.
  ir::Text Computed(const schema::FieldMapping& mapping);
  std::nullopt_t Refuse(const ir::Value& value, const std::string& message, std::string help);
  TextArena& arena() { return *rule_.arena; }

  const ir::Rule& rule_;
  Reporter& reporter_;
  std::vector<ComputedColumn> computed_;
};

}  // namespace lintel::transform
