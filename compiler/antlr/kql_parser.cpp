#include "compiler/antlr/kql_parser.h"

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

#include "compiler/antlr/kql_foreign_comments.h"
#include "compiler/antlr/kql_messages.h"
#include "compiler/antlr/kql_spelling.h"
#include "compiler/antlr/kql_syntax.h"
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

bool IsCloser(grammar::TokenType type) {
  return type == grammar::P_RPAREN || type == grammar::P_RBRACKET || type == grammar::P_RBRACE;
}

// Skips what is left of a stage: up to the next `|` or `;` outside of brackets.
void SkipToStage(antlr4::Parser& parser) {
  for (std::uint32_t depth = 0;; parser.getTokenStream()->consume()) {
    const std::size_t found = parser.getCurrentToken()->getType();
    if (found == antlr4::Token::EOF) return;
    const auto type = static_cast<grammar::TokenType>(found);
    if (depth == 0 && (type == grammar::P_PIPE || type == grammar::P_SEMICOLON)) return;
    if (CloserOf(type) != grammar::UNKNOWN) {
      ++depth;
    } else if (depth > 0 && IsCloser(type)) {
      --depth;
    }
  }
}

// ANTLR's recovery, with tokens it makes up owned here (ANTLR would ask the token source). What
// stops the parser behind a complete statement ends that stage, not the query.
class Recovery final : public antlr4::DefaultErrorStrategy {
 public:
  explicit Recovery(std::string_view text) : text_(text) {}

  void recover(antlr4::Parser* parser, std::exception_ptr error) override {
    if (parser->getContext()->getRuleIndex() == KqlParser::RuleQuery) return SkipToStage(*parser);
    antlr4::DefaultErrorStrategy::recover(parser, error);
  }

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

// Collects the parser's stops with words for them.
class Reporter final : public antlr4::BaseErrorListener {
 public:
  Reporter(std::string_view text, const std::vector<KqlToken>& tokens)
      : text_(text), tokens_(tokens) {}

  void syntaxError(antlr4::Recognizer* recognizer, antlr4::Token* offending, std::size_t,
                   std::size_t, const std::string&, std::exception_ptr) override {
    std::vector<grammar::TokenType> expected;
    for (const ssize_t type : static_cast<KqlParser*>(recognizer)->getExpectedTokens().toList()) {
      if (type > 0) expected.push_back(static_cast<grammar::TokenType>(type));
    }
    Add(offending->getTokenIndex(), expected);
  }

  void Add(std::size_t token, const std::vector<grammar::TokenType>& expected) {
    // Behind an error in brackets the parser goes on outside of them.
    if (!messages_.empty() && ClosesBracket(token)) return;
    messages_.push_back(DescribeSyntaxError(text_, tokens_, token, expected));
  }

  std::vector<SyntaxMessage>& messages() { return messages_; }

 private:
  // Whether the token closes a bracket that is open.
  bool ClosesBracket(std::size_t token) const {
    if (!IsCloser(tokens_[token].type)) return false;
    std::size_t closed = 0;
    for (std::size_t i = token; i-- > 0;) {
      if (IsCloser(tokens_[i].type)) {
        ++closed;
      } else if (CloserOf(tokens_[i].type) != grammar::UNKNOWN && closed-- == 0) {
        return CloserOf(tokens_[i].type) == tokens_[token].type;
      }
    }
    return false;
  }

