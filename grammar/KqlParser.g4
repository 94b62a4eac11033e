// The shape of KQL: statements, tabular operators, expressions.
//
// Every decision is made by one token (LL(1)); a decision that needs more costs a warm-up in
// every fresh process and a lock between threads. tests/grammar counts the calls of
// adaptivePredict in the generated parser and holds them at none. Three means keep it so:
// optional endings instead of alternatives that begin alike; flat lists instead of recursion;
// and types that the retyping pass (compiler/antlr/kql_retyping.cpp) gives to tokens by place:
//   - a word that is a name in its place is N_IDENTIFIER, whatever its spelling;
//   - a name before `=` is N_DECLARED, an operator parameter's name is N_PARAMETER;
//   - a name with stars is one N_WILDCARD;
//   - an opening parenthesis is P_LPAREN_FUNCTION, P_LPAREN_NAMES or P_LPAREN_STAGES when what
//     follows is not an expression.
//
// How to read the tree:
//   - `expression` is flat: operand (operator operand)*, in source order. Precedence is the
//     reader's: or < and < equality (== != <> : in between has_any has_all) < relational <
//     additive < multiplicative < string operators (=~ !~ has contains matches regex …) <
//     sign < path. Equality, relational and string operators do not chain; the token pass has
//     refused `a == b == c` already.
//   - `tail` is one operator with its right side; `IN`-like and `between` carry their own list.
//   - Names: `name` is N_IDENTIFIER or `['…']`; `declaredName` the same before `=`.
//   - Operator parameters are `operatorParameter` children, in order, before the operand.
//   - Lists hold their separators as terminals; the rule accessors (`namedExpression()`) skip them.
parser grammar KqlParser;

options { tokenVocab = KqlLexer; }

// ---- Statements

query : statement? (P_SEMICOLON statement?)* EOF ;

statement
  : letStatement
  | setStatement
  | declareStatement
  | aliasStatement
  | restrictStatement
  | pipeline
  ;

letStatement : K_LET declaredName P_ASSIGN (functionDeclaration | pipeline) ;

functionDeclaration : K_VIEW? P_LPAREN_FUNCTION parameters? P_RPAREN functionBody ;

functionBody : P_LBRACE statement? (P_SEMICOLON statement?)* P_RBRACE ;

parameters : parameter (P_COMMA parameter)* ;

// `a: string = "x"`, or a table: `T: (Name: string)`, `T: (*)`.
parameter : name P_COLON (typeName | rowSchema) (P_ASSIGN (signedLiteral | name))? ;

setStatement : K_SET (name | declaredName P_ASSIGN (signedLiteral | name)) ;

declareStatement
  : K_DECLARE (K_QUERY_PARAMETERS P_LPAREN parameters? P_RPAREN | K_PATTERN opaque)
  ;

aliasStatement : K_ALIAS K_DATABASE declaredName P_ASSIGN expression ;

restrictStatement : K_RESTRICT K_ACCESS K_TO opaque ;

// ---- Pipelines

pipeline : (expression | headOperator) (P_PIPE stage)* ;

// Stages without a source, as mv-apply, fork, facet and partition hold them.
stages : stage (P_PIPE stage)* ;

// What may begin a pipeline instead of an expression.
headOperator
  : printOperator
  | rangeOperator
  | searchOperator
  | findOperator
  | unionOperator
  | evaluateOperator
  | macroExpandOperator
  ;

stage
  : whereOperator
  | extendOperator
  | projectOperator
  | projectAwayOperator
  | projectRenameOperator
  | projectReorderOperator
  | summarizeOperator
  | joinOperator
  | lookupOperator
  | unionOperator
  | distinctOperator
  | topOperator
  | takeOperator
  | sortOperator
  | countOperator
  | mvExpandOperator
  | mvApplyOperator
  | parseOperator
  | parseKvOperator
  | evaluateOperator
  | invokeOperator
  | renderOperator
  | makeSeriesOperator
  | searchOperator
  | findOperator
  | asOperator
  | serializeOperator
  | getschemaOperator
  | sampleOperator
  | sampleDistinctOperator
  | topNestedOperator
  | topHittersOperator
  | partitionOperator
  | forkOperator
  | facetOperator
  | reduceOperator
  | consumeOperator
  | scanOperator
  | makeGraphOperator
  | graphMatchOperator
  | graphToTableOperator
  | graphMarkComponentsOperator
  | graphWhereOperator
  | assertSchemaOperator
  | projectByNamesOperator
  | opaqueOperator
  ;

