
// Generated from KqlParser.g4 by ANTLR 4.7.2

#pragma once


#include "antlr4-runtime.h"


namespace lintel::grammar {


class  KqlParser : public antlr4::Parser {
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

  enum {
    RuleQuery = 0, RuleStatement = 1, RuleLetStatement = 2, RuleFunctionDeclaration = 3, 
    RuleFunctionBody = 4, RuleParameters = 5, RuleParameter = 6, RuleSetStatement = 7, 
    RuleDeclareStatement = 8, RuleAliasStatement = 9, RuleRestrictStatement = 10, 
    RulePipeline = 11, RuleStages = 12, RuleHeadOperator = 13, RuleStage = 14, 
    RuleOperatorParameter = 15, RuleWhereOperator = 16, RuleExtendOperator = 17, 
    RuleProjectOperator = 18, RuleProjectAwayOperator = 19, RuleProjectRenameOperator = 20, 
    RuleProjectReorderOperator = 21, RuleColumnPattern = 22, RuleOrderedPattern = 23, 
    RuleSummarizeOperator = 24, RuleByClause = 25, RuleJoinOperator = 26, 
    RuleLookupOperator = 27, RuleTableOperand = 28, RuleOnClause = 29, RuleUnionOperator = 30, 
    RuleUnionMember = 31, RuleDistinctOperator = 32, RuleDistinctColumn = 33, 
    RuleTopOperator = 34, RuleTakeOperator = 35, RuleSortOperator = 36, 
    RuleOrderedExpression = 37, RuleCountOperator = 38, RuleMvExpandOperator = 39, 
    RuleMvApplyOperator = 40, RuleExpansions = 41, RuleExpansion = 42, RuleParseOperator = 43, 
    RuleParsePart = 44, RuleParseKvOperator = 45, RuleEvaluateOperator = 46, 
    RuleInvokeOperator = 47, RuleRenderOperator = 48, RuleRenderProperty = 49, 
    RulePropertyClause = 50, RuleProperty = 51, RuleMakeSeriesOperator = 52, 
    RuleSeriesColumn = 53, RuleAsOperator = 54, RuleSerializeOperator = 55, 
    RuleGetschemaOperator = 56, RuleSampleOperator = 57, RuleSampleDistinctOperator = 58, 
    RuleTopNestedOperator = 59, RuleTopNestedLevel = 60, RuleTopHittersOperator = 61, 
    RulePartitionOperator = 62, RuleForkOperator = 63, RuleForkBranch = 64, 
    RuleFacetOperator = 65, RuleReduceOperator = 66, RuleConsumeOperator = 67, 
    RulePrintOperator = 68, RuleRangeOperator = 69, RuleSearchOperator = 70, 
    RuleSearchPredicate = 71, RuleFindOperator = 72, RuleFindColumn = 73, 
    RuleTableList = 74, RuleScanOperator = 75, RuleScanColumn = 76, RuleScanStep = 77, 
    RuleScanAssignment = 78, RuleMakeGraphOperator = 79, RuleGraphTable = 80, 
    RuleGraphMatchOperator = 81, RuleGraphPattern = 82, RuleGraphNode = 83, 
    RuleGraphEdge = 84, RuleGraphToTableOperator = 85, RuleGraphOutput = 86, 
    RuleGraphMarkComponentsOperator = 87, RuleGraphWhereOperator = 88, RuleAssertSchemaOperator = 89, 
    RuleProjectByNamesOperator = 90, RuleOpaqueOperator = 91, RuleMacroExpandOperator = 92, 
    RuleOpaque = 93, RuleOpaqueElement = 94, RuleOpaqueInner = 95, RuleNamedExpressions = 96, 
    RuleNamedExpression = 97, RuleExpression = 98, RuleTail = 99, RuleValueList = 100, 
    RuleOperand = 101, RuleSelector = 102, RulePrimary = 103, RuleArguments = 104, 
    RuleArgument = 105, RuleDatatable = 106, RuleExternaldata = 107, RuleEntityGroup = 108, 
    RuleClientParameter = 109, RuleRowSchema = 110, RuleSchemaColumn = 111, 
    RuleTypeName = 112, RuleName = 113, RuleDeclaredName = 114, RuleBracketedName = 115, 
    RuleLiteral = 116, RuleSignedLiteral = 117, RuleStringLiteral = 118, 
    RuleTypeofLiteral = 119, RuleTypeofItem = 120, RuleDynamicLiteral = 121, 
    RuleJsonValue = 122, RuleJsonPair = 123
  };

  KqlParser(antlr4::TokenStream *input);
  ~KqlParser();

  virtual std::string getGrammarFileName() const override;
  virtual const antlr4::atn::ATN& getATN() const override { return _atn; };
  virtual const std::vector<std::string>& getTokenNames() const override { return _tokenNames; }; // deprecated: use vocabulary instead.
  virtual const std::vector<std::string>& getRuleNames() const override;
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;


  class QueryContext;
  class StatementContext;
  class LetStatementContext;
  class FunctionDeclarationContext;
  class FunctionBodyContext;
  class ParametersContext;
  class ParameterContext;
  class SetStatementContext;
  class DeclareStatementContext;
  class AliasStatementContext;
  class RestrictStatementContext;
  class PipelineContext;
  class StagesContext;
  class HeadOperatorContext;
  class StageContext;
  class OperatorParameterContext;
  class WhereOperatorContext;
  class ExtendOperatorContext;
  class ProjectOperatorContext;
  class ProjectAwayOperatorContext;
  class ProjectRenameOperatorContext;
  class ProjectReorderOperatorContext;
  class ColumnPatternContext;
  class OrderedPatternContext;
  class SummarizeOperatorContext;
  class ByClauseContext;
  class JoinOperatorContext;
  class LookupOperatorContext;
  class TableOperandContext;
  class OnClauseContext;
  class UnionOperatorContext;
  class UnionMemberContext;
  class DistinctOperatorContext;
  class DistinctColumnContext;
  class TopOperatorContext;
  class TakeOperatorContext;
  class SortOperatorContext;
  class OrderedExpressionContext;
  class CountOperatorContext;
  class MvExpandOperatorContext;
  class MvApplyOperatorContext;
  class ExpansionsContext;
  class ExpansionContext;
  class ParseOperatorContext;
  class ParsePartContext;
  class ParseKvOperatorContext;
  class EvaluateOperatorContext;
  class InvokeOperatorContext;
  class RenderOperatorContext;
  class RenderPropertyContext;
  class PropertyClauseContext;
  class PropertyContext;
  class MakeSeriesOperatorContext;
  class SeriesColumnContext;
  class AsOperatorContext;
  class SerializeOperatorContext;
  class GetschemaOperatorContext;
  class SampleOperatorContext;
  class SampleDistinctOperatorContext;
  class TopNestedOperatorContext;
  class TopNestedLevelContext;
  class TopHittersOperatorContext;
  class PartitionOperatorContext;
  class ForkOperatorContext;
  class ForkBranchContext;
  class FacetOperatorContext;
  class ReduceOperatorContext;
  class ConsumeOperatorContext;
  class PrintOperatorContext;
  class RangeOperatorContext;
  class SearchOperatorContext;
  class SearchPredicateContext;
  class FindOperatorContext;
  class FindColumnContext;
  class TableListContext;
  class ScanOperatorContext;
  class ScanColumnContext;
  class ScanStepContext;
  class ScanAssignmentContext;
  class MakeGraphOperatorContext;
  class GraphTableContext;
  class GraphMatchOperatorContext;
  class GraphPatternContext;
  class GraphNodeContext;
  class GraphEdgeContext;
  class GraphToTableOperatorContext;
  class GraphOutputContext;
  class GraphMarkComponentsOperatorContext;
  class GraphWhereOperatorContext;
  class AssertSchemaOperatorContext;
  class ProjectByNamesOperatorContext;
  class OpaqueOperatorContext;
  class MacroExpandOperatorContext;
  class OpaqueContext;
  class OpaqueElementContext;
  class OpaqueInnerContext;
  class NamedExpressionsContext;
  class NamedExpressionContext;
  class ExpressionContext;
  class TailContext;
  class ValueListContext;
  class OperandContext;
  class SelectorContext;
  class PrimaryContext;
  class ArgumentsContext;
  class ArgumentContext;
  class DatatableContext;
  class ExternaldataContext;
  class EntityGroupContext;
  class ClientParameterContext;
  class RowSchemaContext;
  class SchemaColumnContext;
  class TypeNameContext;
  class NameContext;
  class DeclaredNameContext;
  class BracketedNameContext;
  class LiteralContext;
  class SignedLiteralContext;
  class StringLiteralContext;
  class TypeofLiteralContext;
  class TypeofItemContext;
  class DynamicLiteralContext;
  class JsonValueContext;
  class JsonPairContext; 

