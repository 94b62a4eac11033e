
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
    setState(249);
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
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_FIND - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_PRINT - 68))
      | (1ULL << (KqlParser::K_SEARCH - 68))
      | (1ULL << (KqlParser::K_SET - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68))
      | (1ULL << (KqlParser::K_UNION - 68))
      | (1ULL << (KqlParser::K_MACRO_EXPAND - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(248);
      statement();
    }
    setState(257);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_SEMICOLON) {
      setState(251);
      match(KqlParser::P_SEMICOLON);
      setState(253);
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
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
        | (1ULL << (KqlParser::K_DYNAMIC - 68))
        | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
        | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
        | (1ULL << (KqlParser::K_FIND - 68))
        | (1ULL << (KqlParser::K_MATERIALIZE - 68))
        | (1ULL << (KqlParser::K_PRINT - 68))
        | (1ULL << (KqlParser::K_SEARCH - 68))
        | (1ULL << (KqlParser::K_SET - 68))
        | (1ULL << (KqlParser::K_TOSCALAR - 68))
        | (1ULL << (KqlParser::K_TOTABLE - 68))
        | (1ULL << (KqlParser::K_UNION - 68))
        | (1ULL << (KqlParser::K_MACRO_EXPAND - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
        | (1ULL << (KqlParser::L_DATETIME - 163))
        | (1ULL << (KqlParser::L_TIMESPAN - 163))
        | (1ULL << (KqlParser::L_LONG - 163))
        | (1ULL << (KqlParser::L_INT - 163))
        | (1ULL << (KqlParser::L_REAL - 163))
        | (1ULL << (KqlParser::L_DECIMAL - 163))
        | (1ULL << (KqlParser::L_GUID - 163))
        | (1ULL << (KqlParser::L_STRING - 163))
        | (1ULL << (KqlParser::L_UNTERMINATED - 163))
        | (1ULL << (KqlParser::N_IDENTIFIER - 163))
        | (1ULL << (KqlParser::P_LPAREN - 163))
        | (1ULL << (KqlParser::P_LBRACE - 163))
        | (1ULL << (KqlParser::O_PLUS - 163))
        | (1ULL << (KqlParser::O_MINUS - 163))
        | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
        setState(252);
        statement();
      }
      setState(259);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(260);
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
    setState(268);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_LET: {
        enterOuterAlt(_localctx, 1);
        setState(262);
        letStatement();
        break;
      }

      case KqlParser::K_SET: {
        enterOuterAlt(_localctx, 2);
        setState(263);
        setStatement();
        break;
      }

      case KqlParser::K_DECLARE: {
        enterOuterAlt(_localctx, 3);
        setState(264);
        declareStatement();
        break;
      }

      case KqlParser::K_ALIAS: {
        enterOuterAlt(_localctx, 4);
        setState(265);
        aliasStatement();
        break;
      }

      case KqlParser::K_RESTRICT: {
        enterOuterAlt(_localctx, 5);
        setState(266);
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
        setState(267);
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
    setState(270);
    match(KqlParser::K_LET);
    setState(271);
    declaredName();
    setState(272);
    match(KqlParser::P_ASSIGN);
    setState(275);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LPAREN_FUNCTION:
      case KqlParser::K_VIEW: {
        setState(273);
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
        setState(274);
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
    setState(278);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_VIEW) {
      setState(277);
      match(KqlParser::K_VIEW);
    }
    setState(280);
    match(KqlParser::P_LPAREN_FUNCTION);
    setState(282);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
      setState(281);
      parameters();
    }
    setState(284);
    match(KqlParser::P_RPAREN);
    setState(285);
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
    setState(287);
    match(KqlParser::P_LBRACE);
    setState(289);
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
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_FIND - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_PRINT - 68))
      | (1ULL << (KqlParser::K_SEARCH - 68))
      | (1ULL << (KqlParser::K_SET - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68))
      | (1ULL << (KqlParser::K_UNION - 68))
      | (1ULL << (KqlParser::K_MACRO_EXPAND - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(288);
      statement();
    }
    setState(297);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_SEMICOLON) {
      setState(291);
      match(KqlParser::P_SEMICOLON);
      setState(293);
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
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
        | (1ULL << (KqlParser::K_DYNAMIC - 68))
        | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
        | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
        | (1ULL << (KqlParser::K_FIND - 68))
        | (1ULL << (KqlParser::K_MATERIALIZE - 68))
        | (1ULL << (KqlParser::K_PRINT - 68))
        | (1ULL << (KqlParser::K_SEARCH - 68))
        | (1ULL << (KqlParser::K_SET - 68))
        | (1ULL << (KqlParser::K_TOSCALAR - 68))
        | (1ULL << (KqlParser::K_TOTABLE - 68))
        | (1ULL << (KqlParser::K_UNION - 68))
        | (1ULL << (KqlParser::K_MACRO_EXPAND - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
        | (1ULL << (KqlParser::L_DATETIME - 163))
        | (1ULL << (KqlParser::L_TIMESPAN - 163))
        | (1ULL << (KqlParser::L_LONG - 163))
        | (1ULL << (KqlParser::L_INT - 163))
        | (1ULL << (KqlParser::L_REAL - 163))
        | (1ULL << (KqlParser::L_DECIMAL - 163))
        | (1ULL << (KqlParser::L_GUID - 163))
        | (1ULL << (KqlParser::L_STRING - 163))
        | (1ULL << (KqlParser::L_UNTERMINATED - 163))
        | (1ULL << (KqlParser::N_IDENTIFIER - 163))
        | (1ULL << (KqlParser::P_LPAREN - 163))
        | (1ULL << (KqlParser::P_LBRACE - 163))
        | (1ULL << (KqlParser::O_PLUS - 163))
        | (1ULL << (KqlParser::O_MINUS - 163))
        | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
        setState(292);
        statement();
      }
      setState(299);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(300);
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
    setState(302);
    parameter();
    setState(307);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(303);
      match(KqlParser::P_COMMA);
      setState(304);
      parameter();
      setState(309);
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
    setState(310);
    name();
    setState(311);
    match(KqlParser::P_COLON);
    setState(314);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_TYPE: {
        setState(312);
        typeName();
        break;
      }

      case KqlParser::P_LPAREN: {
        setState(313);
        rowSchema();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(321);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_ASSIGN) {
      setState(316);
      match(KqlParser::P_ASSIGN);
      setState(319);
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
          setState(317);
          signedLiteral();
          break;
        }

        case KqlParser::P_LBRACKET_NAME:
        case KqlParser::N_IDENTIFIER: {
          setState(318);
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
    setState(323);
    match(KqlParser::K_SET);
    setState(331);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(324);
        name();
        break;
      }

      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::N_DECLARED: {
        setState(325);
        declaredName();
        setState(326);
        match(KqlParser::P_ASSIGN);
        setState(329);
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
            setState(327);
            signedLiteral();
            break;
          }

          case KqlParser::P_LBRACKET_NAME:
          case KqlParser::N_IDENTIFIER: {
            setState(328);
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
    setState(333);
    match(KqlParser::K_DECLARE);
    setState(342);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_QUERY_PARAMETERS: {
        setState(334);
        match(KqlParser::K_QUERY_PARAMETERS);
        setState(335);
        match(KqlParser::P_LPAREN);
        setState(337);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
          setState(336);
          parameters();
        }
        setState(339);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_PATTERN: {
        setState(340);
        match(KqlParser::K_PATTERN);
        setState(341);
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
    setState(344);
    match(KqlParser::K_ALIAS);
    setState(345);
    match(KqlParser::K_DATABASE);
    setState(346);
    declaredName();
    setState(347);
    match(KqlParser::P_ASSIGN);
    setState(348);
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
    setState(350);
    match(KqlParser::K_RESTRICT);
    setState(351);
    match(KqlParser::K_ACCESS);
    setState(352);
    match(KqlParser::K_TO);
    setState(353);
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
    setState(357);
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
        setState(355);
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
        setState(356);
        headOperator();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(363);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_PIPE) {
      setState(359);
      match(KqlParser::P_PIPE);
      setState(360);
      stage();
      setState(365);
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
    setState(366);
    stage();
    setState(371);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_PIPE) {
      setState(367);
      match(KqlParser::P_PIPE);
      setState(368);
      stage();
      setState(373);
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
    setState(381);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_PRINT: {
        enterOuterAlt(_localctx, 1);
        setState(374);
        printOperator();
        break;
      }

      case KqlParser::K_RANGE: {
        enterOuterAlt(_localctx, 2);
        setState(375);
        rangeOperator();
        break;
      }

      case KqlParser::K_SEARCH: {
        enterOuterAlt(_localctx, 3);
        setState(376);
        searchOperator();
        break;
      }

      case KqlParser::K_FIND: {
        enterOuterAlt(_localctx, 4);
        setState(377);
        findOperator();
        break;
      }

      case KqlParser::K_UNION: {
        enterOuterAlt(_localctx, 5);
        setState(378);
        unionOperator();
        break;
      }

      case KqlParser::K_EVALUATE: {
        enterOuterAlt(_localctx, 6);
        setState(379);
        evaluateOperator();
        break;
      }

      case KqlParser::K_MACRO_EXPAND: {
        enterOuterAlt(_localctx, 7);
        setState(380);
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

KqlParser::ScanOperatorContext* KqlParser::StageContext::scanOperator() {
  return getRuleContext<KqlParser::ScanOperatorContext>(0);
}

KqlParser::MakeGraphOperatorContext* KqlParser::StageContext::makeGraphOperator() {
  return getRuleContext<KqlParser::MakeGraphOperatorContext>(0);
}

KqlParser::GraphMatchOperatorContext* KqlParser::StageContext::graphMatchOperator() {
  return getRuleContext<KqlParser::GraphMatchOperatorContext>(0);
}

KqlParser::GraphToTableOperatorContext* KqlParser::StageContext::graphToTableOperator() {
  return getRuleContext<KqlParser::GraphToTableOperatorContext>(0);
}

KqlParser::GraphMarkComponentsOperatorContext* KqlParser::StageContext::graphMarkComponentsOperator() {
  return getRuleContext<KqlParser::GraphMarkComponentsOperatorContext>(0);
}

KqlParser::GraphWhereOperatorContext* KqlParser::StageContext::graphWhereOperator() {
  return getRuleContext<KqlParser::GraphWhereOperatorContext>(0);
}

KqlParser::AssertSchemaOperatorContext* KqlParser::StageContext::assertSchemaOperator() {
  return getRuleContext<KqlParser::AssertSchemaOperatorContext>(0);
}

KqlParser::ProjectByNamesOperatorContext* KqlParser::StageContext::projectByNamesOperator() {
  return getRuleContext<KqlParser::ProjectByNamesOperatorContext>(0);
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
    setState(429);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_FILTER:
      case KqlParser::K_WHERE: {
        enterOuterAlt(_localctx, 1);
        setState(383);
        whereOperator();
        break;
      }

      case KqlParser::K_EXTEND: {
        enterOuterAlt(_localctx, 2);
        setState(384);
        extendOperator();
        break;
      }

      case KqlParser::K_PROJECT: {
        enterOuterAlt(_localctx, 3);
        setState(385);
        projectOperator();
        break;
      }

      case KqlParser::K_PROJECT_AWAY:
      case KqlParser::K_PROJECT_KEEP: {
        enterOuterAlt(_localctx, 4);
        setState(386);
        projectAwayOperator();
        break;
      }

      case KqlParser::K_PROJECT_RENAME: {
        enterOuterAlt(_localctx, 5);
        setState(387);
        projectRenameOperator();
        break;
      }

      case KqlParser::K_PROJECT_REORDER: {
        enterOuterAlt(_localctx, 6);
        setState(388);
        projectReorderOperator();
        break;
      }

      case KqlParser::K_SUMMARIZE: {
        enterOuterAlt(_localctx, 7);
        setState(389);
        summarizeOperator();
        break;
      }

      case KqlParser::K_JOIN: {
        enterOuterAlt(_localctx, 8);
        setState(390);
        joinOperator();
        break;
      }

      case KqlParser::K_LOOKUP: {
        enterOuterAlt(_localctx, 9);
        setState(391);
        lookupOperator();
        break;
      }

      case KqlParser::K_UNION: {
        enterOuterAlt(_localctx, 10);
        setState(392);
        unionOperator();
        break;
      }

      case KqlParser::K_DISTINCT: {
        enterOuterAlt(_localctx, 11);
        setState(393);
        distinctOperator();
        break;
      }

      case KqlParser::K_TOP: {
        enterOuterAlt(_localctx, 12);
        setState(394);
        topOperator();
        break;
      }

      case KqlParser::K_LIMIT:
      case KqlParser::K_TAKE: {
        enterOuterAlt(_localctx, 13);
        setState(395);
        takeOperator();
        break;
      }

      case KqlParser::K_ORDER:
      case KqlParser::K_SORT: {
        enterOuterAlt(_localctx, 14);
        setState(396);
        sortOperator();
        break;
      }

      case KqlParser::K_COUNT: {
        enterOuterAlt(_localctx, 15);
        setState(397);
        countOperator();
        break;
      }

      case KqlParser::K_MVEXPAND:
      case KqlParser::K_MV_EXPAND: {
        enterOuterAlt(_localctx, 16);
        setState(398);
        mvExpandOperator();
        break;
      }

      case KqlParser::K_MVAPPLY:
      case KqlParser::K_MV_APPLY: {
        enterOuterAlt(_localctx, 17);
        setState(399);
        mvApplyOperator();
        break;
      }

      case KqlParser::K_PARSE:
      case KqlParser::K_PARSE_WHERE: {
        enterOuterAlt(_localctx, 18);
        setState(400);
        parseOperator();
        break;
      }

      case KqlParser::K_PARSE_KV: {
        enterOuterAlt(_localctx, 19);
        setState(401);
        parseKvOperator();
        break;
      }

      case KqlParser::K_EVALUATE: {
        enterOuterAlt(_localctx, 20);
        setState(402);
        evaluateOperator();
        break;
      }

      case KqlParser::K_INVOKE: {
        enterOuterAlt(_localctx, 21);
        setState(403);
        invokeOperator();
        break;
      }

      case KqlParser::K_RENDER: {
        enterOuterAlt(_localctx, 22);
        setState(404);
        renderOperator();
        break;
      }

      case KqlParser::K_MAKE_SERIES: {
        enterOuterAlt(_localctx, 23);
        setState(405);
        makeSeriesOperator();
        break;
      }

      case KqlParser::K_SEARCH: {
        enterOuterAlt(_localctx, 24);
        setState(406);
        searchOperator();
        break;
      }

      case KqlParser::K_FIND: {
        enterOuterAlt(_localctx, 25);
        setState(407);
        findOperator();
        break;
      }

      case KqlParser::K_AS: {
        enterOuterAlt(_localctx, 26);
        setState(408);
        asOperator();
        break;
      }

      case KqlParser::K_SERIALIZE: {
        enterOuterAlt(_localctx, 27);
        setState(409);
        serializeOperator();
        break;
      }

      case KqlParser::K_GETSCHEMA: {
        enterOuterAlt(_localctx, 28);
        setState(410);
        getschemaOperator();
        break;
      }

      case KqlParser::K_SAMPLE: {
        enterOuterAlt(_localctx, 29);
        setState(411);
        sampleOperator();
        break;
      }

      case KqlParser::K_SAMPLE_DISTINCT: {
        enterOuterAlt(_localctx, 30);
        setState(412);
        sampleDistinctOperator();
        break;
      }

      case KqlParser::K_TOP_NESTED: {
        enterOuterAlt(_localctx, 31);
        setState(413);
        topNestedOperator();
        break;
      }

      case KqlParser::K_TOP_HITTERS: {
        enterOuterAlt(_localctx, 32);
        setState(414);
        topHittersOperator();
        break;
      }

      case KqlParser::K_PARTITION:
      case KqlParser::K_PARTITIONBY: {
        enterOuterAlt(_localctx, 33);
        setState(415);
        partitionOperator();
        break;
      }

      case KqlParser::K_FORK: {
        enterOuterAlt(_localctx, 34);
        setState(416);
        forkOperator();
        break;
      }

      case KqlParser::K_FACET: {
        enterOuterAlt(_localctx, 35);
        setState(417);
        facetOperator();
        break;
      }

      case KqlParser::K_REDUCE: {
        enterOuterAlt(_localctx, 36);
        setState(418);
        reduceOperator();
        break;
      }

      case KqlParser::K_CONSUME: {
        enterOuterAlt(_localctx, 37);
        setState(419);
        consumeOperator();
        break;
      }

      case KqlParser::K_SCAN: {
        enterOuterAlt(_localctx, 38);
        setState(420);
        scanOperator();
        break;
      }

      case KqlParser::K_MAKE_GRAPH: {
        enterOuterAlt(_localctx, 39);
        setState(421);
        makeGraphOperator();
        break;
      }

      case KqlParser::K_GRAPH_MATCH:
      case KqlParser::K_GRAPH_SHORTEST_PATHS: {
        enterOuterAlt(_localctx, 40);
        setState(422);
        graphMatchOperator();
        break;
      }

      case KqlParser::K_GRAPH_TO_TABLE: {
        enterOuterAlt(_localctx, 41);
        setState(423);
        graphToTableOperator();
        break;
      }

      case KqlParser::K_GRAPH_MARK_COMPONENTS: {
        enterOuterAlt(_localctx, 42);
        setState(424);
        graphMarkComponentsOperator();
        break;
      }

      case KqlParser::K_GRAPH_WHERE_EDGES:
      case KqlParser::K_GRAPH_WHERE_NODES: {
        enterOuterAlt(_localctx, 43);
        setState(425);
        graphWhereOperator();
        break;
      }

      case KqlParser::K_ASSERT_SCHEMA: {
        enterOuterAlt(_localctx, 44);
        setState(426);
        assertSchemaOperator();
        break;
      }

      case KqlParser::K_PROJECT_BY_NAMES: {
        enterOuterAlt(_localctx, 45);
        setState(427);
        projectByNamesOperator();
        break;
      }

      case KqlParser::K_EXECUTEANDCACHE:
      case KqlParser::K_PROJECTAWAY: {
        enterOuterAlt(_localctx, 46);
        setState(428);
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
    setState(431);
    _la = _input->LA(1);
    if (!(_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(432);
    match(KqlParser::P_ASSIGN);
    setState(441);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(433);
        name();
        break;
      }

      case KqlParser::L_LONG: {
        setState(434);
        match(KqlParser::L_LONG);
        break;
      }

      case KqlParser::L_REAL: {
        setState(435);
        match(KqlParser::L_REAL);
        break;
      }

      case KqlParser::L_BOOL: {
        setState(436);
        match(KqlParser::L_BOOL);
        break;
      }

      case KqlParser::L_TIMESPAN: {
        setState(437);
        match(KqlParser::L_TIMESPAN);
        break;
      }

      case KqlParser::L_INT: {
        setState(438);
        match(KqlParser::L_INT);
        break;
      }

      case KqlParser::L_STRING: {
        setState(439);
        match(KqlParser::L_STRING);
        break;
      }

      case KqlParser::L_UNTERMINATED: {
        setState(440);
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
    setState(443);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_FILTER || _la == KqlParser::K_WHERE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(447);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(444);
      operatorParameter();
      setState(449);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(453);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(450);
      declaredName();
      setState(451);
      match(KqlParser::P_ASSIGN);
    }
    setState(455);
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
    setState(457);
    match(KqlParser::K_EXTEND);
    setState(458);
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
    setState(460);
    match(KqlParser::K_PROJECT);
    setState(462);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(461);
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
    setState(464);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PROJECT_AWAY

    || _la == KqlParser::K_PROJECT_KEEP)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(465);
    columnPattern();
    setState(470);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(466);
      match(KqlParser::P_COMMA);
      setState(467);
      columnPattern();
      setState(472);
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
    setState(473);
    match(KqlParser::K_PROJECT_RENAME);
    setState(474);
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
    setState(476);
    match(KqlParser::K_PROJECT_REORDER);
    setState(485);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME

    || _la == KqlParser::N_WILDCARD || _la == KqlParser::N_IDENTIFIER

    || _la == KqlParser::O_STAR) {
      setState(477);
      orderedPattern();
      setState(482);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(478);
        match(KqlParser::P_COMMA);
        setState(479);
        orderedPattern();
        setState(484);
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
    setState(490);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(487);
        name();
        break;
      }

      case KqlParser::N_WILDCARD: {
        enterOuterAlt(_localctx, 2);
        setState(488);
        match(KqlParser::N_WILDCARD);
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 3);
        setState(489);
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
    setState(492);
    columnPattern();
    setState(494);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 62) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 62)) & ((1ULL << (KqlParser::K_ASC - 62))
      | (1ULL << (KqlParser::K_DESC - 62))
      | (1ULL << (KqlParser::K_GRANNY_ASC - 62))
      | (1ULL << (KqlParser::K_GRANNY_DESC - 62)))) != 0)) {
      setState(493);
      _la = _input->LA(1);
      if (!(((((_la - 62) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 62)) & ((1ULL << (KqlParser::K_ASC - 62))
        | (1ULL << (KqlParser::K_DESC - 62))
        | (1ULL << (KqlParser::K_GRANNY_ASC - 62))
        | (1ULL << (KqlParser::K_GRANNY_DESC - 62)))) != 0))) {
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
    setState(496);
    match(KqlParser::K_SUMMARIZE);
    setState(500);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(497);
      operatorParameter();
      setState(502);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(504);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(503);
      namedExpressions();
    }
    setState(507);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(506);
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
    setState(509);
    match(KqlParser::K_BY);
    setState(510);
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
    setState(512);
    match(KqlParser::K_JOIN);
    setState(516);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(513);
      operatorParameter();
      setState(518);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(519);
    tableOperand();
    setState(523);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_ON: {
        setState(520);
        onClause();
        break;
      }

      case KqlParser::K_WHERE: {
        setState(521);
        match(KqlParser::K_WHERE);
        setState(522);
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
    setState(525);
    match(KqlParser::K_LOOKUP);
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
    tableOperand();
    setState(533);
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
    setState(535);
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
    setState(537);
    match(KqlParser::K_ON);
    setState(538);
    expression();
    setState(543);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(539);
      match(KqlParser::P_COMMA);
      setState(540);
      expression();
      setState(545);
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
    setState(546);
    match(KqlParser::K_UNION);
    setState(550);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(547);
      operatorParameter();
      setState(552);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(553);
    unionMember();
    setState(558);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(554);
      match(KqlParser::P_COMMA);
      setState(555);
      unionMember();
      setState(560);
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
    setState(563);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_WILDCARD: {
        enterOuterAlt(_localctx, 1);
        setState(561);
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
        setState(562);
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
    setState(565);
    match(KqlParser::K_DISTINCT);
    setState(569);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(566);
      operatorParameter();
      setState(571);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(572);
    distinctColumn();
    setState(577);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(573);
      match(KqlParser::P_COMMA);
      setState(574);
      distinctColumn();
      setState(579);
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
    setState(580);
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
    setState(582);
    match(KqlParser::K_TOP);
    setState(586);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(583);
      operatorParameter();
      setState(588);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(589);
    namedExpression();
    setState(590);
    match(KqlParser::K_BY);
    setState(591);
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
    setState(593);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_LIMIT

    || _la == KqlParser::K_TAKE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(597);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(594);
      operatorParameter();
      setState(599);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(600);
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
    setState(602);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_ORDER

    || _la == KqlParser::K_SORT)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(606);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(603);
      operatorParameter();
      setState(608);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(609);
    match(KqlParser::K_BY);
    setState(610);
    orderedExpression();
    setState(615);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(611);
      match(KqlParser::P_COMMA);
      setState(612);
      orderedExpression();
      setState(617);
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
    setState(618);
    namedExpression();
    setState(620);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (((((_la - 62) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 62)) & ((1ULL << (KqlParser::K_ASC - 62))
      | (1ULL << (KqlParser::K_DESC - 62))
      | (1ULL << (KqlParser::K_GRANNY_ASC - 62))
      | (1ULL << (KqlParser::K_GRANNY_DESC - 62)))) != 0)) {
      setState(619);
      _la = _input->LA(1);
      if (!(((((_la - 62) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 62)) & ((1ULL << (KqlParser::K_ASC - 62))
        | (1ULL << (KqlParser::K_DESC - 62))
        | (1ULL << (KqlParser::K_GRANNY_ASC - 62))
        | (1ULL << (KqlParser::K_GRANNY_DESC - 62)))) != 0))) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
    }
    setState(624);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_NULLS) {
      setState(622);
      match(KqlParser::K_NULLS);
      setState(623);
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
    setState(626);
    match(KqlParser::K_COUNT);
    setState(629);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_AS) {
      setState(627);
      match(KqlParser::K_AS);
      setState(628);
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
    setState(631);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_MVEXPAND || _la == KqlParser::K_MV_EXPAND)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(635);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(632);
      operatorParameter();
      setState(637);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(638);
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
    setState(640);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_MVAPPLY || _la == KqlParser::K_MV_APPLY)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(644);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(641);
      operatorParameter();
      setState(646);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(647);
    expansions();
    setState(648);
    match(KqlParser::K_ON);
    setState(649);
    match(KqlParser::P_LPAREN_STAGES);
    setState(650);
    stages();
    setState(651);
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
    setState(653);
    expansion();
    setState(658);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(654);
      match(KqlParser::P_COMMA);
      setState(655);
      expansion();
      setState(660);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(663);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_LIMIT) {
      setState(661);
      match(KqlParser::K_LIMIT);
      setState(662);
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
    setState(665);
    namedExpression();
    setState(668);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_TO) {
      setState(666);
      match(KqlParser::K_TO);
      setState(667);
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
    setState(670);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PARSE || _la == KqlParser::K_PARSE_WHERE)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(674);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(671);
      operatorParameter();
      setState(676);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(677);
    expression();
    setState(678);
    match(KqlParser::K_WITH);
    setState(680); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(679);
      parsePart();
      setState(682); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == KqlParser::P_LBRACKET_NAME || ((((_la - 171) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 171)) & ((1ULL << (KqlParser::L_STRING - 171))
      | (1ULL << (KqlParser::L_UNTERMINATED - 171))
      | (1ULL << (KqlParser::N_IDENTIFIER - 171))
      | (1ULL << (KqlParser::O_STAR - 171)))) != 0));
   
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
    setState(692);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 1);
        setState(684);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::L_STRING: {
        enterOuterAlt(_localctx, 2);
        setState(685);
        match(KqlParser::L_STRING);
        break;
      }

      case KqlParser::L_UNTERMINATED: {
        enterOuterAlt(_localctx, 3);
        setState(686);
        match(KqlParser::L_UNTERMINATED);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 4);
        setState(687);
        name();
        setState(690);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_COLON) {
          setState(688);
          match(KqlParser::P_COLON);
          setState(689);
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
    setState(694);
    match(KqlParser::K_PARSE_KV);
    setState(695);
    expression();
    setState(696);
    match(KqlParser::K_AS);
    setState(697);
    rowSchema();
    setState(699);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(698);
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
    setState(701);
    match(KqlParser::K_EVALUATE);
    setState(705);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(702);
      operatorParameter();
      setState(707);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(708);
    name();
    setState(709);
    arguments();
    setState(712);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_COLON) {
      setState(710);
      match(KqlParser::P_COLON);
      setState(711);
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
    setState(714);
    match(KqlParser::K_INVOKE);
    setState(715);
    name();
    setState(716);
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
    setState(718);
    match(KqlParser::K_RENDER);
    setState(719);
    name();
    setState(729);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WITH: {
        setState(720);
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
        setState(726);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (((((_la - 2) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 2)) & ((1ULL << (KqlParser::P_LBRACKET_DECLARED - 2))
          | (1ULL << (KqlParser::N_DECLARED - 2))
          | (1ULL << (KqlParser::K_BY - 2)))) != 0)) {
          setState(724);
          _errHandler->sync(this);
          switch (_input->LA(1)) {
            case KqlParser::P_LBRACKET_DECLARED:
            case KqlParser::N_DECLARED: {
              setState(721);
              renderProperty();
              break;
            }

            case KqlParser::K_BY: {
              setState(722);
              match(KqlParser::K_BY);
              setState(723);
              namedExpressions();
              break;
            }

          default:
            throw NoViableAltException(this);
          }
          setState(728);
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
    setState(731);
    declaredName();
    setState(732);
    match(KqlParser::P_ASSIGN);
    setState(735);
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
        setState(733);
        signedLiteral();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(734);
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
    setState(737);
    match(KqlParser::K_WITH);
    setState(738);
    match(KqlParser::P_LPAREN);
    setState(747);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || _la == KqlParser::K_DYNAMIC || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163)))) != 0)) {
      setState(739);
      property();
      setState(744);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(740);
        match(KqlParser::P_COMMA);
        setState(741);
        property();
        setState(746);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(749);
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
    setState(754);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(751);
      declaredName();
      setState(752);
      match(KqlParser::P_ASSIGN);
    }
    setState(758);
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
        setState(756);
        signedLiteral();
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        setState(757);
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
    setState(760);
    match(KqlParser::K_MAKE_SERIES);
    setState(764);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(761);
      operatorParameter();
      setState(766);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(767);
    seriesColumn();
    setState(772);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(768);
      match(KqlParser::P_COMMA);
      setState(769);
      seriesColumn();
      setState(774);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(775);
    match(KqlParser::K_ON);
    setState(776);
    namedExpression();
    setState(791);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_IN_RANGE: {
        setState(777);
        match(KqlParser::K_IN_RANGE);
        setState(778);
        name();
        setState(779);
        arguments();
        break;
      }

      case KqlParser::K_FROM:
      case KqlParser::K_STEP:
      case KqlParser::K_TO: {
        setState(783);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_FROM) {
          setState(781);
          match(KqlParser::K_FROM);
          setState(782);
          expression();
        }
        setState(787);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TO) {
          setState(785);
          match(KqlParser::K_TO);
          setState(786);
          expression();
        }
        setState(789);
        match(KqlParser::K_STEP);
        setState(790);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(794);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(793);
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
    setState(796);
    namedExpression();
    setState(800);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_DEFAULT) {
      setState(797);
      match(KqlParser::K_DEFAULT);
      setState(798);
      match(KqlParser::P_ASSIGN);
      setState(799);
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
    setState(802);
    match(KqlParser::K_AS);
    setState(806);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(803);
      operatorParameter();
      setState(808);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(809);
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
    setState(811);
    match(KqlParser::K_SERIALIZE);
    setState(815);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(812);
      operatorParameter();
      setState(817);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(819);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(818);
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
    setState(821);
    match(KqlParser::K_GETSCHEMA);
    setState(825);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(822);
      operatorParameter();
      setState(827);
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
    setState(828);
    match(KqlParser::K_SAMPLE);
    setState(832);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(829);
      operatorParameter();
      setState(834);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(835);
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
    setState(837);
    match(KqlParser::K_SAMPLE_DISTINCT);
    setState(841);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(838);
      operatorParameter();
      setState(843);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(844);
    expression();
    setState(845);
    match(KqlParser::K_OF);
    setState(846);
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
    setState(848);
    topNestedLevel();
    setState(853);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(849);
      match(KqlParser::P_COMMA);
      setState(850);
      topNestedLevel();
      setState(855);
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
    setState(856);
    match(KqlParser::K_TOP_NESTED);
    setState(858);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(857);
      expression();
    }
    setState(860);
    match(KqlParser::K_OF);
    setState(861);
    namedExpression();
    setState(866);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(862);
      match(KqlParser::K_WITH);
      setState(863);
      match(KqlParser::K_OTHERS);
      setState(864);
      match(KqlParser::P_ASSIGN);
      setState(865);
      expression();
    }
    setState(868);
    match(KqlParser::K_BY);
    setState(869);
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
    setState(871);
    match(KqlParser::K_TOP_HITTERS);
    setState(872);
    expression();
    setState(873);
    match(KqlParser::K_OF);
    setState(874);
    namedExpression();
    setState(877);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_BY) {
      setState(875);
      match(KqlParser::K_BY);
      setState(876);
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
    setState(879);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_PARTITION || _la == KqlParser::K_PARTITIONBY)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(883);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(880);
      operatorParameter();
      setState(885);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(886);
    match(KqlParser::K_BY);
    setState(887);
    expression();
    setState(896);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LPAREN_STAGES: {
        setState(888);
        match(KqlParser::P_LPAREN_STAGES);
        setState(889);
        stages();
        setState(890);
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
        setState(892);
        match(KqlParser::P_LBRACE);
        setState(893);
        pipeline();
        setState(894);
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
    setState(898);
    match(KqlParser::K_FORK);
    setState(900); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(899);
      forkBranch();
      setState(902); 
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
    setState(907);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_DECLARED

    || _la == KqlParser::N_DECLARED) {
      setState(904);
      declaredName();
      setState(905);
      match(KqlParser::P_ASSIGN);
    }
    setState(909);
    match(KqlParser::P_LPAREN_STAGES);
    setState(910);
    stages();
    setState(911);
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
    setState(913);
    match(KqlParser::K_FACET);
    setState(914);
    match(KqlParser::K_BY);
    setState(915);
    expression();
    setState(920);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(916);
      match(KqlParser::P_COMMA);
      setState(917);
      expression();
      setState(922);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(928);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(923);
      match(KqlParser::K_WITH);
      setState(924);
      match(KqlParser::P_LPAREN_STAGES);
      setState(925);
      stages();
      setState(926);
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
    setState(930);
    match(KqlParser::K_REDUCE);
    setState(934);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(931);
      operatorParameter();
      setState(936);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(937);
    match(KqlParser::K_BY);
    setState(938);
    namedExpression();
    setState(948);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH) {
      setState(939);
      match(KqlParser::K_WITH);
      setState(940);
      property();
      setState(945);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(941);
        match(KqlParser::P_COMMA);
        setState(942);
        property();
        setState(947);
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
    setState(950);
    match(KqlParser::K_CONSUME);
    setState(954);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(951);
      operatorParameter();
      setState(956);
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
    setState(957);
    match(KqlParser::K_PRINT);
    setState(958);
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
    setState(960);
    match(KqlParser::K_RANGE);
    setState(961);
    name();
    setState(962);
    match(KqlParser::K_FROM);
    setState(963);
    expression();
    setState(964);
    match(KqlParser::K_TO);
    setState(965);
    expression();
    setState(966);
    match(KqlParser::K_STEP);
    setState(967);
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
    setState(969);
    match(KqlParser::K_SEARCH);
    setState(973);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(970);
      operatorParameter();
      setState(975);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(977);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_IN) {
      setState(976);
      tableList();
    }
    setState(979);
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
    setState(981);
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
    setState(983);
    match(KqlParser::K_FIND);
    setState(987);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(984);
      operatorParameter();
      setState(989);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(991);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_IN) {
      setState(990);
      tableList();
    }
    setState(996);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WHERE: {
        setState(993);
        match(KqlParser::K_WHERE);
        setState(994);
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
        setState(995);
        expression();
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1008);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_PROJECT: {
        setState(998);
        match(KqlParser::K_PROJECT);
        setState(999);
        findColumn();
        setState(1004);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1000);
          match(KqlParser::P_COMMA);
          setState(1001);
          findColumn();
          setState(1006);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case KqlParser::K_PROJECT_SMART: {
        setState(1007);
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
    setState(1010);
    operand();
    setState(1013);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_COLON) {
      setState(1011);
      match(KqlParser::P_COLON);
      setState(1012);
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
    setState(1015);
    match(KqlParser::K_IN);
    setState(1016);
    match(KqlParser::P_LPAREN);
    setState(1017);
    unionMember();
    setState(1022);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1018);
      match(KqlParser::P_COMMA);
      setState(1019);
      unionMember();
      setState(1024);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1025);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScanOperatorContext ------------------------------------------------------------------

