#include "compiler/kql/literals.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace lintel::kql {
namespace {

using ir::Text;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsOctalDigit(char c) { return c >= '0' && c <= '7'; }

int HexDigit(char c) {
  if (IsDigit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void AppendUtf8(std::string& out, char32_t c) {
  const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xC0 | (c >> 6));
  } else {
    if (c < 0x10000) {
      byte(0xE0 | (c >> 12));
    } else {
      byte(0xF0 | (c >> 18));
      byte(0x80 | ((c >> 12) & 0x3F));
    }
    byte(0x80 | ((c >> 6) & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

bool IsHighSurrogate(char32_t c) { return c >= 0xD800 && c < 0xDC00; }
bool IsLowSurrogate(char32_t c) { return c >= 0xDC00 && c < 0xE000; }

// Reads the escape sequences of "…" and '…'. Which ones there are was asked of Microsoft's
// parser: `\x` takes two digits, `\u` four, an octal one up to three.
class EscapeReader {
 public:
  explicit EscapeReader(Text body) : body_(body) {}

  // The decoded text; nothing when `bad` was set.
  std::optional<std::string> Run(BadEscape& bad) {
    std::string out;
    while (at_ < body_.size()) {
      if (body_[at_] != '\\') {
        const std::size_t next = std::min(body_.find('\\', at_), body_.size());
        out += body_.substr(at_, next - at_);
        at_ = next;
        continue;
      }
      const std::size_t begin = at_;
      const std::optional<char32_t> c = ReadEscape();
      if (!c || IsHighSurrogate(*c) || IsLowSurrogate(*c)) {
        bad = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at_)};
        return std::nullopt;
      }
      AppendUtf8(out, *c);
    }
    return out;
  }

 private:
  // One escape sequence, both halves of a UTF-16 pair together.
  std::optional<char32_t> ReadEscape() {
    ++at_;
    if (at_ >= body_.size()) return std::nullopt;
    const char letter = body_[at_++];
    switch (letter) {
      case '\\':
      case '"':
      case '\'':
        return static_cast<char32_t>(letter);
      case 'a':
        return U'\a';
      case 'b':
        return U'\b';
      case 'f':
        return U'\f';
      case 'n':
        return U'\n';
      case 'r':
        return U'\r';
      case 't':
        return U'\t';
      case 'v':
        return U'\v';
      case 'x':
        return ReadHex(2);
      case 'u':
        return ReadUtf16();
      case 'U':
        return ReadHex(8);
      default:
        return IsOctalDigit(letter) ? std::optional(ReadOctal(letter)) : std::nullopt;
    }
  }

  std::optional<char32_t> ReadHex(int digits) {
    char32_t value = 0;
    for (int i = 0; i < digits; ++i) {
      const int digit = at_ < body_.size() ? HexDigit(body_[at_]) : -1;
      if (digit < 0) return std::nullopt;
      value = value * 16 + static_cast<char32_t>(digit);
      ++at_;
    }
    return value <= 0x10FFFF ? std::optional(value) : std::nullopt;
  }

  std::optional<char32_t> ReadUtf16() {
    const std::optional<char32_t> high = ReadHex(4);
    if (!high || !IsHighSurrogate(*high) || body_.substr(at_, 2) != "\\u") return high;
    const std::size_t second = at_;
    at_ += 2;
    const std::optional<char32_t> low = ReadHex(4);
    if (low && IsLowSurrogate(*low)) return 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00);
    at_ = second;
    return high;
  }

  char32_t ReadOctal(char first) {
    char32_t value = static_cast<char32_t>(first - '0');
    for (int i = 0; i < 2 && at_ < body_.size() && IsOctalDigit(body_[at_]); ++i) {
      value = value * 8 + static_cast<char32_t>(body_[at_++] - '0');
    }
    return value;
  }

  Text body_;
  std::size_t at_ = 0;
};

// In a verbatim string a doubled quote is one.
Text Undouble(Text body, char quote, TextArena& arena) {
  if (body.find(quote) == Text::npos) return body;
  std::string out;
  for (std::size_t i = 0; i < body.size(); ++i) {
    out += body[i];
    if (body[i] == quote) ++i;
  }
  return arena.Keep(out);
}

Text Trimmed(Text text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  if (begin == Text::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

// What stands in `word( … )`; the spelling itself where there are no parentheses.
Text Enclosed(Text spelling) {
  const std::size_t open = spelling.find('(');
  if (open == Text::npos) return spelling;
  spelling.remove_prefix(open + 1);
  if (spelling.ends_with(')')) spelling.remove_suffix(1);
  return Trimmed(spelling);
}

// `TRUE`, `True` and `bool(1)` are all spelled `true`.
Text BoolText(Text text) {
  if (text == "true" || text == "True" || text == "TRUE" || text == "1") return "true";
  if (text == "false" || text == "False" || text == "FALSE" || text == "0") return "false";
  return text;
}

}  // namespace

std::optional<DecodedString> DecodeString(Text spelling, TextArena& arena, BadEscape& bad) {
  DecodedString result;
  Text body = spelling;
  if (body.starts_with('h') || body.starts_with('H')) {
    result.is_obfuscated = true;
    body.remove_prefix(1);
  }
  const bool is_verbatim = body.starts_with('@');
  if (is_verbatim) body.remove_prefix(1);
  const bool is_multi_line = body.starts_with("```") || body.starts_with("~~~");
  const std::size_t fence = is_multi_line ? 3 : 1;
  if (body.empty()) return result;
  const Text closing = body.substr(0, fence);
  body.remove_prefix(fence);
  if (body.ends_with(closing)) body.remove_suffix(fence);

  if (is_multi_line) {
    result.text = body;
  } else if (is_verbatim) {
    result.text = Undouble(body, closing.front(), arena);
  } else if (body.find('\\') == Text::npos) {
    result.text = body;
  } else {
    const std::optional<std::string> decoded = EscapeReader(body).Run(bad);
    if (!decoded) {
      const auto prefix = static_cast<std::uint32_t>(body.data() - spelling.data());
      bad.begin += prefix;
      bad.end += prefix;
      return std::nullopt;
    }
    result.text = arena.Keep(*decoded);
  }
  return result;
}

ir::Literal ReadLiteral(ir::LiteralType type, Text spelling) {
  ir::Literal literal{.type = type, .text = Enclosed(spelling)};
  literal.is_null = literal.text == "null";
  if (type == ir::LiteralType::kBool) literal.text = BoolText(literal.text);
  return literal;
}

bool IsNumber(Text text) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with("0x") || text.starts_with("0X")) {
    text.remove_prefix(2);
    return !text.empty() &&
           std::ranges::all_of(text, [](char digit) { return HexDigit(digit) >= 0; });
  }
  const auto skip_digits = [&] {
    const std::size_t before = text.size();
    while (!text.empty() && IsDigit(text.front())) text.remove_prefix(1);
    return before != text.size();
  };
  if (!skip_digits()) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    skip_digits();
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    if (!skip_digits()) return false;
  }
  return text.empty();
}

}  // namespace lintel::kql