  class  QueryContext : public antlr4::ParserRuleContext {
  public:
    QueryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *EOF();
    std::vector<StatementContext *> statement();
    StatementContext* statement(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_SEMICOLON();
    antlr4::tree::TerminalNode* P_SEMICOLON(size_t i);

   
  };

  QueryContext* query();

  class  StatementContext : public antlr4::ParserRuleContext {
  public:
    StatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LetStatementContext *letStatement();
    SetStatementContext *setStatement();
    DeclareStatementContext *declareStatement();
    AliasStatementContext *aliasStatement();
    RestrictStatementContext *restrictStatement();
    PipelineContext *pipeline();

   
  };

  StatementContext* statement();

  class  LetStatementContext : public antlr4::ParserRuleContext {
  public:
    LetStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_LET();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    FunctionDeclarationContext *functionDeclaration();
    PipelineContext *pipeline();

   
  };

  LetStatementContext* letStatement();

  class  FunctionDeclarationContext : public antlr4::ParserRuleContext {
  public:
    FunctionDeclarationContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN_FUNCTION();
    antlr4::tree::TerminalNode *P_RPAREN();
    FunctionBodyContext *functionBody();
    antlr4::tree::TerminalNode *K_VIEW();
    ParametersContext *parameters();

   
  };

  FunctionDeclarationContext* functionDeclaration();

  class  FunctionBodyContext : public antlr4::ParserRuleContext {
  public:
    FunctionBodyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LBRACE();
    antlr4::tree::TerminalNode *P_RBRACE();
    std::vector<StatementContext *> statement();
    StatementContext* statement(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_SEMICOLON();
    antlr4::tree::TerminalNode* P_SEMICOLON(size_t i);

   
  };

  FunctionBodyContext* functionBody();

  class  ParametersContext : public antlr4::ParserRuleContext {
  public:
    ParametersContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ParameterContext *> parameter();
    ParameterContext* parameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ParametersContext* parameters();

  class  ParameterContext : public antlr4::ParserRuleContext {
  public:
    ParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *P_COLON();
    TypeNameContext *typeName();
    RowSchemaContext *rowSchema();
    antlr4::tree::TerminalNode *P_ASSIGN();
    SignedLiteralContext *signedLiteral();

   
  };

  ParameterContext* parameter();

  class  SetStatementContext : public antlr4::ParserRuleContext {
  public:
    SetStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SET();
    NameContext *name();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    SignedLiteralContext *signedLiteral();

   
  };

  SetStatementContext* setStatement();

  class  DeclareStatementContext : public antlr4::ParserRuleContext {
  public:
    DeclareStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DECLARE();
    antlr4::tree::TerminalNode *K_QUERY_PARAMETERS();
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    antlr4::tree::TerminalNode *K_PATTERN();
    OpaqueContext *opaque();
    ParametersContext *parameters();

   
  };

  DeclareStatementContext* declareStatement();

  class  AliasStatementContext : public antlr4::ParserRuleContext {
  public:
    AliasStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ALIAS();
    antlr4::tree::TerminalNode *K_DATABASE();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    ExpressionContext *expression();

   
  };

  AliasStatementContext* aliasStatement();

  class  RestrictStatementContext : public antlr4::ParserRuleContext {
  public:
    RestrictStatementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RESTRICT();
    antlr4::tree::TerminalNode *K_ACCESS();
    antlr4::tree::TerminalNode *K_TO();
    OpaqueContext *opaque();

   
  };

  RestrictStatementContext* restrictStatement();

  class  PipelineContext : public antlr4::ParserRuleContext {
  public:
    PipelineContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    HeadOperatorContext *headOperator();
    std::vector<antlr4::tree::TerminalNode *> P_PIPE();
    antlr4::tree::TerminalNode* P_PIPE(size_t i);
    std::vector<StageContext *> stage();
    StageContext* stage(size_t i);

   
  };

  PipelineContext* pipeline();

  class  StagesContext : public antlr4::ParserRuleContext {
  public:
    StagesContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<StageContext *> stage();
    StageContext* stage(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_PIPE();
    antlr4::tree::TerminalNode* P_PIPE(size_t i);

   
  };

  StagesContext* stages();

  class  HeadOperatorContext : public antlr4::ParserRuleContext {
  public:
    HeadOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrintOperatorContext *printOperator();
    RangeOperatorContext *rangeOperator();
    SearchOperatorContext *searchOperator();
    FindOperatorContext *findOperator();
    UnionOperatorContext *unionOperator();
    EvaluateOperatorContext *evaluateOperator();
    MacroExpandOperatorContext *macroExpandOperator();

   
  };

  HeadOperatorContext* headOperator();

