#include "compiler/antlr/kql_parser.h"

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

#include "compiler/antlr/kql_messages.h"
#include "compiler/antlr/kql_tokens.h"

namespace lintel::antlr {
namespace {

// Our token as ANTLR's parser and tree want to see it. Start and stop are byte offsets, the stop
// included; lines are not kept, since spans find them.
class TreeToken final : public antlr4::Token {
 public:
  TreeToken(std::string_view text, KqlToken token, std::size_t index)
      : text_(text), token_(token), index_(index) {}

  std::string getText() const override {
    return std::string(text_.substr(token_.begin, token_.end - token_.begin));
  }
  std::size_t getType() const override {
    return token_.type == grammar::kEndOfInput ? antlr4::Token::EOF : std::size_t{token_.type};
  }
  std::size_t getLine() const override { return 0; }
  std::size_t getCharPositionInLine() const override { return 0; }
  std::size_t getChannel() const override { return DEFAULT_CHANNEL; }
  std::size_t getTokenIndex() const override { return index_; }
  std::size_t getStartIndex() const override { return token_.begin; }
  std::size_t getStopIndex() const override { return std::size_t{token_.end} - 1; }
  antlr4::TokenSource* getTokenSource() const override { return nullptr; }
  antlr4::CharStream* getInputStream() const override { return nullptr; }
  std::string toString() const override { return getText(); }

 private:
  std::string_view text_;
  KqlToken token_;
  std::size_t index_;
};

// All tokens of a query at once; the parser needs no more than the next one.
class TreeTokens final : public antlr4::TokenStream {
 public:
  TreeTokens(std::string_view text, const std::vector<KqlToken>& tokens) : text_(text) {
    tokens_.reserve(tokens.size());
    for (const KqlToken& token : tokens) tokens_.emplace_back(text, token, tokens_.size());
  }

  antlr4::Token* LT(ssize_t k) override {
    if (k > 0) return &tokens_[std::min(at_ + static_cast<std::size_t>(k) - 1, tokens_.size() - 1)];
    const auto back = static_cast<std::size_t>(-k);
    return back == 0 || back > at_ ? nullptr : &tokens_[at_ - back];
  }
  std::size_t LA(ssize_t i) override { return LT(i)->getType(); }
  antlr4::Token* get(std::size_t index) const override {
    return const_cast<TreeToken*>(&tokens_[index]);  // the interface gives out mutable tokens
  }
  void consume() override { at_ += at_ + 1 < tokens_.size() ? 1 : 0; }
  ssize_t mark() override { return 0; }
  void release(ssize_t) override {}
  std::size_t index() override { return at_; }
  void seek(std::size_t index) override { at_ = index; }
  std::size_t size() override { return tokens_.size(); }
  std::string getSourceName() const override { return "query"; }
  antlr4::TokenSource* getTokenSource() const override { return nullptr; }
  std::string getText(const antlr4::misc::Interval&) override { return std::string(text_); }
  std::string getText() override { return std::string(text_); }
  std::string getText(antlr4::RuleContext*) override { return std::string(text_); }
  std::string getText(antlr4::Token*, antlr4::Token*) override { return std::string(text_); }

 private:
  std::string_view text_;
  std::vector<TreeToken> tokens_;
  std::size_t at_ = 0;
};

// ANTLR's recovery, with tokens it makes up owned here (ANTLR would ask the token source).
class Recovery final : public antlr4::DefaultErrorStrategy {
 public:
  explicit Recovery(std::string_view text) : text_(text) {}

 protected:
  antlr4::Token* getMissingSymbol(antlr4::Parser* parser) override {
    const antlr4::Token* next = parser->getCurrentToken();
    const auto expected = getExpectedTokens(parser);
    const auto type = static_cast<grammar::TokenType>(expected.getMinElement());
    const auto place = static_cast<std::uint32_t>(next->getStartIndex());
    made_up_.emplace_back(text_, KqlToken{type, place, place}, next->getTokenIndex());
    return &made_up_.back();
  }

 private:
  std::string_view text_;
  std::deque<TreeToken> made_up_;  // a deque: the tree keeps pointers
};

}  // namespace

struct KqlTree::State {
  explicit State(const MappedText& mapped) : text(mapped) {}

  MappedText text;
  std::vector<KqlToken> tokens;
  std::unique_ptr<TreeTokens> stream;
  std::unique_ptr<KqlParser> parser;
  KqlParser::QueryContext* root = nullptr;
  bool ok = true;
};

namespace {

// Turns the parser's stops into findings, the first one of each stage only.
class Reporter final : public antlr4::BaseErrorListener {
 public:
  Reporter(const MappedText& text, const std::vector<KqlToken>& tokens, DiagnosticSink& sink)
      : text_(text), tokens_(tokens), sink_(sink) {}

  void syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending, std::size_t,
                   std::size_t, const std::string&, std::exception_ptr) override {
    auto* parser = static_cast<KqlParser*>(recognizer);
    const std::size_t at = offending->getTokenIndex();
    if (reported_ && at <= last_) return;
    // One mistake often stops the parser several times; a new stage is a new chance.
    if (reported_ && std::none_of(tokens_.begin() + last_, tokens_.begin() + at, [](const auto& t) {
          return t.type == grammar::P_PIPE || t.type == grammar::P_SEMICOLON;
        })) {
      return;
    }
    reported_ = true;
    last_ = at;
    std::vector<grammar::TokenType> expected;
    for (const ssize_t type : parser->getExpectedTokens().toList()) {
      if (type > 0) expected.push_back(static_cast<grammar::TokenType>(type));
    }
    const std::string& rule = parser->getRuleNames()[parser->getContext()->getRuleIndex()];
    SyntaxMessage message = DescribeSyntaxError(text_.text(), tokens_, at, expected, rule);
    auto builder =
        sink_.Report(kKqlSyntax, text_.Span(message.begin, message.end), "{}", message.message);
    if (!message.help.empty()) builder.Help(std::move(message.help));
  }

