#include "compiler/sigma/value_reader.h"

#include <algorithm>
#include <string>

#include "compiler/source/byte_set.h"

namespace lintel::sigma {
namespace {

using ir::Text;

bool IsDigit(char c) { return '0' <= c && c <= '9'; }
bool IsOctal(char c) { return '0' <= c && c <= '7'; }
bool IsHex(char c) { return IsDigit(c) || ('a' <= c && c <= 'f') || ('A' <= c && c <= 'F'); }
bool IsWord(char c) {
  return IsDigit(c) || c == '_' || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

template <class Predicate>
bool AllAre(Text text, Predicate predicate) {
  return !text.empty() && std::ranges::all_of(text, predicate);
}

// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, which covers integers.
bool IsDecimal(Text text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  std::size_t i = 0;
  const auto digits = [&] {
    const std::size_t from = i;
    while (i < text.size() && IsDigit(text[i])) ++i;
    return i - from;
  };
  const std::size_t whole = digits();
  std::size_t fraction = 0;
  if (i < text.size() && text[i] == '.') {
    ++i;
    fraction = digits();
  }
  if (whole == 0 && fraction == 0) return false;
  if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
    ++i;
    if (i < text.size() && (text[i] == '-' || text[i] == '+')) ++i;
    if (digits() == 0) return false;
  }
  return i == text.size();
}

bool IsNumber(Text text) {
  if (text.starts_with("0o")) return AllAre(text.substr(2), IsOctal);
  if (text.starts_with("0x")) return AllAre(text.substr(2), IsHex);
  return IsDecimal(text);
}

bool IsOneOf(Text text, std::initializer_list<Text> words) {
  return std::ranges::find(words, text) != words.end();
}

// YAML 1.1's numbers to the base 60: `12:30`, `1:00:00`.
bool IsSexagesimal(Text text) {
  if (text.find(':') == Text::npos) return false;
  bool is_first = true;
  while (!text.empty()) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const Text group = text.substr(0, colon);
    if (!AllAre(group, IsDigit) || (!is_first && (group.size() > 2 || group[0] > '5'))) {
      return false;
    }
    if (is_first && group[0] == '0') return false;
    if (colon + 1 == text.size()) return false;
    is_first = false;
    text.remove_prefix(std::min(colon + 1, text.size()));
  }
  return true;
}

bool IsDate(Text text) {
  return text.size() == 10 && text[4] == '-' && text[7] == '-' &&
         AllAre(text.substr(0, 4), IsDigit) && AllAre(text.substr(5, 2), IsDigit) &&
         AllAre(text.substr(8), IsDigit);
}

// Collects parts; literal bytes stay a view into the text while nothing in them is rewritten.
class PartCollector {
 public:
  PartCollector(Text text, TextArena& arena) : text_(text), arena_(arena) {}

  // `text[at]` is meant as it is.
  void Literal(std::size_t at) {
    if (rewritten_.empty() && (begin_ == end_ || at == end_)) {
      if (begin_ == end_) begin_ = at;
      end_ = at + 1;
      return;
    }
    if (rewritten_.empty()) rewritten_ = text_.substr(begin_, end_ - begin_);
    rewritten_ += text_[at];
  }

  void Special(ir::StringPart part) {
    Flush();
    value_.parts.push_back(part);
  }

  ir::StringValue Take() {
    Flush();
    return std::move(value_);
  }

 private:
  void Flush() {
    if (!rewritten_.empty()) {
      value_.parts.emplace_back(arena_.Keep(rewritten_));
    } else if (begin_ != end_) {
      value_.parts.emplace_back(text_.substr(begin_, end_ - begin_));
    }
    rewritten_.clear();
    begin_ = end_ = 0;
  }