  class  StageContext : public antlr4::ParserRuleContext {
  public:
    StageContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    WhereOperatorContext *whereOperator();
    ExtendOperatorContext *extendOperator();
    ProjectOperatorContext *projectOperator();
    ProjectAwayOperatorContext *projectAwayOperator();
    ProjectRenameOperatorContext *projectRenameOperator();
    ProjectReorderOperatorContext *projectReorderOperator();
    SummarizeOperatorContext *summarizeOperator();
    JoinOperatorContext *joinOperator();
    LookupOperatorContext *lookupOperator();
    UnionOperatorContext *unionOperator();
    DistinctOperatorContext *distinctOperator();
    TopOperatorContext *topOperator();
    TakeOperatorContext *takeOperator();
    SortOperatorContext *sortOperator();
    CountOperatorContext *countOperator();
    MvExpandOperatorContext *mvExpandOperator();
    MvApplyOperatorContext *mvApplyOperator();
    ParseOperatorContext *parseOperator();
    ParseKvOperatorContext *parseKvOperator();
    EvaluateOperatorContext *evaluateOperator();
    InvokeOperatorContext *invokeOperator();
    RenderOperatorContext *renderOperator();
    MakeSeriesOperatorContext *makeSeriesOperator();
    SearchOperatorContext *searchOperator();
    FindOperatorContext *findOperator();
    AsOperatorContext *asOperator();
    SerializeOperatorContext *serializeOperator();
    GetschemaOperatorContext *getschemaOperator();
    SampleOperatorContext *sampleOperator();
    SampleDistinctOperatorContext *sampleDistinctOperator();
    TopNestedOperatorContext *topNestedOperator();
    TopHittersOperatorContext *topHittersOperator();
    PartitionOperatorContext *partitionOperator();
    ForkOperatorContext *forkOperator();
    FacetOperatorContext *facetOperator();
    ReduceOperatorContext *reduceOperator();
    ConsumeOperatorContext *consumeOperator();
    ScanOperatorContext *scanOperator();
    MakeGraphOperatorContext *makeGraphOperator();
    GraphMatchOperatorContext *graphMatchOperator();
    GraphToTableOperatorContext *graphToTableOperator();
    GraphMarkComponentsOperatorContext *graphMarkComponentsOperator();
    GraphWhereOperatorContext *graphWhereOperator();
    AssertSchemaOperatorContext *assertSchemaOperator();
    ProjectByNamesOperatorContext *projectByNamesOperator();
    OpaqueOperatorContext *opaqueOperator();

   
  };

  StageContext* stage();

  class  OperatorParameterContext : public antlr4::ParserRuleContext {
  public:
    OperatorParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_ASSIGN();
    antlr4::tree::TerminalNode *N_PARAMETER();
    antlr4::tree::TerminalNode *N_HINT();
    NameContext *name();
    antlr4::tree::TerminalNode *L_LONG();
    antlr4::tree::TerminalNode *L_REAL();
    antlr4::tree::TerminalNode *L_BOOL();
    antlr4::tree::TerminalNode *L_TIMESPAN();
    antlr4::tree::TerminalNode *L_INT();
    antlr4::tree::TerminalNode *L_STRING();
    antlr4::tree::TerminalNode *L_UNTERMINATED();

   
  };

  OperatorParameterContext* operatorParameter();

  class  WhereOperatorContext : public antlr4::ParserRuleContext {
  public:
    WhereOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_WHERE();
    antlr4::tree::TerminalNode *K_FILTER();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();

   
  };

  WhereOperatorContext* whereOperator();

  class  ExtendOperatorContext : public antlr4::ParserRuleContext {
  public:
    ExtendOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_EXTEND();
    NamedExpressionsContext *namedExpressions();

   
  };

  ExtendOperatorContext* extendOperator();

  class  ProjectOperatorContext : public antlr4::ParserRuleContext {
  public:
    ProjectOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PROJECT();
    NamedExpressionsContext *namedExpressions();

   
  };

  ProjectOperatorContext* projectOperator();

  class  ProjectAwayOperatorContext : public antlr4::ParserRuleContext {
  public:
    ProjectAwayOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ColumnPatternContext *> columnPattern();
    ColumnPatternContext* columnPattern(size_t i);
    antlr4::tree::TerminalNode *K_PROJECT_AWAY();
    antlr4::tree::TerminalNode *K_PROJECT_KEEP();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ProjectAwayOperatorContext* projectAwayOperator();

  class  ProjectRenameOperatorContext : public antlr4::ParserRuleContext {
  public:
    ProjectRenameOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PROJECT_RENAME();
    NamedExpressionsContext *namedExpressions();

   
  };

  ProjectRenameOperatorContext* projectRenameOperator();

