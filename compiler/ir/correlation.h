#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/predicate.h"
#include "compiler/ir/value.h"
#include "compiler/source/source_span.h"

namespace lintel::ir {

// What a correlation rule computes over the events of the rules that it names (Sigma correlation
// rules specification 2.1, "Correlation Types").
enum class CorrelationType : std::uint8_t {
  kEventCount,
  kValueCount,
  kValueSum,
  kValueAvg,
  kValuePercentile,
  kValueMedian,
  kTemporal,         // every rule has a hit, in any order
  kTemporalOrdered,  // … in the order of the rules
};

// `event_count`, `temporal_ordered`, …: Sigma's words.
Text Name(CorrelationType type);

// A period as written: `15m` is 15 of `m`, 900 seconds.
struct Timespan {
  SourceSpan span;
  Text text;
  std::uint64_t seconds = 0;
};

// `gte: 10`. Two of them, a lower and an upper one, make a range.
struct CorrelationBound {
  enum class Operator : std::uint8_t { kGt, kGte, kLt, kLte, kEq, kNeq };
  Operator op = Operator::kGte;
  Spanned<Text> number;  // as spelled
};

// `gt`, `gte`, …: Sigma's words.
Text Name(CorrelationBound::Operator op);

// A part of a temporal rule's condition over rule names, `a and not b`; operands are indices into
// Correlation::expression.
struct CorrelationTerm {
  enum class Kind : std::uint8_t { kRule, kNot, kAnd, kOr };
  Kind kind = Kind::kRule;
  std::uint32_t rule = 0;  // kRule: which of Correlation::rules
  std::vector<std::uint32_t> operands;
};

// One field under one name although the rules call it differently.
struct CorrelationAlias {
  struct Field {
    Spanned<Text> rule;
    Spanned<Text> field;
    bool is_mapped = false;  // a processing pipeline gave the field's name: it may be a column's
  };
  Spanned<Text> name;
  std::vector<Field> fields;
};

// Sigma's `correlation`.
struct Correlation {
  SourceSpan span;
  Spanned<CorrelationType> type;
  std::vector<Spanned<Text>> rules;  // ids or names of rules, of this file or others
  std::vector<Spanned<Text>> group_by;
  Timespan timespan;
  std::vector<CorrelationBound> bounds;
  std::vector<Spanned<Text>> fields;        // what a value_… type looks at
  std::optional<Spanned<Text>> percentile;  // 0 to 100, as spelled
  std::vector<CorrelationTerm> expression;  // children first, the root last; may be empty
  Text condition_text;                      // the expression as written
  std::vector<CorrelationAlias> aliases;
  std::optional<Spanned<bool>> generate;  // whether the named rules alert by themselves too

  // After retargeting: how far before its last event the first can lie, in seconds; more than the
  // timespan where a correlation is among the named rules.
  std::uint64_t reach_seconds = 0;
};

// Sigma's `filter`: what its condition says is required of every hit of the rules that it names.
// Its selections and condition stand in the rule.
struct SigmaFilter {
  SourceSpan span;
  bool is_for_any = false;           // `rules: any`
  std::vector<Spanned<Text>> rules;  // ids or names
};

// `a and not (b or c)`: the expression over rule names; empty where there is none.
std::string ExpressionText(const Correlation& correlation);

}  // namespace lintel::ir
