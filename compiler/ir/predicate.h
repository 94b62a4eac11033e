#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "compiler/ir/ids.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// How an indicator's field is matched. Where the two languages differ in name they agree here:
// Sigma's `endswith` and KQL's `endswith` are both kEndsWith. Negated operators do not exist
// (see Not), save that presence has both directions: requiring a value is no exclusion.
enum class MatchOperator : std::uint8_t {
  kEquals,    // the whole value; Sigma's wildcards, if any, stand in the value
  kContains,  // somewhere in the value
  kStartsWith,
  kEndsWith,
  kHas,        // KQL: a whole term; letters and digits are term characters
  kHasPrefix,  // KQL: a term starts with it
  kHasSuffix,  // KQL: a term ends with it
  kRegex,      // somewhere in the value unless anchored
  kCidr,       // an address inside the network
  kLess,
  kLessEqual,
  kGreater,
  kGreaterEqual,
  kBetween,  // two values, both ends included
  kIsNull,   // Sigma `null`, KQL isnull(): no value; never true of a KQL string
  kIsEmpty,  // KQL isempty(): null or ""
  kIsNotNull,
  kIsNotEmpty,
  kExists,  // Sigma `exists: true`: the field is there, null included
};

// `eq`, `contains`, `is_not_null`, …: the stable name that dumps and catalogue pages print.
Text Name(MatchOperator op);

// Whether letters match in either case.
enum class CaseRule : std::uint8_t { kInsensitive, kSensitive };

// How the values of one indicator combine: Sigma lists and KQL `in`/`has_any` are kAny, the
// modifier `all` and `has_all` are kAll.
enum class ValueRule : std::uint8_t { kAny, kAll };

// A step that turned the written value into the matched one, kept so that Sigma can be written
// back and a page can say it; the values in the indicator are as written, before these steps.
enum class ValueTransform : std::uint8_t {
  kBase64,
  kBase64Offset,
  kUtf16,
  kUtf16Le,
  kUtf16Be,
  kWindash,
  kExpand,
  kMinute,
  kHour,
  kDay,
  kWeek,
  kMonth,
  kYear,
  kRegexIgnoreCase,
  kRegexMultiLine,
  kRegexDotAll,
};

// The field of an indicator: `Image`, `RemotePort`, `AdditionalFields.ProcessName` (name
// `AdditionalFields`, path {`ProcessName`}), `tolower(FileName)` (functions {`tolower`}).
struct FieldRef {
  SourceSpan span;
  Text name;
  std::vector<Text> path;  // members below the column, outermost first
  std::vector<Text>
      functions;           // functions around the field that keep it one field, innermost first
  bool is_mapped = false;  // a processing pipeline gave the name: it may be a column's
};

// One atomic test of one field: the row an indicator table prints. Sigma
// `Image|endswith: '\cmd.exe'`, KQL `RemotePort in (4444, 5555)`.
struct Indicator {
  std::optional<FieldRef> field;  // absent for a Sigma keyword
  MatchOperator op = MatchOperator::kEquals;
  CaseRule case_rule = CaseRule::kInsensitive;
  ValueRule value_rule = ValueRule::kAny;
  std::vector<ValueTransform> transforms;
  std::vector<Value> values;
  SourceSpan operator_span;  // the modifiers or the operator word; empty where there is none
};

// True when all operands are; of no operand: true.
struct AllOf {
  std::vector<PredicateId> operands;
};

// True when one operand is; of no operand: false.
struct AnyOf {
  std::vector<PredicateId> operands;
};

// The only negation in the IR: `!in`, `!has`, `!=` and `not(…)` all lower to it, so a check that
// looks for exclusions has one node to look for.
struct Not {
  PredicateId operand;
};

// `selection`: kept by name, so that Sigma can be written back. ExpandSelections replaces it for
// backends that have no names.
struct SelectionRef {
  SelectionId selection;
};

// `1 of filter_*`, `all of them`: the selections that it stood for are named, in file order.
struct SelectionQuantifier {
  ValueRule rule = ValueRule::kAny;     // `1 of`/`any of`: kAny; `all of`: kAll
  Text pattern;                         // `filter_*`, or `them`
  std::vector<SelectionId> selections;  // what the pattern matches; never empty
};

// A KQL condition that is no test of one field: `Sent > Received`, `f(x)`, `"prometheus"`.
struct Condition {
  ExpressionId expression;
};

// A condition or a part of one. Children are ids into Rule::predicates, so that an analysis can
// keep its results in a plain vector beside it, and copying needs no recursion.
struct Predicate {
  SourceSpan span;
  std::variant<Indicator, AllOf, AnyOf, Not, SelectionRef, SelectionQuantifier, Condition> node;
};

}  // namespace lintel::ir