  class  ProjectReorderOperatorContext : public antlr4::ParserRuleContext {
  public:
    ProjectReorderOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PROJECT_REORDER();
    std::vector<OrderedPatternContext *> orderedPattern();
    OrderedPatternContext* orderedPattern(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ProjectReorderOperatorContext* projectReorderOperator();

  class  ColumnPatternContext : public antlr4::ParserRuleContext {
  public:
    ColumnPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *N_WILDCARD();
    antlr4::tree::TerminalNode *O_STAR();

   
  };

  ColumnPatternContext* columnPattern();

  class  OrderedPatternContext : public antlr4::ParserRuleContext {
  public:
    OrderedPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ColumnPatternContext *columnPattern();
    antlr4::tree::TerminalNode *K_ASC();
    antlr4::tree::TerminalNode *K_DESC();
    antlr4::tree::TerminalNode *K_GRANNY_ASC();
    antlr4::tree::TerminalNode *K_GRANNY_DESC();

   
  };

  OrderedPatternContext* orderedPattern();

  class  SummarizeOperatorContext : public antlr4::ParserRuleContext {
  public:
    SummarizeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SUMMARIZE();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    NamedExpressionsContext *namedExpressions();
    ByClauseContext *byClause();

   
  };

  SummarizeOperatorContext* summarizeOperator();

  class  ByClauseContext : public antlr4::ParserRuleContext {
  public:
    ByClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_BY();
    NamedExpressionsContext *namedExpressions();

   
  };

  ByClauseContext* byClause();

  class  JoinOperatorContext : public antlr4::ParserRuleContext {
  public:
    JoinOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_JOIN();
    TableOperandContext *tableOperand();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    OnClauseContext *onClause();
    antlr4::tree::TerminalNode *K_WHERE();
    ExpressionContext *expression();

   
  };

  JoinOperatorContext* joinOperator();

  class  LookupOperatorContext : public antlr4::ParserRuleContext {
  public:
    LookupOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_LOOKUP();
    TableOperandContext *tableOperand();
    OnClauseContext *onClause();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  LookupOperatorContext* lookupOperator();

  class  TableOperandContext : public antlr4::ParserRuleContext {
  public:
    TableOperandContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OperandContext *operand();

   
  };

  TableOperandContext* tableOperand();

  class  OnClauseContext : public antlr4::ParserRuleContext {
  public:
    OnClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ON();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  OnClauseContext* onClause();

  class  UnionOperatorContext : public antlr4::ParserRuleContext {
  public:
    UnionOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_UNION();
    std::vector<UnionMemberContext *> unionMember();
    UnionMemberContext* unionMember(size_t i);
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  UnionOperatorContext* unionOperator();

  class  UnionMemberContext : public antlr4::ParserRuleContext {
  public:
    UnionMemberContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *N_WILDCARD();
    TableOperandContext *tableOperand();

   
  };

  UnionMemberContext* unionMember();

  class  DistinctOperatorContext : public antlr4::ParserRuleContext {
  public:
    DistinctOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DISTINCT();
    std::vector<DistinctColumnContext *> distinctColumn();
    DistinctColumnContext* distinctColumn(size_t i);
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  DistinctOperatorContext* distinctOperator();

  class  DistinctColumnContext : public antlr4::ParserRuleContext {
  public:
    DistinctColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();

   
  };

  DistinctColumnContext* distinctColumn();

  class  TopOperatorContext : public antlr4::ParserRuleContext {
  public:
    TopOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TOP();
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_BY();
    OrderedExpressionContext *orderedExpression();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  TopOperatorContext* topOperator();

  class  TakeOperatorContext : public antlr4::ParserRuleContext {
  public:
    TakeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_TAKE();
    antlr4::tree::TerminalNode *K_LIMIT();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  TakeOperatorContext* takeOperator();

  class  SortOperatorContext : public antlr4::ParserRuleContext {
  public:
    SortOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_BY();
    std::vector<OrderedExpressionContext *> orderedExpression();
    OrderedExpressionContext* orderedExpression(size_t i);
    antlr4::tree::TerminalNode *K_SORT();
    antlr4::tree::TerminalNode *K_ORDER();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  SortOperatorContext* sortOperator();

  class  OrderedExpressionContext : public antlr4::ParserRuleContext {
  public:
    OrderedExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_NULLS();
    antlr4::tree::TerminalNode *K_ASC();
    antlr4::tree::TerminalNode *K_DESC();
    antlr4::tree::TerminalNode *K_GRANNY_ASC();
    antlr4::tree::TerminalNode *K_GRANNY_DESC();
    antlr4::tree::TerminalNode *K_FIRST();
    antlr4::tree::TerminalNode *K_LAST();

   
  };

  OrderedExpressionContext* orderedExpression();

  class  CountOperatorContext : public antlr4::ParserRuleContext {
  public:
    CountOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_COUNT();
    antlr4::tree::TerminalNode *K_AS();
    NameContext *name();

   
  };

  CountOperatorContext* countOperator();

  class  MvExpandOperatorContext : public antlr4::ParserRuleContext {
  public:
    MvExpandOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpansionsContext *expansions();
    antlr4::tree::TerminalNode *K_MV_EXPAND();
    antlr4::tree::TerminalNode *K_MVEXPAND();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  MvExpandOperatorContext* mvExpandOperator();

  class  MvApplyOperatorContext : public antlr4::ParserRuleContext {
  public:
    MvApplyOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpansionsContext *expansions();
    antlr4::tree::TerminalNode *K_ON();
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    StagesContext *stages();
    antlr4::tree::TerminalNode *P_RPAREN();
    antlr4::tree::TerminalNode *K_MV_APPLY();
    antlr4::tree::TerminalNode *K_MVAPPLY();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  MvApplyOperatorContext* mvApplyOperator();

  class  ExpansionsContext : public antlr4::ParserRuleContext {
  public:
    ExpansionsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<ExpansionContext *> expansion();
    ExpansionContext* expansion(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    antlr4::tree::TerminalNode *K_LIMIT();
    ExpressionContext *expression();

   
  };

  ExpansionsContext* expansions();

  class  ExpansionContext : public antlr4::ParserRuleContext {
  public:
    ExpansionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_TO();
    TypeofLiteralContext *typeofLiteral();

   
  };

  ExpansionContext* expansion();

  class  ParseOperatorContext : public antlr4::ParserRuleContext {
  public:
    ParseOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_PARSE();
    antlr4::tree::TerminalNode *K_PARSE_WHERE();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<ParsePartContext *> parsePart();
    ParsePartContext* parsePart(size_t i);

   
  };

  ParseOperatorContext* parseOperator();

  class  ParsePartContext : public antlr4::ParserRuleContext {
  public:
    ParsePartContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *O_STAR();
    antlr4::tree::TerminalNode *L_STRING();
    antlr4::tree::TerminalNode *L_UNTERMINATED();
    NameContext *name();
    antlr4::tree::TerminalNode *P_COLON();
    TypeNameContext *typeName();

   
  };

  ParsePartContext* parsePart();

  class  ParseKvOperatorContext : public antlr4::ParserRuleContext {
  public:
    ParseKvOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PARSE_KV();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_AS();
    RowSchemaContext *rowSchema();
    PropertyClauseContext *propertyClause();

   
  };

  ParseKvOperatorContext* parseKvOperator();

  class  EvaluateOperatorContext : public antlr4::ParserRuleContext {
  public:
    EvaluateOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_EVALUATE();
    NameContext *name();
    ArgumentsContext *arguments();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    antlr4::tree::TerminalNode *P_COLON();
    RowSchemaContext *rowSchema();

   
  };

  EvaluateOperatorContext* evaluateOperator();

  class  InvokeOperatorContext : public antlr4::ParserRuleContext {
  public:
    InvokeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_INVOKE();
    NameContext *name();
    ArgumentsContext *arguments();

   
  };

  InvokeOperatorContext* invokeOperator();

  class  RenderOperatorContext : public antlr4::ParserRuleContext {
  public:
    RenderOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RENDER();
    NameContext *name();
    PropertyClauseContext *propertyClause();
    std::vector<RenderPropertyContext *> renderProperty();
    RenderPropertyContext* renderProperty(size_t i);
    std::vector<antlr4::tree::TerminalNode *> K_BY();
    antlr4::tree::TerminalNode* K_BY(size_t i);
    std::vector<NamedExpressionsContext *> namedExpressions();
    NamedExpressionsContext* namedExpressions(size_t i);

   
  };

  RenderOperatorContext* renderOperator();

  class  RenderPropertyContext : public antlr4::ParserRuleContext {
  public:
    RenderPropertyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    SignedLiteralContext *signedLiteral();
    NameContext *name();

   
  };

  RenderPropertyContext* renderProperty();

  class  PropertyClauseContext : public antlr4::ParserRuleContext {
  public:
    PropertyClauseContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<PropertyContext *> property();
    PropertyContext* property(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  PropertyClauseContext* propertyClause();

  class  PropertyContext : public antlr4::ParserRuleContext {
  public:
    PropertyContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    SignedLiteralContext *signedLiteral();
    NameContext *name();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();

   
  };

  PropertyContext* property();

  class  MakeSeriesOperatorContext : public antlr4::ParserRuleContext {
  public:
    MakeSeriesOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_MAKE_SERIES();
    std::vector<SeriesColumnContext *> seriesColumn();
    SeriesColumnContext* seriesColumn(size_t i);
    antlr4::tree::TerminalNode *K_ON();
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_IN_RANGE();
    NameContext *name();
    ArgumentsContext *arguments();
    antlr4::tree::TerminalNode *K_STEP();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    ByClauseContext *byClause();
    antlr4::tree::TerminalNode *K_FROM();
    antlr4::tree::TerminalNode *K_TO();

   
  };

  MakeSeriesOperatorContext* makeSeriesOperator();

  class  SeriesColumnContext : public antlr4::ParserRuleContext {
  public:
    SeriesColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_DEFAULT();
    antlr4::tree::TerminalNode *P_ASSIGN();
    ExpressionContext *expression();

   
  };

  SeriesColumnContext* seriesColumn();

  class  AsOperatorContext : public antlr4::ParserRuleContext {
  public:
    AsOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_AS();
    NameContext *name();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  AsOperatorContext* asOperator();

  class  SerializeOperatorContext : public antlr4::ParserRuleContext {
  public:
    SerializeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SERIALIZE();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    NamedExpressionsContext *namedExpressions();

   
  };

  SerializeOperatorContext* serializeOperator();

  class  GetschemaOperatorContext : public antlr4::ParserRuleContext {
  public:
    GetschemaOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_GETSCHEMA();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  GetschemaOperatorContext* getschemaOperator();

  class  SampleOperatorContext : public antlr4::ParserRuleContext {
  public:
    SampleOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SAMPLE();
    ExpressionContext *expression();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  SampleOperatorContext* sampleOperator();

  class  SampleDistinctOperatorContext : public antlr4::ParserRuleContext {
  public:
    SampleDistinctOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SAMPLE_DISTINCT();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_OF();
    NamedExpressionContext *namedExpression();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  SampleDistinctOperatorContext* sampleDistinctOperator();

  class  TopNestedOperatorContext : public antlr4::ParserRuleContext {
  public:
    TopNestedOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<TopNestedLevelContext *> topNestedLevel();
    TopNestedLevelContext* topNestedLevel(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  TopNestedOperatorContext* topNestedOperator();

  class  TopNestedLevelContext : public antlr4::ParserRuleContext {
  public:
    TopNestedLevelContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TOP_NESTED();
    antlr4::tree::TerminalNode *K_OF();
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_BY();
    OrderedExpressionContext *orderedExpression();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *K_OTHERS();
    antlr4::tree::TerminalNode *P_ASSIGN();

   
  };

  TopNestedLevelContext* topNestedLevel();

  class  TopHittersOperatorContext : public antlr4::ParserRuleContext {
  public:
    TopHittersOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TOP_HITTERS();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *K_OF();
    NamedExpressionContext *namedExpression();
    antlr4::tree::TerminalNode *K_BY();

   
  };

  TopHittersOperatorContext* topHittersOperator();

  class  PartitionOperatorContext : public antlr4::ParserRuleContext {
  public:
    PartitionOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_BY();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_PARTITION();
    antlr4::tree::TerminalNode *K_PARTITIONBY();
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    StagesContext *stages();
    antlr4::tree::TerminalNode *P_LBRACE();
    PipelineContext *pipeline();
    antlr4::tree::TerminalNode *P_RBRACE();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    antlr4::tree::TerminalNode *P_RPAREN();

   
  };

  PartitionOperatorContext* partitionOperator();

  class  ForkOperatorContext : public antlr4::ParserRuleContext {
  public:
    ForkOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_FORK();
    std::vector<ForkBranchContext *> forkBranch();
    ForkBranchContext* forkBranch(size_t i);

   
  };

  ForkOperatorContext* forkOperator();

  class  ForkBranchContext : public antlr4::ParserRuleContext {
  public:
    ForkBranchContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    StagesContext *stages();
    antlr4::tree::TerminalNode *P_RPAREN();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();

   
  };

  ForkBranchContext* forkBranch();

  class  FacetOperatorContext : public antlr4::ParserRuleContext {
  public:
    FacetOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_FACET();
    antlr4::tree::TerminalNode *K_BY();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    antlr4::tree::TerminalNode *K_WITH();
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    StagesContext *stages();
    antlr4::tree::TerminalNode *P_RPAREN();

   
  };

  FacetOperatorContext* facetOperator();

  class  ReduceOperatorContext : public antlr4::ParserRuleContext {
  public:
    ReduceOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_REDUCE();
    antlr4::tree::TerminalNode *K_BY();
    NamedExpressionContext *namedExpression();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    antlr4::tree::TerminalNode *K_WITH();
    std::vector<PropertyContext *> property();
    PropertyContext* property(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ReduceOperatorContext* reduceOperator();

  class  ConsumeOperatorContext : public antlr4::ParserRuleContext {
  public:
    ConsumeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_CONSUME();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  ConsumeOperatorContext* consumeOperator();

  class  PrintOperatorContext : public antlr4::ParserRuleContext {
  public:
    PrintOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PRINT();
    NamedExpressionsContext *namedExpressions();

   
  };

  PrintOperatorContext* printOperator();

  class  RangeOperatorContext : public antlr4::ParserRuleContext {
  public:
    RangeOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_RANGE();
    NameContext *name();
    antlr4::tree::TerminalNode *K_FROM();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *K_TO();
    antlr4::tree::TerminalNode *K_STEP();

   
  };

  RangeOperatorContext* rangeOperator();

  class  SearchOperatorContext : public antlr4::ParserRuleContext {
  public:
    SearchOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SEARCH();
    SearchPredicateContext *searchPredicate();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    TableListContext *tableList();

   
  };

  SearchOperatorContext* searchOperator();

  class  SearchPredicateContext : public antlr4::ParserRuleContext {
  public:
    SearchPredicateContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();

   
  };

  SearchPredicateContext* searchPredicate();

  class  FindOperatorContext : public antlr4::ParserRuleContext {
  public:
    FindOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_FIND();
    antlr4::tree::TerminalNode *K_WHERE();
    ExpressionContext *expression();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    TableListContext *tableList();
    antlr4::tree::TerminalNode *K_PROJECT();
    std::vector<FindColumnContext *> findColumn();
    FindColumnContext* findColumn(size_t i);
    antlr4::tree::TerminalNode *K_PROJECT_SMART();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  FindOperatorContext* findOperator();

  class  FindColumnContext : public antlr4::ParserRuleContext {
  public:
    FindColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OperandContext *operand();
    antlr4::tree::TerminalNode *P_COLON();
    TypeNameContext *typeName();

   
  };

  FindColumnContext* findColumn();

  class  TableListContext : public antlr4::ParserRuleContext {
  public:
    TableListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *P_LPAREN();
    std::vector<UnionMemberContext *> unionMember();
    UnionMemberContext* unionMember(size_t i);
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  TableListContext* tableList();

  class  ScanOperatorContext : public antlr4::ParserRuleContext {
  public:
    ScanOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_SCAN();
    antlr4::tree::TerminalNode *K_WITH();
    std::vector<antlr4::tree::TerminalNode *> P_LPAREN();
    antlr4::tree::TerminalNode* P_LPAREN(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_RPAREN();
    antlr4::tree::TerminalNode* P_RPAREN(size_t i);
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    antlr4::tree::TerminalNode *K_ORDER();
    std::vector<antlr4::tree::TerminalNode *> K_BY();
    antlr4::tree::TerminalNode* K_BY(size_t i);
    std::vector<OrderedExpressionContext *> orderedExpression();
    OrderedExpressionContext* orderedExpression(size_t i);
    antlr4::tree::TerminalNode *K_PARTITION();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *K_DECLARE();
    std::vector<ScanColumnContext *> scanColumn();
    ScanColumnContext* scanColumn(size_t i);
    std::vector<ScanStepContext *> scanStep();
    ScanStepContext* scanStep(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ScanOperatorContext* scanOperator();

  class  ScanColumnContext : public antlr4::ParserRuleContext {
  public:
    ScanColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    antlr4::tree::TerminalNode *P_COLON();
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    SignedLiteralContext *signedLiteral();

   
  };

  ScanColumnContext* scanColumn();

  class  ScanStepContext : public antlr4::ParserRuleContext {
  public:
    ScanStepContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_STEP();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *P_COLON();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *P_SEMICOLON();
    antlr4::tree::TerminalNode *K_OPTIONAL();
    antlr4::tree::TerminalNode *K_OUTPUT();
    antlr4::tree::TerminalNode *P_ASSIGN();
    antlr4::tree::TerminalNode *P_ARROW();
    std::vector<ScanAssignmentContext *> scanAssignment();
    ScanAssignmentContext* scanAssignment(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ScanStepContext* scanStep();

  class  ScanAssignmentContext : public antlr4::ParserRuleContext {
  public:
    ScanAssignmentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    ExpressionContext *expression();

   
  };

  ScanAssignmentContext* scanAssignment();

  class  MakeGraphOperatorContext : public antlr4::ParserRuleContext {
  public:
    MakeGraphOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_MAKE_GRAPH();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    GraphEdgeContext *graphEdge();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    antlr4::tree::TerminalNode *K_WITH();
    std::vector<GraphTableContext *> graphTable();
    GraphTableContext* graphTable(size_t i);
    antlr4::tree::TerminalNode *K_PARTITIONED_BY();
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    StagesContext *stages();
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  MakeGraphOperatorContext* makeGraphOperator();

  class  GraphTableContext : public antlr4::ParserRuleContext {
  public:
    GraphTableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TableOperandContext *tableOperand();
    antlr4::tree::TerminalNode *K_ON();
    NameContext *name();

   
  };

  GraphTableContext* graphTable();

  class  GraphMatchOperatorContext : public antlr4::ParserRuleContext {
  public:
    GraphMatchOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<GraphPatternContext *> graphPattern();
    GraphPatternContext* graphPattern(size_t i);
    antlr4::tree::TerminalNode *K_GRAPH_MATCH();
    antlr4::tree::TerminalNode *K_GRAPH_SHORTEST_PATHS();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    antlr4::tree::TerminalNode *K_WHERE();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_PROJECT();
    NamedExpressionsContext *namedExpressions();

   
  };

  GraphMatchOperatorContext* graphMatchOperator();

  class  GraphPatternContext : public antlr4::ParserRuleContext {
  public:
    GraphPatternContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<GraphNodeContext *> graphNode();
    GraphNodeContext* graphNode(size_t i);
    std::vector<GraphEdgeContext *> graphEdge();
    GraphEdgeContext* graphEdge(size_t i);

   
  };

  GraphPatternContext* graphPattern();

  class  GraphNodeContext : public antlr4::ParserRuleContext {
  public:
    GraphNodeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    NameContext *name();

   
  };

  GraphNodeContext* graphNode();

  class  GraphEdgeContext : public antlr4::ParserRuleContext {
  public:
    GraphEdgeContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> O_MINUS();
    antlr4::tree::TerminalNode* O_MINUS(size_t i);
    antlr4::tree::TerminalNode *P_LBRACKET();
    antlr4::tree::TerminalNode *P_RBRACKET();
    antlr4::tree::TerminalNode *O_LESS();
    antlr4::tree::TerminalNode *O_GREATER();
    NameContext *name();
    antlr4::tree::TerminalNode *O_STAR();
    std::vector<OperandContext *> operand();
    OperandContext* operand(size_t i);
    antlr4::tree::TerminalNode *P_DOTDOT();

   
  };

  GraphEdgeContext* graphEdge();

  class  GraphToTableOperatorContext : public antlr4::ParserRuleContext {
  public:
    GraphToTableOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_GRAPH_TO_TABLE();
    std::vector<GraphOutputContext *> graphOutput();
    GraphOutputContext* graphOutput(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  GraphToTableOperatorContext* graphToTableOperator();

  class  GraphOutputContext : public antlr4::ParserRuleContext {
  public:
    GraphOutputContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *K_AS();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  GraphOutputContext* graphOutput();

  class  GraphMarkComponentsOperatorContext : public antlr4::ParserRuleContext {
  public:
    GraphMarkComponentsOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_GRAPH_MARK_COMPONENTS();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);

   
  };

  GraphMarkComponentsOperatorContext* graphMarkComponentsOperator();

  class  GraphWhereOperatorContext : public antlr4::ParserRuleContext {
  public:
    GraphWhereOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *K_GRAPH_WHERE_NODES();
    antlr4::tree::TerminalNode *K_GRAPH_WHERE_EDGES();

   
  };

  GraphWhereOperatorContext* graphWhereOperator();

  class  AssertSchemaOperatorContext : public antlr4::ParserRuleContext {
  public:
    AssertSchemaOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ASSERT_SCHEMA();
    RowSchemaContext *rowSchema();

   
  };

  AssertSchemaOperatorContext* assertSchemaOperator();

  class  ProjectByNamesOperatorContext : public antlr4::ParserRuleContext {
  public:
    ProjectByNamesOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_PROJECT_BY_NAMES();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ProjectByNamesOperatorContext* projectByNamesOperator();

  class  OpaqueOperatorContext : public antlr4::ParserRuleContext {
  public:
    OpaqueOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OpaqueContext *opaque();
    antlr4::tree::TerminalNode *K_EXECUTEANDCACHE();
    antlr4::tree::TerminalNode *K_PROJECTAWAY();

   
  };

  OpaqueOperatorContext* opaqueOperator();

  class  MacroExpandOperatorContext : public antlr4::ParserRuleContext {
  public:
    MacroExpandOperatorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_MACRO_EXPAND();
    OperandContext *operand();
    antlr4::tree::TerminalNode *K_AS();
    NameContext *name();
    antlr4::tree::TerminalNode *P_LPAREN();
    std::vector<StatementContext *> statement();
    StatementContext* statement(size_t i);
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_SEMICOLON();
    antlr4::tree::TerminalNode* P_SEMICOLON(size_t i);

   
  };

  MacroExpandOperatorContext* macroExpandOperator();

  class  OpaqueContext : public antlr4::ParserRuleContext {
  public:
    OpaqueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<OpaqueElementContext *> opaqueElement();
    OpaqueElementContext* opaqueElement(size_t i);

   
  };

  OpaqueContext* opaque();

  class  OpaqueElementContext : public antlr4::ParserRuleContext {
  public:
    OpaqueElementContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_LPAREN_STAGES();
    antlr4::tree::TerminalNode *P_LPAREN_FUNCTION();
    antlr4::tree::TerminalNode *P_LPAREN_NAMES();
    antlr4::tree::TerminalNode *P_RPAREN();
    antlr4::tree::TerminalNode *P_LBRACKET();
    antlr4::tree::TerminalNode *P_LBRACKET_NAME();
    antlr4::tree::TerminalNode *P_LBRACKET_DECLARED();
    antlr4::tree::TerminalNode *P_RBRACKET();
    antlr4::tree::TerminalNode *P_LBRACE();
    antlr4::tree::TerminalNode *P_RBRACE();
    antlr4::tree::TerminalNode *P_PIPE();
    antlr4::tree::TerminalNode *P_SEMICOLON();
    std::vector<OpaqueInnerContext *> opaqueInner();
    OpaqueInnerContext* opaqueInner(size_t i);

   
  };

  OpaqueElementContext* opaqueElement();

  class  OpaqueInnerContext : public antlr4::ParserRuleContext {
  public:
    OpaqueInnerContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OpaqueElementContext *opaqueElement();
    antlr4::tree::TerminalNode *P_PIPE();
    antlr4::tree::TerminalNode *P_SEMICOLON();

   
  };

  OpaqueInnerContext* opaqueInner();

  class  NamedExpressionsContext : public antlr4::ParserRuleContext {
  public:
    NamedExpressionsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<NamedExpressionContext *> namedExpression();
    NamedExpressionContext* namedExpression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  NamedExpressionsContext* namedExpressions();

  class  NamedExpressionContext : public antlr4::ParserRuleContext {
  public:
    NamedExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    ExpressionContext *expression();
    DeclaredNameContext *declaredName();
    antlr4::tree::TerminalNode *P_ASSIGN();
    antlr4::tree::TerminalNode *P_LPAREN_NAMES();
    std::vector<NameContext *> name();
    NameContext* name(size_t i);
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  NamedExpressionContext* namedExpression();

  class  ExpressionContext : public antlr4::ParserRuleContext {
  public:
    ExpressionContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OperandContext *operand();
    std::vector<TailContext *> tail();
    TailContext* tail(size_t i);

   
  };

  ExpressionContext* expression();

  class  TailContext : public antlr4::ParserRuleContext {
  public:
    TailContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    OperandContext *operand();
    antlr4::tree::TerminalNode *K_OR();
    antlr4::tree::TerminalNode *K_AND();
    antlr4::tree::TerminalNode *O_EQUAL();
    antlr4::tree::TerminalNode *O_NOT_EQUAL();
    antlr4::tree::TerminalNode *O_NOT_EQUAL_OLD();
    antlr4::tree::TerminalNode *O_EQUAL_CI();
    antlr4::tree::TerminalNode *O_NOT_EQUAL_CI();
    antlr4::tree::TerminalNode *P_COLON();
    antlr4::tree::TerminalNode *O_LESS();
    antlr4::tree::TerminalNode *O_LESS_EQUAL();
    antlr4::tree::TerminalNode *O_GREATER();
    antlr4::tree::TerminalNode *O_GREATER_EQUAL();
    antlr4::tree::TerminalNode *O_PLUS();
    antlr4::tree::TerminalNode *O_MINUS();
    antlr4::tree::TerminalNode *O_STAR();
    antlr4::tree::TerminalNode *O_SLASH();
    antlr4::tree::TerminalNode *O_PERCENT();
    antlr4::tree::TerminalNode *K_HAS();
    antlr4::tree::TerminalNode *K_NOT_HAS();
    antlr4::tree::TerminalNode *K_HAS_CS();
    antlr4::tree::TerminalNode *K_NOT_HAS_CS();
    antlr4::tree::TerminalNode *K_HASPREFIX();
    antlr4::tree::TerminalNode *K_NOT_HASPREFIX();
    antlr4::tree::TerminalNode *K_HASPREFIX_CS();
    antlr4::tree::TerminalNode *K_NOT_HASPREFIX_CS();
    antlr4::tree::TerminalNode *K_HASSUFFIX();
    antlr4::tree::TerminalNode *K_NOT_HASSUFFIX();
    antlr4::tree::TerminalNode *K_HASSUFFIX_CS();
    antlr4::tree::TerminalNode *K_NOT_HASSUFFIX_CS();
    antlr4::tree::TerminalNode *K_CONTAINS();
    antlr4::tree::TerminalNode *K_NOT_CONTAINS();
    antlr4::tree::TerminalNode *K_CONTAINS_CS();
    antlr4::tree::TerminalNode *K_NOT_CONTAINS_CS();
    antlr4::tree::TerminalNode *K_CONTAINSCS();
    antlr4::tree::TerminalNode *K_NOTCONTAINS();
    antlr4::tree::TerminalNode *K_NOTCONTAINSCS();
    antlr4::tree::TerminalNode *K_STARTSWITH();
    antlr4::tree::TerminalNode *K_NOT_STARTSWITH();
    antlr4::tree::TerminalNode *K_STARTSWITH_CS();
    antlr4::tree::TerminalNode *K_NOT_STARTSWITH_CS();
    antlr4::tree::TerminalNode *K_ENDSWITH();
    antlr4::tree::TerminalNode *K_NOT_ENDSWITH();
    antlr4::tree::TerminalNode *K_ENDSWITH_CS();
    antlr4::tree::TerminalNode *K_NOT_ENDSWITH_CS();
    antlr4::tree::TerminalNode *K_LIKE();
    antlr4::tree::TerminalNode *K_NOTLIKE();
    antlr4::tree::TerminalNode *K_LIKECS();
    antlr4::tree::TerminalNode *K_NOTLIKECS();
    antlr4::tree::TerminalNode *K_MATCHES_REGEX();
    ValueListContext *valueList();
    antlr4::tree::TerminalNode *K_IN();
    antlr4::tree::TerminalNode *K_NOT_IN();
    antlr4::tree::TerminalNode *K_IN_CI();
    antlr4::tree::TerminalNode *K_NOT_IN_CI();
    antlr4::tree::TerminalNode *K_HAS_ANY();
    antlr4::tree::TerminalNode *K_HAS_ALL();
    antlr4::tree::TerminalNode *P_LPAREN();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *P_DOTDOT();
    antlr4::tree::TerminalNode *P_RPAREN();
    antlr4::tree::TerminalNode *K_BETWEEN();
    antlr4::tree::TerminalNode *K_NOT_BETWEEN();

   
  };

  TailContext* tail();

  class  ValueListContext : public antlr4::ParserRuleContext {
  public:
    ValueListContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    HeadOperatorContext *headOperator();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_PIPE();
    antlr4::tree::TerminalNode* P_PIPE(size_t i);
    std::vector<StageContext *> stage();
    StageContext* stage(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ValueListContext* valueList();

  class  OperandContext : public antlr4::ParserRuleContext {
  public:
    OperandContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    PrimaryContext *primary();
    std::vector<SelectorContext *> selector();
    SelectorContext* selector(size_t i);
    antlr4::tree::TerminalNode *O_PLUS();
    antlr4::tree::TerminalNode *O_MINUS();

   
  };

  OperandContext* operand();

  class  SelectorContext : public antlr4::ParserRuleContext {
  public:
    SelectorContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_DOT();
    antlr4::tree::TerminalNode *N_IDENTIFIER();
    antlr4::tree::TerminalNode *N_WILDCARD();
    antlr4::tree::TerminalNode *O_STAR();
    antlr4::tree::TerminalNode *P_LBRACKET();
    ExpressionContext *expression();
    antlr4::tree::TerminalNode *P_RBRACKET();
    ArgumentsContext *arguments();

   
  };

  SelectorContext* selector();

  class  PrimaryContext : public antlr4::ParserRuleContext {
  public:
    PrimaryContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NameContext *name();
    ArgumentsContext *arguments();
    LiteralContext *literal();
    antlr4::tree::TerminalNode *P_LPAREN();
    PipelineContext *pipeline();
    antlr4::tree::TerminalNode *P_RPAREN();
    antlr4::tree::TerminalNode *K_TOSCALAR();
    antlr4::tree::TerminalNode *K_TOTABLE();
    antlr4::tree::TerminalNode *K_MATERIALIZE();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    DatatableContext *datatable();
    ExternaldataContext *externaldata();
    EntityGroupContext *entityGroup();
    ClientParameterContext *clientParameter();
    antlr4::tree::TerminalNode *O_STAR();

   
  };

  PrimaryContext* primary();

  class  ArgumentsContext : public antlr4::ParserRuleContext {
  public:
    ArgumentsContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<ArgumentContext *> argument();
    ArgumentContext* argument(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  ArgumentsContext* arguments();

  class  ArgumentContext : public antlr4::ParserRuleContext {
  public:
    ArgumentContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    NamedExpressionContext *namedExpression();

   
  };

  ArgumentContext* argument();

  class  DatatableContext : public antlr4::ParserRuleContext {
  public:
    DatatableContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DATATABLE();
    RowSchemaContext *rowSchema();
    antlr4::tree::TerminalNode *P_LBRACKET();
    antlr4::tree::TerminalNode *P_RBRACKET();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<SignedLiteralContext *> signedLiteral();
    SignedLiteralContext* signedLiteral(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  DatatableContext* datatable();

  class  ExternaldataContext : public antlr4::ParserRuleContext {
  public:
    ExternaldataContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    RowSchemaContext *rowSchema();
    antlr4::tree::TerminalNode *P_LBRACKET();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *P_RBRACKET();
    antlr4::tree::TerminalNode *K_EXTERNALDATA();
    antlr4::tree::TerminalNode *K_EXTERNAL_DATA();
    std::vector<OperatorParameterContext *> operatorParameter();
    OperatorParameterContext* operatorParameter(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    antlr4::tree::TerminalNode *K_WITH_PROPERTIES();
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<PropertyContext *> property();
    PropertyContext* property(size_t i);

   
  };

  ExternaldataContext* externaldata();

  class  EntityGroupContext : public antlr4::ParserRuleContext {
  public:
    EntityGroupContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_ENTITY_GROUP();
    antlr4::tree::TerminalNode *P_LBRACKET();
    std::vector<ExpressionContext *> expression();
    ExpressionContext* expression(size_t i);
    antlr4::tree::TerminalNode *P_RBRACKET();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  EntityGroupContext* entityGroup();

  class  ClientParameterContext : public antlr4::ParserRuleContext {
  public:
    ClientParameterContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LBRACE();
    antlr4::tree::TerminalNode *N_IDENTIFIER();
    antlr4::tree::TerminalNode *P_RBRACE();

   
  };

  ClientParameterContext* clientParameter();

  class  RowSchemaContext : public antlr4::ParserRuleContext {
  public:
    RowSchemaContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LPAREN();
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<SchemaColumnContext *> schemaColumn();
    SchemaColumnContext* schemaColumn(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  RowSchemaContext* rowSchema();

  class  SchemaColumnContext : public antlr4::ParserRuleContext {
  public:
    SchemaColumnContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *O_STAR();
    NameContext *name();
    antlr4::tree::TerminalNode *P_COLON();
    TypeNameContext *typeName();

   
  };

  SchemaColumnContext* schemaColumn();

  class  TypeNameContext : public antlr4::ParserRuleContext {
  public:
    TypeNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TYPE();
    antlr4::tree::TerminalNode *K_DYNAMIC();

   
  };

  TypeNameContext* typeName();

  class  NameContext : public antlr4::ParserRuleContext {
  public:
    NameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *N_IDENTIFIER();
    BracketedNameContext *bracketedName();

   
  };

  NameContext* name();

  class  DeclaredNameContext : public antlr4::ParserRuleContext {
  public:
    DeclaredNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *N_DECLARED();
    antlr4::tree::TerminalNode *P_LBRACKET_DECLARED();
    antlr4::tree::TerminalNode *P_RBRACKET();
    antlr4::tree::TerminalNode *L_STRING();
    antlr4::tree::TerminalNode *L_UNTERMINATED();

   
  };

  DeclaredNameContext* declaredName();

  class  BracketedNameContext : public antlr4::ParserRuleContext {
  public:
    BracketedNameContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *P_LBRACKET_NAME();
    antlr4::tree::TerminalNode *P_RBRACKET();
    antlr4::tree::TerminalNode *L_STRING();
    antlr4::tree::TerminalNode *L_UNTERMINATED();

   
  };

  BracketedNameContext* bracketedName();

  class  LiteralContext : public antlr4::ParserRuleContext {
  public:
    LiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *L_LONG();
    antlr4::tree::TerminalNode *L_INT();
    antlr4::tree::TerminalNode *L_REAL();
    antlr4::tree::TerminalNode *L_DECIMAL();
    antlr4::tree::TerminalNode *L_BOOL();
    antlr4::tree::TerminalNode *L_DATETIME();
    antlr4::tree::TerminalNode *L_TIMESPAN();
    antlr4::tree::TerminalNode *L_GUID();
    StringLiteralContext *stringLiteral();
    DynamicLiteralContext *dynamicLiteral();
    TypeofLiteralContext *typeofLiteral();

   
  };

  LiteralContext* literal();

  class  SignedLiteralContext : public antlr4::ParserRuleContext {
  public:
    SignedLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *O_PLUS();
    antlr4::tree::TerminalNode *O_MINUS();

   
  };

  SignedLiteralContext* signedLiteral();

  class  StringLiteralContext : public antlr4::ParserRuleContext {
  public:
    StringLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    std::vector<antlr4::tree::TerminalNode *> L_STRING();
    antlr4::tree::TerminalNode* L_STRING(size_t i);
    std::vector<antlr4::tree::TerminalNode *> L_UNTERMINATED();
    antlr4::tree::TerminalNode* L_UNTERMINATED(size_t i);

   
  };

  StringLiteralContext* stringLiteral();

  class  TypeofLiteralContext : public antlr4::ParserRuleContext {
  public:
    TypeofLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_TYPEOF();
    antlr4::tree::TerminalNode *P_LPAREN();
    std::vector<TypeofItemContext *> typeofItem();
    TypeofItemContext* typeofItem(size_t i);
    antlr4::tree::TerminalNode *P_RPAREN();
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);

   
  };

  TypeofLiteralContext* typeofLiteral();

  class  TypeofItemContext : public antlr4::ParserRuleContext {
  public:
    TypeofItemContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    TypeNameContext *typeName();
    antlr4::tree::TerminalNode *O_STAR();
    NameContext *name();
    antlr4::tree::TerminalNode *P_COLON();

   
  };

  TypeofItemContext* typeofItem();

  class  DynamicLiteralContext : public antlr4::ParserRuleContext {
  public:
    DynamicLiteralContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *K_DYNAMIC();
    antlr4::tree::TerminalNode *P_LPAREN();
    JsonValueContext *jsonValue();
    antlr4::tree::TerminalNode *P_RPAREN();

   
  };

  DynamicLiteralContext* dynamicLiteral();

  class  JsonValueContext : public antlr4::ParserRuleContext {
  public:
    JsonValueContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    LiteralContext *literal();
    antlr4::tree::TerminalNode *O_PLUS();
    antlr4::tree::TerminalNode *O_MINUS();
    antlr4::tree::TerminalNode *N_IDENTIFIER();
    antlr4::tree::TerminalNode *P_LBRACKET();
    antlr4::tree::TerminalNode *P_RBRACKET();
    std::vector<JsonValueContext *> jsonValue();
    JsonValueContext* jsonValue(size_t i);
    std::vector<antlr4::tree::TerminalNode *> P_COMMA();
    antlr4::tree::TerminalNode* P_COMMA(size_t i);
    antlr4::tree::TerminalNode *P_LBRACE();
    antlr4::tree::TerminalNode *P_RBRACE();
    std::vector<JsonPairContext *> jsonPair();
    JsonPairContext* jsonPair(size_t i);

   
  };

  JsonValueContext* jsonValue();

  class  JsonPairContext : public antlr4::ParserRuleContext {
  public:
    JsonPairContext(antlr4::ParserRuleContext *parent, size_t invokingState);
    virtual size_t getRuleIndex() const override;
    antlr4::tree::TerminalNode *L_STRING();
    antlr4::tree::TerminalNode *P_COLON();
    JsonValueContext *jsonValue();

   
  };

  JsonPairContext* jsonPair();


private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace lintel::grammar