operatorParameter
  : (N_PARAMETER | N_HINT) P_ASSIGN
    (name | L_LONG | L_REAL | L_BOOL | L_TIMESPAN | L_INT | L_STRING | L_UNTERMINATED)
  ;

// ---- Tabular operators

// `where x = 1` is read so that it can be reported as the slip it is (the token pass does).
whereOperator : (K_WHERE | K_FILTER) operatorParameter* (declaredName P_ASSIGN)? expression ;

extendOperator : K_EXTEND namedExpressions ;

projectOperator : K_PROJECT namedExpressions? ;

projectAwayOperator : (K_PROJECT_AWAY | K_PROJECT_KEEP) columnPattern (P_COMMA columnPattern)* ;

projectRenameOperator : K_PROJECT_RENAME namedExpressions ;

projectReorderOperator
  : K_PROJECT_REORDER (orderedPattern (P_COMMA orderedPattern)*)?
  ;

columnPattern : name | N_WILDCARD | O_STAR ;

orderedPattern : columnPattern (K_ASC | K_DESC | K_GRANNY_ASC | K_GRANNY_DESC)? ;

summarizeOperator : K_SUMMARIZE operatorParameter* namedExpressions? byClause? ;

byClause : K_BY namedExpressions ;

joinOperator : K_JOIN operatorParameter* tableOperand (onClause | K_WHERE expression)? ;

lookupOperator : K_LOOKUP operatorParameter* tableOperand onClause ;

// A name, a call, a path or a pipeline in parentheses.
tableOperand : operand ;

onClause : K_ON expression (P_COMMA expression)* ;

unionOperator : K_UNION operatorParameter* unionMember (P_COMMA unionMember)* ;

unionMember : N_WILDCARD | tableOperand ;

distinctOperator : K_DISTINCT operatorParameter* distinctColumn (P_COMMA distinctColumn)* ;

distinctColumn : namedExpression ;

topOperator : K_TOP operatorParameter* namedExpression K_BY orderedExpression ;

takeOperator : (K_TAKE | K_LIMIT) operatorParameter* namedExpression ;

sortOperator
  : (K_SORT | K_ORDER) operatorParameter* K_BY orderedExpression (P_COMMA orderedExpression)*
  ;

orderedExpression
  : namedExpression (K_ASC | K_DESC | K_GRANNY_ASC | K_GRANNY_DESC)? (K_NULLS (K_FIRST | K_LAST))?
  ;

countOperator : K_COUNT (K_AS name)? ;

mvExpandOperator : (K_MV_EXPAND | K_MVEXPAND) operatorParameter* expansions ;

mvApplyOperator
  : (K_MV_APPLY | K_MVAPPLY) operatorParameter* expansions K_ON P_LPAREN_STAGES stages P_RPAREN
  ;

expansions : expansion (P_COMMA expansion)* (K_LIMIT expression)? ;

// `x`, `y = x`, `x to typeof(long)`.
expansion : namedExpression (K_TO typeofLiteral)? ;

parseOperator
  : (K_PARSE | K_PARSE_WHERE) operatorParameter* expression K_WITH parsePart+
  ;

parsePart : O_STAR | L_STRING | L_UNTERMINATED | name (P_COLON typeName)? ;

parseKvOperator : K_PARSE_KV expression K_AS rowSchema propertyClause? ;

// The call keeps its schema: `evaluate f(x) : (*, a: string)`.
evaluateOperator : K_EVALUATE operatorParameter* name arguments (P_COLON rowSchema)? ;

invokeOperator : K_INVOKE name arguments ;

renderOperator : K_RENDER name (propertyClause | (renderProperty | K_BY namedExpressions)*) ;

// The old form without `with (…)`.
renderProperty : declaredName P_ASSIGN (signedLiteral | name) ;

