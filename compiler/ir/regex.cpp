#include "compiler/ir/regex.h"

#include <re2/set.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lintel::ir {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// The greatest number in `{2,10}`; 0 where there is none.
std::size_t GreatestCount(std::string_view count) {
  constexpr std::size_t kMost = 1000;  // of RE2
  std::size_t greatest = 0;
  std::size_t number = 0;
  for (const char c : count) {
    number = IsDigit(c) ? std::min(number * 10 + static_cast<std::size_t>(c - '0'), kMost) : 0;
    greatest = std::max(greatest, number);
  }
  return greatest;
}

// How long the part is that begins `text`: a character, an escape, a class or a count. None where
// it may become more than its length tells: a property may have a thousand ranges.
std::optional<std::size_t> LengthOfPart(std::string_view text) {
  const auto is_long = [&](std::size_t escape) {
    return escape + 1 >= text.size() || std::string_view("pPQ").find(text[escape + 1]) != text.npos;
  };
  if (text[0] == '\\') return is_long(0) ? std::nullopt : std::optional<std::size_t>(2);
  if (text[0] == '{') {
    const std::size_t end = std::min(text.find_first_not_of("0123456789,", 1), text.size() - 1);
    return text[end] == '}' ? end + 1 : 1;
  }
  if (text[0] != '[') return 1;
  std::size_t i = text.starts_with("[^") ? 2 : 1;
  // The first in a class may be `]` itself.
  for (const std::size_t first = i; i < text.size(); ++i) {
    if (text[i] == ']' && i > first) return i + 1;
    if (text.substr(i).starts_with("[:") || (text[i] == '\\' && is_long(i))) return std::nullopt;
    if (text[i] == '\\') ++i;
  }
  return std::nullopt;
}

// Whether it compiles to no more than RE2 keeps in a megabyte.
bool IsSmall(std::string_view expression) {
  constexpr std::size_t kOfByte = 5;  // instructions that a byte becomes at most, unless repeated
  constexpr std::size_t kMost = 20'000;  // a megabyte has room for 21,000
  std::vector<std::size_t> sizes = {0};  // of each open group, the innermost last
  std::size_t last = 0;                  // of the part that a count repeats
  while (!expression.empty()) {
    const std::optional<std::size_t> length = LengthOfPart(expression);
    if (!length) return false;
    if (expression[0] == '(') {
      sizes.push_back(kOfByte);
    } else if (expression[0] == ')' && sizes.size() > 1) {
      last = sizes.back();
      sizes.pop_back();
      sizes.back() += last;
    } else {
      last = expression[0] == '{' && *length > 1
                 ? std::max(last, kOfByte) * GreatestCount(expression.substr(0, *length))
                 : kOfByte * *length;
      sizes.back() += last;
    }
    if (sizes.back() > kMost) return false;
    expression.remove_prefix(*length);
  }
  return true;
}

}  // namespace

void AppendQuotedForRegex(std::string_view text, std::string& out) {
  static constexpr std::array<bool, 256> kIsOperator = [] {
    std::array<bool, 256> is_operator = {};
    for (const char c : std::string_view("\\.+*?()|[]{}^$")) {
      is_operator[static_cast<unsigned char>(c)] = true;
    }
    return is_operator;
  }();
  for (const char c : text) {
    if (kIsOperator[static_cast<unsigned char>(c)]) out += '\\';
    out += c;
  }
}

bool SurelyRunsOnRe2(std::string_view expression) {
  if (!IsSmall(expression)) return false;
  RE2::Set reader(RE2::Options(RE2::Quiet), RE2::UNANCHORED);
  return reader.Add(re2::StringPiece(expression.data(), expression.size()), nullptr) >= 0;
}

}  // namespace lintel::ir
