#pragma once

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
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

// What values of an indicator became: one of the tests has to hold, or all of one of the groups.
struct Alternatives {
  std::vector<Atom> tests;
  std::vector<std::vector<Atom>> groups;  // each of two tests or more

  bool empty() const { return tests.empty() && groups.empty(); }

  // Takes over what the other has.
  void Add(Alternatives other) {
    std::ranges::move(other.tests, std::back_inserter(tests));
    std::ranges::move(other.groups, std::back_inserter(groups));
  }
};

// Whether the operator compares sizes: `<` and its kin.
bool IsOrdering(ir::MatchOperator op);

// Says the tests of one field in terms of a table's columns. What it cannot say it reports at the
// value's span.
class ColumnMatcher {
 public:
  // `rule` is the one that the texts are kept for.
  ColumnMatcher(const ir::Rule& rule, ComputedColumns& computed, Reporter& reporter)
      : rule_(rule), computed_(computed), reporter_(reporter) {}

  // Adds `value` of the indicator, its value transforms applied, on the field's columns; false, and
  // nothing is added, where that cannot be said.
  bool Match(const ir::Indicator& indicator, const ir::Value& value,
             const schema::FieldMapping& mapping, Alternatives& to);

  // The one column that holds the field's whole text or number; it may be a computed one. Only for
  // kinds that have one.
  ir::Text WholeColumn(const schema::FieldMapping& mapping);

  // Adds whether the field has a value at all, which can always be said.
  bool MatchPresence(bool is_present, const schema::FieldMapping& mapping, Alternatives& to);

 private:
  // As Match() for a field that is in columns of the table or in a computed one.
  bool MatchColumns(const ir::Indicator& indicator, const ir::Value& value,
                    const schema::FieldMapping& mapping, Alternatives& to);
  // Whether a column of the kind can answer the test at all; if not, it is refused.
  bool CheckLimits(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  bool MatchKind(const ir::Indicator& indicator, const ir::Value& value,
                 const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchText(const ir::Indicator& indicator, const ir::Value& value,
                 const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchScalarAsText(const ir::Indicator& indicator, const ir::Value& value,
                         const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchNumber(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping, Alternatives& to);
  // An item in XML text, and items without names in the JSON text of a bag.
  bool MatchXmlMember(const ir::Indicator& indicator, const ir::Value& value,
                      const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchJsonText(const ir::Indicator& indicator, const ir::Value& value,
                     const schema::FieldMapping& mapping, Alternatives& to);
  // An address of IPv4 as it is and in the form that IPv6 has for it.
  bool MatchAddress(const ir::Indicator& indicator, const ir::Value& value,
                    const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchFileName(const ir::Indicator& indicator, const ir::Value& value,
                     const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchAccount(const ir::Indicator& indicator, const ir::Value& value,
                    const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchHash(const ir::Indicator& indicator, const ir::Value& value,
                 const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchRegistry(const ir::Indicator& indicator, const ir::Value& value,
                     const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchRegistryData(const ir::Indicator& indicator, const ir::Value& value,
                         const schema::FieldMapping& mapping, Alternatives& to);

  bool MatchPathOrName(const ir::Indicator& indicator, const ir::Value& value,
                       const schema::FieldMapping& mapping, Alternatives& to);
  // False where only the path without the second name can be asked.
  bool MatchNamedTwice(const ir::Indicator& indicator, const ir::Value& value,
                       const schema::FieldMapping& mapping, Alternatives& to);
  bool MatchRegistryDataAny(const ir::Indicator& indicator, const ir::Value& value,
                            const schema::FieldMapping& mapping, Alternatives& to);
  // Any of several columns.
  bool MatchAny(const ir::Indicator& indicator, const ir::Value& value,
                const schema::FieldMapping& mapping, Alternatives& to);

  // The same of a column that has `-` where there is no value.
  bool MatchPresenceBesideHyphens(bool is_present, ir::Text column, Alternatives& to);
  bool CheckListed(const ir::Indicator& indicator, const ir::Value& value,
                   const schema::FieldMapping& mapping);
  // The test as it is, on another column; a regular expression is checked first.
  bool Same(const ir::Indicator& indicator, ir::Value value, ir::Text column,
            ir::CaseRule case_rule, Alternatives& to);
  // A member as the computed column that an extend stage makes of it; any other as it is.
  schema::FieldMapping Flattened(schema::FieldMapping mapping);
  // Always false.
  bool Refuse(const ir::Value& value, const std::string& message, std::string help);
  // A text in the place of the value.
  ir::Value Instead(const ir::Value& value, std::string_view text);
  TextArena& arena() { return *rule_.arena; }

  const ir::Rule& rule_;
  ComputedColumns& computed_;
  Reporter& reporter_;
};

}  // namespace lintel::transform