KqlParser::ScanOperatorContext::ScanOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_SCAN() {
  return getToken(KqlParser::K_SCAN, 0);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

std::vector<tree::TerminalNode *> KqlParser::ScanOperatorContext::P_LPAREN() {
  return getTokens(KqlParser::P_LPAREN);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::P_LPAREN(size_t i) {
  return getToken(KqlParser::P_LPAREN, i);
}

std::vector<tree::TerminalNode *> KqlParser::ScanOperatorContext::P_RPAREN() {
  return getTokens(KqlParser::P_RPAREN);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::P_RPAREN(size_t i) {
  return getToken(KqlParser::P_RPAREN, i);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::ScanOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::ScanOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_ORDER() {
  return getToken(KqlParser::K_ORDER, 0);
}

std::vector<tree::TerminalNode *> KqlParser::ScanOperatorContext::K_BY() {
  return getTokens(KqlParser::K_BY);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_BY(size_t i) {
  return getToken(KqlParser::K_BY, i);
}

std::vector<KqlParser::OrderedExpressionContext *> KqlParser::ScanOperatorContext::orderedExpression() {
  return getRuleContexts<KqlParser::OrderedExpressionContext>();
}

KqlParser::OrderedExpressionContext* KqlParser::ScanOperatorContext::orderedExpression(size_t i) {
  return getRuleContext<KqlParser::OrderedExpressionContext>(i);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_PARTITION() {
  return getToken(KqlParser::K_PARTITION, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::ScanOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::ScanOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::K_DECLARE() {
  return getToken(KqlParser::K_DECLARE, 0);
}

std::vector<KqlParser::ScanColumnContext *> KqlParser::ScanOperatorContext::scanColumn() {
  return getRuleContexts<KqlParser::ScanColumnContext>();
}

KqlParser::ScanColumnContext* KqlParser::ScanOperatorContext::scanColumn(size_t i) {
  return getRuleContext<KqlParser::ScanColumnContext>(i);
}

std::vector<KqlParser::ScanStepContext *> KqlParser::ScanOperatorContext::scanStep() {
  return getRuleContexts<KqlParser::ScanStepContext>();
}

KqlParser::ScanStepContext* KqlParser::ScanOperatorContext::scanStep(size_t i) {
  return getRuleContext<KqlParser::ScanStepContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ScanOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ScanOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ScanOperatorContext::getRuleIndex() const {
  return KqlParser::RuleScanOperator;
}


KqlParser::ScanOperatorContext* KqlParser::scanOperator() {
  ScanOperatorContext *_localctx = _tracker.createInstance<ScanOperatorContext>(_ctx, getState());
  enterRule(_localctx, 150, KqlParser::RuleScanOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1027);
    match(KqlParser::K_SCAN);
    setState(1031);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1028);
      operatorParameter();
      setState(1033);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1044);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_ORDER) {
      setState(1034);
      match(KqlParser::K_ORDER);
      setState(1035);
      match(KqlParser::K_BY);
      setState(1036);
      orderedExpression();
      setState(1041);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1037);
        match(KqlParser::P_COMMA);
        setState(1038);
        orderedExpression();
        setState(1043);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1056);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_PARTITION) {
      setState(1046);
      match(KqlParser::K_PARTITION);
      setState(1047);
      match(KqlParser::K_BY);
      setState(1048);
      expression();
      setState(1053);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1049);
        match(KqlParser::P_COMMA);
        setState(1050);
        expression();
        setState(1055);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1070);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_DECLARE) {
      setState(1058);
      match(KqlParser::K_DECLARE);
      setState(1059);
      match(KqlParser::P_LPAREN);
      setState(1060);
      scanColumn();
      setState(1065);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1061);
        match(KqlParser::P_COMMA);
        setState(1062);
        scanColumn();
        setState(1067);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
      setState(1068);
      match(KqlParser::P_RPAREN);
    }
    setState(1072);
    match(KqlParser::K_WITH);
    setState(1073);
    match(KqlParser::P_LPAREN);
    setState(1075); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1074);
      scanStep();
      setState(1077); 
      _errHandler->sync(this);
      _la = _input->LA(1);
    } while (_la == KqlParser::K_STEP);
    setState(1079);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScanColumnContext ------------------------------------------------------------------

KqlParser::ScanColumnContext::ScanColumnContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::NameContext* KqlParser::ScanColumnContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::ScanColumnContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::TypeNameContext* KqlParser::ScanColumnContext::typeName() {
  return getRuleContext<KqlParser::TypeNameContext>(0);
}

tree::TerminalNode* KqlParser::ScanColumnContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::SignedLiteralContext* KqlParser::ScanColumnContext::signedLiteral() {
  return getRuleContext<KqlParser::SignedLiteralContext>(0);
}


size_t KqlParser::ScanColumnContext::getRuleIndex() const {
  return KqlParser::RuleScanColumn;
}


KqlParser::ScanColumnContext* KqlParser::scanColumn() {
  ScanColumnContext *_localctx = _tracker.createInstance<ScanColumnContext>(_ctx, getState());
  enterRule(_localctx, 152, KqlParser::RuleScanColumn);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1081);
    name();
    setState(1082);
    match(KqlParser::P_COLON);
    setState(1083);
    typeName();
    setState(1086);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_ASSIGN) {
      setState(1084);
      match(KqlParser::P_ASSIGN);
      setState(1085);
      signedLiteral();
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScanStepContext ------------------------------------------------------------------

KqlParser::ScanStepContext::ScanStepContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ScanStepContext::K_STEP() {
  return getToken(KqlParser::K_STEP, 0);
}

std::vector<KqlParser::NameContext *> KqlParser::ScanStepContext::name() {
  return getRuleContexts<KqlParser::NameContext>();
}

KqlParser::NameContext* KqlParser::ScanStepContext::name(size_t i) {
  return getRuleContext<KqlParser::NameContext>(i);
}

tree::TerminalNode* KqlParser::ScanStepContext::P_COLON() {
  return getToken(KqlParser::P_COLON, 0);
}

KqlParser::ExpressionContext* KqlParser::ScanStepContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::ScanStepContext::P_SEMICOLON() {
  return getToken(KqlParser::P_SEMICOLON, 0);
}

tree::TerminalNode* KqlParser::ScanStepContext::K_OPTIONAL() {
  return getToken(KqlParser::K_OPTIONAL, 0);
}

tree::TerminalNode* KqlParser::ScanStepContext::K_OUTPUT() {
  return getToken(KqlParser::K_OUTPUT, 0);
}

tree::TerminalNode* KqlParser::ScanStepContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

tree::TerminalNode* KqlParser::ScanStepContext::P_ARROW() {
  return getToken(KqlParser::P_ARROW, 0);
}

std::vector<KqlParser::ScanAssignmentContext *> KqlParser::ScanStepContext::scanAssignment() {
  return getRuleContexts<KqlParser::ScanAssignmentContext>();
}

KqlParser::ScanAssignmentContext* KqlParser::ScanStepContext::scanAssignment(size_t i) {
  return getRuleContext<KqlParser::ScanAssignmentContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ScanStepContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ScanStepContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ScanStepContext::getRuleIndex() const {
  return KqlParser::RuleScanStep;
}


KqlParser::ScanStepContext* KqlParser::scanStep() {
  ScanStepContext *_localctx = _tracker.createInstance<ScanStepContext>(_ctx, getState());
  enterRule(_localctx, 154, KqlParser::RuleScanStep);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1088);
    match(KqlParser::K_STEP);
    setState(1089);
    name();
    setState(1091);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_OPTIONAL) {
      setState(1090);
      match(KqlParser::K_OPTIONAL);
    }
    setState(1096);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_OUTPUT) {
      setState(1093);
      match(KqlParser::K_OUTPUT);
      setState(1094);
      match(KqlParser::P_ASSIGN);
      setState(1095);
      name();
    }
    setState(1098);
    match(KqlParser::P_COLON);
    setState(1099);
    expression();
    setState(1109);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_ARROW) {
      setState(1100);
      match(KqlParser::P_ARROW);
      setState(1101);
      scanAssignment();
      setState(1106);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1102);
        match(KqlParser::P_COMMA);
        setState(1103);
        scanAssignment();
        setState(1108);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1111);
    match(KqlParser::P_SEMICOLON);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ScanAssignmentContext ------------------------------------------------------------------

KqlParser::ScanAssignmentContext::ScanAssignmentContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::DeclaredNameContext* KqlParser::ScanAssignmentContext::declaredName() {
  return getRuleContext<KqlParser::DeclaredNameContext>(0);
}

tree::TerminalNode* KqlParser::ScanAssignmentContext::P_ASSIGN() {
  return getToken(KqlParser::P_ASSIGN, 0);
}

KqlParser::ExpressionContext* KqlParser::ScanAssignmentContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}


size_t KqlParser::ScanAssignmentContext::getRuleIndex() const {
  return KqlParser::RuleScanAssignment;
}


KqlParser::ScanAssignmentContext* KqlParser::scanAssignment() {
  ScanAssignmentContext *_localctx = _tracker.createInstance<ScanAssignmentContext>(_ctx, getState());
  enterRule(_localctx, 156, KqlParser::RuleScanAssignment);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1113);
    declaredName();
    setState(1114);
    match(KqlParser::P_ASSIGN);
    setState(1115);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- MakeGraphOperatorContext ------------------------------------------------------------------

KqlParser::MakeGraphOperatorContext::MakeGraphOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::K_MAKE_GRAPH() {
  return getToken(KqlParser::K_MAKE_GRAPH, 0);
}

std::vector<KqlParser::NameContext *> KqlParser::MakeGraphOperatorContext::name() {
  return getRuleContexts<KqlParser::NameContext>();
}

KqlParser::NameContext* KqlParser::MakeGraphOperatorContext::name(size_t i) {
  return getRuleContext<KqlParser::NameContext>(i);
}

KqlParser::GraphEdgeContext* KqlParser::MakeGraphOperatorContext::graphEdge() {
  return getRuleContext<KqlParser::GraphEdgeContext>(0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::MakeGraphOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::MakeGraphOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::K_WITH() {
  return getToken(KqlParser::K_WITH, 0);
}

std::vector<KqlParser::GraphTableContext *> KqlParser::MakeGraphOperatorContext::graphTable() {
  return getRuleContexts<KqlParser::GraphTableContext>();
}

KqlParser::GraphTableContext* KqlParser::MakeGraphOperatorContext::graphTable(size_t i) {
  return getRuleContext<KqlParser::GraphTableContext>(i);
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::K_PARTITIONED_BY() {
  return getToken(KqlParser::K_PARTITIONED_BY, 0);
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::P_LPAREN_STAGES() {
  return getToken(KqlParser::P_LPAREN_STAGES, 0);
}

KqlParser::StagesContext* KqlParser::MakeGraphOperatorContext::stages() {
  return getRuleContext<KqlParser::StagesContext>(0);
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<tree::TerminalNode *> KqlParser::MakeGraphOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::MakeGraphOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::MakeGraphOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMakeGraphOperator;
}


KqlParser::MakeGraphOperatorContext* KqlParser::makeGraphOperator() {
  MakeGraphOperatorContext *_localctx = _tracker.createInstance<MakeGraphOperatorContext>(_ctx, getState());
  enterRule(_localctx, 158, KqlParser::RuleMakeGraphOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1117);
    match(KqlParser::K_MAKE_GRAPH);
    setState(1121);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1118);
      operatorParameter();
      setState(1123);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1124);
    name();
    setState(1125);
    graphEdge();
    setState(1126);
    name();
    setState(1141);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WITH: {
        setState(1127);
        match(KqlParser::K_WITH);
        setState(1128);
        graphTable();
        setState(1133);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1129);
          match(KqlParser::P_COMMA);
          setState(1130);
          graphTable();
          setState(1135);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        break;
      }

      case KqlParser::N_PARAMETER:
      case KqlParser::N_HINT: {
        setState(1137); 
        _errHandler->sync(this);
        _la = _input->LA(1);
        do {
          setState(1136);
          operatorParameter();
          setState(1139); 
          _errHandler->sync(this);
          _la = _input->LA(1);
        } while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT);
        break;
      }

      case KqlParser::EOF:
      case KqlParser::K_PARTITIONED_BY:
      case KqlParser::P_RPAREN:
      case KqlParser::P_RBRACE:
      case KqlParser::P_PIPE:
      case KqlParser::P_SEMICOLON: {
        break;
      }

    default:
      break;
    }
    setState(1149);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_PARTITIONED_BY) {
      setState(1143);
      match(KqlParser::K_PARTITIONED_BY);
      setState(1144);
      name();
      setState(1145);
      match(KqlParser::P_LPAREN_STAGES);
      setState(1146);
      stages();
      setState(1147);
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

//----------------- GraphTableContext ------------------------------------------------------------------

KqlParser::GraphTableContext::GraphTableContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::TableOperandContext* KqlParser::GraphTableContext::tableOperand() {
  return getRuleContext<KqlParser::TableOperandContext>(0);
}

tree::TerminalNode* KqlParser::GraphTableContext::K_ON() {
  return getToken(KqlParser::K_ON, 0);
}

KqlParser::NameContext* KqlParser::GraphTableContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}


size_t KqlParser::GraphTableContext::getRuleIndex() const {
  return KqlParser::RuleGraphTable;
}


KqlParser::GraphTableContext* KqlParser::graphTable() {
  GraphTableContext *_localctx = _tracker.createInstance<GraphTableContext>(_ctx, getState());
  enterRule(_localctx, 160, KqlParser::RuleGraphTable);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1151);
    tableOperand();
    setState(1152);
    match(KqlParser::K_ON);
    setState(1153);
    name();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GraphMatchOperatorContext ------------------------------------------------------------------

KqlParser::GraphMatchOperatorContext::GraphMatchOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::GraphPatternContext *> KqlParser::GraphMatchOperatorContext::graphPattern() {
  return getRuleContexts<KqlParser::GraphPatternContext>();
}

KqlParser::GraphPatternContext* KqlParser::GraphMatchOperatorContext::graphPattern(size_t i) {
  return getRuleContext<KqlParser::GraphPatternContext>(i);
}

tree::TerminalNode* KqlParser::GraphMatchOperatorContext::K_GRAPH_MATCH() {
  return getToken(KqlParser::K_GRAPH_MATCH, 0);
}

tree::TerminalNode* KqlParser::GraphMatchOperatorContext::K_GRAPH_SHORTEST_PATHS() {
  return getToken(KqlParser::K_GRAPH_SHORTEST_PATHS, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::GraphMatchOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::GraphMatchOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::GraphMatchOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::GraphMatchOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}

tree::TerminalNode* KqlParser::GraphMatchOperatorContext::K_WHERE() {
  return getToken(KqlParser::K_WHERE, 0);
}

KqlParser::ExpressionContext* KqlParser::GraphMatchOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::GraphMatchOperatorContext::K_PROJECT() {
  return getToken(KqlParser::K_PROJECT, 0);
}

KqlParser::NamedExpressionsContext* KqlParser::GraphMatchOperatorContext::namedExpressions() {
  return getRuleContext<KqlParser::NamedExpressionsContext>(0);
}


size_t KqlParser::GraphMatchOperatorContext::getRuleIndex() const {
  return KqlParser::RuleGraphMatchOperator;
}


KqlParser::GraphMatchOperatorContext* KqlParser::graphMatchOperator() {
  GraphMatchOperatorContext *_localctx = _tracker.createInstance<GraphMatchOperatorContext>(_ctx, getState());
  enterRule(_localctx, 162, KqlParser::RuleGraphMatchOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1155);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_GRAPH_MATCH

    || _la == KqlParser::K_GRAPH_SHORTEST_PATHS)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1159);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1156);
      operatorParameter();
      setState(1161);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1162);
    graphPattern();
    setState(1167);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1163);
      match(KqlParser::P_COMMA);
      setState(1164);
      graphPattern();
      setState(1169);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1172);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WHERE) {
      setState(1170);
      match(KqlParser::K_WHERE);
      setState(1171);
      expression();
    }
    setState(1176);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_PROJECT) {
      setState(1174);
      match(KqlParser::K_PROJECT);
      setState(1175);
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

//----------------- GraphPatternContext ------------------------------------------------------------------

KqlParser::GraphPatternContext::GraphPatternContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::GraphNodeContext *> KqlParser::GraphPatternContext::graphNode() {
  return getRuleContexts<KqlParser::GraphNodeContext>();
}

KqlParser::GraphNodeContext* KqlParser::GraphPatternContext::graphNode(size_t i) {
  return getRuleContext<KqlParser::GraphNodeContext>(i);
}

std::vector<KqlParser::GraphEdgeContext *> KqlParser::GraphPatternContext::graphEdge() {
  return getRuleContexts<KqlParser::GraphEdgeContext>();
}

KqlParser::GraphEdgeContext* KqlParser::GraphPatternContext::graphEdge(size_t i) {
  return getRuleContext<KqlParser::GraphEdgeContext>(i);
}


size_t KqlParser::GraphPatternContext::getRuleIndex() const {
  return KqlParser::RuleGraphPattern;
}


KqlParser::GraphPatternContext* KqlParser::graphPattern() {
  GraphPatternContext *_localctx = _tracker.createInstance<GraphPatternContext>(_ctx, getState());
  enterRule(_localctx, 164, KqlParser::RuleGraphPattern);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1178);
    graphNode();
    setState(1184);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::O_LESS

    || _la == KqlParser::O_MINUS) {
      setState(1179);
      graphEdge();
      setState(1180);
      graphNode();
      setState(1186);
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

//----------------- GraphNodeContext ------------------------------------------------------------------

KqlParser::GraphNodeContext::GraphNodeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::GraphNodeContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

tree::TerminalNode* KqlParser::GraphNodeContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

KqlParser::NameContext* KqlParser::GraphNodeContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}


size_t KqlParser::GraphNodeContext::getRuleIndex() const {
  return KqlParser::RuleGraphNode;
}


KqlParser::GraphNodeContext* KqlParser::graphNode() {
  GraphNodeContext *_localctx = _tracker.createInstance<GraphNodeContext>(_ctx, getState());
  enterRule(_localctx, 166, KqlParser::RuleGraphNode);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1187);
    match(KqlParser::P_LPAREN);
    setState(1189);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
      setState(1188);
      name();
    }
    setState(1191);
    match(KqlParser::P_RPAREN);
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GraphEdgeContext ------------------------------------------------------------------

KqlParser::GraphEdgeContext::GraphEdgeContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<tree::TerminalNode *> KqlParser::GraphEdgeContext::O_MINUS() {
  return getTokens(KqlParser::O_MINUS);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::O_MINUS(size_t i) {
  return getToken(KqlParser::O_MINUS, i);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::P_LBRACKET() {
  return getToken(KqlParser::P_LBRACKET, 0);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::P_RBRACKET() {
  return getToken(KqlParser::P_RBRACKET, 0);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::O_LESS() {
  return getToken(KqlParser::O_LESS, 0);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::O_GREATER() {
  return getToken(KqlParser::O_GREATER, 0);
}

KqlParser::NameContext* KqlParser::GraphEdgeContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::O_STAR() {
  return getToken(KqlParser::O_STAR, 0);
}

std::vector<KqlParser::OperandContext *> KqlParser::GraphEdgeContext::operand() {
  return getRuleContexts<KqlParser::OperandContext>();
}

KqlParser::OperandContext* KqlParser::GraphEdgeContext::operand(size_t i) {
  return getRuleContext<KqlParser::OperandContext>(i);
}

tree::TerminalNode* KqlParser::GraphEdgeContext::P_DOTDOT() {
  return getToken(KqlParser::P_DOTDOT, 0);
}


size_t KqlParser::GraphEdgeContext::getRuleIndex() const {
  return KqlParser::RuleGraphEdge;
}


KqlParser::GraphEdgeContext* KqlParser::graphEdge() {
  GraphEdgeContext *_localctx = _tracker.createInstance<GraphEdgeContext>(_ctx, getState());
  enterRule(_localctx, 168, KqlParser::RuleGraphEdge);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1194);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_LESS) {
      setState(1193);
      match(KqlParser::O_LESS);
    }
    setState(1196);
    match(KqlParser::O_MINUS);
    setState(1211);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::O_MINUS: {
        setState(1197);
        match(KqlParser::O_MINUS);
        break;
      }

      case KqlParser::P_LBRACKET: {
        setState(1198);
        match(KqlParser::P_LBRACKET);
        setState(1200);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER) {
          setState(1199);
          name();
        }
        setState(1207);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::O_STAR) {
          setState(1202);
          match(KqlParser::O_STAR);
          setState(1203);
          operand();
          setState(1204);
          match(KqlParser::P_DOTDOT);
          setState(1205);
          operand();
        }
        setState(1209);
        match(KqlParser::P_RBRACKET);
        setState(1210);
        match(KqlParser::O_MINUS);
        break;
      }

    default:
      throw NoViableAltException(this);
    }
    setState(1214);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_GREATER) {
      setState(1213);
      match(KqlParser::O_GREATER);
    }
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- GraphToTableOperatorContext ------------------------------------------------------------------

KqlParser::GraphToTableOperatorContext::GraphToTableOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::GraphToTableOperatorContext::K_GRAPH_TO_TABLE() {
  return getToken(KqlParser::K_GRAPH_TO_TABLE, 0);
}

std::vector<KqlParser::GraphOutputContext *> KqlParser::GraphToTableOperatorContext::graphOutput() {
  return getRuleContexts<KqlParser::GraphOutputContext>();
}

KqlParser::GraphOutputContext* KqlParser::GraphToTableOperatorContext::graphOutput(size_t i) {
  return getRuleContext<KqlParser::GraphOutputContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::GraphToTableOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::GraphToTableOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::GraphToTableOperatorContext::getRuleIndex() const {
  return KqlParser::RuleGraphToTableOperator;
}


KqlParser::GraphToTableOperatorContext* KqlParser::graphToTableOperator() {
  GraphToTableOperatorContext *_localctx = _tracker.createInstance<GraphToTableOperatorContext>(_ctx, getState());
  enterRule(_localctx, 170, KqlParser::RuleGraphToTableOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1216);
    match(KqlParser::K_GRAPH_TO_TABLE);
    setState(1217);
    graphOutput();
    setState(1222);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1218);
      match(KqlParser::P_COMMA);
      setState(1219);
      graphOutput();
      setState(1224);
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

//----------------- GraphOutputContext ------------------------------------------------------------------

KqlParser::GraphOutputContext::GraphOutputContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

std::vector<KqlParser::NameContext *> KqlParser::GraphOutputContext::name() {
  return getRuleContexts<KqlParser::NameContext>();
}

KqlParser::NameContext* KqlParser::GraphOutputContext::name(size_t i) {
  return getRuleContext<KqlParser::NameContext>(i);
}

tree::TerminalNode* KqlParser::GraphOutputContext::K_AS() {
  return getToken(KqlParser::K_AS, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::GraphOutputContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::GraphOutputContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::GraphOutputContext::getRuleIndex() const {
  return KqlParser::RuleGraphOutput;
}


KqlParser::GraphOutputContext* KqlParser::graphOutput() {
  GraphOutputContext *_localctx = _tracker.createInstance<GraphOutputContext>(_ctx, getState());
  enterRule(_localctx, 172, KqlParser::RuleGraphOutput);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1225);
    name();
    setState(1228);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_AS) {
      setState(1226);
      match(KqlParser::K_AS);
      setState(1227);
      name();
    }
    setState(1233);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1230);
      operatorParameter();
      setState(1235);
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

//----------------- GraphMarkComponentsOperatorContext ------------------------------------------------------------------

KqlParser::GraphMarkComponentsOperatorContext::GraphMarkComponentsOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::GraphMarkComponentsOperatorContext::K_GRAPH_MARK_COMPONENTS() {
  return getToken(KqlParser::K_GRAPH_MARK_COMPONENTS, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::GraphMarkComponentsOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::GraphMarkComponentsOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}


size_t KqlParser::GraphMarkComponentsOperatorContext::getRuleIndex() const {
  return KqlParser::RuleGraphMarkComponentsOperator;
}


KqlParser::GraphMarkComponentsOperatorContext* KqlParser::graphMarkComponentsOperator() {
  GraphMarkComponentsOperatorContext *_localctx = _tracker.createInstance<GraphMarkComponentsOperatorContext>(_ctx, getState());
  enterRule(_localctx, 174, KqlParser::RuleGraphMarkComponentsOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1236);
    match(KqlParser::K_GRAPH_MARK_COMPONENTS);
    setState(1240);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1237);
      operatorParameter();
      setState(1242);
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

//----------------- GraphWhereOperatorContext ------------------------------------------------------------------

KqlParser::GraphWhereOperatorContext::GraphWhereOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::ExpressionContext* KqlParser::GraphWhereOperatorContext::expression() {
  return getRuleContext<KqlParser::ExpressionContext>(0);
}

tree::TerminalNode* KqlParser::GraphWhereOperatorContext::K_GRAPH_WHERE_NODES() {
  return getToken(KqlParser::K_GRAPH_WHERE_NODES, 0);
}

tree::TerminalNode* KqlParser::GraphWhereOperatorContext::K_GRAPH_WHERE_EDGES() {
  return getToken(KqlParser::K_GRAPH_WHERE_EDGES, 0);
}


size_t KqlParser::GraphWhereOperatorContext::getRuleIndex() const {
  return KqlParser::RuleGraphWhereOperator;
}


KqlParser::GraphWhereOperatorContext* KqlParser::graphWhereOperator() {
  GraphWhereOperatorContext *_localctx = _tracker.createInstance<GraphWhereOperatorContext>(_ctx, getState());
  enterRule(_localctx, 176, KqlParser::RuleGraphWhereOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1243);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_GRAPH_WHERE_EDGES

    || _la == KqlParser::K_GRAPH_WHERE_NODES)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1244);
    expression();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- AssertSchemaOperatorContext ------------------------------------------------------------------

KqlParser::AssertSchemaOperatorContext::AssertSchemaOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::AssertSchemaOperatorContext::K_ASSERT_SCHEMA() {
  return getToken(KqlParser::K_ASSERT_SCHEMA, 0);
}

KqlParser::RowSchemaContext* KqlParser::AssertSchemaOperatorContext::rowSchema() {
  return getRuleContext<KqlParser::RowSchemaContext>(0);
}


size_t KqlParser::AssertSchemaOperatorContext::getRuleIndex() const {
  return KqlParser::RuleAssertSchemaOperator;
}


KqlParser::AssertSchemaOperatorContext* KqlParser::assertSchemaOperator() {
  AssertSchemaOperatorContext *_localctx = _tracker.createInstance<AssertSchemaOperatorContext>(_ctx, getState());
  enterRule(_localctx, 178, KqlParser::RuleAssertSchemaOperator);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1246);
    match(KqlParser::K_ASSERT_SCHEMA);
    setState(1247);
    rowSchema();
   
  }
  catch (RecognitionException &e) {
    _errHandler->reportError(this, e);
    _localctx->exception = std::current_exception();
    _errHandler->recover(this, _localctx->exception);
  }

  return _localctx;
}

//----------------- ProjectByNamesOperatorContext ------------------------------------------------------------------

KqlParser::ProjectByNamesOperatorContext::ProjectByNamesOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

tree::TerminalNode* KqlParser::ProjectByNamesOperatorContext::K_PROJECT_BY_NAMES() {
  return getToken(KqlParser::K_PROJECT_BY_NAMES, 0);
}

std::vector<KqlParser::ExpressionContext *> KqlParser::ProjectByNamesOperatorContext::expression() {
  return getRuleContexts<KqlParser::ExpressionContext>();
}

KqlParser::ExpressionContext* KqlParser::ProjectByNamesOperatorContext::expression(size_t i) {
  return getRuleContext<KqlParser::ExpressionContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::ProjectByNamesOperatorContext::P_COMMA() {
  return getTokens(KqlParser::P_COMMA);
}

tree::TerminalNode* KqlParser::ProjectByNamesOperatorContext::P_COMMA(size_t i) {
  return getToken(KqlParser::P_COMMA, i);
}


size_t KqlParser::ProjectByNamesOperatorContext::getRuleIndex() const {
  return KqlParser::RuleProjectByNamesOperator;
}


KqlParser::ProjectByNamesOperatorContext* KqlParser::projectByNamesOperator() {
  ProjectByNamesOperatorContext *_localctx = _tracker.createInstance<ProjectByNamesOperatorContext>(_ctx, getState());
  enterRule(_localctx, 180, KqlParser::RuleProjectByNamesOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1249);
    match(KqlParser::K_PROJECT_BY_NAMES);
    setState(1250);
    expression();
    setState(1255);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1251);
      match(KqlParser::P_COMMA);
      setState(1252);
      expression();
      setState(1257);
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

//----------------- OpaqueOperatorContext ------------------------------------------------------------------

KqlParser::OpaqueOperatorContext::OpaqueOperatorContext(ParserRuleContext *parent, size_t invokingState)
  : ParserRuleContext(parent, invokingState) {
}

KqlParser::OpaqueContext* KqlParser::OpaqueOperatorContext::opaque() {
  return getRuleContext<KqlParser::OpaqueContext>(0);
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
  enterRule(_localctx, 182, KqlParser::RuleOpaqueOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1258);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_EXECUTEANDCACHE

    || _la == KqlParser::K_PROJECTAWAY)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1259);
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

KqlParser::OperandContext* KqlParser::MacroExpandOperatorContext::operand() {
  return getRuleContext<KqlParser::OperandContext>(0);
}

tree::TerminalNode* KqlParser::MacroExpandOperatorContext::K_AS() {
  return getToken(KqlParser::K_AS, 0);
}

KqlParser::NameContext* KqlParser::MacroExpandOperatorContext::name() {
  return getRuleContext<KqlParser::NameContext>(0);
}

tree::TerminalNode* KqlParser::MacroExpandOperatorContext::P_LPAREN() {
  return getToken(KqlParser::P_LPAREN, 0);
}

std::vector<KqlParser::StatementContext *> KqlParser::MacroExpandOperatorContext::statement() {
  return getRuleContexts<KqlParser::StatementContext>();
}

KqlParser::StatementContext* KqlParser::MacroExpandOperatorContext::statement(size_t i) {
  return getRuleContext<KqlParser::StatementContext>(i);
}

tree::TerminalNode* KqlParser::MacroExpandOperatorContext::P_RPAREN() {
  return getToken(KqlParser::P_RPAREN, 0);
}

std::vector<KqlParser::OperatorParameterContext *> KqlParser::MacroExpandOperatorContext::operatorParameter() {
  return getRuleContexts<KqlParser::OperatorParameterContext>();
}

KqlParser::OperatorParameterContext* KqlParser::MacroExpandOperatorContext::operatorParameter(size_t i) {
  return getRuleContext<KqlParser::OperatorParameterContext>(i);
}

std::vector<tree::TerminalNode *> KqlParser::MacroExpandOperatorContext::P_SEMICOLON() {
  return getTokens(KqlParser::P_SEMICOLON);
}

tree::TerminalNode* KqlParser::MacroExpandOperatorContext::P_SEMICOLON(size_t i) {
  return getToken(KqlParser::P_SEMICOLON, i);
}


size_t KqlParser::MacroExpandOperatorContext::getRuleIndex() const {
  return KqlParser::RuleMacroExpandOperator;
}


