#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "compiler/ir/correlation.h"
#include "compiler/ir/expression.h"
#include "compiler/ir/ids.h"
#include "compiler/ir/metadata.h"
#include "compiler/ir/predicate.h"
#include "compiler/ir/stage.h"
#include "compiler/source/source_span.h"
#include "compiler/source/text_arena.h"

namespace lintel::ir {

// The language that the rule's logic is written in.
enum class Language : std::uint8_t { kSigma, kKql };

// The kind of document that the rule was read from.
enum class Format : std::uint8_t { kSigma, kSentinel, kKql };

// Sigma's `logsource`.
struct LogSource {
  SourceSpan span;
  std::optional<Spanned<Text>> category;
  std::optional<Spanned<Text>> product;
  std::optional<Spanned<Text>> service;
  std::optional<Spanned<Text>> definition;
  std::vector<CustomField> custom;  // any other key
};

// One search identifier of Sigma's `detection`.
struct Selection {
  SourceSpan span;  // name and value
  Spanned<Text> name;
  PredicateId predicate;
  Text spoken = {};  // what people call it where that is not its name: of a filter's; else empty
};

// One condition of a Sigma rule; a list of conditions is a list of separate searches.
struct SigmaCondition {
  SourceSpan span;
  Text text;
  PredicateId predicate;
};

// A filter whose condition a rule has taken over.
struct AppliedFilter {
  SourceSpan span;  // the filter's document
  std::optional<Spanned<Text>> title;
  std::optional<Spanned<Text>> id;
};

// A statement of a query that gives no name to a value: `set notruncation`, `alias database …`,
// `restrict access to …`, `declare query_parameters(…)`, `declare pattern …`.
struct OtherStatement {
  SourceSpan span;
  Text text;  // as written
};

// A detection rule of any language, with all its nodes. Immutable after lowering; a transform
// makes a new one. Copies share the text arena.
struct Rule {
  // Written in rule.cpp: to copy or destroy a rule takes code for every kind of node, which no
  // other file has to compile again.
  Rule();
  Rule(const Rule&);
  Rule(Rule&&) noexcept;
  Rule& operator=(const Rule&) = delete;
  Rule& operator=(Rule&&) noexcept;
  ~Rule();

  Language language = Language::kSigma;
  Format format = Format::kSigma;
  SourceSpan span;           // the whole document
  std::uint32_t number = 0;  // of a rule without a title: which of its file it is, from 1; 0 where
                             // it is the only one
  Metadata metadata;

  // Sigma: logsource, selections and conditions.
  std::optional<LogSource> logsource;
  std::optional<Spanned<Text>> asked_table;  // that a processing pipeline asks for
  std::vector<Selection> selections;
  std::vector<SigmaCondition> conditions;

  // Sigma's other documents: a correlation has no logsource, selections and conditions; a filter
  // has them, and they say what is required of the rules that it names.
  std::optional<Correlation> correlation;
  std::optional<SigmaFilter> filter;

  // Of a rule with filters, and of a correlation of such rules after retargeting.
  std::vector<AppliedFilter> filters;

  // KQL, and Sigma after retargeting: let statements in order and the main query.
  SourceSpan body_span;                       // the query's bytes in the file
  Text body;                                  // the query as written, YAML's indentation left out
  std::vector<FunctionParameter> parameters;  // of `declare query_parameters(…)`
  std::vector<Spanned<Text>> patterns;     // names of `declare pattern …`, which stand for rows
  std::vector<OtherStatement> statements;  // in order
  std::vector<LetId> let_order;
  std::optional<QueryId> main;

  // Sigma after retargeting: the names of the selections that became the query, each with the
  // bytes of the whole selection, so that a backend can say which condition came from where.
  std::vector<Spanned<Text>> origins;

  // Sigma after retargeting: the parts that the query leaves out, each with the reason; and the
  // table that was chosen where the log source has others.
  std::vector<Spanned<Text>> losses;
  Text chosen_table;

  // A correlation after retargeting: how its windows lie in time, and those of correlations that it
  // names, in words.
  std::vector<Text> windows;

  std::vector<Expression> expressions;
  std::vector<Predicate> predicates;
  std::vector<Query> queries;
  std::vector<LetStatement> lets;

  std::shared_ptr<TextArena> arena = std::make_shared<TextArena>();

  // Whether it is no rule but functions and values for other queries: let statements alone.
  bool is_library() const { return language == Language::kKql && !main; }

  const Expression& operator[](ExpressionId id) const { return expressions[id.index]; }
  const Predicate& operator[](PredicateId id) const { return predicates[id.index]; }
  const Selection& operator[](SelectionId id) const { return selections[id.index]; }
  const Query& operator[](QueryId id) const { return queries[id.index]; }
  const LetStatement& operator[](LetId id) const { return lets[id.index]; }

  // Appends a node and gives its id. References to other nodes do not survive it.
  ExpressionId Add(Expression node);
  PredicateId Add(Predicate node);
  SelectionId Add(Selection node);
  QueryId Add(Query node);
  LetId Add(LetStatement node);
};

}  // namespace lintel::ir