// `with (title = "x", ycolumns = a, b)`: a value without a name continues the one before it.
propertyClause : K_WITH P_LPAREN (property (P_COMMA property)*)? P_RPAREN ;

property : (declaredName P_ASSIGN)? (signedLiteral | name) ;

makeSeriesOperator
  : K_MAKE_SERIES operatorParameter* seriesColumn (P_COMMA seriesColumn)* K_ON namedExpression
    (K_IN_RANGE name arguments | (K_FROM expression)? (K_TO expression)? K_STEP expression)
    byClause?
  ;

seriesColumn : namedExpression (K_DEFAULT P_ASSIGN expression)? ;

asOperator : K_AS operatorParameter* name ;

serializeOperator : K_SERIALIZE operatorParameter* namedExpressions? ;

getschemaOperator : K_GETSCHEMA operatorParameter* ;

sampleOperator : K_SAMPLE operatorParameter* expression ;

sampleDistinctOperator : K_SAMPLE_DISTINCT operatorParameter* expression K_OF namedExpression ;

topNestedOperator : topNestedLevel (P_COMMA topNestedLevel)* ;

topNestedLevel
  : K_TOP_NESTED expression? K_OF namedExpression (K_WITH K_OTHERS P_ASSIGN expression)?
    K_BY orderedExpression
  ;

topHittersOperator : K_TOP_HITTERS expression K_OF namedExpression (K_BY expression)? ;

partitionOperator
  : (K_PARTITION | K_PARTITIONBY) operatorParameter* K_BY expression
    (P_LPAREN_STAGES stages (P_RPAREN | P_RBRACE) | P_LBRACE pipeline P_RBRACE)
  ;

forkOperator : K_FORK forkBranch+ ;

forkBranch : (declaredName P_ASSIGN)? P_LPAREN_STAGES stages P_RPAREN ;

facetOperator
  : K_FACET K_BY expression (P_COMMA expression)* (K_WITH P_LPAREN_STAGES stages P_RPAREN)?
  ;

reduceOperator
  : K_REDUCE operatorParameter* K_BY namedExpression (K_WITH property (P_COMMA property)*)?
  ;

consumeOperator : K_CONSUME operatorParameter* ;

printOperator : K_PRINT namedExpressions ;

rangeOperator : K_RANGE name K_FROM expression K_TO expression K_STEP expression ;

searchOperator : K_SEARCH operatorParameter* tableList? searchPredicate ;

searchPredicate : expression ;

findOperator
  : K_FIND operatorParameter* tableList? (K_WHERE expression | expression)
    (K_PROJECT findColumn (P_COMMA findColumn)* | K_PROJECT_SMART)?
  ;

findColumn : operand (P_COLON typeName)? ;

tableList : K_IN P_LPAREN unionMember (P_COMMA unionMember)* P_RPAREN ;

scanOperator
  : K_SCAN operatorParameter* (K_ORDER K_BY orderedExpression (P_COMMA orderedExpression)*)?
    (K_PARTITION K_BY expression (P_COMMA expression)*)?
    (K_DECLARE P_LPAREN scanColumn (P_COMMA scanColumn)* P_RPAREN)?
    K_WITH P_LPAREN scanStep+ P_RPAREN
  ;

scanColumn : name P_COLON typeName (P_ASSIGN signedLiteral)? ;

// `step a optional output=last: condition => x = value, y = value;`
scanStep
  : K_STEP name K_OPTIONAL? (K_OUTPUT P_ASSIGN name)? P_COLON expression
    (P_ARROW scanAssignment (P_COMMA scanAssignment)*)? P_SEMICOLON
  ;

scanAssignment : declaredName P_ASSIGN expression ;

// `make-graph source --> target with Nodes on id`, or `… with_node_id=id`.
makeGraphOperator
  : K_MAKE_GRAPH operatorParameter* name graphEdge name
    (K_WITH graphTable (P_COMMA graphTable)* | operatorParameter+)?
    (K_PARTITIONED_BY name P_LPAREN_STAGES stages P_RPAREN)?
  ;

graphTable : tableOperand K_ON name ;

graphMatchOperator
  : (K_GRAPH_MATCH | K_GRAPH_SHORTEST_PATHS) operatorParameter*
    graphPattern (P_COMMA graphPattern)* (K_WHERE expression)? (K_PROJECT namedExpressions)?
  ;

