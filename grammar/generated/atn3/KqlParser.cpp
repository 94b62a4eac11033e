
// Generated from KqlParser.g4 by ANTLR 4.7.2



#include "KqlParser.h"


using namespace antlrcpp;
using namespace lintel::grammar;
using namespace antlr4;

KqlParser::KqlParser(TokenStream *input) : Parser(input) {
  static Initializer initialise_once;
  _interpreter = new atn::ParserATNSimulator(this, _atn, _decisionToDFA, _sharedContextCache);
}

KqlParser::~KqlParser() {
  delete _interpreter;
}

std::string KqlParser::getGrammarFileName() const {
  return "KqlParser.g4";
}

const std::vector<std::string>& KqlParser::getRuleNames() const {
  return _ruleNames;
}

dfa::Vocabulary& KqlParser::getVocabulary() const {
  return _vocabulary;
}


//----------------- QueryContext ------------------------------------------------------------------

KqlParser::QueryContext::QueryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::QueryContext::EOF() {
  return getToken(KqlParser::EOF, 0);
}

std::vector<KqlParser::StatementContext *> KqlParser::QueryContext::statement() {
  return getRuleContexts<KqlParser::StatementContext>();
}

KqlParser::StatementContext* KqlParser::QueryContext::statement(size_t i) {
  return getRuleContext<KqlParser::StatementContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::QueryContext::P_SEMICOLON() {
  return getTokens(KqlParser::P_SEMICOLON);
}

tree::TerminalNode* KqlParser::QueryContext::P_SEMICOLON(size_t i) {
  return getToken(KqlParser::P_SEMICOLON, i);
}


size_t KqlParser::QueryContext::getRuleIndex() const {
  return KqlParser::RuleQuery;
}


KqlParser::QueryContext* KqlParser::query() {
  QueryContext *_localctx = _tracker.createInstance<QueryContext>(_ctx, getState());
  enterRule(_localctx, 0, KqlParser::RuleQuery);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(217);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::K_ALIAS)
      | (1ULL << KqlParser::K_DECLARE)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_EVALUATE)
      | (1ULL << KqlParser::K_LET)
      | (1ULL << KqlParser::K_RANGE)
      | (1ULL << KqlParser::K_RESTRICT)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_FIND - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_PRINT - 66))
      | (1ULL << (KqlParser::K_SEARCH - 66))
      | (1ULL << (KqlParser::K_SET - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66))
      | (1ULL << (KqlParser::K_UNION - 66))
      | (1ULL << (KqlParser::K_MACRO_EXPAND - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(216);
      statement();
    }
    setState(225);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_SEMICOLON) {
      setState(219);
      match(KqlParser::P_SEMICOLON);
      setState(221);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
        | (1ULL << KqlParser::K_ALIAS)
        | (1ULL << KqlParser::K_DECLARE)
        | (1ULL << KqlParser::K_ENTITY_GROUP)
        | (1ULL << KqlParser::K_EVALUATE)
        | (1ULL << KqlParser::K_LET)
        | (1ULL << KqlParser::K_RANGE)
        | (1ULL << KqlParser::K_RESTRICT)
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
        | (1ULL << (KqlParser::K_DYNAMIC - 66))
        | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
        | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
        | (1ULL << (KqlParser::K_FIND - 66))
        | (1ULL << (KqlParser::K_MATERIALIZE - 66))
        | (1ULL << (KqlParser::K_PRINT - 66))
        | (1ULL << (KqlParser::K_SEARCH - 66))
        | (1ULL << (KqlParser::K_SET - 66))
        | (1ULL << (KqlParser::K_TOSCALAR - 66))
        | (1ULL << (KqlParser::K_TOTABLE - 66))
        | (1ULL << (KqlParser::K_UNION - 66))
        | (1ULL << (KqlParser::K_MACRO_EXPAND - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
        | (1ULL << (KqlParser::L_DATETIME - 160))
        | (1ULL << (KqlParser::L_TIMESPAN - 160))
        | (1ULL << (KqlParser::L_LONG - 160))
        | (1ULL << (KqlParser::L_INT - 160))
        | (1ULL << (KqlParser::L_REAL - 160))
        | (1ULL << (KqlParser::L_DECIMAL - 160))
        | (1ULL << (KqlParser::L_GUID - 160))
        | (1ULL << (KqlParser::L_STRING - 160))
        | (1ULL << (KqlParser::L_UNTERMINATED - 160))
        | (1ULL << (KqlParser::N_IDENTIFIER - 160))
        | (1ULL << (KqlParser::P_LPAREN - 160))
        | (1ULL << (KqlParser::P_LBRACE - 160))
        | (1ULL << (KqlParser::O_PLUS - 160))
        | (1ULL << (KqlParser::O_MINUS - 160))
        | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
        setState(220);
        statement();
      }
      setState(227);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(228);
    match(KqlParser::EOF);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StatementContext ------------------------------------------------------------------

KqlParser::StatementContext::StatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::LetStatementContext* KqlParser::StatementContext::letStatement() {
  return getRuleContext<KqlParser::LetStatementContext>(0);
}

KqlParser::SetStatementContext* KqlParser::StatementContext::setStatement() {
  return getRuleContext<KqlParser::SetStatementContext>(0);
}

KqlParser::DeclareStatementContext* KqlParser::StatementContext::declareStatement() {
  return getRuleContext<KqlParser::DeclareStatementContext>(0);
}

KqlParser::AliasStatementContext* KqlParser::StatementContext::aliasStatement() {
  return getRuleContext<KqlParser::AliasStatementContext>(0);
}

KqlParser::RestrictStatementContext* KqlParser::StatementContext::restrictStatement() {
  return getRuleContext<KqlParser::RestrictStatementContext>(0);
}

KqlParser::PipelineContext* KqlParser::StatementContext::pipeline() {
  return getRuleContext<KqlParser::PipelineContext>(0);
}


size_t KqlParser::StatementContext::getRuleIndex() const {
  return KqlParser::RuleStatement;
}


KqlParser::StatementContext* KqlParser::statement() {
  StatementContext *_localctx = _tracker.createInstance<StatementContext>(_ctx, getState());
  enterRule(_localctx, 2, KqlParser::RuleStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(236);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_LET: {
        enterOuterAlt(_localctx, 1);
        setState(230);
        letStatement();
        break;
      }

      case KqlParser::K_SET: {
        enterOuterAlt(_localctx, 2);
        setState(231);
        setStatement();
        break;
      }

      case KqlParser::K_DECLARE: {
        enterOuterAlt(_localctx, 3);
        setState(232);
        declareStatement();
        break;
      }

      case KqlParser::K_ALIAS: {
        enterOuterAlt(_localctx, 4);
        setState(233);
        aliasStatement();
        break;
      }

      case KqlParser::K_RESTRICT: {
        enterOuterAlt(_localctx, 5);
        setState(234);
        restrictStatement();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_EVALUATE:
      case KqlParser::K_RANGE:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_FIND:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_PRINT:
      case KqlParser::K_SEARCH:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::K_UNION:
      case KqlParser::K_MACRO_EXPAND:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 6);
        setState(235);
        pipeline();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LetStatementContext ------------------------------------------------------------------

KqlParser::LetStatementContext::LetStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::LetStatementContext::K_LET() {
  return getToken(KqlParser::K_LET, 0);
}

KqlParser::DeclaredNameContext* KqlParser::LetStatementContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::LetStatementContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::FunctionDeclarationContext* KqlParser::LetStatementContext::functionDeclaration() {
  return getRuleContext<KqlParser::FunctionDeclarationContext>(0);
}

KqlParser::PipelineContext* KqlParser::LetStatementContext::pipeline() {
  return getRuleContext<KqlParser::PipelineContext>(0);
}


size_t KqlParser::LetStatementContext::getRuleIndex() const {
  return KqlParser::RuleLetStatement;
}


KqlParser::LetStatementContext* KqlParser::letStatement() {
  LetStatementContext *_localctx = _tracker.createInstance<LetStatementContext>(_ctx, getState());
  enterRule(_localctx, 4, KqlParser::RuleLetStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(238);
    match(KqlParser::K_LET);
    setState(239);
    declaredName();
    setState(240);
    match(KqlParser::P_ASSIGN);
    setState(243);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LPAREN_FUNCTION:
      case KqlParser::K_VIEW: {
        setState(241);
        functionDeclaration();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_EVALUATE:
      case KqlParser::K_RANGE:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_FIND:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_PRINT:
      case KqlParser::K_SEARCH:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::K_UNION:
      case KqlParser::K_MACRO_EXPAND:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        setState(242);
        pipeline();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionDeclarationContext ------------------------------------------------------------------

KqlParser::FunctionDeclarationContext::FunctionDeclarationContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::FunctionDeclarationContext::P_LPAREN_FUNCTION() {
  return getToken(KqlParser::P_LPAREN_FUNCTION, 0);
}

tree::TerminalNode* KqlParser::FunctionDeclarationContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

KqlParser::FunctionBodyContext* KqlParser::FunctionDeclarationContext::functionBody() {
  return getRuleContext<KqlParser::FunctionBodyContext>(0);
}

tree::TerminalNode* KqlParser::FunctionDeclarationContext::K_VIEW() {
  return getToken(KqlParser::K_VIEW, 0);
}

KqlParser::ParametersContext* KqlParser::FunctionDeclarationContext::parameters() {
  return getRuleContext<KqlParser::ParametersContext>(0);
}


size_t KqlParser::FunctionDeclarationContext::getRuleIndex() const {
  return KqlParser::RuleFunctionDeclaration;
}


KqlParser::FunctionDeclarationContext* KqlParser::functionDeclaration() {
  FunctionDeclarationContext *_localctx = _tracker.createInstance<FunctionDeclarationContext>(_ctx, getState());
  enterRule(_localctx, 6, KqlParser::RuleFunctionDeclaration);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(246);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_VIEW) {
      setState(245);
      match(KqlParser::K_VIEW);
    }
    setState(248);
    match(KqlParser::P_LPAREN_FUNCTION);
    setState(250);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
      setState(249);
      parameters();
    }
    setState(252);
    match(KqlParser::P_RPAREN);
    setState(253);
    functionBody();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FunctionBodyContext ------------------------------------------------------------------

KqlParser::FunctionBodyContext::FunctionBodyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::FunctionBodyContext::P_LBRACE() {
  return getToken(KqlParser::P_LBRACE, 0);
}

tree::TerminalNode* KqlParser::FunctionBodyContext::P_RBRACE() {
  return getToken(KqlParser::P_RBRACE, 0);
}

std::vector<KqlParser::StatementContext *> KqlParser::FunctionBodyContext::statement() {
  return getRuleContexts<KqlParser::StatementContext>();
}

KqlParser::StatementContext* KqlParser::FunctionBodyContext::statement(size_t i) {
  return getRuleContext<KqlParser::StatementContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::FunctionBodyContext::P_SEMICOLON() {
  return getTokens(KqlParser::P_SEMICOLON);
}

tree::TerminalNode* KqlParser::FunctionBodyContext::P_SEMICOLON(size_t i) {
  return getToken(KqlParser::P_SEMICOLON, i);
}


size_t KqlParser::FunctionBodyContext::getRuleIndex() const {
  return KqlParser::RuleFunctionBody;
}


KqlParser::FunctionBodyContext* KqlParser::functionBody() {
  FunctionBodyContext *_localctx = _tracker.createInstance<FunctionBodyContext>(_ctx, getState());
  enterRule(_localctx, 8, KqlParser::RuleFunctionBody);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(255);
    match(KqlParser::P_LBRACE);
    setState(257);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::K_ALIAS)
      | (1ULL << KqlParser::K_DECLARE)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_EVALUATE)
      | (1ULL << KqlParser::K_LET)
      | (1ULL << KqlParser::K_RANGE)
      | (1ULL << KqlParser::K_RESTRICT)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_FIND - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_PRINT - 66))
      | (1ULL << (KqlParser::K_SEARCH - 66))
      | (1ULL << (KqlParser::K_SET - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66))
      | (1ULL << (KqlParser::K_UNION - 66))
      | (1ULL << (KqlParser::K_MACRO_EXPAND - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(256);
      statement();
    }
    setState(265);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_SEMICOLON) {
      setState(259);
      match(KqlParser::P_SEMICOLON);
      setState(261);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
        | (1ULL << KqlParser::K_ALIAS)
        | (1ULL << KqlParser::K_DECLARE)
        | (1ULL << KqlParser::K_ENTITY_GROUP)
        | (1ULL << KqlParser::K_EVALUATE)
        | (1ULL << KqlParser::K_LET)
        | (1ULL << KqlParser::K_RANGE)
        | (1ULL << KqlParser::K_RESTRICT)
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
        | (1ULL << (KqlParser::K_DYNAMIC - 66))
        | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
        | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
        | (1ULL << (KqlParser::K_FIND - 66))
        | (1ULL << (KqlParser::K_MATERIALIZE - 66))
        | (1ULL << (KqlParser::K_PRINT - 66))
        | (1ULL << (KqlParser::K_SEARCH - 66))
        | (1ULL << (KqlParser::K_SET - 66))
        | (1ULL << (KqlParser::K_TOSCALAR - 66))
        | (1ULL << (KqlParser::K_TOTABLE - 66))
        | (1ULL << (KqlParser::K_UNION - 66))
        | (1ULL << (KqlParser::K_MACRO_EXPAND - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
        | (1ULL << (KqlParser::L_DATETIME - 160))
        | (1ULL << (KqlParser::L_TIMESPAN - 160))
        | (1ULL << (KqlParser::L_LONG - 160))
        | (1ULL << (KqlParser::L_INT - 160))
        | (1ULL << (KqlParser::L_REAL - 160))
        | (1ULL << (KqlParser::L_DECIMAL - 160))
        | (1ULL << (KqlParser::L_GUID - 160))
        | (1ULL << (KqlParser::L_STRING - 160))
        | (1ULL << (KqlParser::L_UNTERMINATED - 160))
        | (1ULL << (KqlParser::N_IDENTIFIER - 160))
        | (1ULL << (KqlParser::P_LPAREN - 160))
        | (1ULL << (KqlParser::P_LBRACE - 160))
        | (1ULL << (KqlParser::O_PLUS - 160))
        | (1ULL << (KqlParser::O_MINUS - 160))
        | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
        setState(260);
        statement();
      }
      setState(267);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(268);
    match(KqlParser::P_RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParametersContext ------------------------------------------------------------------

KqlParser::ParametersContext::ParametersContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::ParameterContext *> KqlParser::ParametersContext::parameter() {
  return getRuleContexts<KqlParser::ParameterContext>();
}

KqlParser::ParameterContext* KqlParser::ParametersContext::parameter(size_t i) {
  return getRuleContext<KqlParser::ParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ParametersContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ParametersContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ParametersContext::getRuleIndex() const {
  return KqlParser::RuleParameters;
}


KqlParser::ParametersContext* KqlParser::parameters() {
  ParametersContext *_localctx = _tracker.createInstance<ParametersContext>(_ctx, getState());
  enterRule(_localctx, 10, KqlParser::RuleParameters);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(270);
    parameter();
    setState(275);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(271);
      match(KqlParser::P_COMMA);
      setState(272);
      parameter();
      setState(277);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParameterContext ------------------------------------------------------------------

KqlParser::ParameterContext::ParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::NameContext *> KqlParser::ParameterContext::name() {
  return getRuleContexts<KqlParser::NameContext>();
}

KqlParser::NameContext* KqlParser::ParameterContext::name(size_t i) {
  return getRuleContext<KqlParser::NameContext>(i);
}

tree::TerminalNode* KqlParser::ParameterContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::TypeNameContext* KqlParser::ParameterContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}

KqlParser::RowSchemaContext* KqlParser::ParameterContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}

tree::TerminalNode* KqlParser::ParameterContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::SignedLiteralContext* KqlParser::ParameterContext::signedLiteral() {
  return getRuleContext<KqlParser::SignedLiteralContext>(0);
}


size_t KqlParser::ParameterContext::getRuleIndex() const {
  return KqlParser::RuleParameter;
}


KqlParser::ParameterContext* KqlParser::parameter() {
  ParameterContext *_localctx = _tracker.createInstance<ParameterContext>(_ctx, getState());
  enterRule(_localctx, 12, KqlParser::RuleParameter);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(278);
    name();
    setState(279);
    match(KqlParser::P_COLON);
    setState(282);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_TYPE: {
        setState(280);
        typeName();
        break;
      }

      case KqlParser::P_LPAREN: {
        setState(281);
        rowSchema();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(289);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_ASSIGN) {
      setState(284);
      match(KqlParser::P_ASSIGN);
      setState(287);
      _errHandler->sync(this);
      switch (_input->LA(1)) {
        case KqlParser::K_TYPEOF:
        case KqlParser::K_DYNAMIC:
        case KqlParser::L_BOOL:
        case KqlParser::L_DATETIME:
        case KqlParser::L_TIMESPAN:
        case KqlParser::L_LONG:
        case KqlParser::L_INT:
        case KqlParser::L_REAL:
        case KqlParser::L_DECIMAL:
        case KqlParser::L_GUID:
        case KqlParser::L_STRING:
        case KqlParser::L_UNTERMINATED:
        case KqlParser::O_PLUS:
        case KqlParser::O_MINUS: {
          setState(285);
          signedLiteral();
          break;
        }

        case KqlParser::P_LBRACKET_NAME:
        case KqlParser::N_IDENTIFIER: {
          setState(286);
          name();
          break;
        }

      default:
        throw NoViableAltException(this);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SetStatementContext ------------------------------------------------------------------

KqlParser::SetStatementContext::SetStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SetStatementContext::K_SET() {
  return getToken(KqlParser::K_SET, 0);
}

KqlParser::NameContext* KqlParser::SetStatementContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::DeclaredNameContext* KqlParser::SetStatementContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::SetStatementContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::SignedLiteralContext* KqlParser::SetStatementContext::signedLiteral() {
  return getRuleContext<KqlParser::SignedLiteralContext>(0);
}


size_t KqlParser::SetStatementContext::getRuleIndex() const {
  return KqlParser::RuleSetStatement;
}


KqlParser::SetStatementContext* KqlParser::setStatement() {
  SetStatementContext *_localctx = _tracker.createInstance<SetStatementContext>(_ctx, getState());
  enterRule(_localctx, 14, KqlParser::RuleSetStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(291);
    match(KqlParser::K_SET);
    setState(299);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(292);
        name();
        break;
      }

      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::N_DECLARED: {
        setState(293);
        declaredName();
        setState(294);
        match(KqlParser::P_ASSIGN);
        setState(297);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case KqlParser::K_TYPEOF:
          case KqlParser::K_DYNAMIC:
          case KqlParser::L_BOOL:
          case KqlParser::L_DATETIME:
          case KqlParser::L_TIMESPAN:
          case KqlParser::L_LONG:
          case KqlParser::L_INT:
          case KqlParser::L_REAL:
          case KqlParser::L_DECIMAL:
          case KqlParser::L_GUID:
          case KqlParser::L_STRING:
          case KqlParser::L_UNTERMINATED:
          case KqlParser::O_PLUS:
          case KqlParser::O_MINUS: {
            setState(295);
            signedLiteral();
            break;
          }

          case KqlParser::P_LBRACKET_NAME:
          case KqlParser::N_IDENTIFIER: {
            setState(296);
            name();
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeclareStatementContext ------------------------------------------------------------------

KqlParser::DeclareStatementContext::DeclareStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::DeclareStatementContext::K_DECLARE() {
  return getToken(KqlParser::K_DECLARE, 0);
}

tree::TerminalNode* KqlParser::DeclareStatementContext::K_QUERY_PARAMETERS() {
  return getToken(KqlParser::K_QUERY_PARAMETERS, 0);
}

tree::TerminalNode* KqlParser::DeclareStatementContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::DeclareStatementContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

tree::TerminalNode* KqlParser::DeclareStatementContext::K_PATTERN() {
  return getToken(KqlParser::K_PATTERN, 0);
}

KqlParser::OpaqueContext* KqlParser::DeclareStatementContext::opaque() {
  return getRuleContext<KqlParser::OpaqueContext>(0);
}

KqlParser::ParametersContext* KqlParser::DeclareStatementContext::parameters() {
  return getRuleContext<KqlParser::ParametersContext>(0);
}


size_t KqlParser::DeclareStatementContext::getRuleIndex() const {
  return KqlParser::RuleDeclareStatement;
}


KqlParser::DeclareStatementContext* KqlParser::declareStatement() {
  DeclareStatementContext *_localctx = _tracker.createInstance<DeclareStatementContext>(_ctx, getState());
  enterRule(_localctx, 16, KqlParser::RuleDeclareStatement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(301);
    match(KqlParser::K_DECLARE);
    setState(310);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_QUERY_PARAMETERS: {
        setState(302);
        match(KqlParser::K_QUERY_PARAMETERS);
        setState(303);
        match(KqlParser::P_LPAREN);
        setState(305);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
          setState(304);
          parameters();
        }
        setState(307);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_PATTERN: {
        setState(308);
        match(KqlParser::K_PATTERN);
        setState(309);
        opaque();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AliasStatementContext ------------------------------------------------------------------

KqlParser::AliasStatementContext::AliasStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::AliasStatementContext::K_ALIAS() {
  return getToken(KqlParser::K_ALIAS, 0);
}

tree::TerminalNode* KqlParser::AliasStatementContext::K_DATABASE() {
  return getToken(KqlParser::K_DATABASE, 0);
}

KqlParser::DeclaredNameContext* KqlParser::AliasStatementContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::AliasStatementContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::ExpressionContext* KqlParser::AliasStatementContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::AliasStatementContext::getRuleIndex() const {
  return KqlParser::RuleAliasStatement;
}


KqlParser::AliasStatementContext* KqlParser::aliasStatement() {
  AliasStatementContext *_localctx = _tracker.createInstance<AliasStatementContext>(_ctx, getState());
  enterRule(_localctx, 18, KqlParser::RuleAliasStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(312);
    match(KqlParser::K_ALIAS);
    setState(313);
    match(KqlParser::K_DATABASE);
    setState(314);
    declaredName();
    setState(315);
    match(KqlParser::P_ASSIGN);
    setState(316);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RestrictStatementContext ------------------------------------------------------------------

KqlParser::RestrictStatementContext::RestrictStatementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::RestrictStatementContext::K_RESTRICT() {
  return getToken(KqlParser::K_RESTRICT, 0);
}

tree::TerminalNode* KqlParser::RestrictStatementContext::K_ACCESS() {
  return getToken(KqlParser::K_ACCESS, 0);
}

tree::TerminalNode* KqlParser::RestrictStatementContext::K_TO() {
  return getToken(KqlParser::K_TO, 0);
}

KqlParser::OpaqueContext* KqlParser::RestrictStatementContext::opaque() {
  return getRuleContext<KqlParser::OpaqueContext>(0);
}


size_t KqlParser::RestrictStatementContext::getRuleIndex() const {
  return KqlParser::RuleRestrictStatement;
}


KqlParser::RestrictStatementContext* KqlParser::restrictStatement() {
  RestrictStatementContext *_localctx = _tracker.createInstance<RestrictStatementContext>(_ctx, getState());
  enterRule(_localctx, 20, KqlParser::RuleRestrictStatement);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(318);
    match(KqlParser::K_RESTRICT);
    setState(319);
    match(KqlParser::K_ACCESS);
    setState(320);
    match(KqlParser::K_TO);
    setState(321);
    opaque();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PipelineContext ------------------------------------------------------------------

KqlParser::PipelineContext::PipelineContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::PipelineContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

KqlParser::HeadOperatorContext* KqlParser::PipelineContext::headOperator() {
  return getRuleContext<KqlParser::HeadOperatorContext>(0);
}

std::vector<tree::TerminalNode *> KqlParser::PipelineContext::P_PIPE() {
  return getTokens(KqlParser::P_PIPE);
}

tree::TerminalNode* KqlParser::PipelineContext::P_PIPE(size_t i) {
  return getToken(KqlParser::P_PIPE, i);
}

std::vector<KqlParser::StageContext *> KqlParser::PipelineContext::stage() {
  return getRuleContexts<KqlParser::StageContext>();
}

KqlParser::StageContext* KqlParser::PipelineContext::stage(size_t i) {
  return getRuleContext<KqlParser::StageContext>(i);
}


size_t KqlParser::PipelineContext::getRuleIndex() const {
  return KqlParser::RulePipeline;
}


KqlParser::PipelineContext* KqlParser::pipeline() {
  PipelineContext *_localctx = _tracker.createInstance<PipelineContext>(_ctx, getState());
  enterRule(_localctx, 22, KqlParser::RulePipeline);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(325);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        setState(323);
        expression();
        break;
      }

      case KqlParser::K_EVALUATE:
      case KqlParser::K_RANGE:
      case KqlParser::K_FIND:
      case KqlParser::K_PRINT:
      case KqlParser::K_SEARCH:
      case KqlParser::K_UNION:
      case KqlParser::K_MACRO_EXPAND: {
        setState(324);
        headOperator();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(331);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_PIPE) {
      setState(327);
      match(KqlParser::P_PIPE);
      setState(328);
      stage();
      setState(333);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StagesContext ------------------------------------------------------------------

KqlParser::StagesContext::StagesContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::StageContext *> KqlParser::StagesContext::stage() {
  return getRuleContexts<KqlParser::StageContext>();
}

KqlParser::StageContext* KqlParser::StagesContext::stage(size_t i) {
  return getRuleContext<KqlParser::StageContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::StagesContext::P_PIPE() {
  return getTokens(KqlParser::P_PIPE);
}

tree::TerminalNode* KqlParser::StagesContext::P_PIPE(size_t i) {
  return getToken(KqlParser::P_PIPE, i);
}


size_t KqlParser::StagesContext::getRuleIndex() const {
  return KqlParser::RuleStages;
}


KqlParser::StagesContext* KqlParser::stages() {
  StagesContext *_localctx = _tracker.createInstance<StagesContext>(_ctx, getState());
  enterRule(_localctx, 24, KqlParser::RuleStages);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(334);
    stage();
    setState(339);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_PIPE) {
      setState(335);
      match(KqlParser::P_PIPE);
      setState(336);
      stage();
      setState(341);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- HeadOperatorContext ------------------------------------------------------------------

KqlParser::HeadOperatorContext::HeadOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::PrintOperatorContext* KqlParser::HeadOperatorContext::printOperator() {
  return getRuleContext<KqlParser::PrintOperatorContext>(0);
}

KqlParser::RangeOperatorContext* KqlParser::HeadOperatorContext::rangeOperator() {
  return getRuleContext<KqlParser::RangeOperatorContext>(0);
}

KqlParser::SearchOperatorContext* KqlParser::HeadOperatorContext::searchOperator() {
  return getRuleContext<KqlParser::SearchOperatorContext>(0);
}

KqlParser::FindOperatorContext* KqlParser::HeadOperatorContext::findOperator() {
  return getRuleContext<KqlParser::FindOperatorContext>(0);
}

KqlParser::UnionOperatorContext* KqlParser::HeadOperatorContext::unionOperator() {
  return getRuleContext<KqlParser::UnionOperatorContext>(0);
}

KqlParser::EvaluateOperatorContext* KqlParser::HeadOperatorContext::evaluateOperator() {
  return getRuleContext<KqlParser::EvaluateOperatorContext>(0);
}

KqlParser::MacroExpandOperatorContext* KqlParser::HeadOperatorContext::macroExpandOperator() {
  return getRuleContext<KqlParser::MacroExpandOperatorContext>(0);
}


size_t KqlParser::HeadOperatorContext::getRuleIndex() const {
  return KqlParser::RuleHeadOperator;
}


KqlParser::HeadOperatorContext* KqlParser::headOperator() {
  HeadOperatorContext *_localctx = _tracker.createInstance<HeadOperatorContext>(_ctx, getState());
  enterRule(_localctx, 26, KqlParser::RuleHeadOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(349);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_PRINT: {
        enterOuterAlt(_localctx, 1);
        setState(342);
        printOperator();
        break;
      }

      case KqlParser::K_RANGE: {
        enterOuterAlt(_localctx, 2);
        setState(343);
        rangeOperator();
        break;
      }

      case KqlParser::K_SEARCH: {
        enterOuterAlt(_localctx, 3);
        setState(344);
        searchOperator();
        break;
      }

      case KqlParser::K_FIND: {
        enterOuterAlt(_localctx, 4);
        setState(345);
        findOperator();
        break;
      }

      case KqlParser::K_UNION: {
        enterOuterAlt(_localctx, 5);
        setState(346);
        unionOperator();
        break;
      }

      case KqlParser::K_EVALUATE: {
        enterOuterAlt(_localctx, 6);
        setState(347);
        evaluateOperator();
        break;
      }

      case KqlParser::K_MACRO_EXPAND: {
        enterOuterAlt(_localctx, 7);
        setState(348);
        macroExpandOperator();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StageContext ------------------------------------------------------------------

KqlParser::StageContext::StageContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::WhereOperatorContext* KqlParser::StageContext::whereOperator() {
  return getRuleContext<KqlParser::WhereOperatorContext>(0);
}

KqlParser::ExtendOperatorContext* KqlParser::StageContext::extendOperator() {
  return getRuleContext<KqlParser::ExtendOperatorContext>(0);
}

KqlParser::ProjectOperatorContext* KqlParser::StageContext::projectOperator() {
  return getRuleContext<KqlParser::ProjectOperatorContext>(0);
}

KqlParser::ProjectAwayOperatorContext* KqlParser::StageContext::projectAwayOperator() {
  return getRuleContext<KqlParser::ProjectAwayOperatorContext>(0);
}

KqlParser::ProjectRenameOperatorContext* KqlParser::StageContext::projectRenameOperator() {
  return getRuleContext<KqlParser::ProjectRenameOperatorContext>(0);
}

KqlParser::ProjectReorderOperatorContext* KqlParser::StageContext::projectReorderOperator() {
  return getRuleContext<KqlParser::ProjectReorderOperatorContext>(0);
}

KqlParser::SummarizeOperatorContext* KqlParser::StageContext::summarizeOperator() {
  return getRuleContext<KqlParser::SummarizeOperatorContext>(0);
}

KqlParser::JoinOperatorContext* KqlParser::StageContext::joinOperator() {
  return getRuleContext<KqlParser::JoinOperatorContext>(0);
}

KqlParser::LookupOperatorContext* KqlParser::StageContext::lookupOperator() {
  return getRuleContext<KqlParser::LookupOperatorContext>(0);
}

KqlParser::UnionOperatorContext* KqlParser::StageContext::unionOperator() {
  return getRuleContext<KqlParser::UnionOperatorContext>(0);
}

KqlParser::DistinctOperatorContext* KqlParser::StageContext::distinctOperator() {
  return getRuleContext<KqlParser::DistinctOperatorContext>(0);
}

KqlParser::TopOperatorContext* KqlParser::StageContext::topOperator() {
  return getRuleContext<KqlParser::TopOperatorContext>(0);
}

KqlParser::TakeOperatorContext* KqlParser::StageContext::takeOperator() {
  return getRuleContext<KqlParser::TakeOperatorContext>(0);
}

KqlParser::SortOperatorContext* KqlParser::StageContext::sortOperator() {
  return getRuleContext<KqlParser::SortOperatorContext>(0);
}

KqlParser::CountOperatorContext* KqlParser::StageContext::countOperator() {
  return getRuleContext<KqlParser::CountOperatorContext>(0);
}

KqlParser::MvExpandOperatorContext* KqlParser::StageContext::mvExpandOperator() {
  return getRuleContext<KqlParser::MvExpandOperatorContext>(0);
}

KqlParser::MvApplyOperatorContext* KqlParser::StageContext::mvApplyOperator() {
  return getRuleContext<KqlParser::MvApplyOperatorContext>(0);
}

KqlParser::ParseOperatorContext* KqlParser::StageContext::parseOperator() {
  return getRuleContext<KqlParser::ParseOperatorContext>(0);
}

KqlParser::ParseKvOperatorContext* KqlParser::StageContext::parseKvOperator() {
  return getRuleContext<KqlParser::ParseKvOperatorContext>(0);
}

KqlParser::EvaluateOperatorContext* KqlParser::StageContext::evaluateOperator() {
  return getRuleContext<KqlParser::EvaluateOperatorContext>(0);
}

KqlParser::InvokeOperatorContext* KqlParser::StageContext::invokeOperator() {
  return getRuleContext<KqlParser::InvokeOperatorContext>(0);
}

KqlParser::RenderOperatorContext* KqlParser::StageContext::renderOperator() {
  return getRuleContext<KqlParser::RenderOperatorContext>(0);
}

KqlParser::MakeSeriesOperatorContext* KqlParser::StageContext::makeSeriesOperator() {
  return getRuleContext<KqlParser::MakeSeriesOperatorContext>(0);
}

KqlParser::SearchOperatorContext* KqlParser::StageContext::searchOperator() {
  return getRuleContext<KqlParser::SearchOperatorContext>(0);
}

KqlParser::FindOperatorContext* KqlParser::StageContext::findOperator() {
  return getRuleContext<KqlParser::FindOperatorContext>(0);
}

KqlParser::AsOperatorContext* KqlParser::StageContext::asOperator() {
  return getRuleContext<KqlParser::AsOperatorContext>(0);
}

KqlParser::SerializeOperatorContext* KqlParser::StageContext::serializeOperator() {
  return getRuleContext<KqlParser::SerializeOperatorContext>(0);
}

KqlParser::GetschemaOperatorContext* KqlParser::StageContext::getschemaOperator() {
  return getRuleContext<KqlParser::GetschemaOperatorContext>(0);
}

KqlParser::SampleOperatorContext* KqlParser::StageContext::sampleOperator() {
  return getRuleContext<KqlParser::SampleOperatorContext>(0);
}

KqlParser::SampleDistinctOperatorContext* KqlParser::StageContext::sampleDistinctOperator() {
  return getRuleContext<KqlParser::SampleDistinctOperatorContext>(0);
}

KqlParser::TopNestedOperatorContext* KqlParser::StageContext::topNestedOperator() {
  return getRuleContext<KqlParser::TopNestedOperatorContext>(0);
}

KqlParser::TopHittersOperatorContext* KqlParser::StageContext::topHittersOperator() {
  return getRuleContext<KqlParser::TopHittersOperatorContext>(0);
}

KqlParser::PartitionOperatorContext* KqlParser::StageContext::partitionOperator() {
  return getRuleContext<KqlParser::PartitionOperatorContext>(0);
}

KqlParser::ForkOperatorContext* KqlParser::StageContext::forkOperator() {
  return getRuleContext<KqlParser::ForkOperatorContext>(0);
}

KqlParser::FacetOperatorContext* KqlParser::StageContext::facetOperator() {
  return getRuleContext<KqlParser::FacetOperatorContext>(0);
}

KqlParser::ReduceOperatorContext* KqlParser::StageContext::reduceOperator() {
  return getRuleContext<KqlParser::ReduceOperatorContext>(0);
}

KqlParser::ConsumeOperatorContext* KqlParser::StageContext::consumeOperator() {
  return getRuleContext<KqlParser::ConsumeOperatorContext>(0);
}

KqlParser::OpaqueOperatorContext* KqlParser::StageContext::opaqueOperator() {
  return getRuleContext<KqlParser::OpaqueOperatorContext>(0);
}


size_t KqlParser::StageContext::getRuleIndex() const {
  return KqlParser::RuleStage;
}


KqlParser::StageContext* KqlParser::stage() {
  StageContext *_localctx = _tracker.createInstance<StageContext>(_ctx, getState());
  enterRule(_localctx, 28, KqlParser::RuleStage);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(389);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_FILTER:
      case KqlParser::K_WHERE: {
        enterOuterAlt(_localctx, 1);
        setState(351);
        whereOperator();
        break;
      }

      case KqlParser::K_EXTEND: {
        enterOuterAlt(_localctx, 2);
        setState(352);
        extendOperator();
        break;
      }

      case KqlParser::K_PROJECT: {
        enterOuterAlt(_localctx, 3);
        setState(353);
        projectOperator();
        break;
      }

      case KqlParser::K_PROJECT_AWAY:
      case KqlParser::K_PROJECT_KEEP: {
        enterOuterAlt(_localctx, 4);
        setState(354);
        projectAwayOperator();
        break;
      }

      case KqlParser::K_PROJECT_RENAME: {
        enterOuterAlt(_localctx, 5);
        setState(355);
        projectRenameOperator();
        break;
      }

      case KqlParser::K_PROJECT_REORDER: {
        enterOuterAlt(_localctx, 6);
        setState(356);
        projectReorderOperator();
        break;
      }

      case KqlParser::K_SUMMARIZE: {
        enterOuterAlt(_localctx, 7);
        setState(357);
        summarizeOperator();
        break;
      }

      case KqlParser::K_JOIN: {
        enterOuterAlt(_localctx, 8);
        setState(358);
        joinOperator();
        break;
      }

      case KqlParser::K_LOOKUP: {
        enterOuterAlt(_localctx, 9);
        setState(359);
        lookupOperator();
        break;
      }

      case KqlParser::K_UNION: {
        enterOuterAlt(_localctx, 10);
        setState(360);
        unionOperator();
        break;
      }

      case KqlParser::K_DISTINCT: {
        enterOuterAlt(_localctx, 11);
        setState(361);
        distinctOperator();
        break;
      }

      case KqlParser::K_TOP: {
        enterOuterAlt(_localctx, 12);
        setState(362);
        topOperator();
        break;
      }

      case KqlParser::K_LIMIT:
      case KqlParser::K_TAKE: {
        enterOuterAlt(_localctx, 13);
        setState(363);
        takeOperator();
        break;
      }

      case KqlParser::K_ORDER:
      case KqlParser::K_SORT: {
        enterOuterAlt(_localctx, 14);
        setState(364);
        sortOperator();
        break;
      }

      case KqlParser::K_COUNT: {
        enterOuterAlt(_localctx, 15);
        setState(365);
        countOperator();
        break;
      }

      case KqlParser::K_MVEXPAND:
      case KqlParser::K_MV_EXPAND: {
        enterOuterAlt(_localctx, 16);
        setState(366);
        mvExpandOperator();
        break;
      }

      case KqlParser::K_MVAPPLY:
      case KqlParser::K_MV_APPLY: {
        enterOuterAlt(_localctx, 17);
        setState(367);
        mvApplyOperator();
        break;
      }

      case KqlParser::K_PARSE:
      case KqlParser::K_PARSE_WHERE: {
        enterOuterAlt(_localctx, 18);
        setState(368);
        parseOperator();
        break;
      }

      case KqlParser::K_PARSE_KV: {
        enterOuterAlt(_localctx, 19);
        setState(369);
        parseKvOperator();
        break;
      }

      case KqlParser::K_EVALUATE: {
        enterOuterAlt(_localctx, 20);
        setState(370);
        evaluateOperator();
        break;
      }

      case KqlParser::K_INVOKE: {
        enterOuterAlt(_localctx, 21);
        setState(371);
        invokeOperator();
        break;
      }

      case KqlParser::K_RENDER: {
        enterOuterAlt(_localctx, 22);
        setState(372);
        renderOperator();
        break;
      }

      case KqlParser::K_MAKE_SERIES: {
        enterOuterAlt(_localctx, 23);
        setState(373);
        makeSeriesOperator();
        break;
      }

      case KqlParser::K_SEARCH: {
        enterOuterAlt(_localctx, 24);
        setState(374);
        searchOperator();
        break;
      }

      case KqlParser::K_FIND: {
        enterOuterAlt(_localctx, 25);
        setState(375);
        findOperator();
        break;
      }

      case KqlParser::K_AS: {
        enterOuterAlt(_localctx, 26);
        setState(376);
        asOperator();
        break;
      }

      case KqlParser::K_SERIALIZE: {
        enterOuterAlt(_localctx, 27);
        setState(377);
        serializeOperator();
        break;
      }

      case KqlParser::K_GETSCHEMA: {
        enterOuterAlt(_localctx, 28);
        setState(378);
        getschemaOperator();
        break;
      }

      case KqlParser::K_SAMPLE: {
        enterOuterAlt(_localctx, 29);
        setState(379);
        sampleOperator();
        break;
      }

      case KqlParser::K_SAMPLE_DISTINCT: {
        enterOuterAlt(_localctx, 30);
        setState(380);
        sampleDistinctOperator();
        break;
      }

      case KqlParser::K_TOP_NESTED: {
        enterOuterAlt(_localctx, 31);
        setState(381);
        topNestedOperator();
        break;
      }

      case KqlParser::K_TOP_HITTERS: {
        enterOuterAlt(_localctx, 32);
        setState(382);
        topHittersOperator();
        break;
      }

      case KqlParser::K_PARTITION:
      case KqlParser::K_PARTITIONBY: {
        enterOuterAlt(_localctx, 33);
        setState(383);
        partitionOperator();
        break;
      }

      case KqlParser::K_FORK: {
        enterOuterAlt(_localctx, 34);
        setState(384);
        forkOperator();
        break;
      }

      case KqlParser::K_FACET: {
        enterOuterAlt(_localctx, 35);
        setState(385);
        facetOperator();
        break;
      }

      case KqlParser::K_REDUCE: {
        enterOuterAlt(_localctx, 36);
        setState(386);
        reduceOperator();
        break;
      }

      case KqlParser::K_CONSUME: {
        enterOuterAlt(_localctx, 37);
        setState(387);
        consumeOperator();
        break;
      }

      case KqlParser::K_SCAN:
      case KqlParser::K_ASSERT_SCHEMA:
      case KqlParser::K_GRAPH_MARK_COMPONENTS:
      case KqlParser::K_GRAPH_MATCH:
      case KqlParser::K_GRAPH_SHORTEST_PATHS:
      case KqlParser::K_GRAPH_TO_TABLE:
      case KqlParser::K_GRAPH_WHERE_EDGES:
      case KqlParser::K_GRAPH_WHERE_NODES:
      case KqlParser::K_MAKE_GRAPH:
      case KqlParser::K_PROJECT_BY_NAMES:
      case KqlParser::K_EXECUTEANDCACHE:
      case KqlParser::K_PROJECTAWAY: {
        enterOuterAlt(_localctx, 38);
        setState(388);
        opaqueOperator();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OperatorParameterContext ------------------------------------------------------------------

KqlParser::OperatorParameterContext::OperatorParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::OperatorParameterContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::N_PARAMETER() {
  return getToken(KqlParser::N_PARAMETER, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::N_HINT() {
  return getToken(KqlParser::N_HINT, 0);
}

KqlParser::NameContext* KqlParser::OperatorParameterContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_LONG() {
  return getToken(KqlParser::L_LONG, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_REAL() {
  return getToken(KqlParser::L_REAL, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_BOOL() {
  return getToken(KqlParser::L_BOOL, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_TIMESPAN() {
  return getToken(KqlParser::L_TIMESPAN, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_INT() {
  return getToken(KqlParser::L_INT, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_STRING() {
  return getToken(KqlParser::L_STRING, 0);
}

tree::TerminalNode* KqlParser::OperatorParameterContext::L_UNTERMINATED() {
  return getToken(KqlParser::L_UNTERMINATED, 0);
}


size_t KqlParser::OperatorParameterContext::getRuleIndex() const {
  return KqlParser::RuleOperatorParameter;
}


KqlParser::OperatorParameterContext* KqlParser::operatorParameter() {
  OperatorParameterContext *_localctx = _tracker.createInstance<OperatorParameterContext>(_ctx, getState());
  enterRule(_localctx, 30, KqlParser::RuleOperatorParameter);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(391);
    _la = _input->LA(1);
    if (!(_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(392);
    match(KqlParser::P_ASSIGN);
    setState(401);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(393);
        name();
        break;
      }

      case KqlParser::L_LONG: {
        setState(394);
        match(KqlParser::L_LONG);
        break;
      }

      case KqlParser::L_REAL: {
        setState(395);
        match(KqlParser::L_REAL);
        break;
      }

      case KqlParser::L_BOOL: {
        setState(396);
        match(KqlParser::L_BOOL);
        break;
      }

      case KqlParser::L_TIMESPAN: {
        setState(397);
        match(KqlParser::L_TIMESPAN);
        break;
      }

      case KqlParser::L_INT: {
        setState(398);
        match(KqlParser::L_INT);
        break;
      }

      case KqlParser::L_STRING: {
        setState(399);
        match(KqlParser::L_STRING);
        break;
      }

      case KqlParser::L_UNTERMINATED: {
        setState(400);
        match(KqlParser::L_UNTERMINATED);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- WhereOperatorContext ------------------------------------------------------------------

KqlParser::WhereOperatorContext::WhereOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::WhereOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::WhereOperatorContext::K_WHERE() {
  return getToken(KqlParser::K_WHERE, 0);
}

tree::TerminalNode* KqlParser::WhereOperatorContext::K_FILTER() {
  return getToken(KqlParser::K_FILTER, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::WhereOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::WhereOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::DeclaredNameContext* KqlParser::WhereOperatorContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::WhereOperatorContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}


size_t KqlParser::WhereOperatorContext::getRuleIndex() const {
  return KqlParser::RuleWhereOperator;
}


KqlParser::WhereOperatorContext* KqlParser::whereOperator() {
  WhereOperatorContext *_localctx = _tracker.createInstance<WhereOperatorContext>(_ctx, getState());
  enterRule(_localctx, 32, KqlParser::RuleWhereOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(403);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_FILTER || _la == KqlParser::K_WHERE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(407);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(404);
      operatorParameter();
      setState(409);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(413);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(410);
      declaredName();
      setState(411);
      match(KqlParser::P_ASSIGN);
    }
    setState(415);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExtendOperatorContext ------------------------------------------------------------------

KqlParser::ExtendOperatorContext::ExtendOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ExtendOperatorContext::K_EXTEND() {
  return getToken(KqlParser::K_EXTEND, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::ExtendOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::ExtendOperatorContext::getRuleIndex() const {
  return KqlParser::RuleExtendOperator;
}


KqlParser::ExtendOperatorContext* KqlParser::extendOperator() {
  ExtendOperatorContext *_localctx = _tracker.createInstance<ExtendOperatorContext>(_ctx, getState());
  enterRule(_localctx, 34, KqlParser::RuleExtendOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(417);
    match(KqlParser::K_EXTEND);
    setState(418);
    namedExpressions();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectOperatorContext ------------------------------------------------------------------

KqlParser::ProjectOperatorContext::ProjectOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ProjectOperatorContext::K_PROJECT() {
  return getToken(KqlParser::K_PROJECT, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::ProjectOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::ProjectOperatorContext::getRuleIndex() const {
  return KqlParser::RuleProjectOperator;
}


KqlParser::ProjectOperatorContext* KqlParser::projectOperator() {
  ProjectOperatorContext *_localctx = _tracker.createInstance<ProjectOperatorContext>(_ctx, getState());
  enterRule(_localctx, 36, KqlParser::RuleProjectOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(420);
    match(KqlParser::K_PROJECT);
    setState(422);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(421);
      namedExpressions();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectAwayOperatorContext ------------------------------------------------------------------

KqlParser::ProjectAwayOperatorContext::ProjectAwayOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::ColumnPatternContext *> KqlParser::ProjectAwayOperatorContext::columnPattern() {
  return getRuleContexts<KqlParser::ColumnPatternContext>();
}

KqlParser::ColumnPatternContext* KqlParser::ProjectAwayOperatorContext::columnPattern(size_t i) {
  return getRuleContext<KqlParser::ColumnPatternContext>(i);
}

tree::TerminalNode* KqlParser::ProjectAwayOperatorContext::K_PROJECT_AWAY() {
  return getToken(KqlParser::K_PROJECT_AWAY, 0);
}

tree::TerminalNode* KqlParser::ProjectAwayOperatorContext::K_PROJECT_KEEP() {
  return getToken(KqlParser::K_PROJECT_KEEP, 0);
}

std::vector<tree::TerminalNode *> KqlParser::ProjectAwayOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ProjectAwayOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ProjectAwayOperatorContext::getRuleIndex() const {
  return KqlParser::RuleProjectAwayOperator;
}


KqlParser::ProjectAwayOperatorContext* KqlParser::projectAwayOperator() {
  ProjectAwayOperatorContext *_localctx = _tracker.createInstance<ProjectAwayOperatorContext>(_ctx, getState());
  enterRule(_localctx, 38, KqlParser::RuleProjectAwayOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(424);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PROJECT_AWAY

    || _la == KqlParser::K_PROJECT_KEEP)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(425);
    columnPattern();
    setState(430);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(426);
      match(KqlParser::P_COMMA);
      setState(427);
      columnPattern();
      setState(432);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectRenameOperatorContext ------------------------------------------------------------------

KqlParser::ProjectRenameOperatorContext::ProjectRenameOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ProjectRenameOperatorContext::K_PROJECT_RENAME() {
  return getToken(KqlParser::K_PROJECT_RENAME, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::ProjectRenameOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::ProjectRenameOperatorContext::getRuleIndex() const {
  return KqlParser::RuleProjectRenameOperator;
}


KqlParser::ProjectRenameOperatorContext* KqlParser::projectRenameOperator() {
  ProjectRenameOperatorContext *_localctx = _tracker.createInstance<ProjectRenameOperatorContext>(_ctx, getState());
  enterRule(_localctx, 40, KqlParser::RuleProjectRenameOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(433);
    match(KqlParser::K_PROJECT_RENAME);
    setState(434);
    namedExpressions();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectReorderOperatorContext ------------------------------------------------------------------

KqlParser::ProjectReorderOperatorContext::ProjectReorderOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ProjectReorderOperatorContext::K_PROJECT_REORDER() {
  return getToken(KqlParser::K_PROJECT_REORDER, 0);
}

std::vector<KqlParser::OrderedPatternContext *> KqlParser::ProjectReorderOperatorContext::orderedPattern() {
  return getRuleContexts<KqlParser::OrderedPatternContext>();
}

KqlParser::OrderedPatternContext* KqlParser::ProjectReorderOperatorContext::orderedPattern(size_t i) {
  return getRuleContext<KqlParser::OrderedPatternContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ProjectReorderOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ProjectReorderOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ProjectReorderOperatorContext::getRuleIndex() const {
  return KqlParser::RuleProjectReorderOperator;
}


KqlParser::ProjectReorderOperatorContext* KqlParser::projectReorderOperator() {
  ProjectReorderOperatorContext *_localctx = _tracker.createInstance<ProjectReorderOperatorContext>(_ctx, getState());
  enterRule(_localctx, 42, KqlParser::RuleProjectReorderOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(436);
    match(KqlParser::K_PROJECT_REORDER);
    setState(445);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME

    || _la == KqlParser::N_WILDCARD || _la == KqlParser::N_IDENTIFIER

    || _la == KqlParser::O_STAR) {
      setState(437);
      orderedPattern();
      setState(442);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(438);
        match(KqlParser::P_COMMA);
        setState(439);
        orderedPattern();
        setState(444);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ColumnPatternContext ------------------------------------------------------------------

KqlParser::ColumnPatternContext::ColumnPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NameContext* KqlParser::ColumnPatternContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::ColumnPatternContext::N_WILDCARD() {
  return getToken(KqlParser::N_WILDCARD, 0);
}

tree::TerminalNode* KqlParser::ColumnPatternContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}


size_t KqlParser::ColumnPatternContext::getRuleIndex() const {
  return KqlParser::RuleColumnPattern;
}


KqlParser::ColumnPatternContext* KqlParser::columnPattern() {
  ColumnPatternContext *_localctx = _tracker.createInstance<ColumnPatternContext>(_ctx, getState());
  enterRule(_localctx, 44, KqlParser::RuleColumnPattern);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(450);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(447);
        name();
        break;
      }

      case KqlParser::N_WILDCARD: {
        enterOuterAlt(_localctx, 2);
        setState(448);
        match(KqlParser::N_WILDCARD);
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 3);
        setState(449);
        match(KqlParser::O_STAR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrderedPatternContext ------------------------------------------------------------------

KqlParser::OrderedPatternContext::OrderedPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ColumnPatternContext* KqlParser::OrderedPatternContext::columnPattern() {
  return getRuleContext<KqlParser::ColumnPatternContext>(0);
}

tree::TerminalNode* KqlParser::OrderedPatternContext::K_ASC() {
  return getToken(KqlParser::K_ASC, 0);
}

tree::TerminalNode* KqlParser::OrderedPatternContext::K_DESC() {
  return getToken(KqlParser::K_DESC, 0);
}

tree::TerminalNode* KqlParser::OrderedPatternContext::K_GRANNY_ASC() {
  return getToken(KqlParser::K_GRANNY_ASC, 0);
}

tree::TerminalNode* KqlParser::OrderedPatternContext::K_GRANNY_DESC() {
  return getToken(KqlParser::K_GRANNY_DESC, 0);
}


size_t KqlParser::OrderedPatternContext::getRuleIndex() const {
  return KqlParser::RuleOrderedPattern;
}


KqlParser::OrderedPatternContext* KqlParser::orderedPattern() {
  OrderedPatternContext *_localctx = _tracker.createInstance<OrderedPatternContext>(_ctx, getState());
  enterRule(_localctx, 46, KqlParser::RuleOrderedPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(452);
    columnPattern();
    setState(454);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 60) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_ASC - 60))
      | (1ULL << (KqlParser::K_DESC - 60))
      | (1ULL << (KqlParser::K_GRANNY_ASC - 60))
      | (1ULL << (KqlParser::K_GRANNY_DESC - 60)))) != 0)) {
      setState(453);
      _la = _input->LA(1);
      if (!(((((_la - 60) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_ASC - 60))
        | (1ULL << (KqlParser::K_DESC - 60))
        | (1ULL << (KqlParser::K_GRANNY_ASC - 60))
        | (1ULL << (KqlParser::K_GRANNY_DESC - 60)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SummarizeOperatorContext ------------------------------------------------------------------

KqlParser::SummarizeOperatorContext::SummarizeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SummarizeOperatorContext::K_SUMMARIZE() {
  return getToken(KqlParser::K_SUMMARIZE, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SummarizeOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SummarizeOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::NamedExpressionsContext* KqlParser::SummarizeOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}

KqlParser::ByClauseContext* KqlParser::SummarizeOperatorContext::byClause() {
  return getRuleContext<KqlParser::ByClauseContext>(0);
}


size_t KqlParser::SummarizeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSummarizeOperator;
}


KqlParser::SummarizeOperatorContext* KqlParser::summarizeOperator() {
  SummarizeOperatorContext *_localctx = _tracker.createInstance<SummarizeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 48, KqlParser::RuleSummarizeOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(456);
    match(KqlParser::K_SUMMARIZE);
    setState(460);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(457);
      operatorParameter();
      setState(462);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(464);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(463);
      namedExpressions();
    }
    setState(467);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(466);
      byClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ByClauseContext ------------------------------------------------------------------

KqlParser::ByClauseContext::ByClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ByClauseContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::ByClauseContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::ByClauseContext::getRuleIndex() const {
  return KqlParser::RuleByClause;
}


KqlParser::ByClauseContext* KqlParser::byClause() {
  ByClauseContext *_localctx = _tracker.createInstance<ByClauseContext>(_ctx, getState());
  enterRule(_localctx, 50, KqlParser::RuleByClause);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(469);
    match(KqlParser::K_BY);
    setState(470);
    namedExpressions();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- JoinOperatorContext ------------------------------------------------------------------

KqlParser::JoinOperatorContext::JoinOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::JoinOperatorContext::K_JOIN() {
  return getToken(KqlParser::K_JOIN, 0);
}

KqlParser::TableOperandContext* KqlParser::JoinOperatorContext::tableOperand() {
  return getRuleContext<KqlParser::TableOperandContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::JoinOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::JoinOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::OnClauseContext* KqlParser::JoinOperatorContext::onClause() {
  return getRuleContext<KqlParser::OnClauseContext>(0);
}

tree::TerminalNode* KqlParser::JoinOperatorContext::K_WHERE() {
  return getToken(KqlParser::K_WHERE, 0);
}

KqlParser::ExpressionContext* KqlParser::JoinOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::JoinOperatorContext::getRuleIndex() const {
  return KqlParser::RuleJoinOperator;
}


KqlParser::JoinOperatorContext* KqlParser::joinOperator() {
  JoinOperatorContext *_localctx = _tracker.createInstance<JoinOperatorContext>(_ctx, getState());
  enterRule(_localctx, 52, KqlParser::RuleJoinOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(472);
    match(KqlParser::K_JOIN);
    setState(476);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(473);
      operatorParameter();
      setState(478);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(479);
    tableOperand();
    setState(483);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_ON: {
        setState(480);
        onClause();
        break;
      }

      case KqlParser::K_WHERE: {
        setState(481);
        match(KqlParser::K_WHERE);
        setState(482);
        expression();
        break;
      }

      case KqlParser::EOF:
      case KqlParser::P_RPAREN:
      case KqlParser::P_RBRACE:
      case KqlParser::P_PIPE:
      case KqlParser::P_SEMICOLON: {
        break;
      }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LookupOperatorContext ------------------------------------------------------------------

KqlParser::LookupOperatorContext::LookupOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::LookupOperatorContext::K_LOOKUP() {
  return getToken(KqlParser::K_LOOKUP, 0);
}

KqlParser::TableOperandContext* KqlParser::LookupOperatorContext::tableOperand() {
  return getRuleContext<KqlParser::TableOperandContext>(0);
}

KqlParser::OnClauseContext* KqlParser::LookupOperatorContext::onClause() {
  return getRuleContext<KqlParser::OnClauseContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::LookupOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::LookupOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::LookupOperatorContext::getRuleIndex() const {
  return KqlParser::RuleLookupOperator;
}


KqlParser::LookupOperatorContext* KqlParser::lookupOperator() {
  LookupOperatorContext *_localctx = _tracker.createInstance<LookupOperatorContext>(_ctx, getState());
  enterRule(_localctx, 54, KqlParser::RuleLookupOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(485);
    match(KqlParser::K_LOOKUP);
    setState(489);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(486);
      operatorParameter();
      setState(491);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(492);
    tableOperand();
    setState(493);
    onClause();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableOperandContext ------------------------------------------------------------------

KqlParser::TableOperandContext::TableOperandContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OperandContext* KqlParser::TableOperandContext::operand() {
  return getRuleContext<KqlParser::OperandContext>(0);
}


size_t KqlParser::TableOperandContext::getRuleIndex() const {
  return KqlParser::RuleTableOperand;
}


KqlParser::TableOperandContext* KqlParser::tableOperand() {
  TableOperandContext *_localctx = _tracker.createInstance<TableOperandContext>(_ctx, getState());
  enterRule(_localctx, 56, KqlParser::RuleTableOperand);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(495);
    operand();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OnClauseContext ------------------------------------------------------------------

KqlParser::OnClauseContext::OnClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::OnClauseContext::K_ON() {
  return getToken(KqlParser::K_ON, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::OnClauseContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::OnClauseContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::OnClauseContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::OnClauseContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::OnClauseContext::getRuleIndex() const {
  return KqlParser::RuleOnClause;
}


KqlParser::OnClauseContext* KqlParser::onClause() {
  OnClauseContext *_localctx = _tracker.createInstance<OnClauseContext>(_ctx, getState());
  enterRule(_localctx, 58, KqlParser::RuleOnClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(497);
    match(KqlParser::K_ON);
    setState(498);
    expression();
    setState(503);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(499);
      match(KqlParser::P_COMMA);
      setState(500);
      expression();
      setState(505);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnionOperatorContext ------------------------------------------------------------------

KqlParser::UnionOperatorContext::UnionOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::UnionOperatorContext::K_UNION() {
  return getToken(KqlParser::K_UNION, 0);
}

std::vector<KqlParser::UnionMemberContext *> KqlParser::UnionOperatorContext::unionMember() {
  return getRuleContexts<KqlParser::UnionMemberContext>();
}

KqlParser::UnionMemberContext* KqlParser::UnionOperatorContext::unionMember(size_t i) {
  return getRuleContext<KqlParser::UnionMemberContext>(i);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::UnionOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::UnionOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::UnionOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::UnionOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::UnionOperatorContext::getRuleIndex() const {
  return KqlParser::RuleUnionOperator;
}


KqlParser::UnionOperatorContext* KqlParser::unionOperator() {
  UnionOperatorContext *_localctx = _tracker.createInstance<UnionOperatorContext>(_ctx, getState());
  enterRule(_localctx, 60, KqlParser::RuleUnionOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(506);
    match(KqlParser::K_UNION);
    setState(510);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(507);
      operatorParameter();
      setState(512);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(513);
    unionMember();
    setState(518);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(514);
      match(KqlParser::P_COMMA);
      setState(515);
      unionMember();
      setState(520);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- UnionMemberContext ------------------------------------------------------------------

KqlParser::UnionMemberContext::UnionMemberContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::UnionMemberContext::N_WILDCARD() {
  return getToken(KqlParser::N_WILDCARD, 0);
}

KqlParser::TableOperandContext* KqlParser::UnionMemberContext::tableOperand() {
  return getRuleContext<KqlParser::TableOperandContext>(0);
}


size_t KqlParser::UnionMemberContext::getRuleIndex() const {
  return KqlParser::RuleUnionMember;
}


KqlParser::UnionMemberContext* KqlParser::unionMember() {
  UnionMemberContext *_localctx = _tracker.createInstance<UnionMemberContext>(_ctx, getState());
  enterRule(_localctx, 62, KqlParser::RuleUnionMember);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(523);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_WILDCARD: {
        enterOuterAlt(_localctx, 1);
        setState(521);
        match(KqlParser::N_WILDCARD);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 2);
        setState(522);
        tableOperand();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DistinctOperatorContext ------------------------------------------------------------------

KqlParser::DistinctOperatorContext::DistinctOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::DistinctOperatorContext::K_DISTINCT() {
  return getToken(KqlParser::K_DISTINCT, 0);
}

std::vector<KqlParser::DistinctColumnContext *> KqlParser::DistinctOperatorContext::distinctColumn() {
  return getRuleContexts<KqlParser::DistinctColumnContext>();
}

KqlParser::DistinctColumnContext* KqlParser::DistinctOperatorContext::distinctColumn(size_t i) {
  return getRuleContext<KqlParser::DistinctColumnContext>(i);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::DistinctOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::DistinctOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::DistinctOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::DistinctOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::DistinctOperatorContext::getRuleIndex() const {
  return KqlParser::RuleDistinctOperator;
}


KqlParser::DistinctOperatorContext* KqlParser::distinctOperator() {
  DistinctOperatorContext *_localctx = _tracker.createInstance<DistinctOperatorContext>(_ctx, getState());
  enterRule(_localctx, 64, KqlParser::RuleDistinctOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(525);
    match(KqlParser::K_DISTINCT);
    setState(529);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(526);
      operatorParameter();
      setState(531);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(532);
    distinctColumn();
    setState(537);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(533);
      match(KqlParser::P_COMMA);
      setState(534);
      distinctColumn();
      setState(539);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DistinctColumnContext ------------------------------------------------------------------

KqlParser::DistinctColumnContext::DistinctColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::DistinctColumnContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}


size_t KqlParser::DistinctColumnContext::getRuleIndex() const {
  return KqlParser::RuleDistinctColumn;
}


KqlParser::DistinctColumnContext* KqlParser::distinctColumn() {
  DistinctColumnContext *_localctx = _tracker.createInstance<DistinctColumnContext>(_ctx, getState());
  enterRule(_localctx, 66, KqlParser::RuleDistinctColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(540);
    namedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TopOperatorContext ------------------------------------------------------------------

KqlParser::TopOperatorContext::TopOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TopOperatorContext::K_TOP() {
  return getToken(KqlParser::K_TOP, 0);
}

KqlParser::NamedExpressionContext* KqlParser::TopOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::TopOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

KqlParser::OrderedExpressionContext* KqlParser::TopOperatorContext::orderedExpression() {
  return getRuleContext<KqlParser::OrderedExpressionContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::TopOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::TopOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::TopOperatorContext::getRuleIndex() const {
  return KqlParser::RuleTopOperator;
}


KqlParser::TopOperatorContext* KqlParser::topOperator() {
  TopOperatorContext *_localctx = _tracker.createInstance<TopOperatorContext>(_ctx, getState());
  enterRule(_localctx, 68, KqlParser::RuleTopOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(542);
    match(KqlParser::K_TOP);
    setState(546);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(543);
      operatorParameter();
      setState(548);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(549);
    namedExpression();
    setState(550);
    match(KqlParser::K_BY);
    setState(551);
    orderedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TakeOperatorContext ------------------------------------------------------------------

KqlParser::TakeOperatorContext::TakeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::TakeOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::TakeOperatorContext::K_TAKE() {
  return getToken(KqlParser::K_TAKE, 0);
}

tree::TerminalNode* KqlParser::TakeOperatorContext::K_LIMIT() {
  return getToken(KqlParser::K_LIMIT, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::TakeOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::TakeOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::TakeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleTakeOperator;
}


KqlParser::TakeOperatorContext* KqlParser::takeOperator() {
  TakeOperatorContext *_localctx = _tracker.createInstance<TakeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 70, KqlParser::RuleTakeOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(553);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_LIMIT

    || _la == KqlParser::K_TAKE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(557);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(554);
      operatorParameter();
      setState(559);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(560);
    namedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SortOperatorContext ------------------------------------------------------------------

KqlParser::SortOperatorContext::SortOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SortOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

std::vector<KqlParser::OrderedExpressionContext *> KqlParser::SortOperatorContext::orderedExpression() {
  return getRuleContexts<KqlParser::OrderedExpressionContext>();
}

KqlParser::OrderedExpressionContext* KqlParser::SortOperatorContext::orderedExpression(size_t i) {
  return getRuleContext<KqlParser::OrderedExpressionContext>(i);
}

tree::TerminalNode* KqlParser::SortOperatorContext::K_SORT() {
  return getToken(KqlParser::K_SORT, 0);
}

tree::TerminalNode* KqlParser::SortOperatorContext::K_ORDER() {
  return getToken(KqlParser::K_ORDER, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SortOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SortOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::SortOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::SortOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::SortOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSortOperator;
}


KqlParser::SortOperatorContext* KqlParser::sortOperator() {
  SortOperatorContext *_localctx = _tracker.createInstance<SortOperatorContext>(_ctx, getState());
  enterRule(_localctx, 72, KqlParser::RuleSortOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(562);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_ORDER

    || _la == KqlParser::K_SORT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(566);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(563);
      operatorParameter();
      setState(568);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(569);
    match(KqlParser::K_BY);
    setState(570);
    orderedExpression();
    setState(575);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(571);
      match(KqlParser::P_COMMA);
      setState(572);
      orderedExpression();
      setState(577);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OrderedExpressionContext ------------------------------------------------------------------

KqlParser::OrderedExpressionContext::OrderedExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::OrderedExpressionContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_NULLS() {
  return getToken(KqlParser::K_NULLS, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_ASC() {
  return getToken(KqlParser::K_ASC, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_DESC() {
  return getToken(KqlParser::K_DESC, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_GRANNY_ASC() {
  return getToken(KqlParser::K_GRANNY_ASC, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_GRANNY_DESC() {
  return getToken(KqlParser::K_GRANNY_DESC, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_FIRST() {
  return getToken(KqlParser::K_FIRST, 0);
}

tree::TerminalNode* KqlParser::OrderedExpressionContext::K_LAST() {
  return getToken(KqlParser::K_LAST, 0);
}


size_t KqlParser::OrderedExpressionContext::getRuleIndex() const {
  return KqlParser::RuleOrderedExpression;
}


KqlParser::OrderedExpressionContext* KqlParser::orderedExpression() {
  OrderedExpressionContext *_localctx = _tracker.createInstance<OrderedExpressionContext>(_ctx, getState());
  enterRule(_localctx, 74, KqlParser::RuleOrderedExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(578);
    namedExpression();
    setState(580);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 60) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_ASC - 60))
      | (1ULL << (KqlParser::K_DESC - 60))
      | (1ULL << (KqlParser::K_GRANNY_ASC - 60))
      | (1ULL << (KqlParser::K_GRANNY_DESC - 60)))) != 0)) {
      setState(579);
      _la = _input->LA(1);
      if (!(((((_la - 60) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_ASC - 60))
        | (1ULL << (KqlParser::K_DESC - 60))
        | (1ULL << (KqlParser::K_GRANNY_ASC - 60))
        | (1ULL << (KqlParser::K_GRANNY_DESC - 60)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(584);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_NULLS) {
      setState(582);
      match(KqlParser::K_NULLS);
      setState(583);
      _la = _input->LA(1);
      if (!(_la == KqlParser::K_FIRST

      || _la == KqlParser::K_LAST)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- CountOperatorContext ------------------------------------------------------------------

KqlParser::CountOperatorContext::CountOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::CountOperatorContext::K_COUNT() {
  return getToken(KqlParser::K_COUNT, 0);
}

tree::TerminalNode* KqlParser::CountOperatorContext::K_AS() {
  return getToken(KqlParser::K_AS, 0);
}

KqlParser::NameContext* KqlParser::CountOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}


size_t KqlParser::CountOperatorContext::getRuleIndex() const {
  return KqlParser::RuleCountOperator;
}


KqlParser::CountOperatorContext* KqlParser::countOperator() {
  CountOperatorContext *_localctx = _tracker.createInstance<CountOperatorContext>(_ctx, getState());
  enterRule(_localctx, 76, KqlParser::RuleCountOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(586);
    match(KqlParser::K_COUNT);
    setState(589);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_AS) {
      setState(587);
      match(KqlParser::K_AS);
      setState(588);
      name();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MvExpandOperatorContext ------------------------------------------------------------------

KqlParser::MvExpandOperatorContext::MvExpandOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpansionsContext* KqlParser::MvExpandOperatorContext::expansions() {
  return getRuleContext<KqlParser::ExpansionsContext>(0);
}

tree::TerminalNode* KqlParser::MvExpandOperatorContext::K_MV_EXPAND() {
  return getToken(KqlParser::K_MV_EXPAND, 0);
}

tree::TerminalNode* KqlParser::MvExpandOperatorContext::K_MVEXPAND() {
  return getToken(KqlParser::K_MVEXPAND, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::MvExpandOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::MvExpandOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::MvExpandOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMvExpandOperator;
}


KqlParser::MvExpandOperatorContext* KqlParser::mvExpandOperator() {
  MvExpandOperatorContext *_localctx = _tracker.createInstance<MvExpandOperatorContext>(_ctx, getState());
  enterRule(_localctx, 78, KqlParser::RuleMvExpandOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(591);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_MVEXPAND || _la == KqlParser::K_MV_EXPAND)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(595);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(592);
      operatorParameter();
      setState(597);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(598);
    expansions();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MvApplyOperatorContext ------------------------------------------------------------------

KqlParser::MvApplyOperatorContext::MvApplyOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpansionsContext* KqlParser::MvApplyOperatorContext::expansions() {
  return getRuleContext<KqlParser::ExpansionsContext>(0);
}

tree::TerminalNode* KqlParser::MvApplyOperatorContext::K_ON() {
  return getToken(KqlParser::K_ON, 0);
}

tree::TerminalNode* KqlParser::MvApplyOperatorContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

KqlParser::StagesContext* KqlParser::MvApplyOperatorContext::stages() {
  return getRuleContext<KqlParser::StagesContext>(0);
}

tree::TerminalNode* KqlParser::MvApplyOperatorContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

tree::TerminalNode* KqlParser::MvApplyOperatorContext::K_MV_APPLY() {
  return getToken(KqlParser::K_MV_APPLY, 0);
}

tree::TerminalNode* KqlParser::MvApplyOperatorContext::K_MVAPPLY() {
  return getToken(KqlParser::K_MVAPPLY, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::MvApplyOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::MvApplyOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::MvApplyOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMvApplyOperator;
}


KqlParser::MvApplyOperatorContext* KqlParser::mvApplyOperator() {
  MvApplyOperatorContext *_localctx = _tracker.createInstance<MvApplyOperatorContext>(_ctx, getState());
  enterRule(_localctx, 80, KqlParser::RuleMvApplyOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(600);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_MVAPPLY || _la == KqlParser::K_MV_APPLY)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(604);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(601);
      operatorParameter();
      setState(606);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(607);
    expansions();
    setState(608);
    match(KqlParser::K_ON);
    setState(609);
    match(KqlParser::P_LPAREN_STAGES);
    setState(610);
    stages();
    setState(611);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpansionsContext ------------------------------------------------------------------

KqlParser::ExpansionsContext::ExpansionsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::ExpansionContext *> KqlParser::ExpansionsContext::expansion() {
  return getRuleContexts<KqlParser::ExpansionContext>();
}

KqlParser::ExpansionContext* KqlParser::ExpansionsContext::expansion(size_t i) {
  return getRuleContext<KqlParser::ExpansionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ExpansionsContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ExpansionsContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

tree::TerminalNode* KqlParser::ExpansionsContext::K_LIMIT() {
  return getToken(KqlParser::K_LIMIT, 0);
}

KqlParser::ExpressionContext* KqlParser::ExpansionsContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::ExpansionsContext::getRuleIndex() const {
  return KqlParser::RuleExpansions;
}


KqlParser::ExpansionsContext* KqlParser::expansions() {
  ExpansionsContext *_localctx = _tracker.createInstance<ExpansionsContext>(_ctx, getState());
  enterRule(_localctx, 82, KqlParser::RuleExpansions);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(613);
    expansion();
    setState(618);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(614);
      match(KqlParser::P_COMMA);
      setState(615);
      expansion();
      setState(620);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(623);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_LIMIT) {
      setState(621);
      match(KqlParser::K_LIMIT);
      setState(622);
      expression();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpansionContext ------------------------------------------------------------------

KqlParser::ExpansionContext::ExpansionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::ExpansionContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::ExpansionContext::K_TO() {
  return getToken(KqlParser::K_TO, 0);
}

KqlParser::TypeofLiteralContext* KqlParser::ExpansionContext::typeofLiteral() {
  return getRuleContext<KqlParser::TypeofLiteralContext>(0);
}


size_t KqlParser::ExpansionContext::getRuleIndex() const {
  return KqlParser::RuleExpansion;
}


KqlParser::ExpansionContext* KqlParser::expansion() {
  ExpansionContext *_localctx = _tracker.createInstance<ExpansionContext>(_ctx, getState());
  enterRule(_localctx, 84, KqlParser::RuleExpansion);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(625);
    namedExpression();
    setState(628);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_TO) {
      setState(626);
      match(KqlParser::K_TO);
      setState(627);
      typeofLiteral();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParseOperatorContext ------------------------------------------------------------------

KqlParser::ParseOperatorContext::ParseOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::ParseOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::ParseOperatorContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

tree::TerminalNode* KqlParser::ParseOperatorContext::K_PARSE() {
  return getToken(KqlParser::K_PARSE, 0);
}

tree::TerminalNode* KqlParser::ParseOperatorContext::K_PARSE_WHERE() {
  return getToken(KqlParser::K_PARSE_WHERE, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::ParseOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::ParseOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<KqlParser::ParsePartContext *> KqlParser::ParseOperatorContext::parsePart() {
  return getRuleContexts<KqlParser::ParsePartContext>();
}

KqlParser::ParsePartContext* KqlParser::ParseOperatorContext::parsePart(size_t i) {
  return getRuleContext<KqlParser::ParsePartContext>(i);
}


size_t KqlParser::ParseOperatorContext::getRuleIndex() const {
  return KqlParser::RuleParseOperator;
}


KqlParser::ParseOperatorContext* KqlParser::parseOperator() {
  ParseOperatorContext *_localctx = _tracker.createInstance<ParseOperatorContext>(_ctx, getState());
  enterRule(_localctx, 86, KqlParser::RuleParseOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(630);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PARSE || _la == KqlParser::K_PARSE_WHERE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(634);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(631);
      operatorParameter();
      setState(636);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(637);
    expression();
    setState(638);
    match(KqlParser::K_WITH);
    setState(640); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(639);
      parsePart();
      setState(642); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == KqlParser::P_LBRACKET_NAME || ((((_la - 168) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 168)) & ((1ULL << (KqlParser::L_STRING - 168))
      | (1ULL << (KqlParser::L_UNTERMINATED - 168))
      | (1ULL << (KqlParser::N_IDENTIFIER - 168))
      | (1ULL << (KqlParser::O_STAR - 168)))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParsePartContext ------------------------------------------------------------------

KqlParser::ParsePartContext::ParsePartContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ParsePartContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

tree::TerminalNode* KqlParser::ParsePartContext::L_STRING() {
  return getToken(KqlParser::L_STRING, 0);
}

tree::TerminalNode* KqlParser::ParsePartContext::L_UNTERMINATED() {
  return getToken(KqlParser::L_UNTERMINATED, 0);
}

KqlParser::NameContext* KqlParser::ParsePartContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::ParsePartContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::TypeNameContext* KqlParser::ParsePartContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}


size_t KqlParser::ParsePartContext::getRuleIndex() const {
  return KqlParser::RuleParsePart;
}


KqlParser::ParsePartContext* KqlParser::parsePart() {
  ParsePartContext *_localctx = _tracker.createInstance<ParsePartContext>(_ctx, getState());
  enterRule(_localctx, 88, KqlParser::RuleParsePart);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(652);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 1);
        setState(644);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::L_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(645);
        match(KqlParser::L_STRING);
        break;
      }

      case KqlParser::L_UNTERMINATED: {
        enterOuterAlt(_localctx, 3);
        setState(646);
        match(KqlParser::L_UNTERMINATED);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 4);
        setState(647);
        name();
        setState(650);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_COLON) {
          setState(648);
          match(KqlParser::P_COLON);
          setState(649);
          typeName();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ParseKvOperatorContext ------------------------------------------------------------------

KqlParser::ParseKvOperatorContext::ParseKvOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ParseKvOperatorContext::K_PARSE_KV() {
  return getToken(KqlParser::K_PARSE_KV, 0);
}

KqlParser::ExpressionContext* KqlParser::ParseKvOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::ParseKvOperatorContext::K_AS() {
  return getToken(KqlParser::K_AS, 0);
}

KqlParser::RowSchemaContext* KqlParser::ParseKvOperatorContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}

KqlParser::PropertyClauseContext* KqlParser::ParseKvOperatorContext::propertyClause() {
  return getRuleContext<KqlParser::PropertyClauseContext>(0);
}


size_t KqlParser::ParseKvOperatorContext::getRuleIndex() const {
  return KqlParser::RuleParseKvOperator;
}


KqlParser::ParseKvOperatorContext* KqlParser::parseKvOperator() {
  ParseKvOperatorContext *_localctx = _tracker.createInstance<ParseKvOperatorContext>(_ctx, getState());
  enterRule(_localctx, 90, KqlParser::RuleParseKvOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(654);
    match(KqlParser::K_PARSE_KV);
    setState(655);
    expression();
    setState(656);
    match(KqlParser::K_AS);
    setState(657);
    rowSchema();
    setState(659);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(658);
      propertyClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EvaluateOperatorContext ------------------------------------------------------------------

KqlParser::EvaluateOperatorContext::EvaluateOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::EvaluateOperatorContext::K_EVALUATE() {
  return getToken(KqlParser::K_EVALUATE, 0);
}

KqlParser::NameContext* KqlParser::EvaluateOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::ArgumentsContext* KqlParser::EvaluateOperatorContext::arguments() {
  return getRuleContext<KqlParser::ArgumentsContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::EvaluateOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::EvaluateOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

tree::TerminalNode* KqlParser::EvaluateOperatorContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::RowSchemaContext* KqlParser::EvaluateOperatorContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}


size_t KqlParser::EvaluateOperatorContext::getRuleIndex() const {
  return KqlParser::RuleEvaluateOperator;
}


KqlParser::EvaluateOperatorContext* KqlParser::evaluateOperator() {
  EvaluateOperatorContext *_localctx = _tracker.createInstance<EvaluateOperatorContext>(_ctx, getState());
  enterRule(_localctx, 92, KqlParser::RuleEvaluateOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(661);
    match(KqlParser::K_EVALUATE);
    setState(665);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(662);
      operatorParameter();
      setState(667);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(668);
    name();
    setState(669);
    arguments();
    setState(672);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_COLON) {
      setState(670);
      match(KqlParser::P_COLON);
      setState(671);
      rowSchema();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- InvokeOperatorContext ------------------------------------------------------------------

KqlParser::InvokeOperatorContext::InvokeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::InvokeOperatorContext::K_INVOKE() {
  return getToken(KqlParser::K_INVOKE, 0);
}

KqlParser::NameContext* KqlParser::InvokeOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::ArgumentsContext* KqlParser::InvokeOperatorContext::arguments() {
  return getRuleContext<KqlParser::ArgumentsContext>(0);
}


size_t KqlParser::InvokeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleInvokeOperator;
}


KqlParser::InvokeOperatorContext* KqlParser::invokeOperator() {
  InvokeOperatorContext *_localctx = _tracker.createInstance<InvokeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 94, KqlParser::RuleInvokeOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(674);
    match(KqlParser::K_INVOKE);
    setState(675);
    name();
    setState(676);
    arguments();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RenderOperatorContext ------------------------------------------------------------------

KqlParser::RenderOperatorContext::RenderOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::RenderOperatorContext::K_RENDER() {
  return getToken(KqlParser::K_RENDER, 0);
}

KqlParser::NameContext* KqlParser::RenderOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::PropertyClauseContext* KqlParser::RenderOperatorContext::propertyClause() {
  return getRuleContext<KqlParser::PropertyClauseContext>(0);
}

std::vector<KqlParser::RenderPropertyContext *> KqlParser::RenderOperatorContext::renderProperty() {
  return getRuleContexts<KqlParser::RenderPropertyContext>();
}

KqlParser::RenderPropertyContext* KqlParser::RenderOperatorContext::renderProperty(size_t i) {
  return getRuleContext<KqlParser::RenderPropertyContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::RenderOperatorContext::K_BY() {
  return getTokens(KqlParser::K_BY);
}

tree::TerminalNode* KqlParser::RenderOperatorContext::K_BY(size_t i) {
  return getToken(KqlParser::K_BY, i);
}

std::vector<KqlParser::NamedExpressionsContext *> KqlParser::RenderOperatorContext::namedExpressions() {
  return getRuleContexts<KqlParser::NamedExpressionsContext>();
}

KqlParser::NamedExpressionsContext* KqlParser::RenderOperatorContext::namedExpressions(size_t i) {
  return getRuleContext<KqlParser::NamedExpressionsContext>(i);
}


size_t KqlParser::RenderOperatorContext::getRuleIndex() const {
  return KqlParser::RuleRenderOperator;
}


KqlParser::RenderOperatorContext* KqlParser::renderOperator() {
  RenderOperatorContext *_localctx = _tracker.createInstance<RenderOperatorContext>(_ctx, getState());
  enterRule(_localctx, 96, KqlParser::RuleRenderOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(678);
    match(KqlParser::K_RENDER);
    setState(679);
    name();
    setState(689);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WITH: {
        setState(680);
        propertyClause();
        break;
      }

      case KqlParser::EOF:
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::N_DECLARED:
      case KqlParser::K_BY:
      case KqlParser::P_RPAREN:
      case KqlParser::P_RBRACE:
      case KqlParser::P_PIPE:
      case KqlParser::P_SEMICOLON: {
        setState(686);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::N_DECLARED)
          | (1ULL << KqlParser::K_BY))) != 0)) {
          setState(684);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case KqlParser::P_LBRACKET_DECLARED:
            case KqlParser::N_DECLARED: {
              setState(681);
              renderProperty();
              break;
            }

            case KqlParser::K_BY: {
              setState(682);
              match(KqlParser::K_BY);
              setState(683);
              namedExpressions();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(688);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RenderPropertyContext ------------------------------------------------------------------

KqlParser::RenderPropertyContext::RenderPropertyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::DeclaredNameContext* KqlParser::RenderPropertyContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::RenderPropertyContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::SignedLiteralContext* KqlParser::RenderPropertyContext::signedLiteral() {
  return getRuleContext<KqlParser::SignedLiteralContext>(0);
}

KqlParser::NameContext* KqlParser::RenderPropertyContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}


size_t KqlParser::RenderPropertyContext::getRuleIndex() const {
  return KqlParser::RuleRenderProperty;
}


KqlParser::RenderPropertyContext* KqlParser::renderProperty() {
  RenderPropertyContext *_localctx = _tracker.createInstance<RenderPropertyContext>(_ctx, getState());
  enterRule(_localctx, 98, KqlParser::RuleRenderProperty);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(691);
    declaredName();
    setState(692);
    match(KqlParser::P_ASSIGN);
    setState(695);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DYNAMIC:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS: {
        setState(693);
        signedLiteral();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(694);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyClauseContext ------------------------------------------------------------------

KqlParser::PropertyClauseContext::PropertyClauseContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::PropertyClauseContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

tree::TerminalNode* KqlParser::PropertyClauseContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::PropertyClauseContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<KqlParser::PropertyContext *> KqlParser::PropertyClauseContext::property() {
  return getRuleContexts<KqlParser::PropertyContext>();
}

KqlParser::PropertyContext* KqlParser::PropertyClauseContext::property(size_t i) {
  return getRuleContext<KqlParser::PropertyContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::PropertyClauseContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::PropertyClauseContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::PropertyClauseContext::getRuleIndex() const {
  return KqlParser::RulePropertyClause;
}


KqlParser::PropertyClauseContext* KqlParser::propertyClause() {
  PropertyClauseContext *_localctx = _tracker.createInstance<PropertyClauseContext>(_ctx, getState());
  enterRule(_localctx, 100, KqlParser::RulePropertyClause);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(697);
    match(KqlParser::K_WITH);
    setState(698);
    match(KqlParser::P_LPAREN);
    setState(707);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || _la == KqlParser::K_DYNAMIC || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160)))) != 0)) {
      setState(699);
      property();
      setState(704);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(700);
        match(KqlParser::P_COMMA);
        setState(701);
        property();
        setState(706);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(709);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PropertyContext ------------------------------------------------------------------

KqlParser::PropertyContext::PropertyContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::SignedLiteralContext* KqlParser::PropertyContext::signedLiteral() {
  return getRuleContext<KqlParser::SignedLiteralContext>(0);
}

KqlParser::NameContext* KqlParser::PropertyContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::DeclaredNameContext* KqlParser::PropertyContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::PropertyContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}


size_t KqlParser::PropertyContext::getRuleIndex() const {
  return KqlParser::RuleProperty;
}


KqlParser::PropertyContext* KqlParser::property() {
  PropertyContext *_localctx = _tracker.createInstance<PropertyContext>(_ctx, getState());
  enterRule(_localctx, 102, KqlParser::RuleProperty);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(714);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(711);
      declaredName();
      setState(712);
      match(KqlParser::P_ASSIGN);
    }
    setState(718);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DYNAMIC:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS: {
        setState(716);
        signedLiteral();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(717);
        name();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MakeSeriesOperatorContext ------------------------------------------------------------------

KqlParser::MakeSeriesOperatorContext::MakeSeriesOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_MAKE_SERIES() {
  return getToken(KqlParser::K_MAKE_SERIES, 0);
}

std::vector<KqlParser::SeriesColumnContext *> KqlParser::MakeSeriesOperatorContext::seriesColumn() {
  return getRuleContexts<KqlParser::SeriesColumnContext>();
}

KqlParser::SeriesColumnContext* KqlParser::MakeSeriesOperatorContext::seriesColumn(size_t i) {
  return getRuleContext<KqlParser::SeriesColumnContext>(i);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_ON() {
  return getToken(KqlParser::K_ON, 0);
}

KqlParser::NamedExpressionContext* KqlParser::MakeSeriesOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_IN_RANGE() {
  return getToken(KqlParser::K_IN_RANGE, 0);
}

KqlParser::NameContext* KqlParser::MakeSeriesOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::ArgumentsContext* KqlParser::MakeSeriesOperatorContext::arguments() {
  return getRuleContext<KqlParser::ArgumentsContext>(0);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_STEP() {
  return getToken(KqlParser::K_STEP, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::MakeSeriesOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::MakeSeriesOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::MakeSeriesOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::MakeSeriesOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::MakeSeriesOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

KqlParser::ByClauseContext* KqlParser::MakeSeriesOperatorContext::byClause() {
  return getRuleContext<KqlParser::ByClauseContext>(0);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_FROM() {
  return getToken(KqlParser::K_FROM, 0);
}

tree::TerminalNode* KqlParser::MakeSeriesOperatorContext::K_TO() {
  return getToken(KqlParser::K_TO, 0);
}


size_t KqlParser::MakeSeriesOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMakeSeriesOperator;
}


KqlParser::MakeSeriesOperatorContext* KqlParser::makeSeriesOperator() {
  MakeSeriesOperatorContext *_localctx = _tracker.createInstance<MakeSeriesOperatorContext>(_ctx, getState());
  enterRule(_localctx, 104, KqlParser::RuleMakeSeriesOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(720);
    match(KqlParser::K_MAKE_SERIES);
    setState(724);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(721);
      operatorParameter();
      setState(726);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(727);
    seriesColumn();
    setState(732);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(728);
      match(KqlParser::P_COMMA);
      setState(729);
      seriesColumn();
      setState(734);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(735);
    match(KqlParser::K_ON);
    setState(736);
    namedExpression();
    setState(751);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_IN_RANGE: {
        setState(737);
        match(KqlParser::K_IN_RANGE);
        setState(738);
        name();
        setState(739);
        arguments();
        break;
      }

      case KqlParser::K_FROM:
      case KqlParser::K_STEP:
      case KqlParser::K_TO: {
        setState(743);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_FROM) {
          setState(741);
          match(KqlParser::K_FROM);
          setState(742);
          expression();
        }
        setState(747);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TO) {
          setState(745);
          match(KqlParser::K_TO);
          setState(746);
          expression();
        }
        setState(749);
        match(KqlParser::K_STEP);
        setState(750);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(754);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(753);
      byClause();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SeriesColumnContext ------------------------------------------------------------------

KqlParser::SeriesColumnContext::SeriesColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::SeriesColumnContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::SeriesColumnContext::K_DEFAULT() {
  return getToken(KqlParser::K_DEFAULT, 0);
}

tree::TerminalNode* KqlParser::SeriesColumnContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::ExpressionContext* KqlParser::SeriesColumnContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::SeriesColumnContext::getRuleIndex() const {
  return KqlParser::RuleSeriesColumn;
}


KqlParser::SeriesColumnContext* KqlParser::seriesColumn() {
  SeriesColumnContext *_localctx = _tracker.createInstance<SeriesColumnContext>(_ctx, getState());
  enterRule(_localctx, 106, KqlParser::RuleSeriesColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(756);
    namedExpression();
    setState(760);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_DEFAULT) {
      setState(757);
      match(KqlParser::K_DEFAULT);
      setState(758);
      match(KqlParser::P_ASSIGN);
      setState(759);
      expression();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AsOperatorContext ------------------------------------------------------------------

KqlParser::AsOperatorContext::AsOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::AsOperatorContext::K_AS() {
  return getToken(KqlParser::K_AS, 0);
}

KqlParser::NameContext* KqlParser::AsOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::AsOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::AsOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::AsOperatorContext::getRuleIndex() const {
  return KqlParser::RuleAsOperator;
}


KqlParser::AsOperatorContext* KqlParser::asOperator() {
  AsOperatorContext *_localctx = _tracker.createInstance<AsOperatorContext>(_ctx, getState());
  enterRule(_localctx, 108, KqlParser::RuleAsOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(762);
    match(KqlParser::K_AS);
    setState(766);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(763);
      operatorParameter();
      setState(768);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(769);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SerializeOperatorContext ------------------------------------------------------------------

KqlParser::SerializeOperatorContext::SerializeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SerializeOperatorContext::K_SERIALIZE() {
  return getToken(KqlParser::K_SERIALIZE, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SerializeOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SerializeOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::NamedExpressionsContext* KqlParser::SerializeOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::SerializeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSerializeOperator;
}


KqlParser::SerializeOperatorContext* KqlParser::serializeOperator() {
  SerializeOperatorContext *_localctx = _tracker.createInstance<SerializeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 110, KqlParser::RuleSerializeOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(771);
    match(KqlParser::K_SERIALIZE);
    setState(775);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(772);
      operatorParameter();
      setState(777);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(779);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(778);
      namedExpressions();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GetschemaOperatorContext ------------------------------------------------------------------

KqlParser::GetschemaOperatorContext::GetschemaOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::GetschemaOperatorContext::K_GETSCHEMA() {
  return getToken(KqlParser::K_GETSCHEMA, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::GetschemaOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::GetschemaOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::GetschemaOperatorContext::getRuleIndex() const {
  return KqlParser::RuleGetschemaOperator;
}


KqlParser::GetschemaOperatorContext* KqlParser::getschemaOperator() {
  GetschemaOperatorContext *_localctx = _tracker.createInstance<GetschemaOperatorContext>(_ctx, getState());
  enterRule(_localctx, 112, KqlParser::RuleGetschemaOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(781);
    match(KqlParser::K_GETSCHEMA);
    setState(785);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(782);
      operatorParameter();
      setState(787);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SampleOperatorContext ------------------------------------------------------------------

KqlParser::SampleOperatorContext::SampleOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SampleOperatorContext::K_SAMPLE() {
  return getToken(KqlParser::K_SAMPLE, 0);
}

KqlParser::ExpressionContext* KqlParser::SampleOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SampleOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SampleOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::SampleOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSampleOperator;
}


KqlParser::SampleOperatorContext* KqlParser::sampleOperator() {
  SampleOperatorContext *_localctx = _tracker.createInstance<SampleOperatorContext>(_ctx, getState());
  enterRule(_localctx, 114, KqlParser::RuleSampleOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(788);
    match(KqlParser::K_SAMPLE);
    setState(792);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(789);
      operatorParameter();
      setState(794);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(795);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SampleDistinctOperatorContext ------------------------------------------------------------------

KqlParser::SampleDistinctOperatorContext::SampleDistinctOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SampleDistinctOperatorContext::K_SAMPLE_DISTINCT() {
  return getToken(KqlParser::K_SAMPLE_DISTINCT, 0);
}

KqlParser::ExpressionContext* KqlParser::SampleDistinctOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::SampleDistinctOperatorContext::K_OF() {
  return getToken(KqlParser::K_OF, 0);
}

KqlParser::NamedExpressionContext* KqlParser::SampleDistinctOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SampleDistinctOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SampleDistinctOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::SampleDistinctOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSampleDistinctOperator;
}


KqlParser::SampleDistinctOperatorContext* KqlParser::sampleDistinctOperator() {
  SampleDistinctOperatorContext *_localctx = _tracker.createInstance<SampleDistinctOperatorContext>(_ctx, getState());
  enterRule(_localctx, 116, KqlParser::RuleSampleDistinctOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(797);
    match(KqlParser::K_SAMPLE_DISTINCT);
    setState(801);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(798);
      operatorParameter();
      setState(803);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(804);
    expression();
    setState(805);
    match(KqlParser::K_OF);
    setState(806);
    namedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TopNestedOperatorContext ------------------------------------------------------------------

KqlParser::TopNestedOperatorContext::TopNestedOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::TopNestedLevelContext *> KqlParser::TopNestedOperatorContext::topNestedLevel() {
  return getRuleContexts<KqlParser::TopNestedLevelContext>();
}

KqlParser::TopNestedLevelContext* KqlParser::TopNestedOperatorContext::topNestedLevel(size_t i) {
  return getRuleContext<KqlParser::TopNestedLevelContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::TopNestedOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::TopNestedOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::TopNestedOperatorContext::getRuleIndex() const {
  return KqlParser::RuleTopNestedOperator;
}


KqlParser::TopNestedOperatorContext* KqlParser::topNestedOperator() {
  TopNestedOperatorContext *_localctx = _tracker.createInstance<TopNestedOperatorContext>(_ctx, getState());
  enterRule(_localctx, 118, KqlParser::RuleTopNestedOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(808);
    topNestedLevel();
    setState(813);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(809);
      match(KqlParser::P_COMMA);
      setState(810);
      topNestedLevel();
      setState(815);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TopNestedLevelContext ------------------------------------------------------------------

KqlParser::TopNestedLevelContext::TopNestedLevelContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::K_TOP_NESTED() {
  return getToken(KqlParser::K_TOP_NESTED, 0);
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::K_OF() {
  return getToken(KqlParser::K_OF, 0);
}

KqlParser::NamedExpressionContext* KqlParser::TopNestedLevelContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

KqlParser::OrderedExpressionContext* KqlParser::TopNestedLevelContext::orderedExpression() {
  return getRuleContext<KqlParser::OrderedExpressionContext>(0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::TopNestedLevelContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::TopNestedLevelContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::K_OTHERS() {
  return getToken(KqlParser::K_OTHERS, 0);
}

tree::TerminalNode* KqlParser::TopNestedLevelContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}


size_t KqlParser::TopNestedLevelContext::getRuleIndex() const {
  return KqlParser::RuleTopNestedLevel;
}


KqlParser::TopNestedLevelContext* KqlParser::topNestedLevel() {
  TopNestedLevelContext *_localctx = _tracker.createInstance<TopNestedLevelContext>(_ctx, getState());
  enterRule(_localctx, 120, KqlParser::RuleTopNestedLevel);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(816);
    match(KqlParser::K_TOP_NESTED);
    setState(818);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(817);
      expression();
    }
    setState(820);
    match(KqlParser::K_OF);
    setState(821);
    namedExpression();
    setState(826);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(822);
      match(KqlParser::K_WITH);
      setState(823);
      match(KqlParser::K_OTHERS);
      setState(824);
      match(KqlParser::P_ASSIGN);
      setState(825);
      expression();
    }
    setState(828);
    match(KqlParser::K_BY);
    setState(829);
    orderedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TopHittersOperatorContext ------------------------------------------------------------------

KqlParser::TopHittersOperatorContext::TopHittersOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TopHittersOperatorContext::K_TOP_HITTERS() {
  return getToken(KqlParser::K_TOP_HITTERS, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::TopHittersOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::TopHittersOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::TopHittersOperatorContext::K_OF() {
  return getToken(KqlParser::K_OF, 0);
}

KqlParser::NamedExpressionContext* KqlParser::TopHittersOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

tree::TerminalNode* KqlParser::TopHittersOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}


size_t KqlParser::TopHittersOperatorContext::getRuleIndex() const {
  return KqlParser::RuleTopHittersOperator;
}


KqlParser::TopHittersOperatorContext* KqlParser::topHittersOperator() {
  TopHittersOperatorContext *_localctx = _tracker.createInstance<TopHittersOperatorContext>(_ctx, getState());
  enterRule(_localctx, 122, KqlParser::RuleTopHittersOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(831);
    match(KqlParser::K_TOP_HITTERS);
    setState(832);
    expression();
    setState(833);
    match(KqlParser::K_OF);
    setState(834);
    namedExpression();
    setState(837);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(835);
      match(KqlParser::K_BY);
      setState(836);
      expression();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PartitionOperatorContext ------------------------------------------------------------------

KqlParser::PartitionOperatorContext::PartitionOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

KqlParser::ExpressionContext* KqlParser::PartitionOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::K_PARTITION() {
  return getToken(KqlParser::K_PARTITION, 0);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::K_PARTITIONBY() {
  return getToken(KqlParser::K_PARTITIONBY, 0);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

KqlParser::StagesContext* KqlParser::PartitionOperatorContext::stages() {
  return getRuleContext<KqlParser::StagesContext>(0);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::P_LBRACE() {
  return getToken(KqlParser::P_LBRACE, 0);
}

KqlParser::PipelineContext* KqlParser::PartitionOperatorContext::pipeline() {
  return getRuleContext<KqlParser::PipelineContext>(0);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::P_RBRACE() {
  return getToken(KqlParser::P_RBRACE, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::PartitionOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::PartitionOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

tree::TerminalNode* KqlParser::PartitionOperatorContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}


size_t KqlParser::PartitionOperatorContext::getRuleIndex() const {
  return KqlParser::RulePartitionOperator;
}


KqlParser::PartitionOperatorContext* KqlParser::partitionOperator() {
  PartitionOperatorContext *_localctx = _tracker.createInstance<PartitionOperatorContext>(_ctx, getState());
  enterRule(_localctx, 124, KqlParser::RulePartitionOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(839);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PARTITION || _la == KqlParser::K_PARTITIONBY)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(843);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(840);
      operatorParameter();
      setState(845);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(846);
    match(KqlParser::K_BY);
    setState(847);
    expression();
    setState(856);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LPAREN_STAGES: {
        setState(848);
        match(KqlParser::P_LPAREN_STAGES);
        setState(849);
        stages();
        setState(850);
        _la = _input->LA(1);
        if (!(_la == KqlParser::P_RPAREN

        || _la == KqlParser::P_RBRACE)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case KqlParser::P_LBRACE: {
        setState(852);
        match(KqlParser::P_LBRACE);
        setState(853);
        pipeline();
        setState(854);
        match(KqlParser::P_RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForkOperatorContext ------------------------------------------------------------------

KqlParser::ForkOperatorContext::ForkOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ForkOperatorContext::K_FORK() {
  return getToken(KqlParser::K_FORK, 0);
}

std::vector<KqlParser::ForkBranchContext *> KqlParser::ForkOperatorContext::forkBranch() {
  return getRuleContexts<KqlParser::ForkBranchContext>();
}

KqlParser::ForkBranchContext* KqlParser::ForkOperatorContext::forkBranch(size_t i) {
  return getRuleContext<KqlParser::ForkBranchContext>(i);
}


size_t KqlParser::ForkOperatorContext::getRuleIndex() const {
  return KqlParser::RuleForkOperator;
}


KqlParser::ForkOperatorContext* KqlParser::forkOperator() {
  ForkOperatorContext *_localctx = _tracker.createInstance<ForkOperatorContext>(_ctx, getState());
  enterRule(_localctx, 126, KqlParser::RuleForkOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(858);
    match(KqlParser::K_FORK);
    setState(860); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(859);
      forkBranch();
      setState(862); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_STAGES))) != 0));
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ForkBranchContext ------------------------------------------------------------------

KqlParser::ForkBranchContext::ForkBranchContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ForkBranchContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

KqlParser::StagesContext* KqlParser::ForkBranchContext::stages() {
  return getRuleContext<KqlParser::StagesContext>(0);
}

tree::TerminalNode* KqlParser::ForkBranchContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

KqlParser::DeclaredNameContext* KqlParser::ForkBranchContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::ForkBranchContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}


size_t KqlParser::ForkBranchContext::getRuleIndex() const {
  return KqlParser::RuleForkBranch;
}


KqlParser::ForkBranchContext* KqlParser::forkBranch() {
  ForkBranchContext *_localctx = _tracker.createInstance<ForkBranchContext>(_ctx, getState());
  enterRule(_localctx, 128, KqlParser::RuleForkBranch);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(867);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(864);
      declaredName();
      setState(865);
      match(KqlParser::P_ASSIGN);
    }
    setState(869);
    match(KqlParser::P_LPAREN_STAGES);
    setState(870);
    stages();
    setState(871);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FacetOperatorContext ------------------------------------------------------------------

KqlParser::FacetOperatorContext::FacetOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::FacetOperatorContext::K_FACET() {
  return getToken(KqlParser::K_FACET, 0);
}

tree::TerminalNode* KqlParser::FacetOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::FacetOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::FacetOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::FacetOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::FacetOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

tree::TerminalNode* KqlParser::FacetOperatorContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

tree::TerminalNode* KqlParser::FacetOperatorContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

KqlParser::StagesContext* KqlParser::FacetOperatorContext::stages() {
  return getRuleContext<KqlParser::StagesContext>(0);
}

tree::TerminalNode* KqlParser::FacetOperatorContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}


size_t KqlParser::FacetOperatorContext::getRuleIndex() const {
  return KqlParser::RuleFacetOperator;
}


KqlParser::FacetOperatorContext* KqlParser::facetOperator() {
  FacetOperatorContext *_localctx = _tracker.createInstance<FacetOperatorContext>(_ctx, getState());
  enterRule(_localctx, 130, KqlParser::RuleFacetOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(873);
    match(KqlParser::K_FACET);
    setState(874);
    match(KqlParser::K_BY);
    setState(875);
    expression();
    setState(880);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(876);
      match(KqlParser::P_COMMA);
      setState(877);
      expression();
      setState(882);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(888);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(883);
      match(KqlParser::K_WITH);
      setState(884);
      match(KqlParser::P_LPAREN_STAGES);
      setState(885);
      stages();
      setState(886);
      match(KqlParser::P_RPAREN);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ReduceOperatorContext ------------------------------------------------------------------

KqlParser::ReduceOperatorContext::ReduceOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ReduceOperatorContext::K_REDUCE() {
  return getToken(KqlParser::K_REDUCE, 0);
}

tree::TerminalNode* KqlParser::ReduceOperatorContext::K_BY() {
  return getToken(KqlParser::K_BY, 0);
}

KqlParser::NamedExpressionContext* KqlParser::ReduceOperatorContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::ReduceOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::ReduceOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

tree::TerminalNode* KqlParser::ReduceOperatorContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

std::vector<KqlParser::PropertyContext *> KqlParser::ReduceOperatorContext::property() {
  return getRuleContexts<KqlParser::PropertyContext>();
}

KqlParser::PropertyContext* KqlParser::ReduceOperatorContext::property(size_t i) {
  return getRuleContext<KqlParser::PropertyContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ReduceOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ReduceOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ReduceOperatorContext::getRuleIndex() const {
  return KqlParser::RuleReduceOperator;
}


KqlParser::ReduceOperatorContext* KqlParser::reduceOperator() {
  ReduceOperatorContext *_localctx = _tracker.createInstance<ReduceOperatorContext>(_ctx, getState());
  enterRule(_localctx, 132, KqlParser::RuleReduceOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(890);
    match(KqlParser::K_REDUCE);
    setState(894);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(891);
      operatorParameter();
      setState(896);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(897);
    match(KqlParser::K_BY);
    setState(898);
    namedExpression();
    setState(908);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(899);
      match(KqlParser::K_WITH);
      setState(900);
      property();
      setState(905);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(901);
        match(KqlParser::P_COMMA);
        setState(902);
        property();
        setState(907);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ConsumeOperatorContext ------------------------------------------------------------------

KqlParser::ConsumeOperatorContext::ConsumeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ConsumeOperatorContext::K_CONSUME() {
  return getToken(KqlParser::K_CONSUME, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::ConsumeOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::ConsumeOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::ConsumeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleConsumeOperator;
}


KqlParser::ConsumeOperatorContext* KqlParser::consumeOperator() {
  ConsumeOperatorContext *_localctx = _tracker.createInstance<ConsumeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 134, KqlParser::RuleConsumeOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(910);
    match(KqlParser::K_CONSUME);
    setState(914);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(911);
      operatorParameter();
      setState(916);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrintOperatorContext ------------------------------------------------------------------

KqlParser::PrintOperatorContext::PrintOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::PrintOperatorContext::K_PRINT() {
  return getToken(KqlParser::K_PRINT, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::PrintOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::PrintOperatorContext::getRuleIndex() const {
  return KqlParser::RulePrintOperator;
}


KqlParser::PrintOperatorContext* KqlParser::printOperator() {
  PrintOperatorContext *_localctx = _tracker.createInstance<PrintOperatorContext>(_ctx, getState());
  enterRule(_localctx, 136, KqlParser::RulePrintOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(917);
    match(KqlParser::K_PRINT);
    setState(918);
    namedExpressions();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RangeOperatorContext ------------------------------------------------------------------

KqlParser::RangeOperatorContext::RangeOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::RangeOperatorContext::K_RANGE() {
  return getToken(KqlParser::K_RANGE, 0);
}

KqlParser::NameContext* KqlParser::RangeOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::RangeOperatorContext::K_FROM() {
  return getToken(KqlParser::K_FROM, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::RangeOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::RangeOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::RangeOperatorContext::K_TO() {
  return getToken(KqlParser::K_TO, 0);
}

tree::TerminalNode* KqlParser::RangeOperatorContext::K_STEP() {
  return getToken(KqlParser::K_STEP, 0);
}


size_t KqlParser::RangeOperatorContext::getRuleIndex() const {
  return KqlParser::RuleRangeOperator;
}


KqlParser::RangeOperatorContext* KqlParser::rangeOperator() {
  RangeOperatorContext *_localctx = _tracker.createInstance<RangeOperatorContext>(_ctx, getState());
  enterRule(_localctx, 138, KqlParser::RuleRangeOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(920);
    match(KqlParser::K_RANGE);
    setState(921);
    name();
    setState(922);
    match(KqlParser::K_FROM);
    setState(923);
    expression();
    setState(924);
    match(KqlParser::K_TO);
    setState(925);
    expression();
    setState(926);
    match(KqlParser::K_STEP);
    setState(927);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SearchOperatorContext ------------------------------------------------------------------

KqlParser::SearchOperatorContext::SearchOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SearchOperatorContext::K_SEARCH() {
  return getToken(KqlParser::K_SEARCH, 0);
}

KqlParser::SearchPredicateContext* KqlParser::SearchOperatorContext::searchPredicate() {
  return getRuleContext<KqlParser::SearchPredicateContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::SearchOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::SearchOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::TableListContext* KqlParser::SearchOperatorContext::tableList() {
  return getRuleContext<KqlParser::TableListContext>(0);
}


size_t KqlParser::SearchOperatorContext::getRuleIndex() const {
  return KqlParser::RuleSearchOperator;
}


KqlParser::SearchOperatorContext* KqlParser::searchOperator() {
  SearchOperatorContext *_localctx = _tracker.createInstance<SearchOperatorContext>(_ctx, getState());
  enterRule(_localctx, 140, KqlParser::RuleSearchOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(929);
    match(KqlParser::K_SEARCH);
    setState(933);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(930);
      operatorParameter();
      setState(935);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(937);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_IN) {
      setState(936);
      tableList();
    }
    setState(939);
    searchPredicate();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SearchPredicateContext ------------------------------------------------------------------

KqlParser::SearchPredicateContext::SearchPredicateContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::SearchPredicateContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::SearchPredicateContext::getRuleIndex() const {
  return KqlParser::RuleSearchPredicate;
}


KqlParser::SearchPredicateContext* KqlParser::searchPredicate() {
  SearchPredicateContext *_localctx = _tracker.createInstance<SearchPredicateContext>(_ctx, getState());
  enterRule(_localctx, 142, KqlParser::RuleSearchPredicate);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(941);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FindOperatorContext ------------------------------------------------------------------

KqlParser::FindOperatorContext::FindOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::FindOperatorContext::K_FIND() {
  return getToken(KqlParser::K_FIND, 0);
}

tree::TerminalNode* KqlParser::FindOperatorContext::K_WHERE() {
  return getToken(KqlParser::K_WHERE, 0);
}

KqlParser::ExpressionContext* KqlParser::FindOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::FindOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::FindOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::TableListContext* KqlParser::FindOperatorContext::tableList() {
  return getRuleContext<KqlParser::TableListContext>(0);
}

tree::TerminalNode* KqlParser::FindOperatorContext::K_PROJECT() {
  return getToken(KqlParser::K_PROJECT, 0);
}

std::vector<KqlParser::FindColumnContext *> KqlParser::FindOperatorContext::findColumn() {
  return getRuleContexts<KqlParser::FindColumnContext>();
}

KqlParser::FindColumnContext* KqlParser::FindOperatorContext::findColumn(size_t i) {
  return getRuleContext<KqlParser::FindColumnContext>(i);
}

tree::TerminalNode* KqlParser::FindOperatorContext::K_PROJECT_SMART() {
  return getToken(KqlParser::K_PROJECT_SMART, 0);
}

std::vector<tree::TerminalNode *> KqlParser::FindOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::FindOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::FindOperatorContext::getRuleIndex() const {
  return KqlParser::RuleFindOperator;
}


KqlParser::FindOperatorContext* KqlParser::findOperator() {
  FindOperatorContext *_localctx = _tracker.createInstance<FindOperatorContext>(_ctx, getState());
  enterRule(_localctx, 144, KqlParser::RuleFindOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(943);
    match(KqlParser::K_FIND);
    setState(947);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(944);
      operatorParameter();
      setState(949);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(951);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_IN) {
      setState(950);
      tableList();
    }
    setState(956);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WHERE: {
        setState(953);
        match(KqlParser::K_WHERE);
        setState(954);
        expression();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        setState(955);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(968);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_PROJECT: {
        setState(958);
        match(KqlParser::K_PROJECT);
        setState(959);
        findColumn();
        setState(964);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(960);
          match(KqlParser::P_COMMA);
          setState(961);
          findColumn();
          setState(966);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case KqlParser::K_PROJECT_SMART: {
        setState(967);
        match(KqlParser::K_PROJECT_SMART);
        break;
      }

      case KqlParser::EOF:
      case KqlParser::P_RPAREN:
      case KqlParser::P_RBRACE:
      case KqlParser::P_PIPE:
      case KqlParser::P_SEMICOLON: {
        break;
      }

    default:
      break;
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- FindColumnContext ------------------------------------------------------------------

KqlParser::FindColumnContext::FindColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OperandContext* KqlParser::FindColumnContext::operand() {
  return getRuleContext<KqlParser::OperandContext>(0);
}

tree::TerminalNode* KqlParser::FindColumnContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::TypeNameContext* KqlParser::FindColumnContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}


size_t KqlParser::FindColumnContext::getRuleIndex() const {
  return KqlParser::RuleFindColumn;
}


KqlParser::FindColumnContext* KqlParser::findColumn() {
  FindColumnContext *_localctx = _tracker.createInstance<FindColumnContext>(_ctx, getState());
  enterRule(_localctx, 146, KqlParser::RuleFindColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(970);
    operand();
    setState(973);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_COLON) {
      setState(971);
      match(KqlParser::P_COLON);
      setState(972);
      typeName();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TableListContext ------------------------------------------------------------------

KqlParser::TableListContext::TableListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TableListContext::K_IN() {
  return getToken(KqlParser::K_IN, 0);
}

tree::TerminalNode* KqlParser::TableListContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

std::vector<KqlParser::UnionMemberContext *> KqlParser::TableListContext::unionMember() {
  return getRuleContexts<KqlParser::UnionMemberContext>();
}

KqlParser::UnionMemberContext* KqlParser::TableListContext::unionMember(size_t i) {
  return getRuleContext<KqlParser::UnionMemberContext>(i);
}

tree::TerminalNode* KqlParser::TableListContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<tree::TerminalNode *> KqlParser::TableListContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::TableListContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::TableListContext::getRuleIndex() const {
  return KqlParser::RuleTableList;
}


KqlParser::TableListContext* KqlParser::tableList() {
  TableListContext *_localctx = _tracker.createInstance<TableListContext>(_ctx, getState());
  enterRule(_localctx, 148, KqlParser::RuleTableList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(975);
    match(KqlParser::K_IN);
    setState(976);
    match(KqlParser::P_LPAREN);
    setState(977);
    unionMember();
    setState(982);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(978);
      match(KqlParser::P_COMMA);
      setState(979);
      unionMember();
      setState(984);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(985);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OpaqueOperatorContext ------------------------------------------------------------------

KqlParser::OpaqueOperatorContext::OpaqueOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OpaqueContext* KqlParser::OpaqueOperatorContext::opaque() {
  return getRuleContext<KqlParser::OpaqueContext>(0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_SCAN() {
  return getToken(KqlParser::K_SCAN, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_MAKE_GRAPH() {
  return getToken(KqlParser::K_MAKE_GRAPH, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_MATCH() {
  return getToken(KqlParser::K_GRAPH_MATCH, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_SHORTEST_PATHS() {
  return getToken(KqlParser::K_GRAPH_SHORTEST_PATHS, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_TO_TABLE() {
  return getToken(KqlParser::K_GRAPH_TO_TABLE, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_MARK_COMPONENTS() {
  return getToken(KqlParser::K_GRAPH_MARK_COMPONENTS, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_WHERE_NODES() {
  return getToken(KqlParser::K_GRAPH_WHERE_NODES, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_GRAPH_WHERE_EDGES() {
  return getToken(KqlParser::K_GRAPH_WHERE_EDGES, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_ASSERT_SCHEMA() {
  return getToken(KqlParser::K_ASSERT_SCHEMA, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_PROJECT_BY_NAMES() {
  return getToken(KqlParser::K_PROJECT_BY_NAMES, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_EXECUTEANDCACHE() {
  return getToken(KqlParser::K_EXECUTEANDCACHE, 0);
}

tree::TerminalNode* KqlParser::OpaqueOperatorContext::K_PROJECTAWAY() {
  return getToken(KqlParser::K_PROJECTAWAY, 0);
}


size_t KqlParser::OpaqueOperatorContext::getRuleIndex() const {
  return KqlParser::RuleOpaqueOperator;
}


KqlParser::OpaqueOperatorContext* KqlParser::opaqueOperator() {
  OpaqueOperatorContext *_localctx = _tracker.createInstance<OpaqueOperatorContext>(_ctx, getState());
  enterRule(_localctx, 150, KqlParser::RuleOpaqueOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(987);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_SCAN || ((((_la - 111) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 111)) & ((1ULL << (KqlParser::K_ASSERT_SCHEMA - 111))
      | (1ULL << (KqlParser::K_GRAPH_MARK_COMPONENTS - 111))
      | (1ULL << (KqlParser::K_GRAPH_MATCH - 111))
      | (1ULL << (KqlParser::K_GRAPH_SHORTEST_PATHS - 111))
      | (1ULL << (KqlParser::K_GRAPH_TO_TABLE - 111))
      | (1ULL << (KqlParser::K_GRAPH_WHERE_EDGES - 111))
      | (1ULL << (KqlParser::K_GRAPH_WHERE_NODES - 111))
      | (1ULL << (KqlParser::K_MAKE_GRAPH - 111))
      | (1ULL << (KqlParser::K_PROJECT_BY_NAMES - 111))
      | (1ULL << (KqlParser::K_EXECUTEANDCACHE - 111))
      | (1ULL << (KqlParser::K_PROJECTAWAY - 111)))) != 0))) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(988);
    opaque();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MacroExpandOperatorContext ------------------------------------------------------------------

KqlParser::MacroExpandOperatorContext::MacroExpandOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::MacroExpandOperatorContext::K_MACRO_EXPAND() {
  return getToken(KqlParser::K_MACRO_EXPAND, 0);
}

KqlParser::OpaqueContext* KqlParser::MacroExpandOperatorContext::opaque() {
  return getRuleContext<KqlParser::OpaqueContext>(0);
}


size_t KqlParser::MacroExpandOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMacroExpandOperator;
}


KqlParser::MacroExpandOperatorContext* KqlParser::macroExpandOperator() {
  MacroExpandOperatorContext *_localctx = _tracker.createInstance<MacroExpandOperatorContext>(_ctx, getState());
  enterRule(_localctx, 152, KqlParser::RuleMacroExpandOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(990);
    match(KqlParser::K_MACRO_EXPAND);
    setState(991);
    opaque();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OpaqueContext ------------------------------------------------------------------

KqlParser::OpaqueContext::OpaqueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::OpaqueElementContext *> KqlParser::OpaqueContext::opaqueElement() {
  return getRuleContexts<KqlParser::OpaqueElementContext>();
}

KqlParser::OpaqueElementContext* KqlParser::OpaqueContext::opaqueElement(size_t i) {
  return getRuleContext<KqlParser::OpaqueElementContext>(i);
}


size_t KqlParser::OpaqueContext::getRuleIndex() const {
  return KqlParser::RuleOpaque;
}


KqlParser::OpaqueContext* KqlParser::opaque() {
  OpaqueContext *_localctx = _tracker.createInstance<OpaqueContext>(_ctx, getState());
  enterRule(_localctx, 154, KqlParser::RuleOpaque);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(996);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::K_WITH_PROPERTIES)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::N_PARAMETER)
      | (1ULL << KqlParser::N_WILDCARD)
      | (1ULL << KqlParser::P_LPAREN_FUNCTION)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::P_LPAREN_STAGES)
      | (1ULL << KqlParser::K_IN_RANGE)
      | (1ULL << KqlParser::K_ACCESS)
      | (1ULL << KqlParser::K_ALIAS)
      | (1ULL << KqlParser::K_BIN)
      | (1ULL << KqlParser::K_CONSUME)
      | (1ULL << KqlParser::K_COUNT)
      | (1ULL << KqlParser::K_DATABASE)
      | (1ULL << KqlParser::K_DECLARE)
      | (1ULL << KqlParser::K_DEFAULT)
      | (1ULL << KqlParser::K_DISTINCT)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_EVALUATE)
      | (1ULL << KqlParser::K_EXTEND)
      | (1ULL << KqlParser::K_FACET)
      | (1ULL << KqlParser::K_FILTER)
      | (1ULL << KqlParser::K_FORK)
      | (1ULL << KqlParser::K_FROM)
      | (1ULL << KqlParser::K_GETSCHEMA)
      | (1ULL << KqlParser::K_ID)
      | (1ULL << KqlParser::K_JOIN)
      | (1ULL << KqlParser::K_LET)
      | (1ULL << KqlParser::K_LIMIT)
      | (1ULL << KqlParser::K_LOOKUP)
      | (1ULL << KqlParser::K_MVAPPLY)
      | (1ULL << KqlParser::K_MVEXPAND)
      | (1ULL << KqlParser::K_NULLS)
      | (1ULL << KqlParser::K_ON)
      | (1ULL << KqlParser::K_ORDER)
      | (1ULL << KqlParser::K_PACK)
      | (1ULL << KqlParser::K_PARSE)
      | (1ULL << KqlParser::K_PARTITION)
      | (1ULL << KqlParser::K_PATTERN)
      | (1ULL << KqlParser::K_QUERY_PARAMETERS)
      | (1ULL << KqlParser::K_RANGE)
      | (1ULL << KqlParser::K_REDUCE)
      | (1ULL << KqlParser::K_REGEX)
      | (1ULL << KqlParser::K_RENDER)
      | (1ULL << KqlParser::K_RESTRICT)
      | (1ULL << KqlParser::K_SCAN)
      | (1ULL << KqlParser::K_SERIALIZE)
      | (1ULL << KqlParser::K_SORT)
      | (1ULL << KqlParser::K_STEP)
      | (1ULL << KqlParser::K_SUMMARIZE)
      | (1ULL << KqlParser::K_TAKE)
      | (1ULL << KqlParser::K_TOP)
      | (1ULL << KqlParser::K_TYPEOF)
      | (1ULL << KqlParser::K_VIEW)
      | (1ULL << KqlParser::K_WITH)
      | (1ULL << KqlParser::K_AND)
      | (1ULL << KqlParser::K_AS)
      | (1ULL << KqlParser::K_ASC)
      | (1ULL << KqlParser::K_BETWEEN)
      | (1ULL << KqlParser::K_BY)
      | (1ULL << KqlParser::K_CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_CONTAINS_CS - 64))
      | (1ULL << (KqlParser::K_CONTAINSCS - 64))
      | (1ULL << (KqlParser::K_DATATABLE - 64))
      | (1ULL << (KqlParser::K_DESC - 64))
      | (1ULL << (KqlParser::K_DYNAMIC - 64))
      | (1ULL << (KqlParser::K_ENDSWITH - 64))
      | (1ULL << (KqlParser::K_ENDSWITH_CS - 64))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 64))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 64))
      | (1ULL << (KqlParser::K_FIND - 64))
      | (1ULL << (KqlParser::K_FIRST - 64))
      | (1ULL << (KqlParser::K_HAS - 64))
      | (1ULL << (KqlParser::K_HAS_ALL - 64))
      | (1ULL << (KqlParser::K_HAS_ANY - 64))
      | (1ULL << (KqlParser::K_HAS_CS - 64))
      | (1ULL << (KqlParser::K_HASPREFIX - 64))
      | (1ULL << (KqlParser::K_HASPREFIX_CS - 64))
      | (1ULL << (KqlParser::K_HASSUFFIX - 64))
      | (1ULL << (KqlParser::K_HASSUFFIX_CS - 64))
      | (1ULL << (KqlParser::K_IN - 64))
      | (1ULL << (KqlParser::K_INVOKE - 64))
      | (1ULL << (KqlParser::K_KIND - 64))
      | (1ULL << (KqlParser::K_LAST - 64))
      | (1ULL << (KqlParser::K_LIKE - 64))
      | (1ULL << (KqlParser::K_LIKECS - 64))
      | (1ULL << (KqlParser::K_MATERIALIZE - 64))
      | (1ULL << (KqlParser::K_NOTCONTAINS - 64))
      | (1ULL << (KqlParser::K_NOTCONTAINSCS - 64))
      | (1ULL << (KqlParser::K_NOTLIKE - 64))
      | (1ULL << (KqlParser::K_NOTLIKECS - 64))
      | (1ULL << (KqlParser::K_OF - 64))
      | (1ULL << (KqlParser::K_OR - 64))
      | (1ULL << (KqlParser::K_OTHERS - 64))
      | (1ULL << (KqlParser::K_PRINT - 64))
      | (1ULL << (KqlParser::K_PROJECT - 64))
      | (1ULL << (KqlParser::K_SAMPLE - 64))
      | (1ULL << (KqlParser::K_SEARCH - 64))
      | (1ULL << (KqlParser::K_SET - 64))
      | (1ULL << (KqlParser::K_STARTSWITH - 64))
      | (1ULL << (KqlParser::K_STARTSWITH_CS - 64))
      | (1ULL << (KqlParser::K_TO - 64))
      | (1ULL << (KqlParser::K_TOSCALAR - 64))
      | (1ULL << (KqlParser::K_TOTABLE - 64))
      | (1ULL << (KqlParser::K_UNION - 64))
      | (1ULL << (KqlParser::K_WHERE - 64))
      | (1ULL << (KqlParser::K_WITH_SOURCE - 64))
      | (1ULL << (KqlParser::K_WITHSOURCE - 64))
      | (1ULL << (KqlParser::K_ASSERT_SCHEMA - 64))
      | (1ULL << (KqlParser::K_GRANNY_ASC - 64))
      | (1ULL << (KqlParser::K_GRANNY_DESC - 64))
      | (1ULL << (KqlParser::K_GRAPH_MARK_COMPONENTS - 64))
      | (1ULL << (KqlParser::K_GRAPH_MATCH - 64))
      | (1ULL << (KqlParser::K_GRAPH_SHORTEST_PATHS - 64))
      | (1ULL << (KqlParser::K_GRAPH_TO_TABLE - 64))
      | (1ULL << (KqlParser::K_GRAPH_WHERE_EDGES - 64))
      | (1ULL << (KqlParser::K_GRAPH_WHERE_NODES - 64))
      | (1ULL << (KqlParser::K_MACRO_EXPAND - 64))
      | (1ULL << (KqlParser::K_MAKE_GRAPH - 64))
      | (1ULL << (KqlParser::K_MAKE_SERIES - 64))
      | (1ULL << (KqlParser::K_MV_APPLY - 64))
      | (1ULL << (KqlParser::K_MV_EXPAND - 64))
      | (1ULL << (KqlParser::K_PARSE_KV - 64))
      | (1ULL << (KqlParser::K_PARSE_WHERE - 64))
      | (1ULL << (KqlParser::K_PROJECT_AWAY - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
      | (1ULL << (KqlParser::K_PROJECT_KEEP - 128))
      | (1ULL << (KqlParser::K_PROJECT_RENAME - 128))
      | (1ULL << (KqlParser::K_PROJECT_REORDER - 128))
      | (1ULL << (KqlParser::K_PROJECT_SMART - 128))
      | (1ULL << (KqlParser::K_SAMPLE_DISTINCT - 128))
      | (1ULL << (KqlParser::K_TOP_HITTERS - 128))
      | (1ULL << (KqlParser::K_TOP_NESTED - 128))
      | (1ULL << (KqlParser::K_PARTITIONBY - 128))
      | (1ULL << (KqlParser::K_EXECUTEANDCACHE - 128))
      | (1ULL << (KqlParser::K_PROJECTAWAY - 128))
      | (1ULL << (KqlParser::K_CONTEXTUAL_DATATABLE - 128))
      | (1ULL << (KqlParser::K_NOT_BETWEEN - 128))
      | (1ULL << (KqlParser::K_NOT_CONTAINS - 128))
      | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 128))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH - 128))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 128))
      | (1ULL << (KqlParser::K_NOT_HAS - 128))
      | (1ULL << (KqlParser::K_NOT_HAS_CS - 128))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX - 128))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 128))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 128))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 128))
      | (1ULL << (KqlParser::K_NOT_IN - 128))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH - 128))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 128))
      | (1ULL << (KqlParser::K_IN_CI - 128))
      | (1ULL << (KqlParser::K_NOT_IN_CI - 128))
      | (1ULL << (KqlParser::K_MATCHES_REGEX - 128))
      | (1ULL << (KqlParser::K_TYPE - 128))
      | (1ULL << (KqlParser::K_SOFT_RESERVED - 128))
      | (1ULL << (KqlParser::K_RESERVED - 128))
      | (1ULL << (KqlParser::L_BOOL - 128))
      | (1ULL << (KqlParser::L_DATETIME - 128))
      | (1ULL << (KqlParser::L_TIMESPAN - 128))
      | (1ULL << (KqlParser::L_LONG - 128))
      | (1ULL << (KqlParser::L_INT - 128))
      | (1ULL << (KqlParser::L_REAL - 128))
      | (1ULL << (KqlParser::L_DECIMAL - 128))
      | (1ULL << (KqlParser::L_GUID - 128))
      | (1ULL << (KqlParser::L_STRING - 128))
      | (1ULL << (KqlParser::L_UNTERMINATED - 128))
      | (1ULL << (KqlParser::N_HINT - 128))
      | (1ULL << (KqlParser::N_IDENTIFIER - 128))
      | (1ULL << (KqlParser::P_LPAREN - 128))
      | (1ULL << (KqlParser::P_LBRACKET - 128))
      | (1ULL << (KqlParser::P_LBRACE - 128))
      | (1ULL << (KqlParser::P_COMMA - 128))
      | (1ULL << (KqlParser::P_DOTDOT - 128))
      | (1ULL << (KqlParser::P_DOT - 128))
      | (1ULL << (KqlParser::P_COLON - 128))
      | (1ULL << (KqlParser::P_ASSIGN - 128))
      | (1ULL << (KqlParser::P_ARROW - 128))
      | (1ULL << (KqlParser::O_EQUAL - 128))
      | (1ULL << (KqlParser::O_NOT_EQUAL - 128))
      | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128))
      | (1ULL << (KqlParser::O_LESS - 128))
      | (1ULL << (KqlParser::O_LESS_EQUAL - 128))
      | (1ULL << (KqlParser::O_GREATER - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_GREATER_EQUAL - 192))
      | (1ULL << (KqlParser::O_EQUAL_CI - 192))
      | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 192))
      | (1ULL << (KqlParser::O_PLUS - 192))
      | (1ULL << (KqlParser::O_MINUS - 192))
      | (1ULL << (KqlParser::O_STAR - 192))
      | (1ULL << (KqlParser::O_SLASH - 192))
      | (1ULL << (KqlParser::O_PERCENT - 192))
      | (1ULL << (KqlParser::COMMENT - 192))
      | (1ULL << (KqlParser::SPACE - 192))
      | (1ULL << (KqlParser::UNKNOWN - 192)))) != 0)) {
      setState(993);
      opaqueElement();
      setState(998);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OpaqueElementContext ------------------------------------------------------------------

KqlParser::OpaqueElementContext::OpaqueElementContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LPAREN_FUNCTION() {
  return getToken(KqlParser::P_LPAREN_FUNCTION, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LPAREN_NAMES() {
  return getToken(KqlParser::P_LPAREN_NAMES, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LBRACKET_NAME() {
  return getToken(KqlParser::P_LBRACKET_NAME, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LBRACKET_DECLARED() {
  return getToken(KqlParser::P_LBRACKET_DECLARED, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_LBRACE() {
  return getToken(KqlParser::P_LBRACE, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_RBRACE() {
  return getToken(KqlParser::P_RBRACE, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_PIPE() {
  return getToken(KqlParser::P_PIPE, 0);
}

tree::TerminalNode* KqlParser::OpaqueElementContext::P_SEMICOLON() {
  return getToken(KqlParser::P_SEMICOLON, 0);
}

std::vector<KqlParser::OpaqueInnerContext *> KqlParser::OpaqueElementContext::opaqueInner() {
  return getRuleContexts<KqlParser::OpaqueInnerContext>();
}

KqlParser::OpaqueInnerContext* KqlParser::OpaqueElementContext::opaqueInner(size_t i) {
  return getRuleContext<KqlParser::OpaqueInnerContext>(i);
}


size_t KqlParser::OpaqueElementContext::getRuleIndex() const {
  return KqlParser::RuleOpaqueElement;
}


KqlParser::OpaqueElementContext* KqlParser::opaqueElement() {
  OpaqueElementContext *_localctx = _tracker.createInstance<OpaqueElementContext>(_ctx, getState());
  enterRule(_localctx, 156, KqlParser::RuleOpaqueElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1024);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WITH_PROPERTIES:
      case KqlParser::N_DECLARED:
      case KqlParser::N_PARAMETER:
      case KqlParser::N_WILDCARD:
      case KqlParser::K_IN_RANGE:
      case KqlParser::K_ACCESS:
      case KqlParser::K_ALIAS:
      case KqlParser::K_BIN:
      case KqlParser::K_CONSUME:
      case KqlParser::K_COUNT:
      case KqlParser::K_DATABASE:
      case KqlParser::K_DECLARE:
      case KqlParser::K_DEFAULT:
      case KqlParser::K_DISTINCT:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_EVALUATE:
      case KqlParser::K_EXTEND:
      case KqlParser::K_FACET:
      case KqlParser::K_FILTER:
      case KqlParser::K_FORK:
      case KqlParser::K_FROM:
      case KqlParser::K_GETSCHEMA:
      case KqlParser::K_ID:
      case KqlParser::K_JOIN:
      case KqlParser::K_LET:
      case KqlParser::K_LIMIT:
      case KqlParser::K_LOOKUP:
      case KqlParser::K_MVAPPLY:
      case KqlParser::K_MVEXPAND:
      case KqlParser::K_NULLS:
      case KqlParser::K_ON:
      case KqlParser::K_ORDER:
      case KqlParser::K_PACK:
      case KqlParser::K_PARSE:
      case KqlParser::K_PARTITION:
      case KqlParser::K_PATTERN:
      case KqlParser::K_QUERY_PARAMETERS:
      case KqlParser::K_RANGE:
      case KqlParser::K_REDUCE:
      case KqlParser::K_REGEX:
      case KqlParser::K_RENDER:
      case KqlParser::K_RESTRICT:
      case KqlParser::K_SCAN:
      case KqlParser::K_SERIALIZE:
      case KqlParser::K_SORT:
      case KqlParser::K_STEP:
      case KqlParser::K_SUMMARIZE:
      case KqlParser::K_TAKE:
      case KqlParser::K_TOP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_VIEW:
      case KqlParser::K_WITH:
      case KqlParser::K_AND:
      case KqlParser::K_AS:
      case KqlParser::K_ASC:
      case KqlParser::K_BETWEEN:
      case KqlParser::K_BY:
      case KqlParser::K_CONTAINS:
      case KqlParser::K_CONTAINS_CS:
      case KqlParser::K_CONTAINSCS:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DESC:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_ENDSWITH:
      case KqlParser::K_ENDSWITH_CS:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_FIND:
      case KqlParser::K_FIRST:
      case KqlParser::K_HAS:
      case KqlParser::K_HAS_ALL:
      case KqlParser::K_HAS_ANY:
      case KqlParser::K_HAS_CS:
      case KqlParser::K_HASPREFIX:
      case KqlParser::K_HASPREFIX_CS:
      case KqlParser::K_HASSUFFIX:
      case KqlParser::K_HASSUFFIX_CS:
      case KqlParser::K_IN:
      case KqlParser::K_INVOKE:
      case KqlParser::K_KIND:
      case KqlParser::K_LAST:
      case KqlParser::K_LIKE:
      case KqlParser::K_LIKECS:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_NOTCONTAINS:
      case KqlParser::K_NOTCONTAINSCS:
      case KqlParser::K_NOTLIKE:
      case KqlParser::K_NOTLIKECS:
      case KqlParser::K_OF:
      case KqlParser::K_OR:
      case KqlParser::K_OTHERS:
      case KqlParser::K_PRINT:
      case KqlParser::K_PROJECT:
      case KqlParser::K_SAMPLE:
      case KqlParser::K_SEARCH:
      case KqlParser::K_SET:
      case KqlParser::K_STARTSWITH:
      case KqlParser::K_STARTSWITH_CS:
      case KqlParser::K_TO:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::K_UNION:
      case KqlParser::K_WHERE:
      case KqlParser::K_WITH_SOURCE:
      case KqlParser::K_WITHSOURCE:
      case KqlParser::K_ASSERT_SCHEMA:
      case KqlParser::K_GRANNY_ASC:
      case KqlParser::K_GRANNY_DESC:
      case KqlParser::K_GRAPH_MARK_COMPONENTS:
      case KqlParser::K_GRAPH_MATCH:
      case KqlParser::K_GRAPH_SHORTEST_PATHS:
      case KqlParser::K_GRAPH_TO_TABLE:
      case KqlParser::K_GRAPH_WHERE_EDGES:
      case KqlParser::K_GRAPH_WHERE_NODES:
      case KqlParser::K_MACRO_EXPAND:
      case KqlParser::K_MAKE_GRAPH:
      case KqlParser::K_MAKE_SERIES:
      case KqlParser::K_MV_APPLY:
      case KqlParser::K_MV_EXPAND:
      case KqlParser::K_PARSE_KV:
      case KqlParser::K_PARSE_WHERE:
      case KqlParser::K_PROJECT_AWAY:
      case KqlParser::K_PROJECT_BY_NAMES:
      case KqlParser::K_PROJECT_KEEP:
      case KqlParser::K_PROJECT_RENAME:
      case KqlParser::K_PROJECT_REORDER:
      case KqlParser::K_PROJECT_SMART:
      case KqlParser::K_SAMPLE_DISTINCT:
      case KqlParser::K_TOP_HITTERS:
      case KqlParser::K_TOP_NESTED:
      case KqlParser::K_PARTITIONBY:
      case KqlParser::K_EXECUTEANDCACHE:
      case KqlParser::K_PROJECTAWAY:
      case KqlParser::K_CONTEXTUAL_DATATABLE:
      case KqlParser::K_NOT_BETWEEN:
      case KqlParser::K_NOT_CONTAINS:
      case KqlParser::K_NOT_CONTAINS_CS:
      case KqlParser::K_NOT_ENDSWITH:
      case KqlParser::K_NOT_ENDSWITH_CS:
      case KqlParser::K_NOT_HAS:
      case KqlParser::K_NOT_HAS_CS:
      case KqlParser::K_NOT_HASPREFIX:
      case KqlParser::K_NOT_HASPREFIX_CS:
      case KqlParser::K_NOT_HASSUFFIX:
      case KqlParser::K_NOT_HASSUFFIX_CS:
      case KqlParser::K_NOT_IN:
      case KqlParser::K_NOT_STARTSWITH:
      case KqlParser::K_NOT_STARTSWITH_CS:
      case KqlParser::K_IN_CI:
      case KqlParser::K_NOT_IN_CI:
      case KqlParser::K_MATCHES_REGEX:
      case KqlParser::K_TYPE:
      case KqlParser::K_SOFT_RESERVED:
      case KqlParser::K_RESERVED:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_HINT:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_COMMA:
      case KqlParser::P_DOTDOT:
      case KqlParser::P_DOT:
      case KqlParser::P_COLON:
      case KqlParser::P_ASSIGN:
      case KqlParser::P_ARROW:
      case KqlParser::O_EQUAL:
      case KqlParser::O_NOT_EQUAL:
      case KqlParser::O_NOT_EQUAL_OLD:
      case KqlParser::O_LESS:
      case KqlParser::O_LESS_EQUAL:
      case KqlParser::O_GREATER:
      case KqlParser::O_GREATER_EQUAL:
      case KqlParser::O_EQUAL_CI:
      case KqlParser::O_NOT_EQUAL_CI:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR:
      case KqlParser::O_SLASH:
      case KqlParser::O_PERCENT:
      case KqlParser::COMMENT:
      case KqlParser::SPACE:
      case KqlParser::UNKNOWN: {
        enterOuterAlt(_localctx, 1);
        setState(999);
        _la = _input->LA(1);
        if (_la == 0 || _la == Token::EOF || ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
          | (1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES))) != 0) || ((((_la - 172) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 172)) & ((1ULL << (KqlParser::P_LPAREN - 172))
          | (1ULL << (KqlParser::P_RPAREN - 172))
          | (1ULL << (KqlParser::P_LBRACKET - 172))
          | (1ULL << (KqlParser::P_RBRACKET - 172))
          | (1ULL << (KqlParser::P_LBRACE - 172))
          | (1ULL << (KqlParser::P_RBRACE - 172))
          | (1ULL << (KqlParser::P_PIPE - 172))
          | (1ULL << (KqlParser::P_SEMICOLON - 172)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        break;
      }

      case KqlParser::P_LPAREN_FUNCTION:
      case KqlParser::P_LPAREN_NAMES:
      case KqlParser::P_LPAREN_STAGES:
      case KqlParser::P_LPAREN: {
        enterOuterAlt(_localctx, 2);
        setState(1000);
        _la = _input->LA(1);
        if (!((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES))) != 0) || _la == KqlParser::P_LPAREN)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1004);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
          | (1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::K_WITH_PROPERTIES)
          | (1ULL << KqlParser::N_DECLARED)
          | (1ULL << KqlParser::N_PARAMETER)
          | (1ULL << KqlParser::N_WILDCARD)
          | (1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES)
          | (1ULL << KqlParser::K_IN_RANGE)
          | (1ULL << KqlParser::K_ACCESS)
          | (1ULL << KqlParser::K_ALIAS)
          | (1ULL << KqlParser::K_BIN)
          | (1ULL << KqlParser::K_CONSUME)
          | (1ULL << KqlParser::K_COUNT)
          | (1ULL << KqlParser::K_DATABASE)
          | (1ULL << KqlParser::K_DECLARE)
          | (1ULL << KqlParser::K_DEFAULT)
          | (1ULL << KqlParser::K_DISTINCT)
          | (1ULL << KqlParser::K_ENTITY_GROUP)
          | (1ULL << KqlParser::K_EVALUATE)
          | (1ULL << KqlParser::K_EXTEND)
          | (1ULL << KqlParser::K_FACET)
          | (1ULL << KqlParser::K_FILTER)
          | (1ULL << KqlParser::K_FORK)
          | (1ULL << KqlParser::K_FROM)
          | (1ULL << KqlParser::K_GETSCHEMA)
          | (1ULL << KqlParser::K_ID)
          | (1ULL << KqlParser::K_JOIN)
          | (1ULL << KqlParser::K_LET)
          | (1ULL << KqlParser::K_LIMIT)
          | (1ULL << KqlParser::K_LOOKUP)
          | (1ULL << KqlParser::K_MVAPPLY)
          | (1ULL << KqlParser::K_MVEXPAND)
          | (1ULL << KqlParser::K_NULLS)
          | (1ULL << KqlParser::K_ON)
          | (1ULL << KqlParser::K_ORDER)
          | (1ULL << KqlParser::K_PACK)
          | (1ULL << KqlParser::K_PARSE)
          | (1ULL << KqlParser::K_PARTITION)
          | (1ULL << KqlParser::K_PATTERN)
          | (1ULL << KqlParser::K_QUERY_PARAMETERS)
          | (1ULL << KqlParser::K_RANGE)
          | (1ULL << KqlParser::K_REDUCE)
          | (1ULL << KqlParser::K_REGEX)
          | (1ULL << KqlParser::K_RENDER)
          | (1ULL << KqlParser::K_RESTRICT)
          | (1ULL << KqlParser::K_SCAN)
          | (1ULL << KqlParser::K_SERIALIZE)
          | (1ULL << KqlParser::K_SORT)
          | (1ULL << KqlParser::K_STEP)
          | (1ULL << KqlParser::K_SUMMARIZE)
          | (1ULL << KqlParser::K_TAKE)
          | (1ULL << KqlParser::K_TOP)
          | (1ULL << KqlParser::K_TYPEOF)
          | (1ULL << KqlParser::K_VIEW)
          | (1ULL << KqlParser::K_WITH)
          | (1ULL << KqlParser::K_AND)
          | (1ULL << KqlParser::K_AS)
          | (1ULL << KqlParser::K_ASC)
          | (1ULL << KqlParser::K_BETWEEN)
          | (1ULL << KqlParser::K_BY)
          | (1ULL << KqlParser::K_CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_CONTAINS_CS - 64))
          | (1ULL << (KqlParser::K_CONTAINSCS - 64))
          | (1ULL << (KqlParser::K_DATATABLE - 64))
          | (1ULL << (KqlParser::K_DESC - 64))
          | (1ULL << (KqlParser::K_DYNAMIC - 64))
          | (1ULL << (KqlParser::K_ENDSWITH - 64))
          | (1ULL << (KqlParser::K_ENDSWITH_CS - 64))
          | (1ULL << (KqlParser::K_EXTERNAL_DATA - 64))
          | (1ULL << (KqlParser::K_EXTERNALDATA - 64))
          | (1ULL << (KqlParser::K_FIND - 64))
          | (1ULL << (KqlParser::K_FIRST - 64))
          | (1ULL << (KqlParser::K_HAS - 64))
          | (1ULL << (KqlParser::K_HAS_ALL - 64))
          | (1ULL << (KqlParser::K_HAS_ANY - 64))
          | (1ULL << (KqlParser::K_HAS_CS - 64))
          | (1ULL << (KqlParser::K_HASPREFIX - 64))
          | (1ULL << (KqlParser::K_HASPREFIX_CS - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX_CS - 64))
          | (1ULL << (KqlParser::K_IN - 64))
          | (1ULL << (KqlParser::K_INVOKE - 64))
          | (1ULL << (KqlParser::K_KIND - 64))
          | (1ULL << (KqlParser::K_LAST - 64))
          | (1ULL << (KqlParser::K_LIKE - 64))
          | (1ULL << (KqlParser::K_LIKECS - 64))
          | (1ULL << (KqlParser::K_MATERIALIZE - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINS - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINSCS - 64))
          | (1ULL << (KqlParser::K_NOTLIKE - 64))
          | (1ULL << (KqlParser::K_NOTLIKECS - 64))
          | (1ULL << (KqlParser::K_OF - 64))
          | (1ULL << (KqlParser::K_OR - 64))
          | (1ULL << (KqlParser::K_OTHERS - 64))
          | (1ULL << (KqlParser::K_PRINT - 64))
          | (1ULL << (KqlParser::K_PROJECT - 64))
          | (1ULL << (KqlParser::K_SAMPLE - 64))
          | (1ULL << (KqlParser::K_SEARCH - 64))
          | (1ULL << (KqlParser::K_SET - 64))
          | (1ULL << (KqlParser::K_STARTSWITH - 64))
          | (1ULL << (KqlParser::K_STARTSWITH_CS - 64))
          | (1ULL << (KqlParser::K_TO - 64))
          | (1ULL << (KqlParser::K_TOSCALAR - 64))
          | (1ULL << (KqlParser::K_TOTABLE - 64))
          | (1ULL << (KqlParser::K_UNION - 64))
          | (1ULL << (KqlParser::K_WHERE - 64))
          | (1ULL << (KqlParser::K_WITH_SOURCE - 64))
          | (1ULL << (KqlParser::K_WITHSOURCE - 64))
          | (1ULL << (KqlParser::K_ASSERT_SCHEMA - 64))
          | (1ULL << (KqlParser::K_GRANNY_ASC - 64))
          | (1ULL << (KqlParser::K_GRANNY_DESC - 64))
          | (1ULL << (KqlParser::K_GRAPH_MARK_COMPONENTS - 64))
          | (1ULL << (KqlParser::K_GRAPH_MATCH - 64))
          | (1ULL << (KqlParser::K_GRAPH_SHORTEST_PATHS - 64))
          | (1ULL << (KqlParser::K_GRAPH_TO_TABLE - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_EDGES - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_NODES - 64))
          | (1ULL << (KqlParser::K_MACRO_EXPAND - 64))
          | (1ULL << (KqlParser::K_MAKE_GRAPH - 64))
          | (1ULL << (KqlParser::K_MAKE_SERIES - 64))
          | (1ULL << (KqlParser::K_MV_APPLY - 64))
          | (1ULL << (KqlParser::K_MV_EXPAND - 64))
          | (1ULL << (KqlParser::K_PARSE_KV - 64))
          | (1ULL << (KqlParser::K_PARSE_WHERE - 64))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
          | (1ULL << (KqlParser::K_PROJECT_KEEP - 128))
          | (1ULL << (KqlParser::K_PROJECT_RENAME - 128))
          | (1ULL << (KqlParser::K_PROJECT_REORDER - 128))
          | (1ULL << (KqlParser::K_PROJECT_SMART - 128))
          | (1ULL << (KqlParser::K_SAMPLE_DISTINCT - 128))
          | (1ULL << (KqlParser::K_TOP_HITTERS - 128))
          | (1ULL << (KqlParser::K_TOP_NESTED - 128))
          | (1ULL << (KqlParser::K_PARTITIONBY - 128))
          | (1ULL << (KqlParser::K_EXECUTEANDCACHE - 128))
          | (1ULL << (KqlParser::K_PROJECTAWAY - 128))
          | (1ULL << (KqlParser::K_CONTEXTUAL_DATATABLE - 128))
          | (1ULL << (KqlParser::K_NOT_BETWEEN - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_IN - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 128))
          | (1ULL << (KqlParser::K_IN_CI - 128))
          | (1ULL << (KqlParser::K_NOT_IN_CI - 128))
          | (1ULL << (KqlParser::K_MATCHES_REGEX - 128))
          | (1ULL << (KqlParser::K_TYPE - 128))
          | (1ULL << (KqlParser::K_SOFT_RESERVED - 128))
          | (1ULL << (KqlParser::K_RESERVED - 128))
          | (1ULL << (KqlParser::L_BOOL - 128))
          | (1ULL << (KqlParser::L_DATETIME - 128))
          | (1ULL << (KqlParser::L_TIMESPAN - 128))
          | (1ULL << (KqlParser::L_LONG - 128))
          | (1ULL << (KqlParser::L_INT - 128))
          | (1ULL << (KqlParser::L_REAL - 128))
          | (1ULL << (KqlParser::L_DECIMAL - 128))
          | (1ULL << (KqlParser::L_GUID - 128))
          | (1ULL << (KqlParser::L_STRING - 128))
          | (1ULL << (KqlParser::L_UNTERMINATED - 128))
          | (1ULL << (KqlParser::N_HINT - 128))
          | (1ULL << (KqlParser::N_IDENTIFIER - 128))
          | (1ULL << (KqlParser::P_LPAREN - 128))
          | (1ULL << (KqlParser::P_LBRACKET - 128))
          | (1ULL << (KqlParser::P_LBRACE - 128))
          | (1ULL << (KqlParser::P_PIPE - 128))
          | (1ULL << (KqlParser::P_SEMICOLON - 128))
          | (1ULL << (KqlParser::P_COMMA - 128))
          | (1ULL << (KqlParser::P_DOTDOT - 128))
          | (1ULL << (KqlParser::P_DOT - 128))
          | (1ULL << (KqlParser::P_COLON - 128))
          | (1ULL << (KqlParser::P_ASSIGN - 128))
          | (1ULL << (KqlParser::P_ARROW - 128))
          | (1ULL << (KqlParser::O_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128))
          | (1ULL << (KqlParser::O_LESS - 128))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 128))
          | (1ULL << (KqlParser::O_GREATER - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_GREATER_EQUAL - 192))
          | (1ULL << (KqlParser::O_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_PLUS - 192))
          | (1ULL << (KqlParser::O_MINUS - 192))
          | (1ULL << (KqlParser::O_STAR - 192))
          | (1ULL << (KqlParser::O_SLASH - 192))
          | (1ULL << (KqlParser::O_PERCENT - 192))
          | (1ULL << (KqlParser::COMMENT - 192))
          | (1ULL << (KqlParser::SPACE - 192))
          | (1ULL << (KqlParser::UNKNOWN - 192)))) != 0)) {
          setState(1001);
          opaqueInner();
          setState(1006);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1007);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::P_LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1008);
        _la = _input->LA(1);
        if (!(_la == KqlParser::P_LBRACKET_NAME

        || _la == KqlParser::P_LBRACKET_DECLARED || _la == KqlParser::P_LBRACKET)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1012);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
          | (1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::K_WITH_PROPERTIES)
          | (1ULL << KqlParser::N_DECLARED)
          | (1ULL << KqlParser::N_PARAMETER)
          | (1ULL << KqlParser::N_WILDCARD)
          | (1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES)
          | (1ULL << KqlParser::K_IN_RANGE)
          | (1ULL << KqlParser::K_ACCESS)
          | (1ULL << KqlParser::K_ALIAS)
          | (1ULL << KqlParser::K_BIN)
          | (1ULL << KqlParser::K_CONSUME)
          | (1ULL << KqlParser::K_COUNT)
          | (1ULL << KqlParser::K_DATABASE)
          | (1ULL << KqlParser::K_DECLARE)
          | (1ULL << KqlParser::K_DEFAULT)
          | (1ULL << KqlParser::K_DISTINCT)
          | (1ULL << KqlParser::K_ENTITY_GROUP)
          | (1ULL << KqlParser::K_EVALUATE)
          | (1ULL << KqlParser::K_EXTEND)
          | (1ULL << KqlParser::K_FACET)
          | (1ULL << KqlParser::K_FILTER)
          | (1ULL << KqlParser::K_FORK)
          | (1ULL << KqlParser::K_FROM)
          | (1ULL << KqlParser::K_GETSCHEMA)
          | (1ULL << KqlParser::K_ID)
          | (1ULL << KqlParser::K_JOIN)
          | (1ULL << KqlParser::K_LET)
          | (1ULL << KqlParser::K_LIMIT)
          | (1ULL << KqlParser::K_LOOKUP)
          | (1ULL << KqlParser::K_MVAPPLY)
          | (1ULL << KqlParser::K_MVEXPAND)
          | (1ULL << KqlParser::K_NULLS)
          | (1ULL << KqlParser::K_ON)
          | (1ULL << KqlParser::K_ORDER)
          | (1ULL << KqlParser::K_PACK)
          | (1ULL << KqlParser::K_PARSE)
          | (1ULL << KqlParser::K_PARTITION)
          | (1ULL << KqlParser::K_PATTERN)
          | (1ULL << KqlParser::K_QUERY_PARAMETERS)
          | (1ULL << KqlParser::K_RANGE)
          | (1ULL << KqlParser::K_REDUCE)
          | (1ULL << KqlParser::K_REGEX)
          | (1ULL << KqlParser::K_RENDER)
          | (1ULL << KqlParser::K_RESTRICT)
          | (1ULL << KqlParser::K_SCAN)
          | (1ULL << KqlParser::K_SERIALIZE)
          | (1ULL << KqlParser::K_SORT)
          | (1ULL << KqlParser::K_STEP)
          | (1ULL << KqlParser::K_SUMMARIZE)
          | (1ULL << KqlParser::K_TAKE)
          | (1ULL << KqlParser::K_TOP)
          | (1ULL << KqlParser::K_TYPEOF)
          | (1ULL << KqlParser::K_VIEW)
          | (1ULL << KqlParser::K_WITH)
          | (1ULL << KqlParser::K_AND)
          | (1ULL << KqlParser::K_AS)
          | (1ULL << KqlParser::K_ASC)
          | (1ULL << KqlParser::K_BETWEEN)
          | (1ULL << KqlParser::K_BY)
          | (1ULL << KqlParser::K_CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_CONTAINS_CS - 64))
          | (1ULL << (KqlParser::K_CONTAINSCS - 64))
          | (1ULL << (KqlParser::K_DATATABLE - 64))
          | (1ULL << (KqlParser::K_DESC - 64))
          | (1ULL << (KqlParser::K_DYNAMIC - 64))
          | (1ULL << (KqlParser::K_ENDSWITH - 64))
          | (1ULL << (KqlParser::K_ENDSWITH_CS - 64))
          | (1ULL << (KqlParser::K_EXTERNAL_DATA - 64))
          | (1ULL << (KqlParser::K_EXTERNALDATA - 64))
          | (1ULL << (KqlParser::K_FIND - 64))
          | (1ULL << (KqlParser::K_FIRST - 64))
          | (1ULL << (KqlParser::K_HAS - 64))
          | (1ULL << (KqlParser::K_HAS_ALL - 64))
          | (1ULL << (KqlParser::K_HAS_ANY - 64))
          | (1ULL << (KqlParser::K_HAS_CS - 64))
          | (1ULL << (KqlParser::K_HASPREFIX - 64))
          | (1ULL << (KqlParser::K_HASPREFIX_CS - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX_CS - 64))
          | (1ULL << (KqlParser::K_IN - 64))
          | (1ULL << (KqlParser::K_INVOKE - 64))
          | (1ULL << (KqlParser::K_KIND - 64))
          | (1ULL << (KqlParser::K_LAST - 64))
          | (1ULL << (KqlParser::K_LIKE - 64))
          | (1ULL << (KqlParser::K_LIKECS - 64))
          | (1ULL << (KqlParser::K_MATERIALIZE - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINS - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINSCS - 64))
          | (1ULL << (KqlParser::K_NOTLIKE - 64))
          | (1ULL << (KqlParser::K_NOTLIKECS - 64))
          | (1ULL << (KqlParser::K_OF - 64))
          | (1ULL << (KqlParser::K_OR - 64))
          | (1ULL << (KqlParser::K_OTHERS - 64))
          | (1ULL << (KqlParser::K_PRINT - 64))
          | (1ULL << (KqlParser::K_PROJECT - 64))
          | (1ULL << (KqlParser::K_SAMPLE - 64))
          | (1ULL << (KqlParser::K_SEARCH - 64))
          | (1ULL << (KqlParser::K_SET - 64))
          | (1ULL << (KqlParser::K_STARTSWITH - 64))
          | (1ULL << (KqlParser::K_STARTSWITH_CS - 64))
          | (1ULL << (KqlParser::K_TO - 64))
          | (1ULL << (KqlParser::K_TOSCALAR - 64))
          | (1ULL << (KqlParser::K_TOTABLE - 64))
          | (1ULL << (KqlParser::K_UNION - 64))
          | (1ULL << (KqlParser::K_WHERE - 64))
          | (1ULL << (KqlParser::K_WITH_SOURCE - 64))
          | (1ULL << (KqlParser::K_WITHSOURCE - 64))
          | (1ULL << (KqlParser::K_ASSERT_SCHEMA - 64))
          | (1ULL << (KqlParser::K_GRANNY_ASC - 64))
          | (1ULL << (KqlParser::K_GRANNY_DESC - 64))
          | (1ULL << (KqlParser::K_GRAPH_MARK_COMPONENTS - 64))
          | (1ULL << (KqlParser::K_GRAPH_MATCH - 64))
          | (1ULL << (KqlParser::K_GRAPH_SHORTEST_PATHS - 64))
          | (1ULL << (KqlParser::K_GRAPH_TO_TABLE - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_EDGES - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_NODES - 64))
          | (1ULL << (KqlParser::K_MACRO_EXPAND - 64))
          | (1ULL << (KqlParser::K_MAKE_GRAPH - 64))
          | (1ULL << (KqlParser::K_MAKE_SERIES - 64))
          | (1ULL << (KqlParser::K_MV_APPLY - 64))
          | (1ULL << (KqlParser::K_MV_EXPAND - 64))
          | (1ULL << (KqlParser::K_PARSE_KV - 64))
          | (1ULL << (KqlParser::K_PARSE_WHERE - 64))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
          | (1ULL << (KqlParser::K_PROJECT_KEEP - 128))
          | (1ULL << (KqlParser::K_PROJECT_RENAME - 128))
          | (1ULL << (KqlParser::K_PROJECT_REORDER - 128))
          | (1ULL << (KqlParser::K_PROJECT_SMART - 128))
          | (1ULL << (KqlParser::K_SAMPLE_DISTINCT - 128))
          | (1ULL << (KqlParser::K_TOP_HITTERS - 128))
          | (1ULL << (KqlParser::K_TOP_NESTED - 128))
          | (1ULL << (KqlParser::K_PARTITIONBY - 128))
          | (1ULL << (KqlParser::K_EXECUTEANDCACHE - 128))
          | (1ULL << (KqlParser::K_PROJECTAWAY - 128))
          | (1ULL << (KqlParser::K_CONTEXTUAL_DATATABLE - 128))
          | (1ULL << (KqlParser::K_NOT_BETWEEN - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_IN - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 128))
          | (1ULL << (KqlParser::K_IN_CI - 128))
          | (1ULL << (KqlParser::K_NOT_IN_CI - 128))
          | (1ULL << (KqlParser::K_MATCHES_REGEX - 128))
          | (1ULL << (KqlParser::K_TYPE - 128))
          | (1ULL << (KqlParser::K_SOFT_RESERVED - 128))
          | (1ULL << (KqlParser::K_RESERVED - 128))
          | (1ULL << (KqlParser::L_BOOL - 128))
          | (1ULL << (KqlParser::L_DATETIME - 128))
          | (1ULL << (KqlParser::L_TIMESPAN - 128))
          | (1ULL << (KqlParser::L_LONG - 128))
          | (1ULL << (KqlParser::L_INT - 128))
          | (1ULL << (KqlParser::L_REAL - 128))
          | (1ULL << (KqlParser::L_DECIMAL - 128))
          | (1ULL << (KqlParser::L_GUID - 128))
          | (1ULL << (KqlParser::L_STRING - 128))
          | (1ULL << (KqlParser::L_UNTERMINATED - 128))
          | (1ULL << (KqlParser::N_HINT - 128))
          | (1ULL << (KqlParser::N_IDENTIFIER - 128))
          | (1ULL << (KqlParser::P_LPAREN - 128))
          | (1ULL << (KqlParser::P_LBRACKET - 128))
          | (1ULL << (KqlParser::P_LBRACE - 128))
          | (1ULL << (KqlParser::P_PIPE - 128))
          | (1ULL << (KqlParser::P_SEMICOLON - 128))
          | (1ULL << (KqlParser::P_COMMA - 128))
          | (1ULL << (KqlParser::P_DOTDOT - 128))
          | (1ULL << (KqlParser::P_DOT - 128))
          | (1ULL << (KqlParser::P_COLON - 128))
          | (1ULL << (KqlParser::P_ASSIGN - 128))
          | (1ULL << (KqlParser::P_ARROW - 128))
          | (1ULL << (KqlParser::O_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128))
          | (1ULL << (KqlParser::O_LESS - 128))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 128))
          | (1ULL << (KqlParser::O_GREATER - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_GREATER_EQUAL - 192))
          | (1ULL << (KqlParser::O_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_PLUS - 192))
          | (1ULL << (KqlParser::O_MINUS - 192))
          | (1ULL << (KqlParser::O_STAR - 192))
          | (1ULL << (KqlParser::O_SLASH - 192))
          | (1ULL << (KqlParser::O_PERCENT - 192))
          | (1ULL << (KqlParser::COMMENT - 192))
          | (1ULL << (KqlParser::SPACE - 192))
          | (1ULL << (KqlParser::UNKNOWN - 192)))) != 0)) {
          setState(1009);
          opaqueInner();
          setState(1014);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1015);
        match(KqlParser::P_RBRACKET);
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 4);
        setState(1016);
        match(KqlParser::P_LBRACE);
        setState(1020);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
          | (1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::K_WITH_PROPERTIES)
          | (1ULL << KqlParser::N_DECLARED)
          | (1ULL << KqlParser::N_PARAMETER)
          | (1ULL << KqlParser::N_WILDCARD)
          | (1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES)
          | (1ULL << KqlParser::K_IN_RANGE)
          | (1ULL << KqlParser::K_ACCESS)
          | (1ULL << KqlParser::K_ALIAS)
          | (1ULL << KqlParser::K_BIN)
          | (1ULL << KqlParser::K_CONSUME)
          | (1ULL << KqlParser::K_COUNT)
          | (1ULL << KqlParser::K_DATABASE)
          | (1ULL << KqlParser::K_DECLARE)
          | (1ULL << KqlParser::K_DEFAULT)
          | (1ULL << KqlParser::K_DISTINCT)
          | (1ULL << KqlParser::K_ENTITY_GROUP)
          | (1ULL << KqlParser::K_EVALUATE)
          | (1ULL << KqlParser::K_EXTEND)
          | (1ULL << KqlParser::K_FACET)
          | (1ULL << KqlParser::K_FILTER)
          | (1ULL << KqlParser::K_FORK)
          | (1ULL << KqlParser::K_FROM)
          | (1ULL << KqlParser::K_GETSCHEMA)
          | (1ULL << KqlParser::K_ID)
          | (1ULL << KqlParser::K_JOIN)
          | (1ULL << KqlParser::K_LET)
          | (1ULL << KqlParser::K_LIMIT)
          | (1ULL << KqlParser::K_LOOKUP)
          | (1ULL << KqlParser::K_MVAPPLY)
          | (1ULL << KqlParser::K_MVEXPAND)
          | (1ULL << KqlParser::K_NULLS)
          | (1ULL << KqlParser::K_ON)
          | (1ULL << KqlParser::K_ORDER)
          | (1ULL << KqlParser::K_PACK)
          | (1ULL << KqlParser::K_PARSE)
          | (1ULL << KqlParser::K_PARTITION)
          | (1ULL << KqlParser::K_PATTERN)
          | (1ULL << KqlParser::K_QUERY_PARAMETERS)
          | (1ULL << KqlParser::K_RANGE)
          | (1ULL << KqlParser::K_REDUCE)
          | (1ULL << KqlParser::K_REGEX)
          | (1ULL << KqlParser::K_RENDER)
          | (1ULL << KqlParser::K_RESTRICT)
          | (1ULL << KqlParser::K_SCAN)
          | (1ULL << KqlParser::K_SERIALIZE)
          | (1ULL << KqlParser::K_SORT)
          | (1ULL << KqlParser::K_STEP)
          | (1ULL << KqlParser::K_SUMMARIZE)
          | (1ULL << KqlParser::K_TAKE)
          | (1ULL << KqlParser::K_TOP)
          | (1ULL << KqlParser::K_TYPEOF)
          | (1ULL << KqlParser::K_VIEW)
          | (1ULL << KqlParser::K_WITH)
          | (1ULL << KqlParser::K_AND)
          | (1ULL << KqlParser::K_AS)
          | (1ULL << KqlParser::K_ASC)
          | (1ULL << KqlParser::K_BETWEEN)
          | (1ULL << KqlParser::K_BY)
          | (1ULL << KqlParser::K_CONTAINS))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_CONTAINS_CS - 64))
          | (1ULL << (KqlParser::K_CONTAINSCS - 64))
          | (1ULL << (KqlParser::K_DATATABLE - 64))
          | (1ULL << (KqlParser::K_DESC - 64))
          | (1ULL << (KqlParser::K_DYNAMIC - 64))
          | (1ULL << (KqlParser::K_ENDSWITH - 64))
          | (1ULL << (KqlParser::K_ENDSWITH_CS - 64))
          | (1ULL << (KqlParser::K_EXTERNAL_DATA - 64))
          | (1ULL << (KqlParser::K_EXTERNALDATA - 64))
          | (1ULL << (KqlParser::K_FIND - 64))
          | (1ULL << (KqlParser::K_FIRST - 64))
          | (1ULL << (KqlParser::K_HAS - 64))
          | (1ULL << (KqlParser::K_HAS_ALL - 64))
          | (1ULL << (KqlParser::K_HAS_ANY - 64))
          | (1ULL << (KqlParser::K_HAS_CS - 64))
          | (1ULL << (KqlParser::K_HASPREFIX - 64))
          | (1ULL << (KqlParser::K_HASPREFIX_CS - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX - 64))
          | (1ULL << (KqlParser::K_HASSUFFIX_CS - 64))
          | (1ULL << (KqlParser::K_IN - 64))
          | (1ULL << (KqlParser::K_INVOKE - 64))
          | (1ULL << (KqlParser::K_KIND - 64))
          | (1ULL << (KqlParser::K_LAST - 64))
          | (1ULL << (KqlParser::K_LIKE - 64))
          | (1ULL << (KqlParser::K_LIKECS - 64))
          | (1ULL << (KqlParser::K_MATERIALIZE - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINS - 64))
          | (1ULL << (KqlParser::K_NOTCONTAINSCS - 64))
          | (1ULL << (KqlParser::K_NOTLIKE - 64))
          | (1ULL << (KqlParser::K_NOTLIKECS - 64))
          | (1ULL << (KqlParser::K_OF - 64))
          | (1ULL << (KqlParser::K_OR - 64))
          | (1ULL << (KqlParser::K_OTHERS - 64))
          | (1ULL << (KqlParser::K_PRINT - 64))
          | (1ULL << (KqlParser::K_PROJECT - 64))
          | (1ULL << (KqlParser::K_SAMPLE - 64))
          | (1ULL << (KqlParser::K_SEARCH - 64))
          | (1ULL << (KqlParser::K_SET - 64))
          | (1ULL << (KqlParser::K_STARTSWITH - 64))
          | (1ULL << (KqlParser::K_STARTSWITH_CS - 64))
          | (1ULL << (KqlParser::K_TO - 64))
          | (1ULL << (KqlParser::K_TOSCALAR - 64))
          | (1ULL << (KqlParser::K_TOTABLE - 64))
          | (1ULL << (KqlParser::K_UNION - 64))
          | (1ULL << (KqlParser::K_WHERE - 64))
          | (1ULL << (KqlParser::K_WITH_SOURCE - 64))
          | (1ULL << (KqlParser::K_WITHSOURCE - 64))
          | (1ULL << (KqlParser::K_ASSERT_SCHEMA - 64))
          | (1ULL << (KqlParser::K_GRANNY_ASC - 64))
          | (1ULL << (KqlParser::K_GRANNY_DESC - 64))
          | (1ULL << (KqlParser::K_GRAPH_MARK_COMPONENTS - 64))
          | (1ULL << (KqlParser::K_GRAPH_MATCH - 64))
          | (1ULL << (KqlParser::K_GRAPH_SHORTEST_PATHS - 64))
          | (1ULL << (KqlParser::K_GRAPH_TO_TABLE - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_EDGES - 64))
          | (1ULL << (KqlParser::K_GRAPH_WHERE_NODES - 64))
          | (1ULL << (KqlParser::K_MACRO_EXPAND - 64))
          | (1ULL << (KqlParser::K_MAKE_GRAPH - 64))
          | (1ULL << (KqlParser::K_MAKE_SERIES - 64))
          | (1ULL << (KqlParser::K_MV_APPLY - 64))
          | (1ULL << (KqlParser::K_MV_EXPAND - 64))
          | (1ULL << (KqlParser::K_PARSE_KV - 64))
          | (1ULL << (KqlParser::K_PARSE_WHERE - 64))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
          | (1ULL << (KqlParser::K_PROJECT_KEEP - 128))
          | (1ULL << (KqlParser::K_PROJECT_RENAME - 128))
          | (1ULL << (KqlParser::K_PROJECT_REORDER - 128))
          | (1ULL << (KqlParser::K_PROJECT_SMART - 128))
          | (1ULL << (KqlParser::K_SAMPLE_DISTINCT - 128))
          | (1ULL << (KqlParser::K_TOP_HITTERS - 128))
          | (1ULL << (KqlParser::K_TOP_NESTED - 128))
          | (1ULL << (KqlParser::K_PARTITIONBY - 128))
          | (1ULL << (KqlParser::K_EXECUTEANDCACHE - 128))
          | (1ULL << (KqlParser::K_PROJECTAWAY - 128))
          | (1ULL << (KqlParser::K_CONTEXTUAL_DATATABLE - 128))
          | (1ULL << (KqlParser::K_NOT_BETWEEN - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS - 128))
          | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS - 128))
          | (1ULL << (KqlParser::K_NOT_HAS_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 128))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 128))
          | (1ULL << (KqlParser::K_NOT_IN - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH - 128))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 128))
          | (1ULL << (KqlParser::K_IN_CI - 128))
          | (1ULL << (KqlParser::K_NOT_IN_CI - 128))
          | (1ULL << (KqlParser::K_MATCHES_REGEX - 128))
          | (1ULL << (KqlParser::K_TYPE - 128))
          | (1ULL << (KqlParser::K_SOFT_RESERVED - 128))
          | (1ULL << (KqlParser::K_RESERVED - 128))
          | (1ULL << (KqlParser::L_BOOL - 128))
          | (1ULL << (KqlParser::L_DATETIME - 128))
          | (1ULL << (KqlParser::L_TIMESPAN - 128))
          | (1ULL << (KqlParser::L_LONG - 128))
          | (1ULL << (KqlParser::L_INT - 128))
          | (1ULL << (KqlParser::L_REAL - 128))
          | (1ULL << (KqlParser::L_DECIMAL - 128))
          | (1ULL << (KqlParser::L_GUID - 128))
          | (1ULL << (KqlParser::L_STRING - 128))
          | (1ULL << (KqlParser::L_UNTERMINATED - 128))
          | (1ULL << (KqlParser::N_HINT - 128))
          | (1ULL << (KqlParser::N_IDENTIFIER - 128))
          | (1ULL << (KqlParser::P_LPAREN - 128))
          | (1ULL << (KqlParser::P_LBRACKET - 128))
          | (1ULL << (KqlParser::P_LBRACE - 128))
          | (1ULL << (KqlParser::P_PIPE - 128))
          | (1ULL << (KqlParser::P_SEMICOLON - 128))
          | (1ULL << (KqlParser::P_COMMA - 128))
          | (1ULL << (KqlParser::P_DOTDOT - 128))
          | (1ULL << (KqlParser::P_DOT - 128))
          | (1ULL << (KqlParser::P_COLON - 128))
          | (1ULL << (KqlParser::P_ASSIGN - 128))
          | (1ULL << (KqlParser::P_ARROW - 128))
          | (1ULL << (KqlParser::O_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL - 128))
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128))
          | (1ULL << (KqlParser::O_LESS - 128))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 128))
          | (1ULL << (KqlParser::O_GREATER - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_GREATER_EQUAL - 192))
          | (1ULL << (KqlParser::O_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 192))
          | (1ULL << (KqlParser::O_PLUS - 192))
          | (1ULL << (KqlParser::O_MINUS - 192))
          | (1ULL << (KqlParser::O_STAR - 192))
          | (1ULL << (KqlParser::O_SLASH - 192))
          | (1ULL << (KqlParser::O_PERCENT - 192))
          | (1ULL << (KqlParser::COMMENT - 192))
          | (1ULL << (KqlParser::SPACE - 192))
          | (1ULL << (KqlParser::UNKNOWN - 192)))) != 0)) {
          setState(1017);
          opaqueInner();
          setState(1022);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1023);
        match(KqlParser::P_RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OpaqueInnerContext ------------------------------------------------------------------

KqlParser::OpaqueInnerContext::OpaqueInnerContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OpaqueElementContext* KqlParser::OpaqueInnerContext::opaqueElement() {
  return getRuleContext<KqlParser::OpaqueElementContext>(0);
}

tree::TerminalNode* KqlParser::OpaqueInnerContext::P_PIPE() {
  return getToken(KqlParser::P_PIPE, 0);
}

tree::TerminalNode* KqlParser::OpaqueInnerContext::P_SEMICOLON() {
  return getToken(KqlParser::P_SEMICOLON, 0);
}


size_t KqlParser::OpaqueInnerContext::getRuleIndex() const {
  return KqlParser::RuleOpaqueInner;
}


KqlParser::OpaqueInnerContext* KqlParser::opaqueInner() {
  OpaqueInnerContext *_localctx = _tracker.createInstance<OpaqueInnerContext>(_ctx, getState());
  enterRule(_localctx, 158, KqlParser::RuleOpaqueInner);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1029);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::K_WITH_PROPERTIES:
      case KqlParser::N_DECLARED:
      case KqlParser::N_PARAMETER:
      case KqlParser::N_WILDCARD:
      case KqlParser::P_LPAREN_FUNCTION:
      case KqlParser::P_LPAREN_NAMES:
      case KqlParser::P_LPAREN_STAGES:
      case KqlParser::K_IN_RANGE:
      case KqlParser::K_ACCESS:
      case KqlParser::K_ALIAS:
      case KqlParser::K_BIN:
      case KqlParser::K_CONSUME:
      case KqlParser::K_COUNT:
      case KqlParser::K_DATABASE:
      case KqlParser::K_DECLARE:
      case KqlParser::K_DEFAULT:
      case KqlParser::K_DISTINCT:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_EVALUATE:
      case KqlParser::K_EXTEND:
      case KqlParser::K_FACET:
      case KqlParser::K_FILTER:
      case KqlParser::K_FORK:
      case KqlParser::K_FROM:
      case KqlParser::K_GETSCHEMA:
      case KqlParser::K_ID:
      case KqlParser::K_JOIN:
      case KqlParser::K_LET:
      case KqlParser::K_LIMIT:
      case KqlParser::K_LOOKUP:
      case KqlParser::K_MVAPPLY:
      case KqlParser::K_MVEXPAND:
      case KqlParser::K_NULLS:
      case KqlParser::K_ON:
      case KqlParser::K_ORDER:
      case KqlParser::K_PACK:
      case KqlParser::K_PARSE:
      case KqlParser::K_PARTITION:
      case KqlParser::K_PATTERN:
      case KqlParser::K_QUERY_PARAMETERS:
      case KqlParser::K_RANGE:
      case KqlParser::K_REDUCE:
      case KqlParser::K_REGEX:
      case KqlParser::K_RENDER:
      case KqlParser::K_RESTRICT:
      case KqlParser::K_SCAN:
      case KqlParser::K_SERIALIZE:
      case KqlParser::K_SORT:
      case KqlParser::K_STEP:
      case KqlParser::K_SUMMARIZE:
      case KqlParser::K_TAKE:
      case KqlParser::K_TOP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_VIEW:
      case KqlParser::K_WITH:
      case KqlParser::K_AND:
      case KqlParser::K_AS:
      case KqlParser::K_ASC:
      case KqlParser::K_BETWEEN:
      case KqlParser::K_BY:
      case KqlParser::K_CONTAINS:
      case KqlParser::K_CONTAINS_CS:
      case KqlParser::K_CONTAINSCS:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DESC:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_ENDSWITH:
      case KqlParser::K_ENDSWITH_CS:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_FIND:
      case KqlParser::K_FIRST:
      case KqlParser::K_HAS:
      case KqlParser::K_HAS_ALL:
      case KqlParser::K_HAS_ANY:
      case KqlParser::K_HAS_CS:
      case KqlParser::K_HASPREFIX:
      case KqlParser::K_HASPREFIX_CS:
      case KqlParser::K_HASSUFFIX:
      case KqlParser::K_HASSUFFIX_CS:
      case KqlParser::K_IN:
      case KqlParser::K_INVOKE:
      case KqlParser::K_KIND:
      case KqlParser::K_LAST:
      case KqlParser::K_LIKE:
      case KqlParser::K_LIKECS:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_NOTCONTAINS:
      case KqlParser::K_NOTCONTAINSCS:
      case KqlParser::K_NOTLIKE:
      case KqlParser::K_NOTLIKECS:
      case KqlParser::K_OF:
      case KqlParser::K_OR:
      case KqlParser::K_OTHERS:
      case KqlParser::K_PRINT:
      case KqlParser::K_PROJECT:
      case KqlParser::K_SAMPLE:
      case KqlParser::K_SEARCH:
      case KqlParser::K_SET:
      case KqlParser::K_STARTSWITH:
      case KqlParser::K_STARTSWITH_CS:
      case KqlParser::K_TO:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::K_UNION:
      case KqlParser::K_WHERE:
      case KqlParser::K_WITH_SOURCE:
      case KqlParser::K_WITHSOURCE:
      case KqlParser::K_ASSERT_SCHEMA:
      case KqlParser::K_GRANNY_ASC:
      case KqlParser::K_GRANNY_DESC:
      case KqlParser::K_GRAPH_MARK_COMPONENTS:
      case KqlParser::K_GRAPH_MATCH:
      case KqlParser::K_GRAPH_SHORTEST_PATHS:
      case KqlParser::K_GRAPH_TO_TABLE:
      case KqlParser::K_GRAPH_WHERE_EDGES:
      case KqlParser::K_GRAPH_WHERE_NODES:
      case KqlParser::K_MACRO_EXPAND:
      case KqlParser::K_MAKE_GRAPH:
      case KqlParser::K_MAKE_SERIES:
      case KqlParser::K_MV_APPLY:
      case KqlParser::K_MV_EXPAND:
      case KqlParser::K_PARSE_KV:
      case KqlParser::K_PARSE_WHERE:
      case KqlParser::K_PROJECT_AWAY:
      case KqlParser::K_PROJECT_BY_NAMES:
      case KqlParser::K_PROJECT_KEEP:
      case KqlParser::K_PROJECT_RENAME:
      case KqlParser::K_PROJECT_REORDER:
      case KqlParser::K_PROJECT_SMART:
      case KqlParser::K_SAMPLE_DISTINCT:
      case KqlParser::K_TOP_HITTERS:
      case KqlParser::K_TOP_NESTED:
      case KqlParser::K_PARTITIONBY:
      case KqlParser::K_EXECUTEANDCACHE:
      case KqlParser::K_PROJECTAWAY:
      case KqlParser::K_CONTEXTUAL_DATATABLE:
      case KqlParser::K_NOT_BETWEEN:
      case KqlParser::K_NOT_CONTAINS:
      case KqlParser::K_NOT_CONTAINS_CS:
      case KqlParser::K_NOT_ENDSWITH:
      case KqlParser::K_NOT_ENDSWITH_CS:
      case KqlParser::K_NOT_HAS:
      case KqlParser::K_NOT_HAS_CS:
      case KqlParser::K_NOT_HASPREFIX:
      case KqlParser::K_NOT_HASPREFIX_CS:
      case KqlParser::K_NOT_HASSUFFIX:
      case KqlParser::K_NOT_HASSUFFIX_CS:
      case KqlParser::K_NOT_IN:
      case KqlParser::K_NOT_STARTSWITH:
      case KqlParser::K_NOT_STARTSWITH_CS:
      case KqlParser::K_IN_CI:
      case KqlParser::K_NOT_IN_CI:
      case KqlParser::K_MATCHES_REGEX:
      case KqlParser::K_TYPE:
      case KqlParser::K_SOFT_RESERVED:
      case KqlParser::K_RESERVED:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_HINT:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACKET:
      case KqlParser::P_LBRACE:
      case KqlParser::P_COMMA:
      case KqlParser::P_DOTDOT:
      case KqlParser::P_DOT:
      case KqlParser::P_COLON:
      case KqlParser::P_ASSIGN:
      case KqlParser::P_ARROW:
      case KqlParser::O_EQUAL:
      case KqlParser::O_NOT_EQUAL:
      case KqlParser::O_NOT_EQUAL_OLD:
      case KqlParser::O_LESS:
      case KqlParser::O_LESS_EQUAL:
      case KqlParser::O_GREATER:
      case KqlParser::O_GREATER_EQUAL:
      case KqlParser::O_EQUAL_CI:
      case KqlParser::O_NOT_EQUAL_CI:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR:
      case KqlParser::O_SLASH:
      case KqlParser::O_PERCENT:
      case KqlParser::COMMENT:
      case KqlParser::SPACE:
      case KqlParser::UNKNOWN: {
        enterOuterAlt(_localctx, 1);
        setState(1026);
        opaqueElement();
        break;
      }

      case KqlParser::P_PIPE: {
        enterOuterAlt(_localctx, 2);
        setState(1027);
        match(KqlParser::P_PIPE);
        break;
      }

      case KqlParser::P_SEMICOLON: {
        enterOuterAlt(_localctx, 3);
        setState(1028);
        match(KqlParser::P_SEMICOLON);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NamedExpressionsContext ------------------------------------------------------------------

KqlParser::NamedExpressionsContext::NamedExpressionsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::NamedExpressionContext *> KqlParser::NamedExpressionsContext::namedExpression() {
  return getRuleContexts<KqlParser::NamedExpressionContext>();
}

KqlParser::NamedExpressionContext* KqlParser::NamedExpressionsContext::namedExpression(size_t i) {
  return getRuleContext<KqlParser::NamedExpressionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::NamedExpressionsContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::NamedExpressionsContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::NamedExpressionsContext::getRuleIndex() const {
  return KqlParser::RuleNamedExpressions;
}


KqlParser::NamedExpressionsContext* KqlParser::namedExpressions() {
  NamedExpressionsContext *_localctx = _tracker.createInstance<NamedExpressionsContext>(_ctx, getState());
  enterRule(_localctx, 160, KqlParser::RuleNamedExpressions);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1031);
    namedExpression();
    setState(1036);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1032);
      match(KqlParser::P_COMMA);
      setState(1033);
      namedExpression();
      setState(1038);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NamedExpressionContext ------------------------------------------------------------------

KqlParser::NamedExpressionContext::NamedExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::NamedExpressionContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

KqlParser::DeclaredNameContext* KqlParser::NamedExpressionContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::NamedExpressionContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

tree::TerminalNode* KqlParser::NamedExpressionContext::P_LPAREN_NAMES() {
  return getToken(KqlParser::P_LPAREN_NAMES, 0);
}

std::vector<KqlParser::NameContext *> KqlParser::NamedExpressionContext::name() {
  return getRuleContexts<KqlParser::NameContext>();
}

KqlParser::NameContext* KqlParser::NamedExpressionContext::name(size_t i) {
  return getRuleContext<KqlParser::NameContext>(i);
}

tree::TerminalNode* KqlParser::NamedExpressionContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<tree::TerminalNode *> KqlParser::NamedExpressionContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::NamedExpressionContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::NamedExpressionContext::getRuleIndex() const {
  return KqlParser::RuleNamedExpression;
}


KqlParser::NamedExpressionContext* KqlParser::namedExpression() {
  NamedExpressionContext *_localctx = _tracker.createInstance<NamedExpressionContext>(_ctx, getState());
  enterRule(_localctx, 162, KqlParser::RuleNamedExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1054);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::N_DECLARED: {
        setState(1039);
        declaredName();
        setState(1040);
        match(KqlParser::P_ASSIGN);
        break;
      }

      case KqlParser::P_LPAREN_NAMES: {
        setState(1042);
        match(KqlParser::P_LPAREN_NAMES);
        setState(1043);
        name();
        setState(1048);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1044);
          match(KqlParser::P_COMMA);
          setState(1045);
          name();
          setState(1050);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1051);
        match(KqlParser::P_RPAREN);
        setState(1052);
        match(KqlParser::P_ASSIGN);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        break;
      }

    default:
      break;
    }
    setState(1056);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExpressionContext ------------------------------------------------------------------

KqlParser::ExpressionContext::ExpressionContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OperandContext* KqlParser::ExpressionContext::operand() {
  return getRuleContext<KqlParser::OperandContext>(0);
}

std::vector<KqlParser::TailContext *> KqlParser::ExpressionContext::tail() {
  return getRuleContexts<KqlParser::TailContext>();
}

KqlParser::TailContext* KqlParser::ExpressionContext::tail(size_t i) {
  return getRuleContext<KqlParser::TailContext>(i);
}


size_t KqlParser::ExpressionContext::getRuleIndex() const {
  return KqlParser::RuleExpression;
}


KqlParser::ExpressionContext* KqlParser::expression() {
  ExpressionContext *_localctx = _tracker.createInstance<ExpressionContext>(_ctx, getState());
  enterRule(_localctx, 164, KqlParser::RuleExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1058);
    operand();
    setState(1062);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 58) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 58)) & ((1ULL << (KqlParser::K_AND - 58))
      | (1ULL << (KqlParser::K_BETWEEN - 58))
      | (1ULL << (KqlParser::K_CONTAINS - 58))
      | (1ULL << (KqlParser::K_CONTAINS_CS - 58))
      | (1ULL << (KqlParser::K_CONTAINSCS - 58))
      | (1ULL << (KqlParser::K_ENDSWITH - 58))
      | (1ULL << (KqlParser::K_ENDSWITH_CS - 58))
      | (1ULL << (KqlParser::K_HAS - 58))
      | (1ULL << (KqlParser::K_HAS_ALL - 58))
      | (1ULL << (KqlParser::K_HAS_ANY - 58))
      | (1ULL << (KqlParser::K_HAS_CS - 58))
      | (1ULL << (KqlParser::K_HASPREFIX - 58))
      | (1ULL << (KqlParser::K_HASPREFIX_CS - 58))
      | (1ULL << (KqlParser::K_HASSUFFIX - 58))
      | (1ULL << (KqlParser::K_HASSUFFIX_CS - 58))
      | (1ULL << (KqlParser::K_IN - 58))
      | (1ULL << (KqlParser::K_LIKE - 58))
      | (1ULL << (KqlParser::K_LIKECS - 58))
      | (1ULL << (KqlParser::K_NOTCONTAINS - 58))
      | (1ULL << (KqlParser::K_NOTCONTAINSCS - 58))
      | (1ULL << (KqlParser::K_NOTLIKE - 58))
      | (1ULL << (KqlParser::K_NOTLIKECS - 58))
      | (1ULL << (KqlParser::K_OR - 58))
      | (1ULL << (KqlParser::K_STARTSWITH - 58))
      | (1ULL << (KqlParser::K_STARTSWITH_CS - 58)))) != 0) || ((((_la - 140) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 140)) & ((1ULL << (KqlParser::K_NOT_BETWEEN - 140))
      | (1ULL << (KqlParser::K_NOT_CONTAINS - 140))
      | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 140))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH - 140))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 140))
      | (1ULL << (KqlParser::K_NOT_HAS - 140))
      | (1ULL << (KqlParser::K_NOT_HAS_CS - 140))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX - 140))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 140))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 140))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 140))
      | (1ULL << (KqlParser::K_NOT_IN - 140))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH - 140))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 140))
      | (1ULL << (KqlParser::K_IN_CI - 140))
      | (1ULL << (KqlParser::K_NOT_IN_CI - 140))
      | (1ULL << (KqlParser::K_MATCHES_REGEX - 140))
      | (1ULL << (KqlParser::P_COLON - 140))
      | (1ULL << (KqlParser::O_EQUAL - 140))
      | (1ULL << (KqlParser::O_NOT_EQUAL - 140))
      | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 140))
      | (1ULL << (KqlParser::O_LESS - 140))
      | (1ULL << (KqlParser::O_LESS_EQUAL - 140))
      | (1ULL << (KqlParser::O_GREATER - 140))
      | (1ULL << (KqlParser::O_GREATER_EQUAL - 140))
      | (1ULL << (KqlParser::O_EQUAL_CI - 140))
      | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 140))
      | (1ULL << (KqlParser::O_PLUS - 140))
      | (1ULL << (KqlParser::O_MINUS - 140))
      | (1ULL << (KqlParser::O_STAR - 140))
      | (1ULL << (KqlParser::O_SLASH - 140))
      | (1ULL << (KqlParser::O_PERCENT - 140)))) != 0)) {
      setState(1059);
      tail();
      setState(1064);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TailContext ------------------------------------------------------------------

KqlParser::TailContext::TailContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OperandContext* KqlParser::TailContext::operand() {
  return getRuleContext<KqlParser::OperandContext>(0);
}

tree::TerminalNode* KqlParser::TailContext::K_OR() {
  return getToken(KqlParser::K_OR, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_AND() {
  return getToken(KqlParser::K_AND, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_EQUAL() {
  return getToken(KqlParser::O_EQUAL, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_NOT_EQUAL() {
  return getToken(KqlParser::O_NOT_EQUAL, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_NOT_EQUAL_OLD() {
  return getToken(KqlParser::O_NOT_EQUAL_OLD, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_EQUAL_CI() {
  return getToken(KqlParser::O_EQUAL_CI, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_NOT_EQUAL_CI() {
  return getToken(KqlParser::O_NOT_EQUAL_CI, 0);
}

tree::TerminalNode* KqlParser::TailContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_LESS() {
  return getToken(KqlParser::O_LESS, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_LESS_EQUAL() {
  return getToken(KqlParser::O_LESS_EQUAL, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_GREATER() {
  return getToken(KqlParser::O_GREATER, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_GREATER_EQUAL() {
  return getToken(KqlParser::O_GREATER_EQUAL, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_PLUS() {
  return getToken(KqlParser::O_PLUS, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_MINUS() {
  return getToken(KqlParser::O_MINUS, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_SLASH() {
  return getToken(KqlParser::O_SLASH, 0);
}

tree::TerminalNode* KqlParser::TailContext::O_PERCENT() {
  return getToken(KqlParser::O_PERCENT, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HAS() {
  return getToken(KqlParser::K_HAS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HAS() {
  return getToken(KqlParser::K_NOT_HAS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HAS_CS() {
  return getToken(KqlParser::K_HAS_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HAS_CS() {
  return getToken(KqlParser::K_NOT_HAS_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HASPREFIX() {
  return getToken(KqlParser::K_HASPREFIX, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HASPREFIX() {
  return getToken(KqlParser::K_NOT_HASPREFIX, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HASPREFIX_CS() {
  return getToken(KqlParser::K_HASPREFIX_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HASPREFIX_CS() {
  return getToken(KqlParser::K_NOT_HASPREFIX_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HASSUFFIX() {
  return getToken(KqlParser::K_HASSUFFIX, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HASSUFFIX() {
  return getToken(KqlParser::K_NOT_HASSUFFIX, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HASSUFFIX_CS() {
  return getToken(KqlParser::K_HASSUFFIX_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_HASSUFFIX_CS() {
  return getToken(KqlParser::K_NOT_HASSUFFIX_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_CONTAINS() {
  return getToken(KqlParser::K_CONTAINS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_CONTAINS() {
  return getToken(KqlParser::K_NOT_CONTAINS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_CONTAINS_CS() {
  return getToken(KqlParser::K_CONTAINS_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_CONTAINS_CS() {
  return getToken(KqlParser::K_NOT_CONTAINS_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_CONTAINSCS() {
  return getToken(KqlParser::K_CONTAINSCS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOTCONTAINS() {
  return getToken(KqlParser::K_NOTCONTAINS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOTCONTAINSCS() {
  return getToken(KqlParser::K_NOTCONTAINSCS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_STARTSWITH() {
  return getToken(KqlParser::K_STARTSWITH, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_STARTSWITH() {
  return getToken(KqlParser::K_NOT_STARTSWITH, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_STARTSWITH_CS() {
  return getToken(KqlParser::K_STARTSWITH_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_STARTSWITH_CS() {
  return getToken(KqlParser::K_NOT_STARTSWITH_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_ENDSWITH() {
  return getToken(KqlParser::K_ENDSWITH, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_ENDSWITH() {
  return getToken(KqlParser::K_NOT_ENDSWITH, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_ENDSWITH_CS() {
  return getToken(KqlParser::K_ENDSWITH_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_ENDSWITH_CS() {
  return getToken(KqlParser::K_NOT_ENDSWITH_CS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_LIKE() {
  return getToken(KqlParser::K_LIKE, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOTLIKE() {
  return getToken(KqlParser::K_NOTLIKE, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_LIKECS() {
  return getToken(KqlParser::K_LIKECS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOTLIKECS() {
  return getToken(KqlParser::K_NOTLIKECS, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_MATCHES_REGEX() {
  return getToken(KqlParser::K_MATCHES_REGEX, 0);
}

KqlParser::ValueListContext* KqlParser::TailContext::valueList() {
  return getRuleContext<KqlParser::ValueListContext>(0);
}

tree::TerminalNode* KqlParser::TailContext::K_IN() {
  return getToken(KqlParser::K_IN, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_IN() {
  return getToken(KqlParser::K_NOT_IN, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_IN_CI() {
  return getToken(KqlParser::K_IN_CI, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_IN_CI() {
  return getToken(KqlParser::K_NOT_IN_CI, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HAS_ANY() {
  return getToken(KqlParser::K_HAS_ANY, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_HAS_ALL() {
  return getToken(KqlParser::K_HAS_ALL, 0);
}

tree::TerminalNode* KqlParser::TailContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::TailContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::TailContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::TailContext::P_DOTDOT() {
  return getToken(KqlParser::P_DOTDOT, 0);
}

tree::TerminalNode* KqlParser::TailContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_BETWEEN() {
  return getToken(KqlParser::K_BETWEEN, 0);
}

tree::TerminalNode* KqlParser::TailContext::K_NOT_BETWEEN() {
  return getToken(KqlParser::K_NOT_BETWEEN, 0);
}


size_t KqlParser::TailContext::getRuleIndex() const {
  return KqlParser::RuleTail;
}


KqlParser::TailContext* KqlParser::tail() {
  TailContext *_localctx = _tracker.createInstance<TailContext>(_ctx, getState());
  enterRule(_localctx, 166, KqlParser::RuleTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1076);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_AND:
      case KqlParser::K_CONTAINS:
      case KqlParser::K_CONTAINS_CS:
      case KqlParser::K_CONTAINSCS:
      case KqlParser::K_ENDSWITH:
      case KqlParser::K_ENDSWITH_CS:
      case KqlParser::K_HAS:
      case KqlParser::K_HAS_CS:
      case KqlParser::K_HASPREFIX:
      case KqlParser::K_HASPREFIX_CS:
      case KqlParser::K_HASSUFFIX:
      case KqlParser::K_HASSUFFIX_CS:
      case KqlParser::K_LIKE:
      case KqlParser::K_LIKECS:
      case KqlParser::K_NOTCONTAINS:
      case KqlParser::K_NOTCONTAINSCS:
      case KqlParser::K_NOTLIKE:
      case KqlParser::K_NOTLIKECS:
      case KqlParser::K_OR:
      case KqlParser::K_STARTSWITH:
      case KqlParser::K_STARTSWITH_CS:
      case KqlParser::K_NOT_CONTAINS:
      case KqlParser::K_NOT_CONTAINS_CS:
      case KqlParser::K_NOT_ENDSWITH:
      case KqlParser::K_NOT_ENDSWITH_CS:
      case KqlParser::K_NOT_HAS:
      case KqlParser::K_NOT_HAS_CS:
      case KqlParser::K_NOT_HASPREFIX:
      case KqlParser::K_NOT_HASPREFIX_CS:
      case KqlParser::K_NOT_HASSUFFIX:
      case KqlParser::K_NOT_HASSUFFIX_CS:
      case KqlParser::K_NOT_STARTSWITH:
      case KqlParser::K_NOT_STARTSWITH_CS:
      case KqlParser::K_MATCHES_REGEX:
      case KqlParser::P_COLON:
      case KqlParser::O_EQUAL:
      case KqlParser::O_NOT_EQUAL:
      case KqlParser::O_NOT_EQUAL_OLD:
      case KqlParser::O_LESS:
      case KqlParser::O_LESS_EQUAL:
      case KqlParser::O_GREATER:
      case KqlParser::O_GREATER_EQUAL:
      case KqlParser::O_EQUAL_CI:
      case KqlParser::O_NOT_EQUAL_CI:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR:
      case KqlParser::O_SLASH:
      case KqlParser::O_PERCENT: {
        enterOuterAlt(_localctx, 1);
        setState(1065);
        _la = _input->LA(1);
        if (!(((((_la - 58) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 58)) & ((1ULL << (KqlParser::K_AND - 58))
          | (1ULL << (KqlParser::K_CONTAINS - 58))
          | (1ULL << (KqlParser::K_CONTAINS_CS - 58))
          | (1ULL << (KqlParser::K_CONTAINSCS - 58))
          | (1ULL << (KqlParser::K_ENDSWITH - 58))
          | (1ULL << (KqlParser::K_ENDSWITH_CS - 58))
          | (1ULL << (KqlParser::K_HAS - 58))
          | (1ULL << (KqlParser::K_HAS_CS - 58))
          | (1ULL << (KqlParser::K_HASPREFIX - 58))
          | (1ULL << (KqlParser::K_HASPREFIX_CS - 58))
          | (1ULL << (KqlParser::K_HASSUFFIX - 58))
          | (1ULL << (KqlParser::K_HASSUFFIX_CS - 58))
          | (1ULL << (KqlParser::K_LIKE - 58))
          | (1ULL << (KqlParser::K_LIKECS - 58))
          | (1ULL << (KqlParser::K_NOTCONTAINS - 58))
          | (1ULL << (KqlParser::K_NOTCONTAINSCS - 58))
          | (1ULL << (KqlParser::K_NOTLIKE - 58))
          | (1ULL << (KqlParser::K_NOTLIKECS - 58))
          | (1ULL << (KqlParser::K_OR - 58))
          | (1ULL << (KqlParser::K_STARTSWITH - 58))
          | (1ULL << (KqlParser::K_STARTSWITH_CS - 58)))) != 0) || ((((_la - 141) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 141)) & ((1ULL << (KqlParser::K_NOT_CONTAINS - 141))
          | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 141))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH - 141))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 141))
          | (1ULL << (KqlParser::K_NOT_HAS - 141))
          | (1ULL << (KqlParser::K_NOT_HAS_CS - 141))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX - 141))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 141))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 141))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 141))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH - 141))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 141))
          | (1ULL << (KqlParser::K_MATCHES_REGEX - 141))
          | (1ULL << (KqlParser::P_COLON - 141))
          | (1ULL << (KqlParser::O_EQUAL - 141))
          | (1ULL << (KqlParser::O_NOT_EQUAL - 141))
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 141))
          | (1ULL << (KqlParser::O_LESS - 141))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 141))
          | (1ULL << (KqlParser::O_GREATER - 141))
          | (1ULL << (KqlParser::O_GREATER_EQUAL - 141))
          | (1ULL << (KqlParser::O_EQUAL_CI - 141))
          | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 141))
          | (1ULL << (KqlParser::O_PLUS - 141))
          | (1ULL << (KqlParser::O_MINUS - 141))
          | (1ULL << (KqlParser::O_STAR - 141))
          | (1ULL << (KqlParser::O_SLASH - 141))
          | (1ULL << (KqlParser::O_PERCENT - 141)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1066);
        operand();
        break;
      }

      case KqlParser::K_HAS_ALL:
      case KqlParser::K_HAS_ANY:
      case KqlParser::K_IN:
      case KqlParser::K_NOT_IN:
      case KqlParser::K_IN_CI:
      case KqlParser::K_NOT_IN_CI: {
        enterOuterAlt(_localctx, 2);
        setState(1067);
        _la = _input->LA(1);
        if (!(((((_la - 76) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 76)) & ((1ULL << (KqlParser::K_HAS_ALL - 76))
          | (1ULL << (KqlParser::K_HAS_ANY - 76))
          | (1ULL << (KqlParser::K_IN - 76)))) != 0) || ((((_la - 151) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 151)) & ((1ULL << (KqlParser::K_NOT_IN - 151))
          | (1ULL << (KqlParser::K_IN_CI - 151))
          | (1ULL << (KqlParser::K_NOT_IN_CI - 151)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1068);
        valueList();
        break;
      }

      case KqlParser::K_BETWEEN:
      case KqlParser::K_NOT_BETWEEN: {
        enterOuterAlt(_localctx, 3);
        setState(1069);
        _la = _input->LA(1);
        if (!(_la == KqlParser::K_BETWEEN || _la == KqlParser::K_NOT_BETWEEN)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1070);
        match(KqlParser::P_LPAREN);
        setState(1071);
        expression();
        setState(1072);
        match(KqlParser::P_DOTDOT);
        setState(1073);
        expression();
        setState(1074);
        match(KqlParser::P_RPAREN);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ValueListContext ------------------------------------------------------------------

KqlParser::ValueListContext::ValueListContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ValueListContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::ValueListContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

KqlParser::HeadOperatorContext* KqlParser::ValueListContext::headOperator() {
  return getRuleContext<KqlParser::HeadOperatorContext>(0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::ValueListContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::ValueListContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ValueListContext::P_PIPE() {
  return getTokens(KqlParser::P_PIPE);
}

tree::TerminalNode* KqlParser::ValueListContext::P_PIPE(size_t i) {
  return getToken(KqlParser::P_PIPE, i);
}

std::vector<KqlParser::StageContext *> KqlParser::ValueListContext::stage() {
  return getRuleContexts<KqlParser::StageContext>();
}

KqlParser::StageContext* KqlParser::ValueListContext::stage(size_t i) {
  return getRuleContext<KqlParser::StageContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ValueListContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ValueListContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ValueListContext::getRuleIndex() const {
  return KqlParser::RuleValueList;
}


KqlParser::ValueListContext* KqlParser::valueList() {
  ValueListContext *_localctx = _tracker.createInstance<ValueListContext>(_ctx, getState());
  enterRule(_localctx, 168, KqlParser::RuleValueList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1078);
    match(KqlParser::P_LPAREN);
    setState(1103);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_EVALUATE:
      case KqlParser::K_RANGE:
      case KqlParser::K_FIND:
      case KqlParser::K_PRINT:
      case KqlParser::K_SEARCH:
      case KqlParser::K_UNION:
      case KqlParser::K_MACRO_EXPAND: {
        setState(1079);
        headOperator();
        setState(1084);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_PIPE) {
          setState(1080);
          match(KqlParser::P_PIPE);
          setState(1081);
          stage();
          setState(1086);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::K_ENTITY_GROUP:
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DATATABLE:
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA:
      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::N_IDENTIFIER:
      case KqlParser::P_LPAREN:
      case KqlParser::P_LBRACE:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS:
      case KqlParser::O_STAR: {
        setState(1087);
        expression();
        setState(1101);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case KqlParser::P_PIPE: {
            setState(1090); 
            _errHandler->sync(this);
            _la = _input->LA(1);
            do {
              setState(1088);
              match(KqlParser::P_PIPE);
              setState(1089);
              stage();
              setState(1092); 
              _errHandler->sync(this);
              _la = _input->LA(1);
            } while (_la == KqlParser::P_PIPE);
            break;
          }

          case KqlParser::P_RPAREN:
          case KqlParser::P_COMMA: {
            setState(1098);
            _errHandler->sync(this);
            _la = _input->LA(1);
            while (_la == KqlParser::P_COMMA) {
              setState(1094);
              match(KqlParser::P_COMMA);
              setState(1095);
              expression();
              setState(1100);
              _errHandler->sync(this);
              _la = _input->LA(1);
            }
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1105);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- OperandContext ------------------------------------------------------------------

KqlParser::OperandContext::OperandContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::PrimaryContext* KqlParser::OperandContext::primary() {
  return getRuleContext<KqlParser::PrimaryContext>(0);
}

std::vector<KqlParser::SelectorContext *> KqlParser::OperandContext::selector() {
  return getRuleContexts<KqlParser::SelectorContext>();
}

KqlParser::SelectorContext* KqlParser::OperandContext::selector(size_t i) {
  return getRuleContext<KqlParser::SelectorContext>(i);
}

tree::TerminalNode* KqlParser::OperandContext::O_PLUS() {
  return getToken(KqlParser::O_PLUS, 0);
}

tree::TerminalNode* KqlParser::OperandContext::O_MINUS() {
  return getToken(KqlParser::O_MINUS, 0);
}


size_t KqlParser::OperandContext::getRuleIndex() const {
  return KqlParser::RuleOperand;
}


KqlParser::OperandContext* KqlParser::operand() {
  OperandContext *_localctx = _tracker.createInstance<OperandContext>(_ctx, getState());
  enterRule(_localctx, 170, KqlParser::RuleOperand);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1108);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_PLUS

    || _la == KqlParser::O_MINUS) {
      setState(1107);
      _la = _input->LA(1);
      if (!(_la == KqlParser::O_PLUS

      || _la == KqlParser::O_MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(1110);
    primary();
    setState(1114);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_LBRACKET

    || _la == KqlParser::P_DOT) {
      setState(1111);
      selector();
      setState(1116);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SelectorContext ------------------------------------------------------------------

KqlParser::SelectorContext::SelectorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SelectorContext::P_DOT() {
  return getToken(KqlParser::P_DOT, 0);
}

tree::TerminalNode* KqlParser::SelectorContext::N_IDENTIFIER() {
  return getToken(KqlParser::N_IDENTIFIER, 0);
}

tree::TerminalNode* KqlParser::SelectorContext::N_WILDCARD() {
  return getToken(KqlParser::N_WILDCARD, 0);
}

tree::TerminalNode* KqlParser::SelectorContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

tree::TerminalNode* KqlParser::SelectorContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

KqlParser::ExpressionContext* KqlParser::SelectorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::SelectorContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

KqlParser::ArgumentsContext* KqlParser::SelectorContext::arguments() {
  return getRuleContext<KqlParser::ArgumentsContext>(0);
}


size_t KqlParser::SelectorContext::getRuleIndex() const {
  return KqlParser::RuleSelector;
}


KqlParser::SelectorContext* KqlParser::selector() {
  SelectorContext *_localctx = _tracker.createInstance<SelectorContext>(_ctx, getState());
  enterRule(_localctx, 172, KqlParser::RuleSelector);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1134);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_DOT: {
        enterOuterAlt(_localctx, 1);
        setState(1117);
        match(KqlParser::P_DOT);
        setState(1128);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case KqlParser::N_IDENTIFIER: {
            setState(1118);
            match(KqlParser::N_IDENTIFIER);
            setState(1120);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (_la == KqlParser::P_LPAREN) {
              setState(1119);
              arguments();
            }
            break;
          }

          case KqlParser::N_WILDCARD: {
            setState(1122);
            match(KqlParser::N_WILDCARD);
            break;
          }

          case KqlParser::O_STAR: {
            setState(1123);
            match(KqlParser::O_STAR);
            break;
          }

          case KqlParser::P_LBRACKET: {
            setState(1124);
            match(KqlParser::P_LBRACKET);
            setState(1125);
            expression();
            setState(1126);
            match(KqlParser::P_RBRACKET);
            break;
          }

        default:
          throw NoViableAltException(this);
        }
        break;
      }

      case KqlParser::P_LBRACKET: {
        enterOuterAlt(_localctx, 2);
        setState(1130);
        match(KqlParser::P_LBRACKET);
        setState(1131);
        expression();
        setState(1132);
        match(KqlParser::P_RBRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- PrimaryContext ------------------------------------------------------------------

KqlParser::PrimaryContext::PrimaryContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NameContext* KqlParser::PrimaryContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

KqlParser::ArgumentsContext* KqlParser::PrimaryContext::arguments() {
  return getRuleContext<KqlParser::ArgumentsContext>(0);
}

KqlParser::LiteralContext* KqlParser::PrimaryContext::literal() {
  return getRuleContext<KqlParser::LiteralContext>(0);
}

tree::TerminalNode* KqlParser::PrimaryContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

KqlParser::PipelineContext* KqlParser::PrimaryContext::pipeline() {
  return getRuleContext<KqlParser::PipelineContext>(0);
}

tree::TerminalNode* KqlParser::PrimaryContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

tree::TerminalNode* KqlParser::PrimaryContext::K_TOSCALAR() {
  return getToken(KqlParser::K_TOSCALAR, 0);
}

tree::TerminalNode* KqlParser::PrimaryContext::K_TOTABLE() {
  return getToken(KqlParser::K_TOTABLE, 0);
}

tree::TerminalNode* KqlParser::PrimaryContext::K_MATERIALIZE() {
  return getToken(KqlParser::K_MATERIALIZE, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::PrimaryContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::PrimaryContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

KqlParser::DatatableContext* KqlParser::PrimaryContext::datatable() {
  return getRuleContext<KqlParser::DatatableContext>(0);
}

KqlParser::ExternaldataContext* KqlParser::PrimaryContext::externaldata() {
  return getRuleContext<KqlParser::ExternaldataContext>(0);
}

KqlParser::EntityGroupContext* KqlParser::PrimaryContext::entityGroup() {
  return getRuleContext<KqlParser::EntityGroupContext>(0);
}

KqlParser::ClientParameterContext* KqlParser::PrimaryContext::clientParameter() {
  return getRuleContext<KqlParser::ClientParameterContext>(0);
}

tree::TerminalNode* KqlParser::PrimaryContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}


size_t KqlParser::PrimaryContext::getRuleIndex() const {
  return KqlParser::RulePrimary;
}


KqlParser::PrimaryContext* KqlParser::primary() {
  PrimaryContext *_localctx = _tracker.createInstance<PrimaryContext>(_ctx, getState());
  enterRule(_localctx, 174, KqlParser::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1161);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1136);
        name();
        setState(1138);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LPAREN) {
          setState(1137);
          arguments();
        }
        break;
      }

      case KqlParser::K_TYPEOF:
      case KqlParser::K_DYNAMIC:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED: {
        enterOuterAlt(_localctx, 2);
        setState(1140);
        literal();
        break;
      }

      case KqlParser::P_LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(1141);
        match(KqlParser::P_LPAREN);
        setState(1142);
        pipeline();
        setState(1143);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE: {
        enterOuterAlt(_localctx, 4);
        setState(1145);
        _la = _input->LA(1);
        if (!(((((_la - 89) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 89)) & ((1ULL << (KqlParser::K_MATERIALIZE - 89))
          | (1ULL << (KqlParser::K_TOSCALAR - 89))
          | (1ULL << (KqlParser::K_TOTABLE - 89)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1146);
        match(KqlParser::P_LPAREN);
        setState(1150);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
          setState(1147);
          operatorParameter();
          setState(1152);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1153);
        pipeline();
        setState(1154);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_DATATABLE: {
        enterOuterAlt(_localctx, 5);
        setState(1156);
        datatable();
        break;
      }

      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA: {
        enterOuterAlt(_localctx, 6);
        setState(1157);
        externaldata();
        break;
      }

      case KqlParser::K_ENTITY_GROUP: {
        enterOuterAlt(_localctx, 7);
        setState(1158);
        entityGroup();
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 8);
        setState(1159);
        clientParameter();
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 9);
        setState(1160);
        match(KqlParser::O_STAR);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgumentsContext ------------------------------------------------------------------

KqlParser::ArgumentsContext::ArgumentsContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ArgumentsContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::ArgumentsContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<KqlParser::ArgumentContext *> KqlParser::ArgumentsContext::argument() {
  return getRuleContexts<KqlParser::ArgumentContext>();
}

KqlParser::ArgumentContext* KqlParser::ArgumentsContext::argument(size_t i) {
  return getRuleContext<KqlParser::ArgumentContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ArgumentsContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ArgumentsContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ArgumentsContext::getRuleIndex() const {
  return KqlParser::RuleArguments;
}


KqlParser::ArgumentsContext* KqlParser::arguments() {
  ArgumentsContext *_localctx = _tracker.createInstance<ArgumentsContext>(_ctx, getState());
  enterRule(_localctx, 176, KqlParser::RuleArguments);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1163);
    match(KqlParser::P_LPAREN);
    setState(1172);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 66) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 66)) & ((1ULL << (KqlParser::K_DATATABLE - 66))
      | (1ULL << (KqlParser::K_DYNAMIC - 66))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 66))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 66))
      | (1ULL << (KqlParser::K_MATERIALIZE - 66))
      | (1ULL << (KqlParser::K_TOSCALAR - 66))
      | (1ULL << (KqlParser::K_TOTABLE - 66)))) != 0) || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::N_IDENTIFIER - 160))
      | (1ULL << (KqlParser::P_LPAREN - 160))
      | (1ULL << (KqlParser::P_LBRACE - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160))
      | (1ULL << (KqlParser::O_STAR - 160)))) != 0)) {
      setState(1164);
      argument();
      setState(1169);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1165);
        match(KqlParser::P_COMMA);
        setState(1166);
        argument();
        setState(1171);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1174);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ArgumentContext ------------------------------------------------------------------

KqlParser::ArgumentContext::ArgumentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NamedExpressionContext* KqlParser::ArgumentContext::namedExpression() {
  return getRuleContext<KqlParser::NamedExpressionContext>(0);
}


size_t KqlParser::ArgumentContext::getRuleIndex() const {
  return KqlParser::RuleArgument;
}


KqlParser::ArgumentContext* KqlParser::argument() {
  ArgumentContext *_localctx = _tracker.createInstance<ArgumentContext>(_ctx, getState());
  enterRule(_localctx, 178, KqlParser::RuleArgument);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1176);
    namedExpression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DatatableContext ------------------------------------------------------------------

KqlParser::DatatableContext::DatatableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::DatatableContext::K_DATATABLE() {
  return getToken(KqlParser::K_DATATABLE, 0);
}

KqlParser::RowSchemaContext* KqlParser::DatatableContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}

tree::TerminalNode* KqlParser::DatatableContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

tree::TerminalNode* KqlParser::DatatableContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::DatatableContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::DatatableContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<KqlParser::SignedLiteralContext *> KqlParser::DatatableContext::signedLiteral() {
  return getRuleContexts<KqlParser::SignedLiteralContext>();
}

KqlParser::SignedLiteralContext* KqlParser::DatatableContext::signedLiteral(size_t i) {
  return getRuleContext<KqlParser::SignedLiteralContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::DatatableContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::DatatableContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::DatatableContext::getRuleIndex() const {
  return KqlParser::RuleDatatable;
}


KqlParser::DatatableContext* KqlParser::datatable() {
  DatatableContext *_localctx = _tracker.createInstance<DatatableContext>(_ctx, getState());
  enterRule(_localctx, 180, KqlParser::RuleDatatable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1178);
    match(KqlParser::K_DATATABLE);
    setState(1182);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1179);
      operatorParameter();
      setState(1184);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1185);
    rowSchema();
    setState(1186);
    match(KqlParser::P_LBRACKET);
    setState(1197);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_TYPEOF

    || _la == KqlParser::K_DYNAMIC || ((((_la - 160) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
      | (1ULL << (KqlParser::L_DATETIME - 160))
      | (1ULL << (KqlParser::L_TIMESPAN - 160))
      | (1ULL << (KqlParser::L_LONG - 160))
      | (1ULL << (KqlParser::L_INT - 160))
      | (1ULL << (KqlParser::L_REAL - 160))
      | (1ULL << (KqlParser::L_DECIMAL - 160))
      | (1ULL << (KqlParser::L_GUID - 160))
      | (1ULL << (KqlParser::L_STRING - 160))
      | (1ULL << (KqlParser::L_UNTERMINATED - 160))
      | (1ULL << (KqlParser::O_PLUS - 160))
      | (1ULL << (KqlParser::O_MINUS - 160)))) != 0)) {
      setState(1187);
      signedLiteral();
      setState(1194);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1188);
        match(KqlParser::P_COMMA);
        setState(1190);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TYPEOF

        || _la == KqlParser::K_DYNAMIC || ((((_la - 160) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
          | (1ULL << (KqlParser::L_DATETIME - 160))
          | (1ULL << (KqlParser::L_TIMESPAN - 160))
          | (1ULL << (KqlParser::L_LONG - 160))
          | (1ULL << (KqlParser::L_INT - 160))
          | (1ULL << (KqlParser::L_REAL - 160))
          | (1ULL << (KqlParser::L_DECIMAL - 160))
          | (1ULL << (KqlParser::L_GUID - 160))
          | (1ULL << (KqlParser::L_STRING - 160))
          | (1ULL << (KqlParser::L_UNTERMINATED - 160))
          | (1ULL << (KqlParser::O_PLUS - 160))
          | (1ULL << (KqlParser::O_MINUS - 160)))) != 0)) {
          setState(1189);
          signedLiteral();
        }
        setState(1196);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1199);
    match(KqlParser::P_RBRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ExternaldataContext ------------------------------------------------------------------

KqlParser::ExternaldataContext::ExternaldataContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::RowSchemaContext* KqlParser::ExternaldataContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}

tree::TerminalNode* KqlParser::ExternaldataContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::ExternaldataContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::ExternaldataContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::ExternaldataContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

tree::TerminalNode* KqlParser::ExternaldataContext::K_EXTERNALDATA() {
  return getToken(KqlParser::K_EXTERNALDATA, 0);
}

tree::TerminalNode* KqlParser::ExternaldataContext::K_EXTERNAL_DATA() {
  return getToken(KqlParser::K_EXTERNAL_DATA, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::ExternaldataContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::ExternaldataContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ExternaldataContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ExternaldataContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

tree::TerminalNode* KqlParser::ExternaldataContext::K_WITH_PROPERTIES() {
  return getToken(KqlParser::K_WITH_PROPERTIES, 0);
}

tree::TerminalNode* KqlParser::ExternaldataContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::ExternaldataContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<KqlParser::PropertyContext *> KqlParser::ExternaldataContext::property() {
  return getRuleContexts<KqlParser::PropertyContext>();
}

KqlParser::PropertyContext* KqlParser::ExternaldataContext::property(size_t i) {
  return getRuleContext<KqlParser::PropertyContext>(i);
}


size_t KqlParser::ExternaldataContext::getRuleIndex() const {
  return KqlParser::RuleExternaldata;
}


KqlParser::ExternaldataContext* KqlParser::externaldata() {
  ExternaldataContext *_localctx = _tracker.createInstance<ExternaldataContext>(_ctx, getState());
  enterRule(_localctx, 182, KqlParser::RuleExternaldata);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1201);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_EXTERNAL_DATA

    || _la == KqlParser::K_EXTERNALDATA)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1205);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1202);
      operatorParameter();
      setState(1207);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1208);
    rowSchema();
    setState(1209);
    match(KqlParser::P_LBRACKET);
    setState(1210);
    expression();
    setState(1215);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1211);
      match(KqlParser::P_COMMA);
      setState(1212);
      expression();
      setState(1217);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1218);
    match(KqlParser::P_RBRACKET);
    setState(1232);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH_PROPERTIES) {
      setState(1219);
      match(KqlParser::K_WITH_PROPERTIES);
      setState(1220);
      match(KqlParser::P_LPAREN);
      setState(1229);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
        | (1ULL << KqlParser::P_LBRACKET_DECLARED)
        | (1ULL << KqlParser::N_DECLARED)
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || _la == KqlParser::K_DYNAMIC || ((((_la - 160) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
        | (1ULL << (KqlParser::L_DATETIME - 160))
        | (1ULL << (KqlParser::L_TIMESPAN - 160))
        | (1ULL << (KqlParser::L_LONG - 160))
        | (1ULL << (KqlParser::L_INT - 160))
        | (1ULL << (KqlParser::L_REAL - 160))
        | (1ULL << (KqlParser::L_DECIMAL - 160))
        | (1ULL << (KqlParser::L_GUID - 160))
        | (1ULL << (KqlParser::L_STRING - 160))
        | (1ULL << (KqlParser::L_UNTERMINATED - 160))
        | (1ULL << (KqlParser::N_IDENTIFIER - 160))
        | (1ULL << (KqlParser::O_PLUS - 160))
        | (1ULL << (KqlParser::O_MINUS - 160)))) != 0)) {
        setState(1221);
        property();
        setState(1226);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1222);
          match(KqlParser::P_COMMA);
          setState(1223);
          property();
          setState(1228);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1231);
      match(KqlParser::P_RPAREN);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- EntityGroupContext ------------------------------------------------------------------

KqlParser::EntityGroupContext::EntityGroupContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::EntityGroupContext::K_ENTITY_GROUP() {
  return getToken(KqlParser::K_ENTITY_GROUP, 0);
}

tree::TerminalNode* KqlParser::EntityGroupContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::EntityGroupContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::EntityGroupContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::EntityGroupContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

std::vector<tree::TerminalNode *> KqlParser::EntityGroupContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::EntityGroupContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::EntityGroupContext::getRuleIndex() const {
  return KqlParser::RuleEntityGroup;
}


KqlParser::EntityGroupContext* KqlParser::entityGroup() {
  EntityGroupContext *_localctx = _tracker.createInstance<EntityGroupContext>(_ctx, getState());
  enterRule(_localctx, 184, KqlParser::RuleEntityGroup);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1234);
    match(KqlParser::K_ENTITY_GROUP);
    setState(1235);
    match(KqlParser::P_LBRACKET);
    setState(1236);
    expression();
    setState(1241);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1237);
      match(KqlParser::P_COMMA);
      setState(1238);
      expression();
      setState(1243);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1244);
    match(KqlParser::P_RBRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ClientParameterContext ------------------------------------------------------------------

KqlParser::ClientParameterContext::ClientParameterContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ClientParameterContext::P_LBRACE() {
  return getToken(KqlParser::P_LBRACE, 0);
}

tree::TerminalNode* KqlParser::ClientParameterContext::N_IDENTIFIER() {
  return getToken(KqlParser::N_IDENTIFIER, 0);
}

tree::TerminalNode* KqlParser::ClientParameterContext::P_RBRACE() {
  return getToken(KqlParser::P_RBRACE, 0);
}


size_t KqlParser::ClientParameterContext::getRuleIndex() const {
  return KqlParser::RuleClientParameter;
}


KqlParser::ClientParameterContext* KqlParser::clientParameter() {
  ClientParameterContext *_localctx = _tracker.createInstance<ClientParameterContext>(_ctx, getState());
  enterRule(_localctx, 186, KqlParser::RuleClientParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1246);
    match(KqlParser::P_LBRACE);
    setState(1247);
    match(KqlParser::N_IDENTIFIER);
    setState(1248);
    match(KqlParser::P_RBRACE);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- RowSchemaContext ------------------------------------------------------------------

KqlParser::RowSchemaContext::RowSchemaContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::RowSchemaContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::RowSchemaContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<KqlParser::SchemaColumnContext *> KqlParser::RowSchemaContext::schemaColumn() {
  return getRuleContexts<KqlParser::SchemaColumnContext>();
}

KqlParser::SchemaColumnContext* KqlParser::RowSchemaContext::schemaColumn(size_t i) {
  return getRuleContext<KqlParser::SchemaColumnContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::RowSchemaContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::RowSchemaContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::RowSchemaContext::getRuleIndex() const {
  return KqlParser::RuleRowSchema;
}


KqlParser::RowSchemaContext* KqlParser::rowSchema() {
  RowSchemaContext *_localctx = _tracker.createInstance<RowSchemaContext>(_ctx, getState());
  enterRule(_localctx, 188, KqlParser::RuleRowSchema);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1250);
    match(KqlParser::P_LPAREN);
    setState(1261);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER

    || _la == KqlParser::O_STAR) {
      setState(1251);
      schemaColumn();
      setState(1258);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1252);
        match(KqlParser::P_COMMA);
        setState(1254);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER

        || _la == KqlParser::O_STAR) {
          setState(1253);
          schemaColumn();
        }
        setState(1260);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1263);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SchemaColumnContext ------------------------------------------------------------------

KqlParser::SchemaColumnContext::SchemaColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::SchemaColumnContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

KqlParser::NameContext* KqlParser::SchemaColumnContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::SchemaColumnContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::TypeNameContext* KqlParser::SchemaColumnContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}


size_t KqlParser::SchemaColumnContext::getRuleIndex() const {
  return KqlParser::RuleSchemaColumn;
}


KqlParser::SchemaColumnContext* KqlParser::schemaColumn() {
  SchemaColumnContext *_localctx = _tracker.createInstance<SchemaColumnContext>(_ctx, getState());
  enterRule(_localctx, 190, KqlParser::RuleSchemaColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1270);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 1);
        setState(1265);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1266);
        name();
        setState(1267);
        match(KqlParser::P_COLON);
        setState(1268);
        typeName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeNameContext ------------------------------------------------------------------

KqlParser::TypeNameContext::TypeNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TypeNameContext::K_TYPE() {
  return getToken(KqlParser::K_TYPE, 0);
}

tree::TerminalNode* KqlParser::TypeNameContext::K_DYNAMIC() {
  return getToken(KqlParser::K_DYNAMIC, 0);
}


size_t KqlParser::TypeNameContext::getRuleIndex() const {
  return KqlParser::RuleTypeName;
}


KqlParser::TypeNameContext* KqlParser::typeName() {
  TypeNameContext *_localctx = _tracker.createInstance<TypeNameContext>(_ctx, getState());
  enterRule(_localctx, 192, KqlParser::RuleTypeName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1272);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_DYNAMIC || _la == KqlParser::K_TYPE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- NameContext ------------------------------------------------------------------

KqlParser::NameContext::NameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::NameContext::N_IDENTIFIER() {
  return getToken(KqlParser::N_IDENTIFIER, 0);
}

KqlParser::BracketedNameContext* KqlParser::NameContext::bracketedName() {
  return getRuleContext<KqlParser::BracketedNameContext>(0);
}


size_t KqlParser::NameContext::getRuleIndex() const {
  return KqlParser::RuleName;
}


KqlParser::NameContext* KqlParser::name() {
  NameContext *_localctx = _tracker.createInstance<NameContext>(_ctx, getState());
  enterRule(_localctx, 194, KqlParser::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1276);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1274);
        match(KqlParser::N_IDENTIFIER);
        break;
      }

      case KqlParser::P_LBRACKET_NAME: {
        enterOuterAlt(_localctx, 2);
        setState(1275);
        bracketedName();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DeclaredNameContext ------------------------------------------------------------------

KqlParser::DeclaredNameContext::DeclaredNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::DeclaredNameContext::N_DECLARED() {
  return getToken(KqlParser::N_DECLARED, 0);
}

tree::TerminalNode* KqlParser::DeclaredNameContext::P_LBRACKET_DECLARED() {
  return getToken(KqlParser::P_LBRACKET_DECLARED, 0);
}

tree::TerminalNode* KqlParser::DeclaredNameContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

tree::TerminalNode* KqlParser::DeclaredNameContext::L_STRING() {
  return getToken(KqlParser::L_STRING, 0);
}

tree::TerminalNode* KqlParser::DeclaredNameContext::L_UNTERMINATED() {
  return getToken(KqlParser::L_UNTERMINATED, 0);
}


size_t KqlParser::DeclaredNameContext::getRuleIndex() const {
  return KqlParser::RuleDeclaredName;
}


KqlParser::DeclaredNameContext* KqlParser::declaredName() {
  DeclaredNameContext *_localctx = _tracker.createInstance<DeclaredNameContext>(_ctx, getState());
  enterRule(_localctx, 196, KqlParser::RuleDeclaredName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1282);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_DECLARED: {
        enterOuterAlt(_localctx, 1);
        setState(1278);
        match(KqlParser::N_DECLARED);
        break;
      }

      case KqlParser::P_LBRACKET_DECLARED: {
        enterOuterAlt(_localctx, 2);
        setState(1279);
        match(KqlParser::P_LBRACKET_DECLARED);
        setState(1280);
        _la = _input->LA(1);
        if (!(_la == KqlParser::L_STRING

        || _la == KqlParser::L_UNTERMINATED)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1281);
        match(KqlParser::P_RBRACKET);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- BracketedNameContext ------------------------------------------------------------------

KqlParser::BracketedNameContext::BracketedNameContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::BracketedNameContext::P_LBRACKET_NAME() {
  return getToken(KqlParser::P_LBRACKET_NAME, 0);
}

tree::TerminalNode* KqlParser::BracketedNameContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

tree::TerminalNode* KqlParser::BracketedNameContext::L_STRING() {
  return getToken(KqlParser::L_STRING, 0);
}

tree::TerminalNode* KqlParser::BracketedNameContext::L_UNTERMINATED() {
  return getToken(KqlParser::L_UNTERMINATED, 0);
}


size_t KqlParser::BracketedNameContext::getRuleIndex() const {
  return KqlParser::RuleBracketedName;
}


KqlParser::BracketedNameContext* KqlParser::bracketedName() {
  BracketedNameContext *_localctx = _tracker.createInstance<BracketedNameContext>(_ctx, getState());
  enterRule(_localctx, 198, KqlParser::RuleBracketedName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1284);
    match(KqlParser::P_LBRACKET_NAME);
    setState(1285);
    _la = _input->LA(1);
    if (!(_la == KqlParser::L_STRING

    || _la == KqlParser::L_UNTERMINATED)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1286);
    match(KqlParser::P_RBRACKET);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- LiteralContext ------------------------------------------------------------------

KqlParser::LiteralContext::LiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::LiteralContext::L_LONG() {
  return getToken(KqlParser::L_LONG, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_INT() {
  return getToken(KqlParser::L_INT, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_REAL() {
  return getToken(KqlParser::L_REAL, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_DECIMAL() {
  return getToken(KqlParser::L_DECIMAL, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_BOOL() {
  return getToken(KqlParser::L_BOOL, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_DATETIME() {
  return getToken(KqlParser::L_DATETIME, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_TIMESPAN() {
  return getToken(KqlParser::L_TIMESPAN, 0);
}

tree::TerminalNode* KqlParser::LiteralContext::L_GUID() {
  return getToken(KqlParser::L_GUID, 0);
}

KqlParser::StringLiteralContext* KqlParser::LiteralContext::stringLiteral() {
  return getRuleContext<KqlParser::StringLiteralContext>(0);
}

KqlParser::DynamicLiteralContext* KqlParser::LiteralContext::dynamicLiteral() {
  return getRuleContext<KqlParser::DynamicLiteralContext>(0);
}

KqlParser::TypeofLiteralContext* KqlParser::LiteralContext::typeofLiteral() {
  return getRuleContext<KqlParser::TypeofLiteralContext>(0);
}


size_t KqlParser::LiteralContext::getRuleIndex() const {
  return KqlParser::RuleLiteral;
}


KqlParser::LiteralContext* KqlParser::literal() {
  LiteralContext *_localctx = _tracker.createInstance<LiteralContext>(_ctx, getState());
  enterRule(_localctx, 200, KqlParser::RuleLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1299);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::L_LONG: {
        enterOuterAlt(_localctx, 1);
        setState(1288);
        match(KqlParser::L_LONG);
        break;
      }

      case KqlParser::L_INT: {
        enterOuterAlt(_localctx, 2);
        setState(1289);
        match(KqlParser::L_INT);
        break;
      }

      case KqlParser::L_REAL: {
        enterOuterAlt(_localctx, 3);
        setState(1290);
        match(KqlParser::L_REAL);
        break;
      }

      case KqlParser::L_DECIMAL: {
        enterOuterAlt(_localctx, 4);
        setState(1291);
        match(KqlParser::L_DECIMAL);
        break;
      }

      case KqlParser::L_BOOL: {
        enterOuterAlt(_localctx, 5);
        setState(1292);
        match(KqlParser::L_BOOL);
        break;
      }

      case KqlParser::L_DATETIME: {
        enterOuterAlt(_localctx, 6);
        setState(1293);
        match(KqlParser::L_DATETIME);
        break;
      }

      case KqlParser::L_TIMESPAN: {
        enterOuterAlt(_localctx, 7);
        setState(1294);
        match(KqlParser::L_TIMESPAN);
        break;
      }

      case KqlParser::L_GUID: {
        enterOuterAlt(_localctx, 8);
        setState(1295);
        match(KqlParser::L_GUID);
        break;
      }

      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED: {
        enterOuterAlt(_localctx, 9);
        setState(1296);
        stringLiteral();
        break;
      }

      case KqlParser::K_DYNAMIC: {
        enterOuterAlt(_localctx, 10);
        setState(1297);
        dynamicLiteral();
        break;
      }

      case KqlParser::K_TYPEOF: {
        enterOuterAlt(_localctx, 11);
        setState(1298);
        typeofLiteral();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- SignedLiteralContext ------------------------------------------------------------------

KqlParser::SignedLiteralContext::SignedLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::LiteralContext* KqlParser::SignedLiteralContext::literal() {
  return getRuleContext<KqlParser::LiteralContext>(0);
}

tree::TerminalNode* KqlParser::SignedLiteralContext::O_PLUS() {
  return getToken(KqlParser::O_PLUS, 0);
}

tree::TerminalNode* KqlParser::SignedLiteralContext::O_MINUS() {
  return getToken(KqlParser::O_MINUS, 0);
}


size_t KqlParser::SignedLiteralContext::getRuleIndex() const {
  return KqlParser::RuleSignedLiteral;
}


KqlParser::SignedLiteralContext* KqlParser::signedLiteral() {
  SignedLiteralContext *_localctx = _tracker.createInstance<SignedLiteralContext>(_ctx, getState());
  enterRule(_localctx, 202, KqlParser::RuleSignedLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1302);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_PLUS

    || _la == KqlParser::O_MINUS) {
      setState(1301);
      _la = _input->LA(1);
      if (!(_la == KqlParser::O_PLUS

      || _la == KqlParser::O_MINUS)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(1304);
    literal();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- StringLiteralContext ------------------------------------------------------------------

KqlParser::StringLiteralContext::StringLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> KqlParser::StringLiteralContext::L_STRING() {
  return getTokens(KqlParser::L_STRING);
}

tree::TerminalNode* KqlParser::StringLiteralContext::L_STRING(size_t i) {
  return getToken(KqlParser::L_STRING, i);
}

std::vector<tree::TerminalNode *> KqlParser::StringLiteralContext::L_UNTERMINATED() {
  return getTokens(KqlParser::L_UNTERMINATED);
}

tree::TerminalNode* KqlParser::StringLiteralContext::L_UNTERMINATED(size_t i) {
  return getToken(KqlParser::L_UNTERMINATED, i);
}


size_t KqlParser::StringLiteralContext::getRuleIndex() const {
  return KqlParser::RuleStringLiteral;
}


KqlParser::StringLiteralContext* KqlParser::stringLiteral() {
  StringLiteralContext *_localctx = _tracker.createInstance<StringLiteralContext>(_ctx, getState());
  enterRule(_localctx, 204, KqlParser::RuleStringLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1307); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1306);
      _la = _input->LA(1);
      if (!(_la == KqlParser::L_STRING

      || _la == KqlParser::L_UNTERMINATED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1309); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == KqlParser::L_STRING

    || _la == KqlParser::L_UNTERMINATED);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeofLiteralContext ------------------------------------------------------------------

KqlParser::TypeofLiteralContext::TypeofLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::TypeofLiteralContext::K_TYPEOF() {
  return getToken(KqlParser::K_TYPEOF, 0);
}

tree::TerminalNode* KqlParser::TypeofLiteralContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

std::vector<KqlParser::TypeofItemContext *> KqlParser::TypeofLiteralContext::typeofItem() {
  return getRuleContexts<KqlParser::TypeofItemContext>();
}

KqlParser::TypeofItemContext* KqlParser::TypeofLiteralContext::typeofItem(size_t i) {
  return getRuleContext<KqlParser::TypeofItemContext>(i);
}

tree::TerminalNode* KqlParser::TypeofLiteralContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<tree::TerminalNode *> KqlParser::TypeofLiteralContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::TypeofLiteralContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::TypeofLiteralContext::getRuleIndex() const {
  return KqlParser::RuleTypeofLiteral;
}


KqlParser::TypeofLiteralContext* KqlParser::typeofLiteral() {
  TypeofLiteralContext *_localctx = _tracker.createInstance<TypeofLiteralContext>(_ctx, getState());
  enterRule(_localctx, 206, KqlParser::RuleTypeofLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1311);
    match(KqlParser::K_TYPEOF);
    setState(1312);
    match(KqlParser::P_LPAREN);
    setState(1313);
    typeofItem();
    setState(1318);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1314);
      match(KqlParser::P_COMMA);
      setState(1315);
      typeofItem();
      setState(1320);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1321);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- TypeofItemContext ------------------------------------------------------------------

KqlParser::TypeofItemContext::TypeofItemContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::TypeNameContext* KqlParser::TypeofItemContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}

tree::TerminalNode* KqlParser::TypeofItemContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

KqlParser::NameContext* KqlParser::TypeofItemContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::TypeofItemContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}


size_t KqlParser::TypeofItemContext::getRuleIndex() const {
  return KqlParser::RuleTypeofItem;
}


KqlParser::TypeofItemContext* KqlParser::typeofItem() {
  TypeofItemContext *_localctx = _tracker.createInstance<TypeofItemContext>(_ctx, getState());
  enterRule(_localctx, 208, KqlParser::RuleTypeofItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1330);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_TYPE: {
        enterOuterAlt(_localctx, 1);
        setState(1323);
        typeName();
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 2);
        setState(1324);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 3);
        setState(1325);
        name();
        setState(1328);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_COLON) {
          setState(1326);
          match(KqlParser::P_COLON);
          setState(1327);
          typeName();
        }
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- DynamicLiteralContext ------------------------------------------------------------------

KqlParser::DynamicLiteralContext::DynamicLiteralContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::DynamicLiteralContext::K_DYNAMIC() {
  return getToken(KqlParser::K_DYNAMIC, 0);
}

tree::TerminalNode* KqlParser::DynamicLiteralContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

KqlParser::JsonValueContext* KqlParser::DynamicLiteralContext::jsonValue() {
  return getRuleContext<KqlParser::JsonValueContext>(0);
}

tree::TerminalNode* KqlParser::DynamicLiteralContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}


size_t KqlParser::DynamicLiteralContext::getRuleIndex() const {
  return KqlParser::RuleDynamicLiteral;
}


KqlParser::DynamicLiteralContext* KqlParser::dynamicLiteral() {
  DynamicLiteralContext *_localctx = _tracker.createInstance<DynamicLiteralContext>(_ctx, getState());
  enterRule(_localctx, 210, KqlParser::RuleDynamicLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1332);
    match(KqlParser::K_DYNAMIC);
    setState(1333);
    match(KqlParser::P_LPAREN);
    setState(1334);
    jsonValue();
    setState(1335);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- JsonValueContext ------------------------------------------------------------------

KqlParser::JsonValueContext::JsonValueContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::LiteralContext* KqlParser::JsonValueContext::literal() {
  return getRuleContext<KqlParser::LiteralContext>(0);
}

tree::TerminalNode* KqlParser::JsonValueContext::O_PLUS() {
  return getToken(KqlParser::O_PLUS, 0);
}

tree::TerminalNode* KqlParser::JsonValueContext::O_MINUS() {
  return getToken(KqlParser::O_MINUS, 0);
}

tree::TerminalNode* KqlParser::JsonValueContext::N_IDENTIFIER() {
  return getToken(KqlParser::N_IDENTIFIER, 0);
}

tree::TerminalNode* KqlParser::JsonValueContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

tree::TerminalNode* KqlParser::JsonValueContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

std::vector<KqlParser::JsonValueContext *> KqlParser::JsonValueContext::jsonValue() {
  return getRuleContexts<KqlParser::JsonValueContext>();
}

KqlParser::JsonValueContext* KqlParser::JsonValueContext::jsonValue(size_t i) {
  return getRuleContext<KqlParser::JsonValueContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::JsonValueContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::JsonValueContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

tree::TerminalNode* KqlParser::JsonValueContext::P_LBRACE() {
  return getToken(KqlParser::P_LBRACE, 0);
}

tree::TerminalNode* KqlParser::JsonValueContext::P_RBRACE() {
  return getToken(KqlParser::P_RBRACE, 0);
}

std::vector<KqlParser::JsonPairContext *> KqlParser::JsonValueContext::jsonPair() {
  return getRuleContexts<KqlParser::JsonPairContext>();
}

KqlParser::JsonPairContext* KqlParser::JsonValueContext::jsonPair(size_t i) {
  return getRuleContext<KqlParser::JsonPairContext>(i);
}


size_t KqlParser::JsonValueContext::getRuleIndex() const {
  return KqlParser::RuleJsonValue;
}


KqlParser::JsonValueContext* KqlParser::jsonValue() {
  JsonValueContext *_localctx = _tracker.createInstance<JsonValueContext>(_ctx, getState());
  enterRule(_localctx, 212, KqlParser::RuleJsonValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1366);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_TYPEOF:
      case KqlParser::K_DYNAMIC:
      case KqlParser::L_BOOL:
      case KqlParser::L_DATETIME:
      case KqlParser::L_TIMESPAN:
      case KqlParser::L_LONG:
      case KqlParser::L_INT:
      case KqlParser::L_REAL:
      case KqlParser::L_DECIMAL:
      case KqlParser::L_GUID:
      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED:
      case KqlParser::O_PLUS:
      case KqlParser::O_MINUS: {
        enterOuterAlt(_localctx, 1);
        setState(1338);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::O_PLUS

        || _la == KqlParser::O_MINUS) {
          setState(1337);
          _la = _input->LA(1);
          if (!(_la == KqlParser::O_PLUS

          || _la == KqlParser::O_MINUS)) {
          _errHandler->recoverInline(this);
          }
          else {
            _errHandler->reportMatch(this);
            consume();
          }
        }
        setState(1340);
        literal();
        break;
      }

      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1341);
        match(KqlParser::N_IDENTIFIER);
        break;
      }

      case KqlParser::P_LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1342);
        match(KqlParser::P_LBRACKET);
        setState(1351);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TYPEOF

        || _la == KqlParser::K_DYNAMIC || ((((_la - 160) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 160)) & ((1ULL << (KqlParser::L_BOOL - 160))
          | (1ULL << (KqlParser::L_DATETIME - 160))
          | (1ULL << (KqlParser::L_TIMESPAN - 160))
          | (1ULL << (KqlParser::L_LONG - 160))
          | (1ULL << (KqlParser::L_INT - 160))
          | (1ULL << (KqlParser::L_REAL - 160))
          | (1ULL << (KqlParser::L_DECIMAL - 160))
          | (1ULL << (KqlParser::L_GUID - 160))
          | (1ULL << (KqlParser::L_STRING - 160))
          | (1ULL << (KqlParser::L_UNTERMINATED - 160))
          | (1ULL << (KqlParser::N_IDENTIFIER - 160))
          | (1ULL << (KqlParser::P_LBRACKET - 160))
          | (1ULL << (KqlParser::P_LBRACE - 160))
          | (1ULL << (KqlParser::O_PLUS - 160))
          | (1ULL << (KqlParser::O_MINUS - 160)))) != 0)) {
          setState(1343);
          jsonValue();
          setState(1348);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == KqlParser::P_COMMA) {
            setState(1344);
            match(KqlParser::P_COMMA);
            setState(1345);
            jsonValue();
            setState(1350);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(1353);
        match(KqlParser::P_RBRACKET);
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 4);
        setState(1354);
        match(KqlParser::P_LBRACE);
        setState(1363);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::L_STRING) {
          setState(1355);
          jsonPair();
          setState(1360);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == KqlParser::P_COMMA) {
            setState(1356);
            match(KqlParser::P_COMMA);
            setState(1357);
            jsonPair();
            setState(1362);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(1365);
        match(KqlParser::P_RBRACE);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- JsonPairContext ------------------------------------------------------------------

KqlParser::JsonPairContext::JsonPairContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::JsonPairContext::L_STRING() {
  return getToken(KqlParser::L_STRING, 0);
}

tree::TerminalNode* KqlParser::JsonPairContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::JsonValueContext* KqlParser::JsonPairContext::jsonValue() {
  return getRuleContext<KqlParser::JsonValueContext>(0);
}


size_t KqlParser::JsonPairContext::getRuleIndex() const {
  return KqlParser::RuleJsonPair;
}


KqlParser::JsonPairContext* KqlParser::jsonPair() {
  JsonPairContext *_localctx = _tracker.createInstance<JsonPairContext>(_ctx, getState());
  enterRule(_localctx, 214, KqlParser::RuleJsonPair);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1368);
    match(KqlParser::L_STRING);
    setState(1369);
    match(KqlParser::P_COLON);
    setState(1370);
    jsonValue();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

// Static vars and initialization.
std::vector<dfa::DFA> KqlParser::_decisionToDFA;
atn::PredictionContextCache KqlParser::_sharedContextCache;

// We own the ATN which in turn owns the ATN states.
atn::ATN KqlParser::_atn;
std::vector<uint16_t> KqlParser::_serializedATN;

std::vector<std::string> KqlParser::_ruleNames = {
  "query", "statement", "letStatement", "functionDeclaration", "functionBody", 
  "parameters", "parameter", "setStatement", "declareStatement", "aliasStatement", 
  "restrictStatement", "pipeline", "stages", "headOperator", "stage", "operatorParameter", 
  "whereOperator", "extendOperator", "projectOperator", "projectAwayOperator", 
  "projectRenameOperator", "projectReorderOperator", "columnPattern", "orderedPattern", 
  "summarizeOperator", "byClause", "joinOperator", "lookupOperator", "tableOperand", 
  "onClause", "unionOperator", "unionMember", "distinctOperator", "distinctColumn", 
  "topOperator", "takeOperator", "sortOperator", "orderedExpression", "countOperator", 
  "mvExpandOperator", "mvApplyOperator", "expansions", "expansion", "parseOperator", 
  "parsePart", "parseKvOperator", "evaluateOperator", "invokeOperator", 
  "renderOperator", "renderProperty", "propertyClause", "property", "makeSeriesOperator", 
  "seriesColumn", "asOperator", "serializeOperator", "getschemaOperator", 
  "sampleOperator", "sampleDistinctOperator", "topNestedOperator", "topNestedLevel", 
  "topHittersOperator", "partitionOperator", "forkOperator", "forkBranch", 
  "facetOperator", "reduceOperator", "consumeOperator", "printOperator", 
  "rangeOperator", "searchOperator", "searchPredicate", "findOperator", 
  "findColumn", "tableList", "opaqueOperator", "macroExpandOperator", "opaque", 
  "opaqueElement", "opaqueInner", "namedExpressions", "namedExpression", 
  "expression", "tail", "valueList", "operand", "selector", "primary", "arguments", 
  "argument", "datatable", "externaldata", "entityGroup", "clientParameter", 
  "rowSchema", "schemaColumn", "typeName", "name", "declaredName", "bracketedName", 
  "literal", "signedLiteral", "stringLiteral", "typeofLiteral", "typeofItem", 
  "dynamicLiteral", "jsonValue", "jsonPair"
};

std::vector<std::string> KqlParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "'access'", "'alias'", "'bin'", 
  "'consume'", "'count'", "'database'", "'declare'", "'default'", "'distinct'", 
  "'entity_group'", "'evaluate'", "'extend'", "'facet'", "'filter'", "'fork'", 
  "'from'", "'getschema'", "'id'", "'join'", "'let'", "'limit'", "'lookup'", 
  "'mvapply'", "'mvexpand'", "'nulls'", "'on'", "'order'", "'pack'", "'parse'", 
  "'partition'", "'pattern'", "'query_parameters'", "'range'", "'reduce'", 
  "'regex'", "'render'", "'restrict'", "'scan'", "'serialize'", "'sort'", 
  "'step'", "'summarize'", "'take'", "'top'", "'typeof'", "'view'", "'with'", 
  "'and'", "'as'", "'asc'", "'between'", "'by'", "'contains'", "'contains_cs'", 
  "'containscs'", "'datatable'", "'desc'", "'dynamic'", "'endswith'", "'endswith_cs'", 
  "'external_data'", "'externaldata'", "'find'", "'first'", "'has'", "'has_all'", 
  "'has_any'", "'has_cs'", "'hasprefix'", "'hasprefix_cs'", "'hassuffix'", 
  "'hassuffix_cs'", "'in'", "'invoke'", "'kind'", "'last'", "'like'", "'likecs'", 
  "'materialize'", "'notcontains'", "'notcontainscs'", "'notlike'", "'notlikecs'", 
  "'of'", "'or'", "'others'", "'print'", "'project'", "'sample'", "'search'", 
  "'set'", "'startswith'", "'startswith_cs'", "'to'", "'toscalar'", "'totable'", 
  "'union'", "'where'", "'with_source'", "'withsource'", "'assert-schema'", 
  "'granny-asc'", "'granny-desc'", "'graph-mark-components'", "'graph-match'", 
  "'graph-shortest-paths'", "'graph-to-table'", "'graph-where-edges'", "'graph-where-nodes'", 
  "'macro-expand'", "'make-graph'", "'make-series'", "'mv-apply'", "'mv-expand'", 
  "'parse-kv'", "'parse-where'", "'project-away'", "'project-by-names'", 
  "'project-keep'", "'project-rename'", "'project-reorder'", "'project-smart'", 
  "'sample-distinct'", "'top-hitters'", "'top-nested'", "'__partitionby'", 
  "'__executeAndCache'", "'__projectAway'", "'__contextual_datatable'", 
  "'!between'", "'!contains'", "'!contains_cs'", "'!endswith'", "'!endswith_cs'", 
  "'!has'", "'!has_cs'", "'!hasprefix'", "'!hasprefix_cs'", "'!hassuffix'", 
  "'!hassuffix_cs'", "'!in'", "'!startswith'", "'!startswith_cs'", "'in~'", 
  "'!in~'", "'matches regex'", "", "", "", "", "", "", "", "", "", "", "", 
  "", "", "", "", "'('", "')'", "'['", "']'", "'{'", "'}'", "'|'", "';'", 
  "','", "'..'", "'.'", "':'", "'='", "'=>'", "'=='", "'!='", "'<>'", "'<'", 
  "'<='", "'>'", "'>='", "'=~'", "'!~'", "'+'", "'-'", "'*'", "'/'", "'%'"
};

std::vector<std::string> KqlParser::_symbolicNames = {
  "", "P_LBRACKET_NAME", "P_LBRACKET_DECLARED", "K_WITH_PROPERTIES", "N_DECLARED", 
  "N_PARAMETER", "N_WILDCARD", "P_LPAREN_FUNCTION", "P_LPAREN_NAMES", "P_LPAREN_STAGES", 
  "K_IN_RANGE", "K_ACCESS", "K_ALIAS", "K_BIN", "K_CONSUME", "K_COUNT", 
  "K_DATABASE", "K_DECLARE", "K_DEFAULT", "K_DISTINCT", "K_ENTITY_GROUP", 
  "K_EVALUATE", "K_EXTEND", "K_FACET", "K_FILTER", "K_FORK", "K_FROM", "K_GETSCHEMA", 
  "K_ID", "K_JOIN", "K_LET", "K_LIMIT", "K_LOOKUP", "K_MVAPPLY", "K_MVEXPAND", 
  "K_NULLS", "K_ON", "K_ORDER", "K_PACK", "K_PARSE", "K_PARTITION", "K_PATTERN", 
  "K_QUERY_PARAMETERS", "K_RANGE", "K_REDUCE", "K_REGEX", "K_RENDER", "K_RESTRICT", 
  "K_SCAN", "K_SERIALIZE", "K_SORT", "K_STEP", "K_SUMMARIZE", "K_TAKE", 
  "K_TOP", "K_TYPEOF", "K_VIEW", "K_WITH", "K_AND", "K_AS", "K_ASC", "K_BETWEEN", 
  "K_BY", "K_CONTAINS", "K_CONTAINS_CS", "K_CONTAINSCS", "K_DATATABLE", 
  "K_DESC", "K_DYNAMIC", "K_ENDSWITH", "K_ENDSWITH_CS", "K_EXTERNAL_DATA", 
  "K_EXTERNALDATA", "K_FIND", "K_FIRST", "K_HAS", "K_HAS_ALL", "K_HAS_ANY", 
  "K_HAS_CS", "K_HASPREFIX", "K_HASPREFIX_CS", "K_HASSUFFIX", "K_HASSUFFIX_CS", 
  "K_IN", "K_INVOKE", "K_KIND", "K_LAST", "K_LIKE", "K_LIKECS", "K_MATERIALIZE", 
  "K_NOTCONTAINS", "K_NOTCONTAINSCS", "K_NOTLIKE", "K_NOTLIKECS", "K_OF", 
  "K_OR", "K_OTHERS", "K_PRINT", "K_PROJECT", "K_SAMPLE", "K_SEARCH", "K_SET", 
  "K_STARTSWITH", "K_STARTSWITH_CS", "K_TO", "K_TOSCALAR", "K_TOTABLE", 
  "K_UNION", "K_WHERE", "K_WITH_SOURCE", "K_WITHSOURCE", "K_ASSERT_SCHEMA", 
  "K_GRANNY_ASC", "K_GRANNY_DESC", "K_GRAPH_MARK_COMPONENTS", "K_GRAPH_MATCH", 
  "K_GRAPH_SHORTEST_PATHS", "K_GRAPH_TO_TABLE", "K_GRAPH_WHERE_EDGES", "K_GRAPH_WHERE_NODES", 
  "K_MACRO_EXPAND", "K_MAKE_GRAPH", "K_MAKE_SERIES", "K_MV_APPLY", "K_MV_EXPAND", 
  "K_PARSE_KV", "K_PARSE_WHERE", "K_PROJECT_AWAY", "K_PROJECT_BY_NAMES", 
  "K_PROJECT_KEEP", "K_PROJECT_RENAME", "K_PROJECT_REORDER", "K_PROJECT_SMART", 
  "K_SAMPLE_DISTINCT", "K_TOP_HITTERS", "K_TOP_NESTED", "K_PARTITIONBY", 
  "K_EXECUTEANDCACHE", "K_PROJECTAWAY", "K_CONTEXTUAL_DATATABLE", "K_NOT_BETWEEN", 
  "K_NOT_CONTAINS", "K_NOT_CONTAINS_CS", "K_NOT_ENDSWITH", "K_NOT_ENDSWITH_CS", 
  "K_NOT_HAS", "K_NOT_HAS_CS", "K_NOT_HASPREFIX", "K_NOT_HASPREFIX_CS", 
  "K_NOT_HASSUFFIX", "K_NOT_HASSUFFIX_CS", "K_NOT_IN", "K_NOT_STARTSWITH", 
  "K_NOT_STARTSWITH_CS", "K_IN_CI", "K_NOT_IN_CI", "K_MATCHES_REGEX", "K_TYPE", 
  "K_SOFT_RESERVED", "K_RESERVED", "L_BOOL", "L_DATETIME", "L_TIMESPAN", 
  "L_LONG", "L_INT", "L_REAL", "L_DECIMAL", "L_GUID", "L_STRING", "L_UNTERMINATED", 
  "N_HINT", "N_IDENTIFIER", "P_LPAREN", "P_RPAREN", "P_LBRACKET", "P_RBRACKET", 
  "P_LBRACE", "P_RBRACE", "P_PIPE", "P_SEMICOLON", "P_COMMA", "P_DOTDOT", 
  "P_DOT", "P_COLON", "P_ASSIGN", "P_ARROW", "O_EQUAL", "O_NOT_EQUAL", "O_NOT_EQUAL_OLD", 
  "O_LESS", "O_LESS_EQUAL", "O_GREATER", "O_GREATER_EQUAL", "O_EQUAL_CI", 
  "O_NOT_EQUAL_CI", "O_PLUS", "O_MINUS", "O_STAR", "O_SLASH", "O_PERCENT", 
  "COMMENT", "SPACE", "UNKNOWN"
};

dfa::Vocabulary KqlParser::_vocabulary(_literalNames, _symbolicNames);

std::vector<std::string> KqlParser::_tokenNames;

KqlParser::Initializer::Initializer() {
	for (size_t i = 0; i < _symbolicNames.size(); ++i) {
		std::string name = _vocabulary.getLiteralName(i);
		if (name.empty()) {
			name = _vocabulary.getSymbolicName(i);
		}

		if (name.empty()) {
			_tokenNames.push_back("<INVALID>");
		} else {
      _tokenNames.push_back(name);
    }
	}

  _serializedATN = {
    0x3, 0x608b, 0xa72a, 0x8133, 0xb9ed, 0x417c, 0x3be7, 0x7786, 0x5964, 
    0x3, 0xcc, 0x55f, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
    0x9, 0x4, 0x4, 0x5, 0x9, 0x5, 0x4, 0x6, 0x9, 0x6, 0x4, 0x7, 0x9, 0x7, 
    0x4, 0x8, 0x9, 0x8, 0x4, 0x9, 0x9, 0x9, 0x4, 0xa, 0x9, 0xa, 0x4, 0xb, 
    0x9, 0xb, 0x4, 0xc, 0x9, 0xc, 0x4, 0xd, 0x9, 0xd, 0x4, 0xe, 0x9, 0xe, 
    0x4, 0xf, 0x9, 0xf, 0x4, 0x10, 0x9, 0x10, 0x4, 0x11, 0x9, 0x11, 0x4, 
    0x12, 0x9, 0x12, 0x4, 0x13, 0x9, 0x13, 0x4, 0x14, 0x9, 0x14, 0x4, 0x15, 
    0x9, 0x15, 0x4, 0x16, 0x9, 0x16, 0x4, 0x17, 0x9, 0x17, 0x4, 0x18, 0x9, 
    0x18, 0x4, 0x19, 0x9, 0x19, 0x4, 0x1a, 0x9, 0x1a, 0x4, 0x1b, 0x9, 0x1b, 
    0x4, 0x1c, 0x9, 0x1c, 0x4, 0x1d, 0x9, 0x1d, 0x4, 0x1e, 0x9, 0x1e, 0x4, 
    0x1f, 0x9, 0x1f, 0x4, 0x20, 0x9, 0x20, 0x4, 0x21, 0x9, 0x21, 0x4, 0x22, 
    0x9, 0x22, 0x4, 0x23, 0x9, 0x23, 0x4, 0x24, 0x9, 0x24, 0x4, 0x25, 0x9, 
    0x25, 0x4, 0x26, 0x9, 0x26, 0x4, 0x27, 0x9, 0x27, 0x4, 0x28, 0x9, 0x28, 
    0x4, 0x29, 0x9, 0x29, 0x4, 0x2a, 0x9, 0x2a, 0x4, 0x2b, 0x9, 0x2b, 0x4, 
    0x2c, 0x9, 0x2c, 0x4, 0x2d, 0x9, 0x2d, 0x4, 0x2e, 0x9, 0x2e, 0x4, 0x2f, 
    0x9, 0x2f, 0x4, 0x30, 0x9, 0x30, 0x4, 0x31, 0x9, 0x31, 0x4, 0x32, 0x9, 
    0x32, 0x4, 0x33, 0x9, 0x33, 0x4, 0x34, 0x9, 0x34, 0x4, 0x35, 0x9, 0x35, 
    0x4, 0x36, 0x9, 0x36, 0x4, 0x37, 0x9, 0x37, 0x4, 0x38, 0x9, 0x38, 0x4, 
    0x39, 0x9, 0x39, 0x4, 0x3a, 0x9, 0x3a, 0x4, 0x3b, 0x9, 0x3b, 0x4, 0x3c, 
    0x9, 0x3c, 0x4, 0x3d, 0x9, 0x3d, 0x4, 0x3e, 0x9, 0x3e, 0x4, 0x3f, 0x9, 
    0x3f, 0x4, 0x40, 0x9, 0x40, 0x4, 0x41, 0x9, 0x41, 0x4, 0x42, 0x9, 0x42, 
    0x4, 0x43, 0x9, 0x43, 0x4, 0x44, 0x9, 0x44, 0x4, 0x45, 0x9, 0x45, 0x4, 
    0x46, 0x9, 0x46, 0x4, 0x47, 0x9, 0x47, 0x4, 0x48, 0x9, 0x48, 0x4, 0x49, 
    0x9, 0x49, 0x4, 0x4a, 0x9, 0x4a, 0x4, 0x4b, 0x9, 0x4b, 0x4, 0x4c, 0x9, 
    0x4c, 0x4, 0x4d, 0x9, 0x4d, 0x4, 0x4e, 0x9, 0x4e, 0x4, 0x4f, 0x9, 0x4f, 
    0x4, 0x50, 0x9, 0x50, 0x4, 0x51, 0x9, 0x51, 0x4, 0x52, 0x9, 0x52, 0x4, 
    0x53, 0x9, 0x53, 0x4, 0x54, 0x9, 0x54, 0x4, 0x55, 0x9, 0x55, 0x4, 0x56, 
    0x9, 0x56, 0x4, 0x57, 0x9, 0x57, 0x4, 0x58, 0x9, 0x58, 0x4, 0x59, 0x9, 
    0x59, 0x4, 0x5a, 0x9, 0x5a, 0x4, 0x5b, 0x9, 0x5b, 0x4, 0x5c, 0x9, 0x5c, 
    0x4, 0x5d, 0x9, 0x5d, 0x4, 0x5e, 0x9, 0x5e, 0x4, 0x5f, 0x9, 0x5f, 0x4, 
    0x60, 0x9, 0x60, 0x4, 0x61, 0x9, 0x61, 0x4, 0x62, 0x9, 0x62, 0x4, 0x63, 
    0x9, 0x63, 0x4, 0x64, 0x9, 0x64, 0x4, 0x65, 0x9, 0x65, 0x4, 0x66, 0x9, 
    0x66, 0x4, 0x67, 0x9, 0x67, 0x4, 0x68, 0x9, 0x68, 0x4, 0x69, 0x9, 0x69, 
    0x4, 0x6a, 0x9, 0x6a, 0x4, 0x6b, 0x9, 0x6b, 0x4, 0x6c, 0x9, 0x6c, 0x4, 
    0x6d, 0x9, 0x6d, 0x3, 0x2, 0x5, 0x2, 0xdc, 0xa, 0x2, 0x3, 0x2, 0x3, 
    0x2, 0x5, 0x2, 0xe0, 0xa, 0x2, 0x7, 0x2, 0xe2, 0xa, 0x2, 0xc, 0x2, 0xe, 
    0x2, 0xe5, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0xef, 0xa, 0x3, 0x3, 0x4, 0x3, 
    0x4, 0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0xf6, 0xa, 0x4, 0x3, 0x5, 
    0x5, 0x5, 0xf9, 0xa, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0xfd, 0xa, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x104, 0xa, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x108, 0xa, 0x6, 0x7, 0x6, 0x10a, 
    0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x10d, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x7, 0x7, 0x114, 0xa, 0x7, 0xc, 0x7, 0xe, 0x7, 
    0x117, 0xb, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x11d, 
    0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x122, 0xa, 0x8, 0x5, 
    0x8, 0x124, 0xa, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x5, 0x9, 0x12c, 0xa, 0x9, 0x5, 0x9, 0x12e, 0xa, 0x9, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x134, 0xa, 0xa, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x139, 0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x148, 0xa, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x7, 0xd, 0x14c, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x14f, 0xb, 
    0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 0x154, 0xa, 0xe, 0xc, 0xe, 
    0xe, 0xe, 0x157, 0xb, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x160, 0xa, 0xf, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 0x188, 0xa, 0x10, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 
    0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x194, 0xa, 0x11, 
    0x3, 0x12, 0x3, 0x12, 0x7, 0x12, 0x198, 0xa, 0x12, 0xc, 0x12, 0xe, 0x12, 
    0x19b, 0xb, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 0x1a0, 
    0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 0x3, 
    0x14, 0x3, 0x14, 0x5, 0x14, 0x1a9, 0xa, 0x14, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x7, 0x15, 0x1af, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 
    0x1b2, 0xb, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x1bb, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 
    0x1be, 0xb, 0x17, 0x5, 0x17, 0x1c0, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x5, 0x18, 0x1c5, 0xa, 0x18, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 
    0x1c9, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x1cd, 0xa, 0x1a, 
    0xc, 0x1a, 0xe, 0x1a, 0x1d0, 0xb, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1d3, 
    0xa, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1d6, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x1dd, 0xa, 0x1c, 0xc, 0x1c, 
    0xe, 0x1c, 0x1e0, 0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x5, 0x1c, 0x1e6, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x1ea, 
    0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x1ed, 0xb, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x7, 0x1f, 0x1f8, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x1fb, 0xb, 
    0x1f, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x1ff, 0xa, 0x20, 0xc, 0x20, 
    0xe, 0x20, 0x202, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 
    0x207, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x20a, 0xb, 0x20, 0x3, 0x21, 
    0x3, 0x21, 0x5, 0x21, 0x20e, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 
    0x212, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 0x215, 0xb, 0x22, 0x3, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 0x21a, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 
    0x21d, 0xb, 0x22, 0x3, 0x23, 0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x7, 0x24, 
    0x223, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x226, 0xb, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x22e, 
    0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x231, 0xb, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x237, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 
    0x23a, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 
    0x240, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x243, 0xb, 0x26, 0x3, 0x27, 
    0x3, 0x27, 0x5, 0x27, 0x247, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 
    0x24b, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x250, 
    0xa, 0x28, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x254, 0xa, 0x29, 0xc, 0x29, 
    0xe, 0x29, 0x257, 0xb, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x2a, 0x3, 0x2a, 
    0x7, 0x2a, 0x25d, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x260, 0xb, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x26b, 0xa, 0x2b, 0xc, 0x2b, 
    0xe, 0x2b, 0x26e, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x272, 
    0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x277, 0xa, 0x2c, 
    0x3, 0x2d, 0x3, 0x2d, 0x7, 0x2d, 0x27b, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 
    0x27e, 0xb, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x6, 0x2d, 0x283, 
    0xa, 0x2d, 0xd, 0x2d, 0xe, 0x2d, 0x284, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x28d, 0xa, 0x2e, 0x5, 0x2e, 
    0x28f, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 
    0x5, 0x2f, 0x296, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x29a, 
    0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x29d, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x2a3, 0xa, 0x30, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x7, 0x32, 0x2af, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 
    0x2b2, 0xb, 0x32, 0x5, 0x32, 0x2b4, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x2ba, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 0x2c1, 0xa, 0x34, 0xc, 0x34, 
    0xe, 0x34, 0x2c4, 0xb, 0x34, 0x5, 0x34, 0x2c6, 0xa, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2cd, 0xa, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2d1, 0xa, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x7, 0x36, 0x2d5, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x2d8, 0xb, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x2dd, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x2e0, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2ea, 0xa, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2ee, 0xa, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x5, 0x36, 0x2f2, 0xa, 0x36, 0x3, 0x36, 0x5, 0x36, 0x2f5, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x2fb, 0xa, 0x37, 
    0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x2ff, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 
    0x302, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 
    0x308, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x30b, 0xb, 0x39, 0x3, 0x39, 
    0x5, 0x39, 0x30e, 0xa, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x312, 
    0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x315, 0xb, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 
    0x7, 0x3b, 0x319, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x31c, 0xb, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x322, 0xa, 0x3c, 
    0xc, 0x3c, 0xe, 0x3c, 0x325, 0xb, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x7, 0x3d, 0x32e, 0xa, 0x3d, 
    0xc, 0x3d, 0xe, 0x3d, 0x331, 0xb, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 
    0x335, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x5, 0x3e, 0x33d, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 
    0x3f, 0x348, 0xa, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x34c, 0xa, 
    0x40, 0xc, 0x40, 0xe, 0x40, 0x34f, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x5, 0x40, 0x35b, 0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 
    0x6, 0x41, 0x35f, 0xa, 0x41, 0xd, 0x41, 0xe, 0x41, 0x360, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x366, 0xa, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 
    0x43, 0x7, 0x43, 0x371, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x374, 0xb, 
    0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 
    0x37b, 0xa, 0x43, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x37f, 0xa, 0x44, 
    0xc, 0x44, 0xe, 0x44, 0x382, 0xb, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x38a, 0xa, 0x44, 0xc, 0x44, 
    0xe, 0x44, 0x38d, 0xb, 0x44, 0x5, 0x44, 0x38f, 0xa, 0x44, 0x3, 0x45, 
    0x3, 0x45, 0x7, 0x45, 0x393, 0xa, 0x45, 0xc, 0x45, 0xe, 0x45, 0x396, 
    0xb, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 
    0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x48, 0x3, 0x48, 0x7, 0x48, 0x3a6, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 
    0x3a9, 0xb, 0x48, 0x3, 0x48, 0x5, 0x48, 0x3ac, 0xa, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x3b4, 
    0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x3b7, 0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x3ba, 0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x3bf, 
    0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x3c5, 
    0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x3c8, 0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x3cb, 0xa, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x3d0, 
    0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x7, 
    0x4c, 0x3d7, 0xa, 0x4c, 0xc, 0x4c, 0xe, 0x4c, 0x3da, 0xb, 0x4c, 0x3, 
    0x4c, 0x3, 0x4c, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4e, 0x3, 0x4e, 
    0x3, 0x4e, 0x3, 0x4f, 0x7, 0x4f, 0x3e5, 0xa, 0x4f, 0xc, 0x4f, 0xe, 0x4f, 
    0x3e8, 0xb, 0x4f, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x7, 0x50, 0x3ed, 
    0xa, 0x50, 0xc, 0x50, 0xe, 0x50, 0x3f0, 0xb, 0x50, 0x3, 0x50, 0x3, 0x50, 
    0x3, 0x50, 0x7, 0x50, 0x3f5, 0xa, 0x50, 0xc, 0x50, 0xe, 0x50, 0x3f8, 
    0xb, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x7, 0x50, 0x3fd, 0xa, 0x50, 
    0xc, 0x50, 0xe, 0x50, 0x400, 0xb, 0x50, 0x3, 0x50, 0x5, 0x50, 0x403, 
    0xa, 0x50, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x408, 0xa, 0x51, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x7, 0x52, 0x40d, 0xa, 0x52, 0xc, 0x52, 
    0xe, 0x52, 0x410, 0xb, 0x52, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 
    0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x7, 0x53, 0x419, 0xa, 0x53, 0xc, 0x53, 
    0xe, 0x53, 0x41c, 0xb, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 
    0x421, 0xa, 0x53, 0x3, 0x53, 0x3, 0x53, 0x3, 0x54, 0x3, 0x54, 0x7, 0x54, 
    0x427, 0xa, 0x54, 0xc, 0x54, 0xe, 0x54, 0x42a, 0xb, 0x54, 0x3, 0x55, 
    0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 
    0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x55, 0x5, 0x55, 0x437, 0xa, 0x55, 
    0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x7, 0x56, 0x43d, 0xa, 0x56, 
    0xc, 0x56, 0xe, 0x56, 0x440, 0xb, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 
    0x6, 0x56, 0x445, 0xa, 0x56, 0xd, 0x56, 0xe, 0x56, 0x446, 0x3, 0x56, 
    0x3, 0x56, 0x7, 0x56, 0x44b, 0xa, 0x56, 0xc, 0x56, 0xe, 0x56, 0x44e, 
    0xb, 0x56, 0x5, 0x56, 0x450, 0xa, 0x56, 0x5, 0x56, 0x452, 0xa, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x3, 0x57, 0x5, 0x57, 0x457, 0xa, 0x57, 0x3, 0x57, 
    0x3, 0x57, 0x7, 0x57, 0x45b, 0xa, 0x57, 0xc, 0x57, 0xe, 0x57, 0x45e, 
    0xb, 0x57, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x463, 0xa, 0x58, 
    0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 
    0x58, 0x46b, 0xa, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 
    0x5, 0x58, 0x471, 0xa, 0x58, 0x3, 0x59, 0x3, 0x59, 0x5, 0x59, 0x475, 
    0xa, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 
    0x59, 0x3, 0x59, 0x3, 0x59, 0x7, 0x59, 0x47f, 0xa, 0x59, 0xc, 0x59, 
    0xe, 0x59, 0x482, 0xb, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 
    0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x3, 0x59, 0x5, 0x59, 0x48c, 0xa, 0x59, 
    0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x7, 0x5a, 0x492, 0xa, 0x5a, 
    0xc, 0x5a, 0xe, 0x5a, 0x495, 0xb, 0x5a, 0x5, 0x5a, 0x497, 0xa, 0x5a, 
    0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x7, 
    0x5c, 0x49f, 0xa, 0x5c, 0xc, 0x5c, 0xe, 0x5c, 0x4a2, 0xb, 0x5c, 0x3, 
    0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x5, 0x5c, 0x4a9, 
    0xa, 0x5c, 0x7, 0x5c, 0x4ab, 0xa, 0x5c, 0xc, 0x5c, 0xe, 0x5c, 0x4ae, 
    0xb, 0x5c, 0x5, 0x5c, 0x4b0, 0xa, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5d, 
    0x3, 0x5d, 0x7, 0x5d, 0x4b6, 0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x4b9, 
    0xb, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x7, 
    0x5d, 0x4c0, 0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x4c3, 0xb, 0x5d, 0x3, 
    0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x3, 0x5d, 0x7, 0x5d, 
    0x4cb, 0xa, 0x5d, 0xc, 0x5d, 0xe, 0x5d, 0x4ce, 0xb, 0x5d, 0x5, 0x5d, 
    0x4d0, 0xa, 0x5d, 0x3, 0x5d, 0x5, 0x5d, 0x4d3, 0xa, 0x5d, 0x3, 0x5e, 
    0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x7, 0x5e, 0x4da, 0xa, 0x5e, 
    0xc, 0x5e, 0xe, 0x5e, 0x4dd, 0xb, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5f, 
    0x3, 0x5f, 0x3, 0x5f, 0x3, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 
    0x60, 0x5, 0x60, 0x4e9, 0xa, 0x60, 0x7, 0x60, 0x4eb, 0xa, 0x60, 0xc, 
    0x60, 0xe, 0x60, 0x4ee, 0xb, 0x60, 0x5, 0x60, 0x4f0, 0xa, 0x60, 0x3, 
    0x60, 0x3, 0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 
    0x5, 0x61, 0x4f9, 0xa, 0x61, 0x3, 0x62, 0x3, 0x62, 0x3, 0x63, 0x3, 0x63, 
    0x5, 0x63, 0x4ff, 0xa, 0x63, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 0x3, 0x64, 
    0x5, 0x64, 0x505, 0xa, 0x64, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 
    0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x5, 0x66, 0x516, 
    0xa, 0x66, 0x3, 0x67, 0x5, 0x67, 0x519, 0xa, 0x67, 0x3, 0x67, 0x3, 0x67, 
    0x3, 0x68, 0x6, 0x68, 0x51e, 0xa, 0x68, 0xd, 0x68, 0xe, 0x68, 0x51f, 
    0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x7, 0x69, 0x527, 
    0xa, 0x69, 0xc, 0x69, 0xe, 0x69, 0x52a, 0xb, 0x69, 0x3, 0x69, 0x3, 0x69, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x5, 0x6a, 0x533, 
    0xa, 0x6a, 0x5, 0x6a, 0x535, 0xa, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6b, 
    0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6c, 0x5, 0x6c, 0x53d, 0xa, 0x6c, 0x3, 0x6c, 
    0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x7, 0x6c, 0x545, 
    0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x548, 0xb, 0x6c, 0x5, 0x6c, 0x54a, 
    0xa, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x7, 
    0x6c, 0x551, 0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x554, 0xb, 0x6c, 0x5, 
    0x6c, 0x556, 0xa, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x559, 0xa, 0x6c, 0x3, 
    0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x2, 0x2, 0x6e, 0x2, 
    0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 
    0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 
    0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 
    0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 
    0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 
    0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 
    0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa8, 0xaa, 0xac, 
    0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 
    0xc6, 0xc8, 0xca, 0xcc, 0xce, 0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0x2, 0x1a, 
    0x4, 0x2, 0x7, 0x7, 0xac, 0xac, 0x4, 0x2, 0x1a, 0x1a, 0x6e, 0x6e, 0x4, 
    0x2, 0x81, 0x81, 0x83, 0x83, 0x5, 0x2, 0x3e, 0x3e, 0x45, 0x45, 0x72, 
    0x73, 0x4, 0x2, 0x21, 0x21, 0x37, 0x37, 0x4, 0x2, 0x27, 0x27, 0x34, 
    0x34, 0x4, 0x2, 0x4c, 0x4c, 0x58, 0x58, 0x4, 0x2, 0x24, 0x24, 0x7e, 
    0x7e, 0x4, 0x2, 0x23, 0x23, 0x7d, 0x7d, 0x4, 0x2, 0x29, 0x29, 0x80, 
    0x80, 0x4, 0x2, 0x2a, 0x2a, 0x8a, 0x8a, 0x4, 0x2, 0xaf, 0xaf, 0xb3, 
    0xb3, 0x8, 0x2, 0x32, 0x32, 0x71, 0x71, 0x74, 0x79, 0x7b, 0x7b, 0x82, 
    0x82, 0x8b, 0x8c, 0x5, 0x2, 0x3, 0x4, 0x9, 0xb, 0xae, 0xb5, 0x4, 0x2, 
    0x9, 0xb, 0xae, 0xae, 0x4, 0x2, 0x3, 0x4, 0xb0, 0xb0, 0x10, 0x2, 0x3c, 
    0x3c, 0x41, 0x43, 0x47, 0x48, 0x4d, 0x4d, 0x50, 0x54, 0x59, 0x5a, 0x5c, 
    0x5f, 0x61, 0x61, 0x68, 0x69, 0x8f, 0x98, 0x9a, 0x9b, 0x9e, 0x9e, 0xb9, 
    0xb9, 0xbc, 0xc9, 0x6, 0x2, 0x4e, 0x4f, 0x55, 0x55, 0x99, 0x99, 0x9c, 
    0x9d, 0x4, 0x2, 0x3f, 0x3f, 0x8e, 0x8e, 0x3, 0x2, 0xc5, 0xc6, 0x4, 0x2, 
    0x5b, 0x5b, 0x6b, 0x6c, 0x3, 0x2, 0x49, 0x4a, 0x4, 0x2, 0x46, 0x46, 
    0x9f, 0x9f, 0x3, 0x2, 0xaa, 0xab, 0x2, 0x5e5, 0x2, 0xdb, 0x3, 0x2, 0x2, 
    0x2, 0x4, 0xee, 0x3, 0x2, 0x2, 0x2, 0x6, 0xf0, 0x3, 0x2, 0x2, 0x2, 0x8, 
    0xf8, 0x3, 0x2, 0x2, 0x2, 0xa, 0x101, 0x3, 0x2, 0x2, 0x2, 0xc, 0x110, 
    0x3, 0x2, 0x2, 0x2, 0xe, 0x118, 0x3, 0x2, 0x2, 0x2, 0x10, 0x125, 0x3, 
    0x2, 0x2, 0x2, 0x12, 0x12f, 0x3, 0x2, 0x2, 0x2, 0x14, 0x13a, 0x3, 0x2, 
    0x2, 0x2, 0x16, 0x140, 0x3, 0x2, 0x2, 0x2, 0x18, 0x147, 0x3, 0x2, 0x2, 
    0x2, 0x1a, 0x150, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x15f, 0x3, 0x2, 0x2, 0x2, 
    0x1e, 0x187, 0x3, 0x2, 0x2, 0x2, 0x20, 0x189, 0x3, 0x2, 0x2, 0x2, 0x22, 
    0x195, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1a3, 0x3, 0x2, 0x2, 0x2, 0x26, 0x1a6, 
    0x3, 0x2, 0x2, 0x2, 0x28, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x2a, 0x1b3, 0x3, 
    0x2, 0x2, 0x2, 0x2c, 0x1b6, 0x3, 0x2, 0x2, 0x2, 0x2e, 0x1c4, 0x3, 0x2, 
    0x2, 0x2, 0x30, 0x1c6, 0x3, 0x2, 0x2, 0x2, 0x32, 0x1ca, 0x3, 0x2, 0x2, 
    0x2, 0x34, 0x1d7, 0x3, 0x2, 0x2, 0x2, 0x36, 0x1da, 0x3, 0x2, 0x2, 0x2, 
    0x38, 0x1e7, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x3c, 
    0x1f3, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x1fc, 0x3, 0x2, 0x2, 0x2, 0x40, 0x20d, 
    0x3, 0x2, 0x2, 0x2, 0x42, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x44, 0x21e, 0x3, 
    0x2, 0x2, 0x2, 0x46, 0x220, 0x3, 0x2, 0x2, 0x2, 0x48, 0x22b, 0x3, 0x2, 
    0x2, 0x2, 0x4a, 0x234, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x244, 0x3, 0x2, 0x2, 
    0x2, 0x4e, 0x24c, 0x3, 0x2, 0x2, 0x2, 0x50, 0x251, 0x3, 0x2, 0x2, 0x2, 
    0x52, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x54, 0x267, 0x3, 0x2, 0x2, 0x2, 0x56, 
    0x273, 0x3, 0x2, 0x2, 0x2, 0x58, 0x278, 0x3, 0x2, 0x2, 0x2, 0x5a, 0x28e, 
    0x3, 0x2, 0x2, 0x2, 0x5c, 0x290, 0x3, 0x2, 0x2, 0x2, 0x5e, 0x297, 0x3, 
    0x2, 0x2, 0x2, 0x60, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x62, 0x2a8, 0x3, 0x2, 
    0x2, 0x2, 0x64, 0x2b5, 0x3, 0x2, 0x2, 0x2, 0x66, 0x2bb, 0x3, 0x2, 0x2, 
    0x2, 0x68, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x2d2, 0x3, 0x2, 0x2, 0x2, 
    0x6c, 0x2f6, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x2fc, 0x3, 0x2, 0x2, 0x2, 0x70, 
    0x305, 0x3, 0x2, 0x2, 0x2, 0x72, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x74, 0x316, 
    0x3, 0x2, 0x2, 0x2, 0x76, 0x31f, 0x3, 0x2, 0x2, 0x2, 0x78, 0x32a, 0x3, 
    0x2, 0x2, 0x2, 0x7a, 0x332, 0x3, 0x2, 0x2, 0x2, 0x7c, 0x341, 0x3, 0x2, 
    0x2, 0x2, 0x7e, 0x349, 0x3, 0x2, 0x2, 0x2, 0x80, 0x35c, 0x3, 0x2, 0x2, 
    0x2, 0x82, 0x365, 0x3, 0x2, 0x2, 0x2, 0x84, 0x36b, 0x3, 0x2, 0x2, 0x2, 
    0x86, 0x37c, 0x3, 0x2, 0x2, 0x2, 0x88, 0x390, 0x3, 0x2, 0x2, 0x2, 0x8a, 
    0x397, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x8e, 0x3a3, 
    0x3, 0x2, 0x2, 0x2, 0x90, 0x3af, 0x3, 0x2, 0x2, 0x2, 0x92, 0x3b1, 0x3, 
    0x2, 0x2, 0x2, 0x94, 0x3cc, 0x3, 0x2, 0x2, 0x2, 0x96, 0x3d1, 0x3, 0x2, 
    0x2, 0x2, 0x98, 0x3dd, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x3e0, 0x3, 0x2, 0x2, 
    0x2, 0x9c, 0x3e6, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x402, 0x3, 0x2, 0x2, 0x2, 
    0xa0, 0x407, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x409, 0x3, 0x2, 0x2, 0x2, 0xa4, 
    0x420, 0x3, 0x2, 0x2, 0x2, 0xa6, 0x424, 0x3, 0x2, 0x2, 0x2, 0xa8, 0x436, 
    0x3, 0x2, 0x2, 0x2, 0xaa, 0x438, 0x3, 0x2, 0x2, 0x2, 0xac, 0x456, 0x3, 
    0x2, 0x2, 0x2, 0xae, 0x470, 0x3, 0x2, 0x2, 0x2, 0xb0, 0x48b, 0x3, 0x2, 
    0x2, 0x2, 0xb2, 0x48d, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x49a, 0x3, 0x2, 0x2, 
    0x2, 0xb6, 0x49c, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x4b3, 0x3, 0x2, 0x2, 0x2, 
    0xba, 0x4d4, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x4e0, 0x3, 0x2, 0x2, 0x2, 0xbe, 
    0x4e4, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x4f8, 0x3, 0x2, 0x2, 0x2, 0xc2, 0x4fa, 
    0x3, 0x2, 0x2, 0x2, 0xc4, 0x4fe, 0x3, 0x2, 0x2, 0x2, 0xc6, 0x504, 0x3, 
    0x2, 0x2, 0x2, 0xc8, 0x506, 0x3, 0x2, 0x2, 0x2, 0xca, 0x515, 0x3, 0x2, 
    0x2, 0x2, 0xcc, 0x518, 0x3, 0x2, 0x2, 0x2, 0xce, 0x51d, 0x3, 0x2, 0x2, 
    0x2, 0xd0, 0x521, 0x3, 0x2, 0x2, 0x2, 0xd2, 0x534, 0x3, 0x2, 0x2, 0x2, 
    0xd4, 0x536, 0x3, 0x2, 0x2, 0x2, 0xd6, 0x558, 0x3, 0x2, 0x2, 0x2, 0xd8, 
    0x55a, 0x3, 0x2, 0x2, 0x2, 0xda, 0xdc, 0x5, 0x4, 0x3, 0x2, 0xdb, 0xda, 
    0x3, 0x2, 0x2, 0x2, 0xdb, 0xdc, 0x3, 0x2, 0x2, 0x2, 0xdc, 0xe3, 0x3, 
    0x2, 0x2, 0x2, 0xdd, 0xdf, 0x7, 0xb5, 0x2, 0x2, 0xde, 0xe0, 0x5, 0x4, 
    0x3, 0x2, 0xdf, 0xde, 0x3, 0x2, 0x2, 0x2, 0xdf, 0xe0, 0x3, 0x2, 0x2, 
    0x2, 0xe0, 0xe2, 0x3, 0x2, 0x2, 0x2, 0xe1, 0xdd, 0x3, 0x2, 0x2, 0x2, 
    0xe2, 0xe5, 0x3, 0x2, 0x2, 0x2, 0xe3, 0xe1, 0x3, 0x2, 0x2, 0x2, 0xe3, 
    0xe4, 0x3, 0x2, 0x2, 0x2, 0xe4, 0xe6, 0x3, 0x2, 0x2, 0x2, 0xe5, 0xe3, 
    0x3, 0x2, 0x2, 0x2, 0xe6, 0xe7, 0x7, 0x2, 0x2, 0x3, 0xe7, 0x3, 0x3, 
    0x2, 0x2, 0x2, 0xe8, 0xef, 0x5, 0x6, 0x4, 0x2, 0xe9, 0xef, 0x5, 0x10, 
    0x9, 0x2, 0xea, 0xef, 0x5, 0x12, 0xa, 0x2, 0xeb, 0xef, 0x5, 0x14, 0xb, 
    0x2, 0xec, 0xef, 0x5, 0x16, 0xc, 0x2, 0xed, 0xef, 0x5, 0x18, 0xd, 0x2, 
    0xee, 0xe8, 0x3, 0x2, 0x2, 0x2, 0xee, 0xe9, 0x3, 0x2, 0x2, 0x2, 0xee, 
    0xea, 0x3, 0x2, 0x2, 0x2, 0xee, 0xeb, 0x3, 0x2, 0x2, 0x2, 0xee, 0xec, 
    0x3, 0x2, 0x2, 0x2, 0xee, 0xed, 0x3, 0x2, 0x2, 0x2, 0xef, 0x5, 0x3, 
    0x2, 0x2, 0x2, 0xf0, 0xf1, 0x7, 0x20, 0x2, 0x2, 0xf1, 0xf2, 0x5, 0xc6, 
    0x64, 0x2, 0xf2, 0xf5, 0x7, 0xba, 0x2, 0x2, 0xf3, 0xf6, 0x5, 0x8, 0x5, 
    0x2, 0xf4, 0xf6, 0x5, 0x18, 0xd, 0x2, 0xf5, 0xf3, 0x3, 0x2, 0x2, 0x2, 
    0xf5, 0xf4, 0x3, 0x2, 0x2, 0x2, 0xf6, 0x7, 0x3, 0x2, 0x2, 0x2, 0xf7, 
    0xf9, 0x7, 0x3a, 0x2, 0x2, 0xf8, 0xf7, 0x3, 0x2, 0x2, 0x2, 0xf8, 0xf9, 
    0x3, 0x2, 0x2, 0x2, 0xf9, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xfa, 0xfc, 0x7, 
    0x9, 0x2, 0x2, 0xfb, 0xfd, 0x5, 0xc, 0x7, 0x2, 0xfc, 0xfb, 0x3, 0x2, 
    0x2, 0x2, 0xfc, 0xfd, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xfe, 0x3, 0x2, 0x2, 
    0x2, 0xfe, 0xff, 0x7, 0xaf, 0x2, 0x2, 0xff, 0x100, 0x5, 0xa, 0x6, 0x2, 
    0x100, 0x9, 0x3, 0x2, 0x2, 0x2, 0x101, 0x103, 0x7, 0xb2, 0x2, 0x2, 0x102, 
    0x104, 0x5, 0x4, 0x3, 0x2, 0x103, 0x102, 0x3, 0x2, 0x2, 0x2, 0x103, 
    0x104, 0x3, 0x2, 0x2, 0x2, 0x104, 0x10b, 0x3, 0x2, 0x2, 0x2, 0x105, 
    0x107, 0x7, 0xb5, 0x2, 0x2, 0x106, 0x108, 0x5, 0x4, 0x3, 0x2, 0x107, 
    0x106, 0x3, 0x2, 0x2, 0x2, 0x107, 0x108, 0x3, 0x2, 0x2, 0x2, 0x108, 
    0x10a, 0x3, 0x2, 0x2, 0x2, 0x109, 0x105, 0x3, 0x2, 0x2, 0x2, 0x10a, 
    0x10d, 0x3, 0x2, 0x2, 0x2, 0x10b, 0x109, 0x3, 0x2, 0x2, 0x2, 0x10b, 
    0x10c, 0x3, 0x2, 0x2, 0x2, 0x10c, 0x10e, 0x3, 0x2, 0x2, 0x2, 0x10d, 
    0x10b, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10f, 0x7, 0xb3, 0x2, 0x2, 0x10f, 
    0xb, 0x3, 0x2, 0x2, 0x2, 0x110, 0x115, 0x5, 0xe, 0x8, 0x2, 0x111, 0x112, 
    0x7, 0xb6, 0x2, 0x2, 0x112, 0x114, 0x5, 0xe, 0x8, 0x2, 0x113, 0x111, 
    0x3, 0x2, 0x2, 0x2, 0x114, 0x117, 0x3, 0x2, 0x2, 0x2, 0x115, 0x113, 
    0x3, 0x2, 0x2, 0x2, 0x115, 0x116, 0x3, 0x2, 0x2, 0x2, 0x116, 0xd, 0x3, 
    0x2, 0x2, 0x2, 0x117, 0x115, 0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x5, 
    0xc4, 0x63, 0x2, 0x119, 0x11c, 0x7, 0xb9, 0x2, 0x2, 0x11a, 0x11d, 0x5, 
    0xc2, 0x62, 0x2, 0x11b, 0x11d, 0x5, 0xbe, 0x60, 0x2, 0x11c, 0x11a, 0x3, 
    0x2, 0x2, 0x2, 0x11c, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x11d, 0x123, 0x3, 
    0x2, 0x2, 0x2, 0x11e, 0x121, 0x7, 0xba, 0x2, 0x2, 0x11f, 0x122, 0x5, 
    0xcc, 0x67, 0x2, 0x120, 0x122, 0x5, 0xc4, 0x63, 0x2, 0x121, 0x11f, 0x3, 
    0x2, 0x2, 0x2, 0x121, 0x120, 0x3, 0x2, 0x2, 0x2, 0x122, 0x124, 0x3, 
    0x2, 0x2, 0x2, 0x123, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 0x3, 
    0x2, 0x2, 0x2, 0x124, 0xf, 0x3, 0x2, 0x2, 0x2, 0x125, 0x12d, 0x7, 0x67, 
    0x2, 0x2, 0x126, 0x12e, 0x5, 0xc4, 0x63, 0x2, 0x127, 0x128, 0x5, 0xc6, 
    0x64, 0x2, 0x128, 0x12b, 0x7, 0xba, 0x2, 0x2, 0x129, 0x12c, 0x5, 0xcc, 
    0x67, 0x2, 0x12a, 0x12c, 0x5, 0xc4, 0x63, 0x2, 0x12b, 0x129, 0x3, 0x2, 
    0x2, 0x2, 0x12b, 0x12a, 0x3, 0x2, 0x2, 0x2, 0x12c, 0x12e, 0x3, 0x2, 
    0x2, 0x2, 0x12d, 0x126, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x127, 0x3, 0x2, 
    0x2, 0x2, 0x12e, 0x11, 0x3, 0x2, 0x2, 0x2, 0x12f, 0x138, 0x7, 0x13, 
    0x2, 0x2, 0x130, 0x131, 0x7, 0x2c, 0x2, 0x2, 0x131, 0x133, 0x7, 0xae, 
    0x2, 0x2, 0x132, 0x134, 0x5, 0xc, 0x7, 0x2, 0x133, 0x132, 0x3, 0x2, 
    0x2, 0x2, 0x133, 0x134, 0x3, 0x2, 0x2, 0x2, 0x134, 0x135, 0x3, 0x2, 
    0x2, 0x2, 0x135, 0x139, 0x7, 0xaf, 0x2, 0x2, 0x136, 0x137, 0x7, 0x2b, 
    0x2, 0x2, 0x137, 0x139, 0x5, 0x9c, 0x4f, 0x2, 0x138, 0x130, 0x3, 0x2, 
    0x2, 0x2, 0x138, 0x136, 0x3, 0x2, 0x2, 0x2, 0x139, 0x13, 0x3, 0x2, 0x2, 
    0x2, 0x13a, 0x13b, 0x7, 0xe, 0x2, 0x2, 0x13b, 0x13c, 0x7, 0x12, 0x2, 
    0x2, 0x13c, 0x13d, 0x5, 0xc6, 0x64, 0x2, 0x13d, 0x13e, 0x7, 0xba, 0x2, 
    0x2, 0x13e, 0x13f, 0x5, 0xa6, 0x54, 0x2, 0x13f, 0x15, 0x3, 0x2, 0x2, 
    0x2, 0x140, 0x141, 0x7, 0x31, 0x2, 0x2, 0x141, 0x142, 0x7, 0xd, 0x2, 
    0x2, 0x142, 0x143, 0x7, 0x6a, 0x2, 0x2, 0x143, 0x144, 0x5, 0x9c, 0x4f, 
    0x2, 0x144, 0x17, 0x3, 0x2, 0x2, 0x2, 0x145, 0x148, 0x5, 0xa6, 0x54, 
    0x2, 0x146, 0x148, 0x5, 0x1c, 0xf, 0x2, 0x147, 0x145, 0x3, 0x2, 0x2, 
    0x2, 0x147, 0x146, 0x3, 0x2, 0x2, 0x2, 0x148, 0x14d, 0x3, 0x2, 0x2, 
    0x2, 0x149, 0x14a, 0x7, 0xb4, 0x2, 0x2, 0x14a, 0x14c, 0x5, 0x1e, 0x10, 
    0x2, 0x14b, 0x149, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14f, 0x3, 0x2, 0x2, 
    0x2, 0x14d, 0x14b, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x14e, 0x3, 0x2, 0x2, 
    0x2, 0x14e, 0x19, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x14d, 0x3, 0x2, 0x2, 0x2, 
    0x150, 0x155, 0x5, 0x1e, 0x10, 0x2, 0x151, 0x152, 0x7, 0xb4, 0x2, 0x2, 
    0x152, 0x154, 0x5, 0x1e, 0x10, 0x2, 0x153, 0x151, 0x3, 0x2, 0x2, 0x2, 
    0x154, 0x157, 0x3, 0x2, 0x2, 0x2, 0x155, 0x153, 0x3, 0x2, 0x2, 0x2, 
    0x155, 0x156, 0x3, 0x2, 0x2, 0x2, 0x156, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x157, 
    0x155, 0x3, 0x2, 0x2, 0x2, 0x158, 0x160, 0x5, 0x8a, 0x46, 0x2, 0x159, 
    0x160, 0x5, 0x8c, 0x47, 0x2, 0x15a, 0x160, 0x5, 0x8e, 0x48, 0x2, 0x15b, 
    0x160, 0x5, 0x92, 0x4a, 0x2, 0x15c, 0x160, 0x5, 0x3e, 0x20, 0x2, 0x15d, 
    0x160, 0x5, 0x5e, 0x30, 0x2, 0x15e, 0x160, 0x5, 0x9a, 0x4e, 0x2, 0x15f, 
    0x158, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x159, 0x3, 0x2, 0x2, 0x2, 0x15f, 
    0x15a, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x15b, 0x3, 0x2, 0x2, 0x2, 0x15f, 
    0x15c, 0x3, 0x2, 0x2, 0x2, 0x15f, 0x15d, 0x3, 0x2, 0x2, 0x2, 0x15f, 
    0x15e, 0x3, 0x2, 0x2, 0x2, 0x160, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x161, 0x188, 
    0x5, 0x22, 0x12, 0x2, 0x162, 0x188, 0x5, 0x24, 0x13, 0x2, 0x163, 0x188, 
    0x5, 0x26, 0x14, 0x2, 0x164, 0x188, 0x5, 0x28, 0x15, 0x2, 0x165, 0x188, 
    0x5, 0x2a, 0x16, 0x2, 0x166, 0x188, 0x5, 0x2c, 0x17, 0x2, 0x167, 0x188, 
    0x5, 0x32, 0x1a, 0x2, 0x168, 0x188, 0x5, 0x36, 0x1c, 0x2, 0x169, 0x188, 
    0x5, 0x38, 0x1d, 0x2, 0x16a, 0x188, 0x5, 0x3e, 0x20, 0x2, 0x16b, 0x188, 
    0x5, 0x42, 0x22, 0x2, 0x16c, 0x188, 0x5, 0x46, 0x24, 0x2, 0x16d, 0x188, 
    0x5, 0x48, 0x25, 0x2, 0x16e, 0x188, 0x5, 0x4a, 0x26, 0x2, 0x16f, 0x188, 
    0x5, 0x4e, 0x28, 0x2, 0x170, 0x188, 0x5, 0x50, 0x29, 0x2, 0x171, 0x188, 
    0x5, 0x52, 0x2a, 0x2, 0x172, 0x188, 0x5, 0x58, 0x2d, 0x2, 0x173, 0x188, 
    0x5, 0x5c, 0x2f, 0x2, 0x174, 0x188, 0x5, 0x5e, 0x30, 0x2, 0x175, 0x188, 
    0x5, 0x60, 0x31, 0x2, 0x176, 0x188, 0x5, 0x62, 0x32, 0x2, 0x177, 0x188, 
    0x5, 0x6a, 0x36, 0x2, 0x178, 0x188, 0x5, 0x8e, 0x48, 0x2, 0x179, 0x188, 
    0x5, 0x92, 0x4a, 0x2, 0x17a, 0x188, 0x5, 0x6e, 0x38, 0x2, 0x17b, 0x188, 
    0x5, 0x70, 0x39, 0x2, 0x17c, 0x188, 0x5, 0x72, 0x3a, 0x2, 0x17d, 0x188, 
    0x5, 0x74, 0x3b, 0x2, 0x17e, 0x188, 0x5, 0x76, 0x3c, 0x2, 0x17f, 0x188, 
    0x5, 0x78, 0x3d, 0x2, 0x180, 0x188, 0x5, 0x7c, 0x3f, 0x2, 0x181, 0x188, 
    0x5, 0x7e, 0x40, 0x2, 0x182, 0x188, 0x5, 0x80, 0x41, 0x2, 0x183, 0x188, 
    0x5, 0x84, 0x43, 0x2, 0x184, 0x188, 0x5, 0x86, 0x44, 0x2, 0x185, 0x188, 
    0x5, 0x88, 0x45, 0x2, 0x186, 0x188, 0x5, 0x98, 0x4d, 0x2, 0x187, 0x161, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x162, 0x3, 0x2, 0x2, 0x2, 0x187, 0x163, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x164, 0x3, 0x2, 0x2, 0x2, 0x187, 0x165, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x166, 0x3, 0x2, 0x2, 0x2, 0x187, 0x167, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x168, 0x3, 0x2, 0x2, 0x2, 0x187, 0x169, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x16a, 0x3, 0x2, 0x2, 0x2, 0x187, 0x16b, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x16c, 0x3, 0x2, 0x2, 0x2, 0x187, 0x16d, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x187, 0x16f, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x170, 0x3, 0x2, 0x2, 0x2, 0x187, 0x171, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x172, 0x3, 0x2, 0x2, 0x2, 0x187, 0x173, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x174, 0x3, 0x2, 0x2, 0x2, 0x187, 0x175, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x176, 0x3, 0x2, 0x2, 0x2, 0x187, 0x177, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x178, 0x3, 0x2, 0x2, 0x2, 0x187, 0x179, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x17a, 0x3, 0x2, 0x2, 0x2, 0x187, 0x17b, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x17c, 0x3, 0x2, 0x2, 0x2, 0x187, 0x17d, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x17e, 0x3, 0x2, 0x2, 0x2, 0x187, 0x17f, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x180, 0x3, 0x2, 0x2, 0x2, 0x187, 0x181, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x182, 0x3, 0x2, 0x2, 0x2, 0x187, 0x183, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x184, 0x3, 0x2, 0x2, 0x2, 0x187, 0x185, 
    0x3, 0x2, 0x2, 0x2, 0x187, 0x186, 0x3, 0x2, 0x2, 0x2, 0x188, 0x1f, 0x3, 
    0x2, 0x2, 0x2, 0x189, 0x18a, 0x9, 0x2, 0x2, 0x2, 0x18a, 0x193, 0x7, 
    0xba, 0x2, 0x2, 0x18b, 0x194, 0x5, 0xc4, 0x63, 0x2, 0x18c, 0x194, 0x7, 
    0xa5, 0x2, 0x2, 0x18d, 0x194, 0x7, 0xa7, 0x2, 0x2, 0x18e, 0x194, 0x7, 
    0xa2, 0x2, 0x2, 0x18f, 0x194, 0x7, 0xa4, 0x2, 0x2, 0x190, 0x194, 0x7, 
    0xa6, 0x2, 0x2, 0x191, 0x194, 0x7, 0xaa, 0x2, 0x2, 0x192, 0x194, 0x7, 
    0xab, 0x2, 0x2, 0x193, 0x18b, 0x3, 0x2, 0x2, 0x2, 0x193, 0x18c, 0x3, 
    0x2, 0x2, 0x2, 0x193, 0x18d, 0x3, 0x2, 0x2, 0x2, 0x193, 0x18e, 0x3, 
    0x2, 0x2, 0x2, 0x193, 0x18f, 0x3, 0x2, 0x2, 0x2, 0x193, 0x190, 0x3, 
    0x2, 0x2, 0x2, 0x193, 0x191, 0x3, 0x2, 0x2, 0x2, 0x193, 0x192, 0x3, 
    0x2, 0x2, 0x2, 0x194, 0x21, 0x3, 0x2, 0x2, 0x2, 0x195, 0x199, 0x9, 0x3, 
    0x2, 0x2, 0x196, 0x198, 0x5, 0x20, 0x11, 0x2, 0x197, 0x196, 0x3, 0x2, 
    0x2, 0x2, 0x198, 0x19b, 0x3, 0x2, 0x2, 0x2, 0x199, 0x197, 0x3, 0x2, 
    0x2, 0x2, 0x199, 0x19a, 0x3, 0x2, 0x2, 0x2, 0x19a, 0x19f, 0x3, 0x2, 
    0x2, 0x2, 0x19b, 0x199, 0x3, 0x2, 0x2, 0x2, 0x19c, 0x19d, 0x5, 0xc6, 
    0x64, 0x2, 0x19d, 0x19e, 0x7, 0xba, 0x2, 0x2, 0x19e, 0x1a0, 0x3, 0x2, 
    0x2, 0x2, 0x19f, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x19f, 0x1a0, 0x3, 0x2, 
    0x2, 0x2, 0x1a0, 0x1a1, 0x3, 0x2, 0x2, 0x2, 0x1a1, 0x1a2, 0x5, 0xa6, 
    0x54, 0x2, 0x1a2, 0x23, 0x3, 0x2, 0x2, 0x2, 0x1a3, 0x1a4, 0x7, 0x18, 
    0x2, 0x2, 0x1a4, 0x1a5, 0x5, 0xa2, 0x52, 0x2, 0x1a5, 0x25, 0x3, 0x2, 
    0x2, 0x2, 0x1a6, 0x1a8, 0x7, 0x64, 0x2, 0x2, 0x1a7, 0x1a9, 0x5, 0xa2, 
    0x52, 0x2, 0x1a8, 0x1a7, 0x3, 0x2, 0x2, 0x2, 0x1a8, 0x1a9, 0x3, 0x2, 
    0x2, 0x2, 0x1a9, 0x27, 0x3, 0x2, 0x2, 0x2, 0x1aa, 0x1ab, 0x9, 0x4, 0x2, 
    0x2, 0x1ab, 0x1b0, 0x5, 0x2e, 0x18, 0x2, 0x1ac, 0x1ad, 0x7, 0xb6, 0x2, 
    0x2, 0x1ad, 0x1af, 0x5, 0x2e, 0x18, 0x2, 0x1ae, 0x1ac, 0x3, 0x2, 0x2, 
    0x2, 0x1af, 0x1b2, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1ae, 0x3, 0x2, 0x2, 
    0x2, 0x1b0, 0x1b1, 0x3, 0x2, 0x2, 0x2, 0x1b1, 0x29, 0x3, 0x2, 0x2, 0x2, 
    0x1b2, 0x1b0, 0x3, 0x2, 0x2, 0x2, 0x1b3, 0x1b4, 0x7, 0x84, 0x2, 0x2, 
    0x1b4, 0x1b5, 0x5, 0xa2, 0x52, 0x2, 0x1b5, 0x2b, 0x3, 0x2, 0x2, 0x2, 
    0x1b6, 0x1bf, 0x7, 0x85, 0x2, 0x2, 0x1b7, 0x1bc, 0x5, 0x30, 0x19, 0x2, 
    0x1b8, 0x1b9, 0x7, 0xb6, 0x2, 0x2, 0x1b9, 0x1bb, 0x5, 0x30, 0x19, 0x2, 
    0x1ba, 0x1b8, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1be, 0x3, 0x2, 0x2, 0x2, 
    0x1bc, 0x1ba, 0x3, 0x2, 0x2, 0x2, 0x1bc, 0x1bd, 0x3, 0x2, 0x2, 0x2, 
    0x1bd, 0x1c0, 0x3, 0x2, 0x2, 0x2, 0x1be, 0x1bc, 0x3, 0x2, 0x2, 0x2, 
    0x1bf, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1bf, 0x1c0, 0x3, 0x2, 0x2, 0x2, 
    0x1c0, 0x2d, 0x3, 0x2, 0x2, 0x2, 0x1c1, 0x1c5, 0x5, 0xc4, 0x63, 0x2, 
    0x1c2, 0x1c5, 0x7, 0x8, 0x2, 0x2, 0x1c3, 0x1c5, 0x7, 0xc7, 0x2, 0x2, 
    0x1c4, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c4, 0x1c2, 0x3, 0x2, 0x2, 0x2, 
    0x1c4, 0x1c3, 0x3, 0x2, 0x2, 0x2, 0x1c5, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1c6, 
    0x1c8, 0x5, 0x2e, 0x18, 0x2, 0x1c7, 0x1c9, 0x9, 0x5, 0x2, 0x2, 0x1c8, 
    0x1c7, 0x3, 0x2, 0x2, 0x2, 0x1c8, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1c9, 
    0x31, 0x3, 0x2, 0x2, 0x2, 0x1ca, 0x1ce, 0x7, 0x36, 0x2, 0x2, 0x1cb, 
    0x1cd, 0x5, 0x20, 0x11, 0x2, 0x1cc, 0x1cb, 0x3, 0x2, 0x2, 0x2, 0x1cd, 
    0x1d0, 0x3, 0x2, 0x2, 0x2, 0x1ce, 0x1cc, 0x3, 0x2, 0x2, 0x2, 0x1ce, 
    0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1cf, 0x1d2, 0x3, 0x2, 0x2, 0x2, 0x1d0, 
    0x1ce, 0x3, 0x2, 0x2, 0x2, 0x1d1, 0x1d3, 0x5, 0xa2, 0x52, 0x2, 0x1d2, 
    0x1d1, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x1d3, 0x3, 0x2, 0x2, 0x2, 0x1d3, 
    0x1d5, 0x3, 0x2, 0x2, 0x2, 0x1d4, 0x1d6, 0x5, 0x34, 0x1b, 0x2, 0x1d5, 
    0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d5, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1d6, 
    0x33, 0x3, 0x2, 0x2, 0x2, 0x1d7, 0x1d8, 0x7, 0x40, 0x2, 0x2, 0x1d8, 
    0x1d9, 0x5, 0xa2, 0x52, 0x2, 0x1d9, 0x35, 0x3, 0x2, 0x2, 0x2, 0x1da, 
    0x1de, 0x7, 0x1f, 0x2, 0x2, 0x1db, 0x1dd, 0x5, 0x20, 0x11, 0x2, 0x1dc, 
    0x1db, 0x3, 0x2, 0x2, 0x2, 0x1dd, 0x1e0, 0x3, 0x2, 0x2, 0x2, 0x1de, 
    0x1dc, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x1df, 0x3, 0x2, 0x2, 0x2, 0x1df, 
    0x1e1, 0x3, 0x2, 0x2, 0x2, 0x1e0, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x1e1, 
    0x1e5, 0x5, 0x3a, 0x1e, 0x2, 0x1e2, 0x1e6, 0x5, 0x3c, 0x1f, 0x2, 0x1e3, 
    0x1e4, 0x7, 0x6e, 0x2, 0x2, 0x1e4, 0x1e6, 0x5, 0xa6, 0x54, 0x2, 0x1e5, 
    0x1e2, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e3, 0x3, 0x2, 0x2, 0x2, 0x1e5, 
    0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e6, 0x37, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1eb, 
    0x7, 0x22, 0x2, 0x2, 0x1e8, 0x1ea, 0x5, 0x20, 0x11, 0x2, 0x1e9, 0x1e8, 
    0x3, 0x2, 0x2, 0x2, 0x1ea, 0x1ed, 0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1e9, 
    0x3, 0x2, 0x2, 0x2, 0x1eb, 0x1ec, 0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1ee, 
    0x3, 0x2, 0x2, 0x2, 0x1ed, 0x1eb, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1ef, 
    0x5, 0x3a, 0x1e, 0x2, 0x1ef, 0x1f0, 0x5, 0x3c, 0x1f, 0x2, 0x1f0, 0x39, 
    0x3, 0x2, 0x2, 0x2, 0x1f1, 0x1f2, 0x5, 0xac, 0x57, 0x2, 0x1f2, 0x3b, 
    0x3, 0x2, 0x2, 0x2, 0x1f3, 0x1f4, 0x7, 0x26, 0x2, 0x2, 0x1f4, 0x1f9, 
    0x5, 0xa6, 0x54, 0x2, 0x1f5, 0x1f6, 0x7, 0xb6, 0x2, 0x2, 0x1f6, 0x1f8, 
    0x5, 0xa6, 0x54, 0x2, 0x1f7, 0x1f5, 0x3, 0x2, 0x2, 0x2, 0x1f8, 0x1fb, 
    0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1f7, 0x3, 0x2, 0x2, 0x2, 0x1f9, 0x1fa, 
    0x3, 0x2, 0x2, 0x2, 0x1fa, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1f9, 0x3, 
    0x2, 0x2, 0x2, 0x1fc, 0x200, 0x7, 0x6d, 0x2, 0x2, 0x1fd, 0x1ff, 0x5, 
    0x20, 0x11, 0x2, 0x1fe, 0x1fd, 0x3, 0x2, 0x2, 0x2, 0x1ff, 0x202, 0x3, 
    0x2, 0x2, 0x2, 0x200, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x200, 0x201, 0x3, 
    0x2, 0x2, 0x2, 0x201, 0x203, 0x3, 0x2, 0x2, 0x2, 0x202, 0x200, 0x3, 
    0x2, 0x2, 0x2, 0x203, 0x208, 0x5, 0x40, 0x21, 0x2, 0x204, 0x205, 0x7, 
    0xb6, 0x2, 0x2, 0x205, 0x207, 0x5, 0x40, 0x21, 0x2, 0x206, 0x204, 0x3, 
    0x2, 0x2, 0x2, 0x207, 0x20a, 0x3, 0x2, 0x2, 0x2, 0x208, 0x206, 0x3, 
    0x2, 0x2, 0x2, 0x208, 0x209, 0x3, 0x2, 0x2, 0x2, 0x209, 0x3f, 0x3, 0x2, 
    0x2, 0x2, 0x20a, 0x208, 0x3, 0x2, 0x2, 0x2, 0x20b, 0x20e, 0x7, 0x8, 
    0x2, 0x2, 0x20c, 0x20e, 0x5, 0x3a, 0x1e, 0x2, 0x20d, 0x20b, 0x3, 0x2, 
    0x2, 0x2, 0x20d, 0x20c, 0x3, 0x2, 0x2, 0x2, 0x20e, 0x41, 0x3, 0x2, 0x2, 
    0x2, 0x20f, 0x213, 0x7, 0x15, 0x2, 0x2, 0x210, 0x212, 0x5, 0x20, 0x11, 
    0x2, 0x211, 0x210, 0x3, 0x2, 0x2, 0x2, 0x212, 0x215, 0x3, 0x2, 0x2, 
    0x2, 0x213, 0x211, 0x3, 0x2, 0x2, 0x2, 0x213, 0x214, 0x3, 0x2, 0x2, 
    0x2, 0x214, 0x216, 0x3, 0x2, 0x2, 0x2, 0x215, 0x213, 0x3, 0x2, 0x2, 
    0x2, 0x216, 0x21b, 0x5, 0x44, 0x23, 0x2, 0x217, 0x218, 0x7, 0xb6, 0x2, 
    0x2, 0x218, 0x21a, 0x5, 0x44, 0x23, 0x2, 0x219, 0x217, 0x3, 0x2, 0x2, 
    0x2, 0x21a, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x21b, 0x219, 0x3, 0x2, 0x2, 
    0x2, 0x21b, 0x21c, 0x3, 0x2, 0x2, 0x2, 0x21c, 0x43, 0x3, 0x2, 0x2, 0x2, 
    0x21d, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x21e, 0x21f, 0x5, 0xa4, 0x53, 0x2, 
    0x21f, 0x45, 0x3, 0x2, 0x2, 0x2, 0x220, 0x224, 0x7, 0x38, 0x2, 0x2, 
    0x221, 0x223, 0x5, 0x20, 0x11, 0x2, 0x222, 0x221, 0x3, 0x2, 0x2, 0x2, 
    0x223, 0x226, 0x3, 0x2, 0x2, 0x2, 0x224, 0x222, 0x3, 0x2, 0x2, 0x2, 
    0x224, 0x225, 0x3, 0x2, 0x2, 0x2, 0x225, 0x227, 0x3, 0x2, 0x2, 0x2, 
    0x226, 0x224, 0x3, 0x2, 0x2, 0x2, 0x227, 0x228, 0x5, 0xa4, 0x53, 0x2, 
    0x228, 0x229, 0x7, 0x40, 0x2, 0x2, 0x229, 0x22a, 0x5, 0x4c, 0x27, 0x2, 
    0x22a, 0x47, 0x3, 0x2, 0x2, 0x2, 0x22b, 0x22f, 0x9, 0x6, 0x2, 0x2, 0x22c, 
    0x22e, 0x5, 0x20, 0x11, 0x2, 0x22d, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22e, 
    0x231, 0x3, 0x2, 0x2, 0x2, 0x22f, 0x22d, 0x3, 0x2, 0x2, 0x2, 0x22f, 
    0x230, 0x3, 0x2, 0x2, 0x2, 0x230, 0x232, 0x3, 0x2, 0x2, 0x2, 0x231, 
    0x22f, 0x3, 0x2, 0x2, 0x2, 0x232, 0x233, 0x5, 0xa4, 0x53, 0x2, 0x233, 
    0x49, 0x3, 0x2, 0x2, 0x2, 0x234, 0x238, 0x9, 0x7, 0x2, 0x2, 0x235, 0x237, 
    0x5, 0x20, 0x11, 0x2, 0x236, 0x235, 0x3, 0x2, 0x2, 0x2, 0x237, 0x23a, 
    0x3, 0x2, 0x2, 0x2, 0x238, 0x236, 0x3, 0x2, 0x2, 0x2, 0x238, 0x239, 
    0x3, 0x2, 0x2, 0x2, 0x239, 0x23b, 0x3, 0x2, 0x2, 0x2, 0x23a, 0x238, 
    0x3, 0x2, 0x2, 0x2, 0x23b, 0x23c, 0x7, 0x40, 0x2, 0x2, 0x23c, 0x241, 
    0x5, 0x4c, 0x27, 0x2, 0x23d, 0x23e, 0x7, 0xb6, 0x2, 0x2, 0x23e, 0x240, 
    0x5, 0x4c, 0x27, 0x2, 0x23f, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x240, 0x243, 
    0x3, 0x2, 0x2, 0x2, 0x241, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x241, 0x242, 
    0x3, 0x2, 0x2, 0x2, 0x242, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x243, 0x241, 0x3, 
    0x2, 0x2, 0x2, 0x244, 0x246, 0x5, 0xa4, 0x53, 0x2, 0x245, 0x247, 0x9, 
    0x5, 0x2, 0x2, 0x246, 0x245, 0x3, 0x2, 0x2, 0x2, 0x246, 0x247, 0x3, 
    0x2, 0x2, 0x2, 0x247, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x248, 0x249, 0x7, 
    0x25, 0x2, 0x2, 0x249, 0x24b, 0x9, 0x8, 0x2, 0x2, 0x24a, 0x248, 0x3, 
    0x2, 0x2, 0x2, 0x24a, 0x24b, 0x3, 0x2, 0x2, 0x2, 0x24b, 0x4d, 0x3, 0x2, 
    0x2, 0x2, 0x24c, 0x24f, 0x7, 0x11, 0x2, 0x2, 0x24d, 0x24e, 0x7, 0x3d, 
    0x2, 0x2, 0x24e, 0x250, 0x5, 0xc4, 0x63, 0x2, 0x24f, 0x24d, 0x3, 0x2, 
    0x2, 0x2, 0x24f, 0x250, 0x3, 0x2, 0x2, 0x2, 0x250, 0x4f, 0x3, 0x2, 0x2, 
    0x2, 0x251, 0x255, 0x9, 0x9, 0x2, 0x2, 0x252, 0x254, 0x5, 0x20, 0x11, 
    0x2, 0x253, 0x252, 0x3, 0x2, 0x2, 0x2, 0x254, 0x257, 0x3, 0x2, 0x2, 
    0x2, 0x255, 0x253, 0x3, 0x2, 0x2, 0x2, 0x255, 0x256, 0x3, 0x2, 0x2, 
    0x2, 0x256, 0x258, 0x3, 0x2, 0x2, 0x2, 0x257, 0x255, 0x3, 0x2, 0x2, 
    0x2, 0x258, 0x259, 0x5, 0x54, 0x2b, 0x2, 0x259, 0x51, 0x3, 0x2, 0x2, 
    0x2, 0x25a, 0x25e, 0x9, 0xa, 0x2, 0x2, 0x25b, 0x25d, 0x5, 0x20, 0x11, 
    0x2, 0x25c, 0x25b, 0x3, 0x2, 0x2, 0x2, 0x25d, 0x260, 0x3, 0x2, 0x2, 
    0x2, 0x25e, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x25e, 0x25f, 0x3, 0x2, 0x2, 
    0x2, 0x25f, 0x261, 0x3, 0x2, 0x2, 0x2, 0x260, 0x25e, 0x3, 0x2, 0x2, 
    0x2, 0x261, 0x262, 0x5, 0x54, 0x2b, 0x2, 0x262, 0x263, 0x7, 0x26, 0x2, 
    0x2, 0x263, 0x264, 0x7, 0xb, 0x2, 0x2, 0x264, 0x265, 0x5, 0x1a, 0xe, 
    0x2, 0x265, 0x266, 0x7, 0xaf, 0x2, 0x2, 0x266, 0x53, 0x3, 0x2, 0x2, 
    0x2, 0x267, 0x26c, 0x5, 0x56, 0x2c, 0x2, 0x268, 0x269, 0x7, 0xb6, 0x2, 
    0x2, 0x269, 0x26b, 0x5, 0x56, 0x2c, 0x2, 0x26a, 0x268, 0x3, 0x2, 0x2, 
    0x2, 0x26b, 0x26e, 0x3, 0x2, 0x2, 0x2, 0x26c, 0x26a, 0x3, 0x2, 0x2, 
    0x2, 0x26c, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x26d, 0x271, 0x3, 0x2, 0x2, 
    0x2, 0x26e, 0x26c, 0x3, 0x2, 0x2, 0x2, 0x26f, 0x270, 0x7, 0x21, 0x2, 
    0x2, 0x270, 0x272, 0x5, 0xa6, 0x54, 0x2, 0x271, 0x26f, 0x3, 0x2, 0x2, 
    0x2, 0x271, 0x272, 0x3, 0x2, 0x2, 0x2, 0x272, 0x55, 0x3, 0x2, 0x2, 0x2, 
    0x273, 0x276, 0x5, 0xa4, 0x53, 0x2, 0x274, 0x275, 0x7, 0x6a, 0x2, 0x2, 
    0x275, 0x277, 0x5, 0xd0, 0x69, 0x2, 0x276, 0x274, 0x3, 0x2, 0x2, 0x2, 
    0x276, 0x277, 0x3, 0x2, 0x2, 0x2, 0x277, 0x57, 0x3, 0x2, 0x2, 0x2, 0x278, 
    0x27c, 0x9, 0xb, 0x2, 0x2, 0x279, 0x27b, 0x5, 0x20, 0x11, 0x2, 0x27a, 
    0x279, 0x3, 0x2, 0x2, 0x2, 0x27b, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x27c, 
    0x27a, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x27d, 
    0x27f, 0x3, 0x2, 0x2, 0x2, 0x27e, 0x27c, 0x3, 0x2, 0x2, 0x2, 0x27f, 
    0x280, 0x5, 0xa6, 0x54, 0x2, 0x280, 0x282, 0x7, 0x3b, 0x2, 0x2, 0x281, 
    0x283, 0x5, 0x5a, 0x2e, 0x2, 0x282, 0x281, 0x3, 0x2, 0x2, 0x2, 0x283, 
    0x284, 0x3, 0x2, 0x2, 0x2, 0x284, 0x282, 0x3, 0x2, 0x2, 0x2, 0x284, 
    0x285, 0x3, 0x2, 0x2, 0x2, 0x285, 0x59, 0x3, 0x2, 0x2, 0x2, 0x286, 0x28f, 
    0x7, 0xc7, 0x2, 0x2, 0x287, 0x28f, 0x7, 0xaa, 0x2, 0x2, 0x288, 0x28f, 
    0x7, 0xab, 0x2, 0x2, 0x289, 0x28c, 0x5, 0xc4, 0x63, 0x2, 0x28a, 0x28b, 
    0x7, 0xb9, 0x2, 0x2, 0x28b, 0x28d, 0x5, 0xc2, 0x62, 0x2, 0x28c, 0x28a, 
    0x3, 0x2, 0x2, 0x2, 0x28c, 0x28d, 0x3, 0x2, 0x2, 0x2, 0x28d, 0x28f, 
    0x3, 0x2, 0x2, 0x2, 0x28e, 0x286, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x287, 
    0x3, 0x2, 0x2, 0x2, 0x28e, 0x288, 0x3, 0x2, 0x2, 0x2, 0x28e, 0x289, 
    0x3, 0x2, 0x2, 0x2, 0x28f, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x290, 0x291, 0x7, 
    0x7f, 0x2, 0x2, 0x291, 0x292, 0x5, 0xa6, 0x54, 0x2, 0x292, 0x293, 0x7, 
    0x3d, 0x2, 0x2, 0x293, 0x295, 0x5, 0xbe, 0x60, 0x2, 0x294, 0x296, 0x5, 
    0x66, 0x34, 0x2, 0x295, 0x294, 0x3, 0x2, 0x2, 0x2, 0x295, 0x296, 0x3, 
    0x2, 0x2, 0x2, 0x296, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x297, 0x29b, 0x7, 0x17, 
    0x2, 0x2, 0x298, 0x29a, 0x5, 0x20, 0x11, 0x2, 0x299, 0x298, 0x3, 0x2, 
    0x2, 0x2, 0x29a, 0x29d, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x299, 0x3, 0x2, 
    0x2, 0x2, 0x29b, 0x29c, 0x3, 0x2, 0x2, 0x2, 0x29c, 0x29e, 0x3, 0x2, 
    0x2, 0x2, 0x29d, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 0x5, 0xc4, 
    0x63, 0x2, 0x29f, 0x2a2, 0x5, 0xb2, 0x5a, 0x2, 0x2a0, 0x2a1, 0x7, 0xb9, 
    0x2, 0x2, 0x2a1, 0x2a3, 0x5, 0xbe, 0x60, 0x2, 0x2a2, 0x2a0, 0x3, 0x2, 
    0x2, 0x2, 0x2a2, 0x2a3, 0x3, 0x2, 0x2, 0x2, 0x2a3, 0x5f, 0x3, 0x2, 0x2, 
    0x2, 0x2a4, 0x2a5, 0x7, 0x56, 0x2, 0x2, 0x2a5, 0x2a6, 0x5, 0xc4, 0x63, 
    0x2, 0x2a6, 0x2a7, 0x5, 0xb2, 0x5a, 0x2, 0x2a7, 0x61, 0x3, 0x2, 0x2, 
    0x2, 0x2a8, 0x2a9, 0x7, 0x30, 0x2, 0x2, 0x2a9, 0x2b3, 0x5, 0xc4, 0x63, 
    0x2, 0x2aa, 0x2b4, 0x5, 0x66, 0x34, 0x2, 0x2ab, 0x2af, 0x5, 0x64, 0x33, 
    0x2, 0x2ac, 0x2ad, 0x7, 0x40, 0x2, 0x2, 0x2ad, 0x2af, 0x5, 0xa2, 0x52, 
    0x2, 0x2ae, 0x2ab, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2ac, 0x3, 0x2, 0x2, 
    0x2, 0x2af, 0x2b2, 0x3, 0x2, 0x2, 0x2, 0x2b0, 0x2ae, 0x3, 0x2, 0x2, 
    0x2, 0x2b0, 0x2b1, 0x3, 0x2, 0x2, 0x2, 0x2b1, 0x2b4, 0x3, 0x2, 0x2, 
    0x2, 0x2b2, 0x2b0, 0x3, 0x2, 0x2, 0x2, 0x2b3, 0x2aa, 0x3, 0x2, 0x2, 
    0x2, 0x2b3, 0x2b0, 0x3, 0x2, 0x2, 0x2, 0x2b4, 0x63, 0x3, 0x2, 0x2, 0x2, 
    0x2b5, 0x2b6, 0x5, 0xc6, 0x64, 0x2, 0x2b6, 0x2b9, 0x7, 0xba, 0x2, 0x2, 
    0x2b7, 0x2ba, 0x5, 0xcc, 0x67, 0x2, 0x2b8, 0x2ba, 0x5, 0xc4, 0x63, 0x2, 
    0x2b9, 0x2b7, 0x3, 0x2, 0x2, 0x2, 0x2b9, 0x2b8, 0x3, 0x2, 0x2, 0x2, 
    0x2ba, 0x65, 0x3, 0x2, 0x2, 0x2, 0x2bb, 0x2bc, 0x7, 0x3b, 0x2, 0x2, 
    0x2bc, 0x2c5, 0x7, 0xae, 0x2, 0x2, 0x2bd, 0x2c2, 0x5, 0x68, 0x35, 0x2, 
    0x2be, 0x2bf, 0x7, 0xb6, 0x2, 0x2, 0x2bf, 0x2c1, 0x5, 0x68, 0x35, 0x2, 
    0x2c0, 0x2be, 0x3, 0x2, 0x2, 0x2, 0x2c1, 0x2c4, 0x3, 0x2, 0x2, 0x2, 
    0x2c2, 0x2c0, 0x3, 0x2, 0x2, 0x2, 0x2c2, 0x2c3, 0x3, 0x2, 0x2, 0x2, 
    0x2c3, 0x2c6, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c2, 0x3, 0x2, 0x2, 0x2, 
    0x2c5, 0x2bd, 0x3, 0x2, 0x2, 0x2, 0x2c5, 0x2c6, 0x3, 0x2, 0x2, 0x2, 
    0x2c6, 0x2c7, 0x3, 0x2, 0x2, 0x2, 0x2c7, 0x2c8, 0x7, 0xaf, 0x2, 0x2, 
    0x2c8, 0x67, 0x3, 0x2, 0x2, 0x2, 0x2c9, 0x2ca, 0x5, 0xc6, 0x64, 0x2, 
    0x2ca, 0x2cb, 0x7, 0xba, 0x2, 0x2, 0x2cb, 0x2cd, 0x3, 0x2, 0x2, 0x2, 
    0x2cc, 0x2c9, 0x3, 0x2, 0x2, 0x2, 0x2cc, 0x2cd, 0x3, 0x2, 0x2, 0x2, 
    0x2cd, 0x2d0, 0x3, 0x2, 0x2, 0x2, 0x2ce, 0x2d1, 0x5, 0xcc, 0x67, 0x2, 
    0x2cf, 0x2d1, 0x5, 0xc4, 0x63, 0x2, 0x2d0, 0x2ce, 0x3, 0x2, 0x2, 0x2, 
    0x2d0, 0x2cf, 0x3, 0x2, 0x2, 0x2, 0x2d1, 0x69, 0x3, 0x2, 0x2, 0x2, 0x2d2, 
    0x2d6, 0x7, 0x7c, 0x2, 0x2, 0x2d3, 0x2d5, 0x5, 0x20, 0x11, 0x2, 0x2d4, 
    0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2d5, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2d6, 
    0x2d4, 0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d7, 0x3, 0x2, 0x2, 0x2, 0x2d7, 
    0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2d6, 0x3, 0x2, 0x2, 0x2, 0x2d9, 
    0x2de, 0x5, 0x6c, 0x37, 0x2, 0x2da, 0x2db, 0x7, 0xb6, 0x2, 0x2, 0x2db, 
    0x2dd, 0x5, 0x6c, 0x37, 0x2, 0x2dc, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2dd, 
    0x2e0, 0x3, 0x2, 0x2, 0x2, 0x2de, 0x2dc, 0x3, 0x2, 0x2, 0x2, 0x2de, 
    0x2df, 0x3, 0x2, 0x2, 0x2, 0x2df, 0x2e1, 0x3, 0x2, 0x2, 0x2, 0x2e0, 
    0x2de, 0x3, 0x2, 0x2, 0x2, 0x2e1, 0x2e2, 0x7, 0x26, 0x2, 0x2, 0x2e2, 
    0x2f1, 0x5, 0xa4, 0x53, 0x2, 0x2e3, 0x2e4, 0x7, 0xc, 0x2, 0x2, 0x2e4, 
    0x2e5, 0x5, 0xc4, 0x63, 0x2, 0x2e5, 0x2e6, 0x5, 0xb2, 0x5a, 0x2, 0x2e6, 
    0x2f2, 0x3, 0x2, 0x2, 0x2, 0x2e7, 0x2e8, 0x7, 0x1c, 0x2, 0x2, 0x2e8, 
    0x2ea, 0x5, 0xa6, 0x54, 0x2, 0x2e9, 0x2e7, 0x3, 0x2, 0x2, 0x2, 0x2e9, 
    0x2ea, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2ed, 0x3, 0x2, 0x2, 0x2, 0x2eb, 
    0x2ec, 0x7, 0x6a, 0x2, 0x2, 0x2ec, 0x2ee, 0x5, 0xa6, 0x54, 0x2, 0x2ed, 
    0x2eb, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ee, 
    0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x7, 0x35, 0x2, 0x2, 0x2f0, 
    0x2f2, 0x5, 0xa6, 0x54, 0x2, 0x2f1, 0x2e3, 0x3, 0x2, 0x2, 0x2, 0x2f1, 
    0x2e9, 0x3, 0x2, 0x2, 0x2, 0x2f2, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x2f3, 
    0x2f5, 0x5, 0x34, 0x1b, 0x2, 0x2f4, 0x2f3, 0x3, 0x2, 0x2, 0x2, 0x2f4, 
    0x2f5, 0x3, 0x2, 0x2, 0x2, 0x2f5, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2fa, 
    0x5, 0xa4, 0x53, 0x2, 0x2f7, 0x2f8, 0x7, 0x14, 0x2, 0x2, 0x2f8, 0x2f9, 
    0x7, 0xba, 0x2, 0x2, 0x2f9, 0x2fb, 0x5, 0xa6, 0x54, 0x2, 0x2fa, 0x2f7, 
    0x3, 0x2, 0x2, 0x2, 0x2fa, 0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fb, 0x6d, 0x3, 
    0x2, 0x2, 0x2, 0x2fc, 0x300, 0x7, 0x3d, 0x2, 0x2, 0x2fd, 0x2ff, 0x5, 
    0x20, 0x11, 0x2, 0x2fe, 0x2fd, 0x3, 0x2, 0x2, 0x2, 0x2ff, 0x302, 0x3, 
    0x2, 0x2, 0x2, 0x300, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x300, 0x301, 0x3, 
    0x2, 0x2, 0x2, 0x301, 0x303, 0x3, 0x2, 0x2, 0x2, 0x302, 0x300, 0x3, 
    0x2, 0x2, 0x2, 0x303, 0x304, 0x5, 0xc4, 0x63, 0x2, 0x304, 0x6f, 0x3, 
    0x2, 0x2, 0x2, 0x305, 0x309, 0x7, 0x33, 0x2, 0x2, 0x306, 0x308, 0x5, 
    0x20, 0x11, 0x2, 0x307, 0x306, 0x3, 0x2, 0x2, 0x2, 0x308, 0x30b, 0x3, 
    0x2, 0x2, 0x2, 0x309, 0x307, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30a, 0x3, 
    0x2, 0x2, 0x2, 0x30a, 0x30d, 0x3, 0x2, 0x2, 0x2, 0x30b, 0x309, 0x3, 
    0x2, 0x2, 0x2, 0x30c, 0x30e, 0x5, 0xa2, 0x52, 0x2, 0x30d, 0x30c, 0x3, 
    0x2, 0x2, 0x2, 0x30d, 0x30e, 0x3, 0x2, 0x2, 0x2, 0x30e, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x30f, 0x313, 0x7, 0x1d, 0x2, 0x2, 0x310, 0x312, 0x5, 0x20, 
    0x11, 0x2, 0x311, 0x310, 0x3, 0x2, 0x2, 0x2, 0x312, 0x315, 0x3, 0x2, 
    0x2, 0x2, 0x313, 0x311, 0x3, 0x2, 0x2, 0x2, 0x313, 0x314, 0x3, 0x2, 
    0x2, 0x2, 0x314, 0x73, 0x3, 0x2, 0x2, 0x2, 0x315, 0x313, 0x3, 0x2, 0x2, 
    0x2, 0x316, 0x31a, 0x7, 0x65, 0x2, 0x2, 0x317, 0x319, 0x5, 0x20, 0x11, 
    0x2, 0x318, 0x317, 0x3, 0x2, 0x2, 0x2, 0x319, 0x31c, 0x3, 0x2, 0x2, 
    0x2, 0x31a, 0x318, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x31b, 0x3, 0x2, 0x2, 
    0x2, 0x31b, 0x31d, 0x3, 0x2, 0x2, 0x2, 0x31c, 0x31a, 0x3, 0x2, 0x2, 
    0x2, 0x31d, 0x31e, 0x5, 0xa6, 0x54, 0x2, 0x31e, 0x75, 0x3, 0x2, 0x2, 
    0x2, 0x31f, 0x323, 0x7, 0x87, 0x2, 0x2, 0x320, 0x322, 0x5, 0x20, 0x11, 
    0x2, 0x321, 0x320, 0x3, 0x2, 0x2, 0x2, 0x322, 0x325, 0x3, 0x2, 0x2, 
    0x2, 0x323, 0x321, 0x3, 0x2, 0x2, 0x2, 0x323, 0x324, 0x3, 0x2, 0x2, 
    0x2, 0x324, 0x326, 0x3, 0x2, 0x2, 0x2, 0x325, 0x323, 0x3, 0x2, 0x2, 
    0x2, 0x326, 0x327, 0x5, 0xa6, 0x54, 0x2, 0x327, 0x328, 0x7, 0x60, 0x2, 
    0x2, 0x328, 0x329, 0x5, 0xa4, 0x53, 0x2, 0x329, 0x77, 0x3, 0x2, 0x2, 
    0x2, 0x32a, 0x32f, 0x5, 0x7a, 0x3e, 0x2, 0x32b, 0x32c, 0x7, 0xb6, 0x2, 
    0x2, 0x32c, 0x32e, 0x5, 0x7a, 0x3e, 0x2, 0x32d, 0x32b, 0x3, 0x2, 0x2, 
    0x2, 0x32e, 0x331, 0x3, 0x2, 0x2, 0x2, 0x32f, 0x32d, 0x3, 0x2, 0x2, 
    0x2, 0x32f, 0x330, 0x3, 0x2, 0x2, 0x2, 0x330, 0x79, 0x3, 0x2, 0x2, 0x2, 
    0x331, 0x32f, 0x3, 0x2, 0x2, 0x2, 0x332, 0x334, 0x7, 0x89, 0x2, 0x2, 
    0x333, 0x335, 0x5, 0xa6, 0x54, 0x2, 0x334, 0x333, 0x3, 0x2, 0x2, 0x2, 
    0x334, 0x335, 0x3, 0x2, 0x2, 0x2, 0x335, 0x336, 0x3, 0x2, 0x2, 0x2, 
    0x336, 0x337, 0x7, 0x60, 0x2, 0x2, 0x337, 0x33c, 0x5, 0xa4, 0x53, 0x2, 
    0x338, 0x339, 0x7, 0x3b, 0x2, 0x2, 0x339, 0x33a, 0x7, 0x62, 0x2, 0x2, 
    0x33a, 0x33b, 0x7, 0xba, 0x2, 0x2, 0x33b, 0x33d, 0x5, 0xa6, 0x54, 0x2, 
    0x33c, 0x338, 0x3, 0x2, 0x2, 0x2, 0x33c, 0x33d, 0x3, 0x2, 0x2, 0x2, 
    0x33d, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x33e, 0x33f, 0x7, 0x40, 0x2, 0x2, 
    0x33f, 0x340, 0x5, 0x4c, 0x27, 0x2, 0x340, 0x7b, 0x3, 0x2, 0x2, 0x2, 
    0x341, 0x342, 0x7, 0x88, 0x2, 0x2, 0x342, 0x343, 0x5, 0xa6, 0x54, 0x2, 
    0x343, 0x344, 0x7, 0x60, 0x2, 0x2, 0x344, 0x347, 0x5, 0xa4, 0x53, 0x2, 
    0x345, 0x346, 0x7, 0x40, 0x2, 0x2, 0x346, 0x348, 0x5, 0xa6, 0x54, 0x2, 
    0x347, 0x345, 0x3, 0x2, 0x2, 0x2, 0x347, 0x348, 0x3, 0x2, 0x2, 0x2, 
    0x348, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x349, 0x34d, 0x9, 0xc, 0x2, 0x2, 0x34a, 
    0x34c, 0x5, 0x20, 0x11, 0x2, 0x34b, 0x34a, 0x3, 0x2, 0x2, 0x2, 0x34c, 
    0x34f, 0x3, 0x2, 0x2, 0x2, 0x34d, 0x34b, 0x3, 0x2, 0x2, 0x2, 0x34d, 
    0x34e, 0x3, 0x2, 0x2, 0x2, 0x34e, 0x350, 0x3, 0x2, 0x2, 0x2, 0x34f, 
    0x34d, 0x3, 0x2, 0x2, 0x2, 0x350, 0x351, 0x7, 0x40, 0x2, 0x2, 0x351, 
    0x35a, 0x5, 0xa6, 0x54, 0x2, 0x352, 0x353, 0x7, 0xb, 0x2, 0x2, 0x353, 
    0x354, 0x5, 0x1a, 0xe, 0x2, 0x354, 0x355, 0x9, 0xd, 0x2, 0x2, 0x355, 
    0x35b, 0x3, 0x2, 0x2, 0x2, 0x356, 0x357, 0x7, 0xb2, 0x2, 0x2, 0x357, 
    0x358, 0x5, 0x18, 0xd, 0x2, 0x358, 0x359, 0x7, 0xb3, 0x2, 0x2, 0x359, 
    0x35b, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x352, 0x3, 0x2, 0x2, 0x2, 0x35a, 
    0x356, 0x3, 0x2, 0x2, 0x2, 0x35b, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x35c, 0x35e, 
    0x7, 0x1b, 0x2, 0x2, 0x35d, 0x35f, 0x5, 0x82, 0x42, 0x2, 0x35e, 0x35d, 
    0x3, 0x2, 0x2, 0x2, 0x35f, 0x360, 0x3, 0x2, 0x2, 0x2, 0x360, 0x35e, 
    0x3, 0x2, 0x2, 0x2, 0x360, 0x361, 0x3, 0x2, 0x2, 0x2, 0x361, 0x81, 0x3, 
    0x2, 0x2, 0x2, 0x362, 0x363, 0x5, 0xc6, 0x64, 0x2, 0x363, 0x364, 0x7, 
    0xba, 0x2, 0x2, 0x364, 0x366, 0x3, 0x2, 0x2, 0x2, 0x365, 0x362, 0x3, 
    0x2, 0x2, 0x2, 0x365, 0x366, 0x3, 0x2, 0x2, 0x2, 0x366, 0x367, 0x3, 
    0x2, 0x2, 0x2, 0x367, 0x368, 0x7, 0xb, 0x2, 0x2, 0x368, 0x369, 0x5, 
    0x1a, 0xe, 0x2, 0x369, 0x36a, 0x7, 0xaf, 0x2, 0x2, 0x36a, 0x83, 0x3, 
    0x2, 0x2, 0x2, 0x36b, 0x36c, 0x7, 0x19, 0x2, 0x2, 0x36c, 0x36d, 0x7, 
    0x40, 0x2, 0x2, 0x36d, 0x372, 0x5, 0xa6, 0x54, 0x2, 0x36e, 0x36f, 0x7, 
    0xb6, 0x2, 0x2, 0x36f, 0x371, 0x5, 0xa6, 0x54, 0x2, 0x370, 0x36e, 0x3, 
    0x2, 0x2, 0x2, 0x371, 0x374, 0x3, 0x2, 0x2, 0x2, 0x372, 0x370, 0x3, 
    0x2, 0x2, 0x2, 0x372, 0x373, 0x3, 0x2, 0x2, 0x2, 0x373, 0x37a, 0x3, 
    0x2, 0x2, 0x2, 0x374, 0x372, 0x3, 0x2, 0x2, 0x2, 0x375, 0x376, 0x7, 
    0x3b, 0x2, 0x2, 0x376, 0x377, 0x7, 0xb, 0x2, 0x2, 0x377, 0x378, 0x5, 
    0x1a, 0xe, 0x2, 0x378, 0x379, 0x7, 0xaf, 0x2, 0x2, 0x379, 0x37b, 0x3, 
    0x2, 0x2, 0x2, 0x37a, 0x375, 0x3, 0x2, 0x2, 0x2, 0x37a, 0x37b, 0x3, 
    0x2, 0x2, 0x2, 0x37b, 0x85, 0x3, 0x2, 0x2, 0x2, 0x37c, 0x380, 0x7, 0x2e, 
    0x2, 0x2, 0x37d, 0x37f, 0x5, 0x20, 0x11, 0x2, 0x37e, 0x37d, 0x3, 0x2, 
    0x2, 0x2, 0x37f, 0x382, 0x3, 0x2, 0x2, 0x2, 0x380, 0x37e, 0x3, 0x2, 
    0x2, 0x2, 0x380, 0x381, 0x3, 0x2, 0x2, 0x2, 0x381, 0x383, 0x3, 0x2, 
    0x2, 0x2, 0x382, 0x380, 0x3, 0x2, 0x2, 0x2, 0x383, 0x384, 0x7, 0x40, 
    0x2, 0x2, 0x384, 0x38e, 0x5, 0xa4, 0x53, 0x2, 0x385, 0x386, 0x7, 0x3b, 
    0x2, 0x2, 0x386, 0x38b, 0x5, 0x68, 0x35, 0x2, 0x387, 0x388, 0x7, 0xb6, 
    0x2, 0x2, 0x388, 0x38a, 0x5, 0x68, 0x35, 0x2, 0x389, 0x387, 0x3, 0x2, 
    0x2, 0x2, 0x38a, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x38b, 0x389, 0x3, 0x2, 
    0x2, 0x2, 0x38b, 0x38c, 0x3, 0x2, 0x2, 0x2, 0x38c, 0x38f, 0x3, 0x2, 
    0x2, 0x2, 0x38d, 0x38b, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x385, 0x3, 0x2, 
    0x2, 0x2, 0x38e, 0x38f, 0x3, 0x2, 0x2, 0x2, 0x38f, 0x87, 0x3, 0x2, 0x2, 
    0x2, 0x390, 0x394, 0x7, 0x10, 0x2, 0x2, 0x391, 0x393, 0x5, 0x20, 0x11, 
    0x2, 0x392, 0x391, 0x3, 0x2, 0x2, 0x2, 0x393, 0x396, 0x3, 0x2, 0x2, 
    0x2, 0x394, 0x392, 0x3, 0x2, 0x2, 0x2, 0x394, 0x395, 0x3, 0x2, 0x2, 
    0x2, 0x395, 0x89, 0x3, 0x2, 0x2, 0x2, 0x396, 0x394, 0x3, 0x2, 0x2, 0x2, 
    0x397, 0x398, 0x7, 0x63, 0x2, 0x2, 0x398, 0x399, 0x5, 0xa2, 0x52, 0x2, 
    0x399, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x39b, 0x7, 0x2d, 0x2, 0x2, 
    0x39b, 0x39c, 0x5, 0xc4, 0x63, 0x2, 0x39c, 0x39d, 0x7, 0x1c, 0x2, 0x2, 
    0x39d, 0x39e, 0x5, 0xa6, 0x54, 0x2, 0x39e, 0x39f, 0x7, 0x6a, 0x2, 0x2, 
    0x39f, 0x3a0, 0x5, 0xa6, 0x54, 0x2, 0x3a0, 0x3a1, 0x7, 0x35, 0x2, 0x2, 
    0x3a1, 0x3a2, 0x5, 0xa6, 0x54, 0x2, 0x3a2, 0x8d, 0x3, 0x2, 0x2, 0x2, 
    0x3a3, 0x3a7, 0x7, 0x66, 0x2, 0x2, 0x3a4, 0x3a6, 0x5, 0x20, 0x11, 0x2, 
    0x3a5, 0x3a4, 0x3, 0x2, 0x2, 0x2, 0x3a6, 0x3a9, 0x3, 0x2, 0x2, 0x2, 
    0x3a7, 0x3a5, 0x3, 0x2, 0x2, 0x2, 0x3a7, 0x3a8, 0x3, 0x2, 0x2, 0x2, 
    0x3a8, 0x3ab, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3a7, 0x3, 0x2, 0x2, 0x2, 
    0x3aa, 0x3ac, 0x5, 0x96, 0x4c, 0x2, 0x3ab, 0x3aa, 0x3, 0x2, 0x2, 0x2, 
    0x3ab, 0x3ac, 0x3, 0x2, 0x2, 0x2, 0x3ac, 0x3ad, 0x3, 0x2, 0x2, 0x2, 
    0x3ad, 0x3ae, 0x5, 0x90, 0x49, 0x2, 0x3ae, 0x8f, 0x3, 0x2, 0x2, 0x2, 
    0x3af, 0x3b0, 0x5, 0xa6, 0x54, 0x2, 0x3b0, 0x91, 0x3, 0x2, 0x2, 0x2, 
    0x3b1, 0x3b5, 0x7, 0x4b, 0x2, 0x2, 0x3b2, 0x3b4, 0x5, 0x20, 0x11, 0x2, 
    0x3b3, 0x3b2, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b7, 0x3, 0x2, 0x2, 0x2, 
    0x3b5, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b5, 0x3b6, 0x3, 0x2, 0x2, 0x2, 
    0x3b6, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x3b5, 0x3, 0x2, 0x2, 0x2, 
    0x3b8, 0x3ba, 0x5, 0x96, 0x4c, 0x2, 0x3b9, 0x3b8, 0x3, 0x2, 0x2, 0x2, 
    0x3b9, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3ba, 0x3be, 0x3, 0x2, 0x2, 0x2, 
    0x3bb, 0x3bc, 0x7, 0x6e, 0x2, 0x2, 0x3bc, 0x3bf, 0x5, 0xa6, 0x54, 0x2, 
    0x3bd, 0x3bf, 0x5, 0xa6, 0x54, 0x2, 0x3be, 0x3bb, 0x3, 0x2, 0x2, 0x2, 
    0x3be, 0x3bd, 0x3, 0x2, 0x2, 0x2, 0x3bf, 0x3ca, 0x3, 0x2, 0x2, 0x2, 
    0x3c0, 0x3c1, 0x7, 0x64, 0x2, 0x2, 0x3c1, 0x3c6, 0x5, 0x94, 0x4b, 0x2, 
    0x3c2, 0x3c3, 0x7, 0xb6, 0x2, 0x2, 0x3c3, 0x3c5, 0x5, 0x94, 0x4b, 0x2, 
    0x3c4, 0x3c2, 0x3, 0x2, 0x2, 0x2, 0x3c5, 0x3c8, 0x3, 0x2, 0x2, 0x2, 
    0x3c6, 0x3c4, 0x3, 0x2, 0x2, 0x2, 0x3c6, 0x3c7, 0x3, 0x2, 0x2, 0x2, 
    0x3c7, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x3c8, 0x3c6, 0x3, 0x2, 0x2, 0x2, 
    0x3c9, 0x3cb, 0x7, 0x86, 0x2, 0x2, 0x3ca, 0x3c0, 0x3, 0x2, 0x2, 0x2, 
    0x3ca, 0x3c9, 0x3, 0x2, 0x2, 0x2, 0x3ca, 0x3cb, 0x3, 0x2, 0x2, 0x2, 
    0x3cb, 0x93, 0x3, 0x2, 0x2, 0x2, 0x3cc, 0x3cf, 0x5, 0xac, 0x57, 0x2, 
    0x3cd, 0x3ce, 0x7, 0xb9, 0x2, 0x2, 0x3ce, 0x3d0, 0x5, 0xc2, 0x62, 0x2, 
    0x3cf, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3d0, 0x3, 0x2, 0x2, 0x2, 
    0x3d0, 0x95, 0x3, 0x2, 0x2, 0x2, 0x3d1, 0x3d2, 0x7, 0x55, 0x2, 0x2, 
    0x3d2, 0x3d3, 0x7, 0xae, 0x2, 0x2, 0x3d3, 0x3d8, 0x5, 0x40, 0x21, 0x2, 
    0x3d4, 0x3d5, 0x7, 0xb6, 0x2, 0x2, 0x3d5, 0x3d7, 0x5, 0x40, 0x21, 0x2, 
    0x3d6, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d7, 0x3da, 0x3, 0x2, 0x2, 0x2, 
    0x3d8, 0x3d6, 0x3, 0x2, 0x2, 0x2, 0x3d8, 0x3d9, 0x3, 0x2, 0x2, 0x2, 
    0x3d9, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3da, 0x3d8, 0x3, 0x2, 0x2, 0x2, 
    0x3db, 0x3dc, 0x7, 0xaf, 0x2, 0x2, 0x3dc, 0x97, 0x3, 0x2, 0x2, 0x2, 
    0x3dd, 0x3de, 0x9, 0xe, 0x2, 0x2, 0x3de, 0x3df, 0x5, 0x9c, 0x4f, 0x2, 
    0x3df, 0x99, 0x3, 0x2, 0x2, 0x2, 0x3e0, 0x3e1, 0x7, 0x7a, 0x2, 0x2, 
    0x3e1, 0x3e2, 0x5, 0x9c, 0x4f, 0x2, 0x3e2, 0x9b, 0x3, 0x2, 0x2, 0x2, 
    0x3e3, 0x3e5, 0x5, 0x9e, 0x50, 0x2, 0x3e4, 0x3e3, 0x3, 0x2, 0x2, 0x2, 
    0x3e5, 0x3e8, 0x3, 0x2, 0x2, 0x2, 0x3e6, 0x3e4, 0x3, 0x2, 0x2, 0x2, 
    0x3e6, 0x3e7, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x9d, 0x3, 0x2, 0x2, 0x2, 0x3e8, 
    0x3e6, 0x3, 0x2, 0x2, 0x2, 0x3e9, 0x403, 0xa, 0xf, 0x2, 0x2, 0x3ea, 
    0x3ee, 0x9, 0x10, 0x2, 0x2, 0x3eb, 0x3ed, 0x5, 0xa0, 0x51, 0x2, 0x3ec, 
    0x3eb, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3f0, 0x3, 0x2, 0x2, 0x2, 0x3ee, 
    0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ef, 0x3, 0x2, 0x2, 0x2, 0x3ef, 
    0x3f1, 0x3, 0x2, 0x2, 0x2, 0x3f0, 0x3ee, 0x3, 0x2, 0x2, 0x2, 0x3f1, 
    0x403, 0x7, 0xaf, 0x2, 0x2, 0x3f2, 0x3f6, 0x9, 0x11, 0x2, 0x2, 0x3f3, 
    0x3f5, 0x5, 0xa0, 0x51, 0x2, 0x3f4, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x3f5, 
    0x3f8, 0x3, 0x2, 0x2, 0x2, 0x3f6, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x3f6, 
    0x3f7, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f9, 0x3, 0x2, 0x2, 0x2, 0x3f8, 
    0x3f6, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x403, 0x7, 0xb1, 0x2, 0x2, 0x3fa, 
    0x3fe, 0x7, 0xb2, 0x2, 0x2, 0x3fb, 0x3fd, 0x5, 0xa0, 0x51, 0x2, 0x3fc, 
    0x3fb, 0x3, 0x2, 0x2, 0x2, 0x3fd, 0x400, 0x3, 0x2, 0x2, 0x2, 0x3fe, 
    0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3fe, 0x3ff, 0x3, 0x2, 0x2, 0x2, 0x3ff, 
    0x401, 0x3, 0x2, 0x2, 0x2, 0x400, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x401, 
    0x403, 0x7, 0xb3, 0x2, 0x2, 0x402, 0x3e9, 0x3, 0x2, 0x2, 0x2, 0x402, 
    0x3ea, 0x3, 0x2, 0x2, 0x2, 0x402, 0x3f2, 0x3, 0x2, 0x2, 0x2, 0x402, 
    0x3fa, 0x3, 0x2, 0x2, 0x2, 0x403, 0x9f, 0x3, 0x2, 0x2, 0x2, 0x404, 0x408, 
    0x5, 0x9e, 0x50, 0x2, 0x405, 0x408, 0x7, 0xb4, 0x2, 0x2, 0x406, 0x408, 
    0x7, 0xb5, 0x2, 0x2, 0x407, 0x404, 0x3, 0x2, 0x2, 0x2, 0x407, 0x405, 
    0x3, 0x2, 0x2, 0x2, 0x407, 0x406, 0x3, 0x2, 0x2, 0x2, 0x408, 0xa1, 0x3, 
    0x2, 0x2, 0x2, 0x409, 0x40e, 0x5, 0xa4, 0x53, 0x2, 0x40a, 0x40b, 0x7, 
    0xb6, 0x2, 0x2, 0x40b, 0x40d, 0x5, 0xa4, 0x53, 0x2, 0x40c, 0x40a, 0x3, 
    0x2, 0x2, 0x2, 0x40d, 0x410, 0x3, 0x2, 0x2, 0x2, 0x40e, 0x40c, 0x3, 
    0x2, 0x2, 0x2, 0x40e, 0x40f, 0x3, 0x2, 0x2, 0x2, 0x40f, 0xa3, 0x3, 0x2, 
    0x2, 0x2, 0x410, 0x40e, 0x3, 0x2, 0x2, 0x2, 0x411, 0x412, 0x5, 0xc6, 
    0x64, 0x2, 0x412, 0x413, 0x7, 0xba, 0x2, 0x2, 0x413, 0x421, 0x3, 0x2, 
    0x2, 0x2, 0x414, 0x415, 0x7, 0xa, 0x2, 0x2, 0x415, 0x41a, 0x5, 0xc4, 
    0x63, 0x2, 0x416, 0x417, 0x7, 0xb6, 0x2, 0x2, 0x417, 0x419, 0x5, 0xc4, 
    0x63, 0x2, 0x418, 0x416, 0x3, 0x2, 0x2, 0x2, 0x419, 0x41c, 0x3, 0x2, 
    0x2, 0x2, 0x41a, 0x418, 0x3, 0x2, 0x2, 0x2, 0x41a, 0x41b, 0x3, 0x2, 
    0x2, 0x2, 0x41b, 0x41d, 0x3, 0x2, 0x2, 0x2, 0x41c, 0x41a, 0x3, 0x2, 
    0x2, 0x2, 0x41d, 0x41e, 0x7, 0xaf, 0x2, 0x2, 0x41e, 0x41f, 0x7, 0xba, 
    0x2, 0x2, 0x41f, 0x421, 0x3, 0x2, 0x2, 0x2, 0x420, 0x411, 0x3, 0x2, 
    0x2, 0x2, 0x420, 0x414, 0x3, 0x2, 0x2, 0x2, 0x420, 0x421, 0x3, 0x2, 
    0x2, 0x2, 0x421, 0x422, 0x3, 0x2, 0x2, 0x2, 0x422, 0x423, 0x5, 0xa6, 
    0x54, 0x2, 0x423, 0xa5, 0x3, 0x2, 0x2, 0x2, 0x424, 0x428, 0x5, 0xac, 
    0x57, 0x2, 0x425, 0x427, 0x5, 0xa8, 0x55, 0x2, 0x426, 0x425, 0x3, 0x2, 
    0x2, 0x2, 0x427, 0x42a, 0x3, 0x2, 0x2, 0x2, 0x428, 0x426, 0x3, 0x2, 
    0x2, 0x2, 0x428, 0x429, 0x3, 0x2, 0x2, 0x2, 0x429, 0xa7, 0x3, 0x2, 0x2, 
    0x2, 0x42a, 0x428, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x42c, 0x9, 0x12, 0x2, 
    0x2, 0x42c, 0x437, 0x5, 0xac, 0x57, 0x2, 0x42d, 0x42e, 0x9, 0x13, 0x2, 
    0x2, 0x42e, 0x437, 0x5, 0xaa, 0x56, 0x2, 0x42f, 0x430, 0x9, 0x14, 0x2, 
    0x2, 0x430, 0x431, 0x7, 0xae, 0x2, 0x2, 0x431, 0x432, 0x5, 0xa6, 0x54, 
    0x2, 0x432, 0x433, 0x7, 0xb7, 0x2, 0x2, 0x433, 0x434, 0x5, 0xa6, 0x54, 
    0x2, 0x434, 0x435, 0x7, 0xaf, 0x2, 0x2, 0x435, 0x437, 0x3, 0x2, 0x2, 
    0x2, 0x436, 0x42b, 0x3, 0x2, 0x2, 0x2, 0x436, 0x42d, 0x3, 0x2, 0x2, 
    0x2, 0x436, 0x42f, 0x3, 0x2, 0x2, 0x2, 0x437, 0xa9, 0x3, 0x2, 0x2, 0x2, 
    0x438, 0x451, 0x7, 0xae, 0x2, 0x2, 0x439, 0x43e, 0x5, 0x1c, 0xf, 0x2, 
    0x43a, 0x43b, 0x7, 0xb4, 0x2, 0x2, 0x43b, 0x43d, 0x5, 0x1e, 0x10, 0x2, 
    0x43c, 0x43a, 0x3, 0x2, 0x2, 0x2, 0x43d, 0x440, 0x3, 0x2, 0x2, 0x2, 
    0x43e, 0x43c, 0x3, 0x2, 0x2, 0x2, 0x43e, 0x43f, 0x3, 0x2, 0x2, 0x2, 
    0x43f, 0x452, 0x3, 0x2, 0x2, 0x2, 0x440, 0x43e, 0x3, 0x2, 0x2, 0x2, 
    0x441, 0x44f, 0x5, 0xa6, 0x54, 0x2, 0x442, 0x443, 0x7, 0xb4, 0x2, 0x2, 
    0x443, 0x445, 0x5, 0x1e, 0x10, 0x2, 0x444, 0x442, 0x3, 0x2, 0x2, 0x2, 
    0x445, 0x446, 0x3, 0x2, 0x2, 0x2, 0x446, 0x444, 0x3, 0x2, 0x2, 0x2, 
    0x446, 0x447, 0x3, 0x2, 0x2, 0x2, 0x447, 0x450, 0x3, 0x2, 0x2, 0x2, 
    0x448, 0x449, 0x7, 0xb6, 0x2, 0x2, 0x449, 0x44b, 0x5, 0xa6, 0x54, 0x2, 
    0x44a, 0x448, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x44e, 0x3, 0x2, 0x2, 0x2, 
    0x44c, 0x44a, 0x3, 0x2, 0x2, 0x2, 0x44c, 0x44d, 0x3, 0x2, 0x2, 0x2, 
    0x44d, 0x450, 0x3, 0x2, 0x2, 0x2, 0x44e, 0x44c, 0x3, 0x2, 0x2, 0x2, 
    0x44f, 0x444, 0x3, 0x2, 0x2, 0x2, 0x44f, 0x44c, 0x3, 0x2, 0x2, 0x2, 
    0x450, 0x452, 0x3, 0x2, 0x2, 0x2, 0x451, 0x439, 0x3, 0x2, 0x2, 0x2, 
    0x451, 0x441, 0x3, 0x2, 0x2, 0x2, 0x452, 0x453, 0x3, 0x2, 0x2, 0x2, 
    0x453, 0x454, 0x7, 0xaf, 0x2, 0x2, 0x454, 0xab, 0x3, 0x2, 0x2, 0x2, 
    0x455, 0x457, 0x9, 0x15, 0x2, 0x2, 0x456, 0x455, 0x3, 0x2, 0x2, 0x2, 
    0x456, 0x457, 0x3, 0x2, 0x2, 0x2, 0x457, 0x458, 0x3, 0x2, 0x2, 0x2, 
    0x458, 0x45c, 0x5, 0xb0, 0x59, 0x2, 0x459, 0x45b, 0x5, 0xae, 0x58, 0x2, 
    0x45a, 0x459, 0x3, 0x2, 0x2, 0x2, 0x45b, 0x45e, 0x3, 0x2, 0x2, 0x2, 
    0x45c, 0x45a, 0x3, 0x2, 0x2, 0x2, 0x45c, 0x45d, 0x3, 0x2, 0x2, 0x2, 
    0x45d, 0xad, 0x3, 0x2, 0x2, 0x2, 0x45e, 0x45c, 0x3, 0x2, 0x2, 0x2, 0x45f, 
    0x46a, 0x7, 0xb8, 0x2, 0x2, 0x460, 0x462, 0x7, 0xad, 0x2, 0x2, 0x461, 
    0x463, 0x5, 0xb2, 0x5a, 0x2, 0x462, 0x461, 0x3, 0x2, 0x2, 0x2, 0x462, 
    0x463, 0x3, 0x2, 0x2, 0x2, 0x463, 0x46b, 0x3, 0x2, 0x2, 0x2, 0x464, 
    0x46b, 0x7, 0x8, 0x2, 0x2, 0x465, 0x46b, 0x7, 0xc7, 0x2, 0x2, 0x466, 
    0x467, 0x7, 0xb0, 0x2, 0x2, 0x467, 0x468, 0x5, 0xa6, 0x54, 0x2, 0x468, 
    0x469, 0x7, 0xb1, 0x2, 0x2, 0x469, 0x46b, 0x3, 0x2, 0x2, 0x2, 0x46a, 
    0x460, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x464, 0x3, 0x2, 0x2, 0x2, 0x46a, 
    0x465, 0x3, 0x2, 0x2, 0x2, 0x46a, 0x466, 0x3, 0x2, 0x2, 0x2, 0x46b, 
    0x471, 0x3, 0x2, 0x2, 0x2, 0x46c, 0x46d, 0x7, 0xb0, 0x2, 0x2, 0x46d, 
    0x46e, 0x5, 0xa6, 0x54, 0x2, 0x46e, 0x46f, 0x7, 0xb1, 0x2, 0x2, 0x46f, 
    0x471, 0x3, 0x2, 0x2, 0x2, 0x470, 0x45f, 0x3, 0x2, 0x2, 0x2, 0x470, 
    0x46c, 0x3, 0x2, 0x2, 0x2, 0x471, 0xaf, 0x3, 0x2, 0x2, 0x2, 0x472, 0x474, 
    0x5, 0xc4, 0x63, 0x2, 0x473, 0x475, 0x5, 0xb2, 0x5a, 0x2, 0x474, 0x473, 
    0x3, 0x2, 0x2, 0x2, 0x474, 0x475, 0x3, 0x2, 0x2, 0x2, 0x475, 0x48c, 
    0x3, 0x2, 0x2, 0x2, 0x476, 0x48c, 0x5, 0xca, 0x66, 0x2, 0x477, 0x478, 
    0x7, 0xae, 0x2, 0x2, 0x478, 0x479, 0x5, 0x18, 0xd, 0x2, 0x479, 0x47a, 
    0x7, 0xaf, 0x2, 0x2, 0x47a, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x47b, 0x47c, 
    0x9, 0x16, 0x2, 0x2, 0x47c, 0x480, 0x7, 0xae, 0x2, 0x2, 0x47d, 0x47f, 
    0x5, 0x20, 0x11, 0x2, 0x47e, 0x47d, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x482, 
    0x3, 0x2, 0x2, 0x2, 0x480, 0x47e, 0x3, 0x2, 0x2, 0x2, 0x480, 0x481, 
    0x3, 0x2, 0x2, 0x2, 0x481, 0x483, 0x3, 0x2, 0x2, 0x2, 0x482, 0x480, 
    0x3, 0x2, 0x2, 0x2, 0x483, 0x484, 0x5, 0x18, 0xd, 0x2, 0x484, 0x485, 
    0x7, 0xaf, 0x2, 0x2, 0x485, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x486, 0x48c, 
    0x5, 0xb6, 0x5c, 0x2, 0x487, 0x48c, 0x5, 0xb8, 0x5d, 0x2, 0x488, 0x48c, 
    0x5, 0xba, 0x5e, 0x2, 0x489, 0x48c, 0x5, 0xbc, 0x5f, 0x2, 0x48a, 0x48c, 
    0x7, 0xc7, 0x2, 0x2, 0x48b, 0x472, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x476, 
    0x3, 0x2, 0x2, 0x2, 0x48b, 0x477, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x47b, 
    0x3, 0x2, 0x2, 0x2, 0x48b, 0x486, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x487, 
    0x3, 0x2, 0x2, 0x2, 0x48b, 0x488, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x489, 
    0x3, 0x2, 0x2, 0x2, 0x48b, 0x48a, 0x3, 0x2, 0x2, 0x2, 0x48c, 0xb1, 0x3, 
    0x2, 0x2, 0x2, 0x48d, 0x496, 0x7, 0xae, 0x2, 0x2, 0x48e, 0x493, 0x5, 
    0xb4, 0x5b, 0x2, 0x48f, 0x490, 0x7, 0xb6, 0x2, 0x2, 0x490, 0x492, 0x5, 
    0xb4, 0x5b, 0x2, 0x491, 0x48f, 0x3, 0x2, 0x2, 0x2, 0x492, 0x495, 0x3, 
    0x2, 0x2, 0x2, 0x493, 0x491, 0x3, 0x2, 0x2, 0x2, 0x493, 0x494, 0x3, 
    0x2, 0x2, 0x2, 0x494, 0x497, 0x3, 0x2, 0x2, 0x2, 0x495, 0x493, 0x3, 
    0x2, 0x2, 0x2, 0x496, 0x48e, 0x3, 0x2, 0x2, 0x2, 0x496, 0x497, 0x3, 
    0x2, 0x2, 0x2, 0x497, 0x498, 0x3, 0x2, 0x2, 0x2, 0x498, 0x499, 0x7, 
    0xaf, 0x2, 0x2, 0x499, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x49b, 0x5, 
    0xa4, 0x53, 0x2, 0x49b, 0xb5, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x4a0, 0x7, 
    0x44, 0x2, 0x2, 0x49d, 0x49f, 0x5, 0x20, 0x11, 0x2, 0x49e, 0x49d, 0x3, 
    0x2, 0x2, 0x2, 0x49f, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a0, 0x49e, 0x3, 
    0x2, 0x2, 0x2, 0x4a0, 0x4a1, 0x3, 0x2, 0x2, 0x2, 0x4a1, 0x4a3, 0x3, 
    0x2, 0x2, 0x2, 0x4a2, 0x4a0, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0x4a4, 0x5, 
    0xbe, 0x60, 0x2, 0x4a4, 0x4af, 0x7, 0xb0, 0x2, 0x2, 0x4a5, 0x4ac, 0x5, 
    0xcc, 0x67, 0x2, 0x4a6, 0x4a8, 0x7, 0xb6, 0x2, 0x2, 0x4a7, 0x4a9, 0x5, 
    0xcc, 0x67, 0x2, 0x4a8, 0x4a7, 0x3, 0x2, 0x2, 0x2, 0x4a8, 0x4a9, 0x3, 
    0x2, 0x2, 0x2, 0x4a9, 0x4ab, 0x3, 0x2, 0x2, 0x2, 0x4aa, 0x4a6, 0x3, 
    0x2, 0x2, 0x2, 0x4ab, 0x4ae, 0x3, 0x2, 0x2, 0x2, 0x4ac, 0x4aa, 0x3, 
    0x2, 0x2, 0x2, 0x4ac, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4b0, 0x3, 
    0x2, 0x2, 0x2, 0x4ae, 0x4ac, 0x3, 0x2, 0x2, 0x2, 0x4af, 0x4a5, 0x3, 
    0x2, 0x2, 0x2, 0x4af, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4b0, 0x4b1, 0x3, 
    0x2, 0x2, 0x2, 0x4b1, 0x4b2, 0x7, 0xb1, 0x2, 0x2, 0x4b2, 0xb7, 0x3, 
    0x2, 0x2, 0x2, 0x4b3, 0x4b7, 0x9, 0x17, 0x2, 0x2, 0x4b4, 0x4b6, 0x5, 
    0x20, 0x11, 0x2, 0x4b5, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4b6, 0x4b9, 0x3, 
    0x2, 0x2, 0x2, 0x4b7, 0x4b5, 0x3, 0x2, 0x2, 0x2, 0x4b7, 0x4b8, 0x3, 
    0x2, 0x2, 0x2, 0x4b8, 0x4ba, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4b7, 0x3, 
    0x2, 0x2, 0x2, 0x4ba, 0x4bb, 0x5, 0xbe, 0x60, 0x2, 0x4bb, 0x4bc, 0x7, 
    0xb0, 0x2, 0x2, 0x4bc, 0x4c1, 0x5, 0xa6, 0x54, 0x2, 0x4bd, 0x4be, 0x7, 
    0xb6, 0x2, 0x2, 0x4be, 0x4c0, 0x5, 0xa6, 0x54, 0x2, 0x4bf, 0x4bd, 0x3, 
    0x2, 0x2, 0x2, 0x4c0, 0x4c3, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0x4bf, 0x3, 
    0x2, 0x2, 0x2, 0x4c1, 0x4c2, 0x3, 0x2, 0x2, 0x2, 0x4c2, 0x4c4, 0x3, 
    0x2, 0x2, 0x2, 0x4c3, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0x4c4, 0x4d2, 0x7, 
    0xb1, 0x2, 0x2, 0x4c5, 0x4c6, 0x7, 0x5, 0x2, 0x2, 0x4c6, 0x4cf, 0x7, 
    0xae, 0x2, 0x2, 0x4c7, 0x4cc, 0x5, 0x68, 0x35, 0x2, 0x4c8, 0x4c9, 0x7, 
    0xb6, 0x2, 0x2, 0x4c9, 0x4cb, 0x5, 0x68, 0x35, 0x2, 0x4ca, 0x4c8, 0x3, 
    0x2, 0x2, 0x2, 0x4cb, 0x4ce, 0x3, 0x2, 0x2, 0x2, 0x4cc, 0x4ca, 0x3, 
    0x2, 0x2, 0x2, 0x4cc, 0x4cd, 0x3, 0x2, 0x2, 0x2, 0x4cd, 0x4d0, 0x3, 
    0x2, 0x2, 0x2, 0x4ce, 0x4cc, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4c7, 0x3, 
    0x2, 0x2, 0x2, 0x4cf, 0x4d0, 0x3, 0x2, 0x2, 0x2, 0x4d0, 0x4d1, 0x3, 
    0x2, 0x2, 0x2, 0x4d1, 0x4d3, 0x7, 0xaf, 0x2, 0x2, 0x4d2, 0x4c5, 0x3, 
    0x2, 0x2, 0x2, 0x4d2, 0x4d3, 0x3, 0x2, 0x2, 0x2, 0x4d3, 0xb9, 0x3, 0x2, 
    0x2, 0x2, 0x4d4, 0x4d5, 0x7, 0x16, 0x2, 0x2, 0x4d5, 0x4d6, 0x7, 0xb0, 
    0x2, 0x2, 0x4d6, 0x4db, 0x5, 0xa6, 0x54, 0x2, 0x4d7, 0x4d8, 0x7, 0xb6, 
    0x2, 0x2, 0x4d8, 0x4da, 0x5, 0xa6, 0x54, 0x2, 0x4d9, 0x4d7, 0x3, 0x2, 
    0x2, 0x2, 0x4da, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0x4db, 0x4d9, 0x3, 0x2, 
    0x2, 0x2, 0x4db, 0x4dc, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4de, 0x3, 0x2, 
    0x2, 0x2, 0x4dd, 0x4db, 0x3, 0x2, 0x2, 0x2, 0x4de, 0x4df, 0x7, 0xb1, 
    0x2, 0x2, 0x4df, 0xbb, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4e1, 0x7, 0xb2, 
    0x2, 0x2, 0x4e1, 0x4e2, 0x7, 0xad, 0x2, 0x2, 0x4e2, 0x4e3, 0x7, 0xb3, 
    0x2, 0x2, 0x4e3, 0xbd, 0x3, 0x2, 0x2, 0x2, 0x4e4, 0x4ef, 0x7, 0xae, 
    0x2, 0x2, 0x4e5, 0x4ec, 0x5, 0xc0, 0x61, 0x2, 0x4e6, 0x4e8, 0x7, 0xb6, 
    0x2, 0x2, 0x4e7, 0x4e9, 0x5, 0xc0, 0x61, 0x2, 0x4e8, 0x4e7, 0x3, 0x2, 
    0x2, 0x2, 0x4e8, 0x4e9, 0x3, 0x2, 0x2, 0x2, 0x4e9, 0x4eb, 0x3, 0x2, 
    0x2, 0x2, 0x4ea, 0x4e6, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x4ee, 0x3, 0x2, 
    0x2, 0x2, 0x4ec, 0x4ea, 0x3, 0x2, 0x2, 0x2, 0x4ec, 0x4ed, 0x3, 0x2, 
    0x2, 0x2, 0x4ed, 0x4f0, 0x3, 0x2, 0x2, 0x2, 0x4ee, 0x4ec, 0x3, 0x2, 
    0x2, 0x2, 0x4ef, 0x4e5, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4f0, 0x3, 0x2, 
    0x2, 0x2, 0x4f0, 0x4f1, 0x3, 0x2, 0x2, 0x2, 0x4f1, 0x4f2, 0x7, 0xaf, 
    0x2, 0x2, 0x4f2, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4f9, 0x7, 0xc7, 
    0x2, 0x2, 0x4f4, 0x4f5, 0x5, 0xc4, 0x63, 0x2, 0x4f5, 0x4f6, 0x7, 0xb9, 
    0x2, 0x2, 0x4f6, 0x4f7, 0x5, 0xc2, 0x62, 0x2, 0x4f7, 0x4f9, 0x3, 0x2, 
    0x2, 0x2, 0x4f8, 0x4f3, 0x3, 0x2, 0x2, 0x2, 0x4f8, 0x4f4, 0x3, 0x2, 
    0x2, 0x2, 0x4f9, 0xc1, 0x3, 0x2, 0x2, 0x2, 0x4fa, 0x4fb, 0x9, 0x18, 
    0x2, 0x2, 0x4fb, 0xc3, 0x3, 0x2, 0x2, 0x2, 0x4fc, 0x4ff, 0x7, 0xad, 
    0x2, 0x2, 0x4fd, 0x4ff, 0x5, 0xc8, 0x65, 0x2, 0x4fe, 0x4fc, 0x3, 0x2, 
    0x2, 0x2, 0x4fe, 0x4fd, 0x3, 0x2, 0x2, 0x2, 0x4ff, 0xc5, 0x3, 0x2, 0x2, 
    0x2, 0x500, 0x505, 0x7, 0x6, 0x2, 0x2, 0x501, 0x502, 0x7, 0x4, 0x2, 
    0x2, 0x502, 0x503, 0x9, 0x19, 0x2, 0x2, 0x503, 0x505, 0x7, 0xb1, 0x2, 
    0x2, 0x504, 0x500, 0x3, 0x2, 0x2, 0x2, 0x504, 0x501, 0x3, 0x2, 0x2, 
    0x2, 0x505, 0xc7, 0x3, 0x2, 0x2, 0x2, 0x506, 0x507, 0x7, 0x3, 0x2, 0x2, 
    0x507, 0x508, 0x9, 0x19, 0x2, 0x2, 0x508, 0x509, 0x7, 0xb1, 0x2, 0x2, 
    0x509, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x50a, 0x516, 0x7, 0xa5, 0x2, 0x2, 
    0x50b, 0x516, 0x7, 0xa6, 0x2, 0x2, 0x50c, 0x516, 0x7, 0xa7, 0x2, 0x2, 
    0x50d, 0x516, 0x7, 0xa8, 0x2, 0x2, 0x50e, 0x516, 0x7, 0xa2, 0x2, 0x2, 
    0x50f, 0x516, 0x7, 0xa3, 0x2, 0x2, 0x510, 0x516, 0x7, 0xa4, 0x2, 0x2, 
    0x511, 0x516, 0x7, 0xa9, 0x2, 0x2, 0x512, 0x516, 0x5, 0xce, 0x68, 0x2, 
    0x513, 0x516, 0x5, 0xd4, 0x6b, 0x2, 0x514, 0x516, 0x5, 0xd0, 0x69, 0x2, 
    0x515, 0x50a, 0x3, 0x2, 0x2, 0x2, 0x515, 0x50b, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x50c, 0x3, 0x2, 0x2, 0x2, 0x515, 0x50d, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x50e, 0x3, 0x2, 0x2, 0x2, 0x515, 0x50f, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x510, 0x3, 0x2, 0x2, 0x2, 0x515, 0x511, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x512, 0x3, 0x2, 0x2, 0x2, 0x515, 0x513, 0x3, 0x2, 0x2, 0x2, 
    0x515, 0x514, 0x3, 0x2, 0x2, 0x2, 0x516, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x517, 
    0x519, 0x9, 0x15, 0x2, 0x2, 0x518, 0x517, 0x3, 0x2, 0x2, 0x2, 0x518, 
    0x519, 0x3, 0x2, 0x2, 0x2, 0x519, 0x51a, 0x3, 0x2, 0x2, 0x2, 0x51a, 
    0x51b, 0x5, 0xca, 0x66, 0x2, 0x51b, 0xcd, 0x3, 0x2, 0x2, 0x2, 0x51c, 
    0x51e, 0x9, 0x19, 0x2, 0x2, 0x51d, 0x51c, 0x3, 0x2, 0x2, 0x2, 0x51e, 
    0x51f, 0x3, 0x2, 0x2, 0x2, 0x51f, 0x51d, 0x3, 0x2, 0x2, 0x2, 0x51f, 
    0x520, 0x3, 0x2, 0x2, 0x2, 0x520, 0xcf, 0x3, 0x2, 0x2, 0x2, 0x521, 0x522, 
    0x7, 0x39, 0x2, 0x2, 0x522, 0x523, 0x7, 0xae, 0x2, 0x2, 0x523, 0x528, 
    0x5, 0xd2, 0x6a, 0x2, 0x524, 0x525, 0x7, 0xb6, 0x2, 0x2, 0x525, 0x527, 
    0x5, 0xd2, 0x6a, 0x2, 0x526, 0x524, 0x3, 0x2, 0x2, 0x2, 0x527, 0x52a, 
    0x3, 0x2, 0x2, 0x2, 0x528, 0x526, 0x3, 0x2, 0x2, 0x2, 0x528, 0x529, 
    0x3, 0x2, 0x2, 0x2, 0x529, 0x52b, 0x3, 0x2, 0x2, 0x2, 0x52a, 0x528, 
    0x3, 0x2, 0x2, 0x2, 0x52b, 0x52c, 0x7, 0xaf, 0x2, 0x2, 0x52c, 0xd1, 
    0x3, 0x2, 0x2, 0x2, 0x52d, 0x535, 0x5, 0xc2, 0x62, 0x2, 0x52e, 0x535, 
    0x7, 0xc7, 0x2, 0x2, 0x52f, 0x532, 0x5, 0xc4, 0x63, 0x2, 0x530, 0x531, 
    0x7, 0xb9, 0x2, 0x2, 0x531, 0x533, 0x5, 0xc2, 0x62, 0x2, 0x532, 0x530, 
    0x3, 0x2, 0x2, 0x2, 0x532, 0x533, 0x3, 0x2, 0x2, 0x2, 0x533, 0x535, 
    0x3, 0x2, 0x2, 0x2, 0x534, 0x52d, 0x3, 0x2, 0x2, 0x2, 0x534, 0x52e, 
    0x3, 0x2, 0x2, 0x2, 0x534, 0x52f, 0x3, 0x2, 0x2, 0x2, 0x535, 0xd3, 0x3, 
    0x2, 0x2, 0x2, 0x536, 0x537, 0x7, 0x46, 0x2, 0x2, 0x537, 0x538, 0x7, 
    0xae, 0x2, 0x2, 0x538, 0x539, 0x5, 0xd6, 0x6c, 0x2, 0x539, 0x53a, 0x7, 
    0xaf, 0x2, 0x2, 0x53a, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x53b, 0x53d, 0x9, 
    0x15, 0x2, 0x2, 0x53c, 0x53b, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53d, 0x3, 
    0x2, 0x2, 0x2, 0x53d, 0x53e, 0x3, 0x2, 0x2, 0x2, 0x53e, 0x559, 0x5, 
    0xca, 0x66, 0x2, 0x53f, 0x559, 0x7, 0xad, 0x2, 0x2, 0x540, 0x549, 0x7, 
    0xb0, 0x2, 0x2, 0x541, 0x546, 0x5, 0xd6, 0x6c, 0x2, 0x542, 0x543, 0x7, 
    0xb6, 0x2, 0x2, 0x543, 0x545, 0x5, 0xd6, 0x6c, 0x2, 0x544, 0x542, 0x3, 
    0x2, 0x2, 0x2, 0x545, 0x548, 0x3, 0x2, 0x2, 0x2, 0x546, 0x544, 0x3, 
    0x2, 0x2, 0x2, 0x546, 0x547, 0x3, 0x2, 0x2, 0x2, 0x547, 0x54a, 0x3, 
    0x2, 0x2, 0x2, 0x548, 0x546, 0x3, 0x2, 0x2, 0x2, 0x549, 0x541, 0x3, 
    0x2, 0x2, 0x2, 0x549, 0x54a, 0x3, 0x2, 0x2, 0x2, 0x54a, 0x54b, 0x3, 
    0x2, 0x2, 0x2, 0x54b, 0x559, 0x7, 0xb1, 0x2, 0x2, 0x54c, 0x555, 0x7, 
    0xb2, 0x2, 0x2, 0x54d, 0x552, 0x5, 0xd8, 0x6d, 0x2, 0x54e, 0x54f, 0x7, 
    0xb6, 0x2, 0x2, 0x54f, 0x551, 0x5, 0xd8, 0x6d, 0x2, 0x550, 0x54e, 0x3, 
    0x2, 0x2, 0x2, 0x551, 0x554, 0x3, 0x2, 0x2, 0x2, 0x552, 0x550, 0x3, 
    0x2, 0x2, 0x2, 0x552, 0x553, 0x3, 0x2, 0x2, 0x2, 0x553, 0x556, 0x3, 
    0x2, 0x2, 0x2, 0x554, 0x552, 0x3, 0x2, 0x2, 0x2, 0x555, 0x54d, 0x3, 
    0x2, 0x2, 0x2, 0x555, 0x556, 0x3, 0x2, 0x2, 0x2, 0x556, 0x557, 0x3, 
    0x2, 0x2, 0x2, 0x557, 0x559, 0x7, 0xb3, 0x2, 0x2, 0x558, 0x53c, 0x3, 
    0x2, 0x2, 0x2, 0x558, 0x53f, 0x3, 0x2, 0x2, 0x2, 0x558, 0x540, 0x3, 
    0x2, 0x2, 0x2, 0x558, 0x54c, 0x3, 0x2, 0x2, 0x2, 0x559, 0xd7, 0x3, 0x2, 
    0x2, 0x2, 0x55a, 0x55b, 0x7, 0xaa, 0x2, 0x2, 0x55b, 0x55c, 0x7, 0xb9, 
    0x2, 0x2, 0x55c, 0x55d, 0x5, 0xd6, 0x6c, 0x2, 0x55d, 0xd9, 0x3, 0x2, 
    0x2, 0x2, 0xa3, 0xdb, 0xdf, 0xe3, 0xee, 0xf5, 0xf8, 0xfc, 0x103, 0x107, 
    0x10b, 0x115, 0x11c, 0x121, 0x123, 0x12b, 0x12d, 0x133, 0x138, 0x147, 
    0x14d, 0x155, 0x15f, 0x187, 0x193, 0x199, 0x19f, 0x1a8, 0x1b0, 0x1bc, 
    0x1bf, 0x1c4, 0x1c8, 0x1ce, 0x1d2, 0x1d5, 0x1de, 0x1e5, 0x1eb, 0x1f9, 
    0x200, 0x208, 0x20d, 0x213, 0x21b, 0x224, 0x22f, 0x238, 0x241, 0x246, 
    0x24a, 0x24f, 0x255, 0x25e, 0x26c, 0x271, 0x276, 0x27c, 0x284, 0x28c, 
    0x28e, 0x295, 0x29b, 0x2a2, 0x2ae, 0x2b0, 0x2b3, 0x2b9, 0x2c2, 0x2c5, 
    0x2cc, 0x2d0, 0x2d6, 0x2de, 0x2e9, 0x2ed, 0x2f1, 0x2f4, 0x2fa, 0x300, 
    0x309, 0x30d, 0x313, 0x31a, 0x323, 0x32f, 0x334, 0x33c, 0x347, 0x34d, 
    0x35a, 0x360, 0x365, 0x372, 0x37a, 0x380, 0x38b, 0x38e, 0x394, 0x3a7, 
    0x3ab, 0x3b5, 0x3b9, 0x3be, 0x3c6, 0x3ca, 0x3cf, 0x3d8, 0x3e6, 0x3ee, 
    0x3f6, 0x3fe, 0x402, 0x407, 0x40e, 0x41a, 0x420, 0x428, 0x436, 0x43e, 
    0x446, 0x44c, 0x44f, 0x451, 0x456, 0x45c, 0x462, 0x46a, 0x470, 0x474, 
    0x480, 0x48b, 0x493, 0x496, 0x4a0, 0x4a8, 0x4ac, 0x4af, 0x4b7, 0x4c1, 
    0x4cc, 0x4cf, 0x4d2, 0x4db, 0x4e8, 0x4ec, 0x4ef, 0x4f8, 0x4fe, 0x504, 
    0x515, 0x518, 0x51f, 0x528, 0x532, 0x534, 0x53c, 0x546, 0x549, 0x552, 
    0x555, 0x558, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