  std::string_view text_;
  const std::vector<KqlToken>& tokens_;
  std::vector<SyntaxMessage> messages_;
};

const DiagnosticInfo& InfoOf(TokenProblem::Kind kind) {
  switch (kind) {
    case TokenProblem::Kind::kSyntax:
    case TokenProblem::Kind::kComment:
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

bool KqlTree::Parse(State& state) {
  state.stream = std::make_unique<TreeTokens>(state.text.text(), state.tokens);
  state.parser = std::make_unique<KqlParser>(state.stream.get());
  state.parser->removeErrorListeners();
  // Nearly every query is right: parse without recovery first, which is a quarter faster.
  state.parser->setErrorHandler(std::make_shared<antlr4::BailErrorStrategy>());
  try {
    state.root = state.parser->query();
    return true;
  } catch (const antlr4::ParseCancellationException&) {
    return false;
  }
}

void KqlTree::ParseOnward(State& state, std::vector<SyntaxMessage>& stops) {
  const std::string_view text = state.text.text();
  state.stream = std::make_unique<TreeTokens>(text, state.tokens);
  state.parser = std::make_unique<KqlParser>(state.stream.get());
  KqlParser& parser = *state.parser;
  parser.removeErrorListeners();
  Reporter reporter(text, state.tokens);
  parser.setErrorHandler(std::make_shared<Recovery>(text));
  parser.addErrorListener(&reporter);
  state.root = parser.query();
  while (parser.getCurrentToken()->getType() != antlr4::Token::EOF) {
    const std::size_t type = parser.getCurrentToken()->getType();
    if (type == grammar::P_SEMICOLON || type == grammar::P_PIPE) {
      parser.getErrorHandler()->reportMatch(&parser);  // from here on errors are told again
      state.stream->consume();
      if (type == grammar::P_PIPE) {
        parser.stages();
      } else {
        parser.query();
      }
    } else {
      reporter.Add(parser.getCurrentToken()->getTokenIndex(), {grammar::P_SEMICOLON});
      SkipToStage(parser);
    }
  }
  parser.removeErrorListeners();
  stops = std::move(reporter.messages());
}

namespace {

// Reports what both passes found, in order of place. One mistake often stops the parser several
// times, so of the syntax errors in one stage only the first is told.
void ReportAll(const MappedText& text, const std::vector<KqlToken>& tokens,
               const std::vector<TokenProblem>& problems, std::vector<SyntaxMessage>& stops,
               DiagnosticSink& sink) {
  struct Entry {
    const DiagnosticInfo* info;
    SyntaxMessage message;
    bool is_alone = false;  // told whatever else there is, and nothing is silent for it
  };
  std::vector<Entry> entries;
  for (const TokenProblem& problem : problems) {
    entries.push_back({&InfoOf(problem.kind),
                       {problem.begin, problem.end, problem.message, problem.help, 0, 0, {}},
                       problem.kind == TokenProblem::Kind::kComment});
  }
  for (SyntaxMessage& stop : stops) entries.push_back({&kKqlSyntax, std::move(stop)});
  std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return a.message.begin < b.message.begin;
  });
  const SyntaxMessage* last = nullptr;  // the last syntax error that was told
  for (const Entry& entry : entries) {
    const SyntaxMessage& message = entry.message;
    const bool new_stage =
        last == nullptr || std::any_of(tokens.begin(), tokens.end(), [&](const KqlToken& token) {
          return token.begin >= last->end && token.begin < message.begin &&
                 (token.type == grammar::P_PIPE || token.type == grammar::P_SEMICOLON);
        });
    if (entry.info == &kKqlSyntax && !entry.is_alone) {
      if (!new_stage) continue;
      last = &message;
    } else if (entry.info == &kKqlAssignment) {
      last = &message;  // the parser stops at the same sign
    }
    auto builder =
        sink.Report(*entry.info, text.Span(message.begin, message.end), "{}", message.message);
    if (!message.help.empty()) builder.Help(message.help);
    if (!message.note.empty()) {
      builder.Note(text.Span(message.note_begin, message.note_end), message.note);
    }
  }
}

}  // namespace

namespace {

// Whether the token pass came to its end.
bool MayParse(const std::vector<TokenProblem>& problems) {
  return problems.empty() || problems.back().kind != TokenProblem::Kind::kNesting;
}

}  // namespace

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
  std::vector<SyntaxMessage> stops;
  state->ok = MayParse(problems) && KqlTree::Parse(*state) && problems.empty();
  if (!state->ok && MayParse(problems)) {
    const std::size_t parsed_to = state->parser->getCurrentToken()->getStartIndex();
    const std::size_t first = problems.empty() ? parsed_to : problems.front().begin;
    const auto stopped_at = static_cast<std::uint32_t>(std::min(parsed_to, first));
    std::vector<TokenProblem> comments;
    if (const auto blanked = BlankForeignComments(text.text(), tokens, stopped_at, comments)) {
      tokens = ReadTokens(*blanked);
      problems.clear();
      RetypeTokens(text.text(), tokens, problems);
    }
    if (MayParse(problems)) KqlTree::ParseOnward(*state, stops);
    problems.insert(problems.end(), comments.begin(), comments.end());
  }
  ReportAll(text, tokens, problems, stops, sink);
  return KqlTree(std::move(state));
}

bool HasValidSyntax(const MappedText& query, DiagnosticSink& sink) {
  return ParseKql(query, sink).ok();
}

}  // namespace lintel::antlr
