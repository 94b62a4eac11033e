// The vocabulary of KQL: what the letters and signs of a query are, before their place is known.
//
// compiler/antlr/kql_tokens.cpp is the lexer that runs; it is written by hand (bytes, not code
// points; 20 times as fast) and tests/grammar holds it to this file token for token. The tables
// it needs (names of the types, spelling of the words) are generated from here by `regenerate`.
//
// Every word gets its own type here wherever it stands. Which of them are plain names in their
// place is settled afterwards by compiler/antlr/kql_retyping.cpp: words cannot be told apart
// without context (`count` is an operator after `|`, a column in `count > 5`, a function in
// `count()`), and with context the parser needs one token of look-ahead only.
//
// All names carry a prefix, since NULL, IN, TRUE, DOMAIN … are macros of some C library.
lexer grammar KqlLexer;

// Types that no text has: given by the retyping pass (see KqlParser.g4).
tokens {
  P_LBRACKET_NAME,      // opens a bracketed name: `['a b']`
  P_LBRACKET_DECLARED,  // the same before `=`
  K_WITH_PROPERTIES,    // the `with` that belongs to `externaldata (…) […]`
  N_DECLARED,       // a name before `=`: `x` in `extend x = 1`
  N_PARAMETER,      // an operator parameter's name before `=`: `kind` in `join kind=inner`
  N_WILDCARD,       // a name with stars: `Device*`, `*Name*`
  P_LPAREN_FUNCTION,  // opens the parameters of a function: `let f = (a: string) { … }`
  P_LPAREN_NAMES,     // opens a list of names before `=`: `(a, b) = f(x)`
  P_LPAREN_STAGES,    // opens stages without a source: `mv-apply x on (where … | take 1)`;
                        // also the `{` of `partition by x { where … }`
  K_IN_RANGE,       // the `in` of `make-series … in range(a, b, c)`
  K_OPTIONAL,       // `step a optional: …` of scan
  K_OUTPUT          // `step a output=last: …` of scan
}

// Words that are names wherever no operator or clause can stand.
K_ACCESS : 'access' ;
K_ALIAS : 'alias' ;
K_BIN : 'bin' ;
K_CONSUME : 'consume' ;
K_COUNT : 'count' ;
K_DATABASE : 'database' ;
K_DECLARE : 'declare' ;
K_DEFAULT : 'default' ;
K_DISTINCT : 'distinct' ;
K_ENTITY_GROUP : 'entity_group' ;
K_EVALUATE : 'evaluate' ;
K_EXTEND : 'extend' ;
K_FACET : 'facet' ;
K_FILTER : 'filter' ;
K_FORK : 'fork' ;
K_FROM : 'from' ;
K_GETSCHEMA : 'getschema' ;
K_ID : 'id' ;
K_JOIN : 'join' ;
K_LET : 'let' ;
K_LIMIT : 'limit' ;
K_LOOKUP : 'lookup' ;
K_MVAPPLY : 'mvapply' ;
K_MVEXPAND : 'mvexpand' ;
K_NULLS : 'nulls' ;
K_ON : 'on' ;
K_ORDER : 'order' ;
K_PACK : 'pack' ;
K_PARSE : 'parse' ;
K_PARTITION : 'partition' ;
K_PATTERN : 'pattern' ;
K_QUERY_PARAMETERS : 'query_parameters' ;
K_RANGE : 'range' ;
K_REDUCE : 'reduce' ;
K_REGEX : 'regex' ;
K_RENDER : 'render' ;
K_RESTRICT : 'restrict' ;
K_SCAN : 'scan' ;
K_SERIALIZE : 'serialize' ;
K_SORT : 'sort' ;
K_STEP : 'step' ;
K_SUMMARIZE : 'summarize' ;
K_TAKE : 'take' ;
K_TOP : 'top' ;
K_TYPEOF : 'typeof' ;
K_VIEW : 'view' ;
K_WITH : 'with' ;

