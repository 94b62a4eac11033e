#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "compiler/ir/predicate.h"
#include "compiler/ir/rule.h"
#include "compiler/schema/sigma_mapping.h"
#include "compiler/transform/computed_columns.h"
#include "compiler/transform/reporter.h"

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

// The one test; without a braced list, which would copy it.
inline Alternatives One(Atom atom) {
  Alternatives one(1);
  one[0].push_back(std::move(atom));
  return one;
}

// Says the tests of one field in terms of a table's columns. What it cannot say it reports at the
// value's span.
class ColumnMatcher {
 public:
  // `rule` is the one that the texts are kept for.
  ColumnMatcher(const ir::Rule& rule, ComputedColumns& computed, Reporter& reporter)
      : rule_(rule), computed_(computed), reporter_(reporter) {}

  // `value` of the indicator, its value transforms applied, on the field's columns.
  std::optional<Alternatives> Match(const ir::Indicator& indicator, const ir::Value& value,
                                    const schema::FieldMapping& mapping);

  // The one column that holds the field's whole text or number; it may be a computed one. Only for
  // kinds that have one.
  ir::Text WholeColumn(const schema::FieldMapping& mapping);

  // Whether the field has a value at all.
  Alternatives MatchPresence(bool is_present, const schema::FieldMapping& mapping);

 private:
  using Result = std::optional<Alternatives>;

  Result MatchText(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  Result MatchScalarAsText(const ir::Indicator& indicator, const ir::Value& value,
                           const schema::FieldMapping& mapping);
  Result MatchNumber(const ir::Indicator& indicator, const ir::Value& value,
                     const schema::FieldMapping& mapping);
  // An item in XML text, and items without names in the JSON text of a bag.
  Result MatchXmlMember(const ir::Indicator& indicator, const ir::Value& value,
                        const schema::FieldMapping& mapping);
  Result MatchJsonText(const ir::Indicator& indicator, const ir::Value& value,
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

  Result MatchPathOrName(const ir::Indicator& indicator, const ir::Value& value,
                         const schema::FieldMapping& mapping);
  // None where only the path without the second name can be asked.
  Result MatchNamedTwice(const ir::Indicator& indicator, const ir::Value& value,
                         const schema::FieldMapping& mapping);
  Result MatchRegistryDataAny(const ir::Indicator& indicator, const ir::Value& value,
                              const schema::FieldMapping& mapping);
  // Any of several columns.
  Result MatchAny(const ir::Indicator& indicator, const ir::Value& value,
                  const schema::FieldMapping& mapping);

  // The same of a column that has `-` where there is no value.
  Alternatives MatchPresenceBesideHyphens(bool is_present, ir::Text column);
  bool CheckListed(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  // The test as it is, on another column; a regular expression is checked first.
  Result Same(const ir::Indicator& indicator, const ir::Value& value, ir::Text column,
              ir::CaseRule case_rule);
  // A member as the computed column that an extend stage makes of it; any other as it is.
  schema::FieldMapping Flattened(const schema::FieldMapping& mapping);
  std::nullopt_t Refuse(const ir::Value& value, const std::string& message, std::string help);
  TextArena& arena() { return *rule_.arena; }

  const ir::Rule& rule_;
  ComputedColumns& computed_;
  Reporter& reporter_;
};

}  // namespace lintel::transform
