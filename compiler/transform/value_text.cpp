#include "compiler/transform/value_text.h"

#include <algorithm>
#include <charconv>

#include "compiler/ir/overloaded.h"

namespace lintel::transform {
namespace {

using ir::StringPart;
using ir::StringValue;
using ir::Wildcard;

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool IsSameLetter(char a, char b) { return Lower(a) == Lower(b); }

// Backtracks to the last `*` only: linear in practice, quadratic at worst.
bool GlobMatches(std::string_view text, std::string_view pattern,
                 const std::vector<bool>& is_wild) {
  std::size_t at = 0;
  std::size_t next = 0;
  std::size_t star = std::string_view::npos;
  std::size_t resume = 0;
  while (at < text.size()) {
    const bool wild = next < pattern.size() && is_wild[next];
    if (wild && pattern[next] == '*') {
      star = next++;
      resume = at;
    } else if (next < pattern.size() &&
               (wild ? pattern[next] == '?' : IsSameLetter(pattern[next], text[at]))) {
      ++next;
      ++at;
    } else if (star != std::string_view::npos) {
      next = star + 1;
      at = ++resume;
    } else {
      return false;
    }
  }
  while (next < pattern.size() && is_wild[next] && pattern[next] == '*') ++next;
  return next == pattern.size();
}

bool IsWord(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

std::string Base64(std::string_view bytes) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const auto byte = [&](std::size_t k) -> std::uint32_t {
      return i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u;
    };
    const std::uint32_t group = byte(0) << 16 | byte(1) << 8 | byte(2);
    out += kDigits[group >> 18 & 63];
    out += kDigits[group >> 12 & 63];
    out += i + 1 < bytes.size() ? kDigits[group >> 6 & 63] : '=';
    out += i + 2 < bytes.size() ? kDigits[group & 63] : '=';
  }
  return out;
}

// What of the encoded text does not depend on the bytes before and after, for each of the three
// places in a group that the text can begin at.
std::vector<std::string> Base64AtOffsets(std::string_view bytes) {
  constexpr std::size_t kCutFront[] = {0, 2, 3};
  constexpr std::size_t kCutBack[] = {0, 3, 2};
  std::vector<std::string> out;
  for (std::size_t offset = 0; offset < 3; ++offset) {
    const std::string encoded = Base64(std::string(offset, ' ') + std::string(bytes));
    const std::size_t cut = kCutBack[(bytes.size() + offset) % 3];
    const std::size_t end = encoded.size() - std::min(cut, encoded.size());
    if (end > kCutFront[offset]) {
      out.push_back(encoded.substr(kCutFront[offset], end - kCutFront[offset]));
    }
  }
  return out;
}

std::uint32_t NextCodePoint(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
  };
  const std::uint32_t lead = byte(at);
  const std::size_t more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
  std::uint32_t point = more == 0 ? lead : lead & (0x3Fu >> more);
  for (std::size_t i = 1; i <= more; ++i) point = point << 6 | (byte(at + i) & 0x3F);
  at += more + 1;
  return point;
}

std::string Utf16(std::string_view text, bool big_endian, bool with_mark) {
  std::string out;
  const auto add = [&](std::uint32_t unit) {
    const char high = static_cast<char>(unit >> 8 & 0xFF);
    const char low = static_cast<char>(unit & 0xFF);
    out += big_endian ? high : low;
    out += big_endian ? low : high;
  };
  if (with_mark) add(0xFEFF);
  for (std::size_t at = 0; at < text.size();) {
    const std::uint32_t point = NextCodePoint(text, at);
    if (point < 0x10000) {
      add(point);
    } else {
      add(0xD800 + ((point - 0x10000) >> 10));
      add(0xDC00 + ((point - 0x10000) & 0x3FF));
    }
  }
  return out;
}