// `(a)-[e]->(b)<--(c)`.
graphPattern : graphNode (graphEdge graphNode)* ;

graphNode : P_LPAREN name? P_RPAREN ;

// `-->`, `<-[e]-`, `-[e*1..5]->`; the signs are single tokens.
graphEdge
  : O_LESS? O_MINUS
    (O_MINUS | P_LBRACKET name? (O_STAR operand P_DOTDOT operand)? P_RBRACKET O_MINUS) O_GREATER?
  ;

graphToTableOperator : K_GRAPH_TO_TABLE graphOutput (P_COMMA graphOutput)* ;

// `nodes as N with_node_id=id`, `edges as E with_source_id=a with_target_id=b`.
graphOutput : name (K_AS name)? operatorParameter* ;

graphMarkComponentsOperator : K_GRAPH_MARK_COMPONENTS operatorParameter* ;

graphWhereOperator : (K_GRAPH_WHERE_NODES | K_GRAPH_WHERE_EDGES) expression ;

assertSchemaOperator : K_ASSERT_SCHEMA rowSchema ;

projectByNamesOperator : K_PROJECT_BY_NAMES expression (P_COMMA expression)* ;

// The engine's own, read as balanced text. The lowering keeps them as opaque stages.
opaqueOperator : (K_EXECUTEANDCACHE | K_PROJECTAWAY) opaque ;

macroExpandOperator
  : K_MACRO_EXPAND operatorParameter* operand K_AS name
    P_LPAREN statement (P_SEMICOLON statement?)* P_RPAREN
  ;

// Tokens in balanced brackets, up to the next `|` or `;` or closing bracket of this level.
opaque : opaqueElement* ;

opaqueElement
  : ~( P_LPAREN | P_LPAREN_STAGES | P_LPAREN_FUNCTION | P_LPAREN_NAMES | P_RPAREN
     | P_LBRACKET | P_LBRACKET_NAME | P_LBRACKET_DECLARED | P_RBRACKET
     | P_LBRACE | P_RBRACE | P_PIPE | P_SEMICOLON )
  | (P_LPAREN | P_LPAREN_STAGES | P_LPAREN_FUNCTION | P_LPAREN_NAMES) opaqueInner* P_RPAREN
  | (P_LBRACKET | P_LBRACKET_NAME | P_LBRACKET_DECLARED) opaqueInner* P_RBRACKET
  | P_LBRACE opaqueInner* P_RBRACE
  ;

opaqueInner : opaqueElement | P_PIPE | P_SEMICOLON ;

// ---- Expressions

namedExpressions : namedExpression (P_COMMA namedExpression)* ;

namedExpression
  : (declaredName P_ASSIGN | P_LPAREN_NAMES name (P_COMMA name)* P_RPAREN P_ASSIGN)? expression
  ;

expression : operand tail* ;

// An operator and its right side.
tail
  : ( K_OR | K_AND
    | O_EQUAL | O_NOT_EQUAL | O_NOT_EQUAL_OLD | O_EQUAL_CI | O_NOT_EQUAL_CI | P_COLON
    | O_LESS | O_LESS_EQUAL | O_GREATER | O_GREATER_EQUAL
    | O_PLUS | O_MINUS | O_STAR | O_SLASH | O_PERCENT
    | K_HAS | K_NOT_HAS | K_HAS_CS | K_NOT_HAS_CS
    | K_HASPREFIX | K_NOT_HASPREFIX | K_HASPREFIX_CS | K_NOT_HASPREFIX_CS
    | K_HASSUFFIX | K_NOT_HASSUFFIX | K_HASSUFFIX_CS | K_NOT_HASSUFFIX_CS
    | K_CONTAINS | K_NOT_CONTAINS | K_CONTAINS_CS | K_NOT_CONTAINS_CS
    | K_CONTAINSCS | K_NOTCONTAINS | K_NOTCONTAINSCS
    | K_STARTSWITH | K_NOT_STARTSWITH | K_STARTSWITH_CS | K_NOT_STARTSWITH_CS
    | K_ENDSWITH | K_NOT_ENDSWITH | K_ENDSWITH_CS | K_NOT_ENDSWITH_CS
    | K_LIKE | K_NOTLIKE | K_LIKECS | K_NOTLIKECS | K_MATCHES_REGEX )
    operand
  | (K_IN | K_NOT_IN | K_IN_CI | K_NOT_IN_CI | K_HAS_ANY | K_HAS_ALL) valueList
  | (K_BETWEEN | K_NOT_BETWEEN) P_LPAREN expression P_DOTDOT expression P_RPAREN
  ;

