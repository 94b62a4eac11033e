// The lexer that runs: KqlLexer.g4 by hand, over bytes. tests/grammar holds the two together.

#include "compiler/antlr/kql_tokens.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lintel::antlr {
namespace {

using namespace grammar;  // NOLINT: the token types, whose names carry prefixes

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsHexDigit(char c) { return IsDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
bool IsNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}
bool IsNamePart(char c) { return (IsNameStart(c) && c != '$') || IsDigit(c); }

std::uint32_t Hash(std::string_view text) {
  std::uint32_t hash = 2166136261U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// The words of the grammar in an open hash table, filled on first use.
class WordTable {
 public:
  WordTable() {
    slots_.fill(-1);
    for (std::size_t i = 0; i < std::size(kWords); ++i) {
      std::size_t slot = Hash(kWords[i].text) % slots_.size();
      while (slots_[slot] >= 0) slot = (slot + 1) % slots_.size();
      slots_[slot] = static_cast<std::int16_t>(i);
      longest_ = std::max(longest_, kWords[i].text.size());
    }
  }

  // The type of a word, or `otherwise` when the grammar does not know it.
  TokenType Find(std::string_view text, TokenType otherwise) const {
    if (text.size() > longest_) return otherwise;
    std::size_t slot = Hash(text) % slots_.size();
    while (slots_[slot] >= 0) {
      const Word& word = kWords[static_cast<std::size_t>(slots_[slot])];
      if (word.text == text) return word.type;
      slot = (slot + 1) % slots_.size();
    }
    return otherwise;
  }

 private:
  std::array<std::int16_t, 1024> slots_;
  std::size_t longest_ = 0;
};

const WordTable& Words() {
  static const WordTable table;
  return table;
}

constexpr std::string_view kTimeUnits[] = {
    "d",
    "day",
    "days",
    "h",
    "hour",
    "hours",
    "hr",
    "hrs",
    "m",
    "micro",
    "micros",
    "microsec",
    "microsecond",
    "microseconds",
    "milli",
    "millis",
    "millisec",
    "millisecond",
    "milliseconds",
    "min",
    "mins",
    "minute",
    "minutes",
    "ms",
    "nano",
    "nanos",
    "nanosec",
    "nanosecond",
    "nanoseconds",
    "s",
    "sec",
    "second",
    "seconds",
    "secs",
    "tick",
    "ticks",
};

bool IsTimeUnit(std::string_view text) {
  return std::find(std::begin(kTimeUnits), std::end(kTimeUnits), text) != std::end(kTimeUnits);
}

// The literal that a type's name opens together with a parenthesis; UNKNOWN for other words.
TokenType EnclosedLiteral(std::string_view word) {
  if (word == "datetime" || word == "date") return L_DATETIME;
  if (word == "timespan" || word == "time") return L_TIMESPAN;
  if (word == "bool" || word == "boolean") return L_BOOL;
  if (word == "long" || word == "int64") return L_LONG;
  if (word == "int" || word == "int32") return L_INT;
  if (word == "real" || word == "double") return L_REAL;
  if (word == "decimal") return L_DECIMAL;
  if (word == "guid") return L_GUID;
  return UNKNOWN;
}

bool IsBool(std::string_view word) {
  const auto equals = [word](std::string_view lower) {
    return word.size() == lower.size() &&
           std::equal(word.begin(), word.end(), lower.begin(),
                      [](char a, char b) { return (a | 0x20) == b; });
  };
  return equals("true") || equals("false");
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), words_(Words()) {}

  std::vector<KqlToken> Read() {
    tokens_.reserve(text_.size() / 5 + 8);
    while (SkipSpace(), at_ < text_.size()) {
      const std::size_t begin = at_;
      const TokenType type = Next();
      tokens_.push_back({type, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)});
    }
    const auto end = static_cast<std::uint32_t>(text_.size());
    tokens_.push_back({kEndOfInput, end, end});
    return std::move(tokens_);
  }