// Words that are never plain names in an expression.
K_AND : 'and' ;
K_AS : 'as' ;
K_ASC : 'asc' ;
K_BETWEEN : 'between' ;
K_BY : 'by' ;
K_CONTAINS : 'contains' ;
K_CONTAINS_CS : 'contains_cs' ;
K_CONTAINSCS : 'containscs' ;
K_DATATABLE : 'datatable' ;
K_DESC : 'desc' ;
K_DYNAMIC : 'dynamic' ;
K_ENDSWITH : 'endswith' ;
K_ENDSWITH_CS : 'endswith_cs' ;
K_EXTERNAL_DATA : 'external_data' ;
K_EXTERNALDATA : 'externaldata' ;
K_FIND : 'find' ;
K_FIRST : 'first' ;
K_HAS : 'has' ;
K_HAS_ALL : 'has_all' ;
K_HAS_ANY : 'has_any' ;
K_HAS_CS : 'has_cs' ;
K_HASPREFIX : 'hasprefix' ;
K_HASPREFIX_CS : 'hasprefix_cs' ;
K_HASSUFFIX : 'hassuffix' ;
K_HASSUFFIX_CS : 'hassuffix_cs' ;
K_IN : 'in' ;
K_INVOKE : 'invoke' ;
K_KIND : 'kind' ;
K_LAST : 'last' ;
K_LIKE : 'like' ;
K_LIKECS : 'likecs' ;
K_MATERIALIZE : 'materialize' ;
K_NOTCONTAINS : 'notcontains' ;
K_NOTCONTAINSCS : 'notcontainscs' ;
K_NOTLIKE : 'notlike' ;
K_NOTLIKECS : 'notlikecs' ;
K_OF : 'of' ;
K_OR : 'or' ;
K_OTHERS : 'others' ;
K_PRINT : 'print' ;
K_PROJECT : 'project' ;
K_SAMPLE : 'sample' ;
K_SEARCH : 'search' ;
K_SET : 'set' ;
K_STARTSWITH : 'startswith' ;
K_STARTSWITH_CS : 'startswith_cs' ;
K_TO : 'to' ;
K_TOSCALAR : 'toscalar' ;
K_TOTABLE : 'totable' ;
K_UNION : 'union' ;
K_WHERE : 'where' ;
K_WITH_SOURCE : 'with_source' ;
K_WITHSOURCE : 'withsource' ;
K_ASSERT_SCHEMA : 'assert-schema' ;
K_GRANNY_ASC : 'granny-asc' ;
K_GRANNY_DESC : 'granny-desc' ;
K_GRAPH_MARK_COMPONENTS : 'graph-mark-components' ;
K_GRAPH_MATCH : 'graph-match' ;
K_GRAPH_SHORTEST_PATHS : 'graph-shortest-paths' ;
K_GRAPH_TO_TABLE : 'graph-to-table' ;
K_GRAPH_WHERE_EDGES : 'graph-where-edges' ;
K_GRAPH_WHERE_NODES : 'graph-where-nodes' ;
K_MACRO_EXPAND : 'macro-expand' ;
K_MAKE_GRAPH : 'make-graph' ;
K_MAKE_SERIES : 'make-series' ;
K_MV_APPLY : 'mv-apply' ;
K_MV_EXPAND : 'mv-expand' ;
K_PARSE_KV : 'parse-kv' ;
K_PARSE_WHERE : 'parse-where' ;
K_PARTITIONED_BY : 'partitioned-by' ;
K_PROJECT_AWAY : 'project-away' ;
K_PROJECT_BY_NAMES : 'project-by-names' ;
K_PROJECT_KEEP : 'project-keep' ;
K_PROJECT_RENAME : 'project-rename' ;
K_PROJECT_REORDER : 'project-reorder' ;
K_PROJECT_SMART : 'project-smart' ;
K_SAMPLE_DISTINCT : 'sample-distinct' ;
K_TOP_HITTERS : 'top-hitters' ;
K_TOP_NESTED : 'top-nested' ;
K_PARTITIONBY : '__partitionby' ;
K_EXECUTEANDCACHE : '__executeAndCache' ;
K_PROJECTAWAY : '__projectAway' ;
K_CONTEXTUAL_DATATABLE : '__contextual_datatable' ;

