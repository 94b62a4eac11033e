#include "compiler/antlr/kql_foreign_comments.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

enum Style : std::uint8_t { kBlock, kHash, kDashes, kStyles };

class Blanker {
 public:
  Blanker(std::string_view text, const std::vector<KqlToken>& tokens, std::uint32_t stopped_at,
          std::vector<TokenProblem>& problems)
      : text_(text), tokens_(tokens), stopped_at_(stopped_at), problems_(problems) {}

  std::optional<std::string> Run() {
    std::uint32_t done = 0;  // the text before it is settled
    for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
      if (tokens_[i].begin < done) continue;
      const std::optional<Style> style = StyleAt(i);
      if (!style) continue;
      const std::uint32_t begin = tokens_[i].begin;
      done = *style == kBlock ? BlockEnd(begin) : LineEnd(begin);
      Report(*style, begin);
      std::replace_if(
          text_.begin() + begin, text_.begin() + done,
          [](char c) { return c != '\r' && c != '\n'; }, ' ');
      // A quotation mark in a block can open a string that reaches beyond it.
      if (*style != kBlock || done >= text_.size()) continue;
      tokens_ = ReadTokens(text_);
      i = static_cast<std::size_t>(-1);
    }
    if (std::ranges::none_of(reported_, [](bool reported) { return reported; })) return {};
    return std::move(text_);
  }

 private:
  // The kind of comment that the token begins.
  std::optional<Style> StyleAt(std::size_t i) const {
    const KqlToken& token = tokens_[i];
    const KqlToken& next = tokens_[i + 1];
    const bool adjacent = next.begin == token.end;
    if (token.type == O_SLASH && next.type == O_STAR && adjacent) return kBlock;
    const bool apart = token.begin == 0 || IsBlank(text_[token.begin - 1]);
    if (token.type == UNKNOWN && text_[token.begin] == '#' && apart) return kHash;
    if (token.type != O_MINUS || next.type != O_MINUS || !adjacent || !apart) return {};
    // `a --> b` is an edge, and `1 --x` is arithmetic unless the parser stopped in it.
    const bool is_edge =
        next.end < text_.size() && (text_[next.end] == '>' || text_[next.end] == '(');
    if (is_edge || !(reported_[kDashes] || StoppedIn(i))) return {};
    return kDashes;
  }

  bool StoppedIn(std::size_t i) const {
    const std::uint32_t line_end = LineEnd(tokens_[i].begin);
    std::size_t after = i;
    while (after + 1 < tokens_.size() && tokens_[after].begin < line_end) ++after;
    return stopped_at_ >= tokens_[i].begin && stopped_at_ <= tokens_[after].begin;
  }

  static bool IsBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

  std::uint32_t LineEnd(std::uint32_t at) const {
    return static_cast<std::uint32_t>(std::min(text_.find_first_of("\r\n", at), text_.size()));
  }
  std::uint32_t BlockEnd(std::uint32_t at) const {
    const std::size_t end = text_.find("*/", at + 2);
    return static_cast<std::uint32_t>(end == std::string::npos ? text_.size() : end + 2);
  }

  void Report(Style style, std::uint32_t begin) {
    if (reported_[style]) return;
    reported_[style] = true;
    constexpr std::array<std::string_view, kStyles> kMarks = {"/*", "#", "--"};
    const std::string_view mark = kMarks[style];
    problems_.push_back({TokenProblem::Kind::kComment, begin,
                         begin + static_cast<std::uint32_t>(mark.size()),
                         fmt::format("`{}` begins no comment in KQL", mark),
                         style == kBlock ? "write `//` before each line" : "write `//`"});
  }

  std::string text_;
  std::vector<KqlToken> tokens_;
  std::uint32_t stopped_at_;
  std::vector<TokenProblem>& problems_;
  std::array<bool, kStyles> reported_{};
};

}  // namespace

std::optional<std::string> BlankForeignComments(std::string_view text,
                                                const std::vector<KqlToken>& tokens,
                                                std::uint32_t stopped_at,
                                                std::vector<TokenProblem>& problems) {
  return Blanker(text, tokens, stopped_at, problems).Run();
}

}  // namespace lintel::antlr