// Every combination of the five dashes at each place of the value where a switch can begin.
std::optional<std::vector<StringValue>> Windash(const StringValue& value, TextArena& arena) {
  constexpr std::string_view kDashes[] = {"-", "/", "\u2013", "\u2014", "\u2015"};
  std::vector<StringValue> forms = {{}};
  for (const StringPart& part : value.parts) {
    const auto* text = std::get_if<ir::Text>(&part);
    if (text == nullptr) {
      for (StringValue& form : forms) form.parts.push_back(part);
      continue;
    }
    std::vector<std::string> texts = {""};
    for (std::size_t i = 0; i < text->size(); ++i) {
      // Any of the dashes may be the one that the author wrote.
      const auto* const found = std::ranges::find_if(
          kDashes, [&](std::string_view dash) { return text->substr(i).starts_with(dash); });
      const std::size_t length = found == std::end(kDashes) ? 1 : found->size();
      const bool is_switch = found != std::end(kDashes) && (i == 0 || !IsWord((*text)[i - 1])) &&
                             i + length < text->size() && IsWord((*text)[i + length]);
      if (!is_switch) {
        for (std::string& form : texts) form += (*text)[i];
        continue;
      }
      i += length - 1;
      std::vector<std::string> more;
      for (const std::string& form : texts) {
        for (const std::string_view dash : kDashes) more.push_back(form + std::string(dash));
      }
      if (more.size() * forms.size() > kMostForms) return std::nullopt;
      texts = std::move(more);
    }
    std::vector<StringValue> longer;
    for (const StringValue& form : forms) {
      for (const std::string& suffix : texts) {
        longer.push_back(form);
        longer.back().parts.emplace_back(arena.Keep(suffix));
      }
    }
    forms = std::move(longer);
  }
  return forms;
}

// The value with every character of its texts replaced by what `write` makes of it; one that it
// returns nothing for stays.
template <class Write>
ir::StringValue Rewritten(const ir::StringValue& value, TextArena& arena, Write write) {
  ir::StringValue out;
  for (const ir::StringPart& part : value.parts) {
    const auto* text = std::get_if<ir::Text>(&part);
    if (text == nullptr) {
      out.parts.push_back(part);
      continue;
    }
    std::string written;
    for (const char c : *text) {
      const std::string_view escape = write(c);
      if (escape.empty()) {
        written += c;
      } else {
        written += escape;
      }
    }
    out.parts.emplace_back(arena.Keep(written));
  }
  return out;
}

}  // namespace

bool EqualsIgnoringCase(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), IsSameLetter);
}

bool StartsWithIgnoringCase(std::string_view text, std::string_view start) {
  return text.size() >= start.size() && EqualsIgnoringCase(text.substr(0, start.size()), start);
}

std::size_t FindIgnoringCase(std::string_view text, std::string_view part) {
  const auto found = std::search(text.begin(), text.end(), part.begin(), part.end(), IsSameLetter);
  if (found == text.end() && !part.empty()) return std::string_view::npos;
  return static_cast<std::size_t>(found - text.begin());
}

std::optional<ir::Text> PlainText(const StringValue& value) {
  if (value.parts.empty()) return ir::Text();
  const auto* text = std::get_if<ir::Text>(&value.parts[0]);
  if (value.parts.size() > 1 || text == nullptr) return std::nullopt;
  return *text;
}

std::string Spelling(const StringValue& value) {
  std::string out;
  for (const StringPart& part : value.parts) {
    std::visit(ir::Overloaded{
                   [&](ir::Text text) { out += text; },
                   [&](Wildcard wildcard) { out += wildcard == Wildcard::kAnyRun ? '*' : '?'; },
                   [&](const ir::Placeholder& placeholder) {
                     out += '%';
                     out += placeholder.name;
                     out += '%';
                   },
               },
               part);
  }
  return out;
}

std::string Spelling(const ir::Value& value) {
  return std::visit(ir::Overloaded{
                        [](const StringValue& string) { return Spelling(string); },
                        [](const ir::NumberValue& number) { return std::string(number.spelling); },
                        [](const ir::BoolValue& boolean) {
                          return std::string(boolean.value ? "true" : "false");
                        },
                        [](const ir::NullValue&) { return std::string(); },
                        [](const ir::FieldValue& field) { return std::string(field.field); },
                        [](const ir::ExpressionValue&) { return std::string(); },
                    },
                    value.node);
}

void AppendCaselessKey(const ir::Value& value, std::string& out) {
  const std::size_t begin = out.size();
  out += static_cast<char>('0' + value.node.index());
  if (const auto* string = std::get_if<ir::StringValue>(&value.node)) {
    // A wildcard is not the character that it is written with.
    for (const ir::StringPart& part : string->parts) {
      const auto* text = std::get_if<ir::Text>(&part);
      const auto* wildcard = std::get_if<ir::Wildcard>(&part);
      if (text != nullptr) {
        out += *text;
      } else if (wildcard != nullptr) {
        out += *wildcard == ir::Wildcard::kAnyRun ? std::string_view("\0*", 2)
                                                  : std::string_view("\0?", 2);
      } else {
        out += std::get<ir::Placeholder>(part).name;
      }
    }
  } else {
    out += Spelling(value);
  }
  std::transform(out.begin() + static_cast<std::ptrdiff_t>(begin), out.end(),
                 out.begin() + static_cast<std::ptrdiff_t>(begin), Lower);
}

