#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backends/kql/condition_layout.h"
#include "compiler/compile.h"
#include "compiler/diagnostics/diagnostic_sink.h"
#include "compiler/schema/catalog.h"

namespace lintel::backends::kql {

// The column type behind each indicator on the platform, by PredicateId; absent where unknown.
using ColumnTypes = std::vector<std::optional<schema::ScalarType>>;
ColumnTypes FindColumnTypes(const CompiledRule& compiled, schema::Platform platform);

// Writes predicates as KQL conditions. The operator follows from the match operator, the case
// rule, the number of values and the column's type; a negation becomes the operator's own (`!~`)
// where it has one. Null is kept out of negations, where KQL would drop the row.
class PredicateWriter {
 public:
  PredicateWriter(const ir::Rule& rule, const ColumnTypes& types, DiagnosticSink& sink)
      : rule_(rule), types_(types), sink_(sink) {}

  // The condition, or its negation, or nothing where KQL cannot say a part of it; each reason is
  // reported.
  std::optional<ConditionText> Write(ir::PredicateId id, bool negated = false);

 private:
  // The field as KQL writes it.
  struct Field {
    std::string text;                        // as a value of its own type
    std::string as_string;                   // as text: `tostring(RemotePort)` where it is none
    std::optional<schema::ScalarType> type;  // of `text`, where known
    bool is_row = false;                     // a keyword's `*`
  };

  // What a condition is written for. KQL comparisons can be null, which `where` drops; under a
  // negation null would drop rows that the rule matches, so there conditions are made false.
  enum class Sense { kPlain, kUnderNot, kInverted };

  ConditionText Write(ir::PredicateId id, Sense sense, int depth);
  ConditionText WriteAll(const std::vector<ir::PredicateId>& operands, ir::ValueRule rule,
                         Sense sense, int depth);
  ConditionText WriteNot(ir::PredicateId operand, Sense sense, int depth);
  ConditionText WriteIndicator(ir::PredicateId id, Sense sense);

  std::optional<Field> ReadField(ir::PredicateId id, const ir::Indicator& indicator);
  ConditionText WriteEquals(const ir::Indicator& indicator, const Field& field, Sense sense);
  ConditionText WriteStrings(const ir::Indicator& indicator, const Field& field, Sense sense);
  ConditionText WriteTerms(const ir::Indicator& indicator, const Field& field, Sense sense);
  ConditionText WriteRegex(const ir::Indicator& indicator, const Field& field, Sense sense);
  ConditionText WriteCidr(const ir::Indicator& indicator, const Field& field, Sense sense);
  ConditionText WriteOrdering(const ir::Indicator& indicator, const Field& field, Sense sense);

  static ConditionText WritePresence(const Field& field, bool present);

  // The value as KQL text of the field's type; nothing (and a report) where it does not fit.
  std::optional<std::string> Literal(const ir::Value& value, const Field& field);
  static bool HasPlaceholder(const ir::Value& value);
  ConditionText Refuse(SourceSpan span, std::string_view what);

  const ir::Rule& rule_;
  const ColumnTypes& types_;
  DiagnosticSink& sink_;
  bool failed_ = false;
};

// What in a regular expression KQL's engine (RE2's dialect) cannot run: `look-ahead`,
// `look-behind`, `back-reference`, `atomic group`; nothing if all is well.
std::optional<std::string_view> UnsupportedRegexPart(std::string_view pattern);

}  // namespace lintel::backends::kql
