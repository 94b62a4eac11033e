#pragma once

// The words and signs of KQL by what they may do in a query: the tables of the token pass.

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

#include "grammar/generated/kql_vocabulary.h"

namespace lintel::antlr {

// What a word may be besides a keyword.
enum class WordClass : std::uint8_t {
  kNone,      // not a word
  kName,      // a plain name already
  kSoft,      // a name wherever no operator or clause stands
  kKind,      // a name where it is read, a parameter before `=`
  kDeclared,  // a name only where it is declared: `extend title = 1`
  kHard,      // never a name
};

// A set of token types, made by the compiler.
class TypeSet {
 public:
  constexpr TypeSet(std::initializer_list<grammar::TokenType> types) {
    for (const grammar::TokenType type : types) members_[type] = true;
  }
  constexpr bool Has(grammar::TokenType type) const {
    return type < grammar::kTokenTypes && members_[type];
  }

 private:
  std::array<bool, grammar::kTokenTypes> members_{};
};

inline constexpr TypeSet kSoftWords = {grammar::K_ACCESS,    grammar::K_ALIAS,
                                       grammar::K_BIN,       grammar::K_CONSUME,
                                       grammar::K_COUNT,     grammar::K_DATABASE,
                                       grammar::K_DECLARE,   grammar::K_DEFAULT,
                                       grammar::K_DISTINCT,  grammar::K_ENTITY_GROUP,
                                       grammar::K_EVALUATE,  grammar::K_EXTEND,
                                       grammar::K_FACET,     grammar::K_FILTER,
                                       grammar::K_FORK,      grammar::K_FROM,
                                       grammar::K_GETSCHEMA, grammar::K_ID,
                                       grammar::K_JOIN,      grammar::K_LET,
                                       grammar::K_LIMIT,     grammar::K_LOOKUP,
                                       grammar::K_MVAPPLY,   grammar::K_MVEXPAND,
                                       grammar::K_NULLS,     grammar::K_ON,
                                       grammar::K_ORDER,     grammar::K_PACK,
                                       grammar::K_PARSE,     grammar::K_PARTITION,
                                       grammar::K_PATTERN,   grammar::K_QUERY_PARAMETERS,
                                       grammar::K_RANGE,     grammar::K_REDUCE,
                                       grammar::K_REGEX,     grammar::K_RENDER,
                                       grammar::K_RESTRICT,  grammar::K_SCAN,
                                       grammar::K_SERIALIZE, grammar::K_SORT,
                                       grammar::K_STEP,      grammar::K_SUMMARIZE,
                                       grammar::K_TAKE,      grammar::K_TOP,
                                       grammar::K_TYPEOF,    grammar::K_VIEW,
                                       grammar::K_WITH,      grammar::K_PARTITIONBY};
inline constexpr TypeSet kKindWords = {grammar::K_KIND, grammar::K_WITHSOURCE,
                                       grammar::K_WITH_SOURCE};
inline constexpr TypeSet kDeclaredWords = {
    grammar::K_AS,           grammar::K_BY,          grammar::K_CONTAINS, grammar::K_DATATABLE,
    grammar::K_EXTERNALDATA, grammar::K_FIND,        grammar::K_HAS,      grammar::K_IN,
    grammar::K_INVOKE,       grammar::K_MATERIALIZE, grammar::K_OF,       grammar::K_PRINT,
    grammar::K_SAMPLE,       grammar::K_SEARCH,      grammar::K_SET,      grammar::K_TO,
    grammar::K_TOSCALAR,     grammar::K_TOTABLE,     grammar::K_WHERE,    grammar::K_SOFT_RESERVED};

// Words that are an operator after `|`.
inline constexpr TypeSet kOperators = {grammar::K_WHERE,
                                       grammar::K_FILTER,
                                       grammar::K_EXTEND,
                                       grammar::K_PROJECT,
                                       grammar::K_PROJECT_AWAY,
                                       grammar::K_PROJECT_KEEP,
                                       grammar::K_PROJECT_RENAME,
                                       grammar::K_PROJECT_REORDER,
                                       grammar::K_PROJECT_BY_NAMES,
                                       grammar::K_SUMMARIZE,
                                       grammar::K_JOIN,
                                       grammar::K_LOOKUP,
                                       grammar::K_UNION,
                                       grammar::K_DISTINCT,
                                       grammar::K_TOP,
                                       grammar::K_TAKE,
                                       grammar::K_LIMIT,
                                       grammar::K_SORT,
                                       grammar::K_ORDER,
                                       grammar::K_COUNT,
                                       grammar::K_MV_EXPAND,
                                       grammar::K_MVEXPAND,
                                       grammar::K_MV_APPLY,
                                       grammar::K_MVAPPLY,
                                       grammar::K_PARSE,
                                       grammar::K_PARSE_WHERE,
                                       grammar::K_PARSE_KV,
                                       grammar::K_EVALUATE,
                                       grammar::K_INVOKE,
                                       grammar::K_RENDER,
                                       grammar::K_MAKE_SERIES,
                                       grammar::K_SEARCH,
                                       grammar::K_FIND,
                                       grammar::K_AS,
                                       grammar::K_SERIALIZE,
                                       grammar::K_GETSCHEMA,
                                       grammar::K_SAMPLE,
                                       grammar::K_SAMPLE_DISTINCT,
                                       grammar::K_TOP_NESTED,
                                       grammar::K_TOP_HITTERS,
                                       grammar::K_PARTITION,
                                       grammar::K_PARTITIONBY,
                                       grammar::K_FORK,
                                       grammar::K_FACET,
                                       grammar::K_REDUCE,
                                       grammar::K_CONSUME,
                                       grammar::K_SCAN,
                                       grammar::K_MAKE_GRAPH,
                                       grammar::K_GRAPH_MATCH,
                                       grammar::K_GRAPH_SHORTEST_PATHS,
                                       grammar::K_GRAPH_TO_TABLE,
                                       grammar::K_GRAPH_MARK_COMPONENTS,
                                       grammar::K_GRAPH_WHERE_NODES,
                                       grammar::K_GRAPH_WHERE_EDGES,
                                       grammar::K_ASSERT_SCHEMA,
                                       grammar::K_EXECUTEANDCACHE,
                                       grammar::K_PROJECTAWAY,
                                       grammar::K_MACRO_EXPAND};
// Operators that the grammar reads as balanced text: nothing is retyped inside.
inline constexpr TypeSet kOpaque = {grammar::K_EXECUTEANDCACHE, grammar::K_PROJECTAWAY};
// Operators that hold patterns of nodes and edges, up to their first clause.
inline constexpr TypeSet kGraphPatterns = {grammar::K_MAKE_GRAPH, grammar::K_GRAPH_MATCH,
                                           grammar::K_GRAPH_SHORTEST_PATHS};
// Hard words that may begin a pipeline.
inline constexpr TypeSet kHardHeads = {grammar::K_PRINT, grammar::K_SEARCH, grammar::K_FIND,
                                       grammar::K_UNION, grammar::K_MACRO_EXPAND};
// Soft words that continue an operator when an operand stands before them.
inline constexpr TypeSet kClauses = {grammar::K_ON,     grammar::K_WITH,  grammar::K_FROM,
                                     grammar::K_STEP,   grammar::K_NULLS, grammar::K_LIMIT,
                                     grammar::K_DEFAULT};
inline constexpr TypeSet kWildcardOperators = {grammar::K_PROJECT_AWAY, grammar::K_PROJECT_KEEP,
                                               grammar::K_PROJECT_REORDER, grammar::K_UNION};

// What an operand may end with.
inline constexpr TypeSet kOperandEnds = {
    grammar::N_IDENTIFIER, grammar::N_WILDCARD, grammar::L_LONG,       grammar::L_INT,
    grammar::L_REAL,       grammar::L_DECIMAL,  grammar::L_BOOL,       grammar::L_DATETIME,
    grammar::L_TIMESPAN,   grammar::L_GUID,     grammar::L_STRING,     grammar::L_UNTERMINATED,
    grammar::P_RPAREN,     grammar::P_RBRACKET, grammar::P_RBRACE,     grammar::K_TYPE,
    grammar::K_ASC,        grammar::K_DESC,     grammar::K_GRANNY_ASC, grammar::K_GRANNY_DESC};

inline constexpr TypeSet kEqualities = {
    grammar::O_EQUAL,   grammar::O_NOT_EQUAL, grammar::O_NOT_EQUAL_OLD, grammar::K_IN,
    grammar::K_NOT_IN,  grammar::K_IN_CI,     grammar::K_NOT_IN_CI,     grammar::K_HAS_ANY,
    grammar::K_HAS_ALL, grammar::K_BETWEEN,   grammar::K_NOT_BETWEEN};
inline constexpr TypeSet kRelations = {grammar::O_LESS, grammar::O_LESS_EQUAL, grammar::O_GREATER,
                                       grammar::O_GREATER_EQUAL};
inline constexpr TypeSet kArithmetic = {grammar::O_PLUS, grammar::O_MINUS, grammar::O_STAR,
                                        grammar::O_SLASH, grammar::O_PERCENT};
inline constexpr TypeSet kStringOperators = {
    grammar::O_EQUAL_CI,          grammar::O_NOT_EQUAL_CI,     grammar::K_HAS,
    grammar::K_NOT_HAS,           grammar::K_HAS_CS,           grammar::K_NOT_HAS_CS,
    grammar::K_HASPREFIX,         grammar::K_NOT_HASPREFIX,    grammar::K_HASPREFIX_CS,
    grammar::K_NOT_HASPREFIX_CS,  grammar::K_HASSUFFIX,        grammar::K_NOT_HASSUFFIX,
    grammar::K_HASSUFFIX_CS,      grammar::K_NOT_HASSUFFIX_CS, grammar::K_CONTAINS,
    grammar::K_NOT_CONTAINS,      grammar::K_CONTAINS_CS,      grammar::K_NOT_CONTAINS_CS,
    grammar::K_CONTAINSCS,        grammar::K_NOTCONTAINS,      grammar::K_NOTCONTAINSCS,
    grammar::K_STARTSWITH,        grammar::K_NOT_STARTSWITH,   grammar::K_STARTSWITH_CS,
    grammar::K_NOT_STARTSWITH_CS, grammar::K_ENDSWITH,         grammar::K_NOT_ENDSWITH,
    grammar::K_ENDSWITH_CS,       grammar::K_NOT_ENDSWITH_CS,  grammar::K_LIKE,
    grammar::K_NOTLIKE,           grammar::K_LIKECS,           grammar::K_NOTLIKECS,
    grammar::K_MATCHES_REGEX};

// Operators with a list in parentheses on their right.
inline constexpr TypeSet kListOperators = {grammar::K_IN,      grammar::K_NOT_IN,
                                           grammar::K_IN_CI,   grammar::K_NOT_IN_CI,
                                           grammar::K_HAS_ANY, grammar::K_HAS_ALL};

// Whether the type is an operator between two values that gives true or false.
inline bool Compares(grammar::TokenType type) {
  return kEqualities.Has(type) || kRelations.Has(type) || kStringOperators.Has(type);
}

inline bool IsInfix(grammar::TokenType type) {
  return Compares(type) || kArithmetic.Has(type) || type == grammar::K_AND || type == grammar::K_OR;
}

// What the word `text` of a type may be.
inline WordClass ClassOf(grammar::TokenType type, std::string_view text) {
  if (type == grammar::N_IDENTIFIER) return WordClass::kName;
  if (kSoftWords.Has(type)) return WordClass::kSoft;
  if (kKindWords.Has(type)) return WordClass::kKind;
  if (kDeclaredWords.Has(type)) return WordClass::kDeclared;
  if (type == grammar::K_TYPE) {
    return text == "bool" || text == "guid" ? WordClass::kSoft : WordClass::kHard;
  }
  return type >= grammar::K_ACCESS && type <= grammar::K_RESERVED ? WordClass::kHard
                                                                  : WordClass::kNone;
}

// An operator parameter and the operators that know it.
struct ParameterOf {
  std::string_view name;
  TypeSet operators;
};

// Which operators know which parameter; `hint.…` has a token type of its own.
inline constexpr ParameterOf kParameters[] = {
    {"kind",
     {grammar::K_JOIN, grammar::K_LOOKUP, grammar::K_UNION, grammar::K_MV_EXPAND,
      grammar::K_MVEXPAND, grammar::K_MV_APPLY, grammar::K_MVAPPLY, grammar::K_PARSE,
      grammar::K_PARSE_WHERE, grammar::K_MAKE_SERIES, grammar::K_SEARCH, grammar::K_REDUCE,
      grammar::K_GETSCHEMA, grammar::K_TOSCALAR, grammar::K_TOTABLE, grammar::K_MACRO_EXPAND,
      grammar::K_GRAPH_MARK_COMPONENTS}},
    {"flags", {grammar::K_PARSE, grammar::K_PARSE_WHERE}},
    {"withsource", {grammar::K_UNION, grammar::K_FIND}},
    {"with_source", {grammar::K_UNION, grammar::K_FIND}},
    {"isfuzzy", {grammar::K_UNION, grammar::K_MACRO_EXPAND}},
    {"datascope", {grammar::K_FIND, grammar::K_SEARCH}},
    {"bagexpansion", {grammar::K_MV_EXPAND, grammar::K_MVEXPAND}},
    {"with_itemindex",
     {grammar::K_MV_EXPAND, grammar::K_MVEXPAND, grammar::K_MV_APPLY, grammar::K_MVAPPLY}},
    {"bin_legacy", {grammar::K_SUMMARIZE}},
    {"decodeblocks", {grammar::K_CONSUME}},
    {"expandoutput", {grammar::K_EVALUATE}},
    {"force_remote", {grammar::K_JOIN, grammar::K_UNION}},
    {"with_match_id", {grammar::K_SCAN}},
    {"with_step_name", {grammar::K_SCAN}},
    {"cycles", {grammar::K_GRAPH_MATCH}},
    {"output", {grammar::K_GRAPH_SHORTEST_PATHS}},
    {"with_component_id", {grammar::K_GRAPH_MARK_COMPONENTS}},
    {"with_node_id", {grammar::K_MAKE_GRAPH, grammar::K_GRAPH_TO_TABLE}},
    {"with_source_id", {grammar::K_GRAPH_TO_TABLE}},
    {"with_target_id", {grammar::K_GRAPH_TO_TABLE}},
};

// Whether `name` before `=` is a parameter of the operator. Names in double underscores are the
// engine's own.
inline bool KnowsOperatorParameter(grammar::TokenType op, std::string_view name) {
  if (name.starts_with("__")) return true;
  for (const ParameterOf& parameter : kParameters) {
    if (parameter.name == name) return parameter.operators.Has(op);
  }
  return false;
}

// Whether a `hint.…` is one that KQL knows.
inline bool IsKnownHint(std::string_view text) {
  constexpr std::string_view kHints[] = {
      "hint.concurrency",     "hint.distribution", "hint.materialized",
      "hint.num_partitions",  "hint.pass_filters", "hint.pass_filters_column",
      "hint.progressive_top", "hint.remote",       "hint.shufflekey",
      "hint.spread",          "hint.strategy"};
  return std::find(std::begin(kHints), std::end(kHints), text) != std::end(kHints);
}

// Whether a reserved word is a value of some parameter: `parse kind=relaxed`.
inline bool IsParameterValue(std::string_view word) {
  return word == "simple" || word == "relaxed" || word == "hotcache";
}

}  // namespace lintel::antlr