// The word operators with a negation mark.
K_NOT_BETWEEN : '!between' ;
K_NOT_CONTAINS : '!contains' ;
K_NOT_CONTAINS_CS : '!contains_cs' ;
K_NOT_ENDSWITH : '!endswith' ;
K_NOT_ENDSWITH_CS : '!endswith_cs' ;
K_NOT_HAS : '!has' ;
K_NOT_HAS_CS : '!has_cs' ;
K_NOT_HASPREFIX : '!hasprefix' ;
K_NOT_HASPREFIX_CS : '!hasprefix_cs' ;
K_NOT_HASSUFFIX : '!hassuffix' ;
K_NOT_HASSUFFIX_CS : '!hassuffix_cs' ;
K_NOT_IN : '!in' ;
K_NOT_STARTSWITH : '!startswith' ;
K_NOT_STARTSWITH_CS : '!startswith_cs' ;
K_IN_CI : 'in~' ;
K_NOT_IN_CI : '!in~' ;
K_MATCHES_REGEX : 'matches regex' ;

// The types of columns and parameters; `bool` and `guid` may also be names.
K_TYPE
  : 'bool'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'decimal'
  | 'double'
  | 'guid'
  | 'int'
  | 'int64'
  | 'int8'
  | 'long'
  | 'real'
  | 'string'
  | 'time'
  | 'timespan'
  | 'uniqueid'
  ;

// Words that the language keeps for itself, refused as names unless bracketed.
// K_SOFT_RESERVED may be declared (`extend title = 1`) but not read unbracketed.
K_SOFT_RESERVED
  : 'accumulate'
  | 'earliest'
  | 'latest'
  | 'mdm'
  | 'sql'
  | 'title'
  | 'verbose'
  | 'viewers'
  ;

K_RESERVED
  : '3Dchart'
  | '__crossCluster'
  | '__crossDB'
  | '__id'
  | '__isFuzzy'
  | '__noWithSource'
  | '__packedColumn'
  | '__sourceColumnIndex'
  | 'anomalychart'
  | 'areachart'
  | 'bagexpansion'
  | 'barchart'
  | 'bin_legacy'
  | 'byte'
  | 'cachingpolicy'
  | 'callout'
  | 'cancel'
  | 'card'
  | 'char'
  | 'columnchart'
  | 'cycles'
  | 'dataexport'
  | 'datascope'
  | 'decodeblocks'
  | 'encodingpolicy'
  | 'expandoutput'
  | 'extent_tags_retention'
  | 'flags'
  | 'float'
  | 'force_remote'
  | 'harddelete'
  | 'hardretention'
  | 'hotcache'
  | 'int16'
  | 'int32'
  | 'isfuzzy'
  | 'journal'
  | 'ladderchart'
  | 'linechart'
  | 'missing'
  | 'nooptimization'
  | 'pathformat'
  | 'piechart'
  | 'pivotchart'
  | 'queries'
  | 'query_results'
  | 'relaxed'
  | 'restricted_view_access'
  | 'row_level_security'
  | 'rowstore'
  | 'rowstore_references'
  | 'rowstore_sealinfo'
  | 'rowstorepolicy'
  | 'rowstores'
  | 'scatterchart'
  | 'seal'
  | 'seals'
  | 'shards'
  | 'simple'
  | 'softdelete'
  | 'softretention'
  | 'stackedareachart'
  | 'statistics'
  | 'storedqueryresultcontainers'
  | 'tablepurge'
  | 'timechart'
  | 'timeline'
  | 'timepivot'
  | 'treemap'
  | 'uint'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uint8'
  | 'ulong'
  | 'unrestrictedviewers'
  | 'views'
  | 'with_itemindex'
  | 'with_match_id'
  | 'with_step_name'
  | 'writeaheadlog'
  ;