 private:
  const MappedText& text_;
  const std::vector<KqlToken>& tokens_;
  DiagnosticSink& sink_;
  bool reported_ = false;
  std::size_t last_ = 0;
};

const DiagnosticInfo& InfoOf(TokenProblem::Kind kind) {
  switch (kind) {
    case TokenProblem::Kind::kSyntax:
      return kKqlSyntax;
    case TokenProblem::Kind::kNesting:
      return kKqlNesting;
    case TokenProblem::Kind::kEscape:
      return kKqlEscape;
    case TokenProblem::Kind::kAssignment:
      return kKqlAssignment;
  }
  return kKqlSyntax;
}

}  // namespace

KqlTree::KqlTree(std::unique_ptr<State> state) : state_(std::move(state)) {}
KqlTree::KqlTree(KqlTree&&) noexcept = default;
KqlTree& KqlTree::operator=(KqlTree&&) noexcept = default;
KqlTree::~KqlTree() = default;

bool KqlTree::ok() const { return state_->ok; }
KqlParser::QueryContext* KqlTree::root() const { return state_->root; }
const MappedText& KqlTree::text() const { return state_->text; }

namespace {

// `[begin, end)` of a context in the text.
std::pair<std::uint32_t, std::uint32_t> Range(const antlr4::ParserRuleContext* context) {
  // The accessors are not const in every version of the runtime.
  auto* mutable_context = const_cast<antlr4::ParserRuleContext*>(context);
  const antlr4::Token* start = mutable_context->getStart();
  const antlr4::Token* stop = mutable_context->getStop();
  const auto begin = static_cast<std::uint32_t>(start->getStartIndex());
  if (stop == nullptr || stop->getStopIndex() + 1 < begin) return {begin, begin};
  return {begin, static_cast<std::uint32_t>(stop->getStopIndex() + 1)};
}

}  // namespace

SourceSpan KqlTree::Span(const antlr4::ParserRuleContext* context) const {
  const auto [begin, end] = Range(context);
  return state_->text.Span(begin, end);
}
SourceSpan KqlTree::Span(const antlr4::Token* token) const {
  return state_->text.Span(static_cast<std::uint32_t>(token->getStartIndex()),
                           static_cast<std::uint32_t>(token->getStopIndex() + 1));
}
SourceSpan KqlTree::Span(antlr4::tree::TerminalNode* node) const { return Span(node->getSymbol()); }
std::string_view KqlTree::Text(const antlr4::ParserRuleContext* context) const {
  const auto [begin, end] = Range(context);
  return state_->text.text().substr(begin, end - begin);
}
std::string_view KqlTree::Text(const antlr4::Token* token) const {
  return state_->text.text().substr(token->getStartIndex(),
                                    token->getStopIndex() + 1 - token->getStartIndex());
}
std::string_view KqlTree::Text(antlr4::tree::TerminalNode* node) const {
  return Text(node->getSymbol());
}

KqlTree ParseKql(const MappedText& text, DiagnosticSink& sink) {
  auto state = std::make_unique<KqlTree::State>(text);
  state->tokens = ReadTokens(text.text());
  std::vector<KqlToken>& tokens = state->tokens;
  if (tokens.front().type == grammar::P_DOT && tokens.size() > 1) {
    state->ok = false;
    sink.Report(kKqlManagementCommand, text.Span(tokens[0].begin, tokens[1].end),
                "`.{}` begins a management command",
                text.text().substr(tokens[1].begin, tokens[1].end - tokens[1].begin))
        .Help("a detection rule holds a query");
    return KqlTree(std::move(state));
  }
  std::vector<TokenProblem> problems;
  RetypeTokens(text.text(), tokens, problems);
  for (TokenProblem& problem : problems) {
    state->ok = false;
    auto builder = sink.Report(InfoOf(problem.kind), text.Span(problem.begin, problem.end), "{}",
                               problem.message);
    if (!problem.help.empty()) builder.Help(std::move(problem.help));
    if (problem.kind == TokenProblem::Kind::kNesting) return KqlTree(std::move(state));
  }

  state->stream = std::make_unique<TreeTokens>(text.text(), tokens);
  state->parser = std::make_unique<KqlParser>(state->stream.get());
  KqlParser& parser = *state->parser;
  parser.removeErrorListeners();
  // Nearly every query is right: parse without recovery first, which is a quarter faster.
  parser.setErrorHandler(std::make_shared<antlr4::BailErrorStrategy>());
  try {
    state->root = parser.query();
  } catch (const antlr4::ParseCancellationException&) {
    state->ok = false;
    Reporter reporter(state->text, tokens, sink);
    parser.reset();
    parser.setErrorHandler(std::make_shared<Recovery>(text.text()));
    parser.addErrorListener(&reporter);
    state->root = parser.query();
    parser.removeErrorListeners();
  }
  return KqlTree(std::move(state));
}

}  // namespace lintel::antlr