 private:
  char Peek(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
  }

  bool Follows(std::string_view rest, std::size_t ahead) const {
    return text_.substr(std::min(at_ + ahead, text_.size())).starts_with(rest);
  }

  void SkipSpace() {
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == ' ' || (c >= '\t' && c <= '\r')) continue;
      if (c == '/' && Peek(1) == '/') {
        at_ = std::min(text_.find_first_of("\r\n", at_), text_.size()) - 1;
        continue;
      }
      const std::size_t space = static_cast<unsigned char>(c) >= 0x80 ? WideSpace() : 0;
      if (space == 0) return;
      at_ += space - 1;
    }
  }

  // The length of the Unicode space at this place: those that KqlLexer.g4 lists under SPACE.
  std::size_t WideSpace() const {
    if (Follows("\xC2\x85", 0) || Follows("\xC2\xA0", 0)) return 2;
    if (Follows("\xE1\x9A\x80", 0) || Follows("\xE3\x80\x80", 0) || Follows("\xEF\xBB\xBF", 0) ||
        Follows("\xE2\x81\x9F", 0)) {
      return 3;
    }
    if (Follows("\xE2\x80", 0)) {
      const auto last = static_cast<unsigned char>(Peek(2));
      if ((last >= 0x80 && last <= 0x8B) || last == 0xA8 || last == 0xA9 || last == 0xAF) return 3;
    }
    return 0;
  }

  TokenType Next() {
    const char c = Peek();
    if (c == '"' || c == '\'' || c == '@' || c == '`' || c == '~' || c == 'h' || c == 'H') {
      const std::size_t prefix = c == 'h' || c == 'H' ? 1 : 0;
      if (const TokenType type = String(prefix); type != UNKNOWN) return type;
    }
    if (IsNameStart(c)) return NameOrWord();
    if (IsDigit(c)) return Number();
    return Sign(c);
  }

  // A string whose quotes begin `prefix` bytes ahead; UNKNOWN when there is none.
  TokenType String(std::size_t prefix) {
    const char c = Peek(prefix);
    if (c == '"' || c == '\'') {
      at_ += prefix + 1;
      while (at_ < text_.size() && text_[at_] != c) {
        if (text_[at_] == '\r' || text_[at_] == '\n') return L_UNTERMINATED;
        if (text_[at_] == '\\' && at_ + 1 < text_.size() && text_[at_ + 1] != '\r' &&
            text_[at_ + 1] != '\n') {
          ++at_;
        }
        ++at_;
      }
      if (at_ >= text_.size()) return L_UNTERMINATED;
      ++at_;
      return L_STRING;
    }
    if (c == '@' && (Peek(prefix + 1) == '"' || Peek(prefix + 1) == '\'')) {
      const char quote = Peek(prefix + 1);
      at_ += prefix + 2;
      for (; at_ < text_.size() && text_[at_] != '\r' && text_[at_] != '\n'; ++at_) {
        if (text_[at_] != quote) continue;
        if (Peek(1) != quote) {
          ++at_;
          return L_STRING;
        }
        ++at_;
      }
      return L_UNTERMINATED;
    }
    if (Follows("```", prefix) || Follows("~~~", prefix)) {
      const std::size_t end = text_.find(text_.substr(at_ + prefix, 3), at_ + prefix + 3);
      if (end == std::string_view::npos) return UNKNOWN;
      at_ = end + 3;
      return L_STRING;
    }
    return UNKNOWN;
  }

  TokenType NameOrWord() {
    const std::size_t begin = at_;
    while (++at_ < text_.size() && IsNamePart(text_[at_])) {
    }
    std::string_view word = text_.substr(begin, at_ - begin);
    const char after = Peek();
    if (after == '(') {
      if (const TokenType literal = EnclosedLiteral(word); literal != UNKNOWN && Enclosed()) {
        return literal;
      }
    } else if (after == '~' && word == "in") {
      ++at_;
      return K_IN_CI;
    } else if (after == ' ' && word == "matches" && Follows("regex", 1)) {
      at_ += 6;
      return K_MATCHES_REGEX;
    } else if (after == '.' && word == "hint" && (IsNameStart(Peek(1)) && Peek(1) != '$')) {
      for (++at_; IsNameStart(Peek()) && Peek() != '$';) ++at_;
      return N_HINT;
    } else if (after == '-') {
      if (const TokenType type = Hyphenated(begin); type != UNKNOWN) return type;
    }
    if (IsBool(word)) return L_BOOL;
    return words_.Find(word, N_IDENTIFIER);
  }

  // `project-away` and the like: the longest known word with hyphens from `begin` on.
  TokenType Hyphenated(std::size_t begin) {
    std::size_t end = at_;
    TokenType type = UNKNOWN;
    while (end < text_.size() && text_[end] == '-') {
      std::size_t part = end + 1;
      while (part < text_.size() && IsNamePart(text_[part])) ++part;
      if (part == end + 1) break;
      end = part;
      if (const TokenType found = words_.Find(text_.substr(begin, end - begin), UNKNOWN);
          found != UNKNOWN) {
        type = found;
        at_ = end;
      }
    }
    return type;
  }

  // Moves behind `( … )` on one line; stays where it is when the line ends before.
  bool Enclosed() {
    const std::size_t end = text_.find_first_of(")\r\n", at_);
    if (end == std::string_view::npos || text_[end] != ')') return false;
    at_ = end + 1;
    return true;
  }

  TokenType Number() {
    const std::size_t begin = at_;
    std::size_t end = at_;
    while (end < text_.size() && IsDigit(text_[end])) ++end;
    const std::size_t digits_end = end;
    bool fraction = false;
    if (end + 1 < text_.size() && text_[end] == '.' && IsDigit(text_[end + 1])) {
      fraction = true;
      for (++end; end < text_.size() && IsDigit(text_[end]);) ++end;
    }
    std::size_t word_end = end;
    while (word_end < text_.size() && IsNamePart(text_[word_end])) ++word_end;
    const std::string_view word = text_.substr(end, word_end - end);
    if (!fraction && end == begin + 1 && text_[begin] == '0' && word.size() > 1 &&
        (word[0] == 'x' || word[0] == 'X') &&
        std::all_of(word.begin() + 1, word.end(), IsHexDigit)) {
      at_ = word_end;
      return L_LONG;
    }
    if (const std::size_t exponent = Exponent(end); exponent > end && exponent >= word_end) {
      at_ = exponent;
      return L_REAL;
    }
    if (!word.empty() && IsTimeUnit(word)) {
      at_ = word_end;
      return L_TIMESPAN;
    }
    if (!word.empty() && !fraction) {  // `3abc` is a name
      at_ = word_end;
      return words_.Find(text_.substr(begin, at_ - begin), N_IDENTIFIER);
    }
    if (fraction && !word.empty()) {  // `1.5x`: the longest token that begins here
      std::size_t unit = word.size();
      while (unit > 0 && !IsTimeUnit(word.substr(0, unit))) --unit;
      at_ = std::max(end + unit, Exponent(end));
      return unit > 0 && at_ == end + unit ? L_TIMESPAN : L_REAL;
    }
    at_ = fraction ? end : digits_end;
    return fraction ? L_REAL : L_LONG;
  }

  // The end of an exponent that begins at `at`, or `at`.
  std::size_t Exponent(std::size_t at) const {
    if (at >= text_.size() || (text_[at] != 'e' && text_[at] != 'E')) return at;
    std::size_t end = at + 1;
    if (end < text_.size() && (text_[end] == '+' || text_[end] == '-')) ++end;
    const std::size_t digits = end;
    while (end < text_.size() && IsDigit(text_[end])) ++end;
    return end > digits ? end : at;
  }

  TokenType Take(std::size_t length, TokenType type) {
    at_ += length;
    return type;
  }

  TokenType Sign(char c) {
    const char next = Peek(1);
    switch (c) {
      case '(':
        return Take(1, P_LPAREN);
      case ')':
        return Take(1, P_RPAREN);
      case '[':
        return Take(1, P_LBRACKET);
      case ']':
        return Take(1, P_RBRACKET);
      case '{':
        return Take(1, P_LBRACE);
      case '}':
        return Take(1, P_RBRACE);
      case '|':
        return Take(1, P_PIPE);
      case ';':
        return Take(1, P_SEMICOLON);
      case ',':
        return Take(1, P_COMMA);
      case ':':
        return Take(1, P_COLON);
      case '+':
        return Take(1, O_PLUS);
      case '-':
        return Take(1, O_MINUS);
      case '*':
        return Take(1, O_STAR);
      case '/':
        return Take(1, O_SLASH);
      case '%':
        return Take(1, O_PERCENT);
      case '.':
        return next == '.' ? Take(2, P_DOTDOT) : Take(1, P_DOT);
      case '=':
        if (next == '=') return Take(2, O_EQUAL);
        if (next == '~') return Take(2, O_EQUAL_CI);
        return next == '>' ? Take(2, P_ARROW) : Take(1, P_ASSIGN);
      case '<':
        if (next == '=') return Take(2, O_LESS_EQUAL);
        return next == '>' ? Take(2, O_NOT_EQUAL_OLD) : Take(1, O_LESS);
      case '>':
        return next == '=' ? Take(2, O_GREATER_EQUAL) : Take(1, O_GREATER);
      case '!':
        return Negation(next);
      default:
        break;
    }
    // One code point, so that a message never shows half a character.
    std::size_t length = 1;
    while (at_ + length < text_.size() && (text_[at_ + length] & 0xC0) == 0x80) ++length;
    return Take(length, UNKNOWN);
  }

  TokenType Negation(char next) {
    if (next == '=') return Take(2, O_NOT_EQUAL);
    if (next == '~') return Take(2, O_NOT_EQUAL_CI);
    std::size_t end = at_ + 1;
    while (end < text_.size() && IsNamePart(text_[end])) ++end;
    if (end < text_.size() && text_[end] == '~' && text_.substr(at_, end - at_) == "!in") {
      return Take(end + 1 - at_, K_NOT_IN_CI);
    }
    const TokenType type = words_.Find(text_.substr(at_, end - at_), UNKNOWN);
    return Take(type == UNKNOWN ? 1 : end - at_, type);
  }

  std::string_view text_;
  const WordTable& words_;
  std::size_t at_ = 0;
  std::vector<KqlToken> tokens_;
};

}  // namespace

std::vector<KqlToken> ReadTokens(std::string_view text) { return Reader(text).Read(); }

std::vector<std::uint32_t> MatchBrackets(const std::vector<KqlToken>& tokens) {
  std::vector<std::uint32_t> partner(tokens.size());
  std::vector<std::uint32_t> open;
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    partner[i] = i;
    TokenType opener = UNKNOWN;
    switch (tokens[i].type) {
      case P_LPAREN:
      case P_LBRACKET:
      case P_LBRACE:
        open.push_back(i);
        continue;
      case P_RPAREN:
        opener = P_LPAREN;
        break;
      case P_RBRACKET:
        opener = P_LBRACKET;
        break;
      case P_RBRACE:
        opener = P_LBRACE;
        break;
      default:
        continue;
    }
    // A closing bracket of another kind closes nothing: the parser will point at it.
    if (open.empty() || tokens[open.back()].type != opener) continue;
    partner[i] = open.back();
    partner[open.back()] = i;
    open.pop_back();
  }
  return partner;
}

}  // namespace lintel::antlr