KqlParser::MacroExpandOperatorContext* KqlParser::macroExpandOperator() {
  MacroExpandOperatorContext *_localctx = _tracker.createInstance<MacroExpandOperatorContext>(_ctx, getState());
  enterRule(_localctx, 184, KqlParser::RuleMacroExpandOperator);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1261);
    match(KqlParser::K_MACRO_EXPAND);
    setState(1265);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1262);
      operatorParameter();
      setState(1267);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1268);
    operand();
    setState(1269);
    match(KqlParser::K_AS);
    setState(1270);
    name();
    setState(1271);
    match(KqlParser::P_LPAREN);
    setState(1272);
    statement();
    setState(1279);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_SEMICOLON) {
      setState(1273);
      match(KqlParser::P_SEMICOLON);
      setState(1275);
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
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
        | (1ULL << (KqlParser::K_DYNAMIC - 68))
        | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
        | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
        | (1ULL << (KqlParser::K_FIND - 68))
        | (1ULL << (KqlParser::K_MATERIALIZE - 68))
        | (1ULL << (KqlParser::K_PRINT - 68))
        | (1ULL << (KqlParser::K_SEARCH - 68))
        | (1ULL << (KqlParser::K_SET - 68))
        | (1ULL << (KqlParser::K_TOSCALAR - 68))
        | (1ULL << (KqlParser::K_TOTABLE - 68))
        | (1ULL << (KqlParser::K_UNION - 68))
        | (1ULL << (KqlParser::K_MACRO_EXPAND - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
        | (1ULL << (KqlParser::L_DATETIME - 163))
        | (1ULL << (KqlParser::L_TIMESPAN - 163))
        | (1ULL << (KqlParser::L_LONG - 163))
        | (1ULL << (KqlParser::L_INT - 163))
        | (1ULL << (KqlParser::L_REAL - 163))
        | (1ULL << (KqlParser::L_DECIMAL - 163))
        | (1ULL << (KqlParser::L_GUID - 163))
        | (1ULL << (KqlParser::L_STRING - 163))
        | (1ULL << (KqlParser::L_UNTERMINATED - 163))
        | (1ULL << (KqlParser::N_IDENTIFIER - 163))
        | (1ULL << (KqlParser::P_LPAREN - 163))
        | (1ULL << (KqlParser::P_LBRACE - 163))
        | (1ULL << (KqlParser::O_PLUS - 163))
        | (1ULL << (KqlParser::O_MINUS - 163))
        | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
        setState(1274);
        statement();
      }
      setState(1281);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1282);
    match(KqlParser::P_RPAREN);
   
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
  enterRule(_localctx, 186, KqlParser::RuleOpaque);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1287);
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
      | (1ULL << KqlParser::K_OPTIONAL)
      | (1ULL << KqlParser::K_OUTPUT)
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
      | (1ULL << KqlParser::K_BETWEEN))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_BY - 64))
      | (1ULL << (KqlParser::K_CONTAINS - 64))
      | (1ULL << (KqlParser::K_CONTAINS_CS - 64))
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
      | (1ULL << (KqlParser::K_PARSE_KV - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PARSE_WHERE - 128))
      | (1ULL << (KqlParser::K_PARTITIONED_BY - 128))
      | (1ULL << (KqlParser::K_PROJECT_AWAY - 128))
      | (1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
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
      | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_LESS - 192))
      | (1ULL << (KqlParser::O_LESS_EQUAL - 192))
      | (1ULL << (KqlParser::O_GREATER - 192))
      | (1ULL << (KqlParser::O_GREATER_EQUAL - 192))
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
      setState(1284);
      opaqueElement();
      setState(1289);
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
  enterRule(_localctx, 188, KqlParser::RuleOpaqueElement);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1315);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_WITH_PROPERTIES:
      case KqlParser::N_DECLARED:
      case KqlParser::N_PARAMETER:
      case KqlParser::N_WILDCARD:
      case KqlParser::K_IN_RANGE:
      case KqlParser::K_OPTIONAL:
      case KqlParser::K_OUTPUT:
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
      case KqlParser::K_PARTITIONED_BY:
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
        setState(1290);
        _la = _input->LA(1);
        if (_la == 0 || _la == Token::EOF || ((((_la & ~ 0x3fULL) == 0) &&
          ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
          | (1ULL << KqlParser::P_LBRACKET_DECLARED)
          | (1ULL << KqlParser::P_LPAREN_FUNCTION)
          | (1ULL << KqlParser::P_LPAREN_NAMES)
          | (1ULL << KqlParser::P_LPAREN_STAGES))) != 0) || ((((_la - 175) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 175)) & ((1ULL << (KqlParser::P_LPAREN - 175))
          | (1ULL << (KqlParser::P_RPAREN - 175))
          | (1ULL << (KqlParser::P_LBRACKET - 175))
          | (1ULL << (KqlParser::P_RBRACKET - 175))
          | (1ULL << (KqlParser::P_LBRACE - 175))
          | (1ULL << (KqlParser::P_RBRACE - 175))
          | (1ULL << (KqlParser::P_PIPE - 175))
          | (1ULL << (KqlParser::P_SEMICOLON - 175)))) != 0))) {
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
        setState(1291);
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
        setState(1295);
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
          | (1ULL << KqlParser::K_OPTIONAL)
          | (1ULL << KqlParser::K_OUTPUT)
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
          | (1ULL << KqlParser::K_BETWEEN))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_BY - 64))
          | (1ULL << (KqlParser::K_CONTAINS - 64))
          | (1ULL << (KqlParser::K_CONTAINS_CS - 64))
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
          | (1ULL << (KqlParser::K_PARSE_KV - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PARSE_WHERE - 128))
          | (1ULL << (KqlParser::K_PARTITIONED_BY - 128))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 128))
          | (1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
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
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_LESS - 192))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 192))
          | (1ULL << (KqlParser::O_GREATER - 192))
          | (1ULL << (KqlParser::O_GREATER_EQUAL - 192))
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
          setState(1292);
          opaqueInner();
          setState(1297);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1298);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::P_LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1299);
        _la = _input->LA(1);
        if (!(_la == KqlParser::P_LBRACKET_NAME

        || _la == KqlParser::P_LBRACKET_DECLARED || _la == KqlParser::P_LBRACKET)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1303);
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
          | (1ULL << KqlParser::K_OPTIONAL)
          | (1ULL << KqlParser::K_OUTPUT)
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
          | (1ULL << KqlParser::K_BETWEEN))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_BY - 64))
          | (1ULL << (KqlParser::K_CONTAINS - 64))
          | (1ULL << (KqlParser::K_CONTAINS_CS - 64))
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
          | (1ULL << (KqlParser::K_PARSE_KV - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PARSE_WHERE - 128))
          | (1ULL << (KqlParser::K_PARTITIONED_BY - 128))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 128))
          | (1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
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
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_LESS - 192))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 192))
          | (1ULL << (KqlParser::O_GREATER - 192))
          | (1ULL << (KqlParser::O_GREATER_EQUAL - 192))
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
          setState(1300);
          opaqueInner();
          setState(1305);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1306);
        match(KqlParser::P_RBRACKET);
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 4);
        setState(1307);
        match(KqlParser::P_LBRACE);
        setState(1311);
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
          | (1ULL << KqlParser::K_OPTIONAL)
          | (1ULL << KqlParser::K_OUTPUT)
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
          | (1ULL << KqlParser::K_BETWEEN))) != 0) || ((((_la - 64) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 64)) & ((1ULL << (KqlParser::K_BY - 64))
          | (1ULL << (KqlParser::K_CONTAINS - 64))
          | (1ULL << (KqlParser::K_CONTAINS_CS - 64))
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
          | (1ULL << (KqlParser::K_PARSE_KV - 64)))) != 0) || ((((_la - 128) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 128)) & ((1ULL << (KqlParser::K_PARSE_WHERE - 128))
          | (1ULL << (KqlParser::K_PARTITIONED_BY - 128))
          | (1ULL << (KqlParser::K_PROJECT_AWAY - 128))
          | (1ULL << (KqlParser::K_PROJECT_BY_NAMES - 128))
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
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 128)))) != 0) || ((((_la - 192) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 192)) & ((1ULL << (KqlParser::O_LESS - 192))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 192))
          | (1ULL << (KqlParser::O_GREATER - 192))
          | (1ULL << (KqlParser::O_GREATER_EQUAL - 192))
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
          setState(1308);
          opaqueInner();
          setState(1313);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1314);
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
  enterRule(_localctx, 190, KqlParser::RuleOpaqueInner);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1320);
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
      case KqlParser::K_OPTIONAL:
      case KqlParser::K_OUTPUT:
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
      case KqlParser::K_PARTITIONED_BY:
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
        setState(1317);
        opaqueElement();
        break;
      }

      case KqlParser::P_PIPE: {
        enterOuterAlt(_localctx, 2);
        setState(1318);
        match(KqlParser::P_PIPE);
        break;
      }

      case KqlParser::P_SEMICOLON: {
        enterOuterAlt(_localctx, 3);
        setState(1319);
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
  enterRule(_localctx, 192, KqlParser::RuleNamedExpressions);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1322);
    namedExpression();
    setState(1327);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1323);
      match(KqlParser::P_COMMA);
      setState(1324);
      namedExpression();
      setState(1329);
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
  enterRule(_localctx, 194, KqlParser::RuleNamedExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1345);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_DECLARED:
      case KqlParser::N_DECLARED: {
        setState(1330);
        declaredName();
        setState(1331);
        match(KqlParser::P_ASSIGN);
        break;
      }

      case KqlParser::P_LPAREN_NAMES: {
        setState(1333);
        match(KqlParser::P_LPAREN_NAMES);
        setState(1334);
        name();
        setState(1339);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1335);
          match(KqlParser::P_COMMA);
          setState(1336);
          name();
          setState(1341);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1342);
        match(KqlParser::P_RPAREN);
        setState(1343);
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
    setState(1347);
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
  enterRule(_localctx, 196, KqlParser::RuleExpression);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1349);
    operand();
    setState(1353);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (((((_la - 60) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_AND - 60))
      | (1ULL << (KqlParser::K_BETWEEN - 60))
      | (1ULL << (KqlParser::K_CONTAINS - 60))
      | (1ULL << (KqlParser::K_CONTAINS_CS - 60))
      | (1ULL << (KqlParser::K_CONTAINSCS - 60))
      | (1ULL << (KqlParser::K_ENDSWITH - 60))
      | (1ULL << (KqlParser::K_ENDSWITH_CS - 60))
      | (1ULL << (KqlParser::K_HAS - 60))
      | (1ULL << (KqlParser::K_HAS_ALL - 60))
      | (1ULL << (KqlParser::K_HAS_ANY - 60))
      | (1ULL << (KqlParser::K_HAS_CS - 60))
      | (1ULL << (KqlParser::K_HASPREFIX - 60))
      | (1ULL << (KqlParser::K_HASPREFIX_CS - 60))
      | (1ULL << (KqlParser::K_HASSUFFIX - 60))
      | (1ULL << (KqlParser::K_HASSUFFIX_CS - 60))
      | (1ULL << (KqlParser::K_IN - 60))
      | (1ULL << (KqlParser::K_LIKE - 60))
      | (1ULL << (KqlParser::K_LIKECS - 60))
      | (1ULL << (KqlParser::K_NOTCONTAINS - 60))
      | (1ULL << (KqlParser::K_NOTCONTAINSCS - 60))
      | (1ULL << (KqlParser::K_NOTLIKE - 60))
      | (1ULL << (KqlParser::K_NOTLIKECS - 60))
      | (1ULL << (KqlParser::K_OR - 60))
      | (1ULL << (KqlParser::K_STARTSWITH - 60))
      | (1ULL << (KqlParser::K_STARTSWITH_CS - 60)))) != 0) || ((((_la - 143) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 143)) & ((1ULL << (KqlParser::K_NOT_BETWEEN - 143))
      | (1ULL << (KqlParser::K_NOT_CONTAINS - 143))
      | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 143))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH - 143))
      | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 143))
      | (1ULL << (KqlParser::K_NOT_HAS - 143))
      | (1ULL << (KqlParser::K_NOT_HAS_CS - 143))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX - 143))
      | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 143))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 143))
      | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 143))
      | (1ULL << (KqlParser::K_NOT_IN - 143))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH - 143))
      | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 143))
      | (1ULL << (KqlParser::K_IN_CI - 143))
      | (1ULL << (KqlParser::K_NOT_IN_CI - 143))
      | (1ULL << (KqlParser::K_MATCHES_REGEX - 143))
      | (1ULL << (KqlParser::P_COLON - 143))
      | (1ULL << (KqlParser::O_EQUAL - 143))
      | (1ULL << (KqlParser::O_NOT_EQUAL - 143))
      | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 143))
      | (1ULL << (KqlParser::O_LESS - 143))
      | (1ULL << (KqlParser::O_LESS_EQUAL - 143))
      | (1ULL << (KqlParser::O_GREATER - 143))
      | (1ULL << (KqlParser::O_GREATER_EQUAL - 143))
      | (1ULL << (KqlParser::O_EQUAL_CI - 143))
      | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 143))
      | (1ULL << (KqlParser::O_PLUS - 143))
      | (1ULL << (KqlParser::O_MINUS - 143))
      | (1ULL << (KqlParser::O_STAR - 143))
      | (1ULL << (KqlParser::O_SLASH - 143))
      | (1ULL << (KqlParser::O_PERCENT - 143)))) != 0)) {
      setState(1350);
      tail();
      setState(1355);
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
  enterRule(_localctx, 198, KqlParser::RuleTail);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1367);
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
        setState(1356);
        _la = _input->LA(1);
        if (!(((((_la - 60) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 60)) & ((1ULL << (KqlParser::K_AND - 60))
          | (1ULL << (KqlParser::K_CONTAINS - 60))
          | (1ULL << (KqlParser::K_CONTAINS_CS - 60))
          | (1ULL << (KqlParser::K_CONTAINSCS - 60))
          | (1ULL << (KqlParser::K_ENDSWITH - 60))
          | (1ULL << (KqlParser::K_ENDSWITH_CS - 60))
          | (1ULL << (KqlParser::K_HAS - 60))
          | (1ULL << (KqlParser::K_HAS_CS - 60))
          | (1ULL << (KqlParser::K_HASPREFIX - 60))
          | (1ULL << (KqlParser::K_HASPREFIX_CS - 60))
          | (1ULL << (KqlParser::K_HASSUFFIX - 60))
          | (1ULL << (KqlParser::K_HASSUFFIX_CS - 60))
          | (1ULL << (KqlParser::K_LIKE - 60))
          | (1ULL << (KqlParser::K_LIKECS - 60))
          | (1ULL << (KqlParser::K_NOTCONTAINS - 60))
          | (1ULL << (KqlParser::K_NOTCONTAINSCS - 60))
          | (1ULL << (KqlParser::K_NOTLIKE - 60))
          | (1ULL << (KqlParser::K_NOTLIKECS - 60))
          | (1ULL << (KqlParser::K_OR - 60))
          | (1ULL << (KqlParser::K_STARTSWITH - 60))
          | (1ULL << (KqlParser::K_STARTSWITH_CS - 60)))) != 0) || ((((_la - 144) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 144)) & ((1ULL << (KqlParser::K_NOT_CONTAINS - 144))
          | (1ULL << (KqlParser::K_NOT_CONTAINS_CS - 144))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH - 144))
          | (1ULL << (KqlParser::K_NOT_ENDSWITH_CS - 144))
          | (1ULL << (KqlParser::K_NOT_HAS - 144))
          | (1ULL << (KqlParser::K_NOT_HAS_CS - 144))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX - 144))
          | (1ULL << (KqlParser::K_NOT_HASPREFIX_CS - 144))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX - 144))
          | (1ULL << (KqlParser::K_NOT_HASSUFFIX_CS - 144))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH - 144))
          | (1ULL << (KqlParser::K_NOT_STARTSWITH_CS - 144))
          | (1ULL << (KqlParser::K_MATCHES_REGEX - 144))
          | (1ULL << (KqlParser::P_COLON - 144))
          | (1ULL << (KqlParser::O_EQUAL - 144))
          | (1ULL << (KqlParser::O_NOT_EQUAL - 144))
          | (1ULL << (KqlParser::O_NOT_EQUAL_OLD - 144))
          | (1ULL << (KqlParser::O_LESS - 144))
          | (1ULL << (KqlParser::O_LESS_EQUAL - 144))
          | (1ULL << (KqlParser::O_GREATER - 144))
          | (1ULL << (KqlParser::O_GREATER_EQUAL - 144))
          | (1ULL << (KqlParser::O_EQUAL_CI - 144))
          | (1ULL << (KqlParser::O_NOT_EQUAL_CI - 144))
          | (1ULL << (KqlParser::O_PLUS - 144))
          | (1ULL << (KqlParser::O_MINUS - 144))
          | (1ULL << (KqlParser::O_STAR - 144))
          | (1ULL << (KqlParser::O_SLASH - 144))
          | (1ULL << (KqlParser::O_PERCENT - 144)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1357);
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
        setState(1358);
        _la = _input->LA(1);
        if (!(((((_la - 78) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 78)) & ((1ULL << (KqlParser::K_HAS_ALL - 78))
          | (1ULL << (KqlParser::K_HAS_ANY - 78))
          | (1ULL << (KqlParser::K_IN - 78)))) != 0) || ((((_la - 154) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 154)) & ((1ULL << (KqlParser::K_NOT_IN - 154))
          | (1ULL << (KqlParser::K_IN_CI - 154))
          | (1ULL << (KqlParser::K_NOT_IN_CI - 154)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1359);
        valueList();
        break;
      }

      case KqlParser::K_BETWEEN:
      case KqlParser::K_NOT_BETWEEN: {
        enterOuterAlt(_localctx, 3);
        setState(1360);
        _la = _input->LA(1);
        if (!(_la == KqlParser::K_BETWEEN || _la == KqlParser::K_NOT_BETWEEN)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1361);
        match(KqlParser::P_LPAREN);
        setState(1362);
        expression();
        setState(1363);
        match(KqlParser::P_DOTDOT);
        setState(1364);
        expression();
        setState(1365);
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
  enterRule(_localctx, 200, KqlParser::RuleValueList);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1369);
    match(KqlParser::P_LPAREN);
    setState(1394);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_EVALUATE:
      case KqlParser::K_RANGE:
      case KqlParser::K_FIND:
      case KqlParser::K_PRINT:
      case KqlParser::K_SEARCH:
      case KqlParser::K_UNION:
      case KqlParser::K_MACRO_EXPAND: {
        setState(1370);
        headOperator();
        setState(1375);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_PIPE) {
          setState(1371);
          match(KqlParser::P_PIPE);
          setState(1372);
          stage();
          setState(1377);
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
        setState(1378);
        expression();
        setState(1392);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case KqlParser::P_PIPE: {
            setState(1381); 
            _errHandler->sync(this);
            _la = _input->LA(1);
            do {
              setState(1379);
              match(KqlParser::P_PIPE);
              setState(1380);
              stage();
              setState(1383); 
              _errHandler->sync(this);
              _la = _input->LA(1);
            } while (_la == KqlParser::P_PIPE);
            break;
          }

          case KqlParser::P_RPAREN:
          case KqlParser::P_COMMA: {
            setState(1389);
            _errHandler->sync(this);
            _la = _input->LA(1);
            while (_la == KqlParser::P_COMMA) {
              setState(1385);
              match(KqlParser::P_COMMA);
              setState(1386);
              expression();
              setState(1391);
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
    setState(1396);
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
  enterRule(_localctx, 202, KqlParser::RuleOperand);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1399);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_PLUS

    || _la == KqlParser::O_MINUS) {
      setState(1398);
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
    setState(1401);
    primary();
    setState(1405);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_LBRACKET

    || _la == KqlParser::P_DOT) {
      setState(1402);
      selector();
      setState(1407);
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
  enterRule(_localctx, 204, KqlParser::RuleSelector);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1425);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_DOT: {
        enterOuterAlt(_localctx, 1);
        setState(1408);
        match(KqlParser::P_DOT);
        setState(1419);
        _errHandler->sync(this);
        switch (_input->LA(1)) {
          case KqlParser::N_IDENTIFIER: {
            setState(1409);
            match(KqlParser::N_IDENTIFIER);
            setState(1411);
            _errHandler->sync(this);

            _la = _input->LA(1);
            if (_la == KqlParser::P_LPAREN) {
              setState(1410);
              arguments();
            }
            break;
          }

          case KqlParser::N_WILDCARD: {
            setState(1413);
            match(KqlParser::N_WILDCARD);
            break;
          }

          case KqlParser::O_STAR: {
            setState(1414);
            match(KqlParser::O_STAR);
            break;
          }

          case KqlParser::P_LBRACKET: {
            setState(1415);
            match(KqlParser::P_LBRACKET);
            setState(1416);
            expression();
            setState(1417);
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
        setState(1421);
        match(KqlParser::P_LBRACKET);
        setState(1422);
        expression();
        setState(1423);
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
  enterRule(_localctx, 206, KqlParser::RulePrimary);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1452);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1427);
        name();
        setState(1429);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LPAREN) {
          setState(1428);
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
        setState(1431);
        literal();
        break;
      }

      case KqlParser::P_LPAREN: {
        enterOuterAlt(_localctx, 3);
        setState(1432);
        match(KqlParser::P_LPAREN);
        setState(1433);
        pipeline();
        setState(1434);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_MATERIALIZE:
      case KqlParser::K_TOSCALAR:
      case KqlParser::K_TOTABLE: {
        enterOuterAlt(_localctx, 4);
        setState(1436);
        _la = _input->LA(1);
        if (!(((((_la - 91) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 91)) & ((1ULL << (KqlParser::K_MATERIALIZE - 91))
          | (1ULL << (KqlParser::K_TOSCALAR - 91))
          | (1ULL << (KqlParser::K_TOTABLE - 91)))) != 0))) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1437);
        match(KqlParser::P_LPAREN);
        setState(1441);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
          setState(1438);
          operatorParameter();
          setState(1443);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
        setState(1444);
        pipeline();
        setState(1445);
        match(KqlParser::P_RPAREN);
        break;
      }

      case KqlParser::K_DATATABLE: {
        enterOuterAlt(_localctx, 5);
        setState(1447);
        datatable();
        break;
      }

      case KqlParser::K_EXTERNAL_DATA:
      case KqlParser::K_EXTERNALDATA: {
        enterOuterAlt(_localctx, 6);
        setState(1448);
        externaldata();
        break;
      }

      case KqlParser::K_ENTITY_GROUP: {
        enterOuterAlt(_localctx, 7);
        setState(1449);
        entityGroup();
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 8);
        setState(1450);
        clientParameter();
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 9);
        setState(1451);
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
  enterRule(_localctx, 208, KqlParser::RuleArguments);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1454);
    match(KqlParser::P_LPAREN);
    setState(1463);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if ((((_la & ~ 0x3fULL) == 0) &&
      ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
      | (1ULL << KqlParser::P_LBRACKET_DECLARED)
      | (1ULL << KqlParser::N_DECLARED)
      | (1ULL << KqlParser::P_LPAREN_NAMES)
      | (1ULL << KqlParser::K_ENTITY_GROUP)
      | (1ULL << KqlParser::K_TYPEOF))) != 0) || ((((_la - 68) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 68)) & ((1ULL << (KqlParser::K_DATATABLE - 68))
      | (1ULL << (KqlParser::K_DYNAMIC - 68))
      | (1ULL << (KqlParser::K_EXTERNAL_DATA - 68))
      | (1ULL << (KqlParser::K_EXTERNALDATA - 68))
      | (1ULL << (KqlParser::K_MATERIALIZE - 68))
      | (1ULL << (KqlParser::K_TOSCALAR - 68))
      | (1ULL << (KqlParser::K_TOTABLE - 68)))) != 0) || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::N_IDENTIFIER - 163))
      | (1ULL << (KqlParser::P_LPAREN - 163))
      | (1ULL << (KqlParser::P_LBRACE - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163))
      | (1ULL << (KqlParser::O_STAR - 163)))) != 0)) {
      setState(1455);
      argument();
      setState(1460);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1456);
        match(KqlParser::P_COMMA);
        setState(1457);
        argument();
        setState(1462);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1465);
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
  enterRule(_localctx, 210, KqlParser::RuleArgument);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1467);
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
  enterRule(_localctx, 212, KqlParser::RuleDatatable);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1469);
    match(KqlParser::K_DATATABLE);
    setState(1473);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1470);
      operatorParameter();
      setState(1475);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1476);
    rowSchema();
    setState(1477);
    match(KqlParser::P_LBRACKET);
    setState(1488);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_TYPEOF

    || _la == KqlParser::K_DYNAMIC || ((((_la - 163) & ~ 0x3fULL) == 0) &&
      ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
      | (1ULL << (KqlParser::L_DATETIME - 163))
      | (1ULL << (KqlParser::L_TIMESPAN - 163))
      | (1ULL << (KqlParser::L_LONG - 163))
      | (1ULL << (KqlParser::L_INT - 163))
      | (1ULL << (KqlParser::L_REAL - 163))
      | (1ULL << (KqlParser::L_DECIMAL - 163))
      | (1ULL << (KqlParser::L_GUID - 163))
      | (1ULL << (KqlParser::L_STRING - 163))
      | (1ULL << (KqlParser::L_UNTERMINATED - 163))
      | (1ULL << (KqlParser::O_PLUS - 163))
      | (1ULL << (KqlParser::O_MINUS - 163)))) != 0)) {
      setState(1478);
      signedLiteral();
      setState(1485);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1479);
        match(KqlParser::P_COMMA);
        setState(1481);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TYPEOF

        || _la == KqlParser::K_DYNAMIC || ((((_la - 163) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
          | (1ULL << (KqlParser::L_DATETIME - 163))
          | (1ULL << (KqlParser::L_TIMESPAN - 163))
          | (1ULL << (KqlParser::L_LONG - 163))
          | (1ULL << (KqlParser::L_INT - 163))
          | (1ULL << (KqlParser::L_REAL - 163))
          | (1ULL << (KqlParser::L_DECIMAL - 163))
          | (1ULL << (KqlParser::L_GUID - 163))
          | (1ULL << (KqlParser::L_STRING - 163))
          | (1ULL << (KqlParser::L_UNTERMINATED - 163))
          | (1ULL << (KqlParser::O_PLUS - 163))
          | (1ULL << (KqlParser::O_MINUS - 163)))) != 0)) {
          setState(1480);
          signedLiteral();
        }
        setState(1487);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1490);
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
  enterRule(_localctx, 214, KqlParser::RuleExternaldata);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1492);
    _la = _input->LA(1);
    if (!(_la == KqlParser::K_EXTERNAL_DATA

    || _la == KqlParser::K_EXTERNALDATA)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1496);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::N_PARAMETER || _la == KqlParser::N_HINT) {
      setState(1493);
      operatorParameter();
      setState(1498);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1499);
    rowSchema();
    setState(1500);
    match(KqlParser::P_LBRACKET);
    setState(1501);
    expression();
    setState(1506);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1502);
      match(KqlParser::P_COMMA);
      setState(1503);
      expression();
      setState(1508);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1509);
    match(KqlParser::P_RBRACKET);
    setState(1523);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::K_WITH_PROPERTIES) {
      setState(1510);
      match(KqlParser::K_WITH_PROPERTIES);
      setState(1511);
      match(KqlParser::P_LPAREN);
      setState(1520);
      _errHandler->sync(this);

      _la = _input->LA(1);
      if ((((_la & ~ 0x3fULL) == 0) &&
        ((1ULL << _la) & ((1ULL << KqlParser::P_LBRACKET_NAME)
        | (1ULL << KqlParser::P_LBRACKET_DECLARED)
        | (1ULL << KqlParser::N_DECLARED)
        | (1ULL << KqlParser::K_TYPEOF))) != 0) || _la == KqlParser::K_DYNAMIC || ((((_la - 163) & ~ 0x3fULL) == 0) &&
        ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
        | (1ULL << (KqlParser::L_DATETIME - 163))
        | (1ULL << (KqlParser::L_TIMESPAN - 163))
        | (1ULL << (KqlParser::L_LONG - 163))
        | (1ULL << (KqlParser::L_INT - 163))
        | (1ULL << (KqlParser::L_REAL - 163))
        | (1ULL << (KqlParser::L_DECIMAL - 163))
        | (1ULL << (KqlParser::L_GUID - 163))
        | (1ULL << (KqlParser::L_STRING - 163))
        | (1ULL << (KqlParser::L_UNTERMINATED - 163))
        | (1ULL << (KqlParser::N_IDENTIFIER - 163))
        | (1ULL << (KqlParser::O_PLUS - 163))
        | (1ULL << (KqlParser::O_MINUS - 163)))) != 0)) {
        setState(1512);
        property();
        setState(1517);
        _errHandler->sync(this);
        _la = _input->LA(1);
        while (_la == KqlParser::P_COMMA) {
          setState(1513);
          match(KqlParser::P_COMMA);
          setState(1514);
          property();
          setState(1519);
          _errHandler->sync(this);
          _la = _input->LA(1);
        }
      }
      setState(1522);
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
  enterRule(_localctx, 216, KqlParser::RuleEntityGroup);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1525);
    match(KqlParser::K_ENTITY_GROUP);
    setState(1526);
    match(KqlParser::P_LBRACKET);
    setState(1527);
    expression();
    setState(1532);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1528);
      match(KqlParser::P_COMMA);
      setState(1529);
      expression();
      setState(1534);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1535);
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
  enterRule(_localctx, 218, KqlParser::RuleClientParameter);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1537);
    match(KqlParser::P_LBRACE);
    setState(1538);
    match(KqlParser::N_IDENTIFIER);
    setState(1539);
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
  enterRule(_localctx, 220, KqlParser::RuleRowSchema);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1541);
    match(KqlParser::P_LPAREN);
    setState(1552);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER

    || _la == KqlParser::O_STAR) {
      setState(1542);
      schemaColumn();
      setState(1549);
      _errHandler->sync(this);
      _la = _input->LA(1);
      while (_la == KqlParser::P_COMMA) {
        setState(1543);
        match(KqlParser::P_COMMA);
        setState(1545);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_LBRACKET_NAME || _la == KqlParser::N_IDENTIFIER

        || _la == KqlParser::O_STAR) {
          setState(1544);
          schemaColumn();
        }
        setState(1551);
        _errHandler->sync(this);
        _la = _input->LA(1);
      }
    }
    setState(1554);
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
  enterRule(_localctx, 222, KqlParser::RuleSchemaColumn);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1561);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 1);
        setState(1556);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1557);
        name();
        setState(1558);
        match(KqlParser::P_COLON);
        setState(1559);
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
  enterRule(_localctx, 224, KqlParser::RuleTypeName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1563);
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
  enterRule(_localctx, 226, KqlParser::RuleName);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1567);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 1);
        setState(1565);
        match(KqlParser::N_IDENTIFIER);
        break;
      }

      case KqlParser::P_LBRACKET_NAME: {
        enterOuterAlt(_localctx, 2);
        setState(1566);
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
  enterRule(_localctx, 228, KqlParser::RuleDeclaredName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1573);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::N_DECLARED: {
        enterOuterAlt(_localctx, 1);
        setState(1569);
        match(KqlParser::N_DECLARED);
        break;
      }

      case KqlParser::P_LBRACKET_DECLARED: {
        enterOuterAlt(_localctx, 2);
        setState(1570);
        match(KqlParser::P_LBRACKET_DECLARED);
        setState(1571);
        _la = _input->LA(1);
        if (!(_la == KqlParser::L_STRING

        || _la == KqlParser::L_UNTERMINATED)) {
        _errHandler->recoverInline(this);
        }
        else {
          _errHandler->reportMatch(this);
          consume();
        }
        setState(1572);
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
  enterRule(_localctx, 230, KqlParser::RuleBracketedName);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1575);
    match(KqlParser::P_LBRACKET_NAME);
    setState(1576);
    _la = _input->LA(1);
    if (!(_la == KqlParser::L_STRING

    || _la == KqlParser::L_UNTERMINATED)) {
    _errHandler->recoverInline(this);
    }
    else {
      _errHandler->reportMatch(this);
      consume();
    }
    setState(1577);
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
  enterRule(_localctx, 232, KqlParser::RuleLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1590);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::L_LONG: {
        enterOuterAlt(_localctx, 1);
        setState(1579);
        match(KqlParser::L_LONG);
        break;
      }

      case KqlParser::L_INT: {
        enterOuterAlt(_localctx, 2);
        setState(1580);
        match(KqlParser::L_INT);
        break;
      }

      case KqlParser::L_REAL: {
        enterOuterAlt(_localctx, 3);
        setState(1581);
        match(KqlParser::L_REAL);
        break;
      }

      case KqlParser::L_DECIMAL: {
        enterOuterAlt(_localctx, 4);
        setState(1582);
        match(KqlParser::L_DECIMAL);
        break;
      }

      case KqlParser::L_BOOL: {
        enterOuterAlt(_localctx, 5);
        setState(1583);
        match(KqlParser::L_BOOL);
        break;
      }

      case KqlParser::L_DATETIME: {
        enterOuterAlt(_localctx, 6);
        setState(1584);
        match(KqlParser::L_DATETIME);
        break;
      }

      case KqlParser::L_TIMESPAN: {
        enterOuterAlt(_localctx, 7);
        setState(1585);
        match(KqlParser::L_TIMESPAN);
        break;
      }

      case KqlParser::L_GUID: {
        enterOuterAlt(_localctx, 8);
        setState(1586);
        match(KqlParser::L_GUID);
        break;
      }

      case KqlParser::L_STRING:
      case KqlParser::L_UNTERMINATED: {
        enterOuterAlt(_localctx, 9);
        setState(1587);
        stringLiteral();
        break;
      }

      case KqlParser::K_DYNAMIC: {
        enterOuterAlt(_localctx, 10);
        setState(1588);
        dynamicLiteral();
        break;
      }

      case KqlParser::K_TYPEOF: {
        enterOuterAlt(_localctx, 11);
        setState(1589);
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
  enterRule(_localctx, 234, KqlParser::RuleSignedLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1593);
    _errHandler->sync(this);

    _la = _input->LA(1);
    if (_la == KqlParser::O_PLUS

    || _la == KqlParser::O_MINUS) {
      setState(1592);
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
    setState(1595);
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
  enterRule(_localctx, 236, KqlParser::RuleStringLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1598); 
    _errHandler->sync(this);
    _la = _input->LA(1);
    do {
      setState(1597);
      _la = _input->LA(1);
      if (!(_la == KqlParser::L_STRING

      || _la == KqlParser::L_UNTERMINATED)) {
      _errHandler->recoverInline(this);
      }
      else {
        _errHandler->reportMatch(this);
        consume();
      }
      setState(1600); 
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
  enterRule(_localctx, 238, KqlParser::RuleTypeofLiteral);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1602);
    match(KqlParser::K_TYPEOF);
    setState(1603);
    match(KqlParser::P_LPAREN);
    setState(1604);
    typeofItem();
    setState(1609);
    _errHandler->sync(this);
    _la = _input->LA(1);
    while (_la == KqlParser::P_COMMA) {
      setState(1605);
      match(KqlParser::P_COMMA);
      setState(1606);
      typeofItem();
      setState(1611);
      _errHandler->sync(this);
      _la = _input->LA(1);
    }
    setState(1612);
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
  enterRule(_localctx, 240, KqlParser::RuleTypeofItem);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1621);
    _errHandler->sync(this);
    switch (_input->LA(1)) {
      case KqlParser::K_DYNAMIC:
      case KqlParser::K_TYPE: {
        enterOuterAlt(_localctx, 1);
        setState(1614);
        typeName();
        break;
      }

      case KqlParser::O_STAR: {
        enterOuterAlt(_localctx, 2);
        setState(1615);
        match(KqlParser::O_STAR);
        break;
      }

      case KqlParser::P_LBRACKET_NAME:
      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 3);
        setState(1616);
        name();
        setState(1619);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::P_COLON) {
          setState(1617);
          match(KqlParser::P_COLON);
          setState(1618);
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
  enterRule(_localctx, 242, KqlParser::RuleDynamicLiteral);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1623);
    match(KqlParser::K_DYNAMIC);
    setState(1624);
    match(KqlParser::P_LPAREN);
    setState(1625);
    jsonValue();
    setState(1626);
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
  enterRule(_localctx, 244, KqlParser::RuleJsonValue);
  size_t _la = 0;

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    setState(1657);
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
        setState(1629);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::O_PLUS

        || _la == KqlParser::O_MINUS) {
          setState(1628);
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
        setState(1631);
        literal();
        break;
      }

      case KqlParser::N_IDENTIFIER: {
        enterOuterAlt(_localctx, 2);
        setState(1632);
        match(KqlParser::N_IDENTIFIER);
        break;
      }

      case KqlParser::P_LBRACKET: {
        enterOuterAlt(_localctx, 3);
        setState(1633);
        match(KqlParser::P_LBRACKET);
        setState(1642);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::K_TYPEOF

        || _la == KqlParser::K_DYNAMIC || ((((_la - 163) & ~ 0x3fULL) == 0) &&
          ((1ULL << (_la - 163)) & ((1ULL << (KqlParser::L_BOOL - 163))
          | (1ULL << (KqlParser::L_DATETIME - 163))
          | (1ULL << (KqlParser::L_TIMESPAN - 163))
          | (1ULL << (KqlParser::L_LONG - 163))
          | (1ULL << (KqlParser::L_INT - 163))
          | (1ULL << (KqlParser::L_REAL - 163))
          | (1ULL << (KqlParser::L_DECIMAL - 163))
          | (1ULL << (KqlParser::L_GUID - 163))
          | (1ULL << (KqlParser::L_STRING - 163))
          | (1ULL << (KqlParser::L_UNTERMINATED - 163))
          | (1ULL << (KqlParser::N_IDENTIFIER - 163))
          | (1ULL << (KqlParser::P_LBRACKET - 163))
          | (1ULL << (KqlParser::P_LBRACE - 163))
          | (1ULL << (KqlParser::O_PLUS - 163))
          | (1ULL << (KqlParser::O_MINUS - 163)))) != 0)) {
          setState(1634);
          jsonValue();
          setState(1639);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == KqlParser::P_COMMA) {
            setState(1635);
            match(KqlParser::P_COMMA);
            setState(1636);
            jsonValue();
            setState(1641);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(1644);
        match(KqlParser::P_RBRACKET);
        break;
      }

      case KqlParser::P_LBRACE: {
        enterOuterAlt(_localctx, 4);
        setState(1645);
        match(KqlParser::P_LBRACE);
        setState(1654);
        _errHandler->sync(this);

        _la = _input->LA(1);
        if (_la == KqlParser::L_STRING) {
          setState(1646);
          jsonPair();
          setState(1651);
          _errHandler->sync(this);
          _la = _input->LA(1);
          while (_la == KqlParser::P_COMMA) {
            setState(1647);
            match(KqlParser::P_COMMA);
            setState(1648);
            jsonPair();
            setState(1653);
            _errHandler->sync(this);
            _la = _input->LA(1);
          }
        }
        setState(1656);
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
  enterRule(_localctx, 246, KqlParser::RuleJsonPair);

  auto onExit = finally([=] {
    exitRule();
  });
  try {
    enterOuterAlt(_localctx, 1);
    setState(1659);
    match(KqlParser::L_STRING);
    setState(1660);
    match(KqlParser::P_COLON);
    setState(1661);
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
  "findColumn", "tableList", "scanOperator", "scanColumn", "scanStep", "scanAssignment", 
  "makeGraphOperator", "graphTable", "graphMatchOperator", "graphPattern", 
  "graphNode", "graphEdge", "graphToTableOperator", "graphOutput", "graphMarkComponentsOperator", 
  "graphWhereOperator", "assertSchemaOperator", "projectByNamesOperator", 
  "opaqueOperator", "macroExpandOperator", "opaque", "opaqueElement", "opaqueInner", 
  "namedExpressions", "namedExpression", "expression", "tail", "valueList", 
  "operand", "selector", "primary", "arguments", "argument", "datatable", 
  "externaldata", "entityGroup", "clientParameter", "rowSchema", "schemaColumn", 
  "typeName", "name", "declaredName", "bracketedName", "literal", "signedLiteral", 
  "stringLiteral", "typeofLiteral", "typeofItem", "dynamicLiteral", "jsonValue", 
  "jsonPair"
};

std::vector<std::string> KqlParser::_literalNames = {
  "", "", "", "", "", "", "", "", "", "", "", "", "", "'access'", "'alias'", 
  "'bin'", "'consume'", "'count'", "'database'", "'declare'", "'default'", 
  "'distinct'", "'entity_group'", "'evaluate'", "'extend'", "'facet'", "'filter'", 
  "'fork'", "'from'", "'getschema'", "'id'", "'join'", "'let'", "'limit'", 
  "'lookup'", "'mvapply'", "'mvexpand'", "'nulls'", "'on'", "'order'", "'pack'", 
  "'parse'", "'partition'", "'pattern'", "'query_parameters'", "'range'", 
  "'reduce'", "'regex'", "'render'", "'restrict'", "'scan'", "'serialize'", 
  "'sort'", "'step'", "'summarize'", "'take'", "'top'", "'typeof'", "'view'", 
  "'with'", "'and'", "'as'", "'asc'", "'between'", "'by'", "'contains'", 
  "'contains_cs'", "'containscs'", "'datatable'", "'desc'", "'dynamic'", 
  "'endswith'", "'endswith_cs'", "'external_data'", "'externaldata'", "'find'", 
  "'first'", "'has'", "'has_all'", "'has_any'", "'has_cs'", "'hasprefix'", 
  "'hasprefix_cs'", "'hassuffix'", "'hassuffix_cs'", "'in'", "'invoke'", 
  "'kind'", "'last'", "'like'", "'likecs'", "'materialize'", "'notcontains'", 
  "'notcontainscs'", "'notlike'", "'notlikecs'", "'of'", "'or'", "'others'", 
  "'print'", "'project'", "'sample'", "'search'", "'set'", "'startswith'", 
  "'startswith_cs'", "'to'", "'toscalar'", "'totable'", "'union'", "'where'", 
  "'with_source'", "'withsource'", "'assert-schema'", "'granny-asc'", "'granny-desc'", 
  "'graph-mark-components'", "'graph-match'", "'graph-shortest-paths'", 
  "'graph-to-table'", "'graph-where-edges'", "'graph-where-nodes'", "'macro-expand'", 
  "'make-graph'", "'make-series'", "'mv-apply'", "'mv-expand'", "'parse-kv'", 
  "'parse-where'", "'partitioned-by'", "'project-away'", "'project-by-names'", 
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
  "K_IN_RANGE", "K_OPTIONAL", "K_OUTPUT", "K_ACCESS", "K_ALIAS", "K_BIN", 
  "K_CONSUME", "K_COUNT", "K_DATABASE", "K_DECLARE", "K_DEFAULT", "K_DISTINCT", 
  "K_ENTITY_GROUP", "K_EVALUATE", "K_EXTEND", "K_FACET", "K_FILTER", "K_FORK", 
  "K_FROM", "K_GETSCHEMA", "K_ID", "K_JOIN", "K_LET", "K_LIMIT", "K_LOOKUP", 
  "K_MVAPPLY", "K_MVEXPAND", "K_NULLS", "K_ON", "K_ORDER", "K_PACK", "K_PARSE", 
  "K_PARTITION", "K_PATTERN", "K_QUERY_PARAMETERS", "K_RANGE", "K_REDUCE", 
  "K_REGEX", "K_RENDER", "K_RESTRICT", "K_SCAN", "K_SERIALIZE", "K_SORT", 
  "K_STEP", "K_SUMMARIZE", "K_TAKE", "K_TOP", "K_TYPEOF", "K_VIEW", "K_WITH", 
  "K_AND", "K_AS", "K_ASC", "K_BETWEEN", "K_BY", "K_CONTAINS", "K_CONTAINS_CS", 
  "K_CONTAINSCS", "K_DATATABLE", "K_DESC", "K_DYNAMIC", "K_ENDSWITH", "K_ENDSWITH_CS", 
  "K_EXTERNAL_DATA", "K_EXTERNALDATA", "K_FIND", "K_FIRST", "K_HAS", "K_HAS_ALL", 
  "K_HAS_ANY", "K_HAS_CS", "K_HASPREFIX", "K_HASPREFIX_CS", "K_HASSUFFIX", 
  "K_HASSUFFIX_CS", "K_IN", "K_INVOKE", "K_KIND", "K_LAST", "K_LIKE", "K_LIKECS", 
  "K_MATERIALIZE", "K_NOTCONTAINS", "K_NOTCONTAINSCS", "K_NOTLIKE", "K_NOTLIKECS", 
  "K_OF", "K_OR", "K_OTHERS", "K_PRINT", "K_PROJECT", "K_SAMPLE", "K_SEARCH", 
  "K_SET", "K_STARTSWITH", "K_STARTSWITH_CS", "K_TO", "K_TOSCALAR", "K_TOTABLE", 
  "K_UNION", "K_WHERE", "K_WITH_SOURCE", "K_WITHSOURCE", "K_ASSERT_SCHEMA", 
  "K_GRANNY_ASC", "K_GRANNY_DESC", "K_GRAPH_MARK_COMPONENTS", "K_GRAPH_MATCH", 
  "K_GRAPH_SHORTEST_PATHS", "K_GRAPH_TO_TABLE", "K_GRAPH_WHERE_EDGES", "K_GRAPH_WHERE_NODES", 
  "K_MACRO_EXPAND", "K_MAKE_GRAPH", "K_MAKE_SERIES", "K_MV_APPLY", "K_MV_EXPAND", 
  "K_PARSE_KV", "K_PARSE_WHERE", "K_PARTITIONED_BY", "K_PROJECT_AWAY", "K_PROJECT_BY_NAMES", 
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
    0x3, 0xcf, 0x682, 0x4, 0x2, 0x9, 0x2, 0x4, 0x3, 0x9, 0x3, 0x4, 0x4, 
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
    0x6d, 0x9, 0x6d, 0x4, 0x6e, 0x9, 0x6e, 0x4, 0x6f, 0x9, 0x6f, 0x4, 0x70, 
    0x9, 0x70, 0x4, 0x71, 0x9, 0x71, 0x4, 0x72, 0x9, 0x72, 0x4, 0x73, 0x9, 
    0x73, 0x4, 0x74, 0x9, 0x74, 0x4, 0x75, 0x9, 0x75, 0x4, 0x76, 0x9, 0x76, 
    0x4, 0x77, 0x9, 0x77, 0x4, 0x78, 0x9, 0x78, 0x4, 0x79, 0x9, 0x79, 0x4, 
    0x7a, 0x9, 0x7a, 0x4, 0x7b, 0x9, 0x7b, 0x4, 0x7c, 0x9, 0x7c, 0x4, 0x7d, 
    0x9, 0x7d, 0x3, 0x2, 0x5, 0x2, 0xfc, 0xa, 0x2, 0x3, 0x2, 0x3, 0x2, 0x5, 
    0x2, 0x100, 0xa, 0x2, 0x7, 0x2, 0x102, 0xa, 0x2, 0xc, 0x2, 0xe, 0x2, 
    0x105, 0xb, 0x2, 0x3, 0x2, 0x3, 0x2, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 0x3, 
    0x3, 0x3, 0x3, 0x3, 0x3, 0x5, 0x3, 0x10f, 0xa, 0x3, 0x3, 0x4, 0x3, 0x4, 
    0x3, 0x4, 0x3, 0x4, 0x3, 0x4, 0x5, 0x4, 0x116, 0xa, 0x4, 0x3, 0x5, 0x5, 
    0x5, 0x119, 0xa, 0x5, 0x3, 0x5, 0x3, 0x5, 0x5, 0x5, 0x11d, 0xa, 0x5, 
    0x3, 0x5, 0x3, 0x5, 0x3, 0x5, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x124, 0xa, 
    0x6, 0x3, 0x6, 0x3, 0x6, 0x5, 0x6, 0x128, 0xa, 0x6, 0x7, 0x6, 0x12a, 
    0xa, 0x6, 0xc, 0x6, 0xe, 0x6, 0x12d, 0xb, 0x6, 0x3, 0x6, 0x3, 0x6, 0x3, 
    0x7, 0x3, 0x7, 0x3, 0x7, 0x7, 0x7, 0x134, 0xa, 0x7, 0xc, 0x7, 0xe, 0x7, 
    0x137, 0xb, 0x7, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x13d, 
    0xa, 0x8, 0x3, 0x8, 0x3, 0x8, 0x3, 0x8, 0x5, 0x8, 0x142, 0xa, 0x8, 0x5, 
    0x8, 0x144, 0xa, 0x8, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 0x3, 0x9, 
    0x3, 0x9, 0x5, 0x9, 0x14c, 0xa, 0x9, 0x5, 0x9, 0x14e, 0xa, 0x9, 0x3, 
    0xa, 0x3, 0xa, 0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x154, 0xa, 0xa, 0x3, 0xa, 
    0x3, 0xa, 0x3, 0xa, 0x5, 0xa, 0x159, 0xa, 0xa, 0x3, 0xb, 0x3, 0xb, 0x3, 
    0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xb, 0x3, 0xc, 0x3, 0xc, 0x3, 0xc, 0x3, 
    0xc, 0x3, 0xc, 0x3, 0xd, 0x3, 0xd, 0x5, 0xd, 0x168, 0xa, 0xd, 0x3, 0xd, 
    0x3, 0xd, 0x7, 0xd, 0x16c, 0xa, 0xd, 0xc, 0xd, 0xe, 0xd, 0x16f, 0xb, 
    0xd, 0x3, 0xe, 0x3, 0xe, 0x3, 0xe, 0x7, 0xe, 0x174, 0xa, 0xe, 0xc, 0xe, 
    0xe, 0xe, 0x177, 0xb, 0xe, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 0xf, 0x3, 
    0xf, 0x3, 0xf, 0x3, 0xf, 0x5, 0xf, 0x180, 0xa, 0xf, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 
    0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 
    0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x3, 0x10, 0x5, 0x10, 
    0x1b0, 0xa, 0x10, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 
    0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x3, 0x11, 0x5, 0x11, 0x1bc, 
    0xa, 0x11, 0x3, 0x12, 0x3, 0x12, 0x7, 0x12, 0x1c0, 0xa, 0x12, 0xc, 0x12, 
    0xe, 0x12, 0x1c3, 0xb, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x12, 0x5, 0x12, 
    0x1c8, 0xa, 0x12, 0x3, 0x12, 0x3, 0x12, 0x3, 0x13, 0x3, 0x13, 0x3, 0x13, 
    0x3, 0x14, 0x3, 0x14, 0x5, 0x14, 0x1d1, 0xa, 0x14, 0x3, 0x15, 0x3, 0x15, 
    0x3, 0x15, 0x3, 0x15, 0x7, 0x15, 0x1d7, 0xa, 0x15, 0xc, 0x15, 0xe, 0x15, 
    0x1da, 0xb, 0x15, 0x3, 0x16, 0x3, 0x16, 0x3, 0x16, 0x3, 0x17, 0x3, 0x17, 
    0x3, 0x17, 0x3, 0x17, 0x7, 0x17, 0x1e3, 0xa, 0x17, 0xc, 0x17, 0xe, 0x17, 
    0x1e6, 0xb, 0x17, 0x5, 0x17, 0x1e8, 0xa, 0x17, 0x3, 0x18, 0x3, 0x18, 
    0x3, 0x18, 0x5, 0x18, 0x1ed, 0xa, 0x18, 0x3, 0x19, 0x3, 0x19, 0x5, 0x19, 
    0x1f1, 0xa, 0x19, 0x3, 0x1a, 0x3, 0x1a, 0x7, 0x1a, 0x1f5, 0xa, 0x1a, 
    0xc, 0x1a, 0xe, 0x1a, 0x1f8, 0xb, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1fb, 
    0xa, 0x1a, 0x3, 0x1a, 0x5, 0x1a, 0x1fe, 0xa, 0x1a, 0x3, 0x1b, 0x3, 0x1b, 
    0x3, 0x1b, 0x3, 0x1c, 0x3, 0x1c, 0x7, 0x1c, 0x205, 0xa, 0x1c, 0xc, 0x1c, 
    0xe, 0x1c, 0x208, 0xb, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 0x3, 0x1c, 
    0x5, 0x1c, 0x20e, 0xa, 0x1c, 0x3, 0x1d, 0x3, 0x1d, 0x7, 0x1d, 0x212, 
    0xa, 0x1d, 0xc, 0x1d, 0xe, 0x1d, 0x215, 0xb, 0x1d, 0x3, 0x1d, 0x3, 0x1d, 
    0x3, 0x1d, 0x3, 0x1e, 0x3, 0x1e, 0x3, 0x1f, 0x3, 0x1f, 0x3, 0x1f, 0x3, 
    0x1f, 0x7, 0x1f, 0x220, 0xa, 0x1f, 0xc, 0x1f, 0xe, 0x1f, 0x223, 0xb, 
    0x1f, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 0x227, 0xa, 0x20, 0xc, 0x20, 
    0xe, 0x20, 0x22a, 0xb, 0x20, 0x3, 0x20, 0x3, 0x20, 0x3, 0x20, 0x7, 0x20, 
    0x22f, 0xa, 0x20, 0xc, 0x20, 0xe, 0x20, 0x232, 0xb, 0x20, 0x3, 0x21, 
    0x3, 0x21, 0x5, 0x21, 0x236, 0xa, 0x21, 0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 
    0x23a, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 0x23d, 0xb, 0x22, 0x3, 0x22, 
    0x3, 0x22, 0x3, 0x22, 0x7, 0x22, 0x242, 0xa, 0x22, 0xc, 0x22, 0xe, 0x22, 
    0x245, 0xb, 0x22, 0x3, 0x23, 0x3, 0x23, 0x3, 0x24, 0x3, 0x24, 0x7, 0x24, 
    0x24b, 0xa, 0x24, 0xc, 0x24, 0xe, 0x24, 0x24e, 0xb, 0x24, 0x3, 0x24, 
    0x3, 0x24, 0x3, 0x24, 0x3, 0x24, 0x3, 0x25, 0x3, 0x25, 0x7, 0x25, 0x256, 
    0xa, 0x25, 0xc, 0x25, 0xe, 0x25, 0x259, 0xb, 0x25, 0x3, 0x25, 0x3, 0x25, 
    0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 0x25f, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 
    0x262, 0xb, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x3, 0x26, 0x7, 0x26, 
    0x268, 0xa, 0x26, 0xc, 0x26, 0xe, 0x26, 0x26b, 0xb, 0x26, 0x3, 0x27, 
    0x3, 0x27, 0x5, 0x27, 0x26f, 0xa, 0x27, 0x3, 0x27, 0x3, 0x27, 0x5, 0x27, 
    0x273, 0xa, 0x27, 0x3, 0x28, 0x3, 0x28, 0x3, 0x28, 0x5, 0x28, 0x278, 
    0xa, 0x28, 0x3, 0x29, 0x3, 0x29, 0x7, 0x29, 0x27c, 0xa, 0x29, 0xc, 0x29, 
    0xe, 0x29, 0x27f, 0xb, 0x29, 0x3, 0x29, 0x3, 0x29, 0x3, 0x2a, 0x3, 0x2a, 
    0x7, 0x2a, 0x285, 0xa, 0x2a, 0xc, 0x2a, 0xe, 0x2a, 0x288, 0xb, 0x2a, 
    0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 0x2a, 0x3, 
    0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x7, 0x2b, 0x293, 0xa, 0x2b, 0xc, 0x2b, 
    0xe, 0x2b, 0x296, 0xb, 0x2b, 0x3, 0x2b, 0x3, 0x2b, 0x5, 0x2b, 0x29a, 
    0xa, 0x2b, 0x3, 0x2c, 0x3, 0x2c, 0x3, 0x2c, 0x5, 0x2c, 0x29f, 0xa, 0x2c, 
    0x3, 0x2d, 0x3, 0x2d, 0x7, 0x2d, 0x2a3, 0xa, 0x2d, 0xc, 0x2d, 0xe, 0x2d, 
    0x2a6, 0xb, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x3, 0x2d, 0x6, 0x2d, 0x2ab, 
    0xa, 0x2d, 0xd, 0x2d, 0xe, 0x2d, 0x2ac, 0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 
    0x3, 0x2e, 0x3, 0x2e, 0x3, 0x2e, 0x5, 0x2e, 0x2b5, 0xa, 0x2e, 0x5, 0x2e, 
    0x2b7, 0xa, 0x2e, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 0x3, 0x2f, 
    0x5, 0x2f, 0x2be, 0xa, 0x2f, 0x3, 0x30, 0x3, 0x30, 0x7, 0x30, 0x2c2, 
    0xa, 0x30, 0xc, 0x30, 0xe, 0x30, 0x2c5, 0xb, 0x30, 0x3, 0x30, 0x3, 0x30, 
    0x3, 0x30, 0x3, 0x30, 0x5, 0x30, 0x2cb, 0xa, 0x30, 0x3, 0x31, 0x3, 0x31, 
    0x3, 0x31, 0x3, 0x31, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 0x32, 0x3, 
    0x32, 0x3, 0x32, 0x7, 0x32, 0x2d7, 0xa, 0x32, 0xc, 0x32, 0xe, 0x32, 
    0x2da, 0xb, 0x32, 0x5, 0x32, 0x2dc, 0xa, 0x32, 0x3, 0x33, 0x3, 0x33, 
    0x3, 0x33, 0x3, 0x33, 0x5, 0x33, 0x2e2, 0xa, 0x33, 0x3, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x34, 0x3, 0x34, 0x7, 0x34, 0x2e9, 0xa, 0x34, 0xc, 0x34, 
    0xe, 0x34, 0x2ec, 0xb, 0x34, 0x5, 0x34, 0x2ee, 0xa, 0x34, 0x3, 0x34, 
    0x3, 0x34, 0x3, 0x35, 0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2f5, 0xa, 0x35, 
    0x3, 0x35, 0x3, 0x35, 0x5, 0x35, 0x2f9, 0xa, 0x35, 0x3, 0x36, 0x3, 0x36, 
    0x7, 0x36, 0x2fd, 0xa, 0x36, 0xc, 0x36, 0xe, 0x36, 0x300, 0xb, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x7, 0x36, 0x305, 0xa, 0x36, 0xc, 0x36, 
    0xe, 0x36, 0x308, 0xb, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x312, 0xa, 0x36, 
    0x3, 0x36, 0x3, 0x36, 0x5, 0x36, 0x316, 0xa, 0x36, 0x3, 0x36, 0x3, 0x36, 
    0x5, 0x36, 0x31a, 0xa, 0x36, 0x3, 0x36, 0x5, 0x36, 0x31d, 0xa, 0x36, 
    0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x3, 0x37, 0x5, 0x37, 0x323, 0xa, 0x37, 
    0x3, 0x38, 0x3, 0x38, 0x7, 0x38, 0x327, 0xa, 0x38, 0xc, 0x38, 0xe, 0x38, 
    0x32a, 0xb, 0x38, 0x3, 0x38, 0x3, 0x38, 0x3, 0x39, 0x3, 0x39, 0x7, 0x39, 
    0x330, 0xa, 0x39, 0xc, 0x39, 0xe, 0x39, 0x333, 0xb, 0x39, 0x3, 0x39, 
    0x5, 0x39, 0x336, 0xa, 0x39, 0x3, 0x3a, 0x3, 0x3a, 0x7, 0x3a, 0x33a, 
    0xa, 0x3a, 0xc, 0x3a, 0xe, 0x3a, 0x33d, 0xb, 0x3a, 0x3, 0x3b, 0x3, 0x3b, 
    0x7, 0x3b, 0x341, 0xa, 0x3b, 0xc, 0x3b, 0xe, 0x3b, 0x344, 0xb, 0x3b, 
    0x3, 0x3b, 0x3, 0x3b, 0x3, 0x3c, 0x3, 0x3c, 0x7, 0x3c, 0x34a, 0xa, 0x3c, 
    0xc, 0x3c, 0xe, 0x3c, 0x34d, 0xb, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 0x3, 0x3c, 
    0x3, 0x3c, 0x3, 0x3d, 0x3, 0x3d, 0x3, 0x3d, 0x7, 0x3d, 0x356, 0xa, 0x3d, 
    0xc, 0x3d, 0xe, 0x3d, 0x359, 0xb, 0x3d, 0x3, 0x3e, 0x3, 0x3e, 0x5, 0x3e, 
    0x35d, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3e, 0x5, 0x3e, 0x365, 0xa, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 0x3, 0x3e, 
    0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x3, 0x3f, 0x5, 
    0x3f, 0x370, 0xa, 0x3f, 0x3, 0x40, 0x3, 0x40, 0x7, 0x40, 0x374, 0xa, 
    0x40, 0xc, 0x40, 0xe, 0x40, 0x377, 0xb, 0x40, 0x3, 0x40, 0x3, 0x40, 
    0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 0x40, 0x3, 
    0x40, 0x3, 0x40, 0x5, 0x40, 0x383, 0xa, 0x40, 0x3, 0x41, 0x3, 0x41, 
    0x6, 0x41, 0x387, 0xa, 0x41, 0xd, 0x41, 0xe, 0x41, 0x388, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x5, 0x42, 0x38e, 0xa, 0x42, 0x3, 0x42, 0x3, 0x42, 
    0x3, 0x42, 0x3, 0x42, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 
    0x43, 0x7, 0x43, 0x399, 0xa, 0x43, 0xc, 0x43, 0xe, 0x43, 0x39c, 0xb, 
    0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x3, 0x43, 0x5, 0x43, 
    0x3a3, 0xa, 0x43, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x3a7, 0xa, 0x44, 
    0xc, 0x44, 0xe, 0x44, 0x3aa, 0xb, 0x44, 0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 
    0x3, 0x44, 0x3, 0x44, 0x3, 0x44, 0x7, 0x44, 0x3b2, 0xa, 0x44, 0xc, 0x44, 
    0xe, 0x44, 0x3b5, 0xb, 0x44, 0x5, 0x44, 0x3b7, 0xa, 0x44, 0x3, 0x45, 
    0x3, 0x45, 0x7, 0x45, 0x3bb, 0xa, 0x45, 0xc, 0x45, 0xe, 0x45, 0x3be, 
    0xb, 0x45, 0x3, 0x46, 0x3, 0x46, 0x3, 0x46, 0x3, 0x47, 0x3, 0x47, 0x3, 
    0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 0x3, 0x47, 
    0x3, 0x48, 0x3, 0x48, 0x7, 0x48, 0x3ce, 0xa, 0x48, 0xc, 0x48, 0xe, 0x48, 
    0x3d1, 0xb, 0x48, 0x3, 0x48, 0x5, 0x48, 0x3d4, 0xa, 0x48, 0x3, 0x48, 
    0x3, 0x48, 0x3, 0x49, 0x3, 0x49, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x3dc, 
    0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x3df, 0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x3e2, 0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 0x3e7, 
    0xa, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x3, 0x4a, 0x7, 0x4a, 0x3ed, 
    0xa, 0x4a, 0xc, 0x4a, 0xe, 0x4a, 0x3f0, 0xb, 0x4a, 0x3, 0x4a, 0x5, 0x4a, 
    0x3f3, 0xa, 0x4a, 0x3, 0x4b, 0x3, 0x4b, 0x3, 0x4b, 0x5, 0x4b, 0x3f8, 
    0xa, 0x4b, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x3, 0x4c, 0x7, 
    0x4c, 0x3ff, 0xa, 0x4c, 0xc, 0x4c, 0xe, 0x4c, 0x402, 0xb, 0x4c, 0x3, 
    0x4c, 0x3, 0x4c, 0x3, 0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x408, 0xa, 0x4d, 
    0xc, 0x4d, 0xe, 0x4d, 0x40b, 0xb, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x412, 0xa, 0x4d, 0xc, 0x4d, 0xe, 0x4d, 
    0x415, 0xb, 0x4d, 0x5, 0x4d, 0x417, 0xa, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x41e, 0xa, 0x4d, 0xc, 0x4d, 
    0xe, 0x4d, 0x421, 0xb, 0x4d, 0x5, 0x4d, 0x423, 0xa, 0x4d, 0x3, 0x4d, 
    0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x7, 0x4d, 0x42a, 0xa, 0x4d, 
    0xc, 0x4d, 0xe, 0x4d, 0x42d, 0xb, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x5, 0x4d, 
    0x431, 0xa, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4d, 0x6, 0x4d, 0x436, 
    0xa, 0x4d, 0xd, 0x4d, 0xe, 0x4d, 0x437, 0x3, 0x4d, 0x3, 0x4d, 0x3, 0x4e, 
    0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x3, 0x4e, 0x5, 0x4e, 0x441, 0xa, 0x4e, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x446, 0xa, 0x4f, 0x3, 0x4f, 
    0x3, 0x4f, 0x3, 0x4f, 0x5, 0x4f, 0x44b, 0xa, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x3, 0x4f, 0x7, 0x4f, 0x453, 0xa, 0x4f, 
    0xc, 0x4f, 0xe, 0x4f, 0x456, 0xb, 0x4f, 0x5, 0x4f, 0x458, 0xa, 0x4f, 
    0x3, 0x4f, 0x3, 0x4f, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 0x50, 0x3, 
    0x51, 0x3, 0x51, 0x7, 0x51, 0x462, 0xa, 0x51, 0xc, 0x51, 0xe, 0x51, 
    0x465, 0xb, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 
    0x3, 0x51, 0x3, 0x51, 0x7, 0x51, 0x46e, 0xa, 0x51, 0xc, 0x51, 0xe, 0x51, 
    0x471, 0xb, 0x51, 0x3, 0x51, 0x6, 0x51, 0x474, 0xa, 0x51, 0xd, 0x51, 
    0xe, 0x51, 0x475, 0x5, 0x51, 0x478, 0xa, 0x51, 0x3, 0x51, 0x3, 0x51, 
    0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x3, 0x51, 0x5, 0x51, 0x480, 0xa, 0x51, 
    0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x52, 0x3, 0x53, 0x3, 0x53, 0x7, 
    0x53, 0x488, 0xa, 0x53, 0xc, 0x53, 0xe, 0x53, 0x48b, 0xb, 0x53, 0x3, 
    0x53, 0x3, 0x53, 0x3, 0x53, 0x7, 0x53, 0x490, 0xa, 0x53, 0xc, 0x53, 
    0xe, 0x53, 0x493, 0xb, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x497, 
    0xa, 0x53, 0x3, 0x53, 0x3, 0x53, 0x5, 0x53, 0x49b, 0xa, 0x53, 0x3, 0x54, 
    0x3, 0x54, 0x3, 0x54, 0x3, 0x54, 0x7, 0x54, 0x4a1, 0xa, 0x54, 0xc, 0x54, 
    0xe, 0x54, 0x4a4, 0xb, 0x54, 0x3, 0x55, 0x3, 0x55, 0x5, 0x55, 0x4a8, 
    0xa, 0x55, 0x3, 0x55, 0x3, 0x55, 0x3, 0x56, 0x5, 0x56, 0x4ad, 0xa, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x5, 0x56, 0x4b3, 0xa, 0x56, 
    0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x3, 0x56, 0x5, 0x56, 0x4ba, 
    0xa, 0x56, 0x3, 0x56, 0x3, 0x56, 0x5, 0x56, 0x4be, 0xa, 0x56, 0x3, 0x56, 
    0x5, 0x56, 0x4c1, 0xa, 0x56, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 0x3, 0x57, 
    0x7, 0x57, 0x4c7, 0xa, 0x57, 0xc, 0x57, 0xe, 0x57, 0x4ca, 0xb, 0x57, 
    0x3, 0x58, 0x3, 0x58, 0x3, 0x58, 0x5, 0x58, 0x4cf, 0xa, 0x58, 0x3, 0x58, 
    0x7, 0x58, 0x4d2, 0xa, 0x58, 0xc, 0x58, 0xe, 0x58, 0x4d5, 0xb, 0x58, 
    0x3, 0x59, 0x3, 0x59, 0x7, 0x59, 0x4d9, 0xa, 0x59, 0xc, 0x59, 0xe, 0x59, 
    0x4dc, 0xb, 0x59, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5a, 0x3, 0x5b, 0x3, 0x5b, 
    0x3, 0x5b, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x3, 0x5c, 0x7, 0x5c, 0x4e8, 
    0xa, 0x5c, 0xc, 0x5c, 0xe, 0x5c, 0x4eb, 0xb, 0x5c, 0x3, 0x5d, 0x3, 0x5d, 
    0x3, 0x5d, 0x3, 0x5e, 0x3, 0x5e, 0x7, 0x5e, 0x4f2, 0xa, 0x5e, 0xc, 0x5e, 
    0xe, 0x5e, 0x4f5, 0xb, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 
    0x3, 0x5e, 0x3, 0x5e, 0x3, 0x5e, 0x5, 0x5e, 0x4fe, 0xa, 0x5e, 0x7, 0x5e, 
    0x500, 0xa, 0x5e, 0xc, 0x5e, 0xe, 0x5e, 0x503, 0xb, 0x5e, 0x3, 0x5e, 
    0x3, 0x5e, 0x3, 0x5f, 0x7, 0x5f, 0x508, 0xa, 0x5f, 0xc, 0x5f, 0xe, 0x5f, 
    0x50b, 0xb, 0x5f, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x7, 0x60, 0x510, 
    0xa, 0x60, 0xc, 0x60, 0xe, 0x60, 0x513, 0xb, 0x60, 0x3, 0x60, 0x3, 0x60, 
    0x3, 0x60, 0x7, 0x60, 0x518, 0xa, 0x60, 0xc, 0x60, 0xe, 0x60, 0x51b, 
    0xb, 0x60, 0x3, 0x60, 0x3, 0x60, 0x3, 0x60, 0x7, 0x60, 0x520, 0xa, 0x60, 
    0xc, 0x60, 0xe, 0x60, 0x523, 0xb, 0x60, 0x3, 0x60, 0x5, 0x60, 0x526, 
    0xa, 0x60, 0x3, 0x61, 0x3, 0x61, 0x3, 0x61, 0x5, 0x61, 0x52b, 0xa, 0x61, 
    0x3, 0x62, 0x3, 0x62, 0x3, 0x62, 0x7, 0x62, 0x530, 0xa, 0x62, 0xc, 0x62, 
    0xe, 0x62, 0x533, 0xb, 0x62, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 
    0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x7, 0x63, 0x53c, 0xa, 0x63, 0xc, 0x63, 
    0xe, 0x63, 0x53f, 0xb, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x63, 0x5, 0x63, 
    0x544, 0xa, 0x63, 0x3, 0x63, 0x3, 0x63, 0x3, 0x64, 0x3, 0x64, 0x7, 0x64, 
    0x54a, 0xa, 0x64, 0xc, 0x64, 0xe, 0x64, 0x54d, 0xb, 0x64, 0x3, 0x65, 
    0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 
    0x65, 0x3, 0x65, 0x3, 0x65, 0x3, 0x65, 0x5, 0x65, 0x55a, 0xa, 0x65, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 0x7, 0x66, 0x560, 0xa, 0x66, 
    0xc, 0x66, 0xe, 0x66, 0x563, 0xb, 0x66, 0x3, 0x66, 0x3, 0x66, 0x3, 0x66, 
    0x6, 0x66, 0x568, 0xa, 0x66, 0xd, 0x66, 0xe, 0x66, 0x569, 0x3, 0x66, 
    0x3, 0x66, 0x7, 0x66, 0x56e, 0xa, 0x66, 0xc, 0x66, 0xe, 0x66, 0x571, 
    0xb, 0x66, 0x5, 0x66, 0x573, 0xa, 0x66, 0x5, 0x66, 0x575, 0xa, 0x66, 
    0x3, 0x66, 0x3, 0x66, 0x3, 0x67, 0x5, 0x67, 0x57a, 0xa, 0x67, 0x3, 0x67, 
    0x3, 0x67, 0x7, 0x67, 0x57e, 0xa, 0x67, 0xc, 0x67, 0xe, 0x67, 0x581, 
    0xb, 0x67, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x5, 0x68, 0x586, 0xa, 0x68, 
    0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x5, 
    0x68, 0x58e, 0xa, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 0x3, 0x68, 
    0x5, 0x68, 0x594, 0xa, 0x68, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x598, 
    0xa, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 
    0x69, 0x3, 0x69, 0x3, 0x69, 0x7, 0x69, 0x5a2, 0xa, 0x69, 0xc, 0x69, 
    0xe, 0x69, 0x5a5, 0xb, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 
    0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x3, 0x69, 0x5, 0x69, 0x5af, 0xa, 0x69, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6a, 0x7, 0x6a, 0x5b5, 0xa, 0x6a, 
    0xc, 0x6a, 0xe, 0x6a, 0x5b8, 0xb, 0x6a, 0x5, 0x6a, 0x5ba, 0xa, 0x6a, 
    0x3, 0x6a, 0x3, 0x6a, 0x3, 0x6b, 0x3, 0x6b, 0x3, 0x6c, 0x3, 0x6c, 0x7, 
    0x6c, 0x5c2, 0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x5c5, 0xb, 0x6c, 0x3, 
    0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x5, 0x6c, 0x5cc, 
    0xa, 0x6c, 0x7, 0x6c, 0x5ce, 0xa, 0x6c, 0xc, 0x6c, 0xe, 0x6c, 0x5d1, 
    0xb, 0x6c, 0x5, 0x6c, 0x5d3, 0xa, 0x6c, 0x3, 0x6c, 0x3, 0x6c, 0x3, 0x6d, 
    0x3, 0x6d, 0x7, 0x6d, 0x5d9, 0xa, 0x6d, 0xc, 0x6d, 0xe, 0x6d, 0x5dc, 
    0xb, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x7, 
    0x6d, 0x5e3, 0xa, 0x6d, 0xc, 0x6d, 0xe, 0x6d, 0x5e6, 0xb, 0x6d, 0x3, 
    0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x3, 0x6d, 0x7, 0x6d, 
    0x5ee, 0xa, 0x6d, 0xc, 0x6d, 0xe, 0x6d, 0x5f1, 0xb, 0x6d, 0x5, 0x6d, 
    0x5f3, 0xa, 0x6d, 0x3, 0x6d, 0x5, 0x6d, 0x5f6, 0xa, 0x6d, 0x3, 0x6e, 
    0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x7, 0x6e, 0x5fd, 0xa, 0x6e, 
    0xc, 0x6e, 0xe, 0x6e, 0x600, 0xb, 0x6e, 0x3, 0x6e, 0x3, 0x6e, 0x3, 0x6f, 
    0x3, 0x6f, 0x3, 0x6f, 0x3, 0x6f, 0x3, 0x70, 0x3, 0x70, 0x3, 0x70, 0x3, 
    0x70, 0x5, 0x70, 0x60c, 0xa, 0x70, 0x7, 0x70, 0x60e, 0xa, 0x70, 0xc, 
    0x70, 0xe, 0x70, 0x611, 0xb, 0x70, 0x5, 0x70, 0x613, 0xa, 0x70, 0x3, 
    0x70, 0x3, 0x70, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 0x3, 0x71, 
    0x5, 0x71, 0x61c, 0xa, 0x71, 0x3, 0x72, 0x3, 0x72, 0x3, 0x73, 0x3, 0x73, 
    0x5, 0x73, 0x622, 0xa, 0x73, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 0x3, 0x74, 
    0x5, 0x74, 0x628, 0xa, 0x74, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 0x3, 0x75, 
    0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 
    0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x3, 0x76, 0x5, 0x76, 0x639, 
    0xa, 0x76, 0x3, 0x77, 0x5, 0x77, 0x63c, 0xa, 0x77, 0x3, 0x77, 0x3, 0x77, 
    0x3, 0x78, 0x6, 0x78, 0x641, 0xa, 0x78, 0xd, 0x78, 0xe, 0x78, 0x642, 
    0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 0x3, 0x79, 0x7, 0x79, 0x64a, 
    0xa, 0x79, 0xc, 0x79, 0xe, 0x79, 0x64d, 0xb, 0x79, 0x3, 0x79, 0x3, 0x79, 
    0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x3, 0x7a, 0x5, 0x7a, 0x656, 
    0xa, 0x7a, 0x5, 0x7a, 0x658, 0xa, 0x7a, 0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7b, 
    0x3, 0x7b, 0x3, 0x7b, 0x3, 0x7c, 0x5, 0x7c, 0x660, 0xa, 0x7c, 0x3, 0x7c, 
    0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x7, 0x7c, 0x668, 
    0xa, 0x7c, 0xc, 0x7c, 0xe, 0x7c, 0x66b, 0xb, 0x7c, 0x5, 0x7c, 0x66d, 
    0xa, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x3, 0x7c, 0x7, 
    0x7c, 0x674, 0xa, 0x7c, 0xc, 0x7c, 0xe, 0x7c, 0x677, 0xb, 0x7c, 0x5, 
    0x7c, 0x679, 0xa, 0x7c, 0x3, 0x7c, 0x5, 0x7c, 0x67c, 0xa, 0x7c, 0x3, 
    0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x3, 0x7d, 0x2, 0x2, 0x7e, 0x2, 
    0x4, 0x6, 0x8, 0xa, 0xc, 0xe, 0x10, 0x12, 0x14, 0x16, 0x18, 0x1a, 0x1c, 
    0x1e, 0x20, 0x22, 0x24, 0x26, 0x28, 0x2a, 0x2c, 0x2e, 0x30, 0x32, 0x34, 
    0x36, 0x38, 0x3a, 0x3c, 0x3e, 0x40, 0x42, 0x44, 0x46, 0x48, 0x4a, 0x4c, 
    0x4e, 0x50, 0x52, 0x54, 0x56, 0x58, 0x5a, 0x5c, 0x5e, 0x60, 0x62, 0x64, 
    0x66, 0x68, 0x6a, 0x6c, 0x6e, 0x70, 0x72, 0x74, 0x76, 0x78, 0x7a, 0x7c, 
    0x7e, 0x80, 0x82, 0x84, 0x86, 0x88, 0x8a, 0x8c, 0x8e, 0x90, 0x92, 0x94, 
    0x96, 0x98, 0x9a, 0x9c, 0x9e, 0xa0, 0xa2, 0xa4, 0xa6, 0xa8, 0xaa, 0xac, 
    0xae, 0xb0, 0xb2, 0xb4, 0xb6, 0xb8, 0xba, 0xbc, 0xbe, 0xc0, 0xc2, 0xc4, 
    0xc6, 0xc8, 0xca, 0xcc, 0xce, 0xd0, 0xd2, 0xd4, 0xd6, 0xd8, 0xda, 0xdc, 
    0xde, 0xe0, 0xe2, 0xe4, 0xe6, 0xe8, 0xea, 0xec, 0xee, 0xf0, 0xf2, 0xf4, 
    0xf6, 0xf8, 0x2, 0x1c, 0x4, 0x2, 0x7, 0x7, 0xaf, 0xaf, 0x4, 0x2, 0x1c, 
    0x1c, 0x70, 0x70, 0x4, 0x2, 0x84, 0x84, 0x86, 0x86, 0x5, 0x2, 0x40, 
    0x40, 0x47, 0x47, 0x74, 0x75, 0x4, 0x2, 0x23, 0x23, 0x39, 0x39, 0x4, 
    0x2, 0x29, 0x29, 0x36, 0x36, 0x4, 0x2, 0x4e, 0x4e, 0x5a, 0x5a, 0x4, 
    0x2, 0x26, 0x26, 0x80, 0x80, 0x4, 0x2, 0x25, 0x25, 0x7f, 0x7f, 0x4, 
    0x2, 0x2b, 0x2b, 0x82, 0x82, 0x4, 0x2, 0x2c, 0x2c, 0x8d, 0x8d, 0x4, 
    0x2, 0xb2, 0xb2, 0xb6, 0xb6, 0x3, 0x2, 0x77, 0x78, 0x3, 0x2, 0x7a, 0x7b, 
    0x3, 0x2, 0x8e, 0x8f, 0x5, 0x2, 0x3, 0x4, 0x9, 0xb, 0xb1, 0xb8, 0x4, 
    0x2, 0x9, 0xb, 0xb1, 0xb1, 0x4, 0x2, 0x3, 0x4, 0xb3, 0xb3, 0x10, 0x2, 
    0x3e, 0x3e, 0x43, 0x45, 0x49, 0x4a, 0x4f, 0x4f, 0x52, 0x56, 0x5b, 0x5c, 
    0x5e, 0x61, 0x63, 0x63, 0x6a, 0x6b, 0x92, 0x9b, 0x9d, 0x9e, 0xa1, 0xa1, 
    0xbc, 0xbc, 0xbf, 0xcc, 0x6, 0x2, 0x50, 0x51, 0x57, 0x57, 0x9c, 0x9c, 
    0x9f, 0xa0, 0x4, 0x2, 0x41, 0x41, 0x91, 0x91, 0x3, 0x2, 0xc8, 0xc9, 
    0x4, 0x2, 0x5d, 0x5d, 0x6d, 0x6e, 0x3, 0x2, 0x4b, 0x4c, 0x4, 0x2, 0x48, 
    0x48, 0xa2, 0xa2, 0x3, 0x2, 0xad, 0xae, 0x2, 0x726, 0x2, 0xfb, 0x3, 
    0x2, 0x2, 0x2, 0x4, 0x10e, 0x3, 0x2, 0x2, 0x2, 0x6, 0x110, 0x3, 0x2, 
    0x2, 0x2, 0x8, 0x118, 0x3, 0x2, 0x2, 0x2, 0xa, 0x121, 0x3, 0x2, 0x2, 
    0x2, 0xc, 0x130, 0x3, 0x2, 0x2, 0x2, 0xe, 0x138, 0x3, 0x2, 0x2, 0x2, 
    0x10, 0x145, 0x3, 0x2, 0x2, 0x2, 0x12, 0x14f, 0x3, 0x2, 0x2, 0x2, 0x14, 
    0x15a, 0x3, 0x2, 0x2, 0x2, 0x16, 0x160, 0x3, 0x2, 0x2, 0x2, 0x18, 0x167, 
    0x3, 0x2, 0x2, 0x2, 0x1a, 0x170, 0x3, 0x2, 0x2, 0x2, 0x1c, 0x17f, 0x3, 
    0x2, 0x2, 0x2, 0x1e, 0x1af, 0x3, 0x2, 0x2, 0x2, 0x20, 0x1b1, 0x3, 0x2, 
    0x2, 0x2, 0x22, 0x1bd, 0x3, 0x2, 0x2, 0x2, 0x24, 0x1cb, 0x3, 0x2, 0x2, 
    0x2, 0x26, 0x1ce, 0x3, 0x2, 0x2, 0x2, 0x28, 0x1d2, 0x3, 0x2, 0x2, 0x2, 
    0x2a, 0x1db, 0x3, 0x2, 0x2, 0x2, 0x2c, 0x1de, 0x3, 0x2, 0x2, 0x2, 0x2e, 
    0x1ec, 0x3, 0x2, 0x2, 0x2, 0x30, 0x1ee, 0x3, 0x2, 0x2, 0x2, 0x32, 0x1f2, 
    0x3, 0x2, 0x2, 0x2, 0x34, 0x1ff, 0x3, 0x2, 0x2, 0x2, 0x36, 0x202, 0x3, 
    0x2, 0x2, 0x2, 0x38, 0x20f, 0x3, 0x2, 0x2, 0x2, 0x3a, 0x219, 0x3, 0x2, 
    0x2, 0x2, 0x3c, 0x21b, 0x3, 0x2, 0x2, 0x2, 0x3e, 0x224, 0x3, 0x2, 0x2, 
    0x2, 0x40, 0x235, 0x3, 0x2, 0x2, 0x2, 0x42, 0x237, 0x3, 0x2, 0x2, 0x2, 
    0x44, 0x246, 0x3, 0x2, 0x2, 0x2, 0x46, 0x248, 0x3, 0x2, 0x2, 0x2, 0x48, 
    0x253, 0x3, 0x2, 0x2, 0x2, 0x4a, 0x25c, 0x3, 0x2, 0x2, 0x2, 0x4c, 0x26c, 
    0x3, 0x2, 0x2, 0x2, 0x4e, 0x274, 0x3, 0x2, 0x2, 0x2, 0x50, 0x279, 0x3, 
    0x2, 0x2, 0x2, 0x52, 0x282, 0x3, 0x2, 0x2, 0x2, 0x54, 0x28f, 0x3, 0x2, 
    0x2, 0x2, 0x56, 0x29b, 0x3, 0x2, 0x2, 0x2, 0x58, 0x2a0, 0x3, 0x2, 0x2, 
    0x2, 0x5a, 0x2b6, 0x3, 0x2, 0x2, 0x2, 0x5c, 0x2b8, 0x3, 0x2, 0x2, 0x2, 
    0x5e, 0x2bf, 0x3, 0x2, 0x2, 0x2, 0x60, 0x2cc, 0x3, 0x2, 0x2, 0x2, 0x62, 
    0x2d0, 0x3, 0x2, 0x2, 0x2, 0x64, 0x2dd, 0x3, 0x2, 0x2, 0x2, 0x66, 0x2e3, 
    0x3, 0x2, 0x2, 0x2, 0x68, 0x2f4, 0x3, 0x2, 0x2, 0x2, 0x6a, 0x2fa, 0x3, 
    0x2, 0x2, 0x2, 0x6c, 0x31e, 0x3, 0x2, 0x2, 0x2, 0x6e, 0x324, 0x3, 0x2, 
    0x2, 0x2, 0x70, 0x32d, 0x3, 0x2, 0x2, 0x2, 0x72, 0x337, 0x3, 0x2, 0x2, 
    0x2, 0x74, 0x33e, 0x3, 0x2, 0x2, 0x2, 0x76, 0x347, 0x3, 0x2, 0x2, 0x2, 
    0x78, 0x352, 0x3, 0x2, 0x2, 0x2, 0x7a, 0x35a, 0x3, 0x2, 0x2, 0x2, 0x7c, 
    0x369, 0x3, 0x2, 0x2, 0x2, 0x7e, 0x371, 0x3, 0x2, 0x2, 0x2, 0x80, 0x384, 
    0x3, 0x2, 0x2, 0x2, 0x82, 0x38d, 0x3, 0x2, 0x2, 0x2, 0x84, 0x393, 0x3, 
    0x2, 0x2, 0x2, 0x86, 0x3a4, 0x3, 0x2, 0x2, 0x2, 0x88, 0x3b8, 0x3, 0x2, 
    0x2, 0x2, 0x8a, 0x3bf, 0x3, 0x2, 0x2, 0x2, 0x8c, 0x3c2, 0x3, 0x2, 0x2, 
    0x2, 0x8e, 0x3cb, 0x3, 0x2, 0x2, 0x2, 0x90, 0x3d7, 0x3, 0x2, 0x2, 0x2, 
    0x92, 0x3d9, 0x3, 0x2, 0x2, 0x2, 0x94, 0x3f4, 0x3, 0x2, 0x2, 0x2, 0x96, 
    0x3f9, 0x3, 0x2, 0x2, 0x2, 0x98, 0x405, 0x3, 0x2, 0x2, 0x2, 0x9a, 0x43b, 
    0x3, 0x2, 0x2, 0x2, 0x9c, 0x442, 0x3, 0x2, 0x2, 0x2, 0x9e, 0x45b, 0x3, 
    0x2, 0x2, 0x2, 0xa0, 0x45f, 0x3, 0x2, 0x2, 0x2, 0xa2, 0x481, 0x3, 0x2, 
    0x2, 0x2, 0xa4, 0x485, 0x3, 0x2, 0x2, 0x2, 0xa6, 0x49c, 0x3, 0x2, 0x2, 
    0x2, 0xa8, 0x4a5, 0x3, 0x2, 0x2, 0x2, 0xaa, 0x4ac, 0x3, 0x2, 0x2, 0x2, 
    0xac, 0x4c2, 0x3, 0x2, 0x2, 0x2, 0xae, 0x4cb, 0x3, 0x2, 0x2, 0x2, 0xb0, 
    0x4d6, 0x3, 0x2, 0x2, 0x2, 0xb2, 0x4dd, 0x3, 0x2, 0x2, 0x2, 0xb4, 0x4e0, 
    0x3, 0x2, 0x2, 0x2, 0xb6, 0x4e3, 0x3, 0x2, 0x2, 0x2, 0xb8, 0x4ec, 0x3, 
    0x2, 0x2, 0x2, 0xba, 0x4ef, 0x3, 0x2, 0x2, 0x2, 0xbc, 0x509, 0x3, 0x2, 
    0x2, 0x2, 0xbe, 0x525, 0x3, 0x2, 0x2, 0x2, 0xc0, 0x52a, 0x3, 0x2, 0x2, 
    0x2, 0xc2, 0x52c, 0x3, 0x2, 0x2, 0x2, 0xc4, 0x543, 0x3, 0x2, 0x2, 0x2, 
    0xc6, 0x547, 0x3, 0x2, 0x2, 0x2, 0xc8, 0x559, 0x3, 0x2, 0x2, 0x2, 0xca, 
    0x55b, 0x3, 0x2, 0x2, 0x2, 0xcc, 0x579, 0x3, 0x2, 0x2, 0x2, 0xce, 0x593, 
    0x3, 0x2, 0x2, 0x2, 0xd0, 0x5ae, 0x3, 0x2, 0x2, 0x2, 0xd2, 0x5b0, 0x3, 
    0x2, 0x2, 0x2, 0xd4, 0x5bd, 0x3, 0x2, 0x2, 0x2, 0xd6, 0x5bf, 0x3, 0x2, 
    0x2, 0x2, 0xd8, 0x5d6, 0x3, 0x2, 0x2, 0x2, 0xda, 0x5f7, 0x3, 0x2, 0x2, 
    0x2, 0xdc, 0x603, 0x3, 0x2, 0x2, 0x2, 0xde, 0x607, 0x3, 0x2, 0x2, 0x2, 
    0xe0, 0x61b, 0x3, 0x2, 0x2, 0x2, 0xe2, 0x61d, 0x3, 0x2, 0x2, 0x2, 0xe4, 
    0x621, 0x3, 0x2, 0x2, 0x2, 0xe6, 0x627, 0x3, 0x2, 0x2, 0x2, 0xe8, 0x629, 
    0x3, 0x2, 0x2, 0x2, 0xea, 0x638, 0x3, 0x2, 0x2, 0x2, 0xec, 0x63b, 0x3, 
    0x2, 0x2, 0x2, 0xee, 0x640, 0x3, 0x2, 0x2, 0x2, 0xf0, 0x644, 0x3, 0x2, 
    0x2, 0x2, 0xf2, 0x657, 0x3, 0x2, 0x2, 0x2, 0xf4, 0x659, 0x3, 0x2, 0x2, 
    0x2, 0xf6, 0x67b, 0x3, 0x2, 0x2, 0x2, 0xf8, 0x67d, 0x3, 0x2, 0x2, 0x2, 
    0xfa, 0xfc, 0x5, 0x4, 0x3, 0x2, 0xfb, 0xfa, 0x3, 0x2, 0x2, 0x2, 0xfb, 
    0xfc, 0x3, 0x2, 0x2, 0x2, 0xfc, 0x103, 0x3, 0x2, 0x2, 0x2, 0xfd, 0xff, 
    0x7, 0xb8, 0x2, 0x2, 0xfe, 0x100, 0x5, 0x4, 0x3, 0x2, 0xff, 0xfe, 0x3, 
    0x2, 0x2, 0x2, 0xff, 0x100, 0x3, 0x2, 0x2, 0x2, 0x100, 0x102, 0x3, 0x2, 
    0x2, 0x2, 0x101, 0xfd, 0x3, 0x2, 0x2, 0x2, 0x102, 0x105, 0x3, 0x2, 0x2, 
    0x2, 0x103, 0x101, 0x3, 0x2, 0x2, 0x2, 0x103, 0x104, 0x3, 0x2, 0x2, 
    0x2, 0x104, 0x106, 0x3, 0x2, 0x2, 0x2, 0x105, 0x103, 0x3, 0x2, 0x2, 
    0x2, 0x106, 0x107, 0x7, 0x2, 0x2, 0x3, 0x107, 0x3, 0x3, 0x2, 0x2, 0x2, 
    0x108, 0x10f, 0x5, 0x6, 0x4, 0x2, 0x109, 0x10f, 0x5, 0x10, 0x9, 0x2, 
    0x10a, 0x10f, 0x5, 0x12, 0xa, 0x2, 0x10b, 0x10f, 0x5, 0x14, 0xb, 0x2, 
    0x10c, 0x10f, 0x5, 0x16, 0xc, 0x2, 0x10d, 0x10f, 0x5, 0x18, 0xd, 0x2, 
    0x10e, 0x108, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x109, 0x3, 0x2, 0x2, 0x2, 
    0x10e, 0x10a, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10b, 0x3, 0x2, 0x2, 0x2, 
    0x10e, 0x10c, 0x3, 0x2, 0x2, 0x2, 0x10e, 0x10d, 0x3, 0x2, 0x2, 0x2, 
    0x10f, 0x5, 0x3, 0x2, 0x2, 0x2, 0x110, 0x111, 0x7, 0x22, 0x2, 0x2, 0x111, 
    0x112, 0x5, 0xe6, 0x74, 0x2, 0x112, 0x115, 0x7, 0xbd, 0x2, 0x2, 0x113, 
    0x116, 0x5, 0x8, 0x5, 0x2, 0x114, 0x116, 0x5, 0x18, 0xd, 0x2, 0x115, 
    0x113, 0x3, 0x2, 0x2, 0x2, 0x115, 0x114, 0x3, 0x2, 0x2, 0x2, 0x116, 
    0x7, 0x3, 0x2, 0x2, 0x2, 0x117, 0x119, 0x7, 0x3c, 0x2, 0x2, 0x118, 0x117, 
    0x3, 0x2, 0x2, 0x2, 0x118, 0x119, 0x3, 0x2, 0x2, 0x2, 0x119, 0x11a, 
    0x3, 0x2, 0x2, 0x2, 0x11a, 0x11c, 0x7, 0x9, 0x2, 0x2, 0x11b, 0x11d, 
    0x5, 0xc, 0x7, 0x2, 0x11c, 0x11b, 0x3, 0x2, 0x2, 0x2, 0x11c, 0x11d, 
    0x3, 0x2, 0x2, 0x2, 0x11d, 0x11e, 0x3, 0x2, 0x2, 0x2, 0x11e, 0x11f, 
    0x7, 0xb2, 0x2, 0x2, 0x11f, 0x120, 0x5, 0xa, 0x6, 0x2, 0x120, 0x9, 0x3, 
    0x2, 0x2, 0x2, 0x121, 0x123, 0x7, 0xb5, 0x2, 0x2, 0x122, 0x124, 0x5, 
    0x4, 0x3, 0x2, 0x123, 0x122, 0x3, 0x2, 0x2, 0x2, 0x123, 0x124, 0x3, 
    0x2, 0x2, 0x2, 0x124, 0x12b, 0x3, 0x2, 0x2, 0x2, 0x125, 0x127, 0x7, 
    0xb8, 0x2, 0x2, 0x126, 0x128, 0x5, 0x4, 0x3, 0x2, 0x127, 0x126, 0x3, 
    0x2, 0x2, 0x2, 0x127, 0x128, 0x3, 0x2, 0x2, 0x2, 0x128, 0x12a, 0x3, 
    0x2, 0x2, 0x2, 0x129, 0x125, 0x3, 0x2, 0x2, 0x2, 0x12a, 0x12d, 0x3, 
    0x2, 0x2, 0x2, 0x12b, 0x129, 0x3, 0x2, 0x2, 0x2, 0x12b, 0x12c, 0x3, 
    0x2, 0x2, 0x2, 0x12c, 0x12e, 0x3, 0x2, 0x2, 0x2, 0x12d, 0x12b, 0x3, 
    0x2, 0x2, 0x2, 0x12e, 0x12f, 0x7, 0xb6, 0x2, 0x2, 0x12f, 0xb, 0x3, 0x2, 
    0x2, 0x2, 0x130, 0x135, 0x5, 0xe, 0x8, 0x2, 0x131, 0x132, 0x7, 0xb9, 
    0x2, 0x2, 0x132, 0x134, 0x5, 0xe, 0x8, 0x2, 0x133, 0x131, 0x3, 0x2, 
    0x2, 0x2, 0x134, 0x137, 0x3, 0x2, 0x2, 0x2, 0x135, 0x133, 0x3, 0x2, 
    0x2, 0x2, 0x135, 0x136, 0x3, 0x2, 0x2, 0x2, 0x136, 0xd, 0x3, 0x2, 0x2, 
    0x2, 0x137, 0x135, 0x3, 0x2, 0x2, 0x2, 0x138, 0x139, 0x5, 0xe4, 0x73, 
    0x2, 0x139, 0x13c, 0x7, 0xbc, 0x2, 0x2, 0x13a, 0x13d, 0x5, 0xe2, 0x72, 
    0x2, 0x13b, 0x13d, 0x5, 0xde, 0x70, 0x2, 0x13c, 0x13a, 0x3, 0x2, 0x2, 
    0x2, 0x13c, 0x13b, 0x3, 0x2, 0x2, 0x2, 0x13d, 0x143, 0x3, 0x2, 0x2, 
    0x2, 0x13e, 0x141, 0x7, 0xbd, 0x2, 0x2, 0x13f, 0x142, 0x5, 0xec, 0x77, 
    0x2, 0x140, 0x142, 0x5, 0xe4, 0x73, 0x2, 0x141, 0x13f, 0x3, 0x2, 0x2, 
    0x2, 0x141, 0x140, 0x3, 0x2, 0x2, 0x2, 0x142, 0x144, 0x3, 0x2, 0x2, 
    0x2, 0x143, 0x13e, 0x3, 0x2, 0x2, 0x2, 0x143, 0x144, 0x3, 0x2, 0x2, 
    0x2, 0x144, 0xf, 0x3, 0x2, 0x2, 0x2, 0x145, 0x14d, 0x7, 0x69, 0x2, 0x2, 
    0x146, 0x14e, 0x5, 0xe4, 0x73, 0x2, 0x147, 0x148, 0x5, 0xe6, 0x74, 0x2, 
    0x148, 0x14b, 0x7, 0xbd, 0x2, 0x2, 0x149, 0x14c, 0x5, 0xec, 0x77, 0x2, 
    0x14a, 0x14c, 0x5, 0xe4, 0x73, 0x2, 0x14b, 0x149, 0x3, 0x2, 0x2, 0x2, 
    0x14b, 0x14a, 0x3, 0x2, 0x2, 0x2, 0x14c, 0x14e, 0x3, 0x2, 0x2, 0x2, 
    0x14d, 0x146, 0x3, 0x2, 0x2, 0x2, 0x14d, 0x147, 0x3, 0x2, 0x2, 0x2, 
    0x14e, 0x11, 0x3, 0x2, 0x2, 0x2, 0x14f, 0x158, 0x7, 0x15, 0x2, 0x2, 
    0x150, 0x151, 0x7, 0x2e, 0x2, 0x2, 0x151, 0x153, 0x7, 0xb1, 0x2, 0x2, 
    0x152, 0x154, 0x5, 0xc, 0x7, 0x2, 0x153, 0x152, 0x3, 0x2, 0x2, 0x2, 
    0x153, 0x154, 0x3, 0x2, 0x2, 0x2, 0x154, 0x155, 0x3, 0x2, 0x2, 0x2, 
    0x155, 0x159, 0x7, 0xb2, 0x2, 0x2, 0x156, 0x157, 0x7, 0x2d, 0x2, 0x2, 
    0x157, 0x159, 0x5, 0xbc, 0x5f, 0x2, 0x158, 0x150, 0x3, 0x2, 0x2, 0x2, 
    0x158, 0x156, 0x3, 0x2, 0x2, 0x2, 0x159, 0x13, 0x3, 0x2, 0x2, 0x2, 0x15a, 
    0x15b, 0x7, 0x10, 0x2, 0x2, 0x15b, 0x15c, 0x7, 0x14, 0x2, 0x2, 0x15c, 
    0x15d, 0x5, 0xe6, 0x74, 0x2, 0x15d, 0x15e, 0x7, 0xbd, 0x2, 0x2, 0x15e, 
    0x15f, 0x5, 0xc6, 0x64, 0x2, 0x15f, 0x15, 0x3, 0x2, 0x2, 0x2, 0x160, 
    0x161, 0x7, 0x33, 0x2, 0x2, 0x161, 0x162, 0x7, 0xf, 0x2, 0x2, 0x162, 
    0x163, 0x7, 0x6c, 0x2, 0x2, 0x163, 0x164, 0x5, 0xbc, 0x5f, 0x2, 0x164, 
    0x17, 0x3, 0x2, 0x2, 0x2, 0x165, 0x168, 0x5, 0xc6, 0x64, 0x2, 0x166, 
    0x168, 0x5, 0x1c, 0xf, 0x2, 0x167, 0x165, 0x3, 0x2, 0x2, 0x2, 0x167, 
    0x166, 0x3, 0x2, 0x2, 0x2, 0x168, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x169, 
    0x16a, 0x7, 0xb7, 0x2, 0x2, 0x16a, 0x16c, 0x5, 0x1e, 0x10, 0x2, 0x16b, 
    0x169, 0x3, 0x2, 0x2, 0x2, 0x16c, 0x16f, 0x3, 0x2, 0x2, 0x2, 0x16d, 
    0x16b, 0x3, 0x2, 0x2, 0x2, 0x16d, 0x16e, 0x3, 0x2, 0x2, 0x2, 0x16e, 
    0x19, 0x3, 0x2, 0x2, 0x2, 0x16f, 0x16d, 0x3, 0x2, 0x2, 0x2, 0x170, 0x175, 
    0x5, 0x1e, 0x10, 0x2, 0x171, 0x172, 0x7, 0xb7, 0x2, 0x2, 0x172, 0x174, 
    0x5, 0x1e, 0x10, 0x2, 0x173, 0x171, 0x3, 0x2, 0x2, 0x2, 0x174, 0x177, 
    0x3, 0x2, 0x2, 0x2, 0x175, 0x173, 0x3, 0x2, 0x2, 0x2, 0x175, 0x176, 
    0x3, 0x2, 0x2, 0x2, 0x176, 0x1b, 0x3, 0x2, 0x2, 0x2, 0x177, 0x175, 0x3, 
    0x2, 0x2, 0x2, 0x178, 0x180, 0x5, 0x8a, 0x46, 0x2, 0x179, 0x180, 0x5, 
    0x8c, 0x47, 0x2, 0x17a, 0x180, 0x5, 0x8e, 0x48, 0x2, 0x17b, 0x180, 0x5, 
    0x92, 0x4a, 0x2, 0x17c, 0x180, 0x5, 0x3e, 0x20, 0x2, 0x17d, 0x180, 0x5, 
    0x5e, 0x30, 0x2, 0x17e, 0x180, 0x5, 0xba, 0x5e, 0x2, 0x17f, 0x178, 0x3, 
    0x2, 0x2, 0x2, 0x17f, 0x179, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x17a, 0x3, 
    0x2, 0x2, 0x2, 0x17f, 0x17b, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x17c, 0x3, 
    0x2, 0x2, 0x2, 0x17f, 0x17d, 0x3, 0x2, 0x2, 0x2, 0x17f, 0x17e, 0x3, 
    0x2, 0x2, 0x2, 0x180, 0x1d, 0x3, 0x2, 0x2, 0x2, 0x181, 0x1b0, 0x5, 0x22, 
    0x12, 0x2, 0x182, 0x1b0, 0x5, 0x24, 0x13, 0x2, 0x183, 0x1b0, 0x5, 0x26, 
    0x14, 0x2, 0x184, 0x1b0, 0x5, 0x28, 0x15, 0x2, 0x185, 0x1b0, 0x5, 0x2a, 
    0x16, 0x2, 0x186, 0x1b0, 0x5, 0x2c, 0x17, 0x2, 0x187, 0x1b0, 0x5, 0x32, 
    0x1a, 0x2, 0x188, 0x1b0, 0x5, 0x36, 0x1c, 0x2, 0x189, 0x1b0, 0x5, 0x38, 
    0x1d, 0x2, 0x18a, 0x1b0, 0x5, 0x3e, 0x20, 0x2, 0x18b, 0x1b0, 0x5, 0x42, 
    0x22, 0x2, 0x18c, 0x1b0, 0x5, 0x46, 0x24, 0x2, 0x18d, 0x1b0, 0x5, 0x48, 
    0x25, 0x2, 0x18e, 0x1b0, 0x5, 0x4a, 0x26, 0x2, 0x18f, 0x1b0, 0x5, 0x4e, 
    0x28, 0x2, 0x190, 0x1b0, 0x5, 0x50, 0x29, 0x2, 0x191, 0x1b0, 0x5, 0x52, 
    0x2a, 0x2, 0x192, 0x1b0, 0x5, 0x58, 0x2d, 0x2, 0x193, 0x1b0, 0x5, 0x5c, 
    0x2f, 0x2, 0x194, 0x1b0, 0x5, 0x5e, 0x30, 0x2, 0x195, 0x1b0, 0x5, 0x60, 
    0x31, 0x2, 0x196, 0x1b0, 0x5, 0x62, 0x32, 0x2, 0x197, 0x1b0, 0x5, 0x6a, 
    0x36, 0x2, 0x198, 0x1b0, 0x5, 0x8e, 0x48, 0x2, 0x199, 0x1b0, 0x5, 0x92, 
    0x4a, 0x2, 0x19a, 0x1b0, 0x5, 0x6e, 0x38, 0x2, 0x19b, 0x1b0, 0x5, 0x70, 
    0x39, 0x2, 0x19c, 0x1b0, 0x5, 0x72, 0x3a, 0x2, 0x19d, 0x1b0, 0x5, 0x74, 
    0x3b, 0x2, 0x19e, 0x1b0, 0x5, 0x76, 0x3c, 0x2, 0x19f, 0x1b0, 0x5, 0x78, 
    0x3d, 0x2, 0x1a0, 0x1b0, 0x5, 0x7c, 0x3f, 0x2, 0x1a1, 0x1b0, 0x5, 0x7e, 
    0x40, 0x2, 0x1a2, 0x1b0, 0x5, 0x80, 0x41, 0x2, 0x1a3, 0x1b0, 0x5, 0x84, 
    0x43, 0x2, 0x1a4, 0x1b0, 0x5, 0x86, 0x44, 0x2, 0x1a5, 0x1b0, 0x5, 0x88, 
    0x45, 0x2, 0x1a6, 0x1b0, 0x5, 0x98, 0x4d, 0x2, 0x1a7, 0x1b0, 0x5, 0xa0, 
    0x51, 0x2, 0x1a8, 0x1b0, 0x5, 0xa4, 0x53, 0x2, 0x1a9, 0x1b0, 0x5, 0xac, 
    0x57, 0x2, 0x1aa, 0x1b0, 0x5, 0xb0, 0x59, 0x2, 0x1ab, 0x1b0, 0x5, 0xb2, 
    0x5a, 0x2, 0x1ac, 0x1b0, 0x5, 0xb4, 0x5b, 0x2, 0x1ad, 0x1b0, 0x5, 0xb6, 
    0x5c, 0x2, 0x1ae, 0x1b0, 0x5, 0xb8, 0x5d, 0x2, 0x1af, 0x181, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x182, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x183, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x184, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x185, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x186, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x187, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x188, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x189, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x18a, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x18b, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x18c, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x18d, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x18e, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x18f, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x190, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x191, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x192, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x193, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x194, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x195, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x196, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x197, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x198, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x199, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x19a, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x19b, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x19c, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x19d, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x19e, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x19f, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1a0, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a1, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1a2, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a3, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1a4, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a5, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1a6, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a7, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1a8, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1a9, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1aa, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1ab, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1ac, 0x3, 0x2, 0x2, 0x2, 0x1af, 0x1ad, 0x3, 0x2, 
    0x2, 0x2, 0x1af, 0x1ae, 0x3, 0x2, 0x2, 0x2, 0x1b0, 0x1f, 0x3, 0x2, 0x2, 
    0x2, 0x1b1, 0x1b2, 0x9, 0x2, 0x2, 0x2, 0x1b2, 0x1bb, 0x7, 0xbd, 0x2, 
    0x2, 0x1b3, 0x1bc, 0x5, 0xe4, 0x73, 0x2, 0x1b4, 0x1bc, 0x7, 0xa8, 0x2, 
    0x2, 0x1b5, 0x1bc, 0x7, 0xaa, 0x2, 0x2, 0x1b6, 0x1bc, 0x7, 0xa5, 0x2, 
    0x2, 0x1b7, 0x1bc, 0x7, 0xa7, 0x2, 0x2, 0x1b8, 0x1bc, 0x7, 0xa9, 0x2, 
    0x2, 0x1b9, 0x1bc, 0x7, 0xad, 0x2, 0x2, 0x1ba, 0x1bc, 0x7, 0xae, 0x2, 
    0x2, 0x1bb, 0x1b3, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b4, 0x3, 0x2, 0x2, 
    0x2, 0x1bb, 0x1b5, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b6, 0x3, 0x2, 0x2, 
    0x2, 0x1bb, 0x1b7, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1b8, 0x3, 0x2, 0x2, 
    0x2, 0x1bb, 0x1b9, 0x3, 0x2, 0x2, 0x2, 0x1bb, 0x1ba, 0x3, 0x2, 0x2, 
    0x2, 0x1bc, 0x21, 0x3, 0x2, 0x2, 0x2, 0x1bd, 0x1c1, 0x9, 0x3, 0x2, 0x2, 
    0x1be, 0x1c0, 0x5, 0x20, 0x11, 0x2, 0x1bf, 0x1be, 0x3, 0x2, 0x2, 0x2, 
    0x1c0, 0x1c3, 0x3, 0x2, 0x2, 0x2, 0x1c1, 0x1bf, 0x3, 0x2, 0x2, 0x2, 
    0x1c1, 0x1c2, 0x3, 0x2, 0x2, 0x2, 0x1c2, 0x1c7, 0x3, 0x2, 0x2, 0x2, 
    0x1c3, 0x1c1, 0x3, 0x2, 0x2, 0x2, 0x1c4, 0x1c5, 0x5, 0xe6, 0x74, 0x2, 
    0x1c5, 0x1c6, 0x7, 0xbd, 0x2, 0x2, 0x1c6, 0x1c8, 0x3, 0x2, 0x2, 0x2, 
    0x1c7, 0x1c4, 0x3, 0x2, 0x2, 0x2, 0x1c7, 0x1c8, 0x3, 0x2, 0x2, 0x2, 
    0x1c8, 0x1c9, 0x3, 0x2, 0x2, 0x2, 0x1c9, 0x1ca, 0x5, 0xc6, 0x64, 0x2, 
    0x1ca, 0x23, 0x3, 0x2, 0x2, 0x2, 0x1cb, 0x1cc, 0x7, 0x1a, 0x2, 0x2, 
    0x1cc, 0x1cd, 0x5, 0xc2, 0x62, 0x2, 0x1cd, 0x25, 0x3, 0x2, 0x2, 0x2, 
    0x1ce, 0x1d0, 0x7, 0x66, 0x2, 0x2, 0x1cf, 0x1d1, 0x5, 0xc2, 0x62, 0x2, 
    0x1d0, 0x1cf, 0x3, 0x2, 0x2, 0x2, 0x1d0, 0x1d1, 0x3, 0x2, 0x2, 0x2, 
    0x1d1, 0x27, 0x3, 0x2, 0x2, 0x2, 0x1d2, 0x1d3, 0x9, 0x4, 0x2, 0x2, 0x1d3, 
    0x1d8, 0x5, 0x2e, 0x18, 0x2, 0x1d4, 0x1d5, 0x7, 0xb9, 0x2, 0x2, 0x1d5, 
    0x1d7, 0x5, 0x2e, 0x18, 0x2, 0x1d6, 0x1d4, 0x3, 0x2, 0x2, 0x2, 0x1d7, 
    0x1da, 0x3, 0x2, 0x2, 0x2, 0x1d8, 0x1d6, 0x3, 0x2, 0x2, 0x2, 0x1d8, 
    0x1d9, 0x3, 0x2, 0x2, 0x2, 0x1d9, 0x29, 0x3, 0x2, 0x2, 0x2, 0x1da, 0x1d8, 
    0x3, 0x2, 0x2, 0x2, 0x1db, 0x1dc, 0x7, 0x87, 0x2, 0x2, 0x1dc, 0x1dd, 
    0x5, 0xc2, 0x62, 0x2, 0x1dd, 0x2b, 0x3, 0x2, 0x2, 0x2, 0x1de, 0x1e7, 
    0x7, 0x88, 0x2, 0x2, 0x1df, 0x1e4, 0x5, 0x30, 0x19, 0x2, 0x1e0, 0x1e1, 
    0x7, 0xb9, 0x2, 0x2, 0x1e1, 0x1e3, 0x5, 0x30, 0x19, 0x2, 0x1e2, 0x1e0, 
    0x3, 0x2, 0x2, 0x2, 0x1e3, 0x1e6, 0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1e2, 
    0x3, 0x2, 0x2, 0x2, 0x1e4, 0x1e5, 0x3, 0x2, 0x2, 0x2, 0x1e5, 0x1e8, 
    0x3, 0x2, 0x2, 0x2, 0x1e6, 0x1e4, 0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1df, 
    0x3, 0x2, 0x2, 0x2, 0x1e7, 0x1e8, 0x3, 0x2, 0x2, 0x2, 0x1e8, 0x2d, 0x3, 
    0x2, 0x2, 0x2, 0x1e9, 0x1ed, 0x5, 0xe4, 0x73, 0x2, 0x1ea, 0x1ed, 0x7, 
    0x8, 0x2, 0x2, 0x1eb, 0x1ed, 0x7, 0xca, 0x2, 0x2, 0x1ec, 0x1e9, 0x3, 
    0x2, 0x2, 0x2, 0x1ec, 0x1ea, 0x3, 0x2, 0x2, 0x2, 0x1ec, 0x1eb, 0x3, 
    0x2, 0x2, 0x2, 0x1ed, 0x2f, 0x3, 0x2, 0x2, 0x2, 0x1ee, 0x1f0, 0x5, 0x2e, 
    0x18, 0x2, 0x1ef, 0x1f1, 0x9, 0x5, 0x2, 0x2, 0x1f0, 0x1ef, 0x3, 0x2, 
    0x2, 0x2, 0x1f0, 0x1f1, 0x3, 0x2, 0x2, 0x2, 0x1f1, 0x31, 0x3, 0x2, 0x2, 
    0x2, 0x1f2, 0x1f6, 0x7, 0x38, 0x2, 0x2, 0x1f3, 0x1f5, 0x5, 0x20, 0x11, 
    0x2, 0x1f4, 0x1f3, 0x3, 0x2, 0x2, 0x2, 0x1f5, 0x1f8, 0x3, 0x2, 0x2, 
    0x2, 0x1f6, 0x1f4, 0x3, 0x2, 0x2, 0x2, 0x1f6, 0x1f7, 0x3, 0x2, 0x2, 
    0x2, 0x1f7, 0x1fa, 0x3, 0x2, 0x2, 0x2, 0x1f8, 0x1f6, 0x3, 0x2, 0x2, 
    0x2, 0x1f9, 0x1fb, 0x5, 0xc2, 0x62, 0x2, 0x1fa, 0x1f9, 0x3, 0x2, 0x2, 
    0x2, 0x1fa, 0x1fb, 0x3, 0x2, 0x2, 0x2, 0x1fb, 0x1fd, 0x3, 0x2, 0x2, 
    0x2, 0x1fc, 0x1fe, 0x5, 0x34, 0x1b, 0x2, 0x1fd, 0x1fc, 0x3, 0x2, 0x2, 
    0x2, 0x1fd, 0x1fe, 0x3, 0x2, 0x2, 0x2, 0x1fe, 0x33, 0x3, 0x2, 0x2, 0x2, 
    0x1ff, 0x200, 0x7, 0x42, 0x2, 0x2, 0x200, 0x201, 0x5, 0xc2, 0x62, 0x2, 
    0x201, 0x35, 0x3, 0x2, 0x2, 0x2, 0x202, 0x206, 0x7, 0x21, 0x2, 0x2, 
    0x203, 0x205, 0x5, 0x20, 0x11, 0x2, 0x204, 0x203, 0x3, 0x2, 0x2, 0x2, 
    0x205, 0x208, 0x3, 0x2, 0x2, 0x2, 0x206, 0x204, 0x3, 0x2, 0x2, 0x2, 
    0x206, 0x207, 0x3, 0x2, 0x2, 0x2, 0x207, 0x209, 0x3, 0x2, 0x2, 0x2, 
    0x208, 0x206, 0x3, 0x2, 0x2, 0x2, 0x209, 0x20d, 0x5, 0x3a, 0x1e, 0x2, 
    0x20a, 0x20e, 0x5, 0x3c, 0x1f, 0x2, 0x20b, 0x20c, 0x7, 0x70, 0x2, 0x2, 
    0x20c, 0x20e, 0x5, 0xc6, 0x64, 0x2, 0x20d, 0x20a, 0x3, 0x2, 0x2, 0x2, 
    0x20d, 0x20b, 0x3, 0x2, 0x2, 0x2, 0x20d, 0x20e, 0x3, 0x2, 0x2, 0x2, 
    0x20e, 0x37, 0x3, 0x2, 0x2, 0x2, 0x20f, 0x213, 0x7, 0x24, 0x2, 0x2, 
    0x210, 0x212, 0x5, 0x20, 0x11, 0x2, 0x211, 0x210, 0x3, 0x2, 0x2, 0x2, 
    0x212, 0x215, 0x3, 0x2, 0x2, 0x2, 0x213, 0x211, 0x3, 0x2, 0x2, 0x2, 
    0x213, 0x214, 0x3, 0x2, 0x2, 0x2, 0x214, 0x216, 0x3, 0x2, 0x2, 0x2, 
    0x215, 0x213, 0x3, 0x2, 0x2, 0x2, 0x216, 0x217, 0x5, 0x3a, 0x1e, 0x2, 
    0x217, 0x218, 0x5, 0x3c, 0x1f, 0x2, 0x218, 0x39, 0x3, 0x2, 0x2, 0x2, 
    0x219, 0x21a, 0x5, 0xcc, 0x67, 0x2, 0x21a, 0x3b, 0x3, 0x2, 0x2, 0x2, 
    0x21b, 0x21c, 0x7, 0x28, 0x2, 0x2, 0x21c, 0x221, 0x5, 0xc6, 0x64, 0x2, 
    0x21d, 0x21e, 0x7, 0xb9, 0x2, 0x2, 0x21e, 0x220, 0x5, 0xc6, 0x64, 0x2, 
    0x21f, 0x21d, 0x3, 0x2, 0x2, 0x2, 0x220, 0x223, 0x3, 0x2, 0x2, 0x2, 
    0x221, 0x21f, 0x3, 0x2, 0x2, 0x2, 0x221, 0x222, 0x3, 0x2, 0x2, 0x2, 
    0x222, 0x3d, 0x3, 0x2, 0x2, 0x2, 0x223, 0x221, 0x3, 0x2, 0x2, 0x2, 0x224, 
    0x228, 0x7, 0x6f, 0x2, 0x2, 0x225, 0x227, 0x5, 0x20, 0x11, 0x2, 0x226, 
    0x225, 0x3, 0x2, 0x2, 0x2, 0x227, 0x22a, 0x3, 0x2, 0x2, 0x2, 0x228, 
    0x226, 0x3, 0x2, 0x2, 0x2, 0x228, 0x229, 0x3, 0x2, 0x2, 0x2, 0x229, 
    0x22b, 0x3, 0x2, 0x2, 0x2, 0x22a, 0x228, 0x3, 0x2, 0x2, 0x2, 0x22b, 
    0x230, 0x5, 0x40, 0x21, 0x2, 0x22c, 0x22d, 0x7, 0xb9, 0x2, 0x2, 0x22d, 
    0x22f, 0x5, 0x40, 0x21, 0x2, 0x22e, 0x22c, 0x3, 0x2, 0x2, 0x2, 0x22f, 
    0x232, 0x3, 0x2, 0x2, 0x2, 0x230, 0x22e, 0x3, 0x2, 0x2, 0x2, 0x230, 
    0x231, 0x3, 0x2, 0x2, 0x2, 0x231, 0x3f, 0x3, 0x2, 0x2, 0x2, 0x232, 0x230, 
    0x3, 0x2, 0x2, 0x2, 0x233, 0x236, 0x7, 0x8, 0x2, 0x2, 0x234, 0x236, 
    0x5, 0x3a, 0x1e, 0x2, 0x235, 0x233, 0x3, 0x2, 0x2, 0x2, 0x235, 0x234, 
    0x3, 0x2, 0x2, 0x2, 0x236, 0x41, 0x3, 0x2, 0x2, 0x2, 0x237, 0x23b, 0x7, 
    0x17, 0x2, 0x2, 0x238, 0x23a, 0x5, 0x20, 0x11, 0x2, 0x239, 0x238, 0x3, 
    0x2, 0x2, 0x2, 0x23a, 0x23d, 0x3, 0x2, 0x2, 0x2, 0x23b, 0x239, 0x3, 
    0x2, 0x2, 0x2, 0x23b, 0x23c, 0x3, 0x2, 0x2, 0x2, 0x23c, 0x23e, 0x3, 
    0x2, 0x2, 0x2, 0x23d, 0x23b, 0x3, 0x2, 0x2, 0x2, 0x23e, 0x243, 0x5, 
    0x44, 0x23, 0x2, 0x23f, 0x240, 0x7, 0xb9, 0x2, 0x2, 0x240, 0x242, 0x5, 
    0x44, 0x23, 0x2, 0x241, 0x23f, 0x3, 0x2, 0x2, 0x2, 0x242, 0x245, 0x3, 
    0x2, 0x2, 0x2, 0x243, 0x241, 0x3, 0x2, 0x2, 0x2, 0x243, 0x244, 0x3, 
    0x2, 0x2, 0x2, 0x244, 0x43, 0x3, 0x2, 0x2, 0x2, 0x245, 0x243, 0x3, 0x2, 
    0x2, 0x2, 0x246, 0x247, 0x5, 0xc4, 0x63, 0x2, 0x247, 0x45, 0x3, 0x2, 
    0x2, 0x2, 0x248, 0x24c, 0x7, 0x3a, 0x2, 0x2, 0x249, 0x24b, 0x5, 0x20, 
    0x11, 0x2, 0x24a, 0x249, 0x3, 0x2, 0x2, 0x2, 0x24b, 0x24e, 0x3, 0x2, 
    0x2, 0x2, 0x24c, 0x24a, 0x3, 0x2, 0x2, 0x2, 0x24c, 0x24d, 0x3, 0x2, 
    0x2, 0x2, 0x24d, 0x24f, 0x3, 0x2, 0x2, 0x2, 0x24e, 0x24c, 0x3, 0x2, 
    0x2, 0x2, 0x24f, 0x250, 0x5, 0xc4, 0x63, 0x2, 0x250, 0x251, 0x7, 0x42, 
    0x2, 0x2, 0x251, 0x252, 0x5, 0x4c, 0x27, 0x2, 0x252, 0x47, 0x3, 0x2, 
    0x2, 0x2, 0x253, 0x257, 0x9, 0x6, 0x2, 0x2, 0x254, 0x256, 0x5, 0x20, 
    0x11, 0x2, 0x255, 0x254, 0x3, 0x2, 0x2, 0x2, 0x256, 0x259, 0x3, 0x2, 
    0x2, 0x2, 0x257, 0x255, 0x3, 0x2, 0x2, 0x2, 0x257, 0x258, 0x3, 0x2, 
    0x2, 0x2, 0x258, 0x25a, 0x3, 0x2, 0x2, 0x2, 0x259, 0x257, 0x3, 0x2, 
    0x2, 0x2, 0x25a, 0x25b, 0x5, 0xc4, 0x63, 0x2, 0x25b, 0x49, 0x3, 0x2, 
    0x2, 0x2, 0x25c, 0x260, 0x9, 0x7, 0x2, 0x2, 0x25d, 0x25f, 0x5, 0x20, 
    0x11, 0x2, 0x25e, 0x25d, 0x3, 0x2, 0x2, 0x2, 0x25f, 0x262, 0x3, 0x2, 
    0x2, 0x2, 0x260, 0x25e, 0x3, 0x2, 0x2, 0x2, 0x260, 0x261, 0x3, 0x2, 
    0x2, 0x2, 0x261, 0x263, 0x3, 0x2, 0x2, 0x2, 0x262, 0x260, 0x3, 0x2, 
    0x2, 0x2, 0x263, 0x264, 0x7, 0x42, 0x2, 0x2, 0x264, 0x269, 0x5, 0x4c, 
    0x27, 0x2, 0x265, 0x266, 0x7, 0xb9, 0x2, 0x2, 0x266, 0x268, 0x5, 0x4c, 
    0x27, 0x2, 0x267, 0x265, 0x3, 0x2, 0x2, 0x2, 0x268, 0x26b, 0x3, 0x2, 
    0x2, 0x2, 0x269, 0x267, 0x3, 0x2, 0x2, 0x2, 0x269, 0x26a, 0x3, 0x2, 
    0x2, 0x2, 0x26a, 0x4b, 0x3, 0x2, 0x2, 0x2, 0x26b, 0x269, 0x3, 0x2, 0x2, 
    0x2, 0x26c, 0x26e, 0x5, 0xc4, 0x63, 0x2, 0x26d, 0x26f, 0x9, 0x5, 0x2, 
    0x2, 0x26e, 0x26d, 0x3, 0x2, 0x2, 0x2, 0x26e, 0x26f, 0x3, 0x2, 0x2, 
    0x2, 0x26f, 0x272, 0x3, 0x2, 0x2, 0x2, 0x270, 0x271, 0x7, 0x27, 0x2, 
    0x2, 0x271, 0x273, 0x9, 0x8, 0x2, 0x2, 0x272, 0x270, 0x3, 0x2, 0x2, 
    0x2, 0x272, 0x273, 0x3, 0x2, 0x2, 0x2, 0x273, 0x4d, 0x3, 0x2, 0x2, 0x2, 
    0x274, 0x277, 0x7, 0x13, 0x2, 0x2, 0x275, 0x276, 0x7, 0x3f, 0x2, 0x2, 
    0x276, 0x278, 0x5, 0xe4, 0x73, 0x2, 0x277, 0x275, 0x3, 0x2, 0x2, 0x2, 
    0x277, 0x278, 0x3, 0x2, 0x2, 0x2, 0x278, 0x4f, 0x3, 0x2, 0x2, 0x2, 0x279, 
    0x27d, 0x9, 0x9, 0x2, 0x2, 0x27a, 0x27c, 0x5, 0x20, 0x11, 0x2, 0x27b, 
    0x27a, 0x3, 0x2, 0x2, 0x2, 0x27c, 0x27f, 0x3, 0x2, 0x2, 0x2, 0x27d, 
    0x27b, 0x3, 0x2, 0x2, 0x2, 0x27d, 0x27e, 0x3, 0x2, 0x2, 0x2, 0x27e, 
    0x280, 0x3, 0x2, 0x2, 0x2, 0x27f, 0x27d, 0x3, 0x2, 0x2, 0x2, 0x280, 
    0x281, 0x5, 0x54, 0x2b, 0x2, 0x281, 0x51, 0x3, 0x2, 0x2, 0x2, 0x282, 
    0x286, 0x9, 0xa, 0x2, 0x2, 0x283, 0x285, 0x5, 0x20, 0x11, 0x2, 0x284, 
    0x283, 0x3, 0x2, 0x2, 0x2, 0x285, 0x288, 0x3, 0x2, 0x2, 0x2, 0x286, 
    0x284, 0x3, 0x2, 0x2, 0x2, 0x286, 0x287, 0x3, 0x2, 0x2, 0x2, 0x287, 
    0x289, 0x3, 0x2, 0x2, 0x2, 0x288, 0x286, 0x3, 0x2, 0x2, 0x2, 0x289, 
    0x28a, 0x5, 0x54, 0x2b, 0x2, 0x28a, 0x28b, 0x7, 0x28, 0x2, 0x2, 0x28b, 
    0x28c, 0x7, 0xb, 0x2, 0x2, 0x28c, 0x28d, 0x5, 0x1a, 0xe, 0x2, 0x28d, 
    0x28e, 0x7, 0xb2, 0x2, 0x2, 0x28e, 0x53, 0x3, 0x2, 0x2, 0x2, 0x28f, 
    0x294, 0x5, 0x56, 0x2c, 0x2, 0x290, 0x291, 0x7, 0xb9, 0x2, 0x2, 0x291, 
    0x293, 0x5, 0x56, 0x2c, 0x2, 0x292, 0x290, 0x3, 0x2, 0x2, 0x2, 0x293, 
    0x296, 0x3, 0x2, 0x2, 0x2, 0x294, 0x292, 0x3, 0x2, 0x2, 0x2, 0x294, 
    0x295, 0x3, 0x2, 0x2, 0x2, 0x295, 0x299, 0x3, 0x2, 0x2, 0x2, 0x296, 
    0x294, 0x3, 0x2, 0x2, 0x2, 0x297, 0x298, 0x7, 0x23, 0x2, 0x2, 0x298, 
    0x29a, 0x5, 0xc6, 0x64, 0x2, 0x299, 0x297, 0x3, 0x2, 0x2, 0x2, 0x299, 
    0x29a, 0x3, 0x2, 0x2, 0x2, 0x29a, 0x55, 0x3, 0x2, 0x2, 0x2, 0x29b, 0x29e, 
    0x5, 0xc4, 0x63, 0x2, 0x29c, 0x29d, 0x7, 0x6c, 0x2, 0x2, 0x29d, 0x29f, 
    0x5, 0xf0, 0x79, 0x2, 0x29e, 0x29c, 0x3, 0x2, 0x2, 0x2, 0x29e, 0x29f, 
    0x3, 0x2, 0x2, 0x2, 0x29f, 0x57, 0x3, 0x2, 0x2, 0x2, 0x2a0, 0x2a4, 0x9, 
    0xb, 0x2, 0x2, 0x2a1, 0x2a3, 0x5, 0x20, 0x11, 0x2, 0x2a2, 0x2a1, 0x3, 
    0x2, 0x2, 0x2, 0x2a3, 0x2a6, 0x3, 0x2, 0x2, 0x2, 0x2a4, 0x2a2, 0x3, 
    0x2, 0x2, 0x2, 0x2a4, 0x2a5, 0x3, 0x2, 0x2, 0x2, 0x2a5, 0x2a7, 0x3, 
    0x2, 0x2, 0x2, 0x2a6, 0x2a4, 0x3, 0x2, 0x2, 0x2, 0x2a7, 0x2a8, 0x5, 
    0xc6, 0x64, 0x2, 0x2a8, 0x2aa, 0x7, 0x3d, 0x2, 0x2, 0x2a9, 0x2ab, 0x5, 
    0x5a, 0x2e, 0x2, 0x2aa, 0x2a9, 0x3, 0x2, 0x2, 0x2, 0x2ab, 0x2ac, 0x3, 
    0x2, 0x2, 0x2, 0x2ac, 0x2aa, 0x3, 0x2, 0x2, 0x2, 0x2ac, 0x2ad, 0x3, 
    0x2, 0x2, 0x2, 0x2ad, 0x59, 0x3, 0x2, 0x2, 0x2, 0x2ae, 0x2b7, 0x7, 0xca, 
    0x2, 0x2, 0x2af, 0x2b7, 0x7, 0xad, 0x2, 0x2, 0x2b0, 0x2b7, 0x7, 0xae, 
    0x2, 0x2, 0x2b1, 0x2b4, 0x5, 0xe4, 0x73, 0x2, 0x2b2, 0x2b3, 0x7, 0xbc, 
    0x2, 0x2, 0x2b3, 0x2b5, 0x5, 0xe2, 0x72, 0x2, 0x2b4, 0x2b2, 0x3, 0x2, 
    0x2, 0x2, 0x2b4, 0x2b5, 0x3, 0x2, 0x2, 0x2, 0x2b5, 0x2b7, 0x3, 0x2, 
    0x2, 0x2, 0x2b6, 0x2ae, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2af, 0x3, 0x2, 
    0x2, 0x2, 0x2b6, 0x2b0, 0x3, 0x2, 0x2, 0x2, 0x2b6, 0x2b1, 0x3, 0x2, 
    0x2, 0x2, 0x2b7, 0x5b, 0x3, 0x2, 0x2, 0x2, 0x2b8, 0x2b9, 0x7, 0x81, 
    0x2, 0x2, 0x2b9, 0x2ba, 0x5, 0xc6, 0x64, 0x2, 0x2ba, 0x2bb, 0x7, 0x3f, 
    0x2, 0x2, 0x2bb, 0x2bd, 0x5, 0xde, 0x70, 0x2, 0x2bc, 0x2be, 0x5, 0x66, 
    0x34, 0x2, 0x2bd, 0x2bc, 0x3, 0x2, 0x2, 0x2, 0x2bd, 0x2be, 0x3, 0x2, 
    0x2, 0x2, 0x2be, 0x5d, 0x3, 0x2, 0x2, 0x2, 0x2bf, 0x2c3, 0x7, 0x19, 
    0x2, 0x2, 0x2c0, 0x2c2, 0x5, 0x20, 0x11, 0x2, 0x2c1, 0x2c0, 0x3, 0x2, 
    0x2, 0x2, 0x2c2, 0x2c5, 0x3, 0x2, 0x2, 0x2, 0x2c3, 0x2c1, 0x3, 0x2, 
    0x2, 0x2, 0x2c3, 0x2c4, 0x3, 0x2, 0x2, 0x2, 0x2c4, 0x2c6, 0x3, 0x2, 
    0x2, 0x2, 0x2c5, 0x2c3, 0x3, 0x2, 0x2, 0x2, 0x2c6, 0x2c7, 0x5, 0xe4, 
    0x73, 0x2, 0x2c7, 0x2ca, 0x5, 0xd2, 0x6a, 0x2, 0x2c8, 0x2c9, 0x7, 0xbc, 
    0x2, 0x2, 0x2c9, 0x2cb, 0x5, 0xde, 0x70, 0x2, 0x2ca, 0x2c8, 0x3, 0x2, 
    0x2, 0x2, 0x2ca, 0x2cb, 0x3, 0x2, 0x2, 0x2, 0x2cb, 0x5f, 0x3, 0x2, 0x2, 
    0x2, 0x2cc, 0x2cd, 0x7, 0x58, 0x2, 0x2, 0x2cd, 0x2ce, 0x5, 0xe4, 0x73, 
    0x2, 0x2ce, 0x2cf, 0x5, 0xd2, 0x6a, 0x2, 0x2cf, 0x61, 0x3, 0x2, 0x2, 
    0x2, 0x2d0, 0x2d1, 0x7, 0x32, 0x2, 0x2, 0x2d1, 0x2db, 0x5, 0xe4, 0x73, 
    0x2, 0x2d2, 0x2dc, 0x5, 0x66, 0x34, 0x2, 0x2d3, 0x2d7, 0x5, 0x64, 0x33, 
    0x2, 0x2d4, 0x2d5, 0x7, 0x42, 0x2, 0x2, 0x2d5, 0x2d7, 0x5, 0xc2, 0x62, 
    0x2, 0x2d6, 0x2d3, 0x3, 0x2, 0x2, 0x2, 0x2d6, 0x2d4, 0x3, 0x2, 0x2, 
    0x2, 0x2d7, 0x2da, 0x3, 0x2, 0x2, 0x2, 0x2d8, 0x2d6, 0x3, 0x2, 0x2, 
    0x2, 0x2d8, 0x2d9, 0x3, 0x2, 0x2, 0x2, 0x2d9, 0x2dc, 0x3, 0x2, 0x2, 
    0x2, 0x2da, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2db, 0x2d2, 0x3, 0x2, 0x2, 
    0x2, 0x2db, 0x2d8, 0x3, 0x2, 0x2, 0x2, 0x2dc, 0x63, 0x3, 0x2, 0x2, 0x2, 
    0x2dd, 0x2de, 0x5, 0xe6, 0x74, 0x2, 0x2de, 0x2e1, 0x7, 0xbd, 0x2, 0x2, 
    0x2df, 0x2e2, 0x5, 0xec, 0x77, 0x2, 0x2e0, 0x2e2, 0x5, 0xe4, 0x73, 0x2, 
    0x2e1, 0x2df, 0x3, 0x2, 0x2, 0x2, 0x2e1, 0x2e0, 0x3, 0x2, 0x2, 0x2, 
    0x2e2, 0x65, 0x3, 0x2, 0x2, 0x2, 0x2e3, 0x2e4, 0x7, 0x3d, 0x2, 0x2, 
    0x2e4, 0x2ed, 0x7, 0xb1, 0x2, 0x2, 0x2e5, 0x2ea, 0x5, 0x68, 0x35, 0x2, 
    0x2e6, 0x2e7, 0x7, 0xb9, 0x2, 0x2, 0x2e7, 0x2e9, 0x5, 0x68, 0x35, 0x2, 
    0x2e8, 0x2e6, 0x3, 0x2, 0x2, 0x2, 0x2e9, 0x2ec, 0x3, 0x2, 0x2, 0x2, 
    0x2ea, 0x2e8, 0x3, 0x2, 0x2, 0x2, 0x2ea, 0x2eb, 0x3, 0x2, 0x2, 0x2, 
    0x2eb, 0x2ee, 0x3, 0x2, 0x2, 0x2, 0x2ec, 0x2ea, 0x3, 0x2, 0x2, 0x2, 
    0x2ed, 0x2e5, 0x3, 0x2, 0x2, 0x2, 0x2ed, 0x2ee, 0x3, 0x2, 0x2, 0x2, 
    0x2ee, 0x2ef, 0x3, 0x2, 0x2, 0x2, 0x2ef, 0x2f0, 0x7, 0xb2, 0x2, 0x2, 
    0x2f0, 0x67, 0x3, 0x2, 0x2, 0x2, 0x2f1, 0x2f2, 0x5, 0xe6, 0x74, 0x2, 
    0x2f2, 0x2f3, 0x7, 0xbd, 0x2, 0x2, 0x2f3, 0x2f5, 0x3, 0x2, 0x2, 0x2, 
    0x2f4, 0x2f1, 0x3, 0x2, 0x2, 0x2, 0x2f4, 0x2f5, 0x3, 0x2, 0x2, 0x2, 
    0x2f5, 0x2f8, 0x3, 0x2, 0x2, 0x2, 0x2f6, 0x2f9, 0x5, 0xec, 0x77, 0x2, 
    0x2f7, 0x2f9, 0x5, 0xe4, 0x73, 0x2, 0x2f8, 0x2f6, 0x3, 0x2, 0x2, 0x2, 
    0x2f8, 0x2f7, 0x3, 0x2, 0x2, 0x2, 0x2f9, 0x69, 0x3, 0x2, 0x2, 0x2, 0x2fa, 
    0x2fe, 0x7, 0x7e, 0x2, 0x2, 0x2fb, 0x2fd, 0x5, 0x20, 0x11, 0x2, 0x2fc, 
    0x2fb, 0x3, 0x2, 0x2, 0x2, 0x2fd, 0x300, 0x3, 0x2, 0x2, 0x2, 0x2fe, 
    0x2fc, 0x3, 0x2, 0x2, 0x2, 0x2fe, 0x2ff, 0x3, 0x2, 0x2, 0x2, 0x2ff, 
    0x301, 0x3, 0x2, 0x2, 0x2, 0x300, 0x2fe, 0x3, 0x2, 0x2, 0x2, 0x301, 
    0x306, 0x5, 0x6c, 0x37, 0x2, 0x302, 0x303, 0x7, 0xb9, 0x2, 0x2, 0x303, 
    0x305, 0x5, 0x6c, 0x37, 0x2, 0x304, 0x302, 0x3, 0x2, 0x2, 0x2, 0x305, 
    0x308, 0x3, 0x2, 0x2, 0x2, 0x306, 0x304, 0x3, 0x2, 0x2, 0x2, 0x306, 
    0x307, 0x3, 0x2, 0x2, 0x2, 0x307, 0x309, 0x3, 0x2, 0x2, 0x2, 0x308, 
    0x306, 0x3, 0x2, 0x2, 0x2, 0x309, 0x30a, 0x7, 0x28, 0x2, 0x2, 0x30a, 
    0x319, 0x5, 0xc4, 0x63, 0x2, 0x30b, 0x30c, 0x7, 0xc, 0x2, 0x2, 0x30c, 
    0x30d, 0x5, 0xe4, 0x73, 0x2, 0x30d, 0x30e, 0x5, 0xd2, 0x6a, 0x2, 0x30e, 
    0x31a, 0x3, 0x2, 0x2, 0x2, 0x30f, 0x310, 0x7, 0x1e, 0x2, 0x2, 0x310, 
    0x312, 0x5, 0xc6, 0x64, 0x2, 0x311, 0x30f, 0x3, 0x2, 0x2, 0x2, 0x311, 
    0x312, 0x3, 0x2, 0x2, 0x2, 0x312, 0x315, 0x3, 0x2, 0x2, 0x2, 0x313, 
    0x314, 0x7, 0x6c, 0x2, 0x2, 0x314, 0x316, 0x5, 0xc6, 0x64, 0x2, 0x315, 
    0x313, 0x3, 0x2, 0x2, 0x2, 0x315, 0x316, 0x3, 0x2, 0x2, 0x2, 0x316, 
    0x317, 0x3, 0x2, 0x2, 0x2, 0x317, 0x318, 0x7, 0x37, 0x2, 0x2, 0x318, 
    0x31a, 0x5, 0xc6, 0x64, 0x2, 0x319, 0x30b, 0x3, 0x2, 0x2, 0x2, 0x319, 
    0x311, 0x3, 0x2, 0x2, 0x2, 0x31a, 0x31c, 0x3, 0x2, 0x2, 0x2, 0x31b, 
    0x31d, 0x5, 0x34, 0x1b, 0x2, 0x31c, 0x31b, 0x3, 0x2, 0x2, 0x2, 0x31c, 
    0x31d, 0x3, 0x2, 0x2, 0x2, 0x31d, 0x6b, 0x3, 0x2, 0x2, 0x2, 0x31e, 0x322, 
    0x5, 0xc4, 0x63, 0x2, 0x31f, 0x320, 0x7, 0x16, 0x2, 0x2, 0x320, 0x321, 
    0x7, 0xbd, 0x2, 0x2, 0x321, 0x323, 0x5, 0xc6, 0x64, 0x2, 0x322, 0x31f, 
    0x3, 0x2, 0x2, 0x2, 0x322, 0x323, 0x3, 0x2, 0x2, 0x2, 0x323, 0x6d, 0x3, 
    0x2, 0x2, 0x2, 0x324, 0x328, 0x7, 0x3f, 0x2, 0x2, 0x325, 0x327, 0x5, 
    0x20, 0x11, 0x2, 0x326, 0x325, 0x3, 0x2, 0x2, 0x2, 0x327, 0x32a, 0x3, 
    0x2, 0x2, 0x2, 0x328, 0x326, 0x3, 0x2, 0x2, 0x2, 0x328, 0x329, 0x3, 
    0x2, 0x2, 0x2, 0x329, 0x32b, 0x3, 0x2, 0x2, 0x2, 0x32a, 0x328, 0x3, 
    0x2, 0x2, 0x2, 0x32b, 0x32c, 0x5, 0xe4, 0x73, 0x2, 0x32c, 0x6f, 0x3, 
    0x2, 0x2, 0x2, 0x32d, 0x331, 0x7, 0x35, 0x2, 0x2, 0x32e, 0x330, 0x5, 
    0x20, 0x11, 0x2, 0x32f, 0x32e, 0x3, 0x2, 0x2, 0x2, 0x330, 0x333, 0x3, 
    0x2, 0x2, 0x2, 0x331, 0x32f, 0x3, 0x2, 0x2, 0x2, 0x331, 0x332, 0x3, 
    0x2, 0x2, 0x2, 0x332, 0x335, 0x3, 0x2, 0x2, 0x2, 0x333, 0x331, 0x3, 
    0x2, 0x2, 0x2, 0x334, 0x336, 0x5, 0xc2, 0x62, 0x2, 0x335, 0x334, 0x3, 
    0x2, 0x2, 0x2, 0x335, 0x336, 0x3, 0x2, 0x2, 0x2, 0x336, 0x71, 0x3, 0x2, 
    0x2, 0x2, 0x337, 0x33b, 0x7, 0x1f, 0x2, 0x2, 0x338, 0x33a, 0x5, 0x20, 
    0x11, 0x2, 0x339, 0x338, 0x3, 0x2, 0x2, 0x2, 0x33a, 0x33d, 0x3, 0x2, 
    0x2, 0x2, 0x33b, 0x339, 0x3, 0x2, 0x2, 0x2, 0x33b, 0x33c, 0x3, 0x2, 
    0x2, 0x2, 0x33c, 0x73, 0x3, 0x2, 0x2, 0x2, 0x33d, 0x33b, 0x3, 0x2, 0x2, 
    0x2, 0x33e, 0x342, 0x7, 0x67, 0x2, 0x2, 0x33f, 0x341, 0x5, 0x20, 0x11, 
    0x2, 0x340, 0x33f, 0x3, 0x2, 0x2, 0x2, 0x341, 0x344, 0x3, 0x2, 0x2, 
    0x2, 0x342, 0x340, 0x3, 0x2, 0x2, 0x2, 0x342, 0x343, 0x3, 0x2, 0x2, 
    0x2, 0x343, 0x345, 0x3, 0x2, 0x2, 0x2, 0x344, 0x342, 0x3, 0x2, 0x2, 
    0x2, 0x345, 0x346, 0x5, 0xc6, 0x64, 0x2, 0x346, 0x75, 0x3, 0x2, 0x2, 
    0x2, 0x347, 0x34b, 0x7, 0x8a, 0x2, 0x2, 0x348, 0x34a, 0x5, 0x20, 0x11, 
    0x2, 0x349, 0x348, 0x3, 0x2, 0x2, 0x2, 0x34a, 0x34d, 0x3, 0x2, 0x2, 
    0x2, 0x34b, 0x349, 0x3, 0x2, 0x2, 0x2, 0x34b, 0x34c, 0x3, 0x2, 0x2, 
    0x2, 0x34c, 0x34e, 0x3, 0x2, 0x2, 0x2, 0x34d, 0x34b, 0x3, 0x2, 0x2, 
    0x2, 0x34e, 0x34f, 0x5, 0xc6, 0x64, 0x2, 0x34f, 0x350, 0x7, 0x62, 0x2, 
    0x2, 0x350, 0x351, 0x5, 0xc4, 0x63, 0x2, 0x351, 0x77, 0x3, 0x2, 0x2, 
    0x2, 0x352, 0x357, 0x5, 0x7a, 0x3e, 0x2, 0x353, 0x354, 0x7, 0xb9, 0x2, 
    0x2, 0x354, 0x356, 0x5, 0x7a, 0x3e, 0x2, 0x355, 0x353, 0x3, 0x2, 0x2, 
    0x2, 0x356, 0x359, 0x3, 0x2, 0x2, 0x2, 0x357, 0x355, 0x3, 0x2, 0x2, 
    0x2, 0x357, 0x358, 0x3, 0x2, 0x2, 0x2, 0x358, 0x79, 0x3, 0x2, 0x2, 0x2, 
    0x359, 0x357, 0x3, 0x2, 0x2, 0x2, 0x35a, 0x35c, 0x7, 0x8c, 0x2, 0x2, 
    0x35b, 0x35d, 0x5, 0xc6, 0x64, 0x2, 0x35c, 0x35b, 0x3, 0x2, 0x2, 0x2, 
    0x35c, 0x35d, 0x3, 0x2, 0x2, 0x2, 0x35d, 0x35e, 0x3, 0x2, 0x2, 0x2, 
    0x35e, 0x35f, 0x7, 0x62, 0x2, 0x2, 0x35f, 0x364, 0x5, 0xc4, 0x63, 0x2, 
    0x360, 0x361, 0x7, 0x3d, 0x2, 0x2, 0x361, 0x362, 0x7, 0x64, 0x2, 0x2, 
    0x362, 0x363, 0x7, 0xbd, 0x2, 0x2, 0x363, 0x365, 0x5, 0xc6, 0x64, 0x2, 
    0x364, 0x360, 0x3, 0x2, 0x2, 0x2, 0x364, 0x365, 0x3, 0x2, 0x2, 0x2, 
    0x365, 0x366, 0x3, 0x2, 0x2, 0x2, 0x366, 0x367, 0x7, 0x42, 0x2, 0x2, 
    0x367, 0x368, 0x5, 0x4c, 0x27, 0x2, 0x368, 0x7b, 0x3, 0x2, 0x2, 0x2, 
    0x369, 0x36a, 0x7, 0x8b, 0x2, 0x2, 0x36a, 0x36b, 0x5, 0xc6, 0x64, 0x2, 
    0x36b, 0x36c, 0x7, 0x62, 0x2, 0x2, 0x36c, 0x36f, 0x5, 0xc4, 0x63, 0x2, 
    0x36d, 0x36e, 0x7, 0x42, 0x2, 0x2, 0x36e, 0x370, 0x5, 0xc6, 0x64, 0x2, 
    0x36f, 0x36d, 0x3, 0x2, 0x2, 0x2, 0x36f, 0x370, 0x3, 0x2, 0x2, 0x2, 
    0x370, 0x7d, 0x3, 0x2, 0x2, 0x2, 0x371, 0x375, 0x9, 0xc, 0x2, 0x2, 0x372, 
    0x374, 0x5, 0x20, 0x11, 0x2, 0x373, 0x372, 0x3, 0x2, 0x2, 0x2, 0x374, 
    0x377, 0x3, 0x2, 0x2, 0x2, 0x375, 0x373, 0x3, 0x2, 0x2, 0x2, 0x375, 
    0x376, 0x3, 0x2, 0x2, 0x2, 0x376, 0x378, 0x3, 0x2, 0x2, 0x2, 0x377, 
    0x375, 0x3, 0x2, 0x2, 0x2, 0x378, 0x379, 0x7, 0x42, 0x2, 0x2, 0x379, 
    0x382, 0x5, 0xc6, 0x64, 0x2, 0x37a, 0x37b, 0x7, 0xb, 0x2, 0x2, 0x37b, 
    0x37c, 0x5, 0x1a, 0xe, 0x2, 0x37c, 0x37d, 0x9, 0xd, 0x2, 0x2, 0x37d, 
    0x383, 0x3, 0x2, 0x2, 0x2, 0x37e, 0x37f, 0x7, 0xb5, 0x2, 0x2, 0x37f, 
    0x380, 0x5, 0x18, 0xd, 0x2, 0x380, 0x381, 0x7, 0xb6, 0x2, 0x2, 0x381, 
    0x383, 0x3, 0x2, 0x2, 0x2, 0x382, 0x37a, 0x3, 0x2, 0x2, 0x2, 0x382, 
    0x37e, 0x3, 0x2, 0x2, 0x2, 0x383, 0x7f, 0x3, 0x2, 0x2, 0x2, 0x384, 0x386, 
    0x7, 0x1d, 0x2, 0x2, 0x385, 0x387, 0x5, 0x82, 0x42, 0x2, 0x386, 0x385, 
    0x3, 0x2, 0x2, 0x2, 0x387, 0x388, 0x3, 0x2, 0x2, 0x2, 0x388, 0x386, 
    0x3, 0x2, 0x2, 0x2, 0x388, 0x389, 0x3, 0x2, 0x2, 0x2, 0x389, 0x81, 0x3, 
    0x2, 0x2, 0x2, 0x38a, 0x38b, 0x5, 0xe6, 0x74, 0x2, 0x38b, 0x38c, 0x7, 
    0xbd, 0x2, 0x2, 0x38c, 0x38e, 0x3, 0x2, 0x2, 0x2, 0x38d, 0x38a, 0x3, 
    0x2, 0x2, 0x2, 0x38d, 0x38e, 0x3, 0x2, 0x2, 0x2, 0x38e, 0x38f, 0x3, 
    0x2, 0x2, 0x2, 0x38f, 0x390, 0x7, 0xb, 0x2, 0x2, 0x390, 0x391, 0x5, 
    0x1a, 0xe, 0x2, 0x391, 0x392, 0x7, 0xb2, 0x2, 0x2, 0x392, 0x83, 0x3, 
    0x2, 0x2, 0x2, 0x393, 0x394, 0x7, 0x1b, 0x2, 0x2, 0x394, 0x395, 0x7, 
    0x42, 0x2, 0x2, 0x395, 0x39a, 0x5, 0xc6, 0x64, 0x2, 0x396, 0x397, 0x7, 
    0xb9, 0x2, 0x2, 0x397, 0x399, 0x5, 0xc6, 0x64, 0x2, 0x398, 0x396, 0x3, 
    0x2, 0x2, 0x2, 0x399, 0x39c, 0x3, 0x2, 0x2, 0x2, 0x39a, 0x398, 0x3, 
    0x2, 0x2, 0x2, 0x39a, 0x39b, 0x3, 0x2, 0x2, 0x2, 0x39b, 0x3a2, 0x3, 
    0x2, 0x2, 0x2, 0x39c, 0x39a, 0x3, 0x2, 0x2, 0x2, 0x39d, 0x39e, 0x7, 
    0x3d, 0x2, 0x2, 0x39e, 0x39f, 0x7, 0xb, 0x2, 0x2, 0x39f, 0x3a0, 0x5, 
    0x1a, 0xe, 0x2, 0x3a0, 0x3a1, 0x7, 0xb2, 0x2, 0x2, 0x3a1, 0x3a3, 0x3, 
    0x2, 0x2, 0x2, 0x3a2, 0x39d, 0x3, 0x2, 0x2, 0x2, 0x3a2, 0x3a3, 0x3, 
    0x2, 0x2, 0x2, 0x3a3, 0x85, 0x3, 0x2, 0x2, 0x2, 0x3a4, 0x3a8, 0x7, 0x30, 
    0x2, 0x2, 0x3a5, 0x3a7, 0x5, 0x20, 0x11, 0x2, 0x3a6, 0x3a5, 0x3, 0x2, 
    0x2, 0x2, 0x3a7, 0x3aa, 0x3, 0x2, 0x2, 0x2, 0x3a8, 0x3a6, 0x3, 0x2, 
    0x2, 0x2, 0x3a8, 0x3a9, 0x3, 0x2, 0x2, 0x2, 0x3a9, 0x3ab, 0x3, 0x2, 
    0x2, 0x2, 0x3aa, 0x3a8, 0x3, 0x2, 0x2, 0x2, 0x3ab, 0x3ac, 0x7, 0x42, 
    0x2, 0x2, 0x3ac, 0x3b6, 0x5, 0xc4, 0x63, 0x2, 0x3ad, 0x3ae, 0x7, 0x3d, 
    0x2, 0x2, 0x3ae, 0x3b3, 0x5, 0x68, 0x35, 0x2, 0x3af, 0x3b0, 0x7, 0xb9, 
    0x2, 0x2, 0x3b0, 0x3b2, 0x5, 0x68, 0x35, 0x2, 0x3b1, 0x3af, 0x3, 0x2, 
    0x2, 0x2, 0x3b2, 0x3b5, 0x3, 0x2, 0x2, 0x2, 0x3b3, 0x3b1, 0x3, 0x2, 
    0x2, 0x2, 0x3b3, 0x3b4, 0x3, 0x2, 0x2, 0x2, 0x3b4, 0x3b7, 0x3, 0x2, 
    0x2, 0x2, 0x3b5, 0x3b3, 0x3, 0x2, 0x2, 0x2, 0x3b6, 0x3ad, 0x3, 0x2, 
    0x2, 0x2, 0x3b6, 0x3b7, 0x3, 0x2, 0x2, 0x2, 0x3b7, 0x87, 0x3, 0x2, 0x2, 
    0x2, 0x3b8, 0x3bc, 0x7, 0x12, 0x2, 0x2, 0x3b9, 0x3bb, 0x5, 0x20, 0x11, 
    0x2, 0x3ba, 0x3b9, 0x3, 0x2, 0x2, 0x2, 0x3bb, 0x3be, 0x3, 0x2, 0x2, 
    0x2, 0x3bc, 0x3ba, 0x3, 0x2, 0x2, 0x2, 0x3bc, 0x3bd, 0x3, 0x2, 0x2, 
    0x2, 0x3bd, 0x89, 0x3, 0x2, 0x2, 0x2, 0x3be, 0x3bc, 0x3, 0x2, 0x2, 0x2, 
    0x3bf, 0x3c0, 0x7, 0x65, 0x2, 0x2, 0x3c0, 0x3c1, 0x5, 0xc2, 0x62, 0x2, 
    0x3c1, 0x8b, 0x3, 0x2, 0x2, 0x2, 0x3c2, 0x3c3, 0x7, 0x2f, 0x2, 0x2, 
    0x3c3, 0x3c4, 0x5, 0xe4, 0x73, 0x2, 0x3c4, 0x3c5, 0x7, 0x1e, 0x2, 0x2, 
    0x3c5, 0x3c6, 0x5, 0xc6, 0x64, 0x2, 0x3c6, 0x3c7, 0x7, 0x6c, 0x2, 0x2, 
    0x3c7, 0x3c8, 0x5, 0xc6, 0x64, 0x2, 0x3c8, 0x3c9, 0x7, 0x37, 0x2, 0x2, 
    0x3c9, 0x3ca, 0x5, 0xc6, 0x64, 0x2, 0x3ca, 0x8d, 0x3, 0x2, 0x2, 0x2, 
    0x3cb, 0x3cf, 0x7, 0x68, 0x2, 0x2, 0x3cc, 0x3ce, 0x5, 0x20, 0x11, 0x2, 
    0x3cd, 0x3cc, 0x3, 0x2, 0x2, 0x2, 0x3ce, 0x3d1, 0x3, 0x2, 0x2, 0x2, 
    0x3cf, 0x3cd, 0x3, 0x2, 0x2, 0x2, 0x3cf, 0x3d0, 0x3, 0x2, 0x2, 0x2, 
    0x3d0, 0x3d3, 0x3, 0x2, 0x2, 0x2, 0x3d1, 0x3cf, 0x3, 0x2, 0x2, 0x2, 
    0x3d2, 0x3d4, 0x5, 0x96, 0x4c, 0x2, 0x3d3, 0x3d2, 0x3, 0x2, 0x2, 0x2, 
    0x3d3, 0x3d4, 0x3, 0x2, 0x2, 0x2, 0x3d4, 0x3d5, 0x3, 0x2, 0x2, 0x2, 
    0x3d5, 0x3d6, 0x5, 0x90, 0x49, 0x2, 0x3d6, 0x8f, 0x3, 0x2, 0x2, 0x2, 
    0x3d7, 0x3d8, 0x5, 0xc6, 0x64, 0x2, 0x3d8, 0x91, 0x3, 0x2, 0x2, 0x2, 
    0x3d9, 0x3dd, 0x7, 0x4d, 0x2, 0x2, 0x3da, 0x3dc, 0x5, 0x20, 0x11, 0x2, 
    0x3db, 0x3da, 0x3, 0x2, 0x2, 0x2, 0x3dc, 0x3df, 0x3, 0x2, 0x2, 0x2, 
    0x3dd, 0x3db, 0x3, 0x2, 0x2, 0x2, 0x3dd, 0x3de, 0x3, 0x2, 0x2, 0x2, 
    0x3de, 0x3e1, 0x3, 0x2, 0x2, 0x2, 0x3df, 0x3dd, 0x3, 0x2, 0x2, 0x2, 
    0x3e0, 0x3e2, 0x5, 0x96, 0x4c, 0x2, 0x3e1, 0x3e0, 0x3, 0x2, 0x2, 0x2, 
    0x3e1, 0x3e2, 0x3, 0x2, 0x2, 0x2, 0x3e2, 0x3e6, 0x3, 0x2, 0x2, 0x2, 
    0x3e3, 0x3e4, 0x7, 0x70, 0x2, 0x2, 0x3e4, 0x3e7, 0x5, 0xc6, 0x64, 0x2, 
    0x3e5, 0x3e7, 0x5, 0xc6, 0x64, 0x2, 0x3e6, 0x3e3, 0x3, 0x2, 0x2, 0x2, 
    0x3e6, 0x3e5, 0x3, 0x2, 0x2, 0x2, 0x3e7, 0x3f2, 0x3, 0x2, 0x2, 0x2, 
    0x3e8, 0x3e9, 0x7, 0x66, 0x2, 0x2, 0x3e9, 0x3ee, 0x5, 0x94, 0x4b, 0x2, 
    0x3ea, 0x3eb, 0x7, 0xb9, 0x2, 0x2, 0x3eb, 0x3ed, 0x5, 0x94, 0x4b, 0x2, 
    0x3ec, 0x3ea, 0x3, 0x2, 0x2, 0x2, 0x3ed, 0x3f0, 0x3, 0x2, 0x2, 0x2, 
    0x3ee, 0x3ec, 0x3, 0x2, 0x2, 0x2, 0x3ee, 0x3ef, 0x3, 0x2, 0x2, 0x2, 
    0x3ef, 0x3f3, 0x3, 0x2, 0x2, 0x2, 0x3f0, 0x3ee, 0x3, 0x2, 0x2, 0x2, 
    0x3f1, 0x3f3, 0x7, 0x89, 0x2, 0x2, 0x3f2, 0x3e8, 0x3, 0x2, 0x2, 0x2, 
    0x3f2, 0x3f1, 0x3, 0x2, 0x2, 0x2, 0x3f2, 0x3f3, 0x3, 0x2, 0x2, 0x2, 
    0x3f3, 0x93, 0x3, 0x2, 0x2, 0x2, 0x3f4, 0x3f7, 0x5, 0xcc, 0x67, 0x2, 
    0x3f5, 0x3f6, 0x7, 0xbc, 0x2, 0x2, 0x3f6, 0x3f8, 0x5, 0xe2, 0x72, 0x2, 
    0x3f7, 0x3f5, 0x3, 0x2, 0x2, 0x2, 0x3f7, 0x3f8, 0x3, 0x2, 0x2, 0x2, 
    0x3f8, 0x95, 0x3, 0x2, 0x2, 0x2, 0x3f9, 0x3fa, 0x7, 0x57, 0x2, 0x2, 
    0x3fa, 0x3fb, 0x7, 0xb1, 0x2, 0x2, 0x3fb, 0x400, 0x5, 0x40, 0x21, 0x2, 
    0x3fc, 0x3fd, 0x7, 0xb9, 0x2, 0x2, 0x3fd, 0x3ff, 0x5, 0x40, 0x21, 0x2, 
    0x3fe, 0x3fc, 0x3, 0x2, 0x2, 0x2, 0x3ff, 0x402, 0x3, 0x2, 0x2, 0x2, 
    0x400, 0x3fe, 0x3, 0x2, 0x2, 0x2, 0x400, 0x401, 0x3, 0x2, 0x2, 0x2, 
    0x401, 0x403, 0x3, 0x2, 0x2, 0x2, 0x402, 0x400, 0x3, 0x2, 0x2, 0x2, 
    0x403, 0x404, 0x7, 0xb2, 0x2, 0x2, 0x404, 0x97, 0x3, 0x2, 0x2, 0x2, 
    0x405, 0x409, 0x7, 0x34, 0x2, 0x2, 0x406, 0x408, 0x5, 0x20, 0x11, 0x2, 
    0x407, 0x406, 0x3, 0x2, 0x2, 0x2, 0x408, 0x40b, 0x3, 0x2, 0x2, 0x2, 
    0x409, 0x407, 0x3, 0x2, 0x2, 0x2, 0x409, 0x40a, 0x3, 0x2, 0x2, 0x2, 
    0x40a, 0x416, 0x3, 0x2, 0x2, 0x2, 0x40b, 0x409, 0x3, 0x2, 0x2, 0x2, 
    0x40c, 0x40d, 0x7, 0x29, 0x2, 0x2, 0x40d, 0x40e, 0x7, 0x42, 0x2, 0x2, 
    0x40e, 0x413, 0x5, 0x4c, 0x27, 0x2, 0x40f, 0x410, 0x7, 0xb9, 0x2, 0x2, 
    0x410, 0x412, 0x5, 0x4c, 0x27, 0x2, 0x411, 0x40f, 0x3, 0x2, 0x2, 0x2, 
    0x412, 0x415, 0x3, 0x2, 0x2, 0x2, 0x413, 0x411, 0x3, 0x2, 0x2, 0x2, 
    0x413, 0x414, 0x3, 0x2, 0x2, 0x2, 0x414, 0x417, 0x3, 0x2, 0x2, 0x2, 
    0x415, 0x413, 0x3, 0x2, 0x2, 0x2, 0x416, 0x40c, 0x3, 0x2, 0x2, 0x2, 
    0x416, 0x417, 0x3, 0x2, 0x2, 0x2, 0x417, 0x422, 0x3, 0x2, 0x2, 0x2, 
    0x418, 0x419, 0x7, 0x2c, 0x2, 0x2, 0x419, 0x41a, 0x7, 0x42, 0x2, 0x2, 
    0x41a, 0x41f, 0x5, 0xc6, 0x64, 0x2, 0x41b, 0x41c, 0x7, 0xb9, 0x2, 0x2, 
    0x41c, 0x41e, 0x5, 0xc6, 0x64, 0x2, 0x41d, 0x41b, 0x3, 0x2, 0x2, 0x2, 
    0x41e, 0x421, 0x3, 0x2, 0x2, 0x2, 0x41f, 0x41d, 0x3, 0x2, 0x2, 0x2, 
    0x41f, 0x420, 0x3, 0x2, 0x2, 0x2, 0x420, 0x423, 0x3, 0x2, 0x2, 0x2, 
    0x421, 0x41f, 0x3, 0x2, 0x2, 0x2, 0x422, 0x418, 0x3, 0x2, 0x2, 0x2, 
    0x422, 0x423, 0x3, 0x2, 0x2, 0x2, 0x423, 0x430, 0x3, 0x2, 0x2, 0x2, 
    0x424, 0x425, 0x7, 0x15, 0x2, 0x2, 0x425, 0x426, 0x7, 0xb1, 0x2, 0x2, 
    0x426, 0x42b, 0x5, 0x9a, 0x4e, 0x2, 0x427, 0x428, 0x7, 0xb9, 0x2, 0x2, 
    0x428, 0x42a, 0x5, 0x9a, 0x4e, 0x2, 0x429, 0x427, 0x3, 0x2, 0x2, 0x2, 
    0x42a, 0x42d, 0x3, 0x2, 0x2, 0x2, 0x42b, 0x429, 0x3, 0x2, 0x2, 0x2, 
    0x42b, 0x42c, 0x3, 0x2, 0x2, 0x2, 0x42c, 0x42e, 0x3, 0x2, 0x2, 0x2, 
    0x42d, 0x42b, 0x3, 0x2, 0x2, 0x2, 0x42e, 0x42f, 0x7, 0xb2, 0x2, 0x2, 
    0x42f, 0x431, 0x3, 0x2, 0x2, 0x2, 0x430, 0x424, 0x3, 0x2, 0x2, 0x2, 
    0x430, 0x431, 0x3, 0x2, 0x2, 0x2, 0x431, 0x432, 0x3, 0x2, 0x2, 0x2, 
    0x432, 0x433, 0x7, 0x3d, 0x2, 0x2, 0x433, 0x435, 0x7, 0xb1, 0x2, 0x2, 
    0x434, 0x436, 0x5, 0x9c, 0x4f, 0x2, 0x435, 0x434, 0x3, 0x2, 0x2, 0x2, 
    0x436, 0x437, 0x3, 0x2, 0x2, 0x2, 0x437, 0x435, 0x3, 0x2, 0x2, 0x2, 
    0x437, 0x438, 0x3, 0x2, 0x2, 0x2, 0x438, 0x439, 0x3, 0x2, 0x2, 0x2, 
    0x439, 0x43a, 0x7, 0xb2, 0x2, 0x2, 0x43a, 0x99, 0x3, 0x2, 0x2, 0x2, 
    0x43b, 0x43c, 0x5, 0xe4, 0x73, 0x2, 0x43c, 0x43d, 0x7, 0xbc, 0x2, 0x2, 
    0x43d, 0x440, 0x5, 0xe2, 0x72, 0x2, 0x43e, 0x43f, 0x7, 0xbd, 0x2, 0x2, 
    0x43f, 0x441, 0x5, 0xec, 0x77, 0x2, 0x440, 0x43e, 0x3, 0x2, 0x2, 0x2, 
    0x440, 0x441, 0x3, 0x2, 0x2, 0x2, 0x441, 0x9b, 0x3, 0x2, 0x2, 0x2, 0x442, 
    0x443, 0x7, 0x37, 0x2, 0x2, 0x443, 0x445, 0x5, 0xe4, 0x73, 0x2, 0x444, 
    0x446, 0x7, 0xd, 0x2, 0x2, 0x445, 0x444, 0x3, 0x2, 0x2, 0x2, 0x445, 
    0x446, 0x3, 0x2, 0x2, 0x2, 0x446, 0x44a, 0x3, 0x2, 0x2, 0x2, 0x447, 
    0x448, 0x7, 0xe, 0x2, 0x2, 0x448, 0x449, 0x7, 0xbd, 0x2, 0x2, 0x449, 
    0x44b, 0x5, 0xe4, 0x73, 0x2, 0x44a, 0x447, 0x3, 0x2, 0x2, 0x2, 0x44a, 
    0x44b, 0x3, 0x2, 0x2, 0x2, 0x44b, 0x44c, 0x3, 0x2, 0x2, 0x2, 0x44c, 
    0x44d, 0x7, 0xbc, 0x2, 0x2, 0x44d, 0x457, 0x5, 0xc6, 0x64, 0x2, 0x44e, 
    0x44f, 0x7, 0xbe, 0x2, 0x2, 0x44f, 0x454, 0x5, 0x9e, 0x50, 0x2, 0x450, 
    0x451, 0x7, 0xb9, 0x2, 0x2, 0x451, 0x453, 0x5, 0x9e, 0x50, 0x2, 0x452, 
    0x450, 0x3, 0x2, 0x2, 0x2, 0x453, 0x456, 0x3, 0x2, 0x2, 0x2, 0x454, 
    0x452, 0x3, 0x2, 0x2, 0x2, 0x454, 0x455, 0x3, 0x2, 0x2, 0x2, 0x455, 
    0x458, 0x3, 0x2, 0x2, 0x2, 0x456, 0x454, 0x3, 0x2, 0x2, 0x2, 0x457, 
    0x44e, 0x3, 0x2, 0x2, 0x2, 0x457, 0x458, 0x3, 0x2, 0x2, 0x2, 0x458, 
    0x459, 0x3, 0x2, 0x2, 0x2, 0x459, 0x45a, 0x7, 0xb8, 0x2, 0x2, 0x45a, 
    0x9d, 0x3, 0x2, 0x2, 0x2, 0x45b, 0x45c, 0x5, 0xe6, 0x74, 0x2, 0x45c, 
    0x45d, 0x7, 0xbd, 0x2, 0x2, 0x45d, 0x45e, 0x5, 0xc6, 0x64, 0x2, 0x45e, 
    0x9f, 0x3, 0x2, 0x2, 0x2, 0x45f, 0x463, 0x7, 0x7d, 0x2, 0x2, 0x460, 
    0x462, 0x5, 0x20, 0x11, 0x2, 0x461, 0x460, 0x3, 0x2, 0x2, 0x2, 0x462, 
    0x465, 0x3, 0x2, 0x2, 0x2, 0x463, 0x461, 0x3, 0x2, 0x2, 0x2, 0x463, 
    0x464, 0x3, 0x2, 0x2, 0x2, 0x464, 0x466, 0x3, 0x2, 0x2, 0x2, 0x465, 
    0x463, 0x3, 0x2, 0x2, 0x2, 0x466, 0x467, 0x5, 0xe4, 0x73, 0x2, 0x467, 
    0x468, 0x5, 0xaa, 0x56, 0x2, 0x468, 0x477, 0x5, 0xe4, 0x73, 0x2, 0x469, 
    0x46a, 0x7, 0x3d, 0x2, 0x2, 0x46a, 0x46f, 0x5, 0xa2, 0x52, 0x2, 0x46b, 
    0x46c, 0x7, 0xb9, 0x2, 0x2, 0x46c, 0x46e, 0x5, 0xa2, 0x52, 0x2, 0x46d, 
    0x46b, 0x3, 0x2, 0x2, 0x2, 0x46e, 0x471, 0x3, 0x2, 0x2, 0x2, 0x46f, 
    0x46d, 0x3, 0x2, 0x2, 0x2, 0x46f, 0x470, 0x3, 0x2, 0x2, 0x2, 0x470, 
    0x478, 0x3, 0x2, 0x2, 0x2, 0x471, 0x46f, 0x3, 0x2, 0x2, 0x2, 0x472, 
    0x474, 0x5, 0x20, 0x11, 0x2, 0x473, 0x472, 0x3, 0x2, 0x2, 0x2, 0x474, 
    0x475, 0x3, 0x2, 0x2, 0x2, 0x475, 0x473, 0x3, 0x2, 0x2, 0x2, 0x475, 
    0x476, 0x3, 0x2, 0x2, 0x2, 0x476, 0x478, 0x3, 0x2, 0x2, 0x2, 0x477, 
    0x469, 0x3, 0x2, 0x2, 0x2, 0x477, 0x473, 0x3, 0x2, 0x2, 0x2, 0x477, 
    0x478, 0x3, 0x2, 0x2, 0x2, 0x478, 0x47f, 0x3, 0x2, 0x2, 0x2, 0x479, 
    0x47a, 0x7, 0x83, 0x2, 0x2, 0x47a, 0x47b, 0x5, 0xe4, 0x73, 0x2, 0x47b, 
    0x47c, 0x7, 0xb, 0x2, 0x2, 0x47c, 0x47d, 0x5, 0x1a, 0xe, 0x2, 0x47d, 
    0x47e, 0x7, 0xb2, 0x2, 0x2, 0x47e, 0x480, 0x3, 0x2, 0x2, 0x2, 0x47f, 
    0x479, 0x3, 0x2, 0x2, 0x2, 0x47f, 0x480, 0x3, 0x2, 0x2, 0x2, 0x480, 
    0xa1, 0x3, 0x2, 0x2, 0x2, 0x481, 0x482, 0x5, 0x3a, 0x1e, 0x2, 0x482, 
    0x483, 0x7, 0x28, 0x2, 0x2, 0x483, 0x484, 0x5, 0xe4, 0x73, 0x2, 0x484, 
    0xa3, 0x3, 0x2, 0x2, 0x2, 0x485, 0x489, 0x9, 0xe, 0x2, 0x2, 0x486, 0x488, 
    0x5, 0x20, 0x11, 0x2, 0x487, 0x486, 0x3, 0x2, 0x2, 0x2, 0x488, 0x48b, 
    0x3, 0x2, 0x2, 0x2, 0x489, 0x487, 0x3, 0x2, 0x2, 0x2, 0x489, 0x48a, 
    0x3, 0x2, 0x2, 0x2, 0x48a, 0x48c, 0x3, 0x2, 0x2, 0x2, 0x48b, 0x489, 
    0x3, 0x2, 0x2, 0x2, 0x48c, 0x491, 0x5, 0xa6, 0x54, 0x2, 0x48d, 0x48e, 
    0x7, 0xb9, 0x2, 0x2, 0x48e, 0x490, 0x5, 0xa6, 0x54, 0x2, 0x48f, 0x48d, 
    0x3, 0x2, 0x2, 0x2, 0x490, 0x493, 0x3, 0x2, 0x2, 0x2, 0x491, 0x48f, 
    0x3, 0x2, 0x2, 0x2, 0x491, 0x492, 0x3, 0x2, 0x2, 0x2, 0x492, 0x496, 
    0x3, 0x2, 0x2, 0x2, 0x493, 0x491, 0x3, 0x2, 0x2, 0x2, 0x494, 0x495, 
    0x7, 0x70, 0x2, 0x2, 0x495, 0x497, 0x5, 0xc6, 0x64, 0x2, 0x496, 0x494, 
    0x3, 0x2, 0x2, 0x2, 0x496, 0x497, 0x3, 0x2, 0x2, 0x2, 0x497, 0x49a, 
    0x3, 0x2, 0x2, 0x2, 0x498, 0x499, 0x7, 0x66, 0x2, 0x2, 0x499, 0x49b, 
    0x5, 0xc2, 0x62, 0x2, 0x49a, 0x498, 0x3, 0x2, 0x2, 0x2, 0x49a, 0x49b, 
    0x3, 0x2, 0x2, 0x2, 0x49b, 0xa5, 0x3, 0x2, 0x2, 0x2, 0x49c, 0x4a2, 0x5, 
    0xa8, 0x55, 0x2, 0x49d, 0x49e, 0x5, 0xaa, 0x56, 0x2, 0x49e, 0x49f, 0x5, 
    0xa8, 0x55, 0x2, 0x49f, 0x4a1, 0x3, 0x2, 0x2, 0x2, 0x4a0, 0x49d, 0x3, 
    0x2, 0x2, 0x2, 0x4a1, 0x4a4, 0x3, 0x2, 0x2, 0x2, 0x4a2, 0x4a0, 0x3, 
    0x2, 0x2, 0x2, 0x4a2, 0x4a3, 0x3, 0x2, 0x2, 0x2, 0x4a3, 0xa7, 0x3, 0x2, 
    0x2, 0x2, 0x4a4, 0x4a2, 0x3, 0x2, 0x2, 0x2, 0x4a5, 0x4a7, 0x7, 0xb1, 
    0x2, 0x2, 0x4a6, 0x4a8, 0x5, 0xe4, 0x73, 0x2, 0x4a7, 0x4a6, 0x3, 0x2, 
    0x2, 0x2, 0x4a7, 0x4a8, 0x3, 0x2, 0x2, 0x2, 0x4a8, 0x4a9, 0x3, 0x2, 
    0x2, 0x2, 0x4a9, 0x4aa, 0x7, 0xb2, 0x2, 0x2, 0x4aa, 0xa9, 0x3, 0x2, 
    0x2, 0x2, 0x4ab, 0x4ad, 0x7, 0xc2, 0x2, 0x2, 0x4ac, 0x4ab, 0x3, 0x2, 
    0x2, 0x2, 0x4ac, 0x4ad, 0x3, 0x2, 0x2, 0x2, 0x4ad, 0x4ae, 0x3, 0x2, 
    0x2, 0x2, 0x4ae, 0x4bd, 0x7, 0xc9, 0x2, 0x2, 0x4af, 0x4be, 0x7, 0xc9, 
    0x2, 0x2, 0x4b0, 0x4b2, 0x7, 0xb3, 0x2, 0x2, 0x4b1, 0x4b3, 0x5, 0xe4, 
    0x73, 0x2, 0x4b2, 0x4b1, 0x3, 0x2, 0x2, 0x2, 0x4b2, 0x4b3, 0x3, 0x2, 
    0x2, 0x2, 0x4b3, 0x4b9, 0x3, 0x2, 0x2, 0x2, 0x4b4, 0x4b5, 0x7, 0xca, 
    0x2, 0x2, 0x4b5, 0x4b6, 0x5, 0xcc, 0x67, 0x2, 0x4b6, 0x4b7, 0x7, 0xba, 
    0x2, 0x2, 0x4b7, 0x4b8, 0x5, 0xcc, 0x67, 0x2, 0x4b8, 0x4ba, 0x3, 0x2, 
    0x2, 0x2, 0x4b9, 0x4b4, 0x3, 0x2, 0x2, 0x2, 0x4b9, 0x4ba, 0x3, 0x2, 
    0x2, 0x2, 0x4ba, 0x4bb, 0x3, 0x2, 0x2, 0x2, 0x4bb, 0x4bc, 0x7, 0xb4, 
    0x2, 0x2, 0x4bc, 0x4be, 0x7, 0xc9, 0x2, 0x2, 0x4bd, 0x4af, 0x3, 0x2, 
    0x2, 0x2, 0x4bd, 0x4b0, 0x3, 0x2, 0x2, 0x2, 0x4be, 0x4c0, 0x3, 0x2, 
    0x2, 0x2, 0x4bf, 0x4c1, 0x7, 0xc4, 0x2, 0x2, 0x4c0, 0x4bf, 0x3, 0x2, 
    0x2, 0x2, 0x4c0, 0x4c1, 0x3, 0x2, 0x2, 0x2, 0x4c1, 0xab, 0x3, 0x2, 0x2, 
    0x2, 0x4c2, 0x4c3, 0x7, 0x79, 0x2, 0x2, 0x4c3, 0x4c8, 0x5, 0xae, 0x58, 
    0x2, 0x4c4, 0x4c5, 0x7, 0xb9, 0x2, 0x2, 0x4c5, 0x4c7, 0x5, 0xae, 0x58, 
    0x2, 0x4c6, 0x4c4, 0x3, 0x2, 0x2, 0x2, 0x4c7, 0x4ca, 0x3, 0x2, 0x2, 
    0x2, 0x4c8, 0x4c6, 0x3, 0x2, 0x2, 0x2, 0x4c8, 0x4c9, 0x3, 0x2, 0x2, 
    0x2, 0x4c9, 0xad, 0x3, 0x2, 0x2, 0x2, 0x4ca, 0x4c8, 0x3, 0x2, 0x2, 0x2, 
    0x4cb, 0x4ce, 0x5, 0xe4, 0x73, 0x2, 0x4cc, 0x4cd, 0x7, 0x3f, 0x2, 0x2, 
    0x4cd, 0x4cf, 0x5, 0xe4, 0x73, 0x2, 0x4ce, 0x4cc, 0x3, 0x2, 0x2, 0x2, 
    0x4ce, 0x4cf, 0x3, 0x2, 0x2, 0x2, 0x4cf, 0x4d3, 0x3, 0x2, 0x2, 0x2, 
    0x4d0, 0x4d2, 0x5, 0x20, 0x11, 0x2, 0x4d1, 0x4d0, 0x3, 0x2, 0x2, 0x2, 
    0x4d2, 0x4d5, 0x3, 0x2, 0x2, 0x2, 0x4d3, 0x4d1, 0x3, 0x2, 0x2, 0x2, 
    0x4d3, 0x4d4, 0x3, 0x2, 0x2, 0x2, 0x4d4, 0xaf, 0x3, 0x2, 0x2, 0x2, 0x4d5, 
    0x4d3, 0x3, 0x2, 0x2, 0x2, 0x4d6, 0x4da, 0x7, 0x76, 0x2, 0x2, 0x4d7, 
    0x4d9, 0x5, 0x20, 0x11, 0x2, 0x4d8, 0x4d7, 0x3, 0x2, 0x2, 0x2, 0x4d9, 
    0x4dc, 0x3, 0x2, 0x2, 0x2, 0x4da, 0x4d8, 0x3, 0x2, 0x2, 0x2, 0x4da, 
    0x4db, 0x3, 0x2, 0x2, 0x2, 0x4db, 0xb1, 0x3, 0x2, 0x2, 0x2, 0x4dc, 0x4da, 
    0x3, 0x2, 0x2, 0x2, 0x4dd, 0x4de, 0x9, 0xf, 0x2, 0x2, 0x4de, 0x4df, 
    0x5, 0xc6, 0x64, 0x2, 0x4df, 0xb3, 0x3, 0x2, 0x2, 0x2, 0x4e0, 0x4e1, 
    0x7, 0x73, 0x2, 0x2, 0x4e1, 0x4e2, 0x5, 0xde, 0x70, 0x2, 0x4e2, 0xb5, 
    0x3, 0x2, 0x2, 0x2, 0x4e3, 0x4e4, 0x7, 0x85, 0x2, 0x2, 0x4e4, 0x4e9, 
    0x5, 0xc6, 0x64, 0x2, 0x4e5, 0x4e6, 0x7, 0xb9, 0x2, 0x2, 0x4e6, 0x4e8, 
    0x5, 0xc6, 0x64, 0x2, 0x4e7, 0x4e5, 0x3, 0x2, 0x2, 0x2, 0x4e8, 0x4eb, 
    0x3, 0x2, 0x2, 0x2, 0x4e9, 0x4e7, 0x3, 0x2, 0x2, 0x2, 0x4e9, 0x4ea, 
    0x3, 0x2, 0x2, 0x2, 0x4ea, 0xb7, 0x3, 0x2, 0x2, 0x2, 0x4eb, 0x4e9, 0x3, 
    0x2, 0x2, 0x2, 0x4ec, 0x4ed, 0x9, 0x10, 0x2, 0x2, 0x4ed, 0x4ee, 0x5, 
    0xbc, 0x5f, 0x2, 0x4ee, 0xb9, 0x3, 0x2, 0x2, 0x2, 0x4ef, 0x4f3, 0x7, 
    0x7c, 0x2, 0x2, 0x4f0, 0x4f2, 0x5, 0x20, 0x11, 0x2, 0x4f1, 0x4f0, 0x3, 
    0x2, 0x2, 0x2, 0x4f2, 0x4f5, 0x3, 0x2, 0x2, 0x2, 0x4f3, 0x4f1, 0x3, 
    0x2, 0x2, 0x2, 0x4f3, 0x4f4, 0x3, 0x2, 0x2, 0x2, 0x4f4, 0x4f6, 0x3, 
    0x2, 0x2, 0x2, 0x4f5, 0x4f3, 0x3, 0x2, 0x2, 0x2, 0x4f6, 0x4f7, 0x5, 
    0xcc, 0x67, 0x2, 0x4f7, 0x4f8, 0x7, 0x3f, 0x2, 0x2, 0x4f8, 0x4f9, 0x5, 
    0xe4, 0x73, 0x2, 0x4f9, 0x4fa, 0x7, 0xb1, 0x2, 0x2, 0x4fa, 0x501, 0x5, 
    0x4, 0x3, 0x2, 0x4fb, 0x4fd, 0x7, 0xb8, 0x2, 0x2, 0x4fc, 0x4fe, 0x5, 
    0x4, 0x3, 0x2, 0x4fd, 0x4fc, 0x3, 0x2, 0x2, 0x2, 0x4fd, 0x4fe, 0x3, 
    0x2, 0x2, 0x2, 0x4fe, 0x500, 0x3, 0x2, 0x2, 0x2, 0x4ff, 0x4fb, 0x3, 
    0x2, 0x2, 0x2, 0x500, 0x503, 0x3, 0x2, 0x2, 0x2, 0x501, 0x4ff, 0x3, 
    0x2, 0x2, 0x2, 0x501, 0x502, 0x3, 0x2, 0x2, 0x2, 0x502, 0x504, 0x3, 
    0x2, 0x2, 0x2, 0x503, 0x501, 0x3, 0x2, 0x2, 0x2, 0x504, 0x505, 0x7, 
    0xb2, 0x2, 0x2, 0x505, 0xbb, 0x3, 0x2, 0x2, 0x2, 0x506, 0x508, 0x5, 
    0xbe, 0x60, 0x2, 0x507, 0x506, 0x3, 0x2, 0x2, 0x2, 0x508, 0x50b, 0x3, 
    0x2, 0x2, 0x2, 0x509, 0x507, 0x3, 0x2, 0x2, 0x2, 0x509, 0x50a, 0x3, 
    0x2, 0x2, 0x2, 0x50a, 0xbd, 0x3, 0x2, 0x2, 0x2, 0x50b, 0x509, 0x3, 0x2, 
    0x2, 0x2, 0x50c, 0x526, 0xa, 0x11, 0x2, 0x2, 0x50d, 0x511, 0x9, 0x12, 
    0x2, 0x2, 0x50e, 0x510, 0x5, 0xc0, 0x61, 0x2, 0x50f, 0x50e, 0x3, 0x2, 
    0x2, 0x2, 0x510, 0x513, 0x3, 0x2, 0x2, 0x2, 0x511, 0x50f, 0x3, 0x2, 
    0x2, 0x2, 0x511, 0x512, 0x3, 0x2, 0x2, 0x2, 0x512, 0x514, 0x3, 0x2, 
    0x2, 0x2, 0x513, 0x511, 0x3, 0x2, 0x2, 0x2, 0x514, 0x526, 0x7, 0xb2, 
    0x2, 0x2, 0x515, 0x519, 0x9, 0x13, 0x2, 0x2, 0x516, 0x518, 0x5, 0xc0, 
    0x61, 0x2, 0x517, 0x516, 0x3, 0x2, 0x2, 0x2, 0x518, 0x51b, 0x3, 0x2, 
    0x2, 0x2, 0x519, 0x517, 0x3, 0x2, 0x2, 0x2, 0x519, 0x51a, 0x3, 0x2, 
    0x2, 0x2, 0x51a, 0x51c, 0x3, 0x2, 0x2, 0x2, 0x51b, 0x519, 0x3, 0x2, 
    0x2, 0x2, 0x51c, 0x526, 0x7, 0xb4, 0x2, 0x2, 0x51d, 0x521, 0x7, 0xb5, 
    0x2, 0x2, 0x51e, 0x520, 0x5, 0xc0, 0x61, 0x2, 0x51f, 0x51e, 0x3, 0x2, 
    0x2, 0x2, 0x520, 0x523, 0x3, 0x2, 0x2, 0x2, 0x521, 0x51f, 0x3, 0x2, 
    0x2, 0x2, 0x521, 0x522, 0x3, 0x2, 0x2, 0x2, 0x522, 0x524, 0x3, 0x2, 
    0x2, 0x2, 0x523, 0x521, 0x3, 0x2, 0x2, 0x2, 0x524, 0x526, 0x7, 0xb6, 
    0x2, 0x2, 0x525, 0x50c, 0x3, 0x2, 0x2, 0x2, 0x525, 0x50d, 0x3, 0x2, 
    0x2, 0x2, 0x525, 0x515, 0x3, 0x2, 0x2, 0x2, 0x525, 0x51d, 0x3, 0x2, 
    0x2, 0x2, 0x526, 0xbf, 0x3, 0x2, 0x2, 0x2, 0x527, 0x52b, 0x5, 0xbe, 
    0x60, 0x2, 0x528, 0x52b, 0x7, 0xb7, 0x2, 0x2, 0x529, 0x52b, 0x7, 0xb8, 
    0x2, 0x2, 0x52a, 0x527, 0x3, 0x2, 0x2, 0x2, 0x52a, 0x528, 0x3, 0x2, 
    0x2, 0x2, 0x52a, 0x529, 0x3, 0x2, 0x2, 0x2, 0x52b, 0xc1, 0x3, 0x2, 0x2, 
    0x2, 0x52c, 0x531, 0x5, 0xc4, 0x63, 0x2, 0x52d, 0x52e, 0x7, 0xb9, 0x2, 
    0x2, 0x52e, 0x530, 0x5, 0xc4, 0x63, 0x2, 0x52f, 0x52d, 0x3, 0x2, 0x2, 
    0x2, 0x530, 0x533, 0x3, 0x2, 0x2, 0x2, 0x531, 0x52f, 0x3, 0x2, 0x2, 
    0x2, 0x531, 0x532, 0x3, 0x2, 0x2, 0x2, 0x532, 0xc3, 0x3, 0x2, 0x2, 0x2, 
    0x533, 0x531, 0x3, 0x2, 0x2, 0x2, 0x534, 0x535, 0x5, 0xe6, 0x74, 0x2, 
    0x535, 0x536, 0x7, 0xbd, 0x2, 0x2, 0x536, 0x544, 0x3, 0x2, 0x2, 0x2, 
    0x537, 0x538, 0x7, 0xa, 0x2, 0x2, 0x538, 0x53d, 0x5, 0xe4, 0x73, 0x2, 
    0x539, 0x53a, 0x7, 0xb9, 0x2, 0x2, 0x53a, 0x53c, 0x5, 0xe4, 0x73, 0x2, 
    0x53b, 0x539, 0x3, 0x2, 0x2, 0x2, 0x53c, 0x53f, 0x3, 0x2, 0x2, 0x2, 
    0x53d, 0x53b, 0x3, 0x2, 0x2, 0x2, 0x53d, 0x53e, 0x3, 0x2, 0x2, 0x2, 
    0x53e, 0x540, 0x3, 0x2, 0x2, 0x2, 0x53f, 0x53d, 0x3, 0x2, 0x2, 0x2, 
    0x540, 0x541, 0x7, 0xb2, 0x2, 0x2, 0x541, 0x542, 0x7, 0xbd, 0x2, 0x2, 
    0x542, 0x544, 0x3, 0x2, 0x2, 0x2, 0x543, 0x534, 0x3, 0x2, 0x2, 0x2, 
    0x543, 0x537, 0x3, 0x2, 0x2, 0x2, 0x543, 0x544, 0x3, 0x2, 0x2, 0x2, 
    0x544, 0x545, 0x3, 0x2, 0x2, 0x2, 0x545, 0x546, 0x5, 0xc6, 0x64, 0x2, 
    0x546, 0xc5, 0x3, 0x2, 0x2, 0x2, 0x547, 0x54b, 0x5, 0xcc, 0x67, 0x2, 
    0x548, 0x54a, 0x5, 0xc8, 0x65, 0x2, 0x549, 0x548, 0x3, 0x2, 0x2, 0x2, 
    0x54a, 0x54d, 0x3, 0x2, 0x2, 0x2, 0x54b, 0x549, 0x3, 0x2, 0x2, 0x2, 
    0x54b, 0x54c, 0x3, 0x2, 0x2, 0x2, 0x54c, 0xc7, 0x3, 0x2, 0x2, 0x2, 0x54d, 
    0x54b, 0x3, 0x2, 0x2, 0x2, 0x54e, 0x54f, 0x9, 0x14, 0x2, 0x2, 0x54f, 
    0x55a, 0x5, 0xcc, 0x67, 0x2, 0x550, 0x551, 0x9, 0x15, 0x2, 0x2, 0x551, 
    0x55a, 0x5, 0xca, 0x66, 0x2, 0x552, 0x553, 0x9, 0x16, 0x2, 0x2, 0x553, 
    0x554, 0x7, 0xb1, 0x2, 0x2, 0x554, 0x555, 0x5, 0xc6, 0x64, 0x2, 0x555, 
    0x556, 0x7, 0xba, 0x2, 0x2, 0x556, 0x557, 0x5, 0xc6, 0x64, 0x2, 0x557, 
    0x558, 0x7, 0xb2, 0x2, 0x2, 0x558, 0x55a, 0x3, 0x2, 0x2, 0x2, 0x559, 
    0x54e, 0x3, 0x2, 0x2, 0x2, 0x559, 0x550, 0x3, 0x2, 0x2, 0x2, 0x559, 
    0x552, 0x3, 0x2, 0x2, 0x2, 0x55a, 0xc9, 0x3, 0x2, 0x2, 0x2, 0x55b, 0x574, 
    0x7, 0xb1, 0x2, 0x2, 0x55c, 0x561, 0x5, 0x1c, 0xf, 0x2, 0x55d, 0x55e, 
    0x7, 0xb7, 0x2, 0x2, 0x55e, 0x560, 0x5, 0x1e, 0x10, 0x2, 0x55f, 0x55d, 
    0x3, 0x2, 0x2, 0x2, 0x560, 0x563, 0x3, 0x2, 0x2, 0x2, 0x561, 0x55f, 
    0x3, 0x2, 0x2, 0x2, 0x561, 0x562, 0x3, 0x2, 0x2, 0x2, 0x562, 0x575, 
    0x3, 0x2, 0x2, 0x2, 0x563, 0x561, 0x3, 0x2, 0x2, 0x2, 0x564, 0x572, 
    0x5, 0xc6, 0x64, 0x2, 0x565, 0x566, 0x7, 0xb7, 0x2, 0x2, 0x566, 0x568, 
    0x5, 0x1e, 0x10, 0x2, 0x567, 0x565, 0x3, 0x2, 0x2, 0x2, 0x568, 0x569, 
    0x3, 0x2, 0x2, 0x2, 0x569, 0x567, 0x3, 0x2, 0x2, 0x2, 0x569, 0x56a, 
    0x3, 0x2, 0x2, 0x2, 0x56a, 0x573, 0x3, 0x2, 0x2, 0x2, 0x56b, 0x56c, 
    0x7, 0xb9, 0x2, 0x2, 0x56c, 0x56e, 0x5, 0xc6, 0x64, 0x2, 0x56d, 0x56b, 
    0x3, 0x2, 0x2, 0x2, 0x56e, 0x571, 0x3, 0x2, 0x2, 0x2, 0x56f, 0x56d, 
    0x3, 0x2, 0x2, 0x2, 0x56f, 0x570, 0x3, 0x2, 0x2, 0x2, 0x570, 0x573, 
    0x3, 0x2, 0x2, 0x2, 0x571, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x572, 0x567, 
    0x3, 0x2, 0x2, 0x2, 0x572, 0x56f, 0x3, 0x2, 0x2, 0x2, 0x573, 0x575, 
    0x3, 0x2, 0x2, 0x2, 0x574, 0x55c, 0x3, 0x2, 0x2, 0x2, 0x574, 0x564, 
    0x3, 0x2, 0x2, 0x2, 0x575, 0x576, 0x3, 0x2, 0x2, 0x2, 0x576, 0x577, 
    0x7, 0xb2, 0x2, 0x2, 0x577, 0xcb, 0x3, 0x2, 0x2, 0x2, 0x578, 0x57a, 
    0x9, 0x17, 0x2, 0x2, 0x579, 0x578, 0x3, 0x2, 0x2, 0x2, 0x579, 0x57a, 
    0x3, 0x2, 0x2, 0x2, 0x57a, 0x57b, 0x3, 0x2, 0x2, 0x2, 0x57b, 0x57f, 
    0x5, 0xd0, 0x69, 0x2, 0x57c, 0x57e, 0x5, 0xce, 0x68, 0x2, 0x57d, 0x57c, 
    0x3, 0x2, 0x2, 0x2, 0x57e, 0x581, 0x3, 0x2, 0x2, 0x2, 0x57f, 0x57d, 
    0x3, 0x2, 0x2, 0x2, 0x57f, 0x580, 0x3, 0x2, 0x2, 0x2, 0x580, 0xcd, 0x3, 
    0x2, 0x2, 0x2, 0x581, 0x57f, 0x3, 0x2, 0x2, 0x2, 0x582, 0x58d, 0x7, 
    0xbb, 0x2, 0x2, 0x583, 0x585, 0x7, 0xb0, 0x2, 0x2, 0x584, 0x586, 0x5, 
    0xd2, 0x6a, 0x2, 0x585, 0x584, 0x3, 0x2, 0x2, 0x2, 0x585, 0x586, 0x3, 
    0x2, 0x2, 0x2, 0x586, 0x58e, 0x3, 0x2, 0x2, 0x2, 0x587, 0x58e, 0x7, 
    0x8, 0x2, 0x2, 0x588, 0x58e, 0x7, 0xca, 0x2, 0x2, 0x589, 0x58a, 0x7, 
    0xb3, 0x2, 0x2, 0x58a, 0x58b, 0x5, 0xc6, 0x64, 0x2, 0x58b, 0x58c, 0x7, 
    0xb4, 0x2, 0x2, 0x58c, 0x58e, 0x3, 0x2, 0x2, 0x2, 0x58d, 0x583, 0x3, 
    0x2, 0x2, 0x2, 0x58d, 0x587, 0x3, 0x2, 0x2, 0x2, 0x58d, 0x588, 0x3, 
    0x2, 0x2, 0x2, 0x58d, 0x589, 0x3, 0x2, 0x2, 0x2, 0x58e, 0x594, 0x3, 
    0x2, 0x2, 0x2, 0x58f, 0x590, 0x7, 0xb3, 0x2, 0x2, 0x590, 0x591, 0x5, 
    0xc6, 0x64, 0x2, 0x591, 0x592, 0x7, 0xb4, 0x2, 0x2, 0x592, 0x594, 0x3, 
    0x2, 0x2, 0x2, 0x593, 0x582, 0x3, 0x2, 0x2, 0x2, 0x593, 0x58f, 0x3, 
    0x2, 0x2, 0x2, 0x594, 0xcf, 0x3, 0x2, 0x2, 0x2, 0x595, 0x597, 0x5, 0xe4, 
    0x73, 0x2, 0x596, 0x598, 0x5, 0xd2, 0x6a, 0x2, 0x597, 0x596, 0x3, 0x2, 
    0x2, 0x2, 0x597, 0x598, 0x3, 0x2, 0x2, 0x2, 0x598, 0x5af, 0x3, 0x2, 
    0x2, 0x2, 0x599, 0x5af, 0x5, 0xea, 0x76, 0x2, 0x59a, 0x59b, 0x7, 0xb1, 
    0x2, 0x2, 0x59b, 0x59c, 0x5, 0x18, 0xd, 0x2, 0x59c, 0x59d, 0x7, 0xb2, 
    0x2, 0x2, 0x59d, 0x5af, 0x3, 0x2, 0x2, 0x2, 0x59e, 0x59f, 0x9, 0x18, 
    0x2, 0x2, 0x59f, 0x5a3, 0x7, 0xb1, 0x2, 0x2, 0x5a0, 0x5a2, 0x5, 0x20, 
    0x11, 0x2, 0x5a1, 0x5a0, 0x3, 0x2, 0x2, 0x2, 0x5a2, 0x5a5, 0x3, 0x2, 
    0x2, 0x2, 0x5a3, 0x5a1, 0x3, 0x2, 0x2, 0x2, 0x5a3, 0x5a4, 0x3, 0x2, 
    0x2, 0x2, 0x5a4, 0x5a6, 0x3, 0x2, 0x2, 0x2, 0x5a5, 0x5a3, 0x3, 0x2, 
    0x2, 0x2, 0x5a6, 0x5a7, 0x5, 0x18, 0xd, 0x2, 0x5a7, 0x5a8, 0x7, 0xb2, 
    0x2, 0x2, 0x5a8, 0x5af, 0x3, 0x2, 0x2, 0x2, 0x5a9, 0x5af, 0x5, 0xd6, 
    0x6c, 0x2, 0x5aa, 0x5af, 0x5, 0xd8, 0x6d, 0x2, 0x5ab, 0x5af, 0x5, 0xda, 
    0x6e, 0x2, 0x5ac, 0x5af, 0x5, 0xdc, 0x6f, 0x2, 0x5ad, 0x5af, 0x7, 0xca, 
    0x2, 0x2, 0x5ae, 0x595, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x599, 0x3, 0x2, 
    0x2, 0x2, 0x5ae, 0x59a, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x59e, 0x3, 0x2, 
    0x2, 0x2, 0x5ae, 0x5a9, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5aa, 0x3, 0x2, 
    0x2, 0x2, 0x5ae, 0x5ab, 0x3, 0x2, 0x2, 0x2, 0x5ae, 0x5ac, 0x3, 0x2, 
    0x2, 0x2, 0x5ae, 0x5ad, 0x3, 0x2, 0x2, 0x2, 0x5af, 0xd1, 0x3, 0x2, 0x2, 
    0x2, 0x5b0, 0x5b9, 0x7, 0xb1, 0x2, 0x2, 0x5b1, 0x5b6, 0x5, 0xd4, 0x6b, 
    0x2, 0x5b2, 0x5b3, 0x7, 0xb9, 0x2, 0x2, 0x5b3, 0x5b5, 0x5, 0xd4, 0x6b, 
    0x2, 0x5b4, 0x5b2, 0x3, 0x2, 0x2, 0x2, 0x5b5, 0x5b8, 0x3, 0x2, 0x2, 
    0x2, 0x5b6, 0x5b4, 0x3, 0x2, 0x2, 0x2, 0x5b6, 0x5b7, 0x3, 0x2, 0x2, 
    0x2, 0x5b7, 0x5ba, 0x3, 0x2, 0x2, 0x2, 0x5b8, 0x5b6, 0x3, 0x2, 0x2, 
    0x2, 0x5b9, 0x5b1, 0x3, 0x2, 0x2, 0x2, 0x5b9, 0x5ba, 0x3, 0x2, 0x2, 
    0x2, 0x5ba, 0x5bb, 0x3, 0x2, 0x2, 0x2, 0x5bb, 0x5bc, 0x7, 0xb2, 0x2, 
    0x2, 0x5bc, 0xd3, 0x3, 0x2, 0x2, 0x2, 0x5bd, 0x5be, 0x5, 0xc4, 0x63, 
    0x2, 0x5be, 0xd5, 0x3, 0x2, 0x2, 0x2, 0x5bf, 0x5c3, 0x7, 0x46, 0x2, 
    0x2, 0x5c0, 0x5c2, 0x5, 0x20, 0x11, 0x2, 0x5c1, 0x5c0, 0x3, 0x2, 0x2, 
    0x2, 0x5c2, 0x5c5, 0x3, 0x2, 0x2, 0x2, 0x5c3, 0x5c1, 0x3, 0x2, 0x2, 
    0x2, 0x5c3, 0x5c4, 0x3, 0x2, 0x2, 0x2, 0x5c4, 0x5c6, 0x3, 0x2, 0x2, 
    0x2, 0x5c5, 0x5c3, 0x3, 0x2, 0x2, 0x2, 0x5c6, 0x5c7, 0x5, 0xde, 0x70, 
    0x2, 0x5c7, 0x5d2, 0x7, 0xb3, 0x2, 0x2, 0x5c8, 0x5cf, 0x5, 0xec, 0x77, 
    0x2, 0x5c9, 0x5cb, 0x7, 0xb9, 0x2, 0x2, 0x5ca, 0x5cc, 0x5, 0xec, 0x77, 
    0x2, 0x5cb, 0x5ca, 0x3, 0x2, 0x2, 0x2, 0x5cb, 0x5cc, 0x3, 0x2, 0x2, 
    0x2, 0x5cc, 0x5ce, 0x3, 0x2, 0x2, 0x2, 0x5cd, 0x5c9, 0x3, 0x2, 0x2, 
    0x2, 0x5ce, 0x5d1, 0x3, 0x2, 0x2, 0x2, 0x5cf, 0x5cd, 0x3, 0x2, 0x2, 
    0x2, 0x5cf, 0x5d0, 0x3, 0x2, 0x2, 0x2, 0x5d0, 0x5d3, 0x3, 0x2, 0x2, 
    0x2, 0x5d1, 0x5cf, 0x3, 0x2, 0x2, 0x2, 0x5d2, 0x5c8, 0x3, 0x2, 0x2, 
    0x2, 0x5d2, 0x5d3, 0x3, 0x2, 0x2, 0x2, 0x5d3, 0x5d4, 0x3, 0x2, 0x2, 
    0x2, 0x5d4, 0x5d5, 0x7, 0xb4, 0x2, 0x2, 0x5d5, 0xd7, 0x3, 0x2, 0x2, 
    0x2, 0x5d6, 0x5da, 0x9, 0x19, 0x2, 0x2, 0x5d7, 0x5d9, 0x5, 0x20, 0x11, 
    0x2, 0x5d8, 0x5d7, 0x3, 0x2, 0x2, 0x2, 0x5d9, 0x5dc, 0x3, 0x2, 0x2, 
    0x2, 0x5da, 0x5d8, 0x3, 0x2, 0x2, 0x2, 0x5da, 0x5db, 0x3, 0x2, 0x2, 
    0x2, 0x5db, 0x5dd, 0x3, 0x2, 0x2, 0x2, 0x5dc, 0x5da, 0x3, 0x2, 0x2, 
    0x2, 0x5dd, 0x5de, 0x5, 0xde, 0x70, 0x2, 0x5de, 0x5df, 0x7, 0xb3, 0x2, 
    0x2, 0x5df, 0x5e4, 0x5, 0xc6, 0x64, 0x2, 0x5e0, 0x5e1, 0x7, 0xb9, 0x2, 
    0x2, 0x5e1, 0x5e3, 0x5, 0xc6, 0x64, 0x2, 0x5e2, 0x5e0, 0x3, 0x2, 0x2, 
    0x2, 0x5e3, 0x5e6, 0x3, 0x2, 0x2, 0x2, 0x5e4, 0x5e2, 0x3, 0x2, 0x2, 
    0x2, 0x5e4, 0x5e5, 0x3, 0x2, 0x2, 0x2, 0x5e5, 0x5e7, 0x3, 0x2, 0x2, 
    0x2, 0x5e6, 0x5e4, 0x3, 0x2, 0x2, 0x2, 0x5e7, 0x5f5, 0x7, 0xb4, 0x2, 
    0x2, 0x5e8, 0x5e9, 0x7, 0x5, 0x2, 0x2, 0x5e9, 0x5f2, 0x7, 0xb1, 0x2, 
    0x2, 0x5ea, 0x5ef, 0x5, 0x68, 0x35, 0x2, 0x5eb, 0x5ec, 0x7, 0xb9, 0x2, 
    0x2, 0x5ec, 0x5ee, 0x5, 0x68, 0x35, 0x2, 0x5ed, 0x5eb, 0x3, 0x2, 0x2, 
    0x2, 0x5ee, 0x5f1, 0x3, 0x2, 0x2, 0x2, 0x5ef, 0x5ed, 0x3, 0x2, 0x2, 
    0x2, 0x5ef, 0x5f0, 0x3, 0x2, 0x2, 0x2, 0x5f0, 0x5f3, 0x3, 0x2, 0x2, 
    0x2, 0x5f1, 0x5ef, 0x3, 0x2, 0x2, 0x2, 0x5f2, 0x5ea, 0x3, 0x2, 0x2, 
    0x2, 0x5f2, 0x5f3, 0x3, 0x2, 0x2, 0x2, 0x5f3, 0x5f4, 0x3, 0x2, 0x2, 
    0x2, 0x5f4, 0x5f6, 0x7, 0xb2, 0x2, 0x2, 0x5f5, 0x5e8, 0x3, 0x2, 0x2, 
    0x2, 0x5f5, 0x5f6, 0x3, 0x2, 0x2, 0x2, 0x5f6, 0xd9, 0x3, 0x2, 0x2, 0x2, 
    0x5f7, 0x5f8, 0x7, 0x18, 0x2, 0x2, 0x5f8, 0x5f9, 0x7, 0xb3, 0x2, 0x2, 
    0x5f9, 0x5fe, 0x5, 0xc6, 0x64, 0x2, 0x5fa, 0x5fb, 0x7, 0xb9, 0x2, 0x2, 
    0x5fb, 0x5fd, 0x5, 0xc6, 0x64, 0x2, 0x5fc, 0x5fa, 0x3, 0x2, 0x2, 0x2, 
    0x5fd, 0x600, 0x3, 0x2, 0x2, 0x2, 0x5fe, 0x5fc, 0x3, 0x2, 0x2, 0x2, 
    0x5fe, 0x5ff, 0x3, 0x2, 0x2, 0x2, 0x5ff, 0x601, 0x3, 0x2, 0x2, 0x2, 
    0x600, 0x5fe, 0x3, 0x2, 0x2, 0x2, 0x601, 0x602, 0x7, 0xb4, 0x2, 0x2, 
    0x602, 0xdb, 0x3, 0x2, 0x2, 0x2, 0x603, 0x604, 0x7, 0xb5, 0x2, 0x2, 
    0x604, 0x605, 0x7, 0xb0, 0x2, 0x2, 0x605, 0x606, 0x7, 0xb6, 0x2, 0x2, 
    0x606, 0xdd, 0x3, 0x2, 0x2, 0x2, 0x607, 0x612, 0x7, 0xb1, 0x2, 0x2, 
    0x608, 0x60f, 0x5, 0xe0, 0x71, 0x2, 0x609, 0x60b, 0x7, 0xb9, 0x2, 0x2, 
    0x60a, 0x60c, 0x5, 0xe0, 0x71, 0x2, 0x60b, 0x60a, 0x3, 0x2, 0x2, 0x2, 
    0x60b, 0x60c, 0x3, 0x2, 0x2, 0x2, 0x60c, 0x60e, 0x3, 0x2, 0x2, 0x2, 
    0x60d, 0x609, 0x3, 0x2, 0x2, 0x2, 0x60e, 0x611, 0x3, 0x2, 0x2, 0x2, 
    0x60f, 0x60d, 0x3, 0x2, 0x2, 0x2, 0x60f, 0x610, 0x3, 0x2, 0x2, 0x2, 
    0x610, 0x613, 0x3, 0x2, 0x2, 0x2, 0x611, 0x60f, 0x3, 0x2, 0x2, 0x2, 
    0x612, 0x608, 0x3, 0x2, 0x2, 0x2, 0x612, 0x613, 0x3, 0x2, 0x2, 0x2, 
    0x613, 0x614, 0x3, 0x2, 0x2, 0x2, 0x614, 0x615, 0x7, 0xb2, 0x2, 0x2, 
    0x615, 0xdf, 0x3, 0x2, 0x2, 0x2, 0x616, 0x61c, 0x7, 0xca, 0x2, 0x2, 
    0x617, 0x618, 0x5, 0xe4, 0x73, 0x2, 0x618, 0x619, 0x7, 0xbc, 0x2, 0x2, 
    0x619, 0x61a, 0x5, 0xe2, 0x72, 0x2, 0x61a, 0x61c, 0x3, 0x2, 0x2, 0x2, 
    0x61b, 0x616, 0x3, 0x2, 0x2, 0x2, 0x61b, 0x617, 0x3, 0x2, 0x2, 0x2, 
    0x61c, 0xe1, 0x3, 0x2, 0x2, 0x2, 0x61d, 0x61e, 0x9, 0x1a, 0x2, 0x2, 
    0x61e, 0xe3, 0x3, 0x2, 0x2, 0x2, 0x61f, 0x622, 0x7, 0xb0, 0x2, 0x2, 
    0x620, 0x622, 0x5, 0xe8, 0x75, 0x2, 0x621, 0x61f, 0x3, 0x2, 0x2, 0x2, 
    0x621, 0x620, 0x3, 0x2, 0x2, 0x2, 0x622, 0xe5, 0x3, 0x2, 0x2, 0x2, 0x623, 
    0x628, 0x7, 0x6, 0x2, 0x2, 0x624, 0x625, 0x7, 0x4, 0x2, 0x2, 0x625, 
    0x626, 0x9, 0x1b, 0x2, 0x2, 0x626, 0x628, 0x7, 0xb4, 0x2, 0x2, 0x627, 
    0x623, 0x3, 0x2, 0x2, 0x2, 0x627, 0x624, 0x3, 0x2, 0x2, 0x2, 0x628, 
    0xe7, 0x3, 0x2, 0x2, 0x2, 0x629, 0x62a, 0x7, 0x3, 0x2, 0x2, 0x62a, 0x62b, 
    0x9, 0x1b, 0x2, 0x2, 0x62b, 0x62c, 0x7, 0xb4, 0x2, 0x2, 0x62c, 0xe9, 
    0x3, 0x2, 0x2, 0x2, 0x62d, 0x639, 0x7, 0xa8, 0x2, 0x2, 0x62e, 0x639, 
    0x7, 0xa9, 0x2, 0x2, 0x62f, 0x639, 0x7, 0xaa, 0x2, 0x2, 0x630, 0x639, 
    0x7, 0xab, 0x2, 0x2, 0x631, 0x639, 0x7, 0xa5, 0x2, 0x2, 0x632, 0x639, 
    0x7, 0xa6, 0x2, 0x2, 0x633, 0x639, 0x7, 0xa7, 0x2, 0x2, 0x634, 0x639, 
    0x7, 0xac, 0x2, 0x2, 0x635, 0x639, 0x5, 0xee, 0x78, 0x2, 0x636, 0x639, 
    0x5, 0xf4, 0x7b, 0x2, 0x637, 0x639, 0x5, 0xf0, 0x79, 0x2, 0x638, 0x62d, 
    0x3, 0x2, 0x2, 0x2, 0x638, 0x62e, 0x3, 0x2, 0x2, 0x2, 0x638, 0x62f, 
    0x3, 0x2, 0x2, 0x2, 0x638, 0x630, 0x3, 0x2, 0x2, 0x2, 0x638, 0x631, 
    0x3, 0x2, 0x2, 0x2, 0x638, 0x632, 0x3, 0x2, 0x2, 0x2, 0x638, 0x633, 
    0x3, 0x2, 0x2, 0x2, 0x638, 0x634, 0x3, 0x2, 0x2, 0x2, 0x638, 0x635, 
    0x3, 0x2, 0x2, 0x2, 0x638, 0x636, 0x3, 0x2, 0x2, 0x2, 0x638, 0x637, 
    0x3, 0x2, 0x2, 0x2, 0x639, 0xeb, 0x3, 0x2, 0x2, 0x2, 0x63a, 0x63c, 0x9, 
    0x17, 0x2, 0x2, 0x63b, 0x63a, 0x3, 0x2, 0x2, 0x2, 0x63b, 0x63c, 0x3, 
    0x2, 0x2, 0x2, 0x63c, 0x63d, 0x3, 0x2, 0x2, 0x2, 0x63d, 0x63e, 0x5, 
    0xea, 0x76, 0x2, 0x63e, 0xed, 0x3, 0x2, 0x2, 0x2, 0x63f, 0x641, 0x9, 
    0x1b, 0x2, 0x2, 0x640, 0x63f, 0x3, 0x2, 0x2, 0x2, 0x641, 0x642, 0x3, 
    0x2, 0x2, 0x2, 0x642, 0x640, 0x3, 0x2, 0x2, 0x2, 0x642, 0x643, 0x3, 
    0x2, 0x2, 0x2, 0x643, 0xef, 0x3, 0x2, 0x2, 0x2, 0x644, 0x645, 0x7, 0x3b, 
    0x2, 0x2, 0x645, 0x646, 0x7, 0xb1, 0x2, 0x2, 0x646, 0x64b, 0x5, 0xf2, 
    0x7a, 0x2, 0x647, 0x648, 0x7, 0xb9, 0x2, 0x2, 0x648, 0x64a, 0x5, 0xf2, 
    0x7a, 0x2, 0x649, 0x647, 0x3, 0x2, 0x2, 0x2, 0x64a, 0x64d, 0x3, 0x2, 
    0x2, 0x2, 0x64b, 0x649, 0x3, 0x2, 0x2, 0x2, 0x64b, 0x64c, 0x3, 0x2, 
    0x2, 0x2, 0x64c, 0x64e, 0x3, 0x2, 0x2, 0x2, 0x64d, 0x64b, 0x3, 0x2, 
    0x2, 0x2, 0x64e, 0x64f, 0x7, 0xb2, 0x2, 0x2, 0x64f, 0xf1, 0x3, 0x2, 
    0x2, 0x2, 0x650, 0x658, 0x5, 0xe2, 0x72, 0x2, 0x651, 0x658, 0x7, 0xca, 
    0x2, 0x2, 0x652, 0x655, 0x5, 0xe4, 0x73, 0x2, 0x653, 0x654, 0x7, 0xbc, 
    0x2, 0x2, 0x654, 0x656, 0x5, 0xe2, 0x72, 0x2, 0x655, 0x653, 0x3, 0x2, 
    0x2, 0x2, 0x655, 0x656, 0x3, 0x2, 0x2, 0x2, 0x656, 0x658, 0x3, 0x2, 
    0x2, 0x2, 0x657, 0x650, 0x3, 0x2, 0x2, 0x2, 0x657, 0x651, 0x3, 0x2, 
    0x2, 0x2, 0x657, 0x652, 0x3, 0x2, 0x2, 0x2, 0x658, 0xf3, 0x3, 0x2, 0x2, 
    0x2, 0x659, 0x65a, 0x7, 0x48, 0x2, 0x2, 0x65a, 0x65b, 0x7, 0xb1, 0x2, 
    0x2, 0x65b, 0x65c, 0x5, 0xf6, 0x7c, 0x2, 0x65c, 0x65d, 0x7, 0xb2, 0x2, 
    0x2, 0x65d, 0xf5, 0x3, 0x2, 0x2, 0x2, 0x65e, 0x660, 0x9, 0x17, 0x2, 
    0x2, 0x65f, 0x65e, 0x3, 0x2, 0x2, 0x2, 0x65f, 0x660, 0x3, 0x2, 0x2, 
    0x2, 0x660, 0x661, 0x3, 0x2, 0x2, 0x2, 0x661, 0x67c, 0x5, 0xea, 0x76, 
    0x2, 0x662, 0x67c, 0x7, 0xb0, 0x2, 0x2, 0x663, 0x66c, 0x7, 0xb3, 0x2, 
    0x2, 0x664, 0x669, 0x5, 0xf6, 0x7c, 0x2, 0x665, 0x666, 0x7, 0xb9, 0x2, 
    0x2, 0x666, 0x668, 0x5, 0xf6, 0x7c, 0x2, 0x667, 0x665, 0x3, 0x2, 0x2, 
    0x2, 0x668, 0x66b, 0x3, 0x2, 0x2, 0x2, 0x669, 0x667, 0x3, 0x2, 0x2, 
    0x2, 0x669, 0x66a, 0x3, 0x2, 0x2, 0x2, 0x66a, 0x66d, 0x3, 0x2, 0x2, 
    0x2, 0x66b, 0x669, 0x3, 0x2, 0x2, 0x2, 0x66c, 0x664, 0x3, 0x2, 0x2, 
    0x2, 0x66c, 0x66d, 0x3, 0x2, 0x2, 0x2, 0x66d, 0x66e, 0x3, 0x2, 0x2, 
    0x2, 0x66e, 0x67c, 0x7, 0xb4, 0x2, 0x2, 0x66f, 0x678, 0x7, 0xb5, 0x2, 
    0x2, 0x670, 0x675, 0x5, 0xf8, 0x7d, 0x2, 0x671, 0x672, 0x7, 0xb9, 0x2, 
    0x2, 0x672, 0x674, 0x5, 0xf8, 0x7d, 0x2, 0x673, 0x671, 0x3, 0x2, 0x2, 
    0x2, 0x674, 0x677, 0x3, 0x2, 0x2, 0x2, 0x675, 0x673, 0x3, 0x2, 0x2, 
    0x2, 0x675, 0x676, 0x3, 0x2, 0x2, 0x2, 0x676, 0x679, 0x3, 0x2, 0x2, 
    0x2, 0x677, 0x675, 0x3, 0x2, 0x2, 0x2, 0x678, 0x670, 0x3, 0x2, 0x2, 
    0x2, 0x678, 0x679, 0x3, 0x2, 0x2, 0x2, 0x679, 0x67a, 0x3, 0x2, 0x2, 
    0x2, 0x67a, 0x67c, 0x7, 0xb6, 0x2, 0x2, 0x67b, 0x65f, 0x3, 0x2, 0x2, 
    0x2, 0x67b, 0x662, 0x3, 0x2, 0x2, 0x2, 0x67b, 0x663, 0x3, 0x2, 0x2, 
    0x2, 0x67b, 0x66f, 0x3, 0x2, 0x2, 0x2, 0x67c, 0xf7, 0x3, 0x2, 0x2, 0x2, 
    0x67d, 0x67e, 0x7, 0xad, 0x2, 0x2, 0x67e, 0x67f, 0x7, 0xbc, 0x2, 0x2, 
    0x67f, 0x680, 0x5, 0xf6, 0x7c, 0x2, 0x680, 0xf9, 0x3, 0x2, 0x2, 0x2, 
    0xc8, 0xfb, 0xff, 0x103, 0x10e, 0x115, 0x118, 0x11c, 0x123, 0x127, 0x12b, 
    0x135, 0x13c, 0x141, 0x143, 0x14b, 0x14d, 0x153, 0x158, 0x167, 0x16d, 
    0x175, 0x17f, 0x1af, 0x1bb, 0x1c1, 0x1c7, 0x1d0, 0x1d8, 0x1e4, 0x1e7, 
    0x1ec, 0x1f0, 0x1f6, 0x1fa, 0x1fd, 0x206, 0x20d, 0x213, 0x221, 0x228, 
    0x230, 0x235, 0x23b, 0x243, 0x24c, 0x257, 0x260, 0x269, 0x26e, 0x272, 
    0x277, 0x27d, 0x286, 0x294, 0x299, 0x29e, 0x2a4, 0x2ac, 0x2b4, 0x2b6, 
    0x2bd, 0x2c3, 0x2ca, 0x2d6, 0x2d8, 0x2db, 0x2e1, 0x2ea, 0x2ed, 0x2f4, 
    0x2f8, 0x2fe, 0x306, 0x311, 0x315, 0x319, 0x31c, 0x322, 0x328, 0x331, 
    0x335, 0x33b, 0x342, 0x34b, 0x357, 0x35c, 0x364, 0x36f, 0x375, 0x382, 
    0x388, 0x38d, 0x39a, 0x3a2, 0x3a8, 0x3b3, 0x3b6, 0x3bc, 0x3cf, 0x3d3, 
    0x3dd, 0x3e1, 0x3e6, 0x3ee, 0x3f2, 0x3f7, 0x400, 0x409, 0x413, 0x416, 
    0x41f, 0x422, 0x42b, 0x430, 0x437, 0x440, 0x445, 0x44a, 0x454, 0x457, 
    0x463, 0x46f, 0x475, 0x477, 0x47f, 0x489, 0x491, 0x496, 0x49a, 0x4a2, 
    0x4a7, 0x4ac, 0x4b2, 0x4b9, 0x4bd, 0x4c0, 0x4c8, 0x4ce, 0x4d3, 0x4da, 
    0x4e9, 0x4f3, 0x4fd, 0x501, 0x509, 0x511, 0x519, 0x521, 0x525, 0x52a, 
    0x531, 0x53d, 0x543, 0x54b, 0x559, 0x561, 0x569, 0x56f, 0x572, 0x574, 
    0x579, 0x57f, 0x585, 0x58d, 0x593, 0x597, 0x5a3, 0x5ae, 0x5b6, 0x5b9, 
    0x5c3, 0x5cb, 0x5cf, 0x5d2, 0x5da, 0x5e4, 0x5ef, 0x5f2, 0x5f5, 0x5fe, 
    0x60b, 0x60f, 0x612, 0x61b, 0x621, 0x627, 0x638, 0x63b, 0x642, 0x64b, 
    0x655, 0x657, 0x65f, 0x669, 0x66c, 0x675, 0x678, 0x67b, 
  };

  atn::ATNDeserializer deserializer;
  _atn = deserializer.deserialize(_serializedATN);

  size_t count = _atn.getNumberOfDecisions();
  _decisionToDFA.reserve(count);
  for (size_t i = 0; i < count; i++) { 
    _decisionToDFA.emplace_back(_atn.getDecisionState(i), i);
  }
}