  Text text_;
  TextArena& arena_;
  std::size_t begin_ = 0;  // the literal bytes so far, as they stand in the text …
  std::size_t end_ = 0;
  std::string rewritten_;  // … or, once a byte between them was left out, a copy
  ir::StringValue value_;
};

// The length of a placeholder's name if `text` starts with `%name%`, else 0.
std::size_t PlaceholderLength(Text text) {
  std::size_t end = 1;
  while (end < text.size() && IsWord(text[end])) ++end;
  return end > 1 && end < text.size() && text[end] == '%' ? end - 1 : 0;
}

}  // namespace

ScalarType TypeOf(const yaml::Node& scalar) {
  constexpr Text kPrefix = "tag:yaml.org,2002:";
  const Text tag = scalar.tag();
  if (tag == "!" || tag == "tag:yaml.org,2002:str") return ScalarType::kString;
  if (scalar.style() != yaml::ScalarStyle::kPlain && !tag.starts_with(kPrefix)) {
    return ScalarType::kString;
  }
  if (scalar.is_null()) return ScalarType::kNull;
  const Text text = scalar.text();
  if (IsOneOf(text, {"true", "True", "TRUE", "false", "False", "FALSE"})) return ScalarType::kBool;
  return IsNumber(text) ? ScalarType::kNumber : ScalarType::kString;
}

std::string_view OldReading(const yaml::Node& scalar) {
  if (scalar.style() != yaml::ScalarStyle::kPlain || !scalar.tag().empty()) return {};
  const Text text = scalar.text();
  if (text.size() > 64) return {};
  if (IsOneOf(text, {"yes", "Yes", "YES", "on", "On", "ON"})) return "the boolean true";
  if (IsOneOf(text, {"no", "No", "NO", "off", "Off", "OFF"})) return "the boolean false";
  if (IsSexagesimal(text)) return "a number to the base 60";
  if (IsDate(text)) return "a date";
  const Text digits = text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
  if (digits.size() > 1 && digits[0] == '0' && AllAre(digits, IsOctal)) return "an octal number";
  const bool has_underscore = text.find('_') != Text::npos && IsDigit(text[0]);
  if (has_underscore && AllAre(text, [](char c) { return IsDigit(c) || c == '_'; })) {
    return "a number with `_` between its digits";
  }
  return {};
}

ir::StringValue ReadString(Text text, StringSyntax syntax, TextArena& arena) {
  const bool has_placeholders =
      syntax == StringSyntax::kPlaceholders || syntax == StringSyntax::kRegexPlaceholders;
  static constexpr ByteSet kWithPlaceholders("*?\\%");
  static constexpr ByteSet kWithout("*?\\");
  const ByteSet& special = has_placeholders ? kWithPlaceholders : kWithout;
  if (syntax == StringSyntax::kVerbatim || special.FindIn(text) == Text::npos) {
    ir::StringValue value;
    if (!text.empty()) value.parts.emplace_back(text);
    return value;
  }
  PartCollector parts(text, arena);
  if (syntax == StringSyntax::kRegexPlaceholders) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const std::size_t length = text[i] == '%' ? PlaceholderLength(text.substr(i)) : 0;
      if (length > 0) {
        parts.Special(ir::Placeholder{text.substr(i + 1, length)});
        i += length + 1;
        continue;
      }
      parts.Literal(i);
      if (text[i] == '\\' && i + 1 < text.size()) parts.Literal(++i);
    }
    return parts.Take();
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\\' && i + 1 < text.size() && special.Has(text[i + 1])) {
      ++i;
      parts.Literal(i);
    } else if (c == '*') {
      parts.Special(ir::Wildcard::kAnyRun);
    } else if (c == '?') {
      parts.Special(ir::Wildcard::kAnyOne);
    } else if (const std::size_t length =
                   c == '%' && has_placeholders ? PlaceholderLength(text.substr(i)) : 0;
               length > 0) {
      parts.Special(ir::Placeholder{text.substr(i + 1, length)});
      i += length + 1;
    } else {
      parts.Literal(i);
    }
  }
  return parts.Take();
}

}  // namespace lintel::sigma