// Values, or a table whose first column has them: `("a", "b")`, `(T | project x)`.
valueList
  : P_LPAREN (headOperator (P_PIPE stage)* | expression ((P_PIPE stage)+ | (P_COMMA expression)*))
    P_RPAREN
  ;

operand : (O_PLUS | O_MINUS)? primary selector* ;

// `.name`, `.f(x)`, `.['name']`, `.[0]`, `.Device*` (union only), `[0]`.
selector
  : P_DOT (N_IDENTIFIER arguments? | N_WILDCARD | O_STAR | P_LBRACKET expression P_RBRACKET)
  | P_LBRACKET expression P_RBRACKET
  ;

primary
  : name arguments?
  | literal
  | P_LPAREN pipeline P_RPAREN
  | (K_TOSCALAR | K_TOTABLE | K_MATERIALIZE) P_LPAREN operatorParameter* pipeline P_RPAREN
  | datatable
  | externaldata
  | entityGroup
  | clientParameter
  | O_STAR
  ;

arguments : P_LPAREN (argument (P_COMMA argument)*)? P_RPAREN ;

argument : namedExpression ;

datatable
  : K_DATATABLE operatorParameter* rowSchema
    P_LBRACKET (signedLiteral (P_COMMA signedLiteral?)*)? P_RBRACKET
  ;

externaldata
  : (K_EXTERNALDATA | K_EXTERNAL_DATA) operatorParameter* rowSchema
    P_LBRACKET expression (P_COMMA expression)* P_RBRACKET
    (K_WITH_PROPERTIES P_LPAREN (property (P_COMMA property)*)? P_RPAREN)?
  ;

entityGroup : K_ENTITY_GROUP P_LBRACKET expression (P_COMMA expression)* P_RBRACKET ;

// `{name}`: a place that a portal fills in before it runs the query.
clientParameter : P_LBRACE N_IDENTIFIER P_RBRACE ;

rowSchema : P_LPAREN (schemaColumn (P_COMMA schemaColumn?)*)? P_RPAREN ;

schemaColumn : O_STAR | name P_COLON typeName ;

typeName : K_TYPE | K_DYNAMIC ;

name : N_IDENTIFIER | bracketedName ;

declaredName : N_DECLARED | P_LBRACKET_DECLARED (L_STRING | L_UNTERMINATED) P_RBRACKET ;

bracketedName : P_LBRACKET_NAME (L_STRING | L_UNTERMINATED) P_RBRACKET ;

// ---- Literals

literal
  : L_LONG | L_INT | L_REAL | L_DECIMAL | L_BOOL | L_DATETIME | L_TIMESPAN | L_GUID
  | stringLiteral
  | dynamicLiteral
  | typeofLiteral
  ;

signedLiteral : (O_PLUS | O_MINUS)? literal ;

// Strings side by side are one.
stringLiteral : (L_STRING | L_UNTERMINATED)+ ;

typeofLiteral : K_TYPEOF P_LPAREN typeofItem (P_COMMA typeofItem)* P_RPAREN ;

typeofItem : typeName | O_STAR | name (P_COLON typeName)? ;

dynamicLiteral : K_DYNAMIC P_LPAREN jsonValue P_RPAREN ;

// `null` comes as N_IDENTIFIER; any other name is refused by the token pass.
jsonValue
  : (O_PLUS | O_MINUS)? literal
  | N_IDENTIFIER
  | P_LBRACKET (jsonValue (P_COMMA jsonValue)*)? P_RBRACKET
  | P_LBRACE (jsonPair (P_COMMA jsonPair)*)? P_RBRACE
  ;

jsonPair : L_STRING P_COLON jsonValue ;
