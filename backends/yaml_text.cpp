#include "backends/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "backends/rule_guid.h"

namespace lintel::backends {
namespace {

bool IsControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7F;
}

// U+0080 to U+009F, U+2028, U+2029 and U+FEFF: line breaks or unprintable to some reader.
bool HasForeignBreak(std::string_view text) {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(text.begin(), text.end(), is_ascii)) return false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const auto a = static_cast<unsigned char>(text[i]);
    const auto b = static_cast<unsigned char>(text[i + 1]);
    if (a == 0xC2 && b < 0xA0) return true;
    if (i + 2 >= text.size()) continue;
    const auto c = static_cast<unsigned char>(text[i + 2]);
    if (a == 0xE2 && b == 0x80 && (c == 0xA8 || c == 0xA9)) return true;
    if (a == 0xEF && b == 0xBB && c == 0xBF) return true;
  }
  return false;
}

// Whether the text has characters that only double quotes can hold.
bool NeedsEscapes(std::string_view text) {
  const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
  if (std::ranges::all_of(text, is_plain)) return false;  // as nearly all are
  return std::ranges::any_of(text, IsControl) || HasForeignBreak(text);
}

std::string DoubleQuoted(std::string_view text) {
  std::string out = "\"";
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (c == '\n') {
      out += "\\n";
    } else if (c == '\r') {
      out += "\\r";
    } else if (c == '\t') {
      out += "\\t";
    } else if (IsControl(c)) {
      out += fmt::format("\\x{:02x}", byte);
    } else if (byte == 0xC2 && i + 1 < text.size() &&
               static_cast<unsigned char>(text[i + 1]) < 0xA0) {
      out += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[++i]));
    } else if (HasForeignBreak(text.substr(i, 3)) && byte >= 0xE0) {
      out += byte == 0xEF                                      ? "\\ufeff"
             : static_cast<unsigned char>(text[i + 2]) == 0xA8 ? "\\u2028"
                                                               : "\\u2029";
      i += 2;
    } else {
      out += c;
    }
  }
  return out += '"';
}

// Words that YAML 1.1 or 1.2 reads as something else than text.
bool IsReservedWord(std::string_view text) {
  static constexpr std::array<std::string_view, 11> kWords = {
      "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "="};
  if (text.size() > 5) return false;  // longer than any of them
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

// Whether a reader may take it for a number, a date or a base-60 time: it starts like one and has
// no letters but those that numbers have.
bool LooksLikeNumber(std::string_view text) {
  const char first = text.front();
  if (!((first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.')) {
    return false;
  }
  return text.find_first_not_of("0123456789abcdefABCDEFxXoOtTzZ+-._:, infINFnaNA") ==
         std::string_view::npos;
}

// Whether a reader would take a part for a comment. Signs are fewer than blanks.
bool HasComment(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    if (at > 0 && text[at - 1] == ' ') return true;
  }
  return false;
}

bool CanBePlain(std::string_view text) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos) {
    return false;
  }
  if (text.find(": ") != std::string_view::npos || HasComment(text)) return false;
  return !IsReservedWord(text) && (!LooksLikeNumber(text) || IsGuid(text)) && !NeedsEscapes(text);
}

}  // namespace

std::string YamlQuoted(std::string_view text) {
  if (NeedsEscapes(text)) return DoubleQuoted(text);
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'') out += '\'';
    out += c;
  }
  return out += '\'';
}

std::string YamlText(std::string_view text) {
  return CanBePlain(text) ? std::string(text) : YamlQuoted(text);
}

namespace {

// Whether a block scalar can hold the text, whose last line break is left out.
bool FitsBlock(std::string_view text) {
  return !text.empty() && text.front() != ' ' && text.front() != '\n' && text.back() != '\n' &&
         !HasForeignBreak(text) && std::none_of(text.begin(), text.end(), [](char c) {
           return IsControl(c) && c != '\n' && c != '\t';
         });
}

// `key: INDICATOR` and the lines of a text that fits.
std::string Block(std::string_view key, std::string_view indicator, std::string_view text,
                  std::size_t indent, std::size_t step) {
  const std::string margin(indent, ' ');
  std::string out = fmt::format("{}{}: {}\n", margin, key, indicator);
  while (true) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    if (!line.empty()) out += fmt::format("{}{}{}", margin, std::string(step, ' '), line);
    out += '\n';
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + 1);
  }
}

}  // namespace

std::string YamlBlock(std::string_view key, std::string_view text, std::size_t indent,
                      std::size_t step) {
  if (text.ends_with('\n')) text.remove_suffix(1);
  if (FitsBlock(text)) return Block(key, "|", text, indent, step);
  return fmt::format("{}{}: {}\n", std::string(indent, ' '), key, YamlText(text));
}

std::string YamlLiteral(std::string_view key, std::string_view text, std::size_t indent,
                        std::size_t step) {
  const bool is_clipped = text.ends_with('\n');
  const std::string_view inner = text.substr(0, text.size() - (is_clipped ? 1 : 0));
  if (FitsBlock(inner)) return Block(key, is_clipped ? "|" : "|-", inner, indent, step);
  return fmt::format("{}{}: {}\n", std::string(indent, ' '), key, YamlText(text));
}

}  // namespace lintel::backends
