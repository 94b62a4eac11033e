
// Generated from KqlLexer.g4 by ANTLR 4.13.1

#pragma once


#include "antlr4-runtime.h"


namespace lintel::grammar {


class  KqlLexer : public antlr4::Lexer {
public:
  enum {
    P_LBRACKET_NAME = 1, P_LBRACKET_DECLARED = 2, K_WITH_PROPERTIES = 3, 
    N_DECLARED = 4, N_PARAMETER = 5, N_WILDCARD = 6, P_LPAREN_FUNCTION = 7, 
    P_LPAREN_NAMES = 8, P_LPAREN_STAGES = 9, K_IN_RANGE = 10, K_OPTIONAL = 11, 
    K_OUTPUT = 12, K_ACCESS = 13, K_ALIAS = 14, K_BIN = 15, K_CONSUME = 16, 
    K_COUNT = 17, K_DATABASE = 18, K_DECLARE = 19, K_DEFAULT = 20, K_DISTINCT = 21, 
    K_ENTITY_GROUP = 22, K_EVALUATE = 23, K_EXTEND = 24, K_FACET = 25, K_FILTER = 26, 
    K_FORK = 27, K_FROM = 28, K_GETSCHEMA = 29, K_ID = 30, K_JOIN = 31, 
    K_LET = 32, K_LIMIT = 33, K_LOOKUP = 34, K_MVAPPLY = 35, K_MVEXPAND = 36, 
    K_NULLS = 37, K_ON = 38, K_ORDER = 39, K_PACK = 40, K_PARSE = 41, K_PARTITION = 42, 
    K_PATTERN = 43, K_QUERY_PARAMETERS = 44, K_RANGE = 45, K_REDUCE = 46, 
    K_REGEX = 47, K_RENDER = 48, K_RESTRICT = 49, K_SCAN = 50, K_SERIALIZE = 51, 
    K_SORT = 52, K_STEP = 53, K_SUMMARIZE = 54, K_TAKE = 55, K_TOP = 56, 
    K_TYPEOF = 57, K_VIEW = 58, K_WITH = 59, K_AND = 60, K_AS = 61, K_ASC = 62, 
    K_BETWEEN = 63, K_BY = 64, K_CONTAINS = 65, K_CONTAINS_CS = 66, K_CONTAINSCS = 67, 
    K_DATATABLE = 68, K_DESC = 69, K_DYNAMIC = 70, K_ENDSWITH = 71, K_ENDSWITH_CS = 72, 
    K_EXTERNAL_DATA = 73, K_EXTERNALDATA = 74, K_FIND = 75, K_FIRST = 76, 
    K_HAS = 77, K_HAS_ALL = 78, K_HAS_ANY = 79, K_HAS_CS = 80, K_HASPREFIX = 81, 
    K_HASPREFIX_CS = 82, K_HASSUFFIX = 83, K_HASSUFFIX_CS = 84, K_IN = 85, 
    K_INVOKE = 86, K_KIND = 87, K_LAST = 88, K_LIKE = 89, K_LIKECS = 90, 
    K_MATERIALIZE = 91, K_NOTCONTAINS = 92, K_NOTCONTAINSCS = 93, K_NOTLIKE = 94, 
    K_NOTLIKECS = 95, K_OF = 96, K_OR = 97, K_OTHERS = 98, K_PRINT = 99, 
    K_PROJECT = 100, K_SAMPLE = 101, K_SEARCH = 102, K_SET = 103, K_STARTSWITH = 104, 
    K_STARTSWITH_CS = 105, K_TO = 106, K_TOSCALAR = 107, K_TOTABLE = 108, 
    K_UNION = 109, K_WHERE = 110, K_WITH_SOURCE = 111, K_WITHSOURCE = 112, 
    K_ASSERT_SCHEMA = 113, K_GRANNY_ASC = 114, K_GRANNY_DESC = 115, K_GRAPH_MARK_COMPONENTS = 116, 
    K_GRAPH_MATCH = 117, K_GRAPH_SHORTEST_PATHS = 118, K_GRAPH_TO_TABLE = 119, 
    K_GRAPH_WHERE_EDGES = 120, K_GRAPH_WHERE_NODES = 121, K_MACRO_EXPAND = 122, 
    K_MAKE_GRAPH = 123, K_MAKE_SERIES = 124, K_MV_APPLY = 125, K_MV_EXPAND = 126, 
    K_PARSE_KV = 127, K_PARSE_WHERE = 128, K_PARTITIONED_BY = 129, K_PROJECT_AWAY = 130, 
    K_PROJECT_BY_NAMES = 131, K_PROJECT_KEEP = 132, K_PROJECT_RENAME = 133, 
    K_PROJECT_REORDER = 134, K_PROJECT_SMART = 135, K_SAMPLE_DISTINCT = 136, 
    K_TOP_HITTERS = 137, K_TOP_NESTED = 138, K_PARTITIONBY = 139, K_EXECUTEANDCACHE = 140, 
    K_PROJECTAWAY = 141, K_CONTEXTUAL_DATATABLE = 142, K_NOT_BETWEEN = 143, 
    K_NOT_CONTAINS = 144, K_NOT_CONTAINS_CS = 145, K_NOT_ENDSWITH = 146, 
    K_NOT_ENDSWITH_CS = 147, K_NOT_HAS = 148, K_NOT_HAS_CS = 149, K_NOT_HASPREFIX = 150, 
    K_NOT_HASPREFIX_CS = 151, K_NOT_HASSUFFIX = 152, K_NOT_HASSUFFIX_CS = 153, 
    K_NOT_IN = 154, K_NOT_STARTSWITH = 155, K_NOT_STARTSWITH_CS = 156, K_IN_CI = 157, 
    K_NOT_IN_CI = 158, K_MATCHES_REGEX = 159, K_TYPE = 160, K_SOFT_RESERVED = 161, 
    K_RESERVED = 162, L_BOOL = 163, L_DATETIME = 164, L_TIMESPAN = 165, 
    L_LONG = 166, L_INT = 167, L_REAL = 168, L_DECIMAL = 169, L_GUID = 170, 
    L_STRING = 171, L_UNTERMINATED = 172, N_HINT = 173, N_IDENTIFIER = 174, 
    P_LPAREN = 175, P_RPAREN = 176, P_LBRACKET = 177, P_RBRACKET = 178, 
    P_LBRACE = 179, P_RBRACE = 180, P_PIPE = 181, P_SEMICOLON = 182, P_COMMA = 183, 
    P_DOTDOT = 184, P_DOT = 185, P_COLON = 186, P_ASSIGN = 187, P_ARROW = 188, 
    O_EQUAL = 189, O_NOT_EQUAL = 190, O_NOT_EQUAL_OLD = 191, O_LESS = 192, 
    O_LESS_EQUAL = 193, O_GREATER = 194, O_GREATER_EQUAL = 195, O_EQUAL_CI = 196, 
    O_NOT_EQUAL_CI = 197, O_PLUS = 198, O_MINUS = 199, O_STAR = 200, O_SLASH = 201, 
    O_PERCENT = 202, COMMENT = 203, SPACE = 204, UNKNOWN = 205
  };

  explicit KqlLexer(antlr4::CharStream *input);

  ~KqlLexer() override;


  std::string getGrammarFileName() const override;

  const std::vector<std::string>& getRuleNames() const override;

  const std::vector<std::string>& getChannelNames() const override;

  const std::vector<std::string>& getModeNames() const override;

  const antlr4::dfa::Vocabulary& getVocabulary() const override;

  antlr4::atn::SerializedATNView getSerializedATN() const override;

  const antlr4::atn::ATN& getATN() const override;

  // By default the static state used to implement the lexer is lazily initialized during the first
  // call to the constructor. You can call this function if you wish to initialize the static state
  // ahead of time.
  static void initialize();

private:

  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

};

}  // namespace lintel::grammar
