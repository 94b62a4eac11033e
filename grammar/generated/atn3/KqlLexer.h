
// Generated from KqlLexer.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace lintel::grammar {


class  KqlLexer : public antlr4::Lexer {
public:
  enum {
    P_LBRACKET_NAME = 1, P_LBRACKET_DECLARED = 2, K_WITH_PROPERTIES = 3, 
    N_DECLARED = 4, N_PARAMETER = 5, N_WILDCARD = 6, P_LPAREN_FUNCTION = 7, 
    P_LPAREN_NAMES = 8, P_LPAREN_STAGES = 9, K_IN_RANGE = 10, K_ACCESS = 11, 
    K_ALIAS = 12, K_BIN = 13, K_CONSUME = 14, K_COUNT = 15, K_DATABASE = 16, 
    K_DECLARE = 17, K_DEFAULT = 18, K_DISTINCT = 19, K_ENTITY_GROUP = 20, 
    K_EVALUATE = 21, K_EXTEND = 22, K_FACET = 23, K_FILTER = 24, K_FORK = 25, 
    K_FROM = 26, K_GETSCHEMA = 27, K_ID = 28, K_JOIN = 29, K_LET = 30, K_LIMIT = 31, 
    K_LOOKUP = 32, K_MVAPPLY = 33, K_MVEXPAND = 34, K_NULLS = 35, K_ON = 36, 
    K_ORDER = 37, K_PACK = 38, K_PARSE = 39, K_PARTITION = 40, K_PATTERN = 41, 
    K_QUERY_PARAMETERS = 42, K_RANGE = 43, K_REDUCE = 44, K_REGEX = 45, 
    K_RENDER = 46, K_RESTRICT = 47, K_SCAN = 48, K_SERIALIZE = 49, K_SORT = 50, 
    K_STEP = 51, K_SUMMARIZE = 52, K_TAKE = 53, K_TOP = 54, K_TYPEOF = 55, 
    K_VIEW = 56, K_WITH = 57, K_AND = 58, K_AS = 59, K_ASC = 60, K_BETWEEN = 61, 
    K_BY = 62, K_CONTAINS = 63, K_CONTAINS_CS = 64, K_CONTAINSCS = 65, K_DATATABLE = 66, 
    K_DESC = 67, K_DYNAMIC = 68, K_ENDSWITH = 69, K_ENDSWITH_CS = 70, K_EXTERNAL_DATA = 71, 
    K_EXTERNALDATA = 72, K_FIND = 73, K_FIRST = 74, K_HAS = 75, K_HAS_ALL = 76, 
    K_HAS_ANY = 77, K_HAS_CS = 78, K_HASPREFIX = 79, K_HASPREFIX_CS = 80, 
    K_HASSUFFIX = 81, K_HASSUFFIX_CS = 82, K_IN = 83, K_INVOKE = 84, K_KIND = 85, 
    K_LAST = 86, K_LIKE = 87, K_LIKECS = 88, K_MATERIALIZE = 89, K_NOTCONTAINS = 90, 
    K_NOTCONTAINSCS = 91, K_NOTLIKE = 92, K_NOTLIKECS = 93, K_OF = 94, K_OR = 95, 
    K_OTHERS = 96, K_PRINT = 97, K_PROJECT = 98, K_SAMPLE = 99, K_SEARCH = 100, 
    K_SET = 101, K_STARTSWITH = 102, K_STARTSWITH_CS = 103, K_TO = 104, 
    K_TOSCALAR = 105, K_TOTABLE = 106, K_UNION = 107, K_WHERE = 108, K_WITH_SOURCE = 109, 
    K_WITHSOURCE = 110, K_ASSERT_SCHEMA = 111, K_GRANNY_ASC = 112, K_GRANNY_DESC = 113, 
    K_GRAPH_MARK_COMPONENTS = 114, K_GRAPH_MATCH = 115, K_GRAPH_SHORTEST_PATHS = 116, 
    K_GRAPH_TO_TABLE = 117, K_GRAPH_WHERE_EDGES = 118, K_GRAPH_WHERE_NODES = 119, 
    K_MACRO_EXPAND = 120, K_MAKE_GRAPH = 121, K_MAKE_SERIES = 122, K_MV_APPLY = 123, 
    K_MV_EXPAND = 124, K_PARSE_KV = 125, K_PARSE_WHERE = 126, K_PROJECT_AWAY = 127, 
    K_PROJECT_BY_NAMES = 128, K_PROJECT_KEEP = 129, K_PROJECT_RENAME = 130, 
    K_PROJECT_REORDER = 131, K_PROJECT_SMART = 132, K_SAMPLE_DISTINCT = 133, 
    K_TOP_HITTERS = 134, K_TOP_NESTED = 135, K_PARTITIONBY = 136, K_EXECUTEANDCACHE = 137, 
    K_PROJECTAWAY = 138, K_CONTEXTUAL_DATATABLE = 139, K_NOT_BETWEEN = 140, 
    K_NOT_CONTAINS = 141, K_NOT_CONTAINS_CS = 142, K_NOT_ENDSWITH = 143, 
    K_NOT_ENDSWITH_CS = 144, K_NOT_HAS = 145, K_NOT_HAS_CS = 146, K_NOT_HASPREFIX = 147, 
    K_NOT_HASPREFIX_CS = 148, K_NOT_HASSUFFIX = 149, K_NOT_HASSUFFIX_CS = 150, 
    K_NOT_IN = 151, K_NOT_STARTSWITH = 152, K_NOT_STARTSWITH_CS = 153, K_IN_CI = 154, 
    K_NOT_IN_CI = 155, K_MATCHES_REGEX = 156, K_TYPE = 157, K_SOFT_RESERVED = 158, 
    K_RESERVED = 159, L_BOOL = 160, L_DATETIME = 161, L_TIMESPAN = 162, 
    L_LONG = 163, L_INT = 164, L_REAL = 165, L_DECIMAL = 166, L_GUID = 167, 
    L_STRING = 168, L_UNTERMINATED = 169, N_HINT = 170, N_IDENTIFIER = 171, 
    P_LPAREN = 172, P_RPAREN = 173, P_LBRACKET = 174, P_RBRACKET = 175, 
    P_LBRACE = 176, P_RBRACE = 177, P_PIPE = 178, P_SEMICOLON = 179, P_COMMA = 180, 
    P_DOTDOT = 181, P_DOT = 182, P_COLON = 183, P_ASSIGN = 184, P_ARROW = 185, 
    O_EQUAL = 186, O_NOT_EQUAL = 187, O_NOT_EQUAL_OLD = 188, O_LESS = 189, 
    O_LESS_EQUAL = 190, O_GREATER = 191, O_GREATER_EQUAL = 192, O_EQUAL_CI = 193, 
    O_NOT_EQUAL_CI = 194, O_PLUS = 195, O_MINUS = 196, O_STAR = 197, O_SLASH = 198, 
    O_PERCENT = 199, COMMENT = 200, SPACE = 201, UNKNOWN = 202
  };

  KqlLexer(antlr4::CharStream *input);
  ~KqlLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace lintel::grammar