// Literals. The typed ones (`datetime(…)`) are one token up to the first `)`; what is between is
// judged when the value is read.
L_BOOL : T R U E | F A L S E | ('bool' | 'boolean') ENCLOSED ;
L_DATETIME : ('datetime' | 'date') ENCLOSED ;
L_TIMESPAN : DIGITS ('.' DIGITS)? TIME_UNIT | ('timespan' | 'time') ENCLOSED ;
L_LONG : DIGITS | '0' [xX] [0-9a-fA-F]+ | ('long' | 'int64') ENCLOSED ;
L_INT : ('int' | 'int32') ENCLOSED ;
L_REAL : DIGITS '.' DIGITS EXPONENT? | DIGITS EXPONENT | ('real' | 'double') ENCLOSED ;
L_DECIMAL : 'decimal' ENCLOSED ;
L_GUID : 'guid' ENCLOSED ;
L_STRING
  : [hH]? ( '"' (~["\\\r\n] | '\\' ~[\r\n])* '"'
          | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\''
          | '@"' (~["\r\n] | '""')* '"'
          | '@\'' (~['\r\n] | '\'\'')* '\''
          | '```' .*? '```'
          | '~~~' .*? '~~~' )
  ;
// A string without its end: reported, then read as if it ended with its line.
L_UNTERMINATED
  : [hH]? ( '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'?
          | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\\'?
          | '@"' (~["\r\n] | '""')*
          | '@\'' (~['\r\n] | '\'\'')* )
  ;

N_HINT : 'hint.' [A-Za-z_]+ ;
N_IDENTIFIER : [A-Za-z_$] [A-Za-z0-9_]* | [0-9]+ [A-Za-z_] [A-Za-z0-9_]* ;

P_LPAREN : '(' ;
P_RPAREN : ')' ;
P_LBRACKET : '[' ;
P_RBRACKET : ']' ;
P_LBRACE : '{' ;
P_RBRACE : '}' ;
P_PIPE : '|' ;
P_SEMICOLON : ';' ;
P_COMMA : ',' ;
P_DOTDOT : '..' ;
P_DOT : '.' ;
P_COLON : ':' ;
P_ASSIGN : '=' ;
P_ARROW : '=>' ;
O_EQUAL : '==' ;
O_NOT_EQUAL : '!=' ;
O_NOT_EQUAL_OLD : '<>' ;
O_LESS : '<' ;
O_LESS_EQUAL : '<=' ;
O_GREATER : '>' ;
O_GREATER_EQUAL : '>=' ;
O_EQUAL_CI : '=~' ;
O_NOT_EQUAL_CI : '!~' ;
O_PLUS : '+' ;
O_MINUS : '-' ;
O_STAR : '*' ;
O_SLASH : '/' ;
O_PERCENT : '%' ;

COMMENT : '//' ~[\r\n]* -> skip ;
SPACE
  : [ \t\r\n\u000B\u000C\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]+ -> skip
  ;
// Anything else: one code point, refused by the parser.
UNKNOWN : . ;

fragment DIGITS : [0-9]+ ;
fragment EXPONENT : [eE] [+-]? [0-9]+ ;
fragment ENCLOSED : '(' ~[)\r\n]* ')' ;
fragment TIME_UNIT
  : 'd' | 'day' | 'days' | 'h' | 'hr' | 'hrs' | 'hour' | 'hours' | 'm' | 'min' | 'mins' | 'minute'
  | 'minutes' | 's' | 'sec' | 'secs' | 'second' | 'seconds' | 'ms' | 'milli' | 'millis'
  | 'millisec' | 'millisecond' | 'milliseconds' | 'micro' | 'micros' | 'microsec' | 'microsecond' | 'microseconds' | 'nano'
  | 'nanos' | 'nanosec' | 'nanosecond' | 'nanoseconds' | 'tick' | 'ticks'
  ;
fragment A : [aA] ;
fragment E : [eE] ;
fragment F : [fF] ;
fragment L : [lL] ;
fragment R : [rR] ;
fragment S : [sS] ;
fragment T : [tT] ;
fragment U : [uU] ;