std::string CaselessKey(const ir::Value& value) {
  std::string key;
  AppendCaselessKey(value, key);
  return key;
}

StringValue Literal(std::string_view text, TextArena& arena) {
  StringValue value;
  if (!text.empty()) value.parts.emplace_back(arena.Keep(text));
  return value;
}

StringValue Pattern(std::string_view text, TextArena& arena) {
  StringValue value;
  while (!text.empty()) {
    const std::size_t star = std::min(text.find('*'), text.size());
    if (star > 0) value.parts.emplace_back(arena.Keep(text.substr(0, star)));
    if (star < text.size()) value.parts.emplace_back(Wildcard::kAnyRun);
    text.remove_prefix(std::min(star + 1, text.size()));
  }
  return value;
}

ir::StringValue AsJson(const ir::StringValue& value, TextArena& arena) {
  return Rewritten(value, arena, [](char c) -> std::string_view {
    switch (c) {
      case '\\':
        return R"(\\)";
      case '"':
        return R"(\")";
      case '\n':
        return R"(\n)";
      case '\r':
        return R"(\r)";
      case '\t':
        return R"(\t)";
      default:
        return {};
    }
  });
}

ir::StringValue AsXml(const ir::StringValue& value, TextArena& arena) {
  return Rewritten(value, arena, [](char c) -> std::string_view {
    switch (c) {
      case '&':
        return "&amp;";
      case '<':
        return "&lt;";
      case '>':
        return "&gt;";
      default:
        return {};
    }
  });
}

bool Matches(std::string_view text, ir::MatchOperator op, const StringValue& value) {
  std::string pattern;
  std::vector<bool> is_wild;
  const auto add = [&](std::string_view piece, bool wild) {
    pattern += piece;
    is_wild.insert(is_wild.end(), piece.size(), wild);
  };
  const bool open_front = op == ir::MatchOperator::kContains || op == ir::MatchOperator::kEndsWith;
  const bool open_back = op == ir::MatchOperator::kContains || op == ir::MatchOperator::kStartsWith;
  if (open_front) add("*", true);
  for (const StringPart& part : value.parts) {
    std::visit(ir::Overloaded{
                   [&](ir::Text literal) { add(literal, false); },
                   [&](Wildcard wildcard) { add(wildcard == Wildcard::kAnyRun ? "*" : "?", true); },
                   [&](const ir::Placeholder& placeholder) { add(placeholder.name, false); },
               },
               part);
  }
  if (open_back) add("*", true);
  return GlobMatches(text, pattern, is_wild);
}

bool IsRegexFlag(ir::ValueTransform transform) {
  return transform == ir::ValueTransform::kRegexIgnoreCase ||
         transform == ir::ValueTransform::kRegexMultiLine ||
         transform == ir::ValueTransform::kRegexDotAll;
}

std::optional<std::int64_t> ParseInteger(std::string_view text) {
  const bool is_hexadecimal = StartsWithIgnoringCase(text, "0x");
  if (is_hexadecimal) text.remove_prefix(2);
  std::int64_t number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number, is_hexadecimal ? 16 : 10);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return number;
}

std::optional<std::vector<StringValue>> ApplyTransform(ir::ValueTransform transform,
                                                       const StringValue& value, TextArena& arena) {
  const std::string text = Spelling(value);
  switch (transform) {
    case ir::ValueTransform::kWindash:
      return Windash(value, arena);
    case ir::ValueTransform::kBase64:
      return std::vector{Literal(Base64(text), arena)};
    case ir::ValueTransform::kBase64Offset: {
      std::vector<StringValue> forms;
      for (const std::string& form : Base64AtOffsets(text)) forms.push_back(Literal(form, arena));
      return forms;
    }
    case ir::ValueTransform::kUtf16:
      return std::vector{Literal(Utf16(text, false, true), arena)};
    case ir::ValueTransform::kUtf16Le:
      return std::vector{Literal(Utf16(text, false, false), arena)};
    case ir::ValueTransform::kUtf16Be:
      return std::vector{Literal(Utf16(text, true, false), arena)};
    case ir::ValueTransform::kExpand:
    case ir::ValueTransform::kMinute:
    case ir::ValueTransform::kHour:
    case ir::ValueTransform::kDay:
    case ir::ValueTransform::kWeek:
    case ir::ValueTransform::kMonth:
    case ir::ValueTransform::kYear:
    case ir::ValueTransform::kRegexIgnoreCase:
    case ir::ValueTransform::kRegexMultiLine:
    case ir::ValueTransform::kRegexDotAll:
      break;
  }
  return std::vector{value};
}

}  // namespace lintel::transform
