#include "compiler/sigma/condition_parser.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/diagnostics/closest_name.h"
#include "compiler/sigma/sigma_diagnostics.h"

namespace lintel::sigma {
namespace {

using ir::PredicateId;
using ir::Text;

enum class TokenKind : std::uint8_t { kWord, kOpen, kClose, kPipe, kEnd };

// `[begin, end)` in the condition's text.
struct Token {
  TokenKind kind = TokenKind::kEnd;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// A part of the condition: its predicate, and its bytes with the parentheses around it.
struct Part {
  PredicateId predicate;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

bool IsSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool AllDigits(Text text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return '0' <= c && c <= '9'; });
}

// `*` stands for any characters; everything else for itself.
bool Matches(Text pattern, Text name) {
  std::size_t p = 0;
  std::size_t n = 0;
  std::size_t star = Text::npos;
  std::size_t resume = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      resume = n;
    } else if (p < pattern.size() && pattern[p] == name[n]) {
      ++p;
      ++n;
    } else if (star != Text::npos) {
      p = star + 1;
      n = ++resume;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

class ConditionParser {
 public:
  ConditionParser(const yaml::Node& node, ir::Rule& rule, DiagnosticSink& sink)
      : node_(node), text_(node.text()), rule_(rule), sink_(sink) {
    token_ = Scan(0);
  }

  std::optional<PredicateId> Parse() {
    if (const std::size_t pipe = text_.find('|'); pipe != Text::npos) {
      ReportAggregation(static_cast<std::uint32_t>(pipe));
      return std::nullopt;
    }
    const std::optional<Part> whole = ParseOr(0);
    if (!whole) return std::nullopt;
    if (token_.kind != TokenKind::kEnd) {
      ReportUnexpected();
      return std::nullopt;
    }
    return whole->predicate;
  }

 private:
  std::optional<Part> ParseOr(std::uint32_t depth) {
    return ParseChain(
        "or", [&] { return ParseAnd(depth); },
        [](std::vector<PredicateId> operands) { return ir::AnyOf{std::move(operands)}; });
  }

  std::optional<Part> ParseAnd(std::uint32_t depth) {
    return ParseChain(
        "and", [&] { return ParseNot(depth); },
        [](std::vector<PredicateId> operands) { return ir::AllOf{std::move(operands)}; });
  }

  // `operand (word operand)*`
  template <class ParseOperand, class Combine>
  std::optional<Part> ParseChain(Text word, ParseOperand parse_operand, Combine combine) {
    std::optional<Part> first = parse_operand();
    if (!first || !IsWord(word)) return first;
    std::vector<PredicateId> operands{first->predicate};
    std::uint32_t end = first->end;
    while (IsWord(word)) {
      Next();
      const std::optional<Part> operand = parse_operand();
      if (!operand) return std::nullopt;
      operands.push_back(operand->predicate);
      end = operand->end;
    }
    return Add(first->begin, end, combine(std::move(operands)));
  }

  std::optional<Part> ParseNot(std::uint32_t depth) {
    if (!IsWord("not")) return ParsePrimary(depth);
    if (IsTooDeep(depth)) return std::nullopt;
    const std::uint32_t begin = token_.begin;
    Next();
    const std::optional<Part> operand = ParseNot(depth + 1);
    if (!operand) return std::nullopt;
    return Add(begin, operand->end, ir::Not{operand->predicate});
  }

  std::optional<Part> ParsePrimary(std::uint32_t depth) {
    switch (token_.kind) {
      case TokenKind::kOpen:
        return ParseParentheses(depth);
      case TokenKind::kWord:
        return ParseWord();
      case TokenKind::kClose:
      case TokenKind::kPipe:
      case TokenKind::kEnd:
        break;
    }
    ReportUnexpected();
    return std::nullopt;
  }

  std::optional<Part> ParseParentheses(std::uint32_t depth) {
    if (IsTooDeep(depth)) return std::nullopt;
    const Token open = token_;
    Next();
    const std::optional<Part> inner = ParseOr(depth + 1);
    if (!inner) return std::nullopt;
    if (token_.kind == TokenKind::kClose) {
      const std::uint32_t end = token_.end;
      Next();
      return Part{inner->predicate, open.begin, end};
    }
    if (token_.kind != TokenKind::kEnd) {
      ReportUnexpected();
      return std::nullopt;
    }
    sink_.Report(kConditionSyntax, Span(open), "this `(` is never closed")
        .Help("write `)` where the group ends");
    return std::nullopt;
  }

  std::optional<Part> ParseWord() {
    const Token word = token_;
    const Text text = TextOf(word);
    const Token next = Scan(word.end);
    if (next.kind == TokenKind::kWord && TextOf(next) == "of") return ParseQuantifier();
    // `1 OF them`: nothing else is meant by a second word of that name.
    if (next.kind == TokenKind::kWord && ReportWrongOf(next)) {
      return std::nullopt;
    }
    if (text == "and" || text == "or" || text == "of") {
      ReportUnexpected();
      return std::nullopt;
    }
    if (const std::optional<ir::SelectionId> selection = FindSelection(text)) {
      Next();
      return Add(word.begin, word.end, ir::SelectionRef{*selection});
    }
    if (!ReportWrongCase(word)) ReportUnknown(word);
    return std::nullopt;
  }

  // `1 of pattern`, `all of them`.
  std::optional<Part> ParseQuantifier() {
    const Token count = token_;
    const Text how_many = TextOf(count);
    Next();
    const Token of = token_;
    Next();
    ir::SelectionQuantifier quantifier;
    if (how_many == "all") {
      quantifier.rule = ir::ValueRule::kAll;
    } else if (how_many != "1" && how_many != "any") {
      ReportCount(count, of);
      return std::nullopt;
    }
    const Token pattern = token_;
    if (pattern.kind != TokenKind::kWord) {
      sink_.Report(kConditionSyntax, Span(of), "`{} of` is not followed by a name", how_many)
          .Help("write `them` or a pattern such as `selection_*`");
      return std::nullopt;
    }
    Next();
    quantifier.pattern = TextOf(pattern);
    quantifier.selections = Matching(quantifier.pattern);
    if (quantifier.selections.empty()) {
      ReportUnmatched(pattern);
      return std::nullopt;
    }
    return Add(count.begin, pattern.end, std::move(quantifier));
  }

  // The selections a pattern stands for; `them` leaves names with a leading `_` out.
  std::vector<ir::SelectionId> Matching(Text pattern) const {
    std::vector<ir::SelectionId> matching;
    for (std::uint32_t i = 0; i < rule_.selections.size(); ++i) {
      const Text name = rule_.selections[i].name.value;
      const bool matches = pattern == "them" ? !name.starts_with('_') : Matches(pattern, name);
      if (matches) matching.push_back({i});
    }
    return matching;
  }

  std::optional<ir::SelectionId> FindSelection(Text name) const {
    for (std::uint32_t i = 0; i < rule_.selections.size(); ++i) {
      if (rule_.selections[i].name.value == name) return ir::SelectionId{i};
    }
    return std::nullopt;
  }

  // --- Tokens

  Token Scan(std::uint32_t at) const {
    const auto size = static_cast<std::uint32_t>(text_.size());
    while (at < size && IsSpace(text_[at])) ++at;
    if (at == size) return {TokenKind::kEnd, at, at};
    if (text_[at] == '(') return {TokenKind::kOpen, at, at + 1};
    if (text_[at] == ')') return {TokenKind::kClose, at, at + 1};
    if (text_[at] == '|') return {TokenKind::kPipe, at, at + 1};
    std::uint32_t end = at;
    while (end < size && !IsSpace(text_[end]) &&
           std::string_view("()|").find(text_[end]) == Text::npos) {
      ++end;
    }
    return {TokenKind::kWord, at, end};
  }

  void Next() {
    last_end_ = token_.end;
    token_ = Scan(token_.end);
  }

  bool IsWord(Text word) const { return token_.kind == TokenKind::kWord && TextOf(token_) == word; }
  Text TextOf(const Token& token) const {
    return text_.substr(token.begin, token.end - token.begin);
  }
  SourceSpan Span(const Token& token) const { return node_.Span(token.begin, token.end); }

  template <class Node>
  Part Add(std::uint32_t begin, std::uint32_t end, Node node) {
    return {rule_.Add(ir::Predicate{node_.Span(begin, end), std::move(node)}), begin, end};
  }

  // --- Reports

  bool IsTooDeep(std::uint32_t depth) {
    if (depth < kMaxConditionDepth) return false;
    sink_
        .Report(kConditionLimit, Span(token_), "the condition nests more than {} deep",
                kMaxConditionDepth)
        .Help("make selections of its parts");
    return true;
  }

  void ReportUnexpected() {
    if (token_.kind == TokenKind::kEnd) {
      const bool is_empty = last_end_ == 0;
      const SourceSpan span = is_empty ? node_.span() : node_.Span(last_end_ - 1, last_end_);
      sink_
          .Report(kConditionSyntax, span, "the condition {}",
                  is_empty ? "is empty" : "ends where a selection is expected")
          .Help("write the name of a selection");
      return;
    }
    const Text text = TextOf(token_);
    if (ReportWrongCase(token_)) return;
    if (token_.kind == TokenKind::kClose) {
      sink_.Report(kConditionSyntax, Span(token_), "`)` where a selection or the end is expected")
          .Help("take it out, or write the `(` that it closes");
      return;
    }
    const bool is_operator = text == "and" || text == "or" || text == "of";
    sink_
        .Report(kConditionSyntax, Span(token_), "`{}` where {} is expected", text,
                is_operator ? "a selection" : "`and` or `or`")
        .Help(is_operator ? "write the name of a selection in front of it"
                          : "write `and` or `or` between two selections; names have no spaces");
  }

  // `AND`, `Or`, `NOT`: only lower case is an operator.
  bool ReportWrongCase(const Token& token) {
    std::string lower(TextOf(token));
    for (char& c : lower) {
      if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    const bool is_word = lower == "and" || lower == "or" || lower == "not" || lower == "of";
    if (!is_word || lower == TextOf(token)) return false;
    sink_
        .Report(kConditionCase, Span(token), "`{}` is no operator, only `{}` is", TextOf(token),
                lower)
        .Help("write it in lower case")
        .SuggestReplacement(FixSafety::kSafe, Span(token), lower, fmt::format("write `{}`", lower));
    return true;
  }

  bool ReportWrongOf(const Token& token) {
    const Text text = TextOf(token);
    return (text == "OF" || text == "Of" || text == "oF") && ReportWrongCase(token);
  }

  void ReportUnknown(const Token& word) {
    const Text name = TextOf(word);
    auto report = sink_.Report(kUnknownSelection, Span(word), "there is no selection `{}`", name);
    const std::optional<Text> closest = ClosestName(name, SelectionNames());
    if (!closest) {
      report.Help(name.find('*') != Text::npos
                      ? "write `1 of` or `all of` in front of a pattern"
                      : "add it to `detection`, or name one that is there");
      return;
    }
    report.Help(fmt::format("did you mean `{}`?", *closest))
        .SuggestReplacement(FixSafety::kUnsafe, Span(word), std::string(*closest),
                            fmt::format("write `{}`", *closest));
  }

  void ReportUnmatched(const Token& pattern) {
    const Text text = TextOf(pattern);
    auto report =
        sink_.Report(kUnmatchedPattern, Span(pattern), "no selection's name matches `{}`", text);
    const std::optional<Text> closest = ClosestName(text, SelectionNames());
    if (!closest) {
      report.Help("change the pattern, or add the selections that it is meant for");
    } else {
      report.Help(fmt::format("did you mean `{}`?", *closest));
    }
  }

  void ReportCount(const Token& count, const Token& of) {
    const Text text = TextOf(count);
    const SourceSpan span = Cover(Span(count), Span(of));
    if (ReportWrongCase(count)) return;
    if (AllDigits(text) && text.find_first_not_of('0') != Text::npos) {
      sink_
          .Report(kNotSupportedYet, span,
                  "`{} of` is not part of Sigma 2.1, only `1 of` and `all of` are", text)
          .Help("write the combinations out with `and` and `or`");
      return;
    }
    sink_.Report(kConditionSyntax, span, "`{} of` is no quantifier", text)
        .Help("write `1 of`, `any of` or `all of`");
  }

  // Sigma 1's `selection | count() by x > 5`.
  void ReportAggregation(std::uint32_t pipe) {
    Text rest = text_.substr(pipe + 1);
    while (!rest.empty() && IsSpace(rest.front())) rest.remove_prefix(1);
    while (!rest.empty() && IsSpace(rest.back())) rest.remove_suffix(1);
    const Text function = rest.substr(0, rest.find_first_of("( \t"));
    std::string_view type;
    if (function == "count") {
      type = rest.find("()") != Text::npos ? "event_count" : "value_count";
    } else if (function == "sum") {
      type = "value_sum";
    } else if (function == "avg") {
      type = "value_avg";
    } else if (function == "near") {
      type = "temporal";
    }
    auto report =
        sink_.Report(kAggregation, node_.Span(pipe, static_cast<std::uint32_t>(text_.size())),
                     "conditions have no aggregations since Sigma 2");
    if (type.empty()) {
      report.Help("keep what stands before `|` and express the rest as a correlation rule");
    } else {
      report.Help(fmt::format(
          "keep what stands before `|`, give the rule a `name`, and write a correlation "
          "rule of type `{}` over it, with `group-by`, `timespan` and `condition`",
          type));
    }
  }

  std::vector<Text> SelectionNames() const {
    std::vector<Text> names;
    names.reserve(rule_.selections.size());
    for (const ir::Selection& selection : rule_.selections) names.push_back(selection.name.value);
    return names;
  }

  const yaml::Node& node_;
  Text text_;
  ir::Rule& rule_;
  DiagnosticSink& sink_;
  Token token_;
  std::uint32_t last_end_ = 0;  // of the token before `token_`
};

}  // namespace

std::optional<PredicateId> ParseCondition(const yaml::Node& condition, ir::Rule& rule,
                                          DiagnosticSink& sink) {
  return ConditionParser(condition, rule, sink).Parse();
}

}  // namespace lintel::sigma
